"""A display of its own with a window manager, its keys, and somebody who types there and looks what came of it."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.services.preferences import Preferences, PreferencesFile
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from tests.ui.e2e.conftest import real_application

SCREEN = "1366x768x24"
KEY_MS = "60"
SOON = 15.0
TRIES = 3
NAMES = {" ": "space", "é": "eacute", "’": "rightsinglequotemark", ".": "period", ",": "comma"}
ARABIC = {
    "س": "Arabic_seen", "ل": "Arabic_lam", "ا": "Arabic_alef", "م": "Arabic_meem", "ر": "Arabic_ra", "ح": "Arabic_hah",
    "ب": "Arabic_beh", "ك": "Arabic_kaf", "ن": "Arabic_noon", "و": "Arabic_waw", "،": "Arabic_comma",
}  # fmt: skip


class Display:
    """Keys go to the window that has the focus."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.environment = environment

    def tool(self, *words: str) -> str:
        ran = subprocess.run(
            ["xdotool", *words], env=self.environment, capture_output=True, text=True, timeout=60, check=False
        )
        assert ran.returncode == 0, (words, ran.stderr)
        return ran.stdout

    def press(self, *keys: str) -> None:
        self.tool("key", "--delay", KEY_MS, *keys)

    def type(self, text: str) -> None:
        """One key event a letter; ``xdotool type`` loses letters."""
        self.press(*({**NAMES, **ARABIC}.get(letter, letter) for letter in text))


def is_soon(seen: Callable[[], object], seconds: float = SOON) -> bool:
    """Whether something is so within some seconds."""
    end = time.monotonic() + seconds
    while not seen():
        if time.monotonic() > end:
            return False
        time.sleep(0.05)
    return True


def answers(display: Display, *words: str) -> bool:
    """Whether xdotool can do something by now."""
    ran = subprocess.run(["xdotool", *words], env=display.environment, capture_output=True, check=False)
    return ran.returncode == 0


def begin(running: ExitStack, command: list[str], **options: object) -> subprocess.Popen[bytes]:
    """Start a process that is ended with ``running``, whatever happens."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)  # type: ignore[call-overload]
    running.callback(end, process)
    return process  # type: ignore[no-any-return]


def end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


@contextmanager
def real_display(home: Path) -> Iterator[Display]:
    """Xvfb on a free display number, openbox on it; both are ended."""
    missing = [name for name in ("Xvfb", "openbox", "xdotool") if shutil.which(name) is None]
    assert not missing, f"not installed: {missing}"
    with ExitStack() as running:
        reading, writing = os.pipe()
        server = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"]
        begin(running, server, pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as number:
            display = f":{number.readline().strip()}"
        folders = {name: str(home / name.lower()) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
        kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        environment = {**kept, **folders, "HOME": str(home), "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        begin(running, ["openbox", "--sm-disable"], env=environment)
        shown = Display(environment)
        assert is_soon(lambda: answers(shown, "get_num_desktops")), "no window manager"
        yield shown


def preferences_file(display: Display) -> Path:
    return Path(display.environment["XDG_CONFIG_HOME"]) / "briefing-app" / "preferences.json"


def preferences_of(display: Display) -> Preferences:
    return PreferencesFile(preferences_file(display)).load()


def stored(library: Path) -> BriefingNote:
    """The only note, as another process reads it."""
    with real_application().desk(library, NoKey(), Mode.READ_ONLY) as desk:
        return desk.notes.show(desk.notes.list()[0].id).note


class Writer:
    """Types into the first pair and reads what came of it; a display may lose a key, so it is tried again."""

    def __init__(self, display: Display, library: Path) -> None:
        self._display = display
        self._library = library

    def open_the_note(self) -> None:
        """From the search line of the library to its first note; what was opened last is kept in the preferences."""
        for _ in range(TRIES):
            self._display.press("alt+2", "ctrl+f", "Return", "Return")
            if is_soon(lambda: preferences_of(self._display).recent, 4):
                return
        pytest.fail("no note was opened")

    def text(self, language: Language) -> str:
        return next(stored(self._library).pairs()).text(language).plain

    def write(self, language: Language, typing: Callable[[], None], wanted: str) -> None:
        """``typing`` makes the paragraph read ``wanted``, if need be after what came wrong was taken back."""
        before = self.text(language)
        for _ in range(TRIES):
            typing()
            if is_soon(lambda: self.text(language) == wanted, 4):
                return
            for _ in range(len(wanted)):
                if self.text(language) != before:
                    self._display.press("ctrl+z")
                    is_soon(lambda: self.text(language) == before, 1)
        assert self.text(language) == wanted
