"""The trial of the Windows installer notices what an installer may do wrong, on a Windows that is made up."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from resources.packaging import windows_trial
from resources.packaging.windows_trial import ONLY_IN_THE_FIRST, PAYLOAD, TrialError, Windows, tried


class MadeUp(Windows):
    """Installs and removes as the script is meant to; a subclass does one thing wrong."""

    def __init__(self, folder: Path) -> None:
        self.work = folder.parent
        self.local = folder / "AppData" / "Local"
        (self.local / "Temp").mkdir(parents=True)
        self.keys: set[str] = set()
        self.link = folder / "AppData" / "Roaming" / "Start Menu" / "Briefing.lnk"
        self.link.parent.mkdir(parents=True)
        self.listed: list[str] = []

    def run(self, *command: str) -> int:
        program = Path(command[0])
        if program.name == "uninstall.exe":
            self.remove()
        else:
            self.install(self.work / f"payload-{program.name.split('-')[2]}")
        return 0

    def install(self, payload: Path) -> None:
        if self.listed:
            self.remove()
        shutil.copytree(payload, self.installed, dirs_exist_ok=True)
        (self.installed / "uninstall.exe").touch()
        self.listed = [path.relative_to(payload).as_posix() for path in payload.rglob("*") if path.is_file()]
        self.link.touch()
        self.keys = set(windows_trial.KEYS)

    def remove(self) -> None:
        for name in (*self.listed, "uninstall.exe"):
            (self.installed / name).unlink(missing_ok=True)
        for path in sorted(self.installed.rglob("*"), reverse=True):
            if path.is_dir() and not any(path.iterdir()):
                path.rmdir()
        if not any(self.installed.iterdir()):
            self.installed.rmdir()
        self.listed = []
        self.link.unlink(missing_ok=True)
        self.keys = set()

    def has_key(self, key: str) -> bool:
        return key in self.keys

    def shortcuts(self) -> list[Path]:
        return [self.link] if self.link.exists() else []


class Fails(MadeUp):
    def run(self, *command: str) -> int:
        return super().run(*command) or 2


class ForgetsAFile(MadeUp):
    def install(self, payload: Path) -> None:
        super().install(payload)
        (self.installed / PAYLOAD[2]).unlink()


class LeavesTheEarlierVersion(MadeUp):
    def install(self, payload: Path) -> None:
        self.listed = []
        super().install(payload)


class RemovesTheWholeTree(MadeUp):
    """Files of the person too."""

    def remove(self) -> None:
        super().remove()
        shutil.rmtree(self.installed, ignore_errors=True)


class RemovesTheLibrary(MadeUp):
    def remove(self) -> None:
        super().remove()
        for library in self.local.rglob("*.briefing"):
            library.write_bytes(b"")


class LeavesAKey(MadeUp):
    def remove(self) -> None:
        super().remove()
        self.keys = {windows_trial.KEYS[1]}


class LeavesAShortcut(MadeUp):
    def remove(self) -> None:
        super().remove()
        self.link.touch()


class LeavesALog(MadeUp):
    def remove(self) -> None:
        super().remove()
        (self.local / "install.log").touch()


@pytest.fixture(autouse=True)
def _no_compiler(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(windows_trial, "compiled", lambda payload, version, icon, out, work: out)


def test_an_installer_that_does_what_it_is_meant_to(tmp_path: Path) -> None:
    lines = list(tried(tmp_path, MadeUp))
    assert lines[-1] == "removed to the last file"
    assert len(lines) == 4
    first = {
        path.relative_to(tmp_path / "payload-0.0.1").as_posix() for path in (tmp_path / "payload-0.0.1").rglob("*.*")
    }
    assert ONLY_IN_THE_FIRST in first


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        (Fails, "the installer failed"),
        (ForgetsAFile, "a file is not there"),
        (LeavesTheEarlierVersion, "a file of the earlier version is left"),
        (RemovesTheWholeTree, "left: "),
        (RemovesTheLibrary, "the library is gone"),
        (LeavesAKey, "a key of the registry is left"),
        (LeavesAShortcut, "a shortcut is left"),
        (LeavesALog, "something is left behind"),
    ],
)
def test_what_an_installer_does_wrong_is_noticed(tmp_path: Path, kind: type[MadeUp], told: str) -> None:
    with pytest.raises(TrialError, match=told):
        list(tried(tmp_path, kind))


def test_without_wine_it_is_said_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(windows_trial, "WINE", str(tmp_path / "none"))
    assert windows_trial.main() == 2
    assert "apt-get install wine64" in capsys.readouterr().err
    monkeypatch.setattr(windows_trial, "WINE", "/bin/true")
    monkeypatch.setattr(windows_trial, "tried", lambda folder: iter(["installed silently"]))
    assert windows_trial.main() == 0
    assert capsys.readouterr().out == "installed silently\n"
