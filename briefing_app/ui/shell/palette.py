"""The command palette: every command by its name in the interface language, run by Enter."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QAction, QColor, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from briefing_app.language.folding import fold
from briefing_app.ui.shell.commands import plain_text

ACTION = Qt.ItemDataRole.UserRole
KEYS = Qt.ItemDataRole.UserRole + 1
WIDTH, HEIGHT = 560, 420
PAD = 12


class _WithKeys(QStyledItemDelegate):
    """The name of a command at the beginning of its line, its keys in ``soft`` at the end."""

    def __init__(self, soft: QColor, parent: QWidget) -> None:
        super().__init__(parent)
        self._soft = soft

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setPen(self._soft)
        place = QRect(option.rect).adjusted(PAD, 0, -PAD, 0)
        flags = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, flags, f"\u2066{index.data(KEYS)}\u2069")
        painter.restore()


class CommandPalette(QDialog):
    """Closes when a command was chosen, and by Escape. ``soft`` is the colour of the keys beside their names."""

    def __init__(self, actions: Iterable[QAction], soft: QColor, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Commands"))
        self.resize(WIDTH, HEIGHT)
        self._actions = [action for action in actions if action.isEnabled()]
        self._line = QLineEdit(self)
        self._line.setPlaceholderText(self.tr("Type a part of a command’s name"))
        self._line.setAccessibleName(self.tr("Command"))
        self._line.textChanged.connect(self._filter)
        self._line.returnPressed.connect(self._run)
        self._line.installEventFilter(self)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Commands"))
        self._list.setItemDelegate(_WithKeys(soft, self._list))
        self._list.itemActivated.connect(lambda item: self._run())
        self._list.itemClicked.connect(lambda item: self._run())
        self._none = QLabel(self.tr("No command has that name."), self)
        self._none.setProperty("role", "soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._line)
        column.addWidget(self._list, 1)
        column.addWidget(self._none)
        self._filter("")

    def _filter(self, wanted: str) -> None:
        words = fold(wanted).split()
        self._list.clear()
        for action in self._actions:
            text = plain_text(action.text())
            if all(word in fold(text) for word in words):
                shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                item = QListWidgetItem(action.icon(), text)
                item.setData(ACTION, action)
                item.setData(KEYS, shortcut)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{text}, {shortcut}" if shortcut else text)
                self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._none.setVisible(self._list.count() == 0)

    def _run(self) -> None:
        item = self._list.currentItem()
        if item is None:
            return
        action = item.data(ACTION)
        self.accept()
        action.trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Up and Down move in the list while the person types."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down.value: 1, Qt.Key.Key_Up.value: -1}.get(event.key())
            if step is not None:
                row = self._list.currentRow() + step
                self._list.setCurrentRow(max(0, min(row, self._list.count() - 1)))
                return True
        return super().eventFilter(watched, event)
