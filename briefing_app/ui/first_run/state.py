"""What the first run holds: where it is, what was answered, what comes of it."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path

import msgspec

from briefing_app.domain.languages import Bilingual
from briefing_app.services.preferences import Preferences


class Page(Enum):
    """In the order in which they are asked; the recovery key has a page only when there is one."""

    LANGUAGE = auto()
    OFFICE = auto()
    PROFILE = auto()
    LIBRARY = auto()
    READY = auto()
    KEY = auto()


class Step(Enum):
    """What going forward means where the person is."""

    GO_ON = auto()
    CREATE = auto()
    FINISH = auto()


class Problem(Enum):
    """Why a page cannot be left as it is."""

    PATH_MISSING = auto()
    PATH_TAKEN = auto()
    NOTHING_TO_OPEN = auto()
    PASSPHRASE_MISSING = auto()
    PASSPHRASES_DIFFER = auto()
    KEY_NOT_KEPT = auto()


class Setup(msgspec.Struct, frozen=True):
    """Everything that was answered, as it was typed. ``opens_existing``: the library is there already."""

    profile: str
    library: str
    language: str = ""
    office: Bilingual = Bilingual()
    letterhead: str = ""
    opens_existing: bool = False
    is_encrypted: bool = True
    passphrase: str = ""
    repeated: str = ""
    wants_sample: bool = True
    has_kept_key: bool = False


class FirstRun(msgspec.Struct, frozen=True):
    """What the shell starts with. ``passphrase`` None: plain, or of a library that was there (``is_new`` False)."""

    preferences: Preferences
    library: Path
    passphrase: str | None
    wants_sample: bool
    is_new: bool
