"""Where words of a text stand after it was typed in: what was found in it goes with them, or goes away."""

from __future__ import annotations

from typing import NamedTuple

from briefing_app.domain.rich_text import common_prefix

Span = tuple[int, int]


class Change(NamedTuple):
    """A text of which the first ``head`` and the last letters from ``tail`` on stayed; it grew by ``grown``."""

    head: int
    tail: int
    grown: int

    def carried(self, span: Span) -> Span | None:
        """Where a stretch of the text before stands now; None when it was touched."""
        if span[1] <= self.head:
            return span
        return (span[0] + self.grown, span[1] + self.grown) if span[0] >= self.tail else None


def change_of(old: str, new: str) -> Change:
    """What happened to a text, as one stretch that was replaced."""
    if old == new:
        return Change(len(old), len(old), 0)
    head = common_prefix(old, new)
    tail = common_prefix(old[head:][::-1], new[head:][::-1])
    return Change(head, len(old) - tail, len(new) - len(old))
