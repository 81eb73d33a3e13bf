"""Words of a note with some of them lit, as in a list of what was found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from briefing_app.domain.languages import Language
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.widgets.bilingual import line_step
from briefing_app.ui.widgets.fields import direction_of

Spans = Sequence[tuple[int, int]]


def draw_lit(
    painter: QPainter, rect: QRect, text: str, spans: Spans, language: Language, theme: Theme, *, lines: int
) -> None:
    """Draw ``text`` from the top of ``rect`` in at most ``lines``, with the painter's font and pen.

    ``spans`` (code points) stand on a ground of their own and are bold: colour is not all that tells them.
    """
    font = painter.font()
    layout = QTextLayout(text, font)
    layout.setTextOption(_option(language))
    layout.setFormats([_lit(text, start, end, theme) for start, end in spans])
    step = line_step(font)
    lead = (step - QFontMetricsF(font).height()) / 2
    layout.beginLayout()
    for number in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(rect.width())
        line.setPosition(QPointF(0, number * step + lead))
    layout.endLayout()
    layout.draw(painter, QPointF(rect.topLeft()))


def _option(language: Language) -> QTextOption:
    side = Qt.AlignmentFlag.AlignRight if language is Language.ARABIC else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(direction_of(language))
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _lit(text: str, start: int, end: int, theme: Theme) -> QTextLayout.FormatRange:
    look = QTextCharFormat()
    look.setBackground(theme.colour("selection"))
    look.setForeground(theme.colour("on_selection"))
    look.setFontWeight(QFont.Weight.DemiBold)
    lit = QTextLayout.FormatRange()
    lit.start = _units(text[:start])
    lit.length = _units(text[start:end])
    lit.format = look
    return lit


def _units(text: str) -> int:
    """Qt counts in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
