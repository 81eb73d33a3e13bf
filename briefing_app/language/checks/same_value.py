"""When two values are the same, however each language writes them."""

from __future__ import annotations

import re
from datetime import date

from briefing_app.language.scripts import has_arabic
from briefing_app.language.values.model import (
    Clock,
    Day,
    HijriDay,
    Identifier,
    Money,
    Named,
    Number,
    Percentage,
    Rank,
    Value,
    Years,
)
from briefing_app.language.values.units import may_be_one

_LETTER = re.compile(r"[^\W\d_]")
_DIGITS = re.compile(r"\d+")
HALF_DAY = 12 * 60


def is_same(one: Value, other: Value, day: date | None = None) -> bool:
    """Whether two values are one; ``day`` (of the note) says which year is meant where only one side has it."""
    if isinstance(one, Number):
        return _same_number(one, other)
    if isinstance(other, Number):
        return _same_number(other, one)
    match one, other:
        case Day(), Day():
            return _same_day(one, other, day)
        case HijriDay(), HijriDay():
            return (one.day, one.month) == (other.day, other.month) and _same_year(one.year, other.year)
        case Clock(), Clock():
            return _same_time(one, other)
        case Years(), Years():
            return one.count == other.count and _same_start(one.start, other.start)
        case Identifier(), Identifier():
            return _is_same_reference(_bare(one.text), _bare(other.text))
        case _:
            return _same_count(one, other)


def _same_number(number: Number, other: Value) -> bool:
    """A bare number, and what the other side makes of it: half is 50 %, the 15th is 15 March, twenty is the G20."""
    match other:
        case Number():
            return _share(number, other)
        case Percentage():
            return number.rank is Rank.PART and abs(number.amount * 100 - other.amount) < 1  # a third is 33 %
        case Day():
            return other.day > 0 and other.day == number.amount
        case Named():
            return number.amount == other.number
        case Clock():  # «من 9 إلى 12»
            return number.amount <= HALF_DAY and number.amount * 60 in (other.minute, other.minute % HALF_DAY)
        case _:
            return False


def _same_count(one: Value, other: Value) -> bool:
    match one, other:
        case Percentage(), Percentage():
            return _share(one, other)
        case Money(), Money():
            return may_be_one(one.currency, other.currency) and _share(one, other)
        case _:
            return False


def is_same_amount(one: Value, other: Value) -> bool:
    """Whether two numbers are equal, whatever they count."""
    counted = Number | Percentage | Money
    return isinstance(one, counted) and isinstance(other, counted) and _share(one, other)


def _share(one: Number | Percentage | Money, other: Number | Percentage | Money) -> bool:
    """Whether they have a reading in common."""
    return (
        one.amount == other.amount
        or (one.other is not None and one.other in (other.amount, other.other))
        or (other.other is not None and one.amount == other.other)
    )


def _same_day(one: Day, other: Day, day: date | None) -> bool:
    if (one.day, one.month) != (other.day, other.month):
        return False
    if one.weekday >= 0 and other.weekday >= 0 and one.weekday != other.weekday:
        return False
    if bool(one.year) != bool(other.year) and day is not None:
        return abs((one.year or other.year) - day.year) <= 1
    return _same_year(one.year, other.year)


def _same_year(one: int, other: int) -> bool:
    return not one or not other or one == other


def _same_time(one: Clock, other: Clock) -> bool:
    """A side that does not tell morning from afternoon fits both; a zone that both name is for another check."""
    if one.is_half_day or other.is_half_day:
        return one.minute % HALF_DAY == other.minute % HALF_DAY
    return one.minute == other.minute


def _same_start(one: int, other: int) -> bool:
    """A decade without its century is one of the last two."""
    return one == other or (min(one, other) < 100 and one % 100 == other % 100 and 1900 <= max(one, other) < 2100)


def _is_same_reference(one: str, other: str) -> bool:
    """Letters of one alphabet before the number may stand in the other one outside it: م ع/خ/2026/12; a number alone
    has points here and hyphens there (65.99, 65-99), the year first or last (5 لسنة 2004, 2004-5), and before it each
    language its own letter (م/21, M/21).
    """
    if one == other or one.endswith(f"/{other}") or other.endswith(f"/{one}"):
        return True
    if _LETTER.search(one) or _LETTER.search(other):
        return has_arabic(one) is not has_arabic(other) and _DIGITS.findall(one) == _DIGITS.findall(other)
    return sorted(_DIGITS.findall(one)) == sorted(_DIGITS.findall(other))


def _bare(text: str) -> str:
    """Without the spaces, points and hyphens of a telephone number, whose 00 is a +."""
    text = re.sub("^00 ?", "+", text)
    return "".join(char for char in text if char not in " .-") if text.startswith("+") else text
