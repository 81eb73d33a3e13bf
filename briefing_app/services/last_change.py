"""The moment of the last change of a library: what files made of it are stamped with, so that they are stable."""

from __future__ import annotations

from datetime import datetime

from briefing_app.services.ports import Clock
from briefing_app.storage.library import Library
from briefing_app.storage.notes import NoteFilter


class LastChange:
    """A clock that stands still while nothing in the library changes; the real one for a library without notes."""

    def __init__(self, library: Library, clock: Clock) -> None:
        self._library = library
        self._clock = clock

    def now(self) -> datetime:
        """When a note was changed last, aware, in UTC."""
        newest = self._library.notes.summaries(NoteFilter(limit=1))
        return datetime.fromisoformat(newest[0].updated) if newest else self._clock.now()
