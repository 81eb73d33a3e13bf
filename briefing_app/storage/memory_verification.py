"""Does the memory say what the notes say? What each note gives it is worked out anew, revision after revision."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

import apsw

from briefing_app.domain.approval_log import LogEntry
from briefing_app.domain.memory import Occasion, Remembered, remembered
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.revisions import Revision
from briefing_app.domain.unreadable import DamagedEntryError
from briefing_app.language.memory.keys import fingerprint, masked
from briefing_app.storage.approvals import entries_of
from briefing_app.storage.connection import row_of
from briefing_app.storage.memory_rows import MemoryRows, approvers

_IS_READ = """
SELECT 1 FROM memory_read AS m JOIN notes AS n ON n.id = m.note_id AND n.head = m.head
WHERE m.note_id = ? AND n.deleted IS NULL
"""


class MemoryCheck:
    """Takes in every revision that can be read, note after note in their order, and tells at the end."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._db = connection
        self._rows = MemoryRows(connection)
        self._note = ""
        self._log: tuple[LogEntry, ...] = ()
        self._wanted: dict[str, Remembered] = {}
        self._wrong: list[str] = []

    @cached_property
    def _is_kept(self) -> bool:
        return self._rows.texts.is_complete

    def take_in(self, revision: Revision, note: BriefingNote) -> None:
        if not self._is_kept:
            return
        if revision.note_id != self._note:
            self._end_of_note()
            self._note, self._wanted = revision.note_id, {}
            self._log = self._log_of(revision.note_id)
        occasion = Occasion(revision.id, revision.author, approvers(self._log, note, revision.number))
        self._wanted = remembered(note, occasion, self._wanted)

    def differences(self) -> Iterator[str]:
        """The notes whose rows are not those they give, and the pairs of texts that would be found by other words.

        Of notes that were not read yet nothing is told: they are when there is time.
        """
        if not self._is_kept:
            return
        self._end_of_note()
        yield from self._wrong
        for row, ar, fr, *said in self._db.execute("SELECT * FROM memory_texts"):
            masks = [masked(str(text)) for text in (ar, fr)]
            if said != [*masks, *map(fingerprint, masks)]:
                yield str(row)

    def _end_of_note(self) -> None:
        if not self._note or row_of(self._db, _IS_READ, (self._note,)) is None:
            return
        wanted = {} if self._rows.is_forgotten(self._note) else self._wanted
        if self._rows.of_note(self._note) != wanted:
            self._wrong.append(self._note)

    def _log_of(self, note_id: str) -> tuple[LogEntry, ...]:
        try:
            return entries_of(self._db, note_id)
        except DamagedEntryError:  # told of where logs are read one by one
            return ()
