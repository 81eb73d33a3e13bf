"""F1: the manual at the page of what is in front, from any place and any dialog, beside which it stays open."""

from __future__ import annotations

import importlib
import pkgutil

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTextBrowser, QWidget

import briefing_app.ui
from briefing_app.ui.manual.topics import TOPICS, topic_of
from briefing_app.ui.manual.view import ManualWindow
from briefing_app.ui.shell.menus import PLACES
from tests.ui.e2e.conftest import Start
from tests.ui.e2e.person import Person


def manual(person: Person) -> ManualWindow:
    window = person.desktop.manual.window
    assert window is not None, "the manual is not open"
    return window


def slug(person: Person) -> str:
    """The page it is open at; closed again, so that keys go to the application."""
    read = manual(person).presenter.page.slug
    manual(person).close()
    person.activate()
    return read


def note(person: Person) -> None:
    desk = person.desktop.desk
    assert desk is not None
    person.desktop.notes.open(desk.notes.list()[0].id)


def test_every_place_has_its_page(start: Start, library: object) -> None:
    person = start()
    pages = {}
    for place in PLACES:
        person.desktop.go_to(place)
        person.press("F1")
        pages[place] = slug(person)
    assert pages == {
        "start": "quick-start",
        "library": "library",
        "actions": "actions",
        "people": "people",
        "terms": "terms",
    }


DIALOGS = {
    "Ctrl+N": "new-note",
    "Ctrl+Shift+P": "approval",
    "Ctrl+F1": "keys",
}


def test_a_dialog_over_a_note_has_its_page_and_stays_open(start: Start, library: object) -> None:
    person = start()
    note(person)
    for keys, page in DIALOGS.items():
        person.column_in_use().selectAll()
        person.press(keys)
        dialog = person.top
        assert isinstance(dialog, QDialog), keys
        person.press("F1")
        assert manual(person).isVisible()
        assert dialog.isVisible()
        assert slug(person) == page
        assert person.top is dialog
        dialog.close()
        person.activate()
        person.editor.columns.column.setFocus()


def test_a_tab_of_the_inspector_has_its_page(start: Start, library: object) -> None:
    person = start()
    note(person)
    person.press("F1")
    assert slug(person) == "writing"
    pages = []
    for tab in (1, 3, 6, 7):
        person.press(f"Ctrl+{tab}")
        person.editor.inspector.tabs.tabBar().setFocus(Qt.FocusReason.TabFocusReason)
        person.press("F1")
        pages.append(slug(person))
    assert pages == ["writing", "actions", "checks", "terms"]


def test_the_quick_start_has_a_command_of_its_own(start: Start, library: object) -> None:
    person = start()
    person.desktop.go_to("library")
    person.press("Ctrl+Shift+F1")
    assert slug(person) == "quick-start"


def test_it_is_one_window_that_speaks_and_looks_as_the_application_does(start: Start, library: object) -> None:
    person = start()
    person.desktop.go_to("people")
    person.press("F1")
    first = manual(person)
    person.desktop.manual.show_quick_start()
    assert manual(person) is first
    person.desktop.go_to("terms")
    person.desktop.manual.show_here()
    person.desktop.use_language("ar")
    again = manual(person)
    assert again is not first
    assert again.isVisible()
    assert again.presenter.page.slug == "terms"
    page = again.findChild(QTextBrowser)
    assert page is not None
    assert page.toPlainText().startswith("المصطلحات")


def test_it_goes_with_the_application(start: Start, library: object) -> None:
    person = start()
    person.press("F1")
    window = manual(person)
    person.desktop.window.close()
    assert not window.isVisible()
    assert person.desktop.manual.window is None


def test_an_unknown_part_takes_the_page_of_what_holds_it() -> None:
    assert topic_of(["QLineEdit", "FindBar", "EditorView"]) == "writing"
    assert topic_of(["QWidget"]) == "quick-start"


def classes() -> dict[str, type]:
    """Every class of the window by its name."""
    found: dict[str, type] = {}
    for module in pkgutil.walk_packages(briefing_app.ui.__path__, "briefing_app.ui."):
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, type) and value.__module__ == module.name:
                found[name] = value
    return found


def test_every_name_of_the_table_is_a_part_of_the_window_and_leads_to_a_page(start: Start, library: object) -> None:
    person = start()
    person.press("F1")
    slugs = {page.slug for page in manual(person).presenter.pages}
    assert set(TOPICS.values()) <= slugs
    known = classes()
    assert [name for name in TOPICS if not issubclass(known.get(name, object), QWidget)] == []


def test_every_dialog_has_a_page() -> None:
    """A new dialog is to be told of in ``ui/manual/topics.py``."""
    dialogs = {name for name, kind in classes().items() if issubclass(kind, QDialog)}
    bases = {base.__name__ for name in dialogs for base in classes()[name].__mro__[1:]}
    assert dialogs - set(TOPICS) - bases == set()
