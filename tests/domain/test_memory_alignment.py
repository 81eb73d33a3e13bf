from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.memory_alignment import (
    AlignedPair,
    Check,
    Pairs,
    checked,
    confirmed,
    joined,
    rewritten,
    shifted,
    split,
)

AR, FR = Language.ARABIC, Language.FRENCH


def pairs(*words: tuple[str, str]) -> Pairs:
    return tuple(AlignedPair(Bilingual(*one)) for one in words)


THREE = pairs(("ا", "a"), ("ب", "b"), ("ج", "c"))


def column(of: Pairs, language: Language) -> list[str]:
    return [pair.words[language] for pair in of]


def test_only_whole_pairs_are_confirmed() -> None:
    assert confirmed(checked(THREE, 1, Check.CONFIRMED)) == (Bilingual("ب", "b"),)
    half = pairs(("ا", " "))
    assert checked(half, 0, Check.CONFIRMED) == half
    assert checked(half, 0, Check.DROPPED)[0].check is Check.DROPPED


def test_joining() -> None:
    one = joined(checked(THREE, 0, Check.CONFIRMED), 0)
    assert one[0] == AlignedPair(Bilingual("ا\nب", "a\nb"))
    assert joined(THREE, 2) == THREE
    assert joined(pairs(("ا", ""), ("", "b")), 0)[0].words == Bilingual("ا", "b")


def test_splitting() -> None:
    one = pairs(("أول. ثانٍ.", "Un. Deux."))
    assert [pair.words for pair in split(one, 0, Bilingual("أول. ", "Un. "))] == [
        Bilingual("أول.", "Un."),
        Bilingual("ثانٍ.", "Deux."),
    ]
    assert split(one, 0, Bilingual("", "")) == one
    assert split(one, 0, one[0].words) == one
    assert [pair.words for pair in split(one, 0, Bilingual("أول. ثانٍ.", "Un. "))][1] == Bilingual("", "Deux.")


def test_shifting_goes_as_far_as_an_empty_side() -> None:
    moved = shifted(THREE, 1, FR)
    assert column(moved, FR) == ["a", "", "b", "c"]
    assert column(moved, AR) == ["ا", "ب", "ج", ""]
    gap = pairs(("ا", "a"), ("ب", "b"), ("ج", ""), ("د", "d"))
    assert column(shifted(gap, 0, FR), FR) == ["", "a", "b", "d"]
    assert shifted(gap, 2, FR) == gap


def test_a_pair_without_words_goes_away() -> None:
    assert column(shifted(pairs(("", "a"), ("ب", "")), 0, FR), FR) == ["a"]


def test_rewriting_opens_a_pair_again() -> None:
    done = checked(THREE, 0, Check.CONFIRMED)
    assert rewritten(done, 0, done[0].words) == done
    assert rewritten(done, 0, Bilingual("ا", "x"))[0].check is Check.OPEN


@given(st.lists(st.tuples(st.sampled_from(["", "ا", "ب"]), st.sampled_from(["", "a", "b"])), min_size=1), st.data())
def test_no_act_loses_a_word_or_changes_its_order(words: list[tuple[str, str]], data: st.DataObject) -> None:
    some = pairs(*words)
    index = data.draw(st.integers(0, len(some) - 1))
    for made in (joined(some, index), shifted(some, index, FR), shifted(some, index, AR)):
        for language in Language:
            before = "".join(column(some, language))
            assert "".join(column(made, language)).replace("\n", "") == before
