"""Lists of several lines an entry: heights, cutting, what stays chosen, direction."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.domain.languages import Language
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.lined_list import ICON, PAD, Line, LinedEntry, LinedList
from tests.ui.conftest import MakeKit

LONG = "un titre qui ne tient pas sur une seule ligne de cette liste étroite, loin de là"


def entry(key: str, *lines: Line) -> LinedEntry:
    return LinedEntry(
        key, "flag", "accent", lines or (Line(key, is_strong=True), Line("about", "ink_soft", is_small=True))
    )


def made(qtbot: QtBot, kit: Kit, *entries: LinedEntry) -> LinedList:
    shown = LinedList("Things", kit)
    qtbot.addWidget(shown)
    shown.resize(220, 400)
    shown.show()
    shown.show_entries(entries)
    return shown


def height(shown: LinedList, row: int) -> int:
    return shown.visualItemRect(shown.item(row)).height()


def ink(image: QImage, x: range, y: range, kit: Kit) -> int:
    paper = kit.theme.colour("paper")
    return sum(image.pixelColor(column, line) != paper for column in x for line in y)


def test_an_entry_is_as_high_as_its_lines_and_no_higher_than_asked(qtbot: QtBot, kit: Kit) -> None:
    lines = {most: entry(f"most {most}", Line(LONG, most=most)) for most in (1, 2, 3)}
    shown = made(qtbot, kit, entry("a"), *lines.values())
    heights = [height(shown, row) for row in range(4)]
    assert heights[1] < heights[2] < heights[3]
    assert heights[3] - heights[2] == pytest.approx(heights[2] - heights[1], abs=1)
    assert shown.item(3).text() == LONG, "the whole text is there for a reader and in the tip"


def test_a_wider_list_has_lower_entries(qtbot: QtBot, kit: Kit) -> None:
    shown = made(qtbot, kit, entry("a", Line(LONG)))
    narrow = height(shown, 0)
    shown.resize(700, 400)
    qtbot.waitUntil(lambda: height(shown, 0) < narrow)


def test_the_one_chosen_stays_chosen(qtbot: QtBot, kit: Kit) -> None:
    shown = made(qtbot, kit, entry("a"), entry("b"), entry("c"))
    shown.choose("b")
    rows: list[int] = []
    shown.currentRowChanged.connect(rows.append)
    shown.show_entries([entry("c"), entry("b")])
    assert shown.key() == "b"
    assert rows == [1]
    shown.show_entries([entry("c"), entry("b")])
    assert rows == [1], "the same again touches nothing"
    shown.show_entries([entry("c")])
    assert shown.key() is None
    shown.show_entries([])
    assert shown.count() == 0


def test_coming_by_the_keyboard_chooses_an_entry(qtbot: QtBot, kit: Kit) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    before, shown = QLineEdit(), LinedList("Things", kit)
    column.addWidget(before)
    column.addWidget(shown)
    shown.show_entries([entry("a"), entry("b")])
    page.show()
    page.activateWindow()
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert [item.text() for item in shown.selectedItems()] == ["a\nabout"]


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_pictures_stand_at_the_start(qtbot: QtBot, make_kit: MakeKit, language: str) -> None:
    kit = make_kit(language)
    shown = made(qtbot, kit, entry("a", Line("x", language=Language.FRENCH)))
    image = shown.viewport().grab().toImage()
    width = shown.viewport().width()
    rows = range(PAD, PAD + ICON)
    start, end = range(PAD, PAD + ICON), range(width - PAD - ICON, width - PAD)
    found = ink(image, start, rows, kit) > 20, ink(image, end, rows, kit) > 20
    assert found == ((False, True) if language == "ar" else (True, False))


def test_text_has_one_text_for_readers(kit: Kit) -> None:
    assert entry("a", Line("one"), Line(""), Line("two")).text == "one\ntwo"
