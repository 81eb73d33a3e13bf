"""Another day put in the place of one: the parts that the text names, in their order, by its months and digits."""

from __future__ import annotations

import re
from datetime import date

from briefing_app.domain.languages import Language
from briefing_app.domain.profiles import DigitSystem
from briefing_app.language.digits import fold_digits, to_digits
from briefing_app.language.folding import fold
from briefing_app.language.search_words import folded_words
from briefing_app.language.values.model import Day, Found, HijriDay
from briefing_app.language.values.month_names import ARABIC_MONTHS, FRENCH_MONTHS, MONTH_FAMILIES, MonthFamily

_FRENCH_NAMES = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
_WEEKDAYS = {
    Language.FRENCH: "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
    Language.ARABIC: "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد".split(),
}
_FOLDED_WEEKDAYS = {
    Language.FRENCH: [fold(name) for name in _WEEKDAYS[Language.FRENCH]],
    Language.ARABIC: [fold(name) for name in _WEEKDAYS[Language.ARABIC]],
}
_FRENCH_MONTHS = {fold(name): number for name, number in FRENCH_MONTHS.items()}
_FAMILIES = [(family, frozenset(map(fold, family.months))) for family in MONTH_FAMILIES]
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_DAY = re.compile(r"(?<!\d)(\d{1,2})(?!\d)(er)?")
_IN_DIGITS = re.compile(r"(?P<a>\d{4}|\d{1,2})(?P<sign>[-/.])(?P<month>\d{1,2})(?P=sign)(?P<b>\d{4}|\d{1,2})")
Change = tuple[int, int, str]
"""From where to where of the piece, and what is to stand there."""


def written_day(text: str, found: Found, old: Day, new: Day, language: Language, country: str) -> str | None:
    """The piece of ``text`` that says ``old``, saying ``new``; None when a part of it cannot be told.

    ``country`` says by which months others are named where those of the text leave that open.
    """
    piece = text[found.start : found.end]
    system = DigitSystem.ARABIC_INDIC if re.search("[٠-٩]", piece) else DigitSystem.LATIN
    in_digits = _IN_DIGITS.search(piece)
    if in_digits is not None:
        return _in_digits(piece, in_digits, new, system)
    changes: list[Change] = []
    for part in (
        _weekday(piece, new, language),
        _month(text, piece, old, new, language, country),
        _year(piece, old, new),
    ):
        if part is None:
            return None
        changes.extend(part)
    day = _day(piece, new, language)
    if day is None:
        return None
    return _changed(piece, [*changes, *day], system)


def written_hijri(piece: str, old: HijriDay, new: HijriDay) -> str | None:
    """Day and year in digits; another month has another name, which is for the person."""
    if old.month != new.month or bool(old.day) != bool(new.day) or bool(old.year) != bool(new.year):
        return None
    system = DigitSystem.ARABIC_INDIC if re.search("[٠-٩]", piece) else DigitSystem.LATIN
    year, day = _YEAR.search(piece), _DAY.search(piece)
    if bool(year) != bool(old.year) or bool(day) != bool(old.day) or (day is not None and day[2]):
        return None
    changes = [(*year.span(), str(new.year))] if year else []
    return _changed(piece, [*changes, *([(*day.span(1), str(new.day))] if day else [])], system)


def _in_digits(piece: str, found: re.Match[str], new: Day, system: DigitSystem) -> str | None:
    if not (new.day and new.year):
        return None
    begins_with_year = len(found["a"]) > len(found["month"]) and len(found["a"]) == 4
    old_day = found["b"] if begins_with_year else found["a"]
    width = 2 if old_day.startswith(("0", "٠")) or found["month"].startswith(("0", "٠")) else 1
    if not width - 1 and len(old_day) == len(found["month"]) == 2 and begins_with_year:
        width = 2
    day, month = f"{new.day:0{width}d}", f"{new.month:0{width}d}"
    parts = (str(new.year), month, day) if begins_with_year else (day, month, str(new.year))
    return _changed(piece, [(*found.span(), found["sign"].join(parts))], system)


def _weekday(piece: str, new: Day, language: Language) -> list[Change] | None:
    for word in folded_words(piece):
        form = word.text if word.text in _FOLDED_WEEKDAYS[language] else word.text.removeprefix("و")
        if form in _FOLDED_WEEKDAYS[language]:
            number = new.weekday
            if number < 0 and new.year and new.day:
                try:
                    number = date(new.year, new.month, new.day).weekday()
                except ValueError:
                    return None
            if number < 0:
                return None
            name = _WEEKDAYS[language][number]
            start = word.end - len(form) if word.end - word.start == len(word.text) else word.start
            return [(start, word.end, name.capitalize() if piece[start].isupper() else name)]
    return []


def _month(text: str, piece: str, old: Day, new: Day, language: Language, country: str) -> list[Change] | None:
    """Every name of the month in the piece; two of them (كانون الثاني/يناير) each by its own family."""
    names = _month_names(piece, language)
    if not names:
        return [] if old.day else None  # a day of several, whose month stands behind the last
    if old.month == new.month:
        return []
    if language is Language.FRENCH:
        name = _FRENCH_NAMES[new.month - 1]
        return [(start, end, name.capitalize() if piece[start].isupper() else name) for start, end, _ in names]
    all_of_text = [form for _, _, form in _month_names(text, language)]
    return [
        (start, end, _family(form, all_of_text if len(names) == 1 else [form], country).months[new.month - 1])
        for start, end, form in names
    ]


def _month_names(piece: str, language: Language) -> list[tuple[int, int, str]]:
    """(start, end, folded name); of one or two words, in Arabic perhaps behind a و."""
    months = _FRENCH_MONTHS if language is Language.FRENCH else ARABIC_MONTHS
    words, found, at = folded_words(piece), list[tuple[int, int, str]](), 0
    while at < len(words):
        for count in (2, 1):
            group = words[at : at + count]
            form = " ".join(word.text for word in group)
            if len(group) == count and form in months:
                found.append((group[0].start, group[-1].end, form))
                at += count - 1
                break
        at += 1
    return found


def _family(form: str, all_forms: list[str], country: str) -> MonthFamily:
    """The family that has all names of the text; where several do, that of the country; else one that has this name."""
    fits = [family for family, forms in _FAMILIES if forms.issuperset(all_forms)]
    fits = fits or [family for family, forms in _FAMILIES if form in forms] or [MONTH_FAMILIES[0]]
    return next((family for family in fits if country in family.countries), fits[0])


def _year(piece: str, old: Day, new: Day) -> list[Change] | None:
    found = _YEAR.search(piece)
    if found is None:
        return []
    if not new.year:
        return None
    return [(*found.span(), str(new.year))] if new.year != old.year else []


def _day(piece: str, new: Day, language: Language) -> list[Change] | None:
    year = _YEAR.search(piece)
    found = next((one for one in _DAY.finditer(piece) if year is None or one.start() != year.start()), None)
    if found is None:
        return [] if not new.day else None
    if not new.day:
        return None
    text = "1er" if new.day == 1 and language is Language.FRENCH else str(new.day)
    if len(found[1]) == 2 and fold_digits(found[1]).startswith("0") and new.day != 1:
        text = f"{new.day:02d}"
    return [(*found.span(), text)]


def _changed(piece: str, changes: list[Change], system: DigitSystem) -> str:
    for start, end, text in sorted(changes, reverse=True):
        piece = piece[:start] + to_digits(text, system) + piece[end:]
    return piece
