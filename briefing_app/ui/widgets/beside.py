"""A list and, at the end side, what it says of the chosen one; the border between them can be moved."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget


def list_and_details(rows: QWidget, details: QWidget, widths: tuple[int, int], parent: QWidget) -> QSplitter:
    """Both in one row, neither can be folded away; ``widths`` (pixels) are those they begin with."""
    splitter = QSplitter(Qt.Orientation.Horizontal, parent)
    splitter.setHandleWidth(12)
    splitter.setStyleSheet("QSplitter::handle { background: transparent; }")
    splitter.setChildrenCollapsible(False)
    splitter.addWidget(rows)
    splitter.addWidget(details)
    splitter.setStretchFactor(0, 3)
    splitter.setStretchFactor(1, 1)
    splitter.setSizes(list(widths))
    return splitter
