"""What happens to a library, and what a person is told of it: damage, foreign files, full and read-only media."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import apsw
import msgspec
import pytest

from briefing_app.domain import editing
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.references import Reference
from briefing_app.domain.rich_text import plain
from briefing_app.domain.unreadable import DamagedEntryError
from briefing_app.storage import schema
from briefing_app.storage.connection import APPLICATION_ID, PLAIN_HEADER, Mode, connect, words_for
from briefing_app.storage.holding import Hold
from briefing_app.storage.keys import Credentials, NoKey, Passphrase
from briefing_app.storage.library import Library, open_library
from briefing_app.storage.notes import NoteFilter
from briefing_app.storage.register_rows import RegisterFilter
from briefing_app.storage.verification import Problem, verify
from tests.conftest import QUICK
from tests.samples import sample_note
from tests.storage.straits import NEW_SECRET, run
from tests.storage.test_library import KINDS, NOW, SECRET, draft, made, opened
from tests.thoroughness import in_turn

PAGE = 4096
OLD = Path(__file__).parents[1] / "fixtures" / "libraries"
linux = pytest.mark.skipif(sys.platform != "linux", reason="limits and capabilities of Linux")


def filled(folder: Path, kind: str) -> tuple[Path, Credentials]:
    """A library with three notes of two revisions, each with an edit in its journal."""
    with opened(folder, kind) as library:
        for n in range(3):
            note = msgspec.structs.replace(sample_note(), id=f"note{n}", reference=Reference(f"P-{n}"))
            library.notes.add(note, draft(f"first{n}", "created"))
            for text in ("Deuxième", "En cours"):
                note = library.drafts.current(note.id).note
                pair = next(note.pairs())
                edit = editing.set_text(note, pair.id, Language.FRENCH, plain(f"{text} {n}"))
                library.drafts.append(note.id, edit)
                if text == "Deuxième":
                    library.drafts.checkpoint(note.id, draft(f"second{n}"))
        path = library.path
    return path, Passphrase(SECRET) if kind == "encrypted" else NoKey()


def answer(path: Path, credentials: Credentials) -> str | tuple[Problem, ...]:
    """The code with which a library is refused, or what ``verify`` finds in it."""
    try:
        with open_library(path, credentials, Mode.READ_ONLY, NOW, QUICK) as library:
            return verify(library).problems
    except UserError as told:
        return told.code
    finally:
        for suffix in ("-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)


def flipped(data: bytes, at: int, bits: int = 0x01) -> bytes:
    return data[:at] + bytes([data[at] ^ bits]) + data[at + 1 :]


# --- damage


def test_a_flipped_byte_anywhere_in_an_encrypted_library_is_noticed(tmp_path: Path) -> None:
    path, credentials = filled(tmp_path, "encrypted")
    data = path.read_bytes()
    assert answer(path, credentials) == ()
    for page in range(0, len(data), PAGE):
        for at, bits in in_turn(page // PAGE, ((0, 0x01), (PAGE - 1, 0xFF), (17, 0x80), (PAGE // 2, 0x01))):
            path.write_bytes(flipped(data, page + at, bits))
            found = answer(path, credentials)
            assert found in ("library.wrong_passphrase", "library.damaged") or isinstance(found, tuple), page + at
            assert found != (), f"byte {page + at}"


def test_pages_of_an_encrypted_library_cannot_change_places(tmp_path: Path) -> None:
    path, credentials = filled(tmp_path, "encrypted")
    data = path.read_bytes()
    pages = [data[at : at + PAGE] for at in range(0, len(data), PAGE)]
    for first in range(1, len(pages) - 1):
        swapped = [*pages]
        swapped[first], swapped[first + 1] = swapped[first + 1], swapped[first]
        path.write_bytes(b"".join(swapped))
        assert answer(path, credentials) != (), first


def placed(data: bytes, blob: bytes, share: float) -> int:
    """Where the byte of ``blob`` that lies ``share`` of its length in stands in the file, by what no other blob has."""
    start = int((len(blob) - 16) * share)
    for size in (16, 64, 256):
        for shift in range(size):
            piece = blob[max(0, start - shift) : start - shift + size]
            if start >= shift and data.count(piece) == 1:
                return data.index(piece) + shift
    raise AssertionError("the blob is not in the file")


@pytest.mark.parametrize("share", [0.1, 0.25, 0.5, 0.75, 1.0])
def test_a_byte_flipped_in_a_revision_is_told_with_its_name(tmp_path: Path, share: float) -> None:
    path, credentials = filled(tmp_path, "plain")
    with open_library(path, credentials, Mode.READ_ONLY, NOW, QUICK) as library:
        snapshots = {revision.id: snapshot for revision, snapshot in library.notes.all_snapshots()}
    data = path.read_bytes()
    assert sorted(snapshots) == ["first0", "first1", "first2", "second0", "second1", "second2"]
    for name in ("first1", "second2"):
        path.write_bytes(flipped(data, placed(data, snapshots[name], share)))
        found = answer(path, credentials)
        assert isinstance(found, tuple)
        assert [p.where for p in found if p.code in ("snapshot", "content_hash")] == [name]


def test_a_byte_flipped_in_the_journal_is_told_with_its_note(tmp_path: Path) -> None:
    path, credentials = filled(tmp_path, "plain")
    data = path.read_bytes()
    path.write_bytes(flipped(data, data.index(b"En cours 1") + 9))
    assert answer(path, credentials) == (Problem("journal", "note1"),)
    with open_library(path, credentials, Mode.READ_WRITE, NOW, QUICK) as library:
        assert (library.drafts.current("note1").torn, library.drafts.current("note0").torn) == (1, 0)
        assert library.notes.get("note1").revision.id == "second1"


@pytest.mark.parametrize("words", ["s’entretient", "يلتقي", "secrétariat"])
def test_a_byte_flipped_in_the_list_of_notes_is_noticed(tmp_path: Path, words: str) -> None:
    path, credentials = filled(tmp_path, "plain")
    data = path.read_bytes()
    path.write_bytes(flipped(data, data.index(words.encode()) + 2))
    found = answer(path, credentials)
    assert {p.code for p in found} == {"summary"}
    assert len(found) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_a_truncated_library_is_noticed_wherever_it_ends(tmp_path: Path, kind: str) -> None:
    path, credentials = filled(tmp_path, kind)
    data = path.read_bytes()
    refusals = {"library.damaged", "library.not_a_library", "library.wrong_passphrase"}
    for end in [0, 15, 16, 100, 1000, *range(PAGE, len(data), PAGE), len(data) - 1]:
        path.write_bytes(data[:end])
        found = answer(path, credentials)
        assert found in refusals if isinstance(found, str) else found != (), end


@pytest.mark.parametrize("kind", KINDS)
def test_a_lost_write_ahead_log_loses_no_more_than_it_held(tmp_path: Path, kind: str) -> None:
    path, credentials = filled(tmp_path, kind)
    with open_library(path, credentials, Mode.READ_WRITE, NOW, QUICK) as library:
        library.notes.append(sample_with("note0"), draft("third0"))
        copy = tmp_path / "sans journal.briefing"
        copy.write_bytes(path.read_bytes())
    assert answer(copy, credentials) == ()
    with open_library(copy, credentials, Mode.READ_ONLY, NOW, QUICK) as library:
        assert library.notes.head("note0").id == "second0"


def sample_with(note_id: str) -> BriefingNote:
    return msgspec.structs.replace(sample_note(), id=note_id, reference=Reference("P-0"))


# --- what is no library of ours


@pytest.mark.parametrize(
    ("application", "version", "code"),
    [
        (APPLICATION_ID, 0, "library.foreign"),
        (APPLICATION_ID, -1, "library.foreign"),
        (APPLICATION_ID + 1, schema.CURRENT, "library.foreign"),
        (0, schema.CURRENT, "library.foreign"),
        (APPLICATION_ID, schema.CURRENT + 1, "library.newer_schema"),
        (APPLICATION_ID, 2**31 - 1, "library.newer_schema"),
    ],
)
@pytest.mark.parametrize("mode", Mode)
def test_whose_file_it_is(tmp_path: Path, application: int, version: int, code: str, mode: Mode) -> None:
    path, _ = made(tmp_path)
    connection = connect(path, None, Mode.READ_WRITE)
    connection.pragma("application_id", application)
    connection.pragma("user_version", version)
    connection.close()
    with pytest.raises(UserError) as told:
        open_library(path, NoKey(), mode, NOW, QUICK)
    assert told.value.code == code
    assert told.value.params["path"] == str(path)


@pytest.mark.parametrize("mode", Mode)
def test_an_old_library_that_says_it_is_of_today_is_damaged(tmp_path: Path, mode: Mode) -> None:
    path = tmp_path / "old.briefing"
    shutil.copy(OLD / "v1-plain.briefing", path)
    with closing(sqlite3.connect(path)) as database:
        database.execute(f"PRAGMA user_version = {schema.CURRENT}")
    with pytest.raises(UserError) as told:
        open_library(path, NoKey(), mode, NOW, QUICK)
    assert told.value.code == "library.damaged"


@pytest.mark.parametrize(
    ("sql", "reading"),
    [
        ("UPDATE notes SET status = 'draught'", lambda library: library.notes.summaries(NoteFilter())),
        ("UPDATE notes SET title_fr = CAST(x'c3' AS TEXT)", lambda library: library.notes.summaries(NoteFilter())),
        ("UPDATE revisions SET created = 'noon'", lambda library: library.notes.history("note0")),
        ("UPDATE revisions SET author = CAST(x'ff' AS TEXT)", lambda library: library.notes.get("note0")),
        (
            "UPDATE promises SET due_day = '2026-02-30'",
            lambda library: list(library.promises.rows(RegisterFilter(), NOW.date())),
        ),
    ],
)
def test_an_entry_that_cannot_be_read_is_told_as_damage(
    tmp_path: Path, sql: str, reading: Callable[[Library], object]
) -> None:
    with opened(tmp_path) as library:
        library.notes.add(sample_with("note0"), draft("r1"))
        library.connection.execute(f"DROP TRIGGER revisions_stay; {sql}")
        with pytest.raises(DamagedEntryError):
            reading(library)
        assert not verify(library).is_sound


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(5000), "library.passphrase_needed"),
        (b"PK\x03\x04" + bytes(5000), "library.passphrase_needed"),
        (PLAIN_HEADER[:15], "library.not_a_library"),
        (PLAIN_HEADER, "library.not_a_library"),
        (PLAIN_HEADER + b"\xff" * 5000, "library.not_a_library"),
    ],
)
def test_files_of_others_are_refused_and_left_as_they_are(tmp_path: Path, data: bytes, code: str) -> None:
    path = tmp_path / "fichier"
    path.write_bytes(data)
    with pytest.raises(UserError) as told:
        open_library(path, NoKey(), Mode.READ_WRITE, NOW, QUICK)
    assert told.value.code == code
    assert path.read_bytes() == data


@pytest.fixture(params=["wrong_passphrase", "newer_schema", "damaged"])
def refused(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, Credentials]:
    """A library that does not open, each for another reason."""
    kind = "encrypted" if request.param == "wrong_passphrase" else "plain"
    path, credentials = made(tmp_path, kind)
    if request.param == "newer_schema":
        connection = connect(path, None, Mode.READ_WRITE)
        connection.pragma("user_version", schema.CURRENT + 7)
        connection.close()
    if request.param == "damaged":
        path.write_bytes(PLAIN_HEADER + os.urandom(100) + path.read_bytes()[116:])
    return path, Passphrase("autre chose") if kind == "encrypted" else credentials


def test_a_library_that_was_refused_is_not_held(refused: tuple[Path, Credentials]) -> None:
    path, credentials = refused
    with pytest.raises(UserError):
        open_library(path, credentials, Mode.READ_WRITE, NOW, QUICK)
    assert not path.with_name(path.name + ".holder").exists()
    hold = Hold(path)
    hold.take(NOW)
    hold.release()


# --- full and read-only media


def sound(path: Path, credentials: Credentials) -> list[str]:
    """Proves a library sound; the ids of the revisions of the sample note."""
    with open_library(path, credentials, Mode.READ_WRITE, NOW, QUICK) as library:
        assert verify(library).problems == ()
        return [revision.id for revision in library.notes.history(sample_note().id)]


def with_sample(folder: Path, kind: str) -> tuple[Path, Credentials, str | None]:
    with opened(folder, kind) as library:
        library.notes.add(sample_note(), draft("r1"))
    secret = SECRET if kind == "encrypted" else None
    return library.path, Passphrase(SECRET) if secret else NoKey(), secret


@linux
@pytest.mark.parametrize("kind", KINDS)
def test_revisions_acknowledged_before_the_medium_was_full_are_kept(tmp_path: Path, kind: str) -> None:
    path, credentials, secret = with_sample(tmp_path, kind)
    *acknowledged, last = run("revisions", path, tmp_path, secret, "--bytes", "600000")
    assert last in ("library.medium_failed", "library.disk_full")
    assert len(acknowledged) > 0
    kept = sound(path, credentials)
    assert kept[: len(acknowledged) + 1] == ["r1", *acknowledged]
    assert len(kept) <= len(acknowledged) + 2


@linux
@pytest.mark.parametrize("kind", KINDS)
def test_edits_acknowledged_before_the_medium_was_full_are_kept(tmp_path: Path, kind: str) -> None:
    path, credentials, secret = with_sample(tmp_path, kind)
    *acknowledged, last = run("edits", path, tmp_path, secret, "--bytes", "120000")
    assert last in ("library.medium_failed", "library.disk_full")
    assert sound(path, credentials) == ["r1"]
    with open_library(path, credentials, Mode.READ_ONLY, NOW, QUICK) as library:
        replayed = library.drafts.current(sample_note().id)
    assert (replayed.torn, replayed.edits >= len(acknowledged) > 0) == (0, True)


@linux
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("limit", ["4096", "36000", "50000"])
@pytest.mark.parametrize("operation", ["backup", "rekey", "create"])
def test_a_copy_that_does_not_fit_leaves_the_library_and_nothing_else(
    tmp_path: Path, kind: str, operation: str, limit: str
) -> None:
    path, credentials, secret = with_sample(tmp_path, kind)
    before = path.read_bytes()
    (last,) = run(operation, path, tmp_path / "copie", secret, "--bytes", limit)
    assert last in ("library.medium_failed", "library.disk_full")
    assert not (tmp_path / "copie").exists()
    assert not list(tmp_path.glob(".*part*"))
    if operation != "rekey":  # who opens it for writing begins an epoch
        assert path.read_bytes() == before
    assert sound(path, credentials) == ["r1"]


@pytest.fixture
def sealed_folder(tmp_path: Path) -> Iterator[Path]:
    """A folder in which nothing can be made, taken away again at the end."""
    folder = tmp_path / "lecture seule"
    folder.mkdir()
    yield folder
    folder.chmod(0o755)


@linux
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("operation", "code"),
    [("open", "library.read_only_medium"), ("rekey", "library.read_only_medium"), ("read", "done")],
)
def test_a_library_in_a_folder_that_cannot_be_written(
    sealed_folder: Path, kind: str, operation: str, code: str
) -> None:
    path, credentials, secret = with_sample(sealed_folder, kind)
    path.with_name(path.name + ".lock").unlink()
    before = path.read_bytes()
    sealed_folder.chmod(0o555)
    *_, last = run(operation, path, sealed_folder, secret, "--weak")
    assert last == code
    assert sorted(child.name for child in sealed_folder.iterdir()) == [path.name]
    assert path.read_bytes() == before
    sealed_folder.chmod(0o755)
    assert sound(path, credentials) == ["r1"]


@linux
@pytest.mark.parametrize(
    ("operation", "code"), [("backup", "library.cannot_open"), ("create", "library.read_only_medium")]
)
def test_a_copy_into_a_folder_that_cannot_be_written(
    tmp_path: Path, sealed_folder: Path, operation: str, code: str
) -> None:
    path, _, _ = with_sample(tmp_path, "plain")
    sealed_folder.chmod(0o555)
    assert run(operation, path, sealed_folder / "copie", None, "--weak") == [code]
    assert list(sealed_folder.iterdir()) == []


@linux
def test_a_file_that_may_not_be_read_is_said_so(tmp_path: Path) -> None:
    path, _, _ = with_sample(tmp_path, "plain")
    path.chmod(0o000)
    assert run("read", path, tmp_path, None, "--weak") == ["library.not_readable"]


@linux
def test_a_library_that_may_only_be_read_is_not_opened_for_writing(tmp_path: Path) -> None:
    path, _, _ = with_sample(tmp_path, "plain")
    path.chmod(0o444)
    assert run("open", path, tmp_path, None, "--weak") == ["library.read_only_medium"]
    assert run("read", path, tmp_path, None, "--weak") == ["0", "done"]


@linux
def test_a_rekey_with_room_enough_goes_through(tmp_path: Path) -> None:
    """The counterpart of the refusals above: the limit is what stopped them."""
    path, _, _ = with_sample(tmp_path, "plain")
    assert run("rekey", path, tmp_path, None, "--bytes", "10000000") == ["done"]
    assert sound(path, Passphrase(NEW_SECRET)) == ["r1"]


def test_summaries_still_come_from_an_intact_list_when_a_revision_is_damaged(tmp_path: Path) -> None:
    path, credentials = filled(tmp_path, "plain")
    with open_library(path, credentials, Mode.READ_ONLY, NOW, QUICK) as library:
        snapshot = library.connection.execute("SELECT snapshot FROM revisions WHERE id = 'second0'").fetchone()[0]
    data = path.read_bytes()
    path.write_bytes(flipped(data, placed(data, snapshot, 0.5)))
    with open_library(path, credentials, Mode.READ_ONLY, NOW, QUICK) as damaged:
        assert len(damaged.notes.summaries(NoteFilter())) == 3
        assert damaged.notes.get("note1").note.id == "note1"
        assert damaged.notes.get("note0", 1).revision.id == "first0"


def test_verify_counts_what_it_read_whatever_it_finds(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        for n in range(3):
            note = msgspec.structs.replace(sample_note(), id=f"n{n}", reference=Reference(f"P-{n}"))
            library.notes.add(note, draft(f"r{n}"))
        library.connection.execute("UPDATE notes SET head = 'r0' WHERE id = 'n2'")
        library.connection.execute("UPDATE notes SET title_ar = '' WHERE id = 'n0'")
        seen: list[tuple[int, int]] = []
        report = verify(library, lambda done, total: seen.append((done, total)))
    assert seen == [(1, 3), (2, 3), (3, 3)]
    assert set(report.problems) == {Problem("head", "n2"), Problem("summary", "n0")}
    assert (report.info.notes, report.info.revisions) == (3, 3)


def test_a_revision_without_its_note_is_noticed(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        library.notes.add(sample_note(), draft("r1"))
        library.connection.pragma("foreign_keys", False)
        library.connection.execute("UPDATE notes SET id = 'elsewhere'")
        codes = {problem.code for problem in verify(library).problems}
    assert {"foreign_key", "head"} <= codes


def test_edits_on_a_revision_that_is_no_more_the_newest_are_reported(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        assert verified_after_a_revision_overtook(library) == (Problem("journal_stale", sample_note().id),)


def verified_after_a_revision_overtook(library: Library) -> tuple[Problem, ...]:
    note = sample_note()
    library.notes.add(note, draft("r1"))
    library.drafts.append(note.id, editing.confirm(note, next(note.pairs()).id))
    library.notes.append(note, draft("r2"))
    assert library.drafts.current(note.id).note == note
    return verify(library).problems


# --- a medium that was taken away


@pytest.mark.parametrize(("is_there", "code"), [(True, "library.damaged"), (False, "library.medium_failed")])
def test_what_sqlite_calls_corrupt_is_damage_only_where_there_is_a_file(
    tmp_path: Path, is_there: bool, code: str
) -> None:
    """Of a stick that was pulled out SQLite says the same as of broken pages."""
    path = tmp_path / "library"
    if is_there:
        path.write_bytes(b"words")
    told = words_for(apsw.CorruptError(), path, encrypted=False)
    assert (told.code if told else None) == code
    assert words_for(apsw.SQLError(), path, encrypted=False) is None
    assert words_for(ValueError(), path, encrypted=False) is None


@pytest.mark.parametrize("what", ["append", "append_all", "has_edits"])
def test_whatever_the_medium_refuses_to_the_journal_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    with opened(tmp_path) as library:
        library.notes.add(sample_note(), draft("r1"))
        drafts, note_id = library.drafts, sample_note().id
        edit = editing.confirm(sample_note(), next(sample_note().pairs()).id)
        works = {
            "append": lambda: drafts.append(note_id, edit),
            "append_all": lambda: drafts.append_all(note_id, [edit]),
            "has_edits": lambda: drafts.has_edits(note_id),
        }

        def refuse(*_: object) -> None:
            raise apsw.IOError

        monkeypatch.setattr(library.notes, "head", refuse)
        monkeypatch.setattr("briefing_app.storage.drafts.row_of", refuse)
        with pytest.raises(UserError, match=r"library\.medium_failed"):
            works[what]()
