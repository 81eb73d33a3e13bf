"""Concepts for the readers and writers of terms: any that can be stored, and some that people would write."""

from __future__ import annotations

from hypothesis import strategies as st

from briefing_app.domain.languages import Language
from briefing_app.domain.terms import Concept, PartOfSpeech, Term, TermGender, TermNumber, TermStatus, tidy

AR, FR = Language.ARABIC, Language.FRENCH
SAMPLE = (
    Concept(
        "c-0190",
        (
            Term(
                FR,
                "commission mixte",
                TermStatus.PREFERRED,
                PartOfSpeech.NOUN,
                TermGender.FEMININE,
                TermNumber.SINGULAR,
                ("CM", "commissions"),
                "jamais « comité »",
            ),
            Term(FR, "comité mixte", TermStatus.FORBIDDEN),
            Term(AR, "لجنة مشتركة", TermStatus.PREFERRED, forms=("لجان مشتركة",)),
            Term(AR, "هيئة مشتركة", TermStatus.ADMITTED),
        ),
        "coopération",
        "Se réunit\ntous les deux ans",
        "protocole de 2019",
    ),
    Concept("7 °x", (Term(FR, "Horizon Europe", TermStatus.KEPT, PartOfSpeech.PROPER_NOUN),)),
)

TEXT = st.one_of(
    st.text(alphabet="aé'’=+-@;؛\"<>&_x:\tبوا،٬ \u200f\u00a0", max_size=12),
    st.sampled_from(
        ["=SOMME(1)", "'=1", "''+2", "@x", "-", "briefing-app:note=a", "briefing-app:form=b", "_x41_", "a\nb", "x;y"]
    ),
    st.text(max_size=8),
)
TERMS = st.builds(
    Term,
    st.sampled_from(Language),
    TEXT,
    st.sampled_from(TermStatus),
    st.sampled_from(PartOfSpeech),
    st.sampled_from(TermGender),
    st.sampled_from(TermNumber),
    st.lists(TEXT, max_size=3).map(tuple),
    TEXT,
)
CONCEPTS = (
    st.builds(Concept, TEXT, st.lists(TERMS, min_size=1, max_size=4).map(tuple), TEXT, TEXT, TEXT)
    .map(tidy)
    .filter(lambda concept: bool(concept.id and concept.terms))
)
TERM_BASES = st.lists(CONCEPTS, min_size=1, max_size=4, unique_by=lambda concept: concept.id).map(tuple)
