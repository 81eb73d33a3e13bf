"""No command opens a socket, starts a program, or touches a file that is not its own."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from briefing_app import paths
from briefing_app.cli.parser import build_parser
from briefing_app.messages import Catalogue
from tests.fuzz.guard import ROOT


def test_every_command_stays_in_its_place(tmp_path: Path) -> None:
    folders = {f"XDG_{kind}_HOME": str(tmp_path / kind.lower()) for kind in ("DATA", "STATE", "CONFIG")}
    ran = subprocess.run(
        [sys.executable, "-m", "tests.cli.every_command", str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, **folders},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    told = [(command, code, problem) for command, code, problem in json.loads(ran.stdout.splitlines()[-1])]
    assert [one for one in told if one[1] not in (0, 1) or one[2]] == []
    words = {command for command, _, _ in told}
    left = [name for name in commands() if not any(f"{said} ".startswith(f"{name} ") for said in words)]
    assert left == [], "a command that is not run in tests/cli/every_command.py"


def commands() -> Iterator[str]:
    """The full name of every command that the parser knows."""
    yield from _leaves(build_parser(Catalogue.load("en", paths.translations())), "")


def _leaves(parser: argparse.ArgumentParser, name: str) -> Iterator[str]:
    groups = [one for one in parser._actions if isinstance(one, argparse._SubParsersAction)]
    if not groups:
        yield name
    for group in groups:
        for word, inner in group.choices.items():
            yield from _leaves(inner, f"{name} {word}".strip())
