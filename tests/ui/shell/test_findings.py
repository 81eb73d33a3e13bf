"""Findings through the whole window: read, gone to by keys, mended, let stand, and in the way of an approval."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app.domain.approval_blockers import Blocker, BlockerKind
from briefing_app.domain.editing import set_text
from briefing_app.domain.languages import Language
from briefing_app.domain.rich_text import plain
from briefing_app.ui.approval.dialog import ApprovalDialog
from briefing_app.ui.editor.waive_dialog import WaiveDialog
from tests.ui.e2e.conftest import Start
from tests.ui.e2e.person import Person

FR, AR = Language.FRENCH, Language.ARABIC
TEXTS = {FR: "Le 13 mai 2026; oui", AR: "في 30 مايو 2026 نعم"}


@pytest.fixture
def person(start: Start, library: Path) -> Person:
    """The sample meeting, with a date that differs and a space that lacks in its first pair."""
    made = start()
    assert made.desktop.desk is not None
    note_id = made.desktop.desk.notes.list()[0].id
    session = made.desktop.desk.edit(note_id)
    for language, text in TEXTS.items():
        session.do(set_text(session.note, next(session.note.pairs()).id, language, plain(text)))
    session.flush()
    made.desktop.notes.open(note_id)
    return made


def checks_of(person: Person) -> list[str]:
    return [one.finding.check for one in person.editor.presenter.findings.open() if one.row == 0]


def selected(person: Person) -> list[str]:
    return [person.column(side).textCursor().selectedText() for side in (FR, AR)]


def test_a_note_is_read_mended_and_one_is_let_stand(person: Person, qtbot: QtBot) -> None:
    desktop, findings = person.desktop, person.editor.presenter.findings
    person.wait(lambda: findings.is_read)
    assert {"P-05", "F-01"} <= set(checks_of(person))
    assert desktop.window.status.findings.text().endswith("· F7")
    grave = next(one for one in findings.open() if one.finding.check == "P-05")
    first = next(one for one in findings.open() if one.finding.check == "F-01")

    person.press("Ctrl+6")
    assert person.editor.inspector.tabs.currentWidget() is person.editor.inspector.findings
    person.editor.finding_tools.show_words(first)
    person.press("Ctrl+.")
    assert person.text(FR)[0].startswith("Le 13 mai 2026\u202f;")
    assert "F-01" not in checks_of(person)
    person.press("Ctrl+Z")
    assert person.text(FR)[0] == TEXTS[FR]

    person.editor.finding_tools.show_words(grave)
    person.press("Ctrl+Shift+W")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, WaiveDialog)
    dialog.reason.setText("deux fuseaux")
    dialog.name.setText("Mme la directrice")
    dialog.accept()
    assert desktop.preferences.approver == "Mme la directrice"
    assert "P-05" not in checks_of(person)
    person.wait_until_saved()
    assert desktop.desk is not None
    stored = desktop.desk.edit(person.editor.presenter.note.id).note
    assert [waiver.reason for waiver in stored.waivers] == ["deux fuseaux"]


def test_going_from_one_to_the_next_by_keys(person: Person, qtbot: QtBot) -> None:
    person.go_to(FR, 0)
    person.press("Ctrl+Home")
    person.press("F7")
    findings = person.editor.presenter.findings
    assert findings.is_read, "whoever asks does not wait for the pause"
    chosen = person.editor.inspector.findings.current()
    assert chosen is not None
    assert chosen.row == 0
    assert any(selected(person))
    person.press("F7")
    following = person.editor.inspector.findings.current()
    assert following is not None
    assert following.key != chosen.key
    person.press("Shift+F7")
    assert person.editor.inspector.findings.current() == chosen


def test_what_is_in_the_way_of_an_approval_is_selected(person: Person, qtbot: QtBot) -> None:
    desktop = person.desktop
    desktop.window.commands["approval"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ApprovalDialog)
    blockers = dialog._presenter.overview.blockers
    at = next(number for number, blocker in enumerate(blockers) if blocker.kind is BlockerKind.FINDING)
    dialog._jump(dialog.blockers.item(at))
    assert selected(person) == ["13 mai 2026", "30 مايو 2026"]
    assert person.editor.inspector.tabs.currentWidget() is person.editor.inspector.findings
    desktop.approvals.jump(Blocker(BlockerKind.FINDING, FR, "lead", person.editor.presenter.rows[1].pair.id, "gone"))
    assert person.editor.columns.caret().row == 1
