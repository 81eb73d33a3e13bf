"""A finding of the note as a whole, where it stands, and what the checks of a note may know beside it."""

from __future__ import annotations

import msgspec

from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.profiles import Profile
from briefing_app.domain.templates import NoteTemplate
from briefing_app.language.checks.finding import Finding, Severity
from briefing_app.language.checks.names import NOBODY, People
from briefing_app.language.checks.renderings import OtherRendering


class Placed(msgspec.Struct, frozen=True):
    """A finding and where it is; ``section`` and ``pair`` empty for the note itself."""

    finding: Finding
    section: str = ""
    pair: str = ""


class Setting(msgspec.Struct, frozen=True):
    """``template`` None: the library does not know it any more, and what it asks for is not checked. ``remembered``:
    what the memory says otherwise, in pairs that read like those of the note.
    """

    profile: Profile
    template: NoteTemplate | None = None
    people: People = NOBODY
    remembered: tuple[OtherRendering, ...] = ()

    def rank(self, marking: str) -> int:
        """Of a marking in the profile; 0, the lowest, for none and for one that the profile does not know."""
        return next((one.rank for one in self.profile.markings if one.code == marking), 0)


def about_note(check: str, reason: str, severity: Severity, **facts: str) -> Placed:
    """A finding that no words show."""
    return Placed(Finding(check=check, reason=reason, severity=severity, facts=tuple(facts.items())))


def at_pair(note: BriefingNote, pair_id: str, finding: Finding) -> Placed:
    """A finding beside a pair; about the note itself, when the note has no such pair any more."""
    for section in note.sections:
        if section.index_of(pair_id) is not None:
            return Placed(finding, section.id, pair_id)
    return Placed(finding)
