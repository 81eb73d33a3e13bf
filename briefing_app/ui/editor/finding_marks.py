"""The waves under words that a check found: thick, thin or broken by severity, low enough to leave the dots of
promises, the line of underlined words and the letters alone. Misspelt words have a broken row of small arches."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence

import msgspec
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTextBlock, QTextLayout

from briefing_app.language.checks.finding import Severity
from briefing_app.ui.editor.block_text import units
from briefing_app.ui.editor.hitting import boxes

Mark = tuple[int, int, Severity]
"""Code points of a paragraph, and how grave it is."""
STEP, RISE = 2.5, 1.4
ARCH, GAP, DEPTH = 5.5, 3.0, 2.8


class Stroke(msgspec.Struct, frozen=True):
    """A named colour, a width in logical pixels, and the shape of the line."""

    colour: str
    width: float
    style: Qt.PenStyle = Qt.PenStyle.SolidLine
    has_arches: bool = False


FINDINGS: Mapping[Hashable, Stroke] = {
    Severity.CRITICAL: Stroke("danger", 2.0),
    Severity.WARNING: Stroke("attention", 1.2),
    Severity.HINT: Stroke("ink_soft", 1.2, Qt.PenStyle.DotLine),
}
"""The gravest first. Told apart by their strokes where a scheme has one colour only."""
SPELLING: Mapping[Hashable, Stroke] = {True: Stroke("spelling", 1.3, has_arches=True)}
Paths = tuple[tuple[Stroke, QPainterPath], ...]
MOST_KNOWN = 400


class Waves:
    """Remembers the waves of paragraphs that are laid out as before: a page is painted at every keystroke."""

    def __init__(self, strokes: Mapping[Hashable, Stroke]) -> None:
        self._strokes = strokes
        self._known: dict[tuple[object, ...], Paths] = {}

    def draw(
        self,
        painter: QPainter,
        block: QTextBlock,
        marks: Sequence[tuple[int, int, Hashable]],
        colour: Callable[[str], QColor],
    ) -> None:
        """Under the words of a block as it is laid out; ``colour`` gives a named colour. A mark ends with the kind of
        its stroke."""
        painter.save()
        painter.translate(0, block.layout().position().y())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for stroke, path in self._paths(block, marks):
            painter.setPen(QPen(colour(stroke.colour), stroke.width, stroke.style, Qt.PenCapStyle.RoundCap))
            painter.drawPath(path)
        painter.restore()

    def _paths(self, block: QTextBlock, marks: Sequence[tuple[int, int, Hashable]]) -> Paths:
        """One path for each kind, the gravest last and so above the others; from the top of the block on."""
        text, lines = block.text(), block.layout()
        widths = tuple(lines.lineAt(number).naturalTextWidth() for number in range(lines.lineCount()))
        room = lines.lineAt(0).rect().getRect() if widths else ()
        key = (text, tuple(marks), widths, room, lines.textOption().textDirection(), lines.preeditAreaText())
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= MOST_KNOWN:
                self._known.clear()
            known = self._known[key] = tuple(_paths(text, lines, marks, self._strokes))
        return known


def _paths(
    text: str,
    lines: QTextLayout,
    marks: Sequence[tuple[int, int, Hashable]],
    strokes: Mapping[Hashable, Stroke],
) -> Iterator[tuple[Stroke, QPainterPath]]:
    for kind, stroke in reversed(tuple(strokes.items())):
        path = QPainterPath()
        for start, end, own in marks:
            if own == kind:
                for left, right, y in stretches(lines, units(text[:start]), units(text[:end])):
                    if stroke.has_arches:
                        _add_arches(path, left, right, y)
                    else:
                        path.addPolygon(_wave(left, right, y))
        if not path.isEmpty():
            yield stroke, path


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


def _add_arches(path: QPainterPath, left: float, right: float, y: float) -> None:
    """Arches that hang side by side with gaps between them, as many as there is room for."""
    count = max(round((right - left + GAP) / (ARCH + GAP)), 1)
    width = (right - left + GAP) / count - GAP
    for number in range(count):
        start = left + number * (width + GAP)
        path.moveTo(start, y - DEPTH / 2)
        path.quadTo(QPointF(start + width / 2, y + DEPTH * 1.5), QPointF(start + width, y - DEPTH / 2))
