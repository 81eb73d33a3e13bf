"""Long work off the GUI thread: one job after the other, with progress and cancel; answers on the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, Signal

from briefing_app.services.ports import Progress


class Cancelled(Exception):  # noqa: N818 - not an error: somebody asked for it
    """Raised from a progress call inside a job that was cancelled."""


class Job(QObject):
    """Work under way. ``progressed(done, total)``, then ``ended()`` whatever happened."""

    progressed = Signal(int, int)
    ended = Signal()
    _finished = Signal(object, object)

    def __init__(
        self,
        title: str,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        parent: QObject,
        *,
        is_told: bool = True,
    ) -> None:
        super().__init__(parent)
        self.title = title
        self.is_told = is_told
        self._done = done
        self._failed = failed
        self.is_over = False
        self._stop = Event()
        self._finished.connect(self._answer)

    @property
    def is_cancelled(self) -> bool:
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at its next step; its answer is then thrown away."""
        self._stop.set()

    def _run(self, work: Callable[[Progress], Any]) -> None:
        try:
            if self._stop.is_set():  # cancelled while it waited for its turn
                raise Cancelled
            result = work(self._step)
        except Exception as problem:  # told on the GUI thread, by whoever started the job
            self._finished.emit(None, problem)
        else:
            self._finished.emit(result, None)

    def _step(self, done: int, total: int) -> None:
        if self._stop.is_set():
            raise Cancelled
        self.progressed.emit(done, total)

    def _answer(self, result: object, problem: Exception | None) -> None:
        try:
            if problem is None and not self.is_cancelled:
                self._done(result)
            elif problem is not None and not isinstance(problem, Cancelled):
                self._failed(problem)
        finally:
            self.is_over = True
            self.ended.emit()
            self.deleteLater()


class JobRunner(QObject):
    """``started(job)`` lets the status bar show what is under way."""

    started = Signal(object)

    def __init__(self, failed: Callable[[Exception], None], parent: QObject | None = None) -> None:
        """``failed`` is told of every problem that the starter of a job does not take itself."""
        super().__init__(parent)
        self._failed = failed
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="job")
        self._running: set[Job] = set()

    @property
    def is_busy(self) -> bool:
        """Whether somebody waits for work under way."""
        return any(job.is_told for job in self._running)

    def run(
        self,
        title: str,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        is_told: bool = True,
    ) -> Job:
        """Do ``work`` on the worker thread. It gets a progress function that raises when the job is cancelled.

        ``done`` gets its result and ``failed`` its exception, both on the GUI thread. A job that is not told of is
        one nobody waits for: the status bar does not blink for it, and a library is locked without it.
        """
        job = Job(title, done, failed or self._failed, self, is_told=is_told)
        self._running.add(job)
        job.ended.connect(lambda: self._running.discard(job))
        if is_told:
            self.started.emit(job)
        self._pool.submit(job._run, work)
        return job

    def close(self) -> None:
        """Cancel what is under way and wait for the thread to end."""
        for job in self._running:
            job.cancel()
        self._pool.shutdown(wait=True, cancel_futures=True)
