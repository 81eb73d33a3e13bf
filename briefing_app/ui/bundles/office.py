"""The passphrase of the office: one for all that lies in the shared folder."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from briefing_app.ui.widgets.passphrases import PassphraseLine

WIDTH = 480


class OfficeDialog(QDialog):
    """``wanted(passphrase, keep)``; a library that cannot ``keeps`` it is asked each time it is opened."""

    wanted = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None, *, keeps: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Office folder"))
        self.setMinimumWidth(WIDTH)
        told = QLabel(self.tr("The passphrase that your office uses for everything in the shared folder."), self)
        told.setWordWrap(True)
        self.passphrase = PassphraseLine(self.tr("Passphrase of the office"), self)
        self.keep = QCheckBox(self.tr("&Keep it in this library"), self)
        self.keep.setChecked(keeps)
        self.keep.setVisible(keeps)
        buttons = QDialogButtonBox(self)
        self.go = buttons.addButton(self.tr("&Use it"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setDefault(True)
        self.go.setEnabled(False)
        buttons.addButton(self.tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.passphrase.changed.connect(lambda: self.go.setEnabled(bool(self.passphrase.text.strip())))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        for part in (told, self.passphrase, self.keep, buttons):
            column.addWidget(part)

    def accept(self) -> None:
        super().accept()
        self.wanted.emit(self.passphrase.text, self.keep.isChecked())
