"""How a column is laid out and drawn. Nothing about alignment is written into a document (``editor.md``, D).

Each block is a row; its top comes from the :class:`RowGeometry` that both columns share. Direction is that of the
column's language for every block, empty ones included.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFontMetricsF,
    QPainter,
    QPalette,
    QTextBlock,
    QTextDocument,
    QTextLayout,
    QTextOption,
)

from briefing_app.domain.languages import Language
from briefing_app.domain.rich_text import ParagraphKind
from briefing_app.ui.editor.block_text import kind_of
from briefing_app.ui.editor.decoration import Decorator
from briefing_app.ui.editor.geometry import RowGeometry
from briefing_app.ui.editor.hitting import position_at

LINE_FACTORS = {Language.FRENCH: 1.45, Language.ARABIC: 1.7}
"""Pitch of lines in ems, so that both columns look the same weight."""
INDENT = 26.0
SIDE = 12.0
"""Free space at both edges of a column."""
CARET_WIDTH = 2
TURNED = 1
"""User state of a block that a person turned."""


class TwinLayout(QAbstractTextDocumentLayout):
    """Lays out one column. ``arranged`` is called when rows may have moved, for the twin to follow."""

    def __init__(
        self,
        document: QTextDocument,
        language: Language,
        geometry: RowGeometry,
        decorator: Decorator,
        arranged: Callable[[], None],
    ) -> None:
        super().__init__(document)
        self.language = language
        self._geometry = geometry
        self._decorator = decorator
        self._arranged = arranged
        self._width = 0.0
        self._option = QTextOption()
        is_arabic = language is Language.ARABIC
        self._option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_arabic else Qt.LayoutDirection.LeftToRight)
        side = Qt.AlignmentFlag.AlignRight if is_arabic else Qt.AlignmentFlag.AlignLeft
        self._option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._turned = QTextOption(self._option)
        self._turned.setTextDirection(Qt.LayoutDirection.LeftToRight if is_arabic else Qt.LayoutDirection.RightToLeft)
        other = Qt.AlignmentFlag.AlignLeft if is_arabic else Qt.AlignmentFlag.AlignRight
        self._turned.setAlignment(other | Qt.AlignmentFlag.AlignAbsolute)
        self.lead = 0.0
        self._stale_from = sys.maxsize

    # What Qt asks of a layout.

    def documentChanged(self, start: int, removed: int, added: int) -> None:  # noqa: N802 - Qt's name
        width = self.document().pageSize().width()
        if width <= 0:
            return
        known = self._geometry.heights[self.language]
        count = self.document().blockCount()
        if width != self._width or not known:
            self._width = width
            self._lay_all()
        else:
            self._lay_range(start, added, count - len(known))
        self._arranged()
        self._repaint_blocks(start, start + added)

    def documentSize(self) -> QSizeF:  # noqa: N802 - Qt's name
        return QSizeF(self._width, self._geometry.total)

    def pageCount(self) -> int:  # noqa: N802 - Qt's name
        return 1

    def frameBoundingRect(self, frame: Any) -> QRectF:  # noqa: N802 - Qt's name
        return QRectF(0, 0, self._width, self._geometry.total)

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:  # noqa: N802 - Qt's name
        row = block.blockNumber()
        heights, tops = self._geometry.heights[self.language], self._geometry.tops
        if not 0 <= row < min(len(heights), len(tops)):
            return QRectF()
        return QRectF(0, tops[row], self._width, heights[row])

    def hitTest(self, point: Any, accuracy: Qt.HitTestAccuracy) -> int:  # noqa: N802 - Qt's name
        block = self.document().findBlockByNumber(
            min(self._geometry.row_at(point.y()), self.document().blockCount() - 1)
        )
        lines = block.layout()
        if not lines.lineCount():
            return block.position()
        y = point.y() - lines.position().y()
        line = lines.lineAt(0)
        for number in range(lines.lineCount()):
            line = lines.lineAt(number)
            if y < line.y() + line.height() or number == lines.lineCount() - 1:
                break
        if accuracy == Qt.HitTestAccuracy.ExactHit and not line.naturalTextRect().contains(QPointF(point.x(), y)):
            return -1
        return block.position() + position_at(lines, line, point.x())

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        clip = context.clip if context.clip.isValid() else QRectF(0, 0, self._width, self._geometry.total)
        painter.setPen(context.palette.color(QPalette.ColorRole.Text))
        count = min(len(self._geometry.tops), self.document().blockCount())
        row = max(self._geometry.row_at(clip.top()) - 1, 0)
        block = self.document().findBlockByNumber(row)
        while row < count and self._geometry.band_top(row) <= clip.bottom():
            self._draw_row(painter, context, block, row, clip)
            block = block.next()
            row += 1

    # Laying out.

    def refresh(self) -> None:
        """Lay everything out anew: the font or the text size changed."""
        if self._width > 0:
            self._lay_all()
            self._arranged()

    def force(self, block: QTextBlock) -> None:
        """Turn a block against the direction of the column, or back: only how it is shown changes."""
        block.setUserState(-1 if block.userState() == TURNED else TURNED)
        self._geometry.replace(self.language, block.blockNumber(), 1, [self._lay(block)])

    def place(self, first: int) -> None:
        """Take the tops from the geometry, from the row before ``first`` on, and ask for a repaint from there."""
        first = max(min(first - 1, self._stale_from), 0)
        self._stale_from = sys.maxsize
        block = self.document().findBlockByNumber(first)
        for top in self._geometry.tops[first:]:
            if not block.isValid():
                break
            block.layout().setPosition(QPointF(0, top))
            block = block.next()
        self.documentSizeChanged.emit(self.documentSize())
        above = self._geometry.tops[first - 1] if 0 < first <= len(self._geometry.tops) else 0.0
        self.repaint_from(above)

    def _repaint_blocks(self, start: int, end: int) -> None:
        """What was laid out anew shows at once, where no row has moved as well: the caret alone repaints its place."""
        first, last = (self.document().findBlock(position).blockNumber() for position in (start, end))
        rows = min(len(self._geometry.tops), len(self._geometry.heights[self.language]))
        last = last if 0 <= last < rows else rows - 1
        if 0 <= first <= last:
            top, bottom = self._geometry.tops[first], self._geometry.tops[last]
            height = bottom + self._geometry.heights[self.language][last] - top
            self.update[QRectF].emit(QRectF(0, top, self._width, height))  # type: ignore[index]

    def repaint_row(self, row: int) -> None:
        """What is painted around the words of a row changed, its words did not."""
        if row < min(len(self._geometry.tops), len(self._geometry.heights[self.language])):
            place = QRectF(0, self._geometry.tops[row], self._width, self._geometry.heights[self.language][row])
            self.update[QRectF].emit(place)  # type: ignore[index]

    def repaint_from(self, y: float) -> None:
        self.update[QRectF].emit(QRectF(0, y, self._width, max(self._geometry.total - y, 0) + 10_000))  # type: ignore[index]

    def _lay_all(self) -> None:
        heights = []
        block = self.document().begin()
        while block.isValid():
            heights.append(self._lay(block))
            block = block.next()
        self._geometry.replace(self.language, 0, len(self._geometry.heights[self.language]), heights)

    def _lay_range(self, start: int, added: int, grown: int) -> None:
        document = self.document()
        first = document.findBlock(start)
        last = document.findBlock(min(start + added, document.characterCount() - 1))
        heights = []
        block = first
        while block.isValid() and block.blockNumber() <= last.blockNumber():
            heights.append(self._lay(block))
            block = block.next()
        self._geometry.replace(self.language, first.blockNumber(), len(heights) - grown, heights)
        if grown:  # the blocks behind are other rows now, whatever the tops say
            self._stale_from = min(self._stale_from, first.blockNumber())

    def _lay(self, block: QTextBlock) -> float:
        """Break one block into lines; returns its height."""
        lines = block.layout()
        font = self.document().defaultFont()
        lines.setFont(font)
        lines.setTextOption(self._turned if block.userState() == TURNED else self._option)
        pitch = self.pitch()
        indent = 0.0 if kind_of(block) is ParagraphKind.BODY else INDENT
        start = SIDE if self.language is Language.ARABIC else SIDE + indent
        width = max(self._width - 2 * SIDE - indent, 40.0)
        y = self.lead
        lines.beginLayout()
        while (line := lines.createLine()).isValid():
            line.setLineWidth(width)
            room = max(pitch, line.height())
            line.setPosition(QPointF(start, y + (room - line.height()) / 2))
            y += room
        lines.endLayout()
        row = block.blockNumber()
        if row < len(self._geometry.tops):
            lines.setPosition(QPointF(0, self._geometry.tops[row]))
        return y

    def pitch(self) -> float:
        """The distance of two lines in logical pixels."""
        metrics = QFontMetricsF(self.document().defaultFont())
        em = QFontMetricsF(self.document().defaultFont()).fontDpi() * self.document().defaultFont().pointSizeF() / 72
        return max(em * LINE_FACTORS[self.language], metrics.height())

    def first_baseline(self) -> float:
        """How far below its top the first line of a paragraph stands, without the lead."""
        metrics = QFontMetricsF(self.document().defaultFont())
        return (self.pitch() - metrics.height()) / 2 + metrics.ascent()

    # Drawing.

    def _draw_row(
        self,
        painter: QPainter,
        context: QAbstractTextDocumentLayout.PaintContext,
        block: QTextBlock,
        row: int,
        clip: QRectF,
    ) -> None:
        lines = block.layout()
        if row in self._geometry.bands:
            band = QRectF(SIDE, self._geometry.band_top(row), self._width - 2 * SIDE, self._geometry.bands[row])
            self._decorator.draw_heading(painter, self.language, row, band)
        if self._geometry.tops[row] > clip.bottom():
            return
        if not block.length() > 1 and not lines.preeditAreaText():
            self._decorator.draw_placeholder(painter, self.language, row, self._text_rect(block, row))
        self._decorator.draw_marker(painter, self.language, block, self._text_rect(block, row))
        marked = self._decorator.marked_words(block, self.language)
        lines.draw(painter, QPointF(0, 0), [*marked, *self._selections(context, block)], clip)
        self._decorator.draw_findings(painter, self.language, block)
        self._decorator.draw_marks(painter, block)
        caret = context.cursorPosition
        if caret < -1:
            caret = block.position() + lines.preeditAreaPosition() - (caret + 2) if self._holds_preedit(block) else -1
        if block.position() <= caret < block.position() + block.length():
            lines.drawCursor(painter, QPointF(0, 0), caret - block.position(), CARET_WIDTH)

    def _holds_preedit(self, block: QTextBlock) -> bool:
        return bool(block.layout().preeditAreaText())

    def _text_rect(self, block: QTextBlock, row: int) -> QRectF:
        indent = 0.0 if kind_of(block) is ParagraphKind.BODY else INDENT
        start = SIDE if self.language is Language.ARABIC else SIDE + indent
        height = max(self._geometry.heights[self.language][row], self.pitch())
        return QRectF(start, self._geometry.tops[row] + self.lead, self._width - 2 * SIDE - indent, height)

    def _selections(
        self, context: QAbstractTextDocumentLayout.PaintContext, block: QTextBlock
    ) -> list[QTextLayout.FormatRange]:
        ranges = []
        for selection in context.selections:
            start = selection.cursor.selectionStart() - block.position()
            end = selection.cursor.selectionEnd() - block.position()
            if end > 0 and start < block.length() and end > start:
                part = QTextLayout.FormatRange()
                part.start = max(start, 0)
                part.length = min(end, block.length()) - part.start
                part.format = selection.format
                ranges.append(part)
        return ranges
