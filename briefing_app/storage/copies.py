"""Whole copies of a library: backup, restore, and the same library under another key.

Never by SQLite's backup API nor ``PRAGMA rekey`` (unsound in this version of the cipher): a copy is written by
``VACUUM INTO``, opened, verified and flushed before it takes its name.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from briefing_app import atomic_files
from briefing_app.atomic_files import is_there, part_of, sync_folder
from briefing_app.domain.errors import UserError
from briefing_app.storage import epochs, seals
from briefing_app.storage.connection import Mode, connect, connection_key, header_of, is_encrypted, the_row, told
from briefing_app.storage.keys import SALT_BYTES, Cost, Credentials, derive_key, recovery_key
from briefing_app.storage.library import (
    Created,
    Library,
    LibraryInfo,
    assert_sealed,
    discard,
    discard_journals,
    give_device,
    open_library,
    refuse_place,
)
from briefing_app.storage.verification import VerifyReport, verify

Progress = Callable[[int, int], None]


def backup(library: Library, target: Path, progress: Progress | None = None) -> LibraryInfo:
    """A verified copy under the same key.

    UserError ``library.target_exists``; ``library.backup_failed`` when the copy cannot be proved sound, in
    which case it is gone again.
    """
    return _copied(library, target, progress, is_new=False)


def _copied(library: Library, target: Path, progress: Progress | None, *, is_new: bool) -> LibraryInfo:
    """``is_new``: the copy is to be worked with beside the library, so its references must not be the same."""
    _refuse_existing(target)
    part = part_of(target)
    try:
        salt = header_of(library.path) if library.key is not None else b""
        _copy(library, part, library.key, salt)
        _made_another(part, library.key, is_new=is_new)
        report = _verified(part, library.key, progress)
        if not report.is_sound or not _same(report.info, library.info()):
            raise UserError("library.backup_failed", path=str(target))
        _put(part, target)
    except BaseException:
        discard(part)
        raise
    return _named(report.info, target)


def restore(
    source: Path,
    target: Path,
    credentials: Credentials,
    now: datetime,
    cost: Cost = Cost(),  # noqa: B008 - frozen
    progress: Progress | None = None,
) -> LibraryInfo:
    """Put a backup in place as a new library, after reading all of it; it has a device code of its own (ADR 17).

    UserError ``library.target_exists`` (nothing is ever written over) or ``library.backup_damaged``.
    """
    _refuse_existing(target)
    with open_library(source, credentials, Mode.READ_ONLY, now, cost) as library:
        if not verify(library, progress, with_search=False).is_sound:
            raise UserError("library.backup_damaged", path=str(source))
        return _copied(library, target, None, is_new=True)


def rekey(
    library: Library,
    passphrase: str | None,
    cost: Cost = Cost(),  # noqa: B008 - frozen
    progress: Progress | None = None,
) -> Created:
    """The same library under a new passphrase, or plain; the library is closed by this.

    The new file is complete and verified before it replaces the old one; an old recovery key opens it no more.
    """
    path = library.path
    part = part_of(library.file)
    try:
        if not library.is_writable:
            raise UserError("library.read_only", path=str(path))
        before = library.info()
        salt = secrets.token_bytes(SALT_BYTES)
        key = derive_key(passphrase, salt, cost) if passphrase is not None else None
        _copy(library, part, key, salt)
        report = _verified(part, key, progress)
        if not report.is_sound or not _same(report.info, before):
            raise UserError("library.rekey_failed", path=str(path))
        _fold(library)
        library.connection.close()
        _put(part, library.file)
    except BaseException:
        discard(part)
        raise
    finally:
        library.close()
    return Created(_named(report.info, path), recovery_key(key) if key is not None else "")


def _copy(library: Library, target: Path, key: bytes | None, salt: bytes) -> None:
    with told(target, encrypted=key is not None):
        uri = target.resolve().as_uri()
        uri += f"?cipher=chacha20&hexkey={connection_key(key, salt)}" if key is not None else "?key="
        library.connection.pragma("query_only", False)  # it writes, though not to this file
        library.connection.execute("VACUUM INTO ?", (uri,))
        library.connection.pragma("query_only", not library.is_writable)
    assert_sealed(target, key)
    if key is None and is_encrypted(target):
        raise UserError("library.rekey_failed", path=str(library.path))


def _made_another(path: Path, key: bytes | None, *, is_new: bool) -> None:
    """No log of the library is one of its copy (ADR 35); a new library has a device code of its own (ADR 17)."""
    connection = connect(path, key, Mode.READ_WRITE)
    try:
        seals.know(connection)
        epochs.renew(connection)
        if is_new:
            give_device(connection)
    finally:
        connection.close()


def _fold(library: Library) -> None:
    """All of the library into its one file, which must be whole if the new one does not come to take its place."""
    with told(library.path, encrypted=library.key is not None):
        is_busy, _, _ = the_row(library.connection, "PRAGMA wal_checkpoint(TRUNCATE)")
    if is_busy:
        raise UserError("library.busy", path=str(library.path))


def _verified(path: Path, key: bytes | None, progress: Progress | None) -> VerifyReport:
    connection = connect(path, key, Mode.READ_ONLY)
    with Library(path, connection, None, key) as copy:
        return verify(copy, progress, with_search=False)


def _same(mine: LibraryInfo, theirs: LibraryInfo) -> bool:
    return (mine.schema, mine.notes, mine.revisions) == (theirs.schema, theirs.notes, theirs.revisions)


def _named(info: LibraryInfo, path: Path) -> LibraryInfo:
    return LibraryInfo(str(path), info.encrypted, info.schema, info.notes, info.revisions)


def _refuse_existing(target: Path) -> None:
    if is_there(target):
        raise UserError("library.target_exists", path=str(target))
    refuse_place(target)


def _put(part: Path, target: Path) -> None:
    """Flush a copy and give it its name; from then on the work is done, whatever the folder says.

    The journals of a file that had the name before go first: SQLite would replay them onto the copy.
    """
    try:
        with part.open("rb+") as stream:
            os.fsync(stream.fileno())
        discard_journals(target)
        part.replace(target)
    except OSError as problem:
        raise atomic_files.told(problem, target) from problem
    with suppress(OSError):
        sync_folder(target.parent)
