"""The Debian package: the frozen folder in ``/usr/lib``, the program in the menu, the kind of file that it opens.

There are no maintainer scripts: menu, icons and kinds of files are brought up to date by the triggers of the desktop.
Removal takes away what dpkg put there; a library lies in the folders of its owner, and dpkg never looks there.
"""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from resources.packaging import contents, libraries
from resources.packaging.icons import SIZES

HERE = Path(__file__).parent
SECTION, PRIORITY = "editors", "optional"
MAINTAINER = "briefing-app <briefing-app@localhost>"
SUGGESTED = ("libreoffice-writer", "poppler-utils")
"""PDF and the true pages of a note."""
ALWAYS = ("fontconfig-config",)
"""Without it Qt finds no font at all, and no library asks for it."""
DESKTOP = ("desktop-file-utils", "hicolor-icon-theme", "shared-mime-info", "xdg-utils")
OPTIONAL = ("/printsupport/", "/platforms/libqwayland", "/wayland-", "libQt6WaylandClient", "/platformthemes/")
"""Files that may fail to load: printing, a Wayland session, the dialogs of the desktop."""
DESCRIPTION = """Arabic and French briefing notes side by side
 An editor for notes that exist in Arabic and in French, neither being the
 source of the other: it tells which twin is behind, keeps promises and their
 follow-up, writes Word files that are right in Arabic, and takes reviews in.
 .
 Everything works offline. Notes lie in one file, encrypted on request."""


def built(folder: Path, version: str, icons: Path, out: Path, work: Path, moment: int) -> Path:
    """The package of a frozen ``folder``. ``moment`` (seconds since 1970) is the time of what is in it."""
    shutil.rmtree(work, ignore_errors=True)
    stage(folder, version, icons, work, moment)
    binaries = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink() and is_elf(path)]
    control = control_file(version, installed_kib(work), *dependencies(binaries))
    (work / "DEBIAN").mkdir()
    (work / "DEBIAN" / "control").write_text(control, "utf-8")
    (work / "DEBIAN" / "md5sums").write_text(_sums(work), "utf-8")
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(work), str(out)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(moment)}
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    return out


def stage(folder: Path, version: str, icons: Path, work: Path, moment: int) -> None:
    """Every file where it will be installed."""
    shutil.copytree(folder, work / "usr" / "lib" / contents.NAME, symlinks=True)
    (work / "usr" / "bin").mkdir(parents=True)
    (work / "usr" / "bin" / contents.NAME).symlink_to(f"../lib/{contents.NAME}/{contents.NAME}")
    share = work / "usr" / "share"
    _put(HERE / "briefing-app.desktop", share / "applications" / "briefing-app.desktop")
    _put(HERE / "briefing-app.xml", share / "mime" / "packages" / "briefing-app.xml")
    drawing = contents.ROOT / "resources" / "icons" / "app.svg"
    _put(drawing, share / "icons" / "hicolor" / "scalable" / "apps" / "briefing-app.svg")
    for size in SIZES:
        picture = share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / "briefing-app.png"
        _put(icons / f"app-{size}.png", picture)
    documents = share / "doc" / contents.NAME
    _put(contents.ROOT / "LICENSE", documents / "copyright")
    with (documents / "copyright").open("a", encoding="utf-8") as text:
        text.write(f"\nThe licences of all that is inside: /usr/lib/{contents.NAME}/licences\n")
    _pack((contents.ROOT / "CHANGELOG.md").read_bytes(), documents / "CHANGELOG.md.gz")
    _pack(changelog(version, moment).encode(), documents / "changelog.gz")
    _pack((HERE / "briefing-app.1").read_bytes(), share / "man" / "man1" / "briefing-app.1.gz")
    for path in (work, *work.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.name == contents.NAME else 0o644)


def changelog(version: str, moment: int) -> str:
    """In the form that Debian's tools read; what changed is in the file beside it."""
    day = format_datetime(datetime.fromtimestamp(moment, UTC))
    head = f"{contents.NAME} ({debian_version(version)}) unstable; urgency=medium"
    return f"{head}\n\n  * See CHANGELOG.md.gz.\n\n -- {MAINTAINER}  {day}\n"


def debian_version(version: str) -> str:
    """A candidate comes before its release: ``1.2.0rc1`` is ``1.2.0~rc1``."""
    return version.replace("rc", "~rc")


def control_file(version: str, kib: int, needed: Iterable[str], wanted: Iterable[str]) -> str:
    """``kib``: the size once installed. Names come sorted, so that the same build gives the same file."""
    fields = {
        "Package": contents.NAME,
        "Version": debian_version(version),
        "Architecture": architecture(),
        "Maintainer": MAINTAINER,
        "Installed-Size": str(kib),
        "Depends": ", ".join(needed),
        "Recommends": ", ".join(wanted),
        "Suggests": ", ".join(SUGGESTED),
        "Section": SECTION,
        "Priority": PRIORITY,
        "Description": DESCRIPTION,
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def dependencies(binaries: Iterable[Path]) -> tuple[list[str], list[str]]:
    """(must be there, is better there): the packages with the libraries that the folder leaves to the computer."""
    files = list(binaries)
    must = [path for path in files if not any(part in path.as_posix() for part in OPTIONAL)]
    glibc = ".".join(map(str, libraries.newest_glibc(files)))
    outside = libraries.left_to_the_system(files)
    asked = {name for path in must for name in libraries.needed(str(path))} & outside
    needed = libraries.debian_packages(asked) | set(ALWAYS)
    wanted = libraries.debian_packages(outside) | set(DESKTOP)
    c_library = {name for name in needed | wanted if name in ("libc6", "libc-bin")}
    needed -= c_library
    wanted -= c_library | needed
    return [f"libc6 (>= {glibc})", *sorted(needed)], sorted(wanted)


def architecture() -> str:
    """``amd64``, as dpkg calls it."""
    return subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout.strip()


def installed_kib(work: Path) -> int:
    """As dpkg counts: every file in whole KiB, every folder one."""
    paths = [path for path in work.rglob("*") if "DEBIAN" not in path.parts]
    return sum(1 if path.is_symlink() or path.is_dir() else -(-path.stat().st_size // 1024) for path in paths)


def is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _pack(data: bytes, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(data, 9, mtime=0))


def _put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _sums(work: Path) -> str:
    import hashlib

    lines = []
    for path in sorted(work.rglob("*")):
        if path.is_file() and not path.is_symlink() and "DEBIAN" not in path.parts:
            digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
            lines.append(f"{digest}  {path.relative_to(work).as_posix()}\n")
    return "".join(lines)
