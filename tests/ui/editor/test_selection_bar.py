"""The small bar beside selected words: it comes, does what it says, covers nothing and goes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.bootstrap import Desk
from briefing_app.domain.languages import Language
from briefing_app.domain.rich_text import Mark
from briefing_app.services.editing_session import EditingSession
from briefing_app.ui.editor.column import Place
from briefing_app.ui.editor.selection_bar import SelectionBar
from briefing_app.ui.editor.state import ChosenWords
from briefing_app.ui.editor.view import EditorView
from tests.ui.conftest import MakeKit
from tests.ui.editor.conftest import MakeEditor
from tests.ui.editor.hand import AR, FR, SHIFT, keep_note, point_of, press, put_caret, select, type_in
from tests.ui.opening import check_opening

LONG = "un mot après l’autre, " * 12


@pytest.fixture
def note(make_editor: MakeEditor, desk: Desk) -> EditorView:
    return make_editor(keep_note(desk, [("un deux trois", "واحد اثنان"), (LONG, "ثلاثة")], [("fin", "نهاية")]))


@pytest.fixture
def bar(note: EditorView) -> SelectionBar:
    note.activateWindow()
    return note.promise_tools.bar


def choose(note: EditorView, qtbot: QtBot, language: Language, start: tuple[int, int], end: tuple[int, int]) -> None:
    select(note, language, start, end)
    qtbot.waitUntil(note.promise_tools.bar.isVisible)


def words_area(note: EditorView, language: Language, start: tuple[int, int], end: tuple[int, int]) -> QRect:
    """The lines from the first to the last selected letter, in the columns."""
    column = note.columns.columns[language]
    points = [column.viewport().mapTo(note.columns, point_of(column, *place)) for place in (start, end)]
    pitch = int(column.twin_layout.pitch())
    top, bottom = min(p.y() for p in points) - pitch // 2 + 4, max(p.y() for p in points) + pitch // 2 - 4
    return QRect(QPoint(column.x(), top), QPoint(column.x() + column.width(), bottom))


@pytest.mark.parametrize(
    ("language", "start", "end"),
    [(FR, (0, 3), (0, 7)), (AR, (0, 0), (0, 4)), (FR, (1, 0), (1, 200)), (FR, (0, 0), (2, 3)), (AR, (2, 0), (2, 3))],
)
def test_it_comes_beside_the_words_and_covers_none(
    note: EditorView, bar: SelectionBar, qtbot: QtBot, language: Language, start: tuple[int, int], end: tuple[int, int]
) -> None:
    choose(note, qtbot, language, start, end)
    assert not bar.geometry().intersects(words_area(note, language, start, end))
    assert note.columns.rect().contains(bar.geometry())
    column = note.columns.columns[language]
    assert column.geometry().left() <= bar.geometry().left()
    assert bar.geometry().right() <= column.geometry().right()
    assert column.hasFocus()


@pytest.mark.parametrize("language", [FR, AR])
def test_it_comes_by_the_keyboard_and_is_reached_by_tab(
    note: EditorView, bar: SelectionBar, qtbot: QtBot, language: Language
) -> None:
    column = put_caret(note, language, 0, 0)
    forward = Qt.Key.Key_Right if language is FR else Qt.Key.Key_Left
    for _ in range(2):
        press(note, forward, SHIFT)
    qtbot.waitUntil(bar.isVisible)
    chosen = column.textCursor().selectedText()
    stops = [*bar.marks.values(), bar.action, bar.invitation]
    focus: QWidget = column
    for stop in stops:
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is stop
        assert bar.isVisible()
    QTest.keyClick(bar.marks[Mark.BOLD], Qt.Key.Key_Space)
    assert note.bears(Mark.BOLD)
    assert bar.isVisible()
    QTest.keyClick(bar.action, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert column.hasFocus()
    assert column.textCursor().selectedText() == chosen


def test_escape_in_the_text_takes_it_away_first(note: EditorView, bar: SelectionBar, qtbot: QtBot) -> None:
    choose(note, qtbot, FR, (0, 0), (0, 2))
    press(note, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert note.columns.columns[FR].textCursor().hasSelection()


def test_a_click_on_a_mark_keeps_the_selection(note: EditorView, bar: SelectionBar, qtbot: QtBot) -> None:
    choose(note, qtbot, FR, (0, 0), (0, 2))
    for mark, button in bar.marks.items():
        assert not button.isChecked()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert note.bears(mark)
        assert button.isChecked()
    assert note.columns.columns[FR].hasFocus()
    assert note.columns.columns[FR].textCursor().selectedText() == "un"
    assert note.presenter.rows[0].pair.fr.text.runs[0].underline


def test_a_promise_is_made_of_the_words(note: EditorView, bar: SelectionBar, qtbot: QtBot) -> None:
    wanted: list[object] = []
    note.action_wanted.connect(wanted.append)
    note.invitation_wanted.connect(wanted.append)
    words = ChosenWords(note.presenter.rows[0].pair.id, {FR: (3, 7)})
    for button in (bar.action, bar.invitation):
        put_caret(note, FR, 0, 0)
        choose(note, qtbot, FR, (0, 3), (0, 7))
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert bar.isHidden()
    assert wanted == [words, words]


def test_it_goes_when_nothing_is_selected_any_more(note: EditorView, bar: SelectionBar, qtbot: QtBot) -> None:
    choose(note, qtbot, FR, (0, 0), (0, 2))
    press(note, Qt.Key.Key_Right)
    assert bar.isHidden()
    choose(note, qtbot, FR, (0, 0), (0, 2))
    type_in(note, "x")
    assert bar.isHidden()
    choose(note, qtbot, FR, (0, 0), (0, 2))
    note.inspector.outline.setFocus()
    assert bar.isHidden()


def test_it_follows_the_text_and_goes_with_it(note: EditorView, bar: SelectionBar, qtbot: QtBot) -> None:
    note.resize(900, 300)
    QTest.qWait(50)
    choose(note, qtbot, FR, (1, 0), (1, 4))
    before = bar.y()
    scroll = note.columns.scroll_bar
    scroll.setValue(scroll.value() + 20)
    assert bar.isHidden() or bar.y() != before
    select(note, FR, (1, 0), (1, 4))
    scroll.setValue(scroll.maximum())
    assert bar.isHidden() or not bar.geometry().intersects(words_area(note, FR, (1, 0), (1, 4)))


def test_the_application_selecting_words_brings_no_bar(note: EditorView, bar: SelectionBar) -> None:
    column = put_caret(note, FR, 0, 0)
    column.is_syncing = True
    column.select(Place(0, 0), Place(0, 2))
    column.is_syncing = False
    QTest.qWait(400)
    assert bar.isHidden()


def test_it_stays_away_from_a_text_that_cannot_be_changed(
    make_editor: MakeEditor, sample_note: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(EditingSession, "is_read_only", property(lambda self: True))
    view = make_editor(sample_note)
    select(view, FR, (0, 0), (0, 4))
    QTest.qWait(400)
    assert view.promise_tools.bar.isHidden()


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_it_opens_in_every_language(
    make_kit: MakeKit, make_editor: MakeEditor, sample_note: str, qtbot: QtBot, language: str
) -> None:
    view = make_editor(sample_note, kit=make_kit(language))
    view.activateWindow()
    select(view, FR, (1, 0), (1, 20))
    qtbot.waitUntil(view.promise_tools.bar.isVisible)
    check_opening(view.promise_tools.bar, language)
