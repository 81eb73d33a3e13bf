"""The templates as cards: the Word result drawn in small, the name in both languages, what it is for."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPen, QStandardItem, QStandardItemModel, QTextOption
from PySide6.QtWidgets import QApplication, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefing_app.domain.languages import Language
from briefing_app.ui.new_note.state import Block, TemplateCard
from briefing_app.ui.widgets.choices import content_language
from briefing_app.ui.widgets.fields import direction_of

if TYPE_CHECKING:
    from briefing_app.ui.kit.kit import Kit

CARD = Qt.ItemDataRole.UserRole + 1
CARD_SIZE = QSize(204, 316)
PAGE = QSize(110, 146)
HEADING = 9
Index = QModelIndex | QPersistentModelIndex


class Gallery(QListView):
    """``chosen(id)`` as one moves, ``taken()`` on Enter or a double click."""

    chosen = Signal(str)
    taken = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = QStandardItemModel(self)
        self._content = content_language(kit.language.code)
        self.setModel(self._cards)
        self.setItemDelegate(CardDelegate(kit, self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSpacing(6)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Templates"))
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(self.taken)

    def show_cards(self, cards: Sequence[TemplateCard], wanted: str) -> None:
        """Show these, with ``wanted`` as the current one, or the first when it is not among them."""
        with QSignalBlocker(self):
            self._fill(cards)
        ids = [card.id for card in cards]
        if ids:
            self.setCurrentIndex(self._cards.index(ids.index(wanted) if wanted in ids else 0, 0))
            self.scrollTo(self.currentIndex())

    def _fill(self, cards: Sequence[TemplateCard]) -> None:
        """To be done silently: as the old cards go, each of them would be the current one for a moment."""
        self._cards.clear()
        for card in cards:
            item = QStandardItem(card.name[self._content])
            item.setData(card, CARD)
            item.setData(
                f"{card.name[self._content]}. {card.purpose[self._content]}", Qt.ItemDataRole.AccessibleTextRole
            )
            self._cards.appendRow(item)

    def ids(self) -> list[str]:
        """What is shown, in its order."""
        return [self._cards.item(row).data(CARD).id for row in range(self._cards.rowCount())]

    def _tell(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(current.data(CARD).id)


class CardDelegate(QStyledItemDelegate):
    """Paints a card; the drawing of the page is the same in every interface, for the document is."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self._first = content_language(kit.language.code)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        return CARD_SIZE

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card: TemplateCard = index.data(CARD)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, rect, state)
        page = QRect(rect.center().x() - PAGE.width() // 2, rect.top() + 14, PAGE.width(), PAGE.height())
        paint_page(painter, page, card, self._kit)
        self._texts(painter, rect.adjusted(12, PAGE.height() + 22, -12, -8), card)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        theme = self._kit.theme
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setBrush(theme.colour("accent_soft" if selected else "surface" if hovered else "paper"))
        painter.setPen(QPen(theme.colour("accent" if selected else "line"), 2 if selected else 1))
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 6, 6)

    def _texts(self, painter: QPainter, rect: QRect, card: TemplateCard) -> None:
        """The name in the language read first, in the other, then the purpose."""
        first, second = self._first, self._first.twin
        painter.setPen(self._kit.theme.colour("ink"))
        used = self._paragraph(painter, rect, card.name[first], first, _font(1.0, QFont.Weight.DemiBold))
        painter.setPen(self._kit.theme.colour("ink_soft"))
        rest = rect.adjusted(0, used + 2, 0, 0)
        used = self._paragraph(painter, rest, card.name[second], second, _font(0.92), most_lines=1)
        self._paragraph(painter, rest.adjusted(0, used + 4, 0, 0), card.purpose[first], first, _font(0.92))

    def _paragraph(
        self, painter: QPainter, rect: QRect, text: str, language: Language, font: QFont, most_lines: int = 3
    ) -> int:
        """Draw a centred text of a language in whole lines; returns its height, so that the next one stands below."""
        painter.setFont(font)
        line = line_height(painter, text)
        lines = min(rect.height() // line, most_lines)
        if lines == 1:
            text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter)
        option.setTextDirection(direction_of(language))
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        room = QRectF(rect.left(), rect.top(), rect.width(), lines * line)
        painter.setClipRect(room)
        painter.drawText(room, text, option)
        painter.setClipping(False)
        return int(min(painter.boundingRect(room, text, option).height(), room.height()))


def line_height(painter: QPainter, text: str) -> int:
    """Of a text that may be in another script than the interface, whose fonts stand taller."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    tall = painter.boundingRect(QRectF(0, 0, 10_000, 1_000), text, option).height()
    return max(painter.fontMetrics().lineSpacing(), math.ceil(tall))


def paint_page(painter: QPainter, page: QRect, card: TemplateCard, kit: Kit) -> None:
    """The Word result in small: letterhead, then headings and lines in two columns, tables where sections have them."""
    theme = kit.theme
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.setBrush(theme.colour("raised"))
    painter.drawRect(page)
    inside = page.adjusted(9, 9, -9, -9)
    painter.save()
    painter.setClipRect(inside)
    top = inside.top()
    if card.has_letterhead:
        _bar(painter, QRectF(inside.left(), top, 34, 3), kit, "ink_soft")
        _bar(painter, QRectF(inside.right() - 34, top, 34, 3), kit, "ink_soft")
        top += 8
    _bar(painter, QRectF(inside.left(), top, inside.width(), 1), kit, "accent")
    top += 6
    for block in card.blocks:
        if top + HEADING > inside.bottom():
            break
        top = _paint_block(painter, inside, top, block, kit)
    painter.restore()


def _paint_block(painter: QPainter, inside: QRect, top: int, block: Block, kit: Kit) -> int:
    gap = 6
    width = (inside.width() - gap) // 2
    columns = {Language.FRENCH: inside.left(), Language.ARABIC: inside.right() - width + 1}
    painter.setPen(kit.theme.colour("accent"))
    for language, left in columns.items():
        font = QFont(kit.theme.content_font(language.value))
        font.setPixelSize(6 if language is Language.FRENCH else 7)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        edge = Qt.AlignmentFlag.AlignLeft if language is Language.FRENCH else Qt.AlignmentFlag.AlignRight
        painter.setLayoutDirection(direction_of(language))
        painter.drawText(
            QRectF(left, top, width, HEADING),
            edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter,
            painter.fontMetrics().elidedText(block.heading[language], Qt.TextElideMode.ElideRight, width),
        )
    top += 10
    for line in range(block.lines):
        length = width if line < block.lines - 1 else width * 0.6
        _bar(painter, QRectF(columns[Language.FRENCH], top, length, 1.5), kit, "line")
        _bar(painter, QRectF(columns[Language.ARABIC] + width - length, top, length, 1.5), kit, "line")
        top += 4
    return _paint_table(painter, inside, top, kit) if block.has_table else top + 3


def _paint_table(painter: QPainter, inside: QRect, top: int, kit: Kit) -> int:
    painter.setPen(QPen(kit.theme.colour("line"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for row in range(2):
        painter.drawRect(QRectF(inside.left() + 0.5, top + 0.5 + row * 5, inside.width() - 1, 5))
    return top + 15


def _bar(painter: QPainter, rect: QRectF, kit: Kit, colour: str) -> None:
    painter.fillRect(rect, kit.theme.colour(colour))


def _font(factor: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QApplication.font()
    font.setPointSizeF(font.pointSizeF() * factor)
    font.setWeight(weight)
    return font
