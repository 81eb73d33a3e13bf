"""When a start shows the window, and when it is the command line."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from briefing_app import __main__ as entry
from briefing_app.__main__ import has_display, wants_window


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("note.docx", "NOTE.DOCX", "محضر.txt", "library.briefing", "picture.png", "note"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "folder.docx").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("arguments", "wanted"),
    [
        ([], True),
        (["note.docx"], True),
        (["NOTE.DOCX"], True),
        (["محضر.txt"], True),
        (["library.briefing"], True),
        (["note.docx", "محضر.txt"], True),
        (["note.docx", "picture.png"], False),
        (["picture.png"], False),
        (["note"], False),
        (["note", "list"], False),
        (["missing.docx"], False),
        (["folder.docx"], False),
        (["--help"], False),
        (["--version"], False),
        (["note.docx", "--json"], False),
        ([""], False),
    ],
)
@pytest.mark.usefixtures("files")
def test_files_and_nothing_at_all_want_the_window(arguments: Sequence[str], wanted: bool) -> None:
    assert wants_window(arguments) is wanted


def test_a_file_is_found_by_its_whole_path_too(files: Path) -> None:
    assert wants_window([str(files / "note.docx")])


@pytest.mark.parametrize(
    ("platform", "environment", "has"),
    [
        ("win32", {}, True),
        ("darwin", {}, True),
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("freebsd13", {"DISPLAY": ":0"}, True),
        ("freebsd13", {}, False),
    ],
)
def test_a_unix_without_display_shows_no_window(platform: str, environment: dict[str, str], has: bool) -> None:
    assert has_display(environment, platform) is has


@pytest.mark.parametrize(
    ("arguments", "display", "shown"),
    [([], True, "window"), ([], False, "line"), (["note.docx"], True, "window"), (["note", "list"], True, "line")],
)
@pytest.mark.usefixtures("files")
def test_main_leads_to_one_of_both(
    arguments: list[str], display: bool, shown: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from briefing_app import cli
    from briefing_app.ui import app

    told: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(app, "run", lambda files, *_: told.append(("window", list(files))) or 5)
    monkeypatch.setattr(cli, "main", lambda words, *_: told.append(("line", list(words))) or 5)
    monkeypatch.setattr(entry, "has_display", lambda environment, platform: display)
    monkeypatch.setattr(sys, "argv", ["briefing-app", *arguments])
    with pytest.raises(SystemExit) as ended:
        entry.main()
    assert ended.value.code == 5
    assert told == [(shown, arguments)]


@pytest.mark.usefixtures("files")
def test_the_command_line_loads_nothing_of_the_window() -> None:
    """Qt takes longer to load than a command takes to run."""
    program = (
        "import sys; from briefing_app.__main__ import main; sys.argv[1:] = ['--version']\n"
        "try: main()\nexcept SystemExit: print(any(name.startswith('PySide6') for name in sys.modules))"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines()[-1] == "False"
