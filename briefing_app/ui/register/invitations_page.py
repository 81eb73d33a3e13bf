"""The invitations as a page: one line each with its state, what comes next and until when; one opens its screen."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from briefing_app.domain.errors import UserError
from briefing_app.domain.invitations import Party
from briefing_app.domain.languages import Bilingual
from briefing_app.language.bidi_controls import isolated, settled
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.register.cells import CELL_ROLE, GAP, Cell, Line, LinedCellDelegate
from briefing_app.ui.register.invitations_presenter import InvitationColumn, InvitationRow, InvitationsPresenter
from briefing_app.ui.register.words import RegisterWords
from briefing_app.ui.widgets.choices import content_language
from briefing_app.ui.widgets.empty_state import EmptyState
from briefing_app.ui.widgets.promise_states import INVITATION_ICONS, DueWords
from briefing_app.ui.widgets.search_line import SearchLine
from briefing_app.ui.widgets.table_cells import ICON, MARGIN, Index

STEP_BACK = (InvitationColumn.NOTE, InvitationColumn.NUMBER)


class InvitationsModel(QAbstractTableModel):
    """Rows are those the presenter shows."""

    def __init__(self, presenter: InvitationsPresenter, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.words = RegisterWords(kit, self)
        self._due = DueWords(kit, self)
        self.columns = tuple(InvitationColumn)
        self.headings = {
            InvitationColumn.NUMBER: self.tr("Number"),
            InvitationColumn.OCCASION: self.tr("Occasion"),
            InvitationColumn.PARTIES: self.tr("Who invites whom"),
            InvitationColumn.STATE: self.tr("State"),
            InvitationColumn.NEXT: self.tr("Next step"),
            InvitationColumn.DATES: self.tr("Visit"),
            InvitationColumn.NOTE: self.tr("Note"),
        }

    def changed(self) -> None:
        self.beginResetModel()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        return 0 if parent.isValid() else len(self._presenter.shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        return 0 if parent.isValid() else len(self.columns)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.headings[self.columns[section]]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self._presenter.shown[index.row()], self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return settled(next((line.text for line in self.cell(row, column).lines if line.text), ""))
            case Qt.ItemDataRole.ToolTipRole:
                return self.cell(row, column).text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self.headings[column]}: {self.cell(row, column).text}".replace("\n", " · ")
        return self.cell(row, column) if role == CELL_ROLE else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; by none at all (-1) what presses most is first."""
        wanted = self.columns[column] if column >= 0 else InvitationColumn.NEXT
        self._presenter.sort(wanted, descending=column >= 0 and order is Qt.SortOrder.DescendingOrder)
        self.changed()

    def cell(self, row: InvitationRow, column: InvitationColumn) -> Cell:
        """What a column says of an invitation."""
        invitation = row.entry.invitation
        match column:
            case InvitationColumn.NUMBER:
                return Cell((Line(invitation.number, is_number=True),))
            case InvitationColumn.OCCASION:
                first = self.words.content
                occasion = invitation.occasion
                lines = (Line(occasion[first], "ink", first), Line(occasion[first.twin], "ink_soft", first.twin, True))
                return Cell(lines)
            case InvitationColumn.PARTIES:
                invited = self.tr("invites %1").replace("%1", isolated(self._party(invitation.invitee)))
                return Cell((Line(self._party(invitation.inviter)), Line(invited, "ink_soft", is_small=True)))
            case InvitationColumn.STATE:
                words = self.words.choices.words(invitation.state)
                return Cell((Line(words),), *INVITATION_ICONS[invitation.state])
            case InvitationColumn.NEXT:
                return self._next(row)
            case InvitationColumn.DATES:
                return self._dates(row)
            case InvitationColumn.NOTE:
                return Cell((Line(row.entry.reference, "ink_soft", is_small=True, is_number=True),))

    def _next(self, row: InvitationRow) -> Cell:
        if row.wants is None:
            return Cell((Line(self.tr("Nothing more to do"), "ink_soft"),))
        words = Line(self.words.need(row.wants.need))
        if row.wants.by is None:
            return Cell((words,))
        by, colour = self.words.by(row.wants.by, self._presenter.today)
        lines = (words, Line(by, colour, is_small=True))
        return Cell(lines, "warning", "danger") if colour == "danger" else Cell(lines)

    def _dates(self, row: InvitationRow) -> Cell:
        """The days agreed and the format, or the days proposed."""
        invitation = row.entry.invitation
        if invitation.confirmed_dates is not None:
            mode = invitation.confirmed_mode
            lines = [Line(self._due.window(invitation.confirmed_dates))]
            if mode is not None:
                lines.append(Line(self.words.choices.words(mode), "ink_soft", is_small=True))
            return Cell(tuple(lines))
        if not invitation.proposed_windows:
            return Cell((Line("—", "ink_soft"),))
        proposed = Line(self._due.window(invitation.proposed_windows[-1]), "ink_soft")
        return Cell((proposed, Line(self.tr("proposed"), "ink_soft", is_small=True)))

    def _party(self, party: Party) -> str:
        """Its name, else its post or its body; with the country where that is all there is."""
        name = party.name or party.post or party.body or Bilingual()
        return self.words.party(name, party.country)


class InvitationsTable(QTableView):
    """``opened(note, invitation)`` by a double click or Enter."""

    opened = Signal(str, str)

    def __init__(self, presenter: InvitationsPresenter, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.invitations = InvitationsModel(presenter, kit, self)
        self.setModel(self.invitations)
        self.setAccessibleName(self.tr("Invitations"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        delegate = LinedCellDelegate(kit, self)
        self.verticalHeader().setDefaultSectionSize(delegate.row_height())
        self.setItemDelegate(delegate)
        self._widths = self._column_widths()
        self._set_header()
        self.activated.connect(self._open)
        self.selectionModel().currentRowChanged.connect(self._remember)
        self.invitations.modelReset.connect(self.choose_again)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        room = self.viewport().width() - 2 * self.fontMetrics().horizontalAdvance("n") * 25
        room -= sum(width for column, width in self._widths.items() if column not in STEP_BACK)
        for column in reversed(STEP_BACK):
            room -= self._widths[column]
            self.setColumnHidden(self.invitations.columns.index(column), room < 0)

    def chosen(self) -> InvitationRow | None:
        """The invitation that was chosen, while it is shown."""
        rows = self._presenter.shown
        return next((row for row in rows if row.entry.invitation.id == self._presenter.chosen), None)

    def choose_again(self) -> None:
        """After the rows changed: what was chosen, else the first."""
        row = self.chosen() or next(iter(self._presenter.shown), None)
        if row is not None:
            self.selectRow(self._presenter.shown.index(row))

    def _remember(self, index: QModelIndex) -> None:
        if index.isValid():
            self._presenter.chosen = self._presenter.shown[index.row()].entry.invitation.id

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            entry = self._presenter.shown[index.row()].entry
            self.opened.emit(entry.note_id, entry.invitation.id)

    def _set_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicatorClearable(True)
        for place, column in enumerate(self.invitations.columns):
            if column in (InvitationColumn.OCCASION, InvitationColumn.PARTIES):
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
            else:
                self.setColumnWidth(place, self._widths[column])
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def _column_widths(self) -> dict[InvitationColumn, int]:
        """What the columns with short words need in the font in force; occasion and parties share the rest."""
        self.ensurePolished()
        width = self.fontMetrics().horizontalAdvance
        return {
            InvitationColumn.NUMBER: width("I-P-8888-8888-88") + 3 * MARGIN,
            InvitationColumn.STATE: width("n") * 15 + ICON + GAP,
            InvitationColumn.NEXT: width("n") * 20 + ICON + GAP,
            InvitationColumn.DATES: width("n") * 17,
            InvitationColumn.NOTE: width("MCIT/FR/2026/0147") + 2 * MARGIN,
        }


class InvitationsPage(QWidget):
    """``invitation_requested(note, invitation)``, ``library_wanted()``; ``counted(words)``."""

    invitation_requested = Signal(str, str)
    library_wanted = Signal()
    counted = Signal(str)

    def __init__(self, presenter: InvitationsPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        presenter.language = content_language(kit.language.code)
        self._presenter = presenter
        self._kit = kit
        self.search = SearchLine(self.tr("Search the invitations"), self, kit.icons.icon("search", "ink_soft"))
        self.search.setPlaceholderText(self.tr("Search occasions, names and numbers"))
        self.search.setText(presenter.text)
        self.settled = QCheckBox(self.tr("Also those that are &over"), self)
        self.settled.setChecked(presenter.with_settled)
        self.open = QPushButton(self.tr("&Open the invitation"), self)
        self.table = InvitationsTable(presenter, kit, self)
        self._bar = QWidget(self)
        self._places = QStackedWidget(self)
        self._empty = self._empty_list()
        self._nothing = QLabel(self.tr("No invitation passes the filters."), self)
        self._nothing.setProperty("role", "soft")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for page in (self.table, self._empty, self._nothing):
            self._places.addWidget(page)
        self._lay_out()
        self._connect()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusInEvent(event)
        self._to_table()

    def refresh(self) -> None:
        """Read the invitations anew."""
        try:
            self._presenter.refresh()
        except UserError as problem:
            self._kit.fail(problem)
            return
        self._show()

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _show(self) -> None:
        self.table.invitations.changed()
        shown, total = len(self._presenter.shown), self._presenter.total
        self._places.setCurrentWidget(self.table if shown else self._nothing if total else self._empty)
        self._bar.setVisible(total > 0)
        self._follow()
        if shown == total:
            self.counted.emit(self.tr("%n invitation(s)", "", total) if total else "")
        else:
            number = self._kit.language.number(shown)
            self.counted.emit(self.tr("%1 of %n invitation(s)", "", total).replace("%1", number))

    def _narrow(self) -> None:
        self._presenter.narrow(self.search.text(), with_settled=self.settled.isChecked())
        self._show()

    def _follow(self) -> None:
        self.open.setEnabled(self.table.chosen() is not None)

    def _open_chosen(self) -> None:
        row = self.table.chosen()
        if row is not None:
            self.invitation_requested.emit(row.entry.note_id, row.entry.invitation.id)

    def _to_table(self) -> None:
        if self._presenter.shown:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._narrow)
        self.search.left.connect(self._to_table)
        self.settled.toggled.connect(self._narrow)
        self.open.clicked.connect(self._open_chosen)
        self.table.opened.connect(self.invitation_requested)
        self.table.selectionModel().currentRowChanged.connect(self._follow)
        self.table.invitations.modelReset.connect(self._follow)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.search, 1)
        row.addWidget(self.settled)
        row.addStretch(1)
        row.addWidget(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._bar)
        column.addWidget(self._places, 1)

    def _empty_list(self) -> EmptyState:
        text = self.tr(
            "Invitations to visit are followed here from the first word to the visit itself. Open a note, select the "
            "words that invite, and choose “Make this an invitation”."
        )
        empty = EmptyState(self._kit.icons, "invitation", self.tr("Nobody is invited yet"), text, self)
        library = empty.add_button(QPushButton(self.tr("Go to the &library"), self))
        library.setProperty("primary", True)
        library.clicked.connect(self.library_wanted)
        return empty
