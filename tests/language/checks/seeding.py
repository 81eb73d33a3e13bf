"""Errors put into correct pairs by plain text patterns that know nothing of the checks: one at a time, by class."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import msgspec

from briefing_app.domain.languages import Language

AR, FR = Language.ARABIC, Language.FRENCH


class Pair(msgspec.Struct, frozen=True):
    id: str
    ar: str
    fr: str

    def side(self, language: Language) -> str:
        return self.ar if language is AR else self.fr

    def with_side(self, language: Language, text: str) -> Pair:
        return msgspec.structs.replace(self, **{language.value: text})


class Seeded(msgspec.Struct, frozen=True):
    """A pair with an error of a class on one side."""

    kind: str
    language: Language
    pair: Pair


Mutate = Callable[[str, Language], Iterator[str]]
_DIGIT = re.compile(r"(?<![^\W\d_])\d")
_NUMBER = re.compile(r"(?<![\w/.-])\d+(?:[ \u00a0\u202f.,٬٫]\d{3})*(?:[.,٫]\d+)?(?![\w/.:-]) ?")
_TIME = re.compile(r"(?<!\d)(\d{1,2})(?=[ \u00a0\u202f]?h\b|:\d\d)")
_PERCENT = re.compile(r"[ \u00a0\u202f]?(?:%|٪|pour cent|في المائة|في المئة|بالمئة|بالمائة)")
_RANGE_BEHIND = re.compile(rf"[ \u00a0\u202f]?(?:à|et|إلى|و|[-–]) ?[\d.,٫]+(?:{_PERCENT.pattern})")
_MONTHS = {
    FR: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    AR: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر جانفي جوان جويلية غشت شباط آذار".split(),
}
_OTHER_MONTH = {FR: "novembre", AR: "نوفمبر"}
_CURRENCIES = {
    FR: [("euros", "dollars"), ("dollars", "euros"), ("€", "$"), ("dinars", "dirhams"), ("dirhams", "dinars"), ("livres", "euros")],
    AR: [("يورو", "دولار"), ("دولار", "يورو"), ("دينار", "درهم"), ("درهم", "دينار"), ("جنيه", "دولار")],
}  # fmt: skip
_WORDS = {
    FR: "deux trois quatre cinq six sept huit dix onze douze quinze vingt trente quarante cinquante cent mille".split(),
    AR: "ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة ثلاث أربع خمس ست سبع تسع عشرون عشرين ثلاثون ثلاثين أربعين خمسين".split(),
}
_HOURS_AR = "الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة".split()


def _replaced(text: str, found: re.Match[str], new: str) -> str:
    return text[: found.start()] + new + text[found.end() :]


def digits(text: str, language: Language) -> Iterator[str]:
    for found in _DIGIT.finditer(text):
        other = chr(ord(found.group()) + (1 if int(found.group()) < 9 else -1))
        yield _replaced(text, found, other)


def months(text: str, language: Language) -> Iterator[str]:
    for name in _MONTHS[language]:
        for found in re.finditer(rf"(?<!\w){name}(?!\w)", text):
            if name != _OTHER_MONTH[language] and re.search(r"\d[\w ]{0,6}$", text[: found.start()]):
                yield _replaced(text, found, _OTHER_MONTH[language])


def percents(text: str, language: Language) -> Iterator[str]:
    for found in _PERCENT.finditer(text):
        if _RANGE_BEHIND.match(text, found.end()):  # « de 40 à 10 % » says the same
            continue
        yield _replaced(text, found, "")


def currencies(text: str, language: Language) -> Iterator[str]:
    for name, other in _CURRENCIES[language]:
        for found in re.finditer(rf"{re.escape(name)}(?!\w)", text):
            if re.search(
                r"(?:\d|mille|cents?|lions?|liards?|ألف|مليون|ملايين|مليار)[^\w]*(?:d’|de )?$", text[: found.start()]
            ):
                yield _replaced(text, found, other)


def dropped(text: str, language: Language) -> Iterator[str]:
    for found in _NUMBER.finditer(text):
        yield _replaced(text, found, "")


def words(text: str, language: Language) -> Iterator[str]:
    names = _WORDS[language]
    for place, name in enumerate(names):
        for found in re.finditer(rf"(?<![\w-]){name}(?![\w-])", text):
            yield _replaced(text, found, names[(place + 1) % len(names)])


def times(text: str, language: Language) -> Iterator[str]:
    for found in _TIME.finditer(text):
        yield _replaced(text, found, str((int(found[1]) + 2) % 24))
    for place, name in enumerate(_HOURS_AR[:-1]):
        for found in re.finditer(rf"(?<=الساعة ){name}(?! عشرة)", text):
            yield _replaced(text, found, _HOURS_AR[place + 1])


def emptied(text: str, language: Language) -> Iterator[str]:
    yield ""


CLASSES: dict[str, tuple[Mutate, float]] = {
    "digits": (digits, 0.95),
    "months": (months, 0.95),
    "percent": (percents, 0.95),
    "currency": (currencies, 0.95),
    "dropped numbers": (dropped, 0.95),
    "empty twin": (emptied, 0.95),
    "number words": (words, 0.85),
    "times": (times, 0.85),
}
"""Each class with the recall it is to reach (issue 6)."""


def seeded(pair: Pair) -> Iterator[Seeded]:
    """Every error that the patterns can put into a pair, one at a time; and each text in the place of the other."""
    for kind, (mutate, _) in CLASSES.items():
        for language in Language:
            for text in mutate(pair.side(language), language):
                yield Seeded(kind, language, pair.with_side(language, text))
    for language in Language:
        yield Seeded("wrong language", language, pair.with_side(language, pair.side(language.twin)))
