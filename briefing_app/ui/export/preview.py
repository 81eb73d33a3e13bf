"""Pages to look at: pictures of the true ones, or our own A4 sketch drawn from the note where no program makes them.

A sketch breaks lines and pages by itself: it shows what goes where, not where Word will break them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from briefing_app.docx_io import labels
from briefing_app.docx_io.snapshot import ExportSnapshot
from briefing_app.domain.languages import Language
from briefing_app.domain.rich_text import ParagraphKind, Run
from briefing_app.language.digits import digits_of, to_digits
from briefing_app.ui.export.sketch import Look, Piece, Row, rows_of
from briefing_app.ui.export.state import Pages
from briefing_app.ui.kit.theme import ARABIC_CONTENT_FAMILIES, FRENCH_CONTENT_FAMILIES

UNIT = 4.0
"""Units of the sketch in a point: sizes of type are whole numbers of them."""
PAGE = QSizeF(595 * UNIT, 842 * UNIT)
MARGIN, FOOT, GUTTER, GAP = 57 * UNIT, 62 * UNIT, 20 * UNIT, 5 * UNIT
INDENT = 16 * UNIT
SIZES = {Look.HEAD: 11, Look.TITLE: 15, Look.HEADING: 12, Look.BODY: 10.5, Look.SMALL: 9}
ARABIC_LARGER, ARABIC_LINE, FRENCH_LINE = 1.15, 1.25, 1.2
BOLD = (Look.HEAD, Look.TITLE, Look.HEADING)
INK, ACCENT, RULE, WATERMARK = QColor("#1B2428"), QColor("#0B4F55"), QColor("#D5DCDE"), QColor("#E4E8EA")


class PageSource(Protocol):
    """Pages that can be painted; sizes are in any unit, only their shape counts."""

    @property
    def count(self) -> int: ...
    def size(self, page: int) -> QSizeF: ...
    def paint(self, painter: QPainter, page: int, place: QRectF) -> None: ...


class Pictures:
    """Pages that are PNG files; the one looked at last is kept unpacked."""

    def __init__(self, pictures: Sequence[bytes]) -> None:
        self._pictures = pictures
        self._last: tuple[int, QImage] | None = None
        self._scaled: tuple[int, QImage] | None = None

    @property
    def count(self) -> int:
        return len(self._pictures)

    def size(self, page: int) -> QSizeF:
        return QSizeF(self._image(page).size())

    def paint(self, painter: QPainter, page: int, place: QRectF) -> None:
        ratio = painter.device().devicePixelRatio()
        wanted = (place.size() * ratio).toSize()
        if wanted.width() >= self._image(page).width():  # onto paper: the printer scales better than we do
            painter.drawImage(place, self._image(page))
            return
        if self._scaled is None or self._scaled[0] != page or self._scaled[1].size() != wanted:
            modes = (Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
            self._scaled = (page, self._image(page).scaled(wanted, *modes))
        painter.drawImage(place, self._scaled[1])

    def _image(self, page: int) -> QImage:
        if self._last is None or self._last[0] != page:
            self._last = (page, QImage.fromData(self._pictures[page]))
        return self._last[1]


class _Placed(NamedTuple):
    """A line of a paragraph, or its bullet, at its place on a page; the layout is kept alive with it."""

    layout: QTextLayout
    line: int
    at: QPointF


class _Page:
    def __init__(self) -> None:
        self.placed: list[_Placed] = []
        self.rules: list[float] = []


class Sketch:
    """Our own pages of a note; made and painted on one thread."""

    def __init__(self, snapshot: ExportSnapshot) -> None:
        self._snapshot = snapshot
        self._pages = [_Page()]
        self._y = MARGIN
        for row in rows_of(snapshot):
            self._add(row)

    @property
    def count(self) -> int:
        return len(self._pages)

    def size(self, page: int) -> QSizeF:
        return PAGE

    def paint(self, painter: QPainter, page: int, place: QRectF) -> None:
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # paper does not turn with the interface
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(place, Qt.GlobalColor.white)
        painter.translate(place.topLeft())
        painter.scale(place.width() / PAGE.width(), place.height() / PAGE.height())
        if self._snapshot.has_watermark:
            _paint_watermark(painter)
        painter.setPen(QPen(RULE, 3))
        for y in self._pages[page].rules:
            painter.drawLine(QPointF(MARGIN, y), QPointF(PAGE.width() - MARGIN, y))
        painter.setPen(INK)
        for layout, line, at in self._pages[page].placed:
            layout.lineAt(line).draw(painter, at)
        self._paint_edges(painter, page)
        painter.restore()

    def text(self, page: int) -> str:
        """The words on a page in the order they were placed."""
        return "\n".join(
            layout.text()[layout.lineAt(line).textStart() :][: layout.lineAt(line).textLength()].strip()
            for layout, line, _ in self._pages[page].placed
        )

    def _add(self, row: Row) -> None:
        if row.new_page:
            self._turn()
        width = (PAGE.width() - 2 * MARGIN - GUTTER * (len(row.pieces) - 1)) / len(row.pieces)
        columns = [
            _laid_out(piece, MARGIN + number * (width + GUTTER), width, self._digits(piece))
            for number, piece in enumerate(row.pieces)
        ]
        height = max(column[-1].end for column in columns)
        is_heading = row.pieces[0].look is Look.HEADING
        keep = height + 3 * GAP + 24 * UNIT if is_heading else height  # a heading takes a line of text along
        if is_heading and self._y > MARGIN:
            self._y += GAP
        if self._y + keep > self._bottom and self._y > MARGIN and height < self._bottom - MARGIN:
            self._turn()
        self._place(columns)
        if row.ruled:
            self._pages[-1].rules.append(self._y)
            self._y += GAP / 2
        self._y += GAP

    def _place(self, columns: list[list[_Line]]) -> None:
        """Put the lines of a row down; one that is longer than a page goes on over the next."""
        first, start = len(self._pages) - 1, self._y
        ends = []
        for column in columns:
            page, offset = first, start
            for line in column:
                if offset + line.end > self._bottom and offset + line.top > MARGIN:
                    page, offset = page + 1, MARGIN - line.top
                    if page == len(self._pages):
                        self._pages.append(_Page())
                self._pages[page].placed.extend(
                    _Placed(layout, number, at + QPointF(0, offset)) for layout, number, at in line.parts
                )
            ends.append((page, offset + column[-1].end))
        last = max(page for page, _ in ends)
        self._y = max(end for page, end in ends if page == last)

    def _turn(self) -> None:
        self._pages.append(_Page())
        self._y = MARGIN

    @property
    def _bottom(self) -> float:
        return PAGE.height() - MARGIN - FOOT / 2

    def _digits(self, piece: Piece) -> str:
        """The bullet or number before a paragraph of a list."""
        if piece.text.kind is ParagraphKind.BULLET:
            return "•"
        if piece.text.kind is not ParagraphKind.NUMBERED:
            return ""
        number = str(max(piece.number, 1))
        return f"{to_digits(number, digits_of(piece.language, self._snapshot.profile))}."

    def _paint_edges(self, painter: QPainter, page: int) -> None:
        """The marking at the head and the foot, and the number of the page in the languages of the document."""
        profile, languages = self._snapshot.profile, self._snapshot.layout.languages
        code = self._snapshot.marking_code
        if code:
            marking = profile.marking(code)
            words = " — ".join((marking.band or marking.label)[language] for language in languages)
            painter.setFont(_font(languages[0], 9, bold=True))
            painter.setPen(QColor(f"#{marking.colour.removeprefix('#')}"))
            for y in (MARGIN - FOOT / 2, PAGE.height() - FOOT / 2 - 12 * UNIT):
                painter.drawText(QRectF(0, y, PAGE.width(), 16 * UNIT), Qt.AlignmentFlag.AlignCenter, words)
        painter.setPen(INK)
        for language in languages:
            digits = digits_of(language, profile)
            numbers = {"page": to_digits(str(page + 1), digits), "pages": to_digits(str(self.count), digits)}
            _paint_number(painter, labels.PAGE_OF[language].format(**numbers), language)


class _Line(NamedTuple):
    """A line of a column by its height in the row, and what is drawn for it."""

    top: float
    end: float
    parts: tuple[_Placed, ...]


def _laid_out(piece: Piece, x: float, width: float, bullet: str) -> list[_Line]:
    is_arabic = piece.language is Language.ARABIC
    is_list = piece.text.kind in (ParagraphKind.BULLET, ParagraphKind.NUMBERED, ParagraphKind.QUOTE)
    indent = INDENT if is_list else 0.0
    font = _font(piece.language, SIZES[piece.look], bold=piece.look in BOLD)
    layout = _layout(piece, font)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width - indent)
    layout.endLayout()
    left = x if is_arabic else x + indent
    factor = ARABIC_LINE if is_arabic else FRENCH_LINE
    lines, top = [], 0.0
    for number in range(max(layout.lineCount(), 1)):
        line = layout.lineAt(number) if layout.lineCount() else QTextLine()
        height = font.pixelSize() * factor * 1.15
        parts = [_Placed(layout, number, QPointF(left, top - line.y()))] if layout.lineCount() else []
        if number == 0 and bullet and layout.lineCount():
            parts.append(_bullet(bullet, piece.language, font, x if not is_arabic else x + width - INDENT, top))
        lines.append(_Line(top, top + height, tuple(parts)))
        top += height
    return lines


def _layout(piece: Piece, font: QFont) -> QTextLayout:
    text = piece.text.plain.replace("\n", "\u2028")
    layout = QTextLayout(text, font)
    layout.setTextOption(_option(piece.language))
    formats: list[QTextLayout.FormatRange] = []
    start = 0
    for run in piece.text.runs:
        length = len(run.text.encode("utf-16-le")) // 2
        formats.append(_range(start, length, run, piece))
        start += length
    layout.setFormats(formats)
    return layout


def _range(start: int, length: int, run: Run, piece: Piece) -> QTextLayout.FormatRange:
    shown = QTextCharFormat()
    shown.setForeground(ACCENT if piece.look in BOLD else INK)
    if run.bold:
        shown.setFontWeight(QFont.Weight.Bold)
    if run.italic:
        shown.setFontItalic(True)
    if run.underline:
        shown.setFontUnderline(True)
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, shown
    return made


def _bullet(bullet: str, language: Language, font: QFont, x: float, top: float) -> _Placed:
    layout = QTextLayout(bullet, font)
    layout.setTextOption(_option(language))
    layout.beginLayout()
    layout.createLine().setLineWidth(INDENT)
    layout.endLayout()
    return _Placed(layout, 0, QPointF(x, top))


def _option(language: Language) -> QTextOption:
    option = QTextOption()
    is_arabic = language is Language.ARABIC
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_arabic else Qt.LayoutDirection.LeftToRight)
    side = Qt.AlignmentFlag.AlignRight if is_arabic else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _font(language: Language, points: float, *, bold: bool = False) -> QFont:
    is_arabic = language is Language.ARABIC
    font = QFont()
    font.setFamilies(list(ARABIC_CONTENT_FAMILIES if is_arabic else FRENCH_CONTENT_FAMILIES))
    font.setPixelSize(round(points * UNIT * (ARABIC_LARGER if is_arabic else 1)))
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _paint_number(painter: QPainter, words: str, language: Language) -> None:
    is_arabic = language is Language.ARABIC
    painter.setFont(_font(language, 8))
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_arabic else Qt.LayoutDirection.LeftToRight)
    side = Qt.AlignmentFlag.AlignRight if is_arabic else Qt.AlignmentFlag.AlignLeft
    place = QRectF(MARGIN, PAGE.height() - FOOT, PAGE.width() - 2 * MARGIN, 16 * UNIT)
    painter.drawText(place, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, words)


def _paint_watermark(painter: QPainter) -> None:
    painter.save()
    painter.translate(PAGE.width() / 2, PAGE.height() / 2)
    painter.rotate(-45)
    painter.setFont(_font(Language.FRENCH, 64, bold=True))
    painter.setPen(WATERMARK)
    place = QRectF(-PAGE.height() / 2, -60 * UNIT, PAGE.height(), 120 * UNIT)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, labels.DRAFT)
    painter.restore()


def source_of(pages: Pages) -> PageSource:
    """Their pictures, or our sketch where there are none."""
    return Pictures(pages.pictures) if pages.pictures else Sketch(pages.snapshot)
