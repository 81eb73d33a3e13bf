"""One column: the text of a note in one language as a single continuous text.

Qt's own caret, selection, input methods and accessibility; its undo is off (``editor.md`` section 4), its
clipboard is made exact (no-break spaces survive), and what it did is told once the document has settled.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QFont,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from briefing_app.domain.languages import Language
from briefing_app.domain.rich_text import Mark, ParagraphKind
from briefing_app.ui.editor.block_text import kind_of, points, units
from briefing_app.ui.editor.clipboard import fill
from briefing_app.ui.editor.decoration import Decorator
from briefing_app.ui.editor.geometry import RowGeometry
from briefing_app.ui.editor.layout import TwinLayout
from briefing_app.ui.editor.vertical import VerticalMoves
from briefing_app.ui.widgets.fields import direction_of, set_direction


class Place(msgspec.Struct, frozen=True):
    """A place in a column: row, and code points from the start of its paragraph."""

    row: int
    offset: int


class Edited(msgspec.Struct, frozen=True):
    """The document changed by the hand of the person: the blocks from ``first`` to ``last`` now stand where
    ``before`` blocks stood."""

    first: int
    last: int
    before: int


class ColumnEdit(QTextEdit):
    """``edited`` after a change by the person; ``caret_moved`` after a move that was no typing.

    ``words_moved(place)`` when what is selected was dragged to another place of this column.
    """

    edited = Signal(object)
    caret_moved = Signal()
    focused = Signal()
    left = Signal()
    pasted = Signal(object)
    words_moved = Signal(object)
    menu_wanted = Signal(object)
    list_left = Signal(int)

    def __init__(
        self,
        language: Language,
        geometry: RowGeometry,
        decorator: Decorator,
        arranged: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.language = language
        self.is_syncing = False
        self._typing = False
        self._vertical = VerticalMoves()
        self._change: tuple[int, int] | None = None
        self._blocks = 1
        self._make_document(decorator)
        self.twin_layout = TwinLayout(self.document(), language, geometry, decorator, arranged)
        self.document().setDocumentLayout(self.twin_layout)
        self._dress()
        self.document().contentsChange.connect(self._note_change)
        self.document().contentsChanged.connect(self._tell_change)
        self.cursorPositionChanged.connect(self._tell_caret)

    def _make_document(self, decorator: Decorator) -> None:
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(decorator.fonts[self.language])
        option = QTextOption()
        option.setTextDirection(direction_of(self.language))
        document.setDefaultTextOption(option)
        self.setDocument(document)

    def _dress(self) -> None:
        set_direction(self, self.language)
        set_direction(self.viewport(), self.language)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)

    # Places.

    def place(self) -> Place:
        """Where the caret is."""
        return self.place_of(self.textCursor().position())

    def place_of(self, position: int) -> Place:
        block = self.document().findBlock(position)
        return Place(block.blockNumber(), points(block.text(), position - block.position()))

    def position_of(self, place: Place) -> int:
        """The document position of a place; the end of the paragraph when the offset is beyond it."""
        block = self.document().findBlockByNumber(min(place.row, self.document().blockCount() - 1))
        return block.position() + min(units(block.text()[: place.offset]), block.length() - 1)

    def selection(self) -> tuple[Place, Place]:
        """Start and end of what is selected; the caret twice when nothing is."""
        cursor = self.textCursor()
        return self.place_of(cursor.selectionStart()), self.place_of(cursor.selectionEnd())

    def select(self, start: Place, end: Place) -> None:
        """Select from ``start`` to ``end`` and bring the end into view."""
        cursor = self.textCursor()
        cursor.setPosition(self.position_of(start))
        cursor.setPosition(self.position_of(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def go_to(self, place: Place) -> None:
        self.select(place, place)

    # Marks of what is typed next.

    def bears(self, mark: Mark) -> bool:
        match mark:
            case Mark.BOLD:
                return self.fontWeight() >= QFont.Weight.DemiBold
            case Mark.ITALIC:
                return self.fontItalic()
            case Mark.UNDERLINE:
                return self.fontUnderline()

    def toggle_mark(self, mark: Mark) -> None:
        bears = self.bears(mark)
        match mark:
            case Mark.BOLD:
                self.setFontWeight(QFont.Weight.Normal if bears else QFont.Weight.Bold)
            case Mark.ITALIC:
                self.setFontItalic(not bears)
            case Mark.UNDERLINE:
                self.setFontUnderline(not bears)

    # What the person did.

    def _note_change(self, start: int, removed: int, added: int) -> None:
        if self.is_syncing:
            return
        end = start + added
        if self._change is not None:
            known_start, known_end = self._change
            if start <= known_end:
                known_end += added - removed
            start, end = min(start, known_start), max(end, known_end)
        self._change = (start, end)

    def _tell_change(self) -> None:
        count = self.document().blockCount()
        if self.is_syncing or self._change is None:
            self._blocks = count
            self._change = None
            return
        if self.textCursor().block().layout().preeditAreaText():  # told as one change when it is committed
            return
        start, end = self._change
        self._change = None
        last_position = self.document().characterCount() - 1
        first = self.document().findBlock(min(start, last_position)).blockNumber()
        last = self.document().findBlock(min(end, last_position)).blockNumber()
        before = last - first + 1 - (count - self._blocks)
        if before < 1:  # what went away reaches beyond the change that was told
            first, before = max(first - (1 - before), 0), 1
        self._blocks = count
        self._typing = True
        self.edited.emit(Edited(first, last, before))

    def _tell_caret(self) -> None:
        if not (self.is_syncing or self._typing or self._change is not None):
            self.caret_moved.emit()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window: QTextEdit would swallow them even with its own undo off."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            ours = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
            if any(event.matches(key) for key in ours):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        self._typing = False
        if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
            event.ignore()
            return
        if self._leaves_list(event):
            self.list_left.emit(self.textCursor().blockNumber())
            return
        moved = self._vertical.moved(event, self.textCursor(), self.viewport().height())
        if moved is not None:
            self.setTextCursor(moved)
            return
        self._vertical.forget()
        super().keyPressEvent(event)
        self._typing = False

    def _leaves_list(self, event: QKeyEvent) -> bool:
        """Enter in an empty list item, and Backspace at the start of any, end the list there."""
        cursor = self.textCursor()
        if self.isReadOnly() or cursor.hasSelection() or kind_of(cursor.block()) is ParagraphKind.BODY:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return cursor.block().length() == 1
        return event.key() == Qt.Key.Key_Backspace and cursor.atBlockStart()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802 - Qt's name
        if self.isReadOnly():  # Qt would let it write
            event.ignore()
            return
        super().inputMethodEvent(event)
        self._typing = False

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        self._typing = False
        self._vertical.forget()
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        self.left.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        if not by_key and not self.textCursor().hasSelection():
            self.setTextCursor(self.cursorForPosition(event.pos()))
        self.menu_wanted.emit(event.globalPos())

    # Clipboard.

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        data = super().createMimeDataFromSelection()
        fill(data, self.textCursor(), self.language)
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        """Words; not files, which are for the window to import."""
        has_files = any(url.isLocalFile() for url in source.urls())
        return not self.isReadOnly() and not has_files and (source.hasText() or source.hasHtml())

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        if not self.isReadOnly():
            self.pasted.emit(source)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Told like any pasting or moving: Qt's own way changes the document in the middle of an edit of its own."""
        super().dragLeaveEvent(QDragLeaveEvent())  # takes the caret away that showed where it would go
        if not self.canInsertFromMimeData(event.mimeData()):
            event.ignore()
            return
        self.setFocus()
        self.focused.emit()
        target = self.cursorForPosition(event.position().toPoint())
        event.acceptProposedAction()
        if event.dropAction() == Qt.DropAction.MoveAction and event.source() in (self, self.viewport()):
            self.words_moved.emit(self.place_of(target.position()))
            return
        self.setTextCursor(target)
        self.pasted.emit(event.mimeData())
