#!/usr/bin/env python3
"""The newcomer's command: makes the environment from the lock, then runs a task of pyproject.toml.

    python3 dev.py demo [--out DIR]     the sample meeting as real Word files, and the window on a screen
    python3 dev.py test                 every check and test
    python3 dev.py package              folder, archive and installer for this system, in dist/
    python3 dev.py TASK [ARGUMENTS]     any other task ("python3 dev.py" lists them)

Standard library only; Linux, Windows and macOS. Missing system packages are installed by apt when this runs
as root on Debian or Ubuntu; anywhere else they are named, with what to install.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "lock.sha256"
JUDGES = ROOT / "tests" / "judges"
OLDEST = (3, 11)
LOCK_INPUTS = ("requirements/dev.txt", "pyproject.toml", "dev.py")

# What the tests run beside Python: (a command that shows it is there, its Debian package).
TEST_PROGRAMS = (
    ("soffice", "libreoffice-writer"),
    ("pdftotext", "poppler-utils"),
    ("pandoc", "pandoc"),
    ("npm", "npm"),
    ("node", "nodejs"),
    ("fc-list", "fontconfig"),
    ("Xvfb", "xvfb"),
    ("xdotool", "xdotool"),
    ("openbox", "openbox"),
    ("makensis", "nsis"),
    ("desktop-file-validate", "desktop-file-utils"),
    ("dpkg-deb", "dpkg"),
    ("objdump", "binutils"),
)
# What Qt needs of the system to show a window, compile its words and print.
QT_PACKAGES = (
    "libglib2.0-0", "libegl1", "libgl1", "libfontconfig1", "libdbus-1-3", "libxkbcommon0", "libxcb-cursor0",
    "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxcb-xkb1", "libxkbcommon-x11-0", "libxcb-randr0",
    "libxcb-xfixes0", "libxcb-sync1", "libx11-xcb1", "libgssapi-krb5-2", "libbrotli1", "libcups2",
)  # fmt: skip
# What packages are made of and with: dictionaries, fonts, and the tools that put them together.
PACKAGING = (
    "hunspell-ar", "hunspell-fr-classical", "fonts-noto-core", "binutils", "xz-utils", "dpkg-dev",
    "desktop-file-utils", "shared-mime-info", "libwayland-cursor0", "libwayland-client0", "fontconfig-config",
)  # fmt: skip
QT_PARTS = "PySide6.QtWidgets, PySide6.QtSvg, PySide6.QtNetwork, PySide6.QtPrintSupport"
# Fonts the pages are measured with: (a family name, its Debian package).
TEST_FONTS = (
    ("Amiri", "fonts-hosny-amiri"),
    ("Caladea", "fonts-crosextra-caladea"),
    ("Noto Naskh Arabic", "fonts-noto-core"),
)
# Spelling dictionaries that tests look words up in: (a file of one of the folders below, its Debian package).
TEST_DICTIONARIES = (
    ("ar.dic", "hunspell-ar"),
    ("fr.dic", "hunspell-fr-classical"),
)
DICTIONARY_FOLDERS = ("/usr/share/hunspell", "/usr/local/share/hunspell", "/Library/Spelling")
TASKS_WITHOUT_OFFICE = (
    "demo", "translations", "lint", "types", "fast", "lock", "faults", "package", "audit", "installer-trial", "fuzz",
    "pictures", "quick-start",
)  # fmt: skip


def main(arguments: Sequence[str]) -> int:
    """Set up what the task needs, run it, return its exit code."""
    if sys.version_info < OLDEST:
        return _with_newer_python(arguments)
    task = arguments[0] if arguments else "--help"
    if task not in TASKS_WITHOUT_OFFICE and task != "--help":
        missing = missing_packages(shutil.which, font_families(), dictionary_files())
        provide(dict.fromkeys([*missing, *missing_office_parts()]))
    make_environment()
    if task not in TASKS_WITHOUT_OFFICE and task != "--help":
        install_judges()
    run([str(tool("poe")), "-q", "words"])
    shows_window = task == "demo" and has_display()
    if task != "demo" or shows_window or can_install():
        provide_qt()
        run([str(tool("poe")), "-q", "window-words"])
    if task in ("package", "installer-trial"):
        provide(missing_for_packages(task))
    code = subprocess.run([str(tool("poe")), *arguments], cwd=ROOT, check=False).returncode
    if shows_window and code == 0:
        show_window(arguments)
    return code


def _with_newer_python(arguments: Sequence[str]) -> int:
    for minor in range(19, OLDEST[1] - 1, -1):
        newer = shutil.which(f"python3.{minor}")
        if newer:
            return subprocess.run([newer, __file__, *arguments], check=False).returncode
    print("Python 3.11 or newer is needed: install it and run this again with it.", file=sys.stderr)
    return 2


def missing_packages(which: Callable[[str], str | None], fonts: str, dictionaries: Iterable[str]) -> list[str]:
    """The Debian packages whose program, font or dictionary is not there."""
    packages = [package for program, package in TEST_PROGRAMS if which(program) is None]
    packages += [package for family, package in TEST_FONTS if family not in fonts]
    packages += [package for name, package in TEST_DICTIONARIES if name not in dictionaries]
    return list(dict.fromkeys(packages))


def missing_office_parts() -> list[str]:
    """The Debian packages for what the tests need of a LibreOffice: its dialogs, and a Python that drives it.

    The "nogui" packages have no dialogs: driven by a program, they crash on a file with comments.
    """
    soffice = shutil.which("soffice")
    parts = [] if soffice is None or has_dialogs(Path(soffice)) else ["libreoffice-writer"]
    return parts if office_python() else [*parts, "python3-uno"]


def missing_for_packages(task: str) -> list[str]:
    """The Debian packages that are not installed, of those that packages are made with; none on another system."""
    if shutil.which("dpkg-query") is None:
        return []
    python = Path("/usr/bin/python3").resolve().name  # python3.11: its library and its venv are packages of their own
    packaging = (*PACKAGING, *QT_PACKAGES, f"lib{python}", f"{python}-venv")
    wanted = packaging if task == "package" else ("nsis", "wine64")
    shown = ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Abbrev}\n", *wanted]
    listed = subprocess.run(shown, capture_output=True, text=True, check=False).stdout
    installed = {line.split()[0] for line in listed.splitlines() if line.split()[1:] == ["ii"]}
    return [package for package in wanted if package not in installed]


def has_dialogs(soffice: Path) -> bool:
    """Whether Writer's dialogs are beside the program."""
    folder = soffice.resolve().parent
    return any(any(place.glob("*swui*")) for place in (folder, folder.parent / "Frameworks"))


def office_python() -> str | None:
    """A Python that has ``uno``: that of the system, or the one that LibreOffice brings along."""
    folder = Path(shutil.which("soffice") or "soffice").resolve().parent
    brought = [folder / "python", folder / "python.exe", folder.parent / "Resources" / "python"]
    for python in (Path("/usr/bin/python3"), *brought):
        command = [str(python), "-I", "-c", "import uno"]
        if python.is_file() and subprocess.run(command, check=False, capture_output=True).returncode == 0:
            return str(python)
    return None


def font_families() -> str:
    """The installed font families as ``fc-list`` prints them; empty where there is no ``fc-list``."""
    program = shutil.which("fc-list")
    if program is None:
        return ""
    return subprocess.run([program, ":", "family"], capture_output=True, text=True, check=False).stdout


def dictionary_files() -> set[str]:
    """The names of the spelling dictionaries that the system has."""
    return {path.name for folder in DICTIONARY_FOLDERS for path in Path(folder).glob("*.dic")}


def provide(wanted: Iterable[str]) -> None:
    """Install what is missing, or say exactly what to install and stop."""
    packages = list(wanted)
    if not packages:
        return
    if can_install():
        apt_install(packages)
        return
    print("These are missing and cannot be installed from here:", file=sys.stderr)
    print(f"    {' '.join(packages)}", file=sys.stderr)
    print(f"On Debian or Ubuntu: sudo apt-get install {' '.join(packages)}", file=sys.stderr)
    print(
        "Elsewhere: LibreOffice with its Python, poppler, pandoc, Node.js with npm, the fonts Amiri and Caladea, and "
        f"Hunspell dictionaries of Arabic and French in {DICTIONARY_FOLDERS[-1]}.",
        file=sys.stderr,
    )
    raise SystemExit(2)


def provide_qt() -> None:
    """The system's part of Qt, where it is missing."""
    check = [str(tool("python")), "-c", f"import {QT_PARTS}"]
    lrelease = [str(tool("pyside6-lrelease")), "-version"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    if any(subprocess.run(command, check=False, **quiet).returncode for command in (check, lrelease)):  # type: ignore[call-overload]
        provide(QT_PACKAGES)


def has_display() -> bool:
    """Whether a window could be shown."""
    return os.name == "nt" or sys.platform == "darwin" or bool({"DISPLAY", "WAYLAND_DISPLAY"} & set(os.environ))


def show_window(arguments: Sequence[str]) -> None:
    """Open the library that the demo made, in a process of its own."""
    words = list(arguments)
    out = words[words.index("--out") + 1] if "--out" in words[:-1] else "out/demo"
    library = (ROOT / out / "demo.briefing").resolve()
    print(f"The window opens on {library}")
    subprocess.Popen([str(tool("briefing-app")), str(library)], cwd=ROOT, start_new_session=os.name != "nt")


def can_install() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt_install(packages: Sequence[str]) -> None:
    """``apt-get install`` with a fresh list of packages, tried twice."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages]
    for attempt in (1, 2):
        subprocess.run(["apt-get", "update", "-q"], check=False, env=environment, stdout=subprocess.DEVNULL)
        if subprocess.run(install, check=attempt == 2, env=environment, stdout=subprocess.DEVNULL).returncode == 0:
            return


def make_environment() -> None:
    """``.venv`` from the lock, made again only when the lock or the project changed."""
    wanted = fingerprint()
    if STAMP.is_file() and STAMP.read_text("utf-8") == wanted and tool("poe").is_file():
        return
    if not tool("python").is_file():
        create_venv()
    pip = [str(tool("python")), "-m", "pip", "--disable-pip-version-check", "install", "-q"]
    run([*pip, "--require-hashes", "-r", str(ROOT / "requirements" / "dev.txt")])
    run([*pip, "--no-deps", "--no-build-isolation", "-e", str(ROOT)])
    STAMP.write_text(wanted, "utf-8")


def create_venv() -> None:
    """An empty environment; Debian keeps what it needs in a package of its own."""
    make = [sys.executable, "-m", "venv", str(VENV)]
    if subprocess.run(make, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0:
        return
    package = f"python3.{sys.version_info.minor}-venv"
    provide([package])
    run([*make, "--clear"])


def install_judges() -> None:
    """The Open XML SDK validator and ical.js, by npm from its lock; again when one was added."""
    wanted = json.loads((JUDGES / "package.json").read_text("utf-8"))["dependencies"]
    if all((JUDGES / "node_modules" / name).is_dir() for name in wanted):
        return
    npm = shutil.which("npm")
    if npm is None:
        raise SystemExit("npm is missing")
    run([npm, "install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"], cwd=JUDGES)


def tool(name: str) -> Path:
    """A program of the environment."""
    folder, suffix = ("Scripts", ".exe") if os.name == "nt" else ("bin", "")
    return VENV / folder / f"{name}{suffix}"


def fingerprint() -> str:
    """What the environment was made from; it changes when the lock does."""
    digest = hashlib.sha256(sys.version.encode())
    for name in LOCK_INPUTS:
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def run(command: Sequence[str], cwd: Path = ROOT) -> None:
    """Run a step of the set-up; its failure is the end."""
    code = subprocess.run(command, cwd=cwd, check=False).returncode
    if code:
        raise SystemExit(f"{Path(command[0]).name} failed ({code}): {' '.join(command[1:4])} …")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
