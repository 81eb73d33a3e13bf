"""The register of follow-up: all actions and invitations of a library, by owner, counterpart, due week, and state."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from enum import StrEnum
from functools import lru_cache

import msgspec

from briefing_app.domain.actions import Obligation
from briefing_app.domain.invitations import InvitationState
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.register import InvitationEntry, RegisterEntry
from briefing_app.language.countries import find_country
from briefing_app.services.ports import Clock
from briefing_app.storage.library import Library
from briefing_app.storage.promise_rows import Row
from briefing_app.storage.promises import NotePromises, Placed
from briefing_app.storage.register_rows import DuePlace, RegisterFilter, RegisterList

SOON_DAYS = 7
SETTLED = frozenset({InvitationState.HELD, InvitationState.CANCELLED, InvitationState.LAPSED})
"""The states in which nothing more is expected of an invitation."""


class Grouping(StrEnum):
    """What rows may stand under: the week they fall due, or one of the two names."""

    WEEK = "week"
    COUNTERPART = "counterpart"
    OWNER = "owner"


class Ledger(msgspec.Struct, frozen=True):
    """What is open with a counterpart, by who owes it; what is internal is not between the two."""

    we_owe: RegisterList
    they_owe: RegisterList
    joint: RegisterList


class RegisterService:
    def __init__(self, library: Library, clock: Clock) -> None:
        self._library = library
        self._clock = clock

    @property
    def today(self) -> date:
        """The day it is where the person is."""
        return self._clock.now().astimezone().date()

    def rows(self, wanted: RegisterFilter = RegisterFilter()) -> RegisterList:  # noqa: B008 - frozen
        """The actions that pass the filter, in its order, as light rows."""
        return self._library.promises.rows(wanted, wanted.today or self.today)

    def keyed(self, wanted: RegisterFilter, *columns: str) -> list[Row]:
        """Of the actions that :meth:`rows` has their numbers, each before its values in columns of the table.

        For those who look at some columns of all rows at once. The columns are ``promise_rows.ACTION_COLUMNS``.
        """
        return self._library.promises.keyed(wanted, wanted.today or self.today, *columns)

    def listed(self, numbers: Sequence[int]) -> RegisterList:
        """The actions of numbers that :meth:`keyed` gave."""
        return self._library.promises.listed(numbers)

    def entries(self, wanted: RegisterFilter = RegisterFilter()) -> tuple[RegisterEntry, ...]:  # noqa: B008 - frozen
        """The actions that :meth:`rows` has, whole, for exports; each note is read once."""
        today = wanted.today or self.today
        return self._entries(self._library.promises.placed(wanted, today), today)

    def overdue(self, today: date) -> RegisterList:
        """What should have been done before ``today``, the first due first; not what a person has put off."""
        return self.rows(RegisterFilter(overdue_only=True, today=today))

    def due(self, today: date) -> tuple[DuePlace, ...]:
        """What is overdue, falls due within seven days or this month, or is with the other side; the first due first.

        Not what a person has put off until later. :meth:`listed` reads the actions.
        """
        month_end = today.replace(day=monthrange(today.year, today.month)[1])
        return self._library.promises.due(today, max(month_end, _after(today, SOON_DAYS - 1)))

    def ledger(self, counterpart: str, today: date | None = None) -> Ledger:
        """What is open with a counterpart: a country by its name or code, or a part of the counterpart's name."""
        promises = self._library.promises
        country = find_country(counterpart)
        if country is not None:
            keyed = promises.keyed_of_country(country, "obligation")
        else:
            keyed = self.keyed(RegisterFilter(counterpart=counterpart, with_hidden=True, today=today), "obligation")

        def owed(obligation: Obligation) -> RegisterList:
            return promises.listed([number for number, who in keyed if who == obligation])

        return Ledger(owed(Obligation.WE_OWE), owed(Obligation.THEY_OWE), owed(Obligation.JOINT))

    def open_since_last(
        self, counterpart: Bilingual, country: str, before: date | None = None
    ) -> tuple[RegisterEntry, ...]:
        """What is still open with a counterpart, for the next note: those due first before the others.

        A counterpart is known by its name in either language, by its country where one side has no name. ``before``:
        only of notes of an earlier day, or of none.
        """
        return self._entries(self._library.promises.open_with(counterpart, country, before), self.today)

    def invitations(self, wanted: RegisterFilter = RegisterFilter()) -> tuple[InvitationEntry, ...]:  # noqa: B008
        """Invitations, the newest note first; of the filter ``counterpart`` (either party), ``note_id`` and
        ``open_only`` are about them.
        """
        read = self._reader()
        found: list[InvitationEntry] = []
        for place in self._library.promises.invitations(wanted.counterpart, wanted.note_id):
            note = read(place.note_id)
            invitation = next((item for item in note.invitations if item.id == place.id), None)
            if invitation is None or (wanted.open_only and invitation.state in SETTLED):
                continue
            facts = note.facts
            entry = InvitationEntry(
                place.note_id, place.reference, facts.title, facts.marking, note.profile, invitation
            )
            found.append(entry)
        return tuple(found)

    def _entries(self, places: Iterable[Placed], today: date) -> tuple[RegisterEntry, ...]:
        read = self._reader()
        found: list[RegisterEntry] = []
        for place in places:
            note = read(place.note_id)
            action = next((item for item in note.actions if item.id == place.id), None)
            if action is None:  # another process took it out in between
                continue
            due = date.fromisoformat(place.due_day) if place.due_day else None
            facts = note.facts
            is_late = action.is_open and due is not None and due < today
            entry = RegisterEntry(
                place.note_id, place.reference, facts.title, facts.marking, note.profile, action, due, is_late
            )
            found.append(entry)
        return tuple(found)

    def _reader(self) -> Callable[[str], NotePromises]:
        return lru_cache(maxsize=None)(self._library.promises.of_note)


def _after(day: date, days: int) -> date:
    return date.fromordinal(min(day.toordinal() + days, date.max.toordinal()))
