"""Opening a library: with a passphrase or the recovery key, for writing or only for reading."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import msgspec

from briefing_app.bootstrap import Application, Desk
from briefing_app.domain.errors import UserError
from briefing_app.storage.connection import Mode, is_encrypted
from briefing_app.storage.keys import Credentials, NoKey, Passphrase, RecoveryKey, recovery_key

_ONLY_READING_HELPS = ("library.held", "library.read_only_medium")


class Holder(msgspec.Struct, frozen=True):
    """Who has a library; ``since`` None when it is not known."""

    who: str
    host: str
    since: datetime | None


class UnlockPresenter:
    """``credentials`` are those that opened the library: the key itself, never the passphrase.

    The key is derived by :meth:`unlocking` on the worker thread; :meth:`open` belongs on the GUI thread, because the
    hold on the library can only be given back by the thread that took it.
    """

    def __init__(self, application: Application, path: Path) -> None:
        self._application = application
        self.path = path
        self.by_recovery_key = False
        self.credentials: Credentials = NoKey()

    def needs_key(self) -> bool:
        """False for a plain library; UserError ``library.not_found``, ``library.not_a_library`` …"""
        return is_encrypted(self.path)

    def unlocking(self, typed: str) -> Callable[[], Credentials]:
        """The work that proves what was typed and gives the key; it raises ``library.wrong_passphrase`` and the like.

        UserError ``library.passphrase_empty`` at once when nothing was typed.
        """
        if not typed.strip():
            raise UserError("library.passphrase_empty")
        given: Credentials = RecoveryKey(typed) if self.by_recovery_key else Passphrase(typed)

        def work() -> Credentials:
            with self._application.libraries.open(self.path, given, Mode.READ_ONLY) as opened:
                return RecoveryKey(recovery_key(opened.key)) if opened.key is not None else NoKey()

        return work

    def open(self, mode: Mode) -> Desk:
        """The desk over the library with :attr:`credentials`; the caller closes it. UserErrors of ``open_library``."""
        return self._application.open_desk(self.path, self.credentials, mode)

    def holder(self, problem: Exception) -> Holder | None:
        """Who has the library, when that is the problem."""
        if not isinstance(problem, UserError) or problem.code != "library.held":
            return None
        told = {name: str(value) for name, value in problem.params.items()}
        try:
            since = datetime.fromisoformat(told["since"])
        except ValueError:
            since = None
        return Holder(told["who"], told["host"], since)

    def may_read(self, problem: Exception) -> bool:
        """True when the library cannot be written to, but can be read."""
        return isinstance(problem, UserError) and problem.code in _ONLY_READING_HELPS
