"""The register of follow-up: every promise and invitation as one row, and how much a marking lets leave the library."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import msgspec

from briefing_app.domain.actions import ActionItem, ActionState
from briefing_app.domain.invitations import VisitInvitation
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.profiles import ExportRule, Profile

INTERNAL = "internal"
"""The marking up to which titles may stand in a calendar (``language.md`` section 9)."""


class RegisterEntry(msgspec.Struct, frozen=True):
    """One action with what a list needs of its note. ``profile`` is the id of the note's.

    ``due_day`` is the last day in time, resolved for months and for days counted from an event; None without one.
    """

    note_id: str
    reference: str
    note_title: Bilingual
    note_marking: str
    profile: str
    action: ActionItem
    due_day: date | None
    overdue: bool

    @property
    def marking(self) -> str:
        """The action's own marking, which a person may have lowered, else that of its note."""
        return self.action.marking or self.note_marking


class InvitationEntry(msgspec.Struct, frozen=True):
    """One invitation with what a list needs of its note."""

    note_id: str
    reference: str
    note_title: Bilingual
    note_marking: str
    profile: str
    invitation: VisitInvitation

    @property
    def marking(self) -> str:
        return self.note_marking


class SaidFilter(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a list was narrowed to, as its head says; empty fields let all through. ``reference``: of one note."""

    reference: str = ""
    owner: str = ""
    counterpart: str = ""
    state: ActionState | None = None
    overdue_only: bool = False


def withholds_titles(profile: Profile, code: str) -> bool:
    """Whether a file that leaves the library must not say what a promise of this marking is about.

    True above the internal mark, for a classification, for a marking whose subject stays out of file names, and for
    one that the profile does not know; False for no marking at all.
    """
    ranks = {marking.code: marking.rank for marking in profile.markings}
    if not code:
        return False
    if code not in ranks:
        return True
    marking = profile.marking(code)
    above = INTERNAL in ranks and marking.rank > ranks[INTERNAL]
    return above or marking.is_classification or marking.export_rule is ExportRule.NO_SUBJECT_IN_NAMES


def highest_marking(profile: Profile, codes: Iterable[str]) -> str:
    """The code of the highest rank in ``profile``; '' for none. UserError ``marking.unknown`` for a foreign one."""
    known = [profile.marking(code) for code in codes if code]
    return max(known, key=lambda marking: marking.rank).code if known else ""
