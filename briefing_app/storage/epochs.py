"""Does the write-ahead log beside a library belong to it? One of another time would be replayed onto it (ADR 35).

Whoever opens a library for writing begins an epoch, and writes its name in front of those before it. The file without
its log says in which epoch it is; replayed, the log says which ones it followed. When that of the file is not among
them, the log is one of another state of the library: it was left beside a copy that was put in its place.
"""

from __future__ import annotations

import secrets
from contextlib import closing
from pathlib import Path

import apsw

from briefing_app.domain.errors import BugError, UserError
from briefing_app.storage import seals
from briefing_app.storage.connection import Mode, connect, connect_without_log, in_transaction, row_of
from briefing_app.storage.meta import put_meta

_NAME = "epoch"
_KEPT = 64
"""So many deaths in a row a log may outlive before it is folded into the file."""
_LOG_HEADER = 32
"""Bytes of a write-ahead log in which nothing was written."""
_UNREADABLE = (apsw.Error, UserError, BugError, UnicodeDecodeError)


def renew(connection: apsw.Connection) -> None:
    """A new epoch begins; nothing is written to a library of an older version."""
    if not seals.are_kept(connection):
        return

    def work() -> None:
        value = " ".join((secrets.token_hex(8), *_epochs(connection)[: _KEPT - 1]))
        put_meta(connection, _NAME, value)

    in_transaction(connection, work)


def has_log(library: Path) -> bool:
    """True when something was written to a log that is not folded into the file."""
    try:
        return _log_of(library).stat().st_size > _LOG_HEADER
    except OSError:
        return False


def refuse_foreign_log(library: Path, key: bytes | None) -> None:
    """UserError ``library.foreign_log`` for a log that is not of this library; it was put aside, and is kept.

    ``library`` is where the file is. Nobody else may be writing to it.
    """
    if not has_log(library):
        return
    try:
        with closing(connect_without_log(library, key)) as connection:
            known = _epochs(connection)
    except _UNREADABLE:  # it died while the log was folded in: the log mends it
        return
    if not known:
        return
    try:
        with closing(connect(library, key, Mode.READ_ONLY, keeps_log=True)) as connection:
            written = _epochs(connection)
    except _UNREADABLE:
        written = ()
    if known[0] not in written:
        raise UserError("library.foreign_log", path=str(library), log=str(_put_aside(library)))


def _epochs(connection: apsw.Connection) -> tuple[str, ...]:
    """The epoch and those before it; nothing where none was written yet."""
    row = row_of(connection, "SELECT value FROM meta WHERE name = ?", (_NAME,))
    return tuple(str(row[0]).split()) if row is not None else ()


def _put_aside(library: Path) -> Path:
    log = _log_of(library)
    aside = log.with_name(f"{log.name}.{secrets.token_hex(3)}.aside")
    try:
        log.rename(aside)
        library.with_name(library.name + "-shm").unlink(missing_ok=True)
    except OSError as problem:
        raise UserError("library.cannot_open", path=str(library)) from problem
    return aside


def _log_of(library: Path) -> Path:
    return library.with_name(library.name + "-wal")
