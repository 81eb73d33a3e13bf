"""Which returned paragraph is which exported one: by bookmark, exact text, then likeness that asks (rule I8)."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

import msgspec
from rapidfuzz import fuzz

from briefing_app.docx_io.review.exported import Entry
from briefing_app.docx_io.review.paragraphs import Returned
from briefing_app.domain.review import Placing, Reason

LIKE = 75.0
"""Of 100: below it two texts are not taken for the same one (0.68 was seen to be wrong)."""
LIKE_OUTSIDE = 50.0
MOST_COMPARED = 40_000
NEAR = 60
MOST_ALIGNED = 2_000_000


class Found(msgspec.Struct, frozen=True):
    """Where an exported paragraph was found; ``is_moved`` when it left its place among the others."""

    paragraph: int
    how: Placing
    asks: Reason | None = None
    is_moved: bool = False


class Placement(msgspec.Struct, frozen=True):
    """``found`` by number of entry; ``by_bookmark`` tells that the file still has our bookmarks."""

    found: dict[int, Found]
    by_bookmark: bool


def place(entries: Sequence[Entry], returned: Sequence[Returned]) -> Placement:
    """Every entry to at most one returned paragraph."""
    return _Placer(entries, returned).run()


class _Placer:
    def __init__(self, entries: Sequence[Entry], returned: Sequence[Returned]) -> None:
        self._entries = entries
        self._returned = returned
        self._found: dict[int, Found] = {}
        self._taken: set[int] = set()
        self._copies = Counter((entry.language, entry.key) for entry in entries if entry.is_unit)
        self._returned_copies = Counter(one.key for one in returned)

    def run(self) -> Placement:
        self._by_bookmark()
        by_bookmark = bool(self._found)
        anchors = self._chain()
        for gap in self._gaps(anchors):
            self._exact(*gap)
        for gap in self._gaps(self._in_order()):
            self._alike(*gap, LIKE, units=True)
        self._by_row()
        for gap in self._gaps(self._in_order()):
            self._alike(*gap, LIKE_OUTSIDE, units=False)
        for gap in self._gaps(self._in_order()):
            self._alone(*gap)
        return Placement(self._found, by_bookmark)

    def _by_bookmark(self) -> None:
        numbers = {entry.name: number for number, entry in enumerate(self._entries) if entry.name}
        hits: dict[int, list[int]] = {}
        for at, one in enumerate(self._returned):
            for name in one.names:
                if name in numbers:
                    hits.setdefault(numbers[name], []).append(at)
        by_key = {entry.key: number for number, entry in enumerate(self._entries) if entry.is_unit and entry.key}
        for number, places in hits.items():
            entry = self._entries[number]
            at = next((at for at in places if self._returned[at].key == entry.key), places[0])
            asks = Reason.BOOKMARK_TWICE if len(set(places)) > 1 and not self._was_cut(entry, places) else None
            key = self._returned[at].key
            other = by_key.get(key, number)
            is_other = key != entry.key and self._entries[other].language is entry.language and other != number
            if is_other and at not in hits.get(other, ()):
                asks = Reason.BOOKMARK_ELSEWHERE
            self._found[number] = Found(at, Placing.BOOKMARK, asks)
            self._taken.add(at)

    def _was_cut(self, entry: Entry, places: Sequence[int]) -> bool:
        """One paragraph cut in two neighbours: LibreOffice writes its bookmark in each of them."""
        first, last = min(places), max(places)
        if last - first >= len(set(places)) or self._returned[first].container != self._returned[last].container:
            return False
        keys = [self._returned[at].key for at in range(first, last + 1)]
        whole = fuzz.ratio(" ".join(keys), entry.key)
        return whole > max(fuzz.ratio(key, entry.key) for key in keys)

    def _chain(self) -> list[tuple[int, int]]:
        """The bookmarked entries whose order is that of the export; the others were moved."""
        ordered = sorted(self._found)
        kept = _rising([self._found[number].paragraph for number in ordered])
        chain = [(ordered[n], self._found[ordered[n]].paragraph) for n in kept]
        staying = {number for number, _ in chain}
        for number in ordered:
            if number not in staying:
                self._found[number] = msgspec.structs.replace(self._found[number], is_moved=True)
        return chain

    def _in_order(self) -> list[tuple[int, int]]:
        return sorted((number, found.paragraph) for number, found in self._found.items() if not found.is_moved)

    def _gaps(self, anchors: Sequence[tuple[int, int]]) -> list[tuple[list[int], list[int]]]:
        """The entries and paragraphs that are still free, between each two anchors."""
        gaps = []
        last_entry = last_paragraph = -1
        for number, at in [*anchors, (len(self._entries), len(self._returned))]:
            free = [n for n in range(last_entry + 1, number) if n not in self._found]
            there = [p for p in range(last_paragraph + 1, at) if p not in self._taken]
            if free and there:
                gaps.append((free, there))
            last_entry, last_paragraph = number, max(at, last_paragraph)
        return gaps

    def _exact(self, free: list[int], there: list[int]) -> None:
        while free and there and self._same(free[0], there[0]):
            self._take_exact(free.pop(0), there.pop(0))
        while free and there and self._same(free[-1], there[-1]):
            self._take_exact(free.pop(), there.pop())
        if not free or not there:
            return
        ours = [self._entries[number].key for number in free]
        theirs = [self._returned[at].key for at in there]
        pairs = _only_once(ours, theirs)
        if pairs:
            last = (-1, -1)
            for n, p in [*pairs, (len(ours), len(theirs))]:
                self._matched(free[last[0] + 1 : n], there[last[1] + 1 : p])
                if n < len(ours):
                    self._take_exact(free[n], there[p])
                last = (n, p)
        else:
            self._matched(free, there)

    def _matched(self, free: list[int], there: list[int]) -> None:
        if not free or not there or len(free) * len(there) > MOST_ALIGNED:
            return
        ours = [self._entries[number].key for number in free]
        theirs = [self._returned[at].key for at in there]
        for n, p, size in SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks():
            for step in range(size):
                self._take_exact(free[n + step], there[p + step])

    def _same(self, number: int, at: int) -> bool:
        return self._entries[number].key == self._returned[at].key

    def _take_exact(self, number: int, at: int) -> None:
        entry = self._entries[number]
        again = self._copies[entry.language, entry.key] > 1 or self._returned_copies[entry.key] > 1
        self._take(number, at, Placing.EXACT, Reason.DUPLICATE if entry.is_unit and again else None)

    def _take(self, number: int, at: int, how: Placing, asks: Reason | None) -> None:
        self._found[number] = Found(at, how, asks)
        self._taken.add(at)

    def _alike(self, free: list[int], there: list[int], least: float, *, units: bool) -> None:
        """The likest pairs that keep the order, of all that are like enough."""
        free = [number for number in free if self._entries[number].is_unit is units and self._entries[number].key]
        there = [at for at in there if self._returned[at].key]
        wide = len(free) * len(there) > MOST_COMPARED
        scored: list[tuple[int, int, float]] = []
        for n, number in enumerate(free):
            middle = n * len(there) // len(free)
            near = range(max(0, middle - NEAR), min(len(there), middle + NEAR)) if wide else range(len(there))
            key = self._entries[number].key
            for p in near:
                score = fuzz.ratio(key, self._returned[there[p]].key, score_cutoff=least)
                if score:
                    scored.append((n, p, score))
        for n, p in _best_in_order(scored):
            self._take(free[n], there[p], Placing.FUZZY, Reason.RESEMBLING)

    def _alone(self, free: list[int], there: list[int]) -> None:
        """A heading that reads quite otherwise, alone between what is known on either side."""
        there = [at for at in there if self._returned[at].key]
        if len(free) == len(there) == 1:
            entry, one = self._entries[free[0]], self._returned[there[0]]
            if not entry.is_unit and entry.key and (entry.place is None) is (one.place is None):
                self._take(free[0], there[0], Placing.FUZZY, Reason.RESEMBLING)

    def _by_row(self) -> None:
        """A cell whose text is another beside one that was found: the row tells where it is, and it asks."""
        cells: dict[tuple[int, int, int], int] = {}
        for at, one in enumerate(self._returned):
            if one.place is not None and at not in self._taken:
                cells.setdefault((one.place.table, one.place.row, one.place.column), at)
        rows: dict[tuple[int, int], list[int]] = {}
        for number, entry in enumerate(self._entries):
            if entry.place is not None:
                rows.setdefault((entry.place.table, entry.place.row), []).append(number)
        for numbers in rows.values():
            known = next((self._found[n] for n in numbers if n in self._found), None)
            where = self._returned[known.paragraph].place if known is not None else None
            if where is None:
                continue
            for number in numbers:
                cell = self._entries[number].place
                if number in self._found or cell is None:
                    continue
                free = cells.get((where.table, where.row, cell.column), -1)
                if free >= 0 and free not in self._taken:
                    self._take(number, free, Placing.FUZZY, Reason.RESEMBLING)


def _only_once(ours: Sequence[str], theirs: Sequence[str]) -> list[tuple[int, int]]:
    """The pairs of keys that stand once on each side, those in order."""
    once_ours = Counter(ours)
    once_theirs = Counter(theirs)
    places = {key: at for at, key in enumerate(theirs) if once_theirs[key] == 1}
    pairs = [(n, places[key]) for n, key in enumerate(ours) if key and once_ours[key] == 1 and key in places]
    return [pairs[n] for n in _rising([at for _, at in pairs])]


def _rising(values: Sequence[int]) -> list[int]:
    """The indices of a longest part of ``values`` that never falls: two that were joined stand in one place."""
    ends: list[int] = []
    tops: list[int] = []
    before: list[int] = []
    for index, value in enumerate(values):
        at = bisect_right(tops, value)
        before.append(ends[at - 1] if at else -1)
        if at == len(ends):
            ends.append(index)
            tops.append(value)
        else:
            ends[at], tops[at] = index, value
    chain: list[int] = []
    at = ends[-1] if ends else -1
    while at >= 0:
        chain.append(at)
        at = before[at]
    return chain[::-1]


def _best_in_order(scored: Sequence[tuple[int, int, float]]) -> list[tuple[int, int]]:
    """Of scored pairs those that rise on both sides and have the greatest sum."""
    best: list[tuple[float, int]] = []  # (sum of the chain that ends here, the pair before)
    width = max((p for _, p, _ in scored), default=-1) + 1
    tree: list[tuple[float, int]] = [(0.0, -1)] * (width + 1)  # prefix maxima over p (Fenwick)
    waiting: list[int] = []
    for index, (n, p, score) in enumerate(scored):
        if waiting and scored[waiting[0]][0] != n:
            for done in waiting:
                _raise(tree, scored[done][1] + 1, (best[done][0], done))
            waiting = []
        total, before = _highest(tree, p)
        best.append((total + score, before))
        waiting.append(index)
    at = max(range(len(best)), key=lambda n: best[n][0]) if best else -1
    chain: list[tuple[int, int]] = []
    while at >= 0:
        chain.append(scored[at][:2])
        at = best[at][1]
    return chain[::-1]


def _raise(tree: list[tuple[float, int]], at: int, value: tuple[float, int]) -> None:
    while at < len(tree):
        tree[at] = max(tree[at], value)
        at += at & -at


def _highest(tree: list[tuple[float, int]], at: int) -> tuple[float, int]:
    found = (0.0, -1)
    while at:
        found = max(found, tree[at])
        at -= at & -at
    return found
