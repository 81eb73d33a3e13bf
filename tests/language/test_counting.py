from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.languages import Language
from briefing_app.language.counting import Tally, character_count, reading_seconds, tally, word_count
from briefing_app.language.islands import without_controls
from tests.strategies import arabic_text, french_text

AR, FR = Language.ARABIC, Language.FRENCH


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("   \n", 0),
        ("— « » … ; : !", 0),
        ("mot", 1),
        ("l’homme", 1),
        ("l'homme", 1),
        ("aujourd’hui", 1),
        ("rendez-vous", 1),
        ("et/ou", 1),
        ("« Oui », dit-il.", 2),
        ("«\u00a0Oui\u00a0»\u202f!", 1),
        ("un mot — deux mots", 4),
        ("un mot—deux mots", 4),
        ("enfin…bref", 2),
        ("à 15:30 le 12 mars 2026", 6),
        ("3,5 %", 1),
        ("100 000 voix", 2),
        ("1\u202f250\u202f000\u00a0€", 1),
        ("en 2026 100 000", 3),
        ("n° 5", 2),
        ("12 1234", 2),
        ("voir https://x.org/a-b?c=1 ici", 3),
        ("deux\nlignes", 2),
        ("_ __", 0),
        ("مصر", 1),
    ],
)
def test_words_of_a_french_text(text: str, words: int) -> None:
    assert word_count(text, FR) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("التقى الوزير نظيره.", 3),
        ("وبالوزارة", 1),
        ("و الوزير", 1),
        ("الوزير و 30 خبيرًا", 3),
        ("لـ EPITA", 1),
        ("من ب إلى ج", 3),
        ("و", 1),
        ("كَتَبَ الطالبُ", 2),
        ("٪ ، ؛ ؟ –", 0),
        ("١٠٠ ٠٠٠ متدرب", 2),
        ("قيمة ١٠٠٬٠٠٠", 2),
        ("\u200fنص\u200e ثم", 2),
        ("مع EPITA عام 2026", 4),
    ],
)
def test_words_of_an_arabic_text(text: str, words: int) -> None:
    assert word_count(text, AR) == words


def test_a_lone_letter_is_a_clitic_in_arabic_only() -> None:
    assert (word_count("le و est", AR), word_count("le و est", FR)) == (2, 3)


@given(french_text, french_text)
def test_words_of_two_lines_add_up(first: str, second: str) -> None:
    assert word_count(f"{first}\n{second}", FR) == word_count(first, FR) + word_count(second, FR)


@given(arabic_text)
def test_vowel_signs_make_no_words(text: str) -> None:
    bare = "".join(ch for ch in text if unicodedata.category(ch) != "Mn")
    assert word_count(bare, AR) == word_count(text, AR)


@pytest.mark.parametrize(
    ("text", "characters"),
    [
        ("", 0),
        ("deux mots", 9),
        ("été", 3),
        ("e\u0301te\u0301", 3),
        ("كَتَبَ", 3),
        ("أ\u0654", 1),
        ("هـ", 2),
        ("نص\u200f EPITA\u200e", 8),
        ("\u2067نص\u2069", 2),
        ("re\u00adplier", 7),
        ("a\nb", 2),
        ("a\r\nb", 2),
        ("a\tb", 3),
        ("15\u00a0%", 4),
        ("لا\u200cيمكن", 6),
        ("\ufeffa\u200b\u2060", 1),
    ],
)
def test_characters(text: str, characters: int) -> None:
    assert character_count(text) == characters


@given(french_text, arabic_text)
def test_composed_or_not_characters_are_the_same(french: str, arabic: str) -> None:
    for text in (french, arabic):
        decomposed = unicodedata.normalize("NFD", text)
        assert character_count(decomposed) == character_count(text)
        bare = [ch for ch in decomposed if unicodedata.category(ch) != "Mn"]
        assert character_count(text) == len(without_controls("".join(bare)))


@given(st.text(alphabet="aé عَ\u200e\u2066\n", max_size=20), st.text(alphabet="aé عَ\u200e", max_size=20))
def test_characters_add_up(first: str, second: str) -> None:
    assert character_count(first + second) == character_count(first) + character_count(second)


@pytest.mark.parametrize(
    ("words", "language", "seconds"),
    [(0, FR, 0), (195, FR, 60), (138, AR, 60), (1, FR, 1), (390, FR, 120), (196, FR, 61), (1000, AR, 435)],
)
def test_reading_time(words: int, language: Language, seconds: int) -> None:
    assert reading_seconds(words, language) == seconds


def test_tallies() -> None:
    assert tally("l’homme et و 30", AR) == Tally(3, 15)
    assert tally("l’homme et و 30", FR) == Tally(4, 15)
    assert Tally(1, 2).plus(Tally(10, 20)) == Tally(11, 22)
    assert Tally() == tally("", FR)
