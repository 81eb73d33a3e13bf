"""The way back of a real export through the services: recognised, scanned, taken in, kept out."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from briefing_app.bootstrap import Desk
from briefing_app.docx_io.snapshot import Layout, ReviewOptions
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.review import Reason
from briefing_app.domain.review_merge import Review
from briefing_app.domain.review_plan import Decision, Verdict, accept_all, reject_all
from briefing_app.domain.review_states import NoteStatus
from briefing_app.services.editing_session import EditingSession
from briefing_app.services.export_service import ExportRequest
from briefing_app.services.review_service import Allowed, Standing
from briefing_app.storage.library import Library
from tests.docx_io.review.reviewer import Reviewer
from tests.docx_io.review.samples import review_note
from tests.docx_io.review.transformations import bookmarks_gone, identity_gone, transformed
from tests.docx_io.written import Docx
from tests.samples import BUILT_INS

FR = Language.FRENCH


@pytest.fixture
def note(desk: Desk) -> str:
    template = BUILT_INS.template("readout_public")
    assert template is not None
    desk.templates.keep(template)
    made = msgspec.structs.replace(review_note(), id="00000000-0000-7000-8000-0000000000ff")
    return desk.notes._add(made, "created").note.id


def sent(
    desk: Desk, note: str, out: Path, layout: Layout = Layout.FRENCH, *, review: bool = True, protect: bool = False
) -> Path:
    options = ReviewOptions(protect) if review else None
    desk.exports.export(ExportRequest(note=note, layout=layout, out=out, review=options, replace=True))
    return out


def returned(path: Path, *edits: tuple[int, int, int, str], author: str = "Nadia", to: Path | None = None) -> Path:
    reviewer = Reviewer(path.read_bytes(), author)
    for number, start, end, text in edits:
        reviewer.replace(reviewer.unit(number, "fr"), start, end, text)
    target = to if to is not None else path
    target.write_bytes(reviewer.bytes())
    return target


def everything(review: Review) -> dict[str, Decision]:
    return dict(accept_all(review))


@pytest.mark.parametrize("layout", [Layout.FACING, Layout.SEQUENTIAL, Layout.FRENCH, Layout.CARD])
def test_there_and_back(desk: Desk, note: str, tmp_path: Path, layout: Layout) -> None:
    """One new revision whose text is the reviewer's; the file comes back untouched from the next export."""
    path = returned(sent(desk, note, tmp_path / "r.docx", layout), (0, 0, 2, "La"), (1, 0, 0, "Enfin, "))
    review = desk.reviews.review(note, [path])
    applied = desk.reviews.apply(note, review, everything)
    assert (applied.revision.number, applied.revision.reason, applied.unplaced) == (2, "reviewed", 0)
    texts = [pair.text(FR).plain for pair in desk.notes.show(note).note.pairs()]
    assert texts[0].startswith("La ministre")
    assert texts[1].startswith("Enfin, Les deux")
    again = sent(desk, note, tmp_path / "again.docx", layout)
    scanned = desk.reviews.scan(note, again)
    assert scanned.scan.is_untouched
    assert (scanned.standing, scanned.round.revision) == (Standing.CURRENT, 2)


def test_refusing_everything_makes_a_revision_of_the_same_text(desk: Desk, note: str, tmp_path: Path) -> None:
    path = returned(sent(desk, note, tmp_path / "r.docx"), (0, 0, 2, "La"))
    before = desk.notes.show(note)
    applied = desk.reviews.apply(note, desk.reviews.review(note, [path]), lambda review: dict(reject_all(review)))
    assert applied.revision.number == 2
    assert applied.revision.content_hash == before.revision.content_hash


@pytest.mark.parametrize("protect", [True, False])
@pytest.mark.parametrize("review", [True, False])
def test_every_way_to_export_is_recognised(desk: Desk, note: str, tmp_path: Path, protect: bool, review: bool) -> None:
    path = sent(desk, note, tmp_path / "r.docx", review=review, protect=protect)
    assert desk.reviews.scan(note, path).scan.is_untouched


def test_a_header_edited_untracked_is_seen_in_an_export_we_can_make_again(
    desk: Desk, note: str, tmp_path: Path
) -> None:
    path = sent(desk, note, tmp_path / "r.docx", protect=True)
    reviewer = Reviewer(path.read_bytes())
    name = next(name for name in reviewer.docx.parts if name.startswith("word/header"))
    added = b"<w:p><w:r><w:t>Copie</w:t></w:r></w:p></w:hdr>"
    reviewer.docx.parts[name] = reviewer.docx.parts[name].replace(b"</w:hdr>", added)
    path.write_bytes(reviewer.bytes())
    (one,) = desk.reviews.scan(note, path).scan.unplaced
    assert one.reason is Reason.OUTSIDE
    applied = desk.reviews.apply(note, desk.reviews.review(note, [path]), everything)
    assert applied.unplaced == 1
    (thread,) = desk.notes.show(note).note.threads
    assert (thread.change, thread.comments[0].text, thread.is_closed) == ("outside", "Copie", False)


def refused(desk: Desk, note: str, *files: Path, allowed: Allowed = Allowed()) -> str:  # noqa: B008
    with pytest.raises(UserError) as told:
        desk.reviews.review(note, files, allowed)
    return told.value.code


def test_the_review_of_another_note(desk: Desk, note: str, tmp_path: Path, library: Library) -> None:
    from briefing_app.domain.answers import Answers

    other = desk.notes.new("cable", None, Answers()).note.id
    path = sent(desk, note, tmp_path / "r.docx")
    assert refused(desk, other, path) == "review.other_note"


def test_an_older_round_says_so_and_is_carried_when_asked_for(desk: Desk, note: str, tmp_path: Path) -> None:
    old = returned(sent(desk, note, tmp_path / "old.docx"), (0, 0, 2, "La"))
    pair = next(iter(desk.notes.show(note).note.pairs()))
    desk.notes.edit(note, pair.id, FR, pair.text(FR).plain.replace("dimanche", "lundi"))
    sent(desk, note, tmp_path / "new.docx")
    assert refused(desk, note, old) == "review.older_round"
    review = desk.reviews.review(note, [old], Allowed(older=True))
    desk.reviews.apply(note, review, everything)
    text = next(iter(desk.notes.show(note).note.pairs())).text(FR).plain
    assert text == "La ministre a reçu son homologue français au Caire lundi."


def test_what_was_written_while_the_reviewer_read_stays(desk: Desk, note: str, tmp_path: Path) -> None:
    """No newer round went out: the file is the current one, and laid over the newer text."""
    path = returned(sent(desk, note, tmp_path / "r.docx"), (0, 0, 2, "La"), (2, 0, 2, "La"))
    pair = next(iter(desk.notes.show(note).note.pairs()))
    desk.notes.edit(note, pair.id, FR, "Tout autre chose.")
    applied = desk.reviews.apply(note, desk.reviews.review(note, [path]), everything)
    assert [one.reason for one in applied.plan.overtaken] == [Reason.OVERTAKEN]
    texts = [each.text(FR).plain for each in desk.notes.show(note).note.pairs()]
    assert texts[0] == "Tout autre chose."
    assert texts[2].startswith("La ministre")


def test_an_export_of_a_library_that_is_not_ours(desk: Desk, note: str, tmp_path: Path) -> None:
    path = sent(desk, note, tmp_path / "r.docx")
    revision = desk.notes.show(note).revision.id
    reviewer = Reviewer(path.read_bytes())
    for name, data in reviewer.docx.parts.items():
        reviewer.docx.parts[name] = data.replace(revision.encode(), b"0" * len(revision)) if "ustom" in name else data
    path.write_bytes(reviewer.bytes())
    assert refused(desk, note, path) in ("review.unknown_round", "review.other_note")


@pytest.mark.parametrize("layout", [Layout.FACING, Layout.FRENCH])
def test_a_file_without_identity_is_offered_to_be_placed_by_text(
    desk: Desk, note: str, tmp_path: Path, layout: Layout
) -> None:
    path = sent(desk, note, tmp_path / "r.docx", layout)
    reviewer = Reviewer(path.read_bytes())
    reviewer.replace(reviewer.unit(0, "fr"), 0, 2, "La")
    path.write_bytes(transformed(reviewer, identity_gone, bookmarks_gone))
    assert refused(desk, note, path) == "review.no_identity"
    scanned = desk.reviews.scan(note, path, Allowed(by_text=True))
    assert (scanned.standing, scanned.round.layout) == (Standing.UNKNOWN, layout)
    assert [(change.before, change.after) for change in scanned.scan.changes] == [("Le", "La")]


def test_two_reviewers_of_one_round(desk: Desk, note: str, tmp_path: Path) -> None:
    path = sent(desk, note, tmp_path / "r.docx")
    one = returned(path, (0, 0, 2, "La"), (1, 0, 3, "Nos"), to=tmp_path / "a.docx")
    two = returned(path, (0, 0, 2, "La"), (1, 0, 3, "Ces"), (2, 0, 2, "La"), author="Karim", to=tmp_path / "b.docx")
    review = desk.reviews.review(note, [one, two])
    ((first, second),) = [(conflict.first, conflict.second) for conflict in review.conflicts]
    assert review.by_id["1-c001"].reviewers == ("Nadia", "Karim")
    decisions = {**accept_all(review), first: Decision(Verdict.REJECT), second: Decision(Verdict.ACCEPT)}
    desk.reviews.apply(note, review, lambda _: decisions)
    texts = [pair.text(FR).plain for pair in desk.notes.show(note).note.pairs()]
    assert [text.split(" ")[0] for text in texts[:3]] == ["La", "Ces", "La"]


def test_files_of_two_layouts_are_taken_in_one_after_the_other(desk: Desk, note: str, tmp_path: Path) -> None:
    french = sent(desk, note, tmp_path / "f.docx")
    facing = sent(desk, note, tmp_path / "g.docx", Layout.FACING)
    assert refused(desk, note, french, facing) == "review.different_rounds"


def test_nothing_is_made_when_decisions_do_not_fit(desk: Desk, note: str, tmp_path: Path) -> None:
    review = desk.reviews.review(note, [returned(sent(desk, note, tmp_path / "r.docx"), (0, 0, 2, "La"))])
    with pytest.raises(UserError, match="unknown_change"):
        desk.reviews.apply(note, review, lambda _: {"c777": Decision(Verdict.ACCEPT)})
    assert len(desk.notes.history(note)) == 1


def test_comments_stay_with_the_note_and_out_of_its_hash(desk: Desk, note: str, tmp_path: Path) -> None:
    path = sent(desk, note, tmp_path / "r.docx")
    reviewer = Reviewer(path.read_bytes())
    reviewer.comment(reviewer.unit(0), "À revoir")
    path.write_bytes(reviewer.bytes())
    before = desk.notes.show(note).revision.content_hash
    for _ in range(2):
        applied = desk.reviews.apply(note, desk.reviews.review(note, [path]), everything)
    (thread,) = desk.notes.show(note).note.threads
    assert thread.comments[0].text == "À revoir"
    assert applied.revision.content_hash == before


def test_an_export_on_a_base_of_the_office_comes_back_untouched(desk: Desk, note: str, tmp_path: Path) -> None:
    """Its looks cannot be made again from the library: the text can, and that is what counts."""
    base, out = tmp_path / "base.docx", tmp_path / "r.docx"
    base.write_bytes(Docx(BUILT_INS.base_document()).packed())
    request = ExportRequest(note=note, layout=Layout.FACING, out=out, review=ReviewOptions(), base=base)
    desk.exports.export(request)
    assert desk.reviews.scan(note, out).scan.is_untouched
    change = desk.reviews.scan(note, returned(out, (0, 0, 2, "La"))).scan.changes
    assert [(one.before, one.after) for one in change] == [("Le", "La")]


def test_a_note_that_is_open_is_changed_in_its_session_and_undone_there(desk: Desk, note: str, tmp_path: Path) -> None:
    path = returned(sent(desk, note, tmp_path / "r.docx"), (0, 0, 2, "La"), (1, 0, 3, "Nos"))
    session = desk.edit(note)

    class Open:
        def session_of(self, note_id: str) -> EditingSession | None:
            return session if note_id == note else None

    desk.reviews.changes.open_notes = Open()
    before = session.note
    applied = desk.reviews.apply(note, desk.reviews.review(note, [path]), everything)
    assert (applied.revision.number, applied.revision.reason) == (2, "reviewed")
    assert session.note != before
    session.undo()
    assert session.note == msgspec.structs.replace(before, status=NoteStatus.RETURNED)
