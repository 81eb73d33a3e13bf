"""``actions suggest``: what a note or a text file seems to promise, each with the words that say so."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from briefing_app.cli.commands import Run
from briefing_app.domain.errors import UserError
from briefing_app.domain.input_limits import TEXT_MB
from briefing_app.domain.languages import Language
from briefing_app.domain.suggestions import LeftOut, PairSuggestion, Speakers, Suggestion
from briefing_app.storage.connection import Mode


def suggest(run: Run) -> int:
    """Every suggestion, and what was considered and left out: to people always, in JSON where it is asked for."""
    found, left_out = _in_file(run) if run.options.text_file is not None else _in_note(run)
    if run.console.as_json:
        for fields, _ in found:
            run.console.document(fields)
        for item in left_out if run.options.left_out else ():
            run.console.document(_of_left_out(item))
        return 0
    for _, side in found:
        _tell(run, side)
    if not found:
        run.console.line(run.console.catalogue.text("cli.actions.suggest.none"))
    _tell_left_out(run, left_out)
    return 0


Found = Sequence[tuple[dict[str, Any], Suggestion]]
"""What JSON says of a suggestion, and the side of it that people are shown."""


def _in_file(run: Run) -> tuple[Found, Sequence[LeftOut]]:
    """Offsets are those of the file's own text, which is not repaired for that reason."""
    from briefing_app.domain.rich_text import plain
    from briefing_app.interchange.text_file import decoded
    from briefing_app.services.import_reading import check_language, read_file
    from briefing_app.services.promise_suggestions import left_out_of_text, suggestions_in_text

    path = run.options.text_file
    wanted = Language(run.options.language) if run.options.language else None
    text = decoded(read_file(path, TEXT_MB), str(path), wanted or Language.FRENCH)
    language = wanted or _detected(text, str(path))
    check_language((plain(text),), language, str(path))
    built_ins = run.application.built_ins
    speakers = Speakers()
    if run.options.profile:
        profile = built_ins.profile(run.options.profile)
        speakers = Speakers(our_country=profile.host_country, their_country=profile.counterpart_country)
    found = [(_fields(side), side) for side in suggestions_in_text(text, language, built_ins, speakers)]
    return found, left_out_of_text(text, language, built_ins, speakers)


def _detected(text: str, source: str) -> Language:
    from briefing_app.language.detection import detect

    found = detect(text)
    if found is None:
        raise UserError("text.language_unknown", path=source)
    return found


def _in_note(run: Run) -> tuple[Found, Sequence[LeftOut]]:
    with run.desk(Mode.READ_ONLY) as desk:
        note = desk.promises.note(run.options.id)
        found, left_out = desk.promises.suggestions(note), desk.promises.left_out(note)
    only = Language(run.options.language) if run.options.language else None
    shown = ((item, _leading(item, only)) for item in found)
    told = [(_of_pair(item, side), side) for item, side in shown if side is not None]
    return told, [item for item in left_out if only is None or item.language is only]


def _leading(item: PairSuggestion, only: Language | None) -> Suggestion | None:
    """The mention to show first: the one in the language asked for, else the surer one."""
    sides = [side for side in item.sides if only is None or side.language is only]
    return max(sides, key=lambda side: side.confidence, default=None)


def _of_pair(item: PairSuggestion, side: Suggestion) -> dict[str, Any]:
    twin = next((other for other in item.sides if other is not side), None)
    return {
        **_fields(side),
        "pair": item.pair_id,
        "language": side.language.value,
        "twin": {**_fields(twin), "language": twin.language.value} if twin is not None else None,
    }


def _fields(side: Suggestion) -> dict[str, Any]:
    return {
        "kind": side.kind.value,
        "start": side.start,
        "end": side.end,
        "text": side.text,
        "trigger": side.trigger,
        "who": side.who,
        "what": side.what,
        "when": side.when,
        "confidence": round(side.confidence, 2),
    }


def _of_left_out(item: LeftOut) -> dict[str, Any]:
    return {
        "left_out": item.reason.value,
        "start": item.start,
        "end": item.end,
        "text": item.text,
        "trigger": item.trigger,
        "language": item.language.value,
        "pair": item.pair_id or None,
    }


def _tell_left_out(run: Run, left_out: Sequence[LeftOut]) -> None:
    t = run.console.catalogue.text
    if left_out:
        run.console.line(t("cli.suggest.left_out"))
    for item in left_out:
        run.console.line(f"[{item.language.value}] {t(f'cli.left_out.{item.reason.value}')} — {item.start}–{item.end}")
        run.console.line(f"    {item.text}")
        run.console.line("    " + t("cli.labelled", label=t("cli.suggest.trigger"), value=item.trigger))


def _tell(run: Run, side: Suggestion) -> None:
    t = run.console.catalogue.text
    kind = t(f"cli.suggestion.{side.kind.value}")
    share = f"{round(side.confidence * 100)} %"
    run.console.line(f"[{side.language.value} · {share}] {kind} — {side.start}–{side.end}")
    run.console.line(f"    {side.text}")
    for name in ("trigger", "who", "what", "when"):
        value = getattr(side, name)
        if value:
            run.console.line("    " + t("cli.labelled", label=t(f"cli.suggest.{name}"), value=value))
