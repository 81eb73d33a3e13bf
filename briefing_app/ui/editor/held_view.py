"""What the person sees of a note stays where it is on the screen while words of others come in above or below."""

from __future__ import annotations

from briefing_app.ui.editor.columns import TwinColumns
from briefing_app.ui.editor.keeping_place import row_kept
from briefing_app.ui.editor.state import Change


class HeldView:
    """Held by the line of the caret where that is seen, else by the row at the top; made before the change is shown."""

    def __init__(self, columns: TwinColumns) -> None:
        self._columns = columns
        self._line = self._caret_line()
        scrolled, geometry = columns.scroll_bar.value(), columns.geometry_
        self._row = geometry.row_at(scrolled)
        self._below = geometry.tops[self._row] - scrolled if geometry.tops else 0.0

    def _caret_line(self) -> int | None:
        """How far below the top of the view the line of the caret is, in pixels; None when it is not seen."""
        line, column = self._columns.column.cursorRect(), self._columns.column
        return line.top() if line.top() >= 0 and line.bottom() <= column.viewport().height() else None

    def restore(self, change: Change) -> None:
        """Scroll so that it is where it was, once the change is shown."""
        bar, geometry = self._columns.scroll_bar, self._columns.geometry_
        if self._line is not None:
            bar.setValue(bar.value() + self._columns.column.cursorRect().top() - self._line)
            return
        row = row_kept(change.before, change.after, self._row) if self._row < len(change.before) else None
        if row is not None:
            bar.setValue(round(geometry.tops[row] - self._below))

    def uncover(self) -> None:
        """A caret that was seen is seen again, once something else has taken room of the text."""
        if self._line is not None:
            self._columns.column.ensureCursorVisible()
