"""The people directory while it is looked through and changed. What is typed and not kept yet is never lost by
looking at another entry: it waits as a draft, and is there again when the person comes back to it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Generic, TypeVar

import msgspec

from briefing_app.domain.languages import Bilingual
from briefing_app.domain.people import Body, Person
from briefing_app.language.countries import country_code
from briefing_app.language.folding import fold
from briefing_app.services.people_service import PeopleService
from briefing_app.ui.people.state import BodyEntry, EntryProblem, PersonEntry

Stored = TypeVar("Stored", Person, Body)
Entry = TypeVar("Entry", PersonEntry, BodyEntry)
NEW = ""
"""The id of an entry that was never kept."""


class DirectoryPresenter(ABC, Generic[Stored, Entry]):
    """One table of the directory: ``shown`` by the search, ``chosen`` one of them by its id, :data:`NEW` or None."""

    blank: Entry

    def __init__(self, people: PeopleService, *, is_writable: bool) -> None:
        self.people = people
        self.is_writable = is_writable
        self.query = ""
        self.shown: tuple[Stored, ...] = ()
        self.chosen: str | None = None
        self._all: dict[str, Stored] = {}
        self._drafts: dict[str, Entry] = {}

    # What is shown

    def refresh(self) -> None:
        """Read the directory anew; search, choice and drafts stay as far as what they speak of is there."""
        self._all = {entry.id: entry for entry in self.read("")}
        self._drafts = {key: draft for key, draft in self._drafts.items() if key == NEW or key in self._all}
        if self.chosen is not None and self.chosen != NEW and self.chosen not in self._all:
            self.chosen = None
        self.search(self.query)

    def search(self, query: str) -> None:
        self.query = query
        self.shown = self.read(query)

    @property
    def count(self) -> int:
        """How many entries there are, found or not."""
        return len(self._all)

    def rows(self) -> tuple[str, ...]:
        """The ids to list: an entry begun and not kept comes first, then what the search found."""
        begun: tuple[str, ...] = (NEW,) if self.chosen == NEW or NEW in self._drafts else ()
        return (*begun, *(entry.id for entry in self.shown))

    def entry(self, entry_id: str) -> Entry:
        """An entry as the form shows it: its draft, or what is kept."""
        return self._drafts.get(entry_id) or self._kept(entry_id)

    # What is typed

    def choose(self, entry_id: str | None) -> None:
        """Turn to an entry, or to none."""
        self.chosen = entry_id

    def begin(self) -> None:
        """Turn to a new entry, or back to the one that was begun."""
        self.chosen = NEW

    def type(self, entry: Entry) -> None:
        """Take what the form says of the chosen entry."""
        if self.chosen is None:
            return
        if entry == self._kept(self.chosen):
            self._drafts.pop(self.chosen, None)
        else:
            self._drafts[self.chosen] = entry

    def is_draft(self, entry_id: str | None) -> bool:
        return entry_id in self._drafts

    @property
    def drafts(self) -> int:
        """How many entries are typed and not kept yet; whoever closes the library asks first."""
        return len(self._drafts)

    def discard(self) -> None:
        """Back to what is kept; a new entry is gone."""
        if self.chosen is None:
            return
        self._drafts.pop(self.chosen, None)
        if self.chosen == NEW:
            self.chosen = None

    # What is kept

    def keep(self) -> EntryProblem | None:
        """Store the chosen entry, or say why not; UserError ``library.read_only`` and those of the medium."""
        if self.chosen is None:
            return None
        entry = self.entry(self.chosen)
        if not (entry.name.ar.strip() or entry.name.fr.strip()):
            return EntryProblem.NAME_MISSING
        code = country_code(entry.country)
        if code is None:
            return EntryProblem.COUNTRY_UNKNOWN
        saved = self.write(self._all.get(self.chosen), entry, code)
        self._drafts.pop(self.chosen, None)
        self.chosen = saved.id
        self.refresh()
        return None

    def keep_all(self) -> int:
        """Store every entry that can be stored as it was typed; returns how many could not be."""
        for entry_id in tuple(self._drafts):
            self.chosen = entry_id
            self.keep()
        return len(self._drafts)

    def _kept(self, entry_id: str) -> Entry:
        stored = self._all.get(entry_id)
        return self.blank if stored is None else self.read_entry(stored)

    @abstractmethod
    def read(self, query: str) -> tuple[Stored, ...]:
        """What the search finds, in the order it is listed in."""

    @abstractmethod
    def read_entry(self, stored: Stored) -> Entry:
        """What is kept, as the form shows it."""

    @abstractmethod
    def write(self, stored: Stored | None, entry: Entry, country: str) -> Stored:
        """Store an entry over what there was; what the form does not show stays."""


class PeoplePresenter(DirectoryPresenter[Person, PersonEntry]):
    """The people; :attr:`bodies` is the other table. Both survive the view."""

    blank = PersonEntry()

    def __init__(self, people: PeopleService, *, is_writable: bool) -> None:
        super().__init__(people, is_writable=is_writable)
        self.bodies = BodiesPresenter(people, is_writable=is_writable)
        self.tab = 0

    def body_names(self, text: str) -> tuple[Bilingual, ...]:
        """Bodies in whose name ``text`` is found: those of the directory and those its people speak for."""
        wanted = fold(text)
        names = dict.fromkeys((*(body.name for body in self.people.bodies()), *(p.body for p in self._all.values())))
        return tuple(name for name in names if name and (wanted in fold(name.ar) or wanted in fold(name.fr)))

    def remove(self) -> Person | None:
        """Take the chosen person out, and who it was, for :meth:`put_back`; UserError ``library.read_only``."""
        if not self.chosen:
            return None
        person = self.people.remove(self.chosen)
        self.chosen = None
        self.refresh()
        return person

    def put_back(self, person: Person) -> None:
        """Undo :meth:`remove`, and turn to the person."""
        self.people.put_back(person)
        self.chosen = person.id
        self.refresh()

    def read(self, query: str) -> tuple[Person, ...]:
        return self.people.list(query)

    def read_entry(self, stored: Person) -> PersonEntry:
        return PersonEntry(
            stored.name,
            "\n".join(stored.variants),
            stored.gender,
            stored.style,
            stored.honorific,
            stored.post.title,
            stored.body,
            stored.country,
            stored.language,
            stored.contact,
            stored.notes,
        )

    def write(self, stored: Person | None, entry: PersonEntry, country: str) -> Person:
        before = stored or Person("", Bilingual())
        return self.people.save(
            msgspec.structs.replace(
                before,
                name=entry.name,
                variants=tuple(filter(None, map(str.strip, entry.variants.splitlines()))),
                gender=entry.gender,
                style=entry.style,
                honorific=entry.honorific,
                post=msgspec.structs.replace(before.post, title=entry.post),
                body=entry.body,
                country=country,
                language=entry.language,
                contact=entry.contact.strip(),
                notes=entry.notes.strip(),
            )
        )


class BodiesPresenter(DirectoryPresenter[Body, BodyEntry]):
    blank = BodyEntry()

    def read(self, query: str) -> tuple[Body, ...]:
        """Bodies in whose names and acronyms every word of ``query`` is found."""
        words = fold(query).split()
        return tuple(body for body in self.people.bodies() if all(word in _searched(body) for word in words))

    def read_entry(self, stored: Body) -> BodyEntry:
        return BodyEntry(stored.name, stored.acronym, stored.country)

    def write(self, stored: Body | None, entry: BodyEntry, country: str) -> Body:
        before = stored or Body("", Bilingual())
        changed = msgspec.structs.replace(before, name=entry.name, acronym=entry.acronym, country=country)
        return self.people.save_body(changed)


def _searched(body: Body) -> str:
    return "\n".join(fold(text) for pair in (body.name, body.acronym) for text in (pair.ar, pair.fr))
