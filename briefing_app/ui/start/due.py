"""Actions that fall due, in the groups of the start page; thousands are put in order before one of them is read."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import date, timedelta
from enum import StrEnum
from typing import overload

import msgspec

from briefing_app.domain.errors import UserError
from briefing_app.services.register_service import SOON_DAYS
from briefing_app.storage.register_rows import DuePlace, RegisterList, RegisterRow


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


Placed = tuple[When, DuePlace]
Reader = Callable[[Sequence[int]], RegisterList]
_ORDER = {when: number for number, when in enumerate(When)}


class DueActions(Sequence[DueAction]):
    """Actions by group, in each the first due first; one is read when it is looked at, with those around it.

    Going through them passes over what was taken out of its note in between.
    """

    def __init__(self, placed: Sequence[Placed], read: Reader, today: date) -> None:
        self.placed = placed
        self._rows = read([place.row for _, place in placed])
        self._read = read
        self._today = today

    def __len__(self) -> int:
        return len(self.placed)

    @overload
    def __getitem__(self, index: int) -> DueAction: ...
    @overload
    def __getitem__(self, index: slice) -> DueActions: ...
    def __getitem__(self, index: int | slice) -> DueAction | DueActions:
        if isinstance(index, slice):
            return DueActions(self.placed[index], self._read, self._today)
        (when, place), row = self.placed[index], self._rows[index]
        days_left = (place.day - self._today).days if place.day else 0
        return DueAction(row.note_id, row.reference, row, when, place.day, days_left)

    def __iter__(self) -> Iterator[DueAction]:
        for at in range(len(self.placed)):
            with suppress(UserError):
                yield self[at]

    def of(self, when: When) -> DueActions:
        """Those of one group."""
        return DueActions([one for one in self.placed if one[0] is when], self._read, self._today)

    def with_asked(self, rows: Container[int]) -> DueActions:
        """The same, with those of these row numbers among the ones to be asked about again."""
        moved = ((When.ASK if place.row in rows else when, place) for when, place in self.placed)
        return DueActions(_ordered(moved), self._read, self._today)


def due_actions(places: Iterable[DuePlace], read: Reader, today: date) -> DueActions:
    """Each in its group, without what falls due later than the start page looks."""
    grouped = ((when, place) for place in places if (when := _when(place, today)) is not None)
    return DueActions(_ordered(grouped), read, today)


def _ordered(placed: Iterable[Placed]) -> list[Placed]:
    return sorted(placed, key=lambda one: (_ORDER[one[0]], one[1].day or date.max, one[1].number))


def _when(place: DuePlace, today: date) -> When | None:
    day = place.day
    if day is not None:
        if day < today:
            return When.OVERDUE
        if day == today:
            return When.TODAY
        if day < today + timedelta(days=SOON_DAYS):
            return When.SOON
        if place.in_month and (day.year, day.month) == (today.year, today.month):
            return When.THIS_MONTH
    return When.WAITING if place.is_waiting else None
