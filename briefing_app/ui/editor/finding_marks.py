"""The waves under words that a check found: thick, thin or broken by severity, low enough to leave the dots of
promises, the line of underlined words and the letters alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTextBlock, QTextLayout

from briefing_app.language.checks.finding import Severity
from briefing_app.ui.editor.block_text import units
from briefing_app.ui.editor.hitting import boxes

Mark = tuple[int, int, Severity]
"""Code points of a paragraph, and how grave it is."""
Paths = tuple[tuple[Severity, QPainterPath], ...]
STEP, RISE = 2.5, 1.4
PENS = {
    Severity.CRITICAL: ("danger", 2.0, Qt.PenStyle.SolidLine),
    Severity.WARNING: ("attention", 1.2, Qt.PenStyle.SolidLine),
    Severity.HINT: ("ink_soft", 1.2, Qt.PenStyle.DotLine),
}
"""Told apart by their strokes where a scheme has one colour only."""
MOST_KNOWN = 400


class Waves:
    """Remembers the waves of paragraphs that are laid out as before: a page is painted at every keystroke."""

    def __init__(self) -> None:
        self._known: dict[tuple[object, ...], Paths] = {}

    def draw(
        self, painter: QPainter, block: QTextBlock, marks: Sequence[Mark], colour: Callable[[str], QColor]
    ) -> None:
        """Under the words of a block as it is laid out; ``colour`` gives a named colour."""
        painter.save()
        painter.translate(0, block.layout().position().y())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for severity, path in self._paths(block, marks):
            name, width, style = PENS[severity]
            painter.setPen(QPen(colour(name), width, style, Qt.PenCapStyle.RoundCap))
            painter.drawPath(path)
        painter.restore()

    def _paths(self, block: QTextBlock, marks: Sequence[Mark]) -> Paths:
        """One path for each severity, the gravest last and so above the others; from the top of the block on."""
        text, lines = block.text(), block.layout()
        widths = tuple(lines.lineAt(number).naturalTextWidth() for number in range(lines.lineCount()))
        room = lines.lineAt(0).rect().getRect() if widths else ()
        key = (text, tuple(marks), widths, room, lines.textOption().textDirection(), lines.preeditAreaText())
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= MOST_KNOWN:
                self._known.clear()
            known = self._known[key] = tuple(_paths(text, lines, marks))
        return known


def _paths(text: str, lines: QTextLayout, marks: Sequence[Mark]) -> Iterator[tuple[Severity, QPainterPath]]:
    for severity in reversed(Severity):
        path = QPainterPath()
        for start, end, own in marks:
            if own is severity:
                for left, right, y in stretches(lines, units(text[:start]), units(text[:end])):
                    path.addPolygon(_wave(left, right, y))
        if not path.isEmpty():
            yield severity, path


def stretches(lines: QTextLayout, start: int, end: int) -> Iterator[tuple[float, float, float]]:
    """(left, right, height) of each unbroken piece of a stretch of UTF-16 units, line by line; two directions in one
    line are two pieces where other words stand between them. Heights count from the top of the paragraph."""
    for number in range(lines.lineCount()):
        line = lines.lineAt(number)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first < last:
            y = line.y() + line.height() - RISE - 1.5
            for left, right in _joined(boxes(line, first, last - first)):
                yield left, right, y


def _joined(edges: Sequence[tuple[float, float]]) -> Iterator[tuple[float, float]]:
    """Boxes that touch, as one; one that is narrower than a wave gets the width of one."""
    pieces: list[tuple[float, float]] = []
    for left, right in sorted(edges):
        if pieces and left <= pieces[-1][1] + 1:
            pieces[-1] = pieces[-1][0], max(pieces[-1][1], right)
        else:
            pieces.append((left, right))
    for left, right in pieces:
        missing = max(4 * STEP - (right - left), 0) / 2
        yield left - missing, right + missing


def _wave(left: float, right: float, y: float) -> QPolygonF:
    points = [QPointF(left + n * STEP, y + (RISE if n % 2 else -RISE)) for n in range(int((right - left) / STEP) + 1)]
    return QPolygonF(points)
