"""The schema and its migrations. A migration never calls live code: it is SQL, frozen the day it ships."""

from __future__ import annotations

import apsw

from briefing_app.domain.errors import UserError
from briefing_app.storage.connection import APPLICATION_ID, in_transaction

_VERSION_1 = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE notes (
    id TEXT PRIMARY KEY,
    head TEXT NOT NULL,
    provisional TEXT NOT NULL UNIQUE,
    definitive TEXT NOT NULL,
    template TEXT NOT NULL,
    title_ar TEXT NOT NULL,
    title_fr TEXT NOT NULL,
    counterpart_ar TEXT NOT NULL,
    counterpart_fr TEXT NOT NULL,
    counterpart_country TEXT NOT NULL,
    day TEXT NOT NULL,
    status TEXT NOT NULL,
    marking TEXT NOT NULL,
    ready_ar INTEGER NOT NULL,
    ready_fr INTEGER NOT NULL,
    wanted INTEGER NOT NULL,
    open_actions INTEGER NOT NULL,
    updated TEXT NOT NULL,
    deleted TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX notes_by_time ON notes (updated DESC) WHERE deleted IS NULL;
CREATE INDEX notes_by_definitive ON notes (definitive) WHERE definitive <> '';

CREATE TABLE revisions (
    id TEXT PRIMARY KEY,
    note_id TEXT NOT NULL REFERENCES notes (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL CHECK (number > 0),
    parent TEXT NOT NULL,
    created TEXT NOT NULL,
    author TEXT NOT NULL,
    reason TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    snapshot BLOB NOT NULL,
    UNIQUE (note_id, number)
) STRICT;
CREATE TRIGGER revisions_stay BEFORE UPDATE ON revisions BEGIN SELECT RAISE(ABORT, 'revisions are append-only'); END;
CREATE TRIGGER revisions_last BEFORE DELETE ON revisions BEGIN SELECT RAISE(ABORT, 'revisions are append-only'); END;

CREATE TABLE journal (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    note_id TEXT NOT NULL REFERENCES notes (id),
    base TEXT NOT NULL,
    edit BLOB NOT NULL,
    sha256 TEXT NOT NULL
) STRICT;
CREATE INDEX journal_by_note ON journal (note_id, number);

CREATE TABLE templates (
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    content BLOB NOT NULL,
    is_own INTEGER NOT NULL,
    PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE people (id TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE exports (
    id TEXT NOT NULL,
    note_id TEXT NOT NULL REFERENCES notes (id),
    revision TEXT NOT NULL,
    layout TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    created TEXT NOT NULL,
    reviewer TEXT NOT NULL,
    PRIMARY KEY (id, sha256)
) STRICT, WITHOUT ROWID;
"""

MIGRATIONS: tuple[str, ...] = (_VERSION_1,)
CURRENT = len(MIGRATIONS)


def create(connection: apsw.Connection) -> None:
    """Everything a new library needs, in one transaction."""
    connection.pragma("application_id", APPLICATION_ID)
    _migrate_from(connection, 0)


def version_of(connection: apsw.Connection, path: str) -> int:
    """The schema version of a library; UserError ``library.foreign`` or ``library.newer_schema``."""
    if connection.pragma("application_id") != APPLICATION_ID:
        raise UserError("library.foreign", path=path)
    version = connection.pragma("user_version")
    if not isinstance(version, int) or version < 1:
        raise UserError("library.foreign", path=path)
    if version > CURRENT:
        raise UserError("library.newer_schema", path=path, version=version, known=CURRENT)
    return version


def migrate(connection: apsw.Connection, version: int) -> None:
    """Bring a library of an older version up to date; each step is durable or has not happened."""
    _migrate_from(connection, version)


def _migrate_from(connection: apsw.Connection, version: int) -> None:
    for number, script in enumerate(MIGRATIONS[version:], version + 1):

        def step(script: str = script, number: int = number) -> None:
            connection.execute(script)
            connection.pragma("user_version", number)

        in_transaction(connection, step)
