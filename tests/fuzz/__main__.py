"""Fuzzes readers one after another, each in a process of its own, and tells what came of it.

    python -m tests.fuzz --minutes 10 [--reader NAME …] [--out DIR] [--seed N]

The minutes are shared by the readers by their weight. Exit code 1 when there was a finding.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib.util
import re
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path

import msgspec

from tests.fuzz.readers import READERS
from tests.fuzz.shapes.wrong import PORT

WEIGHTS = {
    "word": 8,
    "review": 10,
    "base": 5,
    "library": 6,
    "bundle": 6,
    "tmx": 4,
    "tbx": 3,
    "terms": 3,
    "text": 3,
    "template": 3,
}
"""Of the others one each."""
LEAST_SECONDS = 5
_COVERED = re.compile(r"\bcov: (\d+)")
_CORPUS = re.compile(r"\bcorp: (\d+)")
_RUN = re.compile(r"stat::number_of_executed_units: (\d+)")
_PEAK = re.compile(r"stat::peak_rss_mb:\s+(\d+)")
_DEATH = re.compile(r"ERROR: libFuzzer: (.*)|==\d+== ERROR: (.*)")


class Told(msgspec.Struct, frozen=True):
    """What a reader went through; ``seconds`` in all, ``cover`` edges at its start and end."""

    reader: str
    seconds: int
    executions: int
    cover: tuple[int, int]
    corpus: int
    peak_mb: int
    findings: tuple[str, ...]


class Calls:
    """Counts whoever calls the port that the inputs name."""

    def __init__(self) -> None:
        self.count = 0
        self._listener = socket.create_server(("127.0.0.1", PORT))
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            self.count += 1
            connection.close()


def main(arguments: Sequence[str]) -> int:
    options = _options(arguments)
    if importlib.util.find_spec("atheris") is None:
        print(
            "atheris is missing: “python3 dev.py fuzz” installs it (Linux)",
            file=sys.stderr,
        )
        return 2
    names = [name for name in READERS if {name, "all"} & set(options.reader or ["all"])]
    weights = {name: WEIGHTS.get(name, 1) for name in names}
    calls = Calls()
    reports = []
    for name in names:
        seconds = max(LEAST_SECONDS, round(options.minutes * 60 * weights[name] / sum(weights.values())))
        reports.append(fuzz(name, seconds, options.out, options.seed))
        print(_line(reports[-1]), flush=True)
    print(
        f"{sum(one.executions for one in reports)} inputs in {sum(one.seconds for one in reports)} s; {calls.count} calls"
    )
    return 1 if calls.count or any(one.findings for one in reports) else 0


def fuzz(name: str, seconds: int, out: Path, seed: int) -> Told:
    """Fuzz one reader for so long; a process that died is a finding and is followed by another."""
    working = (out / name).resolve()
    working.mkdir(parents=True, exist_ok=True)
    started, executions, peak, first, last, corpus = time.monotonic(), 0, 0, 0, 0, 0
    deaths: list[str] = []
    while (left := seconds - (time.monotonic() - started)) > 1:
        said = _child(name, working, int(left), seed + len(deaths))
        runs = _RUN.findall(said)
        executions += int(runs[-1]) if runs else max(map(int, re.findall(r"^#(\d+)", said, re.M)), default=0)
        peak = max([peak, *map(int, _PEAK.findall(said))])
        covered = [int(found) for found in _COVERED.findall(said)]
        first, last = first or (covered[0] if covered else 0), max([last, *covered])
        corpus = max([corpus, *map(int, _CORPUS.findall(said))])
        death = _DEATH.search(said)
        if death is not None:
            deaths.append((death[1] or death[2])[:80])
        elif not runs:
            deaths.append(f"ended without a word: {said[-300:]}")
        if len(deaths) > 20:
            break
    (working / "said.txt").write_text(said, "utf-8")
    found = [file.read_text("utf-8").partition("\n")[0] for file in sorted((working / "findings").glob("*.txt"))]
    return Told(name, round(time.monotonic() - started), executions, (first, last), corpus, peak, (*found, *deaths))


def _child(name: str, working: Path, seconds: int, seed: int) -> str:
    command = [sys.executable, "-m", "tests.fuzz.child", name, str(working), str(seconds), str(seed)]
    with (working / "log.txt").open("w+b") as log:
        with contextlib.suppress(subprocess.TimeoutExpired):  # killed; what it said by then is told as its end
            subprocess.run(
                command, check=False, stdout=log, stderr=log, stdin=subprocess.DEVNULL, timeout=seconds + 300
            )
        log.seek(0)
        return log.read().decode("utf-8", "replace")


def _line(told: Told) -> str:
    start, end = told.cover
    found = "".join(f"\n    {one}" for one in told.findings)
    return (
        f"{told.reader:9} {told.seconds:5} s {told.executions:8} inputs  cover {start} → {end}  corpus {told.corpus}"
        f"  peak {told.peak_mb} MB  findings {len(told.findings)}{found}"
    )


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--reader", action="append", choices=sorted((*READERS, "all")))
    parser.add_argument("--out", type=Path, default=Path("out/fuzz"))
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
