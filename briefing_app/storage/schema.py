"""The schema and its migrations. A migration never calls live code: it is SQL, frozen the day it ships."""

from __future__ import annotations

from typing import Any

import apsw

from briefing_app.domain.errors import UserError
from briefing_app.storage import seals
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

_VERSION_2 = """
CREATE TABLE bodies (id TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT, WITHOUT ROWID;
"""

_VERSION_3 = """
CREATE TABLE seals (
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    digest BLOB NOT NULL,
    PRIMARY KEY (kind, name)
) STRICT, WITHOUT ROWID;
INSERT INTO seals SELECT 'meta', name, sealed(CAST(name AS BLOB), CAST(value AS BLOB)) FROM meta;
INSERT INTO seals SELECT 'notes', id, sealed(CAST(id AS BLOB), CAST(deleted AS BLOB)) FROM notes;
INSERT INTO seals SELECT 'revisions', id, sealed(
    CAST(id AS BLOB), CAST(note_id AS BLOB), CAST(number AS BLOB), CAST(parent AS BLOB), CAST(created AS BLOB),
    CAST(author AS BLOB), CAST(reason AS BLOB), CAST(content_hash AS BLOB), CAST(snapshot AS BLOB)
) FROM revisions;
INSERT INTO seals SELECT 'templates', id || ' ' || version, sealed(
    CAST(id AS BLOB), CAST(version AS BLOB), CAST(content AS BLOB), CAST(is_own AS BLOB)
) FROM templates;
INSERT INTO seals SELECT 'people', id, sealed(CAST(id AS BLOB), CAST(content AS BLOB)) FROM people;
INSERT INTO seals SELECT 'bodies', id, sealed(CAST(id AS BLOB), CAST(content AS BLOB)) FROM bodies;
INSERT INTO seals SELECT 'exports', id || ' ' || sha256, sealed(
    CAST(id AS BLOB), CAST(note_id AS BLOB), CAST(revision AS BLOB), CAST(layout AS BLOB), CAST(sha256 AS BLOB),
    CAST(created AS BLOB), CAST(reviewer AS BLOB)
) FROM exports;
"""

MIGRATIONS: tuple[str, ...] = (_VERSION_1, _VERSION_2, _VERSION_3)
CURRENT = len(MIGRATIONS)


def create(connection: apsw.Connection) -> None:
    """Everything a new library needs, one transaction a version."""
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


def is_as_made(connection: apsw.Connection) -> bool:
    """True when tables, indexes and triggers are, to the letter, those of the version the library says it has."""
    wanted = apsw.Connection(":memory:")
    try:
        seals.know(wanted)
        for script in MIGRATIONS[: connection.pragma("user_version")]:
            wanted.execute(script)
        return _objects(connection) == _objects(wanted)
    finally:
        wanted.close()


def _objects(connection: apsw.Connection) -> list[tuple[Any, ...]]:
    columns = ", ".join(f"CAST({column} AS BLOB)" for column in ("type", "name", "tbl_name", "sql"))
    return connection.execute(f"SELECT {columns} FROM sqlite_schema ORDER BY type, name").fetchall()  # noqa: S608


def _migrate_from(connection: apsw.Connection, version: int) -> None:
    seals.know(connection)
    for number, script in enumerate(MIGRATIONS[version:], version + 1):

        def step(script: str = script, number: int = number) -> None:
            connection.execute(script)
            connection.pragma("user_version", number)

        in_transaction(connection, step)
