"""Long work: off the GUI thread, in order, told how far it is, cancelled, failed, and gone when the window closes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app.domain.errors import UserError
from briefing_app.services.ports import Progress
from briefing_app.ui.kit import jobs
from briefing_app.ui.kit.jobs import Cancelled, Job, JobRunner, Turns
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.notices import Notice, Severity


@pytest.fixture
def failures() -> list[Exception]:
    return []


@pytest.fixture
def runner(qapp: QApplication, failures: list[Exception]) -> Iterator[JobRunner]:
    runner = JobRunner(failures.append)
    yield runner
    runner.close()


class Gate:
    """Work that waits until it is let on, step by step."""

    def __init__(self, steps: int = 3) -> None:
        self.steps = steps
        self.began = threading.Event()
        self.go_on = threading.Semaphore(0)
        self.done_steps = 0
        self.thread: object = None

    def __call__(self, progress: Progress) -> str:
        self.thread = threading.current_thread()
        self.began.set()
        for step in range(self.steps):
            assert self.go_on.acquire(timeout=10)
            progress(step + 1, self.steps)
            self.done_steps += 1
        return "result"


def let_on(gate: Gate, steps: int = 1) -> None:
    gate.go_on.release(steps)


def test_work_runs_elsewhere_and_answers_here(runner: JobRunner, qtbot: QtBot) -> None:
    gate, results = Gate(0), []
    here = threading.current_thread()
    job = runner.run("Work", gate, lambda result: results.append((result, threading.current_thread())))
    assert runner.is_busy
    with qtbot.waitSignal(job.ended):
        pass
    assert results == [("result", here)]
    assert gate.thread is not here
    assert not runner.is_busy


def test_progress_is_told_step_by_step_on_the_gui_thread(runner: JobRunner, qtbot: QtBot) -> None:
    gate, told = Gate(3), []
    job = runner.run("Work", gate, lambda result: None)
    job.progressed.connect(lambda done, total: told.append((done, total, QThread.currentThread())))
    let_on(gate)
    qtbot.waitUntil(lambda: len(told) == 1)
    with qtbot.waitSignal(job.ended):
        let_on(gate, 2)
    assert [(done, total) for done, total, _ in told] == [(1, 3), (2, 3), (3, 3)]
    assert {thread for *_, thread in told} == {QApplication.instance().thread()}


def test_a_cancelled_job_stops_at_its_next_step_and_its_answer_is_thrown_away(
    runner: JobRunner, failures: list[Exception], qtbot: QtBot
) -> None:
    gate, results = Gate(3), []
    job = runner.run("Work", gate, results.append)
    let_on(gate)
    qtbot.waitUntil(lambda: gate.done_steps == 1)
    job.cancel()
    assert job.is_cancelled
    with qtbot.waitSignal(job.ended):
        let_on(gate)
    assert gate.done_steps == 1
    assert results == []
    assert failures == []


def test_a_job_cancelled_when_it_was_done_already_gives_no_answer(runner: JobRunner, qtbot: QtBot) -> None:
    results: list[object] = []
    finished = threading.Event()

    def work(progress: Progress) -> int:
        finished.set()
        return 1

    job = runner.run("Work", work, results.append)
    assert finished.wait(10)
    job.cancel()
    with qtbot.waitSignal(job.ended):
        pass
    assert results == []


def _fails(progress: Progress) -> None:
    raise UserError("file.disk_full", path="x")


def test_a_failure_goes_to_whoever_takes_it(runner: JobRunner, failures: list[Exception], qtbot: QtBot) -> None:
    own: list[Exception] = []
    with qtbot.waitSignal(runner.run("Work", _fails, lambda result: None, own.append).ended):
        pass
    assert [type(problem) for problem in own] == [UserError]
    assert failures == []
    with qtbot.waitSignal(runner.run("Work", _fails, lambda result: None).ended):
        pass
    assert [type(problem) for problem in failures] == [UserError]
    assert not runner.is_busy


def test_jobs_run_one_after_the_other(runner: JobRunner, qtbot: QtBot) -> None:
    first, second, order = Gate(1), Gate(0), []
    started: list[Job] = []
    runner.started.connect(started.append)
    runner.run("First", first, lambda result: order.append("first"))
    last = runner.run("Second", second, lambda result: order.append("second"))
    assert [job.title for job in started] == ["First", "Second"]
    assert first.began.wait(10)
    assert not second.began.is_set()
    with qtbot.waitSignal(last.ended):
        let_on(first)
    assert order == ["first", "second"]


def test_closing_cancels_and_waits_and_leaves_no_thread(qapp: QApplication) -> None:
    before = set(threading.enumerate())
    runner = JobRunner(lambda problem: None)
    results: list[object] = []
    gate, queued = Gate(2), Gate(0)
    job = runner.run("Work", gate, results.append)
    runner.run("Later", queued, results.append)
    assert gate.began.wait(10)
    let_on(gate, 2)
    runner.close()
    assert job.is_cancelled
    assert set(threading.enumerate()) <= before
    assert not queued.began.is_set()
    qapp.processEvents()
    assert results == []


def test_a_runner_that_was_never_used_closes_at_once(qapp: QApplication) -> None:
    JobRunner(lambda problem: None).close()


def test_cancelled_is_raised_by_the_progress_function(runner: JobRunner, qtbot: QtBot) -> None:
    seen: list[type[BaseException]] = []
    stop = threading.Event()

    def work(progress: Progress) -> None:
        stop.wait(10)
        try:
            progress(1, 2)
        except Cancelled:
            seen.append(Cancelled)
            raise

    job = runner.run("Work", work, lambda result: None)
    job.cancel()
    with qtbot.waitSignal(job.ended):
        stop.set()
    assert seen == [Cancelled]


# In turns.


def pieces(count: int, done: list[int]) -> Turns:
    for number in range(1, count + 1):
        done.append(number)
        yield number, count
    return "result"


def test_work_in_turns_is_done_here_and_others_are_heard_in_between(
    runner: JobRunner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "TURN_SECONDS", 0)
    done: list[int] = []
    heard: list[int] = []
    told: list[tuple[int, int]] = []
    results: list[str] = []
    job = runner.run_in_turns("Work", pieces(3, done), results.append)
    job.progressed.connect(lambda *step: told.append(step))
    job.progressed.connect(lambda *_: QTimer.singleShot(0, job, lambda: heard.append(len(done))))
    assert runner.is_busy
    assert done == []
    with qtbot.waitSignal(job.ended):
        pass
    assert (done, told, results) == ([1, 2, 3], [(1, 3), (2, 3), (3, 3)], ["result"])
    assert heard[:2] == [1, 2]
    assert not runner.is_busy


def test_pieces_are_done_together_as_long_as_nobody_waits(runner: JobRunner, qtbot: QtBot) -> None:
    done: list[int] = []
    job = runner.run_in_turns("Work", pieces(50, done), lambda _: None)
    heard: list[int] = []
    job.progressed.connect(lambda *_: QTimer.singleShot(0, job, lambda: heard.append(len(done))))
    with qtbot.waitSignal(job.ended):
        pass
    assert len(done) == 50
    assert heard == [] or heard[0] > 1


def test_work_in_turns_that_is_cancelled_ends_between_two_pieces(
    runner: JobRunner, failures: list[Exception], qtbot: QtBot
) -> None:
    done: list[int] = []
    left: list[str] = []
    results: list[str] = []

    def work() -> Turns:
        try:
            yield from pieces(9, done)
        finally:
            left.append("closed")

    job = runner.run_in_turns("Work", work(), results.append)
    job.progressed.connect(lambda number, _: number == 4 and job.cancel())
    with qtbot.waitSignal(job.ended):
        pass
    assert (done, left, results, failures) == ([1, 2, 3, 4], ["closed"], [], [])
    assert not runner.is_busy


def test_work_in_turns_that_fails_is_told_once(runner: JobRunner, failures: list[Exception], qtbot: QtBot) -> None:
    own: list[Exception] = []

    def work() -> Turns:
        yield 1, 2
        raise UserError("file.disk_full", path="x")

    for failed in (own.append, None):
        with qtbot.waitSignal(runner.run_in_turns("Work", work(), lambda _: None, failed).ended):
            pass
    assert [type(problem) for problem in (*own, *failures)] == [UserError, UserError]


def test_a_runner_that_closes_does_no_further_piece(runner: JobRunner, qapp: QApplication) -> None:
    done: list[int] = []
    runner.run_in_turns("Work", pieces(3, done), lambda _: None)
    runner.close()
    qapp.processEvents()
    assert done == []


# Failures in words.


def test_a_problem_of_the_world_is_told_in_the_words_of_the_person(kit: Kit, notices: list[Notice]) -> None:
    kit.fail(UserError("file.disk_full", path="x"))
    (notice,) = notices
    assert notice.severity is Severity.DANGER
    assert notice.text
    assert notice.hint


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_a_bug_is_told_without_its_words(language: str, make_kit: Callable[[str], Kit]) -> None:
    kit = make_kit(language)
    notice = kit.told(ValueError("a word of a note"))
    assert "a word of a note" not in notice.text + notice.hint
    assert notice.stays
    assert notice.severity is Severity.DANGER
    assert (notice.text.isascii()) is (language == "en")


def test_notices_wait_for_a_window(kit: Kit) -> None:
    kit.notify(Notice("early"))
    told: list[Notice] = []
    kit.show_notices_in(told.append)
    assert [notice.text for notice in told] == ["early"]
    kit.show_notices_in(None)
    kit.notify(Notice("between"))
    assert len(told) == 1
    kit.show_notices_in(told.append)
    assert [notice.text for notice in told] == ["early", "between"]


def test_a_job_nobody_waits_for_is_not_told(runner: JobRunner, qtbot: QtBot) -> None:
    told: list[object] = []
    results: list[int] = []
    runner.started.connect(told.append)
    runner.run("quiet", lambda progress: 7, results.append, is_told=False)
    assert not runner.is_busy, "nobody waits for it"
    qtbot.waitUntil(lambda: results == [7])
    assert told == []
