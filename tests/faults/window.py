"""The real window with somebody typing in it, and what it tells: ``python -m tests.faults.window LIBRARY NOTE TAG``.

Told on standard output, one line each: ``key N MOMENT`` after each number typed, ``saved N SIZE`` when the window says
that it saved (with the size of the write-ahead log), ``version N``, ``notice TEXT``, ``open``, ``stays``, ``closed``.
Obeyed from standard input: ``rest``, ``type``, ``close``.
"""

from __future__ import annotations

import argparse
import getpass
import random
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing_app import bootstrap, paths
from briefing_app.domain.languages import Language
from briefing_app.services.system import TimeOrderedIdentifiers
from briefing_app.storage.keys import Cost
from briefing_app.ui import app as window_app
from briefing_app.ui.shell.desktop import Desktop
from briefing_app.ui.unlock.view import UnlockView
from tests.faults.bench import SECRET

KEY_MS = 25
PARAGRAPH, VERSION = 20, 45
"""After how many numbers a new paragraph, and a new version."""


class WildClock:
    """A clock that somebody turns back and forth by years."""

    def __init__(self, seed: int) -> None:
        self._source = random.Random(seed)

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(days=self._source.randint(-7000, 4000))


class Typist(QObject):
    """Opens the note as soon as there is a desktop, then types; the event loop has all the time in between."""

    def __init__(self, app: QApplication, note: str, tag: int, filler: int) -> None:
        super().__init__(app)
        self._app = app
        self._note = note
        self._tag = tag
        self._filler = " mot" * (filler // 4)
        self._count = 0
        self._is_resting = False
        self._told: list[str] = []
        self._asked_for_key = False
        self.desktop: Desktop | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)
        self._timer.start(KEY_MS)
        self._orders = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._orders.activated.connect(self._obey)

    def _step(self) -> None:
        if self.desktop is None:
            self.desktop = self._app.findChild(Desktop)
            return
        self._tell_notices(self.desktop)
        if self.desktop.desk is None:
            self._unlock(self.desktop)
        elif self.desktop.window.editor is None:
            self.desktop.notes.open(self._note)
            editor = self.desktop.window.editor
            if editor is not None:
                editor.saved.connect(self._tell_saved)
                editor.columns.columns[Language.FRENCH].setFocus()
                tell("open")
        elif not self._is_resting:
            self._type(self.desktop)

    def _unlock(self, desktop: Desktop) -> None:
        view = desktop.window.pages.currentWidget()
        if not isinstance(view, UnlockView) or not view.isVisible():
            return
        if view.read_button.isVisible():
            tell("for reading only")
            QTest.mouseClick(view.read_button, Qt.MouseButton.LeftButton)
        elif not self._asked_for_key and view.passphrase.isVisible():
            self._asked_for_key = True
            QTest.keyClicks(view.passphrase.edit, SECRET)
            QTest.keyClick(view.passphrase.edit, Qt.Key.Key_Return)

    def _type(self, desktop: Desktop) -> None:
        editor = desktop.window.editor
        if editor is None:
            return
        column = editor.columns.columns[Language.FRENCH]
        QTest.keyClicks(column, f"{self._tag}k{self._count}.")
        if self._filler:
            column.insertPlainText(self._filler)
        tell(f"key {self._count} {time.monotonic():.3f}")
        self._count += 1
        if self._count % PARAGRAPH == 0:
            QTest.keyClick(column, Qt.Key.Key_Return)
        if self._count % VERSION == 0:
            desktop.window.commands["save_version"].trigger()
            for text in desktop.window.notices.texts():
                if text.startswith("Version ") and text not in self._told:
                    tell(f"version {''.join(filter(str.isdigit, text))} {self._count - 1}")
            self._tell_notices(desktop)

    def _tell_saved(self) -> None:
        log = Path(str(self.desktop.library.path) + "-wal") if self.desktop else Path()
        try:
            size = log.stat().st_size
        except OSError:
            size = -1
        tell(f"saved {self._count - 1} {size}")

    def _tell_notices(self, desktop: Desktop) -> None:
        texts = desktop.window.notices.texts()
        for text in texts:
            if text not in self._told:
                tell(f"notice {' '.join(text.split())}")
        self._told = texts

    def _obey(self) -> None:
        order = sys.stdin.readline().strip()
        if order in ("rest", "type"):
            self._is_resting = order == "rest"
            tell(order)
        elif order == "close" and self.desktop is not None:
            self._is_resting = True
            if not self.desktop.window.close():
                self._tell_notices(self.desktop)
                tell("stays")
        elif not order:
            self._orders.setEnabled(False)


def tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("library", type=Path)
    parser.add_argument("note")
    parser.add_argument("tag", type=int)
    parser.add_argument("--filler", type=int, default=0)
    parser.add_argument("--clock", type=int, help="seed of a clock that jumps")
    options = parser.parse_args()
    if options.clock is None:
        application = bootstrap.application()
    else:
        clock = WildClock(options.clock)
        identifiers = TimeOrderedIdentifiers(clock)
        application = bootstrap.Application(paths.resources(), clock, identifiers, Cost(), getpass.getuser())
    app = QApplication(sys.argv[:1])
    Typist(app, options.note, options.tag, options.filler)
    code = window_app.run([str(options.library)], application)
    tell("closed")
    return code


if __name__ == "__main__":
    sys.exit(main())
