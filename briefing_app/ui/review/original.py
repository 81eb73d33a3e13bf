"""The original for comparison: its pages as they went out or came back, drawn by whoever the shell has for pages."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing_app.ui.widgets.choices import DropDown


class Copy(StrEnum):
    WENT_OUT = "went_out"
    CAME_BACK = "came_back"


class Document(msgspec.Struct, frozen=True):
    """A Word file to look at; ``number`` of the returned file, 0 for the export. ``name`` is shown."""

    copy: Copy
    number: int
    name: str


class OriginalPane(QWidget):
    """``wanted(Document)`` when its pages are to be shown in ``pages``; only once somebody looks."""

    wanted = Signal(object)

    def __init__(self, documents: Sequence[Document], pages: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._documents = tuple(documents)
        self._is_asked = False
        self.which = DropDown(self)
        self.which.setAccessibleName(self.tr("Which file"))
        self.which.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for document in self._documents:
            self.which.addItem(document.name)
        self.which.currentIndexChanged.connect(self._ask)
        self.pages = pages
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.which)
        column.addWidget(pages, 1)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        if not self._is_asked:
            self._ask()

    def _ask(self) -> None:
        self._is_asked = True
        number = self.which.currentIndex()
        if 0 <= number < len(self._documents):
            self.wanted.emit(self._documents[number])
