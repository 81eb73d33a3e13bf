"""How a row of the ledger is drawn: what is to be done in both languages, and when, by whom and where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.storage.register_rows import RegisterRow
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.register.words import RegisterWords
from briefing_app.ui.widgets.bilingual import draw_content, draw_pair, line_step, listing_font
from briefing_app.ui.widgets.promise_states import ACTION_ICONS
from briefing_app.ui.widgets.row_ground import draw_ground, draw_line_below
from briefing_app.ui.widgets.table_cells import ICON, MARGIN, Index, reading

if TYPE_CHECKING:
    from briefing_app.ui.register.ledger_presenter import LedgerPresenter

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
GAP = 10


class LedgerDelegate(QStyledItemDelegate):
    def __init__(self, words: RegisterWords, presenter: LedgerPresenter, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._presenter = presenter
        self._kit = kit

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        title = line_step(listing_font(self._kit.theme, Language.ARABIC))
        return QSize(100, round(title + line_step(_small(option.font))) + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: RegisterRow = index.data(ROW_ROLE)
        painter.save()
        place = self._ground(painter, option, index)
        icon, colour = ACTION_ICONS[row.state]
        when, about_colour, rest = self._words.about(row, self._presenter.today)
        if about_colour == "danger":
            icon, colour = "warning", "danger"
        start = reading(option)
        at = place.left() if start is Language.FRENCH else place.right() - ICON + 1
        box = QRect(at, place.center().y() - ICON // 2, ICON, ICON)
        self._kit.icons.icon(icon, colour).paint(painter, box)
        room = ICON + GAP
        place = place.adjusted(room, 0, 0, 0) if start is Language.FRENCH else place.adjusted(0, 0, -room, 0)
        theme = self._kit.theme
        height = round(line_step(listing_font(theme, Language.ARABIC)))
        painter.setPen(theme.colour("ink"))
        title = row.title or Bilingual(row.number, row.number)
        draw_pair(painter, QRect(place.left(), place.top(), place.width(), height), title, theme)
        painter.setFont(_small(option.font))
        below = place.adjusted(0, height, 0, 0)
        painter.setPen(theme.colour(about_colour))
        draw_content(painter, below, when, start)
        taken = painter.fontMetrics().horizontalAdvance(f"{when} ")
        below = below.adjusted(taken, 0, 0, 0) if start is Language.FRENCH else below.adjusted(0, 0, -taken, 0)
        painter.setPen(theme.colour("ink_soft"))
        draw_content(painter, below, f"· {rest}", start)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> QRect:
        draw_ground(self, painter, option, index)
        draw_line_below(painter, option, self._kit.theme)
        return QRect(option.rect).adjusted(MARGIN, 6, -MARGIN, -7)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.9)
    return small
