"""What stands in place of the results while a search finds nothing: what was searched, and what to try."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from briefing_app.language.bidi_controls import isolated
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.library.presenter import Wanted
from briefing_app.ui.widgets.empty_state import EmptyState

SHOWN = 40
"""Signs of what was typed that are shown again."""


class NothingSaid(QStackedWidget):
    """``cleared()`` to see all notes again; ``widened()`` to search without the exact switch."""

    cleared = Signal()
    widened = Signal()

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self.folded = self._state(
            self.tr(
                "Titles, people, text, actions and references of the notes were searched, in Arabic and in French. "
                "Every word must be found in one note; spelling, accents, harakat and articles make no difference. "
                "Try a word less, or only its beginning."
            )
        )
        self.exact = self._state(
            self.tr(
                "Letters, hamza, harakat, accents and digits were searched exactly as they were typed. "
                "Without the exact switch other spellings are found too."
            )
        )
        self.narrow = self._state(
            self.tr(
                "Only notes that pass the state and the counterpart chosen were searched, in Arabic and in French. "
                "Without these filters there may be more."
            )
        )
        widen = self.exact.add_button(QPushButton(self.tr("Search &all spellings"), self))
        widen.setProperty("primary", True)
        widen.clicked.connect(self.widened)
        for state in (self.folded, self.exact, self.narrow):
            clear = state.add_button(QPushButton(self.tr("&Clear the filters"), self))
            clear.clicked.connect(self.cleared)

    def show_wanted(self, wanted: Wanted) -> None:
        """Say that nothing was found for this, and what was in the way."""
        state = self.exact if wanted.is_exact else self.narrow if wanted.is_narrow else self.folded
        text = " ".join(wanted.text.split())
        shown = text if len(text) <= SHOWN else text[:SHOWN] + "…"
        state.heading.setText(self.tr("Nothing found for “%1”").replace("%1", isolated(shown)))
        self.setCurrentWidget(state)

    def _state(self, text: str) -> EmptyState:
        state = EmptyState(self._kit.icons, "search", "", text, self)
        self.addWidget(state)
        return state
