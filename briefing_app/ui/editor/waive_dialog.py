"""The dialog that lets a finding stand: why, and who says so."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from briefing_app.domain.errors import UserError
from briefing_app.ui.kit.kit import Kit

WIDTH = 480


class WaiveDialog(QDialog):
    """``take(reason, name)`` writes it down; what it refuses is said in the dialog, which stays."""

    def __init__(
        self, message: str, name: str, take: Callable[[str, str], None], kit: Kit, parent: QWidget | None = None
    ) -> None:
        """``message`` is what the finding says, ``name`` who said so last."""
        super().__init__(parent)
        self._take = take
        self._kit = kit
        self.setWindowTitle(self.tr("Let the finding stand"))
        self.message = QLabel(message, self)
        self.message.setWordWrap(True)
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(self.tr("Why the text may stay as it is"))
        self.name = QLineEdit(name, self)
        note = QLabel(self.tr("It is told again when these words change, or when you take this back."), self)
        note.setProperty("role", "soft")
        note.setWordWrap(True)
        self.problem = QLabel(self)
        self.problem.setProperty("role", "danger")
        self.problem.setWordWrap(True)
        self.problem.hide()
        for field in (self.reason, self.name):
            field.textEdited.connect(lambda _: self.problem.hide())
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(self.tr("&Why"), self.reason)
        form.addRow(self.tr("W&ho says so"), self.name)
        self._lay_out(form, note)
        self._fit(WIDTH)
        self.reason.setFocus()

    def _lay_out(self, form: QFormLayout, note: QLabel) -> None:
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("&Let it stand"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.addButton(self.tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.message)
        column.addLayout(form)
        column.addWidget(note)
        column.addWidget(self.problem)
        column.addWidget(buttons)

    def _fit(self, width: int) -> None:
        """As high as its words are at a width."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(width, max(self.height(), layout.totalHeightForWidth(width)))

    def accept(self) -> None:
        try:
            self._take(self.reason.text(), self.name.text())
        except UserError as problem:
            message, _, hint = self._kit.words(problem)
            self.problem.setText(f"{message} — {hint}" if hint else message)
            self.problem.show()
            self._fit(self.width())
            (self.name if problem.code == "approval.no_name" else self.reason).setFocus()
            return
        super().accept()
