"""Numbers that words hold, sayings, and how long something lasts: what answers a number and asks for none."""

from __future__ import annotations

from fractions import Fraction

import pytest

from briefing_app.domain.languages import Language
from briefing_app.language.folded import folded
from briefing_app.language.values.lasting import hours_and_minutes
from briefing_app.language.values.model import Clock, Day, Found, Identifier, Money, Named, Number, Percentage, Rank
from briefing_app.language.values.number_nouns import number_nouns
from briefing_app.language.values.reading import duals, hints, values
from briefing_app.language.values.sayings import is_in_a_saying

AR, FR = Language.ARABIC, Language.FRENCH


def held(text: str, language: Language) -> set[str]:
    return {str(one.amount) for one in number_nouns(folded(text, language).text, language)}


@pytest.mark.parametrize(
    ("language", "text", "amounts"),
    [
        (FR, "un rapport trimestriel", {"3"}),
        (FR, "deux semestres", {"6"}),
        (FR, "les plans quinquennaux", {"5"}),
        (FR, "un octogénaire", {"80"}),
        (FR, "sous quinzaine", {"15"}),
        (FR, "un demi-siècle", {"50", "100"}),
        (FR, "après-demain", {"2"}),
        (FR, "le trimestrielement", set()),
        (AR, "عقدين من الزمن", {"20"}),
        (AR, "منذ عقد", {"10"}),
        (AR, "عُقد اللقاء", set()),
        (AR, "ربع قرن", {"25", "100"}),
        (AR, "قمة رباعية", {"4"}),
        (AR, "بالضعف", {"2"}),
        (AR, "طن ونصف", {"3/2"}),
        (AR, "اليوبيل الفضي", {"25"}),
    ],
)
def test_what_words_hold(language: Language, text: str, amounts: set[str]) -> None:
    assert held(text, language) == amounts
    assert all(one.is_weak for one in number_nouns(folded(text, language).text, language))


def sure(text: str, language: Language) -> list[Found]:
    return [one for one in values(text, language) if not one.is_weak]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (FR, "aux quatre coins du pays"),
        (FR, "il lui a dit ses quatre vérités"),
        (FR, "au septième ciel"),
        (FR, "les huitièmes de finale"),
        (AR, "ألف شكر"),
        (AR, "الجهات الأربع"),
        (AR, "دور الستة عشر"),
    ],
)
def test_the_number_of_a_saying_asks_for_nothing(language: Language, text: str) -> None:
    assert sure(text, language) == []
    assert any(isinstance(one.value, Number) for one in hints(text, language))


@pytest.mark.parametrize(("language", "text"), [(FR, "quatre coinçages"), (FR, "sept foisons"), (AR, "ألف شكرا")])
def test_what_is_no_saying(language: Language, text: str) -> None:
    assert len(sure(text, language)) == 1
    assert not is_in_a_saying(folded(text, language).text, 0, 3, language)


@pytest.mark.parametrize(
    ("language", "text", "amount", "other"),
    [
        (FR, "48 heures", 48, "2"),
        (FR, "douze mois", 12, "1"),
        (FR, "dix-huit mois", 18, "3/2"),
        (FR, "deux siècles", 2, "200"),
        (FR, "trois semaines", 3, "21"),
        (FR, "50 heures", 50, None),
        (FR, "12 moissons", 12, None),
        (AR, "اثني عشر شهرا", 12, "1"),
        (AR, "ثلاثة عقود", 3, "30"),
        (AR, "72 ساعة", 72, "3"),
        (AR, "خمسة عشر يوما", 15, "2"),
        (AR, "سبعة أيام", 7, "1"),
        (AR, "خمسة وزراء", 5, None),
    ],
)
def test_the_other_unit(language: Language, text: str, amount: int, other: str | None) -> None:
    value = sure(text, language)[0].value
    assert isinstance(value, Number)
    assert (value.amount, value.other) == (amount, None if other is None else Fraction(other))


@pytest.mark.parametrize(
    ("language", "text", "minutes"),
    [
        (FR, "deux heures vingt", [140]),
        (FR, "une heure 10 minutes", [70]),
        (FR, "en 2 h 10", [130]),
        (FR, "deux heures durant", []),
        (AR, "ساعتين وأربعين دقيقة", [160]),
        (AR, "ساعة وعشر دقائق", [70]),
        (AR, "ثلاث ساعات و20 دقيقة", [200]),
        (AR, "ساعة وحيدة", []),
    ],
)
def test_hours_and_minutes(language: Language, text: str, minutes: list[int]) -> None:
    assert [one.minutes for one in hours_and_minutes(folded(text, language).text, language)] == minutes


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        (AR, "الساعة 23:55", Clock(23 * 60 + 55)),
        (AR, "الساعة 11 و30 دقيقة صباحا", Clock(11 * 60 + 30)),
        (AR, "الثالثة زوالا", Clock(15 * 60)),
        (AR, "السادسة إلا عشر دقائق صباحا", Clock(5 * 60 + 50)),
        (AR, "منتصف نهار الأحد", Clock(12 * 60)),
        (FR, "9 heures – accueil", Clock(9 * 60)),
        (FR, "à vingt heures", Clock(20 * 60)),
        (FR, "à minuit moins cinq", Clock(23 * 60 + 55)),
        (FR, "à dix heures moins vingt", Clock(9 * 60 + 40)),
        (AR, "غرة ماي", Day(1, 5)),
        (AR, "الرابع من حزيران/يونيو 1967", Day(4, 6, 1967)),
        (FR, "la rue du 26-Juillet", Day(26, 7)),
        (FR, "quinze cents personnes", Number(Fraction(1500))),
        (AR, "ألفي مليون نسمة", Number(Fraction(2 * 10**9))),
        (FR, "neuf dixièmes", Number(Fraction(9, 10), Rank.PART)),
        (AR, "ملياري دولار", Money(Fraction(2 * 10**9), "USD")),
        (AR, "مليارين ونصف المليار من الدنانير", Money(Fraction(5 * 10**9, 2), "dinar")),
        (AR, "خمسة عشر دينارا و750 مليما", Money(Fraction("15.75"), "dinar")),
        (FR, "1,3 Mb/j", Number(Fraction(1_300_000))),
        (AR, "500 مليون دج", Money(Fraction(500 * 10**6), "DZD")),
        (AR, "20 ج.م", Money(Fraction(20), "EGP")),
        (FR, "300 DA", Money(Fraction(300), "DZD")),
        (AR, "منتصف الليل والنصف", Clock(30)),
        (FR, "un dixième de seconde", None),
        (AR, "3/4 الأعضاء", Number(Fraction(3, 4), Rank.PART)),
        (AR, "٪١٥", Percentage(Fraction(15))),
        (AR, "3ر5 مليون", Number(Fraction(3_500_000))),
        (AR, "10س", Clock(10 * 60, is_half_day=True)),
        (AR, "9h30", Clock(9 * 60 + 30, is_half_day=True)),
        (AR, "خ/2026/12", Identifier("2026/12")),
    ],
)
def test_values_that_were_not_read(language: Language, text: str, value: object) -> None:
    assert [one.value for one in sure(text, language)] == ([] if value is None else [value])


def test_what_may_be_something_else_is_weak() -> None:
    assert sure("le 1er du mois, trois à zéro", FR)[0].value == Number(Fraction(3))
    assert sure("ثالث أكبر اقتصاد", AR) == sure("خُمس السكان", AR) == sure("دولاران ونصف", AR) == []
    assert Money(Fraction(5, 2), "USD") in [one.value for one in hints("بدولارين ونصف", AR)]
    assert Number(Fraction(1, 5), Rank.PART) in [one.value for one in hints("خُمس السكان", AR)]


def test_a_dual_that_holds_a_number_is_still_a_two() -> None:
    assert [one.value for one in duals("قبل يومين")] == [Number(Fraction(2))]
    assert "48" in held("قبل يومين", AR)


def test_a_name_with_a_number_keeps_it() -> None:
    assert [type(one.value) for one in values("la COP28", FR)] == [Named]


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("saison 2025/26", [2025, 2026]),
        ("2025-26", [2025, 2026]),
        ("27/30", [27, 30]),
        ("article 1.11.91", [1, 11, 91]),
    ],
)
def test_several_numbers_in_a_row(text: str, amounts: list[int]) -> None:
    assert [one.value for one in sure(text, FR)] == [Number(Fraction(amount)) for amount in amounts]


def test_a_day_behind_a_month_and_a_hyphen() -> None:
    assert [one.value for one in sure("14 septembre-2 octobre", FR)] == [Day(14, 9), Day(2, 10)]
