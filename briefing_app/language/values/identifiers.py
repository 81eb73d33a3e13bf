"""References, addresses and telephone numbers, and sayings with numbers in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from briefing_app.domain.languages import Language
from briefing_app.language.values.claims import Claim, Reading
from briefing_app.language.values.dates import Dated
from briefing_app.language.values.model import Identifier, Written
from briefing_app.language.values.spelled import has_any

IDENTIFIER = re.compile(
    r"https?://[^\s<>«»]*[\w/]|www\.[^\s<>«»]*\w"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?<!\w)(?:\+|00 ?)\d[\d .-]{6,}\d(?!\d)"
    r"|(?<![\w/])(?=[a-z0-9/.-]*\d)(?:[a-z]+(?:[/.-][a-z0-9]+)*/[a-z0-9]+(?:[/.-][a-z0-9]+)*)"
    r"|(?<![\w/])[a-z]{1,6}-\d+(?:[/-]\d+)+(?![\w/])"
    r"|(?<![\w/.,])\d+/\d{2,4}(?:/[a-z]+)*(?![\w/])"
    r"|(?<=[\u0621-\u064a]/)\d+(?:/\d+)+(?![\w/])"
    r"|(?<!\w)[\u0621-\u064a]/\d+(?![\w/])"
    r"|(?:(?<=رقم )|(?<=\bn[°º] )|(?<=\bno ))\d+(?:[.-]\d+)+(?![\w/.-]|\.\d)"
)
_SIGNS = ("/", "@", "+", "00", "www.")
_HYPHENED = re.compile(r"-\d+[/-]\d")
_NUMBERED = re.compile(r"(?:رقم|\bn[°º]|\bno) \d+[.-]\d")
"""Without one of these there is no identifier."""
_OF_NUMBERS = {Language.ARABIC: ("عدد", "رقم", "n°", "nº"), Language.FRENCH: ("n°", "nº", "no ")}
_OF_A_YEAR = {
    Language.ARABIC: re.compile(r"(?:عدد|رقم) (?P<number>\d+) (?:ل?سنه|ل?عام) (?P<year>(?:19|20)\d\d)(?!\d)"),
    Language.FRENCH: re.compile(r"\bn(?:[°º]|o) (?P<number>\d+) (?:de l'année|de|pour) (?P<year>(?:19|20)\d\d)(?!\d)"),
}
"""«القانون رقم 159 لسنة 1981», « la loi n° 159 de 1981 »: a reference of both numbers."""
_SCHOOL_YEAR = re.compile(r"(?:19|20)\d\d/(?:(?:19|20)\d\d|\d\d)")
"""2025/2026, which the other language writes 2025-2026."""
_RATIO = re.compile(r"\d{1,3}/\d\d")
"""27/30: two numbers, 27 of 30."""
_IDIOM = re.compile(r"24(?<!\w24) ?(?:h|heures)? ?(?:/|sur) ?24(?!\w)|7(?<!\w7) ?(?:j|jours)? ?(?:/|sur) ?7(?!\w)")


def identifiers(reading: Reading, days: Sequence[Dated]) -> Iterator[Claim]:
    """``days``: the dates of the text, which are none."""
    text = reading.text
    is_numbered = has_any(text, _OF_NUMBERS[reading.language])
    if is_numbered:
        for found in _OF_A_YEAR[reading.language].finditer(text):
            said = Identifier(f"{found['year']}-{found['number']}")
            yield Claim(said, found.start("number"), found.end(), Written.DIGITS)
    if not has_any(text, _SIGNS) and not (is_numbered and _NUMBERED.search(text)) and not _HYPHENED.search(text):
        return
    for found in IDENTIFIER.finditer(text):
        if _RATIO.fullmatch(found.group()):
            continue
        if _SCHOOL_YEAR.fullmatch(found.group()) and ((int(found.group()[:4]) + 1) % 100 == int(found.group()[-2:])):
            continue
        if not any(day.start <= found.start() and found.end() <= day.end for day in days):
            yield Claim(Identifier(found.group()), *found.span(), Written.DIGITS)


def idioms(reading: Reading) -> Iterator[Claim]:
    """« 24 h/24 », « 7 jours sur 7 »: the other language has words for it."""
    if not has_any(reading.text, ("/", "sur")):
        return
    for found in _IDIOM.finditer(reading.text):
        yield Claim(Identifier(found.group()), *found.span(), Written.DIGITS, is_weak=True)
