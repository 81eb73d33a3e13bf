from __future__ import annotations

import re

import pytest

from briefing_app import paths
from briefing_app.domain.people import Gender
from briefing_app.language.countries import country_codes
from briefing_app.language.country_grammar import in_country, name_of, nationality, visited
from briefing_app.services.built_ins import BuiltIns

LEAGUE = "AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE".split()
UNION = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split()


@pytest.mark.parametrize(
    ("code", "phrase"),
    [
        ("EG", "en Égypte"),
        ("MA", "au Maroc"),
        ("LB", "au Liban"),
        ("YE", "au Yémen"),
        ("IQ", "en Irak"),
        ("AE", "aux Émirats arabes unis"),
        ("KM", "aux Comores"),
        ("NL", "aux Pays-Bas"),
        ("BH", "à Bahreïn"),
        ("OM", "à Oman"),
        ("DJ", "à Djibouti"),
        ("PS", "en Palestine"),
        ("SA", "en Arabie saoudite"),
        ("HU", "en Hongrie"),
        ("EU", "au siège de l’Union européenne"),
        # Outside the table: the ending of the first part, and what is known to stand apart.
        ("GB", "au Royaume-Uni"),
        ("KP", "en Corée du Nord"),
        ("GW", "en Guinée-Bissau"),
        ("MX", "au Mexique"),
        ("AO", "en Angola"),
        ("CU", "à Cuba"),
        ("PH", "aux Philippines"),
        ("BB", "à la Barbade"),
        ("IM", "à l’Île de Man"),
        ("MM", "au Myanmar"),
        ("HN", "au Honduras"),
        ("XX", ""),
        ("", ""),
    ],
)
def test_the_preposition_of_a_country(code: str, phrase: str) -> None:
    assert in_country(code) == phrase


def test_every_country_has_a_phrase_without_a_bracket() -> None:
    for code in country_codes():
        assert re.fullmatch(r"(?:en|au|aux|à|à la|à l’) ?[^()]+", in_country(code)), code
        assert not re.search(r"\bau [AEIOUÉÎ]|\ben (?:Île|Les)", in_country(code)), code
        assert visited(code), code
        assert "(" not in name_of(code).ar


def test_the_league_the_union_and_the_profiles_have_their_adjectives() -> None:
    profiles = BuiltIns(paths.resources()).profiles()
    met = {code for profile in profiles for code in (profile.host_country, profile.counterpart_country)}
    for code in {*LEAGUE, *UNION, *met}:
        man, woman = nationality(code, Gender.MASCULINE), nationality(code, Gender.FEMININE)
        assert man.ar.startswith("ال"), code
        assert man.ar.endswith("ي"), code
        assert woman.ar == f"{man.ar}ة"
        assert man.fr
        assert woman.fr.endswith("e"), code
        assert name_of(code)


def test_adjectives_of_two_words_and_of_countries_outside_the_table() -> None:
    assert nationality("KR", Gender.FEMININE).ar == "الكورية الجنوبية"
    assert nationality("ZA", Gender.FEMININE).ar == "الجنوب أفريقية"
    assert not nationality("HT", Gender.FEMININE)


def test_the_union_is_visited_at_its_seat() -> None:
    assert visited("EU") == "مقر الاتحاد الأوروبي"
    assert visited("EG") == "مصر"
    assert visited("XX") == ""
