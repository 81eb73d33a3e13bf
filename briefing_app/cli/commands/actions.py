"""``actions list|add|set|export|suggest``."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from briefing_app.bootstrap import Desk
from briefing_app.cli.commands import Run, in_both
from briefing_app.cli.typed_values import both_of, due_of, optional_day, said
from briefing_app.domain.actions import (
    ActionKind,
    ActionState,
    Channel,
    Due,
    DueBeforeEvent,
    DueInMonth,
    DueOnDate,
    NotDue,
    Obligation,
    Priority,
)
from briefing_app.domain.errors import BugError, UserError
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.rich_text import clean
from briefing_app.services.built_ins import DEFAULT_PROFILE
from briefing_app.storage.connection import Mode
from briefing_app.storage.register_rows import RegisterFilter, RegisterRow

COLUMNS = ("number", "due", "overdue", "state", "direction", "owner", "title_fr", "title_ar")


def list_(run: Run) -> int:
    with run.desk(Mode.READ_ONLY) as desk:
        wanted = _filter(run, desk)
        rows = list(desk.register.rows(wanted))
        today = wanted.today or desk.register.today
    if run.console.as_json:
        run.console.document([_fields(run, row, today) for row in rows])
    elif rows:
        _table(run, rows, today)
    else:
        run.console.line(run.console.catalogue.text("cli.actions.list.empty"))
    return 0


def add(run: Run) -> int:
    from briefing_app.domain.promises import make_action
    from briefing_app.services.promise_drafts import source_of_words

    options = run.options
    title = both_of(options.title_ar, options.title_fr)
    owner = both_of(options.owner_ar, options.owner_fr, options.owner)
    if not title:
        raise UserError("action.no_title")
    if not owner:
        raise UserError("action.no_owner")
    words = Bilingual(options.words_ar, options.words_fr)
    with run.desk(Mode.READ_WRITE) as desk:
        note = desk.promises.note(options.note)
        action = make_action(
            note,
            desk.promises.changes.new_id(),
            title=title,
            owner=owner,
            obligation=Obligation(options.direction),
            kind=ActionKind(options.kind),
            due=_due(run, desk, note.id),
            priority=Priority(options.priority),
            channel=Channel(options.channel) if options.channel else None,
            source=source_of_words(note, options.pair, words) if options.pair or words else None,
        )
        made = desk.promises.add_action(note.id, action)
        _show_one(run, desk, note.id, made.id)
    return 0


def set_(run: Run) -> int:
    options = run.options
    with run.desk(Mode.READ_WRITE) as desk:
        held = desk.promises.set_state(
            options.id,
            ActionState(options.state),
            reason=clean(options.reason).strip(),
            evidence=clean(options.evidence).strip(),
            result=both_of(options.result_ar, options.result_fr),
            nothing_to_record=options.nothing_to_record,
        )
        _show_one(run, desk, held.note_id, held.action.id)
    return 0


def export(run: Run) -> int:
    """The invitations of the notes go along, unless the filter is about actions only."""
    from briefing_app.services.register_exports import RegisterFormat, RegisterRequest

    options = run.options
    format_ = next(kind for kind in RegisterFormat if getattr(options, kind.value) is not None)
    with run.desk(Mode.READ_ONLY) as desk:
        wanted = _filter(run, desk)
        found = frozenset(row.id for row in desk.register.rows(wanted))
        about_actions = bool(wanted.owner or wanted.state or wanted.overdue_only)
        if not found and (about_actions or not desk.register.invitations(wanted)):
            raise UserError("register.nothing")
        request = RegisterRequest(
            format=format_,
            out=getattr(options, format_.value),
            wanted=wanted,
            only=found if about_actions else None,
            profile=_profile(desk, wanted),
            replace=options.force,
        )
        written = desk.register_exports.export(request, run.console.progress)
    if run.console.as_json:
        run.console.document(
            {
                "file": str(written.file),
                "sha256": written.sha256,
                "actions": written.actions,
                "invitations": written.invitations,
            }
        )
    else:
        run.console.line(f"{written.file}  {written.sha256}")
    if written.findings:
        codes = ", ".join(sorted({finding.code for finding in written.findings}))
        raise BugError(f"our own lint found {codes}")
    return 0


def _profile(desk: Desk, wanted: RegisterFilter) -> str:
    """The profile of the note that is asked for writes the sheet."""
    return desk.notes.show(wanted.note_id).note.profile if wanted.note_id else DEFAULT_PROFILE


def suggest(run: Run) -> int:
    from briefing_app.cli.commands import suggestions

    return suggestions.suggest(run)


def _filter(run: Run, desk: Desk) -> RegisterFilter:
    options = run.options
    return RegisterFilter(
        owner=said(options.owner, "--owner"),
        counterpart=said(options.counterpart, "--counterpart"),
        state=ActionState(options.state) if options.state else None,
        note_id=desk.notes.resolve(options.note) if options.note is not None else "",
        overdue_only=options.overdue,
        open_only=False,
        with_hidden=True,
        today=optional_day(options.today),
    )


def _due(run: Run, desk: Desk, note_id: str) -> Due:
    """What ``--due`` says; an invitation that is named must be one of the same note."""
    options = run.options
    invitation = None
    if options.invitation:
        held = desk.promises.find_invitation(options.invitation)
        if held.note_id != note_id:
            raise UserError("invitation.unknown", invitation=options.invitation)
        invitation = held.invitation
    return due_of(options.due, both_of(options.event_ar, options.event_fr), invitation)


def _show_one(run: Run, desk: Desk, note_id: str, action_id: str) -> None:
    rows = desk.register.rows(RegisterFilter(note_id=note_id, open_only=False, with_hidden=True))
    row = next(row for row in rows if row.id == action_id)
    if run.console.as_json:
        run.console.document(_fields(run, row, desk.register.today))
    else:
        _table(run, (row,), desk.register.today)


def _table(run: Run, rows: Iterable[RegisterRow], today: date) -> None:
    t = run.console.catalogue.text
    shown = [
        (
            row.number,
            _due_shown(run, row.due, run.console.catalogue.language),
            t("cli.yes") if row.is_overdue(today) else "",
            t(f"cli.action_state.{row.state.value}"),
            t(f"cli.obligation.{row.obligation.value}"),
            in_both(row.owner),
            row.title.fr,
            row.title.ar,
        )
        for row in rows
    ]
    run.console.table([t(f"cli.column.{name}") for name in COLUMNS], shown)


def _fields(run: Run, row: RegisterRow, today: date) -> dict[str, Any]:
    return {
        "id": row.number,
        "note": row.note_id,
        "kind": row.kind.value,
        "title_ar": row.title.ar,
        "title_fr": row.title.fr,
        "owner": in_both(row.owner),
        "counterpart": in_both(row.counterpart) or row.counterpart_country,
        "due": _due_shown(run, row.due, "fr"),
        "state": row.state.value,
        "overdue": row.is_overdue(today),
        "direction": row.obligation.value,
    }


def _due_shown(run: Run, due: Due, language: str) -> str:
    """A day or month in ISO; days from an event in the words of a document, in Arabic or in French."""
    match due:
        case DueOnDate(day):
            return day.isoformat()
        case DueInMonth(year, month):
            return f"{year:04d}-{month:02d}"
        case DueBeforeEvent():
            from briefing_app.language.promise_words import due_text

            words = due_text(due, run.application.built_ins.profile(DEFAULT_PROFILE))
            named = due.event.ar if language == "ar" or not due.event.fr else ""
            return words.ar if named else words.fr
        case NotDue():
            return ""


COMMANDS: dict[str, Callable[[Run], int]] = {
    "list": list_,
    "add": add,
    "set": set_,
    "export": export,
    "suggest": suggest,
}
