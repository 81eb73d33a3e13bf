"""Enter on the button that has the focus presses that button.

Qt leaves Enter to the default button of a dialog unless every other button may become the default one, and looks like
it in passing; in a window it does nothing at all.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def presses(focus: QWidget, event: QKeyEvent) -> bool:
    """Press ``focus`` if it is a button and the key is Enter; whether it was that."""
    is_enter = event.type() == QEvent.Type.KeyPress and event.key() in ENTER and event.modifiers() in PLAIN
    if not is_enter or event.isAutoRepeat() or not focus.isEnabled():
        return False
    if isinstance(focus, QToolButton) and focus.menu() is not None:
        focus.showMenu()
    elif isinstance(focus, QPushButton | QToolButton):
        focus.click()
    else:
        return False
    return True
