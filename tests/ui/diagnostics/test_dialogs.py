"""A report is shown in full before it goes anywhere, and about this computer everything can be copied."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.services.computer import Computer, LibraryFacts
from briefing_app.storage.library import LibraryInfo
from briefing_app.ui.diagnostics.computer_view import ComputerDialog
from briefing_app.ui.diagnostics.presenter import ReportPresenter
from briefing_app.ui.diagnostics.report_view import ReportDialog
from briefing_app.ui.kit.kit import Kit
from tests.ui.conftest import MakeKit
from tests.ui.opening import check_opening

TEXT = "briefing-app 0.1.0\nValueError\n  briefing_app/ui/app.py:12 run\n"
LANGUAGES = ("ar", "fr", "en")


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "crash-20260315-090507-abcdef.txt"
    path.write_text(TEXT, "utf-8")
    return path


@pytest.fixture
def dialog(report: Path, kit: Kit, qtbot: QtBot) -> ReportDialog:
    made = ReportDialog(ReportPresenter(report), kit)
    qtbot.addWidget(made)
    made.show()
    return made


def click(dialog: ReportDialog | ComputerDialog, label: str) -> None:
    (button,) = (button for button in dialog.findChildren(QPushButton) if button.text() == label)
    button.click()


def saving_to(target: Path | None) -> Callable[..., tuple[str, str]]:
    return lambda *_: (str(target) if target else "", "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_opens_whole_in_every_language(report: Path, make_kit: MakeKit, qtbot: QtBot, language: str) -> None:
    made = ReportDialog(ReportPresenter(report), make_kit(language))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    check_opening(made, language)
    assert made.text.toPlainText() == TEXT


def test_it_is_copied_and_saved_as_it_is(
    dialog: ReportDialog, report: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    click(dialog, "&Copy")
    assert QGuiApplication.clipboard().text() == TEXT
    target = tmp_path / "for the office.txt"
    target.write_text("old")
    for chosen in (None, target):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", saving_to(chosen))
        click(dialog, "&Save…")
    assert target.read_text("utf-8") == TEXT
    assert report.exists()


def test_where_it_cannot_be_saved_that_is_said(
    dialog: ReportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", saving_to(tmp_path / "no folder" / "x.txt"))
    click(dialog, "&Save…")
    assert dialog._problem.isVisible()
    assert "no folder" in dialog._problem.text()
    assert dialog.isVisible()


def test_deleted_it_is_gone(dialog: ReportDialog, report: Path) -> None:
    click(dialog, "&Delete")
    assert not report.exists()
    assert not dialog.isVisible()


def test_a_report_that_is_not_there_any_more(tmp_path: Path) -> None:
    gone = ReportPresenter(tmp_path / "gone")
    with pytest.raises(UserError, match=r"file\.not_found"):
        gone.text()
    gone.delete()
    with pytest.raises(UserError, match=r"file\.not_readable"):
        ReportPresenter(tmp_path).text()
    with pytest.raises(UserError, match=r"file\.not_writable"):
        ReportPresenter(tmp_path).delete()


# About this computer.


def computer(*reports: Path, dictionary: Path | None = None) -> Computer:
    return Computer(
        application="briefing-app 9.8.7",
        is_packaged=True,
        system="Python 3.11.9 · Linux",
        libraries=("lxml 6.1.3", "babel 2.18"),
        database="SQLite 3.54",
        dictionaries=((Language.ARABIC, dictionary), (Language.FRENCH, None)),
        office=Path("/usr/bin/soffice"),
        rasteriser=None,
        folders=(Path.home() / "data", Path.home() / "config", Path("/var/logs")),
        memory=100 << 20,
        reports=reports,
    )


OPEN = LibraryFacts(Path("/l.briefing"), 3 << 20, LibraryInfo("/l.briefing", True, 6, 12, 34))


@pytest.mark.parametrize("language", LANGUAGES)
def test_about_this_computer_opens_whole(make_kit: MakeKit, qtbot: QtBot, language: str) -> None:
    made = ComputerDialog(computer(), OPEN, make_kit(language))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    check_opening(made, language)


def test_what_somebody_who_helps_would_ask(kit: Kit, qtbot: QtBot) -> None:
    made = ComputerDialog(computer(dictionary=Path.home() / "ar.dic"), OPEN, kit)
    qtbot.addWidget(made)
    told = dict(made.lines)
    assert told["Application"] == "briefing-app 9.8.7 (packaged)"
    assert told["Arabic dictionary"] == str(Path("~/ar.dic"))
    assert told["French dictionary"] == told["pdftoppm (for pages)"] == "not found"
    assert told["Folder of data"] == str(Path("~/data"))
    assert (told["Its size"], told["Its state"], told["Its schema"]) == ("3.0\u00a0MiB", "encrypted", "6")
    assert (told["Notes in it"], told["Versions in it"], told["Memory in use"]) == ("12", "34", "100.0\u00a0MiB")
    assert "Screen" in told
    assert "DejaVu Sans" in told["Fonts for Arabic"] or "Noto" in told["Fonts for Arabic"]
    click(made, "&Copy")
    copied = QGuiApplication.clipboard().text()
    assert copied.splitlines() == [f"{name}: {value}" for name, value in made.lines]


def test_sizes_and_colons_are_those_of_french(make_kit: MakeKit, qtbot: QtBot) -> None:
    made = ComputerDialog(computer(), OPEN, make_kit("fr"))
    qtbot.addWidget(made)
    assert dict(made.lines)["Sa taille"] == "3,0\u00a0Mio"
    click(made, "&Copier")
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == "Application\u00a0: briefing-app 9.8.7 (version installée)"


def test_a_library_that_is_closed(kit: Kit, qtbot: QtBot) -> None:
    made = ComputerDialog(computer(), LibraryFacts(Path("/l"), None, None), kit)
    qtbot.addWidget(made)
    told = dict(made.lines)
    assert (told["Its size"], told["Its state"]) == ("not known", "closed")
    assert "Its schema" not in told


def test_the_newest_report_can_be_asked_for(kit: Kit, qtbot: QtBot, tmp_path: Path) -> None:
    new, old = tmp_path / "new", tmp_path / "old"
    for path in (new, old):
        path.write_text(TEXT, "utf-8")
    made = ComputerDialog(computer(new, old), OPEN, kit)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.report_wanted) as wanted:
        click(made, "Show the newest &report…")
    assert wanted.args == [new]
    new.unlink()
    made.look_again()
    with qtbot.waitSignal(made.report_wanted) as wanted:
        click(made, "Show the newest &report…")
    assert wanted.args == [old]
    none = ComputerDialog(computer(), OPEN, kit)
    qtbot.addWidget(none)
    assert not next(b for b in none.findChildren(QPushButton) if "report" in b.text()).isEnabled()
