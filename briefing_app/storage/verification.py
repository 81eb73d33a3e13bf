"""Is everything in a library what it says it is? Looks at every page, revision, hash and reference."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from typing import Any

import apsw
import msgspec

from briefing_app.domain.errors import BugError, UserError
from briefing_app.domain.revisions import Revision, content_hash
from briefing_app.domain.unreadable import DamagedEntryError
from briefing_app.storage import promise_rows, schema, seals
from briefing_app.storage.approvals import status_of
from briefing_app.storage.connection import the_row, told
from briefing_app.storage.library import Library, LibraryInfo
from briefing_app.storage.memory_verification import MemoryCheck
from briefing_app.storage.notes import summary_row
from briefing_app.storage.search_verification import IndexCheck
from briefing_app.storage.snapshots import unpacked

Progress = Callable[[int, int], None]
_DAMAGE = (
    apsw.CorruptError,
    apsw.NotADBError,
    apsw.SQLError,
    apsw.TooBigError,
    UnicodeDecodeError,
    msgspec.ValidationError,
    BugError,
    DamagedEntryError,
)
"""What is raised by reading what was never written so."""
_SEALED = {
    "meta": "meta",
    "notes": "note",
    "revisions": "revision",
    "templates": "template",
    "people": "person",
    "bodies": "body",
    "terms": "term",
    "exports": "export",
    "approvals": "approval",
    "reviews": "review",
    "review_files": "review",
    "personal_words": "word",
    "passed_words": "word",
    "memory_forgotten": "memory",
    "memory_batches": "memory",
    "memory_units": "memory",
    "seals": "seal",
}

_HARMLESS = ("journal_stale", "search", "memory_rows")


class Problem(msgspec.Struct, frozen=True):
    """``code`` names a text of the catalogue (``verify.<code>``), ``where`` the note, revision, entry or page."""

    code: str
    where: str


class VerifyReport(msgspec.Struct, frozen=True):
    info: LibraryInfo
    problems: tuple[Problem, ...]

    @property
    def is_sound(self) -> bool:
        """True when nothing is damaged that is not kept twice.

        Edits that a revision overtook are kept on purpose; a search index, and what the memory holds of notes, is built
        anew from the notes: all that is told of, and hinders no copy.
        """
        return all(problem.code in _HARMLESS for problem in self.problems)


def verify(library: Library, progress: Progress | None = None, *, with_search: bool = True) -> VerifyReport:
    """Read everything; ``progress`` is called with (revisions read, revisions in all).

    Without ``with_search`` the search index, which is built anew from the notes, is not counted word by word.
    What cannot be read is a problem like any other. UserError as :func:`told` has it when the medium refuses.
    """
    info = LibraryInfo(str(library.path), library.key is not None, 0, 0, 0)
    problems: list[Problem] = []
    index = IndexCheck(library.connection, is_wanted=with_search)
    memory = MemoryCheck(library.connection)
    with told(library.path, encrypted=library.key is not None):
        try:
            info = library.info()
        except _DAMAGE as problem:
            problems.append(_unreadable(problem))
        for part in (
            _schema(library.connection),
            _pages(library.connection),
            _length(library),
            _revisions(library, info.revisions, index, memory, progress),
            _journals(library),
            _directory(library),
        ):
            problems.extend(_caught(part))
        known = frozenset(problem.where for problem in problems if problem.code != "promises")
        problems.extend(_caught(_seals(library.connection, known)))
        if all(problem.code in _HARMLESS for problem in problems):  # else it is not known what it should say
            problems.extend(_caught(_search(index), "search"))
            problems.extend(_caught((Problem("memory_rows", where) for where in memory.differences()), "memory_rows"))
    return VerifyReport(info, tuple(dict.fromkeys(problems)))


def _caught(part: Iterator[Problem], code: str = "pages") -> Iterator[Problem]:
    """The problems of a part, and the one that ended it: what is made anew from the notes is no damage of theirs."""
    try:
        yield from part
    except _DAMAGE as problem:
        yield _unreadable(problem, code)


def _unreadable(problem: Exception, code: str = "pages") -> Problem:
    return Problem(code, type(problem).__name__)


def _schema(connection: apsw.Connection) -> Iterator[Problem]:
    if not schema.is_as_made(connection):
        yield Problem("schema", "sqlite_schema")


def _seals(connection: apsw.Connection, known: frozenset[str]) -> Iterator[Problem]:
    """Rows that are not those that were sealed, but for the ``known`` ones, of which something was said already."""
    for table, name in seals.broken(connection):
        if name not in known:
            yield Problem(_SEALED[table], name)


def _pages(connection: apsw.Connection) -> Iterator[Problem]:
    for (row,) in connection.execute("PRAGMA integrity_check(20)"):
        if row != "ok":
            yield Problem("pages", str(row))
    for table, row_id, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield Problem("foreign_key", f"{table} {row_id} → {parent}")


def _length(library: Library) -> Iterator[Problem]:
    """A file that was cut inside its last page; what that page lost may have been nothing but zeros."""
    size, page = library.file.stat().st_size, the_row(library.connection, "PRAGMA page_size")[0]
    if size % page:
        yield Problem("pages", f"{size} % {page}")


def _revisions(
    library: Library, total: int, index: IndexCheck, memory: MemoryCheck, progress: Progress | None
) -> Iterator[Problem]:
    before: Revision | None = None
    known: set[str] = set()
    heads = dict(library.connection.execute("SELECT id, head FROM notes"))
    for done, (revision, snapshot) in enumerate(library.notes.all_snapshots(), 1):
        if before is not None and before.note_id != revision.note_id:
            yield from _end_of(library, before, heads, index)
            before = None
            known = set()
        yield from _chained(before, revision, known)
        known.add(revision.id)
        try:
            note = unpacked(snapshot)
        except DamagedEntryError:
            yield Problem("snapshot", revision.id)
        else:
            if content_hash(note) != revision.content_hash or note.id != revision.note_id:
                yield Problem("content_hash", revision.id)
            memory.take_in(revision, note)
        before = revision
        if progress is not None:
            progress(done, total)
    if before is not None:
        yield from _end_of(library, before, heads, index)
    for note_id, head in heads.items():
        if head:
            yield Problem("head", note_id)


def _chained(before: Revision | None, revision: Revision, known: set[str]) -> Iterator[Problem]:
    """Numbers without a gap; each revision but the first comes from ``known`` ones, of whichever line (ADR 32)."""
    if (before is None) is not (not revision.parents) or not known.issuperset(revision.parents):
        yield Problem("parent", revision.id)
    if revision.number != (before.number + 1 if before else 1):
        yield Problem("number", revision.id)


def _end_of(library: Library, last: Revision, heads: dict[str, str], index: IndexCheck) -> Iterator[Problem]:
    """The note of a chain: its head is the last revision; summary, promises and search say what that one says."""
    if heads.get(last.note_id) != last.id:
        return
    heads[last.note_id] = ""
    row = the_row(library.connection, "SELECT * FROM notes WHERE id = ?", (last.note_id,))
    snapshot = the_row(library.connection, "SELECT snapshot FROM revisions WHERE id = ?", (last.id,))[0]
    try:
        note = unpacked(snapshot)
        status = status_of(library.connection, note, last.number)
    except DamagedEntryError:  # told of where snapshots and logs are read one by one
        return
    note = msgspec.structs.replace(note, status=status)
    if row[:-1] != summary_row(note, last):
        yield Problem("summary", last.note_id)
    is_deleted = row[-1] is not None
    if promise_rows.are_kept(library.connection) and not promise_rows.say(
        library.connection, last.note_id, None if is_deleted else note
    ):
        yield Problem("promises", last.note_id)
    if not is_deleted:
        index.take_in(note)


def _journals(library: Library) -> Iterator[Problem]:
    """Edits that are not those written, those that do not fit their note, and those that a revision overtook."""
    there = "SELECT DISTINCT j.note_id FROM journal j JOIN notes n ON n.id = j.note_id WHERE n.deleted IS NULL"
    names: list[tuple[Any, ...]] = library.connection.execute(there).fetchall()
    for (note_id,) in names:
        if not _can_be_replayed(library, note_id):
            yield Problem("journal", note_id)
    every = "SELECT j.note_id, j.base <> n.head, j.edit, j.sha256 FROM journal j JOIN notes n ON n.id = j.note_id"
    for note_id, is_stale, data, sha256 in library.connection.execute(every):
        if is_stale:
            yield Problem("journal_stale", note_id)
        if hashlib.sha256(data).hexdigest() != sha256:
            yield Problem("journal", note_id)


def _can_be_replayed(library: Library, note_id: str) -> bool:
    try:
        return library.drafts.current(note_id).torn == 0
    except (BugError, UserError):
        return False


def _search(index: IndexCheck) -> Iterator[Problem]:
    yield from (Problem("search", where) for where in index.differences())


def _directory(library: Library) -> Iterator[Problem]:
    yield from (Problem("person", person_id) for person_id in library.people.unreadable())
    yield from (Problem("body", body_id) for body_id in library.bodies.unreadable())
    yield from (Problem("term", concept_id) for concept_id in library.terms.unreadable())
    yield from (Problem("approval", note_id) for note_id in library.approvals.unreadable())
    yield from (Problem("review", note_id) for note_id in library.reviews.unreadable())
    yield from (Problem("memory", name) for name in library.memory.unreadable())
