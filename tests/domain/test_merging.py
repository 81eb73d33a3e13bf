"""Laying together what several laptops made of a note: what is taken, what is kept, and what a person has to choose."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.domain import editing
from briefing_app.domain.actions import ActionState, ActionStateChange
from briefing_app.domain.anchors import anchored
from briefing_app.domain.conflict_edits import open_conflicts, settle
from briefing_app.domain.edits import (
    ActionsChanged,
    ConflictsChanged,
    DismissalsChanged,
    Edit,
    EditGroup,
    FactsChanged,
    InvitationsChanged,
    PairChanged,
    ThreadsChanged,
    apply,
    inverse,
)
from briefing_app.domain.errors import BugError
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.merging import merge
from briefing_app.domain.merging_lineage import Node, ends
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.people import MeetingSide, Participant, Person
from briefing_app.domain.rich_text import ParagraphKind, plain
from briefing_app.domain.segments import SegmentPair, TwinState, new_pair
from briefing_app.domain.threads import Comment, Thread
from tests.domain.test_edits import an_action, an_invitation
from tests.laptops import BEGUN, Laptop, exchange, laptops
from tests.thoroughness import examples

AR, FR = Language.ARABIC, Language.FRENCH


def write(laptop: Laptop, pair: str, language: Language, text: str) -> None:
    laptop.edit(editing.set_text(laptop.note, pair, language, plain(text)))


def facts(laptop: Laptop, **fields: object) -> FactsChanged:
    return FactsChanged(laptop.note.facts, msgspec.structs.replace(laptop.note.facts, **fields))


def order(note: BriefingNote) -> list[list[str]]:
    return [[pair.id for pair in section.pairs] for section in note.sections]


def assert_converged(*all_of_them: Laptop) -> BriefingNote:
    exchange(*all_of_them)
    assert len({laptop.head for laptop in all_of_them}) == 1
    assert len({laptop.hash for laptop in all_of_them}) == 1
    assert len({msgspec.json.encode(laptop.note) for laptop in all_of_them}) == 1
    return all_of_them[0].note


# The text.


def test_each_laptop_wrote_elsewhere_and_everything_is_there_without_a_question() -> None:
    a, b, c = laptops()
    write(a, "p1", AR, "وصل الوفد أمس.")
    write(b, "p2", FR, "L’entretien a commencé à midi.")
    write(c, "p3", AR, "جيد جداً.")
    note = assert_converged(a, b, c)
    assert note.pair("p1").ar.text.plain == "وصل الوفد أمس."
    assert note.pair("p2").fr.text.plain == "L’entretien a commencé à midi."
    assert note.pair("p3").ar.text.plain == "جيد جداً."
    assert note.conflicts == ()


def test_the_two_sides_of_a_segment_are_no_conflict_and_the_one_written_first_is_to_follow_up() -> None:
    a, b = laptops(names="ab")
    write(a, "p1", AR, "وصل الوفد أمس.")
    write(b, "p1", FR, "La délégation vient d’arriver.")
    pair = assert_converged(a, b).pair("p1")
    assert (pair.ar.text.plain, pair.fr.text.plain) == ("وصل الوفد أمس.", "La délégation vient d’arriver.")
    assert pair.state(AR) is TwinState.TO_FOLLOW_UP  # a's clock is behind
    assert not pair.confirmed


def test_a_twin_that_was_confirmed_on_one_laptop_is_confirmed() -> None:
    a, b = laptops(names="ab")
    a.edit(editing.confirm(a.note, "p1"))
    write(b, "p2", AR, "انطلق اللقاء.")
    note = assert_converged(a, b)
    assert note.pair("p1").state(FR) is TwinState.CONFIRMED
    assert note.pair("p2").state(FR) is TwinState.TO_FOLLOW_UP


def test_words_confirmed_here_and_changed_there_are_not_confirmed() -> None:
    a, b = laptops(names="ab")
    write(a, "p1", AR, "وصل الوفد أمس.")
    b.edit(editing.confirm(b.note, "p1"))
    pair = assert_converged(a, b).pair("p1")
    assert pair.state(FR) is not TwinState.CONFIRMED


def test_the_same_side_written_differently_is_a_conflict_and_only_that() -> None:
    a, b = laptops(names="ab")
    write(a, "p1", FR, "La délégation est là.")
    write(b, "p1", FR, "La délégation est arrivée hier.")
    write(b, "p2", AR, "انطلق اللقاء.")
    note = assert_converged(a, b)
    (conflict,) = note.conflicts
    assert conflict.is_about("p1", FR)
    assert [version.text.plain for version in conflict.versions] == [
        "La délégation est là.",
        "La délégation est arrivée hier.",
    ]
    assert [version.by for version in conflict.versions] == ["a", "b"]
    assert note.pair("p1").fr.text == conflict.versions[-1].text
    assert not note.pair("p1").confirmed


def test_who_went_back_to_what_was_there_has_changed_nothing() -> None:
    a, b = laptops(names="ab")
    before = a.note.pair("p1").fr.text.plain
    write(a, "p1", FR, "Un.")
    write(b, "p1", FR, "Deux.")
    write(b, "p1", FR, before)
    note = assert_converged(a, b)
    assert note.conflicts == ()
    assert note.pair("p1").fr.text.plain == "Un."


def test_the_same_words_written_twice_are_no_conflict() -> None:
    a, b = laptops(names="ab")
    write(a, "p1", FR, "Elle est là.")
    write(b, "p1", FR, "Elle est là.")
    assert assert_converged(a, b).conflicts == ()


def test_a_third_version_joins_the_conflict() -> None:
    a, b, c = laptops()
    for laptop, text in ((a, "Un."), (b, "Deux."), (c, "Trois.")):
        write(laptop, "p1", FR, text)
    a.take_in(b)
    (conflict,) = assert_converged(a, b, c).conflicts
    assert [version.text.plain for version in conflict.versions] == ["Un.", "Deux.", "Trois."]


def test_a_choice_wins_over_what_is_not_settled_elsewhere() -> None:
    a, b, c = laptops()
    write(a, "p1", FR, "Un.")
    write(b, "p1", FR, "Deux.")
    exchange(a, b, c)
    a.edit(settle(a.note, a.note.conflicts[0], a.note.conflicts[0].versions[0].text))
    write(c, "p2", AR, "انطلق اللقاء.")
    note = assert_converged(a, b, c)
    assert note.conflicts == ()
    assert note.pair("p1").fr.text.plain == "Un."


def test_to_keep_what_stands_is_a_choice_as_well() -> None:
    a, b = laptops(names="ab")
    write(a, "p1", FR, "Un.")
    write(b, "p1", FR, "Deux.")
    exchange(a, b)
    a.edit(settle(a.note, a.note.conflicts[0]))
    note = assert_converged(a, b)
    assert note.conflicts == ()
    assert note.pair("p1").fr.text.plain == "Deux."


def test_two_choices_that_differ_are_a_conflict_again_and_the_same_choice_twice_is_none() -> None:
    a, b = laptops(names="ab")
    write(a, "p1", FR, "Un.")
    write(b, "p1", FR, "Deux.")
    exchange(a, b)
    first, second = a.note.conflicts[0].versions
    a.edit(settle(a.note, a.note.conflicts[0], first.text))
    b.edit(settle(b.note, b.note.conflicts[0], second.text))
    (conflict,) = assert_converged(a, b).conflicts
    assert {version.text for version in conflict.versions} == {first.text, second.text}
    for laptop in (a, b):
        laptop.edit(settle(laptop.note, laptop.note.conflicts[0], plain("Trois.")))
    assert assert_converged(a, b).conflicts == ()


def test_writing_into_a_side_settles_nothing_until_somebody_says_so() -> None:
    a, b = laptops(names="ab")
    write(a, "p1", FR, "Un.")
    write(b, "p1", FR, "Deux.")
    exchange(a, b)
    write(a, "p1", FR, "Un et deux.")
    note = assert_converged(a, b)
    assert note.pair("p1").fr.text.plain == "Un et deux."
    assert [version.text.plain for version in note.conflicts[0].versions] == ["Un.", "Deux."]
    b.edit(settle(b.note, b.note.conflicts[0]))
    assert assert_converged(a, b).conflicts == ()


def test_a_choice_is_taken_back_as_it_was_made() -> None:
    a, b = laptops(names="ab")
    write(a, "p1", FR, "Un.")
    write(b, "p1", FR, "Deux.")
    note = assert_converged(a, b)
    choice = settle(note, note.conflicts[0], plain("Trois."))
    assert isinstance(choice, EditGroup)
    assert isinstance(settle(note, note.conflicts[0], note.pair("p1").fr.text), ConflictsChanged)
    assert apply(apply(note, choice), inverse(choice)) == note


def test_conflicts_of_segments_that_are_gone_are_not_open() -> None:
    a, b = laptops(names="ab")
    for pair in ("p2", "p1"):
        write(a, pair, FR, f"Un, {pair}.")
        write(b, pair, FR, f"Deux, {pair}.")
    note = assert_converged(a, b)
    assert [conflict.pair for conflict in open_conflicts(note)] == ["p1", "p2"]
    a.edit(editing.remove_pair(note, "p2"))
    assert [conflict.pair for conflict in open_conflicts(a.note)] == ["p1"]
    write(b, "p3", AR, "حسن.")
    assert [conflict.pair for conflict in assert_converged(a, b).conflicts] == ["p1"]


# What is there, and where.


def test_segments_that_both_added_at_one_place_are_both_there() -> None:
    a, b = laptops(names="ab")
    a.edit(editing.insert_pair(a.note, "facts", 1, new_pair("a1", plain("أ"), plain("A"))))
    b.edit(editing.insert_pair(b.note, "facts", 1, new_pair("b1", plain("ب"), plain("B"))))
    b.edit(editing.insert_pair(b.note, "facts", 2, new_pair("b2", plain("ج"), plain("C"))))
    assert order(assert_converged(a, b))[0] == ["p1", "a1", "b1", "b2", "p2"]


def test_a_segment_moved_here_and_written_in_there_is_moved_with_the_new_words() -> None:
    a, b = laptops(names="ab")
    a.edit(editing.move_pair(a.note, "p1", "next", 0))
    write(b, "p1", FR, "Arrivée.")
    note = assert_converged(a, b)
    assert order(note) == [["p2"], ["p3"], ["p1"]]
    assert note.pair("p1").fr.text.plain == "Arrivée."


def test_an_order_changed_here_holds_beside_a_segment_added_there_later() -> None:
    a, b = laptops(names="ab")
    a.edit(editing.move_pair(a.note, "p2", "facts", 0))
    a.edit(editing.move_section(a.note, "next", 0))
    b.edit(editing.insert_pair(b.note, "facts", 2, new_pair("b1", plain("ب"), plain("B"))))
    note = assert_converged(a, b)
    assert [section.id for section in note.sections] == ["next", "facts", "view"]
    assert order(note)[1] == ["p2", "b1", "p1"]


def test_what_one_took_out_and_nobody_touched_is_gone() -> None:
    a, b = laptops(names="ab")
    a.edit(editing.remove_pair(a.note, "p2"))
    write(b, "p1", FR, "Arrivée.")
    assert order(assert_converged(a, b)) == [["p1"], ["p3"], []]


def test_a_segment_taken_out_here_and_written_in_there_stays() -> None:
    a, b = laptops(names="ab")
    a.edit(editing.remove_pair(a.note, "p1"))
    write(b, "p1", FR, "Arrivée.")
    note = assert_converged(a, b)
    assert order(note)[0] == ["p1", "p2"]
    assert note.conflicts == ()


def test_a_section_taken_out_here_and_written_in_there_stays_with_that_segment() -> None:
    a, b = laptops(names="ab")
    a.edit(editing.remove_section(a.note, "facts"))
    write(b, "p2", AR, "انطلق.")
    note = assert_converged(a, b)
    assert [section.id for section in note.sections] == ["facts", "view", "next"]
    assert order(note)[0] == ["p2"]


def test_the_place_that_an_editor_opens_in_an_empty_section_is_no_reason_to_keep_it() -> None:
    a, b, c = laptops()
    a.edit(editing.insert_pair(a.note, "next", 0, SegmentPair("a1")))
    b.edit(editing.insert_pair(b.note, "next", 0, SegmentPair("b1")))
    c.edit(editing.insert_pair(c.note, "next", 0, new_pair("c1", plain("ج"), plain("C"))))
    assert order(assert_converged(a, b, c))[2] == ["c1"]
    a, b = laptops(names="ab")
    a.edit(editing.insert_pair(a.note, "next", 0, SegmentPair("a1")))
    b.edit(editing.remove_section(b.note, "next"))
    assert [section.id for section in assert_converged(a, b).sections] == ["facts", "view"]


def test_headings_are_merged_language_by_language() -> None:
    a, b = laptops(names="ab")
    a.edit(editing.retitle_section(a.note, "view", Bilingual("الرأي", "Analyse")))
    b.edit(editing.retitle_section(b.note, "view", Bilingual("التقدير", "Appréciation")))
    assert assert_converged(a, b).section("view").title == Bilingual("الرأي", "Appréciation")


# Facts, promises, comments.


def test_facts_are_merged_field_by_field_and_the_later_one_holds() -> None:
    a, b = laptops(names="ab")
    nadia = Participant(Person("x", Bilingual("نادية", "Nadia")), MeetingSide.HOST, 1)
    sami = Participant(Person("y", Bilingual("سامي", "Sami")), MeetingSide.HOST, 2)
    a.edit(facts(a, title=Bilingual("لقاء", "Entretien"), marking="internal", participants=(nadia,)))
    b.edit(facts(b, title=Bilingual("", "Rencontre"), counterpart_country="FR", participants=(sami,)))
    found = assert_converged(a, b).facts
    assert found.title == Bilingual("لقاء", "Rencontre")
    assert (found.marking, found.counterpart_country) == ("internal", "FR")
    assert {one.person.name.fr for one in found.participants} == {"Nadia", "Sami"}


def test_an_action_is_merged_field_by_field_with_the_steps_of_both() -> None:
    a, b = laptops(names="ab")
    action = an_action()
    a.edit(ActionsChanged((), (action,)))
    exchange(a, b)
    begun = ActionStateChange(ActionState.IN_PROGRESS, BEGUN, "a")
    chased = ActionStateChange(ActionState.WAITING, BEGUN.replace(hour=8), "b")
    of_a = msgspec.structs.replace(action, evidence="L-1", history=(begun,))
    of_b = msgspec.structs.replace(action, owner=Bilingual("الإدارة", "La direction"), history=(chased,))
    a.edit(ActionsChanged((action,), (of_a,)))
    b.edit(ActionsChanged((action,), (of_b,)))
    (found,) = assert_converged(a, b).actions
    assert found == msgspec.structs.replace(of_b, evidence="L-1", history=(chased, begun))


def test_promises_that_got_the_same_number_keep_apart_by_it() -> None:
    a, b, c = laptops()
    for laptop, name in ((c, "1"), (a, "2"), (b, "3")):
        made = msgspec.structs.replace(an_action(), id=name, number="A-P-1-01")
        laptop.edit(ActionsChanged((), (made,)))
    numbers = {action.id: action.number for action in assert_converged(a, b, c).actions}
    assert numbers == {"1": "A-P-1-01", "2": "A-P-1-02", "3": "A-P-1-03"}


def test_an_action_taken_out_here_and_followed_up_there_stays() -> None:
    a, b = laptops(names="ab")
    action = an_action()
    a.edit(ActionsChanged((), (action,)))
    exchange(a, b)
    a.edit(ActionsChanged((action,), ()))
    done = msgspec.structs.replace(action, state=ActionState.DONE)
    b.edit(ActionsChanged((action,), (done,)))
    assert assert_converged(a, b).actions == (done,)


def test_an_anchor_made_here_follows_the_words_written_there() -> None:
    a, b = laptops(names="ab")
    action = an_action()
    pair = a.note.pair("p1")
    side = pair.fr.with_anchors((anchored(action.id, 3, 13),))
    a.edit(ActionsChanged((), (action,)), PairChanged(pair, pair.with_side(FR, side)))
    write(b, "p1", FR, "Hier, La délégation est arrivée.")
    (span,) = assert_converged(a, b).pair("p1").fr.anchors
    assert "Hier, La délégation est arrivée."[span.start : span.end] == "délégation"


def test_answers_to_a_comment_and_suggestions_waved_away_are_united() -> None:
    a, b = laptops(names="ab")
    asked = Thread("t", "p1", FR, "délégation", (Comment("o", "Laquelle ?"),))
    a.edit(ThreadsChanged((), (asked,)))
    exchange(a, b)
    for laptop in (a, b):
        more = msgspec.structs.replace(asked, comments=(*asked.comments, Comment(laptop.name, "La nôtre.")))
        laptop.edit(ThreadsChanged((asked,), (more,)), DismissalsChanged((), (laptop.name,)))
    note = assert_converged(a, b)
    assert [comment.author for comment in note.threads[0].comments] == ["o", "a", "b"]
    assert set(note.dismissed) == {"a", "b"}


# Histories.


def test_one_line_that_goes_on_is_no_merge() -> None:
    a, b = laptops(names="ab")
    write(a, "p1", FR, "Un.")
    b.take_in(a)
    assert b.head == a.head
    assert merge(b.nodes, b.notes.__getitem__) is None


def test_the_same_merge_is_the_same_revision_wherever_it_is_made() -> None:
    a, b = laptops(names="ab")
    write(a, "p1", FR, "Un.")
    write(b, "p2", FR, "Deux.")
    for giver, taker in ((a, b), (b, a)):
        taker.take_in(giver)
    assert a.head == b.head
    assert a.nodes[a.head].parents == ("a1", "b1")
    assert a.nodes[a.head].by == "a · b"


def test_a_history_with_a_gap_a_circle_or_two_beginnings_is_a_bug() -> None:
    moment: datetime = BEGUN
    with pytest.raises(BugError):
        ends([Node("b", ("a",), moment, "")])
    with pytest.raises(BugError):
        ends([Node("a", ("b",), moment, ""), Node("b", ("a",), moment, "")])
    with pytest.raises(BugError, match="twice"):
        ends([Node("a", (), moment, ""), Node("b", (), moment, "")])


# Whatever is done in whatever order.

_WORDS = st.sampled_from(["un", "deux", "trois", ""])
_PAIRS = st.sampled_from(["p1", "p2", "p3"])
_SECTIONS = st.sampled_from(["facts", "view", "next"])


@st.composite
def doings(draw: st.DrawFn) -> tuple[str, ...]:
    """What happens: a laptop edits, or takes in what another one has."""
    who = draw(st.sampled_from("abc"))
    what = draw(st.sampled_from(("write", "write", "write", "take", "take", "more", "confirm", "settle")))
    if what == "take":
        return what, who, draw(st.sampled_from([other for other in "abc" if other != who]))
    if what == "more":
        more = ("insert", "remove", "move", "kind", "title", "action", "section", "drop", "fact")
        return draw(st.sampled_from(more)), who, draw(_PAIRS), draw(_SECTIONS), draw(_WORDS)
    return what, who, draw(_PAIRS), draw(st.sampled_from(("ar", "fr"))), draw(_WORDS)


def done(laptop: Laptop, step: tuple[str, ...], number: int) -> Edit | None:
    """The edit of a step, where the note as the laptop has it allows it."""
    note, (what, _, pair, second, words) = laptop.note, step
    if what in ("write", "confirm", "remove", "move", "kind") and all(one.id != pair for one in note.pairs()):
        return None
    if what in ("insert", "move", "drop", "section", "title") and all(one.id != second for one in note.sections):
        return None
    if what == "settle" and not any(open_conflicts(note)):
        return None
    made: dict[str, Callable[[], Edit]] = {
        "write": lambda: editing.set_text(note, pair, Language(second), plain(words)),
        "confirm": lambda: editing.confirm(note, pair),
        "settle": lambda: settle(note, next(open_conflicts(note)), plain(words) if words else None),
        "insert": lambda: editing.insert_pair(
            note, second, 0, new_pair(f"{laptop.name}{number}", plain(words), plain("x"))
        ),
        "remove": lambda: editing.remove_pair(note, pair),
        "move": lambda: editing.move_pair(note, pair, second, 0),
        "kind": lambda: editing.set_kind(note, pair, ParagraphKind.BULLET),
        "drop": lambda: editing.remove_section(note, second),
        "section": lambda: editing.move_section(note, second, 0),
        "title": lambda: editing.retitle_section(note, second, Bilingual(words, note.section(second).title.fr)),
        "fact": lambda: facts(laptop, subject=Bilingual(words, note.facts.subject.fr)),
        "action": lambda: ActionsChanged(
            note.actions,
            (*note.actions, msgspec.structs.replace(an_action(), id=f"{laptop.name}{number}", evidence=words)),
        ),
    }
    return made[what]()


def play(steps: list[tuple[str, ...]]) -> dict[str, Laptop]:
    found = {laptop.name: laptop for laptop in laptops()}
    for number, step in enumerate(steps):
        laptop = found[step[1]]
        if step[0] == "take":
            laptop.take_in(found[step[2]])
        elif (edit := done(laptop, step, number)) is not None:
            laptop.edit(edit)
    return found


@settings(max_examples=examples(80, 3000))
@given(st.lists(doings(), max_size=14), st.permutations("abc"))
def test_three_laptops_end_with_the_same_note_whatever_the_order(
    steps: list[tuple[str, ...]], order_of_exchange: list[str]
) -> None:
    found = play(steps)
    note = assert_converged(*(found[name] for name in order_of_exchange))
    again = dict(found["a"].nodes)
    exchange(*found.values())
    assert found["a"].nodes == again, "an exchange that brings nothing new changes nothing"
    said = [pair.id for pair in note.pairs()]
    assert len(said) == len(set(said))


@settings(max_examples=examples(50, 2000))
@given(st.lists(st.tuples(st.sampled_from("abc"), _PAIRS, st.sampled_from(Language), _WORDS), max_size=9))
def test_there_is_a_conflict_where_a_side_was_written_differently_by_several_and_nowhere_else(
    texts: list[tuple[str, str, Language, str]],
) -> None:
    found = {laptop.name: laptop for laptop in laptops()}
    before = found["a"].note
    for who, pair, language, words in texts:
        write(found[who], pair, language, words)
    ends_of_lines = {name: laptop.note for name, laptop in found.items()}
    note = assert_converged(*found.values())
    for pair in before.pairs():
        for language in Language:
            now = {ends_of_lines[who].pair(pair.id).text(language) for who in "abc"}
            said = now - {pair.text(language)}
            about = [conflict for conflict in note.conflicts if conflict.is_about(pair.id, language)]
            assert bool(about) == (len(said) > 1)
            stands = note.pair(pair.id).text(language)
            assert stands in (said or now)
            if about:
                assert {version.text for version in about[0].versions} == said


@settings(max_examples=examples(25, 400))
@given(st.lists(doings(), max_size=10))
def test_a_note_with_conflicts_goes_through_a_revision_as_it_is(steps: list[tuple[str, ...]]) -> None:
    for laptop in play(steps).values():
        assert msgspec.json.decode(msgspec.json.encode(laptop.note), type=BriefingNote) == laptop.note


def test_invitations_are_merged_like_actions() -> None:
    a, b = laptops(names="ab")
    invitation = an_invitation()
    a.edit(InvitationsChanged((), (invitation,)))
    exchange(a, b)
    of_a = msgspec.structs.replace(invitation, delegation_size=4)
    of_b = msgspec.structs.replace(invitation, occasion=Bilingual("النهائي", invitation.occasion.fr))
    a.edit(InvitationsChanged((invitation,), (of_a,)))
    b.edit(InvitationsChanged((invitation,), (of_b,)))
    assert assert_converged(a, b).invitations == (msgspec.structs.replace(of_b, delegation_size=4),)
