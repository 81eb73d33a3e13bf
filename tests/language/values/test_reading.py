"""All values of a text together: which words each takes, what a number counts, what is weak."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.languages import Language
from briefing_app.language.values.model import (
    Clock,
    Day,
    Found,
    Identifier,
    Money,
    Number,
    Percentage,
    Rank,
    Written,
    Years,
)
from briefing_app.language.values.reading import duals, hints, values
from briefing_app.language.values.units import may_be_one
from briefing_app.language.values.years import roman

AR, FR = Language.ARABIC, Language.FRENCH


def number(amount: int | str, other: int | str | None = None) -> Number:
    return Number(Fraction(amount), other=None if other is None else Fraction(other))


def strong(text: str, language: Language) -> list[tuple[object, str]]:
    """The values that ask for their like, each with its words."""
    return [(one.value, text[one.start : one.end]) for one in values(text, language) if not one.is_weak]


CASES: list[tuple[Language, str, list[tuple[object, str]]]] = [
    (FR, "1 250 000 euros", [(Money(Fraction(1_250_000), "EUR"), "1 250 000 euros")]),
    (FR, "1,25 million d’euros", [(Money(Fraction(1_250_000), "EUR"), "1,25 million d’euros")]),
    (FR, "12 M€ et 3 Md€", [(Money(Fraction(12 * 10**6), "EUR"), "12 M€"), (Money(Fraction(3 * 10**9), "EUR"), "3 Md€")]),
    (FR, "$5 millions", [(Money(Fraction(5 * 10**6), "USD"), "$5 millions")]),
    (FR, "trois cents livres égyptiennes", [(Money(Fraction(300), "EGP"), "trois cents livres égyptiennes")]),
    (FR, "40 dinars", [(Money(Fraction(40), "dinar"), "40 dinars")]),
    (FR, "deux millions et demi de dollars", [(Money(Fraction(2_500_000), "USD"), "deux millions et demi de dollars")]),
    (FR, "2 millions 500 000 habitants", [(number(2_500_000), "2 millions 500 000")]),
    (FR, "15 % et cinq pour cent", [(Percentage(Fraction(15)), "15 %"), (Percentage(Fraction(5)), "cinq pour cent")]),
    (FR, "12,5 %", [(Percentage(Fraction("12.5")), "12,5 %")]),
    (FR, "100 000 stagiaires", [(number(100_000), "100 000")]),
    (FR, "1.250 postes", [(number(1250, "1.25"), "1.250")]),
    (FR, "1,250 tonne", [(number("1.25", 1250), "1,250")]),
    (FR, "1.250.000,5", [(number("1250000.5"), "1.250.000,5")]),
    (FR, "la 3e session", [(Number(Fraction(3), Rank.ORDINAL), "3e")]),
    (FR, "le XXIe siècle", [(Years(2001, 100), "XXIe siècle")]),
    (FR, "les années 1980 et les années quatre-vingt", [(Years(1980, 10), "années 1980"), (Years(80, 10), "années quatre-vingt")]),
    (FR, "note n° 12/2026", [(Identifier("12/2026"), "12/2026")]),
    (FR, "A/RES/78/1", [(Identifier("a/res/78/1"), "A/RES/78/1")]),
    (FR, "ecrire@exemple.org, https://exemple.org/a?b=1.", [
        (Identifier("ecrire@exemple.org"), "ecrire@exemple.org"), (Identifier("https://exemple.org/a?b=1"), "https://exemple.org/a?b=1"),
    ]),
    (FR, "le 15/03/2026 à 9 h 30", [(Day(15, 3, 2026), "15/03/2026"), (Clock(570), "9 h 30")]),
    (FR, "les trois quarts", [(Number(Fraction(3, 4), Rank.PART), "trois quarts")]),
    (FR, "et/ou, 24h/24 et 7 jours sur 7", []),
    (AR, "١٬٢٥٠٬٠٠٠ يورو", [(Money(Fraction(1_250_000), "EUR"), "١٬٢٥٠٬٠٠٠ يورو")]),
    (AR, "١٫٢٥ مليون يورو", [(Money(Fraction(1_250_000), "EUR"), "١٫٢٥ مليون يورو")]),
    (AR, "٣ ملايين و٢٥٠ ألف دولار", [(Money(Fraction(3_250_000), "USD"), "٣ ملايين و٢٥٠ ألف دولار")]),
    (AR, "مليون ونصف المليون جنيه مصري", [(Money(Fraction(1_500_000), "EGP"), "مليون ونصف المليون جنيه مصري")]),
    (AR, "١٥٪ وخمسة في المائة", [(Percentage(Fraction(15)), "١٥٪"), (Percentage(Fraction(5)), "خمسة في المائة")]),
    (AR, "10 بالمئة", [(Percentage(Fraction(10)), "10 بالمئة")]),
    (AR, "100 الف متدرب", [(number(100_000), "100 الف")]),
    (AR, "1,250 متدربا", [(number(1250, "1.25"), "1,250")]),
    (AR, "القرن الحادي والعشرين", [(Years(2001, 100), "القرن الحادي والعشرين")]),
    (AR, "في الثمانينيات", [(Years(80, 10), "الثمانينيات")]),
    (AR, "القرار A/RES/78/1 رقم ١٢/٢٠٢٦", [(Identifier("a/res/78/1"), "A/RES/78/1"), (Identifier("12/2026"), "١٢/٢٠٢٦")]),
    (AR, "ثلاثة أرباع", [(Number(Fraction(3, 4), Rank.PART), "ثلاثة أرباع")]),
    (AR, "هدفين في مصر", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "found"), CASES)
def test_values_and_their_words(language: Language, text: str, found: list[tuple[object, str]]) -> None:
    assert strong(text, language) == found


def test_what_is_weak() -> None:
    weak = [(one.value, one.written) for one in hints("Mohammed VI, une dizaine, la moitié", FR)]
    assert (Number(Fraction(6), Rank.ORDINAL), Written.WORDS) in weak
    assert (number(10), Written.WORDS) in weak
    assert (Number(Fraction(1, 2), Rank.PART), Written.WORDS) in weak
    assert [(one.value, one.is_weak) for one in duals("هدفين في الحادي والعشرين")] == [(number(2), True)]


def test_vowel_signs_and_marks_of_direction_stay_outside_the_value() -> None:
    text = "في \u200f٣٠\u200f شركةً"
    (found,) = (one for one in values(text, AR) if not one.is_weak)
    assert text[found.start : found.end] == "٣٠"


@given(
    st.text(alphabet="0123456789 ٠١٢٣٫٬.,/:-hHد أ و ألف مائة cent mille vingt %€", max_size=60),
    st.sampled_from(Language),
)
def test_any_text_is_read_and_spans_do_not_cross(text: str, language: Language) -> None:
    found = values(text, language)
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert all(one.end <= after.start for one, after in zip(found, found[1:], strict=False))


@given(st.integers(0, 10**9), st.sampled_from(Language))
def test_a_plain_number_is_itself_in_either_digits(amount: int, language: Language) -> None:
    arabic = str(amount).translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    for text in (str(amount), arabic):
        found = values(f"x {text} x", language)
        assert [one.value for one in found if isinstance(one, Found)] == [number(amount)]


@pytest.mark.parametrize(("text", "value"), [("VI", 6), ("XXI", 21), ("IX", 9), ("IIII", 0), ("VX", 0), ("XXXIX", 39)])
def test_roman_numerals(text: str, value: int) -> None:
    assert roman(text) == value


def test_currencies_that_share_a_name() -> None:
    assert may_be_one("pound", "EGP")
    assert may_be_one("TND", "dinar")
    assert not may_be_one("EUR", "USD")
    assert not may_be_one("pound", "TND")
