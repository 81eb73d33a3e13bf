"""The composition root: what is kept when the window is made anew, what starts with what, where the keys lead."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import apsw
import msgspec
import pytest
from PySide6.QtCore import QByteArray, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QListWidget, QPushButton

from briefing_app import bootstrap, paths
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.services.preferences import SIZES, PreferencesFile, Scheme
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey, Passphrase
from briefing_app.ui import app as window_app
from briefing_app.ui.diagnostics.computer_view import ComputerDialog
from briefing_app.ui.importing.view import ImportDialog
from briefing_app.ui.kit.notices import Notice
from briefing_app.ui.shell import desktop as shell
from briefing_app.ui.unlock.view import UnlockView
from tests.ui.e2e.conftest import Start, add_notes, real_application
from tests.ui.e2e.person import Person
from tests.ui.focus_chain import chain_of

AR, FR = Language.ARABIC, Language.FRENCH
SECRET = "quatre mots sans rapport"


@pytest.fixture
def encrypted(home: Path, prefer: Callable[..., None]) -> Path:
    """An encrypted library with the sample meeting in it."""
    path = home / "secret.briefing"
    application = real_application()
    application.libraries.create(path, SECRET)
    with application.desk(path, Passphrase(SECRET), Mode.READ_WRITE) as desk:
        desk.notes.new("readout_public", None, sample(application))
    prefer(library=str(path))
    return path


def sample(application: bootstrap.Application) -> object:
    from briefing_app.interchange.answers_file import read_answers

    return read_answers(application.built_ins.sample_answers("readout_public"), "sample")


def kept() -> PreferencesFile:
    return PreferencesFile(paths.user_preferences())


def unlock(person: Person) -> None:
    person.type(SECRET)
    person.press("Return")
    person.wait(lambda: person.desktop.desk is not None)


def open_first(person: Person) -> str:
    desk = person.desktop.desk
    assert desk is not None
    note = desk.notes.list()[0].id
    person.desktop.notes.open(note)
    return note


# What starts with what.


def test_an_empty_home_begins_with_questions_and_giving_up_leaves_a_way_in(start: Start) -> None:
    person = start()
    assert person.sees("Welcome")
    person.press("Escape")
    assert person.sees("Create a library")
    assert not person.command("New note").isEnabled()
    person.click("Create a library")
    assert person.sees("Welcome")


def test_the_first_run_speaks_the_language_chosen_before_it_was_left(start: Start) -> None:
    person = start()
    person.click("العربية")
    person.wait(lambda: person.desktop.kit.language.code == "ar" and person.top is not person.desktop.window)
    assert person.desktop.window.pages.count() == 0
    person.press("Escape")
    assert person.desktop.window.pages.count() == 1
    assert person.sees("Create a library")


def test_who_has_no_language_yet_gets_that_of_the_system(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shell, "_system_language", lambda: "fr")
    assert start().desktop.kit.language.code == "fr"


@pytest.mark.parametrize(("system", "code"), [("fr_FR", "fr"), ("ar_EG", "ar"), ("de_DE", "en"), ("C", "en")])
def test_the_language_of_the_system_is_one_of_ours_or_english(
    system: str, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Locale:
        @staticmethod
        def system() -> Locale:
            return Locale()

        def name(self) -> str:
            return system

    monkeypatch.setattr(shell, "QLocale", Locale)
    assert shell._system_language() == code


def test_a_library_with_a_suffix_in_capitals_is_a_library(start: Start, library: Path) -> None:
    other = library.with_name("AUTRE.BRIEFING")
    real_application().libraries.create(other, None)
    person = start(other)
    assert person.desktop.library.path == other


def test_files_wait_until_the_library_is_unlocked(start: Start, encrypted: Path, tmp_path: Path) -> None:
    file = tmp_path / "note.txt"
    file.write_text("Un texte à importer dans la bibliothèque.", "utf-8")
    person = start(file)
    assert isinstance(person.desktop.window.pages.currentWidget(), UnlockView)
    unlock(person)
    assert isinstance(person.top, ImportDialog)
    person.wait(lambda: person.find(QPushButton, "Import", enabled=False).isEnabled())
    assert person.sees("note.txt")


def test_a_second_start_brings_texts_to_the_library_that_is_open(start: Start, library: Path, tmp_path: Path) -> None:
    file = tmp_path / "note.txt"
    file.write_text("Un texte à importer dans la bibliothèque.", "utf-8")
    person = start()
    window_app._answer(person.desktop, [str(library), str(file)])
    assert isinstance(person.top, ImportDialog)
    assert person.desktop.library.path == library
    person.wait(lambda: person.find(QPushButton, "Import", enabled=False).isEnabled())


def test_a_second_start_with_a_library_opens_it(start: Start, library: Path) -> None:
    other = library.with_name("autre.briefing")
    real_application().libraries.create(other, None)
    person = start()
    open_first(person)
    person.go_to(FR, 0)
    person.type(" Ajout")
    window_app._answer(person.desktop, [str(other)])
    assert person.desktop.library.path == other
    assert person.desktop.window.editor is None
    with real_application().desk(library, NoKey(), Mode.READ_ONLY) as desk:
        first = next(desk.notes.show(desk.notes.list()[0].id).note.pairs())
    assert first.fr.text.plain.endswith("Ajout")


def test_a_second_start_without_files_brings_the_window_forward(start: Start, library: Path) -> None:
    person = start()
    person.desktop.window.showMinimized()
    window_app._answer(person.desktop, [])
    assert not person.desktop.window.isMinimized()
    assert person.top is person.desktop.window


# The window made anew.


@pytest.mark.parametrize("language", ["ar", "fr"])
@pytest.mark.parametrize("place", ["start", "library", "people"])
def test_the_place_stays_when_the_language_changes(start: Start, library: Path, language: str, place: str) -> None:
    person = start()
    person.desktop.go_to(place)
    before = person.desktop.window
    person.desktop.use_language(language)
    window = person.desktop.window
    assert window is not before
    assert not before.isVisible()
    assert window.pages.currentWidget() is window.place(place)
    assert window.commands[place].isChecked()
    assert window.layoutDirection() == (
        Qt.LayoutDirection.RightToLeft if language == "ar" else Qt.LayoutDirection.LeftToRight
    )
    assert kept().load().language == language


def test_what_was_searched_is_still_searched_in_the_other_language(start: Start, library: Path) -> None:
    person = start()
    person.press("Ctrl+F")
    person.type("numérique")
    person.press("Ctrl+Alt+Shift+F2")
    assert person.sees("numérique")


def test_undo_goes_on_over_a_change_of_language_and_colours(start: Start, library: Path) -> None:
    person = start()
    open_first(person)
    before = person.text(FR)
    person.go_to(FR, 0)
    person.type(" Ajout")
    person.press("Ctrl+Alt+Shift+F1", "Ctrl+Alt+Shift+3")
    assert person.desktop.kit.theme.is_dark
    person.press("Ctrl+Z")
    assert person.text(FR) == before
    person.press("Ctrl+Y")
    assert person.text(FR)[0].endswith("Ajout")


@pytest.mark.parametrize("scheme", [*Scheme])
def test_every_colour_scheme_is_put_on_and_kept(start: Start, library: Path, scheme: Scheme) -> None:
    person = start()
    person.desktop.use_scheme(scheme)
    commands = person.desktop.window.commands
    assert [one for one in Scheme if commands[f"scheme_{one.value}"].isChecked()] == [scheme]
    assert kept().load().scheme is scheme


def test_the_text_grows_and_shrinks_within_its_sizes(start: Start, library: Path) -> None:
    person = start()
    seen = []
    for _ in range(len(SIZES) + 2):
        person.press("Ctrl++")
        seen.append(kept().load().text_size)
    assert seen[-2:] == [max(SIZES)] * 2
    for _ in range(len(SIZES) + 2):
        person.press("Ctrl+-")
    assert kept().load().text_size == min(SIZES)


def test_a_size_from_elsewhere_is_no_hindrance(start: Start, library: Path, prefer: Callable[..., None]) -> None:
    prefer(library=str(library), text_size=137)
    person = start()
    person.press("Ctrl++")
    assert kept().load().text_size == 110


# Preferences that cannot be kept.


def test_preferences_that_cannot_be_kept_count_for_now(
    start: Start, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = start()

    def refuse(preferences: object) -> None:
        raise UserError("file.disk_full", path="preferences.json")

    monkeypatch.setattr(person.desktop.preferences_file, "save", refuse)
    person.desktop.use_language("fr")
    assert person.desktop.kit.language.code == "fr"
    assert "preferences.json" in person.notices()
    monkeypatch.undo()


# Locking.


def test_a_plain_library_says_why_it_cannot_be_locked(start: Start, library: Path) -> None:
    person = start()
    person.press("Ctrl+L")
    assert person.desktop.desk is not None
    assert "no passphrase" in person.notices()


def test_an_idle_library_locks_itself(start: Start, encrypted: Path) -> None:
    person = start()
    unlock(person)
    idle = person.desktop.library._idle
    assert idle.isActive()
    assert idle.interval() == 10 * 60_000
    idle.setInterval(1)
    idle.timeout.emit()
    assert person.desktop.desk is None
    assert person.sees("This library is locked")


@pytest.mark.parametrize("kind", ["key", "wheel"])
def test_whatever_the_person_does_keeps_it_awake(start: Start, encrypted: Path, kind: str) -> None:
    person = start()
    unlock(person)
    idle = person.desktop.library._idle
    idle.start(5000)
    window = person.desktop.window
    if kind == "key":
        QApplication.sendEvent(
            window, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier)
        )
    else:
        place, none = QPointF(5, 5), Qt.MouseButton.NoButton
        turned = QPointF(0, 0).toPoint()
        QApplication.sendEvent(
            window,
            QWheelEvent(place, place, turned, turned, none, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False),
        )  # fmt: skip
    assert idle.interval() == 10 * 60_000


def test_a_library_that_is_never_to_lock_does_not(start: Start, encrypted: Path, prefer: Callable[..., None]) -> None:
    prefer(library=str(encrypted), lock_after=0)
    person = start()
    unlock(person)
    assert not person.desktop.library._idle.isActive()


def test_locking_closes_every_dialog_and_every_notice(start: Start, encrypted: Path) -> None:
    person = start()
    unlock(person)
    open_first(person)
    person.desktop.kit.notify(Notice("Un mot de la note"))
    person.press("Ctrl+M")
    assert isinstance(person.top, QDialog)
    person.desktop.library.lock()
    assert person.top is person.desktop.window
    assert not person.sees("Un mot de la note")
    unlock(person)
    assert person.desktop.window.editor is not None


def test_a_lock_waits_for_work_under_way(start: Start, encrypted: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    person = start()
    unlock(person)
    jobs = person.desktop.kit.jobs
    monkeypatch.setattr(type(jobs), "is_busy", property(lambda self: True))
    person.desktop.library.lock()
    assert person.desktop.desk is not None
    assert person.desktop.library._idle.interval() == 1000
    monkeypatch.undo()
    person.desktop.library.lock()
    assert person.desktop.desk is None


def test_a_lock_loses_nothing_when_the_disk_refuses(start: Start, encrypted: Path) -> None:
    person = start()
    unlock(person)
    open_first(person)
    person.go_to(FR, 0)
    desk = person.desktop.desk
    assert desk is not None
    desk._library.connection.pragma("query_only", True)
    person.type(" Mot précieux")
    person.press("Ctrl+L")
    assert person.text(FR)[0].endswith("Mot précieux")
    assert person.desktop.library._idle.isActive(), "it is tried again"
    desk._library.connection.pragma("query_only", False)
    person.press("Ctrl+L")
    assert person.sees("This library is locked")
    unlock(person)
    assert person.text(FR)[0].endswith("Mot précieux")


def test_a_medium_that_was_taken_away_does_not_close_the_window(
    start: Start, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = start()
    open_first(person)
    person.go_to(FR, 0)
    person.type(" Mot précieux")
    desk, window = person.desktop.desk, person.desktop.window
    assert desk is not None

    def refuse(*_: object) -> None:
        raise apsw.CorruptError

    monkeypatch.setattr(desk._library.notes, "head", refuse)
    person.press("Ctrl+Q")
    assert window.isVisible()
    assert person.text(FR)[0].endswith("Mot précieux")
    assert "The window stays open" in person.notices()
    person.click("Close and lose it")
    assert not window.isVisible()


def test_nor_does_an_error_nobody_thought_of(
    start: Start, library: Path, monkeypatch: pytest.MonkeyPatch, bugs: list[BaseException]
) -> None:
    person = start()
    open_first(person)
    window, problem = person.desktop.window, RuntimeError()

    def refuse() -> bool:
        raise problem

    monkeypatch.setattr(person.desktop.library, "leave", refuse)
    person.press("Ctrl+Q")
    assert window.isVisible()
    assert bugs == [problem]
    person.click("Close and lose it")
    assert not window.isVisible()
    bugs.clear()


# Keys.


def test_f6_goes_round_the_panes(start: Start, library: Path) -> None:
    person = start()
    open_first(person)
    window = person.desktop.window
    assert window.rail is not None
    seen = []
    for _ in range(4):
        focus = person.focus
        panes = {"rail": window.rail, "inspector": person.editor.inspector, "text": person.editor.columns}
        seen.append(next((name for name, pane in panes.items() if pane.isAncestorOf(focus)), str(focus)))
        person.press("F6")
    assert seen == ["text", "inspector", "rail", "text"]


def test_f6_goes_on_where_a_panel_has_nothing_to_stand_on(start: Start, library: Path) -> None:
    person = start()
    open_first(person)
    window, tabs = person.desktop.window, person.editor.inspector.tabs
    assert window.rail is not None
    person.press("Ctrl+5")  # no comments
    assert person.focus is tabs.tabBar()
    person.press("F6")
    assert window.rail.isAncestorOf(person.focus)
    person.press("F6", "F6")
    assert person.focus is tabs.tabBar()
    person.press("Ctrl+7")
    assert person.editor.inspector.language.isAncestorOf(person.focus)
    assert person.focus.isVisible()
    person.go_to(FR, 3)
    person.editor.inspector.language.terms.list.hide()  # as where the office has no terms
    person.press("Ctrl+7")
    assert person.focus is person.editor.inspector.language.terms.add


def test_enter_presses_the_button_that_has_the_focus(start: Start, library: Path) -> None:
    person = start()
    person.press("Ctrl+Alt+I")
    (dialog,) = person.desktop.window.findChildren(ComputerDialog)
    copy = next(button for button in dialog.findChildren(QPushButton) if button.text() == "&Copy")
    copy.setFocus()
    QApplication.clipboard().clear()
    person.press("Return")
    assert "Application: briefing-app" in QApplication.clipboard().text()
    assert dialog.isVisible()
    person.press("Escape")
    window = person.desktop.window
    assert window.rail is not None
    person.desktop.go_to("library")
    window.rail.focus_first()
    person.press("Return")
    assert window.pages.currentWidget() is not None
    assert type(window.pages.currentWidget()).__name__ == "StartView"


ORDERS = {
    "library": ("Import…", "New note", "Search the library", "Exact", "State", "Sort", "Notes"),
    "actions": ("Search the actions", "Grouping", "Also closed ones", "Actions"),
    "people": ("New person", "People", "Name · French", "Gender", "Country", "Revert"),
    "terms": (
        "Import…", "Search the terms", "New term", "Terms", "French term", "Another French term", "Arabic term",
        "Another Arabic term", "Revert",
    ),
}  # fmt: skip


@pytest.mark.parametrize("place", ORDERS)
def test_tab_goes_through_a_place_as_one_reads_it(start: Start, library: Path, place: str) -> None:
    person = start()
    person.desktop.go_to(place)
    QApplication.processEvents()
    if place in ("people", "terms"):
        person.click("New person" if place == "people" else "New term")
    page = person.desktop.window.pages.currentWidget()
    names = [stop.accessibleName() or getattr(stop, "text", str)().replace("&", "") for stop in chain_of(page)]
    seen = [name for name, stop in zip(names, chain_of(page), strict=True) if stop.isVisible() and stop.isEnabled()]
    assert [name for name in seen if name in ORDERS[place]] == list(ORDERS[place])


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_alt_sets_the_underlined_letters_apart(
    start: Start, library: Path, prefer: Callable[..., None], language: str
) -> None:
    prefer(library=str(library), language=language)
    person = start()
    window = person.desktop.window
    for place in ("start", "library", "actions", "people", "terms"):
        person.desktop.go_to(place)
        QApplication.processEvents()
        QTest.keyClick(person.focus, Qt.Key.Key_Alt)
        buttons = [button for button in window.findChildren(QPushButton) if button.isVisible() and button.isEnabled()]
        letters = [QKeySequence.mnemonic(button.text()) for button in buttons]
        letters += [QKeySequence.mnemonic(action.text()) for action in window.menuBar().actions()]
        used = [letter.toString() for letter in letters if not letter.isEmpty()]
        assert sorted(set(used)) == sorted(used), place


def test_the_name_of_the_preferences_is_written_into_revisions(
    start: Start, library: Path, prefer: Callable[..., None]
) -> None:
    prefer(library=str(library), author="Mona Saleh")
    person = start()
    open_first(person)
    for name in ("Mona Saleh", "M. Saleh", "Nadia"):
        person.desktop.keep(msgspec.structs.replace(person.desktop.preferences, author=name.replace("Nadia", "")))
        person.go_to(FR, 0)
        person.type("x")
        person.press("Ctrl+S")
        assert person.editor.presenter.browser.revisions()[0].author == name


def test_escape_closes_the_newest_notice_then_goes_back_into_the_text(start: Start, library: Path) -> None:
    person = start()
    open_first(person)
    person.press("Ctrl+4")
    person.desktop.kit.notify(Notice("Un"))
    person.desktop.kit.notify(Notice("Deux"))
    QApplication.processEvents()
    person.find(QListWidget, "Revisions").setFocus()
    person.press("Escape")
    assert person.desktop.window.notices.texts() == ["Un"]
    person.press("Escape", "Escape")
    assert person.desktop.window.notices.texts() == []
    assert person.column_in_use().language in (AR, FR)


def test_f11_fills_the_screen_and_back(start: Start, library: Path) -> None:
    person = start()
    person.press("F11")
    assert person.desktop.window.isFullScreen()
    person.press("F11")
    assert not person.desktop.window.isFullScreen()


def test_the_inspector_comes_and_goes_and_is_remembered(start: Start, library: Path) -> None:
    person = start()
    open_first(person)
    assert person.editor.inspector.isVisible()
    person.press("Ctrl+\\")
    assert not person.editor.inspector.isVisible()
    assert not kept().load().inspector_open
    person.press("Ctrl+3")
    assert person.editor.inspector.isVisible()
    assert person.editor.inspector.tabs.currentIndex() == 2


def test_the_size_of_the_window_is_kept(start: Start, library: Path) -> None:
    person = start()
    person.desktop.window.resize(1100, 650)
    person.press("Ctrl+Q")
    layout = kept().load().layout
    assert QByteArray.fromBase64(layout.encode()).size() > 0


def test_a_second_library_is_chosen_and_the_note_of_the_first_is_left(
    start: Start, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = library.with_name("autre.briefing")
    real_application().libraries.create(other, None)
    add_notes(other, "cable")
    person = start()
    open_first(person)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *words, **options: ("", ""))
    person.press("Ctrl+Shift+O")
    assert person.desktop.window.editor is not None, "nothing was chosen"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *words, **options: (str(other), ""))
    person.press("Ctrl+Shift+O")
    assert person.desktop.window.editor is None
    assert person.desktop.library.path == other
    assert person.sees("Drafts to finish")


def test_import_asks_for_files_and_nothing_happens_without(
    start: Start, library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = start()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *words, **options: ([], ""))
    person.press("Ctrl+Shift+I")
    assert person.top is person.desktop.window
    file = tmp_path / "note.txt"
    file.write_text("Un texte à importer dans la bibliothèque.", "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *words, **options: ([str(file)], ""))
    person.press("Ctrl+Shift+I")
    assert isinstance(person.top, ImportDialog)
    person.wait(lambda: person.find(QPushButton, "Import", enabled=False).isEnabled())


def test_a_bug_in_a_slot_is_told_and_the_window_goes_on(start: Start, library: Path, bugs: list[BaseException]) -> None:
    person = start()
    problem = ZeroDivisionError("une division")
    window_app._telling(person.desktop.kit)(ZeroDivisionError, problem, None)
    assert "Nothing you wrote is lost." in person.notices()
    assert "division" not in person.notices()
    assert bugs == [problem]
    bugs.clear()


def test_no_word_of_a_note_is_in_a_report_of_a_bug(home: Path) -> None:
    try:
        raise ValueError("un mot de la note")
    except ValueError as problem:
        report = window_app.report(problem)
    assert report is not None
    assert "un mot de la note" not in report.read_text("utf-8")
    assert str(home) in str(report)


def test_a_report_that_cannot_be_written_is_none(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (home / "file").write_text("in the way", "utf-8")
    monkeypatch.setattr(paths, "user_logs", lambda: home / "file" / "logs")
    assert window_app.report(ValueError("x")) is None
