"""The register of actions as CSV (RFC 4180, UTF-8 with a byte order mark): ids for machines, both languages for people.

A cell that begins with ``= + - @`` (blanks before it aside), a tab or a line end gets an apostrophe before it: a
spreadsheet would take it for a formula. ``docs/register_files.md`` lists the columns.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable
from datetime import date
from typing import assert_never

import msgspec

from briefing_app.domain.actions import ActionItem, DueBeforeEvent, DueInMonth, DueOnDate, NotDue
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.profiles import Profile
from briefing_app.domain.register import RegisterEntry
from briefing_app.language.promise_words import due_text

COLUMNS = tuple(
    """
    id number note reference note_title_ar note_title_fr kind direction title_ar title_fr description_ar description_fr
    owner_ar owner_fr contributors_ar contributors_fr counterpart_ar counterpart_fr counterpart_country
    due due_kind due_ar due_fr due_day hidden_until priority channel depends_on marking state overdue
    last_chased chase_every_days reminders result_ar result_fr evidence nothing_to_record quoted_ar quoted_fr history
    """.split()
)
BETWEEN = "; "
"""Between several values in one cell."""
_APOSTROPHE = "'"
_FORMULA = re.compile(r"[\t\r\n]|\s*[=+\-@＝＋－＠]")
"""The wide forms are formulas to a spreadsheet in Japanese."""


def write_register(entries: Iterable[RegisterEntry], profile_of: Callable[[str], Profile]) -> bytes:
    """A header and a row an action, in the order given. Dates are ISO 8601, flags ``true``/``false``."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for entry in entries:
        row = _row(entry, profile_of(entry.profile))
        writer.writerow(harmless(row[column]) for column in COLUMNS)
    return stream.getvalue().encode("utf-8-sig")


def harmless(cell: str) -> str:
    """The cell as a spreadsheet shows it instead of computing it."""
    return _APOSTROPHE + cell if _FORMULA.match(cell) else cell


def _row(entry: RegisterEntry, profile: Profile) -> dict[str, str]:
    action = entry.action
    return {
        "id": action.id,
        "number": action.number,
        "note": entry.note_id,
        "reference": entry.reference,
        **_both("note_title", entry.note_title),
        "kind": action.kind.value,
        "direction": action.obligation.value,
        **_both("title", action.title),
        **_both("description", action.description),
        **_people(action),
        **_when(entry, profile),
        "priority": action.priority.value,
        "channel": action.channel.value if action.channel is not None else "",
        "depends_on": BETWEEN.join(action.depends_on),
        "marking": entry.marking,
        **_standing(entry),
        **_quoted(action),
        "history": msgspec.json.encode(action.history).decode() if action.history else "",
    }


def _both(name: str, text: Bilingual) -> dict[str, str]:
    return {f"{name}_{language.value}": text[language] for language in Language}


def _people(action: ActionItem) -> dict[str, str]:
    return {
        **_both("owner", action.owner),
        **{
            f"contributors_{language.value}": BETWEEN.join(
                name[language] for name in action.contributors if name[language]
            )
            for language in Language
        },
        **_both("counterpart", action.counterpart),
        "counterpart_country": action.counterpart_country,
    }


def _when(entry: RegisterEntry, profile: Profile) -> dict[str, str]:
    kind, due = _due(entry.action)
    return {
        "due": due,
        "due_kind": kind,
        **_both("due", due_text(entry.action.due, profile)),
        "due_day": _iso(entry.due_day),
        "hidden_until": _iso(entry.action.hidden_until),
    }


def _due(action: ActionItem) -> tuple[str, str]:
    """The kind of due date and its value: a day, a month, or a number of days from an event."""
    match action.due:
        case DueOnDate(day):
            return "date", day.isoformat()
        case DueInMonth(year, month):
            return "month", f"{year:04d}-{month:02d}"
        case DueBeforeEvent(days):
            return ("before_event" if days >= 0 else "after_event"), str(abs(days))
        case NotDue():
            return "none", ""
        case _:
            assert_never(action.due)


def _standing(entry: RegisterEntry) -> dict[str, str]:
    action = entry.action
    return {
        "state": action.state.value,
        "overdue": _flag(entry.overdue),
        "last_chased": _iso(action.last_chased),
        "chase_every_days": str(action.chase_every_days) if action.chase_every_days else "",
        "reminders": BETWEEN.join(day.isoformat() for day in action.reminders),
        **_both("result", action.result),
        "evidence": action.evidence,
        "nothing_to_record": _flag(action.nothing_to_record),
    }


def _quoted(action: ActionItem) -> dict[str, str]:
    """The words that made the promise, as they stood when it was accepted."""
    anchors = action.source.anchors if action.source is not None else ()
    quoted = {anchor.language: anchor.quoted for anchor in anchors}
    return {f"quoted_{language.value}": quoted.get(language, "") for language in Language}


def _iso(day: date | None) -> str:
    return day.isoformat() if day is not None else ""


def _flag(value: bool) -> str:
    return "true" if value else "false"
