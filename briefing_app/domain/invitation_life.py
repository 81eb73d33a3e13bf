"""The life of a visit invitation: which step may follow which, and what each step changes. History only grows."""

from __future__ import annotations

from datetime import date, datetime
from typing import assert_never

import msgspec

from briefing_app.domain.actions import Channel
from briefing_app.domain.errors import UserError
from briefing_app.domain.invitations import (
    Answer,
    Conveyance,
    InvitationEvent,
    InvitationState,
    ModeAnswer,
    Response,
    Step,
    VisitInvitation,
    VisitMode,
    Window,
)
from briefing_app.domain.languages import Bilingual

ANSWERS: dict[Step, Answer] = {
    Step.ACCEPTED: Answer.ACCEPTED,
    Step.ACCEPTED_IN_PRINCIPLE: Answer.ACCEPTED_IN_PRINCIPLE,
    Step.TENTATIVE: Answer.TENTATIVE,
    Step.DECLINED: Answer.DECLINED,
    Step.COUNTER_PROPOSED: Answer.COUNTER_PROPOSED,
}
YES = frozenset({Answer.ACCEPTED, Answer.ACCEPTED_IN_PRINCIPLE})
_ANSWERS = frozenset(ANSWERS)
_GIVEN_UP = frozenset({Step.CANCELLED, Step.POSTPONED})
_NEXT: dict[InvitationState, frozenset[Step]] = {
    InvitationState.MENTIONED: frozenset({Step.EXTENDED_ORALLY, Step.EXTENDED_IN_WRITING, Step.CANCELLED}),
    InvitationState.EXTENDED_ORALLY: _ANSWERS | {Step.EXTENDED_IN_WRITING, Step.CANCELLED, Step.LAPSED},
    InvitationState.EXTENDED_IN_WRITING: _ANSWERS | {Step.CANCELLED, Step.LAPSED},
    InvitationState.ANSWERED: _ANSWERS | {Step.EXTENDED_IN_WRITING, Step.DATES_AGREED, Step.CANCELLED},
    InvitationState.DATES_AGREED: _GIVEN_UP | {Step.DATES_AGREED, Step.MODE_CONFIRMED},
    InvitationState.MODE_CONFIRMED: _GIVEN_UP
    | {Step.DATES_AGREED, Step.MODE_CONFIRMED, Step.PROGRAMME_AGREED, Step.HELD},
    InvitationState.PROGRAMME_AGREED: _GIVEN_UP | {Step.DATES_AGREED, Step.MODE_CONFIRMED, Step.HELD},
    InvitationState.POSTPONED: _ANSWERS | {Step.DATES_AGREED, Step.CANCELLED, Step.LAPSED},
    InvitationState.LAPSED: _ANSWERS,
    InvitationState.HELD: frozenset(),
    InvitationState.CANCELLED: frozenset(),
}
"""``domain.md`` 4.3. A counter-proposal is an answer among others: it waits for the next one."""
_SAME_NAME = {step: InvitationState(step) for step in Step if step not in ANSWERS}


class Advance(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a person says of a step. ``on`` is the day it happened, ``recorded`` (aware) when it was written down.

    ``mode`` is the one an answer or confirmation speaks of (None: all that were offered); ``window`` the days agreed
    or proposed; ``conditions`` go with an answer.
    """

    step: Step
    recorded: datetime
    by: str
    on: date | None = None
    channel: Channel | None = None
    reference: str = ""
    note: str = ""
    mode: VisitMode | None = None
    window: Window | None = None
    conditions: Bilingual = Bilingual()


def next_steps(invitation: VisitInvitation) -> tuple[Step, ...]:
    """The steps that may follow now, in their usual order."""
    return tuple(step for step in Step if step in _allowed(invitation))


def advanced(invitation: VisitInvitation, advance: Advance) -> VisitInvitation:
    """The invitation after a step.

    UserError ``invitation.transition`` when the step cannot follow, ``invitation.no_dates`` when dates are agreed
    without saying them, ``invitation.no_mode`` when a mode is confirmed without saying it, ``invitation.mode_unknown``
    for a mode that was not offered, ``invitation.too_early`` for a visit held, or lapsed, before its day.
    """
    allowed = next_steps(invitation)
    if advance.step not in allowed:
        names = ", ".join(allowed) or "—"
        raise UserError(
            "invitation.transition",
            invitation=invitation.number,
            state=invitation.state,
            step=advance.step,
            allowed=names,
        )
    after = _changed(invitation, advance)
    event = InvitationEvent(
        state=after.state,
        recorded=advance.recorded,
        by=advance.by,
        step=advance.step,
        on=advance.on,
        channel=advance.channel,
        reference=advance.reference,
        note=advance.note,
        mode=after.confirmed_mode if advance.step is Step.MODE_CONFIRMED else advance.mode,
        window=after.confirmed_dates if advance.step is Step.DATES_AGREED else advance.window,
    )
    return msgspec.structs.replace(after, history=(*invitation.history, event))


def is_accepted(invitation: VisitInvitation) -> bool:
    """True when one mode at least was answered with some form of yes."""
    return any(item.answer in YES for item in invitation.response.per_mode)


def _allowed(invitation: VisitInvitation) -> frozenset[Step]:
    allowed = _NEXT[invitation.state]
    if not invitation.conveyed.orally:
        allowed -= {Step.EXTENDED_IN_WRITING, Step.EXTENDED_ORALLY}
    if invitation.state is InvitationState.ANSWERED and not is_accepted(invitation):
        allowed -= {Step.DATES_AGREED}
    if invitation.state is InvitationState.POSTPONED and not is_accepted(invitation):
        allowed -= {Step.DATES_AGREED}
    return allowed


def _changed(invitation: VisitInvitation, advance: Advance) -> VisitInvitation:
    step = advance.step
    match step:
        case Step.EXTENDED_ORALLY | Step.EXTENDED_IN_WRITING:
            return _conveyed(invitation, advance)
        case Step.ACCEPTED | Step.ACCEPTED_IN_PRINCIPLE | Step.TENTATIVE | Step.DECLINED | Step.COUNTER_PROPOSED:
            return _answered(invitation, advance)
        case Step.DATES_AGREED:
            dates = advance.window or _only_window(invitation)
            return _moved(invitation, step, confirmed_dates=msgspec.structs.replace(dates, tentative=False))
        case Step.MODE_CONFIRMED:
            return _moved(invitation, step, confirmed_mode=_mode(invitation, advance))
        case Step.HELD:
            _refuse_before(
                invitation, advance, invitation.confirmed_dates.start if invitation.confirmed_dates else None
            )
            return _moved(invitation, step)
        case Step.LAPSED:
            _refuse_before(invitation, advance, invitation.reply_by)
            return _moved(invitation, step)
        case Step.POSTPONED:
            return _moved(invitation, step, confirmed_dates=None)
        case Step.PROGRAMME_AGREED | Step.CANCELLED:
            return _moved(invitation, step)
        case _:
            assert_never(step)


def _moved(invitation: VisitInvitation, step: Step, **fields: object) -> VisitInvitation:
    return msgspec.structs.replace(invitation, state=_SAME_NAME[step], **fields)


def _conveyed(invitation: VisitInvitation, advance: Advance) -> VisitInvitation:
    """A letter that follows an answer given on the spot leaves the answer as it is."""
    orally = advance.step is Step.EXTENDED_ORALLY
    conveyed = Conveyance(orally, advance.channel, advance.on, advance.reference)
    state = invitation.state if invitation.state is InvitationState.ANSWERED else _SAME_NAME[advance.step]
    return msgspec.structs.replace(invitation, conveyed=conveyed, state=state)


def _answered(invitation: VisitInvitation, advance: Advance) -> VisitInvitation:
    """The answer is for one mode, or for all that were offered; what was confirmed before is open again."""
    if advance.mode is not None and advance.mode not in invitation.modes_offered:
        raise UserError("invitation.mode_unknown", invitation=invitation.number, mode=advance.mode)
    modes = invitation.modes_offered if advance.mode is None else (advance.mode,)
    others = {item.mode: item for item in invitation.response.per_mode if item.mode not in modes}
    given = {mode: ModeAnswer(mode, ANSWERS[advance.step]) for mode in modes}
    per_mode = tuple((others | given)[mode] for mode in VisitMode if mode in others or mode in given)
    response = Response(
        per_mode,
        advance.conditions or invitation.response.conditions,
        advance.by,
        advance.on,
        advance.channel,
    )
    windows = invitation.proposed_windows
    if advance.step is Step.COUNTER_PROPOSED and advance.window is not None:
        windows = (*windows, advance.window)
    return msgspec.structs.replace(
        invitation,
        state=InvitationState.ANSWERED,
        response=response,
        proposed_windows=windows,
        confirmed_mode=None,
        confirmed_dates=None,
    )


def _only_window(invitation: VisitInvitation) -> Window:
    """The days that were proposed, when there is no doubt which."""
    if len(invitation.proposed_windows) != 1:
        raise UserError("invitation.no_dates", invitation=invitation.number)
    return invitation.proposed_windows[0]


def _mode(invitation: VisitInvitation, advance: Advance) -> VisitMode:
    open_modes = invitation.open_modes or ((invitation.confirmed_mode,) if invitation.confirmed_mode else ())
    if advance.mode is None and len(open_modes) != 1:
        raise UserError("invitation.no_mode", invitation=invitation.number, modes=", ".join(invitation.modes_offered))
    mode = advance.mode or open_modes[0]
    if mode not in invitation.modes_offered:
        raise UserError("invitation.mode_unknown", invitation=invitation.number, mode=mode)
    return mode


def _refuse_before(invitation: VisitInvitation, advance: Advance, day: date | None) -> None:
    on = advance.on or advance.recorded.date()
    if day is not None and on < day:
        raise UserError("invitation.too_early", invitation=invitation.number, step=advance.step, day=day.isoformat())
