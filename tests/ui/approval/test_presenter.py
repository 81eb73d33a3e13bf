"""What the approval dialog offers: which steps, in whose name."""

from __future__ import annotations

import pytest

from briefing_app.bootstrap import Desk
from briefing_app.domain.answers import Answers
from briefing_app.domain.approval_standing import LanguageStanding, LanguageState, Standing
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.review_states import LOCKED_STATUSES, NoteStatus
from briefing_app.ui.approval.presenter import ApprovalPresenter
from briefing_app.ui.approval.state import ASIDE, Deed, deeds, next_deed
from tests.approved import give_status, steps_to

AR, FR = Language.ARABIC, Language.FRENCH


@pytest.fixture
def remembered() -> list[str]:
    return []


@pytest.fixture
def presenter(desk: Desk, sample_note: str, remembered: list[str]) -> ApprovalPresenter:
    return ApprovalPresenter(desk.approvals, sample_note, "Nadia", remembered.append)


def standing(status: NoteStatus, fr: LanguageState = LanguageState.OPEN) -> Standing:
    return Standing(1, status, LanguageStanding(), LanguageStanding(fr))


@pytest.mark.parametrize(
    ("status", "fr", "deed"),
    [
        (NoteStatus.DRAFT, LanguageState.OPEN, Deed.READY),
        (NoteStatus.READY_FOR_REVIEW, LanguageState.OPEN, Deed.EXPORT_FOR_REVIEW),
        (NoteStatus.READY_FOR_REVIEW, LanguageState.APPROVED, Deed.APPROVE),
        (NoteStatus.IN_REVIEW, LanguageState.OPEN, Deed.IMPORT_REVIEW),
        (NoteStatus.RETURNED, LanguageState.OPEN, Deed.APPROVE),
        (NoteStatus.APPROVED, LanguageState.APPROVED, Deed.EXPORT_FINAL),
        (NoteStatus.SENT, LanguageState.APPROVED, Deed.NEXT),
        (NoteStatus.WITHDRAWN, LanguageState.OPEN, Deed.NEXT),
    ],
)
def test_one_step_comes_next(status: NoteStatus, fr: LanguageState, deed: Deed) -> None:
    assert next_deed(standing(status, fr)) is deed


def test_every_step_on_offer_is_allowed(desk: Desk) -> None:
    """None of the buttons of a state is refused for the state."""
    for status in NoteStatus:
        assert (Deed.NEXT in deeds(status)) is (status in LOCKED_STATUSES)
        for deed in set(deeds(status)) - ASIDE:
            note = desk.notes.new("talking_points", None, Answers()).note.id
            give_status(desk._library, note, status)
            presenter = ApprovalPresenter(desk.approvals, note, "Nadia", lambda name: None)
            assert presenter.status is status
            presenter.do(deed, "pour une raison")
            assert len(presenter.overview.log) == len(steps_to(status, presenter.overview.note)) + 1


def test_approving_needs_a_note_that_is_ready(presenter: ApprovalPresenter, remembered: list[str]) -> None:
    assert not presenter.can_approve(FR)
    assert not presenter.can_waive(FR)
    presenter.do(Deed.READY)
    assert presenter.can_approve(FR)
    presenter.name = "  Mme la directrice "
    presenter.approve(FR)
    assert (presenter.can_approve(FR), presenter.can_waive(FR), presenter.can_waive(AR)) == (False, False, True)
    presenter.waive(AR, "French only")
    assert presenter.status is NoteStatus.APPROVED
    assert presenter.overview.log[-1].by == "Mme la directrice"
    assert remembered == ["Nadia", "Mme la directrice", "Mme la directrice"]


def test_what_is_in_the_way_is_asked_anew(presenter: ApprovalPresenter, desk: Desk, sample_note: str) -> None:
    presenter.do(Deed.READY)
    pair = list(presenter.overview.note.pairs())[1]
    desk.notes.edit(sample_note, pair.id, FR, "Autre chose.")
    assert presenter.can_approve(AR)
    presenter.refresh()
    assert (presenter.can_approve(AR), presenter.can_approve(FR)) == (False, True)
    (blocker,) = presenter.overview.blockers
    assert presenter.section_title(blocker.section).fr == "Chapeau"
    assert presenter.section_title("none").fr == ""


def test_without_a_name_nothing_is_written(presenter: ApprovalPresenter, remembered: list[str]) -> None:
    presenter.name = " "
    with pytest.raises(UserError, match=r"approval\.no_name"):
        presenter.do(Deed.READY)
    assert (presenter.status, remembered) == (NoteStatus.DRAFT, [])


def test_what_other_screens_do_writes_nothing(presenter: ApprovalPresenter) -> None:
    presenter.do(Deed.EXPORT_FOR_REVIEW)
    assert presenter.overview.log == ()
