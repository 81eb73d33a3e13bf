"""What a person chose about the application itself: one small JSON file, read leniently, written atomically."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import Path

import msgspec

from briefing_app.atomic_files import write_atomically
from briefing_app.domain.languages import Language
from briefing_app.domain.unreadable import UNREADABLE
from briefing_app.services.built_ins import DEFAULT_PROFILE

MAX_RECENT = 10
SIZES = (90, 100, 110, 125, 150, 175, 200)
"""Text sizes on offer, in per cent."""


class Scheme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Told(msgspec.Struct, frozen=True):
    """Of which libraries it was told on ``day`` what is overdue in them."""

    day: date | None = None
    libraries: tuple[str, ...] = ()


class Preferences(msgspec.Struct, frozen=True):
    """``language`` is empty until the first run has asked. ``lock_after`` counts minutes, 0 is never.

    ``tell_overdue``: what is overdue is told when a library is opened, once a day; ``told`` remembers it.
    ``approver`` is the name that was typed last where somebody approves; ``office_folder`` the folder that is shared.
    """

    language: str = ""
    scheme: Scheme = Scheme.SYSTEM
    text_size: int = 100
    library: str = ""
    profile: str = DEFAULT_PROFILE
    office_ar: str = ""
    office_fr: str = ""
    letterhead: str = ""
    author: str = ""
    lock_after: int = 10
    typing_aids: bool = True
    show_marks: bool = False
    visual_caret: bool = False
    recent: tuple[str, ...] = ()
    export_folder: str = ""
    layout: str = ""
    inspector_open: bool = True
    tell_overdue: bool = True
    told: Told = Told()
    approver: str = ""
    spelling_ar: bool = True
    spelling_fr: bool = True
    office_folder: str = ""

    @property
    def spelled(self) -> tuple[Language, ...]:
        """The languages whose misspelt words are underlined, where there is a dictionary."""
        return tuple(language for language in Language if getattr(self, f"spelling_{language.value}"))

    def with_recent(self, note_id: str) -> Preferences:
        """The same with a note as the one opened last."""
        others = [known for known in self.recent if known != note_id]
        return msgspec.structs.replace(self, recent=(note_id, *others)[:MAX_RECENT])


class PreferencesFile:
    """A file that cannot be read counts as absent: preferences are never a reason not to start."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Preferences:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=Preferences)
        except (OSError, *UNREADABLE):
            return Preferences()

    def save(self, preferences: Preferences) -> None:
        """UserError ``file.not_writable`` or ``file.disk_full`` when it cannot be kept."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(self._path, msgspec.json.format(msgspec.json.encode(preferences)), replace=True)
