"""The sides of a meeting, and the words of a text that tell one."""

from __future__ import annotations

from collections.abc import Mapping, Set
from enum import StrEnum
from typing import TypeVar

import msgspec

Key = TypeVar("Key")
OneSide = TypeVar("OneSide")


class Side(StrEnum):
    OURS = "ours"
    THEIRS = "theirs"
    BOTH = "both"
    THIRD = "third"
    UNKNOWN = "unknown"

    @property
    def other(self) -> Side:
        return {Side.OURS: Side.THEIRS, Side.THEIRS: Side.OURS}.get(self, self)


SIDED = (Side.OURS, Side.THEIRS)


class Mention(msgspec.Struct, frozen=True):
    """A word that tells a side; ``is_woman`` is None where the text does not say."""

    start: int
    end: int
    side: Side
    is_woman: bool | None = None
    is_name: bool = False
    is_towards: bool = False
    """An Arabic ب or ل stands before it in the same word."""
    is_guess: bool = False
    """A name that nothing tells the side of is taken for one of ours."""


def of_one_side(found: Mapping[Key, Set[OneSide]]) -> dict[Key, OneSide]:
    """What is of one side only, by the sides that each was found with."""
    return {key: next(iter(sides)) for key, sides in found.items() if len(sides) == 1}
