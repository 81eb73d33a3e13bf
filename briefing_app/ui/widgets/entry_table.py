"""A table of entries, a row each, of which one is chosen: by hand, or quietly by who shows them."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

FRENCH, ARABIC = 0, 1
"""The columns of the names, each read from its own side."""


class EntryTable(QTableView):
    """``chosen(id)`` when a person turns to a row, ``entered`` on Enter, ``deleted`` on Delete."""

    chosen = Signal(str)
    entered = Signal()
    deleted = Signal()

    def __init__(self, row_height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_showing = False
        self.verticalHeader().setDefaultSectionSize(row_height)
        self.verticalHeader().hide()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)

    def put_up(self, model: QAbstractItemModel) -> None:
        """Show the rows of ``model``, whose first columns are the names in French and in Arabic."""
        self.setModel(model)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        if self.isRightToLeft():  # Arabic at the right, French at its left, as everywhere
            header.moveSection(ARABIC, FRENCH)
        self.selectionModel().currentRowChanged.connect(self._tell)

    @abstractmethod
    def id_at(self, row: int) -> str:
        """The entry of a row."""

    @contextmanager
    def showing(self) -> Iterator[None]:
        """Meanwhile nobody is told of another row."""
        self._is_showing = True
        try:
            yield
        finally:
            self._is_showing = False

    def choose_row(self, row: int | None) -> None:
        """Turn to a row, None for none of them."""
        if row is None:
            self.clearSelection()
        self.setCurrentIndex(QModelIndex() if row is None else self.model().index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self, index: QModelIndex) -> None:
        if not self._is_showing and index.isValid():
            self.chosen.emit(self.id_at(index.row()))
