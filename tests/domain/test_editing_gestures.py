from __future__ import annotations

from datetime import UTC, datetime
from typing import get_args

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain import editing
from briefing_app.domain.conflicts import Conflict, SideVersion
from briefing_app.domain.edits import (
    ActionsChanged,
    ConflictsChanged,
    DismissalsChanged,
    Edit,
    EditGroup,
    FactsChanged,
    InvitationsChanged,
    PairChanged,
    PairRemoved,
    SectionRemoved,
    ThreadsChanged,
    WaiversChanged,
    apply,
    inverse,
    revert,
)
from briefing_app.domain.errors import BugError, UserError
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote, NoteFacts, Section, TemplateVersion
from briefing_app.domain.references import Reference
from briefing_app.domain.rich_text import Mark, ParagraphKind, RichText, Run, plain
from briefing_app.domain.segments import SegmentPair, Side, TwinState, new_pair
from briefing_app.domain.threads import Comment, Thread
from briefing_app.domain.waivers import Waiver
from tests.domain.test_edits import an_action, an_invitation
from tests.strategies import languages, pairs

AR, FR = Language.ARABIC, Language.FRENCH


def a_note(*made: SegmentPair) -> BriefingNote:
    if not made:
        made = (
            new_pair("a", plain("وصل الوفد."), plain("La délégation est arrivée.")),
            new_pair("b", plain("بدأ اللقاء."), plain("L’entretien a commencé.")),
            new_pair("c", plain("انتهى اللقاء."), plain("L’entretien a pris fin.")),
        )
    sections = (
        Section("facts", Bilingual("الوقائع", "Faits"), made),
        Section("analysis", Bilingual("التقدير", "Analyse")),
        Section("next", Bilingual("الخطوات", "Suites")),
    )
    return BriefingNote("n", TemplateVersion("brief_info", 1), "egypt_france", Reference("P-1"), sections=sections)


SOME_TIME = datetime(2026, 3, 15, 9, tzinfo=UTC)
NOTE = a_note()
ONE_OF_EACH: dict[str, Edit] = {
    type(edit).__name__: edit
    for edit in (
        editing.set_text(NOTE, "b", FR, plain("Il a commencé.")),
        editing.insert_pair(NOTE, "facts", 1, SegmentPair("d")),
        editing.remove_pair(NOTE, "b"),
        editing.insert_section(1, Section("extra", Bilingual("ملحق", "Annexe"))),
        editing.remove_section(NOTE, "facts"),
        editing.retitle_section(NOTE, "next", Bilingual("المتابعة", "Suivi")),
        editing.change_facts(NOTE, NoteFacts(marking="internal")),
        ActionsChanged((), (an_action(),)),
        InvitationsChanged((), (an_invitation(),)),
        DismissalsChanged((), ("a key",)),
        ThreadsChanged((), (Thread("k", "a", FR, "", (Comment("A", "?"),)),)),
        WaiversChanged((), (Waiver("P-03", "differs", "a", Bilingual("30", "13"), "voulu", "Nadia", SOME_TIME),)),
        ConflictsChanged((), (Conflict("a", FR, (SideVersion("r", "Nadia", SOME_TIME, plain("Arrivée.")),)),)),
        editing.move_pair(NOTE, "a", "next", 0),
    )
}
each_edit = pytest.mark.parametrize("edit", ONE_OF_EACH.values(), ids=list(ONE_OF_EACH))


def order(note: BriefingNote) -> list[list[str]]:
    return [[pair.id for pair in section.pairs] for section in note.sections]


def test_the_table_forgets_no_kind_of_edit() -> None:
    assert set(ONE_OF_EACH) == {kind.__name__ for kind in get_args(Edit)}


@each_edit
def test_each_edit_changes_the_note_and_is_taken_back(edit: Edit) -> None:
    changed = apply(NOTE, edit)
    assert changed != NOTE
    assert revert(changed, edit) == NOTE


@each_edit
def test_taking_back_what_was_taken_back_is_doing_it(edit: Edit) -> None:
    assert apply(NOTE, inverse(inverse(edit))) == apply(NOTE, edit)


@each_edit
def test_each_edit_goes_through_the_journal_under_a_tag_of_its_own(edit: Edit) -> None:
    assert msgspec.json.decode(msgspec.json.encode(edit), type=Edit) == edit
    tags = {msgspec.to_builtins(other)["type"] for other in ONE_OF_EACH.values()}
    assert len(tags) == len(ONE_OF_EACH)


@pytest.mark.parametrize(
    "edit",
    [
        PairChanged(SegmentPair("b"), SegmentPair("b", confirmed=True)),
        PairRemoved("facts", 0, NOTE.pair("b")),
        PairRemoved("facts", 3, NOTE.pair("c")),
        editing.PairInserted("facts", 4, SegmentPair("d")),
        editing.PairInserted("facts", -1, SegmentPair("d")),
        SectionRemoved(1, NOTE.section("facts")),
        FactsChanged(NoteFacts(marking="secret"), NoteFacts()),
        InvitationsChanged((an_invitation(),), ()),
        EditGroup((editing.remove_pair(NOTE, "a"), editing.remove_pair(NOTE, "b"))),
    ],
)
def test_an_edit_that_does_not_fit_is_never_skipped(edit: Edit) -> None:
    with pytest.raises(BugError, match="does not fit"):
        apply(NOTE, edit)


@pytest.mark.parametrize(
    ("pair_id", "section_id", "index", "wanted"),
    [
        ("a", "facts", 2, [["b", "c", "a"], [], []]),
        ("a", "facts", 1, [["b", "a", "c"], [], []]),
        ("c", "facts", 0, [["c", "a", "b"], [], []]),
        ("b", "facts", 1, [["a", "b", "c"], [], []]),
        ("b", "next", 0, [["a", "c"], [], ["b"]]),
    ],
)
def test_moving_a_pair(pair_id: str, section_id: str, index: int, wanted: list[list[str]]) -> None:
    assert order(apply(NOTE, editing.move_pair(NOTE, pair_id, section_id, index))) == wanted


@pytest.mark.parametrize(
    ("section_id", "index", "wanted"),
    [
        ("facts", 0, ["facts", "analysis", "next"]),
        ("facts", 1, ["analysis", "facts", "next"]),
        ("facts", 2, ["analysis", "next", "facts"]),
        ("next", 0, ["next", "facts", "analysis"]),
    ],
)
def test_moving_a_section(section_id: str, index: int, wanted: list[str]) -> None:
    note = apply(NOTE, editing.move_section(NOTE, section_id, index))
    assert [section.id for section in note.sections] == wanted


@pytest.mark.parametrize(
    ("start", "end", "typed", "wanted", "span"),
    [
        (0, 0, "Hier, ", "Hier, La délégation est arrivée.", (0, 6)),
        (26, 26, " Enfin.", "La délégation est arrivée. Enfin.", (26, 33)),
        (3, 13, "mission", "La mission est arrivée.", None),
        (13, 26, "", "La délégation", None),
        (5, 5, "", "La délégation est arrivée.", None),
    ],
)
def test_typing_says_where_it_ended(
    start: int, end: int, typed: str, wanted: str, span: tuple[int, int] | None
) -> None:
    edit = editing.type_text(NOTE, "a", FR, start, end, (Run(typed),))
    assert (edit.after.text(FR).plain, edit.typed) == (wanted, span)
    assert edit.after.text(AR) == NOTE.pair("a").text(AR)


@given(pairs("p"), languages, st.data())
def test_splitting_then_joining_gives_the_pair_back(pair: SegmentPair, language: Language, data: st.DataObject) -> None:
    note = a_note(pair)
    offset = data.draw(st.integers(0, len(pair.text(language))))
    cut = apply(note, editing.split_pair(note, "p", language, offset, "tail"))
    assert order(cut)[0] == ["p", "tail"]
    assert cut.pair("tail").text(language.twin).is_empty
    join = editing.join_pairs(cut, "tail", language)
    assert join is not None
    back = apply(cut, join).pair("p")
    assert (back.text(AR), back.text(FR)) == (pair.text(AR), pair.text(FR))
    assert {side: back.state(side) for side in Language} == {side: pair.state(side) for side in Language}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", ParagraphKind)
def test_both_halves_keep_the_kind(language: Language, kind: ParagraphKind) -> None:
    note = apply(NOTE, editing.set_kind(NOTE, "a", kind))
    cut = apply(note, editing.split_pair(note, "a", language, 4, "tail"))
    assert {cut.pair(p).text(side).kind for p in ("a", "tail") for side in Language} == {kind}


@pytest.mark.parametrize(
    ("first", "second", "twin"),
    [
        ("أولًا.", "ثانيًا.", "أولًا. ثانيًا."),
        ("أولًا.", "", "أولًا."),
        ("", "ثانيًا.", "ثانيًا."),
        ("", "", ""),
    ],
)
def test_twins_are_joined_with_a_space_only_between_texts(first: str, second: str, twin: str) -> None:
    note = a_note(new_pair("a", plain(first), plain("Un")), new_pair("b", plain(second), plain("deux")))
    join = editing.join_pairs(note, "b", FR)
    assert join is not None
    joined = apply(note, join).pair("a")
    assert (joined.text(AR).plain, joined.text(FR).plain) == (twin, "Undeux")


def test_a_join_asks_for_a_follow_up_only_where_one_side_grew() -> None:
    both = editing.join_pairs(NOTE, "b", FR)
    assert both is not None
    grown = apply(NOTE, both).pair("a")
    assert (grown.state(AR), grown.state(FR)) == (TwinState.TRANSLATED, TwinState.TRANSLATED)
    lone = a_note(NOTE.pair("a"), SegmentPair("b", fr=Side(plain(" Enfin."))))
    one = editing.join_pairs(lone, "b", FR)
    assert one is not None
    assert apply(lone, one).pair("a").state(AR) is TwinState.TO_FOLLOW_UP


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("mark", Mark)
def test_a_mark_set_and_cleared_leaves_no_trace(language: Language, mark: Mark) -> None:
    marked = apply(NOTE, editing.set_mark(NOTE, "b", language, 2, 6, mark, on=True))
    assert marked.pair("b").text(language).slice(2, 6).runs[0].marks == {mark}
    assert apply(marked, editing.set_mark(marked, "b", language, 0, 99, mark, on=False)) == NOTE


def test_setting_a_mark_keeps_a_follow_up_that_is_due() -> None:
    note = apply(NOTE, editing.set_text(NOTE, "a", FR, plain("La mission est arrivée.")))
    note = apply(note, editing.set_mark(note, "a", FR, 0, 3, Mark.BOLD, on=True))
    assert note.pair("a").state(AR) is TwinState.TO_FOLLOW_UP
    assert note.pair("a").fr.agreed == NOTE.pair("a").text(FR)


@pytest.mark.parametrize(
    ("edit", "touched"),
    [
        (editing.confirm(NOTE, "c"), {"c"}),
        (editing.split_pair(NOTE, "a", AR, 3, "new"), {"a", "new"}),
        (editing.join_pairs(NOTE, "c", AR), {"b", "c"}),
        (editing.move_section(NOTE, "facts", 2), {"a", "b", "c"}),
        (editing.remove_section(NOTE, "next"), set()),
        (editing.retitle_section(NOTE, "facts", Bilingual()), set()),
        (EditGroup(()), set()),
    ],
)
def test_pairs_that_are_touched(edit: Edit, touched: set[str]) -> None:
    assert editing.touched_pairs(edit) == touched


@pytest.mark.parametrize(
    "gesture",
    [
        lambda: editing.set_text(NOTE, "z", FR, RichText()),
        lambda: editing.type_text(NOTE, "z", FR, 0, 0, (Run("x"),)),
        lambda: editing.set_mark(NOTE, "z", FR, 0, 1, Mark.BOLD, on=True),
        lambda: editing.set_kind(NOTE, "z", ParagraphKind.QUOTE),
        lambda: editing.confirm(NOTE, "z"),
        lambda: editing.split_pair(NOTE, "z", FR, 0, "new"),
        lambda: editing.join_pairs(NOTE, "z", FR),
        lambda: editing.move_pair(NOTE, "z", "next", 0),
    ],
)
def test_a_gesture_on_a_pair_that_is_gone_is_told(gesture: st.DataObject) -> None:
    with pytest.raises(UserError) as told:
        gesture()  # type: ignore[operator]
    assert (told.value.code, told.value.params["pair"]) == ("pair.unknown", "z")


@pytest.mark.parametrize(
    "gesture",
    [
        lambda: editing.move_pair(NOTE, "a", "z", 0),
        lambda: editing.move_section(NOTE, "z", 0),
        lambda: editing.remove_section(NOTE, "z"),
        lambda: editing.retitle_section(NOTE, "z", Bilingual()),
    ],
)
def test_a_gesture_on_a_section_that_is_gone_is_told(gesture: st.DataObject) -> None:
    with pytest.raises(UserError) as told:
        gesture()  # type: ignore[operator]
    assert (told.value.code, told.value.params["section"]) == ("section.unknown", "z")
