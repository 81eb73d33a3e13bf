"""Gestures over several paragraphs, as one edit each: marks, kinds, pasting, replacing, moving, restoring."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import takewhile

import msgspec

from briefing_app.domain.editing import move_pair, move_section, set_kind, set_mark
from briefing_app.domain.edits import (
    ActionsChanged,
    Edit,
    EditGroup,
    FactsChanged,
    InvitationsChanged,
    PairChanged,
    PairInserted,
    PairRemoved,
    SectionInserted,
    SectionRemoved,
)
from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.rewriting import NewId, Row, blank_pair, changed, rewrite, rows_of
from briefing_app.domain.rich_text import Mark, ParagraphKind, RichText, Run, rich_text
from briefing_app.domain.segments import SegmentPair, Side


class Span(msgspec.Struct, frozen=True):
    """From a place to a later one in one column: rows from 0, offsets in code points of their paragraphs."""

    language: Language
    start_row: int
    start: int
    end_row: int
    end: int

    @property
    def is_empty(self) -> bool:
        return (self.start_row, self.start) == (self.end_row, self.end)

    def parts(self, rows: Sequence[Row]) -> Iterable[tuple[Row, int, int]]:
        """Each row with the code points of it that lie inside."""
        for number in range(self.start_row, self.end_row + 1):
            row = rows[number]
            length = len(row.pair.text(self.language))
            first = self.start if number == self.start_row else 0
            last = min(self.end, length) if number == self.end_row else length
            yield row, first, last


def grouped(edits: Sequence[Edit]) -> Edit | None:
    """Several edits as one, None when there are none."""
    if not edits:
        return None
    return edits[0] if len(edits) == 1 else EditGroup(tuple(edits))


def toggle_mark(note: BriefingNote, span: Span, mark: Mark) -> Edit | None:
    """Set the mark on all of a span, or clear it when all of it has it already."""
    parts = [(row, start, end) for row, start, end in span.parts(rows_of(note)) if end > start]
    runs = [run for row, start, end in parts for run in row.pair.text(span.language).slice(start, end).runs]
    on = not all(mark in run.marks for run in runs)
    return grouped([set_mark(note, row.pair.id, span.language, start, end, mark, on) for row, start, end in parts])


def has_mark(note: BriefingNote, span: Span, mark: Mark) -> bool:
    """True when every character of a span that has characters bears the mark."""
    runs = [
        run
        for row, start, end in span.parts(rows_of(note))
        for run in row.pair.text(span.language).slice(start, end).runs
    ]
    return bool(runs) and all(mark in run.marks for run in runs)


def set_kinds(note: BriefingNote, rows: Sequence[Row], kind: ParagraphKind) -> Edit | None:
    """Make paragraphs (both sides) of a kind; of body when all of them are of that kind already."""
    kinds = {row.pair.text(language).kind for row in rows for language in Language}
    wanted = ParagraphKind.BODY if kinds == {kind} else kind
    edits = [set_kind(note, row.pair.id, wanted) for row in rows]
    return grouped([edit for edit in edits if edit.before != edit.after])


def paste(note: BriefingNote, span: Span, paragraphs: Sequence[RichText], new_id: NewId) -> Edit | None:
    """Put paragraphs in the place of a span. The first goes on where the span starts, what stood behind follows.

    From an empty paragraph on they fill those that wait for their translation: a whole text comes back at once.
    """
    rows = rows_of(note)[span.start_row : span.end_row + 1] + _waiting(note, span)[: max(len(paragraphs) - 1, 0)]
    first, last = rows[0].pair.text(span.language), rows[-1].pair.text(span.language)
    head, tail = first.slice(0, span.start), last.slice(span.end, len(last))
    if not paragraphs:
        return _own_step(rewrite(rows, span.language, [head.joined(tail)], new_id))
    texts = list(paragraphs)
    kind = head.kind if head.runs or len(texts) == 1 else texts[0].kind
    texts[0] = rich_text((*head.runs, *texts[0].runs), kind)
    texts[-1] = rich_text((*texts[-1].runs, *tail.runs), texts[-1].kind)
    if len(rows) > span.end_row - span.start_row + 1:
        texts[: len(rows)] = map(_of_its_twin, texts, rows)
    return _own_step(rewrite(rows, span.language, texts, new_id))


def _waiting(note: BriefingNote, span: Span) -> tuple[Row, ...]:
    """The empty paragraphs with a twin that follow an empty one in its section, when nothing else is to be replaced."""
    rows = rows_of(note)
    here = rows[span.start_row]
    if not span.is_empty or not _waits(here, span.language):
        return ()
    following = takewhile(lambda row: row.section is here.section and _waits(row, span.language), rows[span.end_row :])
    return tuple(following)[1:]


def _waits(row: Row, language: Language) -> bool:
    return row.pair.text(language).is_empty and not row.pair.text(language.twin).is_empty


def _of_its_twin(text: RichText, row: Row) -> RichText:
    """Plain text put beside a list item becomes one too."""
    return text.with_kind(row.pair.fr.text.kind) if text.kind is ParagraphKind.BODY else text


def _own_step(edit: Edit | None) -> Edit | None:
    """An edit that does not merge with the typing before it."""
    return PairChanged(edit.before, edit.after, edit.language) if isinstance(edit, PairChanged) else edit


def replace_all(note: BriefingNote, language: Language, wanted: str, new: str, *, match_case: bool) -> Edit | None:
    """Every occurrence of ``wanted`` in one language replaced; marks of the first letter go on."""
    edits: list[Edit] = []
    for row in rows_of(note):
        text = row.pair.text(language)
        replaced = text
        for start in reversed(occurrences(text.plain, wanted, match_case=match_case)):
            found = replaced.slice(start, start + len(wanted)).runs
            marks = found[0] if found else Run("")
            replaced = replaced.replaced(start, start + len(wanted), (marks.with_text(new),))
        if replaced != text:
            edits.append(changed(row.pair, language, replaced))
    return _own_step(grouped(edits))


def occurrences(text: str, wanted: str, *, match_case: bool) -> list[int]:
    """Where ``wanted`` starts in ``text``, not overlapping. A plain space finds a no-break one as well."""
    if not wanted:
        return []
    folded, sought = text.translate(_SPACES), wanted.translate(_SPACES)
    if not match_case:
        folded, sought = _lower(folded), _lower(sought)
    found, at = [], folded.find(sought)
    while at >= 0:
        found.append(at)
        at = folded.find(sought, at + len(sought))
    return found


def _lower(text: str) -> str:
    """Lower case, every letter in its place (the small form of a few letters is two code points: they stay)."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(ch.lower() if len(ch.lower()) == 1 else ch for ch in text)


_SPACES = str.maketrans(dict.fromkeys("\u00a0\u202f\u2009", " "))


def move_row(note: BriefingNote, row: int, step: int, new_id: NewId) -> Edit | None:
    """Move a paragraph (both sides) up (-1) or down (+1), into the neighbouring section at its edge.

    A section that loses its only paragraph keeps an empty one to write in.
    """
    rows = rows_of(note)
    here = rows[row]
    target = here.index + step
    if 0 <= target < len(here.section.pairs):
        return move_pair(note, here.pair.id, here.section.id, target)
    place = note.sections.index(here.section) + step
    if not 0 <= place < len(note.sections):
        return None
    section = note.sections[place]
    moved = move_pair(note, here.pair.id, section.id, len(section.pairs) if step < 0 else 0)
    if len(here.section.pairs) > 1:
        return moved
    blank = PairInserted(here.section.id, 0, blank_pair(new_id(), numbered=here.section.numbered))
    return EditGroup((*moved.edits, blank))


def insert_row(note: BriefingNote, row: int, pair_id: str) -> PairInserted:
    """An empty paragraph behind ``row``, of the same kind."""
    here = rows_of(note)[row]
    blank = RichText(kind=here.pair.fr.text.kind)
    return PairInserted(here.section.id, here.index + 1, SegmentPair(pair_id, Side(blank), Side(blank)))


def remove_rows(note: BriefingNote, first: int, last: int, new_id: NewId) -> Edit:
    """Take paragraphs away on both sides; a section that loses all of them keeps an empty one to write in."""
    edits: list[Edit] = []
    rows = rows_of(note)[first : last + 1]
    for section in dict.fromkeys(row.section.id for row in rows):
        inside = [row for row in rows if row.section.id == section]
        edits.extend(PairRemoved(section, row.index, row.pair) for row in reversed(inside))
        if len(inside) == len(inside[0].section.pairs):
            edits.append(PairInserted(section, 0, blank_pair(new_id(), numbered=inside[0].section.numbered)))
    return edits[0] if len(edits) == 1 else EditGroup(tuple(edits))


def shift_section(note: BriefingNote, section_id: str, step: int) -> Edit | None:
    """Move a section up (-1) or down (+1) among the others; None at the edge."""
    index = note.sections.index(note.section(section_id)) + step
    return move_section(note, section_id, index) if 0 <= index < len(note.sections) else None


def restored(note: BriefingNote, wanted: BriefingNote) -> Edit | None:
    """The edit after which ``note`` says what ``wanted`` (an older revision of it) said; None when it does."""
    edits: list[Edit] = []
    if note.sections != wanted.sections:
        edits.extend(SectionRemoved(index, section) for index, section in reversed(list(enumerate(note.sections))))
        edits.extend(SectionInserted(index, section) for index, section in enumerate(wanted.sections))
    if note.facts != wanted.facts:
        edits.append(FactsChanged(note.facts, wanted.facts))
    if note.actions != wanted.actions:
        edits.append(ActionsChanged(note.actions, wanted.actions))
    if note.invitations != wanted.invitations:
        edits.append(InvitationsChanged(note.invitations, wanted.invitations))
    return grouped(edits)
