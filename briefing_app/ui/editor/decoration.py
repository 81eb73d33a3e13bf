"""What is painted around the words of a column: headings, guidance, list marks, placeholders, no-break spaces."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextBlock, QTextCharFormat, QTextLayout, QTextOption

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.profiles import DigitSystem
from briefing_app.domain.rich_text import ParagraphKind
from briefing_app.language.digits import to_digits
from briefing_app.language.marks_shown import visible_marks
from briefing_app.ui.editor.block_text import kind_of, units
from briefing_app.ui.editor.finding_marks import FINDINGS, SPELLING, Mark, Waves
from briefing_app.ui.editor.hitting import caret_x

Colour = Callable[[str], QColor]
Stretch = tuple[int, int]
"""From a code point of a paragraph up to another one."""
MARK_WIDTH = 22.0


class Heading(msgspec.Struct, frozen=True):
    """``number`` counts the sections from 1; ``required`` and still empty is told by the mark of the section."""

    number: int
    title: Bilingual
    required: bool = False


class Decorations(msgspec.Struct, frozen=True):
    """What to paint, by row: headings above rows, placeholders in empty paragraphs, words that make a promise, those
    that a check found, and misspelt ones.
    """

    headings: Mapping[int, Heading] = msgspec.field(default_factory=dict)
    placeholders: Mapping[tuple[int, Language], str] = msgspec.field(default_factory=dict)
    digits: DigitSystem = DigitSystem.LATIN
    promises: Mapping[tuple[int, Language], tuple[Stretch, ...]] = msgspec.field(default_factory=dict)
    findings: Mapping[tuple[int, Language], tuple[Mark, ...]] = msgspec.field(default_factory=dict)
    misspelt: Mapping[tuple[int, Language], tuple[Stretch, ...]] = msgspec.field(default_factory=dict)

    def rows_marked_otherwise(self, other: Decorations) -> set[int]:
        """The rows whose words are marked in another way there."""
        both = ((self.promises, other.promises), (self.findings, other.findings), (self.misspelt, other.misspelt))
        return set().union(*(_rows_of_difference(*marks) for marks in both))


class Decorator:
    """Paints for both columns; ``colour`` gives a named colour of the scheme in force."""

    def __init__(self, colour: Colour, fonts: Mapping[Language, QFont]) -> None:
        self.colour = colour
        self.fonts = dict(fonts)
        self.decorations = Decorations()
        self.spotlight: Mapping[tuple[int, Language], tuple[Stretch, ...]] = {}
        self.shows_marks = False
        self._waves = Waves(FINDINGS)
        self._arches = Waves(SPELLING)

    def heading_height(self) -> float:
        return max(QFontMetricsF(self._heading_font(language)).height() for language in Language) + 12

    def draw_heading(self, painter: QPainter, language: Language, row: int, band: QRectF) -> None:
        heading = self.decorations.headings.get(row)
        if heading is None:
            return
        painter.save()
        painter.setFont(self._heading_font(language))
        painter.setPen(self.colour("accent"))
        number = self._number(heading.number, language)
        dash = "–" if language is Language.ARABIC else "·"  # a dot beside an Arabic digit reads as a nought
        text = f"{number} {dash} {heading.title[language]}"
        text = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, band.width())
        deepest = max(QFontMetricsF(self._heading_font(side)).descent() for side in Language)
        rise = 8 + deepest - QFontMetricsF(painter.font()).descent()
        self._text(painter, language, band.adjusted(0, 0, 0, -rise), text, Qt.AlignmentFlag.AlignBottom)
        painter.setPen(self.colour("line"))
        painter.drawLine(QPointF(band.left(), band.bottom() - 5), QPointF(band.right(), band.bottom() - 5))
        painter.restore()

    def draw_placeholder(self, painter: QPainter, language: Language, row: int, area: QRectF) -> None:
        text = self.decorations.placeholders.get((row, language), "")
        if not text:
            return
        painter.save()
        font = QFont(self.fonts[language])
        font.setItalic(language is Language.FRENCH)
        painter.setFont(font)
        painter.setPen(self.colour("ink_soft"))
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        self._text(painter, language, area, shown, Qt.AlignmentFlag.AlignTop)
        painter.restore()

    def draw_marker(self, painter: QPainter, language: Language, block: QTextBlock, area: QRectF) -> None:
        """The bullet, number or rule of a paragraph, on its start side."""
        kind = kind_of(block)
        if kind is ParagraphKind.BODY:
            return
        is_arabic = language is Language.ARABIC
        x = area.right() + 4 if is_arabic else area.left() - MARK_WIDTH - 4
        place = QRectF(x, area.top(), MARK_WIDTH, area.height())
        painter.save()
        if kind is ParagraphKind.QUOTE:
            edge = place.left() + 8 if is_arabic else place.right() - 8
            painter.fillRect(QRectF(edge - 1.5, area.top(), 3, area.height()), self.colour("line"))
        else:
            painter.setPen(self.colour("accent"))
            painter.setFont(self.fonts[language])
            baseline = block.layout().lineAt(0)
            y = block.layout().position().y() + baseline.y()
            mark = "•" if kind is ParagraphKind.BULLET else f"{self._number(list_number(block), language)}."
            self._text(painter, language, QRectF(place.left(), y, MARK_WIDTH, baseline.height()), mark)
        painter.restore()

    def marked_words(self, block: QTextBlock, language: Language) -> list[QTextLayout.FormatRange]:
        """The words of promises, dotted below; and those that somebody points at, on a ground of their own."""
        key = (block.blockNumber(), language)
        dotted = QTextCharFormat()
        dotted.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        dotted.setUnderlineColor(self.colour("accent"))
        lit = QTextCharFormat()
        lit.setBackground(self.colour("selection"))
        lit.setForeground(self.colour("on_selection"))
        stretches = [(stretch, dotted) for stretch in self.decorations.promises.get(key, ())]
        stretches += [(stretch, lit) for stretch in self.spotlight.get(key, ())]
        text = block.text()
        ranges = []
        for (start, end), form in stretches:
            part = QTextLayout.FormatRange()
            part.start = units(text[:start])
            part.length = units(text[start:end])
            part.format = form
            ranges.append(part)
        return ranges

    def draw_findings(self, painter: QPainter, language: Language, block: QTextBlock) -> None:
        """The waves under words that a check found, and the arches under misspelt ones."""
        key = (block.blockNumber(), language)
        if misspelt := self.decorations.misspelt.get(key):
            self._arches.draw(painter, block, [(start, end, True) for start, end in misspelt], self.colour)
        if marks := self.decorations.findings.get(key):
            self._waves.draw(painter, block, marks, self.colour)

    def draw_marks(self, painter: QPainter, block: QTextBlock) -> None:
        """No-break spaces and direction marks, when they are asked for."""
        if not self.shows_marks:
            return
        text = block.text()
        lines = block.layout()
        painter.save()
        font = QFont(lines.font())
        font.setPointSizeF(font.pointSizeF() * 0.7)
        painter.setFont(font)
        painter.setPen(self.colour("attention"))
        for at, glyph in visible_marks(text):
            start = units(text[:at])
            line = lines.lineForTextPosition(start)
            if not line.isValid():
                continue
            here, there = caret_x(line, start), caret_x(line, start + 1)
            area = QRectF(min(here, there) - 6, lines.position().y() + line.y(), abs(there - here) + 12, line.height())
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, glyph)
        painter.restore()

    def _heading_font(self, language: Language) -> QFont:
        font = QFont(self.fonts[language])
        font.setPointSizeF(font.pointSizeF() * 0.92)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _number(self, number: int, language: Language) -> str:
        if language is Language.ARABIC and self.decorations.digits is DigitSystem.ARABIC_INDIC:
            return to_digits(str(number), DigitSystem.ARABIC_INDIC)
        return str(number)

    def _text(
        self,
        painter: QPainter,
        language: Language,
        area: QRectF,
        text: str,
        vertical: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
    ) -> None:
        is_arabic = language is Language.ARABIC
        option = QTextOption(
            (Qt.AlignmentFlag.AlignRight if is_arabic else Qt.AlignmentFlag.AlignLeft)
            | Qt.AlignmentFlag.AlignAbsolute
            | vertical
        )
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_arabic else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        painter.drawText(area, text, option)


def _rows_of_difference(
    one: Mapping[tuple[int, Language], tuple[object, ...]], other: Mapping[tuple[int, Language], tuple[object, ...]]
) -> set[int]:
    return {key[0] for key in {*one, *other} if one.get(key, ()) != other.get(key, ())}


def list_number(block: QTextBlock) -> int:
    """The number of a list item: how many numbered paragraphs stand in a row up to it."""
    number = 1
    before = block.previous()
    while before.isValid() and kind_of(before) is ParagraphKind.NUMBERED:
        number += 1
        before = before.previous()
    return number
