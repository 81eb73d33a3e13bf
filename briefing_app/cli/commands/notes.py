"""``note new|import|list|show|history|delete|edit``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from briefing_app.cli.commands import Run
from briefing_app.domain.approval_log import Approved, LogEntry, Waived
from briefing_app.domain.conflict_edits import open_conflicts
from briefing_app.domain.conflicts import Conflict
from briefing_app.domain.errors import UserError
from briefing_app.domain.input_limits import TEXT_MB
from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.rich_text import plain
from briefing_app.domain.segments import SegmentPair
from briefing_app.storage.connection import Mode
from briefing_app.storage.notes import NoteFilter, NoteSummary


def new(run: Run) -> int:
    answers = run.answers()
    with run.desk(Mode.READ_WRITE) as desk:
        stored = desk.notes.new(run.options.template, run.options.profile, answers)
    _show_made(run, {"id": stored.note.id, "reference": stored.note.reference.shown})
    return 0


def import_(run: Run) -> int:
    from briefing_app.services.import_service import ImportRequest

    options = run.options
    request = ImportRequest(
        ar_file=options.ar_file,
        fr_file=options.fr_file,
        template=options.template,
        profile=options.profile,
        answers=run.answers(),
    )
    with run.desk(Mode.READ_WRITE) as desk:
        imported = desk.imports.import_files(request)
    note = imported.stored.note
    made = {
        "id": note.id,
        "reference": note.reference.shown,
        "pairs": imported.pairs,
        "unpaired_ar": imported.unpaired_ar,
        "unpaired_fr": imported.unpaired_fr,
    }
    _show_made(run, made)
    return 0


def _show_made(run: Run, made: dict[str, Any]) -> None:
    if run.console.as_json:
        run.console.document(made)
        return
    t = run.console.catalogue
    run.console.line(t.text("cli.note.made", reference=made["reference"], id=made["id"]))
    if "pairs" in made:
        run.console.line(t.plural("cli.note.pairs", made["pairs"]))
        if made["unpaired_ar"] or made["unpaired_fr"]:
            run.console.line(t.text("cli.note.unpaired", ar=made["unpaired_ar"], fr=made["unpaired_fr"]))


def list_(run: Run) -> int:
    status = NoteStatus(run.options.status) if run.options.status else None
    wanted = NoteFilter(status, run.options.counterpart, max(run.options.limit, 0))
    with run.desk(Mode.READ_ONLY) as desk:
        found = desk.notes.list(wanted)
    if run.console.as_json:
        run.console.document([_summary(summary) for summary in found])
        return 0
    t = run.console.catalogue.text
    if not found:
        run.console.line(t("cli.note.list.empty"))
        return 0
    headings = ("reference", "day", "title_fr", "title_ar", "status", "complete")
    rows = [
        (
            summary.reference,
            summary.day,
            summary.title.fr,
            summary.title.ar,
            t(f"status.{summary.status.value}"),
            f"{summary.ready_fr}/{summary.ready_ar}/{summary.wanted}",
        )
        for summary in found
    ]
    run.console.table([t(f"cli.column.{name}") for name in headings], rows)
    return 0


def _summary(summary: NoteSummary) -> dict[str, Any]:
    return {
        "id": summary.id,
        "reference": summary.reference,
        "title_ar": summary.title.ar,
        "title_fr": summary.title.fr,
        "counterpart_ar": summary.counterpart.ar,
        "counterpart_fr": summary.counterpart.fr,
        "counterpart_country": summary.counterpart_country,
        "template": summary.template,
        "day": summary.day,
        "status": summary.status.value,
        "ready_ar": summary.ready_ar,
        "ready_fr": summary.ready_fr,
        "wanted": summary.wanted,
        "open_actions": summary.open_actions,
        "updated": summary.updated,
    }


def show(run: Run) -> int:
    with run.desk(Mode.READ_ONLY) as desk:
        stored = desk.notes.show(run.options.id)
    note = stored.note
    if run.console.as_json:
        run.console.document(_note(note, stored.revision.number))
        return 0
    run.console.line(f"{note.reference.shown} · {note.facts.title.fr} · {note.facts.title.ar}")
    t = run.console.catalogue.text
    run.console.line(f"{t(f'status.{note.status.value}')} · r{stored.revision.number} · {note.id}")
    for section in note.sections:
        run.console.line("")
        run.console.line(f"── {section.title.fr} · {section.title.ar}")
        for pair in section.pairs:
            for language in (Language.FRENCH, Language.ARABIC):
                state = t(f"twin.{pair.state(language).value}")
                run.console.line(f"[{language.value} · {state}] {pair.text(language).plain}")
            run.console.line(f"    {pair.id}")
    return 0


def _note(note: BriefingNote, revision: int) -> dict[str, Any]:
    import msgspec

    return {
        "id": note.id,
        "reference": note.reference.shown,
        "template": note.template.id,
        "template_version": note.template.version,
        "profile": note.profile,
        "title_ar": note.facts.title.ar,
        "title_fr": note.facts.title.fr,
        "marking": note.facts.marking,
        "status": note.status.value,
        "revision": revision,
        "sections": [
            {
                "id": section.id,
                "title_ar": section.title.ar,
                "title_fr": section.title.fr,
                "required": section.required,
                "pairs": [_pair(pair) for pair in section.pairs],
            }
            for section in note.sections
        ],
        "participants": msgspec.to_builtins(note.facts.participants),
        "actions": msgspec.to_builtins(note.actions),
        "invitations": msgspec.to_builtins(note.invitations),
        "conflicts": [conflict_document(conflict) for conflict in open_conflicts(note)],
    }


def conflict_document(conflict: Conflict) -> dict[str, Any]:
    """A side that was written in several ways, with what each of them says."""
    return {
        "pair": conflict.pair,
        "language": conflict.language.value,
        "versions": [
            {"by": version.by, "at": version.at.isoformat(), "text": version.text.plain}
            for version in conflict.versions
        ],
    }


def _pair(pair: SegmentPair) -> dict[str, str]:
    return {
        "id": pair.id,
        "ar": pair.ar.text.plain,
        "fr": pair.fr.text.plain,
        "ar_state": pair.state(Language.ARABIC).value,
        "fr_state": pair.state(Language.FRENCH).value,
    }


def history(run: Run) -> int:
    with run.desk(Mode.READ_ONLY) as desk:
        revisions = desk.notes.history(run.options.id)
        log = desk.notes.approval_log(run.options.id)
    states = {r.number: [entry for entry in log if entry.number == r.number] for r in revisions}
    if run.console.as_json:
        run.console.document(
            [
                {
                    "revision": revision.number,
                    "id": revision.id,
                    "parent": revision.parent,
                    "created": revision.created.isoformat(),
                    "author": revision.author,
                    "reason": revision.reason,
                    "content_hash": revision.content_hash,
                }
                for revision in revisions
            ]
        )
        return 0
    t = run.console.catalogue.text
    rows = [
        (
            str(r.number),
            f"{r.created:%Y-%m-%d %H:%M} UTC",
            r.author,
            t(f"reason.{r.reason}"),
            ", ".join(_state_words(run, entry) for entry in states[r.number]),
            r.content_hash[:12],
        )
        for r in revisions
    ]
    heads = ("revision", "created", "author", "reason", "status", "hash")
    run.console.table([t(f"cli.column.{name}") for name in heads], rows)
    return 0


def _state_words(run: Run, entry: LogEntry) -> str:
    step = entry.step
    words = run.console.catalogue.text(f"cli.step.{type(step).__struct_config__.tag}")
    return f"{words} ({step.language.value})" if isinstance(step, Approved | Waived) else words


def delete(run: Run) -> int:
    with run.desk(Mode.READ_WRITE) as desk:
        note_id = desk.notes.delete(run.options.id)
    if run.console.as_json:
        run.console.document({"id": note_id, "deleted": True})
    else:
        run.console.line(run.console.catalogue.text("cli.note.deleted", id=note_id))
    return 0


def _text_of_side(path: Path, language: Language) -> str:
    """The new text of one side, by the rules of an import: copies from PDF repaired, the language checked.

    UserError as :func:`briefing_app.services.import_reading.read_paragraphs`. Digits alone are of any language.
    """
    from briefing_app.interchange.text_file import decoded
    from briefing_app.services.import_reading import check_language, read_file, repaired

    text = repaired(plain(decoded(read_file(path, TEXT_MB), str(path), language)))
    if text.is_empty:
        raise UserError("import.no_text", path=str(path))
    if any(ch.isalpha() for ch in text.plain):
        check_language((text,), language, str(path))
    return text.plain


def edit(run: Run) -> int:
    options = run.options
    language = Language(options.language)
    text = _text_of_side(options.text_file, language)
    with run.desk(Mode.READ_WRITE) as desk:
        pair = desk.notes.edit(options.id, options.pair, language, text)
    if run.console.as_json:
        run.console.document(_pair(pair))
        return 0
    t = run.console.catalogue.text
    for side in (Language.FRENCH, Language.ARABIC):
        run.console.line(f"[{side.value} · {t(f'twin.{pair.state(side).value}')}] {pair.text(side).plain}")
    return 0


COMMANDS: dict[str, Callable[[Run], int]] = {
    "new": new,
    "import": import_,
    "list": list_,
    "show": show,
    "history": history,
    "delete": delete,
    "edit": edit,
}
