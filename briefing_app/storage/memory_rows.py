"""What the memory holds of notes: rows that follow from their revisions and approvals, and can be made from them anew.

A row says in which revision its words came in. So a note is read from its first revision on when its rows are missing,
and otherwise only what a new revision changes is written. A note that is to be forgotten has no rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

import apsw

from briefing_app.domain.approval_hash import fingerprint
from briefing_app.domain.approval_log import Approved, LogEntry, edition_at
from briefing_app.domain.approval_standing import LanguageState, standing
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.memory import Occasion, Remembered, are_same, remembered
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.revisions import Revision
from briefing_app.domain.unreadable import DamagedEntryError
from briefing_app.storage.approvals import entries_of
from briefing_app.storage.connection import row_of
from briefing_app.storage.memory_texts import MemoryTexts
from briefing_app.storage.snapshots import unpacked

_ROWS = """
SELECT m.pair_id, t.ar, t.fr, m.marking, m.revision, m.said_by, m.is_approved, m.text
FROM memory_of_notes AS m JOIN memory_texts AS t ON t.row = m.text WHERE m.note_id = ?
"""
_MISSING = """
SELECT n.id FROM notes AS n LEFT JOIN memory_read AS r ON r.note_id = n.id
WHERE n.deleted IS NULL AND r.head IS NOT n.head ORDER BY n.updated DESC LIMIT ?
"""


class MemoryRows:
    """Through a connection; what writes belongs in a transaction of the caller's."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._db = connection
        self.texts = MemoryTexts(connection)

    def put(self, note: BriefingNote, revision: Revision, before: BriefingNote | None = None) -> None:
        """Let the rows say what a note says with its newest revision, or after an approval of that.

        ``before`` is the note of the revision before it, where that is known: then what stayed is not looked at.
        """
        if not self._is_read_up_to(note.id, {revision.parent, revision.id}):
            self.derive(note.id)
        elif before is not None and are_same(before, note):
            self._read_up_to(note.id, revision.id)
        else:
            self._step(note, revision, entries_of(self._db, note.id))

    def derive(self, note_id: str) -> None:
        """Make the rows of a note anew from all its revisions; one that cannot be read is passed over.

        A note that was put away has none.
        """
        self.take(note_id)
        if row_of(self._db, "SELECT 1 FROM notes WHERE id = ? AND deleted IS NULL", (note_id,)) is None:
            return
        log = entries_of(self._db, note_id)
        sql = "SELECT id, number, author, snapshot FROM revisions WHERE note_id = ? ORDER BY number"
        rows: dict[str, Remembered] = {}
        head = ""
        found: list[tuple[Any, ...]] = self._db.execute(sql, (note_id,)).fetchall()
        for head, number, author, snapshot in found:
            try:
                note = unpacked(snapshot)
            except DamagedEntryError:  # ``verify`` tells
                continue
            rows = remembered(note, Occasion(head, author, approvers(log, note, number)), rows)
        self._write(note_id, {} if self.is_forgotten(note_id) else rows)
        self._read_up_to(note_id, head)

    def take(self, note_id: str) -> None:
        """Nothing of the note is left, its sentences in the index included."""
        self._write(note_id, {})
        self._db.execute("DELETE FROM memory_read WHERE note_id = ?", (note_id,))

    def is_forgotten(self, note_id: str) -> bool:
        return row_of(self._db, "SELECT 1 FROM memory_forgotten WHERE note_id = ?", (note_id,)) is not None

    def missing(self, most: int) -> list[str]:
        """Notes whose rows are not made yet, the ones changed last first."""
        return [note_id for (note_id,) in self._db.execute(_MISSING, (most,))]

    def of_note(self, note_id: str) -> dict[str, Remembered]:
        return {pair_id: one for pair_id, (one, _) in self._stored(note_id).items()}

    def _step(self, note: BriefingNote, revision: Revision, log: tuple[LogEntry, ...]) -> None:
        if not self.is_forgotten(note.id):
            stored = self._stored(note.id)
            before = {pair_id: one for pair_id, (one, _) in stored.items()}
            occasion = Occasion(revision.id, revision.author, approvers(log, note, revision.number))
            self._write(note.id, remembered(note, occasion, before), stored)
        self._read_up_to(note.id, revision.id)

    def _stored(self, note_id: str) -> dict[str, tuple[Remembered, int]]:
        rows: list[tuple[Any, ...]] = self._db.execute(_ROWS, (note_id,)).fetchall()
        return {
            pair_id: (Remembered(pair_id, Bilingual(ar, fr), marking, revision, said_by, bool(is_approved)), text)
            for pair_id, ar, fr, marking, revision, said_by, is_approved, text in rows
        }

    def _write(
        self,
        note_id: str,
        wanted: Mapping[str, Remembered],
        stored: Mapping[str, tuple[Remembered, int]] | None = None,
    ) -> None:
        known = self._stored(note_id) if stored is None else stored
        unused: list[int] = []
        for pair_id, (one, text) in known.items():
            new = wanted.get(pair_id)
            if new is None or new.words != one.words:
                unused.append(text)
            if new is None:
                self.texts.changes += 1
                sql = "DELETE FROM memory_of_notes WHERE note_id = ? AND pair_id = ?"
                self._db.execute(sql, (note_id, pair_id))
        for pair_id, one in wanted.items():
            before, text = known.get(pair_id, (None, 0))
            if before == one:
                continue
            self.texts.changes += 1
            text = text if before is not None and before.words == one.words else self.texts.put(one.words)
            row = (note_id, pair_id, text, one.marking, int(one.is_approved), one.revision, one.said_by)
            self._db.execute("INSERT OR REPLACE INTO memory_of_notes VALUES (?, ?, ?, ?, ?, ?, ?)", row)
        self.texts.drop_unused(unused)

    def _is_read_up_to(self, note_id: str, revisions: Iterable[str]) -> bool:
        """True also of a note with its first revision: its parent has no name and there is no row."""
        row = row_of(self._db, "SELECT head FROM memory_read WHERE note_id = ?", (note_id,))
        return (row[0] if row is not None else "") in revisions

    def _read_up_to(self, note_id: str, head: str) -> None:
        sql = "INSERT INTO memory_read VALUES (?, ?) ON CONFLICT (note_id) DO UPDATE SET head = excluded.head"
        self._db.execute(sql, (note_id, head))


def approvers(log: Iterable[LogEntry], note: BriefingNote, number: int) -> str:
    """Who approved both languages of a note as it reads in revision ``number``; '' when they were not, or one only."""
    entries = tuple(entry for entry in log if entry.number <= number)
    if not any(isinstance(entry.step, Approved) for entry in entries):
        return ""
    found = standing(entries, partial(fingerprint, note), edition_at(entries, number))
    if {found.ar.state, found.fr.state} != {LanguageState.APPROVED}:
        return ""
    names = (side.entry.by for side in (found.ar, found.fr) if side.entry is not None)
    return " · ".join(dict.fromkeys(names))
