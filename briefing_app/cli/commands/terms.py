"""``terms import|export|lookup``: the terms of the office in files, and those that a text uses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from briefing_app.atomic_files import write_atomically
from briefing_app.cli.commands import Run, in_both
from briefing_app.domain.languages import Language
from briefing_app.domain.terms import Concept
from briefing_app.language.scripts import arabic_share
from briefing_app.language.terms.pairing import NamedTerm, terms_of_text
from briefing_app.services.term_service import read_terms_file
from briefing_app.storage.connection import Mode


def import_(run: Run) -> int:
    """Merge a file into the term base, and say how many concepts were added, changed, left as they were."""
    path = run.options.file
    file = read_terms_file(path)
    with run.desk(Mode.READ_WRITE) as desk:
        plan = desk.terms.planned(file)
        for stored in desk.terms.take_in(plan):
            run.console.progress(stored, len(plan.concepts))
    if run.console.as_json:
        counts = {"added": plan.added, "changed": plan.changed, "left": plan.left, "passed_over": file.passed_over}
        run.console.document({"file": str(path), **counts})
        return 0
    plural = run.console.catalogue.plural
    for key, number in (("added", plan.added), ("changed", plan.changed), ("left", plan.left)):
        run.console.line(plural(f"cli.terms.{key}", number))
    if file.passed_over:
        run.console.line(plural("cli.terms.passed_over", file.passed_over))
    return 0


def export(run: Run) -> int:
    """All terms, in the form that the name of the file says."""
    path = run.options.file
    with run.desk(Mode.READ_ONLY) as desk:
        data = desk.terms.exported(path)
        count = len(desk.terms.concepts())
    write_atomically(path, data, replace=run.options.force)
    if run.console.as_json:
        run.console.document({"file": str(path), "concepts": count})
    else:
        run.console.line(run.console.catalogue.plural("cli.terms.exported", count, path=str(path)))
    return 0


def lookup(run: Run) -> int:
    """The terms that stand in a text; failing that, the concepts in whose names its words are found."""
    text = run.options.text
    language = Language(run.options.language) if run.options.language else _language_of(text)
    with run.desk(Mode.READ_ONLY) as desk:
        found = terms_of_text(text, language, desk.term_bases.of(()))
        concepts = () if found else desk.terms.list(text)
    if run.console.as_json:
        run.console.document([*map(_found_fields, found), *map(_concept_fields, concepts)])
        return 0
    rows = [*(_found_row(run, one) for one in found), *(_concept_row(run, concept) for concept in concepts)]
    t = run.console.catalogue.text
    if rows:
        run.console.table([t(f"cli.column.{name}") for name in ("term", "twin", "term_status", "term_kind")], rows)
    else:
        run.console.line(t("cli.terms.none"))
    return 0


def _found_row(run: Run, one: NamedTerm) -> tuple[str, ...]:
    """A word better not used with what to write instead."""
    t = run.console.catalogue.text
    instead = () if one.term.status.is_approved else one.entry.approved(one.language)
    shown = " → ".join([one.text, *(term.text for term in instead[:1])])
    twins = " / ".join(term.text for term in one.twins)
    return shown, twins, t(f"cli.term_status.{one.term.status.value}"), t(f"cli.term_kind.{one.entry.kind.value}")


def _concept_row(run: Run, concept: Concept) -> tuple[str, ...]:
    return concept.names.fr, concept.names.ar, "", run.console.catalogue.text("cli.term_kind.office")


def _language_of(text: str) -> Language:
    return Language.ARABIC if arabic_share(text) > 0.5 else Language.FRENCH


def _found_fields(one: NamedTerm) -> dict[str, Any]:
    return {
        "start": one.start,
        "end": one.end,
        "text": one.text,
        "language": one.language.value,
        "status": one.term.status.value,
        "twins": [{"text": term.text, "status": term.status.value} for term in one.twins],
        "kind": one.entry.kind.value,
        "concept": one.entry.key,
        "subject": one.entry.subject,
        "note": one.entry.note,
    }


def _concept_fields(concept: Concept) -> dict[str, Any]:
    return {
        "start": None,
        "end": None,
        "text": in_both(concept.names),
        "language": None,
        "status": None,
        "twins": [
            {"text": term.text, "status": term.status.value, "language": term.language.value} for term in concept.terms
        ],
        "kind": "office",
        "concept": concept.id,
        "subject": concept.subject,
        "note": concept.note,
    }


COMMANDS: dict[str, Callable[[Run], int]] = {"import": import_, "export": export, "lookup": lookup}
