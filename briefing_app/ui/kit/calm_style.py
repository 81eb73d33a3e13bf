"""Fusion with check boxes and radio buttons seen on dark grounds too, and wrapped Arabic flush at its right edge."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen, QPolygonF, QTextLayout, QTextOption
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget


class CalmStyle(QProxyStyle):
    """``colour`` gives a named colour of the scheme in force."""

    def __init__(self, colour: Callable[[str], QColor]) -> None:
        super().__init__("Fusion")
        self._colour = colour

    def drawPrimitive(  # noqa: N802 - Qt's name
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        primitives = QStyle.PrimitiveElement
        if element in (primitives.PE_IndicatorCheckBox, primitives.PE_IndicatorItemViewItemCheck):
            self._draw_box(option, painter, is_round=False)
        elif element == primitives.PE_IndicatorRadioButton:
            self._draw_box(option, painter, is_round=True)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawItemText(  # type: ignore[override]  # noqa: N802 - Qt's name and arguments
        self,
        painter: QPainter,
        rect: QRect,
        flags: int,
        pal: QPalette,
        enabled: bool,
        text: str,
        textRole: QPalette.ColorRole = QPalette.ColorRole.NoRole,  # noqa: N803 - Qt's name
    ) -> None:
        if flags & Qt.TextFlag.TextWordWrap.value and not flags & Qt.TextFlag.TextShowMnemonic.value:
            text = broken_lines(text, painter.font(), rect.width())
        super().drawItemText(painter, rect, flags, pal, enabled, text, textRole)

    def _draw_box(self, option: QStyleOption, painter: QPainter, *, is_round: bool) -> None:
        state = option.state
        flags = QStyle.StateFlag
        is_on = bool(state & (flags.State_On | flags.State_NoChange))
        has_focus = bool(state & flags.State_HasFocus)
        edge = self._colour("accent" if is_on or has_focus else "ink_soft")
        fill = self._colour("accent" if is_on else "paper")
        if not state & flags.State_Enabled:
            edge.setAlpha(110)
            fill.setAlpha(110)
        box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge, 2 if has_focus else 1.25))
        painter.setBrush(fill)
        radius = box.width() / 2 if is_round else 3
        painter.drawRoundedRect(box, radius, radius)
        if is_on:
            self._draw_mark(painter, box, is_round=is_round, is_partial=bool(state & flags.State_NoChange))
        painter.restore()

    def _draw_mark(self, painter: QPainter, box: QRectF, *, is_round: bool, is_partial: bool) -> None:
        mark = self._colour("on_accent")
        if is_round:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mark)
            painter.drawEllipse(box.center(), box.width() / 5, box.width() / 5)
            return
        pen = QPen(mark, 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        shape = ((0.25, 0.5), (0.75, 0.5)) if is_partial else ((0.24, 0.52), (0.43, 0.70), (0.77, 0.31))
        points = [QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in shape]
        painter.drawPolyline(QPolygonF(points))


def broken_lines(text: str, font: QFont, width: int) -> str:
    """Text read from the right with an end of line instead of each space it wraps at.

    Qt keeps such a space at the right of the line, which moves the line off the edge by its width.
    """
    if not any(0x0590 <= ord(sign) < 0x0800 for sign in text) or any(ord(sign) > 0xFFFF for sign in text):
        return text
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    lines = []
    for paragraph in text.split("\n"):
        layout = QTextLayout(paragraph, font)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            lines.append(paragraph[line.textStart() : line.textStart() + line.textLength()].rstrip(" "))
        layout.endLayout()
    return "\n".join(lines)
