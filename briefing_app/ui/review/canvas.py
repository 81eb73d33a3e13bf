"""Both columns of a reviewed note, French left and Arabic right, with every change in its place and comments beside.

Rows are laid out by :mod:`canvas_rows`, a row anew only when it changed; nothing here decides anything.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from briefing_app.domain.languages import Language
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.review.canvas_rows import LaidRow, RowPainter
from briefing_app.ui.review.state import PageRow

MARGIN, SPINE, SIDE = 16.0, 44.0, 16.0
GAP = 14.0
STEP = 48
ICON = 18


class ReviewCanvas(QAbstractScrollArea):
    """``change_wanted(id)`` when a person clicks a change."""

    change_wanted = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the columns do not turn with the interface
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("The note with the changes"))
        self._kit = kit
        self._painter = RowPainter(kit)
        self._rows: tuple[PageRow, ...] = ()
        self._laid: list[LaidRow] = []
        self._tops: list[float] = []
        self._width = 0.0
        self.current = ""

    def show_rows(self, rows: Sequence[PageRow], current: str) -> None:
        """Show these; rows that are as they were keep their lines."""
        kept = {row.pair: laid for row, laid in zip(self._rows, self._laid, strict=True)}
        before = {row.pair: row for row in self._rows}
        self._rows = tuple(rows)
        self._laid = [
            kept[row.pair] if before.get(row.pair) == row else self._painter.laid(row, self._column_width())
            for row in self._rows
        ]
        self.current = current
        self._arrange()

    def go_to(self, change_id: str) -> None:
        """Bring a change into sight and light it up."""
        self.current = change_id
        for number, laid in enumerate(self._laid):
            place = laid.place_of(change_id)
            if place is not None:
                self._show_between(self._tops[number] + place[0], self._tops[number] + place[1])
                break
        self.viewport().update()

    def go_to_pair(self, pair_id: str) -> None:
        for number, row in enumerate(self._rows):
            if row.pair == pair_id:
                self._show_between(self._tops[number], self._tops[number] + self._laid[number].height)
        self.viewport().update()

    def place_of(self, change_id: str) -> QPointF | None:
        """A point of a change on the viewport, for whoever points at it."""
        for number, laid in enumerate(self._laid):
            for language, cell in laid.cells.items():
                point = cell.point_of(change_id)
                if point is not None:
                    return point + QPointF(
                        self._left(language), self._tops[number] + laid.band - self.verticalScrollBar().value()
                    )
        return None

    # Laying out.

    def _column_width(self) -> float:
        room = self.viewport().width() - 2 * SIDE - SPINE
        return max(room / 2, 80.0)

    def _left(self, language: Language) -> float:
        """Where a column begins: French left, Arabic right."""
        return SIDE if language is Language.FRENCH else SIDE + self._column_width() + SPINE

    def _arrange(self) -> None:
        self._tops = []
        y = MARGIN
        for laid in self._laid:
            self._tops.append(y)
            y += laid.height + GAP
        bar = self.verticalScrollBar()
        bar.setRange(0, max(round(y + MARGIN) - self.viewport().height(), 0))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(STEP)
        self.viewport().update()

    def _show_between(self, top: float, bottom: float) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if top - MARGIN < bar.value() or bottom - top > height:
            bar.setValue(round(top - 3 * MARGIN))
        elif bottom + MARGIN > bar.value() + height:
            bar.setValue(round(bottom + 3 * MARGIN - height))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        if self._width != self.viewport().width():
            self._width = self.viewport().width()
            self._laid = [self._painter.laid(row, self._column_width()) for row in self._rows]
        self._arrange()

    # Drawing.

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._kit.theme.colour("paper"))
        scroll = self.verticalScrollBar().value()
        for number, (row, laid, top) in enumerate(zip(self._rows, self._laid, self._tops, strict=True)):
            y = top - scroll
            if y > event.rect().bottom() or y + laid.height < event.rect().top():
                continue
            self._draw_row(painter, row, laid, y, is_first=number == 0)
        painter.end()

    def _draw_row(self, painter: QPainter, row: PageRow, laid: LaidRow, y: float, *, is_first: bool) -> None:
        for language, cell in laid.cells.items():
            left = self._left(language)
            if row.heading is not None:
                band = QRectF(left, y, self._column_width(), laid.band)
                self._painter.draw_heading(painter, row, language, band, is_first=is_first)
            self._painter.draw_cell(painter, cell, QPointF(left, y + laid.band), self.current)
        icons = self._icons(row)
        x = SIDE + self._column_width() + (SPINE - ICON * len(icons)) / 2
        for n, (name, colour) in enumerate(icons):
            area = QRectF(x + n * ICON, y + laid.band + 4, ICON, ICON)
            painter.drawPixmap(area.toRect(), self._kit.icons.pixmap(name, colour, ICON))

    def _icons(self, row: PageRow) -> list[tuple[str, str]]:
        found = []
        if any(cell.has_moved_on for cell in row.cells.values()):
            found.append(("follow_up", "attention"))
        if any(cell.threads for cell in row.cells.values()):
            found.append(("comment", "accent"))
        return found

    # The mouse.

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        change = self._change_at(event.position())
        if change and event.button() == Qt.MouseButton.LeftButton:
            self.change_wanted.emit(change)
        super().mouseReleaseEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        is_change = bool(self._change_at(event.position()))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_change else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self._row_at(event.pos().y())
            words = self.words(self._rows[row]) if row is not None else ""
            middle = abs(event.pos().x() - self.viewport().width() / 2) < SPINE / 2
            QToolTip.showText(event.globalPos(), words if middle else "", self)
            return True
        return super().viewportEvent(event)

    def words(self, row: PageRow) -> str:
        """What the pictures between the columns say."""
        said = []
        if any(cell.has_moved_on for cell in row.cells.values()):
            said.append(self.tr("The note has been changed here since it went out"))
        threads = sum(len(cell.threads) for cell in row.cells.values())
        if threads:
            said.append(self.tr("%n comment(s)", "", threads))
        return "\n".join(said)

    def _row_at(self, y: float) -> int | None:
        y += self.verticalScrollBar().value()
        for number, (laid, top) in enumerate(zip(self._laid, self._tops, strict=True)):
            if top <= y <= top + laid.height:
                return number
        return None

    def _change_at(self, point: QPointF) -> str:
        number = self._row_at(point.y())
        if number is None:
            return ""
        laid = self._laid[number]
        y = point.y() + self.verticalScrollBar().value() - self._tops[number] - laid.band
        for language, cell in laid.cells.items():
            x = point.x() - self._left(language)
            if 0 <= x <= self._column_width():
                return cell.change_at(QPointF(x, y))
        return ""
