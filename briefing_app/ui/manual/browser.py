"""The page that is read: a column of a width that is good to read, in the middle of whatever room there is."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTextBrowser, QWidget

from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.manual.document import MARGIN, Picture, document_of, fit_pictures
from briefing_app.ui.manual.pages import Page

COLUMN = 780
"""Pixels at a text size of 100 per cent."""


class PageBrowser(QTextBrowser):
    """Follows no link by itself: ``anchorClicked`` tells of one."""

    def __init__(self, theme: Theme, picture: Picture, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture = picture
        self._fitted = 0
        self.setOpenLinks(False)

    def show_page(self, page: Page) -> None:
        self.setDocument(document_of(page, self._theme, self))
        self._fitted = 0
        self._put_in_the_middle()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._put_in_the_middle()

    def _put_in_the_middle(self) -> None:
        room = self.viewport().width()
        width = min(COLUMN * self._theme.text_size // 100, room - 2 * MARGIN)
        if width <= 0:
            return
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        form.setLeftMargin((room - width) // 2)
        form.setRightMargin((room - width) // 2)
        frame.setFrameFormat(form)
        if width != self._fitted:
            self._fitted = width
            fit_pictures(self.document(), self._picture, width, self.devicePixelRatioF())
