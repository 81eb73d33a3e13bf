"""The dialog that asks what a step of an action must bring along."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from briefing_app.domain.action_life import ActionStep, advanced
from briefing_app.domain.actions import ActionState
from briefing_app.domain.languages import Bilingual
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.promises.step import ActionStepDialog
from tests.samples import sample_note
from tests.ui.conftest import MakeKit
from tests.ui.opening import check_opening

ACTION = sample_note().actions[0]
NOW = datetime(2026, 3, 15, 9, 0, tzinfo=UTC)


def opened(qtbot: QtBot, kit: Kit, to: ActionState) -> ActionStepDialog:
    dialog = ActionStepDialog(ACTION, to, NOW, "Nadia", kit)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    return dialog


def press(qtbot: QtBot, dialog: ActionStepDialog) -> None:
    box = dialog.findChild(QDialogButtonBox)
    button = next(one for one in box.buttons() if box.buttonRole(one) is QDialogButtonBox.ButtonRole.AcceptRole)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
@pytest.mark.parametrize("to", [ActionState.DONE, ActionState.REFUSED])
def test_it_opens_in_every_language(qtbot: QtBot, make_kit: MakeKit, language: str, to: ActionState) -> None:
    dialog = opened(qtbot, make_kit(language), to)
    check_opening(dialog, language)
    assert ACTION.number in dialog.windowTitle()


def test_done_asks_what_came_of_it(qtbot: QtBot, kit: Kit) -> None:
    dialog = opened(qtbot, kit, ActionState.DONE)
    with qtbot.assertNotEmitted(dialog.step_made):
        press(qtbot, dialog)
    assert dialog.problem.text().startswith("Say what came of it")
    assert dialog.isVisible()
    dialog.evidence.setText(" NV/7 ")
    dialog.result_.value = Bilingual("أُرسلت", "envoyée")
    with qtbot.waitSignal(dialog.step_made) as told:
        press(qtbot, dialog)
    step = told.args[0]
    assert step == ActionStep(ActionState.DONE, NOW, "Nadia", "", "NV/7", Bilingual("أُرسلت", "envoyée"))
    assert advanced(ACTION, step).state is ActionState.DONE


def test_nothing_to_record_is_an_answer(qtbot: QtBot, kit: Kit) -> None:
    dialog = opened(qtbot, kit, ActionState.DONE)
    dialog.nothing.setChecked(True)
    with qtbot.waitSignal(dialog.step_made) as told:
        press(qtbot, dialog)
    assert told.args[0].nothing_to_record


@pytest.mark.parametrize(
    "to", [ActionState.WAITING, ActionState.REFUSED, ActionState.CANCELLED, ActionState.SUPERSEDED]
)
def test_other_steps_take_a_reason(qtbot: QtBot, kit: Kit, to: ActionState) -> None:
    dialog = opened(qtbot, kit, to)
    assert not dialog.result_.isVisible()
    assert not dialog.nothing.isVisible()
    assert dialog.focusWidget() is dialog.reason
    qtbot.keyClicks(dialog.reason, "sans suite")
    with qtbot.waitSignal(dialog.step_made) as told:
        qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert told.args[0] == ActionStep(to, NOW, "Nadia", "sans suite")
