"""The terms of the paragraph at the caret, with what they are called on the other side."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from briefing_app.ui.editor.presenter import EditorPresenter
from briefing_app.ui.editor.state import Caret
from briefing_app.ui.kit.kit import Kit


class TermsSection(QWidget):
    def __init__(self, presenter: EditorPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._kit = kit
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setProperty("role", "soft")
        self.said.setText(self.tr("No term of the office in this paragraph."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.said)
        column.addStretch(1)

    def show_caret(self, caret: Caret) -> None:
        """The terms of the paragraph the caret is in."""
