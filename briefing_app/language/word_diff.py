"""What changed between two readings of a paragraph, word by word, for people to see."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from enum import StrEnum

import msgspec

# Vowel signs, combining accents and the joiners belong to the word they stand in.
_LETTER = "[\\w\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u200c\u200d]"
_TOKEN = re.compile(rf"{_LETTER}+(?:[’'\-]{_LETTER}+)*|\s+|[^\w\s]")


class Fate(StrEnum):
    KEPT = "kept"
    ADDED = "added"
    REMOVED = "removed"


class Piece(msgspec.Struct, frozen=True):
    text: str
    fate: Fate


def word_diff(before: str, after: str) -> tuple[Piece, ...]:
    """Pieces that give ``after`` without the removed ones and ``before`` without the added ones, in order."""
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    pieces: list[Piece] = []
    for tag, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append(Piece("".join(old[i:j]), Fate.KEPT))
            continue
        if j > i:
            pieces.append(Piece("".join(old[i:j]), Fate.REMOVED))
        if m > k:
            pieces.append(Piece("".join(new[k:m]), Fate.ADDED))
    return tuple(pieces)
