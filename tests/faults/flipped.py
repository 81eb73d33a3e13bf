"""Flipped bits in a library and in its backup: noticed, never believed; the other of the two is whole."""

from __future__ import annotations

import json
import random
from pathlib import Path

from tests.faults.bench import Bench
from tests.faults.results import Outcome

PAGE = 4096
FLIPS = 4
"""In the library, and in the backup, in one round: each at another place."""


def one_round(bench: Bench, seed: int) -> Outcome:
    for _ in range(2):
        bench.edit()
    backup = bench.folder / "backup.briefing"
    made = bench.ask("library", "backup", str(backup))
    found = Outcome(0, 1, unclear=() if made.code == 0 else (f"backup {seed}: {made}",))
    source = random.Random(seed)
    for number in range(FLIPS):
        where = f"flip {seed}.{number}"
        data = bench.library.read_bytes()
        bench.library.write_bytes(_flipped(data, number + seed * FLIPS, source))
        found += _noticed_or_harmless(bench, bench.library, where)
        found += _restored(bench, backup, bench.folder / f"back-{number}.briefing", where)
        bench.library.write_bytes(data)
        found += _damaged_backup(bench, backup, number, source)
    return found + bench.look(f"after flips {seed}")


def _flipped(data: bytes, turn: int, source: random.Random) -> bytes:
    """Every page in its turn; at its head, in it, at its end; a bit, a byte, a sector of zeros or of noise."""
    pages = len(data) // PAGE
    page = (turn * 7) % pages
    at = page * PAGE + source.choice((source.randrange(100), source.randrange(PAGE), PAGE - 1 - source.randrange(100)))
    match source.randrange(4):
        case 0:
            new = bytes([data[at] ^ (1 << source.randrange(8))])
        case 1:
            new = bytes([data[at] ^ 0xFF])
        case 2:
            at -= at % 512
            new = bytes(512)
        case _:
            at -= at % 512
            new = source.randbytes(512)
    return data[:at] + new + data[at + len(new) :]


def _noticed_or_harmless(bench: Bench, path: Path, where: str) -> Outcome:
    """``verify`` finds it, or it lies where nothing is kept, and every word is as it was."""
    there = Bench(bench.folder, path, bench.note, bench.pair, is_encrypted=bench.is_encrypted)
    there.promised = bench.promised
    answer = there.ask("library", "verify")
    shown = there.ask("note", "show", bench.note)
    unclear = tuple(f"{where}: {told}" for told in (answer, shown) if not told.is_clear)
    lost = tuple(f"{where}, not noticed: {what}" for what in there._missing(shown)) if answer.code == 0 else ()
    return Outcome(0, 2, lost=lost, unclear=unclear)


def _restored(bench: Bench, backup: Path, target: Path, where: str) -> Outcome:
    answer = bench.ask("library", "restore", str(backup), str(target))
    if answer.code != 0:
        return Outcome(0, 1, closed=(f"{where}: no restoring: {answer}",))
    there = Bench(bench.folder, target, bench.note, bench.pair, is_encrypted=bench.is_encrypted)
    there.promised = bench.promised
    return there.look(f"{where}, restored")


def _damaged_backup(bench: Bench, backup: Path, number: int, source: random.Random) -> Outcome:
    """It is refused, or what it gives is what was written; the library itself is whole all the while."""
    where = f"backup flip {number}"
    data = backup.read_bytes()
    backup.write_bytes(_flipped(data, source.randrange(1000), source))
    target = bench.folder / f"from-damaged-{number}.briefing"
    answer = bench.ask("library", "restore", str(backup), str(target))
    backup.write_bytes(data)
    if answer.code == 3 and answer.is_clear:
        return Outcome(0, 1, closed=(f"{where}: a refused copy stays",) if target.exists() else ())
    if answer.code != 0:
        return Outcome(0, 1, unclear=(f"{where}: {answer}",))
    there = Bench(bench.folder, target, bench.note, bench.pair, is_encrypted=bench.is_encrypted)
    there.promised = bench.promised
    found = there.look(f"{where}, believed")
    return found if json.loads(answer.out)["notes"] else found + Outcome(lost=(f"{where}: no notes",))
