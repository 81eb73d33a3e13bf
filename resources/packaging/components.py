"""Whose every file inside is: ours, a Python package's, Python's own, a Debian package's. Licences and the bill of
materials are written from this; a file of nobody stops the build."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

from resources.packaging import contents, foreign_data, libraries

OWN, PYTHON, BOOTLOADER = "briefing-app", "Python", "pyinstaller"
COPYRIGHTS = Path("/usr/share/doc")
LICENCE_NAMES = ("LICEN", "COPYING", "NOTICE")


class NobodysFileError(Exception):
    """A file that is inside and belongs to no component."""


@dataclass(frozen=True)
class Component:
    """``kind``: ``pypi``, ``deb`` or ``generic``, as in a package URL. ``licence``: what it calls its own, or empty."""

    kind: str
    name: str
    version: str
    licence: str = ""
    licence_files: tuple[Path, ...] = ()


@dataclass(frozen=True)
class Inside:
    """What the freeze put into the folder: (name inside, file it came from)."""

    files: tuple[tuple[str, Path], ...]
    modules: tuple[tuple[str, Path], ...]

    @classmethod
    def read(cls, file: Path) -> Inside:
        """As ``build.spec`` wrote it."""
        listed = json.loads(file.read_text("utf-8"))
        files, modules = (tuple((name, Path(at)) for name, at in listed[kind]) for kind in ("files", "modules"))
        return cls(files, modules)


class Components:
    """Finds them for the files of one environment; ``own_version`` is that of the application."""

    def __init__(self, environment: Path, own_version: str) -> None:
        self._site_packages = site_packages(environment)
        self._python_home = python_home(environment)
        self._own = Component("generic", OWN, own_version, "MIT", (contents.ROOT / "LICENSE",))
        self._owners = _owners(self._site_packages)

    def of(self, inside: Inside) -> tuple[Component, ...]:
        """All components, by kind and name; NobodysFileError names the files that belong to none."""
        found, nobodys = {OWN: self._own}, []
        for name, source in (*inside.files, *inside.modules):
            owner = self._owner(source)
            if owner is None:
                nobodys.append(f"{name} ({source})")
            else:
                found[owner.name] = owner
        if nobodys:
            raise NobodysFileError("; ".join(sorted(nobodys)))
        bootloader = next(iter(distributions(name=BOOTLOADER, path=[str(self._site_packages)])))
        found[BOOTLOADER] = of_distribution(bootloader)
        for package in foreign_data.PACKAGES:
            found[package] = _foreign(package)
        return tuple(sorted(found.values(), key=lambda one: (one.kind, one.name.lower())))

    def _owner(self, source: Path) -> Component | None:
        if not source.is_absolute():  # a link to a file that is inside, or a package without a file of its own
            return self._own
        resolved = source.resolve()
        if resolved in self._owners:
            return self._owners[resolved]
        if resolved.is_relative_to(contents.ROOT):
            return None if resolved.is_relative_to(self._site_packages) else self._own
        package = libraries.package_of(str(resolved)) if sys.platform == "linux" else ""
        if package and not package.startswith(("libpython3", "python3")):
            return _of_debian(package)
        if package or resolved.is_relative_to(self._python_home):
            return self._python(package)
        return None

    def _python(self, package: str) -> Component:
        text = COPYRIGHTS / package / "copyright" if package else _first(self._python_home, "LICENSE*")
        return Component("generic", PYTHON, _python_version(self._python_home, package), "PSF-2.0", (text,))


def site_packages(environment: Path) -> Path:
    """Where the packages of a virtual environment are."""
    windows = environment / "Lib" / "site-packages"
    return windows if windows.is_dir() else next((environment / "lib").glob("python3*")) / "site-packages"


def python_home(environment: Path) -> Path:
    """The folder of the Python that an environment was made with."""
    settings = dict(
        line.split(" = ", 1) for line in (environment / "pyvenv.cfg").read_text("utf-8").splitlines() if " = " in line
    )
    home = Path(settings["home"]).resolve()
    return home.parent if home.name == "bin" else home


def of_distribution(distribution: Distribution) -> Component:
    """A Python package with the licences that it brings along."""
    files = (file for file in distribution.files or () if ".dist-info" in str(file))
    texts = (Path(str(distribution.locate_file(file))) for file in files if _is_licence(Path(str(file))))
    name, version = distribution.metadata["Name"], distribution.version
    return Component("pypi", name, version, licence_of(distribution), tuple(sorted(texts)))


def licence_of(distribution: Distribution) -> str:
    """What a package says of its licence, in one line."""
    metadata = distribution.metadata
    for field in ("License-Expression", "License"):
        text = (metadata[field] or "").strip() if field in metadata else ""
        if text and "\n" not in text and len(text) < 80:
            return text
    named = [line for line in metadata.get_all("Classifier") or () if line.startswith("License ::")]
    return "; ".join(line.rsplit(" :: ", 1)[-1] for line in named)


def _is_licence(path: Path) -> bool:
    return path.name.upper().startswith(LICENCE_NAMES) or "licenses" in path.parts


def _owners(folder: Path) -> Mapping[Path, Component]:
    """The package of every file of an environment."""
    owners = {}
    for distribution in distributions(path=[str(folder)]):
        component = of_distribution(distribution)
        for file in distribution.files or ():
            owners[Path(str(distribution.locate_file(file))).resolve()] = component
    return owners


def _of_debian(package: str) -> Component:
    return Component("deb", package, libraries.version_of(package), "", (COPYRIGHTS / package / "copyright",))


def _foreign(package: str) -> Component:
    """A dictionary or fonts; on another system than Debian the version stayed behind."""
    version = libraries.version_of(package) if sys.platform == "linux" else ""
    return Component("deb", package, version, "", (contents.DATA / "licences" / f"{package}.txt",))


def _python_version(home: Path, package: str) -> str:
    if package:
        return libraries.version_of(package)
    return ".".join(map(str, sys.version_info[:3])) if home.exists() else ""


def _first(folder: Path, pattern: str) -> Path:
    return next(iter(sorted(folder.glob(pattern))), folder / pattern)
