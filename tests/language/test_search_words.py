from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.language.folding import fold
from briefing_app.language.search_words import (
    BREAK,
    Glance,
    exact_forms,
    exact_words,
    folded_forms,
    folded_words,
    is_arabic_word,
)
from tests.strategies import arabic_text, french_text

texts = st.one_of(arabic_text, french_text, st.text(max_size=40))


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("L’État à l'œuvre", ["l", "etat", "a", "l", "oeuvre"]),
        ("الـوزيرُ، مُحَمَّدٌ؟", ["الوزير", "محمد"]),
        ("لـEPITA وبـ30", ["ل", "epita", "وب", "30"]),
        ("أَلِف٣ب", ["الف", "3", "ب"]),
        ("15:30 le 2026-03-15", ["15", "30", "le", "2026", "03", "15"]),
        ("A/RES/78/1 n° 4", ["a", "res", "78", "1", "n", "4"]),
        ("m² ½ ﷺ", ["m2", "1", "2", "صلي", "الله", "عليه", "وسلم"]),
        ("re\u0301pondre co\u00adopération", ["repondre", "cooperation"]),
        ("\u200fكلمة\u200f", ["كلمه"]),
        ("snake_case", ["snake", "case"]),
        (f"… — « » {BREAK} ُ", []),
    ],
)
def test_words_are_letters_and_digits_folded(text: str, forms: list[str]) -> None:
    assert folded_forms(text) == forms


@pytest.mark.parametrize(
    "text", ["100 000", "100\u202f000", "100\u00a0000", "١٠٠٬٠٠٠", "100,000", "100.000", "100'000", "100\u2009000"]
)
def test_a_number_in_groups_is_its_groups_and_the_whole_number(text: str) -> None:
    assert folded_forms(f"plus de {text} stagiaires") == ["plus", "de", "100", "000", "stagiaires", "100000"]
    whole = folded_words(f"plus de {text} stagiaires")[-1]
    assert whole == ("100000", 8, 8 + len(text))


@pytest.mark.parametrize("text", ["2026 100", "12,3456", "1.2.345", "3,14", "15 mars 202 60"])
def test_what_is_no_number_in_groups_is_left_apart(text: str) -> None:
    assert folded_forms(text) == fold(text).replace(",", " ").replace(".", " ").split()


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("L’ÉTAT", ["l", "état"]),
        ("زيارةُ الأمل", ["زيارةُ", "الأمل"]),
        ("١٥ مارس", ["١٥", "مارس"]),
        ("الـوزير", ["الـوزير"]),
        ("كل\u200cمة", ["كلمة"]),
    ],
)
def test_exact_words_lose_nothing_but_case_and_what_nobody_sees(text: str, forms: list[str]) -> None:
    assert exact_forms(text) == forms


@given(texts)
def test_places_are_those_of_the_same_words(text: str) -> None:
    for forms, words in ((folded_forms, folded_words), (exact_forms, exact_words)):
        found = words(text)
        assert [word.text for word in found] == forms(text)
        for word in found:
            assert 0 <= word.start < word.end <= len(text)
            assert forms(text[word.start : word.end])


@given(texts)
def test_a_folded_word_folds_to_itself_and_is_one_word(text: str) -> None:
    for form in folded_forms(text):
        assert fold(form) == form
        assert folded_forms(form) == [form]


@given(st.one_of(arabic_text, french_text))
def test_a_glance_sees_every_word_but_whole_numbers(text: str) -> None:
    whole = {word.text for word in folded_words(text) if " " in text[word.start : word.end] or "," in word.text}
    for form in set(folded_forms(text)) - whole:
        seen = Glance([form], is_exact=False).may_hold(text)
        assert seen or any(form == number.replace(" ", "") for number in whole) or form.isdecimal()
    for form in exact_forms(text):
        assert Glance([form], is_exact=True).may_hold(text)


def test_a_glance_passes_over_what_has_none_of_the_words() -> None:
    glance = Glance(["وزير", "الوزير", "والوزير"], is_exact=False)
    assert glance.may_hold("قال الوُزَيْرُ")
    assert not glance.may_hold("قالت الدولة")
    assert not Glance(["état"], is_exact=True).may_hold("etat")


def test_arabic_words_are_told_from_others() -> None:
    assert is_arabic_word("وزير")
    assert not any(map(is_arabic_word, ("etat", "30", "epita")))
