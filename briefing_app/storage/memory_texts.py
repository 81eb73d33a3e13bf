"""The pairs of texts of the memory and the index over them: each pair once, however many places it comes from.

Nothing here is an original. The index is FTS5 over keys that are numbers (``language.memory.keys``), without content
and with secure deletion, so that what is taken out is gone from the pages of the file.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from math import log
from typing import Any, NamedTuple

import apsw
import msgspec

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.language.memory.keys import WAY, fingerprint, keys_of, masked
from briefing_app.storage.connection import row_of, the_row

POSTINGS = 4_000
"""So many entries of the index are read for a segment, the rarest keys first: more would not find better ones."""
CANDIDATES = 500
MOST_SAME = 100
"""Of the pairs that have a side in common so many are looked at, the newest."""
_DROP = """
DELETE FROM memory_texts WHERE row = ?1 AND NOT EXISTS (SELECT 1 FROM memory_of_notes WHERE text = ?1)
AND NOT EXISTS (SELECT 1 FROM memory_units WHERE text = ?1) RETURNING ar, fr, mask_ar, mask_fr
"""


class Candidate(NamedTuple):
    """A pair that may be like a segment: its row, and its side as ``keys.masked`` has it."""

    row: int
    mask: str


class MemoryTexts:
    """Through a connection; what writes belongs in a transaction of the caller's.

    ``changes`` counts what was written, so that who remembers an answer knows when it may be another.
    """

    def __init__(self, connection: apsw.Connection) -> None:
        self._db = connection
        self.changes = 0
        self._common: dict[str, int] = {}

    @property
    def are_there(self) -> bool:
        """False in a library of an older version."""
        return row_of(self._db, "SELECT 1 FROM sqlite_schema WHERE name = 'memory_texts'") is not None

    # Writing.

    def put(self, words: Bilingual) -> int:
        """The row of a pair of texts, which is written when there is none."""
        self.changes += 1
        masks = Bilingual(masked(words.ar), masked(words.fr))
        prints = fingerprint(masks.ar), fingerprint(masks.fr)
        known = row_of(
            self._db,
            "SELECT row FROM memory_texts WHERE print_fr = ? AND print_ar = ? AND ar = ? AND fr = ?",
            (*reversed(prints), words.ar, words.fr),
        )
        if known is not None:
            return int(known[0])
        sql = "INSERT INTO memory_texts VALUES (NULL, ?, ?, ?, ?, ?, ?) RETURNING row"
        row = int(the_row(self._db, sql, (words.ar, words.fr, masks.ar, masks.fr, *prints))[0])
        self._db.execute("INSERT INTO memory_index (rowid, keys) VALUES (?, ?)", (row, _keys(words, masks)))
        return row

    def drop_unused(self, rows: Iterable[int]) -> None:
        """Take out those of ``rows`` that nothing comes from any more."""
        for row in rows:
            self.changes += 1
            found = row_of(self._db, _DROP, (row,))
            if found is not None:
                sql = "INSERT INTO memory_index (memory_index, rowid, keys) VALUES ('delete', ?, ?)"
                self._db.execute(sql, (row, _keys(Bilingual(*found[:2]), Bilingual(*found[2:]))))

    @property
    def is_complete(self) -> bool:
        """True when every note was read, and in the way of today."""
        return self.are_there and self._way() == WAY

    @property
    def is_of_today(self) -> bool:
        """False when texts may be indexed in another way than this version does it."""
        return self._way() in (WAY, -WAY)

    def set_way(self, *, is_complete: bool) -> None:
        self._db.execute("DELETE FROM memory_made")
        self._db.execute("INSERT INTO memory_made VALUES (?)", (WAY if is_complete else -WAY,))

    def _way(self) -> int | None:
        """Less than 0 as long as notes are missing."""
        row = row_of(self._db, "SELECT way FROM memory_made")
        return row[0] if row is not None else None

    def make_anew(self) -> None:
        """Index every text in the way of today."""
        self.changes += 1
        self._db.execute("INSERT INTO memory_index (memory_index) VALUES ('delete-all')")
        rows: list[tuple[Any, ...]] = self._db.execute("SELECT row, ar, fr FROM memory_texts").fetchall()
        for row, ar, fr in rows:
            words, masks = Bilingual(ar, fr), Bilingual(masked(ar), masked(fr))
            sql = "UPDATE memory_texts SET mask_ar = ?, mask_fr = ?, print_ar = ?, print_fr = ? WHERE row = ?"
            self._db.execute(sql, (masks.ar, masks.fr, fingerprint(masks.ar), fingerprint(masks.fr), row))
            self._db.execute("INSERT INTO memory_index (rowid, keys) VALUES (?, ?)", (row, _keys(words, masks)))
        self.set_way(is_complete=False)

    # Reading.

    def count(self) -> int:
        return int(the_row(self._db, "SELECT count(*) FROM memory_texts")[0])

    def like(self, text: str, language: Language) -> list[Candidate]:
        """The pairs that share most with a segment, by what is rare: at most :data:`CANDIDATES`, in no order."""
        mask = masked(text)
        rows = set(self.same(mask, language))
        votes: Counter[int] = Counter()
        left, total = POSTINGS, max(self.count(), 1)
        for size, key in sorted(self._sizes(keys_of(text, mask, language))):
            if size > left and votes:
                break
            weight = log(1 + total / size)
            for row in self._holding((key,), min(size, left)):
                votes[row] += weight  # type: ignore[assignment] # a Counter counts anything
            left -= size
        rows.update(row for row, _ in votes.most_common(CANDIDATES))
        column = f"mask_{language.value}"
        sql = f"SELECT row, {column} FROM memory_texts WHERE row IN (SELECT value FROM json_each(?))"  # noqa: S608
        return [Candidate(*found) for found in self._db.execute(sql, (_json(sorted(rows)),))]

    def same(self, mask: str, language: Language) -> list[int]:
        """The rows with one side masked so, at most :data:`MOST_SAME`, the newest first; from the index alone."""
        sql = f"SELECT row FROM memory_texts WHERE print_{language.value} = ? ORDER BY row DESC LIMIT ?"  # noqa: S608
        return [row for (row,) in self._db.execute(sql, (fingerprint(mask), MOST_SAME))]

    def holding_all(self, keys: Sequence[str], most: int) -> list[int]:
        """The rows that have every key, the newest first."""
        return self._holding(keys, most) if keys else []

    def words(self, rows: Iterable[int]) -> dict[int, Bilingual]:
        sql = "SELECT row, ar, fr FROM memory_texts WHERE row IN (SELECT value FROM json_each(?))"
        return {row: Bilingual(ar, fr) for row, ar, fr in self._db.execute(sql, (_json(list(rows)),))}

    def _sizes(self, keys: Sequence[str]) -> Iterator[tuple[int, str]]:
        """How many pairs have each key, of those that some have.

        Counting is what takes long of a key that many have: that is done once, for it stays one that is passed over.
        """
        for key in keys:
            size = self._common.get(key)
            if size is None:
                row = row_of(self._db, "SELECT doc FROM memory_keys WHERE term = ?", (key,))
                size = int(row[0]) if row is not None else 0
                if size > POSTINGS:
                    self._common[key] = size
            if size:
                yield size, key

    def _holding(self, keys: Sequence[str], most: int) -> list[int]:
        sql = "SELECT rowid FROM memory_index WHERE memory_index MATCH ? ORDER BY rowid DESC LIMIT ?"
        rows: list[tuple[Any, ...]] = self._db.execute(sql, (" AND ".join(keys), most)).fetchall()
        return [row for (row,) in rows]


def _keys(words: Bilingual, masks: Bilingual) -> str:
    return " ".join(key for language in Language for key in keys_of(words[language], masks[language], language))


def _json(values: Sequence[object]) -> str:
    return msgspec.json.encode(values).decode()
