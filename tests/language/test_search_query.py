from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.search import SearchField, SearchQuery, Term
from briefing_app.language.search_query import NAMES, parse_query, shown_fields
from briefing_app.language.search_words import folded_forms

TITLES, PEOPLE, REFERENCE = SearchField.TITLES, SearchField.PEOPLE, SearchField.REFERENCE


def phrase(text: str, field: SearchField | None = None, *, is_prefix: bool = False) -> Term:
    return Term(text, field, is_phrase=True, is_prefix=is_prefix)


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("ministre  école", [Term("ministre"), Term("école")]),
        ('"visite officielle"', [phrase("visite officielle")]),
        ("« visite officielle »", [phrase("visite officielle")]),
        ("“الوزير الفرنسي” زيارة", [phrase("الوزير الفرنسي"), Term("زيارة")]),
        ('"sans fin', [phrase("sans fin")]),
        ("minist*", [Term("minist", is_prefix=True)]),
        ('"jeunes pou"*', [phrase("jeunes pou", is_prefix=True)]),
        ("titre:visite", [Term("visite", TITLES)]),
        ("Title: visite", [Term("visite", TITLES)]),
        ("العنوان:زيارة", [Term("زيارة", TITLES)]),
        ('titre : "visite officielle"', [phrase("visite officielle", TITLES)]),
        ("الأشخاص:سيدريك personne:O*", [Term("سيدريك", PEOPLE), Term("O", PEOPLE, is_prefix=True)]),
        ("REF:P-00AB-0147", [Term("P-00AB-0147", REFERENCE)]),
        ("15:30", [Term("15:30")]),
        ("inconnu:mot", [Term("inconnu:mot")]),
        ('inconnu:"deux mots"', [Term("inconnu:"), phrase("deux mots")]),
        ("titre:", [Term("titre:")]),
        ("l'État d’Égypte qu’il", [Term("État"), Term("Égypte"), Term("il")]),
        ("aujourd'hui", [Term("aujourd'hui")]),
        ("100 000 stagiaires", [Term("100\u00a0000"), Term("stagiaires")]),
        ("١ ٢٥٠ ٠٠٠", [Term("١\u00a0٢٥٠\u00a0٠٠٠")]),
        ("12 300", [Term("12"), Term("300")]),
        ("mot mot", [Term("mot")]),
        ('??? … "" * « »', []),
        ("", []),
    ],
)
def test_a_query_is_words_phrases_beginnings_and_fields(text: str, terms: list[Term]) -> None:
    assert parse_query(text) == SearchQuery(tuple(terms))


@pytest.mark.parametrize(
    ("text", "is_begun"),
    [("mini", True), ("le mini", True), ("mini ", False), ('"mini', False), ("mini*", False), ("", False)],
)
def test_the_last_word_of_somebody_typing_is_a_beginning(text: str, is_begun: bool) -> None:
    query = parse_query(text, is_typing=True)
    assert query.is_typing is is_begun
    if is_begun:
        assert [term.is_prefix for term in query.terms] == [*[False] * (len(query.terms) - 1), True]
    assert not parse_query(text).is_typing


def test_the_exact_switch_is_part_of_the_query() -> None:
    assert parse_query("mot", is_exact=True) == SearchQuery((Term("mot"),), is_exact=True)


def test_every_field_has_its_names_in_three_languages_once() -> None:
    names = [name for field in NAMES for name in NAMES[field]]
    assert len(names) == len(set(names))
    assert set(NAMES) == set(SearchField)
    for language, first in (("fr", "titre:"), ("en", "title:"), ("ar", "العنوان:")):
        shown = shown_fields(language).split()
        assert shown[0] == first
        assert len(shown) == len(SearchField)
        for name, field in zip(shown, NAMES, strict=True):
            assert parse_query(f"{name}mot").terms == (Term("mot", field),)


@given(st.text(alphabet="abé وزير \"«»“”*:'’ 012٣-/٬.,", max_size=40))
def test_anything_can_be_typed(text: str) -> None:
    for term in parse_query(text, is_typing=True).terms:
        assert folded_forms(term.text)


def test_a_page_pasted_into_the_line_is_cut() -> None:
    assert len(parse_query(" ".join(f"m{n}" for n in range(5_000))).terms) < 1_000
