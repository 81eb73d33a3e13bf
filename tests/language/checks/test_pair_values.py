"""Values that differ between the sides are told, with the words that state them; those that agree are not."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.languages import Language
from briefing_app.language.checks.checking import check_pair
from briefing_app.language.checks.context import Context
from briefing_app.language.checks.finding import Finding, Fix, Severity, mended
from briefing_app.language.checks.pair_values import check_values
from tests.language.checks.value_cases import FLAGGED, SILENT
from tests.language.values.spelling import spelled
from tests.samples import BUILT_INS

AR, FR = Language.ARABIC, Language.FRENCH
CONTEXT = Context(BUILT_INS.profile("egypt_france"))
GRAVE = {"P-03", "P-05", "P-08", "P-09", "P-10"}


def found(ar: str, fr: str, day: date | None = None) -> list[Finding]:
    return list(check_values(ar, fr, Context(CONTEXT.profile, day)))


def told(finding: Finding, ar: str, fr: str) -> tuple[str, str, str]:
    """The check and the words it shows of each side."""
    return finding.check, ar[slice(*finding.ar or (0, 0))], fr[slice(*finding.fr or (0, 0))]


@pytest.mark.parametrize(
    ("check", "ar", "fr", "in_ar", "in_fr"), [(check, *case) for check, cases in FLAGGED.items() for case in cases]
)
def test_what_differs_is_told_and_nothing_else(check: str, ar: str, fr: str, in_ar: str, in_fr: str) -> None:
    (finding,) = found(ar, fr)
    assert told(finding, ar, fr) == (check, in_ar, in_fr)
    words = dict(finding.facts)
    assert set(words.values()) <= {in_ar, in_fr}
    is_grave = bool(in_ar and in_fr) and check in GRAVE and "القرن" not in ar and "السبعينيات" not in ar
    assert finding.severity is (Severity.CRITICAL if is_grave else Severity.WARNING)


@pytest.mark.parametrize(("ar", "fr"), [case for cases in SILENT.values() for case in cases])
def test_what_agrees_is_not_told(ar: str, fr: str) -> None:
    assert found(ar, fr) == []


@pytest.mark.parametrize("check", FLAGGED)
def test_there_are_cases_enough(check: str) -> None:
    assert len(FLAGGED[check]) >= 8
    assert len(SILENT[check]) >= 8


def test_an_empty_side_is_for_another_check() -> None:
    assert found("", "le 15 mars 2026") == found("في 15 مارس", " ") == []


def test_the_day_of_the_note_says_which_year_is_meant() -> None:
    assert found("في 15 مارس 2021", "le 15 mars", date(2021, 6, 1)) == []
    (finding,) = found("في 15 مارس 2019", "le 15 mars", date(2026, 3, 1))
    assert finding.check == "P-05"


def test_the_gravest_comes_first_and_then_the_order_of_the_text() -> None:
    findings = check_pair("ثلاثة وزراء في 15 مارس الساعة 9:15", "le 16 mars à 9 h 45", CONTEXT)
    grave = [finding.check for finding in findings if finding.severity is not Severity.HINT]
    assert grave == ["P-05", "P-08", "P-04"]


@given(st.integers(3, 999_999), st.integers(3, 999_999), st.booleans(), st.booleans())
def test_two_numbers_agree_when_they_are_equal(first: int, second: int, ar_words: bool, fr_words: bool) -> None:
    """However each side writes it; and nothing is lost when they are not."""
    ar = f"حضر {spelled(first, AR) if ar_words else first} مشاركا"
    fr = f"{spelled(second, FR) if fr_words else second} participants étaient là"
    assert bool(found(ar, fr)) is (first != second)
    assert found(f"حضر {spelled(first, AR) if ar_words else first} مشاركا", f"{first} participants") == []


def test_fixes_are_made_from_the_end_and_do_not_cross() -> None:
    fixes = [Fix(FR, 0, 1, "À"), Fix(FR, 2, 5, "xyz"), Fix(FR, 4, 6, "?")]
    assert mended("A bcdef", fixes) == "À bc?f"


def test_a_year_or_a_currency_that_was_said_before_is_understood() -> None:
    assert found("من 28 فبراير إلى 3 مارس 2026", "du 28 février 2026 au 3 mars 2026") == []
    assert [one.reason for one in found("في 28 فبراير", "le 28 février 2026")] == ["year_ar"]
    assert found("3 مليارات دولار، ثم 5 مليارات", "3 milliards de dollars, puis 5 milliards de dollars") == []
    (finding,) = found("5 مليارات", "5 milliards de dollars")
    assert finding.check == "P-10"


def test_a_reference_may_have_letters_of_its_own_alphabet() -> None:
    assert found("المذكرة م ع/خ/2026/12", "la note MAE/2026/12") == []
    (finding,) = found("المذكرة م ع/خ/2026/12", "la note MAE/2026/13")
    assert finding.check == "P-09"


def test_a_bare_hour_is_that_of_the_other_side() -> None:
    assert found("من 9 إلى 12", "de 9 h à 12 h") == []
    assert [one.check for one in found("من 9 إلى 11", "de 9 h à 12 h")] != []


@pytest.mark.parametrize(
    ("ar", "fr"),
    [
        ("مذكرة بتاريخ 11/10/1447هـ", "note du 11 chaoual 1447 (30 mars 2026)"),
        ("صادر في 14 من رجب 1424 (11 سبتمبر 2003)", "du 14 rejeb 1424 (11 septembre 2003)"),
        ("القانون عدد 5 لسنة 2004", "la loi n° 2004-5"),
        ("القانون رقم 159 لسنة 1981", "la loi n° 159 de 1981"),
        ("القانون رقم 65.99", "la loi n° 65-99"),
        ("المرسوم رقم م/21", "le décret n° M/21"),
        ("عند الساعة الثانية عشرة وخمس وأربعين دقيقة", "à 12 h 45"),
        ("الساعة العاشرة وعشرين دقيقة صباحا", "10 h 20"),
        ("عند الظهر: غداء", "Midi : déjeuner"),
        ("في منتصف ثمانينيات القرن العشرين", "au milieu des années 1980"),
        ("في القرن العشرين", "au XXe siècle"),
        ("ألف باء المراسم", "L’abc du protocole"),
    ],
)
def test_references_islamic_dates_and_times_in_words_answer_each_other(ar: str, fr: str) -> None:
    assert [one for one in check_values(ar, fr, CONTEXT) if one.severity is not Severity.HINT] == []


@pytest.mark.parametrize(
    ("ar", "fr", "check"),
    [
        ("مذكرة بتاريخ 11/10/1447هـ", "note du 12 chaoual 1447", "P-05"),
        ("مذكرة بتاريخ 11/10/1447هـ", "note du 11 ramadan 1447", "P-05"),
        ("القانون عدد 5 لسنة 2004", "la loi n° 2004-6", "P-09"),
        ("القانون رقم 159 لسنة 1981", "la loi n° 159 de 1982", "P-09"),
        ("القانون رقم 65.99", "la loi n° 65-98", "P-09"),
        ("المرسوم رقم م/21", "le décret n° M/12", "P-09"),
        ("الساعة الثانية عشرة وخمس وأربعين دقيقة", "à 12 h 35", "P-08"),
        ("عند الظهر: غداء", "Minuit : déjeuner", "P-08"),
        ("في ثمانينيات القرن العشرين", "dans les années 1970", "P-03"),
        ("في القرن العشرين", "au XIXe siècle", "P-03"),
    ],
)
def test_and_what_differs_in_them_is_told(ar: str, fr: str, check: str) -> None:
    assert [one.check for one in check_values(ar, fr, CONTEXT)] == [check]
