"""Concepts as they are stored: tidy, nothing twice, the best name first."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.terms import (
    LONGEST_TERM,
    MOST_FORMS,
    MOST_TERMS,
    Concept,
    Term,
    TermStatus,
    forms_in,
    tidy,
    with_forms,
)

AR, FR = Language.ARABIC, Language.FRENCH


def french(text: str, status: TermStatus = TermStatus.PREFERRED, *forms: str) -> Term:
    return Term(FR, text, status, forms=forms)


def test_the_preferred_name_comes_first_and_the_forbidden_one_last() -> None:
    concept = Concept(
        "c",
        (
            french("mauvais", TermStatus.FORBIDDEN),
            french("autre", TermStatus.ADMITTED),
            french("tel quel", TermStatus.KEPT),
            french("bon"),
        ),
    )
    assert [term.text for term in concept.of(FR)] == ["bon", "tel quel", "autre", "mauvais"]
    assert (concept.names, concept.of(AR)) == (Bilingual(fr="bon"), ())
    assert [status.is_approved for status in TermStatus] == [True, True, False, True]


def test_texts_stand_on_one_line_and_notes_on_theirs() -> None:
    told = tidy(
        Concept(
            " c\n1 ",
            (french("  accord\u00a0 cadre\t", TermStatus.PREFERRED, " a ;b؛ c\nd", "a"), french(" ")),
            "droit\n international",
            " une \x07 ligne\r\nune  autre\u2028 ",
            " traité\x00 ",
        )
    )
    assert told == Concept(
        "c 1",
        (french("accord cadre", TermStatus.PREFERRED, "a", "b", "c", "d"),),
        "droit international",
        "une ligne\nune autre",
        "traité",
    )


def test_of_two_terms_that_read_alike_the_first_stays_with_the_forms_of_both() -> None:
    told = tidy(Concept("c", (french("a", TermStatus.ADMITTED, "x"), french("a ", TermStatus.FORBIDDEN, "y", "a"))))
    assert told.terms == (french("a", TermStatus.ADMITTED, "x", "y"),)
    same_in_both = tidy(Concept("c", (french("COP"), Term(AR, "COP"))))
    assert len(same_in_both.terms) == 2


def test_forms_are_apart_by_semicolons_or_lines() -> None:
    assert forms_in(" a; b ؛ج\n\n d ;") == ("a", "b", "ج", "d")
    assert forms_in("") == ()
    assert with_forms(french("a", TermStatus.PREFERRED, "b"), ("c", "b", "a")).forms == ("b", "c")


def test_nothing_grows_without_end() -> None:
    forms = tuple(f"f{number}" for number in range(MOST_FORMS + 9))
    terms = tuple(french(f"t{number}") for number in range(MOST_TERMS + 9))
    told = tidy(Concept("c", (french("x" * 999, TermStatus.PREFERRED, *forms), *terms)))
    assert (len(told.terms[0].text), len(told.terms[0].forms), len(told.terms)) == (
        LONGEST_TERM,
        MOST_FORMS,
        MOST_TERMS,
    )


TEXT = st.text(max_size=12)


@given(
    st.builds(
        Concept,
        TEXT,
        st.lists(st.builds(Term, st.sampled_from(Language), TEXT, forms=st.lists(TEXT, max_size=3).map(tuple))).map(
            tuple
        ),
        TEXT,
        TEXT,
        TEXT,
    )
)
def test_what_is_tidy_stays_so(concept: Concept) -> None:
    told = tidy(concept)
    assert tidy(told) == told
