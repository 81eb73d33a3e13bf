"""The one way to add to an approval log: a step that is allowed now becomes entries; any other says what to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

import msgspec

from briefing_app.domain.approval_log import (
    Approved,
    LogEntry,
    MadeReady,
    NextBegun,
    Sent,
    Step,
    Superseded,
    TakenBack,
    Waived,
    Withdrawn,
)
from briefing_app.domain.approval_standing import LanguageState, PrintOf, Standing, in_force, standing, status_after
from briefing_app.domain.errors import UserError
from briefing_app.domain.review_states import ALLOWED_NEXT, LOCKED_STATUSES, NoteStatus

NewId = Callable[[], str]
_TICK = timedelta(microseconds=1)


class Act(msgspec.Struct, frozen=True):
    """Who, when, and of which revision. ``by`` as typed; ``at`` aware, in UTC."""

    by: str
    at: datetime
    revision: str
    number: int


def next_entries(
    log: Sequence[LogEntry], step: Step, act: Act, print_of: PrintOf, new_id: NewId
) -> tuple[LogEntry, ...]:
    """What ``step`` adds to ``log``, which is in order; ``print_of`` tells what the note says now.

    When a note becomes approved, the revision of it that was in force before is superseded.

    UserError ``approval.*``: for a step that is not allowed now, for nobody's name, for a reason that is missing.
    """
    now = standing(log, print_of)
    _check(now, step, act)
    edition = now.edition + 1 if isinstance(step, NextBegun) else now.edition
    at = act.at if not log or act.at > log[-1].at else log[-1].at + _TICK
    made = [LogEntry(new_id(), edition, at, act.by.strip(), act.revision, act.number, step)]
    if now.status is not NoteStatus.APPROVED and standing((*log, *made), print_of).status is NoteStatus.APPROVED:
        made.extend(_superseded(log, act, at, new_id))
    return tuple(made)


def _superseded(log: Sequence[LogEntry], act: Act, at: datetime, new_id: NewId) -> list[LogEntry]:
    found = []
    for edition in in_force(log):
        approving = [e for e in log if e.edition == edition and isinstance(e.step, Approved | Waived)]
        if not approving:  # withdrawn on another laptop before anything was approved
            continue
        last, at = approving[-1], at + _TICK
        step = Superseded(act.number)
        found.append(LogEntry(new_id(), edition, at, act.by.strip(), last.revision, last.number, step))
    return found


def _check(now: Standing, step: Step, act: Act) -> None:
    if not act.by.strip():
        raise UserError("approval.no_name")
    if isinstance(step, NextBegun):
        is_allowed = now.status in LOCKED_STATUSES
    else:
        is_allowed = _target(now.status, step) in ALLOWED_NEXT[now.status] and not isinstance(step, Superseded)
    if not is_allowed:
        raise _refusal(now, step)
    match step:
        case Waived(language) if now.of(language.twin).state is LanguageState.WAIVED:
            raise UserError("approval.both_waived")
        case Waived(_, reason) | Withdrawn(reason) if not reason.strip():
            raise UserError("approval.no_reason")
        case Approved(language) if now.of(language).state is LanguageState.APPROVED:
            raise UserError("approval.approved_already")
        case _:
            pass


def _target(status: NoteStatus, step: Step) -> NoteStatus:
    """Where a step may lead: an approval to the approved note, though the other language may keep it from there."""
    return NoteStatus.APPROVED if isinstance(step, Approved | Waived) else status_after(status, step)


def _refusal(now: Standing, step: Step) -> UserError:
    """Why a step is not allowed now; its hint says what to do first."""
    match step:
        case Withdrawn():
            return UserError("approval.withdrawn_already")
        case Sent():
            return UserError("approval.not_approved")
        case NextBegun():
            return UserError("approval.not_locked")
        case _ if now.status in LOCKED_STATUSES:
            return UserError("approval.locked")
        case MadeReady():
            return UserError("approval.not_ready_now")
        case TakenBack():
            return UserError("approval.nothing_to_take_back")
        case _:
            return UserError("approval.still_draft")
