"""A window in a process of its own, as whoever started it sees it: its lines, its end, what it left behind."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from briefing_app.services.preferences import Preferences, PreferencesFile
from tests.faults.bench import ROOT, Bench
from tests.faults.results import Outcome

PATIENCE = 300.0
OLDEST_LOST = 1.0
"""Seconds before a death within which typing may be lost (issue 3)."""


class Silent(Exception):  # noqa: N818 - what was found, not an error of ours
    """The window did not say in time what it was waited for."""


class Window:
    """Use it as a context: at the end of it the process is gone, whatever happened."""

    def __init__(self, bench: Bench, tag: int, *more: str) -> None:
        self.bench = bench
        self.tag = tag
        prefer(bench)
        command = [sys.executable, "-m", "tests.faults.window", str(bench.library), bench.note, str(tag), *more]
        self._errors = (bench.folder / f"errors-{tag}").open("w+")
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._errors, text=True,
            env=bench.environment(), cwd=ROOT,
        )  # fmt: skip
        self.lines: list[str] = []
        self.died = 0.0
        self._more = threading.Condition()
        self._reader = threading.Thread(target=self._read, name="lines of a window")
        self._reader.start()

    def __enter__(self) -> Window:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.poll() is None:
            self.kill()
        self._reader.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()
        self._errors.close()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            with self._more:
                self.lines.append(line.rstrip("\n"))
                self._more.notify_all()
        with self._more:
            self.lines.append("gone")
            self._more.notify_all()

    # What it says.

    def wait(self, seen: Callable[[list[str]], object], seconds: float = PATIENCE) -> None:
        """Until its lines say something. :class:`Silent` when they do not, or when it is gone before."""
        with self._more:
            self._more.wait_for(lambda: seen(self.lines) or "gone" in self.lines, seconds)
            if not seen(self.lines):
                raise Silent(f"tag {self.tag}, after {self.lines[-3:]}{self._end()}")

    def _end(self) -> str:
        """How it ended, when it did."""
        if "gone" not in self.lines:
            return ""
        code = self._process.wait()
        self._errors.seek(0)
        reports = "".join(path.read_text("utf-8") for path in _reports(self.bench.folder))
        return f" ended with {code}: {self._errors.read()[-3000:]} {reports}"

    def wait_for(self, line: str, seconds: float = PATIENCE) -> None:
        self.wait(lambda lines: any(told.startswith(line) for told in lines), seconds)

    def wait_for_saved(self, number: int, seconds: float = PATIENCE) -> None:
        """Until it said that the ``number``-th key is saved."""
        self.wait(lambda _: self.saved >= number, seconds)

    def wait_for_key(self, number: int) -> None:
        self.wait(lambda _: self.typed >= number)

    @property
    def typed(self) -> int:
        """The number of the last key, -1 when there was none."""
        return max((int(line.split()[1]) for line in list(self.lines) if line.startswith("key ")), default=-1)

    @property
    def saved(self) -> int:
        """The last key of which the window said that it is saved, or that a version holds it."""
        told = [line.split() for line in list(self.lines)]
        numbers = [int(words[1]) for words in told if words[:1] == ["saved"]]
        return max(numbers + [int(words[2]) for words in told if words[:1] == ["version"]], default=-1)

    @property
    def saved_by_size(self) -> list[tuple[int, int]]:
        """(size of the write-ahead log, last key that was saved) each time something was."""
        told = [line.split() for line in list(self.lines)]
        return [(int(words[2]), int(words[1])) for words in told if words[:1] == ["saved"]]

    @property
    def version(self) -> int:
        told = [line.split() for line in list(self.lines)]
        return max((int(words[1]) for words in told if words[:1] == ["version"]), default=0)

    def has_told(self, *words: str) -> bool:
        """Whether a notice has one of some words in it."""
        notices = [line for line in list(self.lines) if line.startswith("notice ")]
        return any(word in notice for notice in notices for word in words)

    # What is done to it.

    def order(self, word: str) -> None:
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(word + "\n")
            self._process.stdin.flush()
        except BrokenPipeError as problem:
            raise Silent(f"tag {self.tag} is gone") from problem

    def rest(self) -> None:
        """Stop typing."""
        self.order("rest")
        self.wait_for("rest")

    def go_on_for(self, seconds: float) -> None:
        """Let it type for some time."""
        time.sleep(seconds)

    def kill(self) -> None:
        self.died = time.monotonic()
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()
        self._reader.join()

    def close(self) -> None:
        """Close the window as a person does; what was typed is promised by that."""
        self.order("close")
        self.wait_for("closed")
        self._process.wait(PATIENCE)

    # What came of it.

    def promise(self, *, with_age: bool = False) -> None:
        """Put into the bench what the window promised; ``with_age``: typing older than a second besides."""
        last = self.saved
        if with_age:
            told = [line.split() for line in list(self.lines) if line.startswith("key ") and line.count(" ") == 2]
            last = max([last, *(int(words[1]) for words in told if float(words[2]) < self.died - OLDEST_LOST)])
        promised = self.bench.promised
        promised.keys[self.tag] = max(last, promised.keys.get(self.tag, -1))
        promised.revision = max(promised.revision, self.version)

    def left_behind(self, where: str) -> Outcome:
        """Tracebacks, reports of bugs, and an end that nobody asked for."""
        wrong = [f"{where}: {path.read_text('utf-8')}" for path in _reports(self.bench.folder)]
        self._errors.seek(0)
        if "Traceback" in (errors := self._errors.read()) or "Fatal Python error" in errors:
            wrong.append(f"{where}: {errors[-1500:]}")
        code = self._process.wait() if "gone" in self.lines else self._process.poll()
        if code not in (None, 0, -signal.SIGKILL):
            wrong.append(f"{where}: the window ended with {code}")
        return Outcome(unclear=tuple(wrong))


def _reports(folder: Path) -> list[Path]:
    return sorted((folder / "state").rglob("crash-*.txt"))


def prefer(bench: Bench) -> None:
    """An English window that tells nothing of overdue actions."""
    path = bench.folder / "config" / "briefing-app" / "preferences.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    PreferencesFile(path).save(Preferences(language="en", tell_overdue=False, library=str(bench.library)))
