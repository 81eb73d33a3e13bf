"""The note: facts, sections of segment pairs, people, promises. Immutable; every change makes a new one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import msgspec

from briefing_app.domain.actions import ActionItem
from briefing_app.domain.conflicts import Conflict
from briefing_app.domain.errors import UserError
from briefing_app.domain.invitations import VisitInvitation
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.meetings import Meeting
from briefing_app.domain.people import Participant
from briefing_app.domain.references import Reference
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.segments import SegmentPair, TwinState
from briefing_app.domain.templates import SectionContent
from briefing_app.domain.threads import Thread
from briefing_app.domain.waivers import Waiver


class TemplateVersion(msgspec.Struct, frozen=True):
    """The template a note was born with."""

    id: str
    version: int


class Section(msgspec.Struct, frozen=True, omit_defaults=True):
    """A section of a note. ``id`` comes from the template and never changes: the round trip depends on it."""

    id: str
    title: Bilingual
    pairs: tuple[SegmentPair, ...] = ()
    required: bool = False
    content: SectionContent = SectionContent.PROSE
    guidance: Bilingual = Bilingual()
    target_words: int = 0
    marking: str = ""
    numbered: bool = False
    single_language: Language | None = None

    @property
    def has_text(self) -> bool:
        return any(not pair.is_empty for pair in self.pairs)

    def index_of(self, pair_id: str) -> int | None:
        return next((i for i, pair in enumerate(self.pairs) if pair.id == pair_id), None)


class NoteFacts(msgspec.Struct, frozen=True, omit_defaults=True):
    """What stands around the text: entered once, printed in the title block, header and footer."""

    title: Bilingual = Bilingual()
    subject: Bilingual = Bilingual()
    marking: str = ""
    dated: date | None = None
    meeting: Meeting = Meeting()
    participants: tuple[Participant, ...] = ()
    counterpart: Bilingual = Bilingual()
    counterpart_country: str = ""
    distribution: tuple[Bilingual, ...] = ()


class BriefingNote(msgspec.Struct, frozen=True, omit_defaults=True):
    """One note in both languages. ``id`` is a UUIDv7, ``profile`` and ``template`` name what it is written by.

    ``dismissed`` are the keys of suggestions that a person has waved away for ever, ``threads`` what reviewers wrote,
    ``waivers`` the findings of checks that somebody let stand, ``conflicts`` sides that two laptops wrote differently.
    ``status`` is what the approval log says (``approval_standing``), put in whenever a note is read; it is stored in
    no snapshot and part of no hash.
    """

    id: str
    template: TemplateVersion
    profile: str
    reference: Reference
    facts: NoteFacts = NoteFacts()
    sections: tuple[Section, ...] = ()
    actions: tuple[ActionItem, ...] = ()
    invitations: tuple[VisitInvitation, ...] = ()
    dismissed: tuple[str, ...] = ()
    status: NoteStatus = NoteStatus.DRAFT
    threads: tuple[Thread, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    conflicts: tuple[Conflict, ...] = ()

    def pairs(self) -> Iterator[SegmentPair]:
        for section in self.sections:
            yield from section.pairs

    def section(self, section_id: str) -> Section:
        """The section called ``section_id``; UserError ``section.unknown`` when there is none."""
        for section in self.sections:
            if section.id == section_id:
                return section
        raise UserError("section.unknown", section=section_id)

    def locate(self, pair_id: str) -> tuple[Section, int]:
        """The section that holds a pair and its index there; UserError ``pair.unknown`` when there is none."""
        for section in self.sections:
            index = section.index_of(pair_id)
            if index is not None:
                return section, index
        raise UserError("pair.unknown", pair=pair_id)

    def pair(self, pair_id: str) -> SegmentPair:
        section, index = self.locate(pair_id)
        return section.pairs[index]

    def completeness(self, language: Language) -> tuple[int, int]:
        """(pairs that say something in ``language`` and are in step, pairs that ought to)."""
        wanted = [pair for pair in self.pairs() if not pair.is_empty]
        ready = (TwinState.TRANSLATED, TwinState.CONFIRMED)
        return sum(pair.state(language) in ready for pair in wanted), len(wanted)
