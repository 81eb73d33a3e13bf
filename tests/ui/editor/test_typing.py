"""Typing: what each key and each other way in does to the paragraphs, to their twins and to the undo of both columns."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAccessible, QAction, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from briefing_app.bootstrap import Desk
from briefing_app.domain.rich_text import Mark, ParagraphKind, RichText, Run, plain, rich_text
from briefing_app.domain.segments import TwinState
from briefing_app.ui.editor.column import ColumnEdit
from briefing_app.ui.editor.view import EditorView
from tests.ui.editor.conftest import MakeEditor, check_in_step
from tests.ui.editor.hand import (
    AR,
    CONTROL,
    FR,
    SHIFT,
    commit,
    drag_selection,
    drop,
    keep_note,
    on_screen,
    plain_mime,
    press,
    put_caret,
    sections,
    select,
    texts,
    type_in,
)

Key = Qt.Key
BULLET, BODY = ParagraphKind.BULLET, ParagraphKind.BODY
TWO = [("un deux", "واحد اثنان"), ("trois", "ثلاثة")]
THREE = [("quatre", "أربعة")]


@pytest.fixture
def note(make_editor: MakeEditor, desk: Desk) -> EditorView:
    """Two sections: « un deux », « trois » | « quatre »."""
    return make_editor(keep_note(desk, TWO, THREE))


# Enter, Backspace and Delete.


@pytest.mark.parametrize(
    ("offset", "french", "arabic"),
    [
        (0, ["", "un deux", "trois", "quatre"], ["", "واحد اثنان", "ثلاثة", "أربعة"]),
        (3, ["un ", "deux", "trois", "quatre"], ["واحد اثنان", "", "ثلاثة", "أربعة"]),
        (7, ["un deux", "", "trois", "quatre"], ["واحد اثنان", "", "ثلاثة", "أربعة"]),
    ],
)
def test_enter_makes_a_new_pair_below(note: EditorView, offset: int, french: list[str], arabic: list[str]) -> None:
    put_caret(note, FR, 0, offset)
    press(note, Key.Key_Return)
    assert texts(note, FR) == on_screen(note, FR) == french
    assert texts(note, AR) == on_screen(note, AR) == arabic
    assert sections(note) == [3, 1]
    assert (note.columns.caret().row, note.columns.caret().offset) == (1, 0)
    check_in_step(note)
    note.undo()
    assert texts(note, FR) == ["un deux", "trois", "quatre"]
    assert sections(note) == [2, 1]


def test_enter_in_arabic_leaves_the_french_beside_the_first_part(note: EditorView) -> None:
    put_caret(note, AR, 0, 5)
    press(note, Key.Key_Return)
    assert on_screen(note, AR) == ["واحد ", "اثنان", "ثلاثة", "أربعة"]
    assert on_screen(note, FR) == ["un deux", "", "trois", "quatre"]
    check_in_step(note)


def test_shift_and_enter_break_the_line_inside_the_paragraph(note: EditorView) -> None:
    put_caret(note, FR, 0, 2)
    press(note, Key.Key_Return, SHIFT)
    assert texts(note, FR) == ["un\n deux", "trois", "quatre"]
    assert note.columns.columns[FR].document().findBlockByNumber(0).layout().lineCount() == 2
    assert sections(note) == [2, 1]
    check_in_step(note)


def test_enter_over_a_selection_parts_what_is_left(note: EditorView) -> None:
    select(note, FR, (0, 2), (0, 3))
    press(note, Key.Key_Return)
    assert texts(note, FR) == ["un", "deux", "trois", "quatre"]
    note.undo()
    assert texts(note, FR) == ["un deux", "trois", "quatre"]


@pytest.mark.parametrize(("row", "offset", "key"), [(1, 0, Key.Key_Backspace), (0, 7, Key.Key_Delete)])
def test_joining_two_paragraphs_joins_their_twins(note: EditorView, row: int, offset: int, key: Key) -> None:
    put_caret(note, FR, row, offset)
    press(note, key)
    assert texts(note, FR) == on_screen(note, FR) == ["un deuxtrois", "quatre"]
    assert texts(note, AR) == on_screen(note, AR) == ["واحد اثنان ثلاثة", "أربعة"]
    assert (note.columns.caret().row, note.columns.caret().offset) == (0, 7)
    check_in_step(note)
    note.undo()
    assert texts(note, AR) == ["واحد اثنان", "ثلاثة", "أربعة"]


def test_what_is_undone_keeps_the_identity_of_its_pairs(note: EditorView) -> None:
    before = note.presenter.note
    put_caret(note, FR, 1, 0)
    press(note, Key.Key_Backspace)
    press(note, Key.Key_Return)
    press(note, Key.Key_Return)
    while note.presenter.undo():
        pass
    assert note.presenter.note == before


def test_at_the_start_and_the_end_of_the_note_nothing_happens(note: EditorView) -> None:
    before = note.presenter.note
    put_caret(note, FR, 0, 0)
    press(note, Key.Key_Backspace)
    put_caret(note, FR, 2, 6)
    press(note, Key.Key_Delete)
    assert note.presenter.note == before
    assert not note.presenter.session.can_undo
    check_in_step(note)


# The border between two sections, through every entrance.


def at_border(view: EditorView, key: Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    place = (2, 0) if key is Key.Key_Backspace else (1, 5)
    put_caret(view, FR, *place)
    press(view, key, modifier)


def across(view: EditorView) -> ColumnEdit:
    return select(view, FR, (1, 2), (2, 2))


def by_accessibility(view: EditorView) -> None:
    column = view.columns.columns[FR]
    document = column.document()
    interface = QAccessible.queryAccessibleInterface(column).editableTextInterface()
    start = document.findBlockByNumber(1).position() + 2
    interface.deleteText(start, document.findBlockByNumber(2).position() + 2)


def by_drag_of_what_lies_across(view: EditorView) -> None:
    drag_selection(across(view), 0, 0)


UNTOUCHED = (["un deux", "trois", "quatre"], [2, 1])
GONE = (["un deux", "tr", "atre"], [2, 1])
ENTRANCES: dict[str, tuple[Callable[[EditorView], object], tuple[list[str], list[int]]]] = {
    "backspace": (lambda view: at_border(view, Key.Key_Backspace), UNTOUCHED),
    "delete": (lambda view: at_border(view, Key.Key_Delete), UNTOUCHED),
    "control backspace": (lambda view: at_border(view, Key.Key_Backspace, CONTROL), UNTOUCHED),
    "control delete": (lambda view: at_border(view, Key.Key_Delete, CONTROL), UNTOUCHED),
    "backspace over a selection": (lambda view: (across(view), press(view, Key.Key_Backspace)), GONE),
    "delete over a selection": (lambda view: (across(view), press(view, Key.Key_Delete)), GONE),
    "cut": (lambda view: across(view).cut(), GONE),
    "accessibility": (by_accessibility, GONE),
    "typing": (lambda view: (across(view), type_in(view, "X")), (["un deux", "trX", "atre"], [2, 1])),
    "input method": (lambda view: (across(view), commit(view, "né", "ne")), (["un deux", "trné", "atre"], [2, 1])),
    "paste": (lambda view: across(view).insertFromMimeData(plain_mime("P")), (["un deux", "trP", "atre"], [2, 1])),
    "enter": (lambda view: (across(view), press(view, Key.Key_Return)), GONE),
    "drag": (by_drag_of_what_lies_across, (["ois", "quun deux", "tr", "atre"], [3, 1])),
}


@pytest.mark.parametrize("entrance", ENTRANCES)
def test_two_sections_never_become_one(note: EditorView, entrance: str) -> None:
    before = note.presenter.note
    act, (french, counts) = ENTRANCES[entrance]
    act(note)
    assert sections(note) == counts
    assert texts(note, FR) == on_screen(note, FR) == french
    assert "".join(texts(note, AR)) == "واحد اثنانثلاثةأربعة"
    check_in_step(note)
    while note.presenter.undo():
        check_in_step(note)
    assert note.presenter.note == before


def test_everything_selected_and_overwritten_leaves_the_sections_and_the_twins(note: EditorView) -> None:
    put_caret(note, FR, 0, 0).selectAll()
    type_in(note, "z")
    assert sections(note) == [2, 1]
    assert texts(note, FR) == on_screen(note, FR) == ["z", "", ""]
    assert texts(note, AR) == ["واحد اثنان", "ثلاثة", "أربعة"]
    check_in_step(note)


# Dropping and dragging.


def test_what_is_dropped_comes_in_where_it_is_let_go(note: EditorView) -> None:
    column = put_caret(note, FR, 2, 0)
    drop(column, plain_mime("et\u00a0demi"), 0, 3)
    assert texts(note, FR) == on_screen(note, FR) == ["un et\u00a0demideux", "trois", "quatre"]
    assert (note.columns.caret().row, note.columns.caret().offset) == (0, 10)
    check_in_step(note)


def test_what_is_dropped_in_the_other_column_comes_in_there(note: EditorView) -> None:
    put_caret(note, FR, 0, 0)
    drop(note.columns.columns[AR], plain_mime("جدا"), 1, 5)
    assert texts(note, AR) == ["واحد اثنان", "ثلاثةجدا", "أربعة"]
    assert texts(note, FR) == ["un deux", "trois", "quatre"]
    assert note.columns.active is AR


def test_a_drop_counts_where_it_falls_even_when_another_window_is_in_front(note: EditorView, qtbot: QtBot) -> None:
    put_caret(note, FR, 0, 0)
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    drop(note.columns.columns[AR], plain_mime("جدا"), 1, 5)
    assert texts(note, AR)[1] == "ثلاثةجدا"
    assert texts(note, FR)[1] == "trois"


def test_dropping_paragraphs_makes_pairs_once(note: EditorView) -> None:
    drop(put_caret(note, FR, 0, 0), plain_mime("A\nB\nC"), 1, 5)
    assert texts(note, FR) == on_screen(note, FR) == ["un deux", "troisA", "B", "C", "quatre"]
    assert sections(note) == [4, 1]
    check_in_step(note)
    note.undo()
    assert texts(note, FR) == ["un deux", "trois", "quatre"]
    check_in_step(note)


@pytest.mark.parametrize(
    ("start", "end", "target", "french", "caret"),
    [
        ((0, 0), (0, 3), (0, 7), ["deuxun ", "trois", "quatre"], (0, 7)),
        ((0, 3), (0, 7), (0, 0), ["deuxun ", "trois", "quatre"], None),
        ((0, 0), (0, 3), (1, 2), ["deux", "trun ois", "quatre"], None),
        ((1, 2), (1, 5), (0, 3), ["un oisdeux", "tr", "quatre"], None),
        ((0, 3), (0, 7), (2, 6), ["un ", "trois", "quatredeux"], None),
        ((0, 0), (0, 7), (0, 4), ["un deux", "trois", "quatre"], None),
        ((0, 3), (1, 2), (2, 0), ["un ois", "deux", "trquatre"], None),
        ((0, 3), (1, 2), (0, 1), ["udeux", "trn ois", "quatre"], None),
    ],
)
def test_words_dragged_elsewhere_are_moved_in_one_step(
    note: EditorView,
    start: tuple[int, int],
    end: tuple[int, int],
    target: tuple[int, int],
    french: list[str],
    caret: tuple[int, int] | None,
) -> None:
    before = note.presenter.note
    drag_selection(select(note, FR, start, end), *target)
    assert texts(note, FR) == on_screen(note, FR) == french
    assert sorted("".join(texts(note, FR))) == sorted("un deuxtroisquatre")
    if caret is not None:
        assert (note.columns.caret().row, note.columns.caret().offset) == caret
    check_in_step(note)
    if note.presenter.note != before:
        note.undo()
    assert note.presenter.note == before
    check_in_step(note)


# Lists.


def in_list(*french: str) -> list[tuple[RichText, RichText]]:
    return [(plain(text, BULLET), plain("بند" if text else "", BULLET)) for text in french]


def test_enter_goes_on_with_the_list_and_ends_it_in_an_empty_item(make_editor: MakeEditor, desk: Desk) -> None:
    view = make_editor(keep_note(desk, in_list("un")))
    put_caret(view, FR, 0, 2)
    press(view, Key.Key_Return)
    assert [row.pair.fr.text.kind for row in view.presenter.rows] == [BULLET, BULLET]
    assert view.presenter.rows[1].pair.ar.text.kind is BULLET
    press(view, Key.Key_Return)
    assert [row.pair.fr.text.kind for row in view.presenter.rows] == [BULLET, BODY]
    assert view.presenter.rows[1].pair.ar.text.kind is BODY
    check_in_step(view)
    assert len(view.presenter.rows) == 2
    type_in(view, "fin")
    assert texts(view, FR) == ["un", "fin"]
    press(view, Key.Key_Return)
    assert view.presenter.rows[2].pair.fr.text.kind is BODY


def test_backspace_at_the_start_of_an_item_takes_it_out_of_the_list_first(make_editor: MakeEditor, desk: Desk) -> None:
    view = make_editor(keep_note(desk, in_list("un", "deux")))
    put_caret(view, FR, 1, 0)
    press(view, Key.Key_Backspace)
    assert [row.pair.fr.text.kind for row in view.presenter.rows] == [BULLET, BODY]
    assert texts(view, FR) == ["un", "deux"]
    press(view, Key.Key_Backspace)
    assert texts(view, FR) == ["undeux"]
    check_in_step(view)


# Letters beyond the keyboard.


@pytest.mark.parametrize("text", ["😀", "👍🏽", "👩‍👩‍👧", "🇪🇬"])
def test_emoji_count_as_what_they_are(note: EditorView, text: str) -> None:
    put_caret(note, FR, 0, 2)
    commit(note, text)
    assert texts(note, FR)[0] == on_screen(note, FR)[0] == f"un{text} deux"
    assert note.columns.caret().offset == 2 + len(text)
    type_in(note, "x")
    assert texts(note, FR)[0] == f"un{text}x deux"
    press(note, Key.Key_Backspace)
    press(note, Key.Key_Left)
    assert note.columns.caret().offset == 2
    check_in_step(note)
    select(note, FR, (0, 0), (0, 3 + len(text)))
    assert note.columns.column.createMimeDataFromSelection().text() == f"un{text} "


def test_a_lone_half_of_an_emoji_never_reaches_the_note(note: EditorView) -> None:
    put_caret(note, FR, 0, 0)
    commit(note, "😀")
    press(note, Key.Key_Backspace)
    assert texts(note, FR)[0] == "un deux"
    check_in_step(note)


def test_a_dead_key_composes_and_is_one_step(note: EditorView) -> None:
    column = put_caret(note, FR, 0, 7)
    QTest.keyClick(column, Key.Key_Dead_Circumflex)
    assert texts(note, FR)[0] == "un deux"
    commit(note, "ê", "^")
    assert texts(note, FR)[0] == on_screen(note, FR)[0] == "un deuxê"
    note.undo()
    assert texts(note, FR)[0] == "un deux"
    assert not note.presenter.session.can_undo


def test_what_is_being_composed_is_not_yet_in_the_note(note: EditorView) -> None:
    column = put_caret(note, AR, 0, 0)
    QApplication.sendEvent(column, QInputMethodEvent("مر", []))
    assert texts(note, AR)[0] == "واحد اثنان"
    assert not note.presenter.session.can_undo
    QApplication.sendEvent(column, QInputMethodEvent("", []))
    assert texts(note, AR)[0] == on_screen(note, AR)[0] == "واحد اثنان"
    assert not note.presenter.session.can_undo
    commit(note, "مرحبا ", "مرح")
    assert texts(note, AR)[0] == "مرحبا واحد اثنان"
    check_in_step(note)


def test_decomposed_letters_are_composed(note: EditorView) -> None:
    put_caret(note, FR, 0, 0)
    commit(note, "e\u0301")
    assert texts(note, FR)[0] == on_screen(note, FR)[0] == "éun deux"
    type_in(note, "t")
    assert texts(note, FR)[0] == on_screen(note, FR)[0] == "étun deux"
    check_in_step(note)


# Undo in one order over both columns.


def test_undo_goes_back_in_the_order_of_typing_over_both_columns(note: EditorView) -> None:
    put_caret(note, FR, 0, 7)
    type_in(note, "ab")
    put_caret(note, AR, 0, 10)
    type_in(note, "سش")
    put_caret(note, FR, 0, 9)
    type_in(note, "cd")
    put_caret(note, AR, 1, 5)
    press(note, Key.Key_Return)
    states = []
    while note.presenter.session.can_undo:
        states.append((texts(note, FR)[0], texts(note, AR)[0], len(note.presenter.rows)))
        note.undo()
        check_in_step(note)
    assert states == [
        ("un deuxabcd", "واحد اثنانسش", 4),
        ("un deuxabcd", "واحد اثنانسش", 3),
        ("un deuxab", "واحد اثنانسش", 3),
        ("un deuxab", "واحد اثنان", 3),
    ]
    for state in reversed(states):
        note.redo()
        check_in_step(note)
        assert (texts(note, FR)[0], texts(note, AR)[0], len(note.presenter.rows)) == state
    assert not note.presenter.session.can_redo


def test_a_burst_of_typing_is_one_step_and_a_moved_caret_begins_another(note: EditorView) -> None:
    put_caret(note, FR, 0, 7)
    type_in(note, " bis ter")
    press(note, Key.Key_Left)
    type_in(note, "X")
    note.undo()
    assert texts(note, FR)[0] == "un deux bis ter"
    note.undo()
    assert texts(note, FR)[0] == "un deux"
    assert not note.presenter.session.can_undo


def test_a_new_edit_drops_what_could_be_redone_in_the_other_column(note: EditorView) -> None:
    put_caret(note, FR, 0, 7)
    type_in(note, "x")
    note.undo()
    put_caret(note, AR, 0, 0)
    type_in(note, "و")
    note.redo()
    assert texts(note, FR)[0] == "un deux"
    assert texts(note, AR)[0] == "وواحد اثنان"


def test_a_confirmation_stands_in_the_same_order_as_typing(note: EditorView) -> None:
    put_caret(note, FR, 0, 7)
    type_in(note, "x")
    note.confirm()
    type_in(note, "y")
    note.undo()
    assert note.presenter.rows[0].pair.state(FR) is TwinState.CONFIRMED
    note.undo()
    assert note.presenter.rows[0].pair.state(AR) is TwinState.TO_FOLLOW_UP
    note.undo()
    assert note.presenter.rows[0].pair.state(AR) is TwinState.TRANSLATED


def test_undo_puts_the_caret_where_the_change_was(note: EditorView) -> None:
    put_caret(note, AR, 2, 5)
    type_in(note, "ء")
    put_caret(note, FR, 0, 0)
    note.undo()
    assert note.columns.active is AR
    assert (note.columns.caret().row, note.columns.caret().offset) == (2, 5)


def test_the_keys_of_undo_reach_the_window(note: EditorView, qtbot: QtBot) -> None:
    """QTextEdit swallows Ctrl+Z even with its own undo off; a command of the window must get it."""
    asked = []
    for name in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo):
        action = QAction(note)
        action.setShortcuts(QKeySequence.keyBindings(name))
        action.triggered.connect(lambda checked=False, name=name: asked.append(name))
        note.addAction(action)
    note.activateWindow()
    qtbot.waitUntil(note.isActiveWindow)
    put_caret(note, FR, 0, 7)
    type_in(note, "x")
    press(note, Key.Key_Z, CONTROL)
    press(note, Key.Key_Z, CONTROL | SHIFT)
    assert asked == [QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo]
    assert texts(note, FR)[0] == "un deuxx"


# Typing aids.

AIDS = [
    (FR, "Il dit ", '"', "Il dit «\u00a0"),
    (FR, "«\u00a0Oui", '"', "«\u00a0Oui\u00a0»"),
    (FR, "Fini ", ";", "Fini\u202f;"),
    (FR, "Fini", "!", "Fini\u202f!"),
    (FR, "Objet", ":", "Objet\u00a0:"),
    (FR, "l", "'", "l’"),
    (FR, "M.", " ", "M.\u00a0"),
    (FR, "100 00", "0", "100\u202f000"),
    (FR, "à 14", ":", "à 14:"),
    (AR, "الوزير", ",", "الوزير،"),
    (AR, "ماذا", "?", "ماذا؟"),
    (AR, "عام ", "2", "عام ٢"),
    (AR, "مع C", "3", "مع C3"),
    (AR, "قال ", '"', "قال «"),
]


@pytest.mark.parametrize(("language", "before", "typed", "after"), AIDS)
def test_typing_aids_help_and_are_taken_back_by_one_undo(
    make_editor: MakeEditor, desk: Desk, language: object, before: str, typed: str, after: str
) -> None:
    twin = (before, "نعم") if language is FR else ("oui", before)
    view = make_editor(keep_note(desk, [twin]), typing_aids=True)
    put_caret(view, FR if language is FR else AR, 0, len(before))
    type_in(view, typed[:-1])
    typed_so_far = texts(view, view.columns.active)[0] + typed[-1]
    type_in(view, typed[-1])
    shown = on_screen(view, view.columns.active)[0]
    assert texts(view, view.columns.active)[0] == shown == after
    assert view.columns.caret().offset == len(after)
    check_in_step(view)
    if after == typed_so_far:
        return
    view.undo()
    assert texts(view, view.columns.active)[0] == on_screen(view, view.columns.active)[0] == typed_so_far
    assert view.columns.caret().offset == len(typed_so_far)
    check_in_step(view)
    view.redo()
    assert texts(view, view.columns.active)[0] == after
    assert view.columns.caret().offset == len(after)


def test_an_aid_that_was_taken_back_does_not_come_again(make_editor: MakeEditor, desk: Desk) -> None:
    view = make_editor(keep_note(desk, [("Fini ", "")]), typing_aids=True)
    put_caret(view, FR, 0, 5)
    type_in(view, ";")
    assert texts(view, FR)[0] == "Fini\u202f;"
    view.undo()
    assert texts(view, FR)[0] == "Fini ;"
    assert view.columns.caret().offset == 6
    type_in(view, " x")
    assert texts(view, FR)[0] == "Fini ; x"


def test_aids_keep_the_marks_of_what_was_typed(make_editor: MakeEditor, desk: Desk) -> None:
    view = make_editor(keep_note(desk, [("Fini", "")]), typing_aids=True)
    put_caret(view, FR, 0, 4)
    view.toggle_mark(Mark.BOLD)
    type_in(view, ";")
    assert view.presenter.rows[0].pair.fr.text.runs[-1] == Run("\u202f;", bold=True)


def test_pasted_text_gets_no_aids(make_editor: MakeEditor, desk: Desk) -> None:
    view = make_editor(keep_note(desk, [("a", "")]), typing_aids=True)
    put_caret(view, FR, 0, 1).insertFromMimeData(plain_mime(";"))
    assert texts(view, FR)[0] == "a;"


# No-break spaces.

SPACES = "«\u00a0Oui\u00a0» : 100\u202f000\u00a0€ ; l’an\u20092026"


def test_no_break_spaces_survive_loading_editing_copying_and_saving(make_editor: MakeEditor, desk: Desk) -> None:
    note_id = keep_note(desk, [(SPACES, "سطر\u00a0واحد")])
    view = make_editor(note_id)
    assert on_screen(view, FR) == [SPACES]
    put_caret(view, FR, 0, 4)
    type_in(view, "X")
    press(view, Key.Key_Backspace)
    assert texts(view, FR) == [SPACES]
    column = put_caret(view, FR, 0, 0)
    column.selectAll()
    column.copy()
    copied = QApplication.clipboard().mimeData()
    assert copied.text() == SPACES
    put_caret(view, FR, 0, len(SPACES))
    view.paste()
    assert texts(view, FR) == [SPACES + SPACES]
    view.save()
    assert desk.notes.show(note_id).note.pair(view.presenter.rows[0].pair.id).fr.text.plain == SPACES + SPACES


def test_no_break_spaces_are_typed_by_command(note: EditorView) -> None:
    put_caret(note, FR, 0, 2).insertPlainText("\u00a0")
    note.columns.column.insertPlainText("\u202f")
    assert texts(note, FR)[0] == on_screen(note, FR)[0] == "un\u00a0\u202f deux"
    check_in_step(note)


# Marks.


@pytest.mark.parametrize("mark", list(Mark))
def test_a_mark_goes_over_a_selection_and_off_again(note: EditorView, mark: Mark) -> None:
    select(note, FR, (0, 3), (1, 5))
    assert not note.bears(mark)
    note.toggle_mark(mark)
    assert note.bears(mark)
    first, second = (note.presenter.rows[n].pair.fr.text for n in (0, 1))
    assert first == rich_text((Run("un "), Run("deux").with_mark(mark, True)))
    assert second == rich_text((Run("trois").with_mark(mark, True),))
    assert [(p.row, p.offset) for p in note.columns.column.selection()] == [(0, 3), (1, 5)]
    check_in_step(note)
    note.toggle_mark(mark)
    assert not note.bears(mark)
    note.undo()
    note.undo()
    assert note.presenter.rows[0].pair.fr.text == plain("un deux")
    assert note.presenter.rows[0].pair.state(AR) is TwinState.TRANSLATED


@pytest.mark.parametrize("mark", list(Mark))
def test_a_mark_without_a_selection_is_for_what_is_typed_next(note: EditorView, mark: Mark) -> None:
    put_caret(note, FR, 0, 7)
    note.toggle_mark(mark)
    assert note.bears(mark)
    type_in(note, "xy")
    note.toggle_mark(mark)
    assert not note.bears(mark)
    type_in(note, "z")
    runs = (Run("un deux"), Run("xy").with_mark(mark, True), Run("z"))
    assert note.presenter.rows[0].pair.fr.text == rich_text(runs)
    check_in_step(note)


def test_typing_inside_bold_words_is_bold(make_editor: MakeEditor, desk: Desk) -> None:
    bold = rich_text((Run("un "), Run("deux", bold=True), Run(" trois")))
    view = make_editor(keep_note(desk, [(bold, "")]))
    put_caret(view, FR, 0, 5)
    type_in(view, "X")
    assert view.presenter.rows[0].pair.fr.text == rich_text((Run("un "), Run("deXux", bold=True), Run(" trois")))


def test_kinds_are_of_the_pair_and_toggle(note: EditorView) -> None:
    select(note, FR, (0, 0), (1, 1))
    note.set_kind(ParagraphKind.QUOTE)
    assert note.kind() is ParagraphKind.QUOTE
    for row in note.presenter.rows[:2]:
        assert row.pair.fr.text.kind is row.pair.ar.text.kind is ParagraphKind.QUOTE
    assert note.presenter.rows[2].pair.fr.text.kind is BODY
    check_in_step(note)
    note.set_kind(ParagraphKind.QUOTE)
    assert note.kind() is BODY


# Whole pairs.


def test_pairs_are_inserted_moved_and_deleted_on_both_sides(note: EditorView) -> None:
    put_caret(note, FR, 0, 0)
    note.insert_paragraph()
    assert texts(note, FR) == ["un deux", "", "trois", "quatre"]
    assert note.columns.caret().row == 1
    note.delete_paragraphs()
    assert texts(note, AR) == ["واحد اثنان", "ثلاثة", "أربعة"]
    put_caret(note, FR, 1, 0)
    note.move_paragraph(1)
    assert sections(note) == [1, 2]
    assert on_screen(note, AR) == ["واحد اثنان", "ثلاثة", "أربعة"]
    note.move_paragraph(1)
    assert on_screen(note, AR) == ["واحد اثنان", "أربعة", "ثلاثة"]
    assert note.columns.caret().row == 2
    check_in_step(note)


def test_a_section_that_loses_its_last_paragraph_keeps_a_place_to_write(note: EditorView) -> None:
    put_caret(note, FR, 2, 0)
    note.delete_paragraphs()
    assert texts(note, FR) == ["un deux", "trois", ""]
    assert sections(note) == [2, 1]
    note.undo()
    assert texts(note, FR) == ["un deux", "trois", "quatre"]
    check_in_step(note)


def test_the_caret_goes_to_the_twin_and_back(note: EditorView) -> None:
    put_caret(note, FR, 1, 3)
    note.switch_column()
    assert note.columns.active is AR
    assert (note.columns.caret().row, note.columns.caret().offset) == (1, 3)
    note.switch_column()
    assert note.columns.active is FR


def test_an_empty_clipboard_changes_nothing(note: EditorView) -> None:
    put_caret(note, FR, 0, 0).insertFromMimeData(QMimeData())
    assert not note.presenter.session.can_undo
