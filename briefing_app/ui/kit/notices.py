"""Inline notices: one sentence that goes away by itself or when it was read, with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

import msgspec
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from briefing_app.ui.kit.icons import Icons

SHOWN_MS = 8000


class Severity(StrEnum):
    INFO = "info"
    ATTENTION = "attention"
    DANGER = "danger"


class Notice(msgspec.Struct, frozen=True):
    """``text`` says what happened, ``hint`` what to do; ``action`` is (label, what it does), such as an undo.

    ``other`` is a second thing that can be done instead.
    """

    text: str
    severity: Severity = Severity.INFO
    hint: str = ""
    action: tuple[str, Callable[[], object]] | None = None
    stays: bool = False
    other: tuple[str, Callable[[], object]] | None = None


class NoticeArea(QWidget):
    """Where notices stand, the newest below; errors stay until they are closed."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Show a notice as the newest; one that says the same goes."""
        bar = self._bar(notice)
        same = [old for old in self._bars() if old.accessibleName() == bar.accessibleName()]
        self._layout.addWidget(bar)
        self.show()
        for old in same:
            self._remove(old)
        if not notice.stays and notice.severity is not Severity.DANGER:
            timer = QTimer(bar)
            timer.setSingleShot(True)
            timer.timeout.connect(lambda: self._remove(bar))
            timer.start(SHOWN_MS)

    def dismiss(self) -> bool:
        """Close the newest notice; False when there is none (Escape goes one step further back then)."""
        bars = self._bars()
        if bars:
            self._remove(bars[-1])
        return bool(bars)

    def clear(self) -> None:
        """Close every notice: what they say may not be for whoever comes next."""
        while self.dismiss():
            pass

    def texts(self) -> list[str]:
        """What the notices say now, the oldest first."""
        return [label.text() for bar in self._bars() for label in bar.findChildren(QLabel, "noticeText")]

    def _bars(self) -> list[QWidget]:
        """The notices that stand there, the oldest first."""
        items = [self._layout.itemAt(at) for at in range(self._layout.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if widget is not None]

    def _bar(self, notice: Notice) -> QFrame:
        bar = QFrame(self)
        bar.setProperty("role", "notice")
        bar.setProperty("severity", notice.severity.value)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 6, 6, 6)
        row.setSpacing(8)
        picture = QLabel(bar)
        names = {Severity.INFO: "info", Severity.ATTENTION: "warning", Severity.DANGER: "danger"}
        colours = {Severity.INFO: "accent", Severity.ATTENTION: "attention", Severity.DANGER: "danger"}
        picture.setPixmap(self._icons.pixmap(names[notice.severity], colours[notice.severity], 20))
        row.addWidget(picture)
        text = QLabel(f"{notice.text} {notice.hint}".strip(), bar)
        text.setObjectName("noticeText")
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(text, 1)
        for action in filter(None, (notice.action, notice.other)):
            row.addWidget(self._action(bar, *action))
        close = QToolButton(bar)
        close.setIcon(self._icons.icon("close"))
        close.setToolTip(self.tr("Close this notice"))
        close.setAccessibleName(self.tr("Close this notice"))
        close.clicked.connect(lambda: self._remove(bar))
        row.addWidget(close)
        bar.setAccessibleName(text.text())
        return bar

    def _action(self, bar: QFrame, label: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(label, bar)
        button.setProperty("flat", True)

        def run() -> None:
            self._remove(bar)
            act()

        button.clicked.connect(run)
        return button

    def _remove(self, bar: QWidget) -> None:
        self._layout.removeWidget(bar)
        bar.hide()
        bar.deleteLater()
        self.setVisible(self._layout.count() > 0)
