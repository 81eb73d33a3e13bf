"""A dictionary in a process of its own (ADR 30): the window is never held up while it loads or suggests, and a file
that crashes it takes no note along."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Sequence
from threading import Lock
from typing import TYPE_CHECKING

import msgspec

from briefing_app.domain.errors import UserError
from briefing_app.services.spelling_talk import WORKER, Add, Answer, Check, Question, Remove, Suggest

if TYPE_CHECKING:
    from briefing_app.services.dictionaries import Dictionary

if sys.platform == "win32":
    _CREATION_FLAGS = subprocess.CREATE_NO_WINDOW
else:
    _CREATION_FLAGS = 0
TRIES = 2
"""How often a question is asked when the process ends over it."""


class EngineProcess:
    """A :class:`~briefing_app.services.ports.SpellingEngine`, from any thread: one question at a time. The process
    begins with the first question; one that ended begins again once, with the words that were added."""

    def __init__(self, dictionary: Dictionary, command: Sequence[str] = ()) -> None:
        self._dictionary = dictionary
        self._command = [*(command or worker_command()), dictionary.language.value, str(dictionary.folder)]
        self._command.append(dictionary.name)
        self._process: subprocess.Popen[bytes] | None = None
        self._added: set[str] = set()
        self._is_closed = False
        self._one_at_a_time = Lock()

    def check(self, words: Sequence[str]) -> frozenset[str]:
        return frozenset(self._ask(Check(tuple(words)))) if words else frozenset()

    def suggest(self, word: str) -> tuple[str, ...]:
        return self._ask(Suggest(word))

    def add(self, words: Sequence[str]) -> None:
        """Told to the process when there is one; it is told of all when it begins."""
        with self._one_at_a_time:
            self._added.update(words)
            if self._process is not None:
                self._say(Add(tuple(words)))

    def remove(self, words: Sequence[str]) -> None:
        with self._one_at_a_time:
            self._added.difference_update(words)
            if self._process is not None:
                self._say(Remove(tuple(words)))

    def close(self) -> None:
        """End the process at once; nothing may be asked afterwards."""
        self._is_closed = True
        process = self._process
        if process is not None:
            process.kill()
        with self._one_at_a_time:
            self._end()

    def _ask(self, question: Question) -> tuple[str, ...]:
        with self._one_at_a_time:
            for _ in range(TRIES):
                answer = self._say(question)
                if answer is not None:
                    return answer.words
        raise UserError("spelling.stopped")

    def _say(self, question: Question) -> Answer | None:
        """The answer; None when the process ended instead."""
        if self._is_closed:
            raise UserError("spelling.stopped")
        if self._process is None:
            self._process = self._begin()
            if self._is_closed:  # meanwhile, when there was nothing to kill yet
                self._end()
                raise UserError("spelling.stopped")
            if self._added and self._say(Add(tuple(sorted(self._added)))) is None:
                return None
        process = self._process
        if process is None or process.stdin is None or process.stdout is None:
            return None
        with contextlib.suppress(OSError):  # it ended; what it said before tells why
            process.stdin.write(msgspec.json.encode(question) + b"\n")
            process.stdin.flush()
        line = process.stdout.readline()
        if not line.endswith(b"\n"):
            self._end()
            return None
        answer = msgspec.json.decode(line, type=Answer)
        if answer.is_unusable:
            self._end()
            raise UserError("spelling.dictionary_unusable", path=str(self._dictionary.path))
        return answer

    def _begin(self) -> subprocess.Popen[bytes]:
        try:
            return subprocess.Popen(  # noqa: S603 - no shell; ourselves, with arguments of ours
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=_CREATION_FLAGS,
            )
        except OSError as problem:
            raise UserError("spelling.stopped") from problem

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):  # what was written last did not reach it
                    stream.close()
        process.wait()


def worker_command() -> list[str]:
    """How this application starts itself as a dictionary: frozen, or from source."""
    if getattr(sys, "frozen", False):
        return [sys.executable, WORKER]
    return [sys.executable, "-m", "briefing_app", WORKER]
