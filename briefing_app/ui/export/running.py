"""Long work of the export screen: one task at a time with a cancel that tells the truth, and the drawing of pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from briefing_app.domain.errors import UserError
from briefing_app.services.ports import Progress
from briefing_app.ui.export.presenter import SHOWN_DPI, ExportPresenter
from briefing_app.ui.export.state import Pages, Wanted
from briefing_app.ui.kit.jobs import Job
from briefing_app.ui.kit.kit import Kit

PAUSE_MS = 150
"""So long nothing more is chosen before pages are drawn."""


class Task(QObject):
    """``progressed(done, total)`` while it runs; then one of the three functions given is called."""

    progressed = Signal(int, int)

    def __init__(self, kit: Kit, parent: QObject) -> None:
        super().__init__(parent)
        self._kit = kit
        self._job: Job | None = None

    @property
    def is_running(self) -> bool:
        return self._job is not None

    def run(
        self,
        title: str,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        cancelled: Callable[[], None],
    ) -> None:
        """Start ``work``. What was finished before a cancellation was heard is done, and not cancelled."""
        results: list[Any] = []

        def keep(progress: Progress) -> None:
            results.append(work(progress))

        def is_over() -> bool:
            """Once; and never when the screen is gone, which a lock of the library may do."""
            if not isValid(self) or self._job is not job:
                return False
            self._job = None
            return True

        def fail(problem: Exception) -> None:
            if is_over():
                failed(problem)

        def finish(_: object) -> None:
            if is_over():
                done(results[0])

        def end() -> None:
            if not is_over():
                return
            if results:
                done(results[0])
            else:
                cancelled()

        job = self._kit.jobs.run(title, keep, finish, fail)
        self._job = job
        job.progressed.connect(self.progressed)
        job.ended.connect(end)

    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()


class Renderer(QObject):
    """``drawn(Pages)``, ``refused(UserError)`` and ``busy(bool)``; a newer wish cancels the older one."""

    drawn = Signal(object)
    refused = Signal(object)
    busy = Signal(bool)

    def __init__(self, presenter: ExportPresenter, kit: Kit, parent: QObject) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._kit = kit
        self._job: Job | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.draw)

    def ask(self) -> None:
        """Draw the pages of the present choice as soon as nothing more is chosen."""
        self.stop()
        self._pause.start()

    def stop(self) -> None:
        """Give up what is being drawn."""
        self._pause.stop()
        if self._job is not None:
            job, self._job = self._job, None
            job.cancel()
            self.busy.emit(False)

    def draw(self) -> None:
        """Draw the pages of the present choice now, or take those that were kept."""
        self.stop()
        try:
            wanted = self._presenter.wanted()
        except UserError as problem:
            self.refused.emit(problem)
            return
        pages = self._presenter.kept(wanted)
        if pages is not None:
            self.drawn.emit(pages)
            return
        self.busy.emit(True)
        self._start(wanted)

    def _start(self, wanted: Wanted) -> None:
        def work(progress: Progress) -> Pages:
            return self._presenter.draw(wanted, SHOWN_DPI, progress)

        def done(pages: Pages) -> None:
            self._presenter.keep(wanted, pages)
            if self._ends(job):
                self.drawn.emit(pages)

        def failed(problem: Exception) -> None:
            if not self._ends(job):
                return
            if isinstance(problem, UserError):
                self.refused.emit(problem)
            else:
                self._kit.fail(problem)

        job = self._kit.jobs.run(self.tr("Drawing the pages"), work, done, failed)
        self._job = job

    def _ends(self, job: Job) -> bool:
        """Whether ``job`` is still the one that is waited for; then nothing is, any more."""
        if not isValid(self) or self._job is not job:
            return False
        self._job = None
        self.busy.emit(False)
        return True
