"""The preferences as a person changes them: each change is told at once, and the shell does the rest."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.bootstrap import Application
from briefing_app.services.ports import Progress
from briefing_app.services.preferences import Preferences, Scheme
from briefing_app.storage.keys import Passphrase
from briefing_app.storage.verification import Problem, VerifyReport
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.preferences.presenter import PreferencesPresenter
from briefing_app.ui.preferences.rekey import RekeyDialog
from briefing_app.ui.preferences.state import Rekey
from briefing_app.ui.preferences.view import PreferencesDialog
from briefing_app.ui.widgets.options import OptionBox
from briefing_app.ui.widgets.problem_label import ProblemLabel
from briefing_app.ui.widgets.recovery_key import RecoveryKeyCard
from tests.ui.conftest import MakeKit
from tests.ui.opening import check_opening
from tests.ui.preferences.conftest import CHOSEN, SECRET

LEFT = Qt.MouseButton.LeftButton
APPEARANCE, WRITING, SPELLING, OFFICE, LIBRARY = range(5)


class Shell:
    """Does what the docstring of the dialog asks of the shell, with every change it heard of."""

    def __init__(self, dialog: PreferencesDialog, application: Application, kit: Kit) -> None:
        self.heard: list[Preferences] = []
        self._dialog = dialog
        self._libraries = application.libraries
        self._kit = kit
        self._path = dialog._presenter.library
        dialog.changed.connect(self.heard.append)
        dialog.rekey_wanted.connect(self.rekey)
        dialog.backup_wanted.connect(self.backup)
        dialog.verify_wanted.connect(self.verify)

    def rekey(self, wanted: Rekey) -> None:
        self._run(lambda p: self._libraries.rekey(self._path, wanted.credentials, wanted.passphrase, p), "rekeyed")

    def backup(self, target: Path) -> None:
        self._run(lambda p: self._libraries.backup(self._path, Passphrase(SECRET), target, p), "backed_up")

    def verify(self) -> None:
        self._run(lambda p: self._libraries.verify(self._path, Passphrase(SECRET), p), "verified")

    def _run(self, work: Callable[[Progress], object], done: str) -> None:
        dialog = self._dialog
        dialog.watch(self._kit.jobs.run("Working", work, getattr(dialog, done), dialog.failed))


def opened(qtbot: QtBot, presenter: PreferencesPresenter, kit: Kit, tab: int = 0) -> PreferencesDialog:
    presenter.tab = tab
    dialog = PreferencesDialog(presenter, kit)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def dialog(qtbot: QtBot, presenter: PreferencesPresenter, kit: Kit) -> PreferencesDialog:
    return opened(qtbot, presenter, kit)


@pytest.fixture
def shell(dialog: PreferencesDialog, application: Application, kit: Kit) -> Shell:
    return Shell(dialog, application, kit)


def choose(qtbot: QtBot, box: OptionBox, value: object) -> None:
    """Walk to a value by the arrow keys."""
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.count()):
        if box.value == value:
            return
        qtbot.keyClick(box, Qt.Key.Key_Down)
    pytest.fail(f"{value} is not on offer")


def button(widget: QWidget, text: str) -> QPushButton:
    return next(one for one in widget.findChildren(QPushButton) if one.isVisible() and one.text() == text)


def told(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(ProblemLabel) if one.isVisible())


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
@pytest.mark.parametrize("tab", range(5))
def test_every_tab_opens_in_every_language(
    qtbot: QtBot, presenter: PreferencesPresenter, make_kit: MakeKit, language: str, tab: int
) -> None:
    check_opening(opened(qtbot, presenter, make_kit(language), tab), language)


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
@pytest.mark.parametrize("encrypted", [True, False])
def test_the_passphrase_dialog_opens_in_every_language(
    qtbot: QtBot,
    presenter: PreferencesPresenter,
    plain: PreferencesPresenter,
    make_kit: MakeKit,
    language: str,
    encrypted: bool,
) -> None:
    dialog = RekeyDialog(presenter if encrypted else plain, make_kit(language))
    qtbot.addWidget(dialog)
    dialog.show()
    check_opening(dialog, language)
    assert dialog.current.isVisible() == encrypted


def test_looks_are_told_at_once(qtbot: QtBot, dialog: PreferencesDialog, shell: Shell) -> None:
    page = dialog.appearance
    choose(qtbot, page.language, "ar")
    assert shell.heard[-1].language == "ar"
    choose(qtbot, page.scheme, Scheme.CONTRAST)
    choose(qtbot, page.text_size, 150)
    last = shell.heard[-1]
    assert (last.language, last.scheme, last.text_size) == ("ar", Scheme.CONTRAST, 150)
    assert last.recent == CHOSEN.recent


def test_writing_habits_are_told_at_once(qtbot: QtBot, dialog: PreferencesDialog, shell: Shell) -> None:
    dialog.tabs.setCurrentIndex(WRITING)
    page = dialog.writing
    for box in (page.aids, page.marks, page.overdue):
        box.setFocus()
        qtbot.keyClick(box, Qt.Key.Key_Space)
    choose(qtbot, page.caret, True)
    last = shell.heard[-1]
    assert (last.typing_aids, last.show_marks, last.visual_caret) == (False, True, True)
    assert not last.tell_overdue


def test_texts_are_told_when_they_are_typed_and_when_the_dialog_is_left(
    qtbot: QtBot, dialog: PreferencesDialog, shell: Shell
) -> None:
    dialog.tabs.setCurrentIndex(OFFICE)
    page = dialog.office
    page.author.selectAll()
    qtbot.keyClicks(page.author, "Karim")
    assert not shell.heard
    qtbot.keyClick(page.author, Qt.Key.Key_Return)
    assert shell.heard[-1].author == "Karim"
    dialog.show()
    page.office.french.selectAll()
    qtbot.keyClicks(page.office.french, "Bureau")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert shell.heard[-1].office_fr == "Bureau"
    assert shell.heard[-1].office_ar == CHOSEN.office_ar
    assert not dialog.isVisible()


def test_a_letterhead_that_cannot_be_used_is_told_and_not_taken(
    qtbot: QtBot, dialog: PreferencesDialog, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog.tabs.setCurrentIndex(OFFICE)
    page = dialog.office
    names = iter(["/home/refused.docx", "/home/good.docx"])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (next(names), ""))
    qtbot.mouseClick(page.letterhead.button, LEFT)
    assert "refused.docx" in told(dialog)
    assert not shell.heard
    qtbot.mouseClick(page.letterhead.button, LEFT)
    assert told(dialog) == ""
    assert shell.heard[-1].letterhead == "/home/good.docx"
    page.letterhead.edit.clear()
    page.letterhead.edit.editingFinished.emit()
    assert shell.heard[-1].letterhead == ""


def test_the_profile_of_new_notes(qtbot: QtBot, dialog: PreferencesDialog, shell: Shell) -> None:
    dialog.tabs.setCurrentIndex(OFFICE)
    choose(qtbot, dialog.office.profile, "tunisia_france")
    assert shell.heard[-1].profile == "tunisia_france"


def test_the_tab_survives_the_dialog(
    qtbot: QtBot, dialog: PreferencesDialog, presenter: PreferencesPresenter, kit: Kit
) -> None:
    dialog.tabs.setCurrentIndex(LIBRARY)
    again = PreferencesDialog(presenter, kit)
    qtbot.addWidget(again)
    assert again.tabs.currentIndex() == LIBRARY


def test_locking_is_for_encrypted_libraries(
    qtbot: QtBot, dialog: PreferencesDialog, shell: Shell, plain: PreferencesPresenter, kit: Kit
) -> None:
    dialog.tabs.setCurrentIndex(LIBRARY)
    choose(qtbot, dialog.library.lock, 0)
    assert shell.heard[-1].lock_after == 0
    other = opened(qtbot, plain, kit, LIBRARY)
    assert not other.library.lock.isEnabled()
    assert other.library.state.text() == "Not encrypted"
    assert other.library.rekey_button.text() == "Set a &passphrase…"


def test_a_library_open_for_reading_keeps_its_passphrase(
    qtbot: QtBot, presenter: PreferencesPresenter, kit: Kit
) -> None:
    presenter.is_writable = False
    dialog = opened(qtbot, presenter, kit, LIBRARY)
    assert not dialog.library.rekey_button.isEnabled()
    assert "reading only" in dialog.library.rekey_button.toolTip()
    assert dialog.library.verify_button.isEnabled()


def test_checking_ends_in_words(qtbot: QtBot, dialog: PreferencesDialog, shell: Shell) -> None:
    dialog.tabs.setCurrentIndex(LIBRARY)
    page = dialog.library
    qtbot.mouseClick(page.verify_button, LEFT)
    assert page.bar.isVisible()
    assert not page.backup_button.isEnabled()
    qtbot.waitUntil(lambda: page.result.isVisible() and not page.bar.isVisible())
    assert page.result.text().startswith("Everything is sound: 0 note")
    assert page.backup_button.isEnabled()


def test_what_checking_found_is_listed(dialog: PreferencesDialog, application: Application, library: Path) -> None:
    dialog.tabs.setCurrentIndex(LIBRARY)
    info = application.libraries.info(library, Passphrase(SECRET))
    dialog.verified(VerifyReport(info, tuple(Problem("head", f"n{number}") for number in range(7))))
    lines = told(dialog).splitlines()
    assert lines[0].startswith("7 problem")
    assert lines[1] == "A note without its newest revision: \u2068n0\u2069."
    assert len(lines) == 7
    assert not dialog.library.result.isVisible()


def test_a_backup_is_made_where_it_was_wanted_and_never_over_a_file(
    qtbot: QtBot, dialog: PreferencesDialog, shell: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    dialog.tabs.setCurrentIndex(LIBRARY)
    page, target = dialog.library, tmp_path / "copy.briefing"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args, **more: (str(target), ""))
    qtbot.mouseClick(page.backup_button, LEFT)
    qtbot.waitUntil(page.result.isVisible)
    assert str(target) in page.result.text()
    copy = target.read_bytes()
    qtbot.waitUntil(page.backup_button.isEnabled)
    qtbot.mouseClick(page.backup_button, LEFT)
    qtbot.waitUntil(lambda: "already a file" in told(dialog))
    assert not page.result.isVisible()
    assert target.read_bytes() == copy


def test_a_job_shows_how_far_it_is_and_can_be_stopped(qtbot: QtBot, dialog: PreferencesDialog, kit: Kit) -> None:
    dialog.tabs.setCurrentIndex(LIBRARY)
    page, begin, go_on = dialog.library, Event(), Event()

    def work(progress: Progress) -> None:
        begin.wait(10)
        progress(3, 10)
        go_on.wait(10)
        progress(4, 10)

    dialog.watch(kit.jobs.run("Counting", work, lambda result: pytest.fail("it was stopped")))
    begin.set()
    qtbot.waitUntil(lambda: page.progress.value() == 3)
    assert page.progress.maximum() == 10
    assert page.working.text() == "Counting"
    qtbot.mouseClick(page.stop_button, LEFT)
    go_on.set()
    qtbot.waitUntil(lambda: not page.bar.isVisible())
    assert page.verify_button.isEnabled()


def asked(qtbot: QtBot, dialog: PreferencesDialog) -> RekeyDialog:
    dialog.tabs.setCurrentIndex(LIBRARY)
    qtbot.mouseClick(dialog.library.rekey_button, LEFT)
    rekey = dialog.findChild(RekeyDialog)
    assert rekey is not None
    return rekey


def test_another_passphrase_comes_with_another_key(
    qtbot: QtBot, dialog: PreferencesDialog, shell: Shell, application: Application, library: Path
) -> None:
    rekey = asked(qtbot, dialog)
    qtbot.keyClicks(rekey.current.edit, SECRET)
    for line in (rekey.new.first, rekey.new.second):
        qtbot.keyClicks(line.edit, "another one")
    qtbot.keyClick(rekey.new.second.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: rekey.findChild(RecoveryKeyCard) is not None)
    card = rekey.findChild(RecoveryKeyCard)
    assert card is not None
    assert not rekey.change_button.isEnabled()
    qtbot.keyClick(rekey, Qt.Key.Key_Escape)
    assert rekey.isVisible()
    assert "shown only this once" in told(rekey)
    qtbot.keyClick(card.kept, Qt.Key.Key_Space)
    qtbot.mouseClick(rekey.change_button, LEFT)
    assert not rekey.isVisible()
    assert dialog.library.result.text() == "The passphrase is changed."
    assert application.libraries.info(library, Passphrase("another one")).encrypted


def test_a_wrong_passphrase_changes_nothing_and_loses_nothing(
    qtbot: QtBot, dialog: PreferencesDialog, shell: Shell, application: Application, library: Path
) -> None:
    rekey = asked(qtbot, dialog)
    qtbot.mouseClick(rekey.change_button, LEFT)
    assert told(rekey) == "Type the passphrase in force first."
    qtbot.keyClicks(rekey.current.edit, "wrong")
    qtbot.mouseClick(rekey.change_button, LEFT)
    assert told(rekey) == "Type the new passphrase."
    qtbot.keyClicks(rekey.new.first.edit, "another one")
    qtbot.mouseClick(rekey.change_button, LEFT)
    assert "not the same" in told(rekey)
    qtbot.keyClicks(rekey.new.second.edit, "another one")
    qtbot.mouseClick(rekey.change_button, LEFT)
    assert not rekey.change_button.isEnabled()
    qtbot.waitUntil(rekey.change_button.isEnabled)
    assert "does not open" in told(rekey)
    assert rekey.new.first.text == "another one"
    qtbot.mouseClick(rekey.cancel_button, LEFT)
    assert not rekey.isVisible()
    assert application.libraries.info(library, Passphrase(SECRET)).encrypted


def test_a_library_can_go_without_a_passphrase(
    qtbot: QtBot, dialog: PreferencesDialog, shell: Shell, presenter: PreferencesPresenter
) -> None:
    rekey = asked(qtbot, dialog)
    qtbot.keyClicks(rekey.current.edit, SECRET)
    rekey.plain.setFocus()
    qtbot.keyClick(rekey.plain, Qt.Key.Key_Space)
    assert not rekey.new.isVisible()
    qtbot.mouseClick(rekey.change_button, LEFT)
    qtbot.keyClick(rekey, Qt.Key.Key_Escape)
    assert rekey.isVisible()
    qtbot.waitUntil(lambda: not presenter.is_encrypted and dialog.findChild(RekeyDialog) is None)
    assert dialog.library.result.text() == "The library has no passphrase any more."
    assert dialog.library.state.text() == "Not encrypted"


def test_a_problem_outside_the_passphrase_dialog_is_told_on_the_page(dialog: PreferencesDialog, kit: Kit) -> None:
    dialog.tabs.setCurrentIndex(LIBRARY)
    dialog.failed(RuntimeError("a bug"))
    assert "Something went wrong" in told(dialog)


def test_close_leaves(qtbot: QtBot, dialog: PreferencesDialog) -> None:
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(button(dialog, "Clos&e"), LEFT)
