"""The Windows installer tried under Wine, with files that stand for the application: installs silently, is installed
over by a later version, is removed to the last file, and leaves what is not its own.

``python3 dev.py installer-trial``; needs the Debian packages nsis and wine64. The frozen application for Windows cannot
be made here: what this proves is the script.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from resources.packaging import contents, icons
from resources.packaging.windows_installer import compiled

WINE, WINE_SERVER = "/usr/lib/wine/wine64", "/usr/lib/wine/wineserver64"
KEYS = (
    r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\briefing-app",
    r"HKCU\Software\Classes\.briefing",
    r"HKCU\Software\Classes\BriefingApp.Library",
)
PAYLOAD = ("briefing-app.exe", "briefing-app-window.exe", "_internal/base.zip", "_internal/data/dict/ar.dic")
ONLY_IN_THE_FIRST = "_internal/old $ part.dll"
ONLY_IN_THE_SECOND = "_internal/resources/ملف جديد.toml"
OF_THE_PERSON = "notes of my own.txt"


class TrialError(Exception):
    """Something was not as it must be."""


class Windows:
    """A Windows of Wine's, in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self._environment = {
            **os.environ, "WINEPREFIX": str(folder), "WINEARCH": "win64", "WINEDEBUG": "-all", "LC_ALL": "C.UTF-8",
            "WINEDLLOVERRIDES": "mscoree,mshtml=",
        }  # fmt: skip
        self._environment.pop("DISPLAY", None)
        self.run("wineboot", "-i")
        self.local = next(folder.glob("drive_c/users/*/AppData/Local"))

    @property
    def installed(self) -> Path:
        return self.local / "Programs" / "briefing-app"

    def run(self, *command: str) -> int:
        """Run to the end, with whatever it started."""
        code = subprocess.run([WINE, *command], env=self._environment, check=False, capture_output=True).returncode
        subprocess.run([WINE_SERVER, "-w"], env=self._environment, check=False)
        return code

    def has_key(self, key: str) -> bool:
        return self.run("reg", "query", key) == 0

    def shortcuts(self) -> list[Path]:
        return [path for path in self.local.parent.rglob("*.lnk") if "Start Menu" in str(path)]


def main() -> int:
    if not Path(WINE).is_file():
        print("wine64 is missing: on Debian apt-get install wine64", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="installer-trial-", ignore_cleanup_errors=True) as name:
        for line in tried(Path(name)):
            print(line)
    return 0


def tried(folder: Path, new_windows: Callable[[Path], Windows] = Windows) -> Iterator[str]:
    """What was found to hold, in order; TrialError at the first thing that does not."""
    if not (contents.ICONS / "app.ico").is_file():
        icons.make_icons(contents.ROOT / "resources" / "icons" / "app.svg", contents.ICONS)
    first = _setup(folder, "0.0.1", (*PAYLOAD, ONLY_IN_THE_FIRST))
    second = _setup(folder, "0.0.2", (*PAYLOAD, ONLY_IN_THE_SECOND))
    windows = new_windows(folder / "wine")
    before = _tree(windows.local)

    _require(windows.run(str(first), "/S") == 0, "the installer failed")
    _require(_tree(windows.installed) >= {*PAYLOAD, ONLY_IN_THE_FIRST, "uninstall.exe"}, "a file is not there")
    _require(all(map(windows.has_key, KEYS)), "a key of the registry is not there")
    _require(len(windows.shortcuts()) == 1, "there is no shortcut")
    yield f"installed silently: {len(PAYLOAD) + 2} files, {len(KEYS)} keys, a shortcut"

    library = windows.local / "briefing-app" / "library.briefing"
    library.parent.mkdir()
    library.write_bytes(b"a library")
    (windows.installed / OF_THE_PERSON).write_text("mine")
    _require(windows.run(str(second), "/S") == 0, "the later version failed")
    _require(ONLY_IN_THE_FIRST not in _tree(windows.installed), "a file of the earlier version is left")
    _require(ONLY_IN_THE_SECOND in _tree(windows.installed), "a file of the later version is not there")
    _require(len(windows.shortcuts()) == 1, "a shortcut is there twice")
    yield "a later version took its place, without a file of the earlier one"

    _require(windows.run(str(windows.installed / "uninstall.exe"), "/S") == 0, "the uninstaller failed")
    _require(_tree(windows.installed) == {OF_THE_PERSON}, f"left: {sorted(_tree(windows.installed))}")
    _require(library.read_bytes() == b"a library", "the library is gone")
    _require(not any(map(windows.has_key, KEYS)), "a key of the registry is left")
    _require(not windows.shortcuts(), "a shortcut is left")
    yield "removed: the library and a file of the person stay, nothing else"

    shutil.rmtree(library.parent)
    (windows.installed / OF_THE_PERSON).unlink()
    _require(windows.run(str(second), "/S") == 0, "installing once more failed")
    windows.run(str(windows.installed / "uninstall.exe"), "/S")
    _require(not windows.installed.exists(), f"left: {sorted(_tree(windows.installed))}")
    _require(_tree(windows.local) - before <= _tree(windows.local / "Temp", "Temp/"), "something is left behind")
    yield "removed to the last file"


def _setup(folder: Path, version: str, names: tuple[str, ...]) -> Path:
    payload = folder / f"payload-{version}"
    for name in names:
        path = payload / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(f"{name} {version}".encode())
    out = folder / f"briefing-app-{version}-windows-setup.exe"
    return compiled(payload, version, contents.ICONS / "app.ico", out, folder / f"work-{version}")


def _tree(folder: Path, prefix: str = "") -> set[str]:
    return {prefix + path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def _require(holds: bool, what: str) -> None:
    if not holds:
        raise TrialError(what)


if __name__ == "__main__":
    sys.exit(main())
