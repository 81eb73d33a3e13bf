"""What the editor shows of a note, worked out from the note alone: states, outline, counts, placeholders."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence

import msgspec

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.rewriting import Row
from briefing_app.domain.rich_text import common_prefix
from briefing_app.domain.segments import SegmentPair, TwinState
from briefing_app.language.counting import Tally, tally


class Caret(msgspec.Struct, frozen=True):
    """A place in one column: row from 0, code points from the start of the paragraph."""

    language: Language
    row: int
    offset: int


class ChosenWords(msgspec.Struct, frozen=True):
    """Words of a pair, selected in one column or in both: code points from … to of each side that has some."""

    pair_id: str = ""
    spans: Mapping[Language, tuple[int, int]] = msgspec.field(default_factory=dict)


class Change(msgspec.Struct, frozen=True):
    """Rows before and after an edit; ``caret`` is where the person should find themselves, None to stay.

    ``head`` and ``tail`` count the rows at both ends that no document was touched in: a document in which the
    person just worked may differ from rows that stayed the same. With ``keeps_view`` what the person sees stays where
    it is on the screen, whatever came in above.
    """

    before: tuple[Row, ...]
    after: tuple[Row, ...]
    caret: Caret | None = None
    head: int = sys.maxsize
    tail: int = sys.maxsize
    keeps_view: bool = False

    def unchanged(self) -> tuple[int, int]:
        """How many rows at the start and at the end are the same and untouched."""
        before, after = self.before, self.after
        limit = min(len(before), len(after))
        head = 0
        while head < min(limit, self.head) and before[head].pair is after[head].pair:
            head += 1
        tail = 0
        while tail < min(limit - head, self.tail) and before[-1 - tail].pair is after[-1 - tail].pair:
            tail += 1
        return head, tail


class OutlineEntry(msgspec.Struct, frozen=True):
    """A section in the outline. ``open_points`` counts pairs that ask for work; ``target`` words, 0 for none."""

    section_id: str
    title: Bilingual
    row: int
    required: bool
    is_blank: bool
    open_points: int
    french: Tally
    arabic: Tally
    target: int


class Totals(msgspec.Struct, frozen=True):
    french: Tally
    arabic: Tally
    ready_french: int
    ready_arabic: int
    wanted: int
    open_points: int


class Counter:
    """Counts each pair once: notes share what did not change, so only the pair being typed in is counted anew."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[SegmentPair, Tally, Tally]] = {}

    def of(self, pair: SegmentPair) -> tuple[Tally, Tally]:
        """(French, Arabic) of a pair."""
        known = self._known.get(pair.id)
        if known is None or known[0] is not pair:
            french = tally(pair.fr.text.plain, Language.FRENCH)
            arabic = tally(pair.ar.text.plain, Language.ARABIC)
            known = self._known[pair.id] = (pair, french, arabic)
        return known[1], known[2]

    def outline(self, note: BriefingNote) -> tuple[OutlineEntry, ...]:
        entries = []
        row = 0
        for section in note.sections:
            french, arabic = Tally(), Tally()
            for pair in section.pairs:
                one, other = self.of(pair)
                french, arabic = french.plus(one), arabic.plus(other)
            entries.append(
                OutlineEntry(
                    section.id,
                    section.title,
                    row,
                    section.required,
                    not section.has_text,
                    sum(is_open(pair) for pair in section.pairs),
                    french,
                    arabic,
                    section.target_words,
                )
            )
            row += len(section.pairs)
        return tuple(entries)

    def totals(self, note: BriefingNote, outline: Sequence[OutlineEntry]) -> Totals:
        french, arabic = Tally(), Tally()
        for entry in outline:
            french, arabic = french.plus(entry.french), arabic.plus(entry.arabic)
        ready_french, wanted = note.completeness(Language.FRENCH)
        ready_arabic, _ = note.completeness(Language.ARABIC)
        points = sum(entry.open_points + (entry.required and entry.is_blank) for entry in outline)
        return Totals(french, arabic, ready_french, ready_arabic, wanted, points)


def is_open(pair: SegmentPair) -> bool:
    """True when a side waits for words or has to follow up; a pair without any words asks for nothing."""
    if pair.is_empty:
        return False
    states = (pair.state(Language.FRENCH), pair.state(Language.ARABIC))
    return TwinState.EMPTY in states or TwinState.TO_FOLLOW_UP in states


def open_language(pair: SegmentPair) -> Language:
    """The side of an open pair that has to be worked on."""
    for state in (TwinState.TO_FOLLOW_UP, TwinState.EMPTY):
        for language in (Language.FRENCH, Language.ARABIC):
            if pair.state(language) is state:
                return language
    return Language.FRENCH


def next_open(rows: Sequence[Row], start: Caret | None, step: int) -> Caret | None:
    """The next (+1) or previous (-1) place that asks for work, round the end; None when there is none."""
    count = len(rows)
    if not count:
        return None
    first = start.row if start is not None else -step
    for n in range(1, count + 1):
        number = (first + n * step) % count
        row = rows[number]
        if is_open(row.pair):
            language = open_language(row.pair)
            return Caret(language, number, len(row.pair.text(language)))
        if row.section.required and not row.section.has_text and row.index == 0:
            return Caret(start.language if start is not None else Language.FRENCH, number, 0)
    return None


def caret_after(before: Sequence[Row], after: Sequence[Row], language: Language) -> Caret | None:
    """Where something changed between two states of the rows: the end of the first change, ``language`` first."""
    for number, row in enumerate(after):
        old = before[number].pair if number < len(before) else None
        if old is row.pair:
            continue
        if old is None or old.id != row.pair.id:
            return Caret(language, number, len(row.pair.text(language)))
        for side in (language, language.twin):
            was, now = old.text(side).plain, row.pair.text(side).plain
            if was != now:
                return Caret(side, number, _end_of_change(was, now))
        if old != row.pair:
            return Caret(language, number, len(row.pair.text(language)))
    if len(after) < len(before) and after:
        return Caret(language, len(after) - 1, len(after[-1].pair.text(language)))
    return None


def _end_of_change(was: str, now: str) -> int:
    tail = common_prefix(was[::-1], now[::-1])
    return max(len(now) - tail, common_prefix(was, now))
