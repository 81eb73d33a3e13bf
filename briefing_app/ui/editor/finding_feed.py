"""Checks what was typed, once the person pauses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing_app.ui.editor.quiet_feed import QuietFeed

if TYPE_CHECKING:
    from briefing_app.ui.editor.presenter import EditorPresenter
    from briefing_app.ui.kit.kit import Kit

PAUSE_MS = 450
"""Shorter than that of the suggestions: checks are quick, and do not wait behind them."""


class FindingFeed(QuietFeed):
    """``found(findings)`` for the note as it stands; nothing is found where nobody checks."""

    def __init__(self, presenter: EditorPresenter, kit: Kit, parent: QObject | None = None) -> None:
        source = presenter.findings.source
        super().__init__(presenter, kit, source.findings if source is not None else None, parent)
        self._title = self.tr("Checking the note")
        self._pause.setInterval(PAUSE_MS)
