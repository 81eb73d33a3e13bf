"""Where a person finds themselves when somebody else changed the note: in the same segment, at the same words."""

from __future__ import annotations

from collections.abc import Sequence

from briefing_app.domain.rewriting import Row
from briefing_app.language.word_diff import Fate, word_diff
from briefing_app.ui.editor.state import Caret


def caret_kept(before: Sequence[Row], after: Sequence[Row], caret: Caret) -> Caret:
    """The caret of ``before`` in ``after``; where its segment is gone, the end of the one before it that is left."""
    row = min(caret.row, len(before) - 1)
    while row >= 0:
        found = row_kept(before, after, row)
        if found is not None:
            new = after[found].pair.text(caret.language).plain
            if row != caret.row:
                return Caret(caret.language, found, len(new))
            old = before[row].pair.text(caret.language).plain
            return Caret(caret.language, found, offset_kept(old, new, caret.offset))
        row -= 1
    return Caret(caret.language, 0, 0)


def row_kept(before: Sequence[Row], after: Sequence[Row], row: int) -> int | None:
    """Where the segment of a row stands now; None when it is gone."""
    wanted = before[row].pair.id
    return next((number for number, other in enumerate(after) if other.pair.id == wanted), None)


def offset_kept(before: str, after: str, offset: int) -> int:
    """A place between the letters of ``before`` as it stands in ``after``: behind the same word as far as it is there.

    Inside words that are gone it is where they were. Offsets in code points.
    """
    old = new = 0
    for piece in word_diff(before, after):
        size = len(piece.text)
        match piece.fate:
            case Fate.ADDED:
                new += size
            case Fate.KEPT:
                if offset <= old + size:
                    return new + offset - old
                old, new = old + size, new + size
            case Fate.REMOVED:
                if offset <= old + size:
                    return new
                old += size
    return new
