"""What the two dialogs hold while a promise is entered."""

from __future__ import annotations

from datetime import date, time
from enum import Enum, auto

import msgspec

from briefing_app.domain.actions import ActionKind, Channel, Obligation, Priority
from briefing_app.domain.invitations import Answer, Publicity, VisitMode, VisitType
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


class ActionMore(msgspec.Struct, frozen=True):
    """What unfolds: seldom needed, never lost. ``depends_on`` are ids; ``chase_every`` counts days, 0 for never.

    ``marking`` is empty for that of the section the words stand in; ``declassified`` is a person's word that a lower
    one is meant.
    """

    description: Bilingual = Bilingual()
    contributors: tuple[Bilingual, ...] = ()
    counterpart: Bilingual = Bilingual()
    hidden_until: date | None = None
    chase_every: int = 0
    depends_on: tuple[str, ...] = ()
    marking: str = ""
    declassified: bool = False
    reminders: tuple[date, ...] = ()
    evidence: str = ""


class ActionEntry(msgspec.Struct, frozen=True):
    title: Bilingual
    owner: Bilingual
    obligation: Obligation
    kind: ActionKind
    due: DueEntry
    priority: Priority
    channel: Channel | None
    more: ActionMore = ActionMore()


class InvitationMore(msgspec.Struct, frozen=True):
    """What unfolds. ``test_day`` and ``test_time`` are by the clocks of ``host_zone``; zones are IANA names."""

    on_behalf_of: Bilingual = Bilingual()
    event: Bilingual = Bilingual()
    event_host: Bilingual = Bilingual()
    event_place: Bilingual = Bilingual()
    event_start: date | None = None
    event_end: date | None = None
    reply_by: date | None = None
    reciprocity_of: str = ""
    delegation: Bilingual = Bilingual()
    delegation_size: int = 0
    deliverables: Bilingual = Bilingual()
    link_owner: Bilingual = Bilingual()
    interpreters: Bilingual = Bilingual()
    accommodation: Bilingual = Bilingual()
    security: Bilingual = Bilingual()
    gifts: Bilingual = Bilingual()
    media: Bilingual = Bilingual()
    host_zone: str = ""
    guest_zone: str = ""
    test_day: date | None = None
    test_time: time | None = None
    publicity: Publicity = Publicity.NOT_PUBLIC
    embargo_day: date | None = None
    embargo_time: time | None = None


class Chosen(msgspec.Struct, frozen=True):
    """What is offered of something: a stable value and how it is called in both languages."""

    value: str
    words: Bilingual


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
    more: InvitationMore = InvitationMore()


class Problem(Enum):
    """Why an entry cannot be taken as it is."""

    TITLE_MISSING = auto()
    OWNER_MISSING = auto()
    DAY_MISSING = auto()
    EVENT_MISSING = auto()
    MARKING_LOWER = auto()
    DEPENDS_IN_CIRCLE = auto()
    INVITER_MISSING = auto()
    INVITEE_MISSING = auto()
    OCCASION_MISSING = auto()
    MODE_MISSING = auto()
    WINDOW_OPEN = auto()
    WINDOW_BACKWARDS = auto()
    EVENT_BACKWARDS = auto()
    TEST_INCOMPLETE = auto()
    TEST_LEFT_OUT = auto()
    EMBARGO_OPEN = auto()
