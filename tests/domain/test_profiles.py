from __future__ import annotations

import pytest

from briefing_app.domain.errors import UserError
from briefing_app.domain.profiles import ExportRule, Profile
from tests.language.profiles import make_profile
from tests.samples import BUILT_INS

# profile: host, counterpart, digits, zones, Word tags, hijri dates shown
CONVENTIONS = {
    "egypt_france": ("EG", "FR", "arabic_indic", "Africa/Cairo", "Europe/Paris", "ar-EG", "fr-FR", False),
    "algeria_france": ("DZ", "FR", "latin", "Africa/Algiers", "Europe/Paris", "ar-DZ", "fr-FR", True),
    "tunisia_france": ("TN", "FR", "latin", "Africa/Tunis", "Europe/Paris", "ar-TN", "fr-FR", False),
    "morocco_france": ("MA", "FR", "latin", "Africa/Casablanca", "Europe/Paris", "ar-MA", "fr-FR", True),
    "lebanon_france": ("LB", "FR", "arabic_indic", "Asia/Beirut", "Europe/Paris", "ar-LB", "fr-FR", False),
    "mauritania_france": ("MR", "FR", "latin", "Africa/Nouakchott", "Europe/Paris", "ar-MR", "fr-FR", True),
    "eu_arab": ("EU", "EG", "latin", "Europe/Brussels", "Africa/Cairo", "ar-SA", "fr-BE", False),
}
MARKINGS = [
    ("public", 0, "عام", "Public", ExportRule.FREE, False),
    ("internal", 1, "للاستخدام الداخلي", "Usage interne", ExportRule.FREE, False),
    ("restricted", 2, "محدود التداول", "Diffusion restreinte", ExportRule.NO_SUBJECT_IN_NAMES, False),
    ("confidential", 3, "سري", "Confidentiel", ExportRule.NO_SUBJECT_IN_NAMES, False),
    ("secret", 4, "سري للغاية", "Secret", ExportRule.NO_SUBJECT_IN_NAMES, True),
]

profiles = pytest.mark.parametrize("profile", [make_profile(name) for name in CONVENTIONS], ids=list(CONVENTIONS))


def test_every_profile_that_comes_along_is_in_the_table() -> None:
    assert set(BUILT_INS.profile_ids()) == set(CONVENTIONS)


@profiles
def test_conventions(profile: Profile) -> None:
    assert (
        profile.host_country,
        profile.counterpart_country,
        profile.digits.value,
        profile.host_zone,
        profile.counterpart_zone,
        profile.ar_tag,
        profile.fr_tag,
        profile.hijri,
    ) == CONVENTIONS[profile.id]


@profiles
def test_markings_of_a_profile(profile: Profile) -> None:
    assert [
        (m.code, m.rank, m.label.ar, m.label.fr, m.export_rule, m.is_classification) for m in profile.markings
    ] == MARKINGS
    for marking in profile.markings:
        assert profile.marking(marking.code) is marking


@profiles
@pytest.mark.parametrize("code", ["", "Public", "secret ", "très secret"])
def test_a_marking_is_never_guessed(profile: Profile, code: str) -> None:
    with pytest.raises(UserError) as told:
        profile.marking(code)
    assert (told.value.code, dict(told.value.params)) == (
        "marking.unknown",
        {"marking": code, "profile": profile.id},
    )


@profiles
def test_month_names_come_from_the_country_of_the_host(profile: Profile) -> None:
    territory = {"eu_arab": ("001", "BE")}.get(profile.id, (profile.host_country, profile.fr_locale[-2:]))
    assert (profile.ar_locale, profile.fr_locale) == (f"ar_{territory[0]}", f"fr_{territory[1]}")
