"""A button that shows an icon only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from briefing_app.ui.kit.icons import Icons


def icon_button(icons: Icons, icon: str, name: str, parent: QWidget) -> QToolButton:
    """Reached by Tab; ``name``, in the user's language, is what its tip says and what a screen reader reads."""
    button = QToolButton(parent)
    button.setIcon(icons.icon(icon))
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
