"""The translation memory of a library: what notes gave it, and what came in from outside (ADR 29)."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from functools import partial
from typing import Any, NamedTuple

import apsw
import msgspec

from briefing_app.domain.languages import Bilingual
from briefing_app.domain.memory import Batch, Clearance, FileOrigin, NoteOrigin, Origin, Remembered, Unit
from briefing_app.domain.unreadable import DamagedEntryError
from briefing_app.storage import seals
from briefing_app.storage.connection import in_transaction, row_of, the_row
from briefing_app.storage.memory_rows import MemoryRows
from briefing_app.storage.stored import decoded

Progress = Callable[[int, int], None]
STEP = 20
"""Notes that are read in one transaction at most."""
MOST_ORIGINS = 20
_OF_NOTES = """
SELECT m.note_id, m.pair_id, CASE n.definitive WHEN '' THEN n.provisional ELSE n.definitive END, n.title_ar, n.title_fr,
    n.day, r.number, m.said_by, m.marking, m.is_approved
FROM memory_of_notes AS m JOIN notes AS n ON n.id = m.note_id JOIN revisions AS r ON r.id = m.revision
WHERE m.text = ?1 AND (?2 IS NULL OR m.marking IN (SELECT value FROM json_each(?2)))
ORDER BY m.note_id DESC LIMIT ?3
"""
_OF_UNITS = """
SELECT b.content, u.content FROM memory_units AS u JOIN memory_batches AS b ON b.id = u.batch
WHERE u.text = ? ORDER BY u.row DESC LIMIT ?
"""
_BATCHES = """
SELECT b.content, count(*) FROM memory_batches AS b JOIN memory_units AS u ON u.batch = b.id GROUP BY b.id
ORDER BY b.id DESC
"""
_ENTRIES = """
SELECT t.ar, t.fr, r.created, m.note_id, m.pair_id,
    CASE n.definitive WHEN '' THEN n.provisional ELSE n.definitive END, n.title_ar, n.title_fr, n.day, r.number,
    m.said_by, m.marking, m.is_approved
FROM memory_of_notes AS m JOIN memory_texts AS t ON t.row = m.text JOIN notes AS n ON n.id = m.note_id
JOIN revisions AS r ON r.id = m.revision ORDER BY m.note_id, t.row
"""


class Added(NamedTuple):
    """``known`` were there already, to the letter."""

    new: int
    known: int


class NoteEntry(NamedTuple):
    """A pair that a note gave, with its day of revision in ISO, for a file of another tool."""

    words: Bilingual
    origin: NoteOrigin
    made: str


class MemoryRepository:
    """``rows`` are those that the notes of the library are written through."""

    def __init__(self, connection: apsw.Connection, rows: MemoryRows) -> None:
        self._db = connection
        self._rows = rows
        self.texts = rows.texts

    # Keeping up with the notes.

    @property
    def is_ready(self) -> bool:
        """True when every note that may be remembered is; also in a library that was never opened for writing."""
        return self.texts.is_complete or (self.texts.are_there and not self.texts.count() and not self._rows.missing(1))

    def prepare_some(self, seconds: float) -> bool:
        """Read notes that are missing for about so long, one at least; True while there is more to do."""
        until = time.perf_counter() + seconds
        at_once = 1
        while not self.texts.is_complete:
            in_transaction(self._db, partial(self._read_some, at_once))
            at_once = min(2 * at_once, STEP)
            if time.perf_counter() + seconds / 2 >= until:
                return not self.texts.is_complete
        return False

    def prepare(self, progress: Progress | None = None) -> None:
        """Read all that are missing; ``progress`` is called with (notes read, notes) and may raise to end it."""
        while self.prepare_some(1.0):
            if progress is not None:
                sql = "SELECT (SELECT count(*) FROM memory_read), (SELECT count(*) FROM notes WHERE deleted IS NULL)"
                progress(*the_row(self._db, sql))

    def rebuild(self, progress: Progress | None = None) -> None:
        """Read every note anew, whatever the rows say."""

        def work() -> None:
            self._db.execute("DELETE FROM memory_read")
            self._db.execute("DELETE FROM memory_made")
            self.texts.drop_unused([row for (row,) in self._rows_of("SELECT row FROM memory_texts")])

        in_transaction(self._db, work)
        self.prepare(progress)

    def _read_some(self, most: int) -> None:
        if not self.texts.is_of_today:
            self.texts.make_anew()
        missing = self._rows.missing(most)
        for note_id in missing:
            self._rows.derive(note_id)
        if not missing:
            self.texts.set_way(is_complete=True)

    # Forgetting.

    def forget(self, note_id: str, now: datetime, by: str) -> None:
        """Let nothing of a note stand in the memory, now and later, until :meth:`take_up`.

        Durable when this returns, and then no page of the file, nor its journal, has a sentence by it.
        """

        def work() -> None:
            self._rows.take(note_id)
            self.leave_out(note_id, now, by)
            self._rows.derive(note_id)

        in_transaction(self._db, work)
        self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def leave_out(self, note_id: str, now: datetime, by: str) -> None:
        """Let nothing of a note come in that is only about to be stored; in a transaction of the caller's."""
        sql = "INSERT OR REPLACE INTO memory_forgotten VALUES (?, ?, ?)"
        self._db.execute(sql, (note_id, now.isoformat(), by))
        seals.put(self._db, "memory_forgotten", note_id)

    def take_up(self, note_id: str) -> None:
        """Undo :meth:`forget`: the note is read anew."""

        def work() -> None:
            self._db.execute("DELETE FROM memory_forgotten WHERE note_id = ?", (note_id,))
            seals.take(self._db, "memory_forgotten", note_id)
            self._rows.derive(note_id)

        in_transaction(self._db, work)

    def is_forgotten(self, note_id: str) -> bool:
        return self.texts.are_there and self._rows.is_forgotten(note_id)

    def of_note(self, note_id: str) -> dict[str, Remembered]:
        """What the memory holds of a note, by pair."""
        return self._rows.of_note(note_id) if self.texts.are_there else {}

    # What came in from outside.

    def add(self, batch: Batch, units: Sequence[Unit], progress: Progress | None = None) -> Added:
        """Take a batch in, or more of it, in one step. One that brings nothing new leaves no trace.

        Two pairs are one when all that their files say of them is the same.
        """

        def work() -> Added:
            self._db.execute("INSERT OR IGNORE INTO memory_batches VALUES (?, ?)", _batch_row(batch))
            new = 0
            for number, unit in enumerate(units):
                new += self._add(batch.id, unit)
                if progress is not None and number % 100 == 0:
                    progress(number, len(units))
            if row_of(self._db, "SELECT 1 FROM memory_units WHERE batch = ?", (batch.id,)) is not None:
                seals.put(self._db, "memory_batches", batch.id)
            else:
                self._db.execute("DELETE FROM memory_batches WHERE id = ?", (batch.id,))
            return Added(new, len(units) - new)

        return in_transaction(self._db, work)

    def _add(self, batch: str, unit: Unit) -> bool:
        content = msgspec.json.encode(unit)
        unit_id = hashlib.sha256(content).hexdigest()
        if row_of(self._db, "SELECT 1 FROM memory_units WHERE id = ?", (unit_id,)) is not None:
            return False
        text = self.texts.put(unit.words)
        sql = "INSERT INTO memory_units VALUES (NULL, ?, ?, ?, ?)"
        self._db.execute(sql, (unit_id, batch, text, content))
        seals.put(self._db, "memory_units", unit_id)
        return True

    def batches(self) -> list[tuple[Batch, int]]:
        """Every batch with the number of its pairs, the newest first."""
        if not self.texts.are_there:
            return []
        rows: list[tuple[Any, ...]] = self._db.execute(_BATCHES).fetchall()
        return [(decoded(content, Batch), count) for content, count in rows]

    def remove(self, batch_id: str) -> int:
        """Let nothing of a batch stand in the memory; returns how many pairs went."""

        def work() -> int:
            sql = "DELETE FROM memory_units WHERE batch = ? RETURNING id, text"
            gone: list[tuple[Any, ...]] = self._db.execute(sql, (batch_id,)).fetchall()
            for unit_id, _ in gone:
                seals.take(self._db, "memory_units", unit_id)
            self.texts.drop_unused({text for _, text in gone})
            self._db.execute("DELETE FROM memory_batches WHERE id = ?", (batch_id,))
            seals.take(self._db, "memory_batches", batch_id)
            return len(gone)

        removed = in_transaction(self._db, work)
        self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        return removed

    # Reading.

    @property
    def state(self) -> int:
        """Another number once the library as it is open here has written what the memory holds."""
        return self.texts.changes

    def count(self) -> int:
        """How many different pairs there are."""
        return self.texts.count() if self.texts.are_there else 0

    def origins(self, row: int, clearance: Clearance) -> list[Origin]:
        """Where a pair of texts comes from, of what may be shown: the newest of each kind, at most twenty of it."""
        allowed = None
        if clearance.allowed is not None:
            allowed = msgspec.json.encode(sorted({*clearance.allowed, ""})).decode()
        found: list[Origin] = []
        for note_id, pair_id, reference, ar, fr, *rest in self._rows_of(_OF_NOTES, row, allowed, MOST_ORIGINS):
            day, number, said_by, marking, approved = rest
            title = Bilingual(ar, fr)
            found.append(
                NoteOrigin(
                    note_id, pair_id, reference, title, day, number, said_by, marking, is_approved=bool(approved)
                )
            )
        for content, unit in self._rows_of(_OF_UNITS, row, MOST_ORIGINS):
            batch, marking = decoded(content, Batch), decoded(unit, _Marked).marking
            origin = FileOrigin(
                batch.id, batch.kind, batch.name, batch.at.date().isoformat(), batch.by, marking or batch.marking
            )
            if clearance.permits(origin.marking):
                found.append(origin)
        return found

    def note_entries(self) -> Iterator[NoteEntry]:
        """Every pair that notes gave, note after note."""
        for ar, fr, made, note_id, pair_id, reference, *rest in self._rows_of(_ENTRIES):
            title_ar, title_fr, day, number, said_by, marking, approved = rest
            title = Bilingual(title_ar, title_fr)
            origin = NoteOrigin(
                note_id, pair_id, reference, title, day, number, said_by, marking, is_approved=bool(approved)
            )
            yield NoteEntry(Bilingual(ar, fr), origin, made)

    def units(self) -> Iterator[tuple[Batch, Unit]]:
        """Every pair that came in, in the order of their coming."""
        batches = {batch.id: batch for batch, _ in self.batches()}
        for batch, content in self._rows_of("SELECT batch, content FROM memory_units ORDER BY row"):
            yield batches[batch], decoded(content, Unit)

    def unreadable(self) -> Iterator[str]:
        """The ids of pairs and batches that cannot be read, or whose texts are not those indexed; for verification."""
        if not self.texts.are_there:
            return
        sql = "SELECT u.id, u.content, t.ar, t.fr FROM memory_units AS u LEFT JOIN memory_texts AS t ON t.row = u.text"
        for unit_id, content, ar, fr in self._rows_of(sql):
            try:
                is_sound = decoded(content, Unit).words == Bilingual(ar or "", fr or "")
            except DamagedEntryError:
                is_sound = False
            if not is_sound:
                yield unit_id

    def _rows_of(self, sql: str, *values: object) -> Iterable[tuple[Any, ...]]:
        return self._db.execute(sql, values)


def _batch_row(batch: Batch) -> tuple[str, bytes]:
    return batch.id, msgspec.json.encode(batch)


class _Marked(msgspec.Struct, frozen=True):
    marking: str = ""
