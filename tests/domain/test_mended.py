"""Mistakes of the domain that were found and mended, each with the cases around it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain import editing
from briefing_app.domain.edits import (
    Edit,
    PairChanged,
    PairInserted,
    PairRemoved,
    SectionInserted,
    SectionRetitled,
    apply,
    revert,
)
from briefing_app.domain.errors import BugError
from briefing_app.domain.file_names import ascii_slug
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import Section
from briefing_app.domain.rich_text import Mark, ParagraphKind, RichText, Run, plain, rich_text
from briefing_app.domain.segments import SegmentPair, Side, TwinState, new_pair
from tests.domain.test_editing_gestures import NOTE, a_note
from tests.strategies import kinds, languages

AR, FR = Language.ARABIC, Language.FRENCH
OLD = NOTE.pair("a").text(FR)


@pytest.mark.parametrize("kind", ParagraphKind)
@pytest.mark.parametrize("confirmed", [True, False])
def test_the_old_words_in_another_kind_are_in_step_again(kind: ParagraphKind, confirmed: bool) -> None:
    note = apply(NOTE, editing.confirm(NOTE, "a")) if confirmed else NOTE
    for edit in (
        lambda n: editing.set_text(n, "a", FR, plain("Autre chose.")),
        lambda n: editing.set_kind(n, "a", kind),
        lambda n: editing.set_text(n, "a", FR, plain(OLD.plain, kind)),
    ):
        made = edit(note)
        assert revert(apply(note, made), made) == note
        note = apply(note, made)
    wanted = TwinState.CONFIRMED if confirmed else TwinState.TRANSLATED
    assert {note.pair("a").state(side) for side in Language} == {wanted}


@given(languages, kinds, st.sampled_from(Mark), st.integers(0, 9), st.integers(0, 9))
def test_marks_and_kinds_say_nothing_new(language: Language, kind: ParagraphKind, mark: Mark, a: int, b: int) -> None:
    pair = NOTE.pair("a")
    looks = pair.text(language).marked(min(a, b), max(a, b), mark, True).with_kind(kind)
    assert pair.edited(language, looks).state(language.twin) is TwinState.TRANSLATED
    behind = pair.edited(language.twin, plain("x"))
    assert behind.edited(language, looks).is_behind(language)
    assert behind.edited(language, plain("y", kind)).is_behind(language) is False


def test_other_words_under_the_same_marks_are_something_new() -> None:
    bold = new_pair("p", plain("نص"), rich_text([Run("gras", bold=True)]))
    assert bold.edited(FR, rich_text([Run("gros", bold=True)])).is_behind(AR)


TWICE = Section("twice", Bilingual("مكرر", "Double"), (SegmentPair("x"), SegmentPair("x")))


@pytest.mark.parametrize(
    "edit",
    [
        PairInserted("next", 0, SegmentPair("a")),
        PairInserted("facts", 0, NOTE.pair("b")),
        SectionInserted(0, Section("next", Bilingual("أخرى", "Autre"))),
        SectionInserted(0, Section("new", Bilingual("جديد", "Neuve"), (SegmentPair("c"),))),
        SectionInserted(0, TWICE),
        PairChanged(NOTE.pair("a"), NOTE.pair("b")),
    ],
)
def test_an_id_is_never_in_a_note_twice(edit: Edit) -> None:
    with pytest.raises(BugError, match="does not fit"):
        apply(NOTE, edit)


@pytest.mark.parametrize(
    "edit",
    [
        PairChanged(SegmentPair("z"), SegmentPair("z", confirmed=True)),
        PairInserted("nowhere", 0, SegmentPair("z")),
        PairRemoved("nowhere", 0, NOTE.pair("a")),
        SectionRetitled("nowhere", Bilingual(), Bilingual("س", "S")),
        editing.EditGroup((editing.remove_section(NOTE, "facts"), editing.remove_pair(NOTE, "a"))),
    ],
)
def test_an_edit_for_a_place_that_is_gone_is_a_bug(edit: Edit) -> None:
    with pytest.raises(BugError, match="does not fit"):
        apply(NOTE, edit)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Cœur de l’Égypte", "Coeur-de-l-Egypte"),
        ("ŒUVRES & Cie", "OEUVRES-Cie"),
        ("Læticia Weiß, Ørsted, Łódź", "Laeticia-Weiss-Orsted-Lodz"),
        ("Visite القاهرة 2026", "Visite-2026"),
        ("n°\u00a05 – s’il te plaît", "n-5-s-il-te-plait"),
        ("e\u0301te\u0301", "ete"),
        ("…", ""),
    ],
)
def test_slugs_keep_ligatures_and_part_words(text: str, slug: str) -> None:
    assert ascii_slug(text) == slug


def a_pair(pair_id: str, ar: str, fr: str) -> SegmentPair:
    return new_pair(pair_id, plain(ar), plain(fr))


IN_STEP = a_pair("a", "ألف", "un")
AR_BEHIND = a_pair("b", "باء", "deux").edited(FR, plain("deux bis"))
FR_BEHIND = a_pair("c", "جيم", "trois").edited(AR, plain("جيم جيم"))
BLANK = SegmentPair("d")


@pytest.mark.parametrize(
    ("first", "second", "behind"),
    [
        (IN_STEP, AR_BEHIND, AR),
        (AR_BEHIND, IN_STEP, AR),
        (IN_STEP, FR_BEHIND, FR),
        (FR_BEHIND, IN_STEP, FR),
        (BLANK, AR_BEHIND, AR),
        (AR_BEHIND, BLANK, AR),
        (IN_STEP, a_pair("e", "هاء", "cinq"), None),
        (IN_STEP, BLANK, None),
    ],
)
@pytest.mark.parametrize("language", Language)
def test_a_follow_up_that_is_due_survives_a_join(
    first: SegmentPair, second: SegmentPair, behind: Language | None, language: Language
) -> None:
    note = a_note(first, second)
    edit = editing.join_pairs(note, second.id, language)
    assert edit is not None
    joined = apply(note, edit).pair(first.id)
    assert [side for side in Language if joined.is_behind(side)] == ([behind] if behind else [])
    if behind is None:
        changed = joined.edited(language, plain("tout autre"))
        assert changed.is_behind(language.twin)
    else:
        assert not joined.edited(behind, plain("repris")).is_behind(behind)
    assert revert(apply(note, edit), edit) == note


def test_only_what_both_sides_of_both_halves_confirmed_stays_confirmed() -> None:
    note = a_note(IN_STEP.confirm(), SegmentPair("t", fr=Side(plain("queue"))))
    edit = editing.join_pairs(note, "t", FR)
    assert edit is not None
    joined = apply(note, edit).pair("a")
    assert joined.is_behind(AR)
    assert joined.edited(FR, IN_STEP.text(FR)).state(AR) is TwinState.CONFIRMED
    assert not joined.edited(FR, RichText()).is_behind(FR)
