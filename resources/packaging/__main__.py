"""Makes the packages for the system it runs on: ``python3 dev.py package``.

An environment of its own from the lock → dictionaries, fonts, icons → the frozen folder → licences, bill of materials,
the search for paths of this computer, the self-test of the frozen application → archive and installers → checksums.
The first step that fails is the end; nothing that failed a check is packed.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from briefing_app import __version__
from resources.packaging import archives, bill, contents, debian, foreign_data, icons, licences, windows_installer
from resources.packaging.components import Components, Inside

T = TypeVar("T")
Make = Callable[[], Path]

BUILD, DIST = contents.ROOT / "build", contents.ROOT / "dist"
ENVIRONMENT, LOCK = BUILD / "venv", contents.ROOT / "requirements" / "package.txt"
FOLDER = DIST / contents.NAME
PYTHON_OF_DEBIAN = Path("/usr/bin/python3")
"""Gets its security fixes from Debian; other Pythons on a Debian machine are for work."""


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python3 dev.py package", description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, help="dictionaries and fonts that were gathered on a Debian machine")
    parser.add_argument("--only-data", type=Path, metavar="DIR", help="gather dictionaries and fonts, and stop")
    options = parser.parse_args(arguments)
    try:
        if options.only_data is not None:
            foreign_data.gather(options.only_data)
            return 0
        _package(options.data)
    except (foreign_data.MissingDataError, windows_installer.NoCompilerError, licences.NoLicenceError) as problem:
        print(problem, file=sys.stderr)
        return 2
    except subprocess.CalledProcessError as problem:  # which has said itself what is wrong
        print(f"{Path(problem.cmd[0]).name} ended with {problem.returncode}; nothing was packed", file=sys.stderr)
        return 1
    return 0


def _package(data: Path | None) -> None:
    moment = moment_of_build()
    _step("environment", make_environment)
    _step("dictionaries and fonts", lambda: _gather(data))
    _step("icons", lambda: icons.make_icons(contents.ROOT / "resources" / "icons" / "app.svg", contents.ICONS))
    _step("freeze", lambda: freeze(moment))
    _step("licences", lambda: describe(moment))
    _step("paths of this computer", lambda: _in_environment("-m", "resources.packaging.scan", str(FOLDER)))
    _step("self-test", self_test)
    made = [path for name, make in packages(moment) for path in [_step(name, make)]]
    made.append(DIST / f"{stem()}.cdx.json")
    sums = DIST / "SHA256SUMS"
    sums.write_text(checksums(made), "utf-8")
    for path in (*made, sums):
        print(f"{path.relative_to(contents.ROOT)}  {path.stat().st_size / 1e6:.1f} MB")


def stem() -> str:
    """``briefing-app-0.1.0-linux-x86_64``."""
    system = {"darwin": "macos", "win32": "windows"}.get(sys.platform, sys.platform)
    return f"{contents.NAME}-{__version__}-{system}-{platform.machine().lower()}"


def moment_of_build() -> int:
    """The time that files in the packages have: ``SOURCE_DATE_EPOCH``, or that of the last commit."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    asked = ["git", "log", "-1", "--format=%ct"]
    done = subprocess.run(asked, cwd=contents.ROOT, capture_output=True, text=True, check=False)
    return int(done.stdout) if done.returncode == 0 and done.stdout.strip() else 0


def make_environment() -> None:
    """An environment with the run-time lock and PyInstaller, nothing else; made again when the lock changed."""
    stamp, python = ENVIRONMENT / "lock.sha256", _python()
    wanted = hashlib.sha256(LOCK.read_bytes() + str(python).encode()).hexdigest()
    if stamp.is_file() and stamp.read_text("utf-8") == wanted:
        return
    subprocess.run([str(python), "-m", "venv", "--clear", str(ENVIRONMENT)], check=True)
    _in_environment(
        "-m", "pip", "--disable-pip-version-check", "install", "-q", "--require-hashes", "--only-binary", ":all:",
        "-r", str(LOCK),
    )  # fmt: skip
    stamp.write_text(wanted, "utf-8")


def freeze(moment: int) -> None:
    """``build.spec`` to ``dist/briefing-app``."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    command = ["-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += ["--distpath", str(DIST), "--workpath", str(BUILD / "work"), str(contents.ROOT / "build.spec")]
    _in_environment(*command, SOURCE_DATE_EPOCH=str(moment), PYTHONHASHSEED="0")


def describe(moment: int) -> None:
    """Licences into the folder, the bill of materials beside it."""
    inside = Components(ENVIRONMENT, __version__).of(Inside.read(BUILD / "inside.json"))
    licences.write_licences(inside, FOLDER / "licences", contents.DATA / "common")
    hashes = bill.locked_hashes(LOCK.read_text("utf-8"))
    document = bill.bill_of_materials(inside, __version__, moment, hashes)
    (DIST / f"{stem()}.cdx.json").write_text(document, "utf-8")


def self_test() -> None:
    """The frozen application tests itself, off-screen; its report and pictures stay in ``build/self-test``."""
    program = FOLDER / (f"{contents.NAME}.exe" if os.name == "nt" else contents.NAME)
    report = BUILD / "self-test"
    shutil.rmtree(report, ignore_errors=True)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([str(program), "--self-test", str(report), "--lang", "en"], check=True, env=environment)


def packages(moment: int) -> list[tuple[str, Make]]:
    """What is made of the folder on this system."""
    top = f"{contents.NAME}-{__version__}"
    if sys.platform == "win32":
        setup = DIST / f"{stem()}-setup.exe"
        icon = contents.ICONS / "app.ico"
        return [
            ("archive", lambda: archives.zipped(FOLDER, top, DIST / f"{stem()}.zip", moment)),
            ("installer", lambda: windows_installer.compiled(FOLDER, __version__, icon, setup, BUILD / "nsis")),
        ]
    if sys.platform == "darwin":
        return [("archive", _mac_archive)]
    made: list[tuple[str, Make]] = [("archive", lambda: _linux_archive(top, moment))]
    if shutil.which("dpkg-deb"):
        architecture = debian.architecture()
        out = DIST / f"{contents.NAME}_{__version__}_{architecture}.deb"
        made.append(
            ("Debian package", lambda: debian.built(FOLDER, __version__, contents.ICONS, out, BUILD / "deb", moment))
        )
    return made


def checksums(files: Sequence[Path]) -> str:
    """As ``sha256sum --check`` reads them."""
    return "".join(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in sorted(files))


def _linux_archive(top: str, moment: int) -> Path:
    """The folder with what puts it into the menu of one person."""
    here = Path(__file__).parent
    portable = BUILD / "portable"
    shutil.rmtree(portable, ignore_errors=True)
    shutil.copytree(FOLDER, portable, symlinks=True)
    (portable / "share").mkdir()
    for source in (here / "briefing-app.desktop", here / "briefing-app.xml"):
        shutil.copyfile(source, portable / "share" / source.name)
    shutil.copyfile(contents.ROOT / "resources" / "icons" / "app.svg", portable / "share" / "briefing-app.svg")
    shutil.copy(here / "install-for-me", portable)
    shutil.copyfile(here / "README.portable.txt", portable / "README.txt")
    return archives.tar_xz(portable, top, DIST / f"{stem()}.tar.xz", moment)


def _mac_archive() -> Path:
    """The bundle as Apple's own program packs it; a signature and a notarisation are made by hand (releasing.md)."""
    out = DIST / f"{stem()}.zip"
    shutil.copytree(FOLDER / "licences", DIST / "Briefing.app" / "Contents" / "Resources" / "licences")
    subprocess.run(["ditto", "-c", "-k", "--keepParent", str(DIST / "Briefing.app"), str(out)], check=True)
    return out


def _gather(data: Path | None) -> None:
    if data is None:
        foreign_data.gather(contents.DATA)
    else:
        foreign_data.take(data, contents.DATA)


def _python() -> Path:
    debian_version = Path("/etc/debian_version")
    if debian_version.is_file() and PYTHON_OF_DEBIAN.is_file():
        asked = [str(PYTHON_OF_DEBIAN), "-c", "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))"]
        if subprocess.run(asked, check=False, capture_output=True).returncode == 0:
            return PYTHON_OF_DEBIAN
    return Path(sys._base_executable)  # type: ignore[attr-defined]


def _in_environment(*arguments: str, **variables: str) -> None:
    python = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    command = [str(python), *arguments]
    subprocess.run(command, cwd=contents.ROOT, check=True, env={**os.environ, **variables})


def _step(name: str, work: Callable[[], T]) -> T:
    begun = time.monotonic()
    print(f"{name} …", flush=True)
    done = work()
    print(f"{name}: {time.monotonic() - begun:.0f} s", flush=True)
    return done


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
