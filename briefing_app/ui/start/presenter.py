"""What waits for the person: actions that fall due, drafts that are not finished, notes that were open last."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from enum import StrEnum

import msgspec

from briefing_app.bootstrap import Desk
from briefing_app.domain.actions import ActionItem, ActionState, DueInMonth, DueOnDate
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.review_states import NoteStatus
from briefing_app.services.note_service import OpenAction
from briefing_app.services.ports import Clock
from briefing_app.storage.notes import NoteSummary

SOON_DAYS = 7


class When(StrEnum):
    """The groups of what is due, the most pressing first."""

    OVERDUE = "overdue"
    TODAY = "today"
    SOON = "soon"
    THIS_MONTH = "this_month"
    WAITING = "waiting"


class DueAction(msgspec.Struct, frozen=True):
    """An open action in its group. ``day`` is the last one that is in time, None when none was set."""

    note_id: str
    reference: str
    action: ActionItem
    when: When
    day: date | None
    days_left: int


class StartState(msgspec.Struct, frozen=True):
    """Everything the screen shows."""

    is_empty: bool
    due: tuple[DueAction, ...] = ()
    drafts: tuple[NoteSummary, ...] = ()
    recent: tuple[NoteSummary, ...] = ()


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

    def _due(self) -> tuple[DueAction, ...]:
        today = self._clock.now().astimezone().date()
        placed = (_placed(held, today) for held in self._desk.notes.open_actions())
        order = {when: number for number, when in enumerate(When)}
        found = [due for due in placed if due is not None]
        return tuple(sorted(found, key=lambda due: (order[due.when], due.day or date.max, due.action.number)))


def _placed(held: OpenAction, today: date) -> DueAction | None:
    """An action in its group; None when it is hidden until later, or falls due later than this screen looks."""
    action = held.action
    if action.hidden_until is not None and action.hidden_until > today:
        return None
    day = _last_day(action)
    when = _when(action, day, today)
    if when is None:
        return None
    return DueAction(held.note_id, held.reference, action, when, day, (day - today).days if day else 0)


def _when(action: ActionItem, day: date | None, today: date) -> When | None:
    if day is not None and action.is_overdue(today):
        return When.OVERDUE
    if day == today:
        return When.TODAY
    if day is not None and day < today + timedelta(days=SOON_DAYS):
        return When.SOON
    if isinstance(action.due, DueInMonth) and (action.due.year, action.due.month) == (today.year, today.month):
        return When.THIS_MONTH
    return When.WAITING if action.state is ActionState.WAITING else None


def _last_day(action: ActionItem) -> date | None:
    match action.due:
        case DueOnDate(day):
            return day
        case DueInMonth(year, month):
            return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
        case _:
            return None


def title_of(due: DueAction) -> Bilingual:
    """What the action is called; its number when it has no title yet."""
    return due.action.title or Bilingual(due.action.number, due.action.number)
