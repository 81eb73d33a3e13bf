"""Beside a plain text widget of Qt with the same text, width and direction: caret, lines, accessibility."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QTextCursor, QTextOption
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QTextEdit
from pytestqt.qtbot import QtBot

from briefing_app.bootstrap import Desk
from briefing_app.domain.languages import Language
from briefing_app.ui.editor.layout import SIDE
from briefing_app.ui.editor.view import EditorView
from briefing_app.ui.widgets.fields import direction_of
from tests.ui.editor.conftest import MakeEditor
from tests.ui.editor.hand import AR, CONTROL, FR, keep_note, put_caret
from tests.ui.editor.test_visual_order import ARABIC, FRENCH

Peers = dict[Language, QTextEdit]
PARAGRAPHS = {AR: [" ".join(ARABIC[at::6]) for at in range(6)], FR: [" ".join(FRENCH[at::4]) for at in range(4)]}
PLAIN = {
    AR: ["استقبل الوزير السفير وبحث معه سبل تطوير التعاون بين البلدين في مجالات البحث والتدريب " * n for n in (4, 3)],
    FR: [
        "le ministre a salué la coopération entre les deux pays et marqué son intérêt pour la suite " * n
        for n in (4, 3)
    ],
}
both = pytest.mark.parametrize("language", [AR, FR])


@pytest.fixture
def note(make_editor: MakeEditor, desk: Desk) -> EditorView:
    """The mixed lines, as long paragraphs and an empty one between them."""
    french = [*PARAGRAPHS[FR], "", "", "fin"]
    twins = list(zip(french, [*PARAGRAPHS[AR], "نهاية"], strict=True))
    return make_editor(keep_note(desk, twins[:3], twins[3:]))


@pytest.fixture
def plain_note(make_editor: MakeEditor, desk: Desk) -> EditorView:
    """Paragraphs without islands: in mixed lines Qt's own Up and Down depend on fractions of a pixel."""
    twins = [(french.strip(), arabic.strip()) for french, arabic in zip(PLAIN[FR], PLAIN[AR], strict=True)]
    return make_editor(keep_note(desk, [*twins, ("", "")], twins))


@pytest.fixture
def stock(note: EditorView, qtbot: QtBot) -> Peers:
    return peers(note, qtbot)


@pytest.fixture
def plain_stock(plain_note: EditorView, qtbot: QtBot) -> Peers:
    return peers(plain_note, qtbot)


def peers(note: EditorView, qtbot: QtBot) -> Peers:
    made = {}
    for language, column in note.columns.columns.items():
        widget = QTextEdit()
        widget.setFrameShape(QFrame.Shape.NoFrame)
        widget.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        widget.setLayoutDirection(direction_of(language))
        widget.setStyleSheet("QTextEdit { border: none; padding: 0; border-radius: 0; }")
        widget.document().setDefaultFont(column.document().defaultFont())
        option = QTextOption()
        option.setTextDirection(direction_of(language))
        side = Qt.AlignmentFlag.AlignRight if language is AR else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        widget.document().setDefaultTextOption(option)
        widget.document().setDocumentMargin(SIDE)
        widget.setPlainText(
            "\n".join(column.document().findBlockByNumber(n).text() for n in range(column.document().blockCount()))
        )
        qtbot.addWidget(widget)
        widget.resize(column.viewport().width(), 600)
        widget.show()
        qtbot.waitUntil(lambda widget=widget, column=column: widget.viewport().width() == column.viewport().width())
        made[language] = widget
    return made


def walk(widget: QTextEdit, key: Qt.Key) -> list[int]:
    """The caret's places while a key is pressed until it moves no more."""
    places: list[int] = []
    while not places or widget.textCursor().position() != places[-1]:
        places.append(widget.textCursor().position())
        QTest.keyClick(widget, key)
    return places


@both
def test_lines_break_where_they_break_in_stock(language: Language, note: EditorView, stock: Peers) -> None:
    for number in range(7):
        spans = []
        for widget in (note.columns.columns[language], stock[language]):
            lines = widget.document().findBlockByNumber(number).layout()
            spans.append(
                [(lines.lineAt(n).textStart(), lines.lineAt(n).textLength()) for n in range(lines.lineCount())]
            )
        assert spans[0] == spans[1]
    assert (
        sum(note.columns.columns[language].document().findBlockByNumber(n).layout().lineCount() for n in range(7)) > 12
    )


def set_caret(widget: QTextEdit, position: int) -> None:
    cursor = widget.textCursor()
    cursor.setPosition(position)
    widget.setTextCursor(cursor)


@both
def test_up_and_down_go_through_the_same_places(language: Language, plain_note: EditorView, plain_stock: Peers) -> None:
    """But for a letter: a fraction of a pixel decides between two that stand beside each other."""
    column, other = put_caret(plain_note, language, 0, 0), plain_stock[language]
    for widget in (column, other):
        set_caret(widget, 20)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        places, wanted = walk(column, key), walk(other, key)
        assert len(places) == len(wanted) > 12
        assert all(abs(place - want) <= 1 for place, want in zip(places, wanted, strict=True))


@both
def test_home_and_end_of_each_line_are_those_of_stock(
    language: Language, plain_note: EditorView, plain_stock: Peers
) -> None:
    column, other = put_caret(plain_note, language, 0, 0), plain_stock[language]
    for number in range(column.document().blockCount()):
        block = column.document().findBlockByNumber(number)
        for line in map(block.layout().lineAt, range(block.layout().lineCount())):
            middle = block.position() + line.textStart() + line.textLength() // 2
            for key in (Qt.Key.Key_End, Qt.Key.Key_Home):
                for widget in (column, other):
                    set_caret(widget, middle)
                    QTest.keyClick(widget, key)
                assert column.textCursor().position() == other.textCursor().position()
                assert column.cursorRect().x() == pytest.approx(other.cursorRect().x(), abs=1)


@both
def test_down_from_home_goes_to_the_next_line(language: Language, plain_note: EditorView) -> None:
    """Stock does not, in Arabic: it jumps to the end of the same line."""
    column = put_caret(plain_note, language, 0, 0)
    lines = column.document().begin().layout()
    for number in range(1, lines.lineCount()):
        QTest.keyClick(column, Qt.Key.Key_Home)
        QTest.keyClick(column, Qt.Key.Key_Down)
        assert lines.lineForTextPosition(column.textCursor().position()).lineNumber() == number
        assert 0 <= column.textCursor().position() - lines.lineAt(number).textStart() <= 1


@both
def test_in_mixed_lines_up_and_down_stop_at_every_line(language: Language, note: EditorView) -> None:
    column = put_caret(note, language, 0, 0)
    document = column.document()
    lines = [
        (number, line)
        for number in range(document.blockCount())
        for line in range(document.findBlockByNumber(number).layout().lineCount())
    ]
    stops = []
    for position in walk(column, Qt.Key.Key_Down):
        block = document.findBlock(position)
        stops.append(
            (block.blockNumber(), block.layout().lineForTextPosition(position - block.position()).lineNumber())
        )
    assert [stop for at, stop in enumerate(stops) if stop not in stops[:at]] == lines


@both
def test_every_place_has_the_caret_of_stock(language: Language, note: EditorView, stock: Peers) -> None:
    column, other = note.columns.columns[language], stock[language]
    for position in range(column.document().characterCount()):
        rects = []
        for widget in (column, other):
            cursor = QTextCursor(widget.document())
            cursor.setPosition(position)
            rects.append(widget.cursorRect(cursor))
        assert rects[0].x() == pytest.approx(rects[1].x(), abs=1)
        assert rects[0].height() == pytest.approx(rects[1].height(), abs=2)


@both
@pytest.mark.parametrize("scrolled", [False, True])
def test_accessibility_sees_the_letters_where_they_are(language: Language, scrolled: bool, note: EditorView) -> None:
    """``characterRect`` is what screen readers and magnifiers follow (``editor.md`` 5.4)."""
    note.resize(1200, 360)
    column = put_caret(note, language, 0, 0)
    if scrolled:
        note.columns.scroll_bar.setValue(note.columns.scroll_bar.maximum() // 2)
        assert note.columns.scroll_bar.value() > 0
    interface = QAccessible.queryAccessibleInterface(column)
    assert interface.role() == QAccessible.Role.EditableText
    text = interface.textInterface()
    assert text.characterCount() == column.document().characterCount() - 1
    wrong = 0
    for position in range(0, text.characterCount(), 5):
        cursor = QTextCursor(column.document())
        cursor.setPosition(position)
        seen = text.characterRect(position)
        corner = column.viewport().mapFromGlobal(seen.topLeft())
        wrong += abs(corner.y() - column.cursorRect(cursor).y()) > 1
    assert wrong == 0


@both
def test_the_columns_are_named_and_editable_for_screen_readers(language: Language, note: EditorView) -> None:
    column = note.columns.columns[language]
    interface = QAccessible.queryAccessibleInterface(column)
    assert interface.text(QAccessible.Text.Name) == ("Arabic text" if language is AR else "French text")
    assert interface.editableTextInterface() is not None
    text = interface.textInterface()
    assert text.text(0, 10) == column.document().begin().text()[:10]
    text.setCursorPosition(4)
    assert column.textCursor().position() == 4


@both
def test_page_keys_move_a_screen_and_stay_in_the_column(language: Language, note: EditorView) -> None:
    note.resize(1200, 360)
    column = put_caret(note, language, 0, 0)
    QTest.keyClick(column, Qt.Key.Key_PageDown)
    assert column.textCursor().position() > 0
    assert note.columns.active is language
    for _ in range(20):
        QTest.keyClick(column, Qt.Key.Key_PageDown)
    QTest.keyClick(column, Qt.Key.Key_End, CONTROL)
    end = column.textCursor().position()
    assert end == column.document().characterCount() - 1
    for _ in range(20):
        QTest.keyClick(column, Qt.Key.Key_PageUp)
    assert column.textCursor().block().blockNumber() == 0
