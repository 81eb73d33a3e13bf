"""What waits for the person: actions that fall due, invitations that need a step, drafts, notes that were open last."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from enum import StrEnum

import msgspec

from briefing_app.bootstrap import Desk
from briefing_app.domain.action_life import is_chase_due
from briefing_app.domain.actions import ActionState, DueInMonth
from briefing_app.domain.errors import UserError
from briefing_app.domain.invitation_needs import Wants, wants
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.register import InvitationEntry
from briefing_app.domain.review_states import NoteStatus
from briefing_app.services.ports import Clock
from briefing_app.storage.notes import NoteSummary
from briefing_app.storage.register_rows import RegisterRow

SOON_DAYS = 7
LOOKED_AT = 40
"""Of so many actions that wait, those that have waited longest, it is looked whether to ask about them again."""


class When(StrEnum):
    """The groups of what is due, the most pressing first."""

    OVERDUE = "overdue"
    TODAY = "today"
    SOON = "soon"
    THIS_MONTH = "this_month"
    ASK = "ask"
    WAITING = "waiting"


class DueAction(msgspec.Struct, frozen=True):
    """An open action in its group. ``day`` is the last one that is in time, None when none was set."""

    note_id: str
    reference: str
    action: RegisterRow
    when: When
    day: date | None
    days_left: int


class DueInvitation(msgspec.Struct, frozen=True):
    """An invitation whose next step has its last day soon, or behind it."""

    entry: InvitationEntry
    wants: Wants
    is_late: bool


class StartState(msgspec.Struct, frozen=True):
    """Everything the screen shows at once."""

    is_empty: bool
    due: tuple[DueAction, ...] = ()
    drafts: tuple[NoteSummary, ...] = ()
    recent: tuple[NoteSummary, ...] = ()


class Later(msgspec.Struct, frozen=True):
    """What takes some reading: ``due`` with those in it that are to be asked about again, and the invitations."""

    due: tuple[DueAction, ...] = ()
    invitations: tuple[DueInvitation, ...] = ()


class StartPresenter:
    def __init__(self, desk: Desk, clock: Clock, recent: Callable[[], Sequence[str]]) -> None:
        """``recent`` gives the ids of the notes opened last, the last one first."""
        self._desk = desk
        self._clock = clock
        self._recent = recent

    @property
    def is_writable(self) -> bool:
        return self._desk.is_writable

    def state(self) -> StartState:
        """Read the library anew."""
        summaries = self._desk.notes.list()
        if not summaries:
            return StartState(is_empty=True)
        known = {summary.id: summary for summary in summaries}
        drafts = [summary for summary in summaries if summary.status is NoteStatus.DRAFT]
        return StartState(
            is_empty=False,
            due=self._due(),
            drafts=tuple(sorted(drafts, key=lambda summary: summary.share)),
            recent=tuple(known[note_id] for note_id in self._recent() if note_id in known),
        )

    def later(self, state: StartState) -> Later:
        """The rest: what is read once the screen is there."""
        return Later(self._asked_again(state.due), self._invitations())

    def _due(self) -> tuple[DueAction, ...]:
        today = self._today()
        placed = (_placed(row, today) for row in self._desk.register.due(today))
        return _ordered(due for due in placed if due is not None)

    def _asked_again(self, dues: Sequence[DueAction]) -> tuple[DueAction, ...]:
        waiting = [due for due in dues if due.when is When.WAITING]
        waiting.sort(key=lambda due: due.action.waiting_since or date.max)
        again = {due.action.id for due in waiting[:LOOKED_AT] if self._is_chase_due(due.action.id)}
        return _ordered(
            msgspec.structs.replace(due, when=When.ASK) if due.action.id in again else due for due in dues
        )  # fmt: skip

    def _is_chase_due(self, action_id: str) -> bool:
        try:
            action = self._desk.promises.find_action(action_id).action
        except UserError:  # it was taken out of its note in between
            return False
        return is_chase_due(action, self._today())

    def _invitations(self) -> tuple[DueInvitation, ...]:
        """Those whose next step is late, or is to be done within seven days; the most pressing first."""
        today = self._today()
        found = []
        for entry in self._desk.register.invitations():
            step = wants(entry.invitation)
            if step is not None and step.by is not None and step.by < today + timedelta(days=SOON_DAYS):
                found.append(DueInvitation(entry, step, step.is_late(today)))
        return tuple(sorted(found, key=lambda due: (due.wants.by or date.max, due.entry.invitation.number)))

    def _today(self) -> date:
        return self._clock.now().astimezone().date()


_ORDER = {when: number for number, when in enumerate(When)}


def _ordered(dues: Iterable[DueAction]) -> tuple[DueAction, ...]:
    return tuple(sorted(dues, key=lambda due: (_ORDER[due.when], due.day or date.max, due.action.number)))


def _placed(row: RegisterRow, today: date) -> DueAction | None:
    """An action in its group; None when it is hidden until later, or falls due later than this screen looks."""
    if row.is_hidden(today):
        return None
    day = row.due_day
    when = _when(row, day, today)
    if when is None:
        return None
    return DueAction(row.note_id, row.reference, row, when, day, (day - today).days if day else 0)


def _when(row: RegisterRow, day: date | None, today: date) -> When | None:
    if row.is_overdue(today):
        return When.OVERDUE
    if day == today:
        return When.TODAY
    if day is not None and day < today + timedelta(days=SOON_DAYS):
        return When.SOON
    if isinstance(row.due, DueInMonth) and (row.due.year, row.due.month) == (today.year, today.month):
        return When.THIS_MONTH
    return When.WAITING if row.state is ActionState.WAITING else None


def title_of(due: DueAction) -> Bilingual:
    """What the action is called; its number when it has no title yet."""
    return due.action.title or Bilingual(due.action.number, due.action.number)
