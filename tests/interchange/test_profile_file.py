"""Profiles: those that come with the application are whole, and a wrong one says where it is wrong."""

from __future__ import annotations

import re
from zoneinfo import ZoneInfo

import pytest
from babel import Locale

from briefing_app import paths
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.profiles import Profile
from briefing_app.interchange.profile_file import read_profile
from tests.samples import BUILT_INS

TEXT = (paths.resources() / "profiles" / "egypt_france.toml").read_text("utf-8")
REQUIRED = Profile.__struct_fields__[: -len(Profile.__struct_defaults__)]


def refused(text: str) -> UserError:
    with pytest.raises(UserError) as told:
        read_profile(text, "profil.toml")
    assert (told.value.code, told.value.params["source"]) == ("profile.invalid", "profil.toml")
    return told.value


def line_with(start: str) -> int:
    return next(number for number, line in enumerate(TEXT.splitlines(), 1) if line.startswith(start))


@pytest.mark.parametrize("profile_id", BUILT_INS.profile_ids())
def test_built_in_profiles_are_whole(profile_id: str) -> None:
    profile = BUILT_INS.profile(profile_id)
    assert profile.id == profile_id
    assert str(ZoneInfo(profile.host_zone)) == profile.host_zone
    assert str(ZoneInfo(profile.counterpart_zone)) == profile.counterpart_zone
    assert Locale.parse(profile.ar_locale).language == "ar"
    assert Locale.parse(profile.fr_locale).language == "fr"
    assert (profile.ar_tag[:2], profile.fr_tag[:2]) == ("ar", "fr")
    ranks = [marking.rank for marking in profile.markings]
    assert ranks == sorted(set(ranks))
    assert len({marking.code for marking in profile.markings}) == len(ranks)
    for marking in profile.markings:
        assert profile.marking(marking.code) is marking
        assert re.fullmatch("[0-9A-F]{6}", marking.colour)
        assert all(marking.label[language] for language in Language)
    for text in (profile.name, profile.date_pattern, profile.time_pattern):
        assert all(text[language] for language in Language)


@pytest.mark.parametrize("template_id", BUILT_INS.template_ids())
@pytest.mark.parametrize("profile_id", BUILT_INS.profile_ids())
def test_every_template_has_its_marking_in_every_profile(profile_id: str, template_id: str) -> None:
    template = BUILT_INS.template(template_id)
    assert template is not None
    code = template.default_marking
    assert not code or BUILT_INS.profile(profile_id).marking(code).code == code


@pytest.mark.parametrize("field", [name for name in REQUIRED if name != "markings"])
def test_a_profile_without_a_field_is_refused_and_the_field_named(field: str) -> None:
    error = refused(re.sub(rf"^{field} = .*\n", "", TEXT, count=1, flags=re.M))
    assert f"`{field}`" in str(error.params["problem"])


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ('digits = "arabic_indic"', 'digits = "roman"', "digits"),
        ('french_spacing = "imprimerie_nationale"', "french_spacing = true", "french_spacing"),
        ('leading = "ar"', 'leading = "en"', "leading"),
        ("hijri = false", 'hijri = "non"', "hijri"),
        ("name = {", "name = [] # {", "name"),
        ("date_pattern = { ar", "date_pattern = { ar = 1, xx", "date_pattern.ar"),
        ("unit = ", "unit = 1 # ", "unit"),
        ("rank = 2", "rank = 'haut'", "markings[3].rank"),
        ("rank = 1", "rank = 1.5", "markings[2].rank"),
        ("is_classification = true", "is_classification = 1", "markings[5].is_classification"),
        ('export_rule = "no_subject_in_names"', 'export_rule = "never"', "markings[3].export_rule"),
        ('label = { ar = "سري", fr', "label = { ar = 5, fr", "markings[4].label.ar"),
    ],
)
def test_a_wrong_field_is_told_with_its_line(old: str, new: str, field: str) -> None:
    error = refused(TEXT.replace(old, new, 1))
    assert (error.params["line"], error.params["field"]) == (line_with(old), field)


def test_a_marking_without_its_colour_is_told_at_its_table() -> None:
    error = refused(TEXT.replace('colour = "0B4F55"\n', ""))
    assert error.params["field"] == "markings[2]"
    assert TEXT.splitlines()[int(error.params["line"]) - 1] == "[[markings]]"
    assert int(error.params["line"]) == line_with('code = "internal"') - 1


def test_an_unfinished_profile_is_told_with_the_line_of_the_break() -> None:
    error = refused(TEXT.replace('host_country = "EG"', 'host_country = "EG'))
    assert (error.params["line"], error.params["field"]) == (line_with("host_country"), "-")
