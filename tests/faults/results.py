"""What a round of a fault came to, and the table of all rounds."""

from __future__ import annotations

import sys
from collections.abc import Iterable

import msgspec


class Outcome(msgspec.Struct, frozen=True):
    """``acknowledged`` counts what the application promised to keep, ``asked`` how often it had to answer."""

    acknowledged: int = 0
    asked: int = 0
    lost: tuple[str, ...] = ()
    closed: tuple[str, ...] = ()
    """Libraries that are not sound, or neither open nor come back from a backup."""
    unclear: tuple[str, ...] = ()
    """Answers that are none: exit code 4, tracebacks, reports of bugs, a death of its own, silence."""

    def __add__(self, other: Outcome) -> Outcome:
        return Outcome(
            self.acknowledged + other.acknowledged,
            self.asked + other.asked,
            self.lost + other.lost,
            self.closed + other.closed,
            self.unclear + other.unclear,
        )

    @property
    def is_good(self) -> bool:
        return not (self.lost or self.closed or self.unclear)


class Row(msgspec.Struct, frozen=True):
    fault: str
    kind: str
    rounds: int
    outcome: Outcome
    seconds: float


HEAD = ("fault", "kind", "rounds", "promised", "answers", "lost", "closed", "unclear", "seconds")


def print_row(row: Row) -> None:
    """One line, and behind it what was wrong."""
    found = row.outcome
    cells = (
        row.fault, row.kind, row.rounds, found.acknowledged, found.asked, len(found.lost), len(found.closed),
        len(found.unclear), f"{row.seconds:.0f}",
    )  # fmt: skip
    print_line(cells)
    for name, words in (("lost", found.lost), ("closed", found.closed), ("unclear", found.unclear)):
        for word in words:
            sys.stdout.write(f"    {name}: {word}\n")
    sys.stdout.flush()


def print_line(cells: Iterable[object]) -> None:
    sys.stdout.write("".join(f"{cell!s:<11}" for cell in cells).rstrip() + "\n")
    sys.stdout.flush()
