"""The list of changes: kind, language, reviewer, and the words that go and come; quick with ten thousand of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from briefing_app.domain.languages import Language
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.review.author_looks import colour_of, line_of
from briefing_app.ui.review.canvas_rows import units
from briefing_app.ui.review.inline import after_of, before_of, shown
from briefing_app.ui.review.state import Entry, Standing
from briefing_app.ui.review.words import ReviewWords
from briefing_app.ui.widgets.fields import direction_of
from briefing_app.ui.widgets.row_ground import draw_ground, draw_line_below

ENTRY = Qt.ItemDataRole.UserRole + 1
ICON, PAD = 18, 8
LONGEST = 60
"""Letters of each side of a change that the list shows."""
NOTHING = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
LOOKS = {
    Standing.UNDECIDED: ("empty", "ink_soft"),
    Standing.ACCEPTED: ("ok", "ok"),
    Standing.EDITED: ("translated", "ok"),
    Standing.REFUSED: ("cancel", "danger"),
}


class ChangeModel(QAbstractListModel):
    def __init__(self, words: ReviewWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.entries: tuple[Entry, ...] = ()
        self.places: dict[str, int] = {}

    def show(self, entries: Sequence[Entry]) -> None:
        """Show these; where the same changes stand in the same order only their looks are drawn anew."""
        if [entry.id for entry in self.entries] == [entry.id for entry in entries]:
            self.entries = tuple(entries)
            if self.entries:
                self.dataChanged.emit(self.index(0), self.index(len(self.entries) - 1))
            return
        self.beginResetModel()
        self.entries = tuple(entries)
        self.places = {entry.id: row for row, entry in enumerate(self.entries)}
        self.endResetModel()

    def rowCount(self, parent: Index = NOTHING) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.text(entry)
        return None

    def text(self, entry: Entry) -> str:
        """All that is told of a change, for a screen reader and the tooltip."""
        change = entry.proposal.change
        parts = [self._words.kind(change.kind), self._words.head(entry), self._words.standing(entry.standing)]
        if change.asks is not None:
            parts.append(self._words.reason(change.asks))
        return "\n".join(parts)


class ChangeList(QListView):
    """``chosen(id)`` when another change becomes the current one by key or mouse."""

    chosen = Signal(str)

    def __init__(self, words: ReviewWords, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Changes"))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setStyleSheet("ChangeList::item { padding: 0; }")
        self.model_ = ChangeModel(words, self)
        self.setModel(self.model_)
        self.setItemDelegate(_Delegate(words, kit, self))
        self.selectionModel().currentChanged.connect(self._tell)
        self._is_told = True

    def show_entries(self, entries: Sequence[Entry], current: str) -> None:
        """Show these, the one of that id chosen; nothing is told of it."""
        self._is_told = False
        self.model_.show(entries)
        self._is_told = True
        self.choose(current)

    def choose(self, current: str) -> None:
        """Make the change of that id the chosen one, none when it is not shown; nothing is told of it."""
        self._is_told = False
        row = self.model_.places.get(current, -1)
        if row >= 0:
            index = self.model_.index(row)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)
        else:
            self.clearSelection()
        self._is_told = True

    def _tell(self, index: QModelIndex) -> None:
        if self._is_told and index.isValid():
            self.chosen.emit(self.model_.entries[index.row()].id)


class _Delegate(QStyledItemDelegate):
    def __init__(self, words: ReviewWords, kit: Kit, parent: ChangeList) -> None:
        super().__init__(parent)
        self._words = words
        self._kit = kit

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        line = QFontMetrics(option.font).height()
        return QSize(100, 2 * (line + 4) + 2 * PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ENTRY)
        painter.save()
        draw_ground(self, painter, option, index)
        draw_line_below(painter, option, self._kit.theme)
        rect = QRect(option.rect).adjusted(PAD, PAD, -PAD, -PAD)
        is_rtl = option.direction == Qt.LayoutDirection.RightToLeft
        left = rect.right() - ICON + 1 if is_rtl else rect.left()
        name, colour = LOOKS[entry.standing]
        if entry.standing is Standing.UNDECIDED and not entry.is_sure:
            name, colour = "warning", "attention"
        self._kit.icons.icon(name, colour).paint(painter, QRect(left, rect.top(), ICON, ICON))
        room = rect.adjusted(0, 0, -ICON - PAD, 0) if is_rtl else rect.adjusted(ICON + PAD, 0, 0, 0)
        half = room.height() // 2
        self._draw_head(painter, option.font, QRect(room.left(), room.top(), room.width(), half), entry)
        self._draw_words(painter, QRect(room.left(), room.top() + half, room.width(), half), entry, is_rtl=is_rtl)
        painter.restore()

    def _draw_head(self, painter: QPainter, font: QFont, area: QRect, entry: Entry) -> None:
        strong = QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        kind = self._words.kind(entry.proposal.change.kind)
        about = self._words.marked(f" · {self._words.languages(entry)} · {self._words.reviewers(entry)}")
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(strong)
        painter.setPen(self._kit.theme.colour("ink"))
        width = QFontMetrics(strong).horizontalAdvance(kind)
        is_rtl = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        first = QRect(area.right() - width + 1, area.top(), width, area.height()) if is_rtl else QRect(area)
        painter.drawText(first, side | Qt.AlignmentFlag.AlignVCenter, kind)
        painter.setFont(font)
        painter.setPen(self._kit.theme.colour("ink_soft"))
        rest = area.adjusted(0, 0, -width, 0) if is_rtl else area.adjusted(width, 0, 0, 0)
        text = QFontMetrics(font).elidedText(about, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, side, text)

    def _draw_words(self, painter: QPainter, area: QRect, entry: Entry, *, is_rtl: bool) -> None:
        """What goes struck, what comes underlined, as in the text; on the side of the interface.

        Words that are too long show their beginning, whichever side that is.
        """
        layout = self._line(entry, area.width())
        line = layout.lineAt(0)
        if line.naturalTextWidth() > area.width():
            is_rtl = layout.textOption().textDirection() == Qt.LayoutDirection.RightToLeft
        x = area.right() - line.naturalTextWidth() if is_rtl else area.left()
        line.setPosition(QPointF(0, 0))
        painter.setPen(self._kit.theme.colour("ink"))
        painter.setClipRect(area)
        own = line.naturalTextRect().left()
        layout.draw(painter, QPointF(x - own, area.top() + (area.height() - line.height()) / 2))

    def _line(self, entry: Entry, width: int) -> QTextLayout:
        change = entry.proposal.change
        language = entry.proposal.sites[0].language if entry.proposal.sites else change.language or Language.FRENCH
        before, after = (_short(before_of(change, language)), _short(after_of(change, None, language)))
        gap = " " if before and after else ""
        font = self._kit.theme.content_font(language.value)
        font.setPointSizeF(font.pointSizeF() * 0.85)
        layout = QTextLayout(before + gap + after, font)
        option = QTextOption()
        option.setTextDirection(direction_of(language))
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        struck, lined = QTextCharFormat(), QTextCharFormat()
        struck.setFontStrikeOut(True)
        lined.setUnderlineStyle(line_of(entry.author))
        for form in (struck, lined):
            form.setForeground(colour_of(entry.author, self._kit.theme))
        ranges = []
        for start, length, form in ((0, units(before), struck), (units(before + gap), units(after), lined)):
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = start, length, form
            ranges.append(part)
        layout.setFormats(ranges)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(width)
        layout.endLayout()
        return layout


def _short(text: str) -> str:
    text = shown(text).replace("\u2028", " ").strip()
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"
