"""Searching the notes of a library: what the index has, and over it the notes edited since their newest revision."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import apsw

from briefing_app.domain.errors import BugError, UserError
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.search import SearchQuery
from briefing_app.domain.unreadable import DamagedEntryError
from briefing_app.language.search_match import clauses, literal_clauses, whole_words
from briefing_app.storage.connection import in_transaction, row_of, the_row
from briefing_app.storage.drafts import DraftRepository
from briefing_app.storage.search_index import COLUMNS, EXACT, HEADS, TEXT, SearchIndex, in_memory
from briefing_app.storage.search_terms import exact_expression, expression, has_far, is_broad
from briefing_app.storage.snapshots import unpacked

Progress = Callable[[int, int], None]
STEP = 100
"""Notes that are added to the index in one transaction, where nobody waits in between."""
_FEW = 1_000
"""So few notes that may answer are looked up before, more of them one by one."""

_EDITED = """
SELECT n.id, n.head, max(j.number) FROM journal AS j CROSS JOIN notes AS n ON n.id = j.note_id AND n.head = j.base
WHERE n.deleted IS NULL GROUP BY n.id
"""
"""From the journal, which is short, to the notes: the order is ours, for SQLite would go through all notes."""
_OLDER = """
SELECT id, updated FROM notes WHERE deleted IS NULL AND (updated, id) < (?, ?) ORDER BY updated DESC, id DESC LIMIT ?
"""
_HEAD = "SELECT r.snapshot FROM notes AS n JOIN revisions AS r ON r.id = n.head WHERE n.id = ? AND n.deleted IS NULL"
_AFTER_ALL = ("\U0010ffff", "")


class Found(NamedTuple):
    """A note that answers; ``closeness`` 1.0 for its titles, people or reference as typed, less for less."""

    note_id: str
    closeness: float


class _Way(NamedTuple):
    """One way of asking an index."""

    table: str
    with_far: bool
    closeness: float


_WAYS = (_Way(HEADS, False, 1.0), _Way(TEXT, False, 0.75), _Way(HEADS, True, 0.5), _Way(TEXT, True, 0.25))


class SearchRepository:
    """Over the index of the library; over one in memory where there is none that can be used or written."""

    def __init__(self, connection: apsw.Connection, drafts: DraftRepository, *, is_writable: bool) -> None:
        self._db = connection
        self._drafts = drafts
        stored = SearchIndex(connection)
        self.is_stored = is_writable or stored.is_complete
        self._index = stored if self.is_stored else in_memory()
        self._edited = in_memory()
        self._states: dict[str, tuple[str, int]] = {}
        self._reached = _AFTER_ALL
        self._pace = 1
        """Notes that are added in half of what time there is."""

    @property
    def is_ready(self) -> bool:
        """True when every note is found."""
        return self._index.is_complete

    def reach(self) -> tuple[int, int]:
        """(notes in the index, notes of the library)."""
        sql = "SELECT count(*) FROM notes WHERE deleted IS NULL"
        return self._index.count(), int(the_row(self._db, sql)[0])

    def find(self, query: SearchQuery, among: frozenset[str] | None = None) -> Iterator[Found]:
        """The notes that have every term, the closest first and of these the one changed last.

        Each is looked for when it is asked for. ``among`` are the ids that may answer, None for all. Of an exact query
        for phrases or in fields, notes may be told of that have the words elsewhere: whoever reads them sees.
        """
        self._read_edited()
        told: set[str] = set()
        for way in _WAYS:
            for note_id in self._answers(query, way, among):
                if note_id not in told:
                    told.add(note_id)
                    yield Found(note_id, way.closeness)

    def read(self, note_id: str) -> BriefingNote | None:
        """What a note says now, its journal included; None for one that is not there or cannot be read.

        Its state is not asked for.
        """
        try:
            return self._drafts.current(note_id).note if note_id in self._states else self._newest(note_id)
        except (BugError, UserError):
            return None

    def prepare(self, progress: Progress | None = None) -> None:
        """Bring the index up to date; ``progress`` is called with (notes indexed, notes) and may raise to end it."""
        while not self.is_ready:
            self._add(STEP)
            if progress is not None:
                progress(*self.reach())

    def prepare_some(self, seconds: float) -> bool:
        """The same for about so long, a note at least; True while there is more to do."""
        until = time.perf_counter() + seconds
        while not self.is_ready:
            begun = time.perf_counter()
            self._add(self._pace)
            now = time.perf_counter()
            fitting = self._pace * seconds / (2 * max(now - begun, 1e-6))
            self._pace = max(1, min(STEP, 2 * self._pace, int(fitting)))
            if now + seconds / 2 >= until:
                return not self.is_ready
        return False

    def rebuild(self, progress: Progress | None = None) -> None:
        """Build the index anew, whatever it says; UserErrors of :func:`in_transaction`."""
        self._reached = _AFTER_ALL
        self._change(self._index.clear)
        self.prepare(progress)

    def _answers(self, query: SearchQuery, way: _Way, among: frozenset[str] | None) -> Iterator[str]:
        for note_id in _answers(self._edited, query, way):
            if among is None or note_id in among:
                yield note_id
        allowed = self._index.rows_of(among) if among is not None and len(among) <= _FEW else None
        for note_id in _answers(self._index, query, way, allowed):
            if (among is None or note_id in among) and note_id not in self._states:
                yield note_id

    def _read_edited(self) -> None:
        """Keep an index beside, of the notes that say something else than their newest revision."""
        rows: list[tuple[Any, ...]] = self._db.execute(_EDITED).fetchall()
        states = {note_id: (head, number) for note_id, head, number in rows}
        for note_id in self._states.keys() - states.keys():
            self._edited.take(note_id)
        for note_id, state in states.items():
            if self._states.get(note_id) != state:
                try:
                    self._edited.put(self._drafts.current(note_id).note)
                except (BugError, UserError):  # it cannot be read: ``verify`` tells
                    self._edited.take(note_id)
        self._states = states

    def _add(self, most: int) -> None:
        """Add the notes changed last of those that are missing; when none is, the index is complete."""
        rows: list[tuple[Any, ...]] = self._db.execute(_OLDER, (*self._reached, most)).fetchall()

        def work() -> None:
            if self._reached == _AFTER_ALL:
                self._index.clear_if_of_another_form()
            if rows:
                missing = self._index.missing([note_id for note_id, _ in rows])
                self._index.put_older([note for note in map(self._newest, missing) if note is not None])
            elif not self._index.merge_some():
                self._index.finish()

        self._change(work)
        if rows:
            note_id, updated = rows[-1]
            self._reached = updated, note_id

    def _newest(self, note_id: str) -> BriefingNote | None:
        """A note as its newest revision has it; None for one that cannot be read, of which ``verify`` tells."""
        row = row_of(self._db, _HEAD, (note_id,))
        try:
            return unpacked(row[0]) if row is not None else None
        except DamagedEntryError:
            return None

    def _change(self, work: Callable[[], None]) -> None:
        if self.is_stored:
            in_transaction(self._db, work)
        else:
            work()


def _answers(index: SearchIndex, query: SearchQuery, way: _Way, allowed: frozenset[int] | None = None) -> Iterator[str]:
    """The ids of the notes that answer in one way, the one changed last first."""
    for row in _rows(index.connection, query, way):
        if allowed is None or row in allowed:
            found = row_of(index.connection, "SELECT note_id FROM search_notes WHERE row = ?", (row,))
            if found is not None:
                yield found[0]


def _rows(connection: apsw.Connection, query: SearchQuery, way: _Way) -> Iterator[int]:
    exact = clauses(query)
    wanted = literal_clauses(query) if query.is_exact else exact
    is_here = all(clause.field in (None, *COLUMNS[way.table]) for clause in wanted)
    if not wanted or not is_here or (way.with_far and not has_far(wanted)):
        return iter(())
    if query.is_typing and is_broad(connection, wanted[-1]):
        exact, wanted = ((*terms[:-1], whole_words(terms[-1])) for terms in (exact, wanted))
    asked = expression(connection, wanted, with_far=way.with_far)
    if asked is None:
        return iter(())
    rows = _matching(connection, way.table, asked)
    return _in_both(rows, _matching(connection, EXACT, exact_expression(exact))) if query.is_exact else rows


def _matching(connection: apsw.Connection, table: str, asked: str) -> Iterator[int]:
    sql = f"SELECT rowid FROM {table} WHERE {table} MATCH ? ORDER BY rowid DESC"  # noqa: S608
    for (row,) in connection.execute(sql, (asked,)):
        yield row


def _in_both(one: Iterator[int], other: Iterator[int]) -> Iterator[int]:
    """What is in both of two falling sequences."""
    left, right = next(one, None), next(other, None)
    while left is not None and right is not None:
        if left == right:
            yield left
            left, right = next(one, None), next(other, None)
        elif left > right:
            left = next(one, None)
        else:
            right = next(other, None)
