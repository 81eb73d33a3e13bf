from __future__ import annotations

from datetime import date, time, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.profiles import Profile
from briefing_app.language.calendars import (
    HIJRI_MONTHS,
    format_day,
    format_hijri,
    format_in_both_capitals,
    format_month,
    format_time,
)
from briefing_app.language.digits import fold_digits
from tests.language.profiles import make_profile

AR, FR = Language.ARABIC, Language.FRENCH

# Egypt and the wider East, the Levant, the French-born names of Algeria and Tunisia, Morocco, Mauritania.
EASTERN = "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split()
MAGHREBI = "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر".split()
MONTHS = {
    "egypt_france": EASTERN,
    "eu_arab": EASTERN,
    "algeria_france": MAGHREBI,
    "tunisia_france": MAGHREBI,
    "morocco_france": "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر".split(),
    "mauritania_france": "يناير فبراير مارس إبريل مايو يونيو يوليو أغشت شتمبر أكتوبر نوفمبر دجمبر".split(),
    "lebanon_france": [
        *("كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول"),
        *("تشرين الأول", "تشرين الثاني", "كانون الأول"),
    ],
}
FRENCH_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
INDIC = ("egypt_france", "lebanon_france")
NAMES = tuple(MONTHS)

each_profile = pytest.mark.parametrize("name", NAMES)


def profile_with(**fields: object) -> Profile:
    return msgspec.structs.replace(make_profile(), **fields)


@each_profile
@pytest.mark.parametrize("month", range(1, 13))
def test_the_months_of_a_country(name: str, month: int) -> None:
    profile = make_profile(name)
    year = "٢٠٢٦" if name in INDIC else "2026"
    assert format_month(2026, month, AR, profile) == f"{MONTHS[name][month - 1]} {year}"
    assert format_month(2026, month, FR, profile) == f"{FRENCH_MONTHS[month - 1]} 2026"


@given(st.dates(date(1924, 8, 1), date(2077, 11, 16)), st.sampled_from(NAMES))
def test_a_day_reads_as_its_number_its_month_and_its_year(day: date, name: str) -> None:
    profile = make_profile(name)
    number, rest = format_day(day, AR, profile).split(" ", 1)
    assert (int(fold_digits(number)), rest) == (day.day, format_month(day.year, day.month, AR, profile))
    ordinal = "1er" if day.day == 1 else str(day.day)
    assert format_day(day, FR, profile) == f"{ordinal} {FRENCH_MONTHS[day.month - 1]} {day.year}"


@pytest.mark.parametrize(
    ("moment", "cairo", "algiers", "paris", "brussels"),
    [
        (time(0, 0), "١٢:٠٠ ص", "00:00", "0 h 00", "00:00"),
        (time(9, 5), "٩:٠٥ ص", "09:05", "9 h 05", "09:05"),
        (time(12, 0), "١٢:٠٠ م", "12:00", "12 h 00", "12:00"),
        (time(23, 59), "١١:٥٩ م", "23:59", "23 h 59", "23:59"),
    ],
)
def test_the_clock_of_a_country(moment: time, cairo: str, algiers: str, paris: str, brussels: str) -> None:
    assert format_time(moment, AR, make_profile("egypt_france")) == cairo
    assert format_time(moment, AR, make_profile("algeria_france")) == algiers
    assert format_time(moment, FR, make_profile("egypt_france")) == paris
    assert format_time(moment, FR, make_profile("eu_arab")) == brussels


@pytest.mark.parametrize(
    ("day", "ar", "fr"),
    [
        (date(1924, 8, 1), "1 محرم 1343 هـ", "1 mouharram 1343 H"),
        (date(2023, 3, 23), "1 رمضان 1444 هـ", "1 ramadan 1444 H"),
        (date(2024, 7, 7), "1 محرم 1446 هـ", "1 mouharram 1446 H"),
        (date(2025, 6, 26), "1 محرم 1447 هـ", "1 mouharram 1447 H"),
        (date(2026, 2, 18), "1 رمضان 1447 هـ", "1 ramadan 1447 H"),
        (date(2026, 3, 20), "1 شوال 1447 هـ", "1 chawwal 1447 H"),
        (date(2026, 5, 27), "10 ذو الحجة 1447 هـ", "10 dhou al-hijja 1447 H"),
        (date(2077, 11, 16), "30 ذو الحجة 1500 هـ", "30 dhou al-hijja 1500 H"),
    ],
)
def test_feasts_by_the_table_of_umm_al_qura(day: date, ar: str, fr: str) -> None:
    profile = make_profile("algeria_france")
    assert (format_hijri(day, AR, profile), format_hijri(day, FR, profile)) == (ar, fr)


@given(st.dates(date(1924, 8, 1), date(2077, 11, 15)), st.sampled_from(Language))
def test_the_day_after_is_the_next_one_or_the_first_of_the_next_month(day: date, language: Language) -> None:
    profile = make_profile("algeria_france")
    names = [month[language] for month in HIJRI_MONTHS]
    today, tomorrow = (format_hijri(when, language, profile).rsplit(" ", 2) for when in (day, day + timedelta(days=1)))
    number, month = today[0].split(" ", 1)
    if tomorrow[0] == f"{int(number) + 1} {month}":
        assert tomorrow[1:] == today[1:]
    else:
        assert int(number) in (29, 30)
        assert tomorrow[0] == f"1 {names[(names.index(month) + 1) % 12]}"
        assert int(tomorrow[1]) == int(today[1]) + (month == names[-1])


@pytest.mark.parametrize("day", [date(1924, 7, 31), date(2077, 11, 17), date.min, date.max])
@pytest.mark.parametrize("language", Language)
def test_the_table_ends_to_the_day(day: date, language: Language) -> None:
    with pytest.raises(UserError) as told:
        format_hijri(day, language, make_profile())
    assert (told.value.code, dict(told.value.params)) == ("calendar.hijri_out_of_range", {"year": day.year})


@pytest.mark.parametrize(
    ("name", "day", "host", "counterpart"),
    [
        # Egypt had no summer time from 2015 to 2022 and has it again since 2023.
        ("egypt_france", date(2020, 7, 1), "12 h 00, heure du Caire (UTC+2)", "12 h 00, heure de Paris (UTC+2)"),
        ("egypt_france", date(2024, 7, 1), "12 h 00, heure du Caire (UTC+3)", "11 h 00, heure de Paris (UTC+2)"),
        ("egypt_france", date(2024, 1, 15), "12 h 00, heure du Caire (UTC+2)", "11 h 00, heure de Paris (UTC+1)"),
        # Morocco goes back by an hour for Ramadan.
        ("morocco_france", date(2024, 2, 1), "12 h 00, heure de Rabat (UTC+1)", "12 h 00, heure de Paris (UTC+1)"),
        ("morocco_france", date(2024, 3, 20), "12 h 00, heure de Rabat (UTC+0)", "13 h 00, heure de Paris (UTC+1)"),
        ("algeria_france", date(2024, 7, 1), "12 h 00, heure d’Alger (UTC+1)", "13 h 00, heure de Paris (UTC+2)"),
        ("tunisia_france", date(2024, 1, 15), "12 h 00, heure de Tunis (UTC+1)", "12 h 00, heure de Paris (UTC+1)"),
        (
            "mauritania_france",
            date(2024, 7, 1),
            "12 h 00, heure de Nouakchott (UTC+0)",
            "14 h 00, heure de Paris (UTC+2)",
        ),
        ("eu_arab", date(2024, 7, 1), "12:00, heure de Bruxelles (UTC+2)", "13:00, heure du Caire (UTC+3)"),
    ],
)
def test_noon_at_the_host_in_both_capitals(name: str, day: date, host: str, counterpart: str) -> None:
    profile = make_profile(name)
    assert format_in_both_capitals(day, time(12), profile.host_zone, profile, FR) == f"{host} · {counterpart}"


@pytest.mark.parametrize(
    ("zone", "shown"),
    [
        ("Asia/Kolkata", "14 h 30, heure de Kolkata (UTC+5:30)"),
        ("America/New_York", "5 h 00, heure de New York (UTC-4)"),
        ("America/St_Johns", "6 h 30, heure de St Johns (UTC-2:30)"),
        ("Pacific/Kiritimati", "23 h 00, heure de Kiritimati (UTC+14)"),
        ("Pacific/Honolulu", "23 h 00 le 30 juin 2024, heure de Honolulu (UTC-10)"),
    ],
)
def test_a_capital_without_a_name_of_ours(zone: str, shown: str) -> None:
    profile = profile_with(host_zone=zone)
    both = format_in_both_capitals(date(2024, 7, 1), time(9), "Etc/UTC", profile, FR)
    assert both == f"{shown} · 11 h 00, heure de Paris (UTC+2)"


@pytest.mark.parametrize("language", Language)
def test_one_zone_for_both_is_told_once(language: Language) -> None:
    profile = profile_with(host_zone="Europe/Paris")
    shown = format_in_both_capitals(date(2024, 7, 1), time(9), "Europe/Paris", profile, language)
    assert "·" not in shown
    assert shown.endswith("(UTC+2)")
