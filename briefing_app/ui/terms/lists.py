"""What stands at the place of the table of terms: the table, or why there is none and the next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QWidget

from briefing_app.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from briefing_app.ui.kit.kit import Kit

TABLE, EMPTY, NOTHING_FOUND, LOADING = range(4)


class TermLists(QStackedWidget):
    """Its pages are those numbered above."""

    new_wanted = Signal()
    import_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, table: QWidget, kit: Kit, *, is_writable: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self._is_writable = is_writable
        loading = QLabel(self.tr("The terms are being read…"), self)
        loading.setProperty("role", "soft")
        loading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for widget in (table, self._empty(), self._nothing_found(), loading):
            self.addWidget(widget)

    def _empty(self) -> EmptyState:
        text = self.tr(
            "What your office calls things belongs here, in both languages: preferred and admitted terms, those better "
            "not used, and those that are not translated. They are found in your notes and checked there."
        )
        empty = EmptyState(self._kit.icons, "language", self.tr("No term is here yet"), text)
        self._add(empty, self.tr("En&ter a term"), self.new_wanted)
        self._add(empty, self.tr("Import a &glossary"), self.import_wanted)
        return empty

    def _nothing_found(self) -> EmptyState:
        text = self.tr("Try a part of the term, in either language.")
        nothing = EmptyState(self._kit.icons, "search", self.tr("No term is found"), text)
        self._add(nothing, self.tr("Show &all terms"), self.all_wanted, needs_writing=False)
        return nothing

    def _add(self, state: EmptyState, text: str, asked: SignalInstance, *, needs_writing: bool = True) -> None:
        button = state.add_button(QPushButton(text))
        button.clicked.connect(lambda: asked.emit())
        button.setEnabled(self._is_writable or not needs_writing)
