"""Returned files on their way in: recognised, prepared with those that wait, laid beside their export."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing_app.bootstrap import Desk
from briefing_app.docx_io.snapshot import Layout, ReviewOptions
from briefing_app.domain.errors import UserError
from briefing_app.domain.review_plan import Decision, Verdict
from briefing_app.domain.review_waiting import ReturnedFile
from briefing_app.services.export_service import ExportRequest
from briefing_app.services.review_service import Allowed
from briefing_app.ui.review.intake import Intake, Laid, Taken
from tests.docx_io.review.reviewer import Reviewer
from tests.docx_io.review.transformations import identity_gone, transformed

ACCEPT = Decision(Verdict.ACCEPT)


def quiet(done: int, total: int) -> None:
    assert 0 <= done < total


@pytest.fixture
def intake(desk: Desk) -> Intake:
    return Intake(desk.reviews, desk.waiting_reviews)


def sent(desk: Desk, note: str, folder: Path, layout: Layout = Layout.FRENCH) -> Path:
    out = folder / f"{layout.value}.docx"
    desk.exports.export(ExportRequest(note=note, layout=layout, out=out, review=ReviewOptions(), replace=True))
    return out


def reviewed(path: Path, name: str, author: str, text: str, unit: int = 1) -> Path:
    reviewer = Reviewer(path.read_bytes(), author)
    reviewer.replace(reviewer.unit(unit, "fr"), 0, 2, text)
    target = path.with_name(name)
    target.write_bytes(reviewer.bytes())
    return target


def laid(intake: Intake, note: str, *paths: Path, allowed: Allowed = Allowed()) -> Laid:  # noqa: B008 - frozen
    taken = intake.read(paths, quiet)
    return intake.produce(intake.prepare(note, taken, allowed), quiet)


def test_a_file_says_which_note_it_is_of(desk: Desk, intake: Intake, sample_note: str, tmp_path: Path) -> None:
    path = reviewed(sent(desk, sample_note, tmp_path), "n.docx", "Nadia", "Un")
    (taken,) = intake.read([path], quiet)
    assert taken.file == ReturnedFile("n.docx", path.read_bytes())
    assert intake.note_of([taken]) == sample_note
    assert intake.note_of([Taken(taken.file, None)]) == ""
    assert intake.note_of([Taken(taken.file, None), taken]) == sample_note


def test_files_of_two_notes_are_no_review(desk: Desk, intake: Intake, sample_note: str, tmp_path: Path) -> None:
    from briefing_app.domain.answers import Answers

    other = desk.notes.new("cable", None, Answers()).note.id
    (tmp_path / "b").mkdir()
    taken = intake.read([sent(desk, sample_note, tmp_path), sent(desk, other, tmp_path / "b")], quiet)
    with pytest.raises(UserError, match="other_note") as told:
        intake.note_of(taken)
    assert told.value.params["path"] == "fr.docx"


def test_a_review_is_laid_beside_the_export_it_came_from(
    desk: Desk, intake: Intake, sample_note: str, tmp_path: Path
) -> None:
    found = laid(intake, sample_note, reviewed(sent(desk, sample_note, tmp_path), "n.docx", "Nadia", "Un"))
    assert [proposal.change.after for proposal in found.review.proposals] == ["Un"]
    assert (found.snapshot.layout, found.snapshot.revision.number) == (Layout.FRENCH, 1)
    assert (found.is_untouched, found.formatting, found.waiting.note) == (False, 0, sample_note)
    assert not found.prepared.was_waiting


def test_a_file_that_was_not_touched_says_so(desk: Desk, intake: Intake, sample_note: str, tmp_path: Path) -> None:
    assert laid(intake, sample_note, sent(desk, sample_note, tmp_path)).is_untouched


def test_a_second_file_joins_the_review_that_waits(
    desk: Desk, intake: Intake, sample_note: str, tmp_path: Path
) -> None:
    path = sent(desk, sample_note, tmp_path)
    first = laid(intake, sample_note, reviewed(path, "n.docx", "Nadia", "Un"))
    desk.waiting_reviews.keep(first.waiting, first.review)
    desk.waiting_reviews.decide(sample_note, first.review, {first.review.proposals[0].id: ACCEPT})
    second = laid(intake, sample_note, reviewed(path, "k.docx", "Karim", "Ce"))
    assert [file.name for file in second.waiting.files] == ["n.docx", "k.docx"]
    assert second.waiting.decisions == {"1-c001": ACCEPT}
    assert len(second.review.conflicts) == 1
    assert (second.prepared.was_waiting, second.prepared.is_stored) == (True, False)


def test_the_same_file_again_goes_on_with_what_waits(
    desk: Desk, intake: Intake, sample_note: str, tmp_path: Path
) -> None:
    path = reviewed(sent(desk, sample_note, tmp_path), "n.docx", "Nadia", "Un")
    first = laid(intake, sample_note, path)
    desk.waiting_reviews.keep(first.waiting, first.review)
    again = laid(intake, sample_note, path)
    assert again.review == first.review
    assert (again.prepared.was_waiting, again.prepared.is_stored) == (True, True)


def test_a_review_goes_on_without_its_file(desk: Desk, intake: Intake, sample_note: str, tmp_path: Path) -> None:
    """Even when a newer round went out since: that was no doubt when it began."""
    assert intake.resume(sample_note) is None
    path = reviewed(sent(desk, sample_note, tmp_path), "n.docx", "Nadia", "Un")
    first = laid(intake, sample_note, path)
    desk.waiting_reviews.keep(first.waiting, first.review)
    path.unlink()
    pair = next(pair for pair in desk.notes.show(sample_note).note.pairs() if pair.fr.text.plain)
    from briefing_app.domain.languages import Language

    desk.notes.edit(sample_note, pair.id, Language.FRENCH, "Une deuxième lecture.")
    sent(desk, sample_note, tmp_path)
    prepared = intake.resume(sample_note)
    assert prepared is not None
    assert intake.produce(prepared, quiet).review == first.review


def test_a_file_of_another_round_cannot_join(desk: Desk, intake: Intake, sample_note: str, tmp_path: Path) -> None:
    first = laid(intake, sample_note, reviewed(sent(desk, sample_note, tmp_path), "n.docx", "Nadia", "Un"))
    desk.waiting_reviews.keep(first.waiting, first.review)
    other = sent(desk, sample_note, tmp_path, Layout.FACING)
    with pytest.raises(UserError, match="another_waits"):
        laid(intake, sample_note, reviewed(other, "k.docx", "Karim", "Ce"))


def test_files_of_two_rounds_are_told_as_that(desk: Desk, intake: Intake, sample_note: str, tmp_path: Path) -> None:
    paths = [sent(desk, sample_note, tmp_path), sent(desk, sample_note, tmp_path, Layout.FACING)]
    with pytest.raises(UserError, match="different_rounds"):
        laid(intake, sample_note, *paths)


def test_a_note_that_the_library_has_not_is_an_unknown_round(
    desk: Desk, intake: Intake, sample_note: str, tmp_path: Path
) -> None:
    taken = intake.read([sent(desk, sample_note, tmp_path)], quiet)
    with pytest.raises(UserError, match="unknown_round"):
        intake.prepare("0199ffff-0000-7000-8000-000000000000", taken, Allowed())


def test_without_identity_it_is_laid_by_its_text_when_that_is_asked_for(
    desk: Desk, intake: Intake, sample_note: str, tmp_path: Path
) -> None:
    path = reviewed(sent(desk, sample_note, tmp_path), "n.docx", "Nadia", "Un")
    path.write_bytes(transformed(Reviewer(path.read_bytes()), identity_gone))
    with pytest.raises(UserError, match="no_identity"):
        laid(intake, sample_note, path)
    found = laid(intake, sample_note, path, allowed=Allowed(by_text=True))
    assert (found.waiting.by_text, found.snapshot.layout) == (True, Layout.FRENCH)
    assert [proposal.change.after for proposal in found.review.proposals] == ["Un"]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 torn", b"\xd0\xcf\x11\xe0" + b"\x00" * 600, b"plain text"])
def test_a_file_that_is_none_is_told(intake: Intake, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.docx"
    path.write_bytes(content)
    with pytest.raises(UserError, match=r"word\."):
        intake.read([path], quiet)


def test_a_file_that_is_not_there_is_told(intake: Intake, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"file\.not_found"):
        intake.read([tmp_path / "gone.docx"], quiet)
