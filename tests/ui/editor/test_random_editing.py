"""Random sequences of what people do keep the model, both documents on screen and the library equal."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing_app.bootstrap import Desk
from briefing_app.domain.languages import Language
from briefing_app.domain.rich_text import Mark, ParagraphKind
from briefing_app.ui.editor.column import Place
from briefing_app.ui.editor.view import EditorView
from tests.ui.editor.conftest import MakeEditor, check_in_step

STEPS = 60
TYPED = ("a", "é", "، ", "ب", "الوزير ", "EPITA ", " ", "100 000", "«", "\u00a0", "?", "😀", "1", ".")


class Hand:
    """Does one random thing at a time, as a person would: by keys, mouse selections and commands."""

    def __init__(self, view: EditorView, seed: int) -> None:
        self._view = view
        self._random = random.Random(seed)
        self._things: tuple[Callable[[], None], ...] = (
            self._type, self._type, self._type, self._enter, self._backspace, self._delete, self._select, self._cut,
            self._paste, self._mark, self._kind, self._confirm, self._switch, self._undo, self._undo, self._redo,
            self._move_row, self._insert_row, self._remove_rows, self._compose, self._move_section, self._line_break,
        )  # fmt: skip

    def act(self) -> str:
        thing = self._random.choice(self._things)
        thing()
        return thing.__name__

    def _column(self) -> QTextCursor:
        return self._view.columns.column.textCursor()

    def _key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self._view.columns.column, key, modifier)

    def _type(self) -> None:
        for letter in self._random.choice(TYPED):
            event = QInputMethodEvent()
            event.setCommitString(letter)
            QApplication.sendEvent(self._view.columns.column, event)

    def _compose(self) -> None:
        column = self._view.columns.column
        QApplication.sendEvent(column, QInputMethodEvent("له", []))
        event = QInputMethodEvent()
        event.setCommitString("له")
        QApplication.sendEvent(column, event)

    def _enter(self) -> None:
        self._key(Qt.Key.Key_Return)

    def _line_break(self) -> None:
        self._key(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)

    def _backspace(self) -> None:
        for _ in range(self._random.randint(1, 4)):
            self._key(Qt.Key.Key_Backspace)

    def _delete(self) -> None:
        self._key(Qt.Key.Key_Delete)

    def _place(self) -> Place:
        rows = self._view.presenter.rows
        row = self._random.randrange(len(rows))
        length = len(rows[row].pair.text(self._view.columns.active))
        return Place(row, self._random.choice((0, length, self._random.randint(0, length))))

    def _select(self) -> None:
        column = self._view.columns.column
        start = self._place()
        end = self._place() if self._random.random() < 0.5 else start
        column.select(start, end)

    def _cut(self) -> None:
        if self._column().hasSelection():
            self._view.columns.column.cut()

    def _paste(self) -> None:
        data = QMimeData()
        data.setText(self._random.choice(("un\ndeux\ntrois", "mot", "سطر\nسطر ثان", "l’an\u00a02026")))
        self._view.columns.column.insertFromMimeData(data)

    def _mark(self) -> None:
        self._view.toggle_mark(self._random.choice(tuple(Mark)))

    def _kind(self) -> None:
        self._view.set_kind(self._random.choice(tuple(ParagraphKind)))

    def _confirm(self) -> None:
        self._view.confirm()

    def _switch(self) -> None:
        self._view.switch_column()

    def _undo(self) -> None:
        self._view.undo()

    def _redo(self) -> None:
        self._view.redo()

    def _move_row(self) -> None:
        self._view.move_paragraph(self._random.choice((-1, 1)))

    def _insert_row(self) -> None:
        self._view.insert_paragraph()

    def _remove_rows(self) -> None:
        if self._random.random() < 0.3:
            self._view.delete_paragraphs()

    def _move_section(self) -> None:
        section = self._random.choice(self._view.presenter.note.sections)
        self._view.presenter.move_section(section.id, self._random.choice((-1, 1)))


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("typing_aids", [False, True])
def test_everything_stays_in_step(
    seed: int, typing_aids: bool, make_editor: MakeEditor, sample_note: str, desk: Desk
) -> None:
    view = make_editor(sample_note, typing_aids=typing_aids)
    first = view.presenter.note
    view.columns.columns[random.Random(seed).choice(tuple(Language))].setFocus()
    hand = Hand(view, seed)
    done = []
    for _ in range(STEPS):
        done.append(hand.act())
        try:
            check_in_step(view)
        except AssertionError as problem:
            pytest.fail(f"after {done}: {problem}")
    last = view.presenter.note
    view.save()
    assert desk.notes.show(sample_note).note == last
    while view.presenter.undo():
        check_in_step(view)
    assert view.presenter.note == first
    while view.presenter.redo():
        pass
    assert view.presenter.note == last
    check_in_step(view)
    view.save()
    assert desk.notes.show(sample_note).note == last
