"""Our own line icons, tinted from the colours in force; a few of them mirror in a right-to-left interface."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from briefing_app.domain.errors import BugError
from briefing_app.ui.kit.theme import Theme

FAINT = 0.45
"""Opacity of an icon that cannot be used now."""
MIRRORED = frozenset(
    {
        "undo",
        "redo",
        "next",
        "previous",
        "import",
        "export",
        "expand",
        "outline",
        "bullet",
        "quote",
        "body",
        "open",
        "next_open",
        "back",
    }
)
"""Those that point along the line of reading; digits, letters, media and clocks never mirror."""


class Icons:
    """Gives icons that are drawn when they are first shown, at the size and density they are shown at."""

    def __init__(self, folder: Path, theme: Theme) -> None:
        self._folder = folder
        self._theme = theme
        self._drawings: dict[str, str] = {}
        self._made: dict[tuple[str, int, int, bool], QIcon] = {}

    def icon(self, name: str, colour: str = "ink") -> QIcon:
        """The icon called ``name`` in a named colour; BugError for one that was never drawn."""
        tints = (self._theme.colour(colour), self._theme.colour("ink_soft"))
        mirrored = name in MIRRORED and _is_rtl()
        key = (name, tints[0].rgba(), tints[1].rgba(), mirrored)
        if key not in self._made:
            self._made[key] = QIcon(_Engine(self._drawing(name), tints, mirrored=mirrored))
        return self._made[key]

    def pixmap(self, name: str, colour: str, size: int) -> QPixmap:
        """The drawing at ``size`` logical pixels for the screen it is shown on."""
        return self.icon(name, colour).pixmap(QSize(size, size), QGuiApplication.primaryScreen().devicePixelRatio())

    def _drawing(self, name: str) -> str:
        if name not in self._drawings:
            try:
                self._drawings[name] = (self._folder / f"{name}.svg").read_text("utf-8")
            except FileNotFoundError as problem:
                raise BugError(f"there is no icon called {name}") from problem
        return self._drawings[name]


class _Engine(QIconEngine):
    """Draws one SVG in one colour, fainter when disabled; what was drawn is kept."""

    def __init__(self, drawing: str, tints: tuple[QColor, QColor], *, mirrored: bool) -> None:
        super().__init__()
        self._drawing = drawing
        self._tints = tints
        self._mirrored = mirrored
        self._made: dict[tuple[int, int, bool], QPixmap] = {}

    def clone(self) -> QIconEngine:
        return _Engine(self._drawing, self._tints, mirrored=self._mirrored)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        scale = painter.device().devicePixelRatioF() if painter.device() is not None else 1.0
        painter.drawPixmap(rect, self._pixmap(rect.size() * scale, mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._pixmap(size, mode)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:  # noqa: N802
        return self._pixmap(size, mode)

    def _pixmap(self, size: QSize, mode: QIcon.Mode) -> QPixmap:
        is_faint = mode == QIcon.Mode.Disabled
        key = (size.width(), size.height(), is_faint)
        if key not in self._made:
            self._made[key] = self._drawn(size, is_faint)
        return self._made[key]

    def _drawn(self, size: QSize, is_faint: bool) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        if self._mirrored:
            painter.translate(size.width(), 0)
            painter.scale(-1, 1)
        painter.setOpacity(FAINT if is_faint else 1)
        tint = self._tints[1 if is_faint else 0].name()
        renderer = QSvgRenderer(QByteArray(self._drawing.replace("currentColor", tint).encode()))
        side = min(size.width(), size.height())
        left, top = (size.width() - side) / 2, (size.height() - side) / 2
        renderer.render(painter, QRectF(left, top, side, side))
        painter.end()
        return pixmap


def _is_rtl() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
