"""The memory beside the open note: what is asked for the paragraph at the caret, and putting an answer in; no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from briefing_app.domain import editing
from briefing_app.domain.languages import Language
from briefing_app.domain.memory import Hits, Suggestion, Suggestions
from briefing_app.domain.rich_text import plain
from briefing_app.domain.segments import SegmentPair, TwinState
from briefing_app.ui.editor.state import Caret

if TYPE_CHECKING:
    from briefing_app.domain.notes import BriefingNote
    from briefing_app.services.memory_service import NoteMemory
    from briefing_app.ui.editor.presenter import EditorPresenter


class MemorySource(Protocol):
    """What the open library remembers; asked on its thread."""

    is_writable: bool

    def suggestions(self, note: BriefingNote, pair_id: str, text: str, source: Language) -> Suggestions: ...

    def hits(self, note: BriefingNote, text: str) -> Hits: ...

    def of_note(self, note_id: str) -> NoteMemory: ...

    def forget(self, note_id: str) -> int: ...

    def take_up(self, note_id: str) -> int: ...


class Question(NamedTuple):
    """A side of a pair whose twin is looked for; two that are equal have the same answer."""

    pair_id: str
    source: Language
    text: str
    marking: str


class NoteMemories:
    """Over the presenter of the open note; nothing is found while nobody remembers."""

    def __init__(self, presenter: EditorPresenter, source: MemorySource | None = None) -> None:
        self._presenter = presenter
        self.source = source

    @property
    def can_insert(self) -> bool:
        return not self._presenter.is_read_only

    @property
    def can_forget(self) -> bool:
        return self.source is not None and self.source.is_writable

    def question(self, caret: Caret) -> Question | None:
        """What to ask for the paragraph at the caret; None for one that says nothing yet."""
        if caret.row >= len(self._presenter.rows):
            return None
        pair = self._presenter.rows[caret.row].pair
        source = source_of(pair, caret.language)
        text = pair.text(source).plain.strip()
        return Question(pair.id, source, text, self._presenter.note.facts.marking) if text else None

    def ask(self, question: Question) -> Suggestions:
        if self.source is None:
            return Suggestions()
        return self.source.suggestions(self._presenter.note, question.pair_id, question.text, question.source)

    def search(self, text: str) -> Hits:
        """The pairs that say words; UserError ``search.nothing_asked``."""
        return Hits() if self.source is None else self.source.hits(self._presenter.note, text)

    def insert(self, question: Question, suggestion: Suggestion) -> Caret | None:
        """Let the twin say what is suggested, as one step of undo; where the person goes on, None when it is locked.

        The pair is translated by that, and not confirmed: that is for a person who has read it.
        """
        row = self._presenter.row_of_pair(question.pair_id)
        if row is None or not self.can_insert:
            return None
        language = question.source.twin
        text = plain(suggestion.target, self._presenter.rows[row].pair.text(language).kind)
        self._presenter.apply(editing.set_text(self._presenter.note, question.pair_id, language, text))
        return Caret(language, row, len(text))

    def of_note(self) -> NoteMemory | None:
        return self.source.of_note(self._presenter.note.id) if self.source is not None else None

    def forget(self) -> int:
        """Let nothing of the note stand in the memory, now and later; returns how many pairs went."""
        return self.source.forget(self._presenter.note.id) if self.source is not None else 0

    def take_up(self) -> int:
        return self.source.take_up(self._presenter.note.id) if self.source is not None else 0


def source_of(pair: SegmentPair, column: Language) -> Language:
    """The side a twin is looked for of, for who is in ``column``: that column is written, unless the other waits."""
    waits = (TwinState.EMPTY, TwinState.TO_FOLLOW_UP)
    if pair.state(column) not in waits and pair.state(column.twin) in waits:
        return column
    return column.twin
