"""How the tables of the register are drawn: cells of one or two lines with an icon, and headings across all columns."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from briefing_app.domain.languages import Language
from briefing_app.language.bidi_controls import settled
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.bilingual import draw_content, line_step, listing_font
from briefing_app.ui.widgets.table_cells import ICON, LINES, MARGIN, CellDelegate, Index, reading

CELL_ROLE = Qt.ItemDataRole.UserRole + 1
"""The :class:`Cell` to draw; None on a line that is a heading."""
HEADING_ROLE = Qt.ItemDataRole.UserRole + 2
"""(words, their colour, how many) of a heading; None on any other line."""
GAP = 6


class Line(msgspec.Struct, frozen=True):
    """``language`` of words of a note, None for those of the interface. A number reads from the left, on one line."""

    text: str
    colour: str = "ink"
    language: Language | None = None
    is_small: bool = False
    is_number: bool = False


class Cell(msgspec.Struct, frozen=True):
    """One line wraps into two, two are elided each."""

    lines: tuple[Line, ...]
    icon: str = ""
    colour: str = "ink_soft"

    @property
    def text(self) -> str:
        return "\n".join(settled(line.text) for line in self.lines if line.text)


class LinedCellDelegate(CellDelegate):
    """Draws what ``CELL_ROLE`` and ``HEADING_ROLE`` say."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(kit.theme, parent)
        self._kit = kit

    def row_height(self) -> int:
        """Two lines of Arabic, and some room."""
        return round(LINES * line_step(listing_font(self._kit.theme, Language.ARABIC))) + MARGIN

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        heading = index.data(HEADING_ROLE)
        if heading is None:
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setClipRect(option.rect)  # each cell draws its part of the one heading
        self._draw_heading(painter, option, *heading)
        painter.restore()

    def draw_cell(self, painter: QPainter, place: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        cell: Cell | None = index.data(CELL_ROLE)
        if cell is None:
            return
        start = reading(option)
        if cell.icon:
            at = place.left() if start is Language.FRENCH else place.right() - ICON + 1
            box = QRect(at, place.center().y() - ICON // 2, ICON, ICON)
            self._kit.icons.icon(cell.icon, cell.colour).paint(painter, box)
            room = ICON + GAP
            place = place.adjusted(room, 0, 0, 0) if start is Language.FRENCH else place.adjusted(0, 0, -room, 0)
        lines = [line for line in cell.lines if line.text]
        for number, line in enumerate(lines):
            painter.setFont(self._font(option.font, line))
            painter.setPen(self._theme.colour(line.colour))
            language = Language.FRENCH if line.is_number else line.language or start
            box = self._part(place, number, len(lines))
            most = LINES if len(lines) == 1 and not line.is_number else 1
            draw_content(painter, box, line.text, language, most, edge=start)

    def _font(self, base: QFont, line: Line) -> QFont:
        if line.language is not None:
            return listing_font(self._theme, line.language, 0.92 if line.is_small else 1.0)
        font = QFont(base)
        if line.is_small:
            font.setPointSizeF(base.pointSizeF() * 0.92)
        return font

    def _part(self, place: QRect, number: int, count: int) -> QRect:
        """The upper or the lower half, drawn a little together."""
        if count == 1:
            return place
        half = (place.height() - 4) // count
        return QRect(place.left(), place.top() + 2 + number * half, place.width(), half)

    def _draw_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, words: str, colour: str, count: str
    ) -> None:
        table = option.widget
        full = QRect(0, option.rect.top(), table.viewport().width() if table is not None else 0, option.rect.height())  # type: ignore[attr-defined]
        painter.fillRect(full, self._theme.colour("surface"))
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(full.bottomLeft(), full.bottomRight())
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        start = reading(option)
        place = full.adjusted(MARGIN, GAP, -MARGIN, -2)
        draw_content(painter, place, words, start)
        width = painter.fontMetrics().horizontalAdvance(words) + 2 * MARGIN
        painter.setFont(option.font)
        painter.setPen(self._theme.colour("ink_soft"))
        rest = place.adjusted(width, 0, 0, 0) if start is Language.FRENCH else place.adjusted(0, 0, -width, 0)
        draw_content(painter, rest, count, start)
