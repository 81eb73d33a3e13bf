"""What is asked of a dictionary, and what is not a word for one."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.languages import Language
from briefing_app.language.spelling.tokens import is_acronym, is_of, is_roman, plain_word, words_of

AR, FR = Language.ARABIC, Language.FRENCH


def asked(text: str, language: Language) -> list[str]:
    return [word.text for word in words_of(text, language)]


FRENCH = [
    ("Le ministre a signé. Des mots", ["Le", "ministre", "signé", "Des", "mots"]),
    ("l’accord, qu’il signe aujourd’hui", ["l'accord", "qu'il", "signe", "aujourd'hui"]),
    ("l'accord", ["l'accord"]),
    ("Parle-t-il du rendez-vous ?", ["Parle-t-il", "du", "rendez-vous"]),
    ("Parle\u2011t\u2011il", ["Parle-t-il"]),
    ("jusqu’« accord »", ["accord"]),
    ("voir https://exemple.fr/page_un et www.exemple.org, merci", ["voir", "et", "merci"]),
    ("écrire à nom.prenom@exemple.fr demain", ["écrire", "demain"]),
    ("réf. MCIT/FR/2026/0147 du 12", ["réf", "du"]),
    ("la 2e réunion, la 1re, le XXIe siècle, 15h30, COP28", ["la", "réunion", "la", "le", "siècle"]),
    ("ONU, PME, l’ONU, COMMUNIQUÉ", ["l'ONU"]),
    ("et/ou", ["et", "ou"]),
    ("fichier_final.docx et ~/notes/divers", ["et"]),
    ("le site gouv.fr répond", ["le", "site", "répond"]),
    ("en arabe: الوزير dit", ["en", "arabe", "dit"]),
    ("coo\u00adpération", ["coopération"]),
    (unicodedata.normalize("NFD", "coopération signée"), ["coopération", "signée"]),
    ("chapitre IV, Louis XIV", ["chapitre", "Louis"]),
    ("", []),
]
ARABIC = [
    ("أشاد الوزير بالتعاون.", ["أشاد", "الوزير", "بالتعاون"]),
    ("مُذَكِّرَةٌ", ["مذكرة"]),
    ("التعـــاون", ["التعاون"]),
    ('لـ"EPITA" في 2026', ["في"]),
    ("أ) النقطة ب. هـ", ["النقطة"]),
    ("المرجع MCIT/FR/2026/0147", ["المرجع"]),
    ("سنة ٢٠٢٦ ونسبة 12٪", ["سنة", "ونسبة"]),
    ("الرئيس Macron قال", ["الرئيس", "قال"]),
    ("ڤرساي وپاريس كبيرة", ["كبيرة"]),
    ("ﻣﺬﻛﺮﺓ قديمة", ["قديمة"]),
    ("الوزير،والسفير", ["الوزير", "والسفير"]),
    ("ا\u0655جتماع", ["إجتماع"]),
]


@pytest.mark.parametrize(("text", "words"), FRENCH)
def test_french_words(text: str, words: list[str]) -> None:
    assert asked(text, FR) == words


@pytest.mark.parametrize(("text", "words"), ARABIC)
def test_arabic_words(text: str, words: list[str]) -> None:
    assert asked(text, AR) == words


TEXTS = st.text(st.sampled_from("aéÉŒ’'-\u00ad \u0301.ابةً\u0640ـ12/@_😀«»\u200f"), max_size=40)


@given(TEXTS, st.sampled_from(Language))
def test_a_word_stands_where_it_says(text: str, language: Language) -> None:
    """Spans are in order, apart, and hold the very word."""
    end = 0
    for word in words_of(text, language):
        assert end <= word.start < word.end <= len(text)
        assert plain_word(text[word.start : word.end], language) == word.text
        end = word.end


@pytest.mark.parametrize("word", ["ONU", "ONGs", "MoU", "iPad", "McDonald"])
def test_acronyms(word: str) -> None:
    assert is_acronym(word)


@pytest.mark.parametrize("word", ["Ministre", "accord", "A", "État"])
def test_no_acronyms(word: str) -> None:
    assert not is_acronym(word)


def test_roman_numbers() -> None:
    assert is_roman("XXI")
    assert is_roman("XXIe")
    assert is_roman("Ier")
    assert not any(map(is_roman, ("Vie", "Le", "Des", "Ce", "Mes")))
    assert not is_roman("il")


def test_a_word_is_of_one_language() -> None:
    assert is_of("رقمنة", AR)
    assert not is_of("رقمنة", FR)
    assert is_of("l’accord", FR)
    assert not is_of("deux mots", FR)
    assert not is_of("2e", FR)
