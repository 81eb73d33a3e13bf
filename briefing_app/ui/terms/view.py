"""The place of the terms: all of them in a table, the form of the chosen one at the end side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from briefing_app.domain.errors import UserError
from briefing_app.domain.terms import Concept
from briefing_app.language.bidi_controls import isolated
from briefing_app.services.term_service import TermState
from briefing_app.services.term_shelf import TermShelf
from briefing_app.ui.kit.notices import Notice
from briefing_app.ui.terms.form import ConceptForm
from briefing_app.ui.terms.lists import EMPTY, LOADING, NOTHING_FOUND, TABLE, TermLists
from briefing_app.ui.terms.presenter import NEW, TermsPresenter
from briefing_app.ui.terms.table import TermsTable
from briefing_app.ui.terms.transfer import Transfer
from briefing_app.ui.widgets.fields import tab_through
from briefing_app.ui.widgets.list_and_form import FORM_WIDTH, in_the_middle, keep_apart, side_by_side
from briefing_app.ui.widgets.problem_label import ProblemLabel
from briefing_app.ui.widgets.scrolling import scrolled
from briefing_app.ui.widgets.search_line import SearchLine

if TYPE_CHECKING:
    from briefing_app.services.ports import Progress
    from briefing_app.ui.kit.kit import Kit


class TermsView(QWidget):
    """A place of the window. What is typed waits in the presenter, whatever happens to the view."""

    def __init__(self, presenter: TermsPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = presenter
        self._kit = kit
        self.transfer = Transfer(presenter.terms, kit, self)
        self.transfer.changed.connect(self.refresh)
        self.search = SearchLine(self.tr("Search the terms"), self, kit.icons.icon("search", "ink_soft"))
        self.search.setPlaceholderText(self.tr("A term, a form, a subject or a source, in either language"))
        self.table = TermsTable(presenter, kit, self)
        self.form = ConceptForm(kit, self)
        self.new_button = QPushButton(kit.icons.icon("plus"), self.tr("&New term"), self)
        self.import_button = QPushButton(kit.icons.icon("import"), self.tr("&Import…"), self)
        self.export_button = QPushButton(kit.icons.icon("export"), self.tr("&Export…"), self)
        self.keep_button = QPushButton(self.tr("&Keep"), self)
        self.discard_button = QPushButton(self.tr("Re&vert"), self)
        self.remove_button = QPushButton(kit.icons.icon("trash"), self.tr("&Remove"), self)
        self.state = QLabel(self)
        self.problem = ProblemLabel(kit, self)
        self._lay_out()
        tab_through(self.import_button, self.export_button, self.search, self.new_button, self.table)
        self.form.lead_to(self.remove_button, self.discard_button, self.keep_button)
        self._connect()
        self.setFocusProxy(self.search)
        self.refresh()

    # Laying out.

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Terms"), self)
        title.setProperty("role", "title")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(title, 1)
        head.addWidget(self.import_button)
        head.addWidget(self.export_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(side_by_side(self._list_side(), self._form_side(), self), 1)

    def _list_side(self) -> QWidget:
        side = QWidget(self)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self.search, 1)
        tools.addWidget(self.new_button)
        self.lists = TermLists(self.table, self._kit, is_writable=self.presenter.is_writable, parent=side)
        self.lists.new_wanted.connect(self.start_new)
        self.lists.import_wanted.connect(self.transfer.ask_in)
        self.lists.all_wanted.connect(self.search.clear)
        column = QVBoxLayout(side)
        keep_apart(column, at_right=not self._kit.language.is_rtl)
        column.setSpacing(12)
        column.addLayout(tools)
        column.addWidget(self.lists, 1)
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
        buttons.addWidget(self.remove_button)
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
        self._sheets.addWidget(in_the_middle(self.tr("Choose a term to see and change its entry."), side))
        self._sheets.addWidget(sheet)
        outer = QVBoxLayout(side)
        keep_apart(outer, at_right=self._kit.language.is_rtl)
        outer.addWidget(self._sheets)
        return side

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.search.left.connect(self.table.setFocus)
        self.new_button.clicked.connect(self.start_new)
        self.import_button.clicked.connect(self.transfer.ask_in)
        self.export_button.clicked.connect(self.transfer.ask_out)
        self.keep_button.clicked.connect(self._keep)
        self.discard_button.clicked.connect(self._discard)
        self.remove_button.clicked.connect(self._remove)
        self.form.typed.connect(self._take)
        self.table.chosen.connect(self._choose)
        self.table.entered.connect(self._enter)
        self.table.deleted.connect(self._remove)

    # Showing.

    def refresh(self) -> None:
        """Read the terms anew; what is typed stays."""
        state = self.presenter.refresh()
        if state is not None:
            self._put_up(state)
        self.search.setText(self.presenter.query)
        self.show_all()

    def _put_up(self, state: TermState) -> None:
        """Thousands are put up off the thread of the window."""

        def work(progress: Progress) -> TermShelf:
            return TermShelf(state.concepts, lambda: progress(0, 0))

        def done(shelf: TermShelf) -> None:
            self.presenter.take(shelf, state)
            if isValid(self):
                self.refresh()

        self._kit.jobs.run(self.tr("Reading the terms"), work, done)

    def show_all(self) -> None:
        """Show table and form as the presenter has them."""
        self._show_rows()
        self._show_form()

    def focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def start_new(self) -> None:
        """Begin a concept, with the caret in its first term."""
        self.presenter.begin()
        self.show_all()
        self.form.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape: from the form to the table."""
        focus = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape and focus is not None and self.form.isAncestorOf(focus):
            self.table.setFocus()
        else:
            super().keyPressEvent(event)

    def _show_rows(self) -> None:
        presenter = self.presenter
        self.table.show_rows(presenter.chosen)
        if not presenter.is_loaded:
            self.lists.setCurrentIndex(LOADING)
        elif self.table.terms.rows:
            self.lists.setCurrentIndex(TABLE)
        else:
            self.lists.setCurrentIndex(NOTHING_FOUND if presenter.count else EMPTY)
        self.export_button.setEnabled(bool(presenter.count))

    def _show_form(self) -> None:
        self.problem.say()
        chosen = self.presenter.chosen
        self._sheets.setCurrentIndex(0 if chosen is None else 1)
        if chosen is not None:
            self.form.fill(self.presenter.entry(chosen))
            self.form.offer_subjects(self.presenter.subjects())
        self._follow()

    def _follow(self) -> None:
        presenter, can_write = self.presenter, self.presenter.is_writable
        is_draft = presenter.is_draft(presenter.chosen)
        read_only = "" if can_write else self.tr("The library is open for reading only.")
        self.form.setEnabled(can_write)
        for button in (self.new_button, self.import_button):
            button.setEnabled(can_write)
            button.setToolTip(read_only)
        self.keep_button.setEnabled(can_write and is_draft)
        self.discard_button.setEnabled(is_draft or presenter.chosen == NEW)
        self.remove_button.setEnabled(can_write and bool(presenter.chosen))
        self.state.setText(read_only or (self.tr("Not kept yet") if is_draft else ""))

    # What the person does.

    def _search(self, text: str) -> None:
        self.presenter.search(text)
        self._show_rows()

    def _choose(self, concept_id: str) -> None:
        self.presenter.choose(concept_id)
        self._show_form()

    def _enter(self) -> None:
        if self.presenter.chosen is not None:
            self.form.focus_first()

    def _take(self) -> None:
        self.presenter.type(self.form.value)
        self._follow()
        if self.presenter.chosen is not None:
            self.table.terms.show_row(self.presenter.chosen)

    def _keep(self) -> None:
        try:
            self.presenter.keep()
        except UserError as problem:
            self.problem.tell(problem)
            self.form.focus_first()
            return
        self.show_all()

    def _discard(self) -> None:
        self.presenter.discard()
        self.show_all()

    def _remove(self) -> None:
        """Take the chosen concept out, with an undo."""
        try:
            concept = self.presenter.remove()
        except UserError as problem:
            self.problem.tell(problem)
            return
        if concept is None:
            return
        self.show_all()
        self.table.setFocus()
        name = isolated(concept.names.fr or concept.names.ar)
        text = self.tr("%1 is no longer among the terms.").replace("%1", name)
        self._kit.notify(Notice(text, action=(self.tr("&Undo"), lambda: self._put_back(concept))))

    def _put_back(self, concept: Concept) -> None:
        """The notice may outlive the view."""
        try:
            self.presenter.put_back(concept)
        except UserError as problem:
            self._kit.fail(problem)
            return
        if isValid(self):
            self.show_all()
