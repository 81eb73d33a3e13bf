"""Reviews that wait: begun from files, gone on with from the library alone, with a second reviewer, finished."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing_app.bootstrap import Application, Desk
from briefing_app.domain.errors import UserError
from briefing_app.domain.review_merge import Review
from briefing_app.domain.review_plan import Decision, Verdict
from briefing_app.domain.review_waiting import ReturnedFile, WaitingReview
from briefing_app.services.review_service import Allowed, Standing, round_said, written
from briefing_app.services.waiting_reviews import undecided
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.storage.library import Library
from tests.services.test_review_service import note, returned, sent

__all__ = ["note"]
ACCEPT = Decision(Verdict.ACCEPT)


def file_of(path: Path) -> ReturnedFile:
    return ReturnedFile(path.name, path.read_bytes())


def review_of(desk: Desk, waiting: WaitingReview) -> Review:
    """The review from the stored bytes alone."""
    scans = [desk.reviews.prepare(waiting.note, file, round_said(file)) for file in waiting.files]
    return desk.reviews.together([desk.reviews.produce(one) for one in scans])


@pytest.fixture
def begun(desk: Desk, note: str, tmp_path: Path) -> WaitingReview:
    """A review of three changes by Nadia, in the library."""
    path = returned(sent(desk, note, tmp_path / "r.docx"), (0, 0, 2, "La"), (1, 0, 3, "Nos"), (2, 0, 2, "La"))
    waiting = desk.waiting_reviews.draft(note, [file_of(path)])
    desk.waiting_reviews.keep(waiting, review_of(desk, waiting))
    return waiting


def test_a_review_waits_with_its_files_and_decisions(desk: Desk, note: str, begun: WaitingReview) -> None:
    review = review_of(desk, begun)
    desk.waiting_reviews.decide(note, review, {"c002": ACCEPT})
    kept = desk.waiting_reviews.of(note)
    assert kept is not None
    assert (kept.files, kept.decisions) == (begun.files, {"c002": ACCEPT})
    assert review_of(desk, kept) == review
    told = desk.waiting_reviews.summary(note)
    assert told is not None
    assert (told.reviewers, told.changes, told.undecided) == (("Nadia",), 3, 2)


def test_no_review_waits_at_first(desk: Desk, note: str) -> None:
    assert desk.waiting_reviews.of(note) is None
    assert desk.waiting_reviews.summary(note) is None
    assert desk.waiting_reviews.summaries() == ()


def test_a_second_reviewer_is_laid_beside_the_first(
    desk: Desk, note: str, begun: WaitingReview, tmp_path: Path
) -> None:
    """What was decided on the first stays decided, under the ids of several files."""
    desk.waiting_reviews.decide(note, review_of(desk, begun), {"c001": ACCEPT})
    path = returned(sent(desk, note, tmp_path / "k.docx"), (1, 0, 3, "Ces"), author="Karim")
    waiting = desk.waiting_reviews.draft(note, [file_of(path)])
    assert (len(waiting.files), waiting.decisions) == (2, {"1-c001": ACCEPT})
    review = review_of(desk, waiting)
    assert undecided(review, waiting.decisions) == ("1-c002", "1-c003", "2-c001")
    desk.waiting_reviews.keep(waiting, review)
    told = desk.waiting_reviews.summary(note)
    assert told is not None
    assert (told.reviewers, told.undecided) == (("Nadia", "Karim"), 3)
    third = desk.waiting_reviews.draft(note, [ReturnedFile("x.docx", b"other")])
    assert third.decisions == {"1-c001": ACCEPT}


def test_the_same_file_again_is_the_same_review(desk: Desk, note: str, begun: WaitingReview) -> None:
    desk.waiting_reviews.decide(note, review_of(desk, begun), {"c001": ACCEPT})
    again = desk.waiting_reviews.draft(note, begun.files)
    assert (again.files, again.decisions) == (begun.files, {"c001": ACCEPT})


def test_what_was_allowed_is_remembered_and_added_to(desk: Desk, note: str) -> None:
    first = desk.waiting_reviews.draft(note, [ReturnedFile("a.docx", b"a")], older=True)
    desk.waiting_reviews.keep(first, Review(exported={}, proposals=()))
    second = desk.waiting_reviews.draft(note, [ReturnedFile("b.docx", b"b")], by_text=True)
    assert (second.older, second.by_text, second.begun) == (True, True, first.begun)


def test_a_finished_review_no_longer_waits(desk: Desk, note: str, begun: WaitingReview) -> None:
    desk.waiting_reviews.end(note)
    assert desk.waiting_reviews.of(note) is None


def test_a_reader_decides_nothing(
    application: Application, desk: Desk, note: str, begun: WaitingReview, library: Library
) -> None:
    review = review_of(desk, begun)
    with application.desk(library.path, NoKey(), Mode.READ_ONLY) as reader:
        assert reader.waiting_reviews.of(note) == begun
        for change in (
            lambda: reader.waiting_reviews.keep(begun, review),
            lambda: reader.waiting_reviews.decide(note, review, {}),
            lambda: reader.waiting_reviews.end(note),
        ):
            with pytest.raises(UserError, match="read_only"):
                change()


def test_the_steps_of_a_scan(desk: Desk, note: str, tmp_path: Path) -> None:
    """The library is read in the first step; the second one tells how far it is and touches no library."""
    path = returned(sent(desk, note, tmp_path / "r.docx"), (0, 0, 2, "La"))
    file = file_of(path)
    said = round_said(file)
    assert said is not None
    assert said.note == note
    prepared = desk.reviews.prepare(note, file, said)
    assert (prepared.standing, len(prepared.exports)) == (Standing.CURRENT, 1)
    told: list[tuple[int, int]] = []
    scanned = desk.reviews.produce(prepared, lambda done, total: told.append((done, total)))
    assert told == [(0, 1)]
    assert [change.after for change in scanned.scan.changes] == ["La"]
    assert desk.reviews.scan(note, path) == scanned
    pristine = ReturnedFile("s.docx", written(prepared.exports[0]))
    assert desk.reviews.produce(desk.reviews.prepare(note, pristine, round_said(pristine))).scan.is_untouched


def test_a_file_without_identity_has_several_exports_to_be_laid_beside(desk: Desk, note: str, tmp_path: Path) -> None:
    file = file_of(sent(desk, note, tmp_path / "r.docx"))
    with pytest.raises(UserError, match="no_identity") as told:
        desk.reviews.prepare(note, file, None)
    assert told.value.params["path"] == "r.docx"
    prepared = desk.reviews.prepare(note, file, None, Allowed(by_text=True))
    assert (prepared.standing, len(prepared.exports)) == (Standing.UNKNOWN, 5)
