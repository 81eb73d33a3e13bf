"""What is asked of a step: its day (today to begin with), channel, reference, and what else that step needs."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from briefing_app.domain.actions import Channel
from briefing_app.domain.languages import Bilingual
from briefing_app.ui.invitation.state import StepEntry, StepFields
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.choices import ChoiceBox
from briefing_app.ui.widgets.days import DayField
from briefing_app.ui.widgets.fields import BilingualField


class StepForm(QFrame):
    """``taken(StepEntry)``, or ``left()``."""

    taken = Signal(object)
    left = Signal()

    def __init__(self, fields: StepFields, today: date, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._fields = fields
        clear = kit.icons.icon("close")
        self.on = DayField(self.tr("On"), clear, self)
        self.on.value = today
        self.channel = ChoiceBox(Channel, self.tr("Channel"), none=self.tr("Not said"), parent=self)
        self.reference = QLineEdit(self)
        self.note = QLineEdit(self)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._put(self.tr("&On"), self.on, 0, 0)
        self._put(self.tr("Channe&l"), self.channel, 0, 1)
        self._put(self.tr("Re&ference"), self.reference, 1, 0)
        self._put(self.tr("Re&mark"), self.note, 1, 1)
        self._make_mode()
        self._make_window(kit)
        self._make_conditions()
        self.problem = QLabel(self)
        self.problem.setProperty("role", "danger")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._lay_out()

    def _make_mode(self) -> None:
        every = self.tr("All that were offered")
        self.mode = ChoiceBox(self._fields.modes, self.tr("Format"), none=every, parent=self)
        self.mode.value = self._fields.mode
        self.mode.setVisible(self._fields.asks_mode)
        if self._fields.asks_mode:
            self._put(self.tr("&Format"), self.mode, 2, 0)

    def _make_window(self, kit: Kit) -> None:
        clear = kit.icons.icon("close")
        self.start, self.end = DayField(self.tr("First day"), clear, self), DayField(self.tr("Last day"), clear, self)
        self.start.value, self.end.value = self._fields.start, self._fields.end
        for column, (field, text) in enumerate(((self.start, self.tr("F&irst day")), (self.end, self.tr("L&ast day")))):
            field.setVisible(self._fields.asks_window)
            if self._fields.asks_window:
                self._put(text, field, 3, column)

    def _make_conditions(self) -> None:
        self.conditions = BilingualField(self.tr("Conditions"), self)
        self.conditions.setVisible(self._fields.asks_conditions)
        if self._fields.asks_conditions:
            self._grid.addWidget(self.conditions, 4, 0, 1, 2)

    def _put(self, text: str, field: QWidget, row: int, column: int) -> None:
        cell = QVBoxLayout()
        cell.setSpacing(4)
        label = QLabel(text, self)
        label.setProperty("role", "soft")
        label.setBuddy(field.focusProxy() or field)
        cell.addWidget(label)
        cell.addWidget(field)
        self._grid.addLayout(cell, row, column)
        self._grid.setColumnStretch(column, 1)

    def _lay_out(self) -> None:
        self.take = QPushButton(self.tr("&Record it"), self)
        self.take.setProperty("primary", True)
        self.take.clicked.connect(lambda: self.taken.emit(self.entry()))
        leave = QPushButton(self.tr("&Leave it"), self)
        leave.clicked.connect(self.left)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.take)
        buttons.addWidget(leave)
        for line in (self.reference, self.note):
            line.returnPressed.connect(self.take.click)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        column.addLayout(self._grid)
        column.addWidget(self.problem)
        column.addLayout(buttons)

    def entry(self) -> StepEntry:
        """What the fields say now."""
        return StepEntry(
            self.on.value,
            self.channel.value,
            self.reference.text(),
            self.note.text(),
            self.mode.value if self._fields.asks_mode else None,
            self.start.value if self._fields.asks_window else None,
            self.end.value if self._fields.asks_window else None,
            self.conditions.value if self._fields.asks_conditions else Bilingual(),
        )

    def refuse(self, words: str) -> None:
        """Say why the step cannot be recorded as it is."""
        self.problem.setText(words)
        self.problem.show()
