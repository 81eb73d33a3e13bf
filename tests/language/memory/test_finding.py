"""Keys, likeness, and the few suggestions that are worth showing."""

from __future__ import annotations

import pytest

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.memory import BatchKind, FileOrigin, NoteOrigin
from briefing_app.language.memory.keys import bare_words, fingerprint, keys_of, masked, word_keys
from briefing_app.language.memory.scoring import alike
from briefing_app.language.memory.suggesting import Stored, suggestions

AR, FR = Language.ARABIC, Language.FRENCH
NOTE = NoteOrigin("n", "p", "P-1", Bilingual(), "2026-03-01", 2, "Nadia", "internal", is_approved=False)
APPROVED = NoteOrigin("m", "q", "P-2", Bilingual(), "2020-03-01", 2, "chief", "internal", is_approved=True)
FILE = FileOrigin("b", BatchKind.TMX, "x.tmx", "2026-03-02", "Nadia", "")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Le 5 mars 2026", "le 17 mars 1999"),
        ("1 250 stagiaires", "٩ stagiaires"),
        ("L’État", "l'etat"),
        ("الوِزارة", "الوزاره"),
        ("إلى ٣٠ متدربًا", "الى 5 متدربا"),
    ],
)
def test_looks_and_values_are_left_out(one: str, other: str) -> None:
    assert masked(one) == masked(other)
    assert fingerprint(masked(one)) == fingerprint(masked(other))


@pytest.mark.parametrize(("one", "other"), [("le mur", "la mer"), ("قال", "قيل"), ("deux 5", "5")])
def test_words_are_not(one: str, other: str) -> None:
    assert fingerprint(masked(one)) != fingerprint(masked(other))


@pytest.mark.parametrize("word", ["الكتابة", "وكتابة", "بالكتابة", "وللكتابة", "كتابة"])
def test_what_is_written_onto_an_arabic_word_is_no_part_of_its_key(word: str) -> None:
    assert word_keys(word, AR) == word_keys("الكتابة", AR)


def test_keys_tell_no_word_and_hold_every_number() -> None:
    text = "Le ministre a reçu 1 250 stagiaires."
    keys = keys_of(text, masked(text), FR)
    assert all(key.isascii() and key.isalnum() and key[0] == "f" for key in keys)
    assert {*word_keys("ministre", FR), *word_keys("1250", FR), *word_keys("stagiaires", FR)} <= {*keys}
    assert {*word_keys("1250", AR)} & {*keys} == set()


def test_a_long_paragraph_has_bounded_keys() -> None:
    text = " ".join(f"mot{n}x" for n in range(5_000))
    assert len(keys_of(text, masked(text), FR)) < 700


def test_short_french_words_are_none() -> None:
    assert bare_words(["l", "etat", "a", "0"], FR) == ["etat", "0"]


def test_the_most_alike_comes_first_and_strangers_do_not_come() -> None:
    others = [
        "rien de commun avec tout cela",
        "le ministre a reçu une délégation à paris",
        "le ministre a reçu une délégation",
        "une délégation a reçu le ministre",
    ]
    found = alike("le ministre a reçu une délégation", others)
    assert [index for index, _ in found] == [2, 3, 1]
    assert found[0][1] == 100
    assert all(0 <= score <= 100 for _, score in found)


def stored(ar: str, fr: str, *origins: NoteOrigin | FileOrigin, score: float = 90) -> Stored:
    return Stored(Bilingual(ar, fr), origins, score)


def test_the_same_words_lead_and_approved_before_confirmed() -> None:
    found = suggestions(
        "Le ministre a reçu la délégation.",
        FR,
        [
            stored("استقبل الوزير الوفود.", "Le ministre a reçu les délégations.", NOTE, score=97),
            stored("استقبل الوزير الوفد.", "Le ministre a reçu la délégation.", NOTE, score=100),
            stored("التقى الوزير الوفد.", "Le ministre a reçu la délégation.", APPROVED, score=100),
        ],
    )
    assert [(one.target, one.score) for one in found] == [
        ("التقى الوزير الوفد.", 100),
        ("استقبل الوزير الوفد.", 100),
        ("استقبل الوزير الوفود.", 97),
    ]


def test_what_comes_to_the_same_is_one_with_all_its_places() -> None:
    found = suggestions(
        "Le 7 mai 2026",
        FR,
        [
            stored("في 5 مارس 2026", "Le 5 mars 2026", FILE, score=99),
            stored("في 6 أبريل 2025", "Le 6 avril 2025", NOTE, score=99),
            stored("مجهول", "Le 6 avril 2025", score=99),
        ],
    )
    (one,) = found
    assert (one.target, one.score, one.origins) == ("في 7 مايو 2026", 99, (NOTE, FILE))


def test_values_without_a_place_count_against_it() -> None:
    (one,) = suggestions("Pour dix pays", FR, [stored("لخمس دول", "Pour cinq pays", NOTE, score=80)])
    assert one.unwritten == ("dix",)
    assert one.target == "لخمس دول"
    assert one.score < 99


def test_no_more_than_are_asked_for() -> None:
    many = [stored(f"نص {chr(1570 + n)}", f"Texte {chr(97 + n)}", NOTE, score=90 - n) for n in range(20)]
    assert len(suggestions("Texte", FR, many)) == 5
    assert len(suggestions("Texte", FR, many, most=2)) == 2
