"""A part of a form or page that is seldom needed: its title shows and hides it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from briefing_app.ui.kit.icons import Icons


class Unfolding(QWidget):
    """A title that shows and hides what is below it; ``unfolded`` when a person did so."""

    unfolded = Signal()

    def __init__(self, title: str, body: QWidget, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self.body = body
        self.button = QToolButton(self)
        self.button.setText(title)
        self.button.setCheckable(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.toggled.connect(self._show)
        self.button.clicked.connect(lambda: self.unfolded.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(body)
        self._show(False)

    @property
    def is_open(self) -> bool:
        return self.button.isChecked()

    @is_open.setter
    def is_open(self, is_open: bool) -> None:
        self.button.setChecked(is_open)
        self._show(is_open)

    def _show(self, is_open: bool) -> None:
        self.button.setIcon(self._icons.icon("up" if is_open else "down"))
        self.body.setVisible(is_open)
