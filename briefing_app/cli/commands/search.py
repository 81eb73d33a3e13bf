"""``search``: the notes that say something, in either language; a list with ``--json``."""

from __future__ import annotations

from briefing_app.cli.commands import Run
from briefing_app.domain.search import Snippet
from briefing_app.services.search_service import SearchHit
from briefing_app.storage.connection import Mode


def search(run: Run) -> int:
    """Exit code 0, also when nothing is found."""
    options, t = run.options, run.console.catalogue.text
    with run.desk(Mode.READ_ONLY) as desk:
        service = desk.search
        if not service.is_ready:
            run.console.notice(t("cli.search.no_index"))
            service.prepare(run.console.progress)
        hits = service.search(" ".join(options.query), max(options.limit, 0), is_exact=options.exact)
    if run.console.as_json:
        run.console.document([_fields(hit) for hit in hits])
        return 0
    for hit in hits:
        run.console.line(f"{hit.reference}  {hit.place.passage.language}  {lit(hit.snippet)}")
    if not hits:
        run.console.line(t("cli.search.none_exact" if options.exact else "cli.search.none"))
    return 0


def lit(snippet: Snippet) -> str:
    """The words of a snippet with what was found in brackets: a terminal has no other light that can be copied."""
    text = snippet.text
    for start, end in reversed(snippet.spans):
        text = f"{text[:start]}[{text[start:end]}]{text[end:]}"
    return text


def _fields(hit: SearchHit) -> dict[str, str | float]:
    """``pair`` is empty for what stands in no pair: a reference, a title, a person."""
    return {
        "note": hit.note,
        "reference": hit.reference,
        "pair": hit.place.passage.pair,
        "language": hit.place.passage.language.value,
        "snippet": hit.snippet.text,
        "score": hit.score,
    }


COMMANDS = {"search": search}
