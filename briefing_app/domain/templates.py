"""Note templates as data: sections that never change their id, guidance, and opening formulas with slots."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from briefing_app.domain.languages import Bilingual


class SectionContent(StrEnum):
    """What fills a section besides prose: the exporter puts the matching block at its end."""

    PROSE = "prose"
    MEETING = "meeting"  # date, place, mode, languages
    PARTICIPANTS = "participants"
    ACTIONS = "actions"
    INVITATION = "invitation"
    VISA = "visa"  # approve / refuse / discuss boxes of a decision note


class Carried(StrEnum):
    """What of the register is written into a section when a note is born."""

    NOTHING = "nothing"
    OPEN_PROMISES = "open_promises"  # those open since the last meeting with the counterpart


class Letterhead(StrEnum):
    FULL = "full"
    NONE = "none"  # a non-paper carries no letterhead, reference or author


class TemplateSection(msgspec.Struct, frozen=True, omit_defaults=True):
    """A section of a template. ``opening`` is a formula whose ``{slots}`` the answers fill in each language."""

    id: str
    title: Bilingual
    guidance: Bilingual
    required: bool = False
    target_words: int = 0
    opening: Bilingual = Bilingual()
    content: SectionContent = SectionContent.PROSE
    numbered: bool = False
    carries: Carried = Carried.NOTHING


class NoteTemplate(msgspec.Struct, frozen=True, omit_defaults=True):
    """A kind of note. ``code`` stands in references (``CR``, ``NI`` …); a note keeps the version it was born with."""

    id: str
    version: int
    code: str
    name: Bilingual
    purpose: Bilingual
    sections: tuple[TemplateSection, ...]
    title: Bilingual = Bilingual()
    is_public: bool = False
    default_marking: str = ""
    letterhead: Letterhead = Letterhead.FULL
    twin_is_unofficial: bool = False
    signature: bool = True

    def section(self, section_id: str) -> TemplateSection | None:
        return next((section for section in self.sections if section.id == section_id), None)
