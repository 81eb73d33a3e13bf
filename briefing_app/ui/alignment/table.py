"""The pairs of two documents: French at the left, Arabic at the right, what was decided between them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from briefing_app.domain.languages import Language
from briefing_app.domain.memory_alignment import AlignedPair, Check, Pairs
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.fields import direction_of

SIDES = {Language.FRENCH: 0, Language.ARABIC: 2}
STATE = 1
STATE_WIDTH = 44
ICONS = {Check.OPEN: ("empty", "ink_soft"), Check.CONFIRMED: ("confirmed", "ok"), Check.DROPPED: ("cancel", "ink_soft")}
PADDING = QSize(24, 12)
"""Of a cell, both sides together: that of the style sheet, and the margin of the style."""
LONGEST = 600
"""Signs of a side that are shown in the table; all of it stands below."""


class _Directed(QStyledItemDelegate):
    """Draws a text in the direction of its language."""

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._direction = direction_of(language)

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:  # noqa: N802 - Qt's name
        super().initStyleOption(option, index)
        option.direction = self._direction

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802 - Qt's name
        """As high as the text is once the padding of the style sheet is taken off its width, which Qt forgets."""
        hint = super().sizeHint(option, index)
        table = self.parent()
        assert isinstance(table, QTableWidget)
        room = QRect(0, 0, table.columnWidth(index.column()) - PADDING.width(), 0)
        text = table.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, str(index.data() or ""))
        return QSize(hint.width(), max(hint.height(), text.height() + PADDING.height()))


class PairTable(QTableWidget):
    """``chosen(index)`` when the person goes to another pair."""

    chosen = Signal(int)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self._kit = kit
        self._shown: Pairs = ()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(self.tr("Pairs of both documents"))
        names = {Language.FRENCH: self.tr("French"), Language.ARABIC: self.tr("Arabic")}
        self.setHorizontalHeaderItem(STATE, QTableWidgetItem(""))
        for language, column in SIDES.items():
            name = QTableWidgetItem(names[language])
            name.setTextAlignment(_beginning(language) | Qt.AlignmentFlag.AlignVCenter)
            self.setHorizontalHeaderItem(column, name)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        for column in SIDES.values():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(STATE_WIDTH)
        header.setSectionResizeMode(STATE, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(STATE, STATE_WIDTH)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        for language, column in SIDES.items():
            self.setItemDelegateForColumn(column, _Directed(language, self))
        self.setWordWrap(True)
        self.currentCellChanged.connect(lambda row, *_: self.chosen.emit(row))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.resizeRowsToContents()

    def show_pairs(self, pairs: Pairs, index: int) -> None:
        """Only rows that changed are written; the one that is looked at is chosen."""
        was_blocked = self.blockSignals(True)
        before, self._shown = self._shown, pairs
        self.setRowCount(len(pairs))
        for row, pair in enumerate(pairs):
            if row >= len(before) or before[row] is not pair:
                self._write(row, pair)
        self.setCurrentCell(index, 0)
        self.blockSignals(was_blocked)
        item = self.item(index, 0)
        if item is not None:
            self.scrollToItem(item)

    def _write(self, row: int, pair: AlignedPair) -> None:
        colour = self._kit.theme.colour("ink" if pair.check is not Check.DROPPED else "ink_soft")
        for language, column in SIDES.items():
            text = pair.words[language]
            item = QTableWidgetItem(text if len(text) <= LONGEST else f"{text[:LONGEST]}…")
            item.setTextAlignment(_beginning(language) | Qt.AlignmentFlag.AlignTop)
            font = self.font()
            font.setStrikeOut(pair.check is Check.DROPPED)
            item.setFont(font)
            item.setForeground(colour)
            self.setItem(row, column, item)
        icon, tint = ICONS[pair.check]
        state = QTableWidgetItem(self._kit.icons.icon(icon, tint), "")
        state.setToolTip(self._said(pair.check))
        state.setData(Qt.ItemDataRole.AccessibleTextRole, self._said(pair.check))
        self.setItem(row, STATE, state)
        self.resizeRowToContents(row)

    def _said(self, check: Check) -> str:
        match check:
            case Check.OPEN:
                return self.tr("To be checked")
            case Check.CONFIRMED:
                return self.tr("Confirmed")
            case Check.DROPPED:
                return self.tr("Left out")


def _beginning(language: Language) -> Qt.AlignmentFlag:
    """The side at which a text of the language begins, whatever the interface."""
    side = Qt.AlignmentFlag.AlignRight if language is Language.ARABIC else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute
