"""The chain of follow-ups that an invitation brings along: which are due to be proposed, and the action each makes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

import msgspec

from briefing_app.domain.actions import (
    ActionItem,
    ActionKind,
    Channel,
    Due,
    DueBeforeEvent,
    DueOnDate,
    FollowUp,
    NotDue,
    Obligation,
)
from briefing_app.domain.invitation_life import is_accepted
from briefing_app.domain.invitations import Answer, InvitationState, VisitInvitation, VisitMode
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.promises import next_action_number

_AT_A_DISTANCE = frozenset({VisitMode.VIDEO, VisitMode.HYBRID})
_ON_THE_SPOT = frozenset({VisitMode.IN_PERSON, VisitMode.HYBRID, VisitMode.REPRESENTATIVE})
_PREPARED = frozenset({InvitationState.DATES_AGREED, InvitationState.MODE_CONFIRMED, InvitationState.PROGRAMME_AGREED})
_OVER = frozenset({InvitationState.CANCELLED, InvitationState.LAPSED, InvitationState.POSTPONED})


class FollowUpRule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a follow-up is called and when it falls due: days before the visit (negative: after), or after the step.

    ``owner`` is who sees to it in the house; delivered as data under ``resources/promises``.
    """

    kind: FollowUp
    title: Bilingual
    owner: Bilingual
    days_before_visit: int | None = None
    days_after_step: int | None = None
    obligation: Obligation = Obligation.WE_OWE
    channel: Channel | None = None


Rules = Mapping[FollowUp, FollowUpRule]


def due_follow_ups(invitation: VisitInvitation) -> tuple[FollowUp, ...]:
    """Every follow-up that the state of the invitation asks for, whether proposed, taken or refused already."""
    return tuple(kind for kind in FollowUp if kind in frozenset(_asked_for(invitation)))


def proposed_follow_ups(invitation: VisitInvitation, note: BriefingNote) -> tuple[FollowUp, ...]:
    """Those among them that nobody has taken (an action of the note) or refused yet."""
    taken = {action.follow_up for action in note.actions if action.invitation_id == invitation.id}
    settled = taken | frozenset(invitation.refused_follow_ups)
    return tuple(kind for kind in due_follow_ups(invitation) if kind not in settled)


def follow_up_action(
    note: BriefingNote, invitation: VisitInvitation, rule: FollowUpRule, action_id: str, today: date
) -> ActionItem:
    """The action that a follow-up becomes when it is taken."""
    return ActionItem(
        id=action_id,
        number=next_action_number(note),
        kind=ActionKind.INVITATION if rule.kind is FollowUp.WRITTEN_INVITATION else ActionKind.TASK,
        title=rule.title,
        owner=rule.owner,
        obligation=rule.obligation,
        description=invitation.occasion,
        counterpart=note.facts.counterpart,
        counterpart_country=note.facts.counterpart_country,
        due=_due(invitation, rule, today),
        channel=rule.channel,
        follow_up=rule.kind,
        invitation_id=invitation.id,
    )


def _asked_for(invitation: VisitInvitation) -> Iterator[FollowUp]:
    state = invitation.state
    if state in _OVER:
        return
    if state is InvitationState.HELD:
        yield from (FollowUp.THANKS, FollowUp.RECIPROCITY)
        return
    if invitation.conveyed.orally and state is not InvitationState.MENTIONED:
        yield FollowUp.WRITTEN_INVITATION
    if state is InvitationState.ANSWERED:
        yield from _after_an_answer(invitation)
    if state in _PREPARED:
        yield from _before_the_visit(invitation)


def _after_an_answer(invitation: VisitInvitation) -> Iterator[FollowUp]:
    yield FollowUp.REPLY_ACKNOWLEDGED
    if any(item.answer is Answer.COUNTER_PROPOSED for item in invitation.response.per_mode):
        yield FollowUp.COUNTER_PROPOSAL
    if is_accepted(invitation):
        yield FollowUp.DATES
        if len(invitation.open_modes) > 1:
            yield FollowUp.MODE


def _before_the_visit(invitation: VisitInvitation) -> Iterator[FollowUp]:
    mode = invitation.confirmed_mode
    if mode is None:
        yield FollowUp.MODE
        return
    if mode in _AT_A_DISTANCE:
        yield FollowUp.TEST_CALL
    if mode in _ON_THE_SPOT:
        yield FollowUp.DELEGATION
    yield from (FollowUp.PROGRAMME, FollowUp.INTERPRETERS, FollowUp.VISIT_FILE)
    if invitation.state is InvitationState.PROGRAMME_AGREED:
        yield from (FollowUp.TALKING_POINTS, FollowUp.COMMUNIQUE)


def _due(invitation: VisitInvitation, rule: FollowUpRule, today: date) -> Due:
    if rule.days_before_visit is not None:
        event = invitation.event.name if invitation.event else invitation.occasion
        return DueBeforeEvent(rule.days_before_visit, event, invitation.id)
    if rule.days_after_step is not None:
        return DueOnDate(today + timedelta(days=rule.days_after_step))
    return NotDue(Bilingual())
