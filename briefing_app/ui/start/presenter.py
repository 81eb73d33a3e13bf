"""What waits for the person: actions that fall due, invitations that need a step, drafts, notes that were open last."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

import msgspec

from briefing_app.bootstrap import Desk
from briefing_app.domain.action_life import is_chase_due
from briefing_app.domain.errors import UserError
from briefing_app.domain.invitation_needs import Wants, wants
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.register import InvitationEntry
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.review_waiting import WaitingSummary
from briefing_app.services.ports import Clock
from briefing_app.services.register_service import SOON_DAYS
from briefing_app.storage.notes import NoteSummary
from briefing_app.storage.register_rows import RegisterList
from briefing_app.ui.start.due import DueAction, DueActions, When, due_actions

LOOKED_AT = 40
"""Of so many actions that wait, those that have waited longest, it is looked whether to ask about them again."""


class DueInvitation(msgspec.Struct, frozen=True):
    """An invitation whose next step has its last day soon, or behind it."""

    entry: InvitationEntry
    wants: Wants
    is_late: bool


class WaitingNote(msgspec.Struct, frozen=True):
    """A note whose returned review is not finished."""

    note: NoteSummary
    review: WaitingSummary


class StartState(msgspec.Struct, frozen=True):
    """Everything the screen shows at once."""

    is_empty: bool
    due: DueActions | tuple[()] = ()
    drafts: tuple[NoteSummary, ...] = ()
    recent: tuple[NoteSummary, ...] = ()
    reviews: tuple[WaitingNote, ...] = ()


class Later(msgspec.Struct, frozen=True):
    """What takes some reading: ``due`` with those in it that are to be asked about again, and the invitations."""

    due: DueActions | tuple[()] = ()
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
            reviews=tuple(
                WaitingNote(known[one.note], one) for one in self._desk.waiting_reviews.summaries() if one.note in known
            ),
        )

    def later(self, state: StartState) -> Later:
        """The rest: what is read once the screen is there."""
        return Later(self._asked_again(state.due) if state.due else (), self._invitations())

    def _due(self) -> DueActions:
        today, register = self._today(), self._desk.register
        return due_actions(register.due(today), register.listed, today)

    def _asked_again(self, dues: DueActions) -> DueActions:
        waiting = [place for when, place in dues.placed if when is When.WAITING]
        waiting.sort(key=lambda place: place.waiting_since or date.max.isoformat())
        rows = [place.row for place in waiting[:LOOKED_AT]]
        listed = self._desk.register.listed(rows)
        return dues.with_asked({row for at, row in enumerate(rows) if self._is_chase_due(listed, at)})

    def _is_chase_due(self, listed: RegisterList, at: int) -> bool:
        try:
            action = self._desk.promises.find_action(listed[at].id).action
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


def title_of(due: DueAction) -> Bilingual:
    """What the action is called; its number when it has no title yet."""
    return due.action.title or Bilingual(due.action.number, due.action.number)
