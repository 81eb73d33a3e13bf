"""Which proposals are shown, in which order; what two words are apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.languages import Language
from briefing_app.language.spelling.nearness import ALIKE, CHANGED, DOUBLED, FOLDED, SWAPPED, distance
from briefing_app.language.spelling.ranking import MOST, Proposals, as_typed, proposals, ranked, to_keep
from briefing_app.language.spelling.variants import variants
from tests.dictionaries import WordsEngine

AR, FR = Language.ARABIC, Language.FRENCH


@pytest.mark.parametrize(
    ("typed", "meant", "price"),
    [
        ("accord", "accord", 0),
        ("acord", "accord", DOUBLED),
        ("acccord", "accord", DOUBLED),
        ("accrod", "accord", SWAPPED),
        ("economie", "économie", FOLDED),
        ("الاعاقة", "الإعاقة", FOLDED),
        ("مدرسه", "مدرسة", FOLDED),
        ("صورة", "سورة", ALIKE),
        ("bon", "ton", CHANGED),
        ("accordx", "accord", 1),
        ("", "ab", 2),
    ],
)
def test_what_a_slip_costs(typed: str, meant: str, price: float) -> None:
    assert distance(typed, meant) == pytest.approx(price)


WORDS = st.text(st.sampled_from("aeéctوياأة"), max_size=8)


@given(WORDS, WORDS)
def test_the_way_back_is_as_long(one: str, other: str) -> None:
    assert distance(one, other) == pytest.approx(distance(other, one))
    assert (distance(one, other) == 0) == (one == other)


def order(word: str, *proposed: str, language: Language = FR, familiar: tuple[str, ...] = ()) -> list[str]:
    return list(ranked(word, Proposals(proposed), language, frozenset(familiar)))


def test_the_nearest_comes_first_and_equals_keep_their_order() -> None:
    assert order("acord", "record", "accord", "acorn", "accord") == ["accord", "acorn", "record"]
    assert order("zzz") == []
    assert len(order("aaaa", "aaab", "aaac", "aaad", "aaae", "aaaf", "aaag")) == MOST


def test_what_stands_in_the_note_already_comes_before_what_is_as_near() -> None:
    assert order("vise", "visa", "vive", "vice")[0] == "visa"
    assert order("vise", "visa", "vive", "vice", familiar=("vice",))[0] == "vice"
    assert order("Vise", "Visa", "Vice", familiar=("vice",))[0] == "Vice"


def test_a_word_is_cut_in_two_only_where_that_is_likely() -> None:
    assert order("ala", "à la", "alla") == ["alla"]
    assert order("dela", "de la", "delta")[:2] == ["delta", "de la"]
    assert order("procédera", "procéder a", "pro cédera", "p rocédera") == ["procéder a", "pro cédera"]
    assert order("التعاونن", "التعاون", "الت عاونن", language=AR) == ["التعاون"]
    assert order("négociasion", "négociation", "négocias-ion")[0] == "négociation"


def test_a_question_before_an_article_is_rare() -> None:
    assert order("الاتفاقة", "ألاتفاقه", "الاتفاقية", language=AR)[0] == "الاتفاقية"


def test_what_sounds_the_same_is_tried_beside_what_is_proposed() -> None:
    engine = WordsEngine(("coopération",), {"coopérassion": ("coopérassions",)})
    found = proposals("coopérassion", FR, engine)
    assert found.words == ("coopération", "coopérassions")
    assert found.heard == {"coopération"}
    assert ranked("coopérassion", found, FR)[0] == "coopération"


def test_behind_an_elision_names_are_proposed_and_only_what_elides() -> None:
    engine = WordsEngine((), {"l'Assabba": ("l'Médine",), "Assabba": ("Assaba", "Nassaba")})
    assert proposals("l'Assabba", FR, engine).words == ("l'Assaba",)


def test_proposals_have_the_apostrophe_of_the_text() -> None:
    assert as_typed("l'accord", "l’acord") == "l’accord"
    assert as_typed("l'accord", "l'acord") == "l'accord"
    assert as_typed("aujourd'hui", "aujourdhui") == "aujourd’hui"


def test_what_is_kept_in_a_dictionary_of_ones_own() -> None:
    assert to_keep("l'Assaba", FR) == "Assaba"
    assert to_keep("والناقورة", AR) == "ناقورة"


def test_variants_mend_one_slip_in_each_place() -> None:
    assert "coopération" in variants("coopérassion", FR)
    assert "présence" in variants("présance", FR)
    assert "الأمن" in variants("الامنن", AR)
    assert "مدرسة" in variants("مدرسه", AR)
    for word, language in (("coopérassion", FR), ("الامنن", AR)):
        found = variants(word, language)
        assert word not in found
        assert len(found) == len(set(found)) < 80
