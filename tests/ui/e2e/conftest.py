"""A whole desktop, made as ``ui/app.py`` makes it, over folders of the test; no dialog of the system, no LibreOffice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app import bootstrap, paths
from briefing_app.interchange.answers_file import read_answers
from briefing_app.services.page_service import PageService
from briefing_app.services.preferences import Preferences, PreferencesFile, Scheme
from briefing_app.services.system import SystemClock, TimeOrderedIdentifiers
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.ui import app as window_app
from briefing_app.ui.shell import desktop as shell
from briefing_app.ui.shell.desktop import Desktop
from tests.applications import quick_application
from tests.ui.e2e.person import Person

SIZE = (1366, 768)
Start = Callable[..., Person]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home, on a computer that speaks English."""
    made = tmp_path / "home"
    (made / "Documents").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(made))
    monkeypatch.setenv("USERPROFILE", str(made))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(made / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(made / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(made / "state"))
    monkeypatch.setattr(shell, "_system_language", lambda: "en")
    return made


def real_application() -> bootstrap.Application:
    """As ``bootstrap.application``, with a key that is derived quickly, and no LibreOffice on this computer."""
    clock = SystemClock()
    made = quick_application(clock, TimeOrderedIdentifiers(clock), "Nadia")
    made.__dict__["pages"] = PageService(lambda name: None)
    return made


@pytest.fixture
def bugs() -> Iterator[list[BaseException]]:
    """Everything the window would have told as a bug of ours; there is to be none."""
    found: list[BaseException] = []
    yield found
    assert not found


@pytest.fixture
def start(
    qapp: QApplication, qtbot: QtBot, home: Path, bugs: list[BaseException], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Start]:
    """``start(*files)`` shows the window over what is in the home, and gives it to a person."""
    running: list[Desktop] = []

    def make(*files: Path, application: bootstrap.Application | None = None) -> Person:
        monkeypatch.setattr(window_app, "report", lambda problem, steps: bugs.append(problem))
        desktop = window_app.make_desktop(qapp, application or real_application())
        running.append(desktop)
        desktop.window.setWindowState(Qt.WindowState.WindowNoState)  # the screen of this platform is smaller
        desktop.window.resize(*SIZE)
        desktop.start(list(files))
        person = Person(desktop, qtbot)
        person.activate()
        return person

    yield make
    for desktop in running:
        leave(desktop)


def leave(desktop: Desktop) -> None:
    """Close the window as far as it is open, and take everything away."""
    if desktop.window.isVisible():
        desktop.window.close()
    desktop.window.deleteLater()
    desktop.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def prefer(home: Path) -> Callable[..., None]:
    """Preferences that were chosen some other day; what is overdue in the sample is not told unless asked for."""

    def keep(**chosen: object) -> None:
        usual = {"language": "en", "scheme": Scheme.LIGHT, "tell_overdue": False}
        preferences = Preferences(**usual | chosen)  # type: ignore[arg-type]
        PreferencesFile(paths.user_preferences()).save(preferences)

    return keep


@pytest.fixture
def library(home: Path, prefer: Callable[..., None]) -> Path:
    """A plain library, the one that was open last, with the sample meeting in it."""
    path = home / "library.briefing"
    application = real_application()
    application.libraries.create(path, None)
    prefer(library=str(path))
    add_notes(path, "readout_public")
    return path


def add_notes(path: Path, *templates: str) -> list[str]:
    """Put the sample meeting into a library, once for each template; the ids."""
    application, made = real_application(), []
    with application.desk(path, NoKey(), Mode.READ_WRITE) as desk:
        for template in templates:
            answers = read_answers(application.built_ins.sample_answers(template), "sample")
            made.append(desk.notes.new(template, None, answers).note.id)
    return made
