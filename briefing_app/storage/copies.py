"""Whole copies of a library: backup, restore, and the same library under another key.

Never by SQLite's backup API nor ``PRAGMA rekey`` (unsound in this version of the cipher): a copy is written by
``VACUUM INTO``, opened, verified and flushed before it takes its name.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from briefing_app.atomic_files import sync_folder
from briefing_app.domain.errors import UserError
from briefing_app.storage.connection import Mode, connect, connection_key, header_of, is_encrypted, told
from briefing_app.storage.keys import SALT_BYTES, Cost, Credentials, derive_key, recovery_key
from briefing_app.storage.library import Created, Library, LibraryInfo, assert_sealed, discard, open_library
from briefing_app.storage.verification import VerifyReport, verify

Progress = Callable[[int, int], None]


def backup(library: Library, target: Path, progress: Progress | None = None) -> LibraryInfo:
    """A verified copy under the same key.

    UserError ``library.target_exists``; ``library.backup_failed`` when the copy cannot be proved sound, in
    which case it is gone again.
    """
    _refuse_existing(target)
    part = _part(target)
    try:
        salt = header_of(library.path) if library.key is not None else b""
        _copy(library, part, library.key, salt)
        report = _verified(part, library.key, progress)
        if report.problems or not _same(report.info, library.info()):
            raise UserError("library.backup_failed", path=str(target))
        _put(part, target)
    except UserError:
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
    """Put a backup in place as a new library, after reading all of it.

    UserError ``library.target_exists`` (nothing is ever written over) or ``library.backup_damaged``.
    """
    _refuse_existing(target)
    with open_library(source, credentials, Mode.READ_ONLY, now, cost) as library:
        if verify(library, progress).problems:
            raise UserError("library.backup_damaged", path=str(source))
        return backup(library, target)


def rekey(
    library: Library,
    passphrase: str | None,
    cost: Cost = Cost(),  # noqa: B008 - frozen
    progress: Progress | None = None,
) -> Created:
    """The same library under a new passphrase, or plain; the library is closed by this.

    The new file is complete and verified before it replaces the old one; an old recovery key opens it no more.
    """
    if not library.is_writable:
        raise UserError("library.read_only", path=str(library.path))
    path, before = library.path, library.info()
    salt = secrets.token_bytes(SALT_BYTES)
    key = derive_key(passphrase, salt, cost) if passphrase is not None else None
    part = _part(path)
    try:
        _copy(library, part, key, salt)
        report = _verified(part, key, progress)
        if report.problems or not _same(report.info, before):
            raise UserError("library.rekey_failed", path=str(path))
        library.connection.close()
        for suffix in ("-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        _put(part, path)
    except UserError:
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


def _verified(path: Path, key: bytes | None, progress: Progress | None) -> VerifyReport:
    connection = connect(path, key, Mode.READ_ONLY)
    with Library(path, connection, None, key) as copy:
        return verify(copy, progress)


def _same(mine: LibraryInfo, theirs: LibraryInfo) -> bool:
    return (mine.schema, mine.notes, mine.revisions) == (theirs.schema, theirs.notes, theirs.revisions)


def _named(info: LibraryInfo, path: Path) -> LibraryInfo:
    return LibraryInfo(str(path), info.encrypted, info.schema, info.notes, info.revisions)


def _refuse_existing(target: Path) -> None:
    if target.exists():
        raise UserError("library.target_exists", path=str(target))
    if not target.parent.is_dir():
        raise UserError("library.no_folder", path=str(target))


def _part(target: Path) -> Path:
    return target.with_name(f".{target.name[:40]}.{secrets.token_hex(4)}.part")


def _put(part: Path, target: Path) -> None:
    with part.open("rb+") as stream:
        os.fsync(stream.fileno())
    part.replace(target)
    sync_folder(target.parent)
