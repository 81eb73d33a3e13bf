"""Start of the window as whole processes: from the command to the first idle moment of a window that was shown."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.timing import milliseconds, table

BARE = """
import os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit
app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QTextEdit())
window.resize(1280, 760)
window.show()
QTimer.singleShot(0, lambda: os._exit(0))
app.exec()
"""
OURS = """
import gc, os, sys
gc.disable()  # as in briefing_app.__main__, line by line, with an end put to it
from briefing_app import bootstrap
application = bootstrap.application()
from briefing_app.ui import app as ui
real = ui.QApplication.exec
def run(*_):
    from PySide6.QtCore import QTimer
    QTimer.singleShot(0, lambda: os._exit(0))
    return real()
ui.QApplication.exec = run
ui.run([], application)
"""


def window_table(rounds: int) -> str:
    """Our window on a library of a hundred notes against a bare one, and against novelWriter where it is installed."""
    with tempfile.TemporaryDirectory() as folder:
        environment = _environment(Path(folder))
        commands = {"bare QTextEdit": [sys.executable, "-c", BARE], "ours": [sys.executable, "-c", OURS]}
        novel = os.environ.get("NOVELWRITER_PYTHON", "")
        if novel:
            commands["novelWriter"] = [novel, "-c", _novelwriter()]
        times = _medians(commands, environment, rounds)
    bare = times["bare QTextEdit"]
    rows = [("window", "time", "times the bare one")]
    rows += [(name, milliseconds(seconds), f"{seconds / bare:.2f}") for name, seconds in times.items()]
    if not novel:
        rows.append(("novelWriter", "-", "set NOVELWRITER_PYTHON to an environment that has it"))
    return table("Window shown and idle, median of whole processes", rows)


def _novelwriter() -> str:
    """Its main window without the welcome dialog, left as soon as the event loop is idle."""
    return (
        "import os\nfrom PyQt6.QtCore import QTimer\nfrom PyQt6.QtWidgets import QApplication\n"
        "real = QApplication.exec\n"
        "def run(*_):\n    QTimer.singleShot(0, lambda: os._exit(0))\n    return real()\n"
        "QApplication.exec = run\n"
        "import novelwriter\nfrom novelwriter.guimain import GuiMain\n"
        "GuiMain.postLaunchTasks = lambda *_: None\nnovelwriter.main([])\n"
    )


def _environment(folder: Path) -> dict[str, str]:
    """Folders of their own, with a library that was used before."""
    from briefing_app import bootstrap
    from briefing_app.interchange.answers_file import read_answers
    from briefing_app.services.preferences import Preferences, PreferencesFile
    from briefing_app.storage.connection import Mode
    from briefing_app.storage.keys import NoKey

    application = bootstrap.application()
    library = folder / "library.briefing"
    application.libraries.create(library, None)
    answers = read_answers(application.built_ins.sample_answers("readout_public"), "sample")
    with application.desk(library, NoKey(), Mode.READ_WRITE) as desk:
        for _ in range(100):
            desk.notes.new("readout_public", None, answers)
    config = folder / "config"
    PreferencesFile(config / "briefing-app" / "preferences.json").save(Preferences(language="fr", library=str(library)))
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {
        **kept,
        "XDG_CONFIG_HOME": str(config),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_STATE_HOME": str(folder / "state"),
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "HOME": str(folder),
    }


def _medians(commands: dict[str, list[str]], environment: dict[str, str], rounds: int) -> dict[str, float]:
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for turn in range(rounds + 1):
        for name, command in commands.items():
            start = time.perf_counter()
            done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)
            if done.returncode and shutil.which(command[0]):
                raise SystemExit(f"{name} failed:\n{done.stderr[-2000:]}")
            if turn:
                taken[name].append(time.perf_counter() - start)
    return {name: statistics.median(times) for name, times in taken.items()}
