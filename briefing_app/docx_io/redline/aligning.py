"""Which block, row or paragraph of one state is which of the other: by what it says, by its name, by likeness.

Order is kept: what changed its place is taken away at one and put in at the other.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Sequence

import msgspec

LIKE = 0.5
"""Share of common words from which two texts are one text that was changed."""
MOST_COMPARED = 40_000
"""Pairs looked at for likeness in one gap; a larger gap was written anew."""


class Item(msgspec.Struct, frozen=True):
    """What is known of a block: only items of one ``sort`` are ever the same.

    ``exact`` is all that it says; ``name`` what it is called by (a segment, a label), '' for nothing; a segment
    (``is_segment``) is never another segment that the other state has too. ``pairs_alone``: where one stands alone
    in the place of one, it is the same, whatever it says.
    """

    sort: str
    exact: str
    name: str
    words: tuple[str, ...]
    units: frozenset[str] = frozenset()
    is_segment: bool = False
    pairs_alone: bool = False


class Step(msgspec.Struct, frozen=True):
    """One thing of both states (positions in each), of the first alone or of the second alone."""

    before: int | None
    after: int | None


def align(before: Sequence[Item], after: Sequence[Item]) -> list[Step]:
    """Everything of both, in an order that is that of each; what goes stands before what comes."""
    found = _Aligner(before, after)
    found.fill(range(len(before)), range(len(after)))
    steps: list[Step] = []
    i = k = 0
    for b, a in [*sorted(found.pairs), (len(before), len(after))]:
        steps.extend(Step(n, None) for n in range(i, b))
        steps.extend(Step(None, n) for n in range(k, a))
        if b < len(before):
            steps.append(Step(b, a))
        i, k = b + 1, a + 1
    return steps


class _Aligner:
    def __init__(self, before: Sequence[Item], after: Sequence[Item]) -> None:
        self._before = before
        self._after = after
        self.pairs: list[tuple[int, int]] = []
        self._named = [{item.name for item in items if item.is_segment} for items in (before, after)]

    def fill(self, old: range, new: range, level: int = 0) -> None:
        """Find the pairs between two gaps, by surer signs first."""
        if not old or not new:
            return
        if level == len(_KEYS):
            self._by_likeness(old, new)
            return
        anchors = self._anchors(old, new, _KEYS[level])
        if not anchors:
            self.fill(old, new, level + 1)
            return
        i, k = old.start, new.start
        for b, a in anchors:
            self.pairs.append((b, a))
            self.fill(range(i, b), range(k, a), level)
            i, k = b + 1, a + 1
        self.fill(range(i, old.stop), range(k, new.stop), level)

    def _anchors(self, old: range, new: range, key: Callable[[Item], str]) -> list[tuple[int, int]]:
        """The longest run in order of what is there once in each gap."""
        places = [_once(items, gap, key) for items, gap in ((self._before, old), (self._after, new))]
        return _rising([(b, places[1][value]) for value, b in places[0].items() if value in places[1]])

    def _by_likeness(self, old: range, new: range) -> None:
        pairs = self._most_alike(old, new) if len(old) * len(new) <= MOST_COMPARED else []
        self.pairs.extend(pairs)
        i, k = old.start, new.start
        for b, a in [*pairs, (old.stop, new.stop)]:
            if b - i == 1 and a - k == 1 and self._may_stand_for(self._before[i], self._after[k]):
                self.pairs.append((i, k))
            i, k = b + 1, a + 1

    def _may_stand_for(self, old: Item, new: Item) -> bool:
        return old.sort == new.sort and old.pairs_alone and new.pairs_alone

    def _most_alike(self, old: range, new: range) -> list[tuple[int, int]]:
        """The pairs in order whose likeness adds up to the most (Needleman and Wunsch)."""
        likeness = [[self._likeness(self._before[b], self._after[a]) for a in new] for b in old]
        best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
        for b in range(len(old) - 1, -1, -1):
            for a in range(len(new) - 1, -1, -1):
                paired = likeness[b][a] + best[b + 1][a + 1] if likeness[b][a] else 0.0
                best[b][a] = max(best[b + 1][a], best[b][a + 1], paired)
        pairs = []
        b = a = 0
        while b < len(old) and a < len(new):
            if likeness[b][a] and best[b][a] == likeness[b][a] + best[b + 1][a + 1]:
                pairs.append((old[b], new[a]))
                b, a = b + 1, a + 1
            elif best[b][a] == best[b + 1][a]:
                b += 1
            else:
                a += 1
        return pairs

    def _likeness(self, old: Item, new: Item) -> float:
        """Between 0 and 1; 0 for what cannot be the same."""
        if old.sort != new.sort:
            return 0.0
        if self._is_elsewhere(old, new):
            return 0.0
        found = _common(old.words, new.words)
        if old.units and new.units:
            found = max(found, _common(tuple(old.units), tuple(new.units)))
        return found if found >= LIKE else 0.0

    def _is_elsewhere(self, old: Item, new: Item) -> bool:
        """Two segments of which one is in both states: it is not the other."""
        return old.name != new.name and (old.name in self._named[1] or new.name in self._named[0])


_KEYS: tuple[Callable[[Item], str], ...] = (
    lambda item: f"{item.sort}\0{item.name}\0{item.exact}" if item.exact else "",
    lambda item: f"{item.sort}\0{item.name}" if item.name else "",
)


def _once(items: Sequence[Item], gap: range, key: Callable[[Item], str]) -> dict[str, int]:
    """Where each value of ``key`` stands that is in the gap once, in order."""
    values = [key(items[n]) for n in gap]
    counted = Counter(values)
    return {value: n for value, n in zip(values, gap, strict=True) if value and counted[value] == 1}


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest part of ``pairs``, which rise in their first number, that rises in the second as well."""
    tails: list[int] = []
    ends: list[int] = []
    behind: list[int] = []
    for number, (_, second) in enumerate(pairs):
        at = bisect_left(tails, second)
        behind.append(ends[at - 1] if at else -1)
        tails[at : at + 1] = [second]
        ends[at : at + 1] = [number]
    found = []
    number = ends[-1] if ends else -1
    while number >= 0:
        found.append(pairs[number])
        number = behind[number]
    return found[::-1]


def _common(old: tuple[str, ...], new: tuple[str, ...]) -> float:
    """Share of the words that both have; two that say nothing are alike."""
    if not old and not new:
        return LIKE
    return 2 * (Counter(old) & Counter(new)).total() / (len(old) + len(new))
