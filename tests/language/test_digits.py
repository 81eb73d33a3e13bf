from __future__ import annotations

import unicodedata

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.languages import Language
from briefing_app.domain.profiles import DigitSystem
from briefing_app.language.digits import digits_of, fold_digits, group_number, to_digits
from tests.language.profiles import make_profile

AR, FR = Language.ARABIC, Language.FRENCH
LATIN, INDIC = DigitSystem.LATIN, DigitSystem.ARABIC_INDIC


@pytest.mark.parametrize(
    ("text", "system", "wanted"),
    [
        ("القاعة 204", INDIC, "القاعة ٢٠٤"),
        ("القاعة ٢٠٤", LATIN, "القاعة 204"),
        ("۱۲۳ ٤٥٦ 789", LATIN, "123 456 789"),
        ("۱۲۳ ٤٥٦ 789", INDIC, "١٢٣ ٤٥٦ ٧٨٩"),
        ("1,250.5 ٪", INDIC, "١,٢٥٠.٥ ٪"),
        ("٣٫٥ و٬", LATIN, "3٫5 و٬"),
        ("② ½ ² Ⅷ", INDIC, "② ½ ² Ⅷ"),
        ("", INDIC, ""),
    ],
)
def test_digits_change_and_nothing_else(text: str, system: DigitSystem, wanted: str) -> None:
    assert to_digits(text, system) == wanted


@given(st.text(max_size=40), st.sampled_from(DigitSystem))
def test_every_digit_keeps_its_value_and_its_place(text: str, system: DigitSystem) -> None:
    out = to_digits(text, system)
    for old, new in zip(text, out, strict=True):
        assert new == old or unicodedata.decimal(new) == unicodedata.decimal(old)
    assert to_digits(out, system) == out


@pytest.mark.parametrize("profile_id", ["egypt_france", "morocco_france"])
def test_french_never_takes_the_digits_of_the_profile(profile_id: str) -> None:
    profile = make_profile(profile_id)
    assert digits_of(FR, profile) is LATIN
    assert digits_of(AR, profile) is profile.digits


@pytest.mark.parametrize(
    ("number", "french", "indic", "maghreb"),
    [
        (0, "0", "٠", "0"),
        (999, "999", "٩٩٩", "999"),
        (1_000, "1^000", "١٬٠٠٠", "1.000"),
        (100_000, "100^000", "١٠٠٬٠٠٠", "100.000"),
        (-12_500, "-12^500", "-١٢٬٥٠٠", "-12.500"),
        (1_234_567_890, "1^234^567^890", "١٬٢٣٤٬٥٦٧٬٨٩٠", "1.234.567.890"),
    ],
)
def test_grouping_by_language_and_digits(number: int, french: str, indic: str, maghreb: str) -> None:
    egypt, morocco = make_profile("egypt_france"), make_profile("morocco_france")
    assert group_number(number, FR, egypt) == group_number(number, FR, morocco) == french.replace("^", "\u202f")
    assert group_number(number, AR, egypt) == indic
    assert group_number(number, AR, morocco) == maghreb


@given(st.integers(-(10**15), 10**15), st.sampled_from(Language), st.sampled_from(DigitSystem))
def test_grouped_numbers_are_read_back(number: int, language: Language, system: DigitSystem) -> None:
    profile = msgspec.structs.replace(make_profile(), digits=system)
    grouped = fold_digits(group_number(number, language, profile))
    groups = grouped.lstrip("-").replace("\u202f", ".").replace("٬", ".").split(".")
    assert int("".join(groups)) == abs(number)
    assert all(len(group) == 3 for group in groups[1:])
    assert grouped.startswith("-") is (number < 0)
