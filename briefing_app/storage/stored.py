"""What a column or a row says, read as it was once written; ``DamagedEntryError`` where it was not written so."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, TypeVar

import apsw
import msgspec

from briefing_app.domain.unreadable import UNREADABLE, DamagedEntryError

Kind = TypeVar("Kind")


class StoredCursor(apsw.Cursor):
    """Of a library: texts that are no UTF-8 are a damaged entry."""

    def __next__(self) -> Any:
        try:
            return super().__next__()
        except UnicodeDecodeError as problem:
            raise DamagedEntryError from problem

    def fetchone(self) -> Any:
        try:
            return super().fetchone()
        except UnicodeDecodeError as problem:
            raise DamagedEntryError from problem

    def fetchall(self) -> list[Any]:
        try:
            return super().fetchall()
        except UnicodeDecodeError as problem:
            raise DamagedEntryError from problem


def decoded(content: bytes | str, kind: type[Kind]) -> Kind:
    """The JSON of a column."""
    try:
        return msgspec.json.decode(content, type=kind)
    except UNREADABLE as problem:
        raise DamagedEntryError from problem


def struct_of(kind: type[Kind], row: Sequence[object], names: Sequence[str]) -> Kind:
    """A row as a struct, its columns being the fields of these ``names``."""
    try:
        return msgspec.convert(dict(zip(names, row, strict=True)), kind)
    except UNREADABLE as problem:
        raise DamagedEntryError from problem


def moment_of(text: str) -> datetime:
    """A moment in ISO 8601."""
    try:
        return datetime.fromisoformat(text)
    except (ValueError, TypeError) as problem:
        raise DamagedEntryError from problem


def day_of(text: str | None) -> date | None:
    """A day in ISO 8601; None for nothing."""
    try:
        return date.fromisoformat(text) if text else None
    except (ValueError, TypeError) as problem:
        raise DamagedEntryError from problem


def contents(rows: Sequence[tuple[Any, ...]], kind: type[Kind]) -> tuple[Kind, ...]:
    """Of each row the JSON of its first column."""
    return tuple(decoded(row[0], kind) for row in rows)
