"""Nothing leaves this computer: no part of a whole journey opens a network socket, and no module could.

Python tells an audit hook of every socket it makes. Qt makes its own behind Python's back, so it is also looked at
whether its network library was loaded at all: the window needs it for nothing but the local socket of a second start.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import briefing_app

PACKAGE = Path(briefing_app.__file__).parent
JOURNEY = "tests/ui/e2e/test_first_meeting.py"
WATCHED = """
import json, socket, sys
from pathlib import Path

seen = []

def watch(event, arguments):
    if event == "socket.__new__" and arguments[1] != getattr(socket, "AF_UNIX", None):
        seen.append(f"{event} {arguments[1]}")
    elif event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "urllib.Request"):
        seen.append(f"{event} {arguments[0]}")

sys.addaudithook(watch)
code = eval(sys.argv[1])
maps = Path("/proc/self/maps")
loaded = maps.read_text() if maps.exists() else ""
print("\\n" + json.dumps([code, seen, "Qt6Gui" in loaded, "Qt6Network" in loaded]))
"""


def watched(program: str) -> tuple[int, list[str], bool, bool]:
    """Run an expression under watch: its value, the sockets seen, whether Qt and its network library were loaded."""
    ran = subprocess.run(
        [sys.executable, "-c", WATCHED, program],
        cwd=PACKAGE.parent,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    print(ran.stdout, ran.stderr)  # shown where the test fails
    assert ran.returncode == 0
    code, seen, has_gui, has_network = json.loads(ran.stdout.splitlines()[-1])
    return code, seen, has_gui, has_network


def test_the_watch_sees_a_socket() -> None:
    program = "[socket.socket(family).close() for family in (socket.AF_INET, socket.AF_INET6, socket.AF_UNIX)] and 0"
    assert len(watched(program)[1]) == 2
    assert watched("socket.getaddrinfo('localhost', 80) and 0")[1] == ["socket.getaddrinfo localhost"]


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="only Linux tells which libraries are loaded")
def test_the_watch_sees_the_network_library_of_qt() -> None:
    assert watched("__import__('PySide6.QtNetwork', fromlist=['x']) and 0")[3]


def test_a_whole_journey_opens_no_network_socket() -> None:
    """The first meeting: in ``python3 dev.py test`` it is travelled here only."""
    options = ["-q", "-p", "no:cacheprovider", "-p", "no:xdist", JOURNEY]
    code, seen, has_gui, has_network = watched(f"int(__import__('pytest').main({options!r}))")
    assert code == 0
    assert seen == []
    if Path("/proc/self/maps").exists():
        assert (has_gui, has_network) == (True, False)


def imports() -> Iterator[tuple[str, str]]:
    """(file, module) of every import anywhere in the package, inside functions too."""
    for file in PACKAGE.rglob("*.py"):
        name = file.relative_to(PACKAGE).as_posix()
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                yield from ((name, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                yield name, node.module or ""
                yield from ((name, f"{node.module}.{alias.name}") for alias in node.names)


def test_only_the_single_instance_knows_of_local_sockets() -> None:
    network = ("PySide6.QtNetwork", "PySide6.QtWeb", "PySide6.QtHttp", "PySide6.QtBluetooth", "PySide6.QtDBus")
    found = {(file, module) for file, module in imports() if module.startswith(network)}
    assert {file for file, _ in found} == {"ui/single_instance.py"}
    named = {module.rpartition(".")[2] for _, module in found} - {"QtNetwork"}
    assert named == {"QLocalServer", "QLocalSocket"}


def test_no_module_imports_a_network_library() -> None:
    forbidden = {"socket", "ssl", "http", "urllib", "ftplib", "smtplib", "poplib", "imaplib", "xmlrpc", "asyncio"}
    forbidden |= {"socketserver", "telnetlib", "requests", "httpx", "aiohttp", "webbrowser"}
    assert {(file, module) for file, module in imports() if module.partition(".")[0] in forbidden} == set()


def test_what_the_system_is_asked_to_open_is_a_file_of_this_computer() -> None:
    for file in PACKAGE.rglob("*.py"):
        text = file.read_text("utf-8")
        assert text.count("openUrl(") == text.count("openUrl(QUrl.fromLocalFile("), file
        assert "setOpenExternalLinks(True)" not in text, file
