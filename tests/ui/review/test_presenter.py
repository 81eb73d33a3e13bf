"""What the review screen decides: entries, filters, what may be decided together, conflicts, moves, undo."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.domain.editing import type_text
from briefing_app.domain.edits import apply
from briefing_app.domain.review import BREAK, ChangeKind, Reason
from briefing_app.domain.review_apply import plan
from briefing_app.domain.review_merge import Conflict, Review
from briefing_app.domain.review_plan import Decision, Verdict, accept_all, settled
from briefing_app.domain.rich_text import Run
from briefing_app.ui.review.state import Cell, Show, Sign, Standing, Wanted
from tests.docx_io.review.samples import Sent
from tests.ui.review.reviews import AR, FR, Kept, asking, by_change, ids, karim, laid, moving, nadia, sent_facing

ACCEPT, REJECT = Decision(Verdict.ACCEPT), Decision(Verdict.REJECT)
LA, NOS, CES = ("Le", "La"), ("Les", "Nos"), ("Les", "Ces")


def shown(cell: Cell) -> list[tuple[Sign, str]]:
    """The parts of a cell that belong to changes."""
    return [(part.sign, part.text.strip("\u2028")) for part in cell.stretches if part.change]


def cells(kept: Kept, row: int) -> Mapping[object, Cell]:
    return kept.presenter.rows()[row].cells


# What is shown.


def test_every_change_is_an_entry_in_the_order_of_the_file(one: Kept) -> None:
    presenter = one.presenter
    assert ids(presenter.entries()) == [proposal.id for proposal in presenter.review.proposals]
    kinds = {entry.proposal.change.kind for entry in presenter.entries()}
    assert kinds == {ChangeKind.REPLACED, ChangeKind.PARAGRAPH_ADDED, ChangeKind.PARAGRAPH_DELETED}
    assert presenter.authors == ("Nadia",)
    assert presenter.current == presenter.entries()[0].id


def test_counts_at_the_start_and_later(two: Kept) -> None:
    counts = two.presenter.counts()
    assert (counts.changes, counts.undecided, counts.accepted, counts.refused) == (6, 6, 0, 0)
    assert (counts.asks, counts.conflicts, counts.comments, counts.tray) == (0, 2, 1, 1)
    known = by_change(two.presenter)
    two.presenter.accept(known[LA])
    two.presenter.accept(known[CES])
    counts = two.presenter.counts()
    assert (counts.undecided, counts.accepted, counts.refused, counts.conflicts) == (3, 2, 1, 0)


def test_rows_are_the_pairs_of_the_export_under_their_headings(one: Kept, sent: Sent) -> None:
    rows = one.presenter.rows()
    assert [row.pair for row in rows] == [pair.id for pair in sent.note.pairs()]
    assert [row.number for row in rows if row.heading is not None] == [1, 2]
    assert rows[3].heading is not None
    assert rows[3].heading.fr == "Suites"


def test_a_change_stands_in_the_text_with_what_goes_and_what_comes(one: Kept, sent: Sent) -> None:
    cell = cells(one, 0)[FR]
    assert shown(cell) == [(Sign.DELETED, "Le"), (Sign.INSERTED, "La")]
    kept = [part.text for part in cell.stretches if part.sign is Sign.KEPT]
    assert kept == ["\u2009", " ministre a reçu son homologue français au Caire dimanche."]


def test_what_was_decided_shows_what_will_stand_there(one: Kept) -> None:
    known = by_change(one.presenter)
    one.presenter.accept(known[LA])
    assert shown(cells(one, 0)[FR]) == [(Sign.GOES, "Le"), (Sign.STAYS, "La")]
    one.presenter.refuse(known[LA])
    assert shown(cells(one, 0)[FR]) == [(Sign.STAYS, "Le"), (Sign.GOES, "La")]


def test_a_paragraph_added_and_one_deleted(one: Kept) -> None:
    assert shown(cells(one, 2)[AR]) == [(Sign.INSERTED, "¶\u2028فقرة جديدة.")]
    assert [sign for sign, _ in shown(cells(one, 4)[FR])] == [Sign.DELETED]


def test_two_reviewers_of_the_same_words(two: Kept) -> None:
    """Struck once, with both proposals behind."""
    cell = cells(two, 1)[FR]
    assert shown(cell) == [(Sign.DELETED, "Les"), (Sign.INSERTED, "Nos"), (Sign.INSERTED, "Ces")]
    assert [part.author for part in cell.stretches if part.change] == [0, 0, 1]
    assert two.presenter.entry(by_change(two.presenter)[LA]).proposal.reviewers == ("Nadia", "كريم")


def test_comments_stand_beside_their_segment(one: Kept) -> None:
    cell = cells(one, 1)[AR]
    assert [comment.text for thread in cell.threads for comment in thread.comments] == ["هل هذا صحيح؟"]
    assert cells(one, 1)[FR].threads == ()


def test_the_tray_has_what_found_no_place_whole(one: Kept) -> None:
    (unplaced,) = one.presenter.tray
    assert (unplaced.reason, unplaced.item.after) == (Reason.OUTSIDE, "Copie")  # type: ignore[union-attr]


def test_a_side_that_was_not_in_the_file_is_shown_as_the_note_has_it(sent: Sent, alone: Review) -> None:
    exported = {side: text for side, text in alone.exported.items() if side[1] is FR}
    proposals = tuple(p for p in alone.proposals if p.sites[0].language is FR)
    kept = Kept(msgspec.structs.replace(alone, exported=exported, proposals=proposals), sent.note)
    cell = cells(kept, 0)[AR]
    assert not cell.is_in_file
    assert [part.text for part in cell.stretches] == [next(sent.note.pairs()).ar.text.plain]


def test_what_the_note_says_by_now_is_told(one: Kept, sent: Sent) -> None:
    pair = next(sent.note.pairs())
    change = one.presenter.entries()[0].proposal.change
    assert (one.presenter.now_reads(change), cells(one, 0)[FR].has_moved_on) == (None, False)
    one.note = apply(sent.note, type_text(sent.note, pair.id, FR, 0, 2, (Run("Notre"),)))
    assert cells(one, 0)[FR].has_moved_on
    assert not cells(one, 0)[AR].has_moved_on
    assert (one.presenter.now_reads(change) or "").startswith("Notre ministre")


# Filters.


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        (Wanted(), 6),
        (Wanted(author="كريم"), 2),
        (Wanted(author="Nadia"), 5),
        (Wanted(kind=ChangeKind.REPLACED), 4),
        (Wanted(language=AR), 2),
        (Wanted(language=AR, kind=ChangeKind.REPLACED), 1),
        (Wanted(Show.CONFLICTS), 2),
        (Wanted(Show.ASKS), 0),
        (Wanted(Show.UNDECIDED), 5),
        (Wanted(Show.DECIDED), 1),
    ],
)
def test_filters_let_through_what_they_say(two: Kept, wanted: Wanted, count: int) -> None:
    two.presenter.accept(by_change(two.presenter)[LA])
    assert len(two.presenter.entries(wanted)) == count


def test_a_change_that_asks_is_found_by_its_filter_and_decided_by_itself(alone: Review, sent: Sent) -> None:
    kept = Kept(asking(alone, 0, Reason.DUPLICATE), sent.note)
    (one,) = kept.presenter.entries(Wanted(Show.ASKS))
    assert kept.presenter.counts().asks == 1
    assert kept.presenter.decide_all(Wanted(), Verdict.ACCEPT) == 4
    assert one.id not in kept.presenter.decisions
    kept.presenter.accept(one.id)
    assert kept.presenter.counts().undecided == 0


# Deciding.


def test_everything_that_is_sure_is_what_the_engine_takes_for_it(both: Review, sent: Sent) -> None:
    kept = Kept(both, sent.note)
    count = kept.presenter.decide_all(Wanted(), Verdict.ACCEPT)
    assert kept.presenter.decisions == accept_all(both)
    assert count == len(accept_all(both)) == 4
    assert len(kept.kept) == 1


@pytest.mark.parametrize("verdict", list(Verdict))
def test_all_of_a_kind_and_all_of_an_author(both: Review, sent: Sent, verdict: Verdict) -> None:
    kept = Kept(both, sent.note)
    assert kept.presenter.decide_all(Wanted(kind=ChangeKind.PARAGRAPH_ADDED), verdict) == 1
    assert kept.presenter.decide_all(Wanted(author="كريم"), verdict) == 1  # the other one is in conflict
    assert set(kept.presenter.decisions.values()) == {Decision(verdict)}


def test_what_was_decided_one_by_one_is_not_decided_again(two: Kept) -> None:
    known = by_change(two.presenter)
    two.presenter.refuse(known[LA])
    two.presenter.decide_all(Wanted(), Verdict.ACCEPT)
    assert two.presenter.decisions[known[LA]] == REJECT


def test_accepting_one_of_a_conflict_refuses_the_other(two: Kept) -> None:
    known = by_change(two.presenter)
    assert two.presenter.entry(known[NOS]).rivals == (known[CES],)
    two.presenter.accept(known[CES])
    assert two.presenter.decisions == {known[CES]: ACCEPT, known[NOS]: REJECT}
    two.presenter.accept(known[NOS])
    assert two.presenter.decisions == {known[CES]: REJECT, known[NOS]: ACCEPT}
    two.presenter.refuse(known[NOS])
    assert two.presenter.decisions == {known[CES]: REJECT, known[NOS]: REJECT}


def test_both_ends_of_a_move_are_decided_alike(moved: Review, sent: Sent) -> None:
    kept = Kept(moved, sent.note)
    ends = [p.id for p in moved.proposals if p.change.kind is ChangeKind.MOVED]
    assert len(ends) == 2
    for act in (kept.presenter.accept, kept.presenter.refuse):
        act(ends[1])
        assert len({kept.presenter.decisions[end].verdict for end in ends}) == 1
    kept.presenter.leave_open(ends[0])
    assert kept.presenter.decisions == {}
    assert not any(kept.presenter.can_edit(end) for end in ends)


def test_a_change_is_accepted_in_other_words(one: Kept) -> None:
    known = by_change(one.presenter)
    change = known[LA]
    assert one.presenter.can_edit(change)
    assert one.presenter.result(change) == "La"
    one.presenter.accept(change, "Madame la")
    assert one.presenter.decisions[change] == Decision(Verdict.ACCEPT, "Madame la")
    assert one.presenter.entry(change).standing is Standing.EDITED
    assert one.presenter.result(change) == "Madame la"
    assert shown(cells(one, 0)[FR]) == [(Sign.GOES, "Le"), (Sign.STAYS, "Madame la")]
    one.presenter.accept(change, "La")  # the words of the reviewer after all
    assert one.presenter.entry(change).standing is Standing.ACCEPTED


def test_lines_that_a_person_writes_are_paragraphs_in_the_note(one: Kept, sent: Sent) -> None:
    added = next(p.id for p in one.presenter.review.proposals if p.change.kind is ChangeKind.PARAGRAPH_ADDED)
    assert one.presenter.result(added) == "فقرة جديدة."
    one.presenter.accept(added, "فقرة أولى.\nفقرة ثانية.")
    assert one.presenter.decisions[added].text == f"فقرة أولى.{BREAK}فقرة ثانية."
    made = plan(sent.note, one.presenter.review, one.presenter.decisions, iter("abcdef").__next__)
    texts = [pair.ar.text.plain for pair in apply(sent.note, made.edit).pairs()]
    assert texts[3:5] == ["فقرة أولى.", "فقرة ثانية."]


def test_a_decision_can_be_taken_back_and_made_again(one: Kept) -> None:
    presenter = one.presenter
    known = by_change(presenter)
    presenter.accept(known[LA])
    presenter.decide_all(Wanted(), Verdict.REJECT)
    decided = dict(presenter.decisions)
    presenter.undo()
    assert presenter.decisions == {known[LA]: ACCEPT}
    presenter.undo()
    assert (presenter.decisions, presenter.can_undo) == ({}, False)
    presenter.undo()
    presenter.redo()
    presenter.redo()
    assert (presenter.decisions, presenter.can_redo) == (decided, False)
    presenter.undo()
    presenter.refuse(known[LA])
    assert not presenter.can_redo


def test_a_decision_that_changes_nothing_is_no_step(one: Kept) -> None:
    known = by_change(one.presenter)
    one.presenter.accept(known[LA])
    one.presenter.accept(known[LA])
    assert len(one.kept) == 1


def test_decisions_made_before_are_there(alone: Review, sent: Sent) -> None:
    known = by_change(Kept(alone, sent.note).presenter)
    kept = Kept(alone, sent.note, {known[LA]: REJECT, "c999": ACCEPT})
    assert kept.presenter.decisions == {known[LA]: REJECT}
    assert kept.presenter.counts().refused == 1


def test_it_is_known_which_side_will_have_to_follow_up(two: Kept) -> None:
    """Nothing is proposed for the other side, or what was proposed is refused."""
    known = by_change(two.presenter)
    arabic = next(p.id for p in two.presenter.review.proposals if p.change.after == "الوزيرة")
    assert two.presenter.follower(known[NOS]) is AR
    assert two.presenter.follower(known[LA]) is None
    two.presenter.refuse(arabic)
    assert two.presenter.follower(known[LA]) is AR
    added = next(p.id for p in two.presenter.review.proposals if p.change.kind is ChangeKind.PARAGRAPH_ADDED)
    assert two.presenter.follower(added) is None


# Going on.


def test_from_one_undecided_change_to_the_next_round_the_end(one: Kept) -> None:
    presenter = one.presenter
    order = ids(presenter.entries())
    assert presenter.next_undecided(1) == order[1]
    assert presenter.next_undecided(-1) == order[-1]
    presenter.accept(order[1])
    presenter.choose(order[0])
    assert presenter.next_undecided(1) == order[2]
    presenter.decide_all(Wanted(), Verdict.ACCEPT)
    assert presenter.next_undecided(1) is None


def test_a_review_of_comments_alone_has_nothing_to_decide(sent: Sent) -> None:
    review = laid(sent, ("Nadia", lambda reviewer: reviewer.comment(reviewer.unit(0), "Bien") and None))
    presenter = Kept(review, sent.note).presenter
    assert (presenter.current, presenter.next_undecided(), presenter.entries()) == ("", None, ())
    assert (presenter.counts().comments, presenter.authors) == (1, ("Nadia",))


# Whatever a person does.

_SENT = sent_facing()
_REVIEWS = (laid(_SENT, ("Nadia", nadia), ("كريم", karim)), laid(_SENT, ("Nadia", moving)))
_STEPS = st.lists(
    st.tuples(st.sampled_from(["accept", "refuse", "leave_open", "undo", "redo", "all"]), st.integers(0, 9)),
    max_size=12,
)


@settings(max_examples=40)
@given(st.sampled_from(_REVIEWS), _STEPS)
def test_whatever_is_decided_can_be_applied_and_taken_back(review: Review, steps: list[tuple[str, int]]) -> None:
    """No way of deciding leads to decisions that the engine refuses; undoing all leads back to none."""
    kept = Kept(review, _SENT.note)
    presenter = kept.presenter
    order = [proposal.id for proposal in review.proposals]
    for step, number in steps:
        match step:
            case "undo" | "redo":
                getattr(presenter, step)()
            case "all":
                presenter.decide_all(Wanted(), Verdict.ACCEPT if number % 2 else Verdict.REJECT)
            case _:
                getattr(presenter, step)(order[number % len(order)])
        assert settled(review, presenter.decisions) == presenter.decisions
        counts = presenter.counts()
        assert counts.accepted + counts.refused + counts.undecided == counts.changes
    while presenter.can_undo:
        presenter.undo()
    assert presenter.decisions == {}


def test_rivals_come_from_the_conflicts_of_the_review(both: Review) -> None:
    (conflict,) = both.conflicts
    assert isinstance(conflict, Conflict)
    assert {both.by_id[one].change.after for one in (conflict.first, conflict.second)} == {"Nos", "Ces"}
