"""``--self-test``: lines, one document, a report in a folder, and an exit code that a script can trust."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from briefing_app import bootstrap, paths
from briefing_app.bootstrap import Application
from briefing_app.cli import entry
from briefing_app.cli.self_test import readable
from briefing_app.messages import LANGUAGES, Catalogue
from briefing_app.services.self_test import Check, run
from briefing_app.services.self_test_trial import LibraryTrial
from tests.conftest import QUICK, FixedClock


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    real = bootstrap.application
    monkeypatch.setattr(bootstrap, "application", lambda: real(QUICK))


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of the checks without a window only the first one: the others have tests of their own."""
    real = LibraryTrial.checks
    monkeypatch.setattr(LibraryTrial, "checks", lambda self: real(self)[:1])


def sound(application: Application, trial: LibraryTrial, pictures: Path) -> Iterable[Check]:
    return (Check("shaping", lambda: "Noto Naskh Arabic"),)


def broken(application: Application, trial: LibraryTrial, pictures: Path) -> Iterable[Check]:
    raise ImportError("libEGL.so.1")


def document(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    return dict(json.loads(capsys.readouterr().out))


@pytest.mark.office
def test_a_sound_installation(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "new" / "folder"
    assert entry.main(["--self-test", str(folder), "--lang", "fr"], sound) == 0
    out = capsys.readouterr().out
    assert out.endswith("Tout fonctionne.\n")
    assert out.count("réussi") == 12
    report = json.loads((folder / "self-test.json").read_text("utf-8"))
    assert [outcome["name"] for outcome in report["outcomes"]][-1] == "shaping"
    assert all(outcome["passed"] for outcome in report["outcomes"])
    assert "réussi : les lettres" in (folder / "self-test.txt").read_text("utf-8").replace("réussi:", "réussi :")
    assert sorted(path.name for path in folder.iterdir()) == ["self-test.json", "self-test.txt"]


@pytest.mark.usefixtures("short")
def test_a_window_that_cannot_be_loaded_is_a_failure(capsys: pytest.CaptureFixture[str]) -> None:
    assert entry.main(["--self-test", "--json"], broken) == 1
    report = document(capsys)
    assert report["passed"] is False
    assert [(one["name"], one["passed"]) for one in report["outcomes"]] == [
        ("encrypted_library", True),
        ("window", False),
    ]
    assert report["outcomes"][1]["detail"].startswith("ImportError")


@pytest.mark.usefixtures("short")
def test_nothing_is_left_behind(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert entry.main(["--self-test"]) == 0
    assert "encrypted library" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("short")
def test_a_report_that_cannot_be_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    assert entry.main(["--self-test", str(tmp_path / "file" / "folder"), "--json"]) == 3
    assert json.loads(capsys.readouterr().err)["error"]["code"].startswith("file.")


def test_every_check_has_words_in_every_language(tmp_path: Path, make_names: list[str]) -> None:
    clock = FixedClock()
    report = run([Check(name, lambda: "") for name in make_names], clock, lambda outcome: None)
    for language in LANGUAGES:
        text = readable(report, Catalogue.load(language, paths.translations()))
        assert "cli.self_test" not in text


@pytest.fixture
def make_names(tmp_path: Path) -> list[str]:
    """Of all checks there are, those of the window included."""
    from briefing_app.ui import self_test

    application = bootstrap.application()
    trial = LibraryTrial(tmp_path, application.libraries, application.desk, needs_dictionaries=False)
    return [check.name for check in (*trial.checks(), *self_test.checks(application, trial, tmp_path))] + ["window"]


def test_failures_are_counted(tmp_path: Path) -> None:
    def fail() -> str:
        raise ValueError

    report = run([Check("sample", fail), Check("import", fail)], FixedClock(), lambda outcome: None)
    assert "2 checks failed." in readable(report, Catalogue.load("en", paths.translations()))
    assert "فشل فحصان." in readable(report, Catalogue.load("ar", paths.translations()))
