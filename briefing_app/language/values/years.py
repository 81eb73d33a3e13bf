"""Decades and centuries: « années 1980 », «الثمانينيات», « XXIe siècle »."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing_app.domain.languages import Language
from briefing_app.language.values import arabic_numbers, french_numbers
from briefing_app.language.values.claims import Claim, Reading, how_written
from briefing_app.language.values.model import Years
from briefing_app.language.values.spelled import has_any

_CENTURY = {
    Language.FRENCH: re.compile(r"(?<!\w)(?:([ivx]+)(?:e|ème|er)|(\d+)(?:e|ème)|([\w-]+(?: et unième)?)) siècle(?!\w)"),
    Language.ARABIC: re.compile(r"(?<!\w)[وبفلك]?(?:ال)?قرن (?:ال)?([\w]+(?: (?:عشر|وال\w+))?)"),
}
_DECADE = {
    Language.FRENCH: re.compile(r"(?<!\w)(?:années|décennie) (?:(\d{4}|\d0)(?!\d)|([a-zé-]+))"),
    Language.ARABIC: re.compile(r"(?<!\w)[وبفلك]?(?:ال|لل)?(\w+?)(?:ات|يات|ينيات|ينات)(?!\w)"),
}
_SIGNS = {Language.FRENCH: ("siècle", "années", "décennie"), Language.ARABIC: ("قرن", "ينيات", "ينات")}
_DECADES_AR = {
    "عشرين": 20, "ثلاثين": 30, "اربعين": 40, "خمسين": 50, "ستين": 60, "سبعين": 70, "ثمانين": 80, "تسعين": 90,
}  # fmt: skip
_TENS_AR = {"عشرون": 20, "عشرين": 20, "ثلاثون": 30, "ثلاثين": 30}
_ROMAN = {"I": 1, "V": 5, "X": 10}


def years(reading: Reading) -> Iterator[Claim]:
    text, language = reading.text, reading.language
    if not has_any(text, _SIGNS[language]):
        return
    decades = {
        found.end(): Claim(Years(start, 10), *found.span(), how_written(found.group()))
        for found in _DECADE[language].finditer(text)
        if (start := _decade_start(found, language))
    }
    for found in _CENTURY[language].finditer(text):
        number = _century_number(found, language)
        decade = decades.pop(found.start() - 1, None)
        if decade is not None and number:
            count = Years(number * 100 - 100 + _in_century(decade), 10)
            yield Claim(count, decade.start, found.end(), decade.written)
        elif number:
            yield Claim(Years(number * 100 - 99, 100), *found.span(), how_written(found.group()))
        elif decade is not None:
            yield decade
    yield from decades.values()


def _in_century(decade: Claim) -> int:
    """80 of « années 80 », «ثمانينيات» and « années 1980 »."""
    return decade.value.start % 100 if isinstance(decade.value, Years) else 0


def _century_number(found: re.Match[str], language: Language) -> int:
    if language is Language.ARABIC:
        words = found[1].removeprefix("ال")
        return _TENS_AR.get(words) or next((int(one.amount) for one in arabic_numbers.ordinals(f"ال{words}")), 0)
    if found[1]:
        return roman(found[1].upper())
    if found[2]:
        return int(found[2])
    return next((int(one.amount) for one in french_numbers.ordinals(found[3])), 0)


def _decade_start(found: re.Match[str], language: Language) -> int:
    if language is Language.ARABIC:
        stem = found[1]
        return next((start for name, start in _DECADES_AR.items() if stem in (name, name[:-2])), 0)
    if found[1]:
        return int(found[1])
    spelled = list(french_numbers.cardinals(found[2]))
    return int(spelled[0].amount) if len(spelled) == 1 and spelled[0].amount % 10 == 0 else 0


def roman(text: str) -> int:
    """The number of a Roman numeral up to XXXIX; 0 for letters that are none."""
    total = 0
    for letter, after in zip(text, [*text[1:], ""], strict=True):
        value = _ROMAN.get(letter, 0)
        total += -value if after in _ROMAN and _ROMAN[after] > value else value
    written = "X" * (total // 10) + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[total % 10]
    return total if written == text else 0
