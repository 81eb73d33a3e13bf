"""Which script a letter belongs to; nothing about words."""

from __future__ import annotations

import re

ARABIC_LETTER = "\u0620-\u063f\u0641-\u064a\u066e-\u066f\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff\u0750-\u077f"
ARABIC_LETTER += "\u08a0-\u08c9\ufb50-\ufdff\ufe70-\ufefc"
LATIN_LETTER = "A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff\ufb00-\ufb06"

_ARABIC = re.compile(f"[{ARABIC_LETTER}]")
_LATIN = re.compile(f"[{LATIN_LETTER}]")


def is_arabic_letter(ch: str) -> bool:
    """True for one letter of the Arabic script, presentation forms included; not for digits or marks."""
    return _ARABIC.fullmatch(ch) is not None


def is_latin_letter(ch: str) -> bool:
    return _LATIN.fullmatch(ch) is not None


def has_arabic(text: str) -> bool:
    return may_have_arabic(text) and _ARABIC.search(text) is not None


def arabic_share(text: str) -> float:
    """The share of Arabic letters among the Arabic and Latin ones, 0.0 for a text with neither."""
    if not may_have_arabic(text) or not (arabic := len(_ARABIC.findall(text))):
        return 0.0
    return arabic / (arabic + len(_LATIN.findall(text)))


def may_have_arabic(text: str) -> bool:
    """False only for a text without a letter or digit of the Arabic script: a quick look before a slow one.

    It looks for the bytes with which they begin in UTF-8.
    """
    if text.isascii():
        return False
    coded = text.encode("utf-8", "surrogatepass")
    return (
        b"\xd9" in coded
        or b"\xd8" in coded
        or b"\xda" in coded
        or b"\xdb" in coded
        or b"\xdd" in coded
        or b"\xe0" in coded
        or b"\xef" in coded
    )
