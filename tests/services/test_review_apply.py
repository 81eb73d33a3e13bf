"""Taking a review in: one step, undone as a whole, after which the note reads as the reviewer left it."""

from __future__ import annotations

from collections import Counter

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing_app.docx_io.snapshot import Layout
from briefing_app.domain.edits import EditGroup, apply, revert
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.review import ChangeKind, Reason
from briefing_app.domain.review_apply import Plan, plan
from briefing_app.domain.review_merge import Review, review_of
from briefing_app.domain.review_plan import Decision, Verdict, accept_all, reject_all
from briefing_app.domain.rich_text import plain
from briefing_app.domain.segments import TwinState
from briefing_app.language.comparing import comparable
from tests.conftest import CountedIdentifiers
from tests.docx_io.review.reviewer import Reviewer
from tests.docx_io.review.samples import AR, FR, TEXTS, Sent, accepted
from tests.docx_io.review.test_invariants import edits, perform
from tests.docx_io.written import w
from tests.thoroughness import examples

ACCEPT, REJECT = Decision(Verdict.ACCEPT), Decision(Verdict.REJECT)
SENT = {layout: Sent(layout) for layout in Layout}
IDS = CountedIdentifiers()


def planned(
    note: BriefingNote, review: Review, decisions: dict[str, Decision] | None = None
) -> tuple[BriefingNote, Plan]:
    made = plan(note, review, decisions if decisions is not None else dict(accept_all(review)), IDS.new)
    after = apply(note, made.edit)
    assert revert(after, made.edit) == note
    return after, made


def texts(note: BriefingNote, language: Language) -> list[str]:
    return [text for text in (comparable(pair.text(language).plain) for pair in note.pairs()) if text]


def reviewed(sent: Sent, reviewer: Reviewer) -> Review:
    return review_of([sent.scan(reviewer)])


@settings(max_examples=examples(12, 80), suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(list(Layout)), st.lists(edits(), min_size=1, max_size=5))
def test_accepting_all_gives_what_the_reviewer_left(
    layout: Layout, many: list[tuple[str, str, int, int, int, str]]
) -> None:
    sent = SENT[layout]
    reviewer = sent.reviewer()
    for edit in many:
        perform(reviewer, edit, in_cells=layout in (Layout.FACING, Layout.CARD))
    read = sent.scan(reviewer)
    review = review_of([read])
    after, made = planned(sent.note, review)
    ids = [pair.id for pair in after.pairs()]
    assert len(set(ids)) == len(ids)
    moved = any(change.kind is ChangeKind.MOVED for change in read.changes)
    if made.undecided or made.overtaken or moved:
        return
    again = Sent(layout, after)
    assert again.scan(again.docx).is_untouched
    for language in layout.languages:
        found, wanted = texts(after, language), accepted(read, language)
        both_joined = sum(change.kind is ChangeKind.JOINED for change in read.changes)
        if both_joined and len(layout.languages) == 2:
            assert Counter("".join(found).replace(" ", "")) >= Counter("".join(wanted).replace(" ", ""))
        else:
            assert found == wanted


@settings(max_examples=examples(8, 30), suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(list(Layout)), st.lists(edits(), min_size=1, max_size=5))
def test_refusing_all_leaves_the_note_as_it_was(
    layout: Layout, many: list[tuple[str, str, int, int, int, str]]
) -> None:
    sent = SENT[layout]
    reviewer = sent.reviewer()
    for edit in many:
        perform(reviewer, edit, in_cells=layout in (Layout.FACING, Layout.CARD))
    review = reviewed(sent, reviewer)
    after, made = planned(sent.note, review, dict(reject_all(review)))
    assert msgspec.structs.replace(after, threads=()) == sent.note
    assert set(made.rejected) == set(review.by_id)


def test_what_was_taken_in_is_exported_and_comes_back_untouched() -> None:
    """export(import(export(x))) = export(x), and stored without what the export adds (rule I17)."""
    for layout in Layout:
        sent = Sent(layout)
        reviewer = sent.reviewer()
        reviewer.replace(
            reviewer.unit(0, "ar") if layout is not Layout.FRENCH else reviewer.unit(0),
            0,
            4,
            "EPITA\u200e 12-03-2026\u200e",
        )
        if layout is not Layout.ARABIC:
            reviewer.replace(reviewer.unit(1, "fr"), 0, 3, "«\u00a0Deux\u00a0»\u202f;")
        after, _ = planned(sent.note, reviewed(sent, reviewer))
        for pair in after.pairs():
            for language in Language:
                assert not set(pair.text(language).plain) & set("\u200e\u200f\u00a0\u202f")
        again = Sent(layout, after)
        assert again.scan(again.docx).is_untouched
        untouched, _ = planned(after, review_of([again.scan(again.docx)]))
        assert Sent(layout, untouched).docx == again.docx


def test_the_twin_of_a_changed_side_is_to_follow_up() -> None:
    sent = Sent()
    reviewer = sent.reviewer()
    reviewer.replace(reviewer.unit(0, "fr"), 0, 2, "La")
    after, _ = planned(sent.note, reviewed(sent, reviewer))
    pair = next(iter(after.pairs()))
    assert pair.state(AR) is TwinState.TO_FOLLOW_UP
    assert pair.text(FR).plain.startswith("La ministre")


def test_both_sides_changed_are_in_step() -> None:
    sent = Sent()
    reviewer = sent.reviewer()
    for language in ("fr", "ar"):
        reviewer.replace(reviewer.unit(0, language), 0, 2, "X")
    after, _ = planned(sent.note, reviewed(sent, reviewer))
    pair = next(iter(after.pairs()))
    assert TwinState.TO_FOLLOW_UP not in (pair.state(AR), pair.state(FR))


def test_a_paragraph_put_in_beside_leaves_its_neighbour_alone() -> None:
    sent = Sent(Layout.FRENCH)
    reviewer = sent.reviewer()
    reviewer.add_after(reviewer.unit(1), "Un paragraphe nouveau.")
    after, _ = planned(sent.note, reviewed(sent, reviewer))
    before = list(sent.note.pairs())
    now = list(after.pairs())
    assert [pair for pair in now if pair in before] == before
    assert now[2].text(FR).plain == "Un paragraphe nouveau."
    assert now[2].state(AR) is TwinState.EMPTY


def test_the_same_paragraph_in_both_languages_is_one_pair() -> None:
    sent = Sent()
    reviewer = sent.reviewer()
    reviewer.add_after(reviewer.unit(1, "fr"), "Un ajout.")
    reviewer.add_after(reviewer.unit(1, "ar"), "إضافة.")
    after, _ = planned(sent.note, reviewed(sent, reviewer))
    added = list(after.pairs())[2]
    assert (added.text(FR).plain, added.text(AR).plain) == ("Un ajout.", "إضافة.")


def test_a_moved_paragraph_takes_its_twin_along() -> None:
    sent = Sent(Layout.FRENCH)
    reviewer = sent.reviewer()
    reviewer.move_after(reviewer.unit(0), reviewer.unit(2))
    after, _ = planned(sent.note, reviewed(sent, reviewer))
    first = next(iter(sent.note.pairs()))
    assert list(after.sections[0].pairs).index(first) == 2


def test_a_move_is_decided_as_a_whole() -> None:
    sent = Sent(Layout.FRENCH)
    reviewer = sent.reviewer()
    reviewer.move_after(reviewer.unit(0), reviewer.unit(2))
    review = reviewed(sent, reviewer)
    source, target = [proposal.id for proposal in review.proposals]
    assert planned(sent.note, review, {target: ACCEPT})[0] == planned(sent.note, review, {source: ACCEPT})[0]
    with pytest.raises(UserError, match="move_halved"):
        planned(sent.note, review, {source: ACCEPT, target: REJECT})


def test_joined_paragraphs_join_their_twins() -> None:
    sent = Sent(Layout.FRENCH)
    reviewer = sent.reviewer()
    reviewer.join(reviewer.unit(0))
    after, _ = planned(sent.note, reviewed(sent, reviewer))
    first, second = list(sent.note.pairs())[:2]
    joined = next(iter(after.pairs()))
    assert joined.id == first.id
    assert joined.text(FR).plain == first.text(FR).plain + second.text(FR).plain
    assert joined.text(AR).plain == f"{first.text(AR).plain} {second.text(AR).plain}"


def test_a_deletion_over_three_paragraphs_unites_all_three() -> None:
    """What stood between lost its words in this language: its twin goes along, in its place."""
    sent = Sent(Layout.FRENCH)
    reviewer = sent.reviewer()
    first, second, third = (reviewer.unit(n) for n in range(3))
    reviewer.replace(first, 19, len(reviewer.text(first)))
    reviewer.join(first)
    reviewer.delete_paragraph(second)
    reviewer.replace(third, 0, len("Le ministre a souligné "))
    after, made = planned(sent.note, reviewed(sent, reviewer))
    assert not made.overtaken
    pairs = list(after.pairs())
    assert len(pairs) == 3
    assert pairs[0].text(FR).plain == "Le ministre a reçu l’importance du dialogue ; il s’en félicite."
    assert pairs[0].text(AR).plain == " ".join(pair.text(AR).plain for pair in list(sent.note.pairs())[:3])
    assert pairs[0].state(AR) is TwinState.TO_FOLLOW_UP


def test_rows_come_and_go_with_both_languages() -> None:
    sent = Sent()
    reviewer = sent.reviewer()
    reviewer.add_row(reviewer.unit(2, "fr"), ("Ligne nouvelle.", "صف جديد."))
    reviewer.delete_row(reviewer.unit(0, "fr"))
    after, _ = planned(sent.note, reviewed(sent, reviewer))
    before = list(sent.note.pairs())
    now = list(after.pairs())
    assert before[0].id not in {pair.id for pair in now}
    assert (now[2].text(FR).plain, now[2].text(AR).plain) == ("Ligne nouvelle.", "صف جديد.")


def test_a_paragraph_taken_out_in_both_languages_is_no_pair_any_more() -> None:
    sent = Sent()
    reviewer = sent.reviewer()
    for language in ("fr", "ar"):
        reviewer.delete_paragraph(reviewer.unit(1, language), mark=False)
    after, _ = planned(sent.note, reviewed(sent, reviewer))
    assert len(list(after.pairs())) == len(list(sent.note.pairs())) - 1


def test_words_a_person_put_in_the_place_of_the_reviewers() -> None:
    sent = Sent(Layout.FRENCH)
    reviewer = sent.reviewer()
    reviewer.replace(reviewer.unit(0), 0, 2, "Madame la")
    review = reviewed(sent, reviewer)
    edited = {proposal.id: Decision(Verdict.ACCEPT, "La") for proposal in review.proposals}
    after, _ = planned(sent.note, review, edited)
    assert next(iter(after.pairs())).text(FR).plain.startswith("La ministre")


def newer(sent: Sent, number: int, old: str, new: str) -> BriefingNote:
    """The note after its author went on with one French side."""
    pair = list(sent.note.pairs())[number]
    text = plain(pair.text(FR).plain.replace(old, new))
    section, index = sent.note.locate(pair.id)
    pairs = (*section.pairs[:index], pair.edited(FR, text), *section.pairs[index + 1 :])
    sections = tuple(
        msgspec.structs.replace(each, pairs=pairs) if each is section else each for each in sent.note.sections
    )
    return msgspec.structs.replace(sent.note, sections=sections)


def test_changes_are_carried_over_what_was_written_since() -> None:
    sent = Sent(Layout.FRENCH)
    reviewer = sent.reviewer()
    reviewer.replace(reviewer.unit(0), 0, 2, "La")
    note = newer(sent, 0, "dimanche", "ce dimanche matin")
    after, made = planned(note, reviewed(sent, reviewer))
    assert (
        next(iter(after.pairs())).text(FR).plain
        == "La ministre a reçu son homologue français au Caire ce dimanche matin."
    )
    assert not made.overtaken


def test_a_change_of_words_that_are_gone_is_kept_and_told() -> None:
    sent = Sent(Layout.FRENCH)
    reviewer = sent.reviewer()
    text = reviewer.text(reviewer.unit(0))
    at = text.index("dimanche")
    reviewer.replace(reviewer.unit(0), at, at + 8, "lundi")
    note = newer(sent, 0, "dimanche", "mardi")
    after, made = planned(note, reviewed(sent, reviewer))
    assert [(one.item.after, one.reason) for one in made.overtaken] == [("lundi", Reason.OVERTAKEN)]
    assert [(thread.words, thread.comments[0].text, thread.change) for thread in after.threads] == [
        ("dimanche", "lundi", "replaced")
    ]


def test_the_same_file_taken_in_twice_changes_nothing_more() -> None:
    sent = Sent(Layout.FRENCH)
    reviewer = sent.reviewer()
    reviewer.replace(reviewer.unit(0), 0, 2, "La")
    reviewer.replace(reviewer.unit(1), 4, 4, "bien ")
    reviewer.replace(reviewer.unit(2), 0, 3)
    reviewer.comment(reviewer.unit(0), "À revoir")
    review = reviewed(sent, reviewer)
    once, _ = planned(sent.note, review)
    twice, made = planned(once, review)
    assert twice == once
    assert not made.overtaken
    assert made.edit == EditGroup(())


def test_what_nobody_decided_is_told_as_such() -> None:
    sent = Sent(Layout.FRENCH)
    reviewer = sent.reviewer()
    reviewer.replace(reviewer.unit(0), 0, 2, "La")
    reviewer.replace(reviewer.unit(1), 0, 3)
    review = reviewed(sent, reviewer)
    first, second = [proposal.id for proposal in review.proposals]
    _, made = planned(sent.note, review, {first: ACCEPT})
    assert (made.accepted, made.rejected, made.undecided) == ((first,), (), (second,))
    with pytest.raises(UserError, match="unknown_change"):
        planned(sent.note, review, {"c999": ACCEPT})


@pytest.mark.parametrize("end_goes", [True, False])
def test_what_is_typed_where_a_paragraph_moved_away_stays_there(end_goes: bool) -> None:
    """The pair goes with its twin, unless its end went as well: then the words typed join the next paragraph."""
    sent = Sent(Layout.FRENCH)
    reviewer = sent.reviewer()
    first = reviewer.unit(0)
    reviewer.move_after(first, reviewer.unit(2))
    insertion = reviewer.mark("ins")
    insertion.append(reviewer.run("Autre chose.", None))
    next(first.iterchildren(w("moveFrom"))).addprevious(insertion)
    if not end_goes:
        mark = first.find(f"{w('pPr')}/{w('rPr')}/{w('moveFrom')}")
        mark.getparent().remove(mark)
    read = sent.scan(reviewer)
    after, made = planned(sent.note, review_of([read]))
    assert not made.overtaken
    assert texts(after, FR) == accepted(read, FR)
    moved = next(pair for pair in after.pairs() if pair.text(FR).plain == TEXTS[0][1])
    assert (moved.id == next(iter(sent.note.pairs())).id) is not end_goes
    assert moved.text(AR).is_empty is end_goes


def test_a_paragraph_moved_into_the_middle_of_another_cuts_it() -> None:
    sent = Sent(Layout.FRENCH)
    reviewer = sent.reviewer()
    first, third = reviewer.unit(0), reviewer.unit(2)
    second_half = reviewer.split(third, 12)
    reviewer.move_after(first, third)
    for mark in second_half.getprevious().iter(w("moveTo")):
        assert mark.get(w("author")) == "Nadia"
    after, made = planned(sent.note, reviewed(sent, reviewer))
    assert not made.overtaken
    whole = TEXTS[2][1]
    assert texts(after, FR)[1:4] == [whole[:12].strip(), TEXTS[0][1], whole[12:].strip()]
