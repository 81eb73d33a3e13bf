"""The small dialog that asks what a step of an action must bring along: its reason, or how it was done."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from briefing_app.domain.action_life import ActionStep
from briefing_app.domain.actions import ActionItem, ActionState
from briefing_app.domain.languages import Bilingual
from briefing_app.ui.promises.more import labelled
from briefing_app.ui.widgets.bilingual import directed
from briefing_app.ui.widgets.choices import Choices, content_language
from briefing_app.ui.widgets.fields import BilingualField
from briefing_app.ui.widgets.suggestions import show_from_start

if TYPE_CHECKING:
    from briefing_app.ui.kit.kit import Kit

WIDTH = 620


class ActionStepDialog(QDialog):
    """Accepted: ``step_made(ActionStep)``. "Done" is refused until it says what came of it, or that nothing did."""

    step_made = Signal(object)

    def __init__(
        self, action: ActionItem, to: ActionState, now: datetime, by: str, kit: Kit, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._action = action
        self._to = to
        self._now = now
        self._by = by
        self.setWindowTitle(f"{action.number} · {Choices(self).words(to)}")
        self._title = QLabel(self)
        language = content_language(kit.language.code)
        title = action.title[language] or action.title[language.twin]
        self._title.setText(directed(title, language if action.title[language] else language.twin))
        self._title.setWordWrap(True)
        self.result_ = BilingualField(self.tr("What came of it"), self)
        self.evidence = QLineEdit(self)
        self.nothing = QCheckBox(self.tr("There is &nothing to record"), self)
        self.reason = QLineEdit(self)
        self.problem = QLabel(self)
        self.problem.setProperty("role", "danger")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._lay_out()
        self._fill()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        is_done = self._to is ActionState.DONE
        self.result_.setVisible(is_done)
        self.nothing.setVisible(is_done)
        if is_done:
            column.addWidget(self.result_)
        column.addLayout(labelled(self.tr("&Evidence: reference of the reply"), self.evidence, self))
        if is_done:
            column.addWidget(self.nothing)
        column.addLayout(labelled(self.tr("&Why"), self.reason, self))
        column.addWidget(self.problem)
        column.addStretch(1)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("&Record it"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.addButton(self.tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.resize(WIDTH, self.sizeHint().height())

    def _fill(self) -> None:
        if self._to is ActionState.DONE:
            show_from_start(self.result_, self._action.result)
            self.evidence.setText(self._action.evidence)
            self.result_.setFocus()
        else:
            self.reason.setFocus()

    def step(self) -> ActionStep:
        """What the fields say."""
        is_done = self._to is ActionState.DONE
        return ActionStep(
            self._to,
            self._now,
            self._by,
            self.reason.text().strip(),
            self.evidence.text().strip(),
            self.result_.value if is_done else Bilingual(),
            is_done and self.nothing.isChecked(),
        )

    def accept(self) -> None:
        """Refused, with the reason shown, while nothing says what came of it."""
        step = self.step()
        if self._to is ActionState.DONE and not (step.result or step.evidence or step.nothing_to_record):
            words = self.tr("Say what came of it, give the reference of the reply, or tick that there is nothing.")
            self.problem.setText(words)
            self.problem.show()
            self.result_.setFocus()
            return
        self.step_made.emit(step)
        super().accept()
