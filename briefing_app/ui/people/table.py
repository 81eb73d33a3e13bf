"""The table of a directory: rows by the id of their entry."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from briefing_app.ui.people.cells import CellDelegate

ROW_HEIGHT = 36
FRENCH, ARABIC = 0, 1
"""The columns of the names, each read from its own side."""
Row = list[QStandardItem]


class DirectoryTable(QTableView):
    """``chosen(id)`` when a person turns to a row, ``entered`` on Enter, ``deleted`` on Delete."""

    chosen = Signal(str)
    entered = Signal()
    deleted = Signal()

    def __init__(self, columns: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids: list[str] = []
        self._is_showing = False
        self._model = QStandardItemModel(0, len(columns), self)
        self._model.setHorizontalHeaderLabels(list(columns))
        self.setModel(self._model)
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setSectionResizeMode(len(columns) - 1, QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column, side in ((FRENCH, Qt.AlignmentFlag.AlignLeft), (ARABIC, Qt.AlignmentFlag.AlignRight)):
            edge = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            self._model.setHeaderData(column, Qt.Orientation.Horizontal, edge, Qt.ItemDataRole.TextAlignmentRole)
        if self.isRightToLeft():  # Arabic at the right, French at its left, as everywhere
            header.moveSection(ARABIC, FRENCH)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().hide()
        self.selectionModel().currentRowChanged.connect(self._tell)

    def show_rows(self, rows: Mapping[str, Row], chosen: str | None) -> None:
        """Show these rows in this order, with one of them chosen; nobody is told."""
        self._is_showing = True
        self._ids = list(rows)
        self._model.removeRows(0, self._model.rowCount())
        for row in rows.values():
            self._model.appendRow(row)
        if chosen in self._ids:
            self.setCurrentIndex(self._model.index(self._ids.index(chosen), 0))
        else:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        self._is_showing = False

    def show_row(self, entry_id: str, row: Row) -> None:
        """Show one row anew, if it is there."""
        if entry_id in self._ids:
            for column, item in enumerate(row):
                self._model.setItem(self._ids.index(entry_id), column, item)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self, index: QModelIndex) -> None:
        if not self._is_showing and index.isValid():
            self.chosen.emit(self._ids[index.row()])
