"""Reads the note once the person pauses, off the GUI thread; nothing blinks meanwhile and typing goes first."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic, sleep
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from briefing_app.domain.notes import BriefingNote

if TYPE_CHECKING:
    from briefing_app.services.ports import Progress
    from briefing_app.ui.editor.presenter import EditorPresenter
    from briefing_app.ui.kit.jobs import Job
    from briefing_app.ui.kit.kit import Kit

PAUSE_MS = 700
BREATH = 0.002
"""Seconds between two lots in which the other thread may have the interpreter for itself."""
QUIET = 0.4
"""Seconds without a change after which a person is taken to pause: the work stands still until then."""

Reading = Callable[[BriefingNote, Callable[[], None]], object]
"""What is worked out of a note; the second argument is called between two lots of the work."""


class QuietFeed(QObject):
    """``found(answer)`` for the note as it stands; nothing is found while there is no reading.

    Who makes one names the work in ``_title``.
    """

    found = Signal(object)

    def __init__(
        self, presenter: EditorPresenter, kit: Kit, reading: Reading | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._kit = kit
        self._title = ""
        self._reading = reading
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self._job: Job | None = None
        self._looked_at: BriefingNote | None = None
        self._changed = 0.0

    def wait(self) -> None:
        """Something changed: look once nothing has for a moment."""
        self._changed = monotonic()
        if self._reading is not None and self._presenter.note is not self._looked_at:
            self._pause.start()

    def again(self) -> None:
        """What the reading knows beside the note has changed: look once more at the same note."""
        self._looked_at = None
        self.wait()

    def stop(self) -> None:
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()

    def _look(self) -> None:
        if self._reading is None:
            return
        if self._job is not None:  # one at a time: what the reading remembers is not for two
            self._pause.start()
            return
        reading, note = self._reading, self._presenter.note
        self._looked_at = note

        def work(progress: Progress) -> object:
            def between() -> None:
                progress(0, 0)  # raises when the note was left
                sleep(BREATH)
                while monotonic() - self._changed < QUIET:
                    progress(0, 0)
                    sleep(QUIET / 8)

            return reading(note, between)

        self._job = self._kit.jobs.run(self._title, work, self._tell, self._fail, is_told=False)
        self._job.ended.connect(self._ended)

    def _tell(self, found: object) -> None:
        """Only what is true of the note as it is now: a place in a text that changed meanwhile is a wrong one."""
        if self._presenter.note is self._looked_at:
            self.found.emit(found)
        else:
            self._pause.start()

    def _fail(self, problem: Exception) -> None:
        """Say so once; a fault of ours is not told anew at every pause."""
        self._reading = None
        self._kit.fail(problem)

    def _ended(self) -> None:
        self._job = None
