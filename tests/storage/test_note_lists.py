"""Notes in the library: lists and their order, names, and the chain of revisions."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import apsw
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.references import Reference, registered
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.revisions import content_hash
from briefing_app.domain.unreadable import DamagedEntryError
from briefing_app.storage.library import Library
from briefing_app.storage.notes import NoteFilter, RevisionDraft
from briefing_app.storage.snapshots import packed, unpacked
from briefing_app.storage.verification import verify
from tests.approved import give_status
from tests.samples import sample_note
from tests.storage.test_library import NOW, draft, opened
from tests.strategies import notes


def numbered(n: int, **changes: object) -> BriefingNote:
    return msgspec.structs.replace(sample_note(), id=f"note-{n}", reference=Reference(f"P-00AB-{n:04d}"), **changes)


def at(minute: int, name: str) -> RevisionDraft:
    return RevisionDraft(name, "test", "edited", NOW + timedelta(minutes=minute))


def with_counterpart(n: int, ar: str, fr: str, country: str) -> BriefingNote:
    facts = msgspec.structs.replace(sample_note().facts, counterpart=Bilingual(ar, fr), counterpart_country=country)
    return numbered(n, facts=facts)


def ids(library: Library, wanted: NoteFilter) -> list[str]:
    return [summary.id for summary in library.notes.summaries(wanted)]


def test_every_status_is_a_list_of_its_own(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        for n, status in enumerate(NoteStatus):
            library.notes.add(numbered(n), draft(f"r{n}"))
            give_status(library, f"note-{n}", status)
        for n, status in enumerate(NoteStatus):
            assert ids(library, NoteFilter(status)) == [f"note-{n}"]


def test_a_note_moves_to_the_list_of_its_new_status(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        library.notes.add(numbered(1), draft("r1"))
        give_status(library, "note-1", NoteStatus.IN_REVIEW)
        assert ids(library, NoteFilter(NoteStatus.DRAFT)) == []
        assert ids(library, NoteFilter(NoteStatus.IN_REVIEW)) == ["note-1"]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ("transition", {1}),
        ("TRANSITION", {1}),
        ("المغربية", {2}),
        ("ma", {2, 3}),
        ("Maroc", {2}),
        ("%", set()),
        ("_", set()),
        ("' OR 1=1 --", set()),
        ("Transition\nnumérique", {1}),
        ("", {1, 2, 3}),
    ],
)
def test_counterparts_are_found_by_any_part_of_their_names(tmp_path: Path, wanted: str, expected: set[int]) -> None:
    with opened(tmp_path) as library:
        library.notes.add(with_counterpart(1, "وزارة التحول الرقمي", "la Transition numérique", "FR"), draft("a"))
        library.notes.add(with_counterpart(2, "الوزارة المغربية", "le ministère du Maroc", "MA"), draft("b"))
        library.notes.add(with_counterpart(3, "", "l’Agence Malienne", ""), draft("c"))
        assert set(ids(library, NoteFilter(counterpart=wanted))) == {f"note-{n}" for n in expected}


def test_filters_hold_together_and_the_limit_comes_last(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        for n in range(6):
            status = NoteStatus.SENT if n % 2 else NoteStatus.DRAFT
            library.notes.add(numbered(n), at(n, f"r{n}"))
            give_status(library, f"note-{n}", status)
        library.notes.delete("note-5", NOW)
        assert ids(library, NoteFilter(NoteStatus.SENT, "fr", 1)) == ["note-3"]
        assert ids(library, NoteFilter(NoteStatus.SENT, "fr", 9)) == ["note-3", "note-1"]
        assert ids(library, NoteFilter(NoteStatus.SENT, "chili", 9)) == []


@settings(max_examples=30)
@given(st.lists(st.integers(0, 4), min_size=1, max_size=12), st.integers(0, 6))
def test_what_was_touched_last_stands_first(touched: list[int], limit: int) -> None:
    with tempfile.TemporaryDirectory() as folder, opened(Path(folder)) as library:
        order: list[str] = []
        for minute, n in enumerate(touched):
            note = numbered(n)
            write = library.notes.append if note.id in order else library.notes.add
            write(note, at(minute, f"r{minute}"))
            order = [note.id, *(name for name in order if name != note.id)]
        assert ids(library, NoteFilter(limit=limit)) == order[: limit or None]


def test_instants_with_and_without_fractions_keep_their_order(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        for n, microseconds in enumerate((0, 1, 500_000, 999_999)):
            moment = NOW + timedelta(microseconds=microseconds)
            library.notes.add(numbered(n), RevisionDraft(f"r{n}", "test", "created", moment))
        assert ids(library, NoteFilter()) == ["note-3", "note-2", "note-1", "note-0"]


@settings(max_examples=40)
@given(notes())
def test_any_note_is_stored_whole_and_its_row_says_what_it_says(note: BriefingNote) -> None:
    with tempfile.TemporaryDirectory() as folder, opened(Path(folder)) as library:
        library.notes.add(note, draft("r1"))
        assert library.notes.get(note.id).note == note
        (row,) = library.notes.summaries(NoteFilter())
        assert (row.ready_ar, row.wanted) == note.completeness(Language.ARABIC)
        assert (row.ready_fr, row.wanted) == note.completeness(Language.FRENCH)
        assert verify(library).problems == ()


# --- revisions


def test_the_chain_of_revisions_is_whole_and_each_link_is_its_note(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        made = [library.notes.add(numbered(1), draft("r1"))]
        for n in range(2, 6):
            facts = msgspec.structs.replace(sample_note().facts, subject=Bilingual(str(n), str(n)))
            made.append(library.notes.append(numbered(1, facts=facts), draft(f"r{n}")))
        history = library.notes.history("note-1")
        assert history == [stored.revision for stored in made]
        assert [r.parent for r in history] == ["", *(r.id for r in history[:-1])]
        assert [r.number for r in history] == [1, 2, 3, 4, 5]
        assert [r.content_hash for r in history] == [content_hash(stored.note) for stored in made]
        assert len({r.content_hash for r in history}) == 5
        assert [library.notes.get("note-1", n) for n in range(1, 6)] == made


def test_a_status_is_in_no_revision(tmp_path: Path) -> None:
    """The note says what the log says, whatever it said when it was stored."""
    with opened(tmp_path) as library:
        first = library.notes.add(numbered(1, status=NoteStatus.SENT), draft("r1"))
        assert first.note.status is library.notes.get("note-1").note.status is NoteStatus.DRAFT
        give_status(library, "note-1", NoteStatus.APPROVED)
        assert library.notes.get("note-1").note.status is NoteStatus.APPROVED
        assert library.notes.get("note-1").revision == first.revision
        assert verify(library).problems == ()


@pytest.mark.parametrize(
    "moment",
    [
        datetime(2026, 3, 15, 9, 0, 0, 123456, tzinfo=UTC),
        datetime(1999, 12, 31, 23, 59, 59, tzinfo=UTC),
        datetime(2026, 3, 15, 9, 0, tzinfo=timezone(timedelta(hours=5, minutes=30))),
    ],
)
def test_who_when_and_why_come_back_as_they_were(tmp_path: Path, moment: datetime) -> None:
    with opened(tmp_path) as library:
        library.notes.add(numbered(1), RevisionDraft("r1", "م. عبد الله", "importé de « l’ancien »", moment))
        (revision,) = library.notes.history("note-1")
    assert (revision.author, revision.reason) == ("م. عبد الله", "importé de « l’ancien »")
    assert revision.created == moment


@pytest.mark.parametrize(
    "second",
    [
        msgspec.structs.replace(numbered(1), reference=Reference("P-9")),
        msgspec.structs.replace(numbered(2), reference=Reference("P-00AB-0001")),
    ],
)
def test_an_id_or_a_number_is_never_given_to_two_notes(tmp_path: Path, second: BriefingNote) -> None:
    with opened(tmp_path) as library:
        library.notes.add(numbered(1), draft("r1"))
        with pytest.raises(apsw.ConstraintError):
            library.notes.add(second, draft("r2"))
        assert ids(library, NoteFilter()) == ["note-1"]
        assert (library.info().revisions, verify(library).problems) == (1, ())
        assert library.notes.append(numbered(1), draft("r3")).revision.number == 2


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("UPDATE revisions SET snapshot = x'00' WHERE id = 'r1'", "append-only"),
        ("UPDATE revisions SET number = 7", "append-only"),
        ("DELETE FROM revisions WHERE id = 'r2'", "append-only"),
        ("DELETE FROM notes", "FOREIGN KEY"),
        (
            "INSERT INTO revisions SELECT 'r3', note_id, 0, id, created, '', '', '', x'00' FROM revisions LIMIT 1",
            "number",
        ),
        (
            "INSERT INTO revisions SELECT 'r3', note_id, 2, id, created, '', '', '', x'00' FROM revisions LIMIT 1",
            "UNIQUE",
        ),
        ("INSERT INTO journal (note_id, base, edit, sha256) VALUES ('nobody', '', x'00', '')", "FOREIGN KEY"),
    ],
)
def test_the_file_itself_refuses_to_rewrite_history(tmp_path: Path, statement: str, reason: str) -> None:
    with opened(tmp_path) as library:
        library.notes.add(numbered(1), draft("r1"))
        library.notes.append(numbered(1), draft("r2"))
        with pytest.raises(apsw.ConstraintError, match=reason):
            library.connection.execute(statement)
        assert [revision.id for revision in library.notes.history("note-1")] == ["r1", "r2"]


def test_a_registered_note_is_found_by_both_of_its_numbers(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        note = numbered(1)
        library.notes.add(note, draft("r1"))
        known = msgspec.structs.replace(note, reference=registered(note.reference, "MAE/CR/2026/0147"))
        library.notes.append(known, draft("r2"))
        for name in ("P-00AB-0001", "MAE/CR/2026/0147"):
            assert library.notes.find(name, 6) == ["note-1"]
        assert library.notes.find("MAE/CR/2026/014", 6) == []
        library.notes.delete("note-1", NOW)
        assert library.notes.find("MAE/CR/2026/0147", 6) == []


def test_a_snapshot_that_is_none_is_damage_and_no_note() -> None:
    whole = packed(sample_note())
    assert unpacked(whole) == sample_note()
    for broken in (
        b"",
        whole[: len(whole) // 2],
        whole[1:],
        packed(sample_note())[::-1],
        b"x\x9c\x03\x00\x00\x00\x00\x01",
    ):
        with pytest.raises(DamagedEntryError):
            unpacked(broken)
