"""The small bar beside selected words: bold, italic, underline, making a promise of them, and adding them to
the terms.

It comes when the person has selected something and goes when nothing is selected any more, on Escape, and while they
type. It never covers the words: above their first line, else below their last one, else it stays away.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QToolButton

from briefing_app.domain.rich_text import Mark
from briefing_app.ui.editor.column import ColumnEdit
from briefing_app.ui.editor.columns import TwinColumns
from briefing_app.ui.widgets.fields import tab_through
from briefing_app.ui.widgets.icon_button import icon_button

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_app.ui.kit.kit import Kit

PAUSE_MS = 250
"""After the last change of the selection: the bar does not run along with the mouse."""
GAP = 6


class SelectionBar(QFrame):
    """``mark_wanted(Mark)``, ``action_wanted()``, ``invitation_wanted()`` and ``term_wanted()`` are about what is
    selected.
    """

    mark_wanted = Signal(object)
    action_wanted = Signal()
    invitation_wanted = Signal()
    term_wanted = Signal()

    def __init__(self, columns: TwinColumns, bears: Callable[[Mark], bool], kit: Kit) -> None:
        super().__init__(columns)
        self.setObjectName("selectionBar")
        self.setProperty("role", "card")
        self.setAutoFillBackground(True)
        self.setLayoutDirection(QApplication.layoutDirection())  # the columns have their own
        self.setAccessibleName(self.tr("Selected words"))
        self._columns = columns
        self._bears = bears
        names = {
            Mark.BOLD: (self.tr("Bold (Ctrl+B)"), "bold"),
            Mark.ITALIC: (self.tr("Italic (Ctrl+I)"), "italic"),
            Mark.UNDERLINE: (self.tr("Underline (Ctrl+U)"), "underline"),
        }
        self.marks: dict[Mark, QToolButton] = {}
        for mark, (name, icon) in names.items():
            button = self.marks[mark] = icon_button(kit.icons, icon, name, self)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, mark=mark: self._mark(mark))
        self.action = self._worded(kit, "flag", self.tr("Make this an action"), "Ctrl+Shift+A")
        self.invitation = icon_button(kit.icons, "invitation", self.tr("Make this an invitation (Ctrl+Shift+Y)"), self)
        self.action.clicked.connect(lambda: self._leave(self.action_wanted.emit))
        self.invitation.clicked.connect(lambda: self._leave(self.invitation_wanted.emit))
        self.term = icon_button(kit.icons, "language", self.tr("Add to the terms (Ctrl+Shift+T)"), self)
        self.term.clicked.connect(lambda: self._leave(self.term_wanted.emit))
        self._lay_out()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._come)
        for column in columns.columns.values():
            column.selectionChanged.connect(lambda column=column: self._follow(column))
            column.left.connect(self._left)
        columns.scroll_bar.valueChanged.connect(self._place_again)
        self.hide()

    def _worded(self, kit: Kit, icon: str, text: str, shortcut: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(kit.icons.icon(icon, "accent"))
        button.setText(text)
        button.setToolTip(f"{text} (\u2066{shortcut}\u2069)")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(2)
        for button in (*self.marks.values(), self.action, self.invitation, self.term):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the selection where it is
            row.addWidget(button)

    def dismiss(self) -> bool:
        """Go away, the focus back in the text; False when it was not there."""
        self._pause.stop()
        if self.isHidden():
            return False
        focus, column = self.focusWidget(), self._columns.column
        self.hide()  # which hands the focus on to anybody
        if focus is not None and self.isAncestorOf(focus):
            column.setFocus()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)

    def _follow(self, column: ColumnEdit) -> None:
        """Nothing selected, or selected by the application: stay away."""
        if column.is_syncing or not column.textCursor().hasSelection() or column.isReadOnly():
            self._pause.stop()
            if column is self._columns.column and not column.is_syncing:
                self.hide()
            return
        self._pause.start()

    def _left(self) -> None:
        focus = self.window().focusWidget()
        if focus is None or not (self.isAncestorOf(focus) or focus in self._columns.columns.values()):
            self.hide()

    def _come(self) -> None:
        column = self._columns.column
        if not column.textCursor().hasSelection() or not column.hasFocus():
            return
        for mark, button in self.marks.items():
            button.setChecked(self._bears(mark))
        place = self._place()
        if place is None:
            return
        self.move(place)
        self.show()
        self.raise_()
        tab_through(column, *self.marks.values(), self.action, self.invitation, self.term)

    def _place_again(self) -> None:
        if not self.isHidden():
            place = self._place()
            if place is None:
                self.hide()
            else:
                self.move(place)

    def _place(self) -> QPoint | None:
        """Where the bar covers none of the words, inside the columns; None when there is no such place."""
        column, cursor = self._columns.column, self._columns.column.textCursor()
        first, last = (self._line(column, position) for position in (cursor.selectionStart(), cursor.selectionEnd()))
        size, room = self.sizeHint(), self._columns.rect()
        self.resize(size)
        x = first.center().x() - size.width() // 2
        left = column.mapTo(self._columns, QPoint(0, 0)).x()
        x = max(left + GAP, min(x, left + column.width() - size.width() - GAP))
        above, below = first.top() - size.height() - GAP, last.bottom() + GAP
        if above >= room.top():
            return QPoint(x, above)
        return QPoint(x, below) if room.top() <= below <= room.bottom() - size.height() else None

    def _line(self, column: ColumnEdit, position: int) -> QRect:
        cursor = QTextCursor(column.document())
        cursor.setPosition(position)
        line = column.cursorRect(cursor)
        return QRect(column.viewport().mapTo(self._columns, line.topLeft()), line.size())

    def _mark(self, mark: Mark) -> None:
        self.mark_wanted.emit(mark)
        for other, button in self.marks.items():
            button.setChecked(self._bears(other))

    def _leave(self, tell: Callable[[], None]) -> None:
        self.dismiss()
        tell()
