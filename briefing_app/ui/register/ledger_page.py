"""The ledger as a page: what we owe somebody and what they owe us side by side, what both owe beneath."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefing_app.domain.actions import Obligation
from briefing_app.domain.errors import UserError
from briefing_app.language.bidi_controls import disarmed, settled
from briefing_app.storage.register_rows import RegisterRow
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.register.ledger_cells import ROW_ROLE, LedgerDelegate
from briefing_app.ui.register.ledger_presenter import SIDES, LedgerPresenter, Side
from briefing_app.ui.register.words import RegisterWords
from briefing_app.ui.widgets.choices import content_language
from briefing_app.ui.widgets.empty_state import EmptyState
from briefing_app.ui.widgets.options import OptionBox
from briefing_app.ui.widgets.table_cells import Index


class SideModel(QAbstractListModel):
    """The rows of a side, read when they are looked at."""

    def __init__(self, words: RegisterWords, presenter: LedgerPresenter, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._presenter = presenter
        self._side: Side | None = None

    def show_side(self, side: Side) -> None:
        self.beginResetModel()
        self._side = side
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        return 0 if parent.isValid() or self._side is None else len(self._side.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._side is None or not index.isValid():
            return None
        row = self._side.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            when, _, rest = self._words.about(row, self._presenter.today)
            said = (row.title.fr, row.title.ar, f"{when} · {rest}")
            return "\n".join(settled(part) for part in said if part)
        return disarmed(self._words.text(row.title)) or row.number if role == Qt.ItemDataRole.DisplayRole else None


class SideList(QListView):
    """One side; ``opened(note, action)`` by a double click or Enter."""

    opened = Signal(str, str)

    def __init__(self, title: str, words: RegisterWords, presenter: LedgerPresenter, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self.side_model = SideModel(words, presenter, self)
        self.setModel(self.side_model)
        self.setAccessibleName(title)
        self.setItemDelegate(LedgerDelegate(words, presenter, kit, self))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QListView::item { padding: 0; }")
        self.activated.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.setCurrentIndex(self.side_model.index(0, 0))

    def _open(self, index: QModelIndex) -> None:
        row: RegisterRow | None = index.data(ROW_ROLE) if index.isValid() else None
        if row is not None:
            self.opened.emit(row.note_id, row.id)


class LedgerPage(QWidget):
    """``sentence_wanted(note, action)``, ``export_wanted()``."""

    sentence_wanted = Signal(str, str)
    export_wanted = Signal()

    def __init__(self, presenter: LedgerPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        presenter.language = content_language(kit.language.code)
        self._presenter = presenter
        self._kit = kit
        self._words = RegisterWords(kit, self)
        self._is_filling = False
        self.whom = OptionBox((), self.tr("Counterpart"), self)
        self.closed = QCheckBox(self.tr("Also &closed ones"), self)
        self.closed.setChecked(presenter.with_closed)
        self.export = QPushButton(kit.icons.icon("export"), self.tr("&Export the ledger…"), self)
        self.export.clicked.connect(self.export_wanted)
        titles = (self.tr("We owe them"), self.tr("They owe us"), self.tr("Both sides owe"))
        self.lists: dict[Obligation, SideList] = {}
        self.totals: dict[Obligation, QLabel] = {}
        self._columns = {side: self._column(side, title) for side, title in zip(SIDES, titles, strict=True)}
        self._places = QStackedWidget(self)
        self._places.addWidget(self._both_sides())
        self._places.addWidget(self._nobody())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._top())
        column.addWidget(self._places, 1)
        self.whom.currentIndexChanged.connect(self._choose)
        self.closed.toggled.connect(self._choose)
        self.setFocusProxy(self.whom)

    def refresh(self) -> None:
        """Read who there is, and the ledger of whoever is chosen."""
        try:
            parties = self._presenter.parties()
            self._is_filling = True
            options = [(party, self._words.party(party.name, party.country)) for party in parties]
            self.whom.show_options(options)
            if self._presenter.with_whom is not None:
                self.whom.value = self._presenter.with_whom
            self._is_filling = False
            self._places.setCurrentIndex(0 if parties else 1)
            for widget in (self.whom, self.closed, self.export):
                widget.setEnabled(bool(parties))
            self._show()
        except UserError as problem:
            self._kit.fail(problem)

    def _choose(self) -> None:
        if self._is_filling or self.whom.currentIndex() < 0:
            return
        self._presenter.with_whom = self.whom.value
        self._presenter.with_closed = self.closed.isChecked()
        try:
            self._show()
        except UserError as problem:
            self._kit.fail(problem)

    def _show(self) -> None:
        for obligation in SIDES:
            side = self._presenter.side(obligation)
            self.lists[obligation].side_model.show_side(side)
            self.totals[obligation].setText(self._total(side))
            if obligation is Obligation.JOINT:
                self._columns[obligation].setVisible(len(side.rows) > 0)

    def _total(self, side: Side) -> str:
        """How much is open and how much of it late, in words."""
        if not side.open:
            return self.tr("Nothing is open.")
        text = self.tr("%n open action(s)", "", side.open)
        late = self.tr("%n of them overdue", "", side.late) if side.late else ""
        return " · ".join(part for part in (text, late) if part)

    def _top(self) -> QHBoxLayout:
        label = QLabel(self.tr("Ledger &with"), self)
        label.setBuddy(self.whom)
        self.whom.setMinimumWidth(280)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self.whom)
        row.addSpacing(8)
        row.addWidget(self.closed)
        row.addStretch(1)
        row.addWidget(self.export)
        return row

    def _column(self, obligation: Obligation, title: str) -> QFrame:
        frame = QFrame(self)
        heading = QLabel(title, frame)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        total = QLabel(frame)
        total.setProperty("role", "soft")
        rows = SideList(title, self._words, self._presenter, self._kit, frame)
        rows.opened.connect(self.sentence_wanted)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(heading)
        top.addWidget(total)
        top.addStretch(1)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(rows, 1)
        self.lists[obligation] = rows
        self.totals[obligation] = total
        return frame

    def _both_sides(self) -> QWidget:
        page = QWidget(self)
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addWidget(self._columns[Obligation.WE_OWE], 1)
        sides.addWidget(self._columns[Obligation.THEY_OWE], 1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(sides, 3)
        column.addWidget(self._columns[Obligation.JOINT], 1)
        return page

    def _nobody(self) -> EmptyState:
        text = self.tr(
            "A ledger sets what we owe a counterpart beside what they owe us. There is one for everybody named as "
            "the counterpart of an action."
        )
        return EmptyState(self._kit.icons, "people", self.tr("No counterpart yet"), text, self)
