from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.languages import Direction, Language
from briefing_app.domain.rich_text import RichText, plain
from briefing_app.domain.segments import SegmentPair, Side, TwinState, new_pair
from tests.strategies import languages

AR, FR = Language.ARABIC, Language.FRENCH


def imported() -> SegmentPair:
    return new_pair("p", plain("دعا الوزير نظيره."), plain("Le ministre a invité son homologue."))


def states(pair: SegmentPair) -> tuple[TwinState, TwinState]:
    return pair.state(AR), pair.state(FR)


def test_languages_are_twins_with_their_own_direction() -> None:
    assert (AR.twin, FR.twin) == (FR, AR)
    assert (AR.direction, FR.direction) == (Direction.RTL, Direction.LTR)


def test_an_imported_pair_is_in_step_but_not_confirmed() -> None:
    assert states(imported()) == (TwinState.TRANSLATED, TwinState.TRANSLATED)


def test_a_change_marks_the_twin_and_only_the_twin() -> None:
    for language in Language:
        pair = imported().edited(language, plain("autre"))
        assert pair.state(language.twin) is TwinState.TO_FOLLOW_UP
        assert pair.state(language) is TwinState.TRANSLATED


def test_what_changed_over_there_is_known() -> None:
    pair = imported().edited(FR, plain("un")).edited(FR, plain("deux"))
    assert pair.fr.agreed == imported().fr.text


def test_taking_the_change_back_brings_the_pair_into_step_again() -> None:
    confirmed = imported().confirm()
    pair = confirmed.edited(FR, plain("autre")).edited(FR, confirmed.fr.text)
    assert states(pair) == (TwinState.CONFIRMED, TwinState.CONFIRMED)


def test_editing_the_side_behind_clears_it_for_good() -> None:
    pair = imported().edited(FR, plain("autre")).edited(AR, plain("آ")).edited(AR, plain("آخر"))
    assert states(pair) == (TwinState.TRANSLATED, TwinState.TRANSLATED)


def test_going_back_to_the_first_side_opens_a_new_round() -> None:
    pair = imported().edited(FR, plain("autre")).edited(AR, plain("آخر")).edited(FR, plain("encore"))
    assert states(pair) == (TwinState.TO_FOLLOW_UP, TwinState.TRANSLATED)
    assert pair.fr.agreed == plain("autre")


def test_still_right_confirms_both_sides() -> None:
    pair = imported().edited(FR, plain("autre")).confirm()
    assert states(pair) == (TwinState.CONFIRMED, TwinState.CONFIRMED)
    assert states(pair.edited(AR, plain("آخر"))) == (TwinState.TRANSLATED, TwinState.TO_FOLLOW_UP)


def test_filling_an_empty_twin_asks_nobody_to_follow_up() -> None:
    pair = SegmentPair("p").edited(FR, plain("Un")).edited(FR, plain("Un texte"))
    assert states(pair) == (TwinState.EMPTY, TwinState.TRANSLATED)
    pair = pair.edited(AR, plain("ن")).edited(AR, plain("نص"))
    assert states(pair) == (TwinState.TRANSLATED, TwinState.TRANSLATED)


def test_after_a_first_translation_changes_are_followed_in_both_directions() -> None:
    pair = SegmentPair("p").edited(FR, plain("Un")).edited(AR, plain("نص"))
    changed = pair.edited(FR, plain("Un autre"))
    assert states(changed) == (TwinState.TO_FOLLOW_UP, TwinState.TRANSLATED)
    followed = changed.edited(AR, plain("نص آخر"))
    assert states(followed) == (TwinState.TRANSLATED, TwinState.TRANSLATED)


def test_emptying_a_side_shows_on_both() -> None:
    assert states(imported().edited(AR, RichText())) == (TwinState.EMPTY, TwinState.TO_FOLLOW_UP)


def test_empty_pairs_know_it() -> None:
    assert SegmentPair("p").is_empty
    assert not SegmentPair("p", fr=Side(plain("x"))).is_empty


texts = st.sampled_from([RichText(), plain("un"), plain("deux"), plain("ثلاثة")])


@given(st.lists(st.tuples(languages, texts), max_size=8))
def test_no_history_leaves_both_sides_waiting_for_each_other(steps: list[tuple[Language, RichText]]) -> None:
    pair = imported()
    for language, text in steps:
        behind_before = pair.is_behind(language)
        before = pair.text(language)
        pair = pair.edited(language, text)
        assert not pair.is_behind(language) or pair.side(language).agreed is None
        if behind_before and text != before:
            assert not pair.is_behind(language)
            assert not pair.is_behind(language.twin)
        assert not (pair.is_behind(Language.ARABIC) and pair.is_behind(Language.FRENCH))


@given(st.lists(st.tuples(languages, texts), max_size=8))
def test_the_rules_are_the_same_seen_from_either_language(steps: list[tuple[Language, RichText]]) -> None:
    pair = mirrored = new_pair("p", plain("x"), plain("x"))
    for language, text in steps:
        pair = pair.edited(language, text)
        mirrored = mirrored.edited(language.twin, text)
    assert states(pair) == tuple(reversed(states(mirrored)))
