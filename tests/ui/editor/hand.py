"""What a person does in the editor, by the ways Qt really takes: keys, input methods, mouse, clipboard, dropping."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing_app.bootstrap import Desk
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import Section
from briefing_app.domain.rich_text import RichText, plain
from briefing_app.domain.segments import SegmentPair, new_pair
from briefing_app.storage.notes import RevisionDraft
from briefing_app.ui.editor.block_text import read_block
from briefing_app.ui.editor.column import ColumnEdit, Place
from briefing_app.ui.editor.view import EditorView
from tests.conftest import FixedClock
from tests.samples import sample_note

AR, FR = Language.ARABIC, Language.FRENCH
NO_KEY = Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
Twin = tuple[str | RichText, str | RichText]


def keep_note(desk: Desk, *sections: Sequence[Twin], profile: str = "egypt_france") -> str:
    """Store a note whose sections hold these (French, Arabic) paragraphs and return its id."""
    number = 0
    made = []
    for at, twins in enumerate(sections, 1):
        pairs: list[SegmentPair] = []
        for french, arabic in twins:
            number += 1
            pairs.append(new_pair(f"0198{number:04d}-0000-7000-8000-000000000000", rich(arabic), rich(french)))
        made.append(Section(f"section_{at}", Bilingual(f"القسم {at}", f"Section {at}"), tuple(pairs)))
    note = msgspec.structs.replace(sample_note(), sections=tuple(made), profile=profile, actions=(), invitations=())
    draft = RevisionDraft("0198ffff-0000-7000-8000-000000000000", "test", "created", FixedClock().now())
    desk._library.notes.add(note, draft)
    return note.id


def rich(text: str | RichText) -> RichText:
    return text if isinstance(text, RichText) else plain(text)


def texts(view: EditorView, language: Language) -> list[str]:
    """The paragraphs of the note in one language."""
    return [row.pair.text(language).plain for row in view.presenter.rows]


def on_screen(view: EditorView, language: Language) -> list[str]:
    """The paragraphs of the document in one column."""
    document = view.columns.columns[language].document()
    return [read_block(document.findBlockByNumber(number)).plain for number in range(document.blockCount())]


def sections(view: EditorView) -> list[int]:
    """How many paragraphs each section has."""
    return [len(section.pairs) for section in view.presenter.note.sections]


def put_caret(view: EditorView, language: Language, row: int, offset: int) -> ColumnEdit:
    """Into a column, as a click would; returns the column."""
    column = view.columns.columns[language]
    column.setFocus()
    view.columns.active = language
    column.go_to(Place(row, offset))
    return column


def select(view: EditorView, language: Language, start: tuple[int, int], end: tuple[int, int]) -> ColumnEdit:
    column = put_caret(view, language, *start)
    column.select(Place(*start), Place(*end))
    return column


def press(view: EditorView, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_KEY) -> None:
    QTest.keyClick(view.columns.column, key, modifier)


def type_in(view: EditorView, text: str) -> None:
    """Each character by an event of its own, as keyboards and input methods send them."""
    for character in text:
        commit(view, character)


def commit(view: EditorView, text: str, preedit: str = "") -> None:
    """What an input method does: show ``preedit``, then put ``text`` in."""
    column = view.columns.column
    if preedit:
        QApplication.sendEvent(column, QInputMethodEvent(preedit, []))
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(column, event)


def plain_mime(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


def html_mime(html: str, text: str = "") -> QMimeData:
    data = plain_mime(text)
    data.setHtml(html)
    return data


def point_of(column: ColumnEdit, row: int, offset: int) -> QPoint:
    """Where a place is in the viewport."""
    cursor = QTextCursor(column.document())
    cursor.setPosition(column.position_of(Place(row, offset)))
    return column.cursorRect(cursor).center()


def drop(column: ColumnEdit, data: QMimeData, row: int, offset: int) -> None:
    """Let go of something dragged from elsewhere."""
    _drop(column, QDropEvent, data, point_of(column, row, offset), Qt.DropAction.CopyAction)


def drag_selection(column: ColumnEdit, row: int, offset: int) -> None:
    """Drag what is selected in a column to another place of it."""
    data = column.createMimeDataFromSelection()
    _drop(column, _InnerDrop, data, point_of(column, row, offset), Qt.DropAction.MoveAction)


def _drop(column: ColumnEdit, kind: type[QDropEvent], data: QMimeData, at: QPoint, action: Qt.DropAction) -> None:
    button, keys = Qt.MouseButton.LeftButton, NO_KEY
    QApplication.sendEvent(column.viewport(), QDragEnterEvent(at, action, data, button, keys))
    event = kind(QPointF(at), action, data, button, keys)
    if isinstance(event, _InnerDrop):
        event.start = column.viewport()
        column.dropEvent(event)
    else:
        QApplication.sendEvent(column.viewport(), event)


class _InnerDrop(QDropEvent):
    """A drop whose source is known, as Qt's drag manager says it of a real one."""

    start: object = None

    def source(self) -> object:  # type: ignore[override]
        return self.start
