"""Does the search index say what the notes say? Every word of every note is counted on both sides."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property
from typing import Any

import apsw

from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.search import SearchField
from briefing_app.storage.connection import row_of
from briefing_app.storage.search_index import COLUMNS, EXACT, TEXT, SearchIndex, index_row

_FACTOR, _MODULUS = 131, 1_000_003
# "text" comes first, for most words stand there.
_NUMBERS = {column: number for number, column in enumerate((SearchField.TEXT, *COLUMNS[TEXT], "words"))}
_NUMBER_OF = " ".join(f"WHEN '{column}' THEN {number}" for column, number in _NUMBERS.items())
_EACH = f"(doc + {_FACTOR} * CASE col {_NUMBER_OF} ELSE {_NUMBERS['words']} END) * (coalesce(offset, 0) + 1)"
"""What a word counts for: by its row, its column and its place there; the set of exact words has no places."""


class IndexCheck:
    """Takes in the notes one by one, and compares at the end; nothing of it where it ``is_wanted`` not."""

    def __init__(self, connection: apsw.Connection, *, is_wanted: bool = True) -> None:
        self._db = connection
        self._is_wanted = is_wanted
        self._index = SearchIndex(connection)
        self._wanted: dict[str, dict[str, int]] = {table: defaultdict(int) for table in COLUMNS}
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
            for column, text in zip(columns, row.values(table), strict=True):
                self._count(table, found[0] + _FACTOR * _NUMBERS[column], text.split())

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

    def _count(self, table: str, base: int, words: list[str]) -> None:
        counts, step = self._wanted[table], 0 if table == EXACT else base
        worth = base
        for word in words:
            counts[word] += worth % _MODULUS
            worth += step

    @cached_property
    def _is_complete(self) -> bool:
        return self._is_wanted and self._index.is_complete

    def _counted(self, table: str) -> dict[str, int]:
        """What every word of a table counts for, read from the index itself."""
        for_reading = self._db.pragma("query_only")
        self._db.pragma("query_only", False)  # a temporary table is none of the library
        try:
            self._db.execute(f"CREATE VIRTUAL TABLE temp.counted USING fts5vocab(main, {table}, instance)")
            sql = f"SELECT term, sum({_EACH} % {_MODULUS}) FROM temp.counted GROUP BY term"  # noqa: S608
            rows: list[tuple[Any, ...]] = self._db.execute(sql).fetchall()
            self._db.execute("DROP TABLE temp.counted")
            return dict(rows)
        finally:
            self._db.pragma("query_only", for_reading)
