"""What stands between a note and its approval, each with the place where it can be dealt with."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from enum import StrEnum

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.domain.meetings import Meeting
from briefing_app.domain.notes import BriefingNote, Section
from briefing_app.domain.segments import SegmentPair, TwinState
from briefing_app.domain.templates import SectionContent
from briefing_app.domain.threads import Thread

_SLOT = re.compile(r"\[(?P<filled>[a-z_]+)\]|\{(?:[^{}:?|]+:)?(?P<formula>[a-z_]+)(?:\?[^{}]*)?\}")
SHOWN = 60
"""Letters of a quotation."""


class BlockerKind(StrEnum):
    SECTION_EMPTY = "section_empty"
    SIDE_EMPTY = "side_empty"
    TWIN_BEHIND = "twin_behind"
    SLOT_LEFT = "slot_left"
    CONFLICT = "conflict"
    CHANGE_UNPLACED = "change_unplaced"
    THREAD_OPEN = "thread_open"
    REVIEW_WAITING = "review_waiting"
    CHANGES_UNDECIDED = "changes_undecided"
    FINDING = "finding"


class Blocker(msgspec.Struct, frozen=True):
    """``language`` None: it stands in the way of both. ``section`` and ``pair`` are ids, empty when it is nowhere.

    ``what`` quotes what is meant: a slot, a comment, a reviewer, words that a check found; ``thread`` is the key of a
    thread, ``count`` how many.
    """

    kind: BlockerKind
    language: Language | None = None
    section: str = ""
    pair: str = ""
    what: str = ""
    thread: str = ""
    count: int = 0

    def concerns(self, language: Language) -> bool:
        return self.language in (None, language)


BlockerSource = Callable[[BriefingNote], Sequence[Blocker]]
"""The port for what is known beside the text: reviews that wait, findings of checks."""


def blockers_of(note: BriefingNote, slots: Collection[str]) -> tuple[Blocker, ...]:
    """What the note itself says, in the order of its text; ``slots`` are the names that templates leave open."""
    found: list[Blocker] = []
    for section in note.sections:
        found.extend(_empty(note, section))
        for pair in section.pairs:
            for language in _spoken(section):
                found.extend(_of_side(section, pair, language, slots))
                found.extend(_of_conflicts(note, section, pair, language))
    found.extend(_of_thread(note, thread) for thread in note.threads if not thread.is_closed)
    return tuple(found)


def empty_sections(note: BriefingNote) -> Iterator[Blocker]:
    """Those of the blockers that are about sections without a word."""
    for section in note.sections:
        yield from _empty(note, section)


def _empty(note: BriefingNote, section: Section) -> Iterator[Blocker]:
    for language in _spoken(section) if section.required else ():
        if not _says_something(note, section, language):
            first = section.pairs[0].id if section.pairs else ""
            yield Blocker(BlockerKind.SECTION_EMPTY, language, section.id, first)


def _spoken(section: Section) -> tuple[Language, ...]:
    return tuple(Language) if section.single_language is None else (section.single_language,)


def _says_something(note: BriefingNote, section: Section, language: Language) -> bool:
    """By its words, or by the block that the exporter puts at its end."""
    if any(not pair.text(language).is_empty for pair in section.pairs):
        return True
    match section.content:
        case SectionContent.PROSE:
            return False
        case SectionContent.MEETING:
            return note.facts.meeting != Meeting()
        case SectionContent.PARTICIPANTS:
            return bool(note.facts.participants)
        case SectionContent.ACTIONS:
            return bool(note.actions)
        case SectionContent.INVITATION:
            return bool(note.invitations)
        case SectionContent.VISA:
            return True


def _of_side(section: Section, pair: SegmentPair, language: Language, slots: Collection[str]) -> Iterator[Blocker]:
    text = pair.text(language)
    if text.is_empty:
        if not pair.is_empty and section.single_language is None:
            yield Blocker(
                BlockerKind.SIDE_EMPTY, language, section.id, pair.id, _quoted(pair.text(language.twin).plain)
            )
        return
    if pair.state(language) is TwinState.TO_FOLLOW_UP:
        yield Blocker(BlockerKind.TWIN_BEHIND, language, section.id, pair.id, _quoted(text.plain))
    for slot in _SLOT.finditer(text.plain):
        if (slot["filled"] or slot["formula"]) in slots:
            yield Blocker(BlockerKind.SLOT_LEFT, language, section.id, pair.id, slot.group())


def _of_conflicts(note: BriefingNote, section: Section, pair: SegmentPair, language: Language) -> Iterator[Blocker]:
    """A side that was written in two ways, and nobody has chosen."""
    for conflict in note.conflicts:
        if conflict.is_about(pair.id, language):
            yield Blocker(BlockerKind.CONFLICT, language, section.id, pair.id, _quoted(pair.text(language).plain))


def _of_thread(note: BriefingNote, thread: Thread) -> Blocker:
    kind = BlockerKind.CHANGE_UNPLACED if thread.change else BlockerKind.THREAD_OPEN
    section = next((s.id for s in note.sections if s.index_of(thread.pair) is not None), "")
    said = thread.comments[0].text if thread.comments else ""
    pair = thread.pair if section else ""
    return Blocker(kind, thread.language, section, pair, _quoted(said or thread.words), thread.key)


def _quoted(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 1].rstrip()}…"
