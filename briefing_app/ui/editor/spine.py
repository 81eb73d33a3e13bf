"""The spine between the columns: where each twin stands, by shape and word, at the height of its row."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from briefing_app.domain.languages import Language
from briefing_app.domain.segments import TwinState
from briefing_app.ui.editor.geometry import RowGeometry
from briefing_app.ui.kit.icons import Icons

WIDTH = 56
ICON = 18
PICTURES = {
    TwinState.EMPTY: ("empty", "ink_soft"),
    TwinState.TRANSLATED: ("translated", "ink_soft"),
    TwinState.TO_FOLLOW_UP: ("follow_up", "attention"),
    TwinState.CONFIRMED: ("confirmed", "ok"),
}


class SpineRow(msgspec.Struct, frozen=True):
    """What the spine shows of a pair: both states, how many promises are anchored there, how many comments open."""

    french: TwinState
    arabic: TwinState
    is_blank: bool = False
    promises: int = 0
    comments: int = 0

    @property
    def shown(self) -> TwinState:
        """The state that matters most: what asks for work stands before what is done."""
        for state in (TwinState.TO_FOLLOW_UP, TwinState.EMPTY, TwinState.TRANSLATED):
            if state in (self.french, self.arabic):
                return state
        return TwinState.CONFIRMED

    @property
    def behind(self) -> Language | None:
        """The language that has to follow up, when one has."""
        if self.french is TwinState.TO_FOLLOW_UP:
            return Language.FRENCH
        return Language.ARABIC if self.arabic is TwinState.TO_FOLLOW_UP else None


class Spine(QWidget):
    """``row_clicked(row, global position)``; words come from :meth:`words`."""

    row_clicked = Signal(int, QPoint)

    def __init__(self, geometry: RowGeometry, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("spine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Twin states"))
        self._geometry = geometry
        self._icons = icons
        self._rows: Sequence[SpineRow] = ()
        self._scroll = 0
        self._line_height = 24.0

    def show_rows(self, rows: Sequence[SpineRow], line_height: float) -> None:
        if (rows, line_height) != (self._rows, self._line_height):
            self._rows, self._line_height = rows, line_height
            self.update()

    def scroll_to(self, value: int) -> None:
        self._scroll = value
        self.update()

    def words(self, row: SpineRow) -> str:
        """What the pictures of a row say, in words."""
        said = [self._state_words(row)]
        if row.promises:
            said.append(self.tr("%n promise(s) made here", "", row.promises))
        if row.comments:
            said.append(self.tr("%n open comment(s)", "", row.comments))
        return "\n".join(said)

    def _state_words(self, row: SpineRow) -> str:
        if row.is_blank:
            return self.tr("Nothing written yet")
        match row.shown:
            case TwinState.TO_FOLLOW_UP if row.behind is Language.FRENCH:
                return self.tr("The Arabic changed: French to follow up")
            case TwinState.TO_FOLLOW_UP:
                return self.tr("The French changed: Arabic to follow up")
            case TwinState.EMPTY if row.french is TwinState.EMPTY:
                return self.tr("French to write")
            case TwinState.EMPTY:
                return self.tr("Arabic to write")
            case TwinState.TRANSLATED:
                return self.tr("Written in both languages, not confirmed yet")
            case _:
                return self.tr("Confirmed: both sides agree")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(WIDTH, 100)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        for number in range(min(len(self._rows), len(self._geometry.tops))):
            top = self._geometry.tops[number] - self._scroll
            if top > self.height():
                break
            if top + self._line_height < 0 or self._rows[number].is_blank:
                continue
            row = self._rows[number]
            pictures = [PICTURES[row.shown]]
            pictures += [("flag", "accent")] if row.promises else []
            pictures += [("comment", "accent")] if row.comments else []
            gap = 4 if len(pictures) < 3 else 0
            y = top + max((self._line_height - ICON) / 2, 0)
            x = (WIDTH - len(pictures) * (ICON + gap) + gap) / 2
            for at, (name, colour) in enumerate(pictures):
                self._picture(painter, name, colour, QRectF(x + at * (ICON + gap), y, ICON, ICON))
        painter.end()

    def _picture(self, painter: QPainter, name: str, colour: str, area: QRectF) -> None:
        pixmap = self._icons.pixmap(name, colour, ICON)
        painter.drawPixmap(area.toRect(), pixmap)

    def row_at(self, y: float) -> int | None:
        """The row whose picture stands at ``y``, None for none."""
        if not self._geometry.tops:
            return None
        row = self._geometry.row_at(y + self._scroll)
        return row if row < len(self._rows) and not self._rows[row].is_blank else None

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        row = self.row_at(event.position().y())
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            self.row_clicked.emit(row, event.globalPosition().toPoint())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self.row_at(event.pos().y())
            if row is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self.words(self._rows[row]), self)
            return True
        return super().event(event)
