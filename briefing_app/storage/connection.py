"""The one place where a library file is opened: key, pragmas, and proof that an encrypted file is encrypted."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

import apsw

from briefing_app.domain.errors import BugError, UserError
from briefing_app.domain.unreadable import DamagedEntryError
from briefing_app.storage.keys import KEY_BYTES, SALT_BYTES
from briefing_app.storage.stored import StoredCursor

APPLICATION_ID = 0x42524E41  # "BRNA"
PLAIN_HEADER = b"SQLite format 3\x00"
BUSY_MS = 5000
CACHE_KIB = 32 * 1024
"""Pages kept in memory: those of an encrypted library would be deciphered again each time."""

T = TypeVar("T")


class Mode(StrEnum):
    READ_WRITE = "read_write"
    READ_ONLY = "read_only"


def driver_versions() -> str:
    """Of the database and its cipher, for whoever looks for a mistake."""
    return f"SQLite {apsw.sqlite_lib_version()} · {getattr(apsw, 'mc_version', '')}"


def header_of(path: Path) -> bytes:
    """The first 16 bytes; UserError ``library.not_found``, ``library.not_a_library``, ``library.not_readable``."""
    try:
        with path.open("rb") as stream:
            header = stream.read(SALT_BYTES)
    except FileNotFoundError as problem:
        raise UserError("library.not_found", path=str(path)) from problem
    except OSError as problem:
        raise UserError("library.not_readable", path=str(path)) from problem
    if len(header) < SALT_BYTES:
        raise UserError("library.not_a_library", path=str(path))
    return header


def is_encrypted(path: Path) -> bool:
    """True for a file that does not begin as a plain SQLite database does."""
    return header_of(path) != PLAIN_HEADER


def resolved(path: Path) -> Path:
    """Where the file itself is: it and every link to it are one library.

    UserError ``library.not_readable`` for links that lead nowhere but to each other, and for what is no path.
    """
    try:
        return path.resolve()
    except (OSError, RuntimeError, ValueError) as problem:
        raise UserError("library.not_readable", path=str(path)) from problem


def connect(
    path: Path,
    key: bytes | None,
    mode: Mode,
    *,
    create: bool = False,
    salt: bytes = b"",
    keeps_log: bool = False,
) -> apsw.Connection:
    """An open connection with our settings; ``key`` is 32 bytes, None for a plain file. With ``keeps_log`` the
    write-ahead log is not folded into the file when it is closed.

    UserError ``library.wrong_passphrase`` when the key does not open it, ``library.damaged`` when pages are
    broken, ``library.read_only_medium`` when it cannot be written, ``library.path_not_utf8`` for a place that SQLite
    cannot name.
    """
    file = resolved(path)
    try:
        str(file).encode()
    except UnicodeEncodeError as problem:
        raise UserError("library.path_not_utf8", path=str(path)) from problem
    with told(path, encrypted=key is not None), opening(path):
        connection = apsw.Connection(_uri(file, mode), flags=_flags(file, mode, create=create))
        try:
            if keeps_log:
                connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
            if key is not None:
                _unlock(connection, key, salt or header_of(path))
            _configure(connection, mode)
        except BaseException:
            connection.close()
            raise
    return connection


def connect_without_log(path: Path, key: bytes | None) -> apsw.Connection:
    """The file by itself, whatever its write-ahead log says, for a moment and for reading."""
    with told(path, encrypted=key is not None):
        flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
        connection = apsw.Connection(path.as_uri() + "?immutable=1", flags=flags)
        try:
            if key is not None:
                _unlock(connection, key, header_of(path))
        except BaseException:
            connection.close()
            raise
    return connection


def connection_key(key: bytes, salt: bytes) -> str:
    """``raw:`` and key and salt in hexadecimal, in hexadecimal: what ``hexkey`` takes."""
    if len(key) != KEY_BYTES or len(salt) != SALT_BYTES:
        raise BugError("a key has 32 bytes and a salt 16")
    return f"raw:{key.hex()}{salt.hex()}".encode().hex()


def _uri(path: Path, mode: Mode) -> str:
    uri = path.as_uri()
    journal = path.with_name(path.name + "-wal")
    if mode is Mode.READ_ONLY and not _can_share(path) and not journal.exists():
        return uri + "?immutable=1"  # nobody can be writing where nobody can write
    return uri


def _can_share(path: Path) -> bool:
    """True where the files that readers and a writer share can be made and taken away again."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _flags(path: Path, mode: Mode, *, create: bool) -> int:
    if mode is Mode.READ_ONLY and not _can_share(path):
        return apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    made = apsw.SQLITE_OPEN_CREATE if create else 0
    return apsw.SQLITE_OPEN_READWRITE | made | apsw.SQLITE_OPEN_URI


def _unlock(connection: apsw.Connection, key: bytes, salt: bytes) -> None:
    if connection.pragma("cipher", "chacha20") != "chacha20":
        raise BugError("the cipher is not there")
    if connection.pragma("hexkey", connection_key(key, salt)) != "ok":
        raise BugError("the key was not taken: the file would be plain")


def _configure(connection: apsw.Connection, mode: Mode) -> None:
    connection.cursor_factory = StoredCursor
    connection.set_busy_timeout(BUSY_MS)
    connection.pragma("threads", 0)
    connection.pragma("cache_size", -CACHE_KIB)
    connection.pragma("foreign_keys", True)
    connection.pragma("trusted_schema", False)
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
    if mode is Mode.READ_WRITE:
        connection.pragma("journal_mode", "wal")
        connection.pragma("synchronous", "full")
    else:
        connection.pragma("query_only", True)


@contextmanager
def told(path: Path, *, encrypted: bool) -> Iterator[None]:
    """Say in the user's words what SQLite says of a library."""
    try:
        yield
    except apsw.Error as problem:
        words = words_for(problem, path, encrypted=encrypted)
        if words is None:
            raise
        raise words from problem


def words_for(problem: BaseException, path: Path, *, encrypted: bool) -> UserError | None:
    """What happened to the library at ``path``; None for what is no fault of the world."""
    match problem:
        case apsw.NotADBError():
            code = "library.wrong_passphrase" if encrypted else "library.not_a_library"
        case apsw.CorruptError():  # SQLite says so as well of a medium that was taken away
            code = "library.damaged" if _can_be_read(path) else "library.medium_failed"
        case apsw.FullError():
            code = "library.disk_full"
        case apsw.ReadOnlyError():
            code = "library.read_only_medium"
        case apsw.CantOpenError() | apsw.PermissionsError():
            code = "library.cannot_open"
        case apsw.IOError():
            code = "library.medium_failed"
        case apsw.BusyError():
            code = "library.busy"
        case _:
            return None
    return UserError(code, path=str(path))


def _can_be_read(path: Path) -> bool:
    try:
        with path.open("rb") as stream:
            return bool(stream.read(1))
    except (OSError, ValueError):
        return False


@contextmanager
def opening(path: Path) -> Iterator[None]:
    """While a library is opened, SQL and texts that SQLite or we cannot make out are damage and no slip of ours."""
    try:
        yield
    except (apsw.SQLError, apsw.ConstraintError, UnicodeDecodeError, DamagedEntryError) as problem:
        raise UserError("library.damaged", path=str(path)) from problem


def row_of(connection: apsw.Connection, sql: str, values: tuple[object, ...] = ()) -> tuple[Any, ...] | None:
    """The first row of an answer, None for an empty one."""
    return connection.execute(sql, values).fetchone()


def the_row(connection: apsw.Connection, sql: str, values: tuple[object, ...] = ()) -> tuple[Any, ...]:
    """The first row of an answer that has one."""
    row = row_of(connection, sql, values)
    if row is None:
        raise BugError("a query that always answers did not")
    return row


def in_transaction(connection: apsw.Connection, work: Callable[[], T]) -> T:
    """``work`` in one transaction that is durable when this returns, and leaves no trace when it fails.

    Inside another one it is a part of that, which alone makes it durable.

    UserError ``library.disk_full`` and the others of :func:`told` when the medium refuses; ``library.damaged`` when
    the file, which was opened, is no library any more.
    """
    if connection.in_transaction:
        return work()
    path = Path(connection.filename)
    with told(path, encrypted=False), _still_a_library(path):
        connection.execute("BEGIN IMMEDIATE")
        try:
            result = work()
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        return result


@contextmanager
def _still_a_library(path: Path) -> Iterator[None]:
    try:
        yield
    except apsw.NotADBError as problem:
        raise UserError("library.damaged", path=str(path)) from problem
