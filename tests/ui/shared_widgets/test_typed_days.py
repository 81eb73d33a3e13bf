"""A day typed the way people write it, whatever stood in the field."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from briefing_app.ui.widgets.days import DayField, day_typed, typed_parts
from tests.ui.conftest import MakeKit

BEFORE = QDate(2026, 11, 20)
WRITTEN = [
    ("15/06/2021", date(2021, 6, 15)),
    ("15.06.2021", date(2021, 6, 15)),
    ("15-06-2021", date(2021, 6, 15)),
    ("15 06 2021", date(2021, 6, 15)),
    ("15062021", date(2021, 6, 15)),
    ("1/6/2021", date(2021, 6, 1)),
    ("15/06/21", date(2021, 6, 15)),
    ("31/12/2020", date(2020, 12, 31)),
    ("29/02/2024", date(2024, 2, 29)),
    ("15", date(2026, 11, 15)),
    ("15/6", date(2026, 6, 15)),
]


@pytest.fixture(params=["ar", "fr"])
def field(request: pytest.FixtureRequest, qtbot: QtBot, make_kit: MakeKit) -> DayField:
    field = DayField("Day", make_kit(request.param).icons.icon("close"))
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    field.setFocus()
    return field


@pytest.mark.parametrize(("written", "day"), WRITTEN[:9])
def test_a_day_is_taken_as_it_is_written_over_nothing(qtbot: QtBot, field: DayField, written: str, day: date) -> None:
    qtbot.keyClicks(field.edit, written)
    qtbot.keyClick(field.edit, Qt.Key.Key_Tab)
    assert field.value == day
    assert field.edit.text() == f"{day:%d/%m/%Y}"


@pytest.mark.parametrize(("written", "day"), WRITTEN)
def test_a_day_is_taken_as_it_is_written_over_another(qtbot: QtBot, field: DayField, written: str, day: date) -> None:
    field.value = date(2026, 11, 20)
    field.edit.selectAll()
    qtbot.keyClicks(field.edit, written)
    qtbot.keyClick(field.edit, Qt.Key.Key_Tab)
    assert field.value == day


def test_typing_in_the_month_changes_the_month_alone(qtbot: QtBot, field: DayField) -> None:
    field.value = date(2026, 11, 20)
    field.edit.setSelectedSection(field.edit.Section.MonthSection)
    qtbot.keyClicks(field.edit, "07")
    assert field.value == date(2026, 7, 20)


def test_backspace_takes_back_what_was_typed(qtbot: QtBot, field: DayField) -> None:
    qtbot.keyClicks(field.edit, "15/07")
    qtbot.keyClick(field.edit, Qt.Key.Key_Backspace)
    qtbot.keyClicks(field.edit, "6/2021")
    assert field.value == date(2021, 6, 15)


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_taking_all_of_it_away_leaves_no_day(qtbot: QtBot, field: DayField, key: Qt.Key) -> None:
    field.value = date(2026, 11, 20)
    field.edit.selectAll()
    qtbot.keyClick(field.edit, key)
    assert field.value is None


@pytest.mark.parametrize(
    ("typed", "parts"),
    [("", [""]), ("1", ["1"]), ("15/", ["15", ""]), ("15//", ["15", ""]), ("1506", ["15", "06"]), ("/1", ["1"])],
)
def test_the_parts_of_what_is_typed(typed: str, parts: list[str]) -> None:
    assert typed_parts(typed) == parts


@pytest.mark.parametrize(
    ("typed", "day"), [("0", BEFORE), ("31/02/2021", QDate(2021, 2, 28)), ("1/13", QDate(2026, 12, 1))]
)
def test_what_no_calendar_has_is_the_nearest_day(typed: str, day: QDate) -> None:
    assert day_typed(typed, BEFORE) == day
