"""Libraries as whole files: made, looked into, verified, copied, given another passphrase."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app.services.ports import Clock, Progress
from briefing_app.storage import library
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import Cost, Credentials
from briefing_app.storage.library import Created, Library, LibraryInfo

if TYPE_CHECKING:
    from briefing_app.storage.verification import VerifyReport


class LibraryService:
    """``cost`` is how dear a guess at the passphrase is; the composition root decides it."""

    def __init__(self, clock: Clock, cost: Cost) -> None:
        self._clock = clock
        self._cost = cost

    def create(self, path: Path, passphrase: str | None) -> Created:
        """A new library, encrypted with a ``passphrase``; the recovery key is in the answer and nowhere else."""
        return library.create(path, passphrase, self._clock.now(), self._cost)

    def open(self, path: Path, credentials: Credentials, mode: Mode) -> Library:
        """An open library; the caller closes it. UserErrors as ``storage.library.open_library`` tells them."""
        return library.open_library(path, credentials, mode, self._clock.now(), self._cost)

    def info(self, path: Path, credentials: Credentials) -> LibraryInfo:
        with self.open(path, credentials, Mode.READ_ONLY) as opened:
            return opened.info()

    def verify(self, path: Path, credentials: Credentials, progress: Progress | None = None) -> VerifyReport:
        """Read the whole library and say what is wrong with it."""
        from briefing_app.storage import verification

        with self.open(path, credentials, Mode.READ_ONLY) as opened:
            return verification.verify(opened, progress)

    def backup(
        self, path: Path, credentials: Credentials, target: Path, progress: Progress | None = None
    ) -> LibraryInfo:
        """A verified copy at ``target``; reported as done only when it was opened and read."""
        from briefing_app.storage import copies

        with self.open(path, credentials, Mode.READ_ONLY) as opened:
            return copies.backup(opened, target, progress)

    def restore(
        self, source: Path, credentials: Credentials, target: Path, progress: Progress | None = None
    ) -> LibraryInfo:
        """A backup put in place as a library, after it was read from end to end."""
        from briefing_app.storage import copies

        return copies.restore(source, target, credentials, self._clock.now(), self._cost, progress)

    def rekey(
        self, path: Path, credentials: Credentials, passphrase: str | None, progress: Progress | None = None
    ) -> Created:
        """Another passphrase, or none; a new recovery key comes with it and the old one is worth nothing."""
        from briefing_app.storage import copies

        return copies.rekey(self.open(path, credentials, Mode.READ_WRITE), passphrase, self._cost, progress)
