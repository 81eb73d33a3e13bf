"""The shared office folder through the whole window: shared, picked up, and what is told when it is not there."""

from __future__ import annotations

import shutil
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from briefing_app.domain.languages import Language
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.ui.bundles.office import OfficeDialog
from briefing_app.ui.bundles.receive import ArrivalDialog
from briefing_app.ui.shell import office_desk
from tests.applications import QUICK
from tests.ui.e2e.conftest import Start, real_application
from tests.ui.e2e.person import Person
from tests.ui.opening import check_opening
from tests.ui.shell import office_folder
from tests.ui.shell.office_folder import LATER_MS, SECRET, click, named
from tests.ui.words import LANGUAGES


@pytest.fixture
def person(start: Start, library: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Person:
    monkeypatch.setattr(office_desk, "SETTLING_MS", 10)
    made = named(start(), folder)
    made.desktop.office.begin()
    return made


def note_of(person: Person) -> str:
    return person.desk.notes.list()[0].id


def give(person: Person, passphrase: str = SECRET) -> None:
    assert not office_folder.asked(person).keep.isVisible(), "a plain library keeps nothing"
    office_folder.give(person, passphrase)


def share(person: Person, qtbot: QtBot) -> None:
    person.desktop.notes.open(note_of(person))
    person.press("Ctrl+Shift+C")
    give(person)
    qtbot.waitUntil(lambda: "1 note lies in the office folder now." in person.notices(), timeout=LATER_MS)


def answer(person: Person, tmp_path: Path, folder: Path) -> None:
    """A colleague picks everything up, writes in the first note and shares it again."""
    application = real_application()
    path = tmp_path / "there.briefing"
    application.libraries.create(path, None)
    with application.desk(path, NoKey(), Mode.READ_WRITE) as other:
        other.shared_folder.collect(folder, SECRET)
        note = other.notes.list()[0].id
        other.notes.edit(note, next(other.notes.show(note).note.pairs()).id, Language.FRENCH, "Du collègue.")
        other.shared_folder.share((note,), folder, SECRET, QUICK)


def test_the_open_note_is_shared_and_the_answer_waits_until_it_is_wanted(
    person: Person, tmp_path: Path, folder: Path, qtbot: QtBot
) -> None:
    share(person, qtbot)
    (shared,) = folder.iterdir()
    assert len(shared.stem) == 32
    answer(person, tmp_path, folder)
    waiting = "Somebody wrote in the note that is open here."
    qtbot.waitUntil(lambda: waiting in person.notices(), timeout=LATER_MS)  # the folder changed: nobody asked
    assert person.text(Language.FRENCH)[0] != "Du collègue."
    click(person, "Take it in")
    qtbot.waitUntil(lambda: person.text(Language.FRENCH)[0] == "Du collègue.", timeout=LATER_MS)
    qtbot.waitUntil(lambda: "1 note arrived from the office folder." in person.notices(), timeout=LATER_MS)
    click(person, "Show")
    arrived = person.desktop.window.findChild(ArrivalDialog)
    assert arrived is not None
    assert arrived.list.count() == 1
    arrived.close()
    person.press("Ctrl+G")
    qtbot.waitUntil(lambda: "There is nothing new in the office folder." in person.notices(), timeout=LATER_MS)


def test_news_ask_for_the_passphrase_and_a_wrong_one_is_asked_for_again(
    person: Person, tmp_path: Path, folder: Path, qtbot: QtBot
) -> None:
    note = note_of(person)
    person.desk.shared_folder.share((note,), folder, SECRET, QUICK)
    answer(person, tmp_path, folder)
    news = "The office folder has news. It needs the passphrase of the office."
    qtbot.waitUntil(lambda: news in person.notices(), timeout=LATER_MS)
    click(person, "Give it")
    give(person, "autre chose")
    qtbot.waitUntil(lambda: "does not open" in person.notices(), timeout=LATER_MS)
    qtbot.waitUntil(lambda: not person.desktop.kit.jobs.is_busy, timeout=LATER_MS)
    person.press("Ctrl+G")
    give(person)
    qtbot.waitUntil(lambda: "1 note arrived from the office folder." in person.notices(), timeout=LATER_MS)
    assert next(person.desk.notes.show(note).note.pairs()).fr.text.plain == "Du collègue."


def test_a_folder_that_is_gone_or_not_named_is_told_calmly(person: Person, folder: Path, qtbot: QtBot) -> None:
    share(person, qtbot)
    shutil.rmtree(folder)
    person.press("Ctrl+G")
    qtbot.waitUntil(lambda: "cannot be reached" in person.notices(), timeout=LATER_MS)
    person.desktop.preferences = msgspec.structs.replace(person.desktop.preferences, office_folder="")
    person.press("Ctrl+Shift+C")
    assert "No office folder is named yet." in person.notices()


def test_a_marked_note_is_shared_only_when_that_is_wanted(
    person: Person, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefing_app.services.bundle_service.withholds_titles", lambda _, __: True)
    person.desktop.notes.open(note_of(person))
    person.press("Ctrl+Shift+C")
    assert "1 note marked above internal would lie in the office folder." in person.notices()
    assert list(folder.iterdir()) == []
    click(person, "Share all the same")
    give(person)
    qtbot.waitUntil(lambda: "1 note lies in the office folder now." in person.notices(), timeout=LATER_MS)
    assert len(list(folder.iterdir())) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_dialog_is_right_in_every_language(person: Person, language: str) -> None:
    person.desktop.use_language(language)
    person.desktop.office.ask_to_look()
    dialog = person.desktop.window.findChild(OfficeDialog)
    assert dialog is not None
    check_opening(dialog, language)
