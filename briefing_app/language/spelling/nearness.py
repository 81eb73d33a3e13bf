"""How likely one word was meant where another was typed: the cheapest way from one to the other, by the slips that
people make. A letter too many or too few costs 1; what ear and eye confuse costs less."""

from __future__ import annotations

import unicodedata
from functools import cache

from briefing_app.language.folding import fold

SWAPPED = 0.8
"""Two letters in the wrong order."""
DOUBLED = 0.5
"""A letter twice that stands once, or once that stands twice."""
FOLDED = 0.3
"""Letters that folding makes one: accents, hamza, ya, ta marbuta, capitals."""
ALIKE = 0.7
CHANGED = 1.1
_SOUND_ALIKE = "سص تط ذظ دض ضظ زذ ثس قك حه خح عغ جح بت تث نب فق يئ وؤ ءئ ءؤ"
_SOUND_ALIKE += " ae ai ei iy sc sz ck qk gj mn bv pb td oa ou"
_ALIKE = frozenset(map(frozenset, _SOUND_ALIKE.split()))


def distance(typed: str, meant: str) -> float:
    """0.0 for the same word; the price of the slips between them."""
    first, second = unicodedata.normalize("NFC", typed), unicodedata.normalize("NFC", meant)
    before: list[float] = []
    last = [float(column) for column in range(len(second) + 1)]
    for row, letter in enumerate(first, 1):
        line = [last[0] + 1]
        for column, other in enumerate(second, 1):
            best = min(
                last[column] + _extra(first, row - 1),
                line[column - 1] + _extra(second, column - 1),
                last[column - 1] + _exchange(letter, other),
            )
            if row > 1 and column > 1 and letter == second[column - 2] and first[row - 2] == other != letter:
                best = min(best, before[column - 2] + SWAPPED)
            line.append(best)
        before, last = last, line
    return last[-1]


def _extra(word: str, at: int) -> float:
    """A letter that the other word has not."""
    return DOUBLED if word[at] in (word[at - 1 : at], word[at + 1 : at + 2]) else 1.0


@cache
def _exchange(letter: str, other: str) -> float:
    if letter == other:
        return 0.0
    if fold(letter) == fold(other):
        return FOLDED
    pair = frozenset((letter.lower(), other.lower()))
    return ALIKE if pair in _ALIKE else CHANGED
