"""Reviews that wait in a library: whole, one decision after the other, sealed; none in a library of an older version."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from briefing_app.domain.review_plan import Decision, Verdict
from briefing_app.domain.review_waiting import ReturnedFile, WaitingReview, WaitingSummary
from briefing_app.domain.unreadable import DamagedEntryError
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.storage.library import Library, create, open_library
from briefing_app.storage.notes import RevisionDraft
from briefing_app.storage.verification import Problem, verify
from tests.conftest import QUICK
from tests.samples import sample_note

NOW = datetime(2026, 3, 15, 9, 0, tzinfo=UTC)
FIXTURES = Path(__file__).parents[1] / "fixtures" / "libraries"
ACCEPT, REJECT = Decision(Verdict.ACCEPT), Decision(Verdict.REJECT)
FILES = (ReturnedFile("relu.docx", b"PK one"), ReturnedFile("مراجعة.docx", b"PK \x00 two"))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    create(tmp_path / "l.briefing", None, NOW, QUICK)
    with open_library(tmp_path / "l.briefing", NoKey(), Mode.READ_WRITE, NOW, QUICK) as opened:
        yield opened


@pytest.fixture
def note(library: Library) -> str:
    return library.notes.add(sample_note(), RevisionDraft("r1", "test", "created", NOW)).note.id


def waiting(note: str, **changes: object) -> WaitingReview:
    made = WaitingReview(note=note, files=FILES, begun=NOW, decisions={"1-c001": Decision(Verdict.ACCEPT, "Autre")})
    return msgspec.structs.replace(made, **changes)


def summary(note: str, undecided: int = 4) -> WaitingSummary:
    return WaitingSummary(note, ("Nadia", "كريم"), 5, undecided, NOW)


def put(library: Library, note: str) -> WaitingReview:
    review = waiting(note)
    library.reviews.put(review, summary(note))
    return review


def test_a_review_comes_back_as_it_went_in(library: Library, note: str) -> None:
    review = put(library, note)
    assert library.reviews.get(note) == review
    assert library.reviews.get("another") is None
    assert library.reviews.summaries() == (summary(note),)
    assert verify(library).problems == ()


@pytest.mark.parametrize("terms", [{"older": True}, {"by_text": True}])
def test_what_was_asked_for_is_remembered(library: Library, note: str, terms: dict[str, bool]) -> None:
    library.reviews.put(waiting(note, **terms), summary(note))
    assert library.reviews.get(note) == waiting(note, **terms)


def test_a_decision_is_there_for_the_next_reader_at_once(library: Library, note: str, tmp_path: Path) -> None:
    """Read by a connection of its own, as after the death of the process."""
    put(library, note)
    decisions = {"1-c001": REJECT, "2-c003": ACCEPT}
    library.reviews.decide(note, decisions, 3)
    with open_library(tmp_path / "l.briefing", NoKey(), Mode.READ_ONLY, NOW, QUICK) as reader:
        kept = reader.reviews.get(note)
        assert kept is not None
        assert kept.decisions == decisions
        assert kept.files == FILES
        assert reader.reviews.summaries() == (summary(note, 3),)
        assert verify(reader).problems == ()


def test_another_review_of_the_note_takes_its_place(library: Library, note: str) -> None:
    put(library, note)
    other = waiting(note, files=FILES[1:], decisions={})
    library.reviews.put(other, summary(note))
    assert library.reviews.get(note) == other
    assert verify(library).problems == ()


def test_a_finished_review_leaves_nothing(library: Library, note: str) -> None:
    put(library, note)
    library.reviews.remove(note)
    library.reviews.remove(note)
    library.reviews.decide(note, {"c001": ACCEPT}, 0)
    assert (library.reviews.get(note), library.reviews.summaries()) == (None, ())
    for table in ("reviews", "review_files"):
        assert library.connection.execute(f"SELECT count(*) FROM {table}").fetchall() == [(0,)]
        assert library.connection.execute("SELECT count(*) FROM seals WHERE kind = ?", (table,)).fetchall() == [(0,)]
    assert verify(library).problems == ()


def test_of_a_note_in_the_bin_nothing_is_told(library: Library, note: str) -> None:
    put(library, note)
    library.notes.delete(note, NOW)
    assert library.reviews.summaries() == ()
    library.notes.bring_back(note)
    assert library.reviews.summaries() == (summary(note),)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE reviews SET decisions = CAST('{}' AS BLOB)",
        "UPDATE reviews SET decisions = x'7b'",
        "UPDATE reviews SET undecided = 0",
        "UPDATE review_files SET content = x'00' WHERE number = 2",
        "DELETE FROM review_files WHERE number = 1",
    ],
)
def test_verify_tells_of_a_review_that_is_not_the_one_that_was_written(
    library: Library, note: str, damage: str
) -> None:
    put(library, note)
    library.connection.execute(damage)
    problems = verify(library).problems
    assert {problem.code for problem in problems} == {"review"}
    assert all(problem.where.startswith(note) for problem in problems)


def test_a_review_that_cannot_be_read_is_told_as_damage(library: Library, note: str) -> None:
    put(library, note)
    library.connection.execute("UPDATE reviews SET terms = x'7b'")
    with pytest.raises(DamagedEntryError):
        library.reviews.get(note)
    assert library.reviews.unreadable() == (note,)
    assert Problem("review", note) in verify(library).problems


def test_in_a_library_of_an_older_version_no_review_waits(tmp_path: Path) -> None:
    path = Path(shutil.copy(FIXTURES / "v4-plain.briefing", tmp_path / "v4.briefing"))
    with open_library(path, NoKey(), Mode.READ_ONLY, NOW, QUICK) as old:
        note = next(iter(old.notes.all_snapshots()))[0].note_id
        assert (old.reviews.get(note), old.reviews.summaries(), old.reviews.unreadable()) == (None, (), ())
        assert verify(old).problems == ()
    with open_library(path, NoKey(), Mode.READ_WRITE, NOW, QUICK) as library:
        review = put(library, note)
        assert library.reviews.get(note) == review
        assert verify(library).problems == ()
