"""Commands: one action each, with a key that works in the whole window, and the palette that runs them by name."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QColor, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.shell.commands import Commands, plain_text
from briefing_app.ui.shell.palette import KEYS, CommandPalette
from briefing_app.ui.shell.rail import Rail
from tests.ui.conftest import MakeKit
from tests.ui.opening import check_opening

MakeCommands = Callable[[Kit], tuple[QWidget, Commands, list[str]]]


@pytest.fixture
def make_commands(qtbot: QtBot) -> MakeCommands:
    """A window with a field in it, some commands, and what was run."""

    def make(kit: Kit) -> tuple[QWidget, Commands, list[str]]:
        window = QWidget()
        qtbot.addWidget(window)
        QLineEdit(window)
        commands, ran = Commands(window, kit), []
        commands.add("export", "&Export, print…", lambda: ran.append("export"), "Ctrl+E", "Ctrl+P", icon="export")
        commands.add("seize", "Saisir l’État", lambda: ran.append("seize"), "Ctrl+J")
        commands.add("open", "فتح مذكّرة", lambda: ran.append("open"), icon="open")
        commands.add("bold", "&Bold && strong", lambda: ran.append("bold"), "Ctrl+B", icon="bold", checkable=True)
        commands.add("off", "Switched off", lambda: ran.append("off"))
        commands.enable(("off",), False)
        window.resize(400, 200)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window, commands, ran

    return make


@pytest.fixture
def window(make_commands: MakeCommands, kit: Kit) -> tuple[QWidget, Commands, list[str]]:
    return make_commands(kit)


# Commands.


@pytest.mark.parametrize("key", [Qt.Key.Key_E, Qt.Key.Key_P])
def test_every_key_of_a_command_works_wherever_the_focus_is(
    window: tuple[QWidget, Commands, list[str]], key: Qt.Key
) -> None:
    widget, _, ran = window
    field = widget.findChild(QLineEdit)
    field.setFocus()
    QTest.keyClick(field, key, Qt.KeyboardModifier.ControlModifier)
    assert ran == ["export"]


def test_a_command_has_the_properties_it_was_given(window: tuple[QWidget, Commands, list[str]]) -> None:
    _, commands, _ = window
    export = commands["export"]
    assert export.objectName() == "export"
    assert export.shortcuts() == [QKeySequence("Ctrl+E"), QKeySequence("Ctrl+P")]
    assert export.toolTip() == "Export, print (Ctrl+E)"
    assert not export.icon().isNull()
    assert commands["bold"].isCheckable()
    assert commands["open"].toolTip() == "فتح مذكّرة"
    assert [action.objectName() for action in commands.all()] == ["export", "seize", "open", "bold", "off"]


def test_a_command_that_is_off_does_nothing(window: tuple[QWidget, Commands, list[str]]) -> None:
    widget, commands, ran = window
    commands.enable(("export", "seize"), False)
    QTest.keyClick(widget, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    commands["seize"].trigger()
    assert ran == []
    commands.enable(("seize",), True)
    commands["seize"].trigger()
    assert ran == ["seize"]


def test_a_checkable_command_runs_with_no_argument(window: tuple[QWidget, Commands, list[str]]) -> None:
    _, commands, ran = window
    commands["bold"].trigger()
    assert ran == ["bold"]
    assert commands["bold"].isChecked()


def test_a_shortcut_stays_in_one_piece_in_an_arabic_tooltip(make_commands: MakeCommands, make_kit: MakeKit) -> None:
    _, commands, _ = make_commands(make_kit("ar"))
    assert commands["export"].toolTip() == "Export, print (\u2066Ctrl+E\u2069)"


@pytest.mark.parametrize(
    ("text", "plain"), [("&Open…", "Open"), ("Black && &white", "Black & white"), ("a&", "a"), ("فت&ح…", "فتح")]
)
def test_plain_text(text: str, plain: str) -> None:
    assert plain_text(text) == plain


# The palette.


@pytest.fixture
def palette(window: tuple[QWidget, Commands, list[str]], qtbot: QtBot) -> CommandPalette:
    widget, commands, _ = window
    palette = CommandPalette(commands.all(), QColor("black"), widget)
    palette.open()
    qtbot.waitUntil(palette.isVisible)
    return palette


def line_of(palette: CommandPalette) -> QLineEdit:
    return palette.findChild(QLineEdit)


def names(palette: CommandPalette) -> list[str]:
    entries = palette.findChild(QListWidget)
    return [entries.item(number).text() for number in range(entries.count())]


def test_the_palette_lists_what_can_be_done_now_with_its_keys(palette: CommandPalette) -> None:
    assert names(palette) == ["Export, print", "Saisir l’État", "فتح مذكّرة", "Bold & strong"]
    entries = palette.findChild(QListWidget)
    assert entries.item(0).data(KEYS) == "Ctrl+E"
    assert entries.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Export, print, Ctrl+E"
    assert entries.item(2).data(KEYS) == ""
    assert entries.currentRow() == 0


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("etat", ["Saisir l’État"]),
        ("ETAT saisir", ["Saisir l’État"]),
        ("l'e", ["Saisir l’État"]),
        ("مذكره", ["فتح مذكّرة"]),
        ("print", ["Export, print"]),
        ("& s", ["Bold & strong"]),
        ("  ", ["Export, print", "Saisir l’État", "فتح مذكّرة", "Bold & strong"]),
        ("switched", []),
        ("etat print", []),
    ],
)
def test_names_are_found_without_accents_and_harakat_and_case(
    palette: CommandPalette, typed: str, found: list[str]
) -> None:
    line_of(palette).setText(typed)
    assert names(palette) == found
    none = next(label for label in palette.findChildren(QLabel) if label.text() == "No command has that name.")
    assert none.isVisible() is (found == [])


def test_enter_runs_the_one_that_is_picked_and_closes(
    palette: CommandPalette, window: tuple[QWidget, Commands, list[str]]
) -> None:
    line = line_of(palette)
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Up)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert window[2] == ["seize"]
    assert not palette.isVisible()


def test_a_click_runs_a_command(palette: CommandPalette, window: tuple[QWidget, Commands, list[str]]) -> None:
    entries = palette.findChild(QListWidget)
    at = entries.visualItemRect(entries.item(3)).center()
    QTest.mouseClick(entries.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window[2] == ["bold"]
    assert not palette.isVisible()


def test_the_arrows_stop_at_the_ends(palette: CommandPalette) -> None:
    line, entries = line_of(palette), palette.findChild(QListWidget)
    QTest.keyClick(line, Qt.Key.Key_Up)
    assert entries.currentRow() == 0
    for _ in range(9):
        QTest.keyClick(line, Qt.Key.Key_Down)
    assert entries.currentRow() == 3


def test_typing_runs_by_name(palette: CommandPalette, window: tuple[QWidget, Commands, list[str]]) -> None:
    QTest.keyClicks(line_of(palette), "bold")
    QTest.keyClick(line_of(palette), Qt.Key.Key_Return)
    assert window[2] == ["bold"]


def test_enter_with_nothing_found_leaves_the_palette_open(
    palette: CommandPalette, window: tuple[QWidget, Commands, list[str]]
) -> None:
    QTest.keyClicks(line_of(palette), "zzz")
    QTest.keyClick(line_of(palette), Qt.Key.Key_Return)
    assert palette.isVisible()
    assert window[2] == []


def test_escape_closes_and_runs_nothing(palette: CommandPalette, window: tuple[QWidget, Commands, list[str]]) -> None:
    QTest.keyClick(line_of(palette), Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert window[2] == []


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_the_palette_opens_whole(language: str, make_kit: MakeKit, make_commands: MakeCommands, qtbot: QtBot) -> None:
    widget, commands, _ = make_commands(make_kit(language))
    palette = CommandPalette(commands.all(), QColor("black"), widget)
    palette.open()
    qtbot.waitUntil(palette.isVisible)
    check_opening(palette, language)


# The rail.


@pytest.fixture
def rail(window: tuple[QWidget, Commands, list[str]]) -> Rail:
    widget, commands, ran = window
    for name in ("start", "library", "people"):
        commands.add(name, name.title(), lambda name=name: ran.append(name), icon=name, checkable=True)
    rail = Rail([commands[name] for name in ("start", "library", "people")], widget)
    column = QVBoxLayout(widget)
    column.addWidget(rail)
    rail.show()
    return rail


def lit(rail: Rail) -> list[str]:
    return [button.defaultAction().objectName() for button in buttons(rail) if button.isChecked()]


def buttons(rail: Rail) -> list[object]:
    found = [child for child in rail.children() if hasattr(child, "defaultAction")]
    return sorted(found, key=lambda button: button.y())


def test_one_place_is_lit_up_at_most(rail: Rail) -> None:
    for name in ("start", "people"):
        rail.light(name)
        assert lit(rail) == [name]
    rail.light("")
    assert lit(rail) == []


def test_a_click_and_the_space_bar_go_to_a_place(rail: Rail, window: tuple[QWidget, Commands, list[str]]) -> None:
    QTest.mouseClick(buttons(rail)[1], Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    rail.focus_first()
    QTest.keyClick(buttons(rail)[0], Qt.Key.Key_Space)
    assert window[2] == ["library", "start"]


def test_every_place_is_named_reachable_and_large_enough(rail: Rail) -> None:
    for button, name in zip(buttons(rail), ("Start", "Library", "People"), strict=True):
        assert button.accessibleName() == name
        assert button.toolTip() == name
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert min(button.width(), button.height()) >= 32
        assert isinstance(button.defaultAction(), QAction)
