from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.profiles import DigitSystem, FrenchSpacing
from briefing_app.language.calendars import (
    HIJRI_MONTHS,
    format_day,
    format_hijri,
    format_in_both_capitals,
    format_month,
    format_time,
)
from briefing_app.language.comparing import comparable
from briefing_app.language.digits import fold_digits, group_number, to_digits
from briefing_app.language.french import NBSP, NNBSP, spaced, unspaced
from briefing_app.language.scripts import arabic_share, has_arabic, is_arabic_letter, is_latin_letter
from tests.language.profiles import make_profile
from tests.strategies import french_text

AR, FR = Language.ARABIC, Language.FRENCH
IN, EU = FrenchSpacing.IMPRIMERIE_NATIONALE, FrenchSpacing.EU


@pytest.mark.parametrize(
    ("plain", "shown"),
    [
        ("Bonjour ; oui ! quoi ?", "Bonjour^; oui^! quoi^?"),
        ("le concours : la finale", "le concours~: la finale"),
        ("la « finale » du concours", "la «~finale~» du concours"),
        ("Que dire ?!", "Que dire^?!"),
        ("à 14 h 30", "à 14~h~30"),
        ("15 % des voix", "15~% des voix"),
        ("plus de 100 000 stagiaires", "plus de 100^000 stagiaires"),
        ("1 250 000 euros", "1^250^000~euros"),
        ("3,5 millions", "3,5~millions"),
        ("n° 5 et p. 12", "n°~5 et p.~12"),
        ("S.E. M. Cédric O", "S.E.~M.~Cédric O"),
        ("M. Dupont et Mme Durand", "M.~Dupont et Mme~Durand"),
        ("le Dr Talaat", "le Dr~Talaat"),
        ("le 12 mars 2026 et le 1er mai", "le 12~mars 2026 et le 1er~mai"),
        ("à 15:30, voir http://a.b/?x=1", "à 15:30, voir http://a.b/?x=1"),
        ("a::b", "a::b"),
        ("sansespace", "sansespace"),
    ],
)
def test_french_spaces_for_output(plain: str, shown: str) -> None:
    assert spaced(plain, IN).replace(NBSP, "~").replace(NNBSP, "^") == shown


def test_the_european_profile_leaves_high_marks_alone() -> None:
    assert spaced("oui ; non : 15 %", EU) == f"oui ; non : 15{NBSP}%"


@given(french_text)
def test_stored_text_comes_back_and_twice_is_once(text: str) -> None:
    assert unspaced(spaced(text, IN)) == unspaced(text)
    assert spaced(spaced(text, IN), IN) == spaced(text, IN)
    assert len(spaced(text, IN)) == len(text)


@pytest.mark.parametrize(
    ("profile", "ar", "fr"),
    [
        ("egypt_france", "١ أغسطس ٢٠٢٦", "1er août 2026"),
        ("algeria_france", "1 أوت 2026", "1er août 2026"),
        ("tunisia_france", "1 أوت 2026", "1er août 2026"),
        ("morocco_france", "1 غشت 2026", "1er août 2026"),
        ("lebanon_france", "١ آب ٢٠٢٦", "1er août 2026"),
        ("mauritania_france", "1 أغشت 2026", "1er août 2026"),
        ("eu_arab", "1 أغسطس 2026", "1er août 2026"),
    ],
)
def test_months_of_all_families(profile: str, ar: str, fr: str) -> None:
    made = make_profile(profile)
    assert format_day(date(2026, 8, 1), AR, made) == ar
    assert format_day(date(2026, 8, 1), FR, made) == fr


def test_other_days_have_no_ordinal() -> None:
    assert format_day(date(2026, 8, 11), FR, make_profile()) == "11 août 2026"


def test_months_alone() -> None:
    assert format_month(2026, 9, FR, make_profile()) == "septembre 2026"
    assert format_month(2026, 2, AR, make_profile("tunisia_france")) == "فيفري 2026"
    assert format_month(2026, 2, AR, make_profile("lebanon_france")) == "شباط ٢٠٢٦"


@pytest.mark.parametrize(
    ("profile", "ar", "fr"),
    [
        ("egypt_france", "٢:٣٠ م", "14 h 30"),
        ("algeria_france", "14:30", "14 h 30"),
        ("eu_arab", "14:30", "14:30"),
    ],
)
def test_times_by_profile(profile: str, ar: str, fr: str) -> None:
    made = make_profile(profile)
    assert format_time(time(14, 30), AR, made) == ar
    assert format_time(time(14, 30), FR, made) == fr


def test_hijri_days_by_umm_al_qura() -> None:
    """2026-11-23 is 13 Jumada al-akhira 1448 (dependencies.md, 2.5: the Islamic civil calendar is a day off)."""
    assert format_hijri(date(2026, 11, 23), FR, make_profile()) == "13 joumada ath-thania 1448 H"
    assert format_hijri(date(2026, 3, 15), AR, make_profile()) == "٢٦ رمضان ١٤٤٧ هـ"
    assert len(HIJRI_MONTHS) == 12


@pytest.mark.parametrize("year", [1800, 2200])
def test_hijri_outside_the_table_is_told(year: int) -> None:
    with pytest.raises(UserError) as told:
        format_hijri(date(year, 1, 1), FR, make_profile())
    assert (told.value.code, told.value.params["year"]) == ("calendar.hijri_out_of_range", year)


def test_one_instant_in_both_capitals() -> None:
    shown = format_in_both_capitals(date(2026, 3, 15), time(14, 30), "Africa/Cairo", make_profile(), FR)
    assert shown == "14 h 30, heure du Caire (UTC+2) · 13 h 30, heure de Paris (UTC+1)"
    arabic = format_in_both_capitals(date(2026, 3, 15), time(14, 30), "Africa/Cairo", make_profile(), AR)
    assert arabic == "٢:٣٠ م بتوقيت القاهرة (UTC+2) · ١:٣٠ م بتوقيت باريس (UTC+1)"


def test_another_day_over_there_is_said() -> None:
    shown = format_in_both_capitals(date(2026, 7, 1), time(0, 30), "Asia/Beirut", make_profile("lebanon_france"), FR)
    assert "23 h 30 le 30 juin 2026, heure de Paris" in shown


@pytest.mark.parametrize(
    ("language", "profile", "shown"),
    [
        (FR, "egypt_france", "1\u202f250\u202f000"),
        (AR, "egypt_france", "١٬٢٥٠٬٠٠٠"),
        (AR, "tunisia_france", "1.250.000"),
    ],
)
def test_grouped_numbers(language: Language, profile: str, shown: str) -> None:
    assert group_number(1_250_000, language, make_profile(profile)) == shown


@given(st.text(alphabet="0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹ نص x", max_size=30))
def test_digit_systems_convert_without_loss(text: str) -> None:
    assert fold_digits(to_digits(text, DigitSystem.ARABIC_INDIC)) == fold_digits(text)
    assert to_digits(to_digits(text, DigitSystem.LATIN), DigitSystem.ARABIC_INDIC) == to_digits(
        text, DigitSystem.ARABIC_INDIC
    )


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("100\u00a0000", "100 000"),
        ("EPITA\u200e", "EPITA"),
        ("a\u202f; b", "a ; b"),
        ("re\u00adplier", "replier"),
        ("  deux   mots\n", "deux mots"),
        ("e\u0301", "é"),
    ],
)
def test_what_word_may_touch_compares_equal(left: str, right: str) -> None:
    assert comparable(left) == comparable(right)


@pytest.mark.parametrize(("left", "right"), [("كتاب", "كتـاب"), ("لا\u200cيمكن", "لايمكن"), ("كتب", "كَتب")])
def test_spelling_differences_stay_visible(left: str, right: str) -> None:
    assert comparable(left) != comparable(right)


def test_scripts() -> None:
    assert is_arabic_letter("ع")
    assert not is_arabic_letter("٣")
    assert is_latin_letter("é")
    assert not is_latin_letter("3")
    assert has_arabic("x ع")
    assert not has_arabic("x 3")
    assert arabic_share("123") == 0.0
    assert arabic_share("ع x") == 0.5
