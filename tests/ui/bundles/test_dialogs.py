"""The dialogs of hand-over by themselves: what they ask, when they let go on, and what they say in three languages."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.services.bundle_planning import Outcome
from briefing_app.ui.bundles.conflicts import ConflictsDialog
from briefing_app.ui.bundles.hand_over import HandedNote, HandOverDialog
from briefing_app.ui.bundles.office import OfficeDialog
from briefing_app.ui.bundles.receive import ArrivalDialog, ReceiveDialog, ReceivedNote
from briefing_app.ui.kit.kit import Kit
from tests.ui.bundles.test_presenter import Note
from tests.ui.opening import check_opening
from tests.ui.words import LANGUAGES

AR, FR = Language.ARABIC, Language.FRENCH
SECRET = "les quatre chats du ministère"
D = TypeVar("D", bound=QDialog)
Show = Callable[[D], D]


@pytest.fixture
def show(qtbot: QtBot) -> Show[QDialog]:
    def shown(dialog: QDialog) -> QDialog:
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        return dialog

    return shown


def press(dialog: QDialog, key: Qt.Key = Qt.Key.Key_Return) -> None:
    QTest.keyClick(dialog.focusWidget() or dialog, key)


# Receiving.


def test_a_file_is_read_once_its_passphrase_is_typed(kit: Kit, show: Show[ReceiveDialog]) -> None:
    dialog = show(ReceiveDialog("notes.briefing-bundle", kit))
    wanted: list[str] = []
    dialog.wanted.connect(wanted.append)
    assert any("notes.briefing-bundle" in label.text() for label in dialog.findChildren(QLabel))
    for text, allowed in (("", False), ("   ", False), (SECRET, True)):
        dialog.passphrase.text = text
        assert dialog.go.isEnabled() is allowed
    dialog.passphrase.setFocus()
    press(dialog)
    press(dialog)
    assert wanted == [SECRET], "not twice while it is being read"
    assert dialog.isVisible(), "until whoever reads it is done"


def test_a_wrong_passphrase_is_said_in_the_dialog_and_another_can_be_tried(kit: Kit, show: Show[ReceiveDialog]) -> None:
    dialog = show(ReceiveDialog("n.briefing-bundle", kit))
    wanted: list[str] = []
    dialog.wanted.connect(wanted.append)
    dialog.passphrase.text = "autre chose"
    dialog.go.click()
    dialog.fail(UserError("bundle.wrong_passphrase", path="/x/n.briefing-bundle"))
    assert "does not open" in dialog.problem.text()
    assert dialog.problem.isVisible()
    assert dialog.go.isEnabled()
    assert dialog.passphrase.edit.selectedText() == "autre chose", "the next letter replaces it"
    QTest.keyClicks(dialog.passphrase.edit, "m")
    assert not dialog.problem.isVisible()
    dialog.passphrase.text = SECRET
    dialog.go.click()
    assert wanted == ["autre chose", SECRET]


@pytest.mark.parametrize("code", ["bundle.truncated", "bundle.damaged", "bundle.no_bundle", "file.not_found"])
def test_whatever_is_wrong_with_a_file_fits_into_the_dialog(
    make_kit: Callable[[str], Kit], show: Show[ReceiveDialog], code: str
) -> None:
    for language in LANGUAGES:
        dialog = show(ReceiveDialog("n.briefing-bundle", make_kit(language)))
        dialog.passphrase.text = SECRET
        dialog.fail(UserError(code, path=f"/media/nadia/{'un dossier ' * 9}/n.briefing-bundle", size=1, limit=1))
        check_opening(dialog, language)
        dialog.close()


# What became of it.


def note(key: str, outcome: Outcome, conflicts: int = 0) -> ReceivedNote:
    return ReceivedNote(key, f"P-{key}", Bilingual("لقاء الوزيرين", "Entretien des ministres"), outcome, conflicts)


MANY = (
    note("1", Outcome.ADDED),
    note("2", Outcome.ADDED),
    note("3", Outcome.KNOWN),
    note("4", Outcome.MERGED),
    note("5", Outcome.MERGED, 2),
    note("6", Outcome.MERGED, 1),
)


def test_every_outcome_is_counted_and_each_note_says_its_own(kit: Kit, show: Show[ArrivalDialog]) -> None:
    dialog = show(ArrivalDialog("Sami", MANY, kit))
    said = dialog.said.text().replace("\u2068", "").replace("\u2069", "")
    assert said == (
        "From Sami. 2 notes are new. 3 notes were brought up to date. 1 note was known already. "
        "3 passages were written in two ways: both are kept until you choose."
    )
    texts = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert ["New" in text for text in texts] == [True, True, False, False, False, False]
    assert ["Known already" in text for text in texts] == [False, False, True, False, False, False]
    assert ["to choose" in text for text in texts] == [False, False, False, False, True, True]


def test_who_handed_over_is_left_out_for_several_and_for_nobody(kit: Kit, show: Show[ArrivalDialog]) -> None:
    assert "From" not in show(ArrivalDialog("", MANY, kit)).said.text()


def test_what_waits_for_a_choice_is_the_first_thing_to_do(kit: Kit, show: Show[ArrivalDialog]) -> None:
    dialog = show(ArrivalDialog("Sami", MANY, kit))
    wanted: list[str] = []
    dialog.choice_wanted.connect(wanted.append)
    assert dialog.choose.isDefault()
    dialog.choose.click()
    assert wanted == ["5"]
    assert not dialog.isVisible()
    calm = show(ArrivalDialog("Sami", MANY[:3], kit))
    assert not calm.choose.isVisible()
    assert calm.open_note.isDefault()


def test_the_chosen_note_is_opened_by_button_and_by_key(kit: Kit, show: Show[ArrivalDialog]) -> None:
    for act in (lambda dialog: dialog.open_note.click(), lambda dialog: press(dialog)):
        dialog = show(ArrivalDialog("Sami", MANY[:3], kit))
        opened: list[str] = []
        dialog.opened.connect(opened.append)
        dialog.list.setFocus()
        dialog.list.setCurrentRow(1)
        act(dialog)
        assert opened == ["2"]


def test_a_file_of_which_nothing_is_left_here_opens_nothing(kit: Kit, show: Show[ArrivalDialog]) -> None:
    dialog = show(ArrivalDialog("Sami", (), kit))
    assert not dialog.open_note.isEnabled()
    assert not dialog.choose.isVisible()


def test_a_title_in_one_language_only_is_shown_in_that_one(make_kit: Callable[[str], Kit]) -> None:
    for language in LANGUAGES:
        one = msgspec.structs.replace(MANY[0], title=Bilingual("", "Entretien"))
        dialog = ArrivalDialog("Sami", (one,), make_kit(language))
        assert "Entretien" in dialog.list.item(0).text()


# Handing over.


def handed(key: str, marking: Bilingual = Bilingual()) -> HandedNote:  # noqa: B008 - frozen
    return HandedNote(key, f"P-{key}", Bilingual("لقاء", "Entretien"), marking)


def test_a_new_passphrase_is_typed_twice_before_anything_goes(kit: Kit, show: Show[HandOverDialog]) -> None:
    dialog = show(HandOverDialog([handed("1")], kit))
    wanted: list[str] = []
    dialog.wanted.connect(wanted.append)
    assert not dialog.consent.isVisible()
    for first, second, allowed in (
        ("", "", False),
        (" ", " ", False),
        (SECRET, "", False),
        (SECRET, f"{SECRET} ", False),
        (SECRET, SECRET, True),
    ):
        dialog.passphrase.show_values(first, second)
        assert dialog.go.isEnabled() is allowed, (first, second)
        if not allowed:
            dialog.accept()
    assert wanted == []
    dialog.go.click()
    assert wanted == [SECRET]


@pytest.mark.parametrize("language", LANGUAGES)
def test_notes_above_internal_are_named_and_must_be_wanted(
    make_kit: Callable[[str], Kit], show: Show[HandOverDialog], language: str
) -> None:
    secret = Bilingual("سري", "Secret")
    dialog = show(HandOverDialog([handed("1"), handed("2", secret), handed("3", secret)], make_kit(language)))
    wanted: list[str] = []
    dialog.wanted.connect(wanted.append)
    texts = [dialog.list.item(row).text() for row in range(3)]
    word = secret.ar if language == "ar" else secret.fr
    assert [word in text for text in texts] == [False, True, True]
    dialog.passphrase.show_values(SECRET, SECRET)
    assert not dialog.go.isEnabled()
    dialog.accept()
    assert wanted == []
    dialog.consent.setChecked(True)
    dialog.consent.setChecked(False)
    assert not dialog.go.isEnabled(), "consent that was taken back is none"
    dialog.consent.setChecked(True)
    check_opening(dialog, language)
    dialog.go.click()
    assert wanted == [SECRET]


# The office.


def test_a_library_that_cannot_keep_the_passphrase_does_not_offer_it(show: Show[OfficeDialog], kit: Kit) -> None:
    wanted: list[tuple[str, bool]] = []
    for keeps in (False, True):
        dialog = show(OfficeDialog(keeps=keeps))
        dialog.wanted.connect(lambda passphrase, keep: wanted.append((passphrase, keep)))
        assert dialog.keep.isVisible() is keeps
        assert not dialog.go.isEnabled()
        dialog.passphrase.text = SECRET
        dialog.go.click()
    assert wanted == [(SECRET, False), (SECRET, True)]


# Conflicts.


def texts(dialog: QDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog))


def buttons(dialog: QDialog) -> list[str]:
    return [button.text() for button in dialog.findChildren(QPushButton) if button.isVisibleTo(dialog)]


def test_all_versions_are_shown_with_who_wrote_them_and_which_one_stands(kit: Kit, show: Show[ConflictsDialog]) -> None:
    dialog = show(ConflictsDialog(Note().presenter, kit))
    shown = texts(dialog)
    for words in ("D’ici.", "De là-bas.", "D’ailleurs.", "Personne 1", "Personne 3", "وصل الوفد.", "Faits", "1 of 2"):
        assert words in shown
    assert shown.count("stands in the note now") == 1
    assert [text for text in buttons(dialog) if "&" in text and any(letter.isdigit() for letter in text)] == [
        "Take &1",
        "Take &2",
        "Keep &3",
    ]
    assert not dialog.previous.isEnabled()
    assert dialog.following.isEnabled()


def test_choosing_shows_the_next_one_and_the_last_choice_closes(
    kit: Kit, show: Show[ConflictsDialog], qtbot: QtBot
) -> None:
    held = Note()
    dialog = show(ConflictsDialog(held.presenter, kit))
    next(button for button in dialog.findChildren(QPushButton) if button.text() == "Take &2").click()
    assert held.text("p1", FR) == "De là-bas."
    qtbot.waitUntil(lambda: "هناك." in texts(dialog))
    assert "1 of 1" in texts(dialog)
    next(
        button
        for button in dialog.findChildren(QPushButton)
        if button.isVisibleTo(dialog) and button.text() == "Take &1"
    ).click()
    assert held.text("p3", AR) == "هنا."
    assert not dialog.isVisible()


def test_next_previous_and_the_way_into_the_note(kit: Kit, show: Show[ConflictsDialog]) -> None:
    held = Note()
    dialog = show(ConflictsDialog(held.presenter, kit))
    places: list[tuple[str, Language]] = []
    dialog.place_wanted.connect(lambda pair, language: places.append((pair, language)))
    dialog.following.click()
    assert "2 of 2" in texts(dialog)
    assert not dialog.following.isEnabled()
    dialog.previous.click()
    assert "1 of 2" in texts(dialog)
    dialog.following.click()
    dialog.write.click()
    assert places == [("p3", AR)]
    assert len(held.presenter.conflicts) == 2, "nothing is settled by looking"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_version_is_laid_out_in_its_own_direction(
    make_kit: Callable[[str], Kit], show: Show[ConflictsDialog], language: str
) -> None:
    dialog = show(ConflictsDialog(Note().presenter, make_kit(language)))
    check_opening(dialog, language)
    directions = {label.text(): label.layoutDirection() for label in dialog.findChildren(QLabel)}
    assert directions["D’ici."] is Qt.LayoutDirection.LeftToRight
    assert directions["وصل الوفد."] is Qt.LayoutDirection.RightToLeft
