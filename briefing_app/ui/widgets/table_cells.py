"""How the cells of a table are drawn: two lines of words, an icon before them, a bar before the row chosen."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefing_app.domain.languages import Language
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.widgets.bilingual import draw_content

MARGIN = 8
LINES = 2
ICON = 18
BAR = 3
Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Words of the interface, on two lines where they are long; a bar before the row chosen while keys go there."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802 - Qt's name
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        place = self.draw_ground(painter, option, index)
        self.draw_cell(painter, place, option, index)
        painter.restore()

    def draw_cell(self, painter: QPainter, place: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        """An icon when there is one, and the words of the cell, beginning where the interface does."""
        start = reading(option)
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if icon is not None:
            at = place.left() if start is Language.FRENCH else place.right() - ICON + 1
            icon.paint(painter, QRect(at, place.center().y() - ICON // 2, ICON, ICON))
            gap = ICON + 6
            place = place.adjusted(gap, 0, 0, 0) if start is Language.FRENCH else place.adjusted(0, 0, -gap, 0)
        painter.setFont(option.font)
        painter.setPen(self._theme.colour("ink"))
        is_reference = index.column() == 0
        language = Language.FRENCH if is_reference else start
        draw_content(painter, place, index.data() or "", language, LINES, edge=start)

    def draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> QRect:
        """The cell without its words; where those go."""
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        ground.icon = QIcon()
        ground.features &= ~QStyleOptionViewItem.ViewItemFeature.HasDecoration
        widget = ground.widget
        style = widget.style() if widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, widget)
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_selected and index.column() == 0 and widget is not None and widget.hasFocus():
            bar = QRect(option.rect.left(), option.rect.top(), BAR, option.rect.height())
            if reading(option) is Language.ARABIC:
                bar.moveRight(option.rect.right())
            painter.fillRect(bar, self._theme.colour("accent"))
        return QRect(option.rect).adjusted(MARGIN, 0, -MARGIN, -1)


def reading(option: QStyleOptionViewItem) -> Language:
    """The language in whose direction the interface is read."""
    return Language.ARABIC if option.direction == Qt.LayoutDirection.RightToLeft else Language.FRENCH
