"""The table of a directory: rows by the id of their entry."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QWidget

from briefing_app.ui.people.cells import CellDelegate
from briefing_app.ui.widgets.entry_table import ARABIC, FRENCH, EntryTable

ROW_HEIGHT = 36
Row = list[QStandardItem]


class DirectoryTable(EntryTable):
    """Every column but the last has its share of the width."""

    def __init__(self, columns: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(ROW_HEIGHT, parent)
        self._ids: list[str] = []
        self._model = QStandardItemModel(0, len(columns), self)
        self._model.setHorizontalHeaderLabels(list(columns))
        self.put_up(self._model)
        self.setItemDelegate(CellDelegate(self))
        header = self.horizontalHeader()
        header.setSectionResizeMode(len(columns) - 1, QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column, side in ((FRENCH, Qt.AlignmentFlag.AlignLeft), (ARABIC, Qt.AlignmentFlag.AlignRight)):
            edge = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            self._model.setHeaderData(column, Qt.Orientation.Horizontal, edge, Qt.ItemDataRole.TextAlignmentRole)

    def id_at(self, row: int) -> str:
        return self._ids[row]

    def show_rows(self, rows: Mapping[str, Row], chosen: str | None) -> None:
        """Show these rows in this order, with one of them chosen; nobody is told."""
        with self.showing():
            self._ids = list(rows)
            self._model.removeRows(0, self._model.rowCount())
            for row in rows.values():
                self._model.appendRow(row)
            self.choose_row(self._ids.index(chosen) if chosen in self._ids else None)

    def show_row(self, entry_id: str, row: Row) -> None:
        """Show one row anew, if it is there."""
        if entry_id in self._ids:
            for column, item in enumerate(row):
                self._model.setItem(self._ids.index(entry_id), column, item)
