"""A library: one file with everything in it, opened by one process for writing and by any for reading."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import apsw
import msgspec

from briefing_app.atomic_files import is_there
from briefing_app.domain.errors import UserError
from briefing_app.storage import epochs, schema, seals
from briefing_app.storage.approvals import ApprovalRepository
from briefing_app.storage.connection import (
    Mode,
    connect,
    header_of,
    in_transaction,
    is_encrypted,
    opening,
    resolved,
    row_of,
    the_row,
    told,
    words_for,
)
from briefing_app.storage.holding import Hold
from briefing_app.storage.keys import (
    SALT_BYTES,
    Cost,
    Credentials,
    NoKey,
    derive_key,
    key_for,
    recovery_key,
)
from briefing_app.storage.memory_texts import MemoryTexts
from briefing_app.storage.meta import put_meta
from briefing_app.storage.notes import NoteRepository
from briefing_app.storage.people import BodyRepository, PeopleRepository
from briefing_app.storage.records import ExportRepository, TemplateRepository
from briefing_app.storage.search_index import SearchIndex

if TYPE_CHECKING:
    from briefing_app.storage.drafts import DraftRepository
    from briefing_app.storage.memory import MemoryRepository
    from briefing_app.storage.personal_words import PersonalWords
    from briefing_app.storage.promises import PromiseRepository
    from briefing_app.storage.reviews import ReviewRepository
    from briefing_app.storage.search import SearchRepository
    from briefing_app.storage.terms import TermRepository

T = TypeVar("T")

JOURNALS = ("-wal", "-shm", "-journal")
COMPANIONS = (*JOURNALS, ".lock", ".holder")
"""What stands beside a library while it is used, by what is added to its name."""


INDEXING_SECONDS = 0.3
"""For so long opening may wait for the search index, and for the memory, of a library that has none."""
_BEARS_DEVICE = """
SELECT 1 FROM notes WHERE provisional LIKE 'P-' || ?1 || '-%'
UNION ALL SELECT 1 FROM meta WHERE name = 'device' AND value = ?1
"""


class LibraryInfo(msgspec.Struct, frozen=True):
    path: str
    encrypted: bool
    schema: int
    notes: int
    revisions: int


class ClashError(Exception):
    """Something that may be there once only would be there twice, or is more than a column can hold."""


class Library:
    """An open library and its repositories; close it, or use it as a context.

    ``path`` is what it was called by, ``file`` where it is: not the same through a link.
    """

    def __init__(self, path: Path, connection: apsw.Connection, hold: Hold | None, key: bytes | None) -> None:
        self.path = path
        self.file = resolved(path)
        self.key = key
        self.connection = connection
        self._hold = hold
        seals.know(connection)
        self.notes = NoteRepository(connection)
        self.approvals = ApprovalRepository(connection, self.notes)
        self.templates = TemplateRepository(connection)
        self.exports = ExportRepository(connection)
        self.people = PeopleRepository(connection)
        self.bodies = BodyRepository(connection)

    @cached_property
    def drafts(self) -> DraftRepository:
        """The journal; what edits are is only loaded when somebody asks for it."""
        from briefing_app.storage.drafts import DraftRepository

        return DraftRepository(self.connection, self.notes)

    @cached_property
    def promises(self) -> PromiseRepository:
        """The register of all notes' actions and invitations; loaded like the journal, which it reads."""
        from briefing_app.storage.promises import PromiseRepository

        return PromiseRepository(self.connection, self.drafts)

    @cached_property
    def reviews(self) -> ReviewRepository:
        """Reviews that are not finished."""
        from briefing_app.storage.reviews import ReviewRepository

        return ReviewRepository(self.connection)

    @cached_property
    def search(self) -> SearchRepository:
        """Full-text search over all notes; loaded like the journal, which it reads."""
        from briefing_app.storage.search import SearchRepository

        return SearchRepository(self.connection, self.drafts, is_writable=self.is_writable)

    @cached_property
    def memory(self) -> MemoryRepository:
        """The translation memory."""
        from briefing_app.storage.memory import MemoryRepository

        return MemoryRepository(self.connection, self.notes.memory)

    @cached_property
    def personal_words(self) -> PersonalWords:
        """Words that count as right, in every note or in one."""
        from briefing_app.storage.personal_words import PersonalWords

        return PersonalWords(self.connection)

    @cached_property
    def terms(self) -> TermRepository:
        """What the office calls things, in both languages."""
        from briefing_app.storage.terms import TermRepository

        return TermRepository(self.connection)

    @property
    def device(self) -> str:
        """Four hexadecimal digits in its provisional references, made with the library and anew when it is restored."""
        return str(the_row(self.connection, "SELECT value FROM meta WHERE name = 'device'")[0])

    @property
    def is_writable(self) -> bool:
        return self._hold is not None

    def at_once(self, work: Callable[[], T]) -> T:
        """Everything that ``work`` writes in one step: all of it is kept, or nothing is.

        ClashError for rows made elsewhere that cannot stand beside those that are here.
        """
        try:
            return in_transaction(self.connection, work)
        except (apsw.ConstraintError, OverflowError) as problem:
            raise ClashError from problem

    def words_for(self, problem: BaseException) -> UserError | None:
        """What an error of the driver means for whoever works with this library; None for what is no fault of it."""
        return words_for(problem, self.path, encrypted=False)

    def info(self) -> LibraryInfo:
        """What the library is and how much it holds."""
        notes, revisions = the_row(
            self.connection,
            "SELECT (SELECT count(*) FROM notes WHERE deleted IS NULL), (SELECT count(*) FROM revisions)",
        )
        version = schema.version_of(self.connection, str(self.path))
        return LibraryInfo(str(self.path), self.key is not None, version, notes, revisions)

    def close(self) -> None:
        """Fold the write-ahead log in and let others write."""
        self.connection.close()
        if self._hold is not None:
            self._hold.release()
            self._hold = None

    def __enter__(self) -> Library:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class Created(msgspec.Struct, frozen=True):
    """``recovery_key`` is shown once and kept nowhere; empty for a plain library."""

    info: LibraryInfo
    recovery_key: str


def create(path: Path, passphrase: str | None, now: datetime, cost: Cost = Cost()) -> Created:  # noqa: B008 - frozen
    """Make a new library; UserError ``library.exists`` when there is a file already."""
    if is_there(path):
        raise UserError("library.exists", path=str(path))
    refuse_place(path)
    salt = secrets.token_bytes(SALT_BYTES)
    key = derive_key(passphrase, salt, cost) if passphrase is not None else None
    hold = Hold(path)
    hold.take(now)
    try:
        with told(path, encrypted=key is not None):
            connection = connect(path, key, Mode.READ_WRITE, create=True, salt=salt)
            library = Library(path, connection, hold, key)
            schema.create(connection)
            give_device(connection)
            info = library.info()
            library.close()
        assert_sealed(path, key)
    except BaseException:
        hold.release()
        discard(resolved(path))
        raise
    return Created(info, recovery_key(key) if key is not None else "")


def open_library(
    path: Path,
    credentials: Credentials,
    mode: Mode,
    now: datetime,
    cost: Cost = Cost(),  # noqa: B008 - frozen
) -> Library:
    """Open a library, by its own name or through a link; one process at a time for writing.

    UserError ``library.held`` says who has it; ``library.passphrase_needed``, ``library.wrong_passphrase``,
    ``library.foreign``, ``library.newer_schema``, ``library.damaged`` … say why it does not open.
    """
    key = key_of(path, credentials, cost)
    hold = None
    if mode is Mode.READ_WRITE:
        if not os.access(path, os.W_OK):
            raise UserError("library.read_only_medium", path=str(path))
        hold = Hold(path)
        hold.take(now)
    try:
        assert_sealed(path, key)
        _refuse_foreign_log(path, key, hold, now)
        connection = connect(path, key, mode)
        try:
            with told(path, encrypted=key is not None), opening(path):
                version = schema.version_of(connection, str(path))
                if schema.lacks_columns(connection, version):
                    raise UserError("library.damaged", path=str(path))
                if mode is Mode.READ_WRITE and version < schema.CURRENT:
                    schema.migrate(connection, version)
        except BaseException:
            connection.close()
            raise
    except BaseException:
        if hold is not None:
            hold.release()
        raise
    library = Library(path, connection, hold, key)
    if mode is Mode.READ_WRITE:
        try:
            with opening(path):
                _begin(library, connection)
        except BaseException:
            library.close()
            raise
    return library


def _begin(library: Library, connection: apsw.Connection) -> None:
    """What is done whenever a library is opened for writing."""
    _begin_epoch(connection)
    if not (SearchIndex(connection).is_complete and MemoryTexts(connection).is_complete):
        _begin_index(library)


def _refuse_foreign_log(path: Path, key: bytes | None, hold: Hold | None, now: datetime) -> None:
    """Look at a log that was left behind; one that somebody is writing to right now is theirs."""
    file = resolved(path)
    if not epochs.has_log(file):
        return
    if hold is not None:
        epochs.refuse_foreign_log(file, key)
        return
    passing = Hold(path)
    try:
        passing.take(now)
    except UserError:  # somebody writes, or nobody can
        return
    try:
        epochs.refuse_foreign_log(file, key)
    finally:
        passing.release()


def _begin_epoch(connection: apsw.Connection) -> None:
    """Where nothing can be written the old epoch goes on: a library must open there, were it only to be read."""
    with suppress(UserError, apsw.Error):
        epochs.renew(connection)


def _begin_index(library: Library) -> None:
    """Index what there is time for: all of a library as most are. The window or ``library reindex`` does the rest."""
    try:
        library.search.prepare_some(INDEXING_SECONDS)
        library.memory.prepare_some(INDEXING_SECONDS)
    except BaseException:
        library.close()
        raise


def give_device(connection: apsw.Connection) -> None:
    """A fresh device code, which no provisional reference in the library bears yet (ADR 17)."""
    code = ""
    while not code or row_of(connection, _BEARS_DEVICE, (code,)) is not None:
        code = secrets.token_hex(2).upper()

    in_transaction(connection, lambda: put_meta(connection, "device", code))


def key_of(path: Path, credentials: Credentials, cost: Cost) -> bytes | None:
    """The key of a file from what the person gave, None for a plain one that needs none."""
    if not is_encrypted(path):
        return None
    if isinstance(credentials, NoKey):
        raise UserError("library.passphrase_needed", path=str(path))
    return key_for(credentials, header_of(path), cost)


def assert_sealed(path: Path, key: bytes | None) -> None:
    """A library that has a key must not begin as a plain one (a mistyped pragma would leave it so)."""
    if key is not None and not is_encrypted(path):
        raise UserError("library.not_encrypted", path=str(path))


def refuse_place(path: Path) -> None:
    """Where no library can be: UserError ``library.no_folder``, or ``file.not_writable`` for too long a name."""
    file = resolved(path)
    for suffix in COMPANIONS:
        is_there(file.with_name(file.name + suffix))
    if not file.parent.is_dir():
        raise UserError("library.no_folder", path=str(path))


def discard(path: Path) -> None:
    """Take away a library file that was not finished, and what SQLite put beside it."""
    path.unlink(missing_ok=True)
    discard_journals(path)


def discard_journals(path: Path) -> None:
    """Take away what SQLite put beside a library file that is not there any more: it would replay it onto the next."""
    for suffix in JOURNALS:
        path.with_name(path.name + suffix).unlink(missing_ok=True)
