"""Every command has its key, its words in three languages, and a letter of its own in every menu."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QToolBar

from briefing_app.ui.shell import menus
from briefing_app.ui.shell.window import MainWindow
from tests.ui.e2e.conftest import Start
from tests.ui.e2e.person import Person
from tests.ui.words import LANGUAGES, plain

SAME_IN_ALL = {f"language_{code}" for code in menus.LANGUAGE_NAMES}
"""A language is written in itself, and needs no letter: there are three of them."""


def in_language(start: Start, language: str) -> MainWindow:
    person = start()
    person.desktop.use_language(language)
    return person.desktop.window


def menus_of(window: MainWindow) -> Iterator[tuple[str, list[QAction]]]:
    yield "the menu bar", window.menuBar().actions()
    for menu in window.menuBar().findChildren(QMenu):
        yield plain(menu.title()), [action for action in menu.actions() if not action.isSeparator()]


def test_every_command_has_a_key_of_its_own(start: Start, library: object) -> None:
    window = start().desktop.window
    keys = defaultdict(list)
    for action in window.commands.all():
        assert action.shortcuts(), f"{action.objectName()} has no key"
        for key in action.shortcuts():
            keys[key.toString()].append(action.objectName())
    assert {key: names for key, names in keys.items() if len(names) > 1 or not key} == {}


@pytest.mark.parametrize("place", ["start", "library", "people", "note"])
def test_no_place_takes_a_key_of_the_window(start: Start, library: object, place: str) -> None:
    """A key that two may have does nothing at all: Qt calls it ambiguous."""
    person = start()
    desk = person.desktop.desk
    assert desk is not None
    if place == "note":
        person.desktop.notes.open(desk.notes.list()[0].id)
    else:
        person.desktop.go_to(place)
    window = person.desktop.window
    ours = {key.toString() for action in window.commands.all() for key in action.shortcuts()}
    page = window.pages.currentWidget()
    others = {shortcut.key().toString() for shortcut in page.findChildren(QShortcut)}
    others |= {key.toString() for action in page.findChildren(QAction) for key in action.shortcuts()}
    assert others & ours == set()


def test_the_keys_are_those_of_other_programs(start: Start, library: object) -> None:
    """Where the system has a usual key, ours is that one."""
    commands = start().desktop.window.commands
    standard = QKeySequence.StandardKey
    usual = {
        "new": standard.New,
        "save_version": standard.Save,
        "export": standard.Print,
        "close_note": standard.Close,
        "undo": standard.Undo,
        "redo": standard.Redo,
        "cut": standard.Cut,
        "copy": standard.Copy,
        "paste": standard.Paste,
        "select_all": standard.SelectAll,
        "find": standard.Find,
        "find_next": standard.FindNext,
        "find_previous": standard.FindPrevious,
        "bold": standard.Bold,
        "italic": standard.Italic,
        "underline": standard.Underline,
        "manual": standard.HelpContents,
        "full_screen": standard.FullScreen,
    }
    for name, key in usual.items():
        assert set(QKeySequence.keyBindings(key)) & set(commands[name].shortcuts()), name


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_every_command_speaks_the_language(start: Start, library: object, language: str) -> None:
    english = {action.objectName(): action.text() for action in in_language(start, "en").commands.all()}
    window = in_language(start, language)
    for action in window.commands.all():
        if action.objectName() not in SAME_IN_ALL:
            assert action.text() != english[action.objectName()], action.objectName()
        assert plain(action.text()) in plain(action.toolTip())


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_menu_has_a_letter_twice(start: Start, library: object, language: str) -> None:
    for title, actions in menus_of(in_language(start, language)):
        letters = Counter(QKeySequence.mnemonic(action.text()).toString() for action in actions)
        without = [action.objectName() for action in actions if QKeySequence.mnemonic(action.text()).isEmpty()]
        assert set(without) <= SAME_IN_ALL, (title, without)
        assert {letter: count for letter, count in letters.items() if letter and count > 1} == {}, title


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_is_in_a_menu(start: Start, library: object, language: str) -> None:
    window = in_language(start, language)
    shown = Counter(action.objectName() for _, actions in menus_of(window) for action in actions if action.objectName())
    assert set(shown) == {action.objectName() for action in window.commands.all()}
    assert set(shown.values()) == {1}


def test_the_toolbar_has_words_for_every_picture(start: Start, library: object) -> None:
    bar = start().desktop.window.findChild(QToolBar, "toolbar")
    assert bar is not None
    buttons = [bar.widgetForAction(action) for action in bar.actions() if not action.isSeparator()]
    assert len(buttons) >= 15
    for button in buttons:
        assert button is not None
        assert button.accessibleName() == button.toolTip()
        assert not button.defaultAction().icon().isNull()


def test_commands_are_off_where_they_would_do_nothing(start: Start, library: object) -> None:
    person = start()
    commands, desk = person.desktop.window.commands, person.desktop.desk
    assert desk is not None
    assert not any(commands[name].isEnabled() for name in (*menus.NEEDS_NOTE, *menus.NEEDS_EDITING) if name != "find")
    assert all(commands[name].isEnabled() for name in menus.NEEDS_LIBRARY)
    person.desktop.notes.open(desk.notes.list()[0].id)
    assert all(commands[name].isEnabled() for name in menus.NEEDS_NOTE)
    off = [name for name in menus.NEEDS_EDITING if not commands[name].isEnabled()]
    assert set(off) <= {"undo", "redo"}, "which wait until there is something to undo"


def test_the_recent_notes_are_listed_and_open(start: Start, library: object) -> None:
    person: Person = start()
    recent = person.desktop.menus.recent
    recent.aboutToShow.emit()
    assert [action.isEnabled() for action in recent.actions()] == [False]
    desk = person.desktop.desk
    assert desk is not None
    summary = desk.notes.list()[0]
    person.desktop.notes.open(summary.id)
    person.press("Ctrl+W")
    recent.aboutToShow.emit()
    assert [action.text() for action in recent.actions()] == [f"{summary.reference} · {summary.title.fr}"]
    recent.actions()[0].trigger()
    assert person.editor.presenter.note.id == summary.id
