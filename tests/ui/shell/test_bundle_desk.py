"""Notes handed over and received through the whole window, and the choice between two versions of a side."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from briefing_app.bootstrap import Desk
from briefing_app.domain.approval_blockers import BlockerKind
from briefing_app.domain.editing import set_text
from briefing_app.domain.languages import Language
from briefing_app.domain.rich_text import plain
from briefing_app.services.bundle_service import written
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.ui.bundles.conflicts import ConflictsDialog
from briefing_app.ui.bundles.hand_over import HandOverDialog
from briefing_app.ui.bundles.receive import ArrivalDialog, ReceiveDialog
from briefing_app.ui.shell.bundle_desk import QFileDialog
from tests.applications import QUICK
from tests.ui.e2e.conftest import Start, real_application
from tests.ui.e2e.person import Person
from tests.ui.opening import check_opening
from tests.ui.shell.office_folder import LATER_MS, SECRET
from tests.ui.words import LANGUAGES

AR, FR = Language.ARABIC, Language.FRENCH
MINE, THEIRS = "La version d’ici.", "La version d’ailleurs."


@pytest.fixture
def person(start: Start, library: Path) -> Person:
    made = start()
    made.desktop.preferences = msgspec.structs.replace(made.desktop.preferences, spelling_ar=False, spelling_fr=False)
    made.desktop.notes.open(note_of(made))
    return made


def note_of(person: Person) -> str:
    return person.desk.notes.list()[0].id


def first_pair(desk: Desk, note: str) -> str:
    return next(desk.notes.show(note).note.pairs()).id


def from_elsewhere(person: Person, folder: Path) -> Path:
    """The note as another laptop made it: it got it from here, wrote in it, and handed it back."""
    note, desk = note_of(person), person.desk
    application = real_application()
    application.author = "Sami"
    there = folder / "there.briefing"
    application.libraries.create(there, None)
    path = folder / "back.briefing-bundle"
    path.write_bytes(written(desk.bundles.gathered([note]), SECRET, QUICK))
    with application.desk(there, NoKey(), Mode.READ_WRITE) as other:
        other.bundles.import_(path, SECRET)
        other.notes.edit(note, first_pair(other, note), FR, THEIRS)
        path.write_bytes(written(other.bundles.gathered([note]), SECRET, QUICK))
    return path


def write_here(person: Person) -> None:
    presenter = person.desktop.notes.presenter
    assert presenter is not None
    pair = next(presenter.note.pairs()).id
    presenter.apply(set_text(presenter.note, pair, FR, plain(MINE)))


def received(person: Person, path: Path, qtbot: QtBot) -> ArrivalDialog:
    person.desktop.bundles.receive(path)
    asked = person.desktop.window.findChild(ReceiveDialog)
    assert asked is not None
    asked.passphrase.text = "autre chose"
    asked.go.click()
    qtbot.waitUntil(lambda: bool(asked.problem.text()), timeout=LATER_MS)
    asked.passphrase.text = SECRET
    assert not asked.problem.text()
    asked.go.click()
    qtbot.waitUntil(lambda: bool(person.desktop.window.findChild(ArrivalDialog)), timeout=LATER_MS)
    arrived = person.desktop.window.findChild(ArrivalDialog)
    assert arrived is not None
    return arrived


def conflicts(person: Person) -> ConflictsDialog:
    found = [one for one in person.desktop.window.findChildren(ConflictsDialog) if one.isVisible()]
    return found[-1]


def test_the_open_note_goes_into_a_file_with_what_was_just_typed(
    person: Person, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_here(person)
    path = tmp_path / "n.briefing-bundle"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path.with_suffix("")), ""))
    person.press("Ctrl+Shift+S")
    dialog = person.desktop.window.findChild(HandOverDialog)
    assert dialog is not None
    assert not dialog.go.isEnabled()
    dialog.passphrase.show_values(SECRET, "autre")
    assert not dialog.go.isEnabled()
    dialog.passphrase.show_values(SECRET, SECRET)
    dialog.go.click()
    qtbot.waitUntil(path.exists, timeout=LATER_MS)
    assert MINE.encode() not in path.read_bytes()
    person.wait(lambda: "1 note written to the hand-over file." in person.notices())
    application = real_application()
    application.libraries.create(tmp_path / "there.briefing", None)
    with application.desk(tmp_path / "there.briefing", NoKey(), Mode.READ_WRITE) as other:
        (arrived,) = other.bundles.import_(path, SECRET).notes
        assert next(other.notes.show(arrived.id).note.pairs()).fr.text.plain == MINE


def test_the_notes_selected_in_the_library_go_and_a_marked_one_must_be_wanted(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.desktop.go_to("start")
    person.press("Ctrl+Shift+S")
    assert "Open a note to hand it over, or select some in the library." in person.notices()
    monkeypatch.setattr("briefing_app.services.bundle_service.withholds_titles", lambda _, __: True)
    person.desktop.go_to("library")
    view = person.desktop.window.place("library")
    view.lists.select((note_of(person),))  # type: ignore[union-attr]
    person.press("Ctrl+Shift+S")
    dialog = person.desktop.window.findChild(HandOverDialog)
    assert dialog is not None
    assert dialog.list.count() == 1
    dialog.passphrase.show_values(SECRET, SECRET)
    assert not dialog.go.isEnabled()
    dialog.consent.setChecked(True)
    assert dialog.go.isEnabled()


def test_what_both_wrote_is_chosen_and_undone_in_the_note(person: Person, tmp_path: Path, qtbot: QtBot) -> None:
    path = from_elsewhere(person, tmp_path)
    write_here(person)
    arrived = received(person, path, qtbot)
    assert "1 note was brought up to date. 1 passage was written in two ways" in arrived.said.text()
    arrived.choose.click()
    dialog = conflicts(person)
    presenter = person.desktop.notes.presenter
    assert presenter is not None
    assert [version.text.plain for version in dialog.presenter.conflicts[0].versions] == [THEIRS, MINE]
    kinds = [blocker.kind for blocker in person.desk.approvals.overview(presenter.note.id).blockers]
    assert BlockerKind.CONFLICT in kinds
    assert person.text(FR)[0] == MINE
    take = next(one for one in dialog.findChildren(QPushButton) if one.accessibleName() == "Take 1: Sami")
    take.click()
    assert not dialog.isVisible()
    assert person.text(FR)[0] == THEIRS
    assert presenter.note.conflicts == ()
    person.press("Ctrl+Z")
    assert person.text(FR)[0] == MINE
    assert len(presenter.note.conflicts) == 1


def test_a_note_with_two_versions_says_so_when_it_is_opened(person: Person, tmp_path: Path, qtbot: QtBot) -> None:
    path = from_elsewhere(person, tmp_path)
    write_here(person)
    received(person, path, qtbot).close()
    note = note_of(person)
    person.desktop.go_to("library")
    person.desktop.notes.open(note)
    assert "1 passage of this note was written in two ways." in person.notices()
    person.press("Ctrl+Shift+X")
    dialog = conflicts(person)
    dialog.write.click()
    assert not dialog.isVisible()
    presenter = person.desktop.notes.presenter
    assert presenter is not None
    presenter.apply(set_text(presenter.note, next(presenter.note.pairs()).id, FR, plain("Les deux.")))
    person.press("Ctrl+Shift+X")
    dialog = conflicts(person)
    own = dialog.presenter.own_text(dialog.presenter.conflicts[0])
    assert own is not None
    assert own.plain == "Les deux."
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "&Keep this").click()
    assert presenter.note.conflicts == ()
    person.press("Ctrl+Shift+X")
    assert "Nothing in this note was written in two ways." in person.notices()


def test_a_file_that_is_dropped_asks_for_its_passphrase(person: Person, tmp_path: Path) -> None:
    person.desktop.import_files([tmp_path / "x.briefing-bundle"])
    dialog = person.desktop.window.findChild(ReceiveDialog)
    assert dialog is not None
    assert dialog.isVisible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_dialog_is_right_in_every_language(person: Person, tmp_path: Path, qtbot: QtBot, language: str) -> None:
    path = from_elsewhere(person, tmp_path)
    write_here(person)
    person.desktop.use_language(language)
    person.desktop.bundles.hand_over()
    handing = person.desktop.window.findChild(HandOverDialog)
    assert handing is not None
    check_opening(handing, language)
    handing.close()
    arrived = received(person, path, qtbot)
    check_opening(arrived, language)
    arrived.choose.click()
    check_opening(conflicts(person), language)
