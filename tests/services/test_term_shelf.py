"""Concepts put up: in their order, found, kept up to date."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.languages import Language
from briefing_app.domain.terms import Concept
from briefing_app.services.term_shelf import TermShelf
from tests.language.terms.sample import ar, concept, fr

NAMES = st.sampled_from(["accord", "Élan", "elan", "Zone", "", "œuvre"])


def made(number: int, name: str) -> Concept:
    return concept(f"c{number}", fr(name)) if name else concept(f"c{number}", ar("اتفاق"))


@given(st.lists(st.tuples(st.integers(0, 6), NAMES, st.booleans()), max_size=20))
def test_kept_up_it_is_as_if_it_was_made_anew(changes: list[tuple[int, str, bool]]) -> None:
    shelf, known = TermShelf(), {}
    for number, name, stays in changes:
        if stays:
            known[f"c{number}"] = made(number, name)
            shelf.put(known[f"c{number}"])
        else:
            known.pop(f"c{number}", None)
            shelf.remove(f"c{number}")
    anew = TermShelf(known.values())
    assert (shelf.find(), len(shelf)) == (anew.find(), len(known))
    for key, one in known.items():
        assert shelf.get(key) == one
    assert shelf.get("none") is None


def test_the_order_is_that_of_the_french_names_whatever_their_accents() -> None:
    shelf = TermShelf(made(number, name) for number, name in enumerate(["Zone", "", "Élan", "accord"]))
    assert [one.name(Language.FRENCH) for one in shelf.find()] == ["accord", "Élan", "Zone", ""]


def test_long_work_breathes() -> None:
    breaths: list[None] = []
    TermShelf((made(number, "a") for number in range(1100)), lambda: breaths.append(None))
    assert len(breaths) == 2
