"""Numbers in digits: grouping and decimal signs by the custom of the language, with a second reading in doubt.

Works on folded text (:mod:`briefing_app.language.folded`): ASCII digits, one kind of space.
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from briefing_app.domain.languages import Language

THOUSANDS, DECIMAL = "\u066c", "\u066b"
"""The signs of Arabic-Indic digits: ٬ and ٫."""
DIGITS = re.compile(
    rf"\d(?<!\d\d)(?:(?<![{THOUSANDS}{DECIMAL}]\d)(?<!\d[.,]\d)\d{{0,2}}"
    rf"(?:([ {THOUSANDS}.,'])\d{{3}})(?:\1\d{{3}})*(?!\d)(?:[.,{DECIMAL}]\d+)?(?!\d)"
    rf"|(?<=\d\..)\d*(?!\d)|\d*(?:[.,{DECIMAL}ر]\d+(?!\.\d))?(?!\d))"
)
"""What may not stand before a number is looked for behind its first digit: a search for a digit is the fastest."""
_SIGNS = re.compile(rf"[{THOUSANDS}.,{DECIMAL}' ]")


@lru_cache(maxsize=1024)
def amounts(written: str, language: Language) -> tuple[Fraction, Fraction | None]:
    """The amount of digits that :data:`DIGITS` found, and the other one they may mean.

    French: the comma is decimal, groups stand apart; ``1.250`` is 1250, to a few 1.25. Arabic with Latin digits:
    ``1,250`` is 1250 in Egypt and 1.25 in the Maghreb, ``1.250`` the other way round. The last ones are remembered.
    """
    written = written.replace("ر", DECIMAL)  # 3ر5, as the press of Egypt writes it
    if written.isdecimal():
        return Fraction(int(written)), None
    signs = _SIGNS.findall(written)
    plain = Fraction(_SIGNS.sub("", written))
    last = signs[-1]
    tail = written.rpartition(last)[2]
    decimal = Fraction(int(_SIGNS.sub("", written.rpartition(last)[0]) or "0")) + Fraction(int(tail), 10 ** len(tail))
    if last == DECIMAL or (last in ".," and len(tail) != 3):
        return decimal, None
    if last in f" '{THOUSANDS}" or (len(signs) > 1 and signs[0] == last):
        return plain, None
    if len(signs) > 1 or written.startswith("0"):  # 1.250,375 and 0,250
        return decimal, None
    if language is Language.FRENCH and last == ",":
        return decimal, plain
    return plain, decimal
