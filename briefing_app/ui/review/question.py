"""A decision that must be made now: one sentence or two, and a button for each way to go on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

WIDTH = 460


class Question(QDialog):
    """``answered(number)`` of the button that was chosen; Escape and the last button, "Cancel", answer nothing."""

    answered = Signal(int)

    def __init__(self, title: str, text: str, ways: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setMinimumWidth(WIDTH)
        said = QLabel(text, self)
        said.setWordWrap(True)
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setMinimumWidth(WIDTH - 48)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for number, way in enumerate(ways):
            button = QPushButton(way, self)
            button.setProperty("primary", number == 0)
            button.setDefault(number == 0)
            button.clicked.connect(lambda _=False, n=number: self._answer(n))
            row.addWidget(button)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.clicked.connect(self.reject)
        row.addWidget(cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(24)
        column.addWidget(said)
        column.addLayout(row)

    def _answer(self, number: int) -> None:
        self.accept()
        self.answered.emit(number)
