"""Fields of several values: days that are added one by one, and things ticked in a list."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.domain.languages import Language
from briefing_app.ui.promises.state import Chosen
from briefing_app.ui.widgets.days import DayField

if TYPE_CHECKING:
    from briefing_app.ui.kit.kit import Kit

MOST_ROWS = 4
VALUE = Qt.ItemDataRole.UserRole


class DaysField(QWidget):
    """Several days: one is chosen and added, each can be taken away again; ``changed`` on every change."""

    changed = Signal()

    def __init__(self, name: str, add: str, kit: Kit, parent: QWidget | None = None) -> None:
        """``name`` says what the days are for, ``add`` is the text of the button."""
        super().__init__(parent)
        self._kit = kit
        self._days: tuple[date, ...] = ()
        self._buttons: list[QPushButton] = []
        self.day = DayField(name, kit.icons.icon("close"), self)
        self.add = QPushButton(add, self)
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._add)
        self.day.changed.connect(self._allow)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.day)
        self._row.addWidget(self.add)
        self._row.addStretch(1)
        self.setFocusProxy(self.day)
        self._allow()

    @property
    def value(self) -> tuple[date, ...]:
        """The days in their order; one that is chosen and not added yet is among them."""
        waiting = (self.day.value,) if self.day.value is not None else ()
        return tuple(sorted({*self._days, *waiting}))

    @value.setter
    def value(self, days: Sequence[date]) -> None:
        self._days = tuple(sorted(set(days)))
        for button in self._buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self._buttons = [self._button(day) for day in self._days]
        for place, button in enumerate(self._buttons, 2):
            self._row.insertWidget(place, button)
        self.changed.emit()

    def _button(self, day: date) -> QPushButton:
        words = self._kit.language.day(day)
        button = QPushButton(self._kit.icons.icon("close"), words, self)
        button.setAutoDefault(False)
        button.setIconSize(QSize(12, 12))
        tip = self.tr("Take %1 away").replace("%1", words)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(lambda: self._remove(day))
        return button

    def _add(self) -> None:
        self.value = self.value
        self.day.value = None
        self.day.setFocus()

    def _remove(self, day: date) -> None:
        self.value = [other for other in self._days if other != day]
        self.day.setFocus()

    def _allow(self) -> None:
        self.add.setEnabled(self.day.value is not None)
        self.changed.emit()


class TickList(QListWidget):
    """Things of which some are ticked, by the space bar or a click."""

    def __init__(self, name: str, offered: Sequence[Chosen], language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for thing in offered:
            item = QListWidgetItem(thing.words[language] or thing.words[language.twin], self)
            item.setData(VALUE, thing.value)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setToolTip(item.text())
        rows = min(max(len(offered), 1), MOST_ROWS)
        self.setFixedHeight(rows * max(self.sizeHintForRow(0), 24) + 2 * self.frameWidth() + 4)

    @property
    def value(self) -> tuple[str, ...]:
        items = (self.item(row) for row in range(self.count()))
        return tuple(item.data(VALUE) for item in items if item.checkState() == Qt.CheckState.Checked)

    @value.setter
    def value(self, values: Sequence[str]) -> None:
        for row in range(self.count()):
            ticked = self.item(row).data(VALUE) in values
            self.item(row).setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)


def labelled(text: str, field: QWidget, parent: QWidget) -> QVBoxLayout:
    """A field under its label, which is its buddy."""
    cell = QVBoxLayout()
    cell.setSpacing(4)
    label = QLabel(text, parent)
    label.setProperty("role", "soft")
    label.setBuddy(field.focusProxy() or field)
    cell.addWidget(label)
    cell.addWidget(field)
    cell.addStretch(1)
    return cell
