"""How much alike two segments of one language are."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz, process

SAME = 100
NEARLY = 99
"""The most that a segment reaches which is not the same to the letter."""
LEAST = 60
"""What is less alike helps nobody."""
REORDERED = 0.95
"""What the same words in another order are worth."""


def alike(mask: str, others: Sequence[str], least: int = LEAST) -> list[tuple[int, float]]:
    """(index, score) of those of ``others`` that are at least ``least`` of 100 like ``mask``, the best ones first.

    All are as ``keys.masked`` makes them: values are left out of it.
    """
    best: dict[int, float] = {}
    for _, score, index in process.extract(mask, others, scorer=fuzz.ratio, limit=None, score_cutoff=least):
        best[index] = score
    found = process.extract(mask, others, scorer=fuzz.token_sort_ratio, limit=None, score_cutoff=least / REORDERED)
    for _, score, index in found:
        best[index] = max(score * REORDERED, best.get(index, 0.0))
    return sorted(best.items(), key=lambda item: (-item[1], item[0]))
