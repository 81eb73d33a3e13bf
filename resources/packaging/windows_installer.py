"""The Windows installer: ``windows/installer.nsi`` compiled by makensis over a folder, on Windows or anywhere else."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path, PureWindowsPath

from resources.packaging.versions import four_numbers

SCRIPT = Path(__file__).parent / "windows" / "installer.nsi"


class NoCompilerError(Exception):
    """Its text says what to install."""


def compiled(payload: Path, version: str, icon: Path, out: Path, work: Path) -> Path:
    """The installer of everything in ``payload``, written to ``out``; ``work`` takes what is made on the way.

    NoCompilerError without makensis; CalledProcessError when it refuses the script.
    """
    makensis = compiler()
    work.mkdir(parents=True, exist_ok=True)
    out.parent.mkdir(parents=True, exist_ok=True)
    files = work / "installed-files.nsh"
    files.write_text(removal(payload), "utf-8-sig")
    values = {
        "VERSION": version,
        "FOUR_NUMBERS": ".".join(map(str, four_numbers(version))),
        "PAYLOAD": str(payload.resolve()),
        "FILES": str(files.resolve()),
        "ICON": str(icon.resolve()),
        "OUT": str(out.resolve()),
    }
    defined = [f"-D{name}={value}" for name, value in values.items()]
    command = [makensis, "-V2", "-WX", "-INPUTCHARSET", "UTF8", *defined, str(SCRIPT)]
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}  # it ends by a fault over names that the locale cannot write
    subprocess.run(command, check=True, env=environment)
    return out


def compiler() -> str:
    """makensis, from the PATH or from where its own installer puts it."""
    found = shutil.which("makensis")
    if found is not None:
        return found
    for variable in ("ProgramFiles(x86)", "ProgramFiles"):
        usual = Path(os.environ.get(variable, ""), "NSIS", "makensis.exe")
        if usual.is_file():
            return str(usual)
    raise NoCompilerError("makensis is missing: install NSIS (on Debian the package nsis)")


def removal(payload: Path) -> str:
    """What the uninstaller does: every file that was installed, then every folder that is empty after that."""
    paths = sorted(path.relative_to(payload) for path in payload.rglob("*"))
    files = [f'Delete "$INSTDIR\\{_escaped(path)}"' for path in paths if (payload / path).is_file()]
    folders = [f'RMDir "$INSTDIR\\{_escaped(path)}"' for path in reversed(paths) if (payload / path).is_dir()]
    return "\n".join([*files, *folders]) + "\n"


def _escaped(path: Path) -> str:
    """As a text of NSIS: a dollar sign is written twice; a file of Windows has no quotation mark."""
    return str(PureWindowsPath(path)).replace("$", "$$")
