"""A line to search or filter by, with the keys that lead out of it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

_ICON, _ICON_ROOM = 18, 24


class SearchLine(QLineEdit):
    """Escape empties it, Down and Enter go on to what was found (``left``); an icon before the words, if asked for."""

    left = Signal()

    def __init__(self, name: str, parent: QWidget, icon: QIcon | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        for clear in self.findChildren(QToolButton):
            clear.setAccessibleName(self.tr("Clear"))
            clear.setToolTip(self.tr("Clear"))
            clear.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if icon is not None:
            is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.setTextMargins(0 if is_rtl else _ICON_ROOM, 0, _ICON_ROOM if is_rtl else 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        if self._icon is not None:
            is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = self.width() - _ICON - 8 if is_rtl else 8
            painter = QPainter(self)
            self._icon.paint(painter, QRect(left, (self.height() - _ICON) // 2, _ICON, _ICON))
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)
