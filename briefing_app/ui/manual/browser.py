"""The page that is read: a column of a width that is good to read, in the middle of whatever room there is."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.manual.document import MARGIN

COLUMN = 780
"""Pixels at a text size of 100 per cent."""


class PageBrowser(QTextBrowser):
    """Follows no link by itself: ``anchorClicked`` tells of one."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setOpenLinks(False)

    def show_document(self, document: QTextDocument) -> None:
        self.setDocument(document)
        self._put_in_the_middle()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._put_in_the_middle()

    def _put_in_the_middle(self) -> None:
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        column = COLUMN * self._theme.text_size // 100
        beside = max(MARGIN, (self.viewport().width() - column) // 2)
        if form.leftMargin() != beside:
            form.setLeftMargin(beside)
            form.setRightMargin(beside)
            frame.setFrameFormat(form)
