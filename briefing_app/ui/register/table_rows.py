"""The actions of a list, read a few columns at a time: most of a long list is never looked at whole."""

from __future__ import annotations

from typing import Any

from briefing_app.services.register_service import RegisterService
from briefing_app.storage.register_rows import RegisterFilter, RegisterRow

AT_FIRST = ("is_open", "due_day", "id")
"""The columns that a list by weeks is laid out by."""
GROUPS = (
    ("state", "obligation", "waiting_since"),
    ("title_ar", "title_fr"),
    ("owner_ar", "owner_fr", "counterpart_ar", "counterpart_fr", "counterpart_country"),
    ("number", "reference"),
)
"""Those that it is narrowed, searched, sorted and grouped by; one is read together with its neighbours."""
Values = list[tuple[Any, ...]]


class StaleError(Exception):
    """The register has changed since the first columns were read."""


class Rows:
    """The rows that pass a filter, in its order, as they were when it was asked for."""

    def __init__(self, register: RegisterService, scope: RegisterFilter) -> None:
        self._register = register
        self._scope = scope
        keyed = register.keyed(scope, *AT_FIRST)
        self._numbers = [row[0] for row in keyed]
        self._columns: dict[str, tuple[Any, ...]] = {}
        self._take_in(AT_FIRST, keyed)
        self._known: dict[tuple[str, ...], Values] = {}
        self._list = register.listed([int(number) for number in self._numbers])

    def __len__(self) -> int:
        return len(self._numbers)

    def __getitem__(self, place: int) -> RegisterRow:
        """A row whole; UserError ``action.gone`` when it is no longer there."""
        return self._list[place]

    def values(self, *columns: str) -> Values:
        """Of every row what it has in some of these columns; StaleError when they are other rows by now."""
        if columns not in self._known:
            for group in GROUPS:
                if group[0] not in self._columns and not set(group).isdisjoint(columns):
                    self._read(group)
            self._known[columns] = list(zip(*(self._columns[column] for column in columns), strict=True))
        return self._known[columns]

    def read_some(self) -> bool:
        """Read some columns before they are wanted; False when all are there. StaleError as :meth:`values`."""
        left = [group for group in GROUPS if group[0] not in self._columns]
        if left:
            self._read(left[0])
        return bool(left)

    def _read(self, columns: tuple[str, ...]) -> None:
        keyed = self._register.keyed(self._scope, *columns)
        if [row[0] for row in keyed] != self._numbers:
            raise StaleError
        self._take_in(columns, keyed)

    def _take_in(self, columns: tuple[str, ...], keyed: list[Any]) -> None:
        found = list(zip(*keyed, strict=True)) or [()] * (len(columns) + 1)
        self._columns |= dict(zip(columns, found[1:], strict=True))
