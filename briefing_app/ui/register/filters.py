"""The two lines above the table: what to look for, whose, where it stands, and what the list is grouped by."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing_app.domain.actions import ActionState, Obligation
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.register.state import By, Wanted
from briefing_app.ui.register.words import RegisterWords
from briefing_app.ui.widgets.choices import ChoiceBox
from briefing_app.ui.widgets.options import OptionBox
from briefing_app.ui.widgets.search_line import SearchLine
from briefing_app.ui.widgets.wheel import NumberField

USUAL_DAYS, MOST_DAYS = 14, 999
STATES = tuple(state for state in ActionState if state not in (ActionState.SUGGESTED, ActionState.DISMISSED))


class RegisterFilters(QWidget):
    """``changed(wanted)`` at every letter; ``grouped(by)``; ``left()`` when the person goes on to the table."""

    changed = Signal(object)
    grouped = Signal(object)
    left = Signal()

    def __init__(self, wanted: Wanted, by: By, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = RegisterWords(kit, self)
        self.search = SearchLine(self.tr("Search the actions"), self, kit.icons.icon("search", "ink_soft"))
        self.search.setPlaceholderText(self.tr("Search titles, names and numbers"))
        keys = QKeySequence("Ctrl+F").toString(QKeySequence.SequenceFormat.NativeText)
        self.search.setToolTip(self.tr("Search the actions (%1)").replace("%1", keys))
        self.counterpart = self._line(self.tr("Counterpart or country code"), self.tr("Counterpart"))
        self.owner = self._line(self.tr("Owner"), self.tr("Owner"))
        self.state = ChoiceBox(STATES, self.tr("State"), self.tr("Any state"), self)
        self.obligation = ChoiceBox(Obligation, self.tr("Who owes it"), self.tr("Whoever owes it"), self)
        self.by = OptionBox(words.groupings().items(), self.tr("Grouping"), self)
        self.overdue = QCheckBox(self.tr("Over&due only"), self)
        self.waiting = QCheckBox(self.tr("&Waiting for more than"), self)
        self.days = NumberField(self.tr("Days of waiting"), 1, MOST_DAYS, self)
        self.days.setValue(USUAL_DAYS)
        self.hidden = QCheckBox(self.tr("Also &hidden ones"), self)
        self.closed = QCheckBox(self.tr("Also &closed ones"), self)
        self._lay_out()
        self.by.value = by
        self._connect()
        self.show_wanted(wanted)

    @property
    def wanted(self) -> Wanted:
        return Wanted(
            text=self.search.text(),
            owner=self.owner.text(),
            counterpart=self.counterpart.text(),
            state=self.state.value,
            obligation=self.obligation.value,
            overdue_only=self.overdue.isChecked(),
            waiting_days=self.days.value() if self.waiting.isChecked() else None,
            with_hidden=self.hidden.isChecked(),
            with_closed=self.closed.isChecked(),
        )

    def show_wanted(self, wanted: Wanted) -> None:
        """Show these filters; ``changed`` tells of them once when they differ."""
        if wanted == self.wanted:
            return
        self.blockSignals(True)
        self.search.setText(wanted.text)
        self.owner.setText(wanted.owner)
        self.counterpart.setText(wanted.counterpart)
        self.state.value = wanted.state
        self.obligation.value = wanted.obligation
        self.overdue.setChecked(wanted.overdue_only)
        self.waiting.setChecked(wanted.waiting_days is not None)
        self.days.setValue(wanted.waiting_days or USUAL_DAYS)
        self.hidden.setChecked(wanted.with_hidden)
        self.closed.setChecked(wanted.with_closed)
        self.blockSignals(False)
        self._tell()

    def _line(self, name: str, hint: str) -> SearchLine:
        line = SearchLine(name, self)
        line.setPlaceholderText(hint)
        return line

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(8)
        second.setSpacing(16)
        for widget, stretch in (
            (self.search, 5),
            (self.counterpart, 2),
            (self.owner, 2),
            (self.state, 0),
            (self.obligation, 0),
            (self.by, 0),
        ):
            first.addWidget(widget, stretch)
        waiting = QHBoxLayout()
        waiting.setSpacing(6)
        self.days.setFixedWidth(52)
        self.days.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        waiting.addWidget(self.waiting)
        waiting.addWidget(self.days)
        waiting.addWidget(QLabel(self.tr("days"), self))
        second.addWidget(self.overdue)
        second.addLayout(waiting)
        second.addWidget(self.hidden)
        second.addWidget(self.closed)
        second.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(first)
        column.addLayout(second)

    def _connect(self) -> None:
        for line in (self.search, self.owner, self.counterpart):
            line.textChanged.connect(self._tell)
            line.left.connect(self.left)
        for box in (self.state, self.obligation):
            box.currentIndexChanged.connect(self._tell)
        for tick in (self.overdue, self.waiting, self.hidden, self.closed):
            tick.toggled.connect(self._tell)
        self.waiting.toggled.connect(self.days.setEnabled)
        self.days.setEnabled(False)
        self.days.valueChanged.connect(self._tell)
        self.by.currentIndexChanged.connect(lambda: self.grouped.emit(self.by.value))

    def _tell(self) -> None:
        self.changed.emit(self.wanted)
