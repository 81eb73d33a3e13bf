"""A real editor killed while somebody types: nothing older than one second may be lost.

``python -m tests.ui.typing_harness --rounds 50`` prints what was found. The child types a running number after the
other and says so after each key; the parent kills it at a random moment and reads the library.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from briefing_app import bootstrap
from briefing_app.domain.answers import Answers
from briefing_app.domain.languages import Language
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey

OLDEST_LOST = 1.0
"""Seconds before the death within which an edit may be lost (issue 3)."""


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=50)
    parser.add_argument("--type", nargs=2, metavar=("LIBRARY", "NOTE"))
    options = parser.parse_args()
    if options.type:
        return type_for_ever(Path(options.type[0]), options.type[1])
    wrong = 0
    start = time.monotonic()
    worst = 0.0
    for seed in range(options.rounds):
        with tempfile.TemporaryDirectory() as folder:
            lost = one_death(Path(folder), seed)
        worst = max(worst, lost)
        wrong += lost > OLDEST_LOST
    print(f"{options.rounds} deaths, {wrong} lost more than {OLDEST_LOST} s, worst {worst:.2f} s", end=" ")
    print(f"({time.monotonic() - start:.0f} s)")
    return 1 if wrong else 0


def one_death(folder: Path, seed: int) -> float:
    """Start an editor, kill it, look: the age in seconds of the oldest key that was lost (0 when none was)."""
    application = bootstrap.application()
    library = folder / "library.briefing"
    application.libraries.create(library, None)
    with application.desk(library, NoKey(), Mode.READ_WRITE) as desk:
        note = desk.notes.new("readout_public", None, Answers()).note.id
    said = folder / "said"
    command = [sys.executable, "-m", "tests.ui.typing_harness", "--type", str(library), note]
    with said.open("w") as out:
        child = subprocess.Popen(command, stdout=out, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
        try:
            _wait_for_words(said)
            time.sleep(random.Random(seed).uniform(0.3, 2.5))
        finally:
            died = time.monotonic()
            child.kill()
            child.wait()
    typed = [line.split() for line in said.read_text("utf-8").splitlines() if line.count(" ") == 1]
    with application.desk(library, NoKey(), Mode.READ_WRITE) as desk:
        stored = desk.notes.show(note).note
    kept = "".join(pair.text(Language.FRENCH).plain for pair in stored.pairs())
    found = [int(number) for number in re.findall(r"(\d+)\.", kept)]
    last = found[-1] if found else -1
    assert found == list(range(last + 1)), "something in the middle is missing"
    lost = [died - float(moment) for number, moment in typed if int(number) > last]
    return max(lost, default=0.0)


def _wait_for_words(said: Path) -> None:
    end = time.monotonic() + 30
    while time.monotonic() < end:
        if said.read_text("utf-8").count("\n") > 3:
            return
        time.sleep(0.02)
    raise RuntimeError("the editor never began to type")


def type_for_ever(library: Path, note_id: str) -> int:
    """The child: type in a real editor view, and say when each number was typed."""
    from PySide6.QtCore import QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from briefing_app import paths
    from briefing_app.services.preferences import Scheme
    from briefing_app.services.revision_browser import RevisionBrowser
    from briefing_app.ui.editor.presenter import EditorPresenter
    from briefing_app.ui.editor.view import EditorView
    from briefing_app.ui.kit.kit import Kit

    app = QApplication([])
    kit = Kit(app, paths.resources(), paths.translations(), lambda problem: None)
    kit.language.use("fr")
    kit.theme.apply(Scheme.LIGHT, 100, "fr")
    application = bootstrap.application()
    desk = application.open_desk(library, NoKey(), Mode.READ_WRITE)
    session = desk.edit(note_id)
    profile = application.built_ins.profile(session.note.profile)
    presenter = EditorPresenter(session, profile, RevisionBrowser(desk.notes, note_id), typing_aids=False)
    view = EditorView(presenter, kit)
    view.resize(1000, 600)
    view.show()
    column = view.columns.columns[Language.FRENCH]
    column.setFocus()
    count = 0

    def press() -> None:
        nonlocal count
        QTest.keyClicks(column, f"{count}.")
        print(f"{count} {time.monotonic():.3f}", flush=True)
        count += 1

    timer = QTimer()
    timer.timeout.connect(press)
    timer.start(25)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
