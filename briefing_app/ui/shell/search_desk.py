"""Search in the window: the index is built in small steps while nobody types; what was found is opened at its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from briefing_app.bootstrap import Desk
from briefing_app.domain.errors import UserError

if TYPE_CHECKING:
    from briefing_app.services.search_service import SearchHit
    from briefing_app.ui.library.view import LibraryView
    from briefing_app.ui.shell.desktop import Desktop

SLICE_SECONDS = 0.03
REST_MS = 15
QUIET_MS = 700
"""So long after the last key or click the next step is taken."""
TOLD_EVERY = 40
"""Steps between two tellings of how far it is."""


class SearchDesk(QObject):
    """``grown()`` now and then while the index is built, and when it is complete."""

    grown = Signal()

    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self._desk: Desk | None = None
        self._steps = 0
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._step)

    @property
    def is_building(self) -> bool:
        return self._desk is not None

    def follow(self, view: LibraryView) -> None:
        """Open what is found in the library screen, and let it search again as the index grows."""
        view.place_opened.connect(self.open)
        self.grown.connect(view.search_again)

    def begin(self, desk: Desk) -> None:
        """Build the index of a library that was just opened, if it has none yet; opened again, it goes on."""
        self.stop()
        if not desk.search.is_ready:
            self._desk = desk
            self._next.start(QUIET_MS)

    def stop(self) -> None:
        """The library is left: what was built stays."""
        self._desk = None
        self._next.stop()

    def wait(self) -> None:
        """The person does something: stand still for a moment."""
        if self._desk is not None:
            self._next.start(QUIET_MS)

    def _step(self) -> None:
        if self._desk is None:
            return
        try:
            is_more = self._desk.search.prepare_some(SLICE_SECONDS)
        except UserError as problem:
            self.stop()
            self._desktop.kit.fail(problem)
            return
        self._steps += 1
        if is_more:
            self._next.start(REST_MS)
        else:
            self.stop()
        if not is_more or self._steps % TOLD_EVERY == 0:
            self.grown.emit()

    def open(self, hit: SearchHit) -> None:
        """Open a note with what was found selected; of what stands in no paragraph the note alone."""
        desktop, passage = self._desktop, hit.place.passage
        desktop.notes.open(hit.note)
        editor, presenter = desktop.window.editor, desktop.notes.presenter
        if editor is None or presenter is None or presenter.note.id != hit.note:
            return
        row = presenter.row_of_pair(passage.pair)
        if row is None or presenter.rows[row].pair.text(passage.language).plain != passage.text:
            return
        from briefing_app.ui.editor.pointing import Stretches

        words = [Stretches(row, passage.language, start, end) for start, end in hit.place.spans]
        editor.promise_tools.go_to_words(words[:1])
        editor.promise_tools.light_up(words)
