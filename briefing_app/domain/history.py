"""Undo and redo of one note, in the order things were done over both languages."""

from __future__ import annotations

from briefing_app.domain.edits import Edit, PairChanged, apply, replaced, revert
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.review_states import NoteStatus


class History:
    """The note as it stands, and the edits that led there since it was opened.

    Typing merges into one step while each insertion starts where the last one ended, on the same side, and
    nothing has closed the step (a caret move, losing focus, an undo).
    """

    def __init__(self, note: BriefingNote) -> None:
        self._note = note
        self._done: list[Edit] = []
        self._undone: list[Edit] = []
        self._open = False

    @property
    def note(self) -> BriefingNote:
        return self._note

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def do(self, edit: Edit) -> BriefingNote:
        """Apply ``edit`` and remember it; what had been undone can no longer be redone."""
        self._note = apply(self._note, edit)
        self._undone.clear()
        merged = merged_typing(self._done[-1], edit) if self._open and self._done else None
        if merged is None:
            self._done.append(edit)
        else:
            self._done[-1] = merged
        self._open = True
        return self._note

    def take_status(self, status: NoteStatus, *, ends_undo: bool) -> None:
        """The approval log leads to another status: no edit, and nothing that undo takes back.

        ``ends_undo``: what was done up to here can no longer be undone.
        """
        self._note = replaced(self._note, status=status)
        self.close_step()
        if ends_undo:
            self._done.clear()
            self._undone.clear()

    def close_step(self) -> None:
        """Let the next insertion start a step of its own."""
        self._open = False

    def undo(self) -> Edit | None:
        """Take the last step back and return it; None when there is none."""
        self.close_step()
        if not self._done:
            return None
        edit = self._done.pop()
        self._note = revert(self._note, edit)
        self._undone.append(edit)
        return edit

    def redo(self) -> Edit | None:
        """Do the step undone last once more and return it; None when there is none."""
        self.close_step()
        if not self._undone:
            return None
        edit = self._undone.pop()
        self._note = apply(self._note, edit)
        self._done.append(edit)
        return edit


def merged_typing(first: Edit, second: Edit) -> PairChanged | None:
    """Two insertions as one step, or None when the second does not simply go on where the first ended."""
    if not (isinstance(first, PairChanged) and isinstance(second, PairChanged)):
        return None
    if first.typed is None or second.typed is None or first.language is not second.language:
        return None
    if first.after != second.before or second.typed[0] != first.typed[1]:
        return None
    return PairChanged(first.before, second.after, first.language, (first.typed[0], second.typed[1]))
