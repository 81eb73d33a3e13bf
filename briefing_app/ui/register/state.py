"""What the register is asked to show, and the lines it shows."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import msgspec

from briefing_app.domain.actions import CLOSED_STATES, ActionItem, ActionState, Obligation
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual
from briefing_app.storage.register_rows import RegisterRow


class Column(StrEnum):
    """What an action is listed by, and can be sorted by. The first one is never hidden: the caret is in it."""

    TITLE = "title"
    OWNER = "owner"
    COUNTERPART = "counterpart"
    DUE = "due"
    STATE = "state"
    NUMBER = "number"
    NOTE = "note"


class By(StrEnum):
    """What the list is grouped by."""

    WEEK = "week"
    COUNTERPART = "counterpart"
    OWNER = "owner"
    NOTHING = "nothing"


class Order(msgspec.Struct, frozen=True):
    """Of the actions inside a group; the groups have an order of their own."""

    column: Column = Column.DUE
    descending: bool = False


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """The filters; all of them must let an action through. ``waiting_days``: with the other side for longer."""

    text: str = ""
    owner: str = ""
    counterpart: str = ""
    state: ActionState | None = None
    obligation: Obligation | None = None
    overdue_only: bool = False
    waiting_days: int | None = None
    with_hidden: bool = False
    with_closed: bool = False

    @property
    def needs_closed(self) -> bool:
        return self.with_closed or self.state in CLOSED_STATES


class Overdue(msgspec.Struct, frozen=True):
    """Open, and its last day is over."""


class Week(msgspec.Struct, frozen=True):
    """The week from ``start``; ``ahead`` is 0 for this one."""

    start: date
    ahead: int


class Month(msgspec.Struct, frozen=True):
    year: int
    month: int


class Undated(msgspec.Struct, frozen=True):
    """Nothing says by when."""


class Closed(msgspec.Struct, frozen=True):
    """Nothing is to be done any more."""


class Named(msgspec.Struct, frozen=True):
    """An owner or counterpart; ``country`` is that of the latter."""

    name: Bilingual
    country: str = ""


class Nobody(msgspec.Struct, frozen=True):
    """No owner, or no counterpart, is named."""

    by: By


Group = Overdue | Week | Month | Undated | Closed | Named | Nobody


class Heading(msgspec.Struct, frozen=True):
    """A line that says what the ``count`` lines below it have in common."""

    group: Group
    count: int


class Details(msgspec.Struct, frozen=True):
    """One action whole, beside its row."""

    row: RegisterRow
    action: ActionItem
    today: date


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """What is said when actions move on."""

    to: ActionState
    reason: str = ""
    evidence: str = ""
    result: Bilingual = Bilingual()
    nothing_to_record: bool = False


class Changed(msgspec.Struct, frozen=True):
    """One action as it was and as it is."""

    note_id: str
    before: ActionItem
    after: ActionItem


class Moved(msgspec.Struct, frozen=True):
    """What was changed, and the first reason why something was not."""

    changes: tuple[Changed, ...]
    problem: UserError | None = None
