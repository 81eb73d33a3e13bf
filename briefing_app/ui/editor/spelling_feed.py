"""Looks for misspelt words once the person pauses; its dictionaries load at the first reading, beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing_app.domain.errors import UserError
from briefing_app.ui.editor.quiet_feed import QuietFeed

if TYPE_CHECKING:
    from briefing_app.ui.editor.presenter import EditorPresenter
    from briefing_app.ui.kit.kit import Kit

PAUSE_MS = 900
"""Longer than that of the checks, which tell of some slips by themselves."""


class SpellingFeed(QuietFeed):
    """``found(misspelt words)`` for the note as it stands."""

    def __init__(self, presenter: EditorPresenter, kit: Kit, parent: QObject | None = None) -> None:
        self._source = presenter.spelling.source
        super().__init__(presenter, kit, self._source.misspelt if self._source is not None else None, parent)
        self._title = self.tr("Looking for misspelt words")
        self._pause.setInterval(PAUSE_MS)

    def again(self) -> None:
        """What counts as right has changed."""
        if self._source is not None:
            self._source.know_again()
        super().again()

    def _look(self) -> None:
        """First what only the thread of the library may read."""
        if self._source is not None and self._job is None:
            try:
                self._source.prepare(self._presenter.note)
            except UserError as problem:
                self._fail(problem)
        super()._look()
