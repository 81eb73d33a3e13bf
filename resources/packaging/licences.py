"""The licences of everything inside, as files beside the program, and a list of what is whose."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from resources.packaging.components import Component

LESSER = ("COPYING", "COPYING.LESSER")
"""GPL-3 and LGPL-3 as python-bidi brings them along; Qt for Python, under the same, brings no text of its own."""
UNDER_LESSER = ("PySide6_Essentials", "shiboken6")
HEADING = """\
What is inside, and under which licence
=======================================

The application is under the MIT licence (briefing-app.txt). It uses the software, dictionaries and fonts of others,
each under its own licence; the texts lie beside this file, those that several point to
(/usr/share/common-licenses) in the folder common.

Qt and Qt for Python are used under the GNU Lesser General Public License, version 3. Their libraries are separate files
(_internal/PySide6, _internal/shiboken6): whoever wishes to may put others of the same interface in their place. Their
sources are published by The Qt Company under the versions that are named below; whoever gives this application away
gives the sources, or a written offer of them, along.

"""


class NoLicenceError(Exception):
    """A component without the text of its licence."""


def write_licences(components: Iterable[Component], folder: Path, common: Path) -> None:
    """Fill ``folder`` anew; ``common`` are the texts that Debian's licences point to, wherever they were gathered.

    NoLicenceError names components whose licence is nowhere.
    """
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(common, folder / "common")
    listed = list(components)
    lines, without = [], []
    for component in listed:
        texts = [text for text in (component.licence_files or _lesser(component, listed)) if text.is_file()]
        if not texts:
            without.append(component.name)
        names = [_copied(component, text, folder, len(texts)) for text in texts]
        lines.append(f"{component.name} {component.version}\n    {component.licence or 'see'}: {', '.join(names)}\n")
    if without:
        raise NoLicenceError(", ".join(without))
    (folder / "INSIDE.txt").write_text(HEADING + "".join(lines), "utf-8")


def _lesser(component: Component, components: Iterable[Component]) -> tuple[Path, ...]:
    if component.name not in UNDER_LESSER:
        return ()
    return tuple(text for one in components for text in one.licence_files if text.name in LESSER)


def _copied(component: Component, text: Path, folder: Path, count: int) -> str:
    label = text.stem if text.suffix in (".txt", ".rst", ".md") else text.name
    name = f"{component.name}.txt" if count == 1 else f"{component.name}.{label}.txt"
    if (folder / name).exists():
        name = f"{component.name}.{text.parent.name}.{label}.txt"
    shutil.copyfile(text, folder / name)
    return name
