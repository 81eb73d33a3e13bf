"""A number read out of words, before it is known what it counts."""

from __future__ import annotations

from fractions import Fraction

import msgspec


class Spelled(msgspec.Struct, frozen=True):
    """A number in words at ``start`` … ``end`` of the folded text; ``is_weak`` as in ``model.Found``."""

    amount: Fraction
    start: int
    end: int
    is_weak: bool = False
