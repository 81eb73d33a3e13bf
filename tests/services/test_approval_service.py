"""Approval through the services: who may do what, what stands in the way, and what a locked note allows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from briefing_app.bootstrap import Application, Desk
from briefing_app.docx_io.snapshot import Layout, ReviewOptions
from briefing_app.domain.actions import ActionState
from briefing_app.domain.answers import Answers
from briefing_app.domain.approval_blockers import BlockerKind
from briefing_app.domain.approval_log import Returned, SentForReview
from briefing_app.domain.approval_standing import LanguageState
from briefing_app.domain.editing import confirm, set_text
from briefing_app.domain.edits import ThreadsChanged
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.review_plan import accept_all
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.review_waiting import ReturnedFile, WaitingReview, WaitingSummary
from briefing_app.domain.rich_text import plain
from briefing_app.domain.threads import Comment, Thread
from briefing_app.interchange.answers_file import read_answers
from briefing_app.services.editing_session import EditingSession
from briefing_app.services.export_service import ExportRequest
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.storage.library import Library
from briefing_app.storage.verification import verify
from tests.conftest import FixedClock
from tests.docx_io.review.reviewer import Reviewer
from tests.samples import BUILT_INS

AR, FR = Language.ARABIC, Language.FRENCH
WHO = "Mme la directrice"


@pytest.fixture
def note(desk: Desk) -> str:
    answers = read_answers(BUILT_INS.sample_answers("readout_public"), "sample")
    return desk.notes.new("readout_public", None, answers).note.id


def approve(desk: Desk, note: str) -> None:
    desk.approvals.make_ready(note, WHO)
    for language in Language:
        desk.approvals.approve(note, language, WHO)


def code_of(work: Callable[[], object]) -> str:
    with pytest.raises(UserError) as told:
        work()
    return told.value.code


def status(desk: Desk, note: str) -> NoteStatus:
    return desk.notes.show(note).note.status


class Window:
    """A window in which the note is open."""

    def __init__(self, session: EditingSession) -> None:
        self.session = session

    def session_of(self, note_id: str) -> EditingSession | None:
        return self.session if note_id == self.session.note.id else None


@pytest.fixture
def session(desk: Desk, note: str) -> EditingSession:
    opened = desk.edit(note)
    desk.changes.open_notes = Window(opened)
    return opened


def test_the_whole_way(desk: Desk, library: Library, note: str) -> None:
    approve(desk, note)
    overview = desk.approvals.overview(note)
    assert (overview.standing.status, overview.standing.approved, overview.blockers) == (NoteStatus.APPROVED, 1, ())
    assert [entry.by for entry in overview.log] == [WHO] * 3
    desk.approvals.sent(note, WHO, "les chefs de poste")
    desk.approvals.begin_next(note, "Nadia")
    assert (status(desk, note), desk.notes.show(note).revision.number) == (NoteStatus.DRAFT, 2)
    assert desk.notes.show(note, 1).note.status is NoteStatus.SENT
    pair = next(desk.notes.show(note).note.pairs())
    desk.notes.edit(note, pair.id, FR, "Un autre titre")
    desk.notes.edit(note, pair.id, AR, "عنوان آخر")
    approve(desk, note)
    assert (status(desk, note), desk.notes.show(note, 1).note.status) == (NoteStatus.APPROVED, NoteStatus.SUPERSEDED)
    assert verify(library).problems == ()
    desk.approvals.withdraw(note, WHO, "visite annulée")
    assert status(desk, note) is NoteStatus.WITHDRAWN


def test_a_draft_is_made_ready_first(desk: Desk, note: str) -> None:
    assert code_of(lambda: desk.approvals.approve(note, FR, WHO)) == "approval.still_draft"
    desk.approvals.make_ready(note, WHO)
    desk.approvals.take_back(note, WHO)
    assert status(desk, note) is NoteStatus.DRAFT


def test_what_is_in_the_way_keeps_a_language_back(desk: Desk, note: str) -> None:
    desk.approvals.make_ready(note, WHO)
    pair = list(desk.notes.show(note).note.pairs())[1]
    desk.notes.edit(note, pair.id, FR, "Autre chose.")
    overview = desk.approvals.overview(note)
    assert [(b.kind, b.language, b.pair) for b in overview.blockers] == [(BlockerKind.TWIN_BEHIND, AR, pair.id)]
    assert (overview.in_the_way(FR), len(overview.in_the_way(AR))) == ((), 1)
    with pytest.raises(UserError) as told:
        desk.approvals.approve(note, AR, WHO)
    assert (told.value.code, told.value.params["count"]) == ("approval.blocked", 1)
    desk.approvals.approve(note, FR, WHO)
    assert desk.approvals.overview(note).standing.fr.state is LanguageState.APPROVED


def test_the_last_approval_looks_at_both_languages(desk: Desk, note: str) -> None:
    """The French was approved; then the Arabic moved away from it: approving that would seal the difference."""
    desk.approvals.make_ready(note, WHO)
    desk.approvals.approve(note, FR, WHO)
    pair = list(desk.notes.show(note).note.pairs())[1]
    desk.notes.edit(note, pair.id, AR, "نص آخر")
    assert desk.approvals.overview(note).standing.fr.state is LanguageState.APPROVED
    assert code_of(lambda: desk.approvals.approve(note, AR, WHO)) == "approval.blocked"
    assert code_of(lambda: desk.approvals.waive(note, AR, WHO, "French only")) == "approval.blocked"
    library_note = desk.notes.show(note).note
    desk._library.drafts.append(note, confirm(library_note, pair.id))
    desk.approvals.approve(note, AR, WHO)
    assert status(desk, note) is NoteStatus.APPROVED


def test_a_language_that_is_not_needed_is_in_nobodys_way(desk: Desk, note: str) -> None:
    desk.approvals.make_ready(note, WHO)
    pair = list(desk.notes.show(note).note.pairs())[1]
    desk.notes.edit(note, pair.id, AR, "نص آخر")
    desk.approvals.waive(note, FR, WHO, "Arabic only")
    assert desk.approvals.overview(note).blockers == ()
    desk.approvals.approve(note, AR, WHO)
    assert status(desk, note) is NoteStatus.APPROVED


def test_out_for_review_and_back(desk: Desk, note: str, tmp_path: Path) -> None:
    out = tmp_path / "r.docx"
    review = ReviewOptions(reviewer="M. le chef")
    desk.exports.export(ExportRequest(note=note, layout=Layout.FRENCH, out=out, review=review))
    assert status(desk, note) is NoteStatus.IN_REVIEW
    (entry,) = desk.notes.approval_log(note)
    assert isinstance(entry.step, SentForReview)
    assert (entry.step.file, entry.step.reviewer, entry.number, entry.by) == ("r.docx", "M. le chef", 1, "desk")
    reviewer = Reviewer(out.read_bytes())
    reviewer.replace(reviewer.unit(0, "fr"), 0, 2, "La")
    out.write_bytes(reviewer.bytes())
    desk.reviews.apply(note, desk.reviews.review(note, [out]), lambda read: dict(accept_all(read)), ["r.docx"])
    assert status(desk, note) is NoteStatus.RETURNED
    assert desk.notes.approval_log(note)[-1].step == Returned(("r.docx",))


def test_a_review_copy_is_recognised_after_its_revision_was_approved(desk: Desk, note: str, tmp_path: Path) -> None:
    """It went out with the watermark of a draft, and is laid beside just that."""
    out = tmp_path / "r.docx"
    desk.exports.export(ExportRequest(note=note, layout=Layout.FACING, out=out, review=ReviewOptions()))
    for language in Language:
        desk.approvals.approve(note, language, WHO)
    scanned = desk.reviews.scan(note, out)
    assert scanned.scan.is_untouched


def test_changes_left_undecided_are_in_the_way(desk: Desk, note: str, tmp_path: Path) -> None:
    out = tmp_path / "r.docx"
    desk.exports.export(ExportRequest(note=note, layout=Layout.FRENCH, out=out, review=ReviewOptions()))
    reviewer = Reviewer(out.read_bytes())
    reviewer.replace(reviewer.unit(0, "fr"), 0, 2, "La")
    out.write_bytes(reviewer.bytes())
    desk.reviews.apply(note, desk.reviews.review(note, [out]), lambda _: {}, ["r.docx"])
    (blocker,) = desk.approvals.overview(note).blockers
    assert (blocker.kind, blocker.count, blocker.what) == (BlockerKind.CHANGES_UNDECIDED, 1, "r.docx")
    desk.approvals.came_back(note, WHO)
    assert desk.approvals.overview(note).blockers == ()


def test_a_review_that_waits_is_in_the_way(desk: Desk, library: Library, note: str) -> None:
    now = FixedClock().now()
    waiting = WaitingReview(note=note, files=(ReturnedFile("r.docx", b"PK"),), begun=now)
    library.reviews.put(waiting, WaitingSummary(note, ("M. le chef",), 5, 3, now))
    (blocker,) = desk.approvals.overview(note).blockers
    assert (blocker.kind, blocker.count, blocker.what) == (BlockerKind.REVIEW_WAITING, 3, "M. le chef")


def test_a_locked_note_goes_out_for_no_review_and_takes_no_edit(desk: Desk, note: str, tmp_path: Path) -> None:
    approve(desk, note)
    request = ExportRequest(note=note, layout=Layout.FRENCH, out=tmp_path / "r.docx", review=ReviewOptions())
    assert code_of(lambda: desk.exports.export(request)) == "approval.locked"
    assert list(tmp_path.glob("*.docx")) == []
    pair = next(desk.notes.show(note).note.pairs())
    assert code_of(lambda: desk.notes.edit(note, pair.id, FR, "Non")) == "note.locked"


def test_promises_of_an_approved_note_go_on(desk: Desk, note: str) -> None:
    approve(desk, note)
    action = desk.notes.show(note).note.actions[0]
    desk.promises.set_state(action.id, ActionState.IN_PROGRESS)
    stored = desk.notes.show(note)
    assert (stored.revision.number, stored.note.status) == (2, NoteStatus.APPROVED)
    assert desk.approvals.overview(note).standing.approved == 1


def test_what_is_being_typed_is_what_is_approved(desk: Desk, note: str, session: EditingSession) -> None:
    pair = next(session.note.pairs())
    session.do(set_text(session.note, pair.id, FR, plain("Un titre tout neuf")))
    session.do(set_text(session.note, pair.id, AR, plain("عنوان جديد")))
    approve(desk, note)
    stored = desk.notes.show(note)
    assert (stored.note.pair(pair.id).text(FR).plain, stored.note.status) == ("Un titre tout neuf", NoteStatus.APPROVED)
    assert stored.revision.number == 2


def test_undo_does_not_lead_behind_an_approval(desk: Desk, note: str, session: EditingSession) -> None:
    pair = next(session.note.pairs())
    session.do(confirm(session.note, pair.id))
    desk.approvals.make_ready(note, WHO)
    assert session.can_undo
    desk.approvals.approve(note, FR, WHO)
    assert (session.can_undo, session.can_redo, session.undo()) == (False, False, None)
    desk.approvals.approve(note, AR, WHO)
    assert session.is_read_only
    assert session.can_be_taken_up
    assert code_of(lambda: session.do(confirm(session.note, pair.id))) == "note.locked"
    desk.approvals.begin_next(note, WHO)
    assert not session.is_read_only
    session.do(set_text(session.note, pair.id, FR, plain("La suite")))
    session.undo()
    assert not session.can_undo
    assert session.note.pair(pair.id).text(FR) == desk.notes.show(note, 1).note.pair(pair.id).text(FR)


def test_an_edit_after_the_next_revision_was_begun_lands_on_it(desk: Desk, note: str, session: EditingSession) -> None:
    approve(desk, note)
    desk.approvals.begin_next(note, WHO)
    pair = next(session.note.pairs())
    session.do(set_text(session.note, pair.id, FR, plain("La suite")))
    revision = session.checkpoint("edited")
    assert revision is not None
    assert revision.number == 3
    assert desk.notes.show(note, 1).note.status is NoteStatus.APPROVED


def test_an_open_comment_is_in_the_way_until_it_is_closed(desk: Desk, library: Library, note: str) -> None:
    before = desk.notes.show(note).note
    pair = next(before.pairs())
    thread = Thread("k", pair.id, FR, "mots", (Comment("M. le chef", "À revoir"),))
    library.drafts.append(note, ThreadsChanged((), (thread,)))
    (blocker,) = desk.approvals.overview(note).blockers
    assert (blocker.kind, blocker.thread, blocker.pair) == (BlockerKind.THREAD_OPEN, "k", pair.id)


def test_a_library_open_for_reading_takes_no_step(application: Application, tmp_path: Path) -> None:
    path = tmp_path / "read.briefing"
    application.libraries.create(path, None)
    with application.desk(path, NoKey(), Mode.READ_WRITE) as desk:
        note = desk.notes.new("cable", None, Answers()).note.id
    with application.desk(path, NoKey(), Mode.READ_ONLY) as desk:
        assert code_of(lambda: desk.approvals.make_ready(note, WHO)) == "library.read_only"
        assert desk.approvals.overview(note).standing.status is NoteStatus.DRAFT


def test_edits_that_cannot_be_read_are_not_approved(desk: Desk, library: Library, note: str) -> None:
    before = desk.notes.show(note).note
    pair = next(before.pairs())
    library.drafts.append(note, set_text(before, pair.id, FR, plain("Un.")))
    library.drafts.append(note, set_text(before, pair.id, FR, plain("Ne va plus.")))
    assert code_of(lambda: desk.approvals.make_ready(note, WHO)) == "library.damaged"


def test_the_history_says_what_was_approved(desk: Desk, note: str) -> None:
    from briefing_app.services.revision_browser import RevisionBrowser

    approve(desk, note)
    desk.approvals.begin_next(note, WHO)
    browser = RevisionBrowser(desk.notes, note)
    assert browser.statuses() == {1: NoteStatus.APPROVED}
    approve(desk, note)
    assert browser.statuses() == {1: NoteStatus.SUPERSEDED, 2: NoteStatus.APPROVED}
