"""The rows of the register: what the newest revision of a note says of its actions and invitations (ADR 19)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

import apsw

from briefing_app.domain.action_life import last_day
from briefing_app.domain.actions import (
    ActionItem,
    ActionState,
    Due,
    DueBeforeEvent,
    DueInMonth,
    DueOnDate,
    NotDue,
)
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.notes import BriefingNote

Row = tuple[Any, ...]
"""Texts and whole numbers, one a column."""

ACTIONS = "promises"
INVITATIONS = "invitations"
ACTION_COLUMNS = (
    "note_id, position, id, number, reference, note_day, kind, title_ar, title_fr, owner_ar, owner_fr, counterpart_ar, "
    "counterpart_fr, counterpart_country, obligation, due_kind, due_day, due_days, due_text_ar, due_text_fr, state, "
    "is_open, hidden_until, priority, channel, marking, waiting_since, last_chased, pair_id"
)
"""Days are ISO, '' for none. ``due_text`` names the event, or says why nothing is due; ``due_days`` are before it.

``due_day`` is the last day in time, also for months and agreed visits; ``marking`` the note's where the action has
none; ``waiting_since`` the day of the last step to the other side, while it is the last word.
"""
INVITATION_COLUMNS = (
    "note_id, position, id, number, reference, note_day, inviter_ar, inviter_fr, inviter_country, invitee_ar, "
    "invitee_fr, invitee_country, occasion_ar, occasion_fr, visit_type, state, first_day, last_day, confirmed_mode, "
    "reply_by, pair_id"
)
"""``first_day`` and ``last_day`` are those agreed."""


def action_rows(note: BriefingNote) -> list[Row]:
    """A row an action, in the order of the note."""
    reference, day = note.reference.shown, note_day(note)
    return [
        (note.id, position, action.id, action.number, reference, day, *_said(note, action))
        for position, action in enumerate(note.actions)
    ]


def invitation_rows(note: BriefingNote) -> list[Row]:
    """A row an invitation, in the order of the note."""
    reference, day = note.reference.shown, note_day(note)
    rows: list[Row] = []
    for position, invitation in enumerate(note.invitations):
        inviter, invitee, dates = invitation.inviter, invitation.invitee, invitation.confirmed_dates
        rows.append(
            (
                *(note.id, position, invitation.id, invitation.number, reference, day),
                *(inviter.name.ar, inviter.name.fr, inviter.country),
                *(invitee.name.ar, invitee.name.fr, invitee.country),
                *(invitation.occasion.ar, invitation.occasion.fr, invitation.visit_type.value, invitation.state.value),
                *(_iso(dates.start if dates else None), _iso(dates.end if dates else None)),
                invitation.confirmed_mode.value if invitation.confirmed_mode else "",
                _iso(invitation.reply_by),
                invitation.pair_id,
            )
        )
    return rows


TABLES: dict[str, tuple[str, Callable[[BriefingNote], list[Row]]]] = {
    ACTIONS: (ACTION_COLUMNS, action_rows),
    INVITATIONS: (INVITATION_COLUMNS, invitation_rows),
}

_ID = ACTION_COLUMNS.split(", ").index("id")
"""The place of the id, the same in both tables."""


def note_day(note: BriefingNote) -> str:
    """The day a note bears, else that of its meeting, in ISO; '' for none."""
    return _iso(note.facts.dated or note.facts.meeting.day)


def are_same(one: BriefingNote, other: BriefingNote) -> bool:
    """True when two versions of a note make the same rows, as far as that is quick to see."""
    return _sources(one) == _sources(other)


def _sources(note: BriefingNote) -> tuple[Any, ...]:
    return note.actions, note.invitations, note.reference, note.facts.dated, note.facts.meeting.day, note.facts.marking


def put(connection: apsw.Connection, note: BriefingNote) -> None:
    """Let the rows say what the note says; for use in a transaction. Nothing is written where they do already.

    What bears the same id keeps its row number, which no other one ever gets: a list may hold on to it.
    """
    for table, (columns, rows_of) in TABLES.items():
        sql = f"SELECT row, {columns} FROM {table} WHERE note_id = ? ORDER BY position"  # noqa: S608
        stored = connection.execute(sql, (note.id,)).fetchall()
        rows = rows_of(note)
        if [row[1:] for row in stored] != rows:
            _write(connection, table, columns, stored, rows)


def _write(connection: apsw.Connection, table: str, columns: str, stored: Sequence[Row], rows: Sequence[Row]) -> None:
    names = columns.split(", ")
    places = ", ".join("?" * len(names))
    spare: dict[str, list[Row]] = {}
    for number, *before in stored:
        spare.setdefault(before[_ID], []).append((number, *before))
    for row in rows:
        same = spare.get(row[_ID])
        if not same:
            connection.execute(f"INSERT INTO {table} ({columns}) VALUES ({places})", row)  # noqa: S608
            continue
        number, *before = same.pop(0)
        changed = [(name, new) for name, old, new in zip(names, before, row, strict=True) if old != new]
        if changed:
            updates = ", ".join(f"{name} = ?" for name, _ in changed)
            values = (*(new for _, new in changed), number)
            connection.execute(f"UPDATE {table} SET {updates} WHERE row = ?", values)  # noqa: S608
    gone = [(row[0],) for left in spare.values() for row in left]
    connection.executemany(f"DELETE FROM {table} WHERE row = ?", gone)  # noqa: S608


def take(connection: apsw.Connection, note_id: str) -> None:
    """The note is put away: so are its rows."""
    for table in TABLES:
        connection.execute(f"DELETE FROM {table} WHERE note_id = ?", (note_id,))  # noqa: S608


def are_kept(connection: apsw.Connection) -> bool:
    """False for a library of an older version."""
    sql = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?"
    return connection.execute(sql, (ACTIONS,)).fetchone() is not None


def say(connection: apsw.Connection, note_id: str, note: BriefingNote | None) -> bool:
    """True when the rows of a note are those that it makes; None for one that was put away and has none.

    Compared as bytes: a damaged text need not be one.
    """
    for table, (columns, rows_of) in TABLES.items():
        stored = ", ".join(f"CAST({column} AS BLOB)" for column in columns.split(", "))
        sql = f"SELECT {stored} FROM {table} WHERE note_id = ? ORDER BY position"  # noqa: S608
        wanted = [tuple(str(value).encode() for value in row) for row in rows_of(note)] if note else []
        if connection.execute(sql, (note_id,)).fetchall() != wanted:
            return False
    return True


def _said(note: BriefingNote, action: ActionItem) -> Row:
    """The columns of an action from its kind on."""
    kind, days, text = _due(action.due)
    return (
        *(action.kind.value, action.title.ar, action.title.fr, action.owner.ar, action.owner.fr),
        *(action.counterpart.ar, action.counterpart.fr, action.counterpart_country, action.obligation.value),
        *(kind, _due_day(note, action), days, text.ar, text.fr),
        *(action.state.value, int(action.is_open), _iso(action.hidden_until), action.priority.value),
        *(action.channel.value if action.channel else "", action.marking or note.facts.marking),
        *(_waiting_since(action), _iso(action.last_chased), action.source.pair_id if action.source else ""),
    )


def _due(due: Due) -> tuple[str, int, Bilingual]:
    match due:
        case DueOnDate():
            return "date", 0, Bilingual()
        case DueInMonth():
            return "month", 0, Bilingual()
        case DueBeforeEvent(days, event):
            return "before_event", days, event
        case NotDue(reason):
            return "none", 0, reason


def _due_day(note: BriefingNote, action: ActionItem) -> str:
    try:
        return _iso(last_day(action, note.invitations))
    except (ValueError, OverflowError):  # a day beyond the calendar is none
        return ""


def _waiting_since(action: ActionItem) -> str:
    if action.state is not ActionState.WAITING:
        return ""
    steps = (step.at.date() for step in reversed(action.history) if step.state is ActionState.WAITING)
    return _iso(next(steps, None))


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
