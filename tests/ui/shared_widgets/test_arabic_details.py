"""Small things an Arabic reader saw in the window: dates typed, edges of wrapped text, Tab, shortcuts, contrast."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QStyleOptionMenuItem, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.kit.calm_style import broken_lines
from briefing_app.ui.kit.colours import LIGHT
from briefing_app.ui.kit.style_sheet import style_sheet
from briefing_app.ui.kit.theme import colours_of
from briefing_app.ui.shell.menus import Menu
from briefing_app.ui.widgets.days import DayField
from briefing_app.ui.widgets.fields import BilingualField, tab_through
from tests.ui.conftest import MakeKit

MINISTRY = "وزارة الدولة للتحول الرقمي والاتصالات الإلكترونية وغيرها من الجهات"


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
@pytest.mark.parametrize("typed", ["16/06/2021", "16062021"])
def test_a_date_is_typed_day_first_in_every_interface(
    qtbot: QtBot, make_kit: MakeKit, language: str, typed: str
) -> None:
    field = DayField("Day", make_kit(language).icons.icon("close"))
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClicks(field.edit, typed)
    assert field.value == date(2021, 6, 16)
    assert field.edit.text() == "16/06/2021"


def test_wrapped_arabic_has_no_space_at_the_edge(qtbot: QtBot, make_kit: MakeKit) -> None:
    make_kit("ar")
    lines = broken_lines(f"{MINISTRY}\n\nمصر", QFont(), 160).split("\n")
    assert len(lines) > 4
    assert lines[-2:] == ["", "مصر"]
    assert lines == [line.strip() for line in lines]
    assert " ".join(lines[:-2]) == MINISTRY


@pytest.mark.parametrize("text", ["Le ministre a reçu son homologue français", "مصر 😀 وفرنسا"])
def test_other_text_is_left_to_qt(make_kit: MakeKit, text: str) -> None:
    make_kit("ar")
    assert broken_lines(text, QFont(), 40) == text


@pytest.mark.parametrize(("language", "order"), [("ar", "بفقم"), ("fr", "فبقم")])
def test_tab_goes_through_both_lines_and_on(qtbot: QtBot, make_kit: MakeKit, language: str, order: str) -> None:
    make_kit(language)
    form = QWidget()
    qtbot.addWidget(form)
    last, first = QLineEdit(form), QLineEdit(form)
    name = BilingualField("Name", form)
    places = {"ب": name.arabic, "ف": name.french, "ق": first, "م": last}
    tab_through(name, first, last)
    form.show()
    places[order[0]].setFocus()
    for sign in order:
        assert form.focusWidget() is places[sign]
        QTest.keyClick(form.focusWidget(), Qt.Key.Key_Tab)


@pytest.mark.parametrize("keys", ["Ctrl+,", "Ctrl++", "Alt+Shift+Up"])
def test_the_shortcut_of_a_menu_reads_from_the_left(qtbot: QtBot, keys: str) -> None:
    menu = Menu("Menu")
    qtbot.addWidget(menu)
    action = QAction("أمر", menu)
    action.setShortcut(QKeySequence(keys))
    menu.addAction(action)
    option = QStyleOptionMenuItem()
    menu.initStyleOption(option, action)
    shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    assert option.text == f"أمر\t\u2066{shown}\u2069"


def test_high_contrast_frames_what_is_chosen(make_kit: MakeKit) -> None:
    kit = make_kit("ar")
    colours = colours_of(QWidget().palette())
    assert "QListView::item:selected { border: 2px solid" in style_sheet(colours, 10.5)
    assert "QListView::item:selected { border: 2px solid" not in style_sheet(LIGHT, 10.5)
    assert kit.theme.colour("ink").isValid()
