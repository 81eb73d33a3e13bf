"""From one state of a note to another and back by one edit, whatever lies between them."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.domain.becoming import becoming
from briefing_app.domain.conflicts import Conflict, SideVersion
from briefing_app.domain.edits import PairChanged, PairRemoved, SectionRetitled, apply, revert
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote, Section
from briefing_app.domain.rich_text import plain
from briefing_app.domain.segments import SegmentPair, new_pair
from briefing_app.domain.threads import Comment, Thread
from briefing_app.domain.waivers import Waiver
from tests.laptops import shared_note
from tests.thoroughness import examples

FR = Language.FRENCH
NOTE = shared_note()


def with_sections(*sections: Section) -> BriefingNote:
    return msgspec.structs.replace(NOTE, sections=sections)


def written(pair: SegmentPair, text: str) -> SegmentPair:
    return pair.with_side(FR, msgspec.structs.replace(pair.fr, text=plain(text)))


@st.composite
def arrangements(draw: st.DrawFn) -> BriefingNote:
    """The sections of the note in any order, with any of nine segments anywhere in them, in one of three wordings."""
    places: dict[str, list[SegmentPair]] = {section.id: [] for section in NOTE.sections}
    for number in draw(st.permutations(range(9))):
        place = draw(st.sampled_from([*places, ""]))
        if place:
            text = draw(st.sampled_from(["Bon.", "Mieux.", ""]))
            places[place].append(new_pair(f"p{number}", plain("جيد."), plain(text)))
    made = []
    for section in draw(st.sampled_from([NOTE.sections, NOTE.sections[::-1], NOTE.sections[:2]])):
        title = draw(st.sampled_from([section.title, Bilingual("آخر", "Autre")]))
        made.append(msgspec.structs.replace(section, title=title, pairs=tuple(places[section.id])))
    return with_sections(*made)


@settings(max_examples=examples(150, 3000), deadline=None)
@given(arrangements(), arrangements())
def test_one_edit_leads_there_and_back(before: BriefingNote, after: BriefingNote) -> None:
    edit = becoming(before, after)
    if edit is None:
        assert before == after
    else:
        assert apply(before, edit) == after
        assert revert(after, edit) == before


def test_what_is_the_same_stays_the_very_same_and_is_not_spoken_of() -> None:
    first, second = NOTE.sections[0].pairs
    facts = msgspec.structs.replace(NOTE.sections[0], pairs=(first, written(second, "Autre.")))
    after = msgspec.json.decode(msgspec.json.encode(with_sections(facts, *NOTE.sections[1:])), type=BriefingNote)
    edit = becoming(NOTE, after)
    assert edit == PairChanged(second, after.sections[0].pairs[1])
    assert apply(NOTE, edit).sections[0].pairs[0] is first


def test_a_title_and_a_segment_that_goes_are_said_as_such() -> None:
    first = NOTE.sections[0]
    after = with_sections(
        msgspec.structs.replace(first, title=Bilingual("ع", "T"), pairs=first.pairs[1:]), *NOTE.sections[1:]
    )
    edit = becoming(NOTE, after)
    assert edit is not None
    assert edit.edits == (  # type: ignore[union-attr]
        PairRemoved("facts", 0, first.pairs[0]),
        SectionRetitled("facts", first.title, Bilingual("ع", "T")),
    )


def test_everything_else_of_a_note_comes_along() -> None:
    at = datetime(2026, 3, 15, tzinfo=UTC)
    conflict = Conflict("p1", FR, (SideVersion("r", "Sami", at, plain("x")),))
    after = msgspec.structs.replace(
        NOTE,
        facts=msgspec.structs.replace(NOTE.facts, title=Bilingual("ع", "Titre")),
        dismissed=("a", "b"),
        conflicts=(conflict,),
        waivers=(Waiver("P-01", "", "p1", Bilingual(), "voulu", "Nadia", at),),
        threads=(Thread("k", "p1", FR, "Bon", (Comment("Sami", "Vraiment ?"),)),),
    )
    edit = becoming(NOTE, after)
    assert edit is not None
    assert apply(NOTE, edit) == after
    assert revert(after, edit) == NOTE
    assert becoming(after, after) is None
