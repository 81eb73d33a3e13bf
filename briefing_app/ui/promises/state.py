"""What the two dialogs hold while a promise is entered."""

from __future__ import annotations

from datetime import date
from enum import Enum, auto

import msgspec

from briefing_app.domain.actions import ActionKind, Channel, Obligation, Priority
from briefing_app.domain.invitations import Answer, VisitMode, VisitType
from briefing_app.domain.languages import Bilingual


class DueKind(Enum):
    """In which of four ways a promise falls due."""

    DATE = auto()
    MONTH = auto()
    EVENT = auto()
    NONE = auto()


class DueEntry(msgspec.Struct, frozen=True):
    """Every way keeps what was entered for it. ``days`` count before the event, negative ones after it."""

    kind: DueKind
    day: date | None
    year: int
    month: int
    days: int = 7
    event: Bilingual = Bilingual()
    reason: Bilingual = Bilingual()


class ActionEntry(msgspec.Struct, frozen=True):
    title: Bilingual
    owner: Bilingual
    obligation: Obligation
    kind: ActionKind
    due: DueEntry
    priority: Priority
    channel: Channel | None


class InvitationEntry(msgspec.Struct, frozen=True):
    """``channel`` is None for an invitation said in the meeting; ``answers`` has the modes that were answered."""

    inviter: Bilingual
    invitee: Bilingual
    occasion: Bilingual
    visit_type: VisitType
    modes: frozenset[VisitMode]
    answers: dict[VisitMode, Answer]
    conditions: Bilingual
    start: date | None
    end: date | None
    tentative: bool
    channel: Channel | None
    conveyed_on: date | None
    reference: str


class Problem(Enum):
    """Why an entry cannot be taken as it is."""

    TITLE_MISSING = auto()
    OWNER_MISSING = auto()
    DAY_MISSING = auto()
    EVENT_MISSING = auto()
    INVITER_MISSING = auto()
    INVITEE_MISSING = auto()
    OCCASION_MISSING = auto()
    MODE_MISSING = auto()
    WINDOW_OPEN = auto()
    WINDOW_BACKWARDS = auto()
