"""What a library knows of a shared office folder: which files it read and wrote there, and what it keeps for them.

It is a row of ``meta``, sealed as the others.
"""

from __future__ import annotations

from collections.abc import Callable

import apsw
import msgspec

from briefing_app.storage.connection import in_transaction, row_of
from briefing_app.storage.meta import put_meta
from briefing_app.storage.stored import decoded

NAME = "office_folder"


class OfficeState(msgspec.Struct, frozen=True, omit_defaults=True):
    """``read`` are names of files that are done with; ``own`` those that this library wrote, by their note.

    ``secret`` is the passphrase of the office, enciphered under the key of the library, as hexadecimal.
    """

    secret: str = ""
    read: frozenset[str] = frozenset()
    own: dict[str, str] = {}


class OfficeMemory:
    def __init__(self, connection: apsw.Connection) -> None:
        self._db = connection

    def state(self) -> OfficeState:
        """DamagedEntryError when it cannot be read (``verify`` tells)."""
        row = row_of(self._db, "SELECT value FROM meta WHERE name = ?", (NAME,))
        if row is None:
            return OfficeState()
        return decoded(row[0], OfficeState)

    def change(self, change: Callable[[OfficeState], OfficeState]) -> OfficeState:
        """Keep what ``change`` makes of the state; durable when this returns."""

        def work() -> OfficeState:
            state = change(self.state())
            put_meta(self._db, NAME, msgspec.json.encode(state).decode())
            return state

        return in_transaction(self._db, work)
