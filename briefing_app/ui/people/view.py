"""The people directory: people and bodies, each in a table with a form beside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QStandardItem
from PySide6.QtWidgets import QLabel, QPushButton, QTabWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from briefing_app.domain.errors import UserError
from briefing_app.domain.people import Person
from briefing_app.language.bidi_controls import isolated
from briefing_app.ui.kit.notices import Notice
from briefing_app.ui.people.directory import DirectoryPage
from briefing_app.ui.people.forms import BodyForm, PersonForm
from briefing_app.ui.people.presenter import PeoplePresenter
from briefing_app.ui.people.state import BodyEntry, PersonEntry
from briefing_app.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from briefing_app.ui.kit.kit import Kit


class PeopleView(QWidget):
    """A place of the window. What is typed waits in the presenter, whatever happens to the view."""

    def __init__(self, presenter: PeoplePresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        title = QLabel(self.tr("People"), self)
        title.setProperty("role", "title")
        self.people = PeoplePage(presenter, kit, self)
        self.bodies = BodiesPage(presenter, kit, self)
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self.people, self.tr("People"))
        self.tabs.addTab(self.bodies, self.tr("Bodies"))
        self.tabs.setCurrentIndex(presenter.tab)
        self.tabs.currentChanged.connect(self._keep_tab)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(self.tabs, 1)
        self.setFocusProxy(self.people.search)

    def refresh(self) -> None:
        """Read the directory anew; what is typed stays."""
        self.people.refresh()
        self.bodies.refresh()

    def _keep_tab(self, tab: int) -> None:
        self._presenter.tab = tab


class PeoplePage(DirectoryPage):
    def __init__(self, presenter: PeoplePresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(presenter, PersonForm(presenter, kit), kit, parent)
        self._people = presenter
        self.table.setAccessibleName(self.tr("People"))

    def columns(self) -> list[str]:
        return [
            self.tr("Name in French"),
            self.tr("Name in Arabic"),
            self.tr("Post"),
            self.tr("Body"),
            self.tr("Country"),
        ]

    def cells(self, entry: PersonEntry) -> list[QStandardItem]:
        make = self.make
        return [
            *make.both(entry.name),
            make.either(entry.post),
            make.either(entry.body),
            make.country(entry.country),
        ]

    def new_text(self) -> str:
        return self.tr("&New person")

    def begun_text(self) -> str:
        return self.tr("New person")

    def empty_states(self) -> tuple[EmptyState, EmptyState]:
        icons = self.kit.icons
        text = self.tr(
            "Whom you meet belongs here, with names, posts and forms of address in both languages: "
            "entered once, offered in every new note."
        )
        empty = EmptyState(icons, "people", self.tr("Nobody is here yet"), text)
        _add(empty, self.tr("&Enter a person"), self.start_new, self.presenter.is_writable)
        text = self.tr("Try a part of the name, in either language.")
        nothing = EmptyState(icons, "search", self.tr("Nobody is found"), text)
        _add(nothing, self.tr("Show &everybody"), self.clear_search, True)
        return empty, nothing

    def choose_text(self) -> str:
        return self.tr("Choose a person to see and change the entry.")

    def more_buttons(self) -> list[QPushButton]:
        self.remove_button = QPushButton(self.kit.icons.icon("trash"), self.tr("&Remove"), self)
        self.remove_button.clicked.connect(self.delete_pressed)
        return [self.remove_button]

    def delete_pressed(self) -> None:
        """Take the chosen person out of the directory, with an undo."""
        try:
            person = self._people.remove()
        except UserError as problem:
            self.problem.tell(problem)
            return
        if person is None:
            return
        self.show_all()
        self.table.setFocus()
        name = isolated(person.name.fr or person.name.ar)
        text = self.tr("%1 is out of the directory. Notes keep what they say.").replace("%1", name)
        self.kit.notify(Notice(text, action=(self.tr("&Undo"), lambda: self._put_back(person))))

    def _put_back(self, person: Person) -> None:
        """The notice may outlive the view."""
        try:
            self._people.put_back(person)
        except UserError as problem:
            self.kit.fail(problem)
            return
        if isValid(self):
            self.show_all()


class BodiesPage(DirectoryPage):
    def __init__(self, presenter: PeoplePresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(presenter.bodies, BodyForm(kit), kit, parent)
        self.table.setAccessibleName(self.tr("Bodies"))

    def columns(self) -> list[str]:
        return [self.tr("Name in French"), self.tr("Name in Arabic"), self.tr("Acronym"), self.tr("Country")]

    def cells(self, entry: BodyEntry) -> list[QStandardItem]:
        make = self.make
        return [*make.both(entry.name), make.either(entry.acronym), make.country(entry.country)]

    def new_text(self) -> str:
        return self.tr("&New body")

    def begun_text(self) -> str:
        return self.tr("New body")

    def empty_states(self) -> tuple[EmptyState, EmptyState]:
        icons = self.kit.icons
        text = self.tr(
            "Ministries, embassies, agencies and companies belong here: their names are offered in both languages "
            "wherever one is asked for."
        )
        empty = EmptyState(icons, "body_org", self.tr("No body is here yet"), text)
        _add(empty, self.tr("&Enter a body"), self.start_new, self.presenter.is_writable)
        text = self.tr("Try a part of the name or the acronym.")
        nothing = EmptyState(icons, "search", self.tr("No body is found"), text)
        _add(nothing, self.tr("Show &all bodies"), self.clear_search, True)
        return empty, nothing

    def choose_text(self) -> str:
        return self.tr("Choose a body to see and change the entry.")


def _add(state: EmptyState, text: str, act: Callable[[], None], enabled: bool) -> None:
    button = state.add_button(QPushButton(text))
    button.clicked.connect(lambda: act())
    button.setEnabled(enabled)
