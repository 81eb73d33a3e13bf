"""Dictionaries and fonts of others, copied from the packages of Debian when the application is packaged.

None of them is kept in the repository. Where there is no Debian, they are handed over as a folder that was gathered on
one: ``python3 dev.py package-data --out DIR``, then ``python3 dev.py package --data DIR``.
"""

from __future__ import annotations

import shutil
from pathlib import Path

DICTIONARIES = Path("/usr/share/hunspell")
FONTS = Path("/usr/share/fonts/truetype/noto")
COPYRIGHTS = Path("/usr/share/doc")
WANTED_DICTIONARIES = ("ar", "fr")
WANTED_FONTS = {
    "NotoSans": ("Regular", "Bold"),
    "NotoSansArabic": ("Regular", "Bold"),
    "NotoSerif": ("Regular", "Bold", "Italic", "BoldItalic"),
    "NotoNaskhArabic": ("Regular", "Bold"),
}
"""The first choice of ``ui.kit.theme`` for each kind of text, in the weights and slopes that it has."""
COMMON = Path("/usr/share/common-licenses")
WANTED_COMMON = ("Apache-2.0", "BSD", "GPL-2", "GPL-3", "LGPL-2", "LGPL-2.1", "LGPL-3", "MPL-1.1", "MPL-2.0")
"""Licences that those of Debian's packages name instead of repeating them."""
PACKAGES = ("hunspell-ar", "hunspell-fr-classical", "fonts-noto-core")


class MissingDataError(Exception):
    """Its text says what to install."""


def wanted_names() -> dict[str, tuple[str, ...]]:
    """The files of each kind, by name."""
    return {
        "dict": tuple(f"{name}.{part}" for name in WANTED_DICTIONARIES for part in ("aff", "dic")),
        "fonts": tuple(f"{family}-{face}.ttf" for family, faces in WANTED_FONTS.items() for face in faces),
        "licences": tuple(f"{package}.txt" for package in PACKAGES),
        "common": WANTED_COMMON,
    }


def gather(target: Path, places: dict[str, Path] | None = None) -> None:
    """Copy everything to ``target``, which is made anew; MissingDataError names the files that are not there."""
    found = places or {"dict": DICTIONARIES, "fonts": FONTS, "licences": COPYRIGHTS, "common": COMMON}
    sources = {
        kind: [(_source(found[kind], kind, name), name) for name in names] for kind, names in wanted_names().items()
    }
    missing = [str(source) for pairs in sources.values() for source, _ in pairs if not source.is_file()]
    if missing:
        raise MissingDataError(f"missing: {', '.join(missing)}; install {' '.join(PACKAGES)}")
    shutil.rmtree(target, ignore_errors=True)
    for kind, pairs in sources.items():
        (target / kind).mkdir(parents=True)
        for source, name in pairs:
            shutil.copyfile(source, target / kind / name)


def take(handed: Path, target: Path) -> None:
    """Copy a folder that :func:`gather` made somewhere else."""
    gather(target, {kind: handed / kind for kind in wanted_names()})


def _source(folder: Path, kind: str, name: str) -> Path:
    """Debian keeps the licence of a package in a folder of its own."""
    if kind == "licences" and not (folder / name).is_file():
        return folder / Path(name).stem / "copyright"
    return folder / name
