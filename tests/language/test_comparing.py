from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.languages import Language
from briefing_app.domain.profiles import FrenchSpacing
from briefing_app.language.comparing import comparable
from briefing_app.language.french import spaced
from briefing_app.language.islands import pieces
from tests.strategies import arabic_text, french_text


@given(french_text, st.sampled_from(FrenchSpacing))
def test_an_exported_french_paragraph_compares_equal_to_the_stored_one(text: str, spacing: FrenchSpacing) -> None:
    printed = "".join(piece.text for piece in pieces(spaced(text, spacing), Language.FRENCH))
    assert comparable(printed) == comparable(text)


@given(arabic_text)
def test_an_exported_arabic_paragraph_compares_equal_to_the_stored_one(text: str) -> None:
    printed = "".join(piece.text for piece in pieces(text, Language.ARABIC))
    assert comparable(printed) == comparable(text)


@given(st.text(max_size=40))
def test_the_compared_form_is_its_own(text: str) -> None:
    form = comparable(text)
    assert comparable(form) == form
    assert form == form.strip()
    assert "  " not in form


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("100 000", "100000"),
        ("oui ;", "oui;"),
        ("Égypte", "Egypte"),
        ("10 m²", "10 m2"),
        ("٣", "3"),
        ("إلى", "الى"),
        ("l’État", "l'État"),
        ("«a»", "“a”"),
        ("لا\u200dيمكن", "لايمكن"),
    ],
)
def test_what_a_reviewer_changed_is_seen(left: str, right: str) -> None:
    assert comparable(left) != comparable(right)
