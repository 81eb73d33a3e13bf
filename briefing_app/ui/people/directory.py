"""A table of the directory with its search, and the form of the chosen entry at the end side."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QStandardItem
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from briefing_app.domain.errors import UserError
from briefing_app.ui.people.cells import Cells
from briefing_app.ui.people.forms import BodyForm, PersonForm
from briefing_app.ui.people.presenter import NEW, DirectoryPresenter
from briefing_app.ui.people.state import EntryProblem
from briefing_app.ui.people.table import DirectoryTable
from briefing_app.ui.widgets.empty_state import EmptyState
from briefing_app.ui.widgets.fields import tab_through
from briefing_app.ui.widgets.list_and_form import FORM_WIDTH, in_the_middle, keep_apart, side_by_side
from briefing_app.ui.widgets.problem_label import ProblemLabel
from briefing_app.ui.widgets.scrolling import scrolled

if TYPE_CHECKING:
    from briefing_app.ui.kit.kit import Kit


class DirectoryPage(QWidget):
    """``table``, ``search`` and ``form`` are there for whoever places the focus; subclasses say what they list."""

    def __init__(
        self,
        presenter: DirectoryPresenter[Any, Any],
        form: PersonForm | BodyForm,
        kit: Kit,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.presenter = presenter
        self.form = form
        self.kit = kit
        self.make = Cells(kit)
        self.search = QLineEdit(self)
        self.table = DirectoryTable(self.columns(), self)
        self.new_button = QPushButton(kit.icons.icon("plus"), self.new_text(), self)
        self.keep_button = QPushButton(self.tr("&Keep"), self)
        self.discard_button = QPushButton(self.tr("Re&vert"), self)
        self.state = QLabel(self)
        self.problem = ProblemLabel(kit, self)
        self._lay_out()
        ending = (*self._more, self.discard_button, self.keep_button)
        tab_through(self.search, self.new_button, self.table, *self.form.stops, *ending)
        self._connect()
        self.refresh()

    # What a table is about

    @abstractmethod
    def columns(self) -> list[str]:
        """The headings."""

    @abstractmethod
    def cells(self, entry: Any) -> list[QStandardItem]:
        """One row."""

    @abstractmethod
    def new_text(self) -> str:
        """The text of the button that begins an entry."""

    @abstractmethod
    def begun_text(self) -> str:
        """What an entry is called that was begun and has no name yet."""

    @abstractmethod
    def empty_states(self) -> tuple[EmptyState, EmptyState]:
        """Shown in place of the table while there is no entry, and while none is found."""

    @abstractmethod
    def choose_text(self) -> str:
        """Shown in place of the form while no entry is chosen."""

    def more_buttons(self) -> list[QPushButton]:
        """What else can be done to a chosen entry that is kept."""
        return []

    # What is shown

    def refresh(self) -> None:
        """Read the directory anew and show it."""
        self.presenter.refresh()
        self.search.setText(self.presenter.query)
        self.show_all()

    def show_all(self) -> None:
        """Show table and form as the presenter has them."""
        self._show_rows()
        self._show_form()

    def start_new(self) -> None:
        """Begin an entry, with the caret in its name."""
        self.presenter.begin()
        self.show_all()
        self.form.name.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape: from the form to the table, from the search to all entries."""
        focus = self.focusWidget()
        if event.key() != Qt.Key.Key_Escape or focus is None:
            super().keyPressEvent(event)
        elif self.form.isAncestorOf(focus):
            self.table.setFocus()
        elif focus is self.search and self.search.text():
            self.search.clear()
        else:
            super().keyPressEvent(event)

    def clear_search(self) -> None:
        """Show all entries again, ready for another search."""
        self.search.clear()
        self.search.setFocus()

    def delete_pressed(self) -> None:
        """The Delete key in the table: nothing, unless a subclass knows what to do."""

    def _enter(self) -> None:
        if self.presenter.chosen is not None:
            self.form.name.setFocus()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 0)
        row.addWidget(side_by_side(self._list_side(), self._form_side(), self))

    def _list_side(self) -> QWidget:
        side = QWidget(self)
        label = QLabel(self.tr("&Search"), side)
        label.setProperty("role", "soft")
        label.setBuddy(self.search)
        self.search.setPlaceholderText(self.tr("A name, a post or a body, in either language"))
        self.search.setClearButtonEnabled(True)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(label)
        tools.addWidget(self.search, 1)
        tools.addWidget(self.new_button)
        self._lists = QStackedWidget(side)
        for widget in (self.table, *self.empty_states()):
            self._lists.addWidget(widget)
        column = QVBoxLayout(side)
        keep_apart(column, at_right=not self.kit.language.is_rtl)
        column.setSpacing(12)
        column.addLayout(tools)
        column.addWidget(self._lists, 1)
        return side

    def _form_side(self) -> QWidget:
        side = QWidget(self)
        side.setMinimumWidth(FORM_WIDTH)
        self._sheets = QStackedWidget(side)
        self._sheets.setProperty("role", "card")
        self.state.setProperty("role", "soft")
        self.keep_button.setProperty("primary", "true")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        self._more = self.more_buttons()
        for button in self._more:
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.discard_button)
        buttons.addWidget(self.keep_button)
        sheet = QWidget(self._sheets)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(scrolled(self.form, sheet), 1)
        column.addWidget(self.problem)
        column.addWidget(self.state)
        column.addLayout(buttons)
        self._sheets.addWidget(in_the_middle(self.choose_text(), side))
        self._sheets.addWidget(sheet)
        outer = QVBoxLayout(side)
        keep_apart(outer, at_right=self.kit.language.is_rtl)
        outer.addWidget(self._sheets)
        return side

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.new_button.clicked.connect(self.start_new)
        self.keep_button.clicked.connect(self._keep)
        self.discard_button.clicked.connect(self._discard)
        self.form.typed.connect(self._take)
        self.table.chosen.connect(self._choose)
        self.table.entered.connect(self._enter)
        self.table.deleted.connect(self.delete_pressed)

    def _search(self, text: str) -> None:
        self.presenter.search(text)
        self._show_rows()

    def _choose(self, entry_id: str) -> None:
        self.presenter.choose(entry_id)
        self._show_form()

    def _take(self) -> None:
        self.presenter.type(self.form.value)
        self._follow()
        chosen = self.presenter.chosen
        if chosen is not None:
            self.table.show_row(chosen, self._row(chosen))

    def _keep(self) -> None:
        try:
            problem = self.presenter.keep()
        except UserError as refused:
            self.problem.tell(refused)
            return
        self.form.point_at(problem)
        if problem is None:
            self.show_all()
        else:
            self.problem.say(self._words(problem))

    def _discard(self) -> None:
        self.presenter.discard()
        self.show_all()

    def _show_rows(self) -> None:
        presenter = self.presenter
        ids = presenter.rows()
        self.table.show_rows({entry_id: self._row(entry_id) for entry_id in ids}, presenter.chosen)
        self._lists.setCurrentIndex(0 if ids else 2 if presenter.count else 1)

    def _row(self, entry_id: str) -> list[QStandardItem]:
        items = self.cells(self.presenter.entry(entry_id))
        if entry_id == NEW and not self.presenter.entry(entry_id).name:
            items[0].setText(self.begun_text())
        for item in items:
            item.setToolTip(item.text())
        if entry_id == NEW or self.presenter.is_draft(entry_id):
            items[0].setIcon(self.kit.icons.icon("progress", "attention"))
            items[0].setToolTip(self.tr("Not kept yet"))
        return items

    def _show_form(self) -> None:
        self.problem.say()
        self.form.point_at(None)
        chosen = self.presenter.chosen
        self._sheets.setCurrentIndex(0 if chosen is None else 1)
        if chosen is not None:
            self.form.fill(self.presenter.entry(chosen))
        self._follow()

    def _follow(self) -> None:
        presenter = self.presenter
        can_write = presenter.is_writable
        is_draft = presenter.is_draft(presenter.chosen)
        read_only = "" if can_write else self.tr("The library is open for reading only.")
        self.form.setEnabled(can_write)
        self.new_button.setEnabled(can_write)
        self.new_button.setToolTip(read_only)
        self.keep_button.setEnabled(can_write and is_draft)
        self.discard_button.setEnabled(is_draft or presenter.chosen == NEW)
        for button in self._more:
            button.setEnabled(can_write and bool(presenter.chosen))
        self.state.setText(read_only or (self.tr("Not kept yet") if is_draft else ""))

    def _words(self, problem: EntryProblem) -> str:
        match problem:
            case EntryProblem.NAME_MISSING:
                return self.tr("Enter the name in Arabic or in French.")
            case EntryProblem.COUNTRY_UNKNOWN:
                return self.tr("There is no country of that name. Choose one from the list, or leave it empty.")
