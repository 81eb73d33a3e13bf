"""A journal that is torn: the write-ahead log cut or garbled at its end, its index gone, an older one beside a newer file."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

from tests.faults.bench import Bench
from tests.faults.driver import Window
from tests.faults.results import Outcome

WAYS = ("cut", "garbled", "no index", "garbled index", "cut anywhere", "older log")


def one_round(bench: Bench, seed: int) -> Outcome:
    way = WAYS[seed % len(WAYS)]
    where = f"{way} {seed}"
    source = random.Random(seed)
    with Window(bench, seed) as window:
        window.wait_for_saved(source.randint(5, 60))
        window.kill()
        found = window.left_behind(where)
        written = window.saved_by_size
        window.promise(with_age=True)
    log = Path(str(bench.library) + "-wal")
    if way == "older log":
        return found + _older_log(bench, log, where)
    size = log.stat().st_size
    kept = _damage(log, way, source)
    if kept < size:  # what was in the part that is gone cannot be asked for
        bench.promised.keys[seed] = max((key for end, key in written if 0 <= end <= kept), default=-1)
        bench.promised.revision = 1
    found += bench.look(where)
    if bench.edit().code != 0:
        found += Outcome(closed=(f"{where}: it cannot be edited any more",))
    return found + bench.look(where)


def _damage(log: Path, way: str, source: random.Random) -> int:
    """How much of the log is as it was."""
    size = log.stat().st_size
    index = Path(str(log).removesuffix("-wal") + "-shm")
    if way == "no index":
        index.unlink()
    elif way == "garbled index":
        index.write_bytes(source.randbytes(index.stat().st_size))
    else:
        least = 0 if way == "cut anywhere" else max(size - 3000, 0)
        kept = source.randint(least, size - 1)
        with log.open("rb+") as stream:
            if way == "garbled":
                stream.seek(kept)
                stream.write(source.randbytes(size - kept))
            else:
                stream.truncate(kept)
        return kept
    return size


def _older_log(bench: Bench, log: Path, where: str) -> Outcome:
    """The library goes on without the log, which then stands beside it again, as after a copy that was put in its place."""
    older = bench.folder / "older-wal"
    shutil.copyfile(log, older)
    found = bench.look(where)
    if bench.edit().code != 0:
        return found + Outcome(closed=(f"{where}: it cannot be edited",))
    if log.exists():
        return found + Outcome(closed=(f"{where}: a closed library has a log",))
    shutil.copyfile(older, log)
    told = bench.ask("note", "show", bench.note)
    if told.error != "library.foreign_log":
        found += Outcome(unclear=(f"{where}: {told}",))
    found += bench.look(where)
    if bench.edit().code != 0:
        found += Outcome(closed=(f"{where}: it cannot be edited any more",))
    return found + bench.look(where)
