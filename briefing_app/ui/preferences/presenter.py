"""What a person chose about the application, changed one thing at a time, and what may be done to the library file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from briefing_app.domain.errors import UserError
from briefing_app.domain.profiles import Profile
from briefing_app.services.built_ins import BuiltIns
from briefing_app.services.preferences import SIZES, Preferences
from briefing_app.storage.connection import is_encrypted
from briefing_app.storage.keys import Credentials, NoKey, Passphrase, RecoveryKey
from briefing_app.ui.preferences.state import Rekey, RekeyEntry, RekeyProblem
from briefing_app.ui.widgets.recovery_key_file import write_recovery_key

if TYPE_CHECKING:
    from briefing_app.services.spelling_service import SpellingService

LOCK_MINUTES = (0, 2, 5, 10, 15, 30, 60)
"""On offer; 0 is never."""


class PreferencesPresenter:
    """Keeps nothing on disk: whoever hears of a change does. ``tab`` survives the dialog."""

    def __init__(
        self,
        preferences: Preferences,
        built_ins: BuiltIns,
        library: Path,
        check_letterhead: Callable[[Path], None],
        *,
        is_writable: bool,
        spelling: Callable[[], SpellingService | None] = lambda: None,
    ) -> None:
        """``check_letterhead`` raises the UserError of a file no export could start from. ``spelling`` gives that of
        the library that is open at the moment."""
        self.preferences = preferences
        self.library = library
        self.is_writable = is_writable
        self.tab = 0
        self._built_ins = built_ins
        self._check_letterhead = check_letterhead
        self._spelling = spelling

    @property
    def is_encrypted(self) -> bool:
        """What the library file is now; a file that cannot be read counts as plain."""
        try:
            return is_encrypted(self.library)
        except UserError:
            return False

    @property
    def spelling(self) -> SpellingService | None:
        """What is known of dictionaries and of the person's words; None while no library is open."""
        return self._spelling()

    def profiles(self) -> tuple[Profile, ...]:
        return self._built_ins.profiles()

    def sizes(self) -> tuple[int, ...]:
        """Text sizes in per cent, with the one in force."""
        return tuple(sorted({*SIZES, self.preferences.text_size}))

    def lock_minutes(self) -> tuple[int, ...]:
        return tuple(sorted({*LOCK_MINUTES, self.preferences.lock_after}))

    def change(self, **changes: Any) -> bool:
        """Take changed preferences; False when they are what they were."""
        changed = msgspec.structs.replace(self.preferences, **changes)
        is_new = changed != self.preferences
        self.preferences = changed
        return is_new

    def letterhead_problem(self, path: str) -> UserError | None:
        """Why a file cannot be the letterhead; None when it can, or when there is to be none."""
        if not path:
            return None
        try:
            self._check_letterhead(Path(path))
        except UserError as problem:
            return problem
        return None

    def rekeying(self, entry: RekeyEntry) -> Rekey | RekeyProblem:
        """What is to be done about the passphrase, or why that cannot be done as entered."""
        credentials: Credentials = NoKey()
        if self.is_encrypted:
            if not entry.current.strip():
                return RekeyProblem.CURRENT_MISSING
            credentials = RecoveryKey(entry.current) if entry.by_recovery_key else Passphrase(entry.current)
            if entry.goes_plain:
                return Rekey(credentials, None)
        if not entry.passphrase.strip():
            return RekeyProblem.PASSPHRASE_MISSING
        if entry.passphrase != entry.repeated:
            return RekeyProblem.PASSPHRASES_DIFFER
        return Rekey(credentials, entry.passphrase)

    def save_key(self, target: Path, key: str) -> None:
        """Write a recovery key to a file; UserErrors of ``write_recovery_key``."""
        write_recovery_key(target, self.library, key)
