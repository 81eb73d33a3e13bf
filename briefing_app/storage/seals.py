"""Seals: a digest of every stored row, by which one flipped bit is noticed where the pages carry no sums (ADR 16).

What a seal is made of is part of the file format: :func:`sealed` and the columns of a table change with a new schema
version only, which seals every row anew.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any

import apsw
import msgspec

from briefing_app.storage.connection import row_of

_NULL = b"\xff" * 8


class _Rows(msgspec.Struct, frozen=True):
    """The column a row is looked up by, what names it (an SQL expression), and the columns its seal holds."""

    key: str
    name: str
    columns: str


_TABLES = {
    "meta": _Rows("name", "name", "name, value"),
    "notes": _Rows("id", "id", "id, deleted"),  # the others are what the newest revision says
    "revisions": _Rows("id", "id", "id, note_id, number, parent, created, author, reason, content_hash, snapshot"),
    "templates": _Rows("id", "id || ' ' || version", "id, version, content, is_own"),
    "people": _Rows("id", "id", "id, content"),
    "bodies": _Rows("id", "id", "id, content"),
    "terms": _Rows("id", "id", "id, content"),
    "exports": _Rows("id", "id || ' ' || sha256", "id, note_id, revision, layout, sha256, created, reviewer"),
    "approvals": _Rows("id", "id", "id, note_id, content"),
    "reviews": _Rows("note_id", "note_id", "note_id, begun, terms, reviewers, changes, undecided, decisions"),
    "review_files": _Rows("note_id", "note_id || ' ' || number", "note_id, number, name, content"),
    "personal_words": _Rows("word", "language || ' ' || word", "language, word"),
    "memory_forgotten": _Rows("note_id", "note_id", "note_id, since, said_by"),
    "memory_batches": _Rows("id", "id", "id, content"),
    "memory_units": _Rows("id", "id", "id, batch, content"),
    "passed_words": _Rows("note_id", "note_id || ' ' || language || ' ' || word", "note_id, language, word"),
}
"""The journal is not among them: each of its rows has a sum of its own."""


def sealed(*values: Any) -> bytes:
    """SHA-256 over the columns of a row as blobs, each behind its length in eight bytes, the highest first."""
    digest = hashlib.sha256()
    for value in values:
        digest.update(_NULL if value is None else len(value).to_bytes(8, "big") + value)
    return digest.digest()


def know(connection: apsw.Connection) -> None:
    """Let the SQL of a connection seal rows."""
    connection.create_scalar_function("sealed", sealed, -1, deterministic=True)


def are_kept(connection: apsw.Connection) -> bool:
    """False for a library of an older version."""
    return row_of(connection, "SELECT 1 FROM sqlite_schema WHERE name = 'seals'") is not None


def put(connection: apsw.Connection, table: str, key: str) -> None:
    """Seal the row of ``key`` as it stands now (all its rows, where there are several); for use in a transaction."""
    rows = _TABLES[table]
    connection.execute(
        f"INSERT INTO seals SELECT ?, {rows.name}, {_seal(rows)} FROM {table} WHERE {rows.key} = ? "  # noqa: S608
        "ON CONFLICT (kind, name) DO UPDATE SET digest = excluded.digest",
        (table, key),
    )


def take(connection: apsw.Connection, table: str, name: str) -> None:
    """The row is gone: so is its seal."""
    connection.execute("DELETE FROM seals WHERE kind = ? AND name = ?", (table, name))


def broken(connection: apsw.Connection) -> Iterator[tuple[str, str]]:
    """Table and name of every row that is not the one sealed, or of which only the seal is there.

    Nothing for a library of an older version, opened for reading: it has no seals.
    """
    if not are_kept(connection):
        return
    there = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    for table, rows in _TABLES.items():
        if table in there:  # a library of an older version, opened for reading, has not all of them
            for (name,) in connection.execute(_broken(table, rows)):
                yield table, _shown(name)
    known = ", ".join(f"'{table}'" for table in _TABLES)
    for (name,) in connection.execute(f"SELECT CAST(name AS BLOB) FROM seals WHERE kind NOT IN ({known})"):  # noqa: S608
        yield "seals", _shown(name)


def _broken(table: str, rows: _Rows) -> str:
    found = f"SELECT {rows.name} AS name, {_seal(rows)} AS digest FROM {table}"  # noqa: S608
    return (
        f"SELECT CAST(r.name AS BLOB) FROM ({found}) AS r LEFT JOIN seals AS s ON s.kind = '{table}' "  # noqa: S608
        "AND s.name = r.name WHERE s.digest IS NOT r.digest UNION ALL "
        f"SELECT CAST(name AS BLOB) FROM seals WHERE kind = '{table}' AND name NOT IN (SELECT {rows.name} FROM {table})"
    )


def _seal(rows: _Rows) -> str:
    return f"sealed({', '.join(f'CAST({column} AS BLOB)' for column in rows.columns.split(', '))})"


def _shown(name: bytes | None) -> str:
    return (name or b"").decode(errors="replace")
