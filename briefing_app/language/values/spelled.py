"""A number read out of words, before it is known what it counts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import lru_cache

import msgspec

_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"\w+")


class Spelled(msgspec.Struct, frozen=True):
    """A number in words at ``start`` … ``end`` of the folded text; ``is_weak`` as in ``model.Found``, ``other`` as in
    ``model.Number``.
    """

    amount: Fraction
    start: int
    end: int
    is_weak: bool = False
    other: Fraction | None = None


@lru_cache(maxsize=4)
def words_of(text: str) -> frozenset[str]:
    """The words of a text; the last texts are remembered, for everything that reads numbers asks for them."""
    return frozenset(_WORD.findall(text))


def places_of(text: str, words: Iterable[str]) -> list[int]:
    """Where one of ``words`` begins, in order; inside other words too."""
    return sorted({at for word in words for at in _places(text, word)})


def _places(text: str, word: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)


def matches_at(pattern: re.Pattern[str], text: str, starts: Iterable[str]) -> Iterator[re.Match[str]]:
    """What ``pattern.finditer`` would find, when it can only begin with one of the words ``starts``."""
    return matches_from(pattern, text, places_of(text, starts))


def matches_from(pattern: re.Pattern[str], text: str, places: Iterable[int]) -> Iterator[re.Match[str]]:
    """What ``pattern.finditer`` would find, when it can only begin at one of ``places``, which are in order."""
    end = 0
    for at in places:
        found = pattern.match(text, at) if at >= end else None
        if found is not None:
            end = found.end()
            yield found


def has_any(text: str, words: Iterable[str]) -> bool:
    """Whether one of ``words`` stands in the text: a quick look before a slow one."""
    for word in words:  # noqa: SIM110 - twice as fast as any() of a generator, and asked thousands of times a note
        if word in text:
            return True
    return False


def has_digits(text: str) -> bool:
    """Whether there are digits of any system."""
    return _DIGIT.search(text) is not None
