"""Which place of a line a click means: beside the character under it, where the caret will be seen nearest.

Qt's own answer is a character or two out in stretches that read from the right, and at their edges it gives a place
whose caret is drawn at the other end of the stretch.
"""

from __future__ import annotations

from PySide6.QtGui import QTextLayout, QTextLine

POSITIONS = QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphPositions
GLYPHS = QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphIndexes


def position_at(lines: QTextLayout, line: QTextLine, x: float) -> int:
    """The cursor position in the paragraph that a click at ``x`` on ``line`` means."""
    start, end = line.textStart(), line.textStart() + line.textLength()
    box = line.naturalTextRect()
    if not box.left() <= x <= box.right():
        return line.xToCursor(x)
    under = next((index for index in range(start, end) if _covers(line, index, x)), None)
    if under is None:
        return line.xToCursor(x)
    beside = [under, lines.nextCursorPosition(under)]
    while beside[-1] < end and not _has_width(line, beside[-1]):  # the other letters of a ligature
        beside.append(lines.nextCursorPosition(beside[-1]))
    if lines.lineForTextPosition(end).lineNumber() != line.lineNumber():  # the caret of the end is on the next line
        end -= 1
    return min((place for place in beside if place <= end), key=lambda place: abs(caret_x(line, place) - x))


def caret_x(line: QTextLine, position: int) -> float:
    """Where the caret of a position is drawn."""
    x, _ = line.cursorToX(position)  # type: ignore[misc]
    return float(x)  # type: ignore[has-type]


def _covers(line: QTextLine, index: int, x: float) -> bool:
    return any(left <= x < right for left, right in boxes(line, index))


def _has_width(line: QTextLine, index: int) -> bool:
    return any(right > left for left, right in boxes(line, index))


def boxes(line: QTextLine, start: int, length: int = 1) -> list[tuple[float, float]]:
    """The edges of the glyphs of one character, or of several."""
    found = []
    for run in line.glyphRuns(start, length, POSITIONS | GLYPHS):
        advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())
        found += [(place.x(), place.x() + width.x()) for place, width in zip(run.positions(), advances, strict=True)]
    return found
