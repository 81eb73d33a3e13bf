"""Up, Down and the page keys. Qt's own way sticks at the edge of a line that reads from the right (6.11)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCursor, QTextLine

from briefing_app.ui.editor.hitting import caret_x, position_at

KEYS = {
    Qt.Key.Key_Up.value: -1,
    Qt.Key.Key_Down.value: 1,
    Qt.Key.Key_PageUp.value: -1,
    Qt.Key.Key_PageDown.value: 1,
}
PAGES = (Qt.Key.Key_PageUp.value, Qt.Key.Key_PageDown.value)
ALLOWED = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class VerticalMoves:
    """Remembers where along the line the caret wants to be, over lines that are too short for it."""

    def __init__(self) -> None:
        self._wanted: float | None = None

    def forget(self) -> None:
        """The caret was put somewhere by other means."""
        self._wanted = None

    def moved(self, event: QKeyEvent, cursor: QTextCursor, page: float) -> QTextCursor | None:
        """The cursor after a key; None for a key that is none of ours. ``page`` is the height of the view."""
        step = KEYS.get(event.key())
        if step is None or event.modifiers() & ~ALLOWED:
            return None
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        mode = QTextCursor.MoveMode.KeepAnchor if shift else QTextCursor.MoveMode.MoveAnchor
        start = _top(*_line_of(cursor))
        self._step(cursor, step, mode)
        if event.key() in PAGES:
            while abs(_top(*_line_of(cursor)) - start) < page * 0.9 and self._step(cursor, step, mode):
                pass
        return cursor

    def _step(self, cursor: QTextCursor, step: int, mode: QTextCursor.MoveMode) -> bool:
        """One line further; False at the first and last line of the column."""
        block, line = _line_of(cursor)
        if self._wanted is None:
            self._wanted = caret_x(line, cursor.position() - block.position())
        target = _beside(block, line, step)
        if target is None:
            return False
        block, line = target
        box = line.naturalTextRect()
        x = min(max(self._wanted, box.left() + 0.5), box.right() - 0.5)
        first, last = line.textStart(), line.textStart() + line.textLength()
        place = position_at(block.layout(), line, x) if last > first else first
        if place >= last and line.lineNumber() < block.layout().lineCount() - 1:
            place = last - 1  # the caret of the end is drawn on the next line
        cursor.setPosition(block.position() + max(first, min(place, last)), mode)
        return True


def _line_of(cursor: QTextCursor) -> tuple[QTextBlock, QTextLine]:
    block = cursor.block()
    return block, block.layout().lineForTextPosition(cursor.position() - block.position())


def _beside(block: QTextBlock, line: QTextLine, step: int) -> tuple[QTextBlock, QTextLine] | None:
    number = line.lineNumber() + step
    if 0 <= number < block.layout().lineCount():
        return block, block.layout().lineAt(number)
    other = block.next() if step > 0 else block.previous()
    if not other.isValid():
        return None
    return other, other.layout().lineAt(0 if step > 0 else other.layout().lineCount() - 1)


def _top(block: QTextBlock, line: QTextLine) -> float:
    return block.layout().position().y() + line.y()
