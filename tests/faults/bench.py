"""A library with one note, in a folder of its own: what is promised of it, and what is found when one looks again."""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
import traceback
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path

import msgspec

from briefing_app import bootstrap, cli
from briefing_app.atomic_files import sync_folder
from briefing_app.interchange.answers_file import read_answers
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import Credentials, NoKey, Passphrase
from briefing_app.storage.library import COMPANIONS
from tests.faults.results import Outcome

SECRET = "phrase d essai 7"
"""Of letters that QTest can type."""
TEMPLATE = "readout_public"
ROOT = Path(__file__).parents[2]


class Promised(msgspec.Struct):
    """What must be found: ``keys`` the last number typed by each writer (by its tag), ``text`` the number of the last
    text that a command wrote, ``revision`` the newest version, ``notes`` what was made besides."""

    keys: dict[int, int] = msgspec.field(default_factory=dict)
    text: int = 0
    revision: int = 0
    notes: list[str] = msgspec.field(default_factory=list)

    @property
    def count(self) -> int:
        """How many edits, versions and notes that are."""
        return sum(last + 1 for last in self.keys.values()) + self.text + self.revision + len(self.notes)


class Answer(msgspec.Struct, frozen=True):
    code: int
    out: str
    err: str

    @property
    def error(self) -> str:
        """The code of a UserError, empty when there was none."""
        found = re.search(r'"code":\s*"([^"]*)"', self.err)
        return found.group(1) if found else ""

    @property
    def is_clear(self) -> bool:
        """Done, findings, or an error told in words: no bug, no traceback, no silence."""
        if self.code in (0, 1):
            return "Traceback" not in self.err
        return self.code == 3 and bool(self.error) and "Traceback" not in self.err

    def __str__(self) -> str:
        return f"{self.code} {self.out[:200]} {self.err[-500:]}"


class Bench:
    """``folder`` is the home of whoever works with the library, which may lie elsewhere."""

    def __init__(self, folder: Path, library: Path, note: str, pair: str, *, is_encrypted: bool) -> None:
        self.folder = folder
        self.library = library
        self.note = note
        self.pair = pair
        self.is_encrypted = is_encrypted
        self.promised = Promised()

    @property
    def credentials(self) -> Credentials:
        return Passphrase(SECRET) if self.is_encrypted else NoKey()

    @cached_property
    def secret_file(self) -> Path:
        """Beside the home, readable for everybody: two users know the passphrase."""
        path = self.folder / "secret"
        path.write_text(SECRET + "\n", "utf-8")
        path.chmod(0o644)
        return path

    def copied_to(self, folder: Path, library: Path | None = None) -> Bench:
        """The same library in another home, or at a place of its own."""
        folder.mkdir(parents=True, exist_ok=True)
        target = library or folder / self.library.name
        shutil.copyfile(self.library, target)
        with target.open("rb+") as stream:
            os.fsync(stream.fileno())  # whoever puts a library on a stick waits until it is there
        sync_folder(target.parent)
        made = Bench(folder, target, self.note, self.pair, is_encrypted=self.is_encrypted)
        made.promised.revision = self.promised.revision
        return made

    def words(self, *words: str) -> list[str]:
        """The arguments of a command over this library."""
        key = ["--passphrase-file", str(self.secret_file)] if self.is_encrypted else []
        return [*words, "--library", str(self.library), *key, "--json", "--lang", "en"]

    def environment(self) -> dict[str, str]:
        """That of a process which lives in ``folder``."""
        return {**os.environ, **home(self.folder), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}

    def start(self, *words: str, user: int | None = None, **options: object) -> subprocess.Popen[str]:
        """A command in a process of its own, perhaps of another user of this computer."""
        command = [sys.executable, "-m", "briefing_app", *self.words(*words)]
        if user is not None:
            command = ["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups", *command]
        return subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=self.environment(), cwd=ROOT,
            **options,  # type: ignore[call-overload]
        )  # fmt: skip

    def ask(self, *words: str) -> Answer:
        """The answer of the command line, asked in this process."""
        return asked(self.words(*words))

    def text_file(self, number: int, length: int = 0) -> Path:
        path = self.folder / f"text-{number}"
        path.write_text(f"نص {number} " + "كلمة عن موضوع هذا اللقاء " * (length // 24), "utf-8")
        return path

    def edit_words(self, number: int, length: int = 0) -> tuple[str, ...]:
        """The command that writes the ``number``-th text into the Arabic side."""
        file = self.text_file(number, length)
        return ("note", "edit", self.note, "--pair", self.pair, "--language", "ar", "--text-file", str(file))

    def edit(self) -> Answer:
        """Write the next text; kept in mind when it was acknowledged."""
        number = self.promised.text + 1
        answer = self.ask(*self.edit_words(number))
        if answer.code == 0:
            self.promised.text = number
            self.promised.revision += 1
        return answer

    def look(self, where: str = "") -> Outcome:
        """Open the library again, read all of it, and compare with what was promised."""
        verified = self.ask("library", "verify")
        if verified.code == 1 and _is_index_alone(verified):  # it says so, and what to do
            self.ask("library", "reindex")
            verified = self.ask("library", "verify")
        shown = self.ask("note", "show", self.note)
        answers = (verified, shown)
        unclear = tuple(f"{where}: {answer.err[-300:]}" for answer in answers if not answer.is_clear)
        closed = tuple(f"{where}: {answer.out[-200:]} {answer.err[-200:]}" for answer in answers if answer.code != 0)
        lost = tuple(f"{where}: {what}" for what in self._missing(shown)) if shown.code == 0 else ()
        return Outcome(self.promised.count, len(answers), lost, closed, unclear)

    def _missing(self, shown: Answer) -> list[str]:
        note = json.loads(shown.out)
        pairs = [pair for section in note["sections"] for pair in section["pairs"]]
        typed = keys_of("".join(pair["fr"] for pair in pairs))
        missing = []
        for tag, last in self.promised.keys.items():
            found = typed.get(tag, [])
            if found != list(range(len(found))):
                missing.append(f"something in the middle of {tag}: {found[-20:]}")
            elif len(found) <= last:
                missing.append(f"keys {len(found)} to {last} of {tag}")
        written = next((pair["ar"] for pair in pairs if pair["id"] == self.pair), "")
        number = re.match(r"نص (\d+)", written)
        if self.promised.text > (int(number.group(1)) if number else 0):
            missing.append(f"text {self.promised.text}: {written[:20]!r}")
        if note["revision"] < self.promised.revision:
            missing.append(f"version {self.promised.revision}: {note['revision']}")
        if self.promised.notes:
            listed = {item["id"] for item in json.loads(self.ask("note", "list").out)}
            missing += [f"note {made}" for made in self.promised.notes if made not in listed]
        return missing


def _is_index_alone(verified: Answer) -> bool:
    """Whether nothing is wrong but what is made anew from the notes."""
    return {problem["code"] for problem in json.loads(verified.out)["problems"]} <= {"search", "memory_rows"}


def asked(words: Sequence[str]) -> Answer:
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            code = cli.main(words)
        except Exception:  # what a person would see as a traceback
            code = 5
            err.write(traceback.format_exc())
    return Answer(code, out.getvalue(), err.getvalue())


def answer_of(process: subprocess.Popen[str], seconds: float = 60) -> Answer:
    out, err = process.communicate(timeout=seconds)
    return Answer(process.returncode, out, err)


def keys_of(text: str) -> dict[int, list[int]]:
    """The running numbers that were typed, by the tag of who typed them."""
    found: dict[int, list[int]] = {}
    for tag, number in re.findall(r"(\d+)k(\d+)\.", text):
        found.setdefault(int(tag), []).append(int(number))
    return found


def home(folder: Path) -> Mapping[str, str]:
    """Where a person's own files are, for processes that live in ``folder``."""
    names = {"HOME": "", "XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data", "XDG_STATE_HOME": "state"}
    return {**{name: str(folder / part) for name, part in names.items()}, "TMPDIR": str(folder)}


def make(folder: Path, *, is_encrypted: bool) -> Bench:
    """A library with the sample meeting."""
    folder.mkdir(parents=True, exist_ok=True)
    application = bootstrap.application()
    library = folder / "library.briefing"
    application.libraries.create(library, SECRET if is_encrypted else None)
    bench = Bench(folder, library, "", "", is_encrypted=is_encrypted)
    with application.desk(library, bench.credentials, Mode.READ_WRITE) as desk:
        answers = read_answers(application.built_ins.sample_answers(TEMPLATE), "sample")
        stored = desk.notes.new(TEMPLATE, None, answers)
    bench.note = stored.note.id
    bench.pair = list(stored.note.pairs())[-1].id
    bench.promised.revision = stored.revision.number
    return bench


def companions(library: Path) -> list[Path]:
    """The library file and whatever stands beside it now."""
    beside = [library.with_name(library.name + suffix) for suffix in COMPANIONS]
    return [library, *(path for path in beside if path.exists())]
