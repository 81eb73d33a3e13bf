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
from briefing_app.language.values.spelled import matches_at, places_of, words_of


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
_FRENCH = re.compile(rf"(?<!\w)(?P<month>{_FR_MONTH})(?!\w)(?:[ -](?P<year>{_YEAR}))?")
_FRENCH_DAYS = re.compile(
    rf"(?<![\w/.])(?<!\d-)(?:(?P<weekday>{_FR_WEEKDAY})(?: le)? )?"
    rf"(?P<days>{_FR_DAY}(?:(?:, | et | au |-| - |–| – )(?:(?:{_FR_WEEKDAY}) )?{_FR_DAY})*)[ -]\Z"
)
_FRENCH_LEAD = re.compile(
    r"(?<!\w)(?:en|de|d'|début|fin|mi-|dès|avant|après|depuis|d'ici|courant|mois de|mois d'|jusqu'en) ?\Z"
)
_AR_YEAR = rf"(?:(?: من)?(?: (?:عام|سنه|لعام|لسنه))?,? ?(?P<year>{_YEAR})(?: ?م(?!\w))?)"
_ARABIC = re.compile(rf"(?P<month>{_AR_MONTH})(?!\w)(?:(?: ?/ ?| \()(?P<second>{_AR_MONTH})\)?(?!\w))?{_AR_YEAR}?")
_ARABIC_DAYS = re.compile(
    rf"(?<![\w/.-])(?:(?:(?:يوم|ليله) )?(?P<weekday>{_AR_WEEKDAY})(?:،)? (?:الموافق )?(?:ل)?)?"
    rf"(?P<days>{_NUMBER}(?:(?:، ?| و ?| الي |-| - |–| – ){_NUMBER})*) (?:من )?(?:شهر )?\Z"
)
_ARABIC_NUMBER = re.compile(r"\d (?:من )?(?:شهر )?\Z")
_ARABIC_LEAD = re.compile(
    r"(?<!\w)[وبفل]?(?:شهر|في|خلال|منتصف|نهايه|بدايه|اوائل|اواخر|مطلع|منذ|حتي|قبل|بعد)(?: شهر)? \Z"
)
_ARABIC_ALONE = re.compile(
    rf"(?P<month>{_AR_MONTH})(?!\w)(?:(?: ?/ ?){_AR_MONTH})?(?P<behind>(?:(?: من)?(?: (?:عام|سنه))? {_YEAR})?)"
)
_ARABIC_OF_YEAR = re.compile(
    rf"(?<!\w)(?P<month>{_AR_MONTH})(?:(?: ?/ ?){_AR_MONTH})?(?: (?:عام|سنه))? (?P<year>{_YEAR})"
)
_BARE_MONTH = re.compile(rf"(?:(?<!\w)|(?<=\bو))({_AR_MONTH})(?!\w)")
_ORDINAL_DAY = re.compile(
    rf"(?:(?:(?:يوم|ليله) )?(?P<weekday>{_AR_WEEKDAY})،? )?"
    r"(?P<day>[وبفل]?(?:ال\w+(?: (?:عشر|وال\w+))?|فاتح|غره)) (?:من )?(?:شهر )?\Z"
)
_LISTED, _ONE_DAY, _ORDINAL, _WORD, _LEAD = 160, 40, 80, 40, 16
"""Letters before a month that may hold the days of a list, one day with its weekday, an ordinal, the word before that,
a word that leads to the month."""
_FIRST_WORDS = {
    f"{conjunction}{name.partition(' ')[0]}": name.partition(" ")[0]
    for name in ARABIC_MONTHS
    for conjunction in ("", "و")
}
"""The words that months begin with, with و as well."""
_OF_SOMETHING = re.compile(r"(?<!\w)[وفبل]?(?:لل|ال)?(?:نصف|ربع|ثلث|اسبوع|عشر|شطر|قسم|جزء|دوره|اجتماع|طور)\w* $")
"""النصف الأول من يناير is no first of January."""
_IN_DIGITS = re.compile(
    rf"(?<![\w/.-])(?:(?P<year>{_YEAR})([-/])(?P<month>1[0-2]|0?[1-9])\2(?P<day>{_NUMBER})"
    rf"|(?P<first>{_NUMBER})([-/.])(?P<second>1[0-2]|0?[1-9])\6(?P<last>{_YEAR}))(?![\w/])"
)
_HIJRI_IN_DIGITS = re.compile(
    r"(?<![\w/.-])(?:(?P<year>1[34]\d\d)([-/])(?P<month>1[0-2]|0?[1-9])\2(?P<day>30|[12]\d|0?[1-9])(?!\d)"
    r"|(?P<first>30|[12]\d|0?[1-9])([-/.])(?P<second>1[0-2]|0?[1-9])\6(?P<last>1[34]\d\d)(?!\d))(?: ?ه(?!\w))?(?!/)"
)
_JOINED_DIGITS = re.compile(r"\d[-/.]\d")
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
_HIJRI_WORDS = {
    language: frozenset(re.split(r"\W", name)[0] for name in months) for language, months in _HIJRI_MONTHS.items()
}
"""The words that their names begin with."""


def dates(text: str, language: Language) -> Iterator[Dated]:
    """The dates of a text, several for « les 5 et 6 mars »; a 31 April in words too, for it is to be told."""
    named = _french(text) if language is Language.FRENCH else _arabic(text)
    yield from _in_digits(text)
    yield from named
    yield from _hijri(text, language)


def _in_digits(text: str) -> Iterator[Dated]:
    if not _JOINED_DIGITS.search(text):
        return
    for found in _IN_DIGITS.finditer(text):
        parts = found.group("year", "month", "day") if found["year"] else found.group("last", "second", "first")
        year, month, day = (int(part) for part in parts)
        if day <= monthrange(year, month)[1]:
            yield Dated(Day(day, month, year), *found.span())
    for found in _HIJRI_IN_DIGITS.finditer(text):
        parts = found.group("year", "month", "day") if found["year"] else found.group("last", "second", "first")
        yield Dated(HijriDay(int(parts[2]), int(parts[1]), int(parts[0])), *found.span())


def _french(text: str) -> Iterator[Dated]:
    end = 0
    for found in matches_at(_FRENCH, text, words_of(text) & FRENCH_MONTHS.keys()):
        name, year, start = found["month"], int(found["year"] or 0), found.start()
        month = FRENCH_MONTHS[name]
        is_counted = text[start - 1 : start] in " -" and text[start - 2 : start - 1] in "0123456789r"
        days = _days_before(_FRENCH_DAYS, text, end, start) if is_counted else None
        lead = None if days is not None else _FRENCH_LEAD.search(text, max(0, start - _LEAD), start)
        if days is not None:
            weekday = FRENCH_WEEKDAYS.get(days["weekday"] or "", -1)
            yield from _days(days, found.end(), month, year, weekday)
        elif year or (lead is not None and (name not in UNSURE_ALONE or lead[0].strip() in ("en", "mois de"))):
            yield Dated(Day(0, month, year), *found.span())
        if name not in UNSURE_ALONE and text[start - 1 : start] != "'":
            yield Dated(Day(0, month), *found.span("month"), is_weak=True)
        end = found.end()


def _days_before(pattern: re.Pattern[str], text: str, end: int, at: int) -> re.Match[str] | None:
    """The days right before a month, none of them before ``end``; a list is looked for where one day reaches far."""
    found = pattern.search(text, max(end, at - _ONE_DAY), at)
    is_far = found is not None and found.start() < at - _ONE_DAY // 2
    return pattern.search(text, max(end, at - _LISTED), at) if is_far else found


def _arabic(text: str) -> Iterator[Dated]:
    places = places_of(text, {_FIRST_WORDS[word] for word in words_of(text) & _FIRST_WORDS.keys()})
    end = 0
    for at in places:
        for dated in _at(text, at, end) if at >= end else ():
            end = max(end, dated.end)
            yield dated
    for at in places:
        if (bare := _BARE_MONTH.match(text, at)) is not None:
            yield Dated(Day(0, ARABIC_MONTHS[bare[1]]), *bare.span(1), is_weak=True)
        if not text[at - 2 : at - 1].isdecimal():
            yield from _on_an_ordinal(text, at)


def _at(text: str, at: int, end: int) -> Iterator[Dated]:
    """The date whose month stands at a place; nothing of it stands before ``end``."""
    is_counted = _ARABIC_NUMBER.search(text, max(end, at - _LEAD), at) is not None
    days = _days_before(_ARABIC_DAYS, text, end, at) if is_counted else None
    if days is not None and (found := _ARABIC.match(text, at)) is not None:
        weekday = ARABIC_WEEKDAYS.get(days["weekday"] or "", -1)
        yield from _days(days, found.end(), ARABIC_MONTHS[found["month"]], int(found["year"] or 0), weekday)
        return
    lead = _ARABIC_LEAD.search(text, max(end, at - _LEAD), at)
    if lead is not None and (found := _ARABIC_ALONE.match(text, at)) is not None:
        year = re.search(_YEAR, found["behind"])
        is_said = year is not None or "شهر" in lead[0]
        day = Day(0, ARABIC_MONTHS[found["month"]], int(year.group()) if year else 0)
        yield Dated(day, *found.span(), is_weak=not is_said and found["month"] in UNSURE_ALONE)
    elif (found := _ARABIC_OF_YEAR.match(text, at)) is not None:
        yield Dated(Day(0, ARABIC_MONTHS[found["month"]], int(found["year"])), *found.span())


def _on_an_ordinal(text: str, at: int) -> Iterator[Dated]:
    """الأول من أبريل, فاتح يوليوز: the month stands at a place."""
    found = _ORDINAL_DAY.search(text, max(0, at - _ORDINAL), at)
    month = _ARABIC.match(text, at) if found is not None else None
    if found is None or month is None or _OF_SOMETHING.search(text, max(0, found.start() - _WORD), found.start()):
        return
    number = (
        1 if found["day"].endswith(("فاتح", "غره")) else next((int(one.amount) for one in ordinals(found["day"])), 0)
    )
    if 1 <= number <= 31:
        weekday = ARABIC_WEEKDAYS.get(found["weekday"] or "", -1)
        yield Dated(
            Day(number, ARABIC_MONTHS[month["month"]], int(month["year"] or 0), weekday), found.start(), month.end()
        )


def _days(found: re.Match[str], behind: int, month: int, year: int, weekday: int) -> Iterator[Dated]:
    """Every day of a list of days of one month; the last one holds the month in its span, up to ``behind``."""
    numbers = list(re.finditer(r"\d+", found["days"]))
    offset = found.start("days")
    for place, number in enumerate(numbers):
        start = found.start() if place == 0 else offset + number.start()
        end = behind if place == len(numbers) - 1 else offset + number.end()
        yield Dated(Day(int(number.group()), month, year, weekday if place == 0 else -1), start, end)


def _hijri(text: str, language: Language) -> Iterator[Dated]:
    if words_of(text).isdisjoint(_HIJRI_WORDS[language]):
        return
    for found in _HIJRI[language].finditer(text):
        if found["day"] or found["year"]:
            day = 1 if found["day"] == "1er" else int(found["day"] or 0)
            month = _HIJRI_MONTHS[language][found["month"]]
            yield Dated(HijriDay(day, month, int(found["year"] or 0)), *found.span())
