"""Paragraphs that belong together: those whose ends were put in or taken away, and new ones beside a known one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

import msgspec

from briefing_app.docx_io.reader import Look
from briefing_app.docx_io.review.exported import Entry
from briefing_app.docx_io.review.grouping import Stream, stream_of
from briefing_app.docx_io.review.marks import Piece, Revs
from briefing_app.docx_io.review.paragraphs import Returned
from briefing_app.docx_io.review.placing import Found
from briefing_app.docx_io.review.stream import Raw
from briefing_app.domain.review import BREAK


class Cluster(msgspec.Struct, frozen=True):
    """Neighbouring raws ``first`` up to ``end``, and the exported paragraphs they are, in the order found."""

    first: int
    end: int
    entries: tuple[int, ...]

    def stream(self, raws: Sequence[Raw]) -> Stream:
        pieces: list[Piece] = []
        for at in range(self.first, self.end):
            pieces.extend(raws[at].pieces)
            if at + 1 < self.end:
                pieces.append(Piece(BREAK, Look(), raws[at].mark))
        return stream_of(pieces)

    def last_mark(self, raws: Sequence[Raw]) -> Revs:
        """The marks on the end of the whole, which joins nothing."""
        return raws[self.end - 1].mark


def clusters_of(
    raws: Sequence[Raw], returned: Sequence[Returned], found: Mapping[int, Found], entries: Sequence[Entry]
) -> list[Cluster]:
    """Every returned paragraph that says something or was exported stands in one cluster, removed rows apart."""
    known: list[list[int]] = [[] for _ in returned]
    for number in sorted(found):
        known[found[number].paragraph].append(number)
    linked = _linked(raws, returned, known, entries)
    clusters: list[Cluster] = []
    first = 0
    for at, one in enumerate(returned):
        if at < len(linked) and linked[at]:
            continue
        members = range(first, at + 1)
        numbers = tuple(number for member in members for number in known[member])
        if numbers or any(returned[member].says for member in members):
            clusters.append(Cluster(returned[first].first, one.end, numbers))
        first = at + 1
    return clusters


def _linked(
    raws: Sequence[Raw], returned: Sequence[Returned], known: Sequence[Sequence[int]], entries: Sequence[Entry]
) -> list[bool]:
    """For each paragraph whether it belongs together with the next one."""
    linked = [
        one.container == after.container and not raws[one.end - 1].mark_in_accept for one, after in pairwise(returned)
    ]
    for at, one in enumerate(returned):
        if known[at] or not one.says:
            continue
        before, after = _neighbour(returned, known, at, -1), _neighbour(returned, known, at, 1)
        chosen = _better(before, after, known, entries)
        if chosen is None:
            continue
        for between in range(min(at, chosen), max(at, chosen)):
            linked[between] = True
    return linked


def _neighbour(returned: Sequence[Returned], known: Sequence[Sequence[int]], at: int, step: int) -> int | None:
    """The next paragraph that was exported, in one container."""
    other = at + step
    while 0 <= other < len(returned) and returned[other].container == returned[at].container:
        if known[other]:
            return other
        other += step
    return None


def _better(
    before: int | None, after: int | None, known: Sequence[Sequence[int]], entries: Sequence[Entry]
) -> int | None:
    """The one before, unless only the one after is a unit."""
    for candidate in (before, after):
        if candidate is not None and any(entries[number].is_unit for number in known[candidate]):
            return candidate
    return before if before is not None else after
