from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.language.folding import fold
from tests.strategies import arabic_text, french_text


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("مُحَمَّدٌ", "محمد"),
        ("هٰذا", "هذا"),
        ("محـــمد", "محمد"),
        ("أحمد", "احمد"),
        ("إيمان", "ايمان"),
        ("آمال", "امال"),
        ("ٱلله", "الله"),
        ("ا\u0654حمد", "احمد"),  # the hamza as a mark of its own
        ("ا\u064e\u0654حمد", "احمد"),  # and after a fatha
        ("ا\u0653مال", "امال"),
        ("موسى", "موسي"),
        ("وزارة", "وزاره"),
        ("ﻣﺤﻤﺪ ﻻ", "محمد لا"),
        ("ﷲ", "الله"),
        ("مُحَ\ufe7aمد", "محمد"),  # a kasra in its isolated presentation form leaves no space
        ("علی کریم", "علي كريم"),
        ("١٥ مارس ٢٠٢٦", "15 مارس 2026"),
        ("۱۵", "15"),
    ],
)
def test_arabic(text: str, key: str) -> None:
    assert fold(text) == key


@pytest.mark.parametrize("text", ["مؤتمر", "هيئه", "شيء", "رءوف"])
def test_a_hamza_on_waw_or_ya_or_alone_stays(text: str) -> None:
    assert fold(text) == text


def test_a_hamza_that_was_typed_apart_joins_its_letter() -> None:
    assert fold("مو\u0654تمر") == "مؤتمر" != fold("موتمر")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Élysée", "elysee"),
        ("E\u0301lyse\u0301e", "elysee"),
        ("ÇA, Noël, où", "ca, noel, ou"),
        ("Œuvre, ex æquo, CŒUR", "oeuvre, ex aequo, coeur"),
        ("L’Égypte", "l'egypte"),
        ("L'Égypte", "l'egypte"),
        ("l‘accord, lʼaccord, l`accord, l´accord", "l'accord, l'accord, l'accord, l'accord"),
        ("ʿAbd al‑Fattāḥ", "'abd al-fattah"),
        ("Straße, Łukasz, Søren, Đặng, İzmir, ısı", "strasse, lukasz, soren, dang, izmir, isi"),
        ("ﬁn", "fin"),
        ("100\u202f000\u00a0€", "100 000 €"),
        ("  deux\t mots\n", "deux mots"),
        ("\u200fAli\u200e \u2067x\u2069 co\u00adopération", "ali x cooperation"),
        ("", ""),
    ],
)
def test_latin(text: str, key: str) -> None:
    assert fold(text) == key


def test_letters_that_differ_stay_apart() -> None:
    letters = "ءابتثجحخدذرزسشصضطظعغفقكلمنهويؤئabcdefghijklmnopqrstuvwxyz0123456789"
    assert [fold(letter) for letter in letters] == list(letters)


def test_every_character_is_folded_once_and_for_all() -> None:
    characters = (chr(code) for code in range(0x30000) if not 0xD800 <= code < 0xE000)
    assert [hex(ord(ch)) for ch in characters if fold(fold(ch)) != fold(ch)] == []


@given(st.text() | arabic_text | french_text)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(arabic_text | french_text)
def test_composed_or_not_upper_or_lower_is_one(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(text)
    assert fold(text.upper()) == fold(text) == fold(text.lower())
