"""The spelling page: switches, dictionaries or what to install, a person's own words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QScrollArea
from pytestqt.qtbot import QtBot

from briefing_app.bootstrap import Application, Desk
from briefing_app.domain.languages import Language
from briefing_app.services.preferences import Preferences
from briefing_app.services.spelling_names import KnownNames
from briefing_app.services.spelling_service import SpellingService
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.ui.preferences.presenter import PreferencesPresenter
from briefing_app.ui.preferences.spelling_page import SpellingPage, WordsOfLanguage
from briefing_app.ui.preferences.view import PreferencesDialog
from tests.dictionaries import WordsEngine, tiny
from tests.ui.conftest import MakeKit
from tests.ui.opening import check_opening

AR, FR = Language.ARABIC, Language.FRENCH
TAB = 2


@pytest.fixture
def spelling(desk: Desk, tmp_path: Path) -> SpellingService:
    """Over a library; there is a French dictionary and no Arabic one."""
    tiny(tmp_path / "dictionaries", FR)
    folders = (tmp_path / "dictionaries",)
    return SpellingService(desk._library, lambda language: (), KnownNames, folders, lambda found: WordsEngine(()))


@pytest.fixture
def open_dialog(
    application: Application, desk: Desk, spelling: SpellingService, qtbot: QtBot, make_kit: MakeKit
) -> object:
    def make(language: str = "en", *, is_writable: bool = True, is_open: bool = True) -> PreferencesDialog:
        presenter = PreferencesPresenter(
            Preferences(language=language, spelling_ar=False),
            application.built_ins,
            desk.path,
            lambda path: None,
            is_writable=is_writable,
            spelling=lambda: spelling if is_open else None,
        )
        presenter.tab = TAB
        made = PreferencesDialog(presenter, make_kit(language))
        qtbot.addWidget(made)
        made.show()
        return made

    return make


@pytest.fixture
def dialog(open_dialog: object) -> PreferencesDialog:
    return open_dialog()  # type: ignore[operator,no-any-return]


@pytest.fixture
def french(dialog: PreferencesDialog) -> WordsOfLanguage:
    return dialog.spelling.sides[FR]


def listed(side: WordsOfLanguage) -> list[str]:
    return [side.words.item(row).text() for row in range(side.words.count())]


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_it_opens_in_every_language(open_dialog: object, spelling: SpellingService, language: str) -> None:
    spelling.add(FR, ("caza", "wilaya"))
    check_opening(open_dialog(language), language)  # type: ignore[operator]


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_both_sides_stand_as_in_a_note_and_have_their_buttons_in_sight(
    open_dialog: object, spelling: SpellingService, tmp_path: Path, language: str
) -> None:
    tiny(tmp_path / "dictionaries", AR)
    dialog = open_dialog(language)  # type: ignore[operator]
    at = {side: part.mapTo(dialog, part.rect().center()).x() for side, part in dialog.spelling.sides.items()}
    assert at[FR] < at[AR]
    page = dialog.tabs.currentWidget()
    assert isinstance(page, QScrollArea)
    for part in dialog.spelling.sides.values():
        button = part.export_button
        assert button.mapTo(page, button.rect().bottomLeft()).y() < page.viewport().height()


def test_switches_are_told_at_once(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    told: list[Preferences] = []
    dialog.changed.connect(told.append)
    sides = dialog.spelling.sides
    assert sides[FR].switch.isChecked()
    assert not sides[AR].switch.isChecked()
    sides[AR].switch.click()
    sides[FR].switch.click()
    assert [one.spelled for one in told] == [(AR, FR), (AR,)]


def test_the_dictionary_is_named_or_what_to_install(dialog: PreferencesDialog, tmp_path: Path) -> None:
    assert str(tmp_path / "dictionaries" / "fr.dic") in dialog.spelling.sides[FR].state.text()
    missing = dialog.spelling.sides[AR].state.text()
    assert "hunspell-ar" in missing
    assert str(tmp_path / "dictionaries") in missing
    tiny(tmp_path / "dictionaries", AR)
    dialog.spelling.sides[AR].switch.click()
    assert str(tmp_path / "dictionaries" / "ar.dic") in dialog.spelling.sides[AR].state.text()


def test_words_are_added_by_the_line_and_taken_out(
    dialog: PreferencesDialog, french: WordsOfLanguage, spelling: SpellingService, qtbot: QtBot
) -> None:
    changes: list[int] = []
    dialog.words_changed.connect(lambda: changes.append(1))
    assert not french.add_button.isEnabled()
    french.line.setText("wilaya l’Assaba رقمنة")
    qtbot.keyClick(french.line, Qt.Key.Key_Return)
    assert listed(french) == ["Assaba", "wilaya"] == list(spelling.words(FR))
    assert french.line.text() == ""
    assert dialog.isVisible(), "Enter in the line does not close"
    qtbot.keyClicks(french.line, "caza")
    french.add_button.click()
    assert listed(french) == ["Assaba", "caza", "wilaya"]
    assert not french.remove_button.isEnabled()
    french.words.selectAll()
    french.words.item(1).setSelected(False)
    french.remove_button.click()
    assert listed(french) == ["caza"] == list(spelling.words(FR))
    assert len(changes) == 3


def test_lists_come_in_and_go_out(
    french: WordsOfLanguage, spelling: SpellingService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, target = tmp_path / "in.txt", tmp_path / "out.txt"
    source.write_text("caza\nwilaya\nرقمنة\n", "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (str(source), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(target), ""))
    assert not french.export_button.isEnabled()
    french.import_button.click()
    assert listed(french) == ["caza", "wilaya"]
    assert french._problem.text() == "2 new words."
    french.export_button.click()
    assert target.read_text("utf-8") == "caza\nwilaya\n"
    source.write_text("رقمنة\n", "utf-8")
    french.import_button.click()
    assert str(source) in french._problem.text()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(tmp_path / "absent" / "out.txt"), ""))
    french.export_button.click()
    assert "absent" in french._problem.text()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: ("", ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: ("", ""))
    french.import_button.click()
    french.export_button.click()
    assert listed(french) == ["caza", "wilaya"]


@pytest.fixture
def reader(desk: Desk, application: Application, tmp_path: Path) -> Iterator[SpellingService]:
    with application.libraries.open(desk.path, NoKey(), Mode.READ_ONLY) as library:
        yield SpellingService(library, lambda language: (), KnownNames, (tmp_path,), lambda found: WordsEngine(()))


def test_what_cannot_be_written_is_told(
    open_dialog: object, spelling: SpellingService, reader: SpellingService, qtbot: QtBot
) -> None:
    spelling.add(FR, ("caza",))
    made = open_dialog()  # type: ignore[operator]
    side = made.spelling.sides[FR]
    made._presenter._spelling = lambda: reader
    qtbot.keyClicks(side.line, "wilaya")
    side.add_button.click()
    assert side._problem.isVisible()
    assert side.line.text() == "wilaya", "nothing typed is lost"
    side._problem.say()
    side.words.selectAll()
    side.remove_button.click()
    assert side._problem.isVisible()
    assert listed(side) == ["caza"]


@pytest.mark.parametrize("is_open", [True, False])
def test_without_a_library_to_write_to_words_are_only_shown(
    open_dialog: object, spelling: SpellingService, is_open: bool
) -> None:
    spelling.add(FR, ("caza",))
    page: SpellingPage = open_dialog(is_writable=False, is_open=is_open).spelling  # type: ignore[operator]
    side = page.sides[FR]
    assert listed(side) == (["caza"] if is_open else [])
    side.words.selectAll()
    assert not any(part.isEnabled() for part in (side.line, side.add_button, side.remove_button, side.import_button))
    assert side.export_button.isEnabled() == is_open
    assert bool(side.state.text()) == is_open
