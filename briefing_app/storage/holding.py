"""Who holds a library: a lock the operating system releases when its holder dies, and a card saying who it is."""

from __future__ import annotations

import errno
import getpass
import os
import platform
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import msgspec
from filelock import FileLock, Timeout

from briefing_app import atomic_files
from briefing_app.domain.errors import UserError
from briefing_app.domain.unreadable import UNREADABLE
from briefing_app.storage.connection import resolved


class Holder(msgspec.Struct, frozen=True):
    """``since`` is an ISO 8601 instant in UTC."""

    who: str
    host: str
    pid: int
    since: str


class Hold:
    """The right to write to one library file, from :meth:`take` to :meth:`release`."""

    def __init__(self, library: Path) -> None:
        self._library = library
        self._lock = FileLock(_beside(library, ".lock"))

    def take(self, now: datetime) -> None:
        """UserError ``library.held`` (who, host, since) when another process has it.

        UserError ``library.read_only_medium``, ``file.disk_full`` or ``file.not_writable`` where nothing can be held.
        """
        try:
            self._lock.acquire(timeout=0)
        except Timeout as problem:
            holder = read_holder(self._library)
            raise UserError(
                "library.held", path=str(self._library), who=holder.who, host=holder.host, since=holder.since
            ) from problem
        except OSError as problem:
            raise _told(problem, self._library) from problem
        try:
            self._leave_card(now)
        except OSError as problem:
            self.release()
            raise _told(problem, self._library) from problem

    def _leave_card(self, now: datetime) -> None:
        holder = Holder(getpass.getuser(), platform.node(), os.getpid(), now.isoformat(timespec="seconds"))
        card = _beside(self._library, ".holder")
        with suppress(OSError):
            card.unlink(missing_ok=True)  # one that somebody else left when they died may only be replaced
        card.write_bytes(msgspec.json.encode(holder))
        for path in (card, _beside(self._library, ".lock")):
            _open_as(path, self._library)

    def release(self) -> None:
        with suppress(OSError):  # a card that stays keeps nobody out
            _beside(self._library, ".holder").unlink(missing_ok=True)
        self._lock.release()


def read_holder(library: Path) -> Holder:
    """The card of whoever holds the library; question marks when it cannot be read."""
    try:
        return msgspec.json.decode(_beside(library, ".holder").read_bytes(), type=Holder)
    except (OSError, *UNREADABLE):
        return Holder("?", "?", 0, "?")


def _open_as(path: Path, library: Path) -> None:
    """Whoever may write to the library may hold it, whoever was the first to do so."""
    with suppress(OSError):  # a file of somebody else, a library that is only being made
        path.chmod(library.stat().st_mode & 0o666)


def _told(problem: OSError, library: Path) -> UserError:
    if problem.errno in (errno.ENOSPC, errno.EDQUOT, errno.ENAMETOOLONG):
        return atomic_files.told(problem, library)
    return UserError("library.read_only_medium", path=str(library))


def _beside(library: Path, suffix: str) -> Path:
    """Beside the file itself, whatever link it is called by."""
    library = resolved(library)
    return library.with_name(library.name + suffix)
