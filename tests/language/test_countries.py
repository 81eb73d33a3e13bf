from __future__ import annotations

import subprocess
import sys

import pytest

from briefing_app.domain.errors import BugError
from briefing_app.language.countries import NAME_LANGUAGES, country_codes, country_name, find_country

EXPECTED = [
    ("EG", "مصر", "Égypte", "Egypt"),
    ("FR", "فرنسا", "France", "France"),
    ("MA", "المغرب", "Maroc", "Morocco"),
    ("AE", "الإمارات العربية المتحدة", "Émirats arabes unis", "United Arab Emirates"),
    ("CI", "ساحل العاج", "Côte d’Ivoire", "Côte d’Ivoire"),
    ("NE", "النيجر", "Niger", "Niger"),
    ("NG", "نيجيريا", "Nigeria", "Nigeria"),
]


@pytest.mark.parametrize(("code", "ar", "fr", "en"), EXPECTED)
def test_names_in_three_languages(code: str, ar: str, fr: str, en: str) -> None:
    assert (country_name(code, "ar"), country_name(code, "fr"), country_name(code, "en")) == (ar, fr, en)


@pytest.mark.parametrize("code", ["", "ZZ", "EU", "fr", "419", "أ"])
def test_what_is_no_country_keeps_its_code(code: str) -> None:
    assert country_name(code, "fr") == code


def test_a_language_without_names_is_a_bug() -> None:
    with pytest.raises(BugError):
        country_name("FR", "de")


def test_the_codes_are_those_of_iso_3166() -> None:
    """249 officially assigned codes; neither unions nor the reserved, user-assigned and test codes of CLDR."""
    codes = country_codes()
    assert len(codes) == 249
    assert list(codes) == sorted(set(codes))
    assert not {"EU", "UN", "XK", "ZZ", "XA", "AC", "IC", "TA"} & set(codes)
    assert {"EG", "FR", "PS", "SS", "TW", "AX", "BQ"} <= set(codes)


def test_every_name_leads_back_to_its_country() -> None:
    wrong = [
        (code, language)
        for code in country_codes()
        for language in NAME_LANGUAGES
        if country_name(code, language) == code or find_country(country_name(code, language)) != code
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("EGYPTE", "EG"),
        ("L’Égypte", "EG"),
        ("la  France", "FR"),
        ("the Netherlands", "NL"),
        ("Pays Bas", "NL"),
        ("cote d'ivoire", "CI"),
        ("La Réunion", "RE"),
        ("الامارات العربيه المتحده", "AE"),
        ("الاردن", "JO"),
        ("المملكةُ المتّحدة", "GB"),
        ("جنوب افريقيا", "ZA"),
        ("Myanmar", "MM"),
        ("Saint-Martin", "MF"),  # whole name of one, beginning of another's
        ("eg", "EG"),
        ("FR", "FR"),
        ("LA", "LA"),
    ],
)
def test_a_country_is_found_however_it_is_typed(text: str, code: str) -> None:
    assert find_country(text) == code


@pytest.mark.parametrize("text", ["", " ", "l’", "Franc", "République", "Union européenne", "منطقة إدارية خاصة", "ZZ"])
def test_what_names_no_country(text: str) -> None:
    assert find_country(text) is None


def test_babel_waits_until_a_name_is_asked_for() -> None:
    program = "import sys, briefing_app.language.countries; print('babel' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
