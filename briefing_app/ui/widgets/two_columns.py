"""A table to be read, a name and what belongs to it in each row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem, QWidget

from briefing_app.language.bidi_controls import FROM_LEFT, isolated


def two_columns(name: str, headings: tuple[str, str], rows: Sequence[tuple[str, str]], parent: QWidget) -> QTableWidget:
    """``name`` is the accessible name. What belongs to a name is of a program (keys, paths) and reads from the
    left in any interface.
    """
    table = QTableWidget(len(rows), 2, parent)
    table.setAccessibleName(name)
    table.setHorizontalHeaderLabels(headings)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    table.verticalHeader().hide()
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    for row, (first, second) in enumerate(rows):
        table.setItem(row, 0, QTableWidgetItem(first))
        table.setItem(row, 1, QTableWidgetItem(isolated(second, FROM_LEFT)))
    return table
