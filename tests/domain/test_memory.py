"""What a note gives the memory, revision after revision."""

from __future__ import annotations

import msgspec
import pytest

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.memory import (
    BatchKind,
    Clearance,
    FileOrigin,
    NoteOrigin,
    Occasion,
    Remembered,
    are_same,
    remembered,
    says_something,
    worth,
)
from briefing_app.domain.notes import BriefingNote, NoteFacts, Section, TemplateVersion
from briefing_app.domain.references import Reference
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.rich_text import plain
from briefing_app.domain.segments import SegmentPair, new_pair

AR, FR = Language.ARABIC, Language.FRENCH
FIRST, SECOND = Occasion("r1", "Nadia"), Occasion("r2", "Omar")
APPROVED = Occasion("r2", "Omar", "la direction")


def note(*pairs: SegmentPair, marking: str = "internal", section: str = "") -> BriefingNote:
    sections = (Section("s", Bilingual("قسم", "Partie"), pairs, marking=section),)
    facts = NoteFacts(marking=marking)
    return BriefingNote("n", TemplateVersion("t", 1), "egypt_france", Reference("P-1"), facts, sections)


def pair(ar: str = "نص", fr: str = "Texte") -> SegmentPair:
    return new_pair("p", plain(ar), plain(fr))


def test_only_a_confirmed_pair_is_remembered() -> None:
    assert remembered(note(pair()), FIRST, {}) == {}
    assert remembered(note(pair().confirm()), FIRST, {}) == {
        "p": Remembered("p", Bilingual("نص", "Texte"), "internal", "r1", "Nadia")
    }


def test_it_stays_as_it_came_in_while_its_words_stay() -> None:
    before = remembered(note(pair().confirm()), FIRST, {})
    assert remembered(note(pair().confirm()), SECOND, before) == before
    marked = remembered(note(pair().confirm(), section="secret"), SECOND, before)
    assert (marked["p"].marking, marked["p"].revision) == ("secret", "r1")


def test_words_that_change_go_until_they_are_confirmed_anew() -> None:
    before = remembered(note(pair().confirm()), FIRST, {})
    changed = pair().confirm().edited(FR, plain("Autre texte"))
    assert remembered(note(changed), SECOND, before) == {}
    anew = remembered(note(changed.confirm()), SECOND, before)
    assert (anew["p"].words.fr, anew["p"].revision, anew["p"].said_by) == ("Autre texte", "r2", "Omar")


def test_an_approved_note_gives_what_is_in_step() -> None:
    found = remembered(note(pair()), APPROVED, {})
    assert found["p"] == Remembered("p", Bilingual("نص", "Texte"), "internal", "r2", "la direction", is_approved=True)
    behind = pair().edited(FR, plain("Autre")).edited(FR, plain("Encore"))
    assert behind.is_behind(AR)
    assert remembered(note(behind), APPROVED, {}) == {}


def test_what_was_approved_stays_without_another_word() -> None:
    before = remembered(note(pair()), APPROVED, {})
    assert remembered(note(pair()), Occasion("r3", "Omar"), before) == before
    assert remembered(note(pair(fr="Autre")), Occasion("r3", "Omar"), before) == {}


def test_approval_is_more_than_confirmation() -> None:
    before = remembered(note(pair().confirm()), FIRST, {})
    assert remembered(note(pair().confirm()), APPROVED, before)["p"].is_approved


@pytest.mark.parametrize(("ar", "fr"), [("", "Texte"), ("نص", ""), ("—", "Texte"), ("نص", "12"), ("  ", "  ")])
def test_a_side_without_words_gives_nothing(ar: str, fr: str) -> None:
    assert remembered(note(pair(ar, fr).confirm()), APPROVED, {}) == {}


def test_signs_and_numbers_alone_say_nothing() -> None:
    assert says_something("n° 5")
    assert not says_something("… 12 – ٣٠ %")


def test_a_note_of_which_nothing_changed_is_the_same() -> None:
    one = note(pair())
    assert are_same(one, msgspec.structs.replace(one, dismissed=("x",)))
    assert not are_same(one, note(pair().confirm()))
    assert not are_same(one, note(pair(), marking="secret"))
    assert not are_same(one, msgspec.structs.replace(one, status=NoteStatus.APPROVED))


def test_the_best_place_is_the_approved_one_then_the_newest() -> None:
    def origin(day: str, *, is_approved: bool) -> NoteOrigin:
        return NoteOrigin("n", "p", "P-1", Bilingual(), day, 1, "", "", is_approved)

    file = FileOrigin("b", BatchKind.TMX, "x", "2030-01-01", "", "")
    old, new, approved = (
        origin("2020", is_approved=False),
        origin("2025", is_approved=False),
        origin("2010", is_approved=True),
    )
    assert sorted([file, old, approved, new], key=worth, reverse=True) == [approved, new, old, file]


def test_clearance() -> None:
    assert Clearance().permits("secret")
    assert Clearance(frozenset({"public"})).permits("public")
    assert Clearance(frozenset({"public"})).permits("")
    assert not Clearance(frozenset({"public"})).permits("secret")
