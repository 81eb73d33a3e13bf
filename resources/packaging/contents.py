"""What goes into the frozen application, and what of its libraries stays out. ``build.spec`` asks here.

Entries are PyInstaller's: (name inside, file on this computer, kind). Names differ between the systems
(``libQt6Gui.so.6``, ``Qt6Gui.dll``, ``QtGui``); the rules hold for all of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PurePosixPath

Entry = tuple[str, str, str]
LINK = "SYMLINK"
Needs = Callable[[str], Iterable[str]]

ROOT = Path(__file__).resolve().parents[2]
NAME = "briefing-app"
BUNDLE_IDENTIFIER = "local.briefing-app"
LIBRARY_SUFFIX = ".briefing"
DATA = ROOT / "build" / "data"
"""Dictionaries and fonts, gathered by ``foreign_data`` before the freeze."""
FOREIGN = ("dict", "fonts")
ICONS = ROOT / "build" / "icons"

NOT_SHIPPED = ("packaging",)
"""Folders of ``resources`` that are for whoever makes the packages."""
HIDDEN_IMPORTS = ("hunspell", "tzdata", "PySide6.QtPrintSupport", "PySide6.QtNetwork", "PySide6.QtSvg")
EXCLUDED_MODULES = (
    "ssl", "tkinter", "unittest", "pydoc", "doctest", "lib2to3", "sqlite3", "test", "pip", "setuptools", "numpy", "PIL",
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtHelp",
)  # fmt: skip
_QT_LIBRARIES = {
    "Core", "Gui", "Widgets", "Svg", "Network", "PrintSupport", "DBus", "XcbQpa", "WaylandClient",
}  # fmt: skip
_QT_PLUGINS = re.compile(
    r"plugins/("
    r"iconengines/\w*svgicon|imageformats/\w*q(svg|ico|jpeg|icns)|printsupport/|styles/"
    r"|platforms/(lib)?q(xcb|wayland|offscreen|windows|cocoa)\b|platformthemes/libqxdgdesktopportal"
    r"|platforminputcontexts/lib(compose|ibus)|wayland-shell-integration/libxdg-shell"
    r"|wayland-decoration-client/libbradient"
    r")"
)
_QT_WORDS = re.compile(r"translations/qtbase_(ar|fr)\.qm$")
_LOCALES = re.compile(r"babel/locale-data/(root|(ar|fr|en)(_\w+)?)\.dat$")
_OF_THE_SYSTEM = re.compile(
    r"^lib(cups|wayland-\w+|EGL|GL\w*|fontconfig|freetype|X11|X11-xcb)\.so|^opengl32sw\.dll$", re.IGNORECASE
)
"""Left to the computer: bound to its drivers, its printers, its fonts, its screen."""


def own_data() -> list[tuple[str, str]]:
    """(file, folder inside) of everything of ours that is no module, and of what was gathered for it."""
    found = [
        (path, f"resources/{path.parent.relative_to(ROOT / 'resources').as_posix()}")
        for path in _files(ROOT / "resources")
        if path.relative_to(ROOT / "resources").parts[0] not in NOT_SHIPPED
    ]
    words = [path for path in _files(ROOT / "translations") if path.suffix in (".mo", ".qm")]
    found += [(path, path.parent.relative_to(ROOT).as_posix()) for path in words]
    found.append((_a_module_of_docx_parts(), "docx/parts"))
    for kind in FOREIGN:
        found += [(path, f"data/{kind}") for path in _files(DATA / kind)]
    return [(str(path), folder) for path, folder in found]


def _a_module_of_docx_parts() -> Path:
    """python-docx looks its templates up beside this folder (``parts/../templates``), which must be there for it."""
    import docx.parts

    return Path(docx.parts.__file__)


def kept_data(entries: Iterable[Entry]) -> list[Entry]:
    """Data without the words of languages that the application does not speak."""
    return [entry for entry in entries if entry[2] != LINK and _is_wanted_data(entry[0].replace("\\", "/"))]


def kept_binaries(entries: Iterable[Entry], needs: Needs) -> list[Entry]:
    """Shared libraries without those that nothing kept needs. ``needs`` gives the file names a library asks for."""
    wanted = [entry for entry in entries if entry[2] != LINK and is_wanted_binary(entry[0])]
    libraries = {PurePosixPath(entry[0].replace("\\", "/")).name: entry for entry in wanted}
    reached = {entry[0]: entry for entry in wanted if _is_root(entry)}
    waiting = list(reached.values())
    while waiting:
        for name in needs(waiting.pop()[1]):
            entry = libraries.get(name)
            if entry is not None and entry[0] not in reached:
                reached[entry[0]] = entry
                waiting.append(entry)
    return [entry for entry in wanted if entry[0] in reached]


def kept_links(entries: Iterable[Entry], kept: Iterable[Entry]) -> list[Entry]:
    """Links inside the folder, by which libraries find each other, to what was ``kept``."""
    inside = {name for name, _, _ in kept}
    return [entry for entry in entries if entry[2] == LINK and entry[1] in inside]


def is_wanted_binary(name: str) -> bool:
    """Whether a library or plug-in may be inside at all."""
    posix = name.replace("\\", "/")
    last = PurePosixPath(posix).name
    if "/plugins/" in posix:
        return _QT_PLUGINS.search(posix) is not None
    if _OF_THE_SYSTEM.match(last):
        return False
    library = re.match(r"(?:lib)?Qt6?([A-Z]\w+?)(?:\.so.*|\.dll|\.abi3\.so|\.pyd|)$", last)
    return library is None or library.group(1) in _QT_LIBRARIES


def _is_wanted_data(name: str) -> bool:
    if "translations/qt" in name and name.endswith(".qm"):
        return _QT_WORDS.search(name) is not None
    if "babel/locale-data/" in name:
        return _LOCALES.search(name) is not None
    if name.startswith("PySide6/") and "/qml/" in name:
        return False
    return not name.endswith((".pyi", "py.typed"))


def _is_root(entry: Entry) -> bool:
    """What is loaded by name: Python itself, extension modules, plug-ins. ICU: Qt asks for it by its number."""
    name, _, kind = entry
    posix = name.replace("\\", "/")
    last = PurePosixPath(posix).name
    return kind == "EXTENSION" or "/plugins/" in posix or last.lower().startswith(("libpython", "python3", "vcruntime"))


def _files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path
