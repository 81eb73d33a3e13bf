"""Is everything in a library what it says it is? Looks at every page, revision, hash and reference."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import apsw
import msgspec

from briefing_app.domain.errors import BugError
from briefing_app.domain.revisions import Revision, content_hash
from briefing_app.storage.connection import the_row
from briefing_app.storage.library import Library, LibraryInfo
from briefing_app.storage.notes import summary_row, unpacked

Progress = Callable[[int, int], None]


class Problem(msgspec.Struct, frozen=True):
    """``code`` names a text of the catalogue (``verify.<code>``), ``where`` the note, revision or page."""

    code: str
    where: str


class VerifyReport(msgspec.Struct, frozen=True):
    info: LibraryInfo
    problems: tuple[Problem, ...]


def verify(library: Library, progress: Progress | None = None) -> VerifyReport:
    """Read everything; ``progress`` is called with (revisions read, revisions in all)."""
    problems: list[Problem] = []
    try:
        info = library.info()
        problems.extend(_pages(library.connection))
        problems.extend(_revisions(library, info.revisions, progress))
        problems.extend(_journals(library))
    except (apsw.CorruptError, apsw.NotADBError) as problem:
        problems.append(Problem("pages", type(problem).__name__))
        info = LibraryInfo(str(library.path), library.key is not None, 0, 0, 0)
    return VerifyReport(info, tuple(problems))


def _pages(connection: apsw.Connection) -> Iterator[Problem]:
    for (row,) in connection.execute("PRAGMA integrity_check(20)"):
        if row != "ok":
            yield Problem("pages", str(row))
    for table, row_id, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield Problem("foreign_key", f"{table} {row_id} → {parent}")


def _revisions(library: Library, total: int, progress: Progress | None) -> Iterator[Problem]:
    before: Revision | None = None
    heads = dict(library.connection.execute("SELECT id, head FROM notes"))
    for done, (revision, snapshot) in enumerate(library.notes.all_snapshots(), 1):
        if before is not None and before.note_id != revision.note_id:
            yield from _end_of(library, before, heads)
            before = None
        yield from _chained(before, revision)
        try:
            note = unpacked(snapshot)
        except BugError:
            yield Problem("snapshot", revision.id)
        else:
            if content_hash(note) != revision.content_hash or note.id != revision.note_id:
                yield Problem("content_hash", revision.id)
        before = revision
        if progress is not None:
            progress(done, total)
    if before is not None:
        yield from _end_of(library, before, heads)
    for note_id, head in heads.items():
        if head:
            yield Problem("head", note_id)


def _chained(before: Revision | None, revision: Revision) -> Iterator[Problem]:
    parent, number = (before.id, before.number + 1) if before else ("", 1)
    if revision.parent != parent:
        yield Problem("parent", revision.id)
    if revision.number != number:
        yield Problem("number", revision.id)


def _end_of(library: Library, last: Revision, heads: dict[str, str]) -> Iterator[Problem]:
    """The note of a chain: its head is the last revision, its summary what that one says."""
    if heads.get(last.note_id) != last.id:
        return
    heads[last.note_id] = ""
    row = the_row(library.connection, "SELECT * FROM notes WHERE id = ?", (last.note_id,))
    snapshot = the_row(library.connection, "SELECT snapshot FROM revisions WHERE id = ?", (last.id,))[0]
    try:
        wanted = summary_row(unpacked(snapshot), last)
    except BugError:
        return
    if row[:-1] != wanted:
        yield Problem("summary", last.note_id)


def _journals(library: Library) -> Iterator[Problem]:
    rows: list[tuple[Any, ...]] = library.connection.execute(
        "SELECT DISTINCT j.note_id, n.deleted IS NULL FROM journal j LEFT JOIN notes n ON n.id = j.note_id"
    ).fetchall()
    for note_id, is_there in rows:
        stale = the_row(
            library.connection,
            "SELECT count(*) FROM journal j JOIN notes n ON n.id = j.note_id WHERE j.note_id = ? AND j.base <> n.head",
            (note_id,),
        )
        if stale[0]:
            yield Problem("journal_stale", note_id)
        if not is_there:
            continue
        try:
            torn = library.drafts.current(note_id).torn
        except BugError:
            torn = 1
        if torn:
            yield Problem("journal", note_id)
