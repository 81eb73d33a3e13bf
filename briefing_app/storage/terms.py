"""The term base of the office: each concept kept whole as JSON under its id, like an entry of the directory."""

from __future__ import annotations

import apsw

from briefing_app.domain.terms import Concept
from briefing_app.storage.connection import row_of
from briefing_app.storage.people import DirectoryTable


class TermRepository(DirectoryTable[Concept]):
    def __init__(self, connection: apsw.Connection) -> None:
        super().__init__(connection, "terms", Concept)

    def count(self) -> int:
        """How many concepts there are; none in a library of an older version, opened for reading."""
        if not self._exists():
            return 0
        row = row_of(self._db, "SELECT count(*) FROM terms")
        return int(row[0]) if row else 0
