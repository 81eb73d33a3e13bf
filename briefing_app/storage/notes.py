"""Notes and their revisions in the library; a row of summary columns keeps lists quick."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import lru_cache

import apsw
import msgspec

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.revisions import Revision, content_hash
from briefing_app.language.folding import fold
from briefing_app.storage import promise_rows, seals
from briefing_app.storage.approvals import status_of
from briefing_app.storage.connection import in_transaction, the_row
from briefing_app.storage.memory_rows import MemoryRows
from briefing_app.storage.search_index import SearchIndex
from briefing_app.storage.snapshots import packed, unpacked
from briefing_app.storage.stored import struct_of

_SUMMARY = (
    "id, provisional, definitive, template, title_ar, title_fr, counterpart_ar, counterpart_fr, counterpart_country, "
    "day, status, marking, ready_ar, ready_fr, wanted, open_actions, updated"
)
_REVISION = "id, note_id, number, parent, created, author, reason, content_hash"


class StoredNote(msgspec.Struct, frozen=True):
    note: BriefingNote
    revision: Revision


class NoteFilter(msgspec.Struct, frozen=True):
    """``counterpart`` is looked for in both names and the country code, as ``language.folding`` folds them."""

    status: NoteStatus | None = None
    counterpart: str = ""
    limit: int = 0


class NoteSummary(msgspec.Struct, frozen=True):
    """``ready`` of ``wanted`` segments say something and are in step, a language each; ``updated`` is ISO UTC."""

    id: str
    provisional: str
    definitive: str
    template: str
    title: Bilingual
    counterpart: Bilingual
    counterpart_country: str
    day: str
    status: NoteStatus
    marking: str
    ready_ar: int
    ready_fr: int
    wanted: int
    open_actions: int
    updated: str

    @property
    def reference(self) -> str:
        return self.definitive or self.provisional

    @property
    def share(self) -> float:
        """How much of both languages is ready, 0 to 1; a note without text is at 0."""
        return (self.ready_ar + self.ready_fr) / (2 * self.wanted) if self.wanted else 0.0


class RevisionDraft(msgspec.Struct, frozen=True):
    """What a new revision is made of beside the note."""

    id: str
    author: str
    reason: str
    created: datetime


class NoteRepository:
    def __init__(self, connection: apsw.Connection) -> None:
        self._db = connection
        self._search = SearchIndex(connection)
        self.memory = MemoryRows(connection)
        connection.create_scalar_function("folded", _folded, 1, deterministic=True)

    def next_sequence(self) -> int:
        """The next number for a provisional reference of this library; never given twice."""
        sql = (
            "INSERT INTO meta VALUES ('sequence', '1') ON CONFLICT (name) "
            "DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT) RETURNING value"
        )

        def work() -> int:
            number = int(the_row(self._db, sql)[0])
            seals.put(self._db, "meta", "sequence")
            return number

        return in_transaction(self._db, work)

    def add(self, note: BriefingNote, draft: RevisionDraft) -> StoredNote:
        """Store a new note as its revision 1; durable when this returns."""
        return in_transaction(self._db, lambda: self.write_revision(note, draft, None))

    def append(self, note: BriefingNote, draft: RevisionDraft) -> StoredNote:
        """Store a note as its next revision; durable when this returns."""
        return in_transaction(self._db, lambda: self.write_revision(note, draft, self.head(note.id)))

    def write_revision(
        self, note: BriefingNote, draft: RevisionDraft, parent: Revision | None, before: BriefingNote | None = None
    ) -> StoredNote:
        """The same inside a transaction of the caller's; ``before`` is the note of ``parent``, where it is known.

        What the note says of its status is not asked: the approval log knows.
        """
        revision = Revision(
            draft.id,
            note.id,
            parent.number + 1 if parent else 1,
            parent.id if parent else "",
            draft.created,
            draft.author,
            draft.reason,
            content_hash(note),
        )
        self._db.execute(
            "INSERT INTO revisions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*_revision_row(revision), packed(note)),
        )
        note = self._with_status(note, revision.number)
        self._write_summary(note, revision)
        if before is None or not promise_rows.are_same(before, note):
            self._write_promises(note)
        self._write_search(note)
        self._write_memory(note, revision, before)
        seals.put(self._db, "revisions", revision.id)
        if parent is None:
            seals.put(self._db, "notes", note.id)
        return StoredNote(note, revision)

    def take_in(self, note: BriefingNote, revisions: Sequence[tuple[Revision, bytes]]) -> None:
        """Store revisions made elsewhere, in a transaction of the caller's; ``note`` is what the last one says.

        Their numbers go on from those that are here. A note that was put away is there again.
        """
        for revision, snapshot in revisions:
            row = (*_revision_row(revision), snapshot)
            self._db.execute("INSERT INTO revisions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
            seals.put(self._db, "revisions", revision.id)
        newest = revisions[-1][0]
        note = self._with_status(note, newest.number)
        self._write_summary(note, newest)
        self._set_deleted(note.id, None)
        self._write_promises(note)
        self._write_search(note)
        self.remember(note.id)

    def snapshots(self, note_id: str) -> dict[str, bytes]:
        """The stored bytes of every revision of a note, by its id."""
        return dict(self._db.execute("SELECT id, snapshot FROM revisions WHERE note_id = ?", (note_id,)))

    def bearing(self, provisional: str) -> str:
        """The id of the note that bears a provisional number, put away or not; '' for none."""
        row = self._db.execute("SELECT id FROM notes WHERE provisional = ?", (provisional,)).fetchone()
        return str(row[0]) if row is not None else ""

    def get(self, note_id: str, number: int | None = None) -> StoredNote:
        """A revision of a note, the newest without a ``number``.

        UserError ``note.unknown`` or ``revision.unknown``; a deleted note is unknown.
        """
        row = self._db.execute(
            f"SELECT {_prefixed('r', _REVISION)}, r.snapshot FROM notes n JOIN revisions r ON r.note_id = n.id "  # noqa: S608
            "WHERE n.id = ?1 AND n.deleted IS NULL AND (r.number = ?2 OR (?2 IS NULL AND r.id = n.head))",
            (note_id, number),
        ).fetchone()
        if row is None:
            if number is not None and self.exists(note_id):
                raise UserError("revision.unknown", note=note_id, revision=number)
            raise UserError("note.unknown", note=note_id)
        revision = revision_from(row)
        return StoredNote(self._with_status(unpacked(row[-1]), revision.number), revision)

    def head(self, note_id: str) -> Revision:
        """The newest revision of a note; UserError ``note.unknown``."""
        row = self._db.execute(
            f"SELECT {_prefixed('r', _REVISION)} FROM notes n JOIN revisions r ON r.id = n.head WHERE n.id = ?",  # noqa: S608
            (note_id,),
        ).fetchone()
        if row is None:
            raise UserError("note.unknown", note=note_id)
        return revision_from(row)

    def exists(self, note_id: str) -> bool:
        return bool(self._db.execute("SELECT 1 FROM notes WHERE id = ? AND deleted IS NULL", (note_id,)).fetchone())

    def history(self, note_id: str) -> list[Revision]:
        """All revisions of a note, the first one first."""
        rows = self._db.execute(f"SELECT {_REVISION} FROM revisions WHERE note_id = ? ORDER BY number", (note_id,))  # noqa: S608
        return [revision_from(row) for row in rows]

    def summaries(self, wanted: NoteFilter) -> list[NoteSummary]:
        """The notes that pass the filter, the one changed last first; all of them when ``limit`` is 0."""
        conditions, values = ["deleted IS NULL"], []
        if wanted.status is not None:
            conditions.append("status = ?")
            values.append(wanted.status.value)
        if wanted.counterpart:
            names = "counterpart_ar || ' ' || counterpart_fr || ' ' || counterpart_country"
            conditions.append(f"instr(folded({names}), ?)")
            values.append(fold(wanted.counterpart))
        sql = f"SELECT {_SUMMARY} FROM notes WHERE {' AND '.join(conditions)} ORDER BY updated DESC"  # noqa: S608
        if wanted.limit:
            sql += f" LIMIT {wanted.limit:d}"
        return [_summary(row) for row in self._db.execute(sql, values)]

    def find(self, name: str, min_prefix: int) -> list[str]:
        """The ids that a person's ``name`` for a note may mean: an id, its start, or a reference (at most two)."""
        exact = self._db.execute(
            "SELECT id FROM notes WHERE deleted IS NULL AND ?1 <> '' AND ?1 IN (id, provisional, definitive) LIMIT 2",
            (name,),
        ).fetchall()
        if exact or len(name) < min_prefix or not name.replace("-", "").isalnum():
            return [str(row[0]) for row in exact]
        rows = self._db.execute(
            "SELECT id FROM notes WHERE deleted IS NULL AND id >= ?1 AND id < ?2 LIMIT 2", (name, name + "\uffff")
        )
        return [str(row[0]) for row in rows]

    def delete(self, note_id: str, now: datetime) -> None:
        """Put a note away; its revisions stay, and :meth:`bring_back` undoes it."""

        def work() -> None:
            self._set_deleted(note_id, now.isoformat())
            promise_rows.take(self._db, note_id)
            self._search.take(note_id)
            self.memory.take(note_id)

        in_transaction(self._db, work)

    def bring_back(self, note_id: str) -> None:
        """Undo :meth:`delete`; BugError when the note cannot be read any more."""

        def work() -> None:
            self._set_deleted(note_id, None)
            if self.exists(note_id):
                note = self.get(note_id).note
                promise_rows.put(self._db, note)
                self._search.put(note)
                self.memory.derive(note_id)

        in_transaction(self._db, work)

    def remember(self, note_id: str) -> None:
        """Let the memory hold a note by what was approved of it now; in a transaction."""
        self.memory.derive(note_id)

    def all_snapshots(self) -> Iterator[tuple[Revision, bytes]]:
        """Every revision with its stored bytes, a note after the other, for verification."""
        for row in self._db.execute(f"SELECT {_REVISION}, snapshot FROM revisions ORDER BY note_id, number"):  # noqa: S608
            yield revision_from(row), row[-1]

    def _with_status(self, note: BriefingNote, number: int) -> BriefingNote:
        status = status_of(self._db, note, number)
        return note if note.status is status else msgspec.structs.replace(note, status=status)

    def _set_deleted(self, note_id: str, when: str | None) -> None:
        self._db.execute("UPDATE notes SET deleted = ? WHERE id = ?", (when, note_id))
        seals.put(self._db, "notes", note_id)

    def _write_promises(self, note: BriefingNote) -> None:
        if self.exists(note.id):
            promise_rows.put(self._db, note)

    def _write_search(self, note: BriefingNote) -> None:
        if self.exists(note.id):
            self._search.put(note)

    def _write_memory(self, note: BriefingNote, revision: Revision, before: BriefingNote | None) -> None:
        if self.exists(note.id):
            self.memory.put(note, revision, before)

    def _write_summary(self, note: BriefingNote, revision: Revision) -> None:
        columns = f"head, provisional, definitive, {_SUMMARY.partition('definitive, ')[2]}"
        updates = ", ".join(f"{column} = excluded.{column}" for column in columns.split(", "))
        places = ", ".join("?" * 18)
        self._db.execute(
            f"INSERT INTO notes (id, {columns}) VALUES ({places}) ON CONFLICT (id) DO UPDATE SET {updates}",  # noqa: S608
            summary_row(note, revision),
        )


@lru_cache(maxsize=4096)
def _folded(text: str) -> str:
    """For SQL: the same few counterparts stand in thousands of notes."""
    return fold(text)


def summary_row(note: BriefingNote, revision: Revision) -> tuple[str | int, ...]:
    """The columns of ``notes`` but the last, as the note says them."""
    facts = note.facts
    ready_ar, wanted = note.completeness(Language.ARABIC)
    ready_fr, _ = note.completeness(Language.FRENCH)
    return (
        note.id,
        revision.id,
        note.reference.provisional,
        note.reference.definitive,
        note.template.id,
        facts.title.ar,
        facts.title.fr,
        facts.counterpart.ar,
        facts.counterpart.fr,
        facts.counterpart_country,
        promise_rows.note_day(note),
        note.status.value,
        facts.marking,
        ready_ar,
        ready_fr,
        wanted,
        sum(action.is_open for action in note.actions),
        revision.created.isoformat(),
    )


def revision_from(row: tuple[object, ...]) -> Revision:
    """A revision from the columns ``_REVISION``."""
    names = _REVISION.split(", ")
    return struct_of(Revision, row[: len(names)], names)


def _revision_row(revision: Revision) -> tuple[str | int, ...]:
    return (
        revision.id,
        revision.note_id,
        revision.number,
        revision.parent,
        revision.created.isoformat(),
        revision.author,
        revision.reason,
        revision.content_hash,
    )


def _summary(row: tuple[object, ...]) -> NoteSummary:
    values = (*row[:4], {"ar": row[4], "fr": row[5]}, {"ar": row[6], "fr": row[7]}, *row[8:])
    return struct_of(NoteSummary, values, NoteSummary.__struct_fields__)


def _prefixed(alias: str, columns: str) -> str:
    return ", ".join(f"{alias}.{column}" for column in columns.split(", "))
