"""Which paragraphs have to be looked at for promises: only those that changed since they were looked at last."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import islice

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote, NoteFacts
from briefing_app.domain.segments import SegmentPair
from briefing_app.domain.suggestions import PairSuggestion

Look = Callable[[BriefingNote], tuple[PairSuggestion, ...]]
AT_ONCE = 2
"""Pairs looked at in one go; in between somebody who types is served."""


class SuggestionMemory:
    """Remembers by its texts whether a pair has promises at all. One thread at a time."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._facts: NoteFacts | None = None
        self._known: dict[str, tuple[str, str, bool]] = {}

    def look_at(self, note: BriefingNote, between: Callable[[], None] = lambda: None) -> tuple[PairSuggestion, ...]:
        """What the note seems to promise and does not hold yet. ``between`` is called between two lots of pairs."""
        if note.facts != self._facts:  # who is who may be another answer now
            self._facts = note.facts
            self._known.clear()
        changed = [pair for pair in note.pairs() if not pair.is_empty and not self._is_known(pair)]
        for lot in _lots(changed):
            found = {item.pair_id for item in self._look(_bare(note, lot))}
            for pair in lot:
                self._known[pair.id] = (pair.ar.text.plain, pair.fr.text.plain, pair.id in found)
            between()
        fruitful = [pair for pair in note.pairs() if self._has_some(pair)]
        return self._look(_only(note, fruitful)) if fruitful else ()

    def _is_known(self, pair: SegmentPair) -> bool:
        known = self._known.get(pair.id)
        return known is not None and known[:2] == (pair.ar.text.plain, pair.fr.text.plain)

    def _has_some(self, pair: SegmentPair) -> bool:
        return self._is_known(pair) and self._known[pair.id][2]


def _lots(pairs: Iterable[SegmentPair]) -> Iterable[list[SegmentPair]]:
    waiting = iter(pairs)
    while lot := list(islice(waiting, AT_ONCE)):
        yield lot


def _only(note: BriefingNote, pairs: Sequence[SegmentPair]) -> BriefingNote:
    """The note with these pairs alone."""
    wanted = {pair.id for pair in pairs}
    sections = (
        msgspec.structs.replace(section, pairs=tuple(pair for pair in section.pairs if pair.id in wanted))
        for section in note.sections
    )
    return msgspec.structs.replace(note, sections=tuple(section for section in sections if section.pairs))


def _bare(note: BriefingNote, pairs: Sequence[SegmentPair]) -> BriefingNote:
    """The note with these pairs and nothing that was taken or waved away."""
    part = _only(note, pairs)
    sections = (
        msgspec.structs.replace(section, pairs=tuple(map(_without_anchors, section.pairs))) for section in part.sections
    )
    return msgspec.structs.replace(part, sections=tuple(sections), actions=(), invitations=(), dismissed=())


def _without_anchors(pair: SegmentPair) -> SegmentPair:
    for language in Language:
        if pair.side(language).anchors:
            pair = pair.with_side(language, pair.side(language).with_anchors(()))
    return pair
