"""Library files (SQLite): cells, rows, tables and pages changed; encrypted ones are damaged as bytes."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from random import Random

from tests.fuzz.shapes import texts, wrong

PLAIN = b"SQLite format 3\x00"
ROLLBACK = b"\x01\x01"
"""How a library says that it has no log beside it, which one in memory cannot have."""


def library(data: bytes, random: Random) -> bytes:
    """A plain library with some values changed in its tables, or a few bytes of any library.

    Its tables stay: ``verify`` tells of others.
    """
    if not data.startswith(PLAIN) or random.random() < 0.3:
        return wrong.damaged(data, random)
    with closing(sqlite3.connect(":memory:")) as database, suppress(sqlite3.Error, UnicodeDecodeError):
        database.deserialize(data[:18] + ROLLBACK + data[20:])
        tables = [
            row[0] for row in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        ]
        for _ in range(random.randrange(1, 4)):
            with suppress(sqlite3.Error):
                _change(database, random.choice(tables), random)
        database.commit()
        return database.serialize()
    return wrong.damaged(data, random)


def _change(database: sqlite3.Connection, table: str, random: Random) -> None:
    columns = [row[1] for row in database.execute(f'PRAGMA table_info("{table}")')]
    if not columns:
        return
    column = random.choice(columns)
    rows = database.execute(f'SELECT "{column}" FROM "{table}" LIMIT 50').fetchall()
    match random.randrange(8):
        case 0:
            database.execute(f'DELETE FROM "{table}"')
        case 1:
            database.execute(f"PRAGMA {random.choice(('user_version', 'application_id'))} = {random.randrange(-9, 99)}")
        case _ if rows:
            (value,) = random.choice(rows)
            changed = _changed(value, random)
            database.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE "{column}" IS ?', (changed, value))


def _changed(value: object, random: Random) -> object:
    if isinstance(value, (str, bytes)) and random.random() < 0.7:
        raw = value.encode("utf-8", "surrogatepass") if isinstance(value, str) else value
        changed = texts.text(raw, random)
        return changed.decode("utf-8", "replace") if isinstance(value, str) else changed
    return random.choice((None, 0, -1, 2**62, 1.5, "", b"", b"\xff\xfe", wrong.value(random)))
