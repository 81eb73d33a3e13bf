"""Long work off the GUI thread, one job after the other, or on it in pieces; with progress and cancel."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from briefing_app.services.ports import Progress

Turns = Generator[tuple[int, int], None, Any]
"""Work in pieces: (done, total) after each of them, and at the end its result."""
TURN_SECONDS = 0.03
"""So long pieces are done before whoever types is heard again."""


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

    def _take_turn(self, turns: Turns) -> None:
        """Do pieces for a moment, and go on with the others in another turn of the event loop."""
        until = time.monotonic() + TURN_SECONDS
        try:
            while not self._stop.is_set():
                self.progressed.emit(*next(turns))
                if time.monotonic() >= until:
                    QTimer.singleShot(0, self, partial(self._take_turn, turns))
                    return
            turns.close()
        except StopIteration as end:
            self._answer(end.value, None)
        except Exception as problem:
            self._answer(None, problem)
        else:
            self._answer(None, Cancelled())

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
        job = self._begin(title, done, failed, is_told=is_told)
        self._pool.submit(job._run, work)
        return job

    def run_in_turns(
        self,
        title: str,
        turns: Turns,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        is_told: bool = True,
    ) -> Job:
        """Work that needs the library: on the GUI thread, a few pieces in each turn of the event loop.

        A job that is cancelled closes ``turns`` between two pieces; what they did so far stays done.
        """
        job = self._begin(title, done, failed, is_told=is_told)
        QTimer.singleShot(0, job, partial(job._take_turn, turns))
        return job

    def _begin(
        self, title: str, done: Callable[[Any], None], failed: Callable[[Exception], None] | None, *, is_told: bool
    ) -> Job:
        job = Job(title, done, failed or self._failed, self, is_told=is_told)
        self._running.add(job)
        job.ended.connect(lambda: self._running.discard(job))
        if is_told:
            self.started.emit(job)
        return job

    def close(self) -> None:
        """Cancel what is under way and wait for the thread to end."""
        for job in self._running:
            job.cancel()
        self._pool.shutdown(wait=True, cancel_futures=True)
