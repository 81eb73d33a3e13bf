from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.language.french import spaced
from briefing_app.language.generated_prose import Drift, drift, is_generated, is_same_prose
from tests.language.profiles import make_profile

TEXTS = st.sampled_from(("", "Le ministre a invité.", "Le ministre a été invité.", "Il l’a invité ; elle a accepté."))


@pytest.mark.parametrize(
    ("current", "before", "now", "expected"),
    [
        ("A invité.", "A invité.", "A invité.", Drift.UP_TO_DATE),
        ("A invité.", "A invité.", "A été invité.", Drift.CAN_BE_RENEWED),
        ("A convié.", "A invité.", "A invité.", Drift.EDITED_BY_HAND),
        ("A convié.", "A invité.", "A été invité.", Drift.EDITED_BY_HAND),
        ("A été invité.", "A invité.", "A été invité.", Drift.UP_TO_DATE),
        ("", "A invité.", "A été invité.", Drift.EDITED_BY_HAND),
        ("", "", "A été invité.", Drift.CAN_BE_RENEWED),
        ("Écrit avant.", "", "A invité.", Drift.EDITED_BY_HAND),
        ("A invité.", "A invité.", "", Drift.UP_TO_DATE),
        ("", "", "", Drift.UP_TO_DATE),
    ],
)
def test_where_a_side_stands(current: str, before: str, now: str, expected: Drift) -> None:
    found = drift(Bilingual("قبل.", current), Bilingual("قبل.", before), Bilingual("قبل.", now))
    assert (found[Language.ARABIC], found[Language.FRENCH]) == (Drift.UP_TO_DATE, expected)


def test_each_side_stands_for_itself() -> None:
    found = drift(Bilingual("دعا.", "A convié."), Bilingual("دعا.", "A invité."), Bilingual("دعت.", "A invité."))
    assert (found.ar, found.fr) == (Drift.CAN_BE_RENEWED, Drift.EDITED_BY_HAND)


def test_what_the_application_sets_by_itself_is_no_edit() -> None:
    generated = "M. O l’a invité ; elle a accepté."
    assert is_same_prose(spaced(generated, make_profile().french_spacing), generated)
    assert is_same_prose("M. O l'a  invité ; elle a accepté.\n", generated)
    assert is_same_prose("\u200fقبل الدعوة\u200f.", "قبل الدعوة.")
    assert is_same_prose("e\u0301te\u0301", "été")


@pytest.mark.parametrize("other", ["M. O l’a invitée.", "M. O l’a invité", "m. O l’a invité.", "M. O l’a bien invité."])
def test_a_letter_a_mark_or_a_word_is_an_edit(other: str) -> None:
    assert not is_same_prose(other, "M. O l’a invité.")


def test_a_pair_is_generated_when_both_sides_are() -> None:
    generated = Bilingual("قبل.", "Accepté.")
    assert is_generated(Bilingual("قبل.", "Accepté. "), generated)
    assert not is_generated(Bilingual("قبلت.", "Accepté."), generated)
    assert not is_generated(Bilingual("قبل.", "Acceptée."), generated)


@given(TEXTS, TEXTS, TEXTS)
def test_nothing_written_by_hand_is_ever_to_be_renewed(current: str, before: str, now: str) -> None:
    found = drift(Bilingual(current, current), Bilingual(before, before), Bilingual(now, now))
    assert found.ar is found.fr
    if found.fr is Drift.CAN_BE_RENEWED:
        assert current == before != now
        assert now
    if current not in (before, now):
        assert found.fr is Drift.EDITED_BY_HAND
