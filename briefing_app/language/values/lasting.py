"""How long something lasts in another unit: 48 heures are two days, اثنا عشر شهرا a year, deux siècles 200 years."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.language.values import arabic_numbers, french_numbers
from briefing_app.language.values.spelled import Spelled, has_any

_UNIT = {
    Language.FRENCH: re.compile(
        r" (?:(minutes?)|(heures?|h)|(jours?)|(semaines?)|(mois)|(trimestres?)|(semestres?)|(an(?:née)?s?)"
        r"|(décennies?)|(siècles?))(?!\w)"
    ),
    Language.ARABIC: re.compile(
        r" (?:ال)?(?:(دقيقه|دقائق)|(ساعه|ساعات)|(يوما?|ايام)|(اسابيع|اسبوعا?)|(شهرا?|اشهر|شهور)|(فصول)|(سداسيات)"
        r"|(سنه|سنوات|سنين|عاما?|اعوام)|(عقود|عقدا)|(قرون|قرنا))(?!\w)"
    ),
}
"""One group a unit, in the order of ``_TIMES``."""
_TIMES = (
    Fraction(1, 60), Fraction(1, 24), Fraction(1, 7), Fraction(7), Fraction(1, 12), Fraction(3), Fraction(6),
    Fraction(12), Fraction(10), Fraction(100),
)  # fmt: skip
"""Minutes as hours, hours as days, days as weeks, weeks as days, months as years, quarters and half-years as months,
years as months, decades and centuries as years."""
_FORTNIGHT = Fraction(15)


def in_another_unit(text: str, amount: Fraction, end: int, language: Language) -> Fraction | None:
    """What the number that ends at ``end`` would be in the unit next to its own; None where that is no round one."""
    found = _UNIT[language].match(text, end)
    if found is None or found.lastindex is None:
        return None
    if found.lastindex == 3 and amount == _FORTNIGHT:
        return Fraction(2)
    converted = amount * _TIMES[found.lastindex - 1]
    return converted if converted.denominator in (1, 2, 4) and converted != amount else None


class Lasting(msgspec.Struct, frozen=True):
    """So many minutes, at ``start`` … ``end`` of the folded text; ``is_weak``: in words, which may be read apart."""

    minutes: int
    start: int
    end: int
    is_weak: bool


_HOURS_AND_MINUTES = {
    Language.FRENCH: re.compile(
        r"(?<![\w'-])(?P<hours>\d\d?|[a-zé-]+) (?:(?P<short>h)|heures?) (?:et )?"
        r"(?P<minutes>[0-5]?\d|[a-z-]+)(?: minutes?)?(?![\w-])"
    ),
    Language.ARABIC: re.compile(
        r"(?<!\w)[وبفل]?"
        r"(?:(?P<one>ساعه)|(?P<two>ساعت(?:ين|ان))|(?P<hours>\d\d?|ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر) ساعات)"
        r" و ?(?P<minutes>[0-5]?\d|\w+(?: و\w+| عشره?)?) (?:دقيقه|دقائق)(?!\w)"
    ),
}
_SHORT = re.compile(r"(?P<hours>\d(?<![\w'-].)\d?) (?P<short>h) (?P<minutes>[0-5]?\d)(?![\w-])")
"""The French pattern for a text without « heure »."""


def hours_and_minutes(text: str, language: Language) -> Iterator[Lasting]:
    """« deux heures vingt », «ساعتين وأربعين دقيقة»: what « 2 h 40 » may be as well."""
    if not has_any(text, ("heure", " h ") if language is Language.FRENCH else ("ساع",)):
        return
    is_short = language is Language.FRENCH and "heure" not in text
    for found in (_SHORT if is_short else _HOURS_AND_MINUTES[language]).finditer(text):
        whole = found.groupdict()
        hours = 1 if whole.get("one") else 2 if whole.get("two") else _number(found["hours"], language)
        minutes = _number(found["minutes"], language)
        if hours and minutes:
            yield Lasting(hours * 60 + minutes, *found.span(), is_weak=not whole.get("short"))


def _number(words: str, language: Language) -> int:
    """0 for what is none."""
    if words.isdecimal():
        return int(words)
    of = french_numbers if language is Language.FRENCH else arabic_numbers
    spelled: list[Spelled] = list(of.cardinals(words))
    return int(spelled[0].amount) if len(spelled) == 1 and spelled[0].end == len(words) else 0
