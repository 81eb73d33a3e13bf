"""The facts of a note that is there already."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel
from pytestqt.qtbot import QtBot

from briefing_app.bootstrap import Application, Desk
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.notes import NoteFacts
from briefing_app.domain.people import MeetingSide
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.ui.facts.dialog import FactsDialog
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.notices import Notice
from tests.ui.conftest import MakeKit
from tests.ui.opening import check_opening


def opened(qtbot: QtBot, desk: Desk, application: Application, kit: Kit, note_id: str) -> FactsDialog:
    note = desk.notes.show(note_id).note
    dialog = FactsDialog(note, desk.people, application.built_ins, application.identifiers.new, kit)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, application: Application, kit: Kit, sample_note: str) -> FactsDialog:
    return opened(qtbot, desk, application, kit, sample_note)


def keep(qtbot: QtBot, dialog: FactsDialog) -> None:
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    accept = next(one for one in box.buttons() if box.buttonRole(one) is QDialogButtonBox.ButtonRole.AcceptRole)
    qtbot.mouseClick(accept, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_it_opens_in_every_language(
    qtbot: QtBot, desk: Desk, application: Application, make_kit: MakeKit, sample_note: str, language: str
) -> None:
    check_opening(opened(qtbot, desk, application, make_kit(language), sample_note), language)


def test_a_change_is_told_with_the_ids_of_the_people_kept(
    qtbot: QtBot, dialog: FactsDialog, desk: Desk, sample_note: str
) -> None:
    before = desk.notes.show(sample_note).note.facts
    dialog.form.day.value = date(2026, 5, 4)
    with qtbot.waitSignal(dialog.facts_changed) as told:
        keep(qtbot, dialog)
    facts: NoteFacts = told.args[0]
    assert (facts.meeting.day, facts.dated) == (date(2026, 5, 4), date(2026, 5, 4))
    assert facts.participants == before.participants
    assert dialog.result() == FactsDialog.DialogCode.Accepted


def test_nothing_changed_is_nothing_told(qtbot: QtBot, dialog: FactsDialog) -> None:
    with qtbot.assertNotEmitted(dialog.facts_changed):
        keep(qtbot, dialog)
    assert not dialog.isVisible()


def test_who_is_new_goes_into_the_directory(qtbot: QtBot, dialog: FactsDialog, desk: Desk) -> None:
    presenter = dialog._presenter
    presenter.add(presenter.newcomer("Luc Petit", MeetingSide.COUNTERPART))
    with qtbot.waitSignal(dialog.facts_changed) as told:
        keep(qtbot, dialog)
    newcomer = told.args[0].participants[-1].person
    assert newcomer.id
    assert [person.id for person in desk.people.list("petit")] == [newcomer.id]


def test_a_time_that_cannot_be_read_keeps_the_dialog_open_and_says_why(qtbot: QtBot, dialog: FactsDialog) -> None:
    dialog.form.start.setText("half past")
    with qtbot.assertNotEmitted(dialog.facts_changed):
        keep(qtbot, dialog)
    assert dialog.isVisible()
    said = [label.text() for label in dialog.findChildren(QLabel) if label.property("role") == "danger"]
    assert "half past" in said[0]


def test_escape_leaves_everything_as_it_was(qtbot: QtBot, dialog: FactsDialog) -> None:
    dialog.form.title.value = Bilingual("آخر", "Autre")
    with qtbot.assertNotEmitted(dialog.facts_changed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_directory_that_cannot_be_written_does_not_lose_the_facts(
    qtbot: QtBot,
    desk: Desk,
    application: Application,
    kit: Kit,
    notices: list[Notice],
    sample_note: str,
    tmp_path: Path,
) -> None:
    note = desk.notes.show(sample_note).note
    desk.close()
    reading = application.open_desk(desk.path, NoKey(), Mode.READ_ONLY)
    dialog = FactsDialog(note, reading.people, application.built_ins, application.identifiers.new, kit)
    qtbot.addWidget(dialog)
    dialog.form.day.value = date(2026, 5, 4)
    with qtbot.waitSignal(dialog.facts_changed):
        dialog.accept()
    assert len(notices) == 1
    reading.close()
