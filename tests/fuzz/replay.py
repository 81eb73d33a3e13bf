"""Reads every seed and every kept case once more, under the guard and its limits; tells findings as JSON.

python -m tests.fuzz.replay [READER …]
"""

from __future__ import annotations

import faulthandler
import json
import os
import sys
import tempfile
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

from tests.fuzz.guard import Guard, Tripwire
from tests.fuzz.judging import judge
from tests.fuzz.readers import READERS, Reader, mutated
from tests.fuzz.shapes.wrong import CANARY, SECRET

CORPUS = Path(__file__).parent / "corpus"
MEMORY_BYTES = 1 << 30
HANG_SECONDS = 60
"""Longer than a fuzzer waits: tests share their processors."""
CHANGED = 8
"""Inputs made of each seed anew, by changes that are the same in every run."""


def main(names: Sequence[str]) -> None:
    with tempfile.TemporaryDirectory(prefix="replay-") as made:
        folder = Path(made).resolve()
        (folder / CANARY).write_text(SECRET)
        os.chdir(folder)
        os.environ["BRIEFING_FUZZ_FOLDER"] = str(folder)
        warnings.simplefilter("ignore")
        told, count = _replayed(names or list(READERS), folder)
        os.chdir("/")
    print(json.dumps({"read": count, "findings": told}))


def _replayed(names: Sequence[str], folder: Path) -> tuple[list[str], int]:
    guard, wire = Guard([folder]), Tripwire(folder / CANARY)
    guard.install()
    _limit_memory()
    told, count = [], 0
    for name in names:
        reader = READERS[name]
        for what, data in _inputs(name, reader):
            faulthandler.dump_traceback_later(HANG_SECONDS, exit=True)
            found = judge(reader.run, data, guard, wire)
            faulthandler.cancel_dump_traceback_later()
            count += 1
            if found is not None:
                told.append(f"{name} {what}: {found.name}\n{found.trace}")
    wire.close()
    return told, count


def _inputs(name: str, reader: Reader) -> Iterator[tuple[str, bytes]]:
    seeds = list(reader.seeds())  # made before the guard looks, with what readers take for granted
    for file in sorted((CORPUS / name).glob("*")):
        yield file.name, file.read_bytes()
    for number, seed in enumerate(seeds):
        yield f"seed {number}", seed
        for turn in range(CHANGED):
            yield f"seed {number}, changed {turn}", mutated(reader, seed, Random(turn))


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))


if __name__ == "__main__":
    main(sys.argv[1:])
