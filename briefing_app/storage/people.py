"""The people directory: persons and the bodies they speak for, each kept whole as JSON under its id."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Generic, TypeVar

import apsw
import msgspec

from briefing_app.domain.errors import BugError
from briefing_app.domain.people import Body, Person
from briefing_app.domain.unreadable import DamagedEntryError
from briefing_app.storage import seals
from briefing_app.storage.connection import in_transaction, row_of
from briefing_app.storage.stored import decoded

if TYPE_CHECKING:
    from briefing_app.domain.terms import Concept

Entry = TypeVar("Entry", bound="Person | Body | Concept")


class DirectoryTable(Generic[Entry]):
    """One table of the directory. A library of an older version, opened for reading, may not have it: it is empty."""

    def __init__(self, connection: apsw.Connection, table: str, kind: type[Entry]) -> None:
        self._db = connection
        self._table = table
        self._kind: type[Entry] = kind

    def put(self, entry: Entry) -> None:
        """Store an entry, over the one of the same id if there is one; durable when this returns."""
        self.put_all((entry,))

    def put_all(self, entries: Iterable[Entry]) -> None:
        """Store several entries in one step: all of them are kept, or none is."""
        in_transaction(self._db, lambda: self._write(entries))

    def get(self, entry_id: str) -> Entry | None:
        """The entry of that id, None when there is none; DamagedEntryError when it cannot be read."""
        if not self._exists():
            return None
        row = row_of(self._db, f"SELECT content FROM {self._table} WHERE id = ?", (entry_id,))  # noqa: S608
        return self._decoded(row[0]) if row else None

    def remove(self, entry_id: str) -> None:
        """Take an entry out for good; nothing happens when there is none of that id."""

        def work() -> None:
            self._db.execute(f"DELETE FROM {self._table} WHERE id = ?", (entry_id,))  # noqa: S608
            seals.take(self._db, self._table, entry_id)

        in_transaction(self._db, work)

    def all(self) -> tuple[Entry, ...]:
        """Every entry, by id; DamagedEntryError when one cannot be read (``verify`` says which)."""
        return tuple(self._decoded(content) for _, content in self._rows())

    def unreadable(self) -> tuple[str, ...]:
        """The ids whose content cannot be read, or says that it is another entry; for verification."""
        return tuple(entry_id for entry_id, content in self._rows() if not self._is_sound(entry_id, content))

    def _write(self, entries: Iterable[Entry]) -> None:
        sql = f"INSERT INTO {self._table} VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET content = excluded.content"  # noqa: S608
        for entry in entries:
            if not entry.id:
                raise BugError("an entry of the directory needs an id before it is stored")
            self._db.execute(sql, (entry.id, msgspec.json.encode(entry)))
            seals.put(self._db, self._table, entry.id)

    def _rows(self) -> Iterator[tuple[str, bytes]]:
        if self._exists():
            yield from self._db.execute(f"SELECT id, content FROM {self._table} ORDER BY id")  # noqa: S608

    def _exists(self) -> bool:
        return row_of(self._db, "SELECT 1 FROM sqlite_schema WHERE name = ?", (self._table,)) is not None

    def _decoded(self, content: bytes) -> Entry:
        return decoded(content, self._kind)

    def _is_sound(self, entry_id: str, content: bytes) -> bool:
        try:
            return self._decoded(content).id == entry_id
        except DamagedEntryError:
            return False


class PeopleRepository(DirectoryTable[Person]):
    def __init__(self, connection: apsw.Connection) -> None:
        super().__init__(connection, "people", Person)


class BodyRepository(DirectoryTable[Body]):
    def __init__(self, connection: apsw.Connection) -> None:
        super().__init__(connection, "bodies", Body)
