from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain import editing
from briefing_app.domain.actions import ActionItem, ActionKind, Obligation
from briefing_app.domain.edits import (
    ActionsChanged,
    Edit,
    EditGroup,
    InvitationsChanged,
    PairChanged,
    SectionInserted,
    apply,
    inverse,
    revert,
)
from briefing_app.domain.errors import BugError, UserError
from briefing_app.domain.history import History
from briefing_app.domain.invitations import Party, VisitInvitation
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote, NoteFacts, Section
from briefing_app.domain.rich_text import Mark, ParagraphKind, Run, plain
from briefing_app.domain.segments import SegmentPair, TwinState, new_pair
from tests.strategies import kinds, languages, notes, paragraphs

AR, FR = Language.ARABIC, Language.FRENCH


def two_pairs() -> BriefingNote:
    from briefing_app.domain.notes import TemplateVersion
    from briefing_app.domain.references import Reference

    pairs = (
        new_pair("p1", plain("الجملة الأولى."), plain("Première phrase.")),
        new_pair("p2", plain("الجملة الثانية."), plain("Deuxième phrase.")),
    )
    sections = (
        Section("facts", Bilingual("الوقائع", "Faits"), pairs),
        Section("next", Bilingual("التالي", "Suite")),
    )
    return BriefingNote("n", TemplateVersion("brief_info", 1), "egypt_france", Reference("P-1"), sections=sections)


def text_of(note: BriefingNote, pair_id: str, language: Language) -> str:
    return note.pair(pair_id).text(language).plain


@st.composite
def notes_with_an_edit(draw: st.DrawFn) -> tuple[BriefingNote, Edit]:
    note = draw(notes().filter(lambda n: any(n.pairs())))
    pair = draw(st.sampled_from(list(note.pairs())))
    language = draw(languages)
    length = len(pair.text(language))
    start = draw(st.integers(0, length))
    end = draw(st.integers(start, length))
    section = draw(st.sampled_from(note.sections))
    choices: list[Edit | None] = [
        editing.set_text(note, pair.id, language, draw(paragraphs(language))),
        editing.type_text(note, pair.id, language, start, end, (Run("نص"),)),
        editing.set_mark(note, pair.id, language, start, end, draw(st.sampled_from(Mark)), on=draw(st.booleans())),
        editing.set_kind(note, pair.id, draw(kinds)),
        editing.confirm(note, pair.id),
        editing.split_pair(note, pair.id, language, start, "new"),
        editing.join_pairs(note, pair.id, language),
        editing.insert_pair(note, section.id, len(section.pairs), SegmentPair("new")),
        editing.remove_pair(note, pair.id),
        editing.move_pair(note, pair.id, note.locate(pair.id)[0].id, 0),
        editing.move_section(note, section.id, 0),
        editing.remove_section(note, section.id),
        editing.insert_section(0, Section("extra", Bilingual("قسم", "Partie"))),
        editing.retitle_section(note, section.id, Bilingual("آخر", "Autre")),
        editing.change_facts(note, NoteFacts(subject=Bilingual("موضوع", "Sujet"))),
        ActionsChanged((), (an_action(),)),
        InvitationsChanged((), (an_invitation(),)),
    ]
    return note, draw(st.sampled_from([edit for edit in choices if edit is not None]))


def an_action() -> ActionItem:
    title = Bilingual("إرسال الدعوة", "Envoyer l’invitation")
    return ActionItem("a", "A-1", ActionKind.TASK, title, Bilingual("المراسم", "Protocole"), Obligation.WE_OWE)


def an_invitation() -> VisitInvitation:
    party = Party(Bilingual("الوزير", "Le ministre"))
    return VisitInvitation("i", "I-1", party, party, Bilingual("الجولة النهائية", "la finale"))


@given(notes_with_an_edit())
def test_reverting_gives_back_exactly_the_note(case: tuple[BriefingNote, Edit]) -> None:
    note, edit = case
    assert revert(apply(note, edit), edit) == note


@given(notes_with_an_edit())
def test_edits_survive_the_journal(case: tuple[BriefingNote, Edit]) -> None:
    note, edit = case
    stored = msgspec.json.decode(msgspec.json.encode(edit), type=Edit)
    assert apply(note, stored) == apply(note, edit)


@given(notes_with_an_edit())
def test_history_walks_back_and_forth(case: tuple[BriefingNote, Edit]) -> None:
    note, edit = case
    history = History(note)
    after = history.do(edit)
    assert history.undo() is not None
    assert history.note == note
    assert history.redo() is not None
    assert history.note == after


@given(notes_with_an_edit())
def test_an_edit_names_the_pairs_it_touches(case: tuple[BriefingNote, Edit]) -> None:
    note, edit = case
    before = {pair.id: pair for pair in note.pairs()}
    after = {pair.id: pair for pair in apply(note, edit).pairs()}
    changed = {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)}
    assert changed <= editing.touched_pairs(edit)


def test_an_edit_made_for_another_state_is_a_bug() -> None:
    note = two_pairs()
    edit = editing.set_text(note, "p1", FR, plain("Autre."))
    with pytest.raises(BugError, match="does not fit"):
        apply(apply(note, edit), edit)
    with pytest.raises(BugError):
        apply(note, ActionsChanged((an_action(),), ()))
    with pytest.raises(BugError):
        apply(note, inverse(editing.retitle_section(note, "facts", Bilingual("س", "S"))))
    with pytest.raises(BugError):
        apply(note, SectionInserted(9, note.sections[0]))


def test_unknown_places_are_told() -> None:
    with pytest.raises(UserError) as unknown_pair:
        editing.remove_pair(two_pairs(), "p9")
    assert (unknown_pair.value.code, dict(unknown_pair.value.params)) == ("pair.unknown", {"pair": "p9"})
    with pytest.raises(UserError, match=r"section\.unknown"):
        editing.insert_pair(two_pairs(), "nowhere", 0, SegmentPair("x"))


def test_splitting_leaves_an_empty_twin() -> None:
    note = apply(two_pairs(), editing.split_pair(two_pairs(), "p1", FR, 8, "p1b"))
    assert [text_of(note, p, FR) for p in ("p1", "p1b")] == ["Première", " phrase."]
    assert note.pair("p1b").state(AR) is TwinState.EMPTY
    assert note.pair("p1").state(AR) is TwinState.TO_FOLLOW_UP
    in_arabic = apply(two_pairs(), editing.split_pair(two_pairs(), "p1", AR, 6, "p1b"))
    assert text_of(in_arabic, "p1b", AR) == " الأولى."


def test_joining_keeps_both_languages() -> None:
    edit = editing.join_pairs(two_pairs(), "p2", FR)
    assert edit is not None
    note = apply(two_pairs(), edit)
    assert text_of(note, "p1", FR) == "Première phrase.Deuxième phrase."
    assert text_of(note, "p1", AR) == "الجملة الأولى. الجملة الثانية."
    assert [pair.id for pair in note.pairs()] == ["p1"]
    assert editing.join_pairs(note, "p1", FR) is None


def test_splitting_and_joining_again_restores_the_text() -> None:
    note = apply(two_pairs(), editing.split_pair(two_pairs(), "p1", FR, 8, "p1b"))
    back = editing.join_pairs(note, "p1b", FR)
    assert back is not None
    joined = apply(note, back)
    assert (text_of(joined, "p1", FR), text_of(joined, "p1", AR)) == ("Première phrase.", "الجملة الأولى.")


def test_moving_keeps_twins_together() -> None:
    note = apply(two_pairs(), editing.move_pair(two_pairs(), "p1", "next", 0))
    assert note.locate("p1")[0].id == "next"
    assert note.pair("p1") == two_pairs().pair("p1")


def test_marks_and_kinds_do_not_ask_for_a_follow_up() -> None:
    note = apply(two_pairs(), editing.set_mark(two_pairs(), "p1", FR, 0, 8, Mark.BOLD, on=True))
    note = apply(note, editing.set_kind(note, "p1", ParagraphKind.BULLET))
    assert {note.pair("p1").state(language) for language in Language} == {TwinState.TRANSLATED}
    assert {note.pair("p1").text(language).kind for language in Language} == {ParagraphKind.BULLET}


def typed(history: History, language: Language, at: int, text: str) -> None:
    history.do(editing.type_text(history.note, "p1", language, at, at, (Run(text),)))


def test_typing_merges_until_something_closes_the_step() -> None:
    history = History(two_pairs())
    typed(history, FR, 0, "a")
    typed(history, FR, 1, "b")
    typed(history, AR, 0, "س")
    typed(history, FR, 2, "c")
    history.close_step()
    typed(history, FR, 3, "d")
    typed(history, FR, 0, "e")
    undone = []
    while history.can_undo:
        history.undo()
        undone.append((text_of(history.note, "p1", FR)[:5], text_of(history.note, "p1", AR)[:1]))
    assert undone == [("abcdP", "س"), ("abcPr", "س"), ("abPre", "س"), ("abPre", "ا"), ("Premi", "ا")]


def test_a_replacement_is_a_step_of_its_own() -> None:
    history = History(two_pairs())
    typed(history, FR, 0, "a")
    history.do(editing.type_text(history.note, "p1", FR, 0, 1, (Run("xy"),)))
    history.undo()
    assert text_of(history.note, "p1", FR).startswith("aPrem")


def test_a_new_edit_forgets_what_was_undone() -> None:
    history = History(two_pairs())
    assert history.undo() is None
    assert history.redo() is None
    typed(history, FR, 0, "a")
    history.undo()
    assert history.can_redo
    history.do(editing.confirm(history.note, "p1"))
    assert not history.can_redo
    assert history.redo() is None


def test_a_group_is_taken_back_in_reverse_order() -> None:
    note = two_pairs()
    first = editing.set_text(note, "p1", FR, plain("Un"))
    second = editing.set_text(apply(note, first), "p1", FR, plain("Deux"))
    group = EditGroup((first, second))
    assert inverse(group) == EditGroup((inverse(second), inverse(first)))
    assert isinstance(inverse(first), PairChanged)
