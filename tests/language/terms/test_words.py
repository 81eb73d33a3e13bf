"""What a word may be a form of: the letters that may be taken away, and those that may not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.languages import Language
from briefing_app.language.folding import fold
from briefing_app.language.terms.words import (
    ADJECTIVE,
    AFFIX,
    PERSON,
    PLURAL,
    PRONOUN,
    SAME,
    Carriers,
    are_joined,
    has_hyphen,
    head,
    is_acronym,
    may_be_among,
    readings,
    words,
    written,
)

AR, FR = Language.ARABIC, Language.FRENCH


def ways(word: str, language: Language, *, is_first: bool = True) -> dict[str, int]:
    return {reading.key: reading.way for reading in readings(fold(word), language, is_first=is_first)}


@pytest.mark.parametrize(
    ("word", "of", "way"),
    [
        ("وزير", "وزير", SAME),
        ("الوزير", "وزير", AFFIX),
        ("والوزير", "وزير", AFFIX),
        ("وبالوزير", "وزير", AFFIX),
        ("فللوزير", "الوزير", AFFIX),
        ("للجنة", "لجنه", AFFIX),
        ("للجنة", "اللجنه", AFFIX),
        ("وزيرا", "وزير", AFFIX),
        ("وزيرهم", "وزير", PRONOUN),
        ("وزارتهما", "وزاره", PRONOUN),
        ("بوزارتنا", "وزاره", AFFIX | PRONOUN),
    ],
)
def test_an_arabic_word_may_be_a_form_of(word: str, of: str, way: int) -> None:
    assert ways(word, AR)[of] & way == way


@pytest.mark.parametrize(
    ("word", "of"), [("بلد", "لد"), ("فن", "ن"), ("الوزيرها", "الوزير"), ("وزيري", "وزير"), ("كم", "م")]
)
def test_an_arabic_word_is_no_form_of(word: str, of: str) -> None:
    assert of not in ways(word, AR)


def test_inside_a_term_only_the_article_goes() -> None:
    assert ways("والتطوير", AR, is_first=False) == {"والتطوير": SAME, "وتطوير": AFFIX}
    assert "تطوير" not in ways("وتطوير", AR, is_first=False)


@pytest.mark.parametrize(
    ("word", "of", "way"),
    [
        ("accords", "accord", PLURAL),
        ("canaux", "canal", PLURAL),
        ("travaux", "travail", PLURAL),
        ("bureaux", "bureau", PLURAL),
        ("directrice", "directeur", PERSON),
        ("directrices", "directeur", PERSON | PLURAL),
        ("première", "premier", PERSON),
        ("égyptienne", "egyptien", PERSON),
        ("bilatérales", "bilateral", ADJECTIVE | PLURAL),
        ("effective", "effectif", ADJECTIVE),
    ],
)
def test_a_french_word_may_be_a_form_of(word: str, of: str, way: int) -> None:
    assert (of, way) in {(reading.key, reading.way) for reading in readings(fold(word), FR, is_first=True)}


@pytest.mark.parametrize(
    ("word", "of"), [("cours", "cour"), ("fonds", "fond"), ("pays", "pay"), ("as", "a"), ("fois", "foi")]
)
def test_a_french_word_on_s_may_be_its_own(word: str, of: str) -> None:
    assert of not in ways(word, FR)


def test_latin_words_in_arabic_stay_as_they_are() -> None:
    assert ways("Horizons", AR) == {"horizons": SAME}


def test_words_their_accents_and_what_joins_them() -> None:
    text = "L’État-major, œuvre ؤاحــد و\u0654"
    found = words(text)
    assert [word.key for word in found] == ["l", "etat", "major", "oeuvre", "ؤاحد", "ؤ"]
    assert [text[word.start : word.end] for word in found][1] == "État"
    assert written("ŒUVRE d’État") == "oeuvre d’état"
    assert [are_joined(text, one, other) for one, other in zip(found, found[1:], strict=False)] == [
        True, True, False, True, True,
    ]  # fmt: skip
    assert has_hyphen(text, found[1].start, found[1].end)
    assert not has_hyphen(text, found[3].start, found[3].end)
    assert [is_acronym(word) for word in ("ONU", "Onu", "G", "COP27", "أمم")] == [True, False, False, True, False]


@given(st.text(alphabet="وفبلكالمنهةايtسحاaeiorsuxlt", min_size=1, max_size=9), st.sampled_from(Language))
def test_the_quick_look_never_hides_a_reading(word: str, language: Language) -> None:
    """Whatever a word may be a form of is among those that are let through."""
    for key in [fold(word)]:
        for reading in readings(key, language, is_first=True):
            assert may_be_among(key, {head(reading.key)}), (key, reading.key)


def test_pieces_of_a_text_are_looked_at_once() -> None:
    carriers = Carriers(["agenda", "مطاف"])
    assert [carriers[piece] for piece in ("L’Agenda,", "المَطاف", "age", "L’Agenda,")] == [True, True, False, True]
    assert len(carriers) == 3
