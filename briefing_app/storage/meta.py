"""The rows of ``meta``: what a library knows of itself, one value under each name."""

from __future__ import annotations

import apsw

from briefing_app.storage import seals


def put_meta(connection: apsw.Connection, name: str, value: str) -> None:
    """Write a value and seal its row, where the library has seals; for use in a transaction."""
    sql = "INSERT INTO meta VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
    connection.execute(sql, (name, value))
    if seals.are_kept(connection):
        seals.put(connection, "meta", name)
