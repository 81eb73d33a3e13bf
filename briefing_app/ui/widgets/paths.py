"""Paths of files: always read from left to right, in either interface."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from briefing_app.domain.languages import Language
from briefing_app.language.bidi_controls import disarmed
from briefing_app.ui.widgets.fields import set_direction


class PathField(QWidget):
    """A path to type, or to choose: ``asked`` wants a file dialog of whoever made the field."""

    changed = Signal()
    finished = Signal()
    asked = Signal()

    def __init__(self, name: str, choose: str, parent: QWidget | None = None) -> None:
        """``name`` is what a screen reader calls the line, ``choose`` the text of the button."""
        super().__init__(parent)
        self.edit = QLineEdit(self)
        self.edit.setAccessibleName(name)
        set_direction(self.edit, Language.FRENCH)
        self.button = QPushButton(choose, self)
        self.button.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.edit, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self.changed)
        self.edit.editingFinished.connect(self.finished)
        self.button.clicked.connect(self.asked)

    @property
    def text(self) -> str:
        return self.edit.text().strip()

    @text.setter
    def text(self, text: str) -> None:
        self.edit.setText(text)


class PathLabel(QLabel):
    """A path to be read: shortened in the middle when it must, whole in the tooltip."""

    def __init__(self, path: str, parent: QWidget | None = None, *, centred: bool = False) -> None:
        super().__init__(disarmed(path), parent)
        self._centred = centred
        self.setProperty("elided", True)
        self.setProperty("role", "soft")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setToolTip(disarmed(path))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(80, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
        side = Qt.AlignmentFlag.AlignHCenter if self._centred else side
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(self.rect(), side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()
