"""How many examples a costly property is tried on: few in every run, all of them with ``BRIEFING_THOROUGH=1``."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


def examples(few: int, all_of_them: int) -> int:
    """``few``, or ``all_of_them`` in the task ``python3 dev.py thorough``."""
    return all_of_them if os.environ.get("BRIEFING_THOROUGH") else few


def in_turn(number: int, all_of_them: Sequence[T]) -> Sequence[T]:
    """What example ``number`` is tried with: one of them, the next with the next, or all in a thorough run."""
    return all_of_them if examples(0, 1) else (all_of_them[number % len(all_of_them)],)
