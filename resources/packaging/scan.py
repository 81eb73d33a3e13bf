"""No path of the computer that made a package is inside it: neither of the checkout nor of whoever made it.

Runs in the environment of the freeze, which can read the archive of modules:
``python -m resources.packaging.scan FOLDER``.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from resources.packaging import contents

OWN_PLACES = ("briefing_app", "build/venv", "build/work", "resources/packaging", "dist/briefing-app")
"""Of the checkout: folders whose files are read to make a package."""
SHARED_HOMES = {"/root", "/home/runner", "/Users/runner"}
"""Homes that builders of other people's packages have too: found in a library, they tell nothing of us."""


def needles(root: Path = contents.ROOT, home: Path | None = None) -> list[bytes]:
    """What must not be found, as it may be written."""
    house = Path.home() if home is None else home
    places = [root / name for name in OWN_PLACES]
    if len(root.parts) > 2:  # the name of a folder at the top alone (/src) stands in many a text
        places.append(root)
    if str(house) not in SHARED_HOMES:
        places.append(house)
    texts = {str(place) for place in places} | {place.as_posix() for place in places}
    return sorted(text.encode(encoding) for text in texts for encoding in ("utf-8", "utf-16-le"))


def findings(folder: Path, wanted: Iterable[bytes]) -> Iterator[str]:
    """The places in ``folder`` where one of ``wanted`` stands."""
    sought = list(wanted)
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            data = path.read_bytes()
            if any(needle in data for needle in sought):
                yield path.relative_to(folder).as_posix()


def archived(program: Path) -> Iterator[tuple[str, bytes]]:
    """(name, bytes) of everything that PyInstaller put into a program, modules unpacked."""
    from PyInstaller.archive.readers import CArchiveReader

    reader = CArchiveReader(str(program))
    for name in reader.toc:
        yield name, reader.extract(name)
        if name.endswith(".pyz"):
            archive = reader.open_embedded_archive(name)
            for module in archive.toc:
                data = archive.extract(module, raw=True)
                if data:
                    yield f"{name}:{module}", data


def main(arguments: list[str]) -> int:
    folder, sought = Path(arguments[0]), needles()
    found = list(findings(folder, sought))
    for program in folder.iterdir():
        if program.is_file() and program.name.startswith(contents.NAME):
            found += [name for name, data in archived(program) if any(needle in data for needle in sought)]
    for name in found:
        print(f"a path of this computer is in {name}", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
