"""Spelling through the whole window: a real dictionary process of a few words, the preferences, locking."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from briefing_app import paths
from briefing_app.domain.editing import set_text
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.people import Person as Somebody
from briefing_app.domain.rich_text import plain
from briefing_app.ui.preferences.view import PreferencesDialog
from tests.dictionaries import tiny
from tests.ui.e2e.conftest import Start
from tests.ui.e2e.person import Person
from tests.ui.editor.hand import put_caret

FR, AR = Language.FRENCH, Language.ARABIC
TEXTS = {FR: "un acord signé avec Zyxw", AR: "قال الوزيرر"}
SPELLING = 2


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for language in Language:
        tiny(tmp_path / "dictionaries", language)
    monkeypatch.setattr(paths, "dictionaries", lambda: (tmp_path / "dictionaries",))
    return tmp_path / "dictionaries"


@pytest.fixture
def person(start: Start, library: Path, folder: Path) -> Person:
    """The sample meeting, with misspelt words in its first pair."""
    made = start()
    assert made.desktop.desk is not None
    note_id = made.desktop.desk.notes.list()[0].id
    session = made.desktop.desk.edit(note_id)
    for language, text in TEXTS.items():
        session.do(set_text(session.note, next(session.note.pairs()).id, language, plain(text)))
    session.flush()
    made.desktop.notes.open(note_id)
    made.wait(lambda: len(told(made)) == 3)
    return made


def told(person: Person) -> list[str]:
    """Of the first pair; the other words of the sample are in no dictionary of a few words."""
    return [one.typed for one in person.editor.presenter.spelling.all() if one.row == 0]


def preferences(person: Person) -> PreferencesDialog:
    person.press("Ctrl+,")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PreferencesDialog)
    dialog.tabs.setCurrentIndex(SPELLING)
    return dialog


def test_a_word_is_mended_from_the_menu_by_keys(person: Person, qtbot: QtBot) -> None:
    put_caret(person.editor, FR, 0, 0)
    person.press("Alt+F7")
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    qtbot.waitUntil(lambda: menu.actions()[0].text() == "accord")
    menu.actions()[0].trigger()
    menu.close()
    assert person.text(FR)[0] == "un accord signé avec Zyxw"
    person.press("Ctrl+Z")
    assert person.text(FR)[0] == TEXTS[FR]


def test_a_language_is_switched_off_and_on_in_the_preferences(person: Person) -> None:
    dialog = preferences(person)
    dialog.spelling.sides[FR].switch.click()
    person.wait(lambda: told(person) == ["الوزيرر"])
    assert person.desktop.preferences.spelled == (AR,)
    dialog.spelling.sides[FR].switch.click()
    person.wait(lambda: len(told(person)) == 3)
    dialog.accept()


def test_words_of_the_preferences_and_people_are_right_at_once(person: Person) -> None:
    dialog = preferences(person)
    dialog.spelling.sides[FR].line.setText("acord")
    dialog.spelling.sides[FR].add_button.click()
    person.wait(lambda: told(person) == ["Zyxw", "الوزيرر"] or told(person) == ["الوزيرر", "Zyxw"])
    dialog.accept()
    assert person.desktop.desk is not None
    note_id = person.editor.presenter.note.id
    person.press("Alt+4")
    person.desktop.desk.people.save(Somebody("", Bilingual("س", "Zyxw")))
    person.desktop.notes.open(note_id)
    person.wait(lambda: told(person) == ["الوزيرر"])


def test_the_dictionaries_end_with_the_library(person: Person) -> None:
    desk = person.desktop.desk
    assert desk is not None
    processes = [lexicon.engine._process for lexicon in desk.spelling._lexicons.values()]  # type: ignore[attr-defined]
    assert [process.poll() for process in processes] == [None, None]
    assert person.desktop.notes.close()
    desk.close()
    assert all(process.poll() is not None for process in processes)
