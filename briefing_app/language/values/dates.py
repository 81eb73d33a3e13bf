"""Dates in both languages: days, months, several days of one month, Islamic dates, days in digits.

On folded text. A year is four digits or not said; « mai » alone is a month only behind a word that says so.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.language.values.arabic_numbers import ordinals
from briefing_app.language.values.model import Day, HijriDay
from briefing_app.language.values.month_names import (
    ARABIC_MONTHS,
    ARABIC_WEEKDAYS,
    FRENCH_MONTHS,
    FRENCH_WEEKDAYS,
    HIJRI_ARABIC,
    HIJRI_FRENCH,
    UNSURE_ALONE,
)
from briefing_app.language.values.spelled import has_any, has_digits


class Dated(msgspec.Struct, frozen=True):
    """A day at ``start`` … ``end`` of the folded text; ``is_weak``: a month's name that may be another word."""

    day: Day | HijriDay
    start: int
    end: int
    is_weak: bool = False


def _choice(names: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))


_FR_MONTH, _AR_MONTH = _choice(FRENCH_MONTHS), _choice(ARABIC_MONTHS)
_FR_WEEKDAY, _AR_WEEKDAY = _choice(FRENCH_WEEKDAYS), _choice(ARABIC_WEEKDAYS)
_YEAR = r"(?:1[89]|2[01])\d\d(?!\d)"
_NUMBER = r"(?:3[01]|[12]\d|0?[1-9])(?!\d)"
_FR_DAY = rf"(?:1er|1 er|{_NUMBER})"
_FR_LEAD = rf"(?:(?P<weekday>{_FR_WEEKDAY})(?: le)? )?"
_FRENCH = re.compile(
    rf"(?<![\w/.-]){_FR_LEAD}(?P<days>{_FR_DAY}(?:(?:, | et | au |-| - |–| – )(?:(?:{_FR_WEEKDAY}) )?{_FR_DAY})*) "
    rf"(?P<month>{_FR_MONTH})(?!\w)(?: (?P<year>{_YEAR}))?"
    rf"|(?P<before>(?<!\w)(?:en|de|d'|début|fin|mi-|dès|avant|après|depuis|d'ici|courant|mois de|mois d'|jusqu'en) ?)"
    rf"(?P<month_alone>{_FR_MONTH})(?!\w)(?: (?P<year_of>{_YEAR}))?"
    rf"|(?<!\w)(?P<bare>{_FR_MONTH}) (?P<year_behind>{_YEAR})"
)
_BARE_FRENCH = re.compile(rf"(?<![\w'])({_FR_MONTH})(?!\w)")
_AR_MARK = rf"(?:{_AR_MONTH})(?!\w)(?:(?: ?/ ?| \()(?P<second>{_AR_MONTH})\)?(?!\w))?"
_AR_YEAR = rf"(?:(?: من)?(?: (?:عام|سنه|لعام|لسنه))?,? ?(?P<year>{_YEAR})(?: ?م(?!\w))?)"
_ARABIC = re.compile(
    rf"(?<![\w/.-])(?:(?:(?:يوم|ليله) )?(?P<weekday>{_AR_WEEKDAY})(?:،)? (?:الموافق )?(?:ل)?)?"
    rf"(?P<days>{_NUMBER}(?:(?:، ?| و ?| الي |-| - |–| – ){_NUMBER})*) (?:من )?(?:شهر )?"
    rf"(?P<month>{_AR_MARK}){_AR_YEAR}?"
    rf"|(?P<before>(?<!\w)[وبفل]?(?:شهر|في|خلال|منتصف|نهايه|بدايه|اوائل|اواخر|مطلع|منذ|حتي|قبل|بعد)(?: شهر)? )"
    rf"(?P<month_alone>{_AR_MONTH})(?!\w)(?:(?: ?/ ?){_AR_MONTH})?(?P<behind>(?:(?: من)?(?: (?:عام|سنه))? {_YEAR})?)"
    rf"|(?<!\w)(?P<bare>{_AR_MONTH})(?:(?: ?/ ?){_AR_MONTH})?(?: (?:عام|سنه))? (?P<year_behind>{_YEAR})"
)
_BARE_MONTH = re.compile(rf"(?<!\w)و?({_AR_MONTH})(?!\w)")
_ORDINAL_DAY = re.compile(
    rf"(?:(?:(?:يوم|ليله) )?(?P<weekday>{_AR_WEEKDAY})،? )?"
    rf"(?P<day>[وبفل]?(?:ال\w+(?: (?:عشر|وال\w+))?|فاتح)) (?:من )?(?:شهر )?(?P<month>{_AR_MONTH})(?!\w){_AR_YEAR}?"
)
_OF_SOMETHING = re.compile(r"(?<!\w)[وفبل]?(?:لل|ال)?(?:نصف|ربع|ثلث|اسبوع|عشر|شطر|قسم|جزء|دوره|اجتماع|طور)\w* $")
"""النصف الأول من يناير is no first of January."""
_IN_DIGITS = re.compile(
    rf"(?<![\w/.-])(?:(?P<year>{_YEAR})([-/])(?P<month>1[0-2]|0?[1-9])\2(?P<day>{_NUMBER})"
    rf"|(?P<first>{_NUMBER})([-/.])(?P<second>1[0-2]|0?[1-9])\6(?P<last>{_YEAR}))(?![\w/])"
)
_HIJRI_YEAR = r"1[34]\d\d(?!\d)"
_HIJRI = {
    Language.ARABIC: re.compile(
        rf"(?<!\w)(?:(?P<day>{_NUMBER}) )?(?:من )?(?:شهر )?(?P<month>{_choice(HIJRI_ARABIC)})(?!\w)"
        rf"(?:(?: (?:عام|سنه))? (?P<year>{_HIJRI_YEAR})(?: ?(?:هـ|ه)(?!\w))?)?"
    ),
    Language.FRENCH: re.compile(
        rf"(?<![\w-])(?:(?P<day>1er|{_NUMBER}) )?(?P<month>{_choice(HIJRI_FRENCH)})(?![\w-])"
        rf"(?: (?P<year>{_HIJRI_YEAR})(?: ?(?:h|de l'hégire)(?!\w))?)?"
    ),
}
_HIJRI_MONTHS: Mapping[Language, Mapping[str, int]] = {Language.ARABIC: HIJRI_ARABIC, Language.FRENCH: HIJRI_FRENCH}


def dates(text: str, language: Language) -> Iterator[Dated]:
    """The dates of a text, several for « les 5 et 6 mars »; a 31 April in words too, for it is to be told."""
    named = _french(text) if language is Language.FRENCH else _arabic(text)
    yield from _in_digits(text)
    yield from named
    yield from _hijri(text, language)


def _in_digits(text: str) -> Iterator[Dated]:
    if not has_digits(text):
        return
    for found in _IN_DIGITS.finditer(text):
        parts = found.group("year", "month", "day") if found["year"] else found.group("last", "second", "first")
        year, month, day = (int(part) for part in parts)
        if day <= monthrange(year, month)[1]:
            yield Dated(Day(day, month, year), *found.span())


def _french(text: str) -> Iterator[Dated]:
    if not has_any(text, FRENCH_MONTHS):
        return
    yield from _bare_french(text)
    for found in _FRENCH.finditer(text):
        if found["days"]:
            weekday = FRENCH_WEEKDAYS.get(found["weekday"] or "", -1)
            yield from _days(found, FRENCH_MONTHS[found["month"]], int(found["year"] or 0), weekday)
        elif found["bare"]:
            yield Dated(Day(0, FRENCH_MONTHS[found["bare"]], int(found["year_behind"])), *found.span())
        elif (
            found["year_of"] or found["month_alone"] not in UNSURE_ALONE or found["before"].strip() in ("en", "mois de")
        ):
            start = found.start("month_alone")
            yield Dated(Day(0, FRENCH_MONTHS[found["month_alone"]], int(found["year_of"] or 0)), start, found.end())


def _bare_french(text: str) -> Iterator[Dated]:
    for found in _BARE_FRENCH.finditer(text):
        if found[1] not in UNSURE_ALONE:
            yield Dated(Day(0, FRENCH_MONTHS[found[1]]), *found.span(), is_weak=True)


def _arabic(text: str) -> Iterator[Dated]:
    if not has_any(text, ARABIC_MONTHS):
        return
    for found in _ARABIC.finditer(text):
        if found["days"]:
            month = ARABIC_MONTHS[re.split(r" ?/ ?| \(", found["month"])[0]]
            yield from _days(found, month, int(found["year"] or 0), ARABIC_WEEKDAYS.get(found["weekday"] or "", -1))
        elif found["bare"]:
            yield Dated(Day(0, ARABIC_MONTHS[found["bare"]], int(found["year_behind"])), *found.span())
        else:
            year = re.search(_YEAR, found["behind"] or "")
            is_said = year is not None or "شهر" in found["before"]
            day = Day(0, ARABIC_MONTHS[found["month_alone"]], int(year.group()) if year else 0)
            is_weak = not is_said and found["month_alone"] in UNSURE_ALONE
            yield Dated(day, found.start("month_alone"), found.end(), is_weak)
    for found in _BARE_MONTH.finditer(text):
        yield Dated(Day(0, ARABIC_MONTHS[found[1]]), found.start(1), found.end(1), is_weak=True)
    for found in _ORDINAL_DAY.finditer(text):
        if _OF_SOMETHING.search(text, 0, found.start()):
            continue
        number = 1 if found["day"].endswith("فاتح") else next((int(o.amount) for o in ordinals(found["day"])), 0)
        if 1 <= number <= 31:
            weekday = ARABIC_WEEKDAYS.get(found["weekday"] or "", -1)
            yield Dated(Day(number, ARABIC_MONTHS[found["month"]], int(found["year"] or 0), weekday), *found.span())


def _days(found: re.Match[str], month: int, year: int, weekday: int) -> Iterator[Dated]:
    """Every day of a list of days of one month; the last one holds the month in its span."""
    numbers = list(re.finditer(r"\d+", found["days"]))
    offset = found.start("days")
    for place, number in enumerate(numbers):
        start = found.start() if place == 0 else offset + number.start()
        end = found.end() if place == len(numbers) - 1 else offset + number.end()
        yield Dated(Day(int(number.group()), month, year, weekday if place == 0 else -1), start, end)


def _hijri(text: str, language: Language) -> Iterator[Dated]:
    if not has_any(text, _HIJRI_MONTHS[language]):
        return
    for found in _HIJRI[language].finditer(text):
        if found["day"] or found["year"]:
            day = 1 if found["day"] == "1er" else int(found["day"] or 0)
            month = _HIJRI_MONTHS[language][found["month"]]
            yield Dated(HijriDay(day, month, int(found["year"] or 0)), *found.span())
