"""How each reviewer's changes look: a colour and a line of their own, so that nobody is told by colour alone.

The colours are at least 4.5:1 on every ground that text stands on, light and dark; a test computes it. High contrast
knows no colours: the lines tell the reviewers there.
"""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextCharFormat

from briefing_app.ui.kit.colours import REVIEWERS_DARK, REVIEWERS_LIGHT
from briefing_app.ui.kit.theme import Theme

Lines = QTextCharFormat.UnderlineStyle
LINES = (
    Lines.SingleUnderline,
    Lines.DashUnderline,
    Lines.DotLine,
    Lines.DashDotLine,
    Lines.WaveUnderline,
)


def colour_of(author: int, theme: Theme) -> QColor:
    """The colour of a reviewer by their number; that of plain text in high contrast, and for nobody."""
    if author < 0 or theme.colours.accent == theme.colours.ink:
        return theme.colour("ink")
    known = REVIEWERS_DARK if theme.is_dark else REVIEWERS_LIGHT
    return QColor(known[author % len(known)])


def line_of(author: int) -> QTextCharFormat.UnderlineStyle:
    """The line under what a reviewer put in."""
    return LINES[max(author, 0) % len(LINES)]
