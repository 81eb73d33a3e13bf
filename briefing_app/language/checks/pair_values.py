"""The two sides of a pair state the same values: numbers, dates, times, percentages, money, references.

Source: ``language.md`` 5.1, P-03 to P-06 and P-08 to P-10. Values are matched whatever the order and the way they are
written; only what finds no match is told. Two that are left over of one kind are told together as one difference.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from fractions import Fraction

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding, Severity, Span, on_side
from briefing_app.language.checks.hijri_dates import is_said_twice
from briefing_app.language.checks.same_value import is_same, is_same_amount
from briefing_app.language.scripts import has_arabic
from briefing_app.language.values.model import (
    Clock,
    Day,
    Found,
    HijriDay,
    Identifier,
    Money,
    Named,
    Number,
    Percentage,
    Value,
    Written,
    Years,
)
from briefing_app.language.values.reading import duals, hints, values
from briefing_app.language.values.units import may_be_one

AR, FR = Language.ARABIC, Language.FRENCH

_TWO = Number(Fraction(2))
Fit = Callable[[Found, Found], bool]


class _Sides(msgspec.Struct):
    """What is left over on each side, with the texts."""

    texts: dict[Language, str]
    left: dict[Language, list[Found]]

    def words(self, found: Found, language: Language) -> str:
        return self.texts[language][found.start : found.end]


def check_values(ar: str, fr: str, context: Context) -> Iterator[Finding]:
    """What the sides state differently; nothing for a pair with an empty side, which is told by P-01."""
    if not ar.strip() or not fr.strip():
        return
    texts = {AR: ar, FR: fr}
    read = {language: list(values(text, language)) for language, text in texts.items()}
    for language in Language:
        yield from _wrong_weekdays(read[language], language)
    left_ar, left_fr = [*read[AR]], [*read[FR]]
    for one, other in _matched(texts, left_ar, left_fr, context.day):
        if context.day is None:
            yield from _year_of_one(one, other, texts, read)
    sides = _Sides(texts, {AR: left_ar, FR: left_fr})
    yield from _other_names(sides)
    sides.left = {
        language: [one for one in _sure(left) if not is_said_twice(one, read[language])]
        for language, left in sides.left.items()
    }
    if not any(sides.left.values()):
        return
    yield from _other_units(sides, read)
    for check, kinds in _KINDS:
        yield from _differing(sides, check, kinds)
    for language in Language:
        for found in sides.left[language]:
            yield _missing(found, language, sides)


def _matched(
    texts: dict[Language, str], left_ar: list[Found], left_fr: list[Found], day: date | None
) -> Iterator[tuple[Found, Found]]:
    """Values that are one, taken out of both lists: like with like first, then a 15 with 15 March, then weak ones.

    Hints of numbers are read only where something is left over on the other side, duals where a two is.
    """
    yield from _taken(left_ar, left_fr, _are_alike, day)
    yield from _taken(left_ar, left_fr, _are_sure, day)
    if any(is_same(_TWO, one.value, day) for one in _sure(left_fr)):
        left_ar += duals(texts[AR])
    yield from _taken(left_ar, left_fr, _may_be, day)
    is_ar_left, is_fr_left = _sure(left_ar), _sure(left_fr)
    left_ar += hints(texts[AR], AR) if is_fr_left else ()
    left_fr += hints(texts[FR], FR) if is_ar_left else ()
    yield from _taken(left_ar, left_fr, _may_be, day)


def _taken(left_ar: list[Found], left_fr: list[Found], is_fit: Fit, day: date | None) -> Iterator[tuple[Found, Found]]:
    for found in [*left_ar]:
        fits = (other for other in left_fr if is_fit(found, other) and is_same(found.value, other.value, day))
        twin = next(fits, None)
        if twin is not None:
            left_ar.remove(found)
            left_fr.remove(twin)
            yield found, twin


def _sure(left: list[Found]) -> list[Found]:
    return [one for one in left if not one.is_weak]


def _year_of_one(
    ar: Found, fr: Found, texts: dict[Language, str], read: dict[Language, list[Found]]
) -> Iterator[Finding]:
    """A date whose year only one side says, where no day of the note tells which is meant; a side that says the year
    of another of its dates says it of both.
    """
    days = Day | HijriDay
    if not (isinstance(ar.value, days) and isinstance(fr.value, days)) or bool(ar.value.year) == bool(fr.value.year):
        return
    year, silent = (ar.value.year, FR) if ar.value.year else (fr.value.year, AR)
    if not any(_says_year(one.value, year) for one in read[silent]):
        reason = "year_fr" if silent is FR else "year_ar"
        facts = (("ar", texts[AR][slice(*_span(ar))]), ("fr", texts[FR][slice(*_span(fr))]))
        yield Finding(check="P-05", reason=reason, severity=Severity.WARNING, ar=_span(ar), fr=_span(fr), facts=facts)


def _says_year(value: Value, year: int) -> bool:
    return (isinstance(value, Day | HijriDay) and value.year == year) or (
        isinstance(value, Number) and value.amount == year
    )


def _are_alike(one: Found, other: Found) -> bool:
    return type(one.value) is type(other.value) and _are_sure(one, other)


def _are_sure(one: Found, other: Found) -> bool:
    return not one.is_weak and not other.is_weak


def _may_be(one: Found, other: Found) -> bool:
    return not (one.is_weak and other.is_weak)


Kinds = tuple[type, ...]
_KINDS: tuple[tuple[str, Kinds], ...] = (
    ("P-05", (Day, HijriDay)),
    ("P-08", (Clock,)),
    ("P-09", (Identifier,)),
    ("P-03", (Percentage,)),
    ("P-03", (Money,)),
    ("P-03", (Years,)),
    ("P-03", (Number, Percentage, Money)),
)
"""What is compared with its like, and the check that tells of it; numbers last, whatever they count."""
_ALONE: tuple[tuple[str, Kinds, Severity], ...] = (
    ("P-05", (Day, HijriDay), Severity.WARNING),
    ("P-08", (Clock,), Severity.WARNING),
    ("P-09", (Identifier,), Severity.WARNING),
    ("P-10", (Percentage, Money), Severity.WARNING),
    ("P-03", (Years, Number), Severity.WARNING),
)


def _other_names(sides: _Sides) -> Iterator[Finding]:
    """COP27 here and COP28 there."""
    names = {side: [one for one in left if isinstance(one.value, Named)] for side, left in sides.left.items()}
    said = {side: {one.value for one in found} for side, found in names.items()}
    for found in (one for one in names[AR] if one.value not in said[FR]):
        others = (one for one in names[FR] if one in sides.left[FR] and one.value not in said[AR])
        other = next((one for one in others if _is_of_one_name(found.value, one.value)), None)
        if other is not None:
            yield _both("P-09", "differs", Severity.CRITICAL, found, other, sides)


def _is_of_one_name(one: Value, other: Value) -> bool:
    """The same name; one in Arabic letters may be that in Latin ones."""
    if not (isinstance(one, Named) and isinstance(other, Named)):
        return False
    same_name = one.name == other.name or has_arabic(one.name) != has_arabic(other.name)
    return same_name and one.number != other.number


def _other_units(sides: _Sides, read: dict[Language, list[Found]]) -> Iterator[Finding]:
    """The same amount as another thing: 15 % and 15, 200 euros and 200 dollars."""
    for found in [*sides.left[AR]]:
        other = next((one for one in sides.left[FR] if _is_other_unit(found.value, one.value)), None)
        if other is not None and (_is_understood(found, read[AR], other) or _is_understood(other, read[FR], found)):
            sides.left[AR].remove(found)
            sides.left[FR].remove(other)
        elif other is not None:
            reason = "currency" if isinstance(found.value, Money) and isinstance(other.value, Money) else "unit"
            yield _both("P-10", reason, Severity.CRITICAL, found, other, sides)


def _is_understood(number: Found, beside: list[Found], money: Found) -> bool:
    """« 3,4 milliards de dollars … 5,1 milliards »: the currency of a number was said of another one."""
    currency = money.value.currency if isinstance(money.value, Money) else ""
    named = (one.value.currency for one in beside if isinstance(one.value, Money))
    return bool(currency) and isinstance(number.value, Number) and any(may_be_one(currency, one) for one in named)


def _is_other_unit(one: Value, other: Value) -> bool:
    counts = isinstance(one, Percentage | Money) or isinstance(other, Percentage | Money)
    return counts and is_same_amount(one, other)


def _differing(sides: _Sides, check: str, kinds: Kinds) -> Iterator[Finding]:
    """What is left of these kinds on both sides, told two by two in the order of the text.

    A number in words is no other reading of one in digits: only like is held against like, and P-03 is critical only
    between digits.
    """
    for found in [one for one in sides.left[AR] if isinstance(one.value, kinds)]:
        others = [one for one in sides.left[FR] if isinstance(one.value, kinds)]
        if Number in kinds:
            others = [one for one in others if _has_digits(one) == _has_digits(found)]
        if others:
            yield _both(*_told(check, found, others[0]), found, others[0], sides)


def _told(check: str, ar: Found, fr: Found) -> tuple[str, str, Severity]:
    """Check, reason and severity of a difference: numbers are grave where both sides have digits."""
    if check != "P-03" or (_has_digits(ar) and _has_digits(fr)):
        return check, "differs", Severity.CRITICAL
    return "P-04" if isinstance(ar.value, Number) else check, "differs", Severity.WARNING


def _has_digits(found: Found) -> bool:
    return found.written is not Written.WORDS


def _both(check: str, reason: str, severity: Severity, ar: Found, fr: Found, sides: _Sides) -> Finding:
    sides.left[AR].remove(ar)
    sides.left[FR].remove(fr)
    facts = (("ar", sides.words(ar, AR)), ("fr", sides.words(fr, FR)))
    return Finding(check=check, reason=reason, severity=severity, ar=_span(ar), fr=_span(fr), facts=facts)


def _missing(found: Found, language: Language, sides: _Sides) -> Finding:
    check, severity = next((check, grave) for check, kinds, grave in _ALONE if isinstance(found.value, kinds))
    if isinstance(found.value, Number) and found.written is Written.WORDS:
        check = "P-04"
    reason = "missing_fr" if language is AR else "missing_ar"
    return on_side(language, check, reason, severity, _span(found), words=sides.words(found, language))


def _span(found: Found) -> Span:
    return found.start, found.end


def _wrong_weekdays(read: Sequence[Found], language: Language) -> Iterator[Finding]:
    """P-06: the weekday that is named is not that of the date; only where the year is said."""
    for found in read:
        day = found.value
        if not isinstance(day, Day) or day.weekday < 0 or not day.year or not day.day:
            continue
        if (
            day.day <= monthrange(day.year, day.month)[1]
            and date(day.year, day.month, day.day).weekday() != day.weekday
        ):
            yield on_side(language, "P-06", "wrong", Severity.WARNING, _span(found))
