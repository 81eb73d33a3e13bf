"""Looks for promises in what was typed, once the person pauses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing_app.ui.editor.quiet_feed import PAUSE_MS, QuietFeed
from briefing_app.ui.editor.suggesting import SuggestionMemory

if TYPE_CHECKING:
    from briefing_app.ui.editor.presenter import EditorPresenter
    from briefing_app.ui.kit.kit import Kit

__all__ = ["PAUSE_MS", "SuggestionFeed"]


class SuggestionFeed(QuietFeed):
    """``found(suggestions)`` for the note as it stands; nothing is found where nobody gives suggestions."""

    def __init__(self, presenter: EditorPresenter, kit: Kit, parent: QObject | None = None) -> None:
        source = presenter.promises.source
        memory = SuggestionMemory(source.suggestions) if source is not None else None
        super().__init__(presenter, kit, memory.look_at if memory is not None else None, parent)
        self._memory = memory
        self._title = self.tr("Looking for promises")
