"""What shared libraries ask for: by name, and which packages of Debian have what is left to the computer."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)\b")


def needed(path: str) -> list[str]:
    """The names of the libraries that a file asks for itself."""
    if sys.platform == "linux":
        return _NEEDED.findall(_dumped(path))
    from PyInstaller.depend import bindepend

    return [Path(name).name for name, _ in bindepend.get_imports(path)]


def newest_glibc(paths: Iterable[Path]) -> tuple[int, int]:
    """The oldest C library that has everything the files ask for, as (2, 36)."""
    found = (match for path in paths for match in _GLIBC.findall(_dumped(str(path))))
    return max(((int(major), int(minor)) for major, minor in found), default=(2, 0))


def left_to_the_system(paths: Iterable[Path]) -> set[str]:
    """The names that the files ask for and do not bring along."""
    files = list(paths)
    inside = {path.name for path in files}
    return {name for path in files for name in needed(str(path))} - inside


def debian_packages(names: Iterable[str]) -> set[str]:
    """The packages that have these libraries on this computer; FileNotFoundError for one that is not installed."""
    listed = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    places = dict(re.findall(r"^\t(\S+) \(libc6,x86-64[^)]*\) => (\S+)$", listed, re.MULTILINE))
    missing = sorted(name for name in names if name not in places and not name.startswith("ld-linux"))
    if missing:
        raise FileNotFoundError(f"not installed here, so nobody can say whose they are: {', '.join(missing)}")
    found = {package_of(places[name]) for name in names if name in places}
    return {package for package in found if package}


def package_of(path: str) -> str:
    """The Debian package a file came with; empty when it came with none. ``/lib`` may be ``/usr/lib``."""
    owners = _owners()
    return next((owners[name] for name in (path, path.removeprefix("/usr"), f"/usr{path}") if name in owners), "")


@cache
def _owners() -> Mapping[str, str]:
    """The package of every file that dpkg installed; it lists them in a file a package."""
    owners = {}
    for listed in Path("/var/lib/dpkg/info").glob("*.list"):
        package = listed.stem.partition(":")[0]
        owners.update(dict.fromkeys(listed.read_text("utf-8").splitlines(), package))
    return owners


@cache
def _dumped(path: str) -> str:
    return subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=False).stdout


def version_of(package: str) -> str:
    """The installed version of a Debian package; empty where there is none, or no Debian."""
    try:
        done = subprocess.run(
            ["dpkg-query", "-W", "-f", "${Version}", package], capture_output=True, text=True, check=False
        )
    except FileNotFoundError:
        return ""
    return done.stdout.strip()
