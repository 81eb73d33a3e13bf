"""The journal: every edit since the newest revision, durable before the caller goes on."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import apsw
import msgspec

from briefing_app.domain.edits import Edit, apply
from briefing_app.domain.errors import BugError, UserError
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.unreadable import DamagedEntryError
from briefing_app.storage.connection import in_transaction, row_of, the_row, told
from briefing_app.storage.notes import NoteRepository, RevisionDraft, StoredNote
from briefing_app.storage.stored import decoded


class Replayed(msgspec.Struct, frozen=True):
    """A note as it was left, how many edits were replayed, and how many could not be (kept, never dropped)."""

    note: BriefingNote
    edits: int
    torn: int


class DraftRepository:
    def __init__(self, connection: apsw.Connection, notes: NoteRepository) -> None:
        self._db = connection
        self._notes = notes

    def append(self, note_id: str, edit: Edit) -> int:
        """Write one edit down; when this returns it survives the death of the process. Returns its number."""
        return in_transaction(self._db, lambda: self._append(note_id, self._notes.head(note_id).id, edit))

    def append_all(self, note_id: str, edits: Sequence[Edit]) -> None:
        """Write several edits down in one step: all of them survive, or none was written."""

        def work() -> None:
            base = self._notes.head(note_id).id
            for edit in edits:
                self._append(note_id, base, edit)

        in_transaction(self._db, work)

    def _append(self, note_id: str, base: str, edit: Edit) -> int:
        data = msgspec.json.encode(edit)
        row = the_row(
            self._db,
            "INSERT INTO journal (note_id, base, edit, sha256) VALUES (?, ?, ?, ?) RETURNING number",
            (note_id, base, data, hashlib.sha256(data).hexdigest()),
        )
        return int(row[0])

    def has_edits(self, note_id: str) -> bool:
        """True when something was edited since the newest revision."""
        sql = "SELECT 1 FROM journal j JOIN notes n ON n.id = j.note_id AND n.head = j.base WHERE n.id = ? LIMIT 1"
        with told(Path(self._db.filename), encrypted=False):
            return row_of(self._db, sql, (note_id,)) is not None

    def current(self, note_id: str) -> Replayed:
        """The newest revision and, on top, the edits made since: what the person last saw.

        Replay stops at the first edit that cannot be read or does not fit; it and those behind it are counted.
        """
        return self._replayed(self._notes.get(note_id))

    def _replayed(self, stored: StoredNote) -> Replayed:
        note = stored.note
        rows: list[tuple[Any, ...]] = self._db.execute(
            "SELECT edit, sha256 FROM journal WHERE note_id = ? AND base = ? ORDER BY number",
            (note.id, stored.revision.id),
        ).fetchall()
        for done, (data, sha256) in enumerate(rows):
            try:
                note = apply(note, edit_of(data, sha256))
            except (BugError, UserError):
                return Replayed(note, done, len(rows) - done)
        return Replayed(note, len(rows), 0)

    def checkpoint(self, note_id: str, draft: RevisionDraft) -> StoredNote:
        """Fold the edits into a new revision, in one step. BugError when one of them cannot be replayed.

        Edits of a revision that another one overtook are not among them: they are kept, and ``verify`` tells of them.
        """

        def work() -> StoredNote:
            before = self._notes.get(note_id)
            replayed = self._replayed(before)
            if replayed.torn:
                raise BugError("the journal of a note cannot be replayed to its end")
            stored = self._notes.write_revision(replayed.note, draft, before.revision, before.note)
            self._db.execute("DELETE FROM journal WHERE note_id = ? AND base = ?", (note_id, before.revision.id))
            return stored

        return in_transaction(self._db, work)


def edit_of(data: bytes, sha256: str) -> Edit:
    """An edit of the journal; DamagedEntryError when the bytes are not those that were written."""
    if hashlib.sha256(data).hexdigest() != sha256:
        raise DamagedEntryError
    return decoded(data, Edit)  # type: ignore[arg-type]
