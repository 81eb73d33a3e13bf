"""What a visit invitation waits for now, and until when: read off its state, never stored."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import assert_never

import msgspec

from briefing_app.domain.invitation_life import is_accepted
from briefing_app.domain.invitations import Answer, InvitationState, VisitInvitation

MODE_DAYS = 15
"""The format is confirmed so many days before the visit (``domain.md`` 4.3)."""


class Need(StrEnum):
    """The one thing that comes next."""

    WRITE = "write"
    REPLY = "reply"
    DATES = "dates"
    MODE = "mode"
    PROGRAMME = "programme"
    HOLD = "hold"
    NEW_DATES = "new_dates"


class Wants(msgspec.Struct, frozen=True):
    """``by`` is the last day in time, None where nothing says one."""

    need: Need
    by: date | None = None

    def is_late(self, today: date) -> bool:
        return self.by is not None and self.by < today


def wants(invitation: VisitInvitation) -> Wants | None:
    """What comes next; None when nothing does: held, called off, lapsed, or declined in every mode."""
    match invitation.state:
        case InvitationState.MENTIONED:
            return Wants(Need.WRITE)
        case InvitationState.EXTENDED_ORALLY | InvitationState.EXTENDED_IN_WRITING:
            return Wants(Need.REPLY, invitation.reply_by)
        case InvitationState.ANSWERED:
            return _after_the_answer(invitation)
        case InvitationState.DATES_AGREED:
            return Wants(Need.MODE, _before_the_visit(invitation))
        case InvitationState.MODE_CONFIRMED:
            return Wants(Need.PROGRAMME, visit_start(invitation))
        case InvitationState.PROGRAMME_AGREED:
            return Wants(Need.HOLD, invitation.confirmed_dates.end if invitation.confirmed_dates else None)
        case InvitationState.POSTPONED:
            return Wants(Need.NEW_DATES)
        case InvitationState.HELD | InvitationState.CANCELLED | InvitationState.LAPSED:
            return None
        case _:
            assert_never(invitation.state)


def visit_start(invitation: VisitInvitation) -> date | None:
    """The first day: as agreed, else of the only days proposed, else of the event."""
    if invitation.confirmed_dates is not None:
        return invitation.confirmed_dates.start
    if len(invitation.proposed_windows) == 1:
        return invitation.proposed_windows[0].start
    event = invitation.event.window if invitation.event else None
    return event.start if event else None


def _after_the_answer(invitation: VisitInvitation) -> Wants | None:
    if is_accepted(invitation):
        return Wants(Need.DATES, _before_the_visit(invitation))
    answers = {item.answer for item in invitation.response.per_mode}
    return None if answers == {Answer.DECLINED} else Wants(Need.REPLY, invitation.reply_by)


def _before_the_visit(invitation: VisitInvitation) -> date | None:
    start = visit_start(invitation)
    return start - timedelta(days=MODE_DAYS) if start is not None and start.toordinal() > MODE_DAYS else None
