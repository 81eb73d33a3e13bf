"""The Debian package of a tiny folder, as dpkg reads it; the desktop entry and the kind of file as their judges do."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from briefing_app import paths
from briefing_app.__main__ import OPENED
from briefing_app.ui.shell.library_desk import SUFFIX
from resources.packaging import contents, debian, libraries

pytestmark = pytest.mark.office
MOMENT = 1_790_000_000


def asked(*command: str) -> str:
    program = shutil.which(command[0])
    assert program is not None, f"{command[0]} is missing: python3 dev.py test installs or names what is needed"
    return subprocess.run([program, *command[1:]], check=True, capture_output=True, text=True).stdout


@pytest.fixture
def package(folder: Path, drawn_icons: Path, tmp_path: Path) -> Path:
    return debian.built(folder, "1.2.0rc1", drawn_icons, tmp_path / "x.deb", tmp_path / "work", MOMENT)


def fields(package: Path) -> dict[str, str]:
    return dict(line.split(": ", 1) for line in asked("dpkg-deb", "-f", str(package)).splitlines() if ": " in line)


def test_what_dpkg_reads(package: Path) -> None:
    control = fields(package)
    assert (control["Package"], control["Version"]) == ("briefing-app", "1.2.0~rc1")
    assert control["Architecture"] == debian.architecture()
    assert control["Depends"].startswith("libc6 (>= 2.")
    assert "fontconfig-config" in control["Depends"].split(", ")
    assert "shared-mime-info" in control["Recommends"].split(", ")
    assert 8 <= int(control["Installed-Size"]) < 1000
    listed = asked("dpkg-deb", "-I", str(package))
    assert "postinst" not in listed
    assert "postrm" not in listed


def test_where_files_are_put_and_whose_they_are(package: Path, tmp_path: Path) -> None:
    listed = asked("dpkg-deb", "-c", str(package)).splitlines()
    assert all(" root/root " in line for line in listed)
    assert any(line.endswith("./usr/bin/briefing-app -> ../lib/briefing-app/briefing-app") for line in listed)
    assert not any("/home/" in line or "/etc/" in line or "/var/" in line for line in listed)
    asked("dpkg-deb", "-x", str(package), str(tmp_path / "root"))
    usr = tmp_path / "root" / "usr"
    assert (usr / "bin" / "briefing-app").resolve() == usr / "lib" / "briefing-app" / "briefing-app"
    assert (usr / "lib" / "briefing-app" / "_internal" / "link.so").is_symlink()
    assert (usr / "share" / "applications" / "briefing-app.desktop").is_file()
    assert (usr / "share" / "mime" / "packages" / "briefing-app.xml").is_file()
    assert (usr / "share" / "icons" / "hicolor" / "48x48" / "apps" / "briefing-app.png").is_file()
    assert not os.access(usr / "lib" / "briefing-app" / "_internal" / "libgood.so.1", os.X_OK)
    documents = usr / "share" / "doc" / "briefing-app"
    assert gzip.decompress((documents / "changelog.gz").read_bytes()).startswith(b"briefing-app (1.2.0~rc1) unstable;")
    page = gzip.decompress((usr / "share" / "man" / "man1" / "briefing-app.1.gz").read_bytes()).decode()
    assert "\\-\\-self\\-test" in page
    assert "MIT" in (usr / "share" / "doc" / "briefing-app" / "copyright").read_text("utf-8")
    modes = {oct(path.stat().st_mode & 0o777) for path in usr.rglob("*") if not path.is_symlink()}
    assert modes == {"0o755", "0o644"}
    assert os.access(usr / "lib" / "briefing-app" / "briefing-app", os.X_OK)


def test_the_same_folder_gives_the_same_package(package: Path, folder: Path, drawn_icons: Path, tmp_path: Path) -> None:
    again = debian.built(folder, "1.2.0rc1", drawn_icons, tmp_path / "y.deb", tmp_path / "again", MOMENT)
    assert again.read_bytes() == package.read_bytes()


def test_sums_are_those_of_the_files(package: Path, tmp_path: Path) -> None:
    asked("dpkg-deb", "-R", str(package), str(tmp_path / "root"))
    subprocess.run(["md5sum", "-c", "--quiet", "DEBIAN/md5sums"], cwd=tmp_path / "root", check=True)


def test_dependencies_are_the_packages_of_what_is_left_to_the_computer(folder: Path) -> None:
    """``/bin/true`` needs the C library alone; a plug-in's wish is no need."""
    needed, wanted = debian.dependencies([folder / "briefing-app"])
    assert len(needed) == 2
    assert needed[0].startswith("libc6 (>= 2.")
    assert needed[1:] == ["fontconfig-config"]
    assert set(debian.DESKTOP) <= set(wanted)
    with pytest.raises(FileNotFoundError, match=r"libnobody\.so\.9"):
        libraries.debian_packages(["libnobody.so.9"])
    assert libraries.debian_packages(["libc.so.6", "ld-linux-x86-64.so.2"]) == {"libc6"}


def test_the_desktop_entry() -> None:
    entry = debian.HERE / "briefing-app.desktop"
    assert asked("desktop-file-validate", str(entry)) == ""
    lines = dict(line.split("=", 1) for line in entry.read_text("utf-8").splitlines() if "=" in line)
    for key in ("Name", "GenericName", "Comment", "Keywords"):
        assert len({lines[key], lines[f"{key}[ar]"], lines[f"{key}[fr]"]}) == 3
    assert lines["StartupWMClass"] == lines["Icon"] == paths.APP
    assert lines["Exec"] == "briefing-app %F"


def test_the_kind_of_file_is_the_one_that_is_opened() -> None:
    name = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    root = ElementTree.parse(debian.HERE / "briefing-app.xml").getroot()
    kind = root.find("m:mime-type", name)
    assert kind is not None
    glob = kind.find("m:glob", name)
    assert glob is not None
    assert glob.get("pattern") == f"*{SUFFIX}" == f"*{contents.LIBRARY_SUFFIX}"
    assert SUFFIX in OPENED
    assert len(kind.findall("m:comment", name)) == 3
    entry = (debian.HERE / "briefing-app.desktop").read_text("utf-8")
    assert f"MimeType={kind.get('type')};" in entry


def test_for_one_person_without_an_administrator(folder: Path, tmp_path: Path) -> None:
    """The script of the portable archive: in, with a path that has everything in it, and out again."""
    odd = tmp_path / 'à la "maison" $1 `x` 50% \\'
    shutil.copytree(folder, odd, symlinks=True)
    (odd / "share").mkdir()
    for name in ("briefing-app.desktop", "briefing-app.xml"):
        shutil.copy(debian.HERE / name, odd / "share")
    shutil.copy(paths.resources() / "icons" / "app.svg", odd / "share" / "briefing-app.svg")
    script = shutil.copy(debian.HERE / "install-for-me", odd)
    share = tmp_path / "share"
    library = share / "briefing-app" / "library.briefing"
    library.parent.mkdir(parents=True)
    library.write_bytes(b"a library")
    environment = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(share), "PATH": "/usr/bin:/bin"}
    subprocess.run([script], check=True, env=environment)
    entry = share / "applications" / "briefing-app.desktop"
    assert asked("desktop-file-validate", str(entry)) == ""
    line = next(line for line in entry.read_text("utf-8").splitlines() if line.startswith("Exec="))
    assert program_of(line) == str(odd / "briefing-app")
    assert (share / "mime" / "packages" / "briefing-app.xml").is_file()
    subprocess.run([script, "--remove"], check=True, env=environment)
    left = {path.relative_to(share).as_posix() for path in share.rglob("*briefing*") if path.is_file()}
    assert left == {"briefing-app/library.briefing"}


def program_of(line: str) -> str:
    """The program of an Exec line, as the Desktop Entry Specification undoes it: string, then quotes, then per cent."""
    value = line.removeprefix("Exec=").replace("\\\\", "\\")
    assert value.startswith('"')
    assert value.endswith('" %F')
    inner, out, at = value[1:-4], "", 0
    while at < len(inner):
        if inner[at] == "\\":
            at += 1
        out += inner[at]
        at += 1
    return out.replace("%%", "%")
