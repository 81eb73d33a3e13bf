from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QCalendarWidget, QToolButton
from pytestqt.qtbot import QtBot

from briefing_app.services.fact_echo import time_in
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.days import DayField, TimeField
from tests.ui.conftest import MakeKit
from tests.ui.opening import check_opening
from tests.ui.shared_widgets.wheel import turn_wheel


@pytest.fixture
def field(qtbot: QtBot, kit: Kit) -> DayField:
    field = DayField("Day", kit.icons.icon("close"))
    qtbot.addWidget(field)
    field.show()
    return field


def clear(field: DayField) -> QToolButton:
    return next(one for one in field.findChildren(QToolButton) if one.accessibleName() == "Leave the date empty")


def calendar(field: DayField) -> QCalendarWidget:
    found = field.edit.calendarWidget()
    assert found is not None
    return found


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_it_opens_in_every_language(qtbot: QtBot, make_kit: MakeKit, language: str) -> None:
    field = DayField("Day", make_kit(language).icons.icon("close"))
    qtbot.addWidget(field)
    field.resize(220, 40)
    field.show()
    check_opening(field, language)


def test_it_begins_empty_and_says_so(field: DayField) -> None:
    assert field.value is None
    assert field.edit.text() == "No date"
    assert not clear(field).isEnabled()


def test_a_day_is_shown_and_can_be_emptied(qtbot: QtBot, field: DayField) -> None:
    with qtbot.waitSignal(field.changed):
        field.value = date(2026, 4, 2)
    assert field.edit.text() == "02/04/2026"
    with qtbot.waitSignal(field.changed):
        qtbot.mouseClick(clear(field), Qt.MouseButton.LeftButton)
    assert field.value is None
    assert not clear(field).isEnabled()


def test_typing_over_nothing_writes_a_day(qtbot: QtBot, field: DayField) -> None:
    qtbot.keyClicks(field.edit, "05122031")
    assert field.value == date(2031, 12, 5)


@pytest.mark.parametrize("key", [Qt.Key.Key_Up, Qt.Key.Key_Down])
def test_an_arrow_over_nothing_begins_today(qtbot: QtBot, field: DayField, key: Qt.Key) -> None:
    qtbot.keyClick(field.edit, key)
    assert field.edit.date() == QDate.currentDate()


def test_arrows_step_through_a_day_that_is_there(qtbot: QtBot, field: DayField) -> None:
    field.value = date(2026, 4, 2)
    field.edit.setSelectedSection(field.edit.Section.DaySection)
    qtbot.keyClick(field.edit, Qt.Key.Key_Up)
    assert field.value == date(2026, 4, 3)


def test_the_wheel_passes_over_a_day_that_has_not_the_focus(qtbot: QtBot, field: DayField) -> None:
    field.value = date(2026, 4, 2)
    clear(field).setFocus()
    assert not turn_wheel(field.edit)
    assert field.value == date(2026, 4, 2)
    field.activateWindow()
    field.edit.setFocus()
    qtbot.waitUntil(field.edit.hasFocus)
    turn_wheel(field.edit)
    assert field.value != date(2026, 4, 2)


def test_letters_do_not_begin_a_day(qtbot: QtBot, field: DayField) -> None:
    qtbot.keyClicks(field.edit, "abc")
    assert field.value is None


def open_calendar(qtbot: QtBot, field: DayField) -> None:
    qtbot.mouseClick(
        field.edit, Qt.MouseButton.LeftButton, pos=QPoint(field.edit.width() - 12, field.edit.height() // 2)
    )
    qtbot.waitUntil(calendar(field).isVisible)


def test_the_calendar_of_nothing_opens_on_this_month(qtbot: QtBot, field: DayField) -> None:
    open_calendar(qtbot, field)
    today = QDate.currentDate()
    assert (calendar(field).yearShown(), calendar(field).monthShown()) == (today.year(), today.month())
    assert field.value is None
    calendar(field).window().close()


def test_the_calendar_of_a_day_opens_on_its_month(qtbot: QtBot, field: DayField) -> None:
    field.value = date(2021, 6, 16)
    open_calendar(qtbot, field)
    assert (calendar(field).yearShown(), calendar(field).monthShown()) == (2021, 6)
    calendar(field).window().close()


def test_focus_goes_to_the_day(qtbot: QtBot, field: DayField) -> None:
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.edit.hasFocus)


@pytest.fixture
def clock(qtbot: QtBot, kit: Kit) -> TimeField:
    field = TimeField("Start", time_in)
    qtbot.addWidget(field)
    field.show()
    return field


def test_a_time_may_be_left_out(clock: TimeField) -> None:
    assert clock.is_valid
    assert clock.value is None


def test_a_time_is_read_and_written(qtbot: QtBot, clock: TimeField) -> None:
    qtbot.keyClicks(clock, "9h05")
    assert clock.value == time(9, 5)
    clock.value = time(14, 30)
    assert clock.text() == "14:30"
    clock.value = None
    assert clock.text() == ""


def test_what_is_no_time_is_marked_until_it_is_mended(qtbot: QtBot, clock: TimeField) -> None:
    qtbot.keyClicks(clock, "99")
    assert (clock.is_valid, clock.property("invalid")) == (False, True)
    qtbot.keyClick(clock, Qt.Key.Key_Backspace)
    assert (clock.is_valid, clock.property("invalid")) == (True, False)
