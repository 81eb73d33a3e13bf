"""The closed lists of the checks: those we deliver, and mistakes in a list told by line and field."""

from __future__ import annotations

import pytest

from briefing_app import paths
from briefing_app.domain.errors import UserError
from briefing_app.interchange.check_words import read_arabic_words, read_french_words
from briefing_app.services.built_ins import BuiltIns


def test_the_lists_we_deliver_can_be_read() -> None:
    words = BuiltIns(paths.resources()).check_words()
    assert words.ar.slips["الى"] == "إلى"
    assert words.fr.capitals["Etat"] == "État"


def test_no_slip_is_listed_twice_with_and_without_its_and() -> None:
    words = BuiltIns(paths.resources()).check_words().ar
    doubled = [slip for slip in words.slips if slip[0] in "وف" and slip[1:] in words.slips]
    assert doubled == []


@pytest.mark.parametrize(
    ("text", "line", "field"),
    [
        ('[slips]\n"الى" = "إلى"\n"إلى" = "إلى"\n', 2, "slips.الى"),
        ('[slips]\n"الى" = "الي"\n"الي" = "إلى"\n', 2, "slips.الى"),
        ('language = "ar"\n[egyptian]\n"فى" = " "\n', 3, "egyptian.فى"),
        ('doubled = "في"\n', 1, "doubled"),
    ],
)
def test_mistakes_in_the_arabic_list(text: str, line: int, field: str) -> None:
    with pytest.raises(UserError) as raised:
        read_arabic_words(text, "ar.toml")
    assert raised.value.code == "check_words.invalid"
    assert (raised.value.params["line"], raised.value.params["field"]) == (line, field)


def test_a_correction_that_is_itself_a_slip_in_the_french_list() -> None:
    with pytest.raises(UserError) as raised:
        read_french_words('[capitals]\n"Etat" = "Etats"\n"Etats" = "États"\n', "fr.toml")
    assert raised.value.code == "check_words.invalid"
    assert raised.value.params["field"] == "capitals.Etat"


def test_a_key_that_is_none() -> None:
    with pytest.raises(UserError) as raised:
        read_french_words("ligature = { }\n", "fr.toml")
    assert raised.value.code == "check_words.unknown_key"
    assert raised.value.params["known"] == "ligatures"
