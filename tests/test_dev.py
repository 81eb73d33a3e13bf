from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

import dev


def test_only_what_is_missing_is_asked_for() -> None:
    everything = "Amiri\nCaladea\nNoto Naskh Arabic\n"
    words = {"ar.dic", "fr.dic"}
    assert dev.missing_packages(lambda program: f"/bin/{program}", everything, words) == []
    assert dev.missing_packages(lambda program: None if program == "pandoc" else program, everything, words) == [
        "pandoc"
    ]
    fonts = ["fonts-hosny-amiri", "fonts-crosextra-caladea", "fonts-noto-core"]
    assert dev.missing_packages(lambda program: program, "", words) == fonts
    assert dev.missing_packages(lambda program: program, everything, {"fr.dic"}) == ["hunspell-ar"]


def test_what_is_missing_of_an_office_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Without the dialogs it is the package for machines without a screen; a Python that drives it is one more."""
    program = tmp_path / "program" / "soffice"
    program.parent.mkdir()
    program.touch()
    monkeypatch.setattr(dev.shutil, "which", lambda _: str(program))
    monkeypatch.setattr(dev, "office_python", lambda: None)
    assert dev.missing_office_parts() == ["libreoffice-writer", "python3-uno"]
    (program.parent / "libswuilo.so").touch()
    assert dev.missing_office_parts() == ["python3-uno"]
    monkeypatch.setattr(dev, "office_python", lambda: "python")
    assert dev.missing_office_parts() == []
    monkeypatch.setattr(dev.shutil, "which", lambda _: None)
    assert dev.missing_office_parts() == []
    assert dev.missing_packages(lambda _: None, "", ())[0] == "libreoffice-writer"


def test_the_python_of_an_office_is_one_that_can_import_uno(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program = tmp_path / "soffice"
    program.touch()
    (tmp_path / "python").touch()
    monkeypatch.setattr(dev.shutil, "which", lambda _: str(program))
    asked: list[str] = []

    def run(command: Sequence[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        asked.append(command[0])
        assert command[1:] == ["-I", "-c", "import uno"]
        return subprocess.CompletedProcess(command, 0 if command[0] == str(tmp_path / "python") else 1)

    monkeypatch.setattr(dev.subprocess, "run", run)
    assert dev.office_python() == str(tmp_path / "python")
    assert asked[-1] == str(tmp_path / "python")


def test_who_cannot_install_is_told_exactly_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "can_install", lambda: False)
    with pytest.raises(SystemExit) as stop:
        dev.provide(["pandoc", "npm"])
    assert stop.value.code == 2
    assert "sudo apt-get install pandoc npm" in capsys.readouterr().err
    dev.provide([])


def test_root_on_debian_installs(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Sequence[str]] = []
    monkeypatch.setattr(dev, "can_install", lambda: True)
    monkeypatch.setattr(dev, "apt_install", asked.append)
    dev.provide(["pandoc"])
    assert asked == [["pandoc"]]


def test_the_environment_is_made_again_only_when_the_lock_changed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in dev.LOCK_INPUTS:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("one")
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    first = dev.fingerprint()
    assert dev.fingerprint() == first
    (tmp_path / "requirements" / "dev.txt").write_text("two")
    assert dev.fingerprint() != first


def test_an_old_python_looks_for_a_newer_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "OLDEST", (99, 0))
    monkeypatch.setattr(dev.shutil, "which", lambda _: None)
    assert dev.main(["test"]) == 2
    assert "Python 3.11 or newer" in capsys.readouterr().err


def test_a_failed_step_ends_the_set_up() -> None:
    with pytest.raises(SystemExit, match="failed"):
        dev.run(["false"])


@pytest.mark.parametrize(
    ("variables", "shown"), [({}, False), ({"DISPLAY": ":1"}, True), ({"WAYLAND_DISPLAY": "wayland-0"}, True)]
)
def test_a_window_is_shown_only_where_there_is_a_screen(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], shown: bool
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert dev.has_display() is shown


@pytest.mark.parametrize(
    ("arguments", "library"),
    [(["demo"], "out/demo/demo.briefing"), (["demo", "--out", "OUT"], "OUT/demo.briefing")],
)
def test_the_window_opens_on_what_the_demo_made(
    monkeypatch: pytest.MonkeyPatch, arguments: list[str], library: str
) -> None:
    started: list[Sequence[str]] = []
    monkeypatch.setattr(dev.subprocess, "Popen", lambda command, **_: started.append(command))
    dev.show_window(arguments)
    assert started == [[str(dev.tool("briefing-app")), str(dev.ROOT / library)]]
