"""Does the search index say what the notes say? Every word of every note is counted on both sides."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from typing import Any

import apsw

from briefing_app.domain.notes import BriefingNote
from briefing_app.storage.connection import row_of
from briefing_app.storage.search_index import COLUMNS, EXACT, SearchIndex, index_row

Counts = dict[str, Counter[str]]
_FACTOR, _MODULUS = 131, 1_000_003
_NAMES = " ".join(dict.fromkeys(column for columns in COLUMNS.values() for column in columns))
_EACH = f"(doc + {_FACTOR} * coalesce(instr('{_NAMES}', col), 0)) * (coalesce(offset, 0) + 1) % {_MODULUS}"


def worth(row: int, column: str, place: int) -> int:
    """What a word counts for, by its row, its column and its place there; the set of exact words has no places."""
    if column in COLUMNS[EXACT]:
        return row % _MODULUS
    return (row + _FACTOR * (_NAMES.index(column) + 1)) * (place + 1) % _MODULUS


class IndexCheck:
    """Takes in the notes one by one, and compares at the end."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._db = connection
        self._index = SearchIndex(connection)
        self._wanted: Counts = {table: Counter() for table in COLUMNS}
        self._words: set[str] = set()
        self._notes = 0
        self._missing: list[str] = []

    def take_in(self, note: BriefingNote) -> None:
        """A note that is not put away, as its newest revision has it."""
        if not self._is_complete:
            return
        found = row_of(self._db, "SELECT row FROM search_notes WHERE note_id = ?", (note.id,))
        if found is None:
            self._missing.append(note.id)
            return
        self._notes += 1
        row = index_row(note)
        self._words |= row.words
        for table, columns in COLUMNS.items():
            counts = self._wanted[table]
            for column, text in zip(columns, row.values(table), strict=True):
                for place, word in enumerate(text.split()):
                    counts[word] += worth(found[0], column, place)

    def differences(self) -> Iterator[str]:
        """The notes that are not in the index, and the tables that do not say what the notes taken in say.

        An index that is not complete is no finding: the rest of it is built when there is time.
        """
        yield from self._missing
        if not self._is_complete:
            return
        for table in COLUMNS:
            if self._counted(table) != self._wanted[table]:
                yield table
        if self._index.count() != self._notes:
            yield "search_notes"
        known = {word for (word,) in self._db.execute("SELECT word FROM search_words")}
        if not self._words <= known:
            yield "search_words"

    @cached_property
    def _is_complete(self) -> bool:
        return self._index.is_complete

    def _counted(self, table: str) -> Counter[str]:
        """What every word of a table counts for, read from the index itself."""
        for_reading = self._db.pragma("query_only")
        self._db.pragma("query_only", False)  # a temporary table is none of the library
        try:
            self._db.execute(f"CREATE VIRTUAL TABLE temp.counted USING fts5vocab(main, {table}, instance)")
            sql = f"SELECT term, sum({_EACH}) FROM temp.counted GROUP BY term"  # noqa: S608
            rows: list[tuple[Any, ...]] = self._db.execute(sql).fetchall()
            self._db.execute("DROP TABLE temp.counted")
            return Counter(dict(rows))
        finally:
            self._db.pragma("query_only", for_reading)
