"""Words of a note wherever they are shown outside the editor: each in the direction and font of its language."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.language.bidi_controls import disarmed, settled
from briefing_app.ui.kit.theme import CONTENT_POINTS, INTERFACE_POINTS, Theme
from briefing_app.ui.widgets.fields import direction_of, set_direction

LINE_STEP = 1.5
"""Distance of two lines in a list, of the size of the letters; fonts for Arabic ask for more than a list has."""
_MARKS = {Language.ARABIC: "\u200f", Language.FRENCH: "\u200e"}


def listing_font(theme: Theme, language: Language, factor: float = 1.0) -> QFont:
    """The content font of a language at the size of the interface, for tables and lists."""
    font = theme.content_font(language.value)
    font.setPointSizeF(font.pointSizeF() * INTERFACE_POINTS / CONTENT_POINTS * factor)
    return font


def directed(text: str, language: Language) -> str:
    """The text with an invisible mark before each line, so that it reads in its language's direction anywhere.

    What commands another direction is shown, not obeyed.
    """
    mark, text = _MARKS[language], disarmed(text)
    return mark + text.replace("\n", "\n" + mark)


def line_step(font: QFont) -> float:
    """The distance of two lines of ``font`` in a list."""
    return QFontInfo(font).pixelSize() * LINE_STEP


def draw_content(
    painter: QPainter, rect: QRect, text: str, language: Language, lines: int = 1, *, edge: Language | None = None
) -> None:
    """Draw ``text`` in the middle of ``rect`` with the painter's font and pen, its last line elided when it must.

    French begins at the left and Arabic at the right, in either interface, unless another ``edge`` is asked for.
    """
    font = painter.font()
    option = _option(language, edge or language, lines)
    pieces = _wrapped(settled(text).replace("\n", " "), font, option, rect.width(), lines)
    step = line_step(font)
    top = rect.top() + (rect.height() - step * len(pieces)) / 2
    metrics = QFontMetricsF(font)
    lead = (step - metrics.height()) / 2
    for number, piece in enumerate(pieces):
        layout = _laid_out(piece, font, option, rect.width(), 1)
        layout.draw(painter, QPointF(rect.left(), top + number * step + lead))


def _wrapped(text: str, font: QFont, option: QTextOption, width: int, lines: int) -> list[str]:
    """The text in at most ``lines`` pieces that fit ``width``, the last of them elided."""
    layout = _laid_out(text, font, option, width, lines)
    units = text.encode("utf-16-le")  # Qt counts in UTF-16
    pieces = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        end = len(units) // 2 if number == lines - 1 else line.textStart() + line.textLength()
        pieces.append(units[2 * line.textStart() : 2 * end].decode("utf-16-le").strip())
    if pieces:
        pieces[-1] = QFontMetricsF(font).elidedText(pieces[-1], Qt.TextElideMode.ElideRight, width)
    return pieces


def _laid_out(text: str, font: QFont, option: QTextOption, width: int, lines: int) -> QTextLayout:
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
    layout.endLayout()
    return layout


def _option(language: Language, edge: Language, lines: int) -> QTextOption:
    side = Qt.AlignmentFlag.AlignRight if edge is Language.ARABIC else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(direction_of(language))
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if lines > 1 else QTextOption.WrapMode.NoWrap)
    return option


def draw_pair(painter: QPainter, rect: QRect, title: Bilingual, theme: Theme, lines: int = 1) -> None:
    """A title in both languages side by side: French in the left half, Arabic in the right one."""
    half = QRect(rect.left(), rect.top(), (rect.width() - 24) // 2, rect.height())
    other = QRect(rect.right() - half.width() + 1, rect.top(), half.width(), rect.height())
    for place, language in ((half, Language.FRENCH), (other, Language.ARABIC)):
        painter.setFont(listing_font(theme, language))
        draw_content(painter, place, title[language], language, lines)


def draw_bar(painter: QPainter, rect: QRectF, share: float, theme: Theme, mirrored: bool) -> None:
    """A thin bar filled by ``share`` from where reading begins; green when it is full."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    radius = rect.height() / 2
    full, groove = theme.colour("ok" if share >= 1 else "accent"), theme.colour("line")
    painter.setBrush(groove)
    thin = rect.height() / 3 if groove == full else 0  # high contrast has one colour for both: height tells them apart
    painter.drawRoundedRect(rect.adjusted(0, thin, 0, -thin), radius, radius)
    if share > 0:
        filled = QRectF(rect)
        filled.setWidth(max(rect.width() * min(share, 1.0), rect.height()))
        if mirrored:
            filled.moveRight(rect.right())
        painter.setBrush(full)
        painter.drawRoundedRect(filled, radius, radius)
    painter.restore()


class ContentLabel(QLabel):
    """A paragraph of a note, to be read: wrapped, selectable, in its own direction and font."""

    def __init__(self, language: Language, theme: Theme, parent: QWidget | None = None, *, factor: float = 1.0) -> None:
        """``factor`` of the size of a list."""
        super().__init__(parent)
        self.language = language
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFont(listing_font(theme, language, factor))
        set_direction(self, language)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_content(self, text: str) -> None:
        """Show a paragraph; it keeps its direction whatever it begins with."""
        self.setText(directed(text, self.language))
