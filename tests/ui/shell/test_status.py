"""The status bar: what is saved, counted and under way."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QToolButton
from pytestqt.qtbot import QtBot

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual
from briefing_app.language.counting import Tally
from briefing_app.services.ports import Progress
from briefing_app.ui.editor.state import Totals
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.notices import Notice
from briefing_app.ui.shell.status import StatusBar
from tests.ui.conftest import MakeKit
from tests.ui.opening import check_opening

PROFILE = Bilingual("مصر - فرنسا", "Égypte–France")


@pytest.fixture
def status(kit: Kit, qtbot: QtBot) -> StatusBar:
    return shown(kit, qtbot)


def shown(kit: Kit, qtbot: QtBot) -> StatusBar:
    bar = StatusBar(kit)
    qtbot.addWidget(bar)
    bar.resize(1000, 30)
    bar.show()
    return bar


def totals(french: int, arabic: int, points: int) -> Totals:
    return Totals(Tally(words=french), Tally(words=arabic), 1, 1, 2, points)


def work_parts(status: StatusBar) -> tuple[QLabel, QProgressBar, QToolButton]:
    progress = status.findChild(QProgressBar)
    return progress.parentWidget().findChild(QLabel), progress, status.findChild(QToolButton)


class Work:
    """Waits for each step to be let on; ends at once when the test is over."""

    def __init__(self) -> None:
        self.go_on = threading.Semaphore(0)

    def __call__(self, progress: Progress) -> None:
        for step in (1, 2, 3, 4):
            self.go_on.acquire(timeout=10)
            progress(step, 4)


@pytest.fixture
def work() -> Iterator[Work]:
    made = Work()
    yield made
    made.go_on.release(4)


def test_it_is_empty_before_a_note_is_open(status: StatusBar) -> None:
    assert all(not label.text() for label in status.findChildren(QLabel))
    assert not status.findChild(QProgressBar).isVisible()


def test_counts_profile_and_open_points(status: StatusBar) -> None:
    status.show_counts(totals(1412, 380, 3), PROFILE)
    assert status.counts.text() == "1,412 words FR · 380 words AR"
    assert status.profile.text() == "Égypte–France"
    assert status.points.text() == "3 open points · F8"
    status.show_counts(totals(0, 0, 1), PROFILE)
    assert status.points.text() == "1 open point · F8"


def test_saving_and_saved(status: StatusBar) -> None:
    status.show_saving()
    assert status.saved.text() == "Saving…"
    moment = datetime(2026, 3, 15, 12, 2, tzinfo=UTC)
    status.show_saved(moment)
    assert status.saved.text() == f"Saved {moment.astimezone():%H:%M}"


def test_leaving_the_note_clears_what_was_about_it(status: StatusBar) -> None:
    status.show_counts(totals(1, 1, 1), PROFILE)
    status.show_saving()
    status.clear_note()
    for label in (status.saved, status.counts, status.profile, status.points):
        assert label.text() == ""


def test_a_job_is_shown_from_its_start_to_its_end(kit: Kit, status: StatusBar, work: Work, qtbot: QtBot) -> None:
    title, progress, cancel = work_parts(status)
    job = kit.jobs.run("Making the pages", work, lambda result: None)
    assert title.text() == "Making the pages"
    assert progress.isVisible()
    assert progress.maximum() == 0
    assert cancel.isVisible()
    work.go_on.release()
    qtbot.waitUntil(lambda: (progress.value(), progress.maximum()) == (1, 4))
    work.go_on.release(2)
    qtbot.waitUntil(lambda: progress.value() == 3)
    with qtbot.waitSignal(job.ended):
        work.go_on.release()
    assert not progress.isVisible()


@pytest.mark.parametrize("by_key", [True, False])
def test_the_cancel_button_cancels(kit: Kit, status: StatusBar, work: Work, by_key: bool, qtbot: QtBot) -> None:
    _, progress, cancel = work_parts(status)
    results: list[object] = []
    job = kit.jobs.run("Work", work, results.append)
    if by_key:
        cancel.setFocus()
        QTest.keyClick(cancel, Qt.Key.Key_Space)
    else:
        QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert job.is_cancelled
    with qtbot.waitSignal(job.ended):
        work.go_on.release()
    assert not progress.isVisible()
    assert results == []
    QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)


def test_a_job_that_fails_goes_from_the_bar_and_is_told(
    kit: Kit, status: StatusBar, notices: list[Notice], qtbot: QtBot
) -> None:
    def fail(progress: Progress) -> None:
        raise UserError("file.disk_full", path="x")

    with qtbot.waitSignal(kit.jobs.run("Work", fail, lambda result: None).ended):
        pass
    assert not status.findChild(QProgressBar).isVisible()
    assert len(notices) == 1


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_everything_fits_in_every_language(language: str, make_kit: MakeKit, work: Work, qtbot: QtBot) -> None:
    kit = make_kit(language)
    status = shown(kit, qtbot)
    status.show_counts(totals(12345, 12345, 11), PROFILE)
    status.show_saved(datetime(2026, 3, 15, tzinfo=UTC))
    job = kit.jobs.run("Pages", work, lambda result: None)
    qtbot.waitExposed(status)
    check_opening(status, language)
    assert (status.profile.text() == PROFILE.ar) is (language == "ar")
    assert (status.saved.x() > status.points.x()) is (language == "ar")
    with qtbot.waitSignal(job.ended):
        work.go_on.release(4)


def test_a_job_that_waits_is_shown_when_its_turn_comes(kit: Kit, work: Work, qtbot: QtBot) -> None:
    status = shown(kit, qtbot)
    first = kit.jobs.run("First", work, lambda result: None)
    second = kit.jobs.run("Second", lambda progress: None, lambda result: None)
    titles = [label.text() for label in status.findChildren(QLabel)]
    assert "First" in titles
    assert "Second" not in titles
    with qtbot.waitSignals([first.ended, second.ended]):
        work.go_on.release(4)
    assert not status._work.isVisible()
