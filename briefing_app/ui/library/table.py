"""The table of notes: keeps selection and scroll when its rows change, tells when the selection rests."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from briefing_app.domain.languages import Language
from briefing_app.domain.review_states import NoteStatus
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.library.delegates import ContentDelegate, ProgressDelegate
from briefing_app.ui.library.model import NotesModel
from briefing_app.ui.library.presenter import Column, LibraryPresenter
from briefing_app.ui.widgets.bilingual import line_step, listing_font
from briefing_app.ui.widgets.choices import Choices
from briefing_app.ui.widgets.table_cells import ICON, LINES, MARGIN, CellDelegate

REST_MS = 120
STEP_BACK = (Column.PROGRESS, Column.DAY, Column.ACTIONS, Column.COUNTERPART)
"""The columns that may be hidden, the last one first."""
_USUAL_DAY, _LONG_DAY = date(2026, 6, 28), date(2026, 9, 28)


class NotesTable(QTableView):
    """``opened(note)``, ``put_away_asked()``; ``rested(note)`` once the chosen note stays chosen, empty for none."""

    opened = Signal(str)
    put_away_asked = Signal()
    rested = Signal(str)

    def __init__(self, presenter: LibraryPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._kit = kit
        self._selected: tuple[str, ...] = ()
        self._fallback = 0
        self._is_choosing = False
        self.notes = NotesModel(presenter, kit)
        self.notes.setParent(self)
        self.setModel(self.notes)
        self._widths = self._column_widths()
        self._title_width = self.fontMetrics().horizontalAdvance("n") * 14
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(lambda: self.rested.emit(self._presenter.chosen))
        self._set_looks()
        self._set_header()
        self._set_actions()
        self.activated.connect(lambda index: self.opened.emit(self.notes.note(index.row()).id))
        self.notes.modelReset.connect(self._choose_again)
        self.selectionModel().selectionChanged.connect(self._remember)
        self.selectionModel().currentRowChanged.connect(self._remember)

    def selected(self) -> tuple[str, ...]:
        """The ids of the notes selected, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self.notes.note(row).id for row in rows)

    def reload(self) -> None:
        """Show what the presenter holds now, at the same place; the next row is chosen for one that went away."""
        at = self.verticalScrollBar().value()
        self._fallback = max(self.currentIndex().row(), 0)
        self.notes.changed()
        self._fallback = 0
        self.verticalScrollBar().setValue(at)

    def select(self, note_ids: tuple[str, ...]) -> None:
        """Select these notes, as far as they are shown; the first of them becomes the one chosen."""
        self._selected = note_ids
        self._presenter.chosen = note_ids[0] if note_ids else ""
        self._choose_again()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Room for the titles comes first: what the preview says too steps back in a narrow window."""
        super().resizeEvent(event)
        room = self.viewport().width() - 2 * self._title_width
        room -= sum(width for column, width in self._widths.items() if column not in STEP_BACK)
        for column in STEP_BACK:
            room -= self._widths[column]
            self.setColumnHidden(self.notes.columns.index(column), room < 0)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self._rest.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing is read for a table that nobody sees: the library may be closed by then."""
        super().hideEvent(event)
        self._rest.stop()

    def _choose_again(self) -> None:
        """Select what was selected; when none of it is there, the row ``_fallback`` or the last one."""
        model, count = self.selectionModel(), self.notes.rowCount()
        chosen = self._presenter.index_of(self._presenter.chosen)
        wanted = set(self._selected) | {self._presenter.chosen}
        rows = [row for row, summary in enumerate(self._presenter.shown) if summary.id in wanted]
        if not rows and count:
            rows = [min(self._fallback, count - 1)]
        self._is_choosing = True
        model.select(self._selection(rows), _ROWS)
        if rows:
            current = chosen if chosen is not None else rows[0]
            model.setCurrentIndex(self.notes.index(current, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
        self._is_choosing = False
        if rows:
            self.scrollTo(self.currentIndex())
        self._remember()

    def _selection(self, rows: list[int]) -> QItemSelection:
        """The rows as a selection, neighbours as one range."""
        selection, last = QItemSelection(), self.notes.columnCount() - 1
        start = 0
        for at in range(1, len(rows) + 1):
            if at == len(rows) or rows[at] != rows[at - 1] + 1:
                selection.select(self.notes.index(rows[start], 0), self.notes.index(rows[at - 1], last))
                start = at
        return selection

    def _remember(self) -> None:
        if self._is_choosing:
            return
        self._selected = self.selected()
        row = self.currentIndex().row()
        is_chosen = row >= 0 and self.selectionModel().isRowSelected(row, QModelIndex())
        self._presenter.chosen = self.notes.note(row).id if is_chosen else ""
        if self.isVisible():
            self._rest.start()

    def _set_looks(self) -> None:
        self.setAccessibleName(self.tr("Notes"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        step = line_step(listing_font(self._kit.theme, Language.ARABIC))
        self.verticalHeader().setDefaultSectionSize(round(LINES * step) + MARGIN)
        theme = self._kit.theme
        self.setItemDelegate(CellDelegate(theme, self))
        for place, column in enumerate(self.notes.columns):
            if column in (Column.TITLE_FR, Column.TITLE_AR, Column.COUNTERPART):
                self.setItemDelegateForColumn(place, ContentDelegate(theme, self._presenter, column, self))
            elif column is Column.PROGRESS:
                self.setItemDelegateForColumn(place, ProgressDelegate(theme, self))

    def _set_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicatorClearable(True)
        header.setMinimumSectionSize(48)
        for place, column in enumerate(self.notes.columns):
            if column in (Column.TITLE_FR, Column.TITLE_AR):
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
            else:
                self.setColumnWidth(place, self._widths[column])
        order = self._presenter.order
        direction = Qt.SortOrder.DescendingOrder if order.descending else Qt.SortOrder.AscendingOrder
        place = self.notes.columns.index(order.column) if order.column is not None else -1
        header.setSortIndicator(place, direction)
        self.setSortingEnabled(True)

    def _column_widths(self) -> dict[Column, int]:
        """What the columns with short words need in the font in force; the titles share the rest."""
        day = self._kit.language.day
        width = self.fontMetrics().horizontalAdvance
        header = self.horizontalHeader().fontMetrics().horizontalAdvance
        choices = Choices(self)
        words = [word for status in NoteStatus for word in choices.words(status).split()]
        return {
            Column.REFERENCE: width("P-DDDD-0000") + 2 * MARGIN,
            Column.COUNTERPART: width("n") * 15,
            Column.DAY: max(width(day(_USUAL_DAY)), width(day(_LONG_DAY).rpartition(" ")[0])) + 2 * MARGIN,
            Column.STATE: max(map(width, words)) + ICON + 4 * MARGIN,
            Column.PROGRESS: width("n") * 10,
            Column.ACTIONS: header(self.notes.headings[Column.ACTIONS]) + 2 * MARGIN + 4,
        }

    def _set_actions(self) -> None:
        opening = QAction(self._kit.icons.icon("open"), self.tr("&Open"), self)
        opening.triggered.connect(self._open_chosen)
        away = QAction(self._kit.icons.icon("trash"), self.tr("&Delete"), self)
        away.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        away.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        away.triggered.connect(self.put_away_asked)
        self.addActions([opening, away])
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _open_chosen(self) -> None:
        if self._presenter.chosen:
            self.opened.emit(self._presenter.chosen)


_ROWS = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
