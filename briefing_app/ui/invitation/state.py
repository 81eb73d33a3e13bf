"""What the screen of an invitation shows, worked out before it is shown."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import msgspec

from briefing_app.domain.actions import ActionItem, Channel
from briefing_app.domain.follow_ups import FollowUpRule
from briefing_app.domain.invitations import Step, VisitInvitation, VisitMode
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.language.capital_times import CapitalTime
from briefing_app.services.announcement import Standing


class InvitationPage(msgspec.Struct, frozen=True):
    """``can_edit`` is about the facts and the prose, ``can_follow`` about steps and follow-ups."""

    note_id: str
    reference: str
    note_title: Bilingual
    invitation: VisitInvitation
    steps: tuple[Step, ...]
    proposals: tuple[FollowUpRule, ...]
    taken: tuple[ActionItem, ...]
    test_call: tuple[CapitalTime, ...]
    sentences: Bilingual
    standings: Mapping[Language, Standing]
    earlier: Bilingual
    can_edit: bool
    can_follow: bool

    @property
    def is_in_the_note(self) -> bool:
        return any(standing is not Standing.NOT_THERE for standing in self.standings.values())


class StepFields(msgspec.Struct, frozen=True):
    """Which of its fields a step asks for, and what they begin with."""

    step: Step
    asks_mode: bool
    asks_window: bool
    asks_conditions: bool
    modes: tuple[VisitMode, ...] = ()
    mode: VisitMode | None = None
    start: date | None = None
    end: date | None = None


class StepEntry(msgspec.Struct, frozen=True):
    """What a person says of a step. ``on`` is the day it happened; None where nothing was said."""

    on: date | None
    channel: Channel | None
    reference: str
    note: str
    mode: VisitMode | None = None
    start: date | None = None
    end: date | None = None
    conditions: Bilingual = Bilingual()
