"""Two small pages of help: every shortcut, and what this application is."""

from __future__ import annotations

import platform
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from briefing_app import __version__
from briefing_app.language.bidi_controls import FROM_LEFT, isolated
from briefing_app.ui.shell.commands import plain_text
from briefing_app.ui.widgets.two_columns import two_columns


def _keys(action: QAction) -> str:
    return "  ·  ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())


class ShortcutsDialog(QDialog):
    def __init__(self, actions: Iterable[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(560, 600)
        shown = [action for action in actions if not action.shortcut().isEmpty()]
        rows = [(plain_text(action.text()), _keys(action)) for action in shown]
        headings = self.tr("Command"), self.tr("Keys")
        table = two_columns(self.tr("Keyboard shortcuts"), headings, rows, self)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(table)
        column.addWidget(_close_button(self, self.tr("&Close")))


class AboutDialog(QDialog):
    def __init__(self, library: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About this application"))
        self.setMinimumWidth(480)
        title = QLabel(self.tr("Briefing notes in Arabic and French"), self)
        title.setProperty("role", "title")
        begun = "\u200f" if self.isRightToLeft() else ""  # a line of Latin words alone would go to the other side
        lines = (
            self.tr("Version %1").replace("%1", f"\u2066{__version__}\u2069"),
            self.tr("Works offline: nothing you write leaves this computer."),
            self.tr("It is not accredited for classified material: a marking is a label and a guard against slips."),
            self.tr("Your library: %1").replace("%1", isolated(str(library), FROM_LEFT)),
            f"{begun}\u2066Python {platform.python_version()} · Qt {qVersion()} · {platform.system()}\u2069",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(8)
        column.addWidget(title)
        for line in lines:
            label = QLabel(line, self)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addSpacing(8)
        column.addWidget(_close_button(self, self.tr("&Close")))


def _close_button(dialog: QDialog, text: str) -> QDialogButtonBox:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=dialog)
    buttons.button(QDialogButtonBox.StandardButton.Close).setText(text)
    buttons.rejected.connect(dialog.reject)
    return buttons
