"""The schema and its migrations. A migration never calls live code: it is SQL, frozen the day it ships."""

from __future__ import annotations

import json
import zlib
from typing import Any

import apsw

from briefing_app.domain.errors import UserError
from briefing_app.storage import schema_6, seals
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

_VERSION_4 = """
CREATE TABLE promises (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    note_id TEXT NOT NULL REFERENCES notes (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    number TEXT NOT NULL,
    reference TEXT NOT NULL,
    note_day TEXT NOT NULL,
    kind TEXT NOT NULL,
    title_ar TEXT NOT NULL,
    title_fr TEXT NOT NULL,
    owner_ar TEXT NOT NULL,
    owner_fr TEXT NOT NULL,
    counterpart_ar TEXT NOT NULL,
    counterpart_fr TEXT NOT NULL,
    counterpart_country TEXT NOT NULL,
    obligation TEXT NOT NULL,
    due_kind TEXT NOT NULL,
    due_day TEXT NOT NULL,
    due_days INTEGER NOT NULL,
    due_text_ar TEXT NOT NULL,
    due_text_fr TEXT NOT NULL,
    state TEXT NOT NULL,
    is_open INTEGER NOT NULL,
    hidden_until TEXT NOT NULL,
    priority TEXT NOT NULL,
    channel TEXT NOT NULL,
    marking TEXT NOT NULL,
    waiting_since TEXT NOT NULL,
    last_chased TEXT NOT NULL,
    pair_id TEXT NOT NULL
) STRICT;
CREATE INDEX promises_by_note ON promises (note_id, position);
CREATE INDEX promises_by_id ON promises (id);
CREATE INDEX promises_by_number ON promises (number);
CREATE INDEX promises_by_due ON promises (due_day) WHERE is_open = 1 AND due_day <> '';
CREATE INDEX promises_by_waiting ON promises (waiting_since) WHERE waiting_since <> '';

CREATE TABLE invitations (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    note_id TEXT NOT NULL REFERENCES notes (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    number TEXT NOT NULL,
    reference TEXT NOT NULL,
    note_day TEXT NOT NULL,
    inviter_ar TEXT NOT NULL,
    inviter_fr TEXT NOT NULL,
    inviter_country TEXT NOT NULL,
    invitee_ar TEXT NOT NULL,
    invitee_fr TEXT NOT NULL,
    invitee_country TEXT NOT NULL,
    occasion_ar TEXT NOT NULL,
    occasion_fr TEXT NOT NULL,
    visit_type TEXT NOT NULL,
    state TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    confirmed_mode TEXT NOT NULL,
    reply_by TEXT NOT NULL,
    pair_id TEXT NOT NULL
) STRICT;
CREATE INDEX invitations_by_note ON invitations (note_id, position);
CREATE INDEX invitations_by_id ON invitations (id);
CREATE INDEX invitations_by_number ON invitations (number);

INSERT INTO promises SELECT
    NULL,
    h.id,
    a.key,
    coalesce(a.value ->> '$.id', ''),
    coalesce(a.value ->> '$.number', ''),
    h.reference,
    h.day,
    coalesce(a.value ->> '$.kind', ''),
    coalesce(a.value ->> '$.title.ar', ''),
    coalesce(a.value ->> '$.title.fr', ''),
    coalesce(a.value ->> '$.owner.ar', ''),
    coalesce(a.value ->> '$.owner.fr', ''),
    coalesce(a.value ->> '$.counterpart.ar', ''),
    coalesce(a.value ->> '$.counterpart.fr', ''),
    coalesce(a.value ->> '$.counterpart_country', ''),
    coalesce(a.value ->> '$.obligation', ''),
    coalesce(a.value ->> '$.due.type', 'none'),
    coalesce(CASE a.value ->> '$.due.type'
        WHEN 'date' THEN a.value ->> '$.due.day'
        WHEN 'month' THEN date(
            printf('%04d-%02d-01', a.value ->> '$.due.year', a.value ->> '$.due.month'), '+1 month', '-1 day'
        )
        WHEN 'before_event' THEN (
            SELECT date(i.value ->> '$.confirmed_dates.start', printf('%+d days', -(a.value ->> '$.due.days')))
            FROM json_each(h.note, '$.invitations') AS i
            WHERE a.value ->> '$.due.invitation_id' <> '' AND i.value ->> '$.id' = a.value ->> '$.due.invitation_id'
            ORDER BY i.key LIMIT 1
        )
    END, ''),
    coalesce(CAST(a.value ->> '$.due.days' AS INTEGER), 0),
    coalesce(a.value ->> '$.due.event.ar', a.value ->> '$.due.reason.ar', ''),
    coalesce(a.value ->> '$.due.event.fr', a.value ->> '$.due.reason.fr', ''),
    coalesce(a.value ->> '$.state', 'accepted'),
    coalesce(a.value ->> '$.state', 'accepted') NOT IN ('dismissed', 'done', 'refused', 'superseded', 'cancelled'),
    coalesce(a.value ->> '$.hidden_until', ''),
    coalesce(a.value ->> '$.priority', 'normal'),
    coalesce(a.value ->> '$.channel', ''),
    coalesce(nullif(a.value ->> '$.marking', ''), h.marking),
    coalesce(CASE a.value ->> '$.state' WHEN 'waiting_other_side' THEN (
        SELECT substr(s.value ->> '$.at', 1, 10) FROM json_each(a.value, '$.history') AS s
        WHERE s.value ->> '$.state' = 'waiting_other_side' ORDER BY s.key DESC LIMIT 1
    ) END, ''),
    coalesce(a.value ->> '$.last_chased', ''),
    coalesce(a.value ->> '$.source.pair_id', '')
FROM (
    SELECT n.id, CASE n.definitive WHEN '' THEN n.provisional ELSE n.definitive END AS reference, n.day, n.marking,
        inflated(r.snapshot) AS note
    FROM notes AS n JOIN revisions AS r ON r.id = n.head WHERE n.deleted IS NULL
) AS h, json_each(h.note, '$.actions') AS a;

INSERT INTO invitations SELECT
    NULL,
    h.id,
    i.key,
    coalesce(i.value ->> '$.id', ''),
    coalesce(i.value ->> '$.number', ''),
    h.reference,
    h.day,
    coalesce(i.value ->> '$.inviter.name.ar', ''),
    coalesce(i.value ->> '$.inviter.name.fr', ''),
    coalesce(i.value ->> '$.inviter.country', ''),
    coalesce(i.value ->> '$.invitee.name.ar', ''),
    coalesce(i.value ->> '$.invitee.name.fr', ''),
    coalesce(i.value ->> '$.invitee.country', ''),
    coalesce(i.value ->> '$.occasion.ar', ''),
    coalesce(i.value ->> '$.occasion.fr', ''),
    coalesce(i.value ->> '$.visit_type', 'working'),
    coalesce(i.value ->> '$.state', 'mentioned'),
    coalesce(i.value ->> '$.confirmed_dates.start', ''),
    coalesce(i.value ->> '$.confirmed_dates.end', ''),
    coalesce(i.value ->> '$.confirmed_mode', ''),
    coalesce(i.value ->> '$.reply_by', ''),
    coalesce(i.value ->> '$.pair_id', '')
FROM (
    SELECT n.id, CASE n.definitive WHEN '' THEN n.provisional ELSE n.definitive END AS reference, n.day,
        inflated(r.snapshot) AS note
    FROM notes AS n JOIN revisions AS r ON r.id = n.head WHERE n.deleted IS NULL
) AS h, json_each(h.note, '$.invitations') AS i;
"""

_VERSION_5 = """
CREATE TABLE approvals (
    id TEXT PRIMARY KEY,
    note_id TEXT NOT NULL REFERENCES notes (id) DEFERRABLE INITIALLY DEFERRED,
    content BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX approvals_by_note ON approvals (note_id);
CREATE TRIGGER approvals_stay BEFORE UPDATE ON approvals BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER approvals_last BEFORE DELETE ON approvals BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

CREATE TABLE reviews (
    note_id TEXT PRIMARY KEY REFERENCES notes (id) DEFERRABLE INITIALLY DEFERRED,
    begun TEXT NOT NULL,
    terms BLOB NOT NULL,
    reviewers BLOB NOT NULL,
    changes INTEGER NOT NULL,
    undecided INTEGER NOT NULL,
    decisions BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE review_files (
    note_id TEXT NOT NULL REFERENCES reviews (note_id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (note_id, number)
) STRICT;
"""

MIGRATIONS: tuple[str, ...] = (_VERSION_1, _VERSION_2, _VERSION_3, _VERSION_4, _VERSION_5, schema_6.SCRIPT)
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


def lacks_columns(connection: apsw.Connection, version: int) -> bool:
    """True when tables or columns of ``version`` are not there: the library says that it is another than it is."""
    scratch = _made(version)
    try:
        return not _columns(scratch) <= _columns(connection)
    finally:
        scratch.close()


def is_as_made(connection: apsw.Connection) -> bool:
    """True when tables, indexes and triggers are, to the letter, those of the version the library says it has."""
    scratch = _made(connection.pragma("user_version"))
    try:
        return _objects(connection) == _objects(scratch)
    finally:
        scratch.close()


def _made(version: int) -> apsw.Connection:
    """An empty library of ``version``, in memory."""
    scratch = apsw.Connection(":memory:")
    _know(scratch)
    for script in MIGRATIONS[:version]:
        scratch.execute(script)
    return scratch


def _know(connection: apsw.Connection) -> None:
    """Let the SQL of a connection seal rows and read snapshots."""
    seals.know(connection)
    connection.create_scalar_function("inflated", _inflated, 1, deterministic=True)


def _inflated(*snapshot: Any) -> str | None:
    """The JSON of a snapshot; NULL for one that is damaged, of which ``verify`` tells. Frozen like the SQL."""
    try:
        text = zlib.decompressobj().decompress(snapshot[0], 256_000_000).decode()
        json.loads(text)
    except (zlib.error, ValueError, RecursionError):
        return None
    return text


def _objects(connection: apsw.Connection) -> list[tuple[Any, ...]]:
    columns = ", ".join(f"CAST({column} AS BLOB)" for column in ("type", "name", "tbl_name", "sql"))
    return connection.execute(f"SELECT {columns} FROM sqlite_schema ORDER BY type, name").fetchall()  # noqa: S608


def _columns(connection: apsw.Connection) -> frozenset[tuple[bytes, bytes]]:
    sql = (
        "SELECT CAST(t.name AS BLOB), CAST(c.name AS BLOB) "
        "FROM sqlite_schema AS t, pragma_table_info(t.name) AS c WHERE t.type = 'table'"
    )
    return frozenset(connection.execute(sql))


def _migrate_from(connection: apsw.Connection, version: int) -> None:
    _know(connection)
    for number, script in enumerate(MIGRATIONS[version:], version + 1):

        def step(script: str = script, number: int = number) -> None:
            connection.execute(script)
            connection.pragma("user_version", number)

        in_transaction(connection, step)
