"""P-19 against the memory while one writes: asked in small parts on the thread of the window, told, and gone again."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefing_app.bootstrap import Desk
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.memory import Unit, UnitSide
from briefing_app.services.memory_files import TmxFile
from briefing_app.storage.memory_texts import MemoryTexts
from briefing_app.ui.editor import finding_feed
from briefing_app.ui.editor.late_checks import LateChecks
from briefing_app.ui.editor.view import EditorView
from briefing_app.ui.kit.notices import Notice
from tests.ui.editor.conftest import FR, MakeEditor
from tests.ui.editor.hand import keep_note, press, put_caret, type_in

ARABIC = "وقع الطرفان على الاتفاق"
FRENCH = "Les deux parties ont signé"
FORMER = "وقّع الجانبان الاتفاق"
TWINS = (("Autre chose encore", "شيء آخر تماما"), ("", ARABIC), ("Et puis la fin", "ثم النهاية هنا"))


@pytest.fixture(autouse=True)
def threads(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """On which threads the memory was asked: never on another one than this."""
    asked: list[int] = []
    real: Callable[..., list[int]] = MemoryTexts.same

    def same(texts: MemoryTexts, mask: str, language: Language) -> list[int]:
        asked.append(threading.get_ident())
        return real(texts, mask, language)

    monkeypatch.setattr(MemoryTexts, "same", same)
    yield asked
    assert set(asked) <= {threading.get_ident()}


@pytest.fixture
def view(make_editor: MakeEditor, desk: Desk, qtbot: QtBot) -> Iterator[EditorView]:
    took_in(desk, FORMER)
    note_id = keep_note(desk, TWINS)
    view = make_editor(note_id, checks=LateChecks(desk, desk.notes.show(note_id).note))
    view.inspector.show_findings_panel()
    settle(view, qtbot)
    yield view
    view.leave()
    qtbot.waitUntil(lambda: view.finding_tools.feed._job is None)


def took_in(desk: Desk, arabic: str) -> None:
    desk.memory_files.take_in(TmxFile("corpus.tmx", (Unit(UnitSide(arabic), UnitSide(FRENCH)),), 0, 0))


def settle(view: EditorView, qtbot: QtBot) -> None:
    """Until the note was checked as it stands."""
    feed = view.finding_tools.feed
    with qtbot.waitSignal(feed.found, timeout=20_000):
        feed.again()
    qtbot.waitUntil(lambda: feed._job is None)


def told(view: EditorView) -> list[tuple[int | None, str]]:
    found = [one for one in view.presenter.findings.open() if one.finding.reason == "remembered"]
    return [(one.row, view.inspector.findings.words.told(one.finding)) for one in found]


def test_what_is_typed_is_held_beside_the_memory(view: EditorView, qtbot: QtBot, threads: list[int]) -> None:
    assert told(view) == []
    assert len(threads) == 4, "two pairs have both sides"
    put_caret(view, FR, 1, 0)
    type_in(view, FRENCH)
    settle(view, qtbot)
    assert len(threads) == 6, "only the pair that changed"
    ((row, words),) = told(view)
    assert row == 1
    assert words == f"Hint: Said otherwise in \u2068corpus.tmx\u2069: “\u2068{FORMER}\u2069”"
    type_in(view, " hier")
    settle(view, qtbot)
    assert told(view) == []
    for _ in " hier":
        press(view, Qt.Key.Key_Backspace)
    settle(view, qtbot)
    assert [row for row, _ in told(view)] == [1]


def test_a_long_note_is_asked_for_in_turns(
    view: EditorView, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding_feed, "SLICE", 0.0)
    took_in(desk, "شيء لا يعني أحدا")
    put_caret(view, FR, 1, 0)
    type_in(view, FRENCH)
    feed = view.finding_tools.feed
    feed._pause.stop()
    feed._look()
    assert (feed._more.isActive(), feed._job) == (True, None)
    feed.wait()
    assert not feed._more.isActive(), "typing goes first"
    settle(view, qtbot)
    assert [row for row, _ in told(view)] == [1]
    feed._more.start()
    feed.stop()
    assert not feed._more.isActive()


def test_reading_at_once_asks_the_memory_too(view: EditorView) -> None:
    put_caret(view, FR, 1, 0)
    type_in(view, FRENCH)
    view.presenter.findings.read_now()
    assert [row for row, _ in told(view)] == [1]
    view.presenter.findings.source.know_again(view.presenter.note)  # type: ignore[union-attr]
    assert [row for row, _ in told(view)] == [1]


def test_a_library_that_cannot_be_asked_is_said_once(
    view: EditorView, notices: list[Notice], monkeypatch: pytest.MonkeyPatch
) -> None:
    def prepare(note: object, seconds: float = 0.0) -> bool:
        raise UserError("library.entry_damaged")

    monkeypatch.setattr(view.presenter.findings.source, "prepare", prepare)
    feed = view.finding_tools.feed
    for _ in range(3):
        feed.again()
        feed._look()
    assert len(notices) == 1
    assert (feed._job, feed._more.isActive()) == (None, False)
