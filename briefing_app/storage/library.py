"""A library: one file with everything in it, opened by one process for writing and by any for reading."""

from __future__ import annotations

import os
import secrets
from datetime import datetime
from pathlib import Path

import apsw
import msgspec

from briefing_app.domain.errors import UserError
from briefing_app.storage import schema
from briefing_app.storage.connection import Mode, connect, header_of, is_encrypted, the_row, told
from briefing_app.storage.drafts import DraftRepository
from briefing_app.storage.holding import Hold
from briefing_app.storage.keys import (
    SALT_BYTES,
    Cost,
    Credentials,
    NoKey,
    derive_key,
    key_for,
    recovery_key,
)
from briefing_app.storage.notes import NoteRepository
from briefing_app.storage.records import ExportRepository, TemplateRepository


class LibraryInfo(msgspec.Struct, frozen=True):
    path: str
    encrypted: bool
    schema: int
    notes: int
    revisions: int


class Library:
    """An open library and its repositories; close it, or use it as a context."""

    def __init__(self, path: Path, connection: apsw.Connection, hold: Hold | None, key: bytes | None) -> None:
        self.path = path
        self.key = key
        self.connection = connection
        self._hold = hold
        self.notes = NoteRepository(connection)
        self.drafts = DraftRepository(connection, self.notes)
        self.templates = TemplateRepository(connection)
        self.exports = ExportRepository(connection)

    @property
    def device(self) -> str:
        """Four hexadecimal digits, made once with the library, in its provisional references."""
        return str(the_row(self.connection, "SELECT value FROM meta WHERE name = 'device'")[0])

    @property
    def is_writable(self) -> bool:
        return self._hold is not None

    def info(self) -> LibraryInfo:
        """What the library is and how much it holds."""
        notes, revisions = the_row(
            self.connection,
            "SELECT (SELECT count(*) FROM notes WHERE deleted IS NULL), (SELECT count(*) FROM revisions)",
        )
        version = schema.version_of(self.connection, str(self.path))
        return LibraryInfo(str(self.path), self.key is not None, version, notes, revisions)

    def close(self) -> None:
        """Fold the write-ahead log in and let others write."""
        self.connection.close()
        if self._hold is not None:
            self._hold.release()
            self._hold = None

    def __enter__(self) -> Library:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class Created(msgspec.Struct, frozen=True):
    """``recovery_key`` is shown once and kept nowhere; empty for a plain library."""

    info: LibraryInfo
    recovery_key: str


def create(path: Path, passphrase: str | None, now: datetime, cost: Cost = Cost()) -> Created:  # noqa: B008 - frozen
    """Make a new library; UserError ``library.exists`` when there is a file already."""
    if path.exists():
        raise UserError("library.exists", path=str(path))
    if not path.parent.is_dir():
        raise UserError("library.no_folder", path=str(path))
    salt = secrets.token_bytes(SALT_BYTES)
    key = derive_key(passphrase, salt, cost) if passphrase is not None else None
    hold = Hold(path)
    hold.take(now)
    try:
        with told(path, encrypted=key is not None):
            connection = connect(path, key, Mode.READ_WRITE, create=True, salt=salt)
            library = Library(path, connection, hold, key)
            schema.create(connection)
            connection.execute("INSERT INTO meta VALUES ('device', ?)", (secrets.token_hex(2).upper(),))
            info = library.info()
            library.close()
        assert_sealed(path, key)
    except BaseException:
        hold.release()
        discard(path)
        raise
    return Created(info, recovery_key(key) if key is not None else "")


def open_library(
    path: Path,
    credentials: Credentials,
    mode: Mode,
    now: datetime,
    cost: Cost = Cost(),  # noqa: B008 - frozen
) -> Library:
    """Open a library; one process at a time for writing.

    UserError ``library.held`` says who has it; ``library.passphrase_needed``, ``library.wrong_passphrase``,
    ``library.foreign``, ``library.newer_schema``, ``library.damaged`` … say why it does not open.
    """
    key = key_of(path, credentials, cost)
    hold = None
    if mode is Mode.READ_WRITE:
        if not os.access(path, os.W_OK):
            raise UserError("library.read_only_medium", path=str(path))
        hold = Hold(path)
        hold.take(now)
    try:
        assert_sealed(path, key)
        connection = connect(path, key, mode)
        try:
            with told(path, encrypted=key is not None):
                version = schema.version_of(connection, str(path))
                if mode is Mode.READ_WRITE and version < schema.CURRENT:
                    schema.migrate(connection, version)
        except BaseException:
            connection.close()
            raise
    except BaseException:
        if hold is not None:
            hold.release()
        raise
    return Library(path, connection, hold, key)


def key_of(path: Path, credentials: Credentials, cost: Cost) -> bytes | None:
    """The key of a file from what the person gave, None for a plain one that needs none."""
    if not is_encrypted(path):
        return None
    if isinstance(credentials, NoKey):
        raise UserError("library.passphrase_needed", path=str(path))
    return key_for(credentials, header_of(path), cost)


def assert_sealed(path: Path, key: bytes | None) -> None:
    """A library that has a key must not begin as a plain one (a mistyped pragma would leave it so)."""
    if key is not None and not is_encrypted(path):
        raise UserError("library.not_encrypted", path=str(path))


def discard(path: Path) -> None:
    """Take away a library file that was not finished, and what SQLite put beside it."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
