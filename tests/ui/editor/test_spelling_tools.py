"""The window over misspelt words: read after a pause, arches under them, the menu with what may be meant."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from briefing_app.bootstrap import Desk
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.language.checks.finding import Severity
from briefing_app.ui.editor.finding_marks import FINDINGS, SPELLING, Waves
from briefing_app.ui.editor.row_menu import ColumnMenu
from briefing_app.ui.editor.view import EditorView
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.notices import Notice
from tests.ui.editor.conftest import MakeEditor
from tests.ui.editor.hand import keep_note, put_caret
from tests.ui.editor.spelled import Speller

AR, FR = Language.ARABIC, Language.FRENCH
TWINS = (("un accozzrd signé", "نعم"), ("deux mots", "كلمة ظظ هنا"), ("trois zz", "لا"))
SUGGESTIONS = {"accozzrd": ("accord", "record"), "ظظ": ("ضظ",)}
ADD, IGNORE = "&Add “\u2066accozzrd\u2069” to the dictionary", "&Ignore it in this note"


@pytest.fixture
def speller() -> Speller:
    return Speller(SUGGESTIONS)


@pytest.fixture
def view(make_editor: MakeEditor, desk: Desk, speller: Speller, qtbot: QtBot) -> EditorView:
    made = make_editor(keep_note(desk, TWINS), spelling=speller)
    qtbot.waitUntil(lambda: bool(words(made)))
    return made


def words(view: EditorView) -> list[str]:
    return [one.typed for one in view.presenter.spelling.all()]


def french(view: EditorView, row: int = 0) -> str:
    return view.presenter.rows[row].pair.fr.text.plain


def menu_over(view: EditorView, qtbot: QtBot, language: Language, row: int, offset: int) -> QMenu:
    """The open menu of a place."""
    put_caret(view, language, row, offset)
    view.menus.over_text(QPoint(5, 5))
    return opened(qtbot)


def opened(qtbot: QtBot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def trigger(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()


def test_the_note_is_read_after_a_pause_and_the_words_are_underlined(view: EditorView, speller: Speller) -> None:
    assert words(view) == ["accozzrd", "ظظ", "zz"]
    assert view.columns.decorator.decorations.misspelt[0, FR] == ((3, 11),)
    assert speller.prepared >= speller.read >= 1


def test_arches_are_told_from_waves_by_their_shape(view: EditorView) -> None:
    """In one colour, as high contrast has it."""
    block = view.columns.columns[FR].document().findBlockByNumber(0)
    pictures = []
    for waves, kind in ((Waves(SPELLING), True), *((Waves(FINDINGS), severity) for severity in Severity)):
        image = QImage(300, 80, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.translate(0, -block.layout().position().y())
        waves.draw(painter, block, [(0, 10, kind)], lambda name: QColor("black"))
        painter.end()
        pictures.append(bytes(image.constBits()))
    assert len(set(pictures)) == 4
    assert all(any(byte != 255 for byte in picture) for picture in pictures)


def test_the_menu_has_what_may_be_meant_on_top(view: EditorView, qtbot: QtBot) -> None:
    menu = menu_over(view, qtbot, FR, 0, 5)
    assert texts(menu) == ["accord", "record", ADD, IGNORE]
    assert menu.activeAction().text() == "accord", "Enter takes it"
    trigger(menu, "record")
    assert french(view) == "un record signé"
    assert view.columns.caret().offset == 9
    assert view.columns.column.hasFocus()
    view.undo()
    assert french(view) == "un accozzrd signé"


def test_the_menu_by_the_keyboard(view: EditorView, qtbot: QtBot) -> None:
    column = put_caret(view, FR, 0, 5)
    at = column.cursorRect().center() + QPoint(200, 0)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, column.viewport().mapToGlobal(at))
    QApplication.sendEvent(column.viewport(), event)
    menu = opened(qtbot)
    assert view.columns.caret().offset == 5, "the caret stays where it is, wherever the menu opens"
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert french(view) == "un accord signé"


def test_away_from_misspelt_words_the_menu_opens_at_once(view: EditorView, speller: Speller) -> None:
    speller.hold.clear()
    view.context_actions = (QAction("Cut", view),)
    put_caret(view, FR, 0, 1)
    view.menus.over_text(QPoint(5, 5))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, ColumnMenu)
    assert texts(menu) == ["Cut"]
    menu.close()
    speller.hold.set()


def test_the_menu_opens_without_suggestions_when_they_take_long_and_gets_them(
    view: EditorView, qtbot: QtBot, speller: Speller
) -> None:
    speller.hold.clear()
    menu = menu_over(view, qtbot, FR, 0, 5)
    assert texts(menu) == ["Looking for suggestions…", ADD, IGNORE]
    assert not menu.actions()[0].isEnabled()
    speller.hold.set()
    qtbot.waitUntil(lambda: texts(menu)[0] == "accord")
    assert texts(menu) == ["accord", "record", ADD, IGNORE]
    assert menu.activeAction().text() == "accord"
    menu.close()


def test_a_menu_that_is_closed_before_they_come_is_left_alone(view: EditorView, qtbot: QtBot, speller: Speller) -> None:
    speller.hold.clear()
    menu = menu_over(view, qtbot, FR, 0, 5)
    with qtbot.waitSignal(menu.destroyed):
        menu.close()
    with qtbot.waitSignal(view._kit.asides.started, raising=False, timeout=1):
        speller.hold.set()
    qtbot.waitUntil(lambda: not view._kit.asides._running)
    assert QApplication.activePopupWidget() is None


def test_of_two_menus_asked_for_only_the_last_opens(view: EditorView, qtbot: QtBot, speller: Speller) -> None:
    speller.hold.clear()
    put_caret(view, FR, 0, 5)
    view.menus.over_text(QPoint(5, 5))
    put_caret(view, AR, 1, 6)
    view.menus.over_text(QPoint(5, 5))
    speller.hold.set()
    menu = opened(qtbot)
    qtbot.waitUntil(lambda: not view._kit.asides._running)
    assert texts(menu)[0] == "ضظ"
    menu.close()
    assert QApplication.activePopupWidget() is None


def test_no_suggestions_are_said(view: EditorView, qtbot: QtBot) -> None:
    menu = menu_over(view, qtbot, FR, 2, 7)
    assert texts(menu)[0] == "No suggestions"
    assert not menu.actions()[0].isEnabled()
    menu.close()


def test_a_dictionary_that_stops_is_told_and_the_menu_opens(
    view: EditorView, qtbot: QtBot, speller: Speller, notices: list[Notice]
) -> None:
    speller.problem = UserError("spelling.stopped")
    menu = menu_over(view, qtbot, FR, 0, 5)
    assert texts(menu)[0] == "No suggestions"
    menu.close()
    assert notices[-1].text.startswith("Spelling has stopped")


def test_a_trouble_of_the_reading_is_told_once(
    view: EditorView, qtbot: QtBot, speller: Speller, notices: list[Notice]
) -> None:
    speller.troubles[AR] = UserError("spelling.dictionary_unusable", path="/x/ar.dic")
    for _ in range(2):
        read = speller.read
        view.spelling_tools.again()
        qtbot.waitUntil(lambda read=read: speller.read > read and view.spelling_tools.feed._job is None)
    assert [notice.text for notice in notices if "/x/ar.dic" in notice.text] == [notices[-1].text]


def test_a_word_is_added_and_taken_out_again(
    view: EditorView, qtbot: QtBot, speller: Speller, notices: list[Notice]
) -> None:
    trigger(menu_over(view, qtbot, FR, 0, 5), ADD)
    assert words(view) == ["ظظ", "zz"], "at once"
    assert speller.right == {"accozzrd"}
    assert notices[-1].text == "Added to your dictionary: \u2066accozzrd\u2069"
    assert notices[-1].action is not None
    notices[-1].action[1]()
    assert speller.right == set()
    qtbot.waitUntil(lambda: "accozzrd" in words(view))


def test_a_word_is_ignored_in_the_note_and_told_again(
    view: EditorView, qtbot: QtBot, speller: Speller, notices: list[Notice]
) -> None:
    trigger(menu_over(view, qtbot, FR, 0, 5), IGNORE)
    assert words(view) == ["ظظ", "zz"]
    assert speller.passed == {(view.presenter.note.id, "accozzrd")}
    assert notices[-1].action is not None
    undo = notices[-1].action[1]
    undo()
    qtbot.waitUntil(lambda: "accozzrd" in words(view))
    assert speller.passed == set()
    speller.problem = UserError("library.read_only", path="/x")
    undo()
    assert "/x" in notices[-1].text + notices[-1].hint, (
        "a notice that stood there until the library was opened otherwise"
    )


@pytest.mark.parametrize("text", [ADD, IGNORE])
def test_a_library_that_cannot_be_written_says_so(
    view: EditorView, qtbot: QtBot, speller: Speller, notices: list[Notice], text: str
) -> None:
    menu = menu_over(view, qtbot, FR, 0, 5)
    speller.problem = UserError("library.read_only", path="/x")
    trigger(menu, text)
    assert "accozzrd" in words(view)
    assert "/x" in notices[-1].text + notices[-1].hint


def test_the_next_misspelt_word_is_chosen_with_its_menu(view: EditorView, qtbot: QtBot) -> None:
    put_caret(view, FR, 1, 0)
    for typed, language in (("zz", FR), ("ظظ", AR), ("accozzrd", FR)):
        view.spelling_tools.go_to_next()
        menu = opened(qtbot)
        assert view.columns.active is language
        assert view.columns.column.textCursor().selectedText() == typed
        menu.close()


def test_where_nothing_is_misspelt_it_says_so(make_editor: MakeEditor, desk: Desk, notices: list[Notice]) -> None:
    made = make_editor(keep_note(desk, TWINS))
    made.spelling_tools.go_to_next()
    assert notices[-1].text == "No misspelt word in this note."


def test_the_word_one_writes_is_underlined_when_the_caret_leaves_it(
    view: EditorView, qtbot: QtBot, speller: Speller
) -> None:
    column = put_caret(view, FR, 1, 9)
    read = speller.read
    QTest.keyClicks(column, " zzut")
    qtbot.waitUntil(lambda: speller.read > read and view.spelling_tools.feed._job is None)
    assert "zzut" not in words(view)
    QTest.keyClick(column, Qt.Key.Key_Home)
    assert "zzut" in words(view)
    assert view.columns.decorator.decorations.misspelt[1, FR] == ((10, 14),)


def test_coming_back_to_the_note_looks_at_the_directory_again(view: EditorView, qtbot: QtBot, speller: Speller) -> None:
    known = speller.known_again
    view.hide()
    view.show()
    assert speller.known_again == known + 1


def test_over_a_misspelt_word_the_menu_has_the_first_commands_only(
    view: EditorView, make_kit: Callable[[str], Kit]
) -> None:
    undo, cut, last = (QAction(text, view) for text in ("undo", "cut", "last"))
    commands = (undo, None, cut, None, last)
    put_caret(view, FR, 0, 1)
    assert view.spelling_tools.fitting(commands) == commands
    put_caret(view, FR, 0, 5)
    assert view.spelling_tools.fitting(commands) == (undo, None, cut)
    assert view.spelling_tools.fitting((undo, None, cut)) == (undo, None, cut)
