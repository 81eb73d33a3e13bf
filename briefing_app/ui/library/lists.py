"""The rows of the library: the table of all notes, or what a search found in them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.library.presenter import LibraryPresenter
from briefing_app.ui.library.results import ResultsList
from briefing_app.ui.library.table import NotesTable


class NoteLists(QStackedWidget):
    """``opened(note)``, ``place_opened(hit)``, ``put_away_asked()``; ``rested(note)`` as both lists have it."""

    opened = Signal(str)
    place_opened = Signal(object)
    put_away_asked = Signal()
    rested = Signal(str)

    def __init__(self, presenter: LibraryPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.table = NotesTable(presenter, kit, self)
        self.found = ResultsList(presenter, kit, self)
        for rows in (self.table, self.found):
            self.addWidget(rows)
            rows.put_away_asked.connect(self.put_away_asked)
            rows.rested.connect(self.rested)
        self.table.opened.connect(self.opened)
        self.found.opened.connect(self.place_opened)

    def filtered(self) -> None:
        """Show from the top what passes other filters, or was searched for."""
        if self._presenter.wanted.is_search:
            self._show_found()
            self.found.scrollToTop()
        else:
            self.table.notes.changed()
            self._show_table()

    def reload(self) -> None:
        """Show what the presenter holds now, at the same place."""
        if self._presenter.wanted.is_search:
            self._show_found()
        else:
            self.table.reload()
            self._show_table()

    def selected(self) -> tuple[str, ...]:
        """The ids of the notes selected, from top to bottom."""
        if not self._presenter.wanted.is_search:
            return self.table.selected()
        return (self._presenter.chosen,) if self._presenter.chosen else ()

    def select(self, note_ids: tuple[str, ...]) -> None:
        """Select these notes in the table, as far as they are shown."""
        if not self._presenter.wanted.is_search:
            self.table.select(note_ids)

    def open_chosen(self) -> None:
        if self._presenter.wanted.is_search:
            self.found.open_chosen()
        elif self._presenter.chosen:
            self.opened.emit(self._presenter.chosen)

    def go_there(self) -> None:
        """Give the keyboard to the rows that are shown, if there are any."""
        rows = self.currentWidget()
        if self.isVisible() and rows is not None:
            rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_table(self) -> None:
        if self.currentWidget() is self.found and self._presenter.chosen:
            self.table.select((self._presenter.chosen,))  # and nothing that was selected before the search
        self.setCurrentWidget(self.table)

    def _show_found(self) -> None:
        self.found.reload()
        self.setCurrentWidget(self.found)
