"""The table of actions: keeps selection and scroll when its lines change, tells when the selection rests."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from briefing_app.domain.actions import ActionState
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.register.cells import GAP, LinedCellDelegate
from briefing_app.ui.register.model import ActionsModel
from briefing_app.ui.register.presenter import RegisterPresenter
from briefing_app.ui.register.state import Column, Order
from briefing_app.ui.widgets.table_cells import ICON, MARGIN

REST_MS = 120
HEADING_SHARE = 0.7
MOST_FITTED = 200
STEP_BACK = (Column.NOTE, Column.NUMBER, Column.OWNER)
"""The columns that may be hidden, the first one first; the pane beside says what they say."""


class ActionsTable(QTableView):
    """``opened(action)``; ``menu_wanted(global place)``; ``rested(action)`` once it stays chosen, empty for none."""

    opened = Signal(str)
    menu_wanted = Signal(QPoint)
    rested = Signal(str)

    def __init__(self, presenter: RegisterPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._kit = kit
        self._selected: tuple[str, ...] = ()
        self._is_choosing = False
        self.actions_model = ActionsModel(presenter, kit)
        self.actions_model.setParent(self)
        self.setModel(self.actions_model)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(lambda: self.rested.emit(self._presenter.chosen))
        self._set_looks()
        self._widths = self._column_widths()
        self._set_header()
        self.activated.connect(self._open)
        self.actions_model.modelReset.connect(self._fit_headings)
        self.actions_model.modelReset.connect(self._choose_again)
        self.selectionModel().selectionChanged.connect(self._remember)
        self.selectionModel().currentRowChanged.connect(self._remember)

    def selected(self) -> tuple[str, ...]:
        """The ids of the actions selected, from top to bottom."""
        return self._selected

    def reload(self) -> None:
        """Show what the presenter holds now, at the same place."""
        at = self.verticalScrollBar().value()
        self.actions_model.changed()
        self.verticalScrollBar().setValue(at)

    def select(self, action_ids: tuple[str, ...]) -> None:
        """Select these actions, as far as they are shown; the first of them becomes the one chosen."""
        self._selected = action_ids
        self._presenter.chosen = action_ids[0] if action_ids else ""
        self._choose_again()

    def choose_first(self) -> None:
        """Where nothing is chosen, the first action is."""
        if not self.currentIndex().isValid():
            for line in range(min(2, self._presenter.line_count)):
                row = self.actions_model.action(line)
                if row is not None:
                    self.select((row.id,))
                    return

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Room for the titles comes first."""
        super().resizeEvent(event)
        room = self.viewport().width() - self.fontMetrics().horizontalAdvance("n") * 26
        room -= sum(width for column, width in self._widths.items() if column not in STEP_BACK)
        for column in reversed(STEP_BACK):
            room -= self._widths[column]
            self.setColumnHidden(self.actions_model.columns.index(column), room < 0)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self._rest.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing is read for a table that nobody sees: the library may be closed by then."""
        super().hideEvent(event)
        self._rest.stop()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        if self._selected:
            self.menu_wanted.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter opens; the keys that edit a table do nothing in a list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        row = self.actions_model.action(index.row())
        if row is not None:
            self.opened.emit(row.id)

    def _fit_headings(self) -> None:
        """Headings need less height than actions; where there are very many they keep it, for that takes its time."""
        lines = self._presenter.heading_lines()
        if len(lines) <= MOST_FITTED:
            height = round(self.verticalHeader().defaultSectionSize() * HEADING_SHARE)
            for line in lines:
                self.verticalHeader().resizeSection(line, height)

    def _choose_again(self) -> None:
        """After the lines changed: what was selected, as far as it is there."""
        model, presenter = self.selectionModel(), self._presenter
        found = [(action_id, presenter.line_of(action_id)) for action_id in self._selected]
        lines = sorted(line for _, line in found if line is not None)
        chosen = presenter.line_of(presenter.chosen) if presenter.chosen else None
        self._is_choosing = True
        model.select(self._selection(lines), _ROWS)
        if lines:
            current = chosen if chosen is not None else lines[0]
            index = self.actions_model.index(current, 0)
            model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(self.actions_model.index(max(current - 1, 0), 0))  # the heading of the first of a group
            self.scrollTo(index)
        self._is_choosing = False
        self._remember()

    def _selection(self, lines: list[int]) -> QItemSelection:
        selection, last = QItemSelection(), self.actions_model.columnCount() - 1
        for line in lines:
            selection.select(self.actions_model.index(line, 0), self.actions_model.index(line, last))
        return selection

    def _remember(self) -> None:
        if self._is_choosing:
            return
        rows = [self.actions_model.action(line) for line in self._selected_lines()]
        self._selected = tuple(row.id for row in rows if row is not None)
        current = self.actions_model.action(self.currentIndex().row())
        is_chosen = current is not None and current.id in self._selected
        self._presenter.chosen = current.id if current is not None and is_chosen else ""
        if self.isVisible():
            self._rest.start()

    def _selected_lines(self) -> list[int]:
        """Without headings, which a stretch of lines may run over."""
        lines: list[int] = []
        selection = self.selectionModel().selection()
        for place in range(selection.count()):
            stretch = selection.at(place)
            lines.extend(range(stretch.top(), stretch.bottom() + 1))
        return sorted(set(lines))

    def _set_looks(self) -> None:
        self.setAccessibleName(self.tr("Actions"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        delegate = LinedCellDelegate(self._kit, self)
        self.verticalHeader().setDefaultSectionSize(delegate.row_height())
        self.setItemDelegate(delegate)

    def _set_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicatorClearable(True)
        header.setMinimumSectionSize(48)
        for place, column in enumerate(self.actions_model.columns):
            if column is Column.TITLE:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
            else:
                self.setColumnWidth(place, self._widths[column])
        self.show_order(self._presenter.order)
        self.setSortingEnabled(True)

    def show_order(self, order: Order) -> None:
        """Point the arrow of the header at the column that is sorted by; at none for the usual order."""
        direction = Qt.SortOrder.DescendingOrder if order.descending else Qt.SortOrder.AscendingOrder
        place = -1 if order == Order() else self.actions_model.columns.index(order.column)
        self.horizontalHeader().setSortIndicator(place, direction)

    def _column_widths(self) -> dict[Column, int]:
        """What the columns with short words need in the font in force; the title has the rest."""
        self.ensurePolished()
        width = self.fontMetrics().horizontalAdvance
        words = self.actions_model.words.choices
        states = [part for state in ActionState for part in _halves(words.words(state))]
        dates = [self._kit.language.day(self._presenter.today.replace(day=28, month=month)) for month in range(1, 13)]
        return {
            Column.NUMBER: width("A-P-8888-8888-88") + 3 * MARGIN,
            Column.OWNER: width("n") * 15,
            Column.COUNTERPART: width("n") * 17,
            Column.DUE: max(map(width, dates)) + ICON + GAP + 2 * MARGIN,
            Column.STATE: max(map(width, states)) + ICON + GAP + 3 * MARGIN,
            Column.NOTE: width("MCIT/FR/2026/0147") + 2 * MARGIN,
        }


def _halves(words: str) -> list[str]:
    """How a few words break into two lines."""
    parts = words.split()
    middle = (len(parts) + 1) // 2
    return [" ".join(parts[:middle]), " ".join(parts[middle:])]


_ROWS = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
