"""One row of the reviewed note: its lines, where its changes stand in them, the comments below, how it is drawn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from briefing_app.domain.languages import Language
from briefing_app.domain.threads import Thread
from briefing_app.language.bidi_controls import disarmed
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.theme import interface_font
from briefing_app.ui.review.author_looks import colour_of, line_of
from briefing_app.ui.review.state import Cell, PageRow, Sign, Stretch
from briefing_app.ui.widgets.fields import direction_of

LINE_FACTORS = {Language.FRENCH: 1.45, Language.ARABIC: 1.7}
"""Pitch of lines in ems, as in the editor."""
BAND, BAND_ABOVE = 26.0, 14.0
PAD = 8.0
COMMENT_GAP = 6.0
BAR = 3.0
Range = QTextLayout.FormatRange


class LaidCell(msgspec.Struct):
    """``spans`` are (start, end, stretch) in UTF-16 units of the text; comments with their tops stand below it."""

    layout: QTextLayout
    spans: Sequence[tuple[int, int, Stretch]]
    is_in_file: bool
    height: float
    comments: Sequence[tuple[float, float, QTextLayout]]

    def change_at(self, point: QPointF) -> str:
        """The change whose words stand at a point of the cell, empty for none."""
        for number in range(self.layout.lineCount()):
            line = self.layout.lineAt(number)
            if line.naturalTextRect().contains(point):
                at = int(line.xToCursor(point.x(), line.CursorPosition.CursorOnCharacter))
                return next((one.change for start, end, one in self.spans if start <= at < end), "")
        return ""

    def point_of(self, change_id: str) -> QPointF | None:
        """The middle of the first letter of a change."""
        for start, _, stretch in self.spans:
            line = self.layout.lineForTextPosition(start)
            if stretch.change == change_id and line.isValid():
                here, there = _x(line, start), _x(line, start + 1)
                return QPointF((here + there) / 2, line.y() + line.height() / 2)
        return None

    def place_of(self, change_id: str) -> tuple[float, float] | None:
        """From which to which height the words of a change stand."""
        places = []
        for start, end, stretch in self.spans:
            if stretch.change == change_id:
                for at in (start, max(start, end - 1)):
                    line = self.layout.lineForTextPosition(at)
                    if line.isValid():
                        places += [line.y(), line.y() + line.height()]
        return (min(places), max(places)) if places else None


class LaidRow(msgspec.Struct):
    """``band`` is the height of the heading above the cells, 0 for none."""

    cells: Mapping[Language, LaidCell]
    band: float

    @property
    def height(self) -> float:
        return self.band + max(cell.height for cell in self.cells.values())

    def place_of(self, change_id: str) -> tuple[float, float] | None:
        """The heights of a change inside the row, in whichever column it is."""
        for cell in self.cells.values():
            place = cell.place_of(change_id)
            if place is not None:
                return place[0] + self.band, place[1] + self.band
        return None


class RowPainter:
    """Lays rows out and draws them in the looks of the scheme in force."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit

    def laid(self, row: PageRow, width: float) -> LaidRow:
        cells = {language: self._cell(cell, language, width) for language, cell in row.cells.items()}
        return LaidRow(cells, BAND + BAND_ABOVE if row.heading is not None else 0.0)

    def _cell(self, cell: Cell, language: Language, width: float) -> LaidCell:
        font = self._kit.theme.content_font(language.value)
        spans: list[tuple[int, int, Stretch]] = []
        at = 0
        for stretch in cell.stretches:
            end = at + units(stretch.text)
            spans.append((at, end, stretch))
            at = end
        layout = QTextLayout("".join(stretch.text for stretch in cell.stretches), font)
        layout.setTextOption(_option(language))
        layout.setFormats([self._format(start, end, stretch, "") for start, end, stretch in spans])
        y = self._break_lines(layout, width - 2 * PAD, PAD, _pitch(font, LINE_FACTORS[language]), 0.0)
        comments = []
        for thread in cell.threads:
            y += COMMENT_GAP
            block = self._comment(thread, width)
            height = self._break_lines(block, width - 4 * PAD, 2 * PAD, _pitch(block.font(), 1.5), 0.0)
            comments.append((y, height + PAD, block))
            y += height + PAD
        return LaidCell(layout, spans, cell.is_in_file, y, comments)

    def _comment(self, thread: Thread, width: float) -> QTextLayout:
        """What was written beside the words, name by name; a closed one says so by its strike."""
        font = interface_font(self._kit.language.code, self._kit.theme.text_size)
        font.setPointSizeF(font.pointSizeF() * 0.95)
        parts, ranges = [], []
        at = 0
        for comment in thread.comments:
            name = f"{disarmed(comment.author) or '–'}: "
            text = comment.text.replace("\n", "\u2028")
            bold = QTextCharFormat()
            bold.setFontWeight(QFont.Weight.DemiBold)
            ranges.append(_range(at, at + units(name), bold))
            if thread.is_closed:
                struck = QTextCharFormat()
                struck.setFontStrikeOut(True)
                ranges.append(_range(at + units(name), at + units(name + text), struck))
            parts.append(name + text)
            at += units(name + text) + 1
        layout = QTextLayout("\u2028".join(parts), font)
        option = _option(thread.language or Language.FRENCH)
        layout.setTextOption(option)
        layout.setFormats(ranges)
        return layout

    def _break_lines(self, layout: QTextLayout, width: float, left: float, pitch: float, y: float) -> float:
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 40.0))
            room = max(pitch, line.height())
            line.setPosition(QPointF(left, y + (room - line.height()) / 2))
            y += room
        layout.endLayout()
        return y

    # Drawing.

    def draw_heading(
        self, painter: QPainter, row: PageRow, language: Language, area: QRectF, *, is_first: bool
    ) -> None:
        """The title of the section, on the side of its language, above a hairline."""
        if row.heading is None:
            return
        theme = self._kit.theme
        font = theme.content_font(language.value)
        font.setPointSizeF(font.pointSizeF() * 0.92)
        font.setWeight(QFont.Weight.DemiBold)
        painter.save()
        if not is_first:
            painter.setPen(theme.colour("line"))
            painter.drawLine(QPointF(area.left() + PAD, area.top() + 2), QPointF(area.right() - PAD, area.top() + 2))
        painter.setFont(font)
        painter.setPen(theme.colour("ink_soft"))
        place = area.adjusted(PAD, BAND_ABOVE, -PAD, 0)
        option = _option(language, Qt.AlignmentFlag.AlignVCenter)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        title = QFontMetricsF(font).elidedText(row.heading[language], Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, title, option)
        painter.restore()

    def draw_cell(self, painter: QPainter, cell: LaidCell, at: QPointF, current: str) -> None:
        theme = self._kit.theme
        painter.save()
        painter.setPen(theme.colour("ink" if cell.is_in_file else "ink_soft"))
        lit = [self._format(start, end, one, current) for start, end, one in cell.spans if one.change]
        cell.layout.draw(painter, at, lit)
        for top, height, block in cell.comments:
            self._draw_comment(painter, block, QRectF(at.x() + PAD, at.y() + top, self._width_of(block), height))
        painter.restore()

    def _draw_comment(self, painter: QPainter, block: QTextLayout, area: QRectF) -> None:
        theme = self._kit.theme
        is_rtl = block.textOption().textDirection() == Qt.LayoutDirection.RightToLeft
        painter.fillRect(area, theme.colour("surface"))
        x = area.right() - BAR if is_rtl else area.left()
        painter.fillRect(QRectF(x, area.top(), BAR, area.height()), theme.colour("accent"))
        painter.setPen(theme.colour("ink"))
        block.draw(painter, QPointF(area.left() - PAD, area.top() + PAD / 2))

    def _width_of(self, block: QTextLayout) -> float:
        return block.lineAt(0).width() + 2 * PAD if block.lineCount() else 0.0

    def _format(self, start: int, end: int, stretch: Stretch, current: str) -> Range:
        theme = self._kit.theme
        form = QTextCharFormat()
        match stretch.sign:
            case Sign.INSERTED:
                form.setForeground(colour_of(stretch.author, theme))
                form.setUnderlineStyle(line_of(stretch.author))
            case Sign.DELETED:
                form.setForeground(colour_of(stretch.author, theme))
                form.setFontStrikeOut(True)
            case Sign.STAYS:
                form.setBackground(theme.colour("accent_soft"))
            case Sign.GOES:
                form.setForeground(theme.colour("ink_soft"))
                form.setFontStrikeOut(True)
            case Sign.KEPT:
                pass
        if stretch.change and stretch.change == current:
            form.setBackground(theme.colour("selection"))
            form.setForeground(theme.colour("on_selection"))
        return _range(start, end, form)


def units(text: str) -> int:
    """The length of a text as Qt counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def _range(start: int, end: int, form: QTextCharFormat) -> Range:
    part = Range()
    part.start, part.length, part.format = start, end - start, form
    return part


def _option(language: Language, vertical: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignTop) -> QTextOption:
    side = Qt.AlignmentFlag.AlignRight if language is Language.ARABIC else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute | vertical)
    option.setTextDirection(direction_of(language))
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _pitch(font: QFont, factor: float) -> float:
    metrics = QFontMetricsF(font)
    return max(metrics.fontDpi() * font.pointSizeF() / 72 * factor, metrics.height())


def _x(line: object, at: int) -> float:
    found = line.cursorToX(at)  # type: ignore[attr-defined]
    return float(found[0] if isinstance(found, tuple) else found)
