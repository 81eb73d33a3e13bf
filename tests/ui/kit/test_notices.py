"""Notices: seen, read, acted on, gone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from briefing_app.ui.kit import notices as notices_module
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.notices import Notice, NoticeArea, Severity
from tests.ui.conftest import MakeKit
from tests.ui.opening import clipped, unnamed

LONG = "La note n’a pas pu être enregistrée, parce que le support est plein ; rien de ce qui a été écrit n’est perdu."


@pytest.fixture
def area(kit: Kit, qtbot: QtBot) -> NoticeArea:
    area = NoticeArea(kit.icons)
    qtbot.addWidget(area)
    area.resize(900, 40)
    return area


def bars(area: NoticeArea) -> list[QFrame]:
    return [bar for bar in area.findChildren(QFrame) if bar.property("role") == "notice" and bar.isVisibleTo(area)]


def test_nothing_is_shown_before_something_is_told(area: NoticeArea) -> None:
    assert area.isHidden()
    assert area.texts() == []
    assert not area.dismiss()


def test_text_and_hint_are_read_together(area: NoticeArea) -> None:
    area.show_notice(Notice("Text.", hint="Hint."))
    assert not area.isHidden()
    assert area.texts() == ["Text. Hint."]
    assert bars(area)[0].accessibleName() == "Text. Hint."


def test_the_newest_goes_first_and_the_area_with_the_last(area: NoticeArea) -> None:
    area.show_notice(Notice("one"))
    area.show_notice(Notice("two"))
    assert area.texts() == ["one", "two"]
    assert area.dismiss()
    assert area.texts() == ["one"]
    assert area.dismiss()
    assert area.isHidden()


def test_the_same_notice_stands_there_once(area: NoticeArea) -> None:
    for text in ("one", "two", "one"):
        area.show_notice(Notice(text))
    assert area.texts() == ["two", "one"]


def test_everything_is_cleared_at_once(area: NoticeArea) -> None:
    area.show_notice(Notice("one", stays=True))
    area.show_notice(Notice("two", Severity.DANGER))
    area.clear()
    assert area.isHidden()


def test_information_goes_by_itself_and_what_matters_stays(
    area: NoticeArea, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(notices_module, "SHOWN_MS", 30)
    area.show_notice(Notice("stays", stays=True))
    area.show_notice(Notice("danger", Severity.DANGER))
    area.show_notice(Notice("attention", Severity.ATTENTION))
    area.show_notice(Notice("goes"))
    qtbot.waitUntil(lambda: area.texts() == ["stays", "danger"])


def test_the_close_button_closes_its_own_notice(area: NoticeArea) -> None:
    area.show_notice(Notice("one"))
    area.show_notice(Notice("two"))
    close = bars(area)[0].findChild(QToolButton)
    assert close.accessibleName() == "Close this notice"
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert area.texts() == ["two"]


def test_the_action_is_done_once_and_the_notice_goes(area: NoticeArea) -> None:
    done: list[str] = []
    area.show_notice(Notice("one", action=("&Undo", lambda: done.append("undo"))))
    button = bars(area)[0].findChild(QPushButton)
    assert button.text() == "&Undo"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == ["undo"]
    assert area.texts() == []


@pytest.mark.parametrize("severity", list(Severity))
def test_a_severity_has_a_picture_and_a_ground_of_its_own(area: NoticeArea, severity: Severity) -> None:
    area.show_notice(Notice("x", severity))
    area.show()
    (bar,) = bars(area)
    assert bar.property("severity") == severity.value
    shots = [bar.grab().toImage()]
    for other in set(Severity) - {severity}:
        area.clear()
        area.show_notice(Notice("x", other))
        shots.append(bars(area)[0].grab().toImage())
    assert shots[0] not in shots[1:]


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_a_long_notice_wraps_and_nothing_is_cut(language: str, make_kit: MakeKit, qtbot: QtBot) -> None:
    area = NoticeArea(make_kit(language).icons)
    qtbot.addWidget(area)
    area.show_notice(Notice(LONG, Severity.ATTENTION, LONG, ("&Undo", lambda: None)))
    area.resize(700, area.heightForWidth(700) if area.hasHeightForWidth() else 120)
    qtbot.waitExposed(area)
    assert not list(clipped(area))
    assert not list(unnamed(area))


def test_a_second_thing_can_be_done_instead(area: NoticeArea) -> None:
    done: list[str] = []
    first, second = ("&Open the file", lambda: done.append("file")), ("Open its &folder", lambda: done.append("folder"))
    area.show_notice(Notice("Written.", action=first, other=second))
    area.show()
    buttons = list(bars(area)[0].findChildren(QPushButton))
    assert [button.text() for button in buttons] == ["&Open the file", "Open its &folder"]
    QTest.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert done == ["folder"]
    assert area.texts() == []
