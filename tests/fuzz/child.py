"""The process under test: one reader, atheris, limits. Started by ``python -m tests.fuzz``, never by hand.

python -m tests.fuzz.child READER WORKING_FOLDER SECONDS SEED
"""

from __future__ import annotations

import hashlib
import json
import os
import resource
import signal
import sys
import time
import warnings
from pathlib import Path
from random import Random

import atheris

MEMORY_MB = 1024
HANG_SECONDS = 10
"""Of the processor; six times as long by the clock, since others may use it as well."""
PACKAGE = "briefing_app"
with atheris.instrument_imports(include=[PACKAGE]):
    from tests.fuzz import readers
    from tests.fuzz.guard import Guard, Trespass, Tripwire
    from tests.fuzz.judging import judge
    from tests.fuzz.shapes.wrong import CANARY, SECRET


def main(arguments: list[str]) -> None:
    started = time.monotonic()
    name, working, seconds, seed = arguments[0], Path(arguments[1]).resolve(), int(arguments[2]), int(arguments[3])
    reader = readers.READERS[name]
    corpus, findings = working / "corpus", working / "findings"
    run_in = working / "run"
    for folder in (corpus, findings, run_in):
        folder.mkdir(parents=True, exist_ok=True)
    (run_in / CANARY).write_text(SECRET)
    os.chdir(run_in)
    os.environ["BRIEFING_FUZZ_FOLDER"] = str(run_in)
    warnings.simplefilter("ignore")
    with atheris.instrument_imports(include=[PACKAGE]):  # seeds and readers import when they are first called
        kept = Path(__file__).parent / "corpus" / name
        for data in (*reader.seeds(), *(file.read_bytes() for file in sorted(kept.glob("*")))):
            _keep(corpus, data)
            judge(reader.run, data)
    guard = Guard([run_in])
    guard.install()
    signal.signal(signal.SIGPROF, _give_up)
    wire = Tripwire(run_in / CANARY)
    known: set[str] = {file.stem for file in findings.glob("*.txt")}

    def test_one_input(data: bytes) -> None:
        signal.setitimer(signal.ITIMER_PROF, HANG_SECONDS)
        found = judge(reader.run, data, guard, wire)
        signal.setitimer(signal.ITIMER_PROF, 0)
        if found is None:
            return
        key = hashlib.sha256(found.name.encode()).hexdigest()[:16]
        if key not in known:
            known.add(key)
            (findings / f"{key}.bin").write_bytes(data)
            (findings / f"{key}.txt").write_text(f"{found.name}\n{found.trace}", "utf-8", "replace")
            print(f"FINDING {json.dumps(found.name)}", file=sys.stderr, flush=True)

    def mutate(data: bytes, largest: int, seed: int) -> bytes:
        random = Random(seed)
        changed = readers.mutated(reader, data, random)
        return changed if len(changed) <= largest else data

    limit = MEMORY_MB * 1024 * 1024
    options = [
        sys.argv[0], str(corpus), f"-max_total_time={max(seconds - round(time.monotonic() - started), 1)}", f"-timeout={6 * HANG_SECONDS}", f"-rss_limit_mb={MEMORY_MB}",
        f"-max_len={reader.largest}", "-len_control=0", f"-artifact_prefix={findings}/", "-print_final_stats=1",
        f"-seed={seed}", "-reload=0", "-mutate_depth=2",
    ]  # fmt: skip
    atheris.Setup(options, test_one_input, custom_mutator=mutate)
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    atheris.Fuzz()


def _give_up(number: int, frame: object) -> None:
    raise Trespass(f"more than {HANG_SECONDS} s of the processor")


def _keep(corpus: Path, data: bytes) -> None:
    (corpus / hashlib.sha1(data).hexdigest()).write_bytes(data)


if __name__ == "__main__":
    main(sys.argv[1:])
