"""Hand-over and another library: what was begun over one library never ends up in another that was opened meanwhile."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.interchange.answers_file import read_answers
from briefing_app.services.bundle_service import written
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey, Passphrase
from briefing_app.ui.bundles.hand_over import HandOverDialog
from briefing_app.ui.bundles.office import OfficeDialog
from briefing_app.ui.bundles.receive import ReceiveDialog
from briefing_app.ui.kit.jobs import Job
from tests.applications import QUICK
from tests.ui.e2e.conftest import Start, add_notes, real_application
from tests.ui.e2e.person import Person
from tests.ui.shell.office_folder import LATER_MS, SECRET, click, give, idle, named

OPENS_OTHER = "alpha bravo"
LEFT = "The library was left before this was done"


@pytest.fixture
def person(start: Start, library: Path, folder: Path) -> Person:
    return named(start(), folder)


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Another library, with nothing in it."""
    path = tmp_path / "other.briefing"
    real_application().libraries.create(path, None)
    return path


@pytest.fixture
def hold(person: Person) -> Iterator[Callable[[], Callable[[], None]]]:
    """``let_on = hold()`` keeps the jobs that begin from now on waiting until ``let_on()``."""
    events: list[threading.Event] = []

    def begin() -> Callable[[], None]:
        event = threading.Event()
        events.append(event)
        person.desktop.kit.jobs.run("", lambda _: event.wait(LATER_MS / 1000), lambda _: None, is_told=False)
        return event.set

    yield begin
    for event in events:
        event.set()


def handed_over(folder: Path, *, shared: Path | None = None) -> Path:
    """The hand-over file of a note of a third library; it lies in the folder ``shared`` as well."""
    third = folder / "third.briefing"
    real_application().libraries.create(third, None)
    (note,) = add_notes(third, "readout_public")
    path = folder / "n.briefing-bundle"
    with real_application().desk(third, NoKey(), Mode.READ_WRITE) as desk:
        path.write_bytes(written(desk.bundles.gathered([note]), SECRET, QUICK))
        if shared is not None:
            desk.shared_folder.share((note,), shared, SECRET, QUICK)
    return path


def notes_in(path: Path) -> int:
    with real_application().desk(path, NoKey(), Mode.READ_ONLY) as desk:
        return len(desk.notes.list())


def read_in(path: Path) -> frozenset[str]:
    with real_application().desk(path, NoKey(), Mode.READ_ONLY) as desk:
        return desk.shared_folder.state.read


def asked_for(person: Person, path: Path) -> ReceiveDialog:
    person.desktop.bundles.receive(path)
    dialog = person.desktop.window.findChild(ReceiveDialog)
    assert dialog is not None
    dialog.passphrase.text = SECRET
    return dialog


def test_a_file_that_is_being_read_goes_into_no_other_library(
    person: Person, other: Path, tmp_path: Path, qtbot: QtBot, hold: Callable[[], Callable[[], None]]
) -> None:
    dialog = asked_for(person, handed_over(tmp_path))
    let_on = hold()
    dialog.go.click()
    person.desktop.library.open(other)
    let_on()
    qtbot.waitUntil(lambda: LEFT in person.notices(), timeout=LATER_MS)
    assert person.desktop.window.findChild(ReceiveDialog) is None
    idle(person, qtbot)
    person.desktop.library.leave()
    assert notes_in(other) == 0


@pytest.mark.parametrize("step", [1, 2, 3])
def test_notes_on_their_way_in_go_into_no_other_library(
    person: Person, other: Path, tmp_path: Path, qtbot: QtBot, step: int
) -> None:
    """While they are looked up here, laid together off the thread, and stored."""
    dialog = asked_for(person, handed_over(tmp_path))
    steps: list[Job] = []

    def leave(job: Job) -> None:
        if job.title == "Merging the notes received":
            steps.append(job)
            if len(steps) == step:
                person.desktop.library.open(other)

    person.desktop.kit.jobs.started.connect(leave)
    dialog.go.click()
    qtbot.waitUntil(lambda: LEFT in person.notices(), timeout=LATER_MS)
    idle(person, qtbot)
    person.desktop.library.leave()
    assert len(steps) >= step
    assert notes_in(other) == 0


def test_a_passphrase_that_is_asked_for_over_one_library_opens_nothing_for_another(
    person: Person, other: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = asked_for(person, handed_over(tmp_path))
    person.desktop.library.open(other)
    dialog.go.click()
    idle(person, qtbot)
    assert person.desktop.window.findChild(ReceiveDialog) is None
    assert LEFT in person.notices()
    assert person.desk.notes.list() == []


def test_files_of_the_office_that_are_being_read_go_into_no_other_library(
    person: Person, other: Path, folder: Path, tmp_path: Path, qtbot: QtBot, hold: Callable[[], Callable[[], None]]
) -> None:
    handed_over(tmp_path, shared=folder)
    mine = person.desk.path
    let_on = hold()
    person.press("Ctrl+G")
    give(person)
    person.desktop.library.open(other)
    let_on()
    idle(person, qtbot)
    idle(person, qtbot)
    person.desktop.library.leave()
    assert (notes_in(other), read_in(other)) == (0, frozenset())
    assert notes_in(mine) == 1


def test_what_waits_until_it_is_wanted_is_taken_into_no_other_library(
    person: Person, other: Path, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    handed_over(tmp_path, shared=folder)
    person.desk.bundles.import_(tmp_path / "n.briefing-bundle", SECRET)
    (shared,) = (note.id for note in person.desk.notes.list() if note.id not in _of_sample(person))
    person.desktop.notes.open(shared)
    person.press("Ctrl+G")
    give(person)
    waiting = "Somebody wrote in the note that is open here."
    qtbot.waitUntil(lambda: waiting in person.notices(), timeout=LATER_MS)
    person.desktop.library.open(other)
    click(person, "Take it in")
    idle(person, qtbot)
    person.desktop.library.leave()
    assert (notes_in(other), read_in(other)) == (0, frozenset())


def _of_sample(person: Person) -> set[str]:
    """The note that was in the library before."""
    return {min(note.id for note in person.desk.notes.list())}


def test_a_note_that_is_being_shared_is_no_file_of_another_library(
    person: Person, other: Path, folder: Path, qtbot: QtBot, hold: Callable[[], Callable[[], None]]
) -> None:
    person.desktop.notes.open(person.desk.notes.list()[0].id)
    person.press("Ctrl+Shift+C")
    let_on = hold()
    give(person)
    person.desktop.library.open(other)
    let_on()
    qtbot.waitUntil(lambda: len(list(folder.iterdir())) == 1, timeout=LATER_MS)
    idle(person, qtbot)
    assert person.desk.shared_folder.state.own == {}


def test_the_passphrase_of_one_library_is_kept_in_no_other(person: Person, tmp_path: Path, qtbot: QtBot) -> None:
    sealed = tmp_path / "sealed.briefing"
    application = real_application()
    application.libraries.create(sealed, OPENS_OTHER)
    person.press("Ctrl+G")
    dialog = person.desktop.window.findChild(OfficeDialog)
    assert dialog is not None
    person.desktop.library.leave()
    key = Passphrase(OPENS_OTHER)
    person.desktop.library.take(application.open_desk(sealed, key, Mode.READ_WRITE), key)
    dialog.keep.setChecked(True)
    dialog.passphrase.text = SECRET
    dialog.go.click()
    idle(person, qtbot)
    assert person.desk.shared_folder.passphrase == ""


def test_notes_that_were_chosen_in_one_library_are_handed_over_from_no_other(
    person: Person, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A copy of a library holds the same notes: those of the copy were not asked about."""
    copy = tmp_path / "copy.briefing"
    note = person.desk.notes.list()[0].id
    application = real_application()
    application.libraries.create(copy, None)
    path = tmp_path / "n.briefing-bundle"
    path.write_bytes(written(person.desk.bundles.gathered([note]), SECRET, QUICK))
    with application.desk(copy, NoKey(), Mode.READ_WRITE) as desk:
        desk.bundles.import_(path, SECRET)
    person.desktop.notes.open(note)
    person.press("Ctrl+Shift+S")
    dialog = person.desktop.window.findChild(HandOverDialog)
    assert dialog is not None
    person.desktop.library.open(copy)
    out = tmp_path / "out.briefing-bundle"
    monkeypatch.setattr("briefing_app.ui.shell.bundle_desk.QFileDialog.getSaveFileName", lambda *_: (str(out), ""))
    dialog.passphrase.show_values(SECRET, SECRET)
    dialog.go.click()
    idle(person, qtbot)
    assert not out.exists()


def test_consent_to_share_a_marked_note_is_for_that_note(
    person: Person, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    (second,) = _added(person)
    first = next(note.id for note in person.desk.notes.list() if note.id != second)
    monkeypatch.setattr("briefing_app.services.bundle_service.withholds_titles", lambda _, __: True)
    person.desktop.notes.open(first)
    person.press("Ctrl+Shift+C")
    person.desktop.notes.open(second)
    click(person, "Share all the same")
    give(person)
    qtbot.waitUntil(lambda: "1 note lies in the office folder now." in person.notices(), timeout=LATER_MS)
    assert set(person.desk.shared_folder.state.own) == {first}


def _added(person: Person) -> list[str]:
    answers = read_answers(person.desktop.application.built_ins.sample_answers("brief_info"), "sample")
    return [person.desk.notes.new("brief_info", None, answers).note.id]


def test_a_library_that_is_open_as_before_gets_what_was_asked_for(person: Person, tmp_path: Path, qtbot: QtBot) -> None:
    asked_for(person, handed_over(tmp_path)).go.click()
    qtbot.waitUntil(lambda: len(person.desk.notes.list()) == 2, timeout=LATER_MS)
    assert LEFT not in person.notices()
