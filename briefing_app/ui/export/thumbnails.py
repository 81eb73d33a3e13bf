"""The five layouts as small drawn pages with their names, one above the other."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from briefing_app.docx_io.snapshot import Layout
from briefing_app.domain.languages import Language
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.theme import Theme

PICTURE = QSize(54, 72)
ITEM_HEIGHT, WIDTH = 92, 208
SHEET = QRectF(2, 1, 50, 70)


class LayoutList(QListWidget):
    """``chosen(Layout)`` when another one becomes the current one."""

    chosen = Signal(object)

    def __init__(self, kit: Kit, current: Layout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("layouts")
        self.setAccessibleName(self.tr("Layout"))
        self.setIconSize(PICTURE)
        self.setFixedWidth(WIDTH)
        self.setWordWrap(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for layout, (name, about) in self._words().items():
            item = QListWidgetItem(QIcon(drawn(layout, kit.theme)), name, self)
            item.setSizeHint(QSize(WIDTH - 16, ITEM_HEIGHT))
            item.setToolTip(about)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, about)
            item.setData(Qt.ItemDataRole.UserRole, layout.value)
            if layout is current:
                self.setCurrentItem(item)
        self.currentRowChanged.connect(self._tell)

    @property
    def current(self) -> Layout:
        return Layout(self.currentItem().data(Qt.ItemDataRole.UserRole))

    def _tell(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(self.current)

    def _words(self) -> dict[Layout, tuple[str, str]]:
        return {
            Layout.FACING: (
                self.tr("Side by side"),
                self.tr("French at the left, Arabic at the right, each pair in one row."),
            ),
            Layout.SEQUENTIAL: (
                self.tr("One after the other"),
                self.tr("One language in full, then the other on a new page."),
            ),
            Layout.ARABIC: (self.tr("Arabic alone"), self.tr("The Arabic text alone, from right to left.")),
            Layout.FRENCH: (self.tr("French alone"), self.tr("The French text alone.")),
            Layout.CARD: (
                self.tr("Card on one page"),
                self.tr("The facts in a few lines and the text side by side, on one page when it can be."),
            ),
        }


def drawn(layout: Layout, theme: Theme, ratio: float = 2.0) -> QPixmap:
    """A small page that shows how the lines of the two languages stand; French left, Arabic right in accent."""
    pixmap = QPixmap(PICTURE * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("ink_soft"), 1))
    painter.setBrush(theme.colour("paper"))
    if layout is Layout.SEQUENTIAL:
        painter.drawRoundedRect(SHEET.adjusted(7, 0, 0, -7), 2, 2)
        painter.drawRoundedRect(SHEET.adjusted(0, 7, -7, 0), 2, 2)
        _lines(painter, QRectF(8, 16, 31, 48), Language.ARABIC, 8, theme)
    else:
        painter.drawRoundedRect(SHEET, 2, 2)
        place = SHEET.adjusted(6, 8, -6, -8)
        if layout is Layout.CARD:
            painter.fillRect(place.adjusted(0, 6, 0, -32), theme.colour("accent_soft"))
            _columns(painter, place.adjusted(0, 26, 0, 0), 4, theme)
            _stroke(painter, place.left(), place.right(), place.top() + 1, theme.colour("ink"))
        elif layout is Layout.FACING:
            _columns(painter, place, 8, theme)
        else:
            _lines(painter, place, Language.ARABIC if layout is Layout.ARABIC else Language.FRENCH, 8, theme)
    painter.end()
    return pixmap


def _columns(painter: QPainter, place: QRectF, count: int, theme: Theme) -> None:
    half = place.width() / 2 - 2
    _lines(painter, QRectF(place.left(), place.top(), half, place.height()), Language.FRENCH, count, theme)
    right = QRectF(place.right() - half, place.top(), half, place.height())
    _lines(painter, right, Language.ARABIC, count, theme)


def _lines(painter: QPainter, place: QRectF, language: Language, count: int, theme: Theme) -> None:
    colour = theme.colour("accent" if language is Language.ARABIC else "ink_soft")
    for number in range(count):
        length = place.width() * (0.55 if number % 4 == 3 else 1.0)
        y = place.top() + 1 + number * place.height() / count
        start = place.right() - length if language is Language.ARABIC else place.left()
        _stroke(painter, start, start + length, y, colour)


def _stroke(painter: QPainter, start: float, end: float, y: float, colour: QColor) -> None:
    painter.fillRect(QRectF(start, y, end - start, 2), colour)
