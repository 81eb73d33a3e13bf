"""How long a command takes to start, against the bare interpreter."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path

from benchmarks.timing import medians, milliseconds, table


def startup_table(rounds: int) -> str:
    """Whole processes: the interpreter alone, ``--help``, ``note list`` on an empty library."""
    with tempfile.TemporaryDirectory() as folder:
        library = str(Path(folder) / "l.briefing")
        _run("-m", "briefing_app", "library", "create", library)
        times = medians(
            {
                "python -c pass": partial(_run, "-c", "pass"),
                "--help": partial(_run, "-m", "briefing_app", "--help"),
                "note list": partial(_run, "-m", "briefing_app", "note", "list", "--library", library),
            },
            rounds,
        )
    bare = times["python -c pass"]
    rows: list[tuple[str, ...]] = [("command", "time", "times the interpreter")]
    rows += [(name, milliseconds(taken), f"{taken / bare:.1f}") for name, taken in times.items()]
    return table("Start-up, median of whole processes", rows)


def _run(*words: str) -> None:
    subprocess.run([sys.executable, *words], check=True, stdout=subprocess.DEVNULL)
