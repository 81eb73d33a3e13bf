"""The library as a screen: filters, table, preview, and what to do while there is nothing to show."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from briefing_app.domain.errors import UserError
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.notices import Notice
from briefing_app.ui.library.filters import FilterBar
from briefing_app.ui.library.lists import NoteLists
from briefing_app.ui.library.presenter import LibraryPresenter, Order, Wanted
from briefing_app.ui.library.preview import NotePreview
from briefing_app.ui.library.unsaid import NothingSaid
from briefing_app.ui.widgets.beside import list_and_details
from briefing_app.ui.widgets.choices import content_language
from briefing_app.ui.widgets.empty_state import EmptyState
from briefing_app.ui.widgets.fields import tab_through
from briefing_app.ui.widgets.file_intake import FileIntake
from briefing_app.ui.widgets.stops import stops_of


class LibraryView(QWidget):
    """``note_opened(note)``, ``place_opened(hit)`` and, of notes to come, the three requests."""

    note_opened = Signal(str)
    place_opened = Signal(object)
    new_requested = Signal()
    import_requested = Signal(list)
    sample_requested = Signal()

    def __init__(self, presenter: LibraryPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        presenter.language = content_language(kit.language.code)
        self._presenter = presenter
        self._kit = kit
        self._why = "" if presenter.is_writable else self.tr("This library is open for reading only.")
        self._intake = FileIntake(self, enabled=presenter.is_writable)
        self._intake.chosen.connect(self.import_requested)
        self.lists = NoteLists(presenter, kit, self)
        self.table = self.lists.table
        self.filters = FilterBar(presenter.wanted, self.table.notes.headings, kit, self)
        self.preview = NotePreview(kit, self)
        self._count = QLabel(self)
        self._count.setProperty("role", "soft")
        self._reach = QLabel(self)
        self._reach.setProperty("role", "soft")
        self._header_buttons = (self._import_button(), self._new_button())
        self._places = QStackedWidget(self)
        self._full = list_and_details(self.lists, self.preview, (980, 290), self)
        self._empty = self._empty_library()
        self._nothing = self._nothing_found()
        self._unsaid = NothingSaid(kit, self)
        for page in (self._full, self._empty, self._nothing, self._unsaid):
            self._places.addWidget(page)
        self._lay_out()
        below = (stop for part in (self.filters, self.lists, self.preview) for stop in stops_of(part))
        tab_through(*self._header_buttons, *below)
        self._connect()
        self._folding = QTimer(self)
        self._folding.setInterval(0)
        self._folding.timeout.connect(self._fold_some)
        self.refresh()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """The keyboard begins in the table."""
        super().focusInEvent(event)
        self.lists.go_there()

    def refresh(self) -> None:
        """Read the library anew; selection, scroll, filters and order stay."""
        try:
            self._presenter.refresh()
        except UserError as problem:
            self._kit.fail(problem)
            return
        self._reload()
        self._folding.start()

    def focus_search(self) -> None:
        """Go to the search line: what Ctrl+F of the window does here."""
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()

    def put_away(self) -> None:
        """Put the selected notes away and offer to bring them back."""
        selected = self.lists.selected()
        if not selected:
            return
        try:
            away = self._presenter.put_away(selected)
        except UserError as problem:
            self._kit.fail(problem)
            return
        self._reload()
        text = self.tr("%n note(s) deleted.", "", len(away))
        undo = (self.tr("Undo"), lambda: self._bring_back(away))
        self._kit.notify(Notice(text, stays=True, action=undo))  # there is no other way back

    def _bring_back(self, note_ids: tuple[str, ...]) -> None:
        try:
            self._presenter.bring_back(note_ids)
        except UserError as problem:
            self._kit.fail(problem)
            return
        if isValid(self):  # the window may have been made anew since
            self._reload()
            self.lists.select(note_ids)

    def search_again(self) -> None:
        """More notes can be found than before: the index grew."""
        if self._presenter.wanted.is_search:
            self._presenter.search_again()
            self._reload()

    def _filter(self, wanted: Wanted) -> None:
        self._presenter.filter(wanted)
        self.lists.filtered()
        self._show_place()

    def _reload(self) -> None:
        self.lists.reload()
        self._show_place()

    def _sort(self, order: Order) -> None:
        place = self.table.notes.columns.index(order.column) if order.column is not None else -1
        direction = Qt.SortOrder.DescendingOrder if order.descending else Qt.SortOrder.AscendingOrder
        self.table.sortByColumn(place, direction)

    def _show_chosen(self, note_id: str) -> None:
        try:
            preview = self._presenter.preview(note_id) if note_id else None
            self.preview.show_note(preview, len(self.lists.selected()))
        except UserError as problem:
            self._kit.fail(problem)

    def _show_place(self) -> None:
        """The list, or what stands in its place."""
        presenter = self._presenter
        is_search, count = presenter.wanted.is_search, presenter.count
        shown = len(presenter.results) if is_search else len(presenter.shown)
        nothing = self._unsaid if is_search else self._nothing
        page = self._full if shown else nothing if count else self._empty
        self._unsaid.show_wanted(presenter.wanted)
        self._places.setCurrentWidget(page)
        self.filters.setVisible(count > 0)
        for button in self._header_buttons:
            button.setVisible(count > 0)
        self._count.setText(self._counted(shown, count))
        self._show_reach()

    def _counted(self, shown: int, count: int) -> str:
        number = self._kit.language.number
        if self._presenter.results.is_cut:
            return self.tr("More than %1 notes found: the closest, the last changed first").replace("%1", number(shown))
        if self._presenter.wanted.is_search:
            return self.tr("%n note(s) found", "", shown)
        if shown == count:
            return self.tr("%n note(s)", "", count) if count else ""
        return self.tr("%1 of %n note(s)", "", count).replace("%1", number(shown))

    def _show_reach(self) -> None:
        """While the index is built, say of how many notes a search knows."""
        reach = self._presenter.reach if self._presenter.wanted.is_search else None
        self._reach.setVisible(reach is not None)
        if reach is not None:
            done, total = map(self._kit.language.number, reach)
            text = self.tr("Search is being prepared: it knows %1 of %2 notes so far.")
            self._reach.setText(text.replace("%1", done).replace("%2", total))

    def _fold_some(self) -> None:
        if not self._presenter.fold_some():
            self._folding.stop()

    def _clear_filters(self) -> None:
        self.filters.show_wanted(Wanted())
        self.filters.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.filters.changed.connect(self._filter)
        self.filters.sorted_by.connect(self._sort)
        self.filters.left.connect(self.lists.go_there)
        self.filters.order.menu().aboutToShow.connect(lambda: self.filters.show_order(self._presenter.order))
        self.filters.show_order(self._presenter.order)
        self.lists.opened.connect(self.note_opened)
        self.lists.place_opened.connect(self.place_opened)
        self.lists.put_away_asked.connect(self.put_away)
        self.lists.rested.connect(self._show_chosen)
        self._unsaid.cleared.connect(self._clear_filters)
        self._unsaid.widened.connect(lambda: self.filters.exact.setChecked(False))
        self.preview.open_asked.connect(self.lists.open_chosen)
        self.preview.put_away_asked.connect(self.put_away)
        if self._why:
            self.preview.refuse_changes(self._why)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Library"), self)
        title.setProperty("role", "title")
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(title)
        top.addSpacing(4)
        top.addWidget(self._count)
        top.addStretch(1)
        for button in self._header_buttons:
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.filters)
        column.addWidget(self._reach)
        column.addWidget(self._places, 1)

    def _empty_library(self) -> EmptyState:
        text = self.tr(
            "Every note you write is kept here, in Arabic and in French. Write the first one, bring in texts "
            "that exist already (Word or plain text files, which you can also drop here), or look at a sample."
        )
        empty = EmptyState(self._kit.icons, "library", self.tr("The library is empty"), text, self)
        empty.add_button(self._new_button())
        empty.add_button(self._import_button())
        sample = empty.add_button(self._changing(QPushButton(self.tr("&Open the sample note"), self)))
        sample.clicked.connect(self.sample_requested)
        return empty

    def _nothing_found(self) -> EmptyState:
        text = self.tr("No note passes the filters. Accents, harakat and capital letters make no difference.")
        nothing = EmptyState(self._kit.icons, "search", self.tr("Nothing found"), text, self)
        clear = nothing.add_button(QPushButton(self.tr("&Clear the filters"), self))
        clear.clicked.connect(self._clear_filters)
        return nothing

    def _new_button(self) -> QPushButton:
        button = self._changing(QPushButton(self.tr("&New note"), self))
        button.setProperty("primary", True)
        button.clicked.connect(self.new_requested)
        return button

    def _import_button(self) -> QPushButton:
        button = self._changing(QPushButton(self._kit.icons.icon("import"), self.tr("&Import…"), self))
        button.clicked.connect(self._intake.ask)
        return button

    def _changing(self, button: QPushButton) -> QPushButton:
        """A control that changes the library; disabled, with the reason, where that cannot be."""
        if self._why:
            button.setEnabled(False)
            button.setToolTip(self._why)
        return button
