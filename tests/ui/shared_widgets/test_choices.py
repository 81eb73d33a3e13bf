from __future__ import annotations

from enum import Enum

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.domain.actions import Channel, Priority
from briefing_app.domain.errors import BugError
from briefing_app.domain.invitations import VisitMode
from briefing_app.domain.languages import Language
from briefing_app.domain.meetings import MeetingMode
from briefing_app.domain.segments import TwinState
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.choices import ChoiceBox, Choices, content_language
from tests.ui.conftest import MakeKit
from tests.ui.shared_widgets.wheel import turn_wheel


def test_every_member_of_every_enum_has_words(kit: Kit) -> None:
    choices = Choices()
    assert len(choices.kinds()) >= 19
    for kind in choices.kinds():
        words = [choices.words(member) for member in kind]
        assert all(words), kind
        assert len(set(words)) == len(words), f"{kind.__name__}: two members with the same words"


def test_members_of_the_same_value_are_told_apart(kit: Kit) -> None:
    choices = Choices()
    assert MeetingMode.VIDEO == Channel.VIDEO == VisitMode.VIDEO
    assert choices.words(Channel.VIDEO) == "Video call"
    assert choices.words(MeetingMode.VIDEO) == "By video"
    assert choices.words(Channel.IN_PERSON) != choices.words(VisitMode.IN_PERSON)


def test_an_enum_without_words_is_a_bug(kit: Kit) -> None:
    class Fruit(Enum):
        FIG = "fig"

    with pytest.raises(BugError, match=r"Fruit\.FIG"):
        Choices().words(Fruit.FIG)


def test_a_box_gives_members_and_none(qtbot: QtBot, kit: Kit) -> None:
    box = ChoiceBox(Channel, "Channel", none="Not decided")
    qtbot.addWidget(box)
    assert (box.value, box.currentText(), box.accessibleName()) == (None, "Not decided", "Channel")
    box.show()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.value is Channel.NOTE_VERBALE
    box.value = Channel.CALL
    assert box.currentText() == "Telephone call"
    box.value = None
    assert box.currentIndex() == 0


def test_a_box_without_none_begins_with_its_first_member(qtbot: QtBot, kit: Kit) -> None:
    box = ChoiceBox((TwinState.CONFIRMED, TwinState.EMPTY), "State")
    qtbot.addWidget(box)
    assert box.value is TwinState.CONFIRMED
    assert box.count() == 2


def test_the_wheel_passes_over_a_box_that_has_not_the_focus(qtbot: QtBot, kit: Kit) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    other, box = QLineEdit(), ChoiceBox(Priority, "Priority")
    layout.addWidget(other)
    layout.addWidget(box)
    window.show()
    window.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    assert not turn_wheel(box)
    assert box.value is Priority.NORMAL
    box.setFocus()
    assert turn_wheel(box)
    assert box.value is Priority.HIGH


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_a_box_shows_an_arrow_at_its_end(qtbot: QtBot, make_kit: MakeKit, language: str) -> None:
    kit = make_kit(language)
    box = ChoiceBox(Priority, "Priority")
    qtbot.addWidget(box)
    box.setCurrentIndex(-1)
    box.resize(160, 32)
    box.show()
    image = box.grab().toImage()
    paper = kit.theme.colour("paper")
    start, end = _drawn(image, 3, 24, paper), _drawn(image, 136, 157, paper)
    assert (start > 0, end > 0) == ((True, False) if language == "ar" else (False, True))


@pytest.mark.parametrize(
    ("interface", "content"), [("ar", Language.ARABIC), ("fr", Language.FRENCH), ("en", Language.FRENCH)]
)
def test_english_reads_content_in_french(interface: str, content: Language) -> None:
    assert content_language(interface) is content


def _drawn(image: QImage, left: int, right: int, ground: QColor) -> int:
    return sum(image.pixelColor(x, y) != ground for x in range(left, right) for y in range(8, 24))
