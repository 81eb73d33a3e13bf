"""A vertical line of what happened and what may come next, each with its picture on the line."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpacerItem, QVBoxLayout, QWidget

from briefing_app.ui.kit.kit import Kit

ICON = 18
LANE = 32
"""Width of the lane in which the line runs."""


class TimelineRow(QWidget):
    """One thing on the line; ``body`` takes what is said about it. What may come is dashed and hollow."""

    def __init__(self, kit: Kit, icon: str, colour: str, *, is_past: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._icon, self._colour = icon, colour
        self._is_past = is_past
        self.is_first = self.is_last = False
        self.body = QVBoxLayout()
        self.body.setSpacing(2)
        above = max((LANE - self.fontMetrics().height()) // 2, 0) if is_past else 0
        self.body.setContentsMargins(0, above, 0, 8)  # the first line is level with the picture
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addItem(QSpacerItem(LANE + (8 if is_past else 0), LANE + 4))  # a button has room of its own
        row.addLayout(self.body, 1)

    def say(self, text: str, role: str = "", *, is_strong: bool = False) -> QLabel:
        """Add a line of words."""
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            label.setProperty("role", role)
        if is_strong:
            font = label.font()
            font.setWeight(font.Weight.DemiBold)
            label.setFont(font)
        self.body.addWidget(label)
        return label

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - LANE / 2 if is_rtl else LANE / 2
        middle = LANE / 2
        pen = QPen(self._kit.theme.colour("line"), 2)
        if not self._is_past:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        if not self.is_first:
            painter.drawLine(QPointF(x, 0), QPointF(x, middle - LANE / 2 + 1))
        if not self.is_last:
            painter.drawLine(QPointF(x, middle + LANE / 2 - 1), QPointF(x, self.height()))
        if self._is_past:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._kit.theme.colour("accent_soft"))
        else:
            painter.setPen(QPen(self._kit.theme.colour("line"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        circle = QRectF(x - LANE / 2 + 1, 1, LANE - 2, LANE - 2)
        painter.drawEllipse(circle)
        picture = self._kit.icons.pixmap(self._icon, self._colour, ICON)
        painter.drawPixmap(QPointF(x - ICON / 2, middle - ICON / 2), picture)
        painter.end()


class Timeline(QWidget):
    """Rows from top to bottom."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._rows: list[TimelineRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @property
    def rows(self) -> tuple[TimelineRow, ...]:
        return tuple(self._rows)

    def show_rows(self, rows: list[TimelineRow]) -> None:
        """Show these in the place of those before."""
        for old in self._rows:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = rows
        for row in rows:
            row.is_first, row.is_last = row is rows[0], row is rows[-1]
            self._column.addWidget(row)
            row.show()
