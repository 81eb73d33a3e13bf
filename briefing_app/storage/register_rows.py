"""What the register is asked for, and its answer: light rows that are made into objects when one is looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from enum import StrEnum
from typing import Any, overload

import msgspec

from briefing_app.domain.actions import (
    ActionKind,
    ActionState,
    Channel,
    Due,
    DueBeforeEvent,
    DueInMonth,
    DueOnDate,
    NotDue,
    Obligation,
    Priority,
)
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.storage.stored import day_of

PAGE = 128
"""So many rows are read at once: more than a screen shows."""
RowReader = Callable[[Sequence[int]], Iterable[tuple[Any, ...]]]
"""Reads the rows of these numbers, as far as they are still there, each behind its number."""


class RegisterSort(StrEnum):
    """What rows are in the order of; those that have none of it come last either way."""

    DUE = "due"
    OWNER = "owner"
    COUNTERPART = "counterpart"
    NUMBER = "number"
    STATE = "state"


class RegisterFilter(msgspec.Struct, frozen=True, kw_only=True):
    """Which actions, and in which order; what is empty lets everything through.

    ``owner`` and ``counterpart`` are looked for in the names of both languages (and the country code) as
    ``language.folding`` folds them. ``open_only`` does not hold against a ``state`` that is asked for.
    ``waiting_days``: with the other side for more than so many days. ``with_hidden``: also what a person has put off
    until later. ``today`` None is the day it is. ``language``: by whose names owners and counterparts are sorted.
    """

    owner: str = ""
    counterpart: str = ""
    state: ActionState | None = None
    note_id: str = ""
    overdue_only: bool = False
    open_only: bool = True
    with_hidden: bool = False
    waiting_days: int | None = None
    obligation: Obligation | None = None
    sort: RegisterSort = RegisterSort.DUE
    is_descending: bool = False
    language: Language = Language.FRENCH
    today: date | None = None


class RegisterRow(msgspec.Struct, frozen=True):
    """An action as a list shows it. ``position`` is its place in its note, ``marking`` its own or else the note's.

    ``due`` does not name the invitation whose visit it waits for; ``due_day`` is the last day in time, None where
    there is none. ``waiting_since``: the day it went to the other side, where it still is.
    """

    note_id: str
    position: int
    id: str
    number: str
    reference: str
    note_day: date | None
    kind: ActionKind
    title: Bilingual
    owner: Bilingual
    counterpart: Bilingual
    counterpart_country: str
    obligation: Obligation
    due: Due
    due_day: date | None
    state: ActionState
    is_open: bool
    hidden_until: date | None
    priority: Priority
    channel: Channel | None
    marking: str
    waiting_since: date | None
    last_chased: date | None
    pair_id: str

    def is_overdue(self, today: date) -> bool:
        return self.is_open and self.due_day is not None and self.due_day < today

    def is_hidden(self, today: date) -> bool:
        return self.hidden_until is not None and self.hidden_until > today


class DuePlace(msgspec.Struct, frozen=True, gc=False):
    """What is known of an action that presses before it is read: the number of its row, and when it is due.

    ``day`` is the last one in time, None where there is none; ``in_month``: any day of its month will do.
    ``waiting_since`` is an ISO day, empty where it is not known.
    """

    row: int
    day: date | None
    in_month: bool
    is_waiting: bool
    waiting_since: str
    number: str


class RegisterList(Sequence[RegisterRow]):
    """The actions of an answer in its order, each read when it is looked at, with those around it.

    Which ones they are stays as it was when it was asked for. UserError ``action.gone`` for one that was taken out of
    its note since, before it was looked at; going through all of them passes such ones over.
    """

    def __init__(self, numbers: Sequence[int], read: RowReader) -> None:
        self._numbers = numbers
        self._read = read
        self._seen: dict[int, RegisterRow] = {}

    def __len__(self) -> int:
        return len(self._numbers)

    @overload
    def __getitem__(self, index: int) -> RegisterRow: ...
    @overload
    def __getitem__(self, index: slice) -> RegisterList: ...
    def __getitem__(self, index: int | slice) -> RegisterRow | RegisterList:
        if isinstance(index, slice):
            return RegisterList(self._numbers[index], self._read)
        number = self._numbers[index]
        if number not in self._seen:
            start = index % len(self._numbers) // PAGE * PAGE
            self._take_in(self._numbers[start : start + PAGE])
        if number not in self._seen:
            raise UserError("action.gone")
        return self._seen[number]

    def __iter__(self) -> Iterator[RegisterRow]:
        self._take_in(self._numbers)
        return (self._seen[number] for number in self._numbers if number in self._seen)

    def _take_in(self, numbers: Sequence[int]) -> None:
        wanted = [number for number in numbers if number not in self._seen]
        self._seen |= {row[0]: register_row(row[1:]) for row in self._read(wanted)}


_KINDS = {item.value: item for item in ActionKind}
_OBLIGATIONS = {item.value: item for item in Obligation}
_STATES = {item.value: item for item in ActionState}
_PRIORITIES = {item.value: item for item in Priority}


def register_row(row: Sequence[Any]) -> RegisterRow:
    """A row of the table; KeyError or ValueError where it holds what no action can."""
    note_id, position, action_id, number, reference, note_day, kind, *rest = row
    title_ar, title_fr, owner_ar, owner_fr, counterpart_ar, counterpart_fr, country, obligation, *rest = rest
    due_kind, due_text, due_days, text_ar, text_fr, state, is_open, hidden_until, priority, channel, *rest = rest
    marking, waiting_since, last_chased, pair_id = rest
    due_day = day_of(due_text)
    return RegisterRow(
        note_id,
        position,
        action_id,
        number,
        reference,
        day_of(note_day),
        _KINDS[kind],
        Bilingual(title_ar, title_fr),
        Bilingual(owner_ar, owner_fr),
        Bilingual(counterpart_ar, counterpart_fr),
        country,
        _OBLIGATIONS[obligation],
        _due(due_kind, due_day, due_days, Bilingual(text_ar, text_fr)),
        due_day,
        _STATES[state],
        bool(is_open),
        day_of(hidden_until),
        _PRIORITIES[priority],
        Channel(channel) if channel else None,
        marking,
        day_of(waiting_since),
        day_of(last_chased),
        pair_id,
    )


def _due(kind: str, day: date | None, days: int, text: Bilingual) -> Due:
    match kind:
        case "date" if day is not None:
            return DueOnDate(day)
        case "month" if day is not None:
            return DueInMonth(day.year, day.month)
        case "before_event":
            return DueBeforeEvent(days, text)
        case _:
            return NotDue(text)
