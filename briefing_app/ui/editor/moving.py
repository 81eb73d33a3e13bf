"""Words dragged to another place of their column: put in there and taken away here, as one edit."""

from __future__ import annotations

from briefing_app.domain import gestures
from briefing_app.domain.edits import Edit, apply
from briefing_app.domain.gestures import Span
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.rewriting import NewId, rows_of
from briefing_app.ui.editor.state import Caret


def move_words(note: BriefingNote, span: Span, target: Caret, new_id: NewId) -> Edit | None:
    """The edit after which the words of ``span`` stand at ``target``; None when it lies inside them."""
    here = (target.row, target.offset)
    if (span.start_row, span.start) <= here <= (span.end_row, span.end):
        return None
    words = [row.pair.text(span.language).slice(start, end) for row, start, end in span.parts(rows_of(note))]
    put_in = gestures.paste(note, Span(span.language, *here, *here), words, new_id)
    if put_in is None:
        return None
    if here < (span.start_row, span.start):
        span = _shifted(span, target, len(words) - 1, len(words[-1]))
    taken_away = gestures.paste(apply(note, put_in), span, (), new_id)
    return put_in if taken_away is None else gestures.grouped([put_in, taken_away])


def _shifted(span: Span, target: Caret, rows: int, last: int) -> Span:
    """Where a span stands after ``rows`` paragraph ends and ``last`` characters came in at ``target`` before it."""

    def shifted(row: int, offset: int) -> tuple[int, int]:
        if row == target.row:
            offset += last - (target.offset if rows else 0)
        return row + rows, offset

    return Span(span.language, *shifted(span.start_row, span.start), *shifted(span.end_row, span.end))
