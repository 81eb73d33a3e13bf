"""Which words of a text are misspelt: every rule with what it lets stand and what it must not."""

from __future__ import annotations

import pytest

from briefing_app.domain.languages import Language
from briefing_app.language.spelling.arabic import stems, without_article
from briefing_app.language.spelling.french import without_elision
from briefing_app.language.spelling.judging import misspelt
from briefing_app.language.spelling.lexicon import word_list
from tests.dictionaries import ARABIC, FRENCH, Listed

AR, FR = Language.ARABIC, Language.FRENCH
OWN = ("maroco-", "co-", "ex-", "Mbera", "رقمنة", "يورو", "حوكمة", "ماكرون")


def wrong(text: str, language: Language, *more: str) -> list[str]:
    known = (FRENCH if language is FR else ARABIC).split()
    return [word.text for word in misspelt(text, language, Listed((*known, *more), OWN))]


RIGHT_FRENCH = [
    "Le ministre signe.",
    "l’accord et l'accord",
    "aujourd’hui, d’aujourd’hui",
    "jusqu’à elle",
    "l’ONU et d’EPITA",
    "maroco-français",
    "co-président",
    "porte-parole",
    "MoU du président",
    "M. Zyxw Abcd et Mme Tuvw",
    "S.E. M. Jean-Noël Barrot",
    "Monsieur Zyxw",
    "la visite de Qwer Tyui",
    "le pays de Dhou al-hijja",
    "dhou al-hijja",
    "Zyxw ould Tuvw",
    "le Memorandum of Understanding",
    "Mbera",
    "MBERA",
    "un dialogue au XXIe",
]
WRONG_FRENCH = [
    ("la coopérassion", ["coopérassion"]),
    ("l’acord", ["l'acord"]),
    ("aujourdhui", ["aujourdhui"]),
    ("maroco-francais", ["maroco-francais"]),
    ("zyxo-français", ["zyxo-français"]),
    ("le Ministaire", ["Ministaire"]),
    ("la visite à Zyxw", ["Zyxw"]),
    ("Pour Zyxw", ["Zyxw"]),
    ("mbera", ["mbera"]),
    ("le ministtre et le présidant", ["ministtre", "présidant"]),
    ("M. le ministtre", ["ministtre"]),
    ("ould", ["ould"]),
    ("l’aujourdhui", ["l'aujourdhui"]),
]
RIGHT_ARABIC = [
    "قال الوزير في المذكرة",
    "والرقمنة وبالرقمنة وللرقمنة فالرقمنة كالرقمنة لرقمنة",
    "باليورو",
    "رقمنته رقمنتها",
    "وماكرون وبماكرون",
    "بوهران وبوهران",
    "السيد زكسم قال",
    "معالي السيد زكسم طكفل",
    "قال زكسم (Zyxw) إلى",
    "في يَوْمِ",
]
WRONG_ARABIC = [
    ("الاجتامع", ["الاجتامع"]),
    ("وزيرر", ["وزيرر"]),
    ("قال زكسم", ["زكسم"]),
    ("رقمة", ["رقمة"]),
    ("والرقمنهة", ["والرقمنهة"]),
    ("السيد الوزير الوزيرر", ["الوزيرر"]),
]


@pytest.mark.parametrize("text", RIGHT_FRENCH)
def test_right_in_french(text: str) -> None:
    assert wrong(text, FR, "signe", "au") == []


@pytest.mark.parametrize(("text", "words"), WRONG_FRENCH)
def test_wrong_in_french(text: str, words: list[str]) -> None:
    assert wrong(text, FR) == words


@pytest.mark.parametrize("text", RIGHT_ARABIC)
def test_right_in_arabic(text: str) -> None:
    assert wrong(text, AR) == []


@pytest.mark.parametrize(("text", "words"), WRONG_ARABIC)
def test_wrong_in_arabic(text: str, words: list[str]) -> None:
    assert wrong(text, AR) == words


def test_all_words_of_a_text_are_looked_up_in_one_go() -> None:
    lexicon = Listed(FRENCH.split())
    misspelt("la visite du ministre", FR, lexicon)
    assert lexicon.expected == [["la", "visite", "du", "ministre"]]


def test_where_a_misspelt_word_stands() -> None:
    text = "la « coope\u0301rassion » 😀 l’acord"
    found = misspelt(text, FR, Listed(FRENCH.split()))
    assert [text[word.start : word.end] for word in found] == ["coope\u0301rassion", "l’acord"]


def test_what_may_be_the_bare_word() -> None:
    assert "رقمنة" in stems("وبالرقمنة")
    assert "رقمنة" in stems("للرقمنة")
    assert "رقمنة" in stems("فلرقمنتها")
    assert list(stems("ال")) == ["ال"]


@pytest.mark.parametrize(
    ("word", "kept"),
    [("والناقورة", "ناقورة"), ("للناقورة", "ناقورة"), ("وبالناقورة", "ناقورة"), ("ناقورة", "ناقورة"), ("الي", "الي")],
)
def test_what_is_kept_of_an_arabic_word(word: str, kept: str) -> None:
    assert without_article(word) == kept


@pytest.mark.parametrize(
    ("word", "kept"), [("l'Assaba", "Assaba"), ("d'Ezulwini", "Ezulwini"), ("l'a", "l'a"), ("la", "la")]
)
def test_what_is_kept_of_a_french_word(word: str, kept: str) -> None:
    assert without_elision(word) == kept


def test_a_list_knows_capitals_but_no_name_without_its_own() -> None:
    words = word_list(("Mbera", "wali", "رقمنة"))
    assert all(word in words for word in ("Mbera", "MBERA", "wali", "Wali", "رقمنة"))
    assert "mbera" not in words
    assert "walis" not in words
    assert 3 not in words
