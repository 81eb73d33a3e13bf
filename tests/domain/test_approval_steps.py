"""The approval log as people move it on: no step that is not allowed, nothing rewritten, no approval of other words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from briefing_app.domain.approval_hash import Fingerprint
from briefing_app.domain.approval_log import (
    Approved,
    LogEntry,
    MadeReady,
    NextBegun,
    Returned,
    Sent,
    SentForReview,
    Step,
    Superseded,
    TakenBack,
    Waived,
    Withdrawn,
    edition_at,
    in_order,
    newest_edition,
)
from briefing_app.domain.approval_standing import LanguageState, Standing, in_force, standing, status_at
from briefing_app.domain.approval_steps import Act, next_entries
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.review_states import ALLOWED_NEXT, LOCKED_STATUSES, NoteStatus
from tests.conftest import CountedIdentifiers
from tests.thoroughness import examples

AR, FR = Language.ARABIC, Language.FRENCH
NOON = datetime(2026, 3, 15, 12, 0, tzinfo=UTC)


class Paper:
    """A note of which only the digests are known, and its log."""

    def __init__(self) -> None:
        self.words = {AR: 0, FR: 0}
        self.promises = 0
        self.number = 1
        self.log: tuple[LogEntry, ...] = ()
        self.clock = NOON
        self.ids = CountedIdentifiers()

    def print(self) -> Fingerprint:
        return Fingerprint(f"ar{self.words[AR]}", f"fr{self.words[FR]}", f"p{self.promises}")

    @property
    def now(self) -> Standing:
        return standing(self.log, self.print)

    def approved(self, language: Language) -> Approved:
        return Approved(language, self.print().words(language), self.print().promises)

    def waived(self, language: Language, reason: str = "Arabic only") -> Waived:
        return Waived(language, reason, self.print().promises)

    def take(self, *steps: Step, by: str = "Mme la directrice") -> Paper:
        for step in steps:
            number = self.number + 1 if isinstance(step, NextBegun) else self.number
            act = Act(by, self.clock, f"r{number}", number)
            self.log += next_entries(self.log, step, act, self.print, self.ids.new)
            self.number = number
        return self

    def edit(self, language: Language) -> None:
        self.words[language] += 1
        self.number += 1


def whole() -> Paper:
    paper = Paper().take(MadeReady())
    return paper.take(paper.approved(AR), paper.approved(FR))


def refused(paper: Paper, step: Step, by: str = "Nadia") -> str:
    before = paper.log
    with pytest.raises(UserError) as told:
        paper.take(step, by=by)
    assert paper.log == before
    return told.value.code


def test_the_usual_way() -> None:
    paper = Paper()
    seen = [paper.now.status]
    for step in (MadeReady(), SentForReview("n.docx", "x", "M. le chef"), Returned(("n.docx",))):
        seen.append(paper.take(step).now.status)
    seen.append(paper.take(paper.approved(FR)).now.status)
    seen.append(paper.take(paper.approved(AR)).now.status)
    seen.append(paper.take(Sent("les postes")).now.status)
    assert [status.value for status in seen] == [
        "draft", "ready_for_review", "in_review", "returned", "returned", "approved", "sent",
    ]  # fmt: skip
    assert paper.now.approved == 1


@pytest.mark.parametrize("language", Language)
def test_an_approval_ends_with_the_words_it_was_given_for(language: Language) -> None:
    paper = Paper().take(MadeReady())
    paper.take(paper.approved(language))
    assert paper.now.of(language).state is LanguageState.APPROVED
    paper.edit(language.twin)
    assert paper.now.of(language).state is LanguageState.APPROVED
    paper.edit(language)
    assert paper.now.of(language).state is LanguageState.OUTDATED
    paper.take(paper.approved(language.twin))
    assert paper.now.status is NoteStatus.READY_FOR_REVIEW
    paper.take(paper.approved(language))
    assert paper.now.status is NoteStatus.APPROVED


def test_promises_count_until_the_note_is_approved_and_not_after() -> None:
    paper = Paper().take(MadeReady())
    paper.take(paper.approved(FR))
    paper.promises += 1
    assert paper.now.of(FR).state is LanguageState.OUTDATED
    paper.take(paper.approved(AR))
    assert paper.now.status is NoteStatus.READY_FOR_REVIEW
    paper.take(paper.approved(FR))
    assert paper.now.status is NoteStatus.APPROVED
    paper.promises += 1
    assert (paper.now.status, paper.now.of(AR).state) == (NoteStatus.APPROVED, LanguageState.APPROVED)


def test_one_language_is_enough_with_a_reason() -> None:
    paper = Paper().take(MadeReady())
    paper.take(paper.waived(FR), paper.approved(AR))
    assert (paper.now.status, paper.now.fr.state) == (NoteStatus.APPROVED, LanguageState.WAIVED)
    paper.edit(FR)  # nobody approved the French: it may read as it likes
    assert paper.now.status is NoteStatus.APPROVED


def test_a_waiver_gives_way_to_an_approval() -> None:
    paper = Paper().take(MadeReady())
    paper.take(paper.waived(FR), paper.approved(FR), paper.approved(AR))
    assert paper.now.fr.state is LanguageState.APPROVED


def test_taking_back_takes_back_what_was_approved() -> None:
    paper = Paper().take(MadeReady())
    paper.take(paper.approved(FR), TakenBack(), MadeReady(), paper.approved(AR))
    assert (paper.now.status, paper.now.fr.state) == (NoteStatus.READY_FOR_REVIEW, LanguageState.OPEN)


def test_an_approval_supersedes_the_one_before() -> None:
    paper = whole().take(Sent(), NextBegun(), MadeReady())
    paper.edit(FR)
    assert (paper.now.edition, paper.now.status, in_force(paper.log)) == (2, NoteStatus.READY_FOR_REVIEW, (1,))
    paper.take(paper.approved(AR))
    assert status_at(paper.log, 1, lambda: Fingerprint("ar0", "fr0", "p0")) is NoteStatus.SENT
    paper.take(paper.approved(FR))
    assert status_at(paper.log, 1, lambda: Fingerprint("ar0", "fr0", "p0")) is NoteStatus.SUPERSEDED
    assert (paper.now.status, paper.now.approved, in_force(paper.log)) == (NoteStatus.APPROVED, 3, ())
    last = paper.log[-1]
    assert (last.edition, last.number, last.step) == (1, 1, Superseded(3))


def test_what_was_before_the_approved_revision_is_a_draft_for_ever() -> None:
    paper = Paper()
    paper.edit(FR)
    paper.take(MadeReady(), paper.approved(AR), paper.approved(FR))
    assert status_at(paper.log, 1, paper.print) is NoteStatus.DRAFT
    assert status_at(paper.log, 2, paper.print) is status_at(paper.log, 3, paper.print) is NoteStatus.APPROVED


@pytest.mark.parametrize(
    ("steps", "step", "code"),
    [
        ((), Approved(FR, "fr0", "p0"), "approval.still_draft"),
        ((), Waived(FR, "Arabic only", "p0"), "approval.still_draft"),
        ((), Sent(), "approval.not_approved"),
        ((), TakenBack(), "approval.nothing_to_take_back"),
        ((), NextBegun(), "approval.not_locked"),
        ((), Withdrawn("  "), "approval.no_reason"),
        ((MadeReady(),), MadeReady(), "approval.not_ready_now"),
        ((MadeReady(),), Waived(FR, "", "p0"), "approval.no_reason"),
        ((MadeReady(), Approved(FR, "fr0", "p0")), Approved(FR, "fr0", "p0"), "approval.approved_already"),
        ((MadeReady(), Waived(AR, "x", "p0")), Waived(FR, "x", "p0"), "approval.both_waived"),
        ((SentForReview("n.docx"),), MadeReady(), "approval.not_ready_now"),
        ((Withdrawn("x"),), Withdrawn("x"), "approval.withdrawn_already"),
        ((Withdrawn("x"),), Returned(), "approval.locked"),
        ((Withdrawn("x"),), MadeReady(), "approval.locked"),
        ((MadeReady(),), Superseded(2), "approval.still_draft"),
    ],
)
def test_what_is_not_allowed_says_why(steps: tuple[Step, ...], step: Step, code: str) -> None:
    assert refused(Paper().take(*steps), step) == code


def test_nobody_says_nothing() -> None:
    assert refused(Paper(), MadeReady(), by="  ") == "approval.no_name"


def test_time_never_runs_back_in_a_log() -> None:
    paper = Paper().take(MadeReady())
    paper.clock = NOON - timedelta(days=3)
    paper.take(TakenBack(), MadeReady())
    times = [entry.at for entry in paper.log]
    assert times == sorted(set(times))
    assert times[0] == NOON


def test_logs_of_two_laptops_read_the_same_whichever_came_first() -> None:
    paper = whole().take(Sent())
    assert in_order((*paper.log[::-1], *paper.log)) == paper.log
    assert newest_edition(()) == edition_at((), 7) == 1


STEPS = st.one_of(
    st.sampled_from(
        [
            MadeReady(), TakenBack(), SentForReview("n.docx"), Returned(), Returned(("n.docx",), 2), Sent("x"),
            Withdrawn("x"), Withdrawn(""), NextBegun(), Superseded(1),
        ]
    ),
    st.tuples(st.sampled_from(["approve", "approve", "waive"]), st.sampled_from(list(Language))),
)  # fmt: skip


class Office(RuleBasedStateMachine):
    """Anybody does anything at any time."""

    def __init__(self) -> None:
        super().__init__()
        self.paper = Paper()
        self.seen: tuple[LogEntry, ...] = ()

    @rule(step=STEPS, hours=st.integers(-2, 5))
    def somebody_acts(self, step: object, hours: int) -> None:
        paper = self.paper
        paper.clock += timedelta(hours=hours)
        if isinstance(step, tuple):
            way, language = step
            step = paper.approved(language) if way == "approve" else paper.waived(language)
        before = paper.now
        try:
            paper.take(step)  # type: ignore[arg-type]
        except UserError as problem:
            assert problem.code.startswith("approval.")
            assert paper.log == self.seen
            return
        after = paper.now
        if isinstance(step, NextBegun):
            assert before.status in LOCKED_STATUSES
            assert (after.status, after.edition) == (NoteStatus.DRAFT, before.edition + 1)
        else:
            assert after.status is before.status or after.status in ALLOWED_NEXT[before.status]
        assert paper.log[: len(self.seen)] == self.seen

    @rule(language=st.sampled_from(list(Language)))
    def somebody_edits(self, language: Language) -> None:
        if not self.paper.now.is_locked:
            self.paper.edit(language)

    @rule()
    def a_promise_goes_on(self) -> None:
        was_locked = self.paper.now.status
        self.paper.promises += 1
        if was_locked in LOCKED_STATUSES:
            assert self.paper.now.status is was_locked

    @invariant()
    def no_approval_of_other_words(self) -> None:
        now, said = self.paper.now, self.paper.print()
        for language in Language:
            entry = now.of(language).entry
            if now.of(language).state is LanguageState.APPROVED:
                assert entry is not None
                assert isinstance(entry.step, Approved)
                assert entry.step.words == said.words(language)
        if now.status is NoteStatus.APPROVED:
            states = {now.of(language).state for language in Language}
            assert states <= {LanguageState.APPROVED, LanguageState.WAIVED}
            assert states != {LanguageState.WAIVED}

    @invariant()
    def the_log_is_in_order_and_only_grows(self) -> None:
        assert self.paper.log[: len(self.seen)] == self.seen
        assert in_order(self.paper.log) == self.paper.log
        self.seen = self.paper.log

    @invariant()
    def one_edition_is_in_force_at_most(self) -> None:
        assert len(in_force(self.paper.log)) <= 1


TestOffice = Office.TestCase
TestOffice.settings = settings(max_examples=examples(40, 300), stateful_step_count=30)
