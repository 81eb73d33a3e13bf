"""What a place shows while it is empty: what belongs here, and the one next step (or the few there are)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing_app.ui.kit.icons import Icons

PICTURE = 40
TEXT_WIDTH = 460


class EmptyState(QWidget):
    """Title and text are in the interface language; buttons are added in order of importance."""

    def __init__(self, icons: Icons, icon: str, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        picture = QLabel(self)
        picture.setPixmap(icons.pixmap(icon, "ink_soft", PICTURE))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.heading = QLabel(title, self)
        self.heading.setProperty("role", "title")
        self.heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = QLabel(text, self)
        words.setProperty("role", "soft")
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.ensurePolished()
        words.setFixedWidth(TEXT_WIDTH)
        words.setMinimumHeight(words.heightForWidth(TEXT_WIDTH))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        self._buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(picture)
        column.addSpacing(4)
        column.addWidget(self.heading)
        column.addWidget(words, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(12)
        column.addLayout(self._buttons)
        column.addStretch(3)

    def add_button(self, button: QPushButton) -> QPushButton:
        """Put a button behind those there are."""
        button.setParent(self)
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        return button
