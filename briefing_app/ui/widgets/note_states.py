"""How far a note is, in shape, word and colour: its status and the two thin bars of its languages."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from briefing_app.domain.languages import Language
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.segments import TwinState
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.widgets.bilingual import draw_bar

STATUS_ICONS: dict[NoteStatus, tuple[str, str]] = {
    NoteStatus.DRAFT: ("body", "ink_soft"),
    NoteStatus.READY_FOR_REVIEW: ("translated", "accent"),
    NoteStatus.IN_REVIEW: ("comment", "accent"),
    NoteStatus.RETURNED: ("undo", "attention"),
    NoteStatus.APPROVED: ("ok", "ok"),
    NoteStatus.SENT: ("export", "ok"),
    NoteStatus.SUPERSEDED: ("history", "ink_soft"),
    NoteStatus.WITHDRAWN: ("cancel", "danger"),
}
"""Icon and named colour of each status; the word always stands beside it."""

TWIN_ICONS: dict[TwinState, tuple[str, str]] = {
    TwinState.EMPTY: ("empty", "ink_soft"),
    TwinState.TO_FOLLOW_UP: ("follow_up", "attention"),
    TwinState.TRANSLATED: ("translated", "accent"),
    TwinState.CONFIRMED: ("confirmed", "ok"),
}

BAR_HEIGHT = 5
_STEP = 15


def percent(ready: int, wanted: int) -> int:
    """Whole per cent, rounded down: 100 means that nothing is left; a note without text is at 0."""
    return 100 * ready // wanted if wanted else 0


class ProgressWords(QObject):
    """How far both languages are, as a sentence for tooltips and screen readers, and their short labels."""

    def sentence(self, ready_fr: int, ready_ar: int, wanted: int) -> str:
        if not wanted:
            return self.tr("No text yet")
        text = self.tr("French %1 %, Arabic %2 %")
        return text.replace("%1", str(percent(ready_fr, wanted))).replace("%2", str(percent(ready_ar, wanted)))

    def short(self, language: Language) -> str:
        """The label of a bar."""
        return self.tr("FR") if language is Language.FRENCH else self.tr("AR")


def draw_progress(
    painter: QPainter, rect: QRect, shares: tuple[tuple[str, float], ...], theme: Theme, *, mirrored: bool
) -> None:
    """A labelled bar for each (label, share), one below the other in the middle of ``rect``."""
    painter.save()
    font = QFont(painter.font())
    font.setPointSizeF(font.pointSizeF() * 0.78)
    painter.setFont(font)
    painter.setPen(theme.colour("ink_soft"))
    label_width = 6 + max(painter.fontMetrics().horizontalAdvance(label) for label, _ in shares)
    step = max(_STEP, painter.fontMetrics().height() - 1)
    top = rect.top() + (rect.height() - step * len(shares)) // 2
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    for number, (label, share) in enumerate(shares):
        line = QRect(rect.left(), top + number * step, rect.width(), step)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, label)
        left = line.left() if mirrored else line.left() + label_width
        bar = QRectF(left, line.center().y() - BAR_HEIGHT / 2 + 1, rect.width() - label_width, BAR_HEIGHT)
        draw_bar(painter, bar, share, theme, mirrored)
    painter.restore()
