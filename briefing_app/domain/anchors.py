"""Anchors: the words that make a promise, followed through every later edit of their paragraph.

They stand on the side that holds the words, so that an edit carries them and its revert brings them back. An anchor
is on its words or it is gone: it never comes to stand on other words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from briefing_app.domain.rich_text import common_prefix


class AnchorSpan(msgspec.Struct, frozen=True):
    """Where the words of ``promise`` (the id of an action or invitation) stand now, in code points of their side.

    ``left`` of the ``whole`` code points that were anchored are still there; below half of them the words are gone.
    """

    promise: str
    start: int
    end: int
    left: int
    whole: int

    def shifted(self, by: int) -> AnchorSpan:
        return msgspec.structs.replace(self, start=self.start + by, end=self.end + by)


def anchored(promise: str, start: int, end: int) -> AnchorSpan:
    """A fresh anchor on the code points from ``start`` up to ``end``."""
    return AnchorSpan(promise, start, end, end - start, end - start)


def carried(spans: Iterable[AnchorSpan], before: str, after: str, at: int | None = None) -> tuple[AnchorSpan, ...]:
    """The anchors of ``before`` as they stand in ``after``; those whose words are gone are left out.

    Both texts are taken to differ in one stretch. ``at`` is where it begins when that is known: it settles which of
    two equal letters was taken away. Words typed inside an anchor belong to it, words typed at its edges do not.
    """
    spans = tuple(spans)
    if not spans or before == after:
        return spans
    start = common_prefix(before, after)
    if at is not None:
        start = min(start, at)
    room = min(len(before), len(after)) - start
    tail = common_prefix(before[len(before) - room :][::-1], after[len(after) - room :][::-1])
    change = _Change(start, len(before) - tail, len(after) - tail)
    moved = (_moved(span, change, before, after) for span in spans)
    return tuple(span for span in moved if span is not None)


def within(spans: Iterable[AnchorSpan], pieces: Sequence[str]) -> tuple[tuple[AnchorSpan, ...], ...]:
    """The anchors of a text that was cut into ``pieces``, each with the piece that holds the greater part of it."""
    starts = [0]
    for piece in pieces:
        starts.append(starts[-1] + len(piece))
    placed: list[list[AnchorSpan]] = [[] for _ in pieces]
    for span in spans:
        shares = [_overlap(span, starts[n], starts[n + 1]) for n in range(len(pieces))]
        best = max(range(len(pieces)), key=shares.__getitem__)
        if shares[best] == 0:
            continue
        start, end = max(span.start, starts[best]), min(span.end, starts[best + 1])
        lost = (span.end - span.start) - (end - start)
        kept = _kept(span, start - starts[best], end - starts[best], lost)
        if kept is not None:
            placed[best].append(kept)
    return tuple(tuple(spans) for spans in placed)


class _Change(msgspec.Struct, frozen=True):
    """The code points ``start``…``old_end`` became ``start``…``new_end``."""

    start: int
    old_end: int
    new_end: int

    @property
    def grown(self) -> int:
        return self.new_end - self.old_end


def _moved(span: AnchorSpan, change: _Change, before: str, after: str) -> AnchorSpan | None:
    if change.old_end <= span.start:
        return span.shifted(change.grown)
    if change.start >= span.end:
        return span
    lost = _overlap(span, change.start, change.old_end)
    if lost == span.end - span.start:
        return _found_again(span, before[span.start : span.end], after, change)
    start = span.start if change.start > span.start else change.new_end
    end = span.end + change.grown if change.old_end < span.end else change.start
    return _kept(span, start, end, lost)


def _found_again(span: AnchorSpan, words: str, after: str, change: _Change) -> AnchorSpan | None:
    """The same words in what replaced them, when they are there exactly once."""
    new = after[change.start : change.new_end]
    if new.count(words) != 1:
        return None
    start = change.start + new.index(words)
    return msgspec.structs.replace(span, start=start, end=start + len(words))


def _kept(span: AnchorSpan, start: int, end: int, lost: int) -> AnchorSpan | None:
    left = span.left - lost
    if end <= start or left * 2 < span.whole:
        return None
    return AnchorSpan(span.promise, start, end, left, span.whole)


def _overlap(span: AnchorSpan, start: int, end: int) -> int:
    return max(0, min(span.end, end) - max(span.start, start))
