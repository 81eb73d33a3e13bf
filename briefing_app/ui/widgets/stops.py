"""Where Tab stops inside a part of a screen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget


def stops_of(part: QWidget) -> list[QWidget]:
    """All that Tab can ever stop at inside ``part``, seen or not, in the order in which they were made.

    Qt's own order is not asked for: to PySide each answer of ``nextInFocusChain`` belongs to the widget that was asked,
    and is forgotten with it, wherever it stands.
    """
    return [
        widget
        for widget in part.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.window() is part.window()  # and not the list of a box that opens
    ]


def first_stop(part: QWidget) -> QWidget | None:
    """What one reads first of that in ``part`` which Tab stops at now, None where nothing in it can be worked with."""
    usable = [stop for stop in stops_of(part) if stop.isEnabled() and stop.isVisibleTo(part)]
    return min(usable, key=lambda stop: _place(stop, part), default=None)


def _place(stop: QWidget, part: QWidget) -> tuple[int, int]:
    at = stop.mapTo(part, QPoint(0, 0))
    return at.y(), -at.x() - stop.width() if part.isRightToLeft() else at.x()
