"""A query as SQLite's FTS5 is asked: spellings and beginnings become the words that the index has."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import apsw
import msgspec

from briefing_app.language.search_match import Accepted, Clause

MANY = 300
"""So many words may take the place of a beginning; with more the index looks for the beginning itself, slower."""
_HIGHEST = "\U0010ffff"


def expression(connection: apsw.Connection, clauses: Sequence[Clause], *, with_far: bool) -> str | None:
    """What finds the notes of which every clause holds; None when the index has no word that could."""
    asked = []
    for clause in clauses:
        readings = [_reading(connection, reading, with_far=with_far) for reading in clause.readings]
        found = " OR ".join(reading for reading in readings if reading)
        if not found:
            return None
        asked.append(f"{clause.field} : ({found})" if clause.field else f"({found})")
    return " AND ".join(asked) or None


def exact_expression(clauses: Sequence[Clause]) -> str:
    """What finds the notes that have every word, exactly and anywhere."""
    words = [word for clause in clauses for reading in clause.readings for word in reading]
    return " AND ".join(_quoted(form, is_prefix=word.is_prefix) for word in words for form in word.near)


def has_far(clauses: Iterable[Clause]) -> bool:
    return any(word.far for clause in clauses for reading in clause.readings for word in reading)


def is_broad(connection: apsw.Connection, clause: Clause) -> bool:
    """True when very many words begin as the clause says."""
    beginnings = [word.near for reading in clause.readings for word in reading if word.is_prefix]
    return any(len(_words(connection, forms)) > MANY for forms in beginnings)


def _reading(connection: apsw.Connection, reading: Sequence[Accepted], *, with_far: bool) -> str:
    first, *rest = reading
    wanted = first.near | first.far if with_far else first.near
    behind = "".join(f" + {_quoted(form, is_prefix=word.is_prefix)}" for word in rest for form in word.near)
    if first.is_prefix:
        return " OR ".join(_beginnings(connection, wanted))
    return " OR ".join(_quoted(form) + behind for form in _known(connection, wanted))


def _known(connection: apsw.Connection, forms: frozenset[str]) -> list[str]:
    """Of these words those that the index has."""
    sql = "SELECT word FROM search_words WHERE word IN (SELECT value FROM json_each(?))"
    rows = connection.execute(sql, (msgspec.json.encode(sorted(forms)).decode(),))
    return [word for (word,) in rows]


def _beginnings(connection: apsw.Connection, forms: frozenset[str]) -> list[str]:
    found = _words(connection, forms)
    if len(found) > MANY:
        return [_quoted(form, is_prefix=True) for form in sorted(forms)]
    return [_quoted(word) for word in found]


def _words(connection: apsw.Connection, beginnings: frozenset[str]) -> list[str]:
    """The words of the index that begin so; of very many some more than ``MANY``."""
    found: list[str] = []
    for form in sorted(beginnings):
        sql = f"SELECT word FROM search_words WHERE word >= ? AND word < ? LIMIT {MANY + 1:d}"  # noqa: S608
        found += [word for (word,) in connection.execute(sql, (form, form + _HIGHEST))]
        if len(found) > MANY:
            break
    return found


def _quoted(form: str, *, is_prefix: bool = False) -> str:
    return f'"{form}"' + ("*" if is_prefix else "")
