"""Start as a person uses it."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from briefing_app import bootstrap
from briefing_app.bootstrap import Desk
from briefing_app.domain.actions import ActionState, DueInMonth, DueOnDate, NotDue
from briefing_app.domain.errors import UserError
from briefing_app.domain.invitation_needs import Need
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.notices import Notice
from briefing_app.ui.start.due import When
from briefing_app.ui.start.presenter import StartPresenter
from briefing_app.ui.start.section import AT_FIRST, MOST
from briefing_app.ui.start.view import StartView
from briefing_app.ui.widgets.note_list import NoteList
from tests.ui.conftest import MakeKit
from tests.ui.opening import check_opening
from tests.ui.start.test_presenter import TODAY, action, add_note, late_invitation, presenter_of

Show = Callable[[StartPresenter, Kit], StartView]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def make(presenter: StartPresenter, kit: Kit) -> StartView:
        view = StartView(presenter, kit)
        qtbot.addWidget(view)
        view.resize(1310, 700)
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        return view

    return make


@pytest.fixture
def busy(desk: Desk) -> str:
    """A note with an action in every group; its id."""
    actions = (
        action("late", DueOnDate(TODAY - timedelta(days=2))),
        action("today", DueOnDate(TODAY)),
        action("soon", DueOnDate(TODAY + timedelta(days=3))),
        action("month", DueInMonth(2026, 3)),
        action("waiting", NotDue(), ActionState.WAITING),
    )
    return add_note(desk, "Visite", actions, ready=1)


def button(view: StartView, text: str) -> QPushButton:
    found = [b for b in view.findChildren(QPushButton) if b.text().replace("&", "") == text and b.isVisible()]
    assert len(found) == 1, text
    return found[0]


def press(view: StartView, text: str) -> None:
    QTest.mouseClick(button(view, text), Qt.MouseButton.LeftButton)


def abouts(notes: NoteList) -> list[str]:
    return [entry.about for entry in notes.entries()]


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_it_opens_well(show: Show, desk: Desk, busy: str, make_kit: MakeKit, language: str) -> None:
    check_opening(show(presenter_of(desk, busy), make_kit(language)), language)


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_it_opens_well_while_there_is_nothing(show: Show, desk: Desk, make_kit: MakeKit, language: str) -> None:
    check_opening(show(presenter_of(desk), make_kit(language)), language)


def test_every_group_says_when_who_and_where(show: Show, desk: Desk, busy: str, kit: Kit) -> None:
    view = show(presenter_of(desk), kit)
    reference = desk.notes.list()[0].reference
    (late,) = abouts(view.due[When.OVERDUE].list)
    assert re.fullmatch(rf"13 March 2026 · 2 day\S+ late · Protocole · {reference}", late)
    assert abouts(view.due[When.TODAY].list) == [f"15 March 2026 · Protocole · {reference}"]
    assert abouts(view.due[When.THIS_MONTH].list) == [f"March 2026 · Protocole · {reference}"]
    assert abouts(view.due[When.WAITING].list) == [f"Protocole · {reference}"]
    assert all(section.isVisible() is (when is not When.ASK) for when, section in view.due.items())
    assert not view.nothing_due.isVisible()
    assert view.due[When.SOON].list.entries()[0].title.ar == "إجراء soon"


def test_groups_without_anything_are_not_there_and_it_is_said(show: Show, desk: Desk, kit: Kit) -> None:
    add_note(desk, actions=(action("later", DueOnDate(date(2027, 1, 1))),))
    view = show(presenter_of(desk), kit)
    assert not any(section.isVisible() for section in view.due.values())
    assert view.nothing_due.isVisible()
    assert view.no_recent.isVisible()
    assert not view.no_drafts.isVisible()


def test_one_click_opens(show: Show, desk: Desk, busy: str, kit: Kit, qtbot: QtBot) -> None:
    view = show(presenter_of(desk, busy), kit)
    for notes in (view.drafts.list, view.recent.list):
        with qtbot.waitSignal(view.note_opened) as opened:
            click(notes)
        assert opened.args == [busy]


def click(notes: NoteList) -> None:
    at = notes.visualItemRect(notes.item(0)).center()
    QTest.mouseClick(notes.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def test_one_click_on_what_is_due_goes_to_its_sentence(
    show: Show, desk: Desk, busy: str, kit: Kit, qtbot: QtBot
) -> None:
    view = show(presenter_of(desk, busy), kit)
    with qtbot.waitSignal(view.sentence_wanted) as asked:
        click(view.due[When.TODAY].list)
    assert asked.args == [busy, "today"]
    with qtbot.waitSignal(view.register_requested):
        press(view, "All actions")


def test_a_very_long_list_has_a_place_of_its_own(show: Show, desk: Desk, kit: Kit, qtbot: QtBot) -> None:
    add_note(desk, actions=tuple(action(f"A-{n}", DueOnDate(TODAY)) for n in range(MOST + 1)))
    view = show(presenter_of(desk), kit)
    today = view.due[When.TODAY]
    assert today.list.count() == AT_FIRST
    with qtbot.waitSignal(view.register_requested):
        QTest.mouseClick(today.more, Qt.MouseButton.LeftButton)
    assert today.list.count() == AT_FIRST


def test_what_takes_some_reading_comes_once_the_page_is_there(show: Show, desk: Desk, kit: Kit, qtbot: QtBot) -> None:
    waiting = action("W", NotDue(), ActionState.WAITING, chase_every_days=7, last_chased=TODAY - timedelta(days=7))
    note = add_note(desk, "Visite", (waiting,), invitations=(late_invitation(),))
    view = show(presenter_of(desk), kit)
    qtbot.waitUntil(lambda: view.invitations.isVisible())
    assert [entry.item_id for entry in view.due[When.ASK].list.entries()] == ["W"]
    assert not view.due[When.WAITING].isVisible()
    (entry,) = view.invitations.list.entries()
    reference = desk.notes.list()[0].reference
    assert entry.about == f"The reply is awaited · by 10 March 2026 · late · {reference}"
    with qtbot.waitSignal(view.invitation_requested) as asked:
        click(view.invitations.list)
    assert asked.args == [note, "late"]


def test_nothing_is_read_for_a_page_that_was_left(show: Show, desk: Desk, busy: str, kit: Kit, qtbot: QtBot) -> None:
    view = show(presenter_of(desk), kit)
    view.refresh()
    view.hide()
    assert not view._reading.isActive()


@pytest.mark.parametrize("need", Need)
def test_every_need_has_words(show: Show, desk: Desk, kit: Kit, need: Need) -> None:
    assert show(presenter_of(desk), kit)._need(need)


def test_keys_reach_every_list_in_reading_order(show: Show, desk: Desk, busy: str, kit: Kit, qtbot: QtBot) -> None:
    view = show(presenter_of(desk, busy), kit)
    button(view, "Import…").setFocus()
    reached = []
    for _ in range(8):
        QTest.keyClick(view.focusWidget(), Qt.Key.Key_Tab)
        reached.append(view.focusWidget().accessibleName() or view.focusWidget().text())
    assert reached == [
        "&New note",
        "Overdue",
        "Due today",
        "Due in the next seven days",
        "Due this month",
        "Waiting for the other side",
        "Drafts to finish",
        "Opened last",
    ]
    notes = view.focusWidget()
    assert isinstance(notes, NoteList)
    assert notes.currentRow() == 0
    with qtbot.waitSignal(view.note_opened) as opened:
        QTest.keyClick(notes, Qt.Key.Key_Return)
    assert opened.args == [busy]
    QTest.keyClick(notes, Qt.Key.Key_Backtab)
    assert notes.currentRow() == -1


def test_drafts_carry_their_progress_in_words(show: Show, desk: Desk, busy: str, kit: Kit) -> None:
    view = show(presenter_of(desk), kit)
    item = view.drafts.list.item(0)
    said = item.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Visite. Visite ع. ")
    assert said.endswith("French 100 %, Arabic 25 %")
    assert "Arabic 25 %" in item.toolTip()
    assert view.drafts.list.entries()[0].ready == (4, 1, 4)


def test_many_drafts_are_shown_when_asked_for(show: Show, desk: Desk, kit: Kit) -> None:
    for n in range(AT_FIRST + 2):
        add_note(desk, f"Note {n}")
    view = show(presenter_of(desk), kit)
    assert view.drafts.list.count() == AT_FIRST
    press(view, "Show 2 more")
    assert view.drafts.list.count() == AT_FIRST + 2
    assert not view.drafts.more.isVisible()
    assert view.drafts.list.hasFocus()
    view.refresh()
    assert view.drafts.list.count() == AT_FIRST + 2


def test_the_list_is_as_high_as_its_rows(show: Show, desk: Desk, kit: Kit) -> None:
    for n in range(3):
        add_note(desk, f"Note {n}")
    notes = show(presenter_of(desk), kit).drafts.list
    last = notes.visualItemRect(notes.item(2))
    assert notes.viewport().height() - 2 <= last.bottom() + 1 <= notes.viewport().height()


def test_refresh_shows_what_changed_and_keeps_the_row(show: Show, desk: Desk, busy: str, kit: Kit) -> None:
    view = show(presenter_of(desk), kit)
    view.drafts.list.setFocus()
    view.drafts.list.setCurrentRow(0)
    other = add_note(desk, "Autre")
    view.refresh()
    assert [entry.note_id for entry in view.drafts.list.entries()] == [other, busy]
    assert view.drafts.list.currentRow() == 1


def test_an_empty_library_offers_every_way_on(
    show: Show, desk: Desk, kit: Kit, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = show(presenter_of(desk), kit)
    with qtbot.waitSignal(view.new_requested):
        press(view, "New note")
    with qtbot.waitSignal(view.sample_requested):
        press(view, "Open the sample note")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (["/t/a.docx"], ""))
    with qtbot.waitSignal(view.import_requested) as asked:
        press(view, "Import…")
    assert asked.args == [[Path("/t/a.docx")]]
    add_note(desk)
    view.refresh()
    assert not [b for b in view.findChildren(QPushButton) if "sample" in b.text() and b.isVisible()]
    with qtbot.waitSignal(view.new_requested):
        press(view, "New note")


def test_a_library_open_for_reading_says_why_it_does_not_change(
    application: bootstrap.Application, desk: Desk, busy: str, show: Show, kit: Kit
) -> None:
    with application.desk(desk.path, NoKey(), Mode.READ_ONLY) as reading:
        view = show(presenter_of(reading, busy), kit)
        for text in ("New note", "Import…"):
            assert not button(view, text).isEnabled()
            assert "reading only" in button(view, text).toolTip()
        assert not view.acceptDrops()
        assert view.recent.list.count() == 1
        view.close()


def test_a_library_that_cannot_be_read_is_told(
    show: Show, desk: Desk, busy: str, kit: Kit, notices: list[Notice], monkeypatch: pytest.MonkeyPatch
) -> None:
    view = show(presenter_of(desk, busy), kit)

    def refuse() -> None:
        raise UserError("library.damaged", path="x")

    monkeypatch.setattr(desk.notes, "list", refuse)
    view.refresh()
    assert len(notices) == 1
    assert view.recent.list.count() == 1
