"""A number read out of words, before it is known what it counts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fractions import Fraction

import msgspec

_DIGIT = re.compile(r"\d")


class Spelled(msgspec.Struct, frozen=True):
    """A number in words at ``start`` … ``end`` of the folded text; ``is_weak`` as in ``model.Found``."""

    amount: Fraction
    start: int
    end: int
    is_weak: bool = False


def has_any(text: str, words: Iterable[str]) -> bool:
    """Whether one of ``words`` stands in the text: a quick look before a slow one."""
    return any(word in text for word in words)


def has_digits(text: str) -> bool:
    """Whether there are digits of any system."""
    return _DIGIT.search(text) is not None
