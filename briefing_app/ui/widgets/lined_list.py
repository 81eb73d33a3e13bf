"""A list whose entries have several lines of different weight and colour, each wrapped in its own direction."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

import msgspec
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFont, QPainter, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from briefing_app.domain.languages import Language
from briefing_app.language.bidi_controls import settled
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.bilingual import line_step
from briefing_app.ui.widgets.fields import direction_of
from briefing_app.ui.widgets.row_ground import draw_ground, draw_line_below

LINES = Qt.ItemDataRole.UserRole + 1
KEY = Qt.ItemDataRole.UserRole + 2
ICON = 18
PAD = 8
Index = QModelIndex | QPersistentModelIndex


class Line(msgspec.Struct, frozen=True):
    """``language`` of words of a note, None for those of the interface. ``most`` lines are shown, the last elided."""

    text: str
    colour: str = "ink"
    is_strong: bool = False
    is_small: bool = False
    language: Language | None = None
    most: int = 3


class LinedEntry(msgspec.Struct, frozen=True):
    """``key`` tells the entry again when the list is shown anew."""

    key: Hashable
    icon: str
    colour: str
    lines: tuple[Line, ...]

    @property
    def text(self) -> str:
        return "\n".join(settled(line.text) for line in self.lines if line.text)


class LinedList(QListWidget):
    """As wide as it is given; entries are as high as their lines."""

    def __init__(self, name: str, kit: Kit, parent: QWidget | None = None) -> None:
        """``name`` is the accessible name."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(_LinesDelegate(kit, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setStyleSheet("LinedList::item { padding: 0; }")
        self._shown: tuple[LinedEntry, ...] = ()

    def show_entries(self, entries: Sequence[LinedEntry]) -> None:
        """Show these; the one chosen stays chosen while it is there, and nothing is touched when all are as before."""
        if tuple(entries) == self._shown:
            return
        self._shown = tuple(entries)
        chosen, scroll = self.key(), self.verticalScrollBar().value()
        was_blocked = self.blockSignals(True)
        self.clear()
        for entry in entries:
            item = QListWidgetItem(entry.text, self)
            item.setData(LINES, entry)
            item.setData(KEY, entry.key)
            item.setToolTip(entry.text)
            if entry.key == chosen:
                self.setCurrentItem(item)
        self.verticalScrollBar().setValue(scroll)
        self.blockSignals(was_blocked)
        self.currentRowChanged.emit(self.currentRow())

    def key(self) -> Hashable | None:
        """The key of the entry that is chosen, None when none is."""
        item = self.currentItem()
        return item.data(KEY) if item is not None else None  # type: ignore[no-any-return]

    def choose(self, key: Hashable) -> None:
        for row, entry in enumerate(self._shown):
            if entry.key == key:
                self.setCurrentRow(row)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Whoever comes by the keyboard finds an entry chosen, not merely current."""
        super().focusInEvent(event)
        if self.count() and not self.selectedItems() and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.setCurrentRow(max(self.currentRow(), 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()


class _LinesDelegate(QStyledItemDelegate):
    def __init__(self, kit: Kit, parent: LinedList) -> None:
        super().__init__(parent)
        self._kit = kit
        self._list = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        width = self._list.viewport().width()
        room = width - ICON - 3 * PAD
        height = sum(_height(layout) for layout, _ in self._laid_out(option.font, index, room))
        return QSize(width, round(height) + 2 * PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: LinedEntry = index.data(LINES)
        painter.save()
        self._ground(painter, option, index)
        rect, mirrored = QRect(option.rect), option.direction == Qt.LayoutDirection.RightToLeft
        at = rect.right() - PAD - ICON + 1 if mirrored else rect.left() + PAD
        self._kit.icons.icon(entry.icon, entry.colour).paint(painter, QRect(at, rect.top() + PAD, ICON, ICON))
        left = rect.left() + PAD if mirrored else rect.left() + ICON + 2 * PAD
        y = float(rect.top() + PAD)
        for layout, line in self._laid_out(option.font, index, rect.width() - ICON - 3 * PAD):
            painter.setPen(self._kit.theme.colour(line.colour))
            layout.draw(painter, QPointF(left, y))
            y += _height(layout)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        draw_ground(self, painter, option, index)
        if index.row() + 1 < index.model().rowCount():
            draw_line_below(painter, option, self._kit.theme)

    def _laid_out(self, font: QFont, index: Index, width: int) -> list[tuple[QTextLayout, Line]]:
        entry: LinedEntry = index.data(LINES)
        return [(_wrapped(line, self._font(font, line), width), line) for line in entry.lines if line.text]

    def _font(self, base: QFont, line: Line) -> QFont:
        font = QFont(base)
        font.setWeight(QFont.Weight.DemiBold if line.is_strong else QFont.Weight.Normal)
        if line.is_small:
            font.setPointSizeF(base.pointSizeF() * 0.92)
        return font


def _height(layout: QTextLayout) -> float:
    return layout.lineCount() * line_step(layout.font())


def _wrapped(line: Line, font: QFont, width: int) -> QTextLayout:
    """The text in at most ``most`` lines; what does not fit is cut with an ellipsis."""
    text = settled(line.text)
    layout = _broken(text, line, font, width)
    while layout.lineCount() > line.most and len(text) > 1:
        last = layout.lineAt(line.most - 1)
        end = last.textStart() + last.textLength()
        text = text[: min(end, len(text) - 1)].rstrip("… ").rpartition(" ")[0] + "…"
        layout = _broken(text, line, font, width)
    return layout


def _broken(text: str, line: Line, font: QFont, width: int) -> QTextLayout:
    option = QTextOption()
    direction = direction_of(line.language) if line.language is not None else QApplication.layoutDirection()
    option.setTextDirection(direction)
    is_rtl = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    step = line_step(font)
    y = 0.0
    layout.beginLayout()
    while (part := layout.createLine()).isValid():
        part.setLineWidth(max(width, 40))
        part.setPosition(QPointF(0, y + (step - part.height()) / 2))
        y += step
    layout.endLayout()
    return layout
