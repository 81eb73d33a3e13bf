"""How the directory and the terms are laid out: a list at the start side, the form of the chosen entry beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

FORM_WIDTH = 460
LIST_WIDTH = 800
GAP = 12


def side_by_side(listed: QWidget, form: QWidget, parent: QWidget) -> QSplitter:
    """Both with a handle between them; what room there is goes to the list."""
    split = QSplitter(Qt.Orientation.Horizontal, parent)
    split.setChildrenCollapsible(False)
    split.setHandleWidth(1)
    split.addWidget(listed)
    split.addWidget(form)
    split.setStretchFactor(0, 1)
    split.setSizes([LIST_WIDTH, FORM_WIDTH])
    return split


def keep_apart(layout: QVBoxLayout, *, at_right: bool) -> None:
    """Room beside the handle; margins do not mirror by themselves."""
    layout.setContentsMargins(0 if at_right else GAP, 0, GAP if at_right else 0, 0)


def in_the_middle(text: str, parent: QWidget) -> QLabel:
    """What stands in place of the form while nothing is chosen."""
    label = QLabel(text, parent)
    label.setProperty("role", "soft")
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    return label
