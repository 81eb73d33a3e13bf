"""Whose changes look how: every reviewer's name in their colour and above their line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.review.author_looks import colour_of, line_of
from briefing_app.ui.review.canvas_rows import units

GAP = "\u2003"


class Legend(QWidget):
    """As wide as it is given; names that do not fit are in the tooltip."""

    def __init__(self, names: Sequence[str], kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = tuple(names)
        self._kit = kit
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        said = self.tr(", ", "between the names of a list").join(self._names)
        self.setAccessibleName(self.tr("Reviewers: %1").replace("%1", said))
        self.setToolTip(self.accessibleName())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(80, self.fontMetrics().height() + 6)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setPen(self._kit.theme.colour("ink"))
        layout = self._line(self.rect())
        layout.draw(painter, QPointF(0, (self.height() - layout.lineAt(0).height()) / 2))
        painter.end()

    def _line(self, area: QRect) -> QTextLayout:
        layout = QTextLayout(GAP.join(self._names), self.font())
        ranges, at = [], 0
        for author, name in enumerate(self._names):
            part = QTextLayout.FormatRange()
            form = QTextCharFormat()
            form.setForeground(colour_of(author, self._kit.theme))
            form.setUnderlineStyle(line_of(author))
            part.start, part.length, part.format = at, units(name), form
            ranges.append(part)
            at += units(name + GAP)
        is_rtl = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(QApplication.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.setFormats(ranges)
        layout.beginLayout()
        layout.createLine().setLineWidth(area.width())
        layout.endLayout()
        return layout
