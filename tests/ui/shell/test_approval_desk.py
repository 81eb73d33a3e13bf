"""States in the window: the step in the head, the jump, the lock, and the revision after the approved one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app.domain.approval_blockers import Blocker, BlockerKind
from briefing_app.domain.languages import Language
from briefing_app.domain.review_states import NoteStatus
from briefing_app.ui.approval.dialog import ApprovalDialog
from briefing_app.ui.approval.state import Deed
from briefing_app.ui.export.view import ExportDialog
from tests.approved import give_status
from tests.ui.e2e.conftest import Start
from tests.ui.e2e.person import Person

FR, AR = Language.FRENCH, Language.ARABIC


@pytest.fixture
def person(start: Start, library: Path) -> Person:
    made = start()
    assert made.desktop.desk is not None
    made.desktop.notes.open(made.desktop.desk.notes.list()[0].id)
    return made


def note_id(person: Person) -> str:
    assert person.desktop.notes.presenter is not None
    return person.desktop.notes.presenter.note.id


def lock(person: Person, qtbot: QtBot) -> None:
    """Approved by somebody else, and opened."""
    name = note_id(person)
    person.desktop.go_to("library")
    give_status(person.desktop.desk._library, name, NoteStatus.APPROVED)
    person.desktop.notes.open(name)


def notices(person: Person) -> list[str]:
    return [bar.accessibleName() for bar in person.desktop.window.notices._bars()]


def test_the_next_step_is_one_button(person: Person, qtbot: QtBot) -> None:
    head = person.editor.head
    assert (head.status.text(), head.step.isVisible(), head.lock.isVisible()) == ("Draft", True, False)
    head.step.click()
    qtbot.waitUntil(lambda: head.status.text() == "Ready for review")
    assert head.step.text() == "&Export for review…"
    head.step.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ExportDialog)
    assert dialog.options.review.isChecked()
    assert dialog.options.reviewer.isVisibleTo(dialog.options)
    dialog.close()


def test_a_person_jumps_to_what_is_in_the_way(person: Person, qtbot: QtBot) -> None:
    row, pair = 1, person.editor.presenter.rows[1].pair
    person.desktop.approvals.jump(Blocker(BlockerKind.TWIN_BEHIND, AR, "lead", pair.id))
    caret = person.editor.columns.caret()
    assert (caret.row, caret.language) == (row, AR)
    assert person.editor.columns.columns[AR].hasFocus()
    person.desktop.approvals.jump(Blocker(BlockerKind.THREAD_OPEN, FR, "lead", pair.id, thread="k"))
    inspector = person.editor.inspector
    assert inspector.tabs.currentWidget() is inspector.comments


def test_what_a_jump_leads_to_is_seen_below_its_notice(person: Person, qtbot: QtBot) -> None:
    pair = person.editor.presenter.rows[2].pair
    person.desktop.approvals.jump(Blocker(BlockerKind.SLOT_LEFT, AR, "topics", pair.id))
    column = person.editor.columns.columns[AR]
    qtbot.waitUntil(lambda: bool(notices(person)))
    qtbot.waitUntil(lambda: column.viewport().rect().contains(column.cursorRect()))


def test_from_draft_to_locked_and_on(person: Person, qtbot: QtBot) -> None:
    desktop = person.desktop
    desktop.desk.approvals.make_ready(note_id(person), "Nadia")
    desktop.window.commands["approval"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ApprovalDialog)
    dialog.name.setText("Mme la directrice")
    for language in Language:
        dialog.cards[language].approve.click()
    dialog.close()
    head = person.editor.head
    qtbot.waitUntil(lambda: head.lock.isVisible())
    assert desktop.preferences.approver == "Mme la directrice"
    assert person.editor.columns.column.isReadOnly()
    assert not desktop.window.commands["bold"].isEnabled()
    assert not desktop.window.commands["undo"].isEnabled()
    head.next.click()
    qtbot.waitUntil(lambda: not head.lock.isVisible())
    assert head.status.text() == "Draft"
    assert not person.editor.columns.column.isReadOnly()
    assert desktop.desk.notes.show(note_id(person), 1).note.status is NoteStatus.APPROVED


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Backspace, Qt.Key.Key_Return])
def test_typing_into_a_locked_text_asks_for_the_next_revision(person: Person, qtbot: QtBot, key: Qt.Key) -> None:
    lock(person, qtbot)
    column = person.editor.columns.columns[FR]
    before = column.toPlainText()
    qtbot.keyClick(column, key)
    assert any("next revision" in text for text in notices(person))
    assert column.toPlainText() == before
    person.desktop.approvals.begin_next()
    qtbot.keyClick(column, Qt.Key.Key_A)
    assert column.toPlainText() != before


def test_reading_keys_are_not_asked_about(person: Person, qtbot: QtBot) -> None:
    lock(person, qtbot)
    before = notices(person)
    column = person.editor.columns.columns[FR]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End):
        qtbot.keyClick(column, key)
    qtbot.keyClick(column, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert notices(person) == before


def test_an_approved_note_is_exported_with_its_proof(person: Person, qtbot: QtBot, tmp_path: Path) -> None:
    lock(person, qtbot)
    qtbot.waitUntil(lambda: person.editor.head.step.text() == "&Export the final file…")
    person.desktop.approvals.do(Deed.EXPORT_FINAL)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ExportDialog)
    assert not dialog.options.review.isVisibleTo(dialog.options)
    assert dialog.options.keep_marks.isVisibleTo(dialog.options)
    dialog.options._choose(folder=tmp_path)
    dialog._export()
    qtbot.waitUntil(lambda: "hidden text" in dialog.outcome.text.text(), timeout=20_000)
    assert "None found" in dialog.outcome.text.text()
    dialog.close()
