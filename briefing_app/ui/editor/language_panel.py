"""What the office knows about the words at the caret: its terms above, what former notes said below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from briefing_app.ui.editor.memory_section import MemorySection
from briefing_app.ui.editor.presenter import EditorPresenter
from briefing_app.ui.editor.state import Caret
from briefing_app.ui.editor.terms_section import TermsSection
from briefing_app.ui.kit.kit import Kit

HEIGHTS = [250, 400]
"""Of terms and memory to begin with: sentences need more room than terms."""


class LanguagePanel(QWidget):
    """``sections`` one below the other, each as high as the person draws it."""

    def __init__(self, presenter: EditorPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.terms = TermsSection(presenter, kit, self)
        self.memory = MemorySection(presenter, kit, self)
        self.sections = QSplitter(Qt.Orientation.Vertical, self)
        self.sections.setChildrenCollapsible(False)
        self.sections.setHandleWidth(1)
        self.sections.addWidget(self.terms)
        self.sections.addWidget(self.memory)
        self.sections.setStretchFactor(0, 2)
        self.sections.setStretchFactor(1, 3)
        self.sections.setSizes(HEIGHTS)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.sections)
        self.setFocusProxy(self.terms)

    def show_caret(self, caret: Caret) -> None:
        """Follow the caret; called while the panel is seen, and when it is opened."""
        self.terms.show_caret(caret)
        self.memory.show_caret(caret)
