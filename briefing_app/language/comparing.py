"""The form in which two texts are compared when Word may have touched one of them (rule I9)."""

from __future__ import annotations

import re
import unicodedata

_IGNORED = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\u00ad\ufeff]")


def comparable(text: str) -> str:
    """NFC, direction marks, soft hyphens and byte-order marks removed, all spaces folded and collapsed.

    ZWNJ, ZWJ, tatweel and vowel signs stay: changing one of them is a change of spelling.
    """
    return " ".join(_IGNORED.sub("", unicodedata.normalize("NFC", text)).split())
