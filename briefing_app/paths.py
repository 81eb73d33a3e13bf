"""Where things are: the application's own resources, and the folders of the person who uses it."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

APP = "briefing-app"
LIBRARY_VARIABLE = "BRIEFING_LIBRARY"


def resources() -> Path:
    """Templates, profiles, Word base, sample: in the frozen application, the installed package or a checkout."""
    return _shipped("resources")


def translations() -> Path:
    """The compiled message catalogues, one folder a language."""
    return _shipped("translations")


def _shipped(name: str) -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / name
    package = Path(__file__).resolve().parent
    inside = package / name
    return inside if inside.is_dir() else package.parent / name


def fonts() -> Path | None:
    """The fonts that a packaged application brings along; from source those of the system are used."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) / "data" / "fonts" if frozen is not None else None


def dictionaries(environment: Mapping[str, str] = os.environ) -> tuple[Path, ...]:
    """The folders where spelling dictionaries may be, whether they are there or not: the person's own first, then
    what a packaged application brings along, then those of the system."""
    frozen = getattr(sys, "_MEIPASS", None)
    packaged = (Path(frozen) / "data" / "dict",) if frozen is not None else ()
    if sys.platform == "win32":
        return (user_dictionaries(), *packaged)
    if sys.platform == "darwin":
        return (user_dictionaries(), *packaged, Path.home() / "Library" / "Spelling", Path("/Library/Spelling"))
    shared = (environment.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share").split(":")
    kinds = ("hunspell", "myspell/dicts", "myspell")
    return (user_dictionaries(), *packaged, *(Path(place) / kind for place in shared if place for kind in kinds))


def user_dictionaries() -> Path:
    """Where a person may put dictionaries of their own; it need not be there."""
    return user_data() / "dictionaries"


def default_library(environment: Mapping[str, str] = os.environ) -> Path:
    """``BRIEFING_LIBRARY``, or the library in the person's data folder; nothing is made here."""
    named = environment.get(LIBRARY_VARIABLE)
    return Path(named) if named else user_data() / "library.briefing"


def user_data() -> Path:
    import platformdirs

    return Path(platformdirs.user_data_dir(APP, appauthor=False))


def user_preferences() -> Path:
    """The file of what the person chose about the application; it may not exist yet."""
    import platformdirs

    return Path(platformdirs.user_config_dir(APP, appauthor=False)) / "preferences.json"


def user_logs() -> Path:
    import platformdirs

    return Path(platformdirs.user_log_dir(APP, appauthor=False))
