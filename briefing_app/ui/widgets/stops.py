"""Where Tab stops inside a part of a screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def stops_of(part: QWidget) -> list[QWidget]:
    """All that Tab can ever stop at inside ``part``, seen or not, in its order."""
    found = []
    at = part.nextInFocusChain()
    while at is not None and at is not part:
        if at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.focusProxy() is None and part.isAncestorOf(at):
            found.append(at)
        at = at.nextInFocusChain()
    return found


def first_stop(part: QWidget) -> QWidget | None:
    """The first widget in ``part`` that Tab stops at now, None where nothing in it can be worked with."""
    return next((stop for stop in stops_of(part) if stop.isEnabled() and stop.isVisibleTo(part)), None)
