"""What is known of a computer, found or not found."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing_app import __version__
from briefing_app.domain.languages import Language
from briefing_app.services import computer as service
from briefing_app.services.computer import computer, library_facts, memory_in_use, without_home


def test_programs_and_dictionaries_that_are_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ar.aff", "ar.dic"):
        (tmp_path / name).touch()
    monkeypatch.setattr(service.paths, "dictionaries", lambda: (tmp_path,))
    found = computer(lambda name: Path("/opt") / name if name == "soffice" else None)
    assert dict(found.dictionaries) == {Language.ARABIC: tmp_path / "ar.dic", Language.FRENCH: None}
    assert (found.office, found.rasteriser) == (Path("/opt/soffice"), None)
    assert __version__ in found.application
    assert "SQLite 3." in found.database
    assert found.reports == ()


def test_the_reports_that_wait(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service.paths, "user_logs", lambda: tmp_path)
    for day in (1, 3, 2):
        (tmp_path / f"crash-2026030{day}-000000-abcdef.txt").touch()
    assert [path.name[12:14] for path in computer().reports] == ["03", "02", "01"]


def test_a_library_that_is_there_and_one_that_is_not(tmp_path: Path) -> None:
    (tmp_path / "l").write_bytes(b"12345")
    assert library_facts(tmp_path / "l", None).size == 5
    assert library_facts(tmp_path / "none", None).size is None


def test_memory_is_told_where_the_system_tells_it(tmp_path: Path) -> None:
    status = tmp_path / "status"
    status.write_text("Name:\tx\nVmRSS:\t    2048 kB\n")
    assert memory_in_use(status) == 2048 * 1024
    status.write_text("VmRSS:\tmuch\n")
    assert memory_in_use(status) is None
    assert memory_in_use(tmp_path / "none") is None


def test_a_path_does_not_say_whose_it_is() -> None:
    home = Path("/homes/منى")
    assert without_home(home / "a" / "b", home) == str(Path("~/a/b"))
    assert without_home(Path("/usr/x"), home) == str(Path("/usr/x"))
    assert without_home(Path.home() / "x") == str(Path("~/x"))
