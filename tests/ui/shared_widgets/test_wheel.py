"""The wheel scrolls past a field until it has the focus, whatever field it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.domain.actions import Priority
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.choices import ChoiceBox
from briefing_app.ui.widgets.days import DayField
from briefing_app.ui.widgets.unfolding import Unfolding
from briefing_app.ui.widgets.wheel import NumberField
from tests.ui.shared_widgets.wheel import turn_wheel

Make = Callable[[Kit], QWidget]


def day_edit(kit: Kit) -> QWidget:
    field = DayField("Day", kit.icons.icon("close"))
    field.edit.setDate(QDate(2026, 3, 15))
    field.edit.kept = field  # type: ignore[attr-defined]
    return field


MAKERS: list[Make] = [lambda kit: NumberField("Days", 0, 9), lambda kit: ChoiceBox(Priority, "Priority"), day_edit]


@pytest.mark.parametrize("make", MAKERS)
def test_only_with_the_focus(qtbot: QtBot, kit: Kit, make: Make) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    other, field = QLineEdit(), make(kit)
    column.addWidget(other)
    column.addWidget(field)
    page.show()
    page.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    target = field.focusProxy() or field
    assert not turn_wheel(target)
    target.setFocus()
    assert turn_wheel(target)


def test_a_number_has_its_name_and_limits(qtbot: QtBot, kit: Kit) -> None:
    field = NumberField("Days", 1, 9)
    qtbot.addWidget(field)
    assert field.accessibleName() == "Days"
    field.setValue(99)
    assert field.value() == 9


def test_an_unfolding_part_shows_and_hides_its_body(qtbot: QtBot, kit: Kit) -> None:
    body = QLineEdit()
    part = Unfolding("More", body, kit.icons)
    qtbot.addWidget(part)
    part.show()
    assert not body.isVisible()
    with qtbot.waitSignal(part.unfolded):
        part.button.click()
    assert body.isVisible()
    assert part.is_open
    with qtbot.assertNotEmitted(part.unfolded):
        part.is_open = False
    assert not body.isVisible()
