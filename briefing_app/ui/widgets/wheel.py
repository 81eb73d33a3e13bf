"""The wheel changes a field only while it has the focus: elsewhere it scrolls the page, as the person means it to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget


def passes_wheel(widget: QWidget, event: QWheelEvent) -> bool:
    """True for a widget without the focus; the event is then left to what scrolls behind it."""
    if widget.hasFocus():
        return False
    event.ignore()
    return True


class NumberField(QSpinBox):
    """A whole number, typed or changed by the arrow keys."""

    def __init__(self, name: str, least: int, most: int, parent: QWidget | None = None) -> None:
        """``name`` is the accessible name."""
        super().__init__(parent)
        self.setRange(least, most)
        self.setGroupSeparatorShown(False)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        if not passes_wheel(self, event):
            super().wheelEvent(event)
