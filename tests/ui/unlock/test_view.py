"""A locked window, as a person opens it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from briefing_app.bootstrap import Application, Desk
from briefing_app.interchange.answers_file import read_answers
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import Passphrase
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.unlock.presenter import UnlockPresenter
from briefing_app.ui.unlock.view import UnlockView
from briefing_app.ui.widgets.problem_label import ProblemLabel
from tests.ui.conftest import MakeKit
from tests.ui.opening import check_opening, clipped

SECRET = "cheval pile agrafe correcte"
LEFT = Qt.MouseButton.LeftButton
Open = Callable[..., UnlockView]


class Opened:
    """The desks that were handed over, closed at the end."""

    def __init__(self) -> None:
        self.desks: list[Desk] = []


@pytest.fixture
def opened() -> Iterator[Opened]:
    kept = Opened()
    yield kept
    for desk in kept.desks:
        desk.close()


@pytest.fixture
def path(application: Application, tmp_path: Path) -> Path:
    application.libraries.create(tmp_path / "locked.briefing", SECRET)
    return tmp_path / "locked.briefing"


@pytest.fixture
def show(qtbot: QtBot, application: Application, opened: Opened) -> Open:
    def shown(path: Path, kit: Kit) -> UnlockView:
        view = UnlockView(UnlockPresenter(application, path), kit)
        qtbot.addWidget(view)
        view.unlocked.connect(opened.desks.append)
        view.resize(1366, 768)
        view.show()
        view.start()
        return view

    return shown


@pytest.fixture
def view(show: Open, path: Path, kit: Kit) -> UnlockView:
    return show(path, kit)


def problem(view: UnlockView) -> str:
    label = view.findChild(ProblemLabel)
    assert label is not None
    return label.text() if label.isVisible() else ""


def attempt(qtbot: QtBot, view: UnlockView, text: str) -> None:
    view.passphrase.edit.selectAll()
    qtbot.keyClicks(view.passphrase.edit, text)
    qtbot.keyClick(view.passphrase.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(view.open_button.isEnabled)


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
@pytest.mark.parametrize("by_key", [False, True])
def test_it_opens_in_every_language(
    qtbot: QtBot, show: Open, path: Path, make_kit: MakeKit, language: str, by_key: bool
) -> None:
    view = show(path, make_kit(language))
    if by_key:
        view.switch_button.click()
        qtbot.waitUntil(lambda: not list(clipped(view)))
    check_opening(view, language)


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_a_problem_is_not_clipped(qtbot: QtBot, show: Open, path: Path, make_kit: MakeKit, language: str) -> None:
    view = show(path, make_kit(language))
    attempt(qtbot, view, "wrong")
    assert problem(view)
    qtbot.waitUntil(lambda: not list(clipped(view)))
    check_opening(view, language)


def test_the_passphrase_opens_it_and_is_forgotten(qtbot: QtBot, view: UnlockView, opened: Opened) -> None:
    assert view.passphrase.edit.hasFocus() or view.focusWidget() is view.passphrase.edit
    qtbot.keyClicks(view.passphrase.edit, SECRET)
    with qtbot.waitSignal(view.unlocked) as told:
        qtbot.mouseClick(view.open_button, LEFT)
    assert told.args[0] is opened.desks[0]
    assert opened.desks[0].is_writable
    assert view.passphrase.text == ""


def test_it_can_be_locked_and_opened_again(qtbot: QtBot, view: UnlockView, opened: Opened) -> None:
    for _ in range(2):
        with qtbot.waitSignal(view.unlocked):
            attempt(qtbot, view, SECRET)
        assert problem(view) == ""
        opened.desks.pop().close()


def test_a_wrong_passphrase_is_told_and_can_be_typed_over(qtbot: QtBot, view: UnlockView, opened: Opened) -> None:
    attempt(qtbot, view, "something else")
    assert "does not open" in problem(view)
    assert view.passphrase.edit.selectedText() == "something else"
    assert not opened.desks
    attempt(qtbot, view, SECRET)
    assert problem(view) == ""
    assert len(opened.desks) == 1


def test_nothing_typed_is_nothing_tried(qtbot: QtBot, view: UnlockView, opened: Opened) -> None:
    qtbot.mouseClick(view.open_button, LEFT)
    assert problem(view) == "Type the passphrase."
    qtbot.mouseClick(view.switch_button, LEFT)
    assert problem(view) == ""
    qtbot.keyClick(view.recovery_key, Qt.Key.Key_Return)
    assert problem(view) == "Type the recovery key."


def test_the_recovery_key_opens_it_and_escape_returns_to_the_passphrase(
    qtbot: QtBot, view: UnlockView, application: Application, path: Path, opened: Opened
) -> None:
    created = application.libraries.rekey(path, Passphrase(SECRET), "another one")
    qtbot.mouseClick(view.switch_button, LEFT)
    assert view.recovery_key.isVisible()
    assert not view.passphrase.isVisible()
    qtbot.keyClick(view.recovery_key, Qt.Key.Key_Escape)
    assert view.passphrase.isVisible()
    qtbot.mouseClick(view.switch_button, LEFT)
    qtbot.keyClicks(view.recovery_key, created.recovery_key[:-1])
    qtbot.keyClick(view.recovery_key, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "mistake" in problem(view))
    qtbot.keyClicks(view.recovery_key, created.recovery_key)
    with qtbot.waitSignal(view.unlocked):
        qtbot.keyClick(view.recovery_key, Qt.Key.Key_Return)
    assert len(opened.desks) == 1


def test_a_library_held_elsewhere_is_offered_for_reading(
    qtbot: QtBot, view: UnlockView, application: Application, path: Path, opened: Opened
) -> None:
    assert not view.read_button.isVisible()
    other = application.open_desk(path, Passphrase(SECRET), Mode.READ_WRITE)
    attempt(qtbot, view, SECRET)
    assert "open for writing" in problem(view)
    assert "15 Mar 2026" in problem(view)
    assert view.read_button.isVisible()
    with qtbot.waitSignal(view.unlocked):
        qtbot.mouseClick(view.read_button, LEFT)
    assert not opened.desks[0].is_writable
    other.close()


def test_a_plain_library_opens_without_asking(
    show: Open, application: Application, tmp_path: Path, kit: Kit, opened: Opened
) -> None:
    application.libraries.create(tmp_path / "plain.briefing", None)
    show(tmp_path / "plain.briefing", kit)
    assert len(opened.desks) == 1


def test_a_library_that_is_gone_is_told_with_a_way_out(qtbot: QtBot, show: Open, tmp_path: Path, kit: Kit) -> None:
    view = show(tmp_path / "gone.briefing", kit)
    assert "There is no library" in problem(view)
    for text, signal in (("Open &another library…", view.other_wanted), ("&Create a library…", view.create_wanted)):
        button = next(one for one in view.findChildren(QPushButton) if one.text() == text)
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button, LEFT)


def test_no_word_of_a_note_is_shown(qtbot: QtBot, show: Open, application: Application, path: Path, kit: Kit) -> None:
    desk = application.open_desk(path, Passphrase(SECRET), Mode.READ_WRITE)
    answers = read_answers(application.built_ins.sample_answers("readout_public"), "sample")
    title = desk.notes.new("readout_public", None, answers).note.facts.title
    desk.close()
    view = show(path, kit)
    shown = "\n".join(label.text() for label in view.findChildren(QLabel))
    assert str(path) in shown
    assert title.fr not in shown
    assert title.ar not in shown
    assert title.fr.encode() not in path.read_bytes()
