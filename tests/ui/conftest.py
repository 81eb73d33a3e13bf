"""A real application object, a kit in any language, and a desk over a real library in a temporary folder."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing_app import bootstrap, paths
from briefing_app.bootstrap import Desk
from briefing_app.interchange.answers_file import read_answers
from briefing_app.services.preferences import Scheme
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.notices import Notice
from tests.applications import quick_application
from tests.conftest import CountedIdentifiers, FixedClock

MakeKit = Callable[[str], Kit]
PATIENCE_MS = 30_000


@pytest.fixture(autouse=True)
def _no_widgets_of_others() -> None:
    """Widgets that earlier tests closed are really deleted: a change of style would polish each of them anew."""
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def make_kit(qapp: QApplication) -> Iterator[MakeKit]:
    """A kit in ``ar``, ``fr`` or ``en``; its notices are kept in ``kit.notices`` for the test."""
    made: list[Kit] = []

    def make(language: str) -> Kit:
        kit = Kit(qapp, paths.resources(), paths.translations(), lambda problem: None)
        kit.language.use(language)
        kit.theme.apply(Scheme.LIGHT, 100, language)
        made.append(kit)
        return kit

    yield make
    for kit in made:
        kit.close()


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QtBot:
    """Holds what it was given until the test is torn down. pytest-qt keeps weak references only: of a widget that a
    test holds by itself, and that is a part of a cycle, Python may make away while Qt paints it. Waits longer than
    pytest-qt would, for computers that have much else to do.
    """
    held: list[QWidget] = []
    add, wait = qtbot.addWidget, qtbot.waitUntil

    def add_and_hold(widget: QWidget, **options: Any) -> None:
        held.append(widget)
        add(widget, **options)

    def wait_long(callback: Callable[[], object], *, timeout: int = PATIENCE_MS) -> None:
        wait(callback, timeout=timeout)

    monkeypatch.setattr(qtbot, "addWidget", add_and_hold)
    monkeypatch.setattr(qtbot, "waitUntil", wait_long)
    return qtbot


@pytest.fixture
def kit(make_kit: MakeKit) -> Kit:
    return make_kit("en")


@pytest.fixture
def notices(kit: Kit) -> list[Notice]:
    """What the person was told, in order."""
    told: list[Notice] = []
    kit.show_notices_in(told.append)
    return told


@pytest.fixture
def application() -> bootstrap.Application:
    return quick_application(FixedClock(), CountedIdentifiers(), "test")


@pytest.fixture
def desk(application: bootstrap.Application, tmp_path: Path) -> Iterator[Desk]:
    path = tmp_path / "library.briefing"
    application.libraries.create(path, None)
    opened = application.open_desk(path, NoKey(), Mode.READ_WRITE)
    yield opened
    opened.close()


@pytest.fixture
def sample_note(desk: Desk, application: bootstrap.Application) -> str:
    """The id of the sample meeting in the library of ``desk``."""
    answers = read_answers(application.built_ins.sample_answers("readout_public"), "sample")
    return desk.notes.new("readout_public", None, answers).note.id
