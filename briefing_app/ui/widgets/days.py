"""A day and a time of day that may be left empty."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

from PySide6.QtCore import QDate, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QHBoxLayout, QLineEdit, QToolButton, QWidget

from briefing_app.ui.widgets.choices import draw_arrow
from briefing_app.ui.widgets.wheel import passes_wheel

NO_DAY = QDate(1900, 1, 1)
DAY_FORMAT = "dd/MM/yyyy"
SEPARATORS = "/.- "
_SECTIONS = (QDateEdit.Section.DaySection, QDateEdit.Section.MonthSection, QDateEdit.Section.YearSection)


class DayField(QWidget):
    """A day with its calendar, and a button that empties it; ``changed`` on every change."""

    changed = Signal()

    def __init__(self, name: str, clear: QIcon, parent: QWidget | None = None) -> None:
        """``name`` is the accessible name, ``clear`` the picture of the button."""
        super().__init__(parent)
        self.edit = _DayEdit(self.tr("No date"), self)
        self.edit.setAccessibleName(name)
        self._clear = QToolButton(self)
        self._clear.setIcon(clear)
        self._clear.setToolTip(self.tr("Leave the date empty"))
        self._clear.setAccessibleName(self.tr("Leave the date empty"))
        self._clear.clicked.connect(self._empty)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.edit, 1)
        row.addWidget(self._clear)
        self.setFocusProxy(self.edit)
        self.edit.dateChanged.connect(self._follow)
        self._follow()

    @property
    def value(self) -> date | None:
        day = self.edit.date()
        return None if day == NO_DAY else date(day.year(), day.month(), day.day())

    @value.setter
    def value(self, day: date | None) -> None:
        self.edit.setDate(NO_DAY if day is None else QDate(day.year, day.month, day.day))

    def _empty(self) -> None:
        self.edit.setFocus()
        self.value = None

    def _follow(self) -> None:
        self._clear.setEnabled(self.value is not None)
        self.changed.emit()


class _DayEdit(QDateEdit):
    """Its smallest day stands for none; whatever is done to that begins today.

    Day, month, year in every interface: Qt would turn them round in a right-to-left one, separators and keys included.
    Only what is around them mirrors.
    """

    def __init__(self, none: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._typed = ""
        self._before = NO_DAY
        self._mirrored = parent.isRightToLeft()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setDisplayFormat(DAY_FORMAT)
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self.setMinimumDate(NO_DAY)
        self.setSpecialValueText(none)
        self.setCalendarPopup(True)
        self.setDate(NO_DAY)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        height = max(22, self.fontMetrics().height() + 2)  # as high as a line of text, which Qt gives a date not
        self.setStyleSheet(
            f"QDateEdit {{ min-height: {height}px; }} QDateEdit::drop-down {{ border: none; width: 24px;"
            f" subcontrol-position: center {'left' if self._mirrored else 'right'}; }}"
        )
        calendar = QCalendarWidget(self)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setLayoutDirection(parent.layoutDirection())
        if self._mirrored:
            calendar.setFirstDayOfWeek(Qt.DayOfWeek.Sunday)
        calendar.installEventFilter(self)
        self.setCalendarWidget(calendar)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QCalendarWidget) and self._is_empty():
            today = QDate.currentDate()
            watched.setCurrentPage(today.year(), today.month())
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Digits and separators are read as a whole: part by part, Qt would skip a part or lose the 31st."""
        text, erases = event.text(), event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
        if text and text.isdecimal():
            self._take_typed((self._typed or self._kept_parts()) + text)
        elif text and text in SEPARATORS and self._typed:
            self._take_typed(self._typed + text)
        elif erases and len(self._typed) > 1:
            self._take_typed(self._typed[:-1])
        elif erases and self._is_all_selected():
            self.setDate(NO_DAY)
        else:
            self._typed = ""
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        self._typed = ""
        super().mousePressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        self._typed = ""
        super().focusOutEvent(event)

    def _take_typed(self, typed: str) -> None:
        if not self._typed:
            self._before = QDate.currentDate() if self._is_empty() else self.date()
        self._typed = typed
        self.setDate(day_typed(typed, self._before))
        self.setSelectedSection(_SECTIONS[len(typed_parts(typed)) - 1])

    def _kept_parts(self) -> str:
        """What stands before the part one begins to type in."""
        section = self.currentSection()
        if self._is_empty() or self._is_all_selected() or section not in _SECTIONS:
            return ""
        day = self.date()
        return f"{day.day():02}/{day.month():02}/"[: 3 * _SECTIONS.index(section)]

    def _is_all_selected(self) -> bool:
        return self.lineEdit().selectedText() == self.text()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        draw_arrow(self, self._mirrored)

    def stepEnabled(self) -> QDateEdit.StepEnabledFlag:  # noqa: N802 - Qt's name
        if self._is_empty():
            return QDateEdit.StepEnabledFlag.StepUpEnabled | QDateEdit.StepEnabledFlag.StepDownEnabled
        return super().stepEnabled()

    def stepBy(self, steps: int) -> None:  # noqa: N802 - Qt's name
        if self._is_empty():
            self.setDate(QDate.currentDate())
        else:
            super().stepBy(steps)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        if not passes_wheel(self, event):
            super().wheelEvent(event)

    def _is_empty(self) -> bool:
        return self.date() == NO_DAY


class TimeField(QLineEdit):
    """A time of day as people write it; what cannot be read is marked, and ``is_valid`` is False."""

    def __init__(self, name: str, read: Callable[[str], time | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self.setAccessibleName(name)
        self.setPlaceholderText("14:30")
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.textChanged.connect(self._mark)

    @property
    def value(self) -> time | None:
        return self._read(self.text())

    @value.setter
    def value(self, moment: time | None) -> None:
        self.setText(f"{moment:%H:%M}" if moment else "")

    @property
    def is_valid(self) -> bool:
        return not self.text().strip() or self.value is not None

    def _mark(self) -> None:
        mark_invalid(self, not self.is_valid)


def typed_parts(typed: str) -> list[str]:
    """Day, month and year as far as they are typed: a separator ends a part, and two digits fill the first two."""
    parts = [""]
    for sign in typed:
        if sign in SEPARATORS:
            if parts[-1] and len(parts) < 3:
                parts.append("")
        elif len(parts) < 3 and len(parts[-1]) == 2:
            parts.append(sign)
        elif len(parts[-1]) < 4:
            parts[-1] += sign
    return parts


def day_typed(typed: str, before: QDate) -> QDate:
    """The day that is meant so far; what is not typed yet is of the day before, what no month has is its last day."""
    day, month, year = [int(part or 0) for part in (*typed_parts(typed), "", "")[:3]]
    month = min(month, 12) or before.month()
    year = year if year >= NO_DAY.year() else 2000 + year if 10 <= year < 100 else before.year()
    day = min(day, QDate(year, month, 1).daysInMonth()) or before.day()
    return QDate(year, month, min(day, QDate(year, month, 1).daysInMonth()))


def mark_invalid(line: QLineEdit, invalid: bool) -> None:
    """Show a line as one that cannot be taken as it is, or no longer."""
    if bool(line.property("invalid")) != invalid:
        line.setProperty("invalid", invalid)
        line.style().unpolish(line)
        line.style().polish(line)
