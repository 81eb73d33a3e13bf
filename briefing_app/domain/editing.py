"""From what a person does to the edit that says it. Every function reads a note and changes nothing."""

from __future__ import annotations

from briefing_app.domain.edits import (
    Edit,
    EditGroup,
    FactsChanged,
    PairChanged,
    PairInserted,
    PairRemoved,
    SectionInserted,
    SectionRemoved,
    SectionRetitled,
)
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote, NoteFacts, Section
from briefing_app.domain.rewriting import fresh_pair, united
from briefing_app.domain.rich_text import Mark, ParagraphKind, RichText, Run
from briefing_app.domain.segments import SegmentPair


def set_text(note: BriefingNote, pair_id: str, language: Language, text: RichText) -> PairChanged:
    """Give one side of a pair a new text; its twin becomes "to follow up" (see ``SegmentPair.edited``)."""
    before = note.pair(pair_id)
    return PairChanged(before, before.edited(language, text), language)


def type_text(
    note: BriefingNote, pair_id: str, language: Language, start: int, end: int, typed: tuple[Run, ...]
) -> PairChanged:
    """Replace the code points ``start``…``end`` of one side by ``typed``; a pure insertion can merge with the next."""
    before = note.pair(pair_id)
    after = before.edited(language, before.text(language).replaced(start, end, typed), start)
    grown = len(after.text(language)) - len(before.text(language))
    span = (start, start + grown) if start == end and grown > 0 else None
    return PairChanged(before, after, language, span)


def set_mark(
    note: BriefingNote, pair_id: str, language: Language, start: int, end: int, mark: Mark, on: bool
) -> PairChanged:
    """Set or clear bold, italic or underline on a span. Marks say nothing new, so the twin stays as it is."""
    before = note.pair(pair_id)
    return PairChanged(before, _with_look(before, language, before.text(language).marked(start, end, mark, on)))


def set_kind(note: BriefingNote, pair_id: str, kind: ParagraphKind) -> PairChanged:
    """Make a pair a body paragraph, list item or quotation: twins keep the same kind."""
    before = after = note.pair(pair_id)
    for language in Language:
        after = _with_look(after, language, after.text(language).with_kind(kind))
    return PairChanged(before, after)


def confirm(note: BriefingNote, pair_id: str) -> PairChanged:
    """Say that both sides agree as they stand."""
    before = note.pair(pair_id)
    return PairChanged(before, before.confirm())


def split_pair(note: BriefingNote, pair_id: str, language: Language, offset: int, new_id: str) -> EditGroup:
    """Cut one side at ``offset``: what follows becomes a new pair whose twin is still empty."""
    section, index = note.locate(pair_id)
    before = section.pairs[index]
    text = before.text(language)
    head = before.edited(language, text.slice(0, offset))
    tail = fresh_pair(new_id, language, text.slice(offset, len(text)))
    return EditGroup((PairChanged(before, head, language), PairInserted(section.id, index + 1, tail)))


def join_pairs(note: BriefingNote, pair_id: str, language: Language) -> EditGroup | None:
    """Join a pair with the one before it in the same section; None for the first pair of a section.

    The side where the join was asked for is closed up as typed; its twins are joined with a space.
    """
    section, index = note.locate(pair_id)
    if index == 0:
        return None
    first, second = section.pairs[index - 1], section.pairs[index]
    own = first.text(language).joined(second.text(language))
    left, right = first.text(language.twin), second.text(language.twin)
    twin = left.joined(right, "" if left.is_empty or right.is_empty else " ")
    joined = united(first, (first, second), language, own, twin)
    return EditGroup((PairRemoved(section.id, index, second), PairChanged(first, joined, language)))


def insert_pair(note: BriefingNote, section_id: str, index: int, pair: SegmentPair) -> PairInserted:
    """Put a new pair at ``index`` of a section (0 is before the first)."""
    note.section(section_id)
    return PairInserted(section_id, index, pair)


def remove_pair(note: BriefingNote, pair_id: str) -> PairRemoved:
    section, index = note.locate(pair_id)
    return PairRemoved(section.id, index, section.pairs[index])


def move_pair(note: BriefingNote, pair_id: str, section_id: str, index: int) -> EditGroup:
    """Move a pair, both sides together; ``index`` counts in the target section without the pair."""
    removed = remove_pair(note, pair_id)
    return EditGroup((removed, insert_pair(note, section_id, index, removed.pair)))


def move_section(note: BriefingNote, section_id: str, index: int) -> EditGroup:
    """Move a section; ``index`` counts among the other sections."""
    section = note.section(section_id)
    return EditGroup((SectionRemoved(note.sections.index(section), section), SectionInserted(index, section)))


def insert_section(index: int, section: Section) -> SectionInserted:
    return SectionInserted(index, section)


def remove_section(note: BriefingNote, section_id: str) -> SectionRemoved:
    section = note.section(section_id)
    return SectionRemoved(note.sections.index(section), section)


def retitle_section(note: BriefingNote, section_id: str, title: Bilingual) -> SectionRetitled:
    return SectionRetitled(section_id, note.section(section_id).title, title)


def change_facts(note: BriefingNote, facts: NoteFacts) -> FactsChanged:
    return FactsChanged(note.facts, facts)


def touched_pairs(edit: Edit) -> frozenset[str]:
    """The ids of the pairs an edit changes, for whoever shows them."""
    match edit:
        case PairChanged(before):
            return frozenset({before.id})
        case PairInserted(_, _, pair) | PairRemoved(_, _, pair):
            return frozenset({pair.id})
        case SectionInserted(_, section) | SectionRemoved(_, section):
            return frozenset(pair.id for pair in section.pairs)
        case EditGroup(edits):
            return frozenset().union(*(touched_pairs(part) for part in edits))
        case _:
            return frozenset()


def _with_look(pair: SegmentPair, language: Language, text: RichText) -> SegmentPair:
    return pair.with_side(language, pair.side(language).with_look(text))
