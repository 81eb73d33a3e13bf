"""The panel of comments: beside the caret's pair, answered, closed, opened again; each a step of undo."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel

from briefing_app.bootstrap import Application, Desk
from briefing_app.domain.edits import ThreadsChanged
from briefing_app.domain.threads import Comment, Thread
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.ui.editor.comments_panel import CommentsPanel
from briefing_app.ui.editor.row_menu import RowMenu
from briefing_app.ui.editor.spine import Spine
from briefing_app.ui.editor.state import Caret
from briefing_app.ui.editor.view import EditorView
from tests.ui.editor.conftest import AR, FR, MakeEditor
from tests.ui.opening import check_opening

TAB = 4


def asked(key: str, pair: str, text: str, **more: object) -> Thread:
    made = Thread(key, pair, FR, "le ministre", (Comment("Nadia", text, "2026-03-16T10:20:00"),))
    return msgspec.structs.replace(made, **more)


@pytest.fixture
def reviewed(make_editor: MakeEditor, sample_note: str) -> EditorView:
    """The sample with two comments beside its pairs, a closed one, and a change that found no place."""
    view = make_editor(sample_note)
    pairs = [row.pair.id for row in view.presenter.rows]
    threads = (
        asked("k2", pairs[2], "Lequel ?", language=AR, words="الوزير"),
        asked("k1", pairs[1], "À vérifier."),
        asked("k3", pairs[1], "Vu.", is_closed=True),
        asked("k4", "", "Copie", change="outside", words="", language=None),
    )
    view.presenter.apply(ThreadsChanged((), threads))
    view.inspector.show_tab(TAB)
    view._panels.stop()
    view._show_panels()
    return view


def panel(view: EditorView) -> CommentsPanel:
    return view.inspector.comments


def shown(view: EditorView) -> list[str]:
    comments = panel(view).list
    return [comments.item(row).text() for row in range(comments.count())]


def keys(view: EditorView) -> list[str]:
    return [thread.key for thread in view.presenter.note.threads]


def test_a_note_without_comments_says_what_belongs_here(editor: EditorView) -> None:
    editor.inspector.show_tab(TAB)
    assert panel(editor)._empty.text().startswith("No comments.")
    assert not panel(editor).answer.isVisible()
    check_opening(editor.inspector, "en")


def test_open_comments_stand_in_the_order_of_the_note(reviewed: EditorView) -> None:
    first, second, last = shown(reviewed)
    assert "À vérifier." in first
    assert "«\u00a0le ministre\u00a0»" in first
    assert "Lequel ?" in second
    assert "«الوزير»" in second
    for words in ("Beside no paragraph of the note", "A change without a place: Outside the text", "Copie"):
        assert words in last
    assert all("Nadia" in text and "their time" in text for text in shown(reviewed))


def test_closed_ones_are_shown_when_asked_for(reviewed: EditorView) -> None:
    panel(reviewed).shows_closed.click()
    assert [text.startswith("Closed") for text in shown(reviewed)] == [False, True, False, False]
    panel(reviewed).shows_closed.click()
    assert len(shown(reviewed)) == 3


def test_the_comment_of_the_pair_the_caret_is_in_is_chosen(reviewed: EditorView) -> None:
    for row, key in ((2, "k2"), (1, "k1")):
        reviewed.columns.go_to(Caret(FR, row, 0))
        reviewed.take_caret()
        assert panel(reviewed).list.key() == key
    reviewed.columns.go_to(Caret(FR, 0, 0))
    reviewed.take_caret()
    assert panel(reviewed).list.key() == "k1"


def test_a_comment_leads_to_its_paragraph(reviewed: EditorView) -> None:
    comments = panel(reviewed).list
    comments.choose("k2")
    comments.itemActivated.emit(comments.currentItem())
    assert reviewed.columns.caret().row == 2


def test_an_answer_is_a_step_of_undo(reviewed: EditorView) -> None:
    own = panel(reviewed)
    own.list.choose("k1")
    assert not own.send.isEnabled()
    own.answer.setPlainText("  Oui, 30.  ")
    own.send.click()
    thread = reviewed.presenter.note.threads[1]
    answer = thread.comments[-1]
    assert (answer.author, answer.text, answer.is_utc) == (reviewed.presenter.session.author, "Oui, 30.", True)
    assert answer.date.startswith("2026-03-15T09:00:")
    assert "Oui, 30." in shown(reviewed)[0]
    assert own.answer.toPlainText() == ""
    reviewed.undo()
    assert len(reviewed.presenter.note.threads[1].comments) == 1


def test_closing_and_opening_again(reviewed: EditorView) -> None:
    own = panel(reviewed)
    own.list.choose("k1")
    own.close_.click()
    assert reviewed.presenter.note.threads[1].is_closed
    assert len(shown(reviewed)) == 2
    own.shows_closed.setChecked(True)
    own.list.choose("k1")
    assert own.close_.text() == "&Open again"
    own.close_.click()
    assert not reviewed.presenter.note.threads[1].is_closed
    reviewed.undo()
    assert reviewed.presenter.note.threads[1].is_closed
    assert keys(reviewed) == ["k2", "k1", "k3", "k4"]


def test_when_all_are_closed_it_says_how_many(reviewed: EditorView) -> None:
    for key in ("k1", "k2", "k4"):
        panel(reviewed).list.choose(key)
        panel(reviewed).close_.click()
    assert shown(reviewed) == []
    assert panel(reviewed)._empty.text() == "No open comment; 4 closed."


def test_an_answer_is_in_the_library_like_any_edit(reviewed: EditorView, desk: Desk, sample_note: str) -> None:
    panel(reviewed).list.choose("k1")
    panel(reviewed).answer.setPlainText("Oui.")
    panel(reviewed).send.click()
    reviewed.save()
    assert desk.edit(sample_note).note.threads == reviewed.presenter.note.threads


def test_a_reader_cannot_answer(
    make_editor: MakeEditor, reviewed: EditorView, application: Application, tmp_path: Path, sample_note: str
) -> None:
    reviewed.save()
    with application.desk(tmp_path / "library.briefing", NoKey(), Mode.READ_ONLY) as reader:
        session = reader.edit(sample_note)
        assert session.is_read_only
        reviewed.presenter.session = session
        panel(reviewed).list.choose("k1")
        panel(reviewed).show_threads()
        assert not panel(reviewed).answer.isEnabled()
        assert not panel(reviewed).close_.isEnabled()


def test_the_spine_shows_and_says_where_comments_are_open(reviewed: EditorView) -> None:
    rows = reviewed._appearance.spine_rows()
    assert [row.comments for row in rows[:3]] == [0, 1, 1]
    spine = reviewed.columns.spine
    assert isinstance(spine, Spine)
    assert spine.words(rows[1]).endswith("1 open comment")
    assert "comment" not in spine.words(rows[0])


def test_the_menu_of_a_pair_leads_to_its_comments(reviewed: EditorView) -> None:
    reviewed.inspector.show_tab(0)
    reviewed.menus.over_row(2, QPoint(5, 5))
    menu = reviewed.findChild(RowMenu)
    assert menu is not None
    action = next(action for action in menu.actions() if action.text() == "Show the c&omments")
    action.trigger()
    assert reviewed.inspector.tabs.currentWidget() is panel(reviewed)
    assert panel(reviewed).list.key() == "k2"
    menu.close()


def test_nothing_is_said_twice(reviewed: EditorView) -> None:
    """The panel is shown anew with every edit: its words stay one of each."""
    reviewed._show_panels()
    assert len(shown(reviewed)) == 3
    assert sum(bool(label.text()) for label in panel(reviewed).findChildren(QLabel)) <= 1
