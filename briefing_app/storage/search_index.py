"""The index that searches run on: a row a note, folded, in the library itself (ADR 27).

Three tables of SQLite's FTS5 without content: the words of a note in their order and field; those of its titles, people
and references once more, to find these first; and the set of its words exactly as they stand. Beside them every word
there is or was, by which beginnings and spellings become words. Rows are numbered so that the note changed last has
the highest.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import apsw
import msgspec

from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.search import SearchField
from briefing_app.domain.search_passages import passages
from briefing_app.language.search_words import BREAK, both_forms
from briefing_app.storage.connection import row_of, the_row
from briefing_app.storage.schema_6 import SEARCH

FORM = 1
"""Counted up when the same note would be indexed differently: every index is then built anew."""

TEXT, HEADS, EXACT = "search_text", "search_heads", "search_exact"
COLUMNS: dict[str, tuple[str, ...]] = {
    TEXT: tuple(SearchField),
    HEADS: (SearchField.TITLES, SearchField.PEOPLE, SearchField.REFERENCE),
    EXACT: ("words",),
}
_FIRST_ROW = 1_000_000_000
"""Newer notes get higher numbers, older ones that are indexed later lower ones."""
_MERGED_PAGES = 64
_BETWEEN = f" {BREAK} "


class IndexRow(NamedTuple):
    """What the index says of a note: words by field, and all of them exactly."""

    fields: dict[str, str]
    exact: str
    words: frozenset[str]

    def values(self, table: str) -> tuple[str, ...]:
        """The columns of a table."""
        return (self.exact,) if table == EXACT else tuple(self.fields[column] for column in COLUMNS[table])


def index_row(note: BriefingNote) -> IndexRow:
    """The words of a note as they are indexed; of a reference the bare number as well (0147, 147)."""
    fields: dict[str, list[str]] = {field: [] for field in SearchField}
    exact: set[str] = set()
    words: set[str] = set()
    for passage in passages(note):
        forms, as_they_stand = both_forms(passage.text)
        if passage.field is SearchField.REFERENCE and (numbers := _bare_numbers(forms)):
            forms += [BREAK, *numbers]
        fields[passage.field].append(" ".join(forms))
        words.update(forms)
        exact |= as_they_stand
    columns = {field: _BETWEEN.join(texts) for field, texts in fields.items()}
    return IndexRow(columns, " ".join(sorted(exact)), frozenset(words - {BREAK}))


def _bare_numbers(forms: Sequence[str]) -> list[str]:
    return [form.lstrip("0") for form in forms if form.isdecimal() and form.startswith("0") and form.strip("0")]


def in_memory() -> SearchIndex:
    """An index of its own, for what is in no file."""
    connection = apsw.Connection(":memory:")
    connection.execute(SEARCH)
    return SearchIndex(connection)


class SearchIndex:
    """Reads and writes the tables through a connection; what writes belongs in a transaction of the caller's."""

    def __init__(self, connection: apsw.Connection) -> None:
        self.connection = connection

    @property
    def is_there(self) -> bool:
        """False in a library of an older version."""
        return row_of(self.connection, "SELECT 1 FROM sqlite_schema WHERE name = ?", (TEXT,)) is not None

    @property
    def is_complete(self) -> bool:
        """True when every note is in it, in the form of today."""
        return self.is_there and self._form() == FORM

    def put(self, note: BriefingNote) -> None:
        """Let the index say what the note says, as the one changed last."""
        self.take(note.id)
        highest = the_row(self.connection, "SELECT max(row) FROM search_notes")[0]
        self._write([((highest or _FIRST_ROW) + 1, note)])

    def put_older(self, notes: Sequence[BriefingNote]) -> None:
        """Add notes that are not in it and were changed before all that are, the one changed last first."""
        lowest = the_row(self.connection, "SELECT min(row) FROM search_notes")[0] or _FIRST_ROW
        numbers = range(lowest - len(notes), lowest)
        self._write(list(zip(numbers, reversed(notes), strict=True)))

    def take(self, note_id: str) -> None:
        """The note is put away: it is found no more."""
        row = row_of(self.connection, "DELETE FROM search_notes WHERE note_id = ? RETURNING row", (note_id,))
        if row is not None:
            for table in COLUMNS:
                self.connection.execute(f"DELETE FROM {table} WHERE rowid = ?", row)  # noqa: S608

    def clear(self) -> None:
        """Empty it, for another to be built."""
        for table in COLUMNS:
            self.connection.execute(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")  # noqa: S608
        for table in ("search_notes", "search_words", "search_form"):
            self.connection.execute(f"DELETE FROM {table}")  # noqa: S608

    def clear_if_of_another_form(self) -> None:
        if self._form() not in (None, FORM):
            self.clear()

    def finish(self) -> None:
        """Every note is in it now."""
        self.connection.execute("INSERT OR REPLACE INTO search_form VALUES (?)", (FORM,))

    def merge_some(self, pages: int = _MERGED_PAGES) -> bool:
        """Bring what was written bit by bit together, a little; False when it is. Later saves are quicker by it."""
        before = self.connection.total_changes()
        for table in COLUMNS:
            self.connection.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('merge', ?)", (-pages,))  # noqa: S608
        return self.connection.total_changes() - before >= 2 * len(COLUMNS)

    def count(self) -> int:
        """How many notes are in it."""
        return int(the_row(self.connection, "SELECT count(*) FROM search_notes")[0])

    def missing(self, note_ids: Sequence[str]) -> list[str]:
        """Of these notes those that are not in it, in their order."""
        there = {note_id for note_id, _ in self._known(note_ids)}
        return [note_id for note_id in note_ids if note_id not in there]

    def rows_of(self, note_ids: Iterable[str]) -> frozenset[int]:
        """The row numbers of notes, of those that are in it."""
        return frozenset(row for _, row in self._known(note_ids))

    def _known(self, note_ids: Iterable[str]) -> Iterable[tuple[Any, ...]]:
        sql = "SELECT note_id, row FROM search_notes WHERE note_id IN (SELECT value FROM json_each(?))"
        return self.connection.execute(sql, (msgspec.json.encode(list(note_ids)).decode(),))

    def _form(self) -> int | None:
        row = row_of(self.connection, "SELECT number FROM search_form")
        return row[0] if row is not None else None

    def _write(self, numbered: Sequence[tuple[int, BriefingNote]]) -> None:
        rows = [(number, note.id, index_row(note)) for number, note in numbered]
        self.connection.executemany("INSERT INTO search_notes VALUES (?, ?)", [row[:2] for row in rows])
        for table, columns in COLUMNS.items():
            sql = f"INSERT INTO {table} (rowid, {', '.join(columns)}) VALUES (?{', ?' * len(columns)})"  # noqa: S608
            self.connection.executemany(sql, [(number, *row.values(table)) for number, _, row in rows])
        words = {word for _, _, row in rows for word in row.words}
        self.connection.executemany("INSERT OR IGNORE INTO search_words VALUES (?)", [(word,) for word in words])
