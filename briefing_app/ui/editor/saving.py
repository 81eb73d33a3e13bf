"""When what was typed goes to the library: after a pause, and at the latest a moment after the first key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from briefing_app.domain.errors import UserError

PAUSE_MS = 350
"""A pause in typing after which it is written to the library."""
LATEST_MS = 700
"""No edit waits longer than this, pause or not."""
RETRY_MS = 5000
"""How long a medium that refused is left alone when nothing is typed."""


class SavingTimer(QObject):
    """``saved`` after each writing. A medium that refuses is told once by ``refused``, and tried again."""

    saved = Signal()
    refused = Signal(object)

    def __init__(self, flush: Callable[[], object], parent: QObject | None = None) -> None:
        """``flush`` writes what waits; it raises UserError when it cannot and keeps everything then."""
        super().__init__(parent)
        self._flush = flush
        self._pause = self._timer(PAUSE_MS)
        self._latest = self._timer(LATEST_MS)
        self._is_refused = False

    def _timer(self, interval: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(self.save)
        return timer

    def wait(self) -> None:
        """Something waits to be written."""
        self._pause.start()
        if not self._latest.isActive():
            self._latest.start()

    def save(self) -> None:
        """Write what waits now."""
        self.stop()
        try:
            self._flush()
        except UserError as problem:
            self._latest.start(RETRY_MS)
            if not self._is_refused:
                self._is_refused = True
                self.refused.emit(problem)
        else:
            self._is_refused = False
            self._latest.setInterval(LATEST_MS)
            self.saved.emit()

    def stop(self) -> None:
        """Nothing is written by itself from now on."""
        self._pause.stop()
        self._latest.stop()
