"""What the two date readers share: a day or a month that is named, made certain by the day of the meeting."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable
from datetime import date, timedelta

import msgspec

from briefing_app.domain.actions import Due, DueInMonth, DueOnDate, NotDue
from briefing_app.language.suggestions.rules import DateRules


class When(msgspec.Struct, frozen=True):
    """Words that date something, as offsets in the folded text. ``is_dated``: a day, month, week or season, not
    "soon"; ``is_past``: before the meeting.
    """

    start: int
    end: int
    due: Due = NotDue()
    is_dated: bool = True
    is_past: bool = False
    is_over: bool = False
    """A month or day without a year that has passed this year: the next one where it is still to come."""


def month_names(dates: DateRules) -> dict[str, int]:
    """Every name of every month, folded, with its number."""
    return {name.strip(): number for number, names in enumerate(dates.months, 1) for name in names.split(",")}


def weekday_names(dates: DateRules) -> dict[str, int]:
    return {name.strip(): number for number, names in enumerate(dates.weekdays) for name in names.split(",")}


def choice(names: Iterable[str]) -> str:
    """The names as one alternation, the longest first."""
    return "(?:" + "|".join(sorted(map(re.escape, names), key=len, reverse=True)) + ")"


def on_day(number: int, month: int, year: int, today: date | None) -> tuple[Due, bool]:
    """The due of a day of a month, and whether it is past; without ``year`` (0) the first from ``today`` on.

    A day or month that no calendar has is not due.
    """
    if not year:
        if today is None:
            return NotDue(), False
        year = today.year + ((month, number) < (today.month, today.day))
    if not (1 <= month <= 12 and 1 <= number <= calendar.monthrange(year, month)[1]):
        return NotDue(), False
    day = date(year, month, number)
    return DueOnDate(day), today is not None and day < today


def in_month(month: int, year: int, today: date | None, before: bool = False) -> tuple[Due, bool]:
    """The due of a month, and whether it is past; ``before``: the month that ends when it begins."""
    if not year:
        if today is None:
            return NotDue(), False
        year = today.year + (month < today.month or (before and month == today.month))
    is_past = today is not None and (year, month) < (today.year, today.month)
    if before:
        year, month = (year - 1, 12) if month == 1 else (year, month - 1)
    return DueInMonth(year, month), is_past


def months_on(today: date, count: int) -> date:
    """The same day ``count`` months later, the last of the month where there is no such day."""
    index = today.year * 12 + today.month - 1 + count
    year, month = divmod(index, 12)
    return date(year, month + 1, min(today.day, calendar.monthrange(year, month + 1)[1]))


def next_weekday(today: date, weekday: int, weeks: int = 0) -> date:
    """The first such day after ``today``, and ``weeks`` more."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1 + 7 * weeks)


def a_year(text: str | None) -> int:
    """The year in ``text``, 0 for none and for what no calendar holds."""
    number = int(text) if text else 0
    return number if 1900 <= number <= 2999 else 0


def is_of_the_past(found: re.Match[str], today: date | None) -> bool:
    """True where the words name a year before this one."""
    year = re.search(r"(?<!\d)(?:19|20)\d\d(?!\d)", found.group())
    return today is not None and year is not None and int(year.group()) < today.year
