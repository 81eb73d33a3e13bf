"""What was typed is in the library a moment later, stays where the medium refuses, and survives a death."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app.bootstrap import Application, Desk
from briefing_app.domain.errors import UserError
from briefing_app.services.revision_browser import RevisionBrowser
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.ui.editor import saving
from briefing_app.ui.editor.presenter import EditorPresenter
from briefing_app.ui.editor.saving import SavingTimer
from briefing_app.ui.editor.view import EditorView
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.notices import Notice, Severity
from tests.ui.editor.conftest import MakeEditor
from tests.ui.editor.hand import AR, FR, keep_note, press, put_caret, texts, type_in

ReadAgain = Callable[[str], list[str]]
LATE_MS = 3000
"""How long a test waits for what takes a second at most on a computer that does nothing else."""


@pytest.fixture
def note_id(desk: Desk) -> str:
    return keep_note(desk, [("un", "واحد"), ("deux", "اثنان")])


@pytest.fixture
def note(make_editor: MakeEditor, note_id: str) -> EditorView:
    return make_editor(note_id)


@pytest.fixture
def read_again(application: Application, desk: Desk) -> ReadAgain:
    """What somebody else reads in the library file: the French of a note, by a connection of their own."""

    def read(note_id: str) -> list[str]:
        with application.desk(desk.path, NoKey(), Mode.READ_ONLY) as other:
            return [pair.fr.text.plain for pair in other.notes.show(note_id).note.pairs()]

    return read


# In time.


def test_an_edit_is_in_the_library_after_a_pause(
    note: EditorView, note_id: str, read_again: ReadAgain, qtbot: QtBot
) -> None:
    put_caret(note, FR, 0, 2)
    type_in(note, " et")
    assert note.presenter.session.has_unsaved
    assert read_again(note_id) == ["un", "deux"]
    qtbot.waitUntil(lambda: read_again(note_id) == ["un et", "deux"], timeout=LATE_MS)
    assert not note.presenter.session.has_unsaved


def test_whoever_types_without_a_pause_is_saved_all_the_same(
    note: EditorView, note_id: str, read_again: ReadAgain, qtbot: QtBot
) -> None:
    put_caret(note, FR, 0, 2)
    typist = QTimer()
    typist.timeout.connect(lambda: type_in(note, "x"))
    typist.start(saving.PAUSE_MS // 4)
    clock = QElapsedTimer()
    with qtbot.waitSignal(note.saved, timeout=LATE_MS):
        clock.start()
    assert clock.elapsed() >= saving.LATEST_MS - 50
    assert "x" in read_again(note_id)[0]
    with qtbot.waitSignal(note.saved, timeout=LATE_MS):
        pass
    typist.stop()
    assert read_again(note_id)[0].count("x") > saving.LATEST_MS // saving.PAUSE_MS


def test_a_pause_and_the_latest_moment_are_within_a_second() -> None:
    assert saving.PAUSE_MS < saving.LATEST_MS < 1000


@pytest.mark.parametrize(
    "act",
    [
        lambda view: view.confirm(),
        lambda view: view.insert_paragraph(),
        lambda view: view.move_paragraph(1),
        lambda view: press(view, Qt.Key.Key_Return),
    ],
    ids=["confirm", "insert", "move", "enter"],
)
def test_every_gesture_is_saved(
    note: EditorView, note_id: str, act: Callable[[EditorView], object], desk: Desk, qtbot: QtBot
) -> None:
    put_caret(note, FR, 0, 1)
    before = note.presenter.note
    act(note)
    assert note.presenter.note != before
    qtbot.waitUntil(lambda: desk.notes.show(note_id).note == note.presenter.note, timeout=LATE_MS)


def test_undo_and_redo_are_saved(note: EditorView, note_id: str, read_again: ReadAgain, qtbot: QtBot) -> None:
    put_caret(note, FR, 0, 2)
    type_in(note, "x")
    note.save()
    note.undo()
    qtbot.waitUntil(lambda: read_again(note_id)[0] == "un", timeout=LATE_MS)
    note.redo()
    qtbot.waitUntil(lambda: read_again(note_id)[0] == "unx", timeout=LATE_MS)


def test_leaving_saves_at_once(note: EditorView, note_id: str, read_again: ReadAgain) -> None:
    put_caret(note, FR, 1, 4)
    type_in(note, "x")
    note.leave()
    assert read_again(note_id) == ["un", "deuxx"]


def test_what_was_left_alone_is_not_written(note: EditorView, note_id: str, desk: Desk, qtbot: QtBot) -> None:
    put_caret(note, FR, 0, 1)
    note.find_bar.open_bar()
    note.save()
    assert desk.edit(note_id).opened.recovered == 0


# A medium that refuses.


class Medium:
    """Refuses to write until it is mended; counts how often it was asked."""

    def __init__(self, write: Callable[[], int]) -> None:
        self._write = write
        self.asked = 0
        self.is_full = True

    def flush(self) -> int:
        self.asked += 1
        if self.is_full:
            raise UserError("file.disk_full", path="library.briefing")
        return self._write()


@pytest.fixture
def medium(note: EditorView, monkeypatch: pytest.MonkeyPatch) -> Iterator[Medium]:
    session = note.presenter.session
    medium = Medium(session.flush)
    monkeypatch.setattr(session, "flush", medium.flush)
    monkeypatch.setattr(saving, "RETRY_MS", 40)
    yield medium
    medium.is_full = False


def test_a_refusal_is_told_and_everything_is_kept_and_tried_again(
    note: EditorView, note_id: str, medium: Medium, notices: list[Notice], read_again: ReadAgain, qtbot: QtBot
) -> None:
    put_caret(note, FR, 0, 2)
    type_in(note, "abc")
    qtbot.waitUntil(lambda: medium.asked >= 3, timeout=LATE_MS)
    assert [notice.severity for notice in notices] == [Severity.DANGER]
    assert notices[0].hint
    assert texts(note, FR)[0] == "unabc"
    assert note.presenter.session.has_unsaved
    assert read_again(note_id)[0] == "un"
    type_in(note, "d")
    medium.is_full = False
    qtbot.waitUntil(lambda: read_again(note_id)[0] == "unabcd", timeout=LATE_MS)
    assert len(notices) == 1


def test_each_new_refusal_is_told(note: EditorView, medium: Medium, notices: list[Notice], qtbot: QtBot) -> None:
    put_caret(note, FR, 0, 2)
    type_in(note, "a")
    note.save()
    medium.is_full = False
    with qtbot.waitSignal(note.saved, timeout=LATE_MS):
        pass
    medium.is_full = True
    type_in(note, "b")
    note.save()
    note.save()
    assert len(notices) == 2


def test_typing_goes_on_and_can_be_undone_while_the_medium_refuses(note: EditorView, medium: Medium) -> None:
    put_caret(note, AR, 0, 0)
    type_in(note, "و")
    note.save()
    put_caret(note, AR, 0, 1)
    type_in(note, "ب")
    note.save()
    note.undo()
    assert texts(note, AR)[0] == "وواحد"
    note.undo()
    assert texts(note, AR)[0] == "واحد"


def test_after_leaving_nothing_is_tried_any_more(note: EditorView, medium: Medium, qtbot: QtBot) -> None:
    put_caret(note, FR, 0, 2)
    type_in(note, "x")
    note.leave()
    asked = medium.asked
    quiet = QElapsedTimer()
    quiet.start()
    qtbot.waitUntil(lambda: quiet.elapsed() > 4 * saving.RETRY_MS)
    assert medium.asked == asked


def test_the_timer_alone_writes_once_for_a_burst(qtbot: QtBot) -> None:
    written: list[int] = []
    timer = SavingTimer(lambda: written.append(1))
    for _ in range(5):
        timer.wait()
    with qtbot.waitSignal(timer.saved, timeout=LATE_MS):
        pass
    timer.wait()
    timer.stop()
    quiet = QElapsedTimer()
    quiet.start()
    qtbot.waitUntil(lambda: quiet.elapsed() > saving.LATEST_MS + 100)
    assert written == [1]


# A death.


def test_after_a_death_the_note_is_as_it_was(application: Application, kit: Kit, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "other.briefing"
    application.libraries.create(path, None)
    desk = application.open_desk(path, NoKey(), Mode.READ_WRITE)
    note_id = keep_note(desk, [("un", "واحد"), ("deux", "اثنان")])
    session = desk.edit(note_id)
    assert session.opened.recovered == 0
    profile = application.built_ins.profile(session.note.profile)
    view = EditorView(EditorPresenter(session, profile, RevisionBrowser(desk.notes, note_id)), kit)
    view.show()
    put_caret(view, FR, 0, 2)
    type_in(view, " mot")
    press(view, Qt.Key.Key_Return)
    put_caret(view, AR, 2, 5)
    type_in(view, "ون")
    last = view.presenter.note
    qtbot.waitUntil(lambda: not session.has_unsaved, timeout=LATE_MS)
    type_in(view, "!")  # not saved yet when the end comes
    view._saving.stop()
    view.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]
    desk.close()

    again = application.open_desk(path, NoKey(), Mode.READ_WRITE)
    try:
        reopened = again.edit(note_id)
        assert reopened.note == last
        assert reopened.opened.recovered > 0
        assert reopened.opened.torn == 0
        assert not reopened.is_read_only
        reopened.checkpoint("edited")
        assert again.edit(note_id).opened.recovered == 0
        assert again.edit(note_id).note == last
    finally:
        again.close()
