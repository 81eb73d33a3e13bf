"""The answers a note is born from: what is known of the meeting, entered once (``docs/answers.md``)."""

from __future__ import annotations

from datetime import date

import msgspec

from briefing_app.domain.actions import ActionKind, Channel, Due, NotDue, Obligation, Priority
from briefing_app.domain.invitations import (
    Conveyance,
    InvitationState,
    Party,
    Publicity,
    Response,
    VisitMode,
    VisitType,
    Window,
)
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.meetings import Meeting
from briefing_app.domain.people import Attendance, Gender, MeetingSide, Role, Style


class ParticipantAnswer(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One person in the meeting; the order of the answers is the order of precedence on each side."""

    name: Bilingual
    side: MeetingSide
    gender: Gender = Gender.MASCULINE
    style: Style = Style.PLAIN
    honorific: Bilingual = Bilingual()
    post: Bilingual = Bilingual()
    body: Bilingual = Bilingual()
    country: str = ""
    attendance: Attendance = Attendance.PRESENT
    role: Role = Role.MEMBER


class ParagraphAnswer(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One segment of a section. A leading ``- ``, ``1. `` or ``> `` makes a bullet, a number or a quotation."""

    ar: str = ""
    fr: str = ""


class ActionAnswer(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A promise. ``paragraph`` counts the segments of the note from 1 and anchors the promise to its sentence."""

    title: Bilingual
    owner: Bilingual
    obligation: Obligation
    kind: ActionKind = ActionKind.TASK
    description: Bilingual = Bilingual()
    counterpart: Bilingual = Bilingual()
    counterpart_country: str = ""
    due: Due = NotDue()
    priority: Priority = Priority.NORMAL
    channel: Channel | None = None
    marking: str = ""
    paragraph: int = 0


class InvitationAnswer(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An invitation to visit and what is known of the answer to it."""

    inviter: Party
    invitee: Party
    occasion: Bilingual
    visit_type: VisitType = VisitType.WORKING
    on_behalf_of: Bilingual = Bilingual()
    conveyed: Conveyance = Conveyance()
    modes_offered: tuple[VisitMode, ...] = (VisitMode.IN_PERSON,)
    proposed_windows: tuple[Window, ...] = ()
    response: Response = Response()
    publicity: Publicity = Publicity.NOT_PUBLIC
    state: InvitationState = InvitationState.EXTENDED_ORALLY
    paragraph: int = 0


class Answers(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Everything may be left out; ``sections`` maps the ids of the template to their segments."""

    title: Bilingual = Bilingual()
    subject: Bilingual = Bilingual()
    marking: str = ""
    dated: date | None = None
    counterpart: Bilingual = Bilingual()
    counterpart_country: str = ""
    office: Bilingual = Bilingual()
    meeting: Meeting = Meeting()
    participants: tuple[ParticipantAnswer, ...] = ()
    sections: dict[str, tuple[ParagraphAnswer, ...]] = msgspec.field(default_factory=dict)
    actions: tuple[ActionAnswer, ...] = ()
    invitations: tuple[InvitationAnswer, ...] = ()
    distribution: tuple[Bilingual, ...] = ()
