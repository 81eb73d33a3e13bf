"""The parts that first run, unlocking and preferences are made of."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontInfo, QWheelEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from briefing_app.domain.errors import UserError
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.options import OptionBox
from briefing_app.ui.widgets.passphrase_strength import Strength, strength_of
from briefing_app.ui.widgets.passphrases import NewPassphrase, PassphraseLine
from briefing_app.ui.widgets.paths import PathField, PathLabel
from briefing_app.ui.widgets.problem_label import ProblemLabel
from briefing_app.ui.widgets.recovery_key import RecoveryKeyCard
from tests.ui.conftest import MakeKit

KEY = "-".join(["45GKM", "D6NY9", "NEG9T", "R0712"] * 2 + ["45GKM", "D6NY9", "NEG9T", "Y"])


@pytest.mark.parametrize(
    ("passphrase", "strength"),
    [
        ("", Strength.NONE),
        ("   ", Strength.NONE),
        ("sesame", Strength.WEAK),
        ("a" * 40, Strength.WEAK),
        ("AaAaAaAa" * 5, Strength.WEAK),
        ("correct horse", Strength.FAIR),
        ("123456 123456 123456 12", Strength.FAIR),
        ("correct horse battery staple", Strength.STRONG),
        ("حصان صحيح بطارية دبوس ورق", Strength.STRONG),
    ],
)
def test_strength(passphrase: str, strength: Strength) -> None:
    assert strength_of(passphrase) is strength


def test_a_passphrase_is_hidden_again_once_it_is_cleared(qtbot: QtBot, kit: Kit) -> None:
    line = PassphraseLine("Passphrase")
    qtbot.addWidget(line)
    line.show()
    width = line.edit.width()
    qtbot.mouseClick(line.show_button, Qt.MouseButton.LeftButton)
    line.text = "secret"
    assert line.edit.displayText() == "secret"
    assert line.edit.width() == width
    with qtbot.waitSignal(line.changed):
        line.clear()
    line.text = "secret"
    assert line.edit.displayText() != "secret"
    assert line.edit.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData


def test_enter_submits_a_passphrase(qtbot: QtBot, kit: Kit) -> None:
    line = PassphraseLine("Passphrase")
    qtbot.addWidget(line)
    with qtbot.waitSignal(line.submitted):
        qtbot.keyClick(line.edit, Qt.Key.Key_Return)


def test_a_new_passphrase_tells_of_both_lines(qtbot: QtBot, kit: Kit) -> None:
    new = NewPassphrase()
    qtbot.addWidget(new)
    for line in (new.first, new.second):
        with qtbot.waitSignal(new.changed):
            qtbot.keyClicks(line.edit, "x")
    new.show_values("one", "two")
    assert (new.first.text, new.second.text) == ("one", "two")


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_path_reads_from_left_to_right_in_any_interface(qtbot: QtBot, make_kit: MakeKit, language: str) -> None:
    make_kit(language)
    field = PathField("File", "Choose…")
    qtbot.addWidget(field)
    field.show()
    assert field.edit.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert field.layoutDirection() == QApplication.layoutDirection()
    qtbot.keyClicks(field.edit, " /tmp/x ")
    assert field.text == "/tmp/x"
    with qtbot.waitSignal(field.asked):
        qtbot.mouseClick(field.button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_long_path_is_shortened_and_whole_in_the_tooltip(qtbot: QtBot, make_kit: MakeKit, language: str) -> None:
    make_kit(language)
    path = "/srv/someone/" + "folder/" * 40 + "library.briefing"
    long, short = PathLabel(path), PathLabel("/x")
    for label in (long, short):
        qtbot.addWidget(label)
        label.resize(200, 24)
    assert long.minimumSizeHint().width() < 200
    assert long.toolTip() == path
    image, other = long.grab().toImage(), short.grab().toImage()
    ground = other.pixelColor(100, 1)
    inked = [x for x in range(other.width()) if any(other.pixelColor(x, y) != ground for y in range(other.height()))]
    assert (min(inked) > 100) == (language == "ar")
    assert image != other


def test_a_problem_is_told_in_sentences_and_taken_away(qtbot: QtBot, kit: Kit) -> None:
    label = ProblemLabel(kit)
    qtbot.addWidget(label)
    label.tell(UserError("library.not_found", path="/tmp/none"))
    first, second = label.text().splitlines()
    assert first == "There is no library at \u2068/tmp/none\u2069."
    assert second[0].isupper()
    assert second.endswith(".")
    assert label.isVisibleTo(None)
    label.say("What now?", "")
    assert label.text() == "What now?"
    label.say()
    assert not label.isVisibleTo(None)


def test_a_bug_is_told_as_one(qtbot: QtBot, kit: Kit) -> None:
    label = ProblemLabel(kit)
    qtbot.addWidget(label)
    label.tell(RuntimeError("secret words of a note"))
    assert "Something went wrong" in label.text()
    assert "secret" not in label.text()


def test_a_value_that_is_not_on_offer_is_kept(qtbot: QtBot, kit: Kit) -> None:
    box = OptionBox([("ar", "Arabic"), ("fr", "French")], "Language")
    qtbot.addWidget(box)
    box.value = "fr"
    assert box.currentText() == "French"
    box.value = "de"
    assert (box.value, box.currentText(), box.count()) == ("de", "de", 3)


def test_the_wheel_does_not_change_what_has_no_focus(qtbot: QtBot, kit: Kit) -> None:
    box = OptionBox([(1, "one"), (2, "two")], "Number")
    qtbot.addWidget(box)
    box.show()
    box.clearFocus()
    down = QWheelEvent(
        QPointF(5, 5),
        box.mapToGlobal(QPointF(5, 5)),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, down)
    assert box.value == 1


def card(qtbot: QtBot, kit: Kit, saved: list[Path]) -> RecoveryKeyCard:
    made = RecoveryKeyCard(KEY, saved.append, kit)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_a_recovery_key_is_big_grouped_and_never_mirrored(qtbot: QtBot, make_kit: MakeKit, language: str) -> None:
    made = card(qtbot, make_kit(language), [])
    label = made.findChild(QLabel, "recoveryKey")
    assert label is not None
    assert label.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert [line.split() for line in label.text().splitlines()] == [
        ["45GKM", "D6NY9", "NEG9T", "R0712"],
        ["45GKM", "D6NY9", "NEG9T", "R0712"],
        ["45GKM", "D6NY9", "NEG9T", "Y"],
    ]
    assert QFontInfo(label.font()).fixedPitch()
    assert label.font().pointSizeF() > made.font().pointSizeF()
    assert KEY in label.accessibleName()


def test_saving_a_recovery_key_can_be_called_off(
    qtbot: QtBot, kit: Kit, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    saved: list[Path] = []
    made = card(qtbot, kit, saved)
    save = next(one for one in made.findChildren(QPushButton) if "Save" in one.text())
    names = iter(["", str(tmp_path / "key.txt")])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (next(names), ""))
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    assert not saved
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    assert saved == [tmp_path / "key.txt"]
    assert not made.findChildren(QLineEdit)


def test_keeping_a_recovery_key_is_told(qtbot: QtBot, kit: Kit) -> None:
    made = card(qtbot, kit, [])
    for kept in (True, False):
        with qtbot.waitSignal(made.kept_changed) as told:
            qtbot.keyClick(made.kept, Qt.Key.Key_Space)
        assert told.args == [kept]
