"""A medium that is full: while somebody types, while a command writes, while a backup is made."""

from __future__ import annotations

import random
from pathlib import Path

from tests.faults import media
from tests.faults.bench import Bench
from tests.faults.driver import Window
from tests.faults.results import Outcome

SPARE_KIB = 48
"""Beyond the library: what SQLite puts beside it when it is opened, and a little."""
ROOMY_KIB = 32 * 1024


def one_round(bench: Bench, seed: int) -> Outcome:
    spare = SPARE_KIB + random.Random(seed).randint(0, 250)
    size = bench.library.stat().st_size // 1024 + spare
    with media.small(bench.folder / "full", size) as folder:
        on_it = bench.copied_to(bench.folder, folder / "library.briefing")
        if seed % 4 == 3:
            return _commands(on_it, folder, seed)
        return _typed(on_it, folder, seed)


def _typed(bench: Bench, folder: Path, seed: int) -> Outcome:
    """Until it is full, and on; then it is killed, or room is made before or after somebody asks it to close."""
    where = f"full {seed}"
    found = Outcome()
    with Window(bench, seed, "--filler", "3000") as window:
        window.wait(lambda _: window.has_told("full"))
        window.wait_for_key(window.typed + 10)
        if seed % 4 == 0:
            window.kill()
            window.promise()
            found += _still_full(bench, where)
        else:
            window.rest()
            if seed % 4 == 1:
                window.order("close")
                window.wait_for("stays")
            media.enlarge(folder, ROOMY_KIB)
            last = window.typed
            if seed % 4 == 2:
                window.wait_for_saved(last)
            window.close()
            window.promise()
            bench.promised.keys[seed] = last
        found += window.left_behind(where)
    media.enlarge(folder, ROOMY_KIB)
    return found + bench.look(where)


def _still_full(bench: Bench, where: str) -> Outcome:
    """Without room it opens or says why not."""
    answers = [bench.ask("library", "verify"), bench.ask(*bench.edit_words(1, 20_000))]
    if answers[1].code == 0:
        bench.promised.text, bench.promised.revision = 1, bench.promised.revision + 1
    return Outcome(0, 2, unclear=tuple(f"{where}: {answer}" for answer in answers if not answer.is_clear))


def _commands(bench: Bench, folder: Path, seed: int) -> Outcome:
    """Texts until there is no room, then a backup for which there is none."""
    found = Outcome()
    answer = bench.ask(*bench.edit_words(1, 20_000))
    while answer.code == 0 and bench.promised.text < 200:
        bench.promised.text += 1
        bench.promised.revision += 1
        answer = bench.ask(*bench.edit_words(bench.promised.text + 1, 20_000))
    if not answer.is_clear or "full" not in answer.error:
        found += Outcome(unclear=(f"command {seed}: {answer}",))
    copy = folder / "copy.briefing"
    backup = bench.ask("library", "backup", str(copy))
    if backup.code == 0 or not backup.is_clear or list(folder.glob(".*part*")) or copy.exists():
        found += Outcome(unclear=(f"backup {seed}: {backup} {sorted(folder.iterdir())}",))
    found += bench.look(f"full {seed}, no room")
    media.enlarge(folder, ROOMY_KIB)
    if bench.edit().code != 0:
        found += Outcome(closed=(f"command {seed}: no edit though there is room",))
    return found + bench.look(f"full {seed}")
