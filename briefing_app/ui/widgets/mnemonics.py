"""Underlined letters that two parts of a window have in common: one of them gets another letter when Alt goes down.

Screens meet under one menu bar in three languages, so no list of letters could be free of clashes. Qt leaves a letter
that is there twice without effect: it only moves the focus from one part to the other.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenuBar, QWidget


def heed(focus: QWidget, event: QKeyEvent) -> None:
    """Set the letters of the window apart before the letter that belongs to this Alt can arrive."""
    if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Alt and not event.isAutoRepeat():
        set_apart(focus.window())


def set_apart(window: QWidget) -> None:
    """Each letter once among what can be used now; those of the menu bar stay, then those of whoever comes first."""
    taken = {_key(action.text()) for bar in window.findChildren(QMenuBar) for action in bar.actions()}
    again = []
    for part in _parts(window):
        key = _key(part.text())
        if key in taken:
            again.append(part)
        taken.add(key)
    for part in again:
        part.setText(with_another_letter(part.text(), taken))
        taken.add(_key(part.text()))


def with_another_letter(text: str, taken: set[str]) -> str:
    """The words with the first letter that is not taken underlined, first letters of words before others.

    Without any when all of them are taken. ``taken`` are keys as Qt writes them, ``Alt+N``.
    """
    bare = text.replace("&&", "\0").replace("&", "").replace("\0", "&&")
    letters = [place for place, sign in enumerate(bare) if sign.isalpha()]
    letters.sort(key=lambda place: place > 0 and bare[place - 1].isalpha())
    for place in letters:
        found = f"{bare[:place]}&{bare[place:]}"
        if _key(found) not in taken:
            return found
    return bare


def _parts(window: QWidget) -> Iterator[QAbstractButton | QLabel]:
    for part in window.findChildren(QWidget):
        if not part.isVisible() or not part.isEnabled() or part.window() is not window:
            continue
        if isinstance(part, QLabel):
            buddy = part.buddy()
            if buddy is not None and buddy.isEnabled() and _key(part.text()):
                yield part
        elif isinstance(part, QAbstractButton) and _key(part.text()):
            yield part


def _key(text: str) -> str:
    return QKeySequence.mnemonic(text).toString()
