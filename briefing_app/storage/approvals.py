"""The approval log of every note: entries are added, never changed or taken away (schema version 5)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

import apsw
import msgspec

from briefing_app.domain.approval_hash import fingerprint
from briefing_app.domain.approval_log import LogEntry, in_order
from briefing_app.domain.approval_standing import status_at
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.unreadable import DamagedEntryError
from briefing_app.storage import seals
from briefing_app.storage.connection import in_transaction, row_of
from briefing_app.storage.stored import contents, decoded

if TYPE_CHECKING:
    from briefing_app.storage.notes import NoteRepository, RevisionDraft

TABLE = "approvals"


class ApprovalRepository:
    def __init__(self, connection: apsw.Connection, notes: NoteRepository) -> None:
        self._db = connection
        self._notes = notes

    def of_note(self, note_id: str) -> tuple[LogEntry, ...]:
        """The log of a note in its order; DamagedEntryError when an entry cannot be read."""
        return entries_of(self._db, note_id)

    def append(self, note_id: str, entries: Sequence[LogEntry], draft: RevisionDraft | None = None) -> None:
        """Add entries, and the status that follows from them to the summary of the note, in one step.

        With ``draft`` the note becomes another revision first, with the same content. Durable when this returns.
        """

        def work() -> None:
            for entry in entries:
                row = (entry.id, note_id, msgspec.json.encode(entry))
                self._db.execute(f"INSERT INTO {TABLE} VALUES (?, ?, ?)", row)  # noqa: S608
                seals.put(self._db, TABLE, entry.id)
            stored = self._notes.get(note_id)
            if draft is not None:
                self._notes.write_revision(stored.note, draft, stored.revision, stored.note)
            else:
                sql = "UPDATE notes SET status = ? WHERE id = ?"
                self._db.execute(sql, (stored.note.status.value, note_id))
            self._notes.remember(note_id)

        in_transaction(self._db, work)

    def unreadable(self) -> tuple[str, ...]:
        """The notes whose log cannot be read, or holds the entry of another one; for verification."""
        if not _are_kept(self._db):
            return ()
        found = []
        for note_id, entry_id, content in self._db.execute(f"SELECT note_id, id, content FROM {TABLE}"):  # noqa: S608
            try:
                is_good = decoded(content, LogEntry).id == entry_id
            except DamagedEntryError:
                is_good = False
            if not is_good:
                found.append(str(note_id))
        return tuple(dict.fromkeys(found))


def entries_of(connection: apsw.Connection, note_id: str) -> tuple[LogEntry, ...]:
    """The log of a note in its order; nothing in a library of an older version."""
    if not _are_kept(connection):
        return ()
    rows: list[tuple[Any, ...]] = connection.execute(
        f"SELECT content FROM {TABLE} WHERE note_id = ?",  # noqa: S608
        (note_id,),
    ).fetchall()
    return in_order(contents(rows, LogEntry))


def status_of(connection: apsw.Connection, note: BriefingNote, number: int) -> NoteStatus:
    """What the log says today of a note that reads so in revision ``number``."""
    return status_at(entries_of(connection, note.id), number, partial(fingerprint, note))


def _are_kept(connection: apsw.Connection) -> bool:
    return row_of(connection, "SELECT 1 FROM sqlite_schema WHERE name = ?", (TABLE,)) is not None
