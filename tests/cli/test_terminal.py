"""What a person at a terminal sees: prompts, progress, tables, and signs that must not be obeyed."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from briefing_app import paths
from briefing_app.cli import secrets_input
from briefing_app.cli.console import Console, shaped, width
from briefing_app.domain.errors import UserError
from briefing_app.messages import Catalogue
from briefing_app.storage.keys import NoKey, Passphrase, RecoveryKey


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def console(out: io.StringIO, err: io.StringIO, **environment: str) -> Console:
    catalogue = Catalogue.load("en", paths.translations())
    return Console(catalogue, as_json=False, out=out, err=err, environment=environment)


def test_progress_is_one_line_on_a_terminal_and_nothing_in_a_pipe() -> None:
    terminal, pipe = Terminal(), io.StringIO()
    for err in (terminal, pipe):
        made = console(io.StringIO(), err)
        made.progress(1, 2)
        made.progress(2, 2)
    assert terminal.getvalue() == "\r1/2\r2/2\n"
    assert pipe.getvalue() == ""


def test_columns_are_as_wide_as_what_is_in_them() -> None:
    out = io.StringIO()
    console(out, io.StringIO()).table(("id", "nom"), [("a", "مُحَرَّم"), ("bbbb", "x")])
    lines = out.getvalue().splitlines()
    assert lines[0] == "id    nom"
    assert lines[1] == "────  ────"
    assert lines[3] == "bbbb  x"


@pytest.mark.parametrize(("text", "columns"), [("abc", 3), ("مُحَرَّم", 4), ("日本", 4), ("a\u200eb", 2), ("", 0)])
def test_widths(text: str, columns: int) -> None:
    assert width(text) == columns


def test_control_and_direction_signs_in_names_are_shown_not_obeyed() -> None:
    out = io.StringIO()
    console(out, io.StringIO()).line("note\x1b[31m\u202etxt.exe\u2066")
    assert out.getvalue() == "note\ufffd[31m\ufffdtxt.exe\ufffd\n"


@pytest.mark.parametrize(
    ("environment", "is_shaped"),
    [
        ({}, True),
        ({"VTE_VERSION": "6800"}, False),
        ({"VTE_VERSION": "5200"}, True),
        ({"KONSOLE_VERSION": "230401"}, False),
        ({"MLTERM": "3.9.0"}, False),
        ({"BRIEFING_SHAPE": "never"}, False),
        ({"BRIEFING_SHAPE": "always", "VTE_VERSION": "6800"}, True),
    ],
)
def test_who_shapes_arabic(environment: dict[str, str], is_shaped: bool) -> None:
    terminal = Terminal()
    console(terminal, io.StringIO(), **environment).line("سلام 12")
    assert (terminal.getvalue() == shaped("سلام 12") + "\n") is is_shaped
    pipe = io.StringIO()
    console(pipe, io.StringIO(), **environment).line("سلام 12")
    assert pipe.getvalue() == "سلام 12\n"


def test_an_error_is_one_line_whatever_is_in_it() -> None:
    err = io.StringIO()
    console(io.StringIO(), err).error("x.y", "a\nb", "c\r\nd")
    assert err.getvalue() == "error[x.y]: a b — c d\n"


def test_secrets_come_from_files_standard_input_or_a_prompt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "s").write_bytes("\ufeffعبارة\r\nautre\n".encode())
    assert secrets_input.credentials(str(tmp_path / "s"), None) == Passphrase("عبارة")
    assert secrets_input.credentials(None, str(tmp_path / "s")) == RecoveryKey("عبارة")
    assert secrets_input.credentials(None, None) == NoKey()
    monkeypatch.setattr("sys.stdin", io.StringIO("ligne\nsuite"))
    assert secrets_input.first_line("-") == "ligne"
    (tmp_path / "b").write_bytes(b"\xff\xfe\x00\xd8")
    for name, code in (("b", "file.not_readable"), ("gone", "file.not_found")):
        with pytest.raises(UserError) as told:
            secrets_input.first_line(str(tmp_path / name))
        assert told.value.code == code


def test_prompts_ask_twice_for_a_new_secret(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    catalogue = Catalogue.load("fr", paths.translations())
    asked: list[str] = []
    answers = iter(["un", "un", "un", "deux"])

    def typed(prompt: str) -> str:
        asked.append(prompt)
        return next(answers)

    monkeypatch.setattr("getpass.getpass", typed)
    monkeypatch.setattr("sys.stdin", Terminal())
    assert secrets_input.asked_twice(catalogue, tmp_path) == "un"
    assert asked == ["Phrase secrète : ", "Encore une fois : "]
    with pytest.raises(UserError, match=r"library\.passphrases_differ"):
        secrets_input.asked_twice(catalogue, tmp_path)
    monkeypatch.setattr("sys.stdin", io.StringIO())
    with pytest.raises(UserError, match=r"library\.passphrase_needed"):
        secrets_input.asked(catalogue, tmp_path)
