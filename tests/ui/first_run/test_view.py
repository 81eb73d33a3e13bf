"""The first run as a person goes through it, by keys and by clicks."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.bootstrap import Application
from briefing_app.services.preferences import PreferencesFile
from briefing_app.ui.first_run.pages import LanguagePage, LibraryPage, OfficePage, ProfilePage, ReadyPage
from briefing_app.ui.first_run.presenter import FirstRunPresenter
from briefing_app.ui.first_run.state import FirstRun, Page
from briefing_app.ui.first_run.view import FirstRunDialog
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.problem_label import ProblemLabel
from briefing_app.ui.widgets.recovery_key import RecoveryKeyCard
from tests.ui.conftest import MakeKit
from tests.ui.first_run.conftest import SECRET
from tests.ui.opening import check_opening, clipped, unnamed, unreachable
from tests.ui.typed import type_text

KEYS = Qt.Key
T = TypeVar("T", bound=QWidget)


def opened(qtbot: QtBot, presenter: FirstRunPresenter, kit: Kit) -> FirstRunDialog:
    dialog = FirstRunDialog(presenter, kit)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def dialog(qtbot: QtBot, presenter: FirstRunPresenter, kit: Kit) -> FirstRunDialog:
    return opened(qtbot, presenter, kit)


def press(qtbot: QtBot, dialog: QWidget, key: Qt.Key) -> None:
    qtbot.keyClick(dialog.focusWidget() or dialog, key)


def go_to(qtbot: QtBot, dialog: FirstRunDialog, presenter: FirstRunPresenter, page: Page) -> None:
    while presenter.page is not page:
        before = presenter.page
        press(qtbot, dialog, KEYS.Key_Return)
        assert presenter.page is not before, problem(dialog)


def page(dialog: FirstRunDialog, kind: type[T]) -> T:
    found = dialog.findChild(kind)
    assert found is not None
    return found


def radios(dialog: FirstRunDialog) -> list[QRadioButton]:
    return [one for one in dialog.findChildren(QRadioButton) if one.isVisible()]


def problem(dialog: FirstRunDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(ProblemLabel) if label.isVisible())


def button(dialog: QWidget, text: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.isVisible() and one.text() == text)


def title(dialog: FirstRunDialog) -> str:
    return next(label.text() for label in dialog.findChildren(QLabel) if label.property("role") == "title")


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
@pytest.mark.parametrize("shown", [*Page])
def test_every_page_opens_in_every_language(
    qtbot: QtBot, presenter: FirstRunPresenter, make_kit: MakeKit, language: str, shown: Page
) -> None:
    kit = make_kit(language)
    presenter.change(language=language, passphrase=SECRET, repeated=SECRET)
    presenter.page = shown
    if shown is Page.KEY:
        presenter.take_created(presenter.creation()())
    dialog = opened(qtbot, presenter, kit)
    if not radios(dialog):
        check_opening(dialog, language)
        return
    assert dialog.layoutDirection() == QGuiApplication.layoutDirection()
    assert not list(clipped(dialog))
    assert not list(unnamed(dialog))
    assert all(told.startswith("QRadioButton") for told in unreachable(dialog))  # by the arrows, see below


@pytest.mark.parametrize("shown", [Page.LANGUAGE, Page.PROFILE])
def test_the_arrows_reach_every_choice(qtbot: QtBot, presenter: FirstRunPresenter, kit: Kit, shown: Page) -> None:
    presenter.page = shown
    dialog = opened(qtbot, presenter, kit)
    choices = radios(dialog)
    reached = set()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    for key in (KEYS.Key_Up, KEYS.Key_Down):
        for _ in choices:
            press(qtbot, dialog, key)
            reached |= {one.text() for one in choices if one.isChecked()}
    assert reached == {one.text() for one in choices}


def test_each_language_is_written_in_itself_and_chosen_at_once(
    qtbot: QtBot, dialog: FirstRunDialog, presenter: FirstRunPresenter
) -> None:
    buttons = page(dialog, LanguagePage).buttons
    assert [one.text() for one in buttons.values()] == ["العربية", "Français", "English"]
    assert buttons["en"].isChecked()
    with qtbot.waitSignal(dialog.language_chosen) as told:
        qtbot.mouseClick(buttons["ar"], Qt.MouseButton.LeftButton)
    assert told.args == ["ar"]
    assert presenter.setup.language == "ar"


def test_nothing_is_lost_when_the_dialog_is_made_anew(
    qtbot: QtBot, dialog: FirstRunDialog, presenter: FirstRunPresenter, make_kit: MakeKit
) -> None:
    go_to(qtbot, dialog, presenter, Page.OFFICE)
    type_text(page(dialog, OfficePage).office.arabic, "الوزارة")
    type_text(page(dialog, OfficePage).office.french, "Ministère")
    dialog.hide()
    again = opened(qtbot, presenter, make_kit("ar"))
    office = page(again, OfficePage)
    assert office.isVisible()
    assert (office.office.arabic.text(), office.office.french.text()) == ("الوزارة", "Ministère")
    assert again.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_enter_goes_on_and_escape_goes_back_then_gives_up(
    qtbot: QtBot, dialog: FirstRunDialog, presenter: FirstRunPresenter
) -> None:
    go_to(qtbot, dialog, presenter, Page.PROFILE)
    press(qtbot, dialog, KEYS.Key_Escape)
    assert presenter.page is Page.OFFICE
    assert title(dialog) == "Your office"
    press(qtbot, dialog, KEYS.Key_Escape)
    assert presenter.page is Page.LANGUAGE
    with qtbot.waitSignal(dialog.rejected):
        press(qtbot, dialog, KEYS.Key_Escape)


def test_the_back_button_leads_back(qtbot: QtBot, dialog: FirstRunDialog, presenter: FirstRunPresenter) -> None:
    assert not button(dialog, "&Back").isEnabled()
    qtbot.mouseClick(button(dialog, "&Next"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(dialog, "&Back"), Qt.MouseButton.LeftButton)
    assert presenter.page is Page.LANGUAGE


def test_a_letterhead_is_chosen_and_refused_where_it_stands(
    qtbot: QtBot, dialog: FirstRunDialog, presenter: FirstRunPresenter, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_to(qtbot, dialog, presenter, Page.OFFICE)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: ("/home/refused.docx", ""))
    office = page(dialog, OfficePage)
    qtbot.mouseClick(office.letterhead.button, Qt.MouseButton.LeftButton)
    assert presenter.setup.letterhead == "/home/refused.docx"
    press(qtbot, dialog, KEYS.Key_Return)
    assert presenter.page is Page.OFFICE
    assert "refused.docx" in problem(dialog)
    office.letterhead.edit.clear()
    go_to(qtbot, dialog, presenter, Page.PROFILE)
    assert problem(dialog) == ""


def test_a_profile_is_chosen_by_both_its_names(
    qtbot: QtBot, dialog: FirstRunDialog, presenter: FirstRunPresenter
) -> None:
    go_to(qtbot, dialog, presenter, Page.PROFILE)
    morocco = page(dialog, ProfilePage).buttons["morocco_france"]
    assert "Maroc et France" in morocco.text()
    assert "المغرب وفرنسا" in morocco.text()
    qtbot.mouseClick(morocco, Qt.MouseButton.LeftButton, pos=morocco.rect().center() * 0.5)
    assert presenter.setup.profile == "morocco_france"


def test_the_passphrase_is_judged_in_words_and_can_be_seen(
    qtbot: QtBot, dialog: FirstRunDialog, presenter: FirstRunPresenter
) -> None:
    go_to(qtbot, dialog, presenter, Page.LIBRARY)
    new = page(dialog, LibraryPage).passphrase
    said = [new.strength_words]
    for more in ("short", " and longer", " than before"):
        qtbot.keyClicks(new.first.edit, more)
        said.append(new.strength_words.split(":")[0])
    assert said[1:] == ["Weak", "Fair", "Strong."]
    assert new.first.edit.echoMode() == new.first.edit.EchoMode.Password
    qtbot.mouseClick(new.first.show_button, Qt.MouseButton.LeftButton)
    assert {line.edit.echoMode() for line in (new.first, new.second)} == {new.first.edit.EchoMode.Normal}
    assert new.first.show_button.text() == "Hide"


def test_two_passphrases_that_differ_are_told_and_stay(
    qtbot: QtBot, dialog: FirstRunDialog, presenter: FirstRunPresenter
) -> None:
    go_to(qtbot, dialog, presenter, Page.LIBRARY)
    library = page(dialog, LibraryPage)
    press(qtbot, dialog, KEYS.Key_Return)
    assert "Type a passphrase" in problem(dialog)
    assert dialog.focusWidget() is library.passphrase.first.edit
    qtbot.keyClicks(library.passphrase.first.edit, SECRET)
    assert problem(dialog) == ""
    press(qtbot, dialog, KEYS.Key_Return)
    assert "not the same" in problem(dialog)
    assert dialog.focusWidget() is library.passphrase.second.edit
    assert library.passphrase.first.text == SECRET
    qtbot.keyClicks(library.passphrase.second.edit, SECRET)
    press(qtbot, dialog, KEYS.Key_Return)
    assert presenter.page is Page.READY


def test_a_file_that_is_there_is_offered_to_be_opened(
    qtbot: QtBot, dialog: FirstRunDialog, presenter: FirstRunPresenter, application: Application, tmp_path: Path
) -> None:
    application.libraries.create(tmp_path / "old.briefing", None)
    go_to(qtbot, dialog, presenter, Page.LIBRARY)
    library = page(dialog, LibraryPage)
    assert not library.open_it.isVisible()
    library.path.edit.selectAll()
    qtbot.keyClicks(library.path.edit, str(tmp_path / "old.briefing"))
    assert library.open_it.isVisible()
    press(qtbot, dialog, KEYS.Key_Return)
    assert "There is a file of that name" in problem(dialog)
    library.open_it.setFocus()
    qtbot.keyClick(library.open_it, KEYS.Key_Space)
    assert not library.passphrase.isVisible()
    go_to(qtbot, dialog, presenter, Page.READY)
    assert not page(dialog, ReadyPage).sample.isVisible()
    with qtbot.waitSignal(dialog.finished_setup) as told:
        press(qtbot, dialog, KEYS.Key_Return)
    assert told.args[0].library == tmp_path / "old.briefing"


def test_the_library_is_chosen_in_a_dialog(
    qtbot: QtBot,
    dialog: FirstRunDialog,
    presenter: FirstRunPresenter,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    go_to(qtbot, dialog, presenter, Page.LIBRARY)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args, **more: (str(tmp_path / "mine.briefing"), ""))
    qtbot.mouseClick(page(dialog, LibraryPage).path.button, Qt.MouseButton.LeftButton)
    assert presenter.library == tmp_path / "mine.briefing"


def test_a_plain_library_is_made_and_the_end_told(
    qtbot: QtBot, dialog: FirstRunDialog, presenter: FirstRunPresenter, preferences_file: PreferencesFile
) -> None:
    go_to(qtbot, dialog, presenter, Page.LIBRARY)
    library = page(dialog, LibraryPage)
    library.encrypt.setFocus()
    qtbot.keyClick(library.encrypt, KEYS.Key_Space)
    assert library.plain.isVisible()
    go_to(qtbot, dialog, presenter, Page.READY)
    assert "Not encrypted" in page(dialog, ReadyPage).summary.text()
    qtbot.keyClick(page(dialog, ReadyPage).sample, KEYS.Key_Space)
    with qtbot.waitSignal(dialog.finished_setup) as told:
        qtbot.mouseClick(button(dialog, "&Make the library"), Qt.MouseButton.LeftButton)
    first_run: FirstRun = told.args[0]
    assert first_run.library.is_file()
    assert not first_run.wants_sample
    assert preferences_file.load().language == "en"
    assert not dialog.isVisible()


def with_key(qtbot: QtBot, dialog: FirstRunDialog, presenter: FirstRunPresenter) -> RecoveryKeyCard:
    """Go on until the recovery key is shown."""
    presenter.change(passphrase=SECRET, repeated=SECRET)
    go_to(qtbot, dialog, presenter, Page.READY)
    press(qtbot, dialog, KEYS.Key_Return)
    qtbot.waitUntil(lambda: presenter.page is Page.KEY)
    return page(dialog, RecoveryKeyCard)


def test_the_key_must_be_kept_before_the_end(
    qtbot: QtBot, dialog: FirstRunDialog, presenter: FirstRunPresenter
) -> None:
    card = with_key(qtbot, dialog, presenter)
    shown = card.findChild(QLabel, "recoveryKey")
    assert shown is not None
    assert "".join(shown.text().split()) == presenter.recovery_key.replace("-", "")
    finish = button(dialog, "&Finish")
    assert not finish.isEnabled()
    press(qtbot, dialog, KEYS.Key_Escape)
    assert dialog.isVisible()
    assert "shown only this once" in problem(dialog)
    dialog.close()
    assert dialog.isVisible()
    qtbot.keyClick(card.kept, KEYS.Key_Space)
    assert finish.isEnabled()
    with qtbot.waitSignal(dialog.finished_setup) as told:
        qtbot.mouseClick(finish, Qt.MouseButton.LeftButton)
    assert told.args[0].passphrase == SECRET


def test_the_key_is_copied_and_saved(
    qtbot: QtBot,
    dialog: FirstRunDialog,
    presenter: FirstRunPresenter,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    card = with_key(qtbot, dialog, presenter)
    qtbot.mouseClick(button(card, "&Copy"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == presenter.recovery_key
    target = tmp_path / "none" / "key.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(target), ""))
    qtbot.mouseClick(button(card, "&Save to a file…"), Qt.MouseButton.LeftButton)
    assert "key.txt cannot be written" in problem(dialog).translate({0x2068: None, 0x2069: None})
    target.parent.mkdir()
    qtbot.mouseClick(button(card, "&Save to a file…"), Qt.MouseButton.LeftButton)
    assert problem(dialog) == ""
    assert presenter.recovery_key in target.read_text()


def test_a_library_that_cannot_be_made_leads_back_to_its_page(
    qtbot: QtBot, dialog: FirstRunDialog, presenter: FirstRunPresenter, tmp_path: Path
) -> None:
    presenter.change(passphrase=SECRET, repeated=SECRET)
    go_to(qtbot, dialog, presenter, Page.READY)
    presenter.library.parent.mkdir(parents=True)
    presenter.library.write_text("came meanwhile")
    press(qtbot, dialog, KEYS.Key_Return)
    qtbot.waitUntil(lambda: presenter.page is Page.LIBRARY)
    assert "There is already a file" in problem(dialog)
    assert page(dialog, LibraryPage).open_it.isVisible()
    assert presenter.library.read_text() == "came meanwhile"
    assert presenter.setup.passphrase == SECRET


def test_preferences_that_cannot_be_kept_are_told_and_tried_again(
    qtbot: QtBot, dialog: FirstRunDialog, presenter: FirstRunPresenter, tmp_path: Path
) -> None:
    (tmp_path / "config").write_text("in the way")
    presenter.change(is_encrypted=False)
    page(dialog, LibraryPage).encrypt.setChecked(False)
    go_to(qtbot, dialog, presenter, Page.READY)
    press(qtbot, dialog, KEYS.Key_Return)
    qtbot.waitUntil(lambda: problem(dialog) != "")
    assert dialog.isVisible()
    (tmp_path / "config").unlink()
    with qtbot.waitSignal(dialog.finished_setup):
        qtbot.mouseClick(button(dialog, "&Finish"), Qt.MouseButton.LeftButton)


def test_nothing_can_be_turned_while_the_library_is_made(
    qtbot: QtBot, dialog: FirstRunDialog, presenter: FirstRunPresenter
) -> None:
    presenter.change(passphrase=SECRET, repeated=SECRET)
    go_to(qtbot, dialog, presenter, Page.READY)
    press(qtbot, dialog, KEYS.Key_Return)
    assert not page(dialog, ReadyPage).isEnabled()
    press(qtbot, dialog, KEYS.Key_Escape)
    dialog.close()
    assert dialog.isVisible()
    assert presenter.page is Page.READY
    qtbot.waitUntil(lambda: presenter.page is Page.KEY)
    assert isinstance(dialog.focusWidget(), QCheckBox)
