"""``kill -9`` at random moments: of a window while somebody types, of a command, of a session that writes without a pause."""

from __future__ import annotations

import json
import random
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from briefing_app.storage.library import create
from tests.faults.bench import Answer, Bench, answer_of
from tests.faults.driver import Window
from tests.faults.results import Outcome
from tests.storage import kill_harness


def one_round(bench: Bench, seed: int) -> Outcome:
    """Of ten, three are windows, four are commands, and three write without a pause."""
    match seed % 10:
        case 0 | 3 | 7:
            return _window(bench, seed)
        case 1 | 4 | 6 | 9:
            return _command(bench, seed)
        case _:
            return _stream(bench, seed)


def _window(bench: Bench, seed: int) -> Outcome:
    with Window(bench, seed) as window:
        window.wait_for_key(2)
        window.go_on_for(random.Random(seed).uniform(0.2, 2.5))
        window.kill()
        window.promise(with_age=True)
        found = window.left_behind(f"window {seed}")
    return found + bench.look(f"window {seed}")


def _command(bench: Bench, seed: int) -> Outcome:
    """Whole commands, and one more that is killed."""
    source = random.Random(seed)
    first = bench.edit()
    found = Outcome() if first.code == 0 else Outcome(unclear=(f"command {seed}: {first.err}",))
    copy = bench.folder / f"copy-{seed}.briefing"
    choice = source.choice(("edit", "new", "backup"))
    words = {
        "edit": bench.edit_words(bench.promised.text + 1, source.randint(0, 50_000)),
        "new": ("note", "new", "--template", "readout_public"),
        "backup": ("library", "backup", str(copy)),
    }[choice]
    answer = _killed(bench, words, source.uniform(0.05, 0.8 if bench.is_encrypted else 0.5))
    if answer.code == 0:
        _keep(bench, choice, answer)
    found += bench.look(f"command {seed} {choice}")
    return found + _whole_or_none(bench, copy, is_promised=choice == "backup" and answer.code == 0)


def _killed(bench: Bench, words: tuple[str, ...], seconds: float) -> Answer:
    process = bench.start(*words)
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.kill()
    return answer_of(process)


def _keep(bench: Bench, choice: str, answer: Answer) -> None:
    if choice == "edit":
        bench.promised.text += 1
        bench.promised.revision += 1
    elif choice == "new":
        bench.promised.notes.append(json.loads(answer.out)["id"])


def _whole_or_none(bench: Bench, copy: Path, *, is_promised: bool) -> Outcome:
    """A backup has its name only when it is whole."""
    if copy.exists():
        other = Bench(bench.folder, copy, bench.note, bench.pair, is_encrypted=bench.is_encrypted)
        other.promised = bench.promised
        return other.look("the backup")
    return Outcome(closed=("a finished backup is not there",) if is_promised else ())


def _stream(bench: Bench, seed: int) -> Outcome:
    """Edits, promises, versions and notes as fast as they can be written (``tests.storage.kill_harness``)."""
    path = bench.folder / "stream.briefing"
    if not path.exists():
        secret = kill_harness.SECRET if bench.is_encrypted else None
        create(path, secret, datetime.now(UTC), kill_harness.QUICK)
    wrong = kill_harness.one_round(path, bench.is_encrypted, seed)
    return Outcome(1, 1, lost=tuple(f"stream {seed}: {what}" for what in wrong))
