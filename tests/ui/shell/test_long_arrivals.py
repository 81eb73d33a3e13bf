"""Many notes come in at once: the window goes on meanwhile, progress is shown, and it can be stopped at any note."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from briefing_app.domain.errors import UserError
from briefing_app.services.bundle_service import written
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey, Passphrase
from briefing_app.ui.bundles.office import OfficeDialog
from briefing_app.ui.bundles.receive import ArrivalDialog, ReceiveDialog
from briefing_app.ui.kit import jobs
from briefing_app.ui.kit.jobs import Job
from tests.applications import QUICK
from tests.ui.e2e.conftest import Start, add_notes, real_application
from tests.ui.e2e.person import Person
from tests.ui.shell.office_folder import LATER_MS, SECRET, give, idle, named

MERGING = "Merging the notes received"
NOTES = 6


@pytest.fixture
def person(start: Start, library: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Person:
    """In a library with one note; after every piece of work the window is heard again."""
    monkeypatch.setattr(jobs, "TURN_SECONDS", 0)
    return named(start(), folder)


def count(person: Person) -> int:
    return len(person.desk.notes.list())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A hand-over file with some notes of somebody else."""
    return from_colleague(tmp_path, None)


def from_colleague(place: Path, shared: Path | None) -> Path:
    application, there, path = real_application(), place / "there.briefing", place / "n.briefing-bundle"
    application.libraries.create(there, None)
    notes = add_notes(there, *["readout_public"] * NOTES)
    with application.desk(there, NoKey(), Mode.READ_WRITE) as desk:
        path.write_bytes(written(desk.bundles.gathered(notes), SECRET, QUICK))
        if shared is not None:
            desk.shared_folder.share(notes, shared, SECRET, QUICK)
    return path


def receive(person: Person, path: Path) -> None:
    person.desktop.bundles.receive(path)
    asked = person.desktop.window.findChild(ReceiveDialog)
    assert asked is not None
    asked.passphrase.text = SECRET
    asked.go.click()


def at_step(person: Person, number: int, act: Callable[[Job, int], object]) -> None:
    """``act(job, done)`` at each piece of the n-th job that merges."""
    begun: list[Job] = []

    def started(job: Job) -> None:
        if job.title == MERGING:
            begun.append(job)
            if len(begun) == number:
                job.progressed.connect(lambda done, _: act(job, done))

    person.desktop.kit.jobs.started.connect(started)


def test_progress_is_told_note_by_note_and_the_window_is_heard_in_between(
    person: Person, path: Path, qtbot: QtBot
) -> None:
    seen: list[tuple[int, int]] = []
    at_step(person, 3, lambda _, done: seen.append((done, count(person))))
    receive(person, path)
    qtbot.waitUntil(lambda: bool(person.desktop.window.findChild(ArrivalDialog)), timeout=LATER_MS)
    assert seen == [(done, done + 1) for done in range(1, NOTES + 1)], "each is there when it is told of"
    assert person.desktop.window.notices.texts() == []


@pytest.mark.parametrize(("step", "came"), [(1, 0), (2, 0), (3, 2)])
def test_stopped_anywhere_whole_notes_are_there_and_the_rest_comes_the_next_time(
    person: Person, path: Path, qtbot: QtBot, step: int, came: int
) -> None:
    at_step(person, step, lambda job, done: done >= 2 and job.cancel())
    receive(person, path)
    said = f"{came} note{'' if came == 1 else 's'} came in before you stopped."
    qtbot.waitUntil(lambda: said in person.notices(), timeout=LATER_MS)
    idle(person, qtbot)
    assert count(person) == 1 + came
    assert person.desktop.window.findChild(ArrivalDialog) is None
    receive(person, path)
    qtbot.waitUntil(lambda: bool(person.desktop.window.findChild(ArrivalDialog)), timeout=LATER_MS)
    assert count(person) == 1 + NOTES


def test_a_medium_that_refuses_is_told_and_what_came_before_stays(
    person: Person, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    import briefing_app.storage.notes as storage

    take_in, taken = storage.NoteRepository.take_in, []

    def third_fails(self, note, revisions):  # type: ignore[no-untyped-def]
        taken.append(note.id)
        if len(taken) == 3:
            raise UserError("library.disk_full", path="x")
        take_in(self, note, revisions)

    monkeypatch.setattr(storage.NoteRepository, "take_in", third_fails)
    receive(person, path)
    qtbot.waitUntil(lambda: "full" in person.notices(), timeout=LATER_MS)
    idle(person, qtbot)
    assert count(person) == 3


def test_somebody_may_write_a_note_while_others_come_in(person: Person, path: Path, qtbot: QtBot) -> None:
    person.desktop.notes.open(person.desk.notes.list()[0].id)
    presenter = person.desktop.notes.presenter
    assert presenter is not None
    at_step(person, 3, lambda _, done: done in (1, 3, 5) and person.type("abcdef"[done]))
    receive(person, path)
    qtbot.waitUntil(lambda: bool(person.desktop.window.findChild(ArrivalDialog)), timeout=LATER_MS)
    arrived = person.desktop.window.findChild(ArrivalDialog)
    assert arrived is not None
    arrived.close()
    assert person.desktop.notes.presenter is presenter
    assert person.text(presenter.caret.language)[0].startswith("bdf")
    person.desktop.go_to("library")
    assert "bdf" in next(person.desk.notes.show(presenter.note.id).note.pairs()).text(presenter.caret.language).plain


# The office folder.


def test_a_look_that_is_stopped_can_be_taken_again(person: Person, folder: Path, tmp_path: Path, qtbot: QtBot) -> None:
    from_colleague(tmp_path, folder)
    stopped: list[Job] = []

    def stop(job: Job) -> None:
        if job.title == "Looking into the office folder" and not stopped:
            stopped.append(job)
            job.cancel()

    person.desktop.kit.jobs.started.connect(stop)
    person.press("Ctrl+G")
    give(person)
    idle(person, qtbot)
    assert (len(stopped), count(person)) == (1, 1)
    person.press("Ctrl+G")
    qtbot.waitUntil(lambda: count(person) == 1 + NOTES, timeout=LATER_MS)


def test_files_that_were_stopped_on_their_way_in_come_the_next_time(
    person: Person, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    from_colleague(tmp_path, folder)
    at_step(person, 6, lambda job, _: job.cancel())  # the second file is stored
    person.press("Ctrl+G")
    give(person)
    qtbot.waitUntil(lambda: "2 notes arrived from the office folder." in person.notices(), timeout=LATER_MS)
    idle(person, qtbot)
    assert count(person) == 3
    person.press("Ctrl+G")
    qtbot.waitUntil(lambda: count(person) == 1 + NOTES, timeout=LATER_MS)
    idle(person, qtbot)
    assert len(person.desk.shared_folder.state.read) == NOTES


def test_news_of_the_open_note_are_offered_once(person: Person, folder: Path, tmp_path: Path, qtbot: QtBot) -> None:
    path = from_colleague(tmp_path, folder)
    person.desk.bundles.import_(path, SECRET)
    person.desktop.notes.open(max(note.id for note in person.desk.notes.list()))
    person.press("Ctrl+G")
    give(person)
    waiting = "Somebody wrote in the note that is open here."
    qtbot.waitUntil(lambda: waiting in person.notices(), timeout=LATER_MS)
    for _ in range(2):
        idle(person, qtbot)
        person.desktop.office.look()
    idle(person, qtbot)
    assert person.notices().count(waiting) == 1


def test_news_of_the_open_note_that_are_wanted_during_another_look_come_in_as_well(
    person: Person, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = from_colleague(tmp_path, folder)
    person.desk.bundles.import_(path, SECRET)
    person.desktop.notes.open(max(note.id for note in person.desk.notes.list()))
    person.press("Ctrl+G")
    give(person)
    idle(person, qtbot)
    known = len(person.desk.shared_folder.state.read)
    assert known == NOTES - 1
    let_on = threading.Event()
    person.desktop.kit.jobs.run("", lambda _: let_on.wait(30), lambda _: None, is_told=False)
    person.desktop.office.look(asked=True)
    person.click("Take it in")
    let_on.set()
    qtbot.waitUntil(lambda: len(person.desk.shared_folder.state.read) == NOTES, timeout=LATER_MS)


def test_the_place_that_is_shown_stays_shown_and_knows_what_came(person: Person, path: Path, qtbot: QtBot) -> None:
    for place in ("library", "people", "actions", "terms", "start"):
        person.desktop.go_to(place)
    person.desktop.go_to("library")
    shown = person.desktop.window.pages.currentWidget()
    receive(person, path)
    qtbot.waitUntil(lambda: bool(person.desktop.window.findChild(ArrivalDialog)), timeout=LATER_MS)
    assert person.desktop.window.pages.currentWidget() is shown
    view = person.desktop.window.place("library")
    assert view.lists.table.model().rowCount() == 1 + NOTES  # type: ignore[union-attr]


@pytest.fixture
def sealed(person: Person, tmp_path: Path) -> Person:
    """In an encrypted library that keeps the passphrase of the office."""
    path, key = tmp_path / "sealed.briefing", Passphrase("alpha bravo")
    application = real_application()
    application.libraries.create(path, key.text)
    person.desktop.library.leave()
    person.desktop.library.take(application.open_desk(path, key, Mode.READ_WRITE), key)
    person.desk.shared_folder.keep_passphrase(SECRET)
    return person


def test_a_damaged_file_makes_nobody_doubt_the_passphrase(
    sealed: Person, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    from_colleague(tmp_path, folder)
    for path in list(folder.iterdir()):
        data = bytearray(path.read_bytes())
        data[-1] ^= 1
        path.write_bytes(bytes(data))
    sealed.press("Ctrl+G")
    qtbot.waitUntil(lambda: "is damaged" in sealed.notices(), timeout=LATER_MS)
    idle(sealed, qtbot)
    sealed.press("Ctrl+G")
    assert sealed.desktop.window.findChild(OfficeDialog) is None
    assert sealed.desk.shared_folder.passphrase == SECRET


def test_the_file_of_a_stranger_asks_for_another_passphrase_and_the_kept_one_stays(
    sealed: Person, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    from_colleague(tmp_path, folder)
    sealed.desk.shared_folder.keep_passphrase("une autre")
    sealed.press("Ctrl+G")
    qtbot.waitUntil(lambda: "does not open" in sealed.notices(), timeout=LATER_MS)
    idle(sealed, qtbot)
    assert sealed.desk.shared_folder.passphrase == "une autre"
    sealed.press("Ctrl+G")
    dialog = sealed.desktop.window.findChild(OfficeDialog)
    assert dialog is not None
    dialog.keep.setChecked(True)
    give(sealed)
    qtbot.waitUntil(lambda: count(sealed) == NOTES, timeout=LATER_MS)
    assert sealed.desk.shared_folder.passphrase == SECRET


def test_the_cancel_button_of_the_window_stops_it(person: Person, path: Path, qtbot: QtBot) -> None:
    at_step(person, 3, lambda _, done: done == 1 and person.find(QAbstractButton, "Cancel").click())
    receive(person, path)
    qtbot.waitUntil(lambda: "1 note came in before you stopped." in person.notices(), timeout=LATER_MS)
    assert count(person) == 2
