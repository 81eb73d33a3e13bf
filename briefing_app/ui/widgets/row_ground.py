"""The ground of a row in a list whose delegate draws the words itself."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing_app.ui.kit.theme import Theme


def draw_ground(
    delegate: QStyledItemDelegate,
    painter: QPainter,
    option: QStyleOptionViewItem,
    index: QModelIndex | QPersistentModelIndex,
) -> None:
    """The row as the style draws it, selected or not, without words and without the frame of the focus."""
    ground = QStyleOptionViewItem(option)
    delegate.initStyleOption(ground, index)
    ground.text = ""
    ground.state &= ~QStyle.StateFlag.State_HasFocus
    style = ground.widget.style() if ground.widget is not None else QApplication.style()
    style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, ground.widget)


def draw_line_below(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    painter.setPen(theme.colour("line"))
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
