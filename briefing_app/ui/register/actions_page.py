"""The list of actions as a page: filters, table, pane, what stands in their place, and the undo of a step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from briefing_app.domain.actions import ActionState
from briefing_app.domain.errors import UserError
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.notices import Notice, Severity
from briefing_app.ui.register.details import DetailsPane
from briefing_app.ui.register.filters import RegisterFilters
from briefing_app.ui.register.presenter import RegisterPresenter
from briefing_app.ui.register.state import By, Moved, Step, Wanted
from briefing_app.ui.register.table import ActionsTable
from briefing_app.ui.widgets.beside import list_and_details
from briefing_app.ui.widgets.choices import Choices, content_language
from briefing_app.ui.widgets.empty_state import EmptyState


class ActionsPage(QWidget):
    """``sentence_wanted(note, action)``, ``step_wanted(actions, state)``, ``library_wanted()``; ``counted(words)``."""

    sentence_wanted = Signal(str, str)
    step_wanted = Signal(tuple, object)
    library_wanted = Signal()
    counted = Signal(str)

    def __init__(self, presenter: RegisterPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        presenter.language = content_language(kit.language.code)
        self._presenter = presenter
        self._kit = kit
        self.filters = RegisterFilters(presenter.wanted, presenter.by, kit, self)  # Tab comes to them first
        self.table = ActionsTable(presenter, kit, self)
        self.details = DetailsPane(kit, self)
        self._places = QStackedWidget(self)
        self._full = list_and_details(self.table, self.details, (940, 330), self)
        self._empty = self._empty_register()
        self._nothing = self._nothing_found()
        for page in (self._full, self._empty, self._nothing):
            self._places.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.filters)
        column.addWidget(self._places, 1)
        self._folding = QTimer(self)
        self._folding.setInterval(0)
        self._folding.timeout.connect(self._fold_some)
        self._connect()
        if not presenter.is_writable:
            self.details.refuse_changes(self.tr("This library is open for reading only."))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """The keyboard begins in the table."""
        super().focusInEvent(event)
        self._to_table()

    def refresh(self) -> None:
        """Read the register anew; selection, scroll, filters and order stay."""
        try:
            self._presenter.refresh()
        except UserError as problem:
            self._kit.fail(problem)
            return
        self._show()

    def show_wanted(self, wanted: Wanted, by: By = By.WEEK) -> None:
        """Show the list with these filters."""
        self.filters.by.value = by
        self.filters.show_wanted(wanted)
        self._to_table()

    def focus_search(self) -> None:
        """Go to the search line: what Ctrl+F of the window does here."""
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()

    def take_step(self, action_ids: Sequence[str], step: Step) -> None:
        """Move actions on, tell it, and offer to take it back."""
        state = Choices(self).words(step.to)
        moved = self._waiting(lambda: self._presenter.move(action_ids, step))
        text = self.tr("%n action(s): %1.", "", len(moved.changes))
        self._tell(moved, text.replace("%1", state))

    def chase(self) -> None:
        """Write down that whoever owns what is selected was asked today."""
        selected = self.table.selected()
        if selected and self._presenter.is_writable:
            moved = self._waiting(lambda: self._presenter.chase(selected))
            self._tell(moved, self.tr("%n action(s) asked about today.", "", len(moved.changes)))

    def _waiting(self, act: object) -> Moved:
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            return act()  # type: ignore[operator, no-any-return]
        finally:
            QApplication.restoreOverrideCursor()

    def _tell(self, moved: Moved, text: str) -> None:
        self._show()
        if moved.changes:
            undo = (self.tr("Undo"), lambda: self._take_back(moved))
            self._kit.notify(Notice(text, stays=True, action=undo))
        if moved.problem is not None:
            self._kit.fail(moved.problem)

    def _take_back(self, moved: Moved) -> None:
        try:
            left = self._presenter.take_back(moved)
        except UserError as problem:
            self._kit.fail(problem)
            return
        if left:
            text = self.tr("%n action(s) changed again since: what was done to them stays.", "", left)
            self._kit.notify(Notice(text, Severity.ATTENTION))
        if isValid(self):  # the window may have been made anew since
            self._show()
            self.table.select(tuple(change.after.id for change in moved.changes))

    def _filter(self, wanted: Wanted) -> None:
        try:
            self._presenter.filter(wanted)
        except UserError as problem:
            self._kit.fail(problem)
            return
        self.table.actions_model.changed()
        self._show_place()
        self._folding.start()

    def _group(self, by: By) -> None:
        self._presenter.group(by)
        self.table.actions_model.changed()

    def _show(self) -> None:
        self.table.reload()
        self._show_place()
        self._folding.start()

    def _show_place(self) -> None:
        """The table, or what stands in its place."""
        shown, total = self._presenter.count, self._presenter.total
        is_bare = total == 0 and self._presenter.wanted == Wanted()
        self._places.setCurrentWidget(self._full if shown else self._empty if is_bare else self._nothing)
        self.filters.setVisible(not is_bare)
        if shown == total:
            self.counted.emit(self.tr("%n action(s)", "", total) if total else "")
        else:
            number = self._kit.language.number(shown)
            self.counted.emit(self.tr("%1 of %n action(s)", "", total).replace("%1", number))

    def _show_chosen(self, action_id: str) -> None:
        selected = self.table.selected()
        try:
            details = self._presenter.details(action_id) if action_id else None
            self.details.show_action(details, len(selected), self._presenter.next_states(selected))
        except UserError as problem:
            self._kit.fail(problem)

    def _fold_some(self) -> None:
        if not self.isVisible() or not self._presenter.fold_some():
            self._folding.stop()

    def _to_table(self) -> None:
        if self._presenter.count:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self.table.choose_first()

    def _open(self, action_id: str) -> None:
        line = self._presenter.line_of(action_id)
        if line is not None:
            self.sentence_wanted.emit(self._presenter.row(line).note_id, action_id)

    def _ask_step(self, state: ActionState) -> None:
        self.step_wanted.emit(self.table.selected(), state)

    def _clear_filters(self) -> None:
        self.filters.show_wanted(Wanted())
        self.filters.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.filters.changed.connect(self._filter)
        self.filters.grouped.connect(self._group)
        self.filters.left.connect(self._to_table)
        self.table.opened.connect(self._open)
        self.table.rested.connect(self._show_chosen)
        self.table.menu_wanted.connect(self.details.open_menu)
        self.details.sentence_asked.connect(lambda: self._open(self._presenter.chosen))
        self.details.state_asked.connect(self._ask_step)
        self.details.chase_asked.connect(self.chase)

    def _empty_register(self) -> EmptyState:
        text = self.tr(
            "What is promised in your notes is followed up here: who owes what to whom, and by when. Open a note, "
            "select the words that promise something, and choose “Make this an action”."
        )
        empty = EmptyState(self._kit.icons, "actions", self.tr("Nothing is promised yet"), text, self)
        library = empty.add_button(QPushButton(self.tr("Go to the &library"), self))
        library.setProperty("primary", True)
        library.clicked.connect(self.library_wanted)
        return empty

    def _nothing_found(self) -> EmptyState:
        text = self.tr("No action passes the filters. Closed and hidden ones are listed when you tick them above.")
        nothing = EmptyState(self._kit.icons, "search", self.tr("Nothing found"), text, self)
        clear = nothing.add_button(QPushButton(self.tr("Clear the &filters"), self))
        clear.clicked.connect(self._clear_filters)
        return nothing
