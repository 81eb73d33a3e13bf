"""Where Tab stops inside a part of a screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def stops_of(part: QWidget) -> list[QWidget]:
    """All that Tab can ever stop at inside ``part``, seen or not, in the order in which they were made.

    Qt's own order is not asked for: to PySide each answer of ``nextInFocusChain`` belongs to the widget that was asked,
    and is forgotten with it, wherever it stands.
    """
    return [
        widget
        for widget in part.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
    ]


def first_stop(part: QWidget) -> QWidget | None:
    """The first widget in ``part`` that Tab stops at now, None where nothing in it can be worked with."""
    return next((stop for stop in stops_of(part) if stop.isEnabled() and stop.isVisibleTo(part)), None)
