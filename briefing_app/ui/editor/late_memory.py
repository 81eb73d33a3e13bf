"""The memory as the editor wants it: loaded when it is first asked, or before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.domain.languages import Language
from briefing_app.domain.memory import Hits, Suggestions
from briefing_app.domain.notes import BriefingNote

if TYPE_CHECKING:
    from briefing_app.bootstrap import Desk
    from briefing_app.services.memory_service import NoteMemory


class LateMemory:
    """Of an open library."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.is_writable = desk.is_writable

    @staticmethod
    def load() -> None:
        """Have the code that answers at hand; from any thread, for the library is not asked."""
        import briefing_app.services.memory_service  # noqa: F401

    def suggestions(self, note: BriefingNote, pair_id: str, text: str, source: Language) -> Suggestions:
        memory = self._desk.memory
        return memory.suggest(text, source, memory.asking(note, pair_id))

    def hits(self, note: BriefingNote, text: str) -> Hits:
        memory = self._desk.memory
        return memory.concordance(text, memory.asking(note))

    def of_note(self, note_id: str) -> NoteMemory:
        return self._desk.memory.of_note(note_id)

    def forget(self, note_id: str) -> int:
        return self._desk.memory.forget(note_id)

    def take_up(self, note_id: str) -> int:
        return self._desk.memory.take_up(note_id)
