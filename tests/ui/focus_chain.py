"""The order in which Tab goes, as Qt has it.

For the end of a test: to PySide each answer of ``nextInFocusChain`` belongs to the widget that was asked, and is forgotten
with it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def chain_of(part: QWidget) -> list[QWidget]:
    """All that Tab can ever stop at inside ``part``, seen or not."""
    found = []
    at = part.nextInFocusChain()
    while at is not None and at is not part:
        if at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.focusProxy() is None and part.isAncestorOf(at):
            found.append(at)
        at = at.nextInFocusChain()
    return found
