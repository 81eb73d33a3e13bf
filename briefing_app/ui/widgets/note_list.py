"""A short list of notes on a page: title in both languages, a line about each, progress; one click or Enter opens."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.language.bidi_controls import settled
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.bilingual import draw_pair, line_step, listing_font
from briefing_app.ui.widgets.note_states import ProgressWords, draw_progress

ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
ICON = 18
GAP = 12
BARS = 108
"""Width of the two bars at the end of a row."""
Index = QModelIndex | QPersistentModelIndex


class Entry(msgspec.Struct, frozen=True):
    """A row. ``about`` is in the interface language; ``ready`` is (French, Arabic, wanted), None without bars.

    ``colour`` is that of the icon, ``about_colour`` that of the line. ``item_id``: of the promise that the row is
    about, in its note.
    """

    note_id: str
    title: Bilingual
    about: str
    icon: str
    colour: str = "ink_soft"
    ready: tuple[int, int, int] | None = None
    about_colour: str = "ink_soft"
    item_id: str = ""


class NoteList(QListWidget):
    """As high as its rows; ``opened(note)``, or ``item_opened(note, item)`` for a row about a promise."""

    opened = Signal(str)
    item_opened = Signal(str, str)

    def __init__(self, name: str, kit: Kit, parent: QWidget | None = None) -> None:
        """``name`` is the accessible name."""
        super().__init__(parent)
        self._progress = ProgressWords(self)
        self.setAccessibleName(name)
        self.setItemDelegate(EntryDelegate(kit, self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.setStyleSheet("NoteList::item { padding: 0; }")
        self.itemClicked.connect(self._open)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these rows; the row chosen stays chosen when it is still there."""
        chosen = self.currentItem()
        kept = _key(chosen.data(ENTRY_ROLE)) if chosen is not None else None
        self.clear()
        for entry in entries:
            item = QListWidgetItem(self)
            item.setData(ENTRY_ROLE, entry)
            parts = [entry.title.fr, entry.title.ar, entry.about, self._ready(entry)]
            parts = [settled(part) for part in parts]
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ". ".join(filter(None, parts)))
            item.setToolTip("\n".join(filter(None, parts)))
            if _key(entry) == kept:
                self.setCurrentItem(item)
        frame = 2 * self.frameWidth()
        self.setFixedHeight(max(self.sizeHintForRow(0), 0) * self.count() + frame)

    def entries(self) -> list[Entry]:
        return [self.item(row).data(ENTRY_ROLE) for row in range(self.count())]

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self._open(item)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusInEvent(event)
        if self.currentRow() < 0 and self.count() and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.setCurrentRow(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.setCurrentRow(-1)

    def _open(self, item: QListWidgetItem) -> None:
        entry: Entry = item.data(ENTRY_ROLE)
        if entry.item_id:
            self.item_opened.emit(entry.note_id, entry.item_id)
        else:
            self.opened.emit(entry.note_id)

    def _ready(self, entry: Entry) -> str:
        return self._progress.sentence(*entry.ready) if entry.ready is not None else ""


class EntryDelegate(QStyledItemDelegate):
    """The title in both languages side by side, below it the line about the note."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        words = ProgressWords(self)
        self._labels = {language: words.short(language) for language in Language}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        title = line_step(listing_font(self._kit.theme, Language.ARABIC))
        return QSize(option.rect.width(), round(title + line_step(_small(option.font))) + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ENTRY_ROLE)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        place = self._ground(painter, option, index).adjusted(GAP, 6, -GAP, -6)
        place = self._icon(painter, place, entry, mirrored)
        if entry.ready is not None:
            place = self._bars(painter, place, entry.ready, option, mirrored)
        theme = self._kit.theme
        title = round(line_step(listing_font(theme, Language.ARABIC)))
        painter.setPen(theme.colour("ink"))
        draw_pair(painter, QRect(place.left(), place.top(), place.width(), title), entry.title, theme)
        about = QRect(place.left(), place.top() + title, place.width(), place.height() - title)
        painter.setFont(_small(option.font))
        painter.setPen(theme.colour(entry.about_colour))
        painter.setLayoutDirection(option.direction)
        text = painter.fontMetrics().elidedText(settled(entry.about), Qt.TextElideMode.ElideRight, about.width())
        painter.drawText(about, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> QRect:
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.state &= ~QStyle.StateFlag.State_HasFocus
        style = ground.widget.style() if ground.widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, ground.widget)
        if index.row() + 1 < index.model().rowCount():
            painter.setPen(self._kit.theme.colour("line"))
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        return QRect(option.rect)

    def _icon(self, painter: QPainter, place: QRect, entry: Entry, mirrored: bool) -> QRect:
        at = place.right() - ICON + 1 if mirrored else place.left()
        box = QRect(at, place.center().y() - ICON // 2, ICON, ICON)
        self._kit.icons.icon(entry.icon, entry.colour).paint(painter, box)
        return place.adjusted(0, 0, -ICON - GAP, 0) if mirrored else place.adjusted(ICON + GAP, 0, 0, 0)

    def _bars(
        self,
        painter: QPainter,
        place: QRect,
        ready: tuple[int, int, int],
        option: QStyleOptionViewItem,
        mirrored: bool,
    ) -> QRect:
        french, arabic, wanted = ready
        left = place.left() if mirrored else place.right() - BARS + 1
        shares = (
            (self._labels[Language.FRENCH], french / (wanted or 1)),
            (self._labels[Language.ARABIC], arabic / (wanted or 1)),
        )
        painter.setFont(option.font)
        box = QRect(left, place.top(), BARS, place.height())
        draw_progress(painter, box, shares, self._kit.theme, mirrored=mirrored)
        room = BARS + 2 * GAP
        return place.adjusted(room, 0, 0, 0) if mirrored else place.adjusted(0, 0, -room, 0)


def _key(entry: Entry) -> tuple[str, str]:
    return entry.note_id, entry.item_id


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.9)
    return small
