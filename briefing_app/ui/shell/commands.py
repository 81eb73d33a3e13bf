"""Every command of the window: name, shortcut, icon, what it does. The menus, toolbar and palette all read this."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QWidget

from briefing_app.ui.kit.kit import Kit


class Commands(QObject):
    """The actions by name; each is added to the window so that its shortcut works wherever the focus is."""

    def __init__(self, window: QWidget, kit: Kit) -> None:
        super().__init__(window)
        self._window = window
        self._kit = kit
        self._actions: dict[str, QAction] = {}

    def add(
        self,
        name: str,
        text: str,
        run: Callable[[], object],
        *shortcuts: str,
        icon: str = "",
        checkable: bool = False,
    ) -> QAction:
        """A command; the first of ``shortcuts`` is the one shown."""
        action = QAction(self._kit.icons.icon(icon) if icon else QIcon(), text, self._window)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(shortcut) for shortcut in shortcuts])
        action.setCheckable(checkable)
        action.triggered.connect(lambda: self._run(name, run))
        plain = plain_text(text)
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        if self._kit.language.is_rtl:
            shown = shown and f"\u2066{shown}\u2069"
        action.setToolTip(f"{plain} ({shown})" if shown else plain)
        self._window.addAction(action)
        self._actions[name] = action
        return action

    def _run(self, name: str, run: Callable[[], object]) -> None:
        self._kit.steps.take(f"command {name}")
        run()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def all(self) -> Iterable[QAction]:
        return self._actions.values()

    def enable(self, names: Iterable[str], enabled: bool) -> None:
        for name in names:
            self._actions[name].setEnabled(enabled)


def plain_text(text: str) -> str:
    """A menu text without its mnemonic and dots."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
