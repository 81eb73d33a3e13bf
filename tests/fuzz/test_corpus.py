"""Every case that fuzzing found, and changed seeds, read again under the guard: a value or a UserError, nothing else."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.fuzz.guard import ROOT
from tests.fuzz.readers import READERS
from tests.fuzz.replay import CORPUS

MOST_BYTES = 600_000


def test_nothing_that_was_found_comes_back() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "tests.fuzz.replay"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr[-4000:]
    told = json.loads(ran.stdout.splitlines()[-1])
    assert told["findings"] == []
    assert told["read"] > 300


def test_every_folder_of_the_corpus_belongs_to_a_reader() -> None:
    assert {folder.name for folder in CORPUS.iterdir() if folder.is_dir()} <= set(READERS)


def test_the_corpus_stays_small() -> None:
    files = [file for file in CORPUS.rglob("*") if file.is_file()]
    assert sum(file.stat().st_size for file in files) < MOST_BYTES
    assert max((file.stat().st_size for file in files), default=0) < 100_000


def test_every_module_of_interchange_that_reads_is_fuzzed() -> None:
    """A new reader has to be put among ours."""
    text = (Path(__file__).parent / "readers.py").read_text("utf-8")
    package = ROOT / "briefing_app" / "interchange"
    reading = {
        file.stem
        for file in package.glob("*.py")
        if any(line.startswith("def read_") for line in file.read_text("utf-8").splitlines())
    }
    assert {name for name in reading if name not in text} == set()
