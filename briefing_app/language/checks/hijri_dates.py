"""P-07: a Hijri and a Gregorian date that stand together as one day, and are not.

Source: ``language.md`` 5.1; the Umm al-Qura table of ``hijridate``. The sighting of the moon may differ by a day.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from briefing_app.domain.languages import Language
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding, Severity, on_side
from briefing_app.language.values.model import Day, Found, HijriDay
from briefing_app.language.values.reading import values

NEAR = 25
"""Letters between two dates of one day: « 1447 هـ الموافق », « (soit le »."""
SIGHTING = 1


def check_hijri(ar: str, fr: str, context: Context) -> Iterator[Finding]:
    """In either text by itself."""
    for language, text in ((Language.ARABIC, ar), (Language.FRENCH, fr)):
        found = values(text, language)
        for one, other in zip(found, found[1:], strict=False):
            if other.start - one.end <= NEAR and _differ(one, other):
                yield on_side(language, "P-07", "differs", Severity.WARNING, (one.start, other.end))


def is_said_twice(found: Found, others: Sequence[Found]) -> bool:
    """Whether a date stands beside one of the other calendar: the same day, which the other language may say once."""
    kinds = {Day: HijriDay, HijriDay: Day}
    wanted = kinds.get(type(found.value))
    return wanted is not None and any(
        isinstance(one.value, wanted) and max(one.start - found.end, found.start - one.end) <= NEAR for one in others
    )


def _differ(one: Found, other: Found) -> bool:
    match one.value, other.value:
        case (HijriDay() as hijri, Day() as day) | (Day() as day, HijriDay() as hijri):
            gregorian = _gregorian(hijri)
            return gregorian is not None and bool(day.day and day.year) and not _is_near(gregorian, day)
        case _:
            return False


def _is_near(gregorian: date, day: Day) -> bool:
    try:
        return abs((gregorian - date(day.year, day.month, day.day)).days) <= SIGHTING
    except ValueError:  # a day that no calendar has
        return False


def _gregorian(hijri: HijriDay) -> date | None:
    """The day in our calendar; None for what is incomplete or outside the table (1924 to 2077)."""
    from hijridate import Hijri

    try:
        found = Hijri(hijri.year, hijri.month, hijri.day).to_gregorian()
    except (OverflowError, ValueError):
        return None
    return date(found.year, found.month, found.day)
