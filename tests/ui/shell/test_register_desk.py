"""The register in the window: to the sentence and back, steps through their dialog, files, what is told at the start."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from briefing_app.domain.actions import ActionState
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.promise_edits import change_action
from briefing_app.services.note_changes import Change
from briefing_app.services.preferences import Told
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.ui.export import outcome
from briefing_app.ui.promises.step import ActionStepDialog
from briefing_app.ui.register.state import Wanted
from briefing_app.ui.register.view import RegisterView
from briefing_app.ui.shell import overdue_notice
from tests.ui.e2e.conftest import Start, real_application
from tests.ui.e2e.person import Person


def at_the_register(person: Person) -> RegisterView:
    person.press("Alt+3")
    view = person.desktop.window.pages.currentWidget()
    assert isinstance(view, RegisterView)
    return view


def promised(person: Person) -> str:
    """Make words of the note an action, with the window; the id of the action."""
    desk = person.desktop.desk
    assert desk is not None
    note_id = desk.notes.list()[0].id
    person.desktop.notes.open(note_id)
    person.go_to(Language.FRENCH, 0)
    person.select_back(9)
    person.press("Ctrl+Shift+A")
    person.fill("What is to be done · French", "Envoyer la lettre")
    person.fill("Who owns it · French", "Protocole")
    person.fill("Day it is due", "30062026")
    person.click("Add the action")
    presenter = person.desktop.notes.presenter
    assert presenter is not None
    return next(item.id for item in presenter.note.actions if item.title.fr == "Envoyer la lettre")


def test_alt_3_is_the_register_and_ctrl_f_searches_it(start: Start, library: Path) -> None:
    person = start()
    view = at_the_register(person)
    assert person.sees("3 actions")
    person.press("Ctrl+F")
    assert view.list.filters.search.hasFocus()
    person.type("formation")
    assert person.sees("1 of 3 actions")
    person.press("Return")
    assert isinstance(person.focus, QTableView)


def test_from_an_action_to_its_words_and_back(start: Start, library: Path) -> None:
    person = start()
    action_id = promised(person)
    view = at_the_register(person)
    view.list.table.select((action_id,))
    person.press("Return")
    assert person.column(Language.FRENCH).textCursor().selectedText() != ""
    column = person.column(Language.FRENCH)
    presenter = person.desktop.notes.presenter
    assert presenter is not None
    action = next(item for item in presenter.note.actions if item.id == action_id)
    assert action.source is not None
    quoted = {anchor.language: anchor.quoted for anchor in action.source.anchors}
    assert column.textCursor().selectedText() == quoted[Language.FRENCH]
    at_the_register(person)
    assert view.list.table.selected() == (action_id,)


def test_words_that_are_gone_are_told(start: Start, library: Path) -> None:
    person = start()
    action_id = promised(person)
    presenter = person.desktop.notes.presenter
    assert presenter is not None
    presenter.remove_rows(0, 0)
    view = at_the_register(person)
    view.list.table.select((action_id,))
    person.press("Return")
    assert "not in the note any more" in person.notices()
    assert person.editor.presenter.note.actions


def test_an_action_without_words_opens_its_note_in_silence(start: Start, library: Path) -> None:
    person = start()
    at_the_register(person)
    person.press("Return")
    assert person.editor.presenter.note.actions
    assert "not in the note" not in person.notices()


def test_done_asks_what_came_of_it(start: Start, library: Path) -> None:
    person = start()
    view = at_the_register(person)
    (chosen,) = view.list.table.selected()
    view.step_wanted.emit((chosen,), ActionState.DONE)
    dialog = person.top
    assert isinstance(dialog, ActionStepDialog)
    person.click("Record it")
    assert dialog.isVisible(), "it is refused until it says what came of it"
    dialog.evidence.setText("NV 12/2026")
    person.click("Record it")
    desk = person.desktop.desk
    assert desk is not None
    done = desk.promises.find_action(chosen).action
    assert (done.state, done.evidence) == (ActionState.DONE, "NV 12/2026")
    assert "1 action: Done." in person.notices()
    person.click("Undo")
    assert desk.promises.find_action(chosen).action.state is not ActionState.DONE


def test_begun_is_begun_at_once(start: Start, library: Path) -> None:
    person = start()
    view = at_the_register(person)
    (chosen,) = view.list.table.selected()
    view.step_wanted.emit((chosen,), ActionState.IN_PROGRESS)
    assert person.top is person.desktop.window
    desk = person.desktop.desk
    assert desk is not None
    assert desk.promises.find_action(chosen).action.state is ActionState.IN_PROGRESS


def test_one_dialog_for_several(start: Start, library: Path) -> None:
    person = start()
    view = at_the_register(person)
    person.press("Ctrl+A")
    view.list.table.selectAll()
    chosen = view.list.table.selected()
    assert len(chosen) == 3
    view.step_wanted.emit(chosen, ActionState.CANCELLED)
    assert person.top.windowTitle() == "3 actions · Cancelled"
    assert isinstance(person.focus, QLineEdit)
    person.type("Sans objet")
    person.click("Record it")
    desk = person.desktop.desk
    assert desk is not None
    assert all(desk.promises.find_action(item).action.history[-1].reason == "Sans objet" for item in chosen)


def test_what_went_away_meanwhile_is_told(start: Start, library: Path) -> None:
    person = start()
    view = at_the_register(person)
    view.step_wanted.emit(("gone",), ActionState.DONE)
    assert person.top is person.desktop.window
    assert "gone" in person.notices()


# Files.


@pytest.mark.parametrize(("suffix", "typed"), [("docx", "sheet.docx"), ("csv", "table"), ("ics", "dates.ics")])
def test_what_is_listed_goes_out_as_a_file(
    start: Start, library: Path, home: Path, monkeypatch: pytest.MonkeyPatch, suffix: str, typed: str
) -> None:
    person = start()
    view = at_the_register(person)
    asked: list[str] = []
    opened: list[Path] = []
    monkeypatch.setattr(outcome, "open_local", opened.append)

    def choose(*arguments: object) -> tuple[str, str]:
        asked.append(str(arguments[2]))
        return str(home / typed), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    view.export.menu().actions()[["docx", "csv", "ics"].index(suffix)].trigger()
    out = home / f"{Path(typed).stem}.{suffix}"
    person.wait(lambda: "was written, with 3 actions" in person.notices())
    assert out.stat().st_size > 100
    assert asked[0].endswith(f"_follow-up.{suffix}")
    assert person.desktop.preferences.export_folder == str(home)
    QApplication.processEvents()
    person.click("Open its folder")
    assert opened == [home]


def test_a_file_that_cannot_be_written_is_told(
    start: Start, library: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = start()
    view = at_the_register(person)
    (home / "table.csv").write_text("mine")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(home / "table"), ""))
    view.export.menu().actions()[1].trigger()
    assert "table.csv" in person.notices()
    assert (home / "table.csv").read_text() == "mine", "nobody was asked about that one"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    view.export.menu().actions()[1].trigger()
    assert not person.desktop.kit.jobs.is_busy


def test_the_ledger_goes_out_as_a_sheet(
    start: Start, library: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = start()
    view = at_the_register(person)
    view.tabs.setCurrentIndex(1)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(home / "ledger.docx"), ""))
    person.click("Export the ledger")
    person.wait(lambda: "ledger.docx" in person.notices())
    assert (home / "ledger.docx").stat().st_size > 1000


def test_an_invitation_opens_its_screen(start: Start, library: Path) -> None:
    person = start()
    view = at_the_register(person)
    view.tabs.setCurrentIndex(2)
    person.click("Open the invitation")
    assert person.desktop.invitations.is_shown


def test_start_leads_to_the_register(start: Start, library: Path) -> None:
    person = start()
    person.press("Alt+1")
    person.click("All actions")
    assert isinstance(person.desktop.window.pages.currentWidget(), RegisterView)


def test_the_place_is_there_again_in_another_language(start: Start, library: Path) -> None:
    person = start()
    view = at_the_register(person)
    view.show_wanted(Wanted(text="formation"))
    person.desktop.use_language("ar")
    again = person.desktop.window.pages.currentWidget()
    assert isinstance(again, RegisterView)
    assert again is not view
    assert again.list.filters.search.text() == "formation"


# What is told at the start.


class FakeTray(QObject):
    """A tray that shows nothing and remembers what it was given."""

    messageClicked = Signal()  # noqa: N815 - Qt's name
    activated = Signal(object)
    shown: list[tuple[str, str]] = []  # noqa: RUF012 - emptied by the fixture

    def __init__(self, icon: object, parent: QObject) -> None:
        super().__init__(parent)

    @staticmethod
    def isSystemTrayAvailable() -> bool:  # noqa: N802 - Qt's name
        return True

    @staticmethod
    def supportsMessages() -> bool:  # noqa: N802 - Qt's name
        return True

    def icon(self) -> object:
        return None

    def setToolTip(self, text: str) -> None:  # noqa: N802 - Qt's name
        self.tip = text

    def show(self) -> None:
        self.is_shown = True

    def hide(self) -> None:
        self.is_shown = False

    def showMessage(self, title: str, body: str, icon: object, milliseconds: int) -> None:  # noqa: N802 - Qt's name
        self.shown.append((title, body))


@pytest.fixture
def tray(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    FakeTray.shown = []
    monkeypatch.setattr(overdue_notice, "QSystemTrayIcon", FakeTray)
    return FakeTray.shown


def mark(library: Path, marking: str) -> None:
    """Give every action of the library a marking of its own."""
    with real_application().desk(library, NoKey(), Mode.READ_WRITE) as desk:
        for row in list(desk.register.rows()):
            action = desk.promises.find_action(row.id).action
            marked = msgspec.structs.replace(action, marking=marking)
            desk.promises.perform(row.note_id, lambda note, put=marked: change_action(note, put), Change.FOLLOWED_UP)


@pytest.fixture
def told_of(library: Path, prefer: Callable[..., None]) -> Path:
    """The library of a person who wants to be told."""
    prefer(library=str(library), tell_overdue=True)
    return library


def test_without_a_tray_it_is_told_in_the_window_once_a_day(start: Start, told_of: Path) -> None:
    library = told_of
    person = start()
    assert "2 actions overdue." in person.notices()
    told = person.desktop.preferences.told
    assert (told.day, told.libraries) == (date.today(), (str(library),))  # noqa: DTZ011 - the person's day
    person.click("Show them")
    view = person.desktop.window.pages.currentWidget()
    assert isinstance(view, RegisterView)
    assert view.list.filters.overdue.isChecked()
    person.desktop.library.open(library)
    assert "overdue" not in person.notices()


def test_another_day_it_is_told_again(start: Start, library: Path, prefer: Callable[..., None]) -> None:
    prefer(library=str(library), tell_overdue=True, told=Told(date(2026, 1, 1), (str(library),)))
    assert "2 actions overdue." in start().notices()


def test_who_does_not_want_to_be_told_is_not(start: Start, library: Path) -> None:
    person = start()
    assert person.notices() == ""
    assert person.desktop.preferences.told == Told()


def test_the_tray_says_what_it_is_and_leads_there(
    start: Start, told_of: Path, tray: list[tuple[str, str]], qtbot: QtBot
) -> None:
    person = start()
    ((title, body),) = tray
    assert title == "2 actions overdue"
    desk = person.desktop.desk
    assert desk is not None
    late = list(desk.register.overdue(desk.register.today))
    assert body == "\n".join(row.title.fr for row in late)
    assert person.notices() == ""
    icon = person.desktop.register.overdue.findChild(FakeTray)
    assert icon is not None
    icon.messageClicked.emit()
    assert isinstance(person.desktop.window.pages.currentWidget(), RegisterView)
    person.desktop.library.leave()
    assert not icon.is_shown


@pytest.mark.parametrize(("marking", "is_told"), [("internal", True), ("restricted", False), ("unheard of", False)])
def test_a_title_above_internal_is_never_told(
    start: Start, told_of: Path, tray: list[tuple[str, str]], marking: str, is_told: bool
) -> None:
    mark(told_of, marking)
    person = start()
    desk = person.desktop.desk
    assert desk is not None
    ((_, body),) = tray
    rows = list(desk.register.overdue(desk.register.today))
    assert all((row.title.fr in body) is is_told for row in rows)
    assert all((row.number in body) is not is_told for row in rows)


def test_a_library_that_cannot_be_read_is_told_and_nothing_else(
    start: Start, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = start()
    desk = person.desktop.desk
    assert desk is not None

    def refuse(_: object) -> None:
        raise UserError("library.damaged", path="x")

    monkeypatch.setattr(desk.register, "overdue", refuse)
    person.desktop.keep(msgspec.structs.replace(person.desktop.preferences, tell_overdue=True))
    person.desktop.register.overdue.look(desk)
    assert person.desktop.preferences.told == Told()
    QApplication.processEvents()
    assert person.find(QPushButton, "All actions", enabled=False)
