"""Visit invitations: who invites whom to what, how it may be attended, and what was answered."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

import msgspec

from briefing_app.domain.actions import Channel, FollowUp
from briefing_app.domain.languages import Bilingual


class VisitType(StrEnum):
    STATE = "state"
    OFFICIAL = "official"
    WORKING = "working"
    COURTESY = "courtesy"
    PRIVATE = "private"
    TRANSIT = "transit"
    EVENT = "event"


class VisitMode(StrEnum):
    IN_PERSON = "in_person"
    VIDEO = "video"
    HYBRID = "hybrid"
    REPRESENTATIVE = "representative"


class Answer(StrEnum):
    ACCEPTED = "accepted"
    ACCEPTED_IN_PRINCIPLE = "accepted_in_principle"
    TENTATIVE = "tentative"
    DECLINED = "declined"
    NO_REPLY = "no_reply"
    COUNTER_PROPOSED = "counter_proposed"


class InvitationState(StrEnum):
    MENTIONED = "mentioned"
    EXTENDED_ORALLY = "extended_orally"
    EXTENDED_IN_WRITING = "extended_in_writing"
    ANSWERED = "answered"
    DATES_AGREED = "dates_agreed"
    MODE_CONFIRMED = "mode_confirmed"
    PROGRAMME_AGREED = "programme_agreed"
    HELD = "held"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"
    LAPSED = "lapsed"


class Step(StrEnum):
    """What happens to an invitation; each asks for its date, channel and reference."""

    EXTENDED_ORALLY = "extended_orally"
    EXTENDED_IN_WRITING = "extended_in_writing"
    ACCEPTED = "accepted"
    ACCEPTED_IN_PRINCIPLE = "accepted_in_principle"
    TENTATIVE = "tentative"
    DECLINED = "declined"
    COUNTER_PROPOSED = "counter_proposed"
    DATES_AGREED = "dates_agreed"
    MODE_CONFIRMED = "mode_confirmed"
    PROGRAMME_AGREED = "programme_agreed"
    HELD = "held"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"
    LAPSED = "lapsed"


class Publicity(StrEnum):
    NOT_PUBLIC = "not_public"
    ANNOUNCED = "announced"
    EMBARGOED = "embargoed"


class Party(msgspec.Struct, frozen=True, omit_defaults=True):
    """One end of an invitation, as it will be printed."""

    name: Bilingual
    post: Bilingual = Bilingual()
    body: Bilingual = Bilingual()
    country: str = ""
    person_id: str = ""


class Window(msgspec.Struct, frozen=True, omit_defaults=True):
    start: date
    end: date
    tentative: bool = False


class Event(msgspec.Struct, frozen=True, omit_defaults=True):
    name: Bilingual
    host: Bilingual = Bilingual()
    place: Bilingual = Bilingual()
    window: Window | None = None


class Conveyance(msgspec.Struct, frozen=True, omit_defaults=True):
    """How the invitation travelled; ``orally`` is True when it was said in the meeting."""

    orally: bool = True
    channel: Channel | None = None
    on: date | None = None
    reference: str = ""


class ModeAnswer(msgspec.Struct, frozen=True, omit_defaults=True):
    mode: VisitMode
    answer: Answer


class Response(msgspec.Struct, frozen=True, omit_defaults=True):
    per_mode: tuple[ModeAnswer, ...] = ()
    conditions: Bilingual = Bilingual()
    by: str = ""
    on: date | None = None
    via: Channel | None = None


class Logistics(msgspec.Struct, frozen=True, omit_defaults=True):
    link_owner: Bilingual = Bilingual()
    test_call: datetime | None = None
    host_zone: str = ""
    guest_zone: str = ""
    interpreters: Bilingual = Bilingual()
    accommodation: Bilingual = Bilingual()
    security: Bilingual = Bilingual()
    gifts: Bilingual = Bilingual()
    media: Bilingual = Bilingual()


class InvitationEvent(msgspec.Struct, frozen=True, omit_defaults=True):
    """One step of its life, with the date, channel and reference that every transition asks for.

    ``state`` is the one it led to; ``step`` is None in what was recorded before steps had names.
    """

    state: InvitationState
    recorded: datetime
    by: str
    on: date | None = None
    channel: Channel | None = None
    reference: str = ""
    note: str = ""
    step: Step | None = None
    mode: VisitMode | None = None
    window: Window | None = None


class Announcement(msgspec.Struct, frozen=True, omit_defaults=True):
    """The sentences that were generated and put into the note last, and the pair that holds them."""

    pair_id: str
    text: Bilingual


class VisitInvitation(msgspec.Struct, frozen=True, omit_defaults=True):
    id: str
    number: str
    inviter: Party
    invitee: Party
    occasion: Bilingual
    visit_type: VisitType = VisitType.WORKING
    on_behalf_of: Bilingual = Bilingual()
    conveyed: Conveyance = Conveyance()
    event: Event | None = None
    proposed_windows: tuple[Window, ...] = ()
    modes_offered: tuple[VisitMode, ...] = (VisitMode.IN_PERSON,)
    response: Response = Response()
    confirmed_mode: VisitMode | None = None
    confirmed_dates: Window | None = None
    delegation: Bilingual = Bilingual()
    delegation_size: int = 0
    deliverables: Bilingual = Bilingual()
    logistics: Logistics = Logistics()
    reciprocity_of: str = ""
    reply_by: date | None = None
    follow_ups: tuple[str, ...] = ()
    refused_follow_ups: tuple[FollowUp, ...] = ()
    publicity: Publicity = Publicity.NOT_PUBLIC
    embargo_until: datetime | None = None
    pair_id: str = ""
    state: InvitationState = InvitationState.MENTIONED
    history: tuple[InvitationEvent, ...] = ()
    announced: Announcement | None = None

    @property
    def open_modes(self) -> tuple[VisitMode, ...]:
        """The modes answered with some form of yes, while none is confirmed."""
        if self.confirmed_mode is not None:
            return ()
        yes = (Answer.ACCEPTED, Answer.ACCEPTED_IN_PRINCIPLE)
        return tuple(item.mode for item in self.response.per_mode if item.answer in yes)
