"""The term base of the office: each concept kept whole as JSON under its id, like an entry of the directory."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import apsw
import msgspec

from briefing_app.domain.terms import Concept
from briefing_app.domain.unreadable import UNREADABLE, DamagedEntryError
from briefing_app.storage.connection import row_of
from briefing_app.storage.people import DirectoryTable


class StoredTerms:
    """All concepts as they were at one moment; what thousands of them say is only read where somebody asks, on any
    thread.
    """

    def __init__(self, contents: Sequence[bytes]) -> None:
        self._contents = contents

    def __len__(self) -> int:
        return len(self._contents)

    @cached_property
    def concepts(self) -> tuple[Concept, ...]:
        """By id; DamagedEntryError when one cannot be read (``verify`` says which)."""
        decoder = msgspec.json.Decoder(Concept)
        try:
            return tuple(map(decoder.decode, self._contents))
        except UNREADABLE as problem:
            raise DamagedEntryError from problem


class TermRepository(DirectoryTable[Concept]):
    def __init__(self, connection: apsw.Connection) -> None:
        super().__init__(connection, "terms", Concept)

    def count(self) -> int:
        """How many concepts there are; none in a library of an older version, opened for reading."""
        if not self._exists():
            return 0
        row = row_of(self._db, "SELECT count(*) FROM terms")
        return int(row[0]) if row else 0

    def stored(self) -> StoredTerms:
        """All of them, to be read elsewhere."""
        return StoredTerms([content for _, content in self._rows()])
