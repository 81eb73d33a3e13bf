"""What is asked of the shell, and what the form for another passphrase holds."""

from __future__ import annotations

from enum import Enum, auto

import msgspec

from briefing_app.storage.keys import Credentials


class Rekey(msgspec.Struct, frozen=True):
    """Another passphrase for the library, None for none; ``credentials`` open it as it is now."""

    credentials: Credentials
    passphrase: str | None


class RekeyEntry(msgspec.Struct, frozen=True):
    """As it was typed. ``current`` is the passphrase in force or, ``by_recovery_key``, the recovery key."""

    current: str = ""
    by_recovery_key: bool = False
    goes_plain: bool = False
    passphrase: str = ""
    repeated: str = ""


class RekeyProblem(Enum):
    """Why another passphrase cannot be set as entered."""

    CURRENT_MISSING = auto()
    PASSPHRASE_MISSING = auto()
    PASSPHRASES_DIFFER = auto()
