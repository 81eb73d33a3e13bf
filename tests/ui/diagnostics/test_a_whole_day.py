"""A day of work with sentences, names and a passphrase planted everywhere: none of them comes into a log or a report."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing_app import cli, diagnostics, paths
from briefing_app.cli import commands
from briefing_app.domain.languages import Language
from briefing_app.ui import app as window_app
from briefing_app.ui.diagnostics.computer_view import ComputerDialog
from briefing_app.ui.diagnostics.report_view import ReportDialog
from briefing_app.ui.shell.desktop import Desktop
from tests.ui.e2e.conftest import Start

WORDS = ("Zephyrine", "quatrevingtonze", "المستودعات", "الزنجبيلي", "parolesecrete")
ARABIC, FRENCH = "استقبل السيد الزنجبيلي الوفد في المستودعات.", "Mme Zephyrine a reçu la délégation quatrevingtonze."
REAL_REPORT = window_app.report


class Day:
    """Commands over one encrypted library, whose name is planted too."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys
        self.library = folder / "Zephyrine.briefing"
        self.secret = folder / "secret"
        self.secret.write_text("parolesecrete du jour\n")

    def run(self, *words: str) -> tuple[int, str]:
        code = cli.main([*words, "--passphrase-file", str(self.secret), "--library", str(self.library), "--lang", "en"])
        return code, self._capsys.readouterr().out

    def file(self, name: str, text: str) -> str:
        path = self.folder / name
        path.write_text(text, "utf-8")
        return str(path)


def everything_written() -> str:
    """All files in the folders where the application keeps logs."""
    return "\n".join(path.read_text("utf-8", "replace") for path in paths.user_logs().rglob("*") if path.is_file())


def fail_with(words: str) -> Callable[..., int]:
    def fail(*_: object) -> int:
        text = f"{words} parolesecrete"
        raise RuntimeError(text)

    return fail


def test_a_day_at_the_prompt(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    caplog.set_level(logging.INFO)
    day = Day(tmp_path, capsys)
    assert day.run("library", "create", str(day.library), "--encrypt")[0] == 0
    files = (day.file("الزنجبيلي.txt", ARABIC), day.file("quatrevingtonze.txt", FRENCH))
    assert day.run("note", "import", *files)[0] == 0
    note = day.run("note", "list", "--json")[1].split('"id": "')[1].split('"')[0]
    out = str(tmp_path / "Zephyrine.docx")
    assert day.run("export", note, "--layout", "facing", "--for-review", "--out", out)[0] == 0
    assert day.run("review", "scan", note, out)[0] in (0, 1)
    assert day.run("check", note)[0] in (0, 1)
    assert day.run("search", "Zephyrine")[0] == 0
    assert day.run("note", "show", "الزنجبيلي")[0] == 3
    assert day.run("export", note, "--layout", "facing", "--out", str(tmp_path / "none" / "Zephyrine.docx"))[0] == 3
    assert day.run("library", "verify")[0] == 0
    assert everything_written() == ""
    monkeypatch.setattr(commands, "run", fail_with(f"{ARABIC} {FRENCH}"))
    for words in (("search", "Zephyrine"), ("note", "show", "الزنجبيلي"), ("check", "quatrevingtonze")):
        assert day.run(*words)[0] == 4
    written = everything_written()
    assert [name for name in ("command search", "command note", "command check") if name not in written] == []
    assert "RuntimeError" in written
    assert str(tmp_path) not in written
    for word in WORDS:
        assert word not in written
        assert word not in caplog.text


def test_a_day_in_the_window(
    start: Start, library: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    person = start()
    desktop: Desktop = person.desktop
    monkeypatch.setattr(window_app, "report", REAL_REPORT)
    desk = desktop.desk
    assert desk is not None
    desktop.notes.open(desk.notes.list()[0].id)
    person.go_to(Language.FRENCH, 0)
    person.type(f" {FRENCH}")
    person.press("Ctrl+S", "Ctrl+Z")
    try:
        fail_with(f"{ARABIC} {FRENCH}")(person.text(Language.FRENCH))
    except RuntimeError as problem:
        desktop.kit.fail(problem)
    assert "Something went wrong" in person.notices()
    person.wait(lambda: person.sees("Show the report"))
    person.click("Show the report")
    (dialog,) = desktop.window.findChildren(ReportDialog)
    (path,) = diagnostics.reports(paths.user_logs())
    shown = dialog.text.toPlainText()
    assert shown == path.read_text("utf-8") == everything_written()
    assert "command save_version" in shown
    assert "command undo" in shown
    for word in (*WORDS, str(Path.home()), library.name):
        assert word not in shown
        assert word not in caplog.text
    person.click("Close")
    person.press("Ctrl+Alt+I")
    person.click("Show the newest report")
    person.click("Delete")
    assert diagnostics.reports(paths.user_logs()) == []
    assert person.desktop.window.findChild(ComputerDialog)._reports == ()


def test_about_this_computer_is_in_the_menu(start: Start, library: Path) -> None:
    person = start()
    person.press("Ctrl+Alt+I")
    assert person.sees("About this computer")
    assert person.sees("not encrypted")
    person.click("Close")


def test_a_report_that_is_gone_is_told(start: Start, library: Path, tmp_path: Path) -> None:
    person = start()
    person.desktop.help.show_report(tmp_path / "crash-gone.txt")
    assert "crash-gone.txt" in person.notices()
