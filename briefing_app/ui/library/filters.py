"""The line of filters above the table: search, state, counterpart, and the order by keyboard."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QPushButton, QWidget

from briefing_app.domain.review_states import NoteStatus
from briefing_app.language.search_query import shown_fields
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.library.presenter import Column, Order, Wanted
from briefing_app.ui.widgets.choices import ChoiceBox
from briefing_app.ui.widgets.search_line import SearchLine


class FilterBar(QWidget):
    """``changed(wanted)`` at every letter; ``sorted_by(order)``; ``left()`` when the person goes on to the table."""

    changed = Signal(object)
    sorted_by = Signal(object)
    left = Signal()

    def __init__(self, wanted: Wanted, headings: dict[Column, str], kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = kit.language.code
        icon = kit.icons.icon("search", "ink_soft")
        self.search = SearchLine(self.tr("Search the library"), self, icon)
        self.search.setPlaceholderText(self.tr("Search all that the notes say, in both languages"))
        self.search.setToolTip(self._how_to_search())
        self.exact = QCheckBox(self.tr("E&xact"), self)
        self.exact.setToolTip(self.tr("Letters, hamza, harakat, accents and digits exactly as you type them"))
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
        for widget, stretch in (
            (self.search, 5),
            (self.exact, 0),
            (self.status, 0),
            (self.counterpart, 2),
            (self.order, 0),
        ):
            row.addWidget(widget, stretch)
        self.show_wanted(wanted)
        self.order.setEnabled(not wanted.is_search)
        self.search.textChanged.connect(self._tell)
        self.exact.toggled.connect(self._tell)
        self.counterpart.textChanged.connect(self._tell)
        self.status.currentIndexChanged.connect(self._tell)
        self.search.left.connect(self.left)
        self.counterpart.left.connect(self.left)

    @property
    def wanted(self) -> Wanted:
        return Wanted(self.status.value, self.counterpart.text(), self.search.text(), self.exact.isChecked())

    def show_wanted(self, wanted: Wanted) -> None:
        """Show these filters; ``changed`` tells of them once when they differ."""
        if wanted == self.wanted:
            return
        self.blockSignals(True)
        self.search.setText(wanted.text)
        self.exact.setChecked(wanted.is_exact)
        self.counterpart.setText(wanted.counterpart)
        self.status.value = wanted.status
        self.blockSignals(False)
        self._tell()

    def _how_to_search(self) -> str:
        """What can be typed into the search line."""
        keys = QKeySequence("Ctrl+F").toString(_NATIVE)
        lines = (
            self.tr("Search the library (%1)").replace("%1", keys),
            self.tr("Every word must be found; spelling, accents, harakat and articles make no difference."),
            self.tr("“words in a row” · begin* · %1").replace("%1", shown_fields(self._language)),
        )
        return "\n".join(lines)

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
        self.order.setEnabled(not self.wanted.is_search)  # what is found is in an order of its own
        self.changed.emit(self.wanted)


_NATIVE = QKeySequence.SequenceFormat.NativeText
