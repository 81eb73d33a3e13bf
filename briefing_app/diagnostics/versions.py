"""Which versions of what are at work here."""

from __future__ import annotations

import platform
import sys
from importlib import metadata

from briefing_app import __version__

LIBRARIES = (
    "PySide6-Essentials", "apsw-sqlite3mc", "python-docx", "lxml", "msgspec", "babel", "rapidfuzz", "chunspell",
    "cryptography",
)  # fmt: skip


def application() -> str:
    """Its version, and whether it is the packaged one."""
    return f"{name()} ({'packaged' if is_packaged() else 'from source'})"


def name() -> str:
    return f"briefing-app {__version__}"


def is_packaged() -> bool:
    return bool(getattr(sys, "frozen", False))


def system() -> str:
    return f"Python {platform.python_version()} · {platform.system()} {platform.release()} · {platform.machine()}"


def libraries() -> list[str]:
    """Name and version of what the application stands on; a packaged one may not know them all."""
    return [f"{library} {_version(library)}" for library in LIBRARIES]


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "?"
