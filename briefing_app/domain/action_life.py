"""The life of an action: which state may follow which, and what a step must bring along. History only grows."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import assert_never

import msgspec

from briefing_app.domain.actions import (
    ActionItem,
    ActionState,
    ActionStateChange,
    DueBeforeEvent,
    DueInMonth,
    DueOnDate,
    NotDue,
)
from briefing_app.domain.errors import UserError
from briefing_app.domain.invitations import VisitInvitation
from briefing_app.domain.languages import Bilingual

_CLOSING = frozenset(
    {ActionState.WAITING, ActionState.DONE, ActionState.REFUSED, ActionState.SUPERSEDED, ActionState.CANCELLED}
)
NEXT_STATES: dict[ActionState, frozenset[ActionState]] = {
    ActionState.SUGGESTED: frozenset({ActionState.ACCEPTED, ActionState.DISMISSED}),
    ActionState.DISMISSED: frozenset(),
    ActionState.ACCEPTED: _CLOSING | {ActionState.IN_PROGRESS},
    ActionState.IN_PROGRESS: _CLOSING,
    ActionState.WAITING: (_CLOSING | {ActionState.IN_PROGRESS}) - {ActionState.WAITING},
    ActionState.DONE: frozenset({ActionState.REOPENED}),
    ActionState.REFUSED: frozenset({ActionState.REOPENED}),
    ActionState.SUPERSEDED: frozenset(),
    ActionState.CANCELLED: frozenset({ActionState.REOPENED}),
    ActionState.REOPENED: _CLOSING | {ActionState.IN_PROGRESS},
}
"""``domain.md`` 4.2; a refusal or cancellation entered by mistake can be reopened as well."""


class ActionStep(msgspec.Struct, frozen=True):
    """What a person says when an action moves on. ``at`` is aware; ``by`` is as typed, no authenticated signature."""

    to: ActionState
    at: datetime
    by: str
    reason: str = ""
    evidence: str = ""
    result: Bilingual = Bilingual()
    nothing_to_record: bool = False


def advanced(action: ActionItem, step: ActionStep) -> ActionItem:
    """The action after a step. UserError ``action.transition`` when the state cannot follow, ``action.no_result``
    when it is done without a result, an evidence reference or the word that there is nothing to record.
    """
    if step.to not in NEXT_STATES[action.state]:
        allowed = ", ".join(sorted(NEXT_STATES[action.state])) or "—"
        raise UserError("action.transition", action=action.number, state=action.state, to=step.to, allowed=allowed)
    result = step.result or action.result
    evidence = step.evidence or action.evidence
    if step.to is ActionState.DONE and not (result or evidence or step.nothing_to_record):
        raise UserError("action.no_result", action=action.number)
    change = ActionStateChange(step.to, step.at, step.by, step.reason, step.evidence)
    return msgspec.structs.replace(
        action,
        state=step.to,
        history=(*action.history, change),
        result=result,
        evidence=evidence,
        nothing_to_record=step.nothing_to_record and step.to is ActionState.DONE,
    )


def chased(action: ActionItem, day: date) -> ActionItem:
    """The action after its owner was reminded on ``day``."""
    return msgspec.structs.replace(action, last_chased=day)


def is_chase_due(action: ActionItem, today: date) -> bool:
    """True when an open action is to be asked after again: ``chase_every_days`` after it was last."""
    if not action.is_open or not action.chase_every_days:
        return False
    since = action.last_chased or (action.history[-1].at.date() if action.history else None)
    return since is None or (today - since).days >= action.chase_every_days


def last_day(action: ActionItem, invitations: Sequence[VisitInvitation] = ()) -> date | None:
    """The last day on which the action is in time; None when it has none (or its event no agreed date yet).

    A due date before an event counts from the first day agreed for the visit it names.
    """
    match action.due:
        case DueOnDate(day):
            return day
        case DueInMonth(year, month):
            return date(year, month, monthrange(year, month)[1])
        case DueBeforeEvent(days, _, invitation_id):
            found = next((item for item in invitations if invitation_id and item.id == invitation_id), None)
            dates = found.confirmed_dates if found else None
            return dates.start - timedelta(days=days) if dates else None
        case NotDue():
            return None
        case _:
            assert_never(action.due)


def is_overdue(action: ActionItem, today: date, invitations: Sequence[VisitInvitation] = ()) -> bool:
    """True when the action is open and its last day lies before ``today``."""
    day = last_day(action, invitations)
    return action.is_open and day is not None and day < today
