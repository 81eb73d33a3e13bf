"""Labels that shorten themselves instead of being cut."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from briefing_app.domain.languages import Language
from briefing_app.language.bidi_controls import settled


class ElidedLabel(QLabel):
    """One line of Arabic or French, on its own side; the whole text is in the tooltip when it does not fit."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("elided", True)
        self._language = language

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        super().setText(settled(text))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(40, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        is_arabic = self._language is Language.ARABIC
        side = Qt.AlignmentFlag.AlignRight if is_arabic else Qt.AlignmentFlag.AlignLeft
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_arabic else Qt.LayoutDirection.LeftToRight)
        painter.drawText(self.rect(), side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()
