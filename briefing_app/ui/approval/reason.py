"""The small dialog that asks why, or to whom, before a step is written into the log."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

WIDTH = 460


class ReasonDialog(QDialog):
    """Accepted: ``said(text)``. Without a text it is refused when one ``is_needed``."""

    said = Signal(str)

    def __init__(self, title: str, question: str, take: str, *, is_needed: bool, parent: QWidget | None = None) -> None:
        """``question`` and ``take`` are words of the interface, with their mnemonics."""
        super().__init__(parent)
        self._is_needed = is_needed
        self.setWindowTitle(title)
        label = QLabel(question, self)
        label.setWordWrap(True)
        self.field = QLineEdit(self)
        label.setBuddy(self.field)
        self.problem = QLabel(self.tr("Please write a few words: they stand in the log."), self)
        self.problem.setProperty("role", "danger")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.field.textEdited.connect(lambda _: self.problem.hide())
        buttons = QDialogButtonBox(self)
        buttons.addButton(take, QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.addButton(self.tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        for widget in (label, self.field, self.problem, buttons):
            column.addWidget(widget)
        self.resize(WIDTH, self.sizeHint().height())
        self.field.setFocus()

    def accept(self) -> None:
        text = self.field.text().strip()
        if self._is_needed and not text:
            self.problem.show()
            self.field.setFocus()
            return
        super().accept()
        self.said.emit(text)
