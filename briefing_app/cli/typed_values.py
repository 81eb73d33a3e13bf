"""Days, due dates and filters as they are typed on the command line."""

from __future__ import annotations

import re
from datetime import date

from briefing_app.domain.actions import Due, DueBeforeEvent, DueInMonth, DueOnDate, NotDue
from briefing_app.domain.errors import UserError
from briefing_app.domain.invitations import VisitInvitation, Window
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.rich_text import clean
from briefing_app.language.digits import fold_digits

_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_MONTH = re.compile(r"(\d{4})-(\d{2})", re.ASCII)
_FROM_EVENT = re.compile(r"[DJ]([+-])(\d{1,3})", re.ASCII | re.IGNORECASE)
_ARABIC = re.compile("[\u0621-\u064a]")
_SHOWN = 40


def day_of(text: str) -> date:
    """``2026-04-01``, in any digits; UserError ``day.unreadable``."""
    found = _DAY.fullmatch(fold_digits(text.strip()))
    try:
        return date(*map(int, found.groups())) if found else _no_day(text)
    except ValueError as problem:
        raise UserError("day.unreadable", text=clean(text)[:_SHOWN]) from problem


def optional_day(text: str | None) -> date | None:
    """The day that an option gives, if it was given; UserError ``day.unreadable``."""
    return day_of(text) if text is not None else None


def window_of(start: str | None, end: str | None) -> Window | None:
    """The days from ``start`` to ``end``, one day where only one is given; UserError ``window.backwards``."""
    first, last = optional_day(start), optional_day(end)
    if first is None and last is None:
        return None
    first, last = first or last, last or first
    if first is None or last is None or last < first:
        raise UserError("window.backwards", start=str(start), end=str(end))
    return Window(first, last)


def due_of(text: str, event: Bilingual, invitation: VisitInvitation | None) -> Due:
    """``2026-04-01``, ``2026-04``, or ``D-10`` (``D+7``, ``J-10``) counted from the event or visit; nothing: not due.

    UserError ``due.unreadable``, ``due.no_event`` when days are counted and nothing says from what.
    """
    written = fold_digits(text.strip())
    if not written:
        return NotDue()
    relative, month = _FROM_EVENT.fullmatch(written), _MONTH.fullmatch(written)
    if relative:
        return _counted(int(relative[2]) * (1 if relative[1] == "-" else -1), event, invitation)
    if month and 1 <= int(month[2]) <= 12 and int(month[1]) >= 1:
        return DueInMonth(int(month[1]), int(month[2]))
    try:
        return DueOnDate(day_of(written))
    except UserError as problem:
        raise UserError("due.unreadable", text=clean(text)[:_SHOWN]) from problem


def both_of(ar: str, fr: str, either: str = "") -> Bilingual:
    """What was typed for each language; ``either`` stands where its letters say it belongs, unless that is given."""
    ar, fr, either = (clean(text).strip() for text in (ar, fr, either))
    if _ARABIC.search(either):
        return Bilingual(ar or either, fr)
    return Bilingual(ar, fr or either)


def said(text: str | None, option: str) -> str:
    """A filter that was typed, empty when it was not; UserError ``filter.empty`` for one without a word."""
    if text is None:
        return ""
    if not text.strip():
        raise UserError("filter.empty", option=option)
    return text.strip()


def _counted(days: int, event: Bilingual, invitation: VisitInvitation | None) -> Due:
    if invitation is not None:
        name = event or (invitation.event.name if invitation.event else invitation.occasion)
        return DueBeforeEvent(days, name, invitation.id)
    if not event:
        raise UserError("due.no_event")
    return DueBeforeEvent(days, event)


def _no_day(text: str) -> date:
    raise UserError("day.unreadable", text=clean(text)[:_SHOWN])
