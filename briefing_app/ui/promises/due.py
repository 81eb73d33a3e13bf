"""When a promise falls due: on a day, in a month, so many days before or after an event, or never."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from briefing_app.ui.promises.state import DueEntry, DueKind
from briefing_app.ui.widgets.choices import DropDown
from briefing_app.ui.widgets.days import DayField
from briefing_app.ui.widgets.fields import BilingualField, tab_through
from briefing_app.ui.widgets.suggestions import show_from_start
from briefing_app.ui.widgets.wheel import NumberField

MOST_DAYS = 365


class DueField(QWidget):
    """Only what the chosen way needs is shown; what was entered for the others is kept. ``changed`` on every change."""

    changed = Signal()

    def __init__(self, clear: QIcon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = DropDown(self)
        self.kind.setAccessibleName(self.tr("Due"))
        self._kinds = {
            DueKind.DATE: self.tr("On a day"),
            DueKind.MONTH: self.tr("In a month"),
            DueKind.EVENT: self.tr("Before or after an event"),
            DueKind.NONE: self.tr("No date"),
        }
        self.kind.addItems(list(self._kinds.values()))
        self.day = DayField(self.tr("Day it is due"), clear, self)
        self.pages = QStackedWidget(self)
        for page in (self._day_page(), self._month_page(), self._event_page(), self._reason_page()):
            self.pages.addWidget(page)
        for field in (self.event_name, self.reason):  # the pages put them in the order of their making
            tab_through(field)
        label = QLabel(self.tr("&Due"), self)
        label.setProperty("role", "soft")
        label.setBuddy(self.kind)
        start = QVBoxLayout()
        start.setSpacing(4)
        start.addStretch(1)
        start.addWidget(label)
        start.addWidget(self.kind)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(start, 2)
        row.addWidget(self.pages, 5)
        self.setFocusProxy(self.kind)
        self._connect()

    @property
    def value(self) -> DueEntry:
        days = self.days.value() if self.before.currentIndex() == 0 else -self.days.value()
        return DueEntry(
            list(DueKind)[self.kind.currentIndex()],
            self.day.value,
            self.year.value(),
            self.month.currentIndex() + 1,
            days,
            self.event_name.value,
            self.reason.value,
        )

    @value.setter
    def value(self, entry: DueEntry) -> None:
        self.kind.setCurrentIndex(list(DueKind).index(entry.kind))
        self.day.value = entry.day
        self.year.setValue(entry.year)
        self.month.setCurrentIndex(entry.month - 1)
        self.days.setValue(abs(entry.days))
        self.before.setCurrentIndex(0 if entry.days >= 0 else 1)
        show_from_start(self.event_name, entry.event)
        show_from_start(self.reason, entry.reason)

    def field_of(self, kind: DueKind) -> QWidget:
        """What a person must fill in for that way."""
        return {DueKind.DATE: self.day, DueKind.EVENT: self.event_name}.get(kind, self.kind)

    def _day_page(self) -> QWidget:
        return _page(((self.day, 1),), stretch=1)

    def _month_page(self) -> QWidget:
        self.month = DropDown(self)
        self.month.setAccessibleName(self.tr("Month"))
        self.month.addItems([QLocale().standaloneMonthName(month) for month in range(1, 13)])
        self.year = NumberField(self.tr("Year"), 1990, 2100, self)
        return _page(((self.month, 2), (self.year, 1)), stretch=2)

    def _event_page(self) -> QWidget:
        self.days = NumberField(self.tr("Number of days"), 0, MOST_DAYS, self)
        self.before = DropDown(self)
        self.before.setAccessibleName(self.tr("Before or after"))
        self.before.addItems([self.tr("days before"), self.tr("days after")])
        self.event_name = BilingualField(self.tr("Event"), self)
        return _page(((self.days, 1), (self.before, 2), (self.event_name, 6)), stretch=0)

    def _reason_page(self) -> QWidget:
        self.reason = BilingualField(self.tr("Reason, if there is one"), self)
        return _page(((self.reason, 1),), stretch=0)

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._turn)
        for signal in (
            self.day.changed,
            self.month.currentIndexChanged,
            self.year.valueChanged,
            self.days.valueChanged,
            self.before.currentIndexChanged,
            self.event_name.changed,
            self.reason.changed,
        ):
            signal.connect(self.changed)

    def _turn(self, index: int) -> None:
        self.pages.setCurrentIndex(index)
        self.changed.emit()


def _page(fields: tuple[tuple[QWidget, int], ...], stretch: int) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    row = QHBoxLayout()
    row.setSpacing(12)
    for field, share in fields:
        row.addWidget(field, share, Qt.AlignmentFlag.AlignBottom)
    if stretch:
        row.addStretch(stretch)
    column.addStretch(1)
    column.addLayout(row)
    return page
