"""What the register shows and does: filters, order and groups over light rows; the chosen action whole; its steps."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import lru_cache, partial
from pathlib import Path

from briefing_app.domain.action_life import NEXT_STATES
from briefing_app.domain.actions import ActionState
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.promise_edits import change_action
from briefing_app.services.note_changes import Change
from briefing_app.services.promise_service import HeldAction, PromiseService
from briefing_app.services.register_exports import RegisterFormat, RegisterRequest
from briefing_app.services.register_service import Grouping, RegisterService
from briefing_app.storage.register_rows import RegisterFilter, RegisterRow
from briefing_app.ui.register.arranging import Lines, Manner, arranged, narrowed
from briefing_app.ui.register.searching import Forms
from briefing_app.ui.register.state import By, Changed, Details, Heading, Moved, Order, Step, Wanted
from briefing_app.ui.register.table_rows import Rows, StaleError, Values

DECODED = 2048
"""So many rows are kept as objects: those on the screen and some around them."""
_STEPS = tuple(state for state in ActionState if state not in (ActionState.SUGGESTED, ActionState.DISMISSED))


class RegisterPresenter:
    """Holds what must survive the window. :meth:`refresh` reads the library; filters and order work in memory."""

    def __init__(
        self, register: RegisterService, promises: PromiseService, *, first_weekday: int, is_writable: bool
    ) -> None:
        """``first_weekday``: 0 for a week that begins on Monday, 6 on Sunday."""
        self._register = register
        self._promises = promises
        self._first_weekday = first_weekday
        self.is_writable = is_writable
        self.wanted = Wanted()
        self.order = Order()
        self.by = By.WEEK
        self.language = Language.FRENCH
        """In which language names are read and sorted; the view says it."""
        self.chosen = ""
        """The id of the action that is looked at."""
        self.tab = 0
        self._forms = Forms()
        self._rows: Rows | None = None
        self._lines = Lines()

    # What is shown.

    @property
    def today(self) -> date:
        return self._register.today

    @property
    def count(self) -> int:
        """How many actions pass the filters."""
        return self.line_count - len(self._lines.headings)

    @property
    def total(self) -> int:
        """How many there are before they are narrowed."""
        return len(self._rows) if self._rows is not None else 0

    @property
    def line_count(self) -> int:
        return len(self._lines.at)

    def heading(self, line: int) -> Heading | None:
        """The heading that stands on a line; None on the line of an action."""
        place = self._lines.at[line]
        return self._lines.headings[-1 - place] if place < 0 else None

    def heading_lines(self) -> list[int]:
        """The lines on which headings stand."""
        return [line for line, place in enumerate(self._lines.at) if place < 0]

    def row(self, line: int) -> RegisterRow:
        """The action on a line that has no heading."""
        return self._decoded(self._lines.at[line])

    def line_of(self, action_id: str) -> int | None:
        """Where an action stands; None where it is not shown."""
        place = self._place_of(action_id)
        return self._line_at(place) if place is not None else None

    def refresh(self) -> None:
        """Read the register anew; filters, order and groups stay."""
        wanted = self.wanted
        scope = RegisterFilter(open_only=not wanted.needs_closed, with_hidden=wanted.with_hidden, today=self.today)
        rows = Rows(self._register, scope)
        self._rows = rows
        self._forms.take(rows)
        self._decoded = lru_cache(DECODED)(rows.__getitem__)
        self._places: dict[str, int] | None = None
        self._lines = self._arranged(rows)
        self._by_place: dict[int, int] | None = None

    def filter(self, wanted: Wanted) -> None:
        """Show the actions that pass these filters."""
        before, self.wanted = self.wanted, wanted
        if (before.needs_closed, before.with_hidden) != (wanted.needs_closed, wanted.with_hidden):
            self.refresh()
        else:
            self._arrange()

    def sort(self, order: Order) -> None:
        self.order = order
        self._arrange()

    def group(self, by: By) -> None:
        self.by = by
        self._arrange()

    def fold_some(self, most: int = 250) -> bool:
        """Get the words of some more actions ready to be searched; False when all are. Searching works before that."""
        try:
            return self._forms.prepare(most)
        except StaleError:
            return False

    def details(self, action_id: str) -> Details | None:
        """An action whole; None when it is not there any more."""
        line = self.line_of(action_id)
        if line is None:
            return None
        row = self.row(line)
        try:
            held = self._promises.find_action(action_id)
        except UserError:
            return None
        return Details(row, held.action, self.today)

    # What is done.

    def next_states(self, action_ids: Iterable[str]) -> tuple[ActionState, ...]:
        """The states that may follow for each of these actions."""
        lines = [line for line in map(self.line_of, action_ids) if line is not None]
        allowed = [NEXT_STATES[self.row(line).state] for line in lines]
        return tuple(state for state in _STEPS if allowed and all(state in states for states in allowed))

    def move(self, action_ids: Sequence[str], step: Step) -> Moved:
        """Take the actions a step on; what cannot be is left, and the first reason told."""

        def one(action_id: str) -> HeldAction:
            return self._promises.set_state(
                action_id,
                step.to,
                reason=step.reason,
                evidence=step.evidence,
                result=step.result,
                nothing_to_record=step.nothing_to_record,
            )

        return self._each(action_ids, one)

    def chase(self, action_ids: Sequence[str]) -> Moved:
        """Write down that whoever owns the actions was reminded today."""
        return self._each(action_ids, partial(self._promises.chase, day=self.today))

    def take_back(self, moved: Moved) -> int:
        """Put the actions back as they were; returns how many were not, for they have changed again since."""
        left = 0
        for change in moved.changes:
            held = self._promises.find_action(change.after.id)
            if held.action != change.after:
                left += 1
                continue
            put = partial(change_action, action=change.before)
            self._promises.perform(change.note_id, put, Change.FOLLOWED_UP)
        self.refresh()
        return left

    def request(self, form: RegisterFormat, out: Path, *, replace: bool) -> RegisterRequest:
        """What is shown as a file to be written; filters and groups are those of the list."""
        wanted = self.wanted
        groups = {By.COUNTERPART: Grouping.COUNTERPART, By.OWNER: Grouping.OWNER}
        narrowed_by_hand = bool(wanted.text.strip() or " " in wanted.owner.strip() or " " in wanted.counterpart.strip())
        return RegisterRequest(
            format=form,
            out=out,
            wanted=RegisterFilter(
                owner="" if narrowed_by_hand else wanted.owner.strip(),
                counterpart="" if narrowed_by_hand else wanted.counterpart.strip(),
                state=wanted.state,
                overdue_only=wanted.overdue_only,
                open_only=not wanted.needs_closed,
                with_hidden=wanted.with_hidden,
                waiting_days=wanted.waiting_days,
                obligation=wanted.obligation,
                today=self.today,
            ),
            only=self._shown_ids() if narrowed_by_hand else None,
            grouping=groups.get(self.by, Grouping.WEEK),
            replace=replace,
        )

    # Details.

    def _each(self, action_ids: Sequence[str], act: Callable[[str], HeldAction]) -> Moved:
        changes: list[Changed] = []
        problem: UserError | None = None
        for action_id in action_ids:
            try:
                before = self._promises.find_action(action_id)
                after = act(action_id)
            except UserError as refused:
                problem = problem or refused
                continue
            changes.append(Changed(before.note_id, before.action, after.action))
        self.refresh()
        return Moved(tuple(changes), problem)

    def _arrange(self) -> None:
        """Lay the rows out anew; they are read again where the register has changed since."""
        try:
            if self._rows is not None:
                self._lines = self._arranged(self._rows)
                self._by_place = None
        except StaleError:
            self.refresh()

    def _arranged(self, rows: Rows) -> Lines:
        manner = Manner(self.by, self.order, self.today, self.language, self._first_weekday)
        return arranged(rows, narrowed(rows, self._forms, self.wanted, self.today), self._forms, manner)

    def _place_of(self, action_id: str) -> int | None:
        if self._rows is None:
            return None
        if self._places is None:
            self._places = {known: place for place, (known,) in enumerate(self._ids())}
        return self._places.get(action_id)

    def _ids(self) -> Values:
        """The ids of all rows; those of other rows when the register has changed since."""
        if self._rows is None:
            return []
        try:
            return self._rows.values("id")
        except StaleError:
            self.refresh()
            return self._rows.values("id")

    def _line_at(self, place: int) -> int | None:
        if self._by_place is None:
            self._by_place = {known: line for line, known in enumerate(self._lines.at)}
        return self._by_place.get(place)

    def _shown_ids(self) -> frozenset[str]:
        ids = self._ids()
        return frozenset(ids[place][0] for place in self._lines.at if place >= 0)
