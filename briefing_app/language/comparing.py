"""The form in which two texts are compared when Word may have touched one of them (rule I9)."""

from __future__ import annotations

import re
import unicodedata

_IGNORED = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\u00ad\ufeff]")


def comparable(text: str) -> str:
    """NFC, direction marks, soft hyphens and byte-order marks removed, all spaces folded and collapsed.

    ZWNJ, ZWJ, tatweel and vowel signs stay: changing one of them is a change of spelling.
    """
    text = unicodedata.normalize("NFC", text)
    if text.isprintable() and "  " not in text:  # no space but U+0020, and nothing to ignore
        return text.strip(" ")
    return " ".join(_IGNORED.sub("", text).split())
