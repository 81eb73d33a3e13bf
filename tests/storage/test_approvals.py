"""The approval log in the library: it only grows, its rows are sealed, and the list says what it says."""

from __future__ import annotations

import shutil
from pathlib import Path

import apsw
import pytest

from briefing_app.domain.approval_hash import fingerprint
from briefing_app.domain.approval_log import LogEntry, MadeReady, NextBegun, Sent, Step
from briefing_app.domain.approval_standing import standing
from briefing_app.domain.editing import set_text
from briefing_app.domain.edits import apply
from briefing_app.domain.languages import Language
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.rich_text import plain
from briefing_app.domain.unreadable import DamagedEntryError
from briefing_app.storage import schema, seals
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.storage.library import Library, open_library
from briefing_app.storage.notes import NoteFilter
from briefing_app.storage.verification import Problem, verify
from tests.approved import give_status
from tests.conftest import QUICK
from tests.samples import sample_note
from tests.storage.test_library import NOW, draft, opened

NOTE = sample_note()
FIXTURES = Path(__file__).parents[1] / "fixtures" / "libraries"


def entry(number: int, step: Step, name: str = "", edition: int = 1) -> LogEntry:
    return LogEntry(name or f"e{type(step).__name__}{number}", edition, NOW, "chief", f"r{number}", number, step)


def status_in_list(library: Library) -> NoteStatus:
    (summary,) = library.notes.summaries(NoteFilter())
    return summary.status


@pytest.mark.parametrize("status", NoteStatus)
def test_note_list_and_log_say_the_same(tmp_path: Path, status: NoteStatus) -> None:
    """What stands in the list is a projection of the log: it follows from it and from the words, always."""
    with opened(tmp_path) as library:
        library.notes.add(NOTE, draft("r1"))
        give_status(library, NOTE.id, status)
        note = library.notes.get(NOTE.id).note
        log = library.approvals.of_note(NOTE.id)
        assert note.status is status_in_list(library) is standing(log, lambda: fingerprint(note)).status is status
        assert library.drafts.current(NOTE.id).note.status is status
        assert verify(library).problems == ()


def test_other_words_end_an_approval_in_the_list_too(tmp_path: Path) -> None:
    """Nothing of ours edits an approved note; a log says nothing of words that it was not given for."""
    with opened(tmp_path) as library:
        library.notes.add(NOTE, draft("r1"))
        give_status(library, NOTE.id, NoteStatus.APPROVED)
        pair = next(NOTE.pairs())
        library.notes.append(apply(NOTE, set_text(NOTE, pair.id, Language.FRENCH, plain("Autre."))), draft("r2"))
        assert status_in_list(library) is library.notes.get(NOTE.id).note.status is NoteStatus.READY_FOR_REVIEW
        assert library.notes.get(NOTE.id, 1).note.status is NoteStatus.APPROVED
        assert verify(library).problems == ()


def test_the_next_edition_is_a_revision_of_its_own(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        library.notes.add(NOTE, draft("r1"))
        give_status(library, NOTE.id, NoteStatus.SENT)
        library.approvals.append(NOTE.id, [entry(2, NextBegun(), edition=2)], draft("r2", "next_edition"))
        assert [revision.number for revision in library.notes.history(NOTE.id)] == [1, 2]
        assert status_in_list(library) is NoteStatus.DRAFT
        assert [library.notes.get(NOTE.id, n).note.status for n in (1, 2)] == [NoteStatus.SENT, NoteStatus.DRAFT]
        assert verify(library).problems == ()


def test_all_entries_or_none(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        library.notes.add(NOTE, draft("r1"))
        with pytest.raises(apsw.ConstraintError):
            library.approvals.append(NOTE.id, [entry(1, MadeReady(), "a"), entry(1, Sent(), "a")])
        assert library.approvals.of_note(NOTE.id) == ()
        assert status_in_list(library) is NoteStatus.DRAFT


@pytest.mark.parametrize("statement", ["UPDATE approvals SET content = x'00'", "DELETE FROM approvals"])
def test_the_log_only_grows(tmp_path: Path, statement: str) -> None:
    with opened(tmp_path) as library:
        library.notes.add(NOTE, draft("r1"))
        give_status(library, NOTE.id, NoteStatus.IN_REVIEW)
        with pytest.raises(apsw.ConstraintError, match="append-only"):
            library.connection.execute(statement)


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE approvals SET content = CAST(replace(content, 'chief', 'chieF') AS BLOB)", "approval"),
        ("UPDATE approvals SET content = x'7b'", "approval"),
        ("UPDATE approvals SET id = 'other'", "approval"),
        ("DELETE FROM approvals", "approval"),
        ("UPDATE notes SET status = 'sent'", "summary"),
    ],
)
def test_verify_finds_what_was_changed(tmp_path: Path, statement: str, code: str) -> None:
    with opened(tmp_path) as library:
        library.notes.add(NOTE, draft("r1"))
        give_status(library, NOTE.id, NoteStatus.IN_REVIEW)
        for trigger in ("approvals_stay", "approvals_last"):
            library.connection.execute(f"DROP TRIGGER {trigger}")
        library.connection.execute(statement)
        assert code in {problem.code for problem in verify(library).problems if problem.code != "schema"}


def test_an_entry_that_cannot_be_read_is_no_draft(tmp_path: Path) -> None:
    """A note whose log is damaged does not open as one that nobody approved."""
    with opened(tmp_path) as library:
        library.notes.add(NOTE, draft("r1"))
        library.connection.execute("INSERT INTO approvals VALUES ('x', ?, x'7b')", (NOTE.id,))
        seals.put(library.connection, "approvals", "x")
        with pytest.raises(DamagedEntryError):
            library.notes.get(NOTE.id)
        assert Problem("approval", NOTE.id) in verify(library).problems


@pytest.mark.parametrize("version", [3, 4])
def test_an_older_library_knows_drafts_only_and_gets_its_log(tmp_path: Path, version: int) -> None:
    path = tmp_path / "old.briefing"
    shutil.copy(FIXTURES / f"v{version}-plain.briefing", path)
    with open_library(path, NoKey(), Mode.READ_ONLY, NOW, QUICK) as reader:
        (summary,) = reader.notes.summaries(NoteFilter())
        assert reader.approvals.of_note(summary.id) == ()
        assert reader.notes.get(summary.id).note.status is NoteStatus.DRAFT
        assert (reader.info().schema, verify(reader).problems) == (version, ())
    with open_library(path, NoKey(), Mode.READ_WRITE, NOW, QUICK) as library:
        give_status(library, summary.id, NoteStatus.APPROVED)
        assert library.notes.get(summary.id).note.status is NoteStatus.APPROVED
        assert (library.info().schema, verify(library).problems) == (schema.CURRENT, ())
