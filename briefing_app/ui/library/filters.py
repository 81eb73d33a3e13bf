"""The line of filters above the table: search, state, counterpart, and the order by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QToolButton, QWidget

from briefing_app.domain.review_states import NoteStatus
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.library.presenter import Column, Order, Wanted
from briefing_app.ui.widgets.choices import ChoiceBox

_ICON, _ICON_ROOM = 18, 24


class SearchLine(QLineEdit):
    """Escape empties it, Down and Enter go on to what was found (``left``); an icon before the words, if asked for."""

    left = Signal()

    def __init__(self, name: str, parent: QWidget, icon: QIcon | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        for clear in self.findChildren(QToolButton):
            clear.setAccessibleName(self.tr("Clear"))
            clear.setToolTip(self.tr("Clear"))
            clear.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if icon is not None:
            is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.setTextMargins(0 if is_rtl else _ICON_ROOM, 0, _ICON_ROOM if is_rtl else 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        if self._icon is not None:
            is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = self.width() - _ICON - 8 if is_rtl else 8
            painter = QPainter(self)
            self._icon.paint(painter, QRect(left, (self.height() - _ICON) // 2, _ICON, _ICON))
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FilterBar(QWidget):
    """``changed(wanted)`` at every letter; ``sorted_by(order)``; ``left()`` when the person goes on to the table."""

    changed = Signal(object)
    sorted_by = Signal(object)
    left = Signal()

    def __init__(self, wanted: Wanted, headings: dict[Column, str], kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        icon = kit.icons.icon("search", "ink_soft")
        self.search = SearchLine(self.tr("Search the library"), self, icon)
        self.search.setPlaceholderText(self.tr("Search references, titles and counterparts"))
        self.search.setToolTip(
            self.tr("Search the library (%1)").replace("%1", QKeySequence("Ctrl+F").toString(_NATIVE))
        )
        self.status = ChoiceBox(NoteStatus, self.tr("State"), self.tr("All states"), self)
        self.counterpart = SearchLine(self.tr("Counterpart or country code"), self)
        self.counterpart.setPlaceholderText(self.tr("Counterpart"))
        self.order = QPushButton(self.tr("&Sort"), self)
        self.order.setIcon(kit.icons.icon("down"))
        self.order.setStyleSheet("QPushButton::menu-indicator { image: none; width: 0; }")
        self.order.setMenu(self._order_menu(headings))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget, stretch in ((self.search, 5), (self.status, 0), (self.counterpart, 2), (self.order, 0)):
            row.addWidget(widget, stretch)
        self.show_wanted(wanted)
        self.search.textChanged.connect(self._tell)
        self.counterpart.textChanged.connect(self._tell)
        self.status.currentIndexChanged.connect(self._tell)
        self.search.left.connect(self.left)
        self.counterpart.left.connect(self.left)

    @property
    def wanted(self) -> Wanted:
        return Wanted(self.status.value, self.counterpart.text(), self.search.text())

    def show_wanted(self, wanted: Wanted) -> None:
        """Show these filters; ``changed`` tells of them once when they differ."""
        if wanted == self.wanted:
            return
        self.blockSignals(True)
        self.search.setText(wanted.text)
        self.counterpart.setText(wanted.counterpart)
        self.status.value = wanted.status
        self.blockSignals(False)
        self._tell()

    def show_order(self, order: Order) -> None:
        """Mark in the menu what the table is sorted by."""
        self._orders[order.column].setChecked(True)
        self._descending.setChecked(order.descending)
        self._descending.setEnabled(order.column is not None)

    def _order_menu(self, headings: dict[Column, str]) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        self._orders: dict[Column | None, QAction] = {}
        for column, text in ((None, self.tr("Changed last first")), *headings.items()):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.triggered.connect(lambda _, column=column: self._sort(column))
            group.addAction(action)
            self._orders[column] = action
        menu.addSeparator()
        self._descending = menu.addAction(self.tr("Descending"))
        self._descending.setCheckable(True)
        self._descending.triggered.connect(lambda: self._sort(self._sorted_column()))
        return menu

    def _sorted_column(self) -> Column | None:
        return next(column for column, action in self._orders.items() if action.isChecked())

    def _sort(self, column: Column | None) -> None:
        self.sorted_by.emit(Order(column, column is not None and self._descending.isChecked()))

    def _tell(self) -> None:
        self.changed.emit(self.wanted)


_NATIVE = QKeySequence.SequenceFormat.NativeText
