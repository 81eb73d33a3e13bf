"""Edits: what a person did to a note, as frozen data with apply and revert.

``revert(apply(note, edit), edit) == note`` always. An edit that does not fit the note it is applied to is a
bug (it was made for another state), never silently skipped.
"""

from __future__ import annotations

from typing import TypeVar, assert_never

import msgspec

from briefing_app.domain.actions import ActionItem
from briefing_app.domain.conflicts import Conflict
from briefing_app.domain.errors import BugError
from briefing_app.domain.invitations import VisitInvitation
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote, NoteFacts, Section
from briefing_app.domain.segments import SegmentPair
from briefing_app.domain.threads import Thread
from briefing_app.domain.waivers import Waiver

T = TypeVar("T")


class PairChanged(msgspec.Struct, frozen=True, tag="pair_changed"):
    """Text, marks, kind or twin state of one pair. ``typed`` is where typing ended, None for anything else."""

    before: SegmentPair
    after: SegmentPair
    language: Language | None = None
    typed: tuple[int, int] | None = None


class PairInserted(msgspec.Struct, frozen=True, tag="pair_inserted"):
    section_id: str
    index: int
    pair: SegmentPair


class PairRemoved(msgspec.Struct, frozen=True, tag="pair_removed"):
    section_id: str
    index: int
    pair: SegmentPair


class SectionInserted(msgspec.Struct, frozen=True, tag="section_inserted"):
    index: int
    section: Section


class SectionRemoved(msgspec.Struct, frozen=True, tag="section_removed"):
    index: int
    section: Section


class SectionRetitled(msgspec.Struct, frozen=True, tag="section_retitled"):
    section_id: str
    before: Bilingual
    after: Bilingual


class FactsChanged(msgspec.Struct, frozen=True, tag="facts_changed"):
    before: NoteFacts
    after: NoteFacts


class ActionsChanged(msgspec.Struct, frozen=True, tag="actions_changed"):
    before: tuple[ActionItem, ...]
    after: tuple[ActionItem, ...]


class InvitationsChanged(msgspec.Struct, frozen=True, tag="invitations_changed"):
    before: tuple[VisitInvitation, ...]
    after: tuple[VisitInvitation, ...]


class DismissalsChanged(msgspec.Struct, frozen=True, tag="dismissals_changed"):
    before: tuple[str, ...]
    after: tuple[str, ...]


class ThreadsChanged(msgspec.Struct, frozen=True, tag="threads_changed"):
    before: tuple[Thread, ...]
    after: tuple[Thread, ...]


class WaiversChanged(msgspec.Struct, frozen=True, tag="waivers_changed"):
    before: tuple[Waiver, ...]
    after: tuple[Waiver, ...]


class ConflictsChanged(msgspec.Struct, frozen=True, tag="conflicts_changed"):
    before: tuple[Conflict, ...]
    after: tuple[Conflict, ...]


class EditGroup(msgspec.Struct, frozen=True, tag="group"):
    """Several edits that a person thinks of as one (splitting, joining, moving, pasting)."""

    edits: tuple[Edit, ...]


WholeChanged = (
    FactsChanged
    | ActionsChanged
    | InvitationsChanged
    | DismissalsChanged
    | ThreadsChanged
    | WaiversChanged
    | ConflictsChanged
)
Edit = (
    PairChanged
    | PairInserted
    | PairRemoved
    | SectionInserted
    | SectionRemoved
    | SectionRetitled
    | WholeChanged
    | EditGroup
)


def apply(note: BriefingNote, edit: Edit) -> BriefingNote:
    """The note after ``edit``; BugError when the edit was made for another state of the note."""
    match edit:
        case PairChanged(before, after):
            return _swap_pair(note, before, after)
        case PairInserted(section_id, index, pair):
            _expect_new(note, (pair,))
            return _splice_pairs(note, section_id, index, (), (pair,))
        case PairRemoved(section_id, index, pair):
            return _splice_pairs(note, section_id, index, (pair,), ())
        case SectionInserted(index, section):
            _expect(all(other.id != section.id for other in note.sections), "a section of that id is there already")
            _expect_new(note, section.pairs)
            return replaced(note, sections=_splice(note.sections, index, (), (section,)))
        case SectionRemoved(index, section):
            return replaced(note, sections=_splice(note.sections, index, (section,), ()))
        case SectionRetitled(section_id, before_title, after_title):
            return _retitle(note, section_id, before_title, after_title)
        case EditGroup(edits):
            for part in edits:
                note = apply(note, part)
            return note
        case _:
            return _apply_whole(note, edit)


def _apply_whole(note: BriefingNote, edit: WholeChanged) -> BriefingNote:
    match edit:
        case FactsChanged(before_facts, after_facts):
            _expect(note.facts == before_facts, "facts")
            return replaced(note, facts=after_facts)
        case ActionsChanged(before_actions, after_actions):
            _expect(note.actions == before_actions, "actions")
            return replaced(note, actions=after_actions)
        case InvitationsChanged(before_items, after_items):
            _expect(note.invitations == before_items, "invitations")
            return replaced(note, invitations=after_items)
        case DismissalsChanged(before_keys, after_keys):
            _expect(note.dismissed == before_keys, "dismissals")
            return replaced(note, dismissed=after_keys)
        case ThreadsChanged(before_threads, after_threads):
            _expect(note.threads == before_threads, "threads")
            return replaced(note, threads=after_threads)
        case WaiversChanged(before_waivers, after_waivers):
            _expect(note.waivers == before_waivers, "waivers")
            return replaced(note, waivers=after_waivers)
        case ConflictsChanged(before_conflicts, after_conflicts):
            _expect(note.conflicts == before_conflicts, "conflicts")
            return replaced(note, conflicts=after_conflicts)
        case _:
            assert_never(edit)


def inverse(edit: Edit) -> Edit:
    """The edit that takes ``edit`` back."""
    match edit:
        case PairChanged(before, after, language):
            return PairChanged(after, before, language)
        case PairInserted(section_id, index, pair):
            return PairRemoved(section_id, index, pair)
        case PairRemoved(section_id, index, pair):
            return PairInserted(section_id, index, pair)
        case SectionInserted(index, section):
            return SectionRemoved(index, section)
        case SectionRemoved(index, section):
            return SectionInserted(index, section)
        case SectionRetitled(section_id, before_title, after_title):
            return SectionRetitled(section_id, after_title, before_title)
        case EditGroup(edits):
            return EditGroup(tuple(inverse(part) for part in reversed(edits)))
        case _:
            return _inverse_whole(edit)


def _inverse_whole(edit: WholeChanged) -> WholeChanged:
    match edit:
        case FactsChanged(before_facts, after_facts):
            return FactsChanged(after_facts, before_facts)
        case ActionsChanged(before_actions, after_actions):
            return ActionsChanged(after_actions, before_actions)
        case InvitationsChanged(before_items, after_items):
            return InvitationsChanged(after_items, before_items)
        case DismissalsChanged(before_keys, after_keys):
            return DismissalsChanged(after_keys, before_keys)
        case ThreadsChanged(before_threads, after_threads):
            return ThreadsChanged(after_threads, before_threads)
        case WaiversChanged(before_waivers, after_waivers):
            return WaiversChanged(after_waivers, before_waivers)
        case ConflictsChanged(before_conflicts, after_conflicts):
            return ConflictsChanged(after_conflicts, before_conflicts)
        case _:
            assert_never(edit)


def revert(note: BriefingNote, edit: Edit) -> BriefingNote:
    """The note before ``edit``, given the note right after it."""
    return apply(note, inverse(edit))


def replaced(note: BriefingNote, **fields: object) -> BriefingNote:
    return msgspec.structs.replace(note, **fields)


def _expect(fits: bool, what: str) -> None:
    if not fits:
        raise BugError(f"edit does not fit: {what}")


def _expect_new(note: BriefingNote, pairs: tuple[SegmentPair, ...]) -> None:
    """No id of ``pairs`` is in the note, or twice among them."""
    ids = {pair.id for pair in pairs}
    _expect(len(ids) == len(pairs) and ids.isdisjoint(pair.id for pair in note.pairs()), "a pair is there already")


def _section(note: BriefingNote, section_id: str) -> Section:
    found = next((section for section in note.sections if section.id == section_id), None)
    if found is None:
        raise BugError("edit does not fit: its section is gone")
    return found


def _splice(items: tuple[T, ...], index: int, old: tuple[T, ...], new: tuple[T, ...]) -> tuple[T, ...]:
    _expect(0 <= index <= len(items) and items[index : index + len(old)] == old, f"place {index}")
    return (*items[:index], *new, *items[index + len(old) :])


def _splice_pairs(
    note: BriefingNote,
    section_id: str,
    index: int,
    old: tuple[SegmentPair, ...],
    new: tuple[SegmentPair, ...],
) -> BriefingNote:
    section = _section(note, section_id)
    pairs = _splice(section.pairs, index, old, new)
    return _swap_section(note, section, msgspec.structs.replace(section, pairs=pairs))


def _swap_pair(note: BriefingNote, before: SegmentPair, after: SegmentPair) -> BriefingNote:
    _expect(before.id == after.id, "a pair keeps its id")
    for section in note.sections:
        if (index := section.index_of(before.id)) is not None:
            return _splice_pairs(note, section.id, index, (before,), (after,))
    raise BugError("edit does not fit: its pair is gone")


def _swap_section(note: BriefingNote, before: Section, after: Section) -> BriefingNote:
    return replaced(note, sections=tuple(after if s is before else s for s in note.sections))


def _retitle(note: BriefingNote, section_id: str, before: Bilingual, after: Bilingual) -> BriefingNote:
    section = _section(note, section_id)
    _expect(section.title == before, "section title")
    return _swap_section(note, section, msgspec.structs.replace(section, title=after))
