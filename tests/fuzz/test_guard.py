"""The guard itself: it sees what a reader may not do, and lets pass what it may."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from briefing_app.domain.errors import UserError
from tests.fuzz.guard import ROOT, Tripwire
from tests.fuzz.judging import judge
from tests.fuzz.shapes.wrong import SECRET

PROGRAM = """
import json, os, socket, subprocess, sys
from pathlib import Path
from tests.fuzz.guard import Guard, Trespass
folder = Path(sys.argv[1])
guard = Guard([folder])
guard.install()
told = []
for line in sys.argv[2:]:
    try:
        with guard.watching():
            exec(line)
        told.append("")
    except Trespass as problem:
        told.append(str(problem).split()[0])
print(json.dumps(told))
"""


def watched(folder: Path, *lines: str) -> list[str]:
    """What the guard says of each of these statements; '' of one that it lets pass."""
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder), *lines], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    told: list[str] = json.loads(ran.stdout)
    return told


def test_what_is_not_allowed_is_seen(tmp_path: Path) -> None:
    told = watched(
        tmp_path,
        "socket.socket()",
        "socket.getaddrinfo('localhost', 80)",
        "subprocess.run(['true'])",
        "os.system('true')",
        "open('/etc/hostname')",
        "open('/etc/hostname', 'rb')",
        "open('tests/new.txt', 'w')",
        "os.symlink('/etc/hostname', folder / 'link')",
        "os.remove('/nowhere/else')",
        "try: open('/etc/hostname')\nexcept BaseException: pass",
    )
    assert told == [
        "socket.__new__", "socket.getaddrinfo", "subprocess.Popen", "os.system", "open", "open", "open", "os.symlink",
        "os.remove", "open",
    ]  # fmt: skip


def test_what_is_allowed_passes(tmp_path: Path) -> None:
    (tmp_path / "own.txt").write_text("x")
    own = f"folder / {'own.txt'!r}"
    lines = (f"open({own}).close()", f"open({own}, 'w').close()", "open('pyproject.toml') if 0 else None", "import csv")
    assert watched(tmp_path, *lines) == ["", "", "", ""]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells who opens a file")
def test_the_tripwire_sees_libraries_in_c_too(tmp_path: Path) -> None:
    from lxml import etree

    canary = tmp_path / "canary.xml"
    canary.write_text("<x/>")
    wire = Tripwire(canary)
    assert not wire.is_tripped()
    etree.parse(str(canary))
    assert wire.is_tripped()
    assert not wire.is_tripped()
    wire.close()


def test_a_judgement_is_a_value_a_refusal_or_a_finding_with_its_place() -> None:
    def refuse(data: bytes) -> list[str]:
        raise UserError("text.empty")

    def fail(data: bytes) -> list[str]:
        raise ZeroDivisionError

    assert judge(lambda data: ["fine"], b"") is None
    assert judge(refuse, b"") is None
    assert judge(fail, b"").name == "ZeroDivisionError outside"  # type: ignore[union-attr]
    assert judge(lambda data: [f"found {SECRET}"], b"").name.startswith("Trespass")  # type: ignore[union-attr]
    from briefing_app.interchange.word_list import read_words

    found = judge(lambda data: read_words(None), b"")  # type: ignore[arg-type]
    assert found is not None
    assert found.name.startswith("AttributeError briefing_app/interchange/word_list.py:")
