"""Checks what was typed, once the person pauses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from briefing_app.domain.errors import UserError
from briefing_app.ui.editor.quiet_feed import QuietFeed

if TYPE_CHECKING:
    from briefing_app.ui.editor.presenter import EditorPresenter
    from briefing_app.ui.kit.kit import Kit

PAUSE_MS = 450
"""Shorter than that of the suggestions: checks are quick, and do not wait behind them."""
SLICE = 0.004
"""Seconds that the library is read in one turn of the event loop."""


class FindingFeed(QuietFeed):
    """``found(findings)`` for the note as it stands; nothing is found where nobody checks."""

    def __init__(self, presenter: EditorPresenter, kit: Kit, parent: QObject | None = None) -> None:
        self._source = source = presenter.findings.source
        super().__init__(presenter, kit, source.findings if source is not None else None, parent)
        self._title = self.tr("Checking the note")
        self._pause.setInterval(PAUSE_MS)
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self._look)

    def wait(self) -> None:
        self._more.stop()
        super().wait()

    def stop(self) -> None:
        self._more.stop()
        super().stop()

    def _look(self) -> None:
        """First what only the thread of the library may read, a little in each turn."""
        if self._source is not None and self._reading is not None and self._job is None:
            try:
                if self._source.prepare(self._presenter.note, SLICE):
                    self._more.start()
                    return
            except UserError as problem:
                self._fail(problem)
        super()._look()
