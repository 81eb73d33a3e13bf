"""The pages beside the layouts: one at a time, with turning, and in words how they were made."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QScrollArea, QToolButton, QVBoxLayout, QWidget

from briefing_app.ui.export.preview import PAGE, PageSource
from briefing_app.ui.export.printing import fitted
from briefing_app.ui.export.state import Drawing
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.icon_button import icon_button

SPACE = 8


class PageCanvas(QWidget):
    """Paints one page on a ground; white whatever the scheme, as paper is."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._source: PageSource | None = None
        self._page = 0

    def show_page(self, source: PageSource | None, page: int) -> None:
        self._source, self._page = source, page
        self.update()

    @property
    def page_size(self) -> QSizeF:
        return self._source.size(self._page) if self._source is not None and self._source.count else PAGE

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._kit.theme.colour("line"))
        if self._source is not None and self._source.count:
            place = fitted(self.page_size, QRectF(self.rect()).adjusted(SPACE, SPACE, -SPACE, -SPACE))
            self._source.paint(painter, self._page, place)
            painter.setPen(QPen(self._kit.theme.colour("ink_soft"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place)
        painter.end()


class PagesPane(QWidget):
    """Keeps showing what it has while other pages are being made."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._source: PageSource | None = None
        self.page = 0
        self.canvas = PageCanvas(kit)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(self.canvas)
        self._scroll.setAccessibleName(self.tr("Pages"))
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.said = QLabel(self)
        self.said.setProperty("role", "soft")
        self.said.setWordWrap(True)
        self.said.hide()
        self.busy = QProgressBar(self)
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(self.tr("The pages are being drawn"))
        policy = self.busy.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.busy.setSizePolicy(policy)
        self.busy.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.busy)
        column.addLayout(self._turning())
        column.addWidget(self.said)
        self._show()

    @property
    def count(self) -> int:
        return self._source.count if self._source is not None else 0

    def show_pages(self, source: PageSource, drawing: Drawing, missing: Sequence[str] = ()) -> None:
        """Other pages; the number of the one looked at stays when there is such a page.

        ``missing`` are fonts that the file asks for and LibreOffice had not.
        """
        self._source = source
        self.page = min(self.page, max(source.count - 1, 0))
        self.say(self._with_fonts(self._words(drawing), missing))
        self._show()

    def say(self, words: str) -> None:
        """How the pages were made, or why there are no others."""
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def set_busy(self, is_busy: bool) -> None:
        self.busy.setVisible(is_busy)
        if self._source is None:
            self.number.setText(self.tr("The pages are being drawn…") if is_busy else self.tr("No page yet"))

    def turn(self, by: int) -> None:
        """Some pages on or back; the first and the last one are the end of it."""
        page = min(max(self.page + by, 0), max(self.count - 1, 0))
        if page != self.page:
            self.page = page
            self._scroll.verticalScrollBar().setValue(0)
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def _turning(self) -> QHBoxLayout:
        self.previous = self._button("previous", self.tr("Previous page (Page Up)"))
        self.following = self._button("next", self.tr("Next page (Page Down)"))
        self.larger = self._button("search", self.tr("As wide as there is room"))
        self.larger.setCheckable(True)
        self.previous.clicked.connect(lambda: self.turn(-1))
        self.following.clicked.connect(lambda: self.turn(1))
        self.larger.toggled.connect(self._fit)
        self.number = QLabel(self)
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self.previous)
        row.addWidget(self.number)
        row.addWidget(self.following)
        row.addStretch(1)
        row.addWidget(self.larger)
        return row

    def _button(self, icon: str, name: str) -> QToolButton:
        return icon_button(self._kit.icons, icon, name, self)

    def _show(self) -> None:
        self.canvas.show_page(self._source, self.page)
        words = self.tr("Page %1 of %2").replace("%1", self._number(self.page + 1))
        words = words.replace("%2", self._number(self.count))
        self.number.setText(words if self.count else self.tr("No page yet"))
        self.canvas.setAccessibleName(self.number.text())
        self.previous.setEnabled(self.page > 0)
        self.following.setEnabled(self.page < self.count - 1)
        self._fit()

    def _fit(self) -> None:
        """The whole page, or as wide as there is room."""
        room = self._scroll.viewport().size()
        if self.larger.isChecked():
            shape = self.canvas.page_size
            width = self._scroll.width() - self._scroll.verticalScrollBar().sizeHint().width()
            room = QSize(width, round((width - 2 * SPACE) * shape.height() / shape.width()) + 2 * SPACE)
        else:
            room = self._scroll.size()
        self.canvas.setFixedSize(room)

    def _number(self, number: int) -> str:
        return self._kit.language.number(number)

    def _with_fonts(self, words: str, missing: Sequence[str]) -> str:
        if words or not missing:
            return words
        told = self.tr("Not installed here: %1. These pages show other letters; lines may break elsewhere in Word.")
        return told.replace("%1", ", ".join(f"\u2066{name}\u2069" for name in missing))

    def _words(self, drawing: Drawing) -> str:
        return {
            Drawing.TRUE: "",
            Drawing.NO_OFFICE: self.tr(
                "This is our own sketch of the pages: LibreOffice is not installed. Word may break them elsewhere."
            ),
            Drawing.NO_RASTERISER: self.tr(
                "This is our own sketch of the pages: pdftoppm is not installed. Word may break them elsewhere."
            ),
            Drawing.FAILED: self.tr(
                "This is our own sketch of the pages: LibreOffice did not manage. Word may break them elsewhere."
            ),
        }[drawing]
