"""Numbers in words: every one up to a thousand, any up to a milliard, and what stands beside them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.languages import Language
from briefing_app.language.folded import folded
from briefing_app.language.values import arabic_numbers, french_numbers
from tests.language.values.spelling import spelled

AR, FR = Language.ARABIC, Language.FRENCH
READERS = {AR: arabic_numbers, FR: french_numbers}


def read(text: str, language: Language, kind: str = "cardinals") -> list[tuple[int | str, bool]]:
    """Amounts in their order, each with whether it is weak."""
    found = getattr(READERS[language], kind)(folded(text, language).text)
    return [(int(one.amount) if one.amount.denominator == 1 else str(one.amount), one.is_weak) for one in found]


def amounts(text: str, language: Language, kind: str = "cardinals") -> list[int | str]:
    return [amount for amount, _ in read(text, language, kind)]


@pytest.mark.parametrize("variant", [False, True])
@pytest.mark.parametrize("language", list(Language))
def test_every_number_up_to_a_thousand(language: Language, variant: bool) -> None:
    for number in range(1, 1000):
        text = spelled(number, language, swiss=variant, feminine=variant)
        assert amounts(text, language) == [number], text


@given(st.integers(1, 999_999_999), st.booleans(), st.sampled_from(Language))
def test_any_number_is_read_as_one(number: int, variant: bool, language: Language) -> None:
    text = spelled(number, language, swiss=variant, feminine=variant)
    assert amounts(text, language) == [number], text


@given(st.integers(3, 999), st.integers(3, 999))
def test_two_numbers_with_a_noun_between_are_two(first: int, second: int) -> None:
    for language, noun in ((AR, "وزيرا"), (FR, "ministres")):
        text = f"{spelled(first, language)} {noun} {spelled(second, language)}"
        assert amounts(text, language) == [first, second], text


FRENCH_CASES = [
    ("quatre vingts", [80]),
    ("vingt-et-un", [21]),
    ("cent vingt et une mesures", [121]),
    ("octante-deux, huitante, nonante-neuf", [82, 80, 99]),
    ("un milliard deux cents millions", [1_200_000_000]),
    ("deux cents millions d’euros", [200_000_000]),
    ("mille", [1000]),
    ("les vingt-sept", [27]),
    ("deux, trois ou quatre", [2, 3, 4]),
    ("trois et quatre", [3, 4]),
    ("dix onze", [10, 11]),
    ("cent mille", [100_000]),
    ("Six ministres", [6]),
    ("l’onze mars", [11]),
    ("sixième", []),
    ("huître, neuve, dixit, centre, milliers", []),
    ("Quatrevingt", []),
]
ARABIC_CASES = [
    ("مئة ألف متدرب", [100_000]),
    ("مائتا ألف", [200_000]),
    ("ألفا كتاب", [1000]),
    ("خمسين ألفًا", [50_000]),
    ("ثلاث مئة وخمسون", [350]),
    ("ثلاثمئة", [300]),
    ("ثلاثة ملايين وخمسمائة ألف", [3_500_000]),
    ("مليار ومئتا مليون", [1_200_000_000]),
    ("وثمانية وعشرون", [28]),
    ("بثلاثة محاور", [3]),
    ("للعشرين دولة", [20]),
    ("الخمسة والعشرون", [25]),
    ("ثلاثة وزراء وأربعة سفراء", [3, 4]),
    ("ثلاثة، وخمسة", [3, 5]),
    ("آلاف الشباب وملايين المواطنين", []),
    ("الأربعاء والخميس", []),
    ("إحدى الشركات وأحد الوزراء", []),
    ("ثَلاثَةُ عَشَرَ", [13]),
    ("تسعة عشر ألفا", [19_000]),
    ("ستون ثانية", [60]),
    ("العاشرة", []),
    ("اللغات الرسمية الست", [6]),
    ("لست وزيرا", []),
    ("واحد وتسعين عاما", [91]),
]


@pytest.mark.parametrize(
    ("text", "numbers", "language"),
    [(text, numbers, FR) for text, numbers in FRENCH_CASES] + [(text, numbers, AR) for text, numbers in ARABIC_CASES],
)
def test_what_is_a_number_and_what_is_none(text: str, numbers: list[int], language: Language) -> None:
    assert [amount for amount, is_weak in read(text, language) if not is_weak] == numbers


def test_articles_and_other_meanings_are_weak() -> None:
    for text in ("un accord", "l’une", "neuf"):
        assert read(text, FR)[0][1], text
    for text in ("واحد", "يوم الاثنين"):
        assert read(text, AR)[0][1], text
    assert read("vingt et un", FR) == [(21, False)]
    assert read("dix-neuf", FR) == [(19, False)]
    assert read("مئة وواحد", AR) == [(101, False)]


ORDINAL_CASES = [
    (FR, "la vingt et unième session", [(21, False)]),
    (FR, "soixante-dixième", [(70, False)]),
    (FR, "quatre-vingt-onzième", [(91, False)]),
    (FR, "deux centième", [(200, False)]),
    (FR, "premier ministre", [(1, True)]),
    (FR, "la seconde", [(2, True)]),
    (FR, "troisièmes", [(3, False)]),
    (FR, "neuvième et cinquième", [(9, False), (5, False)]),
    (AR, "القرن الحادي والعشرين", [(21, False)]),
    (AR, "الدورة الخامسة والسبعين", [(75, False)]),
    (AR, "الثاني عشر", [(12, False)]),
    (AR, "الحادية عشرة", [(11, False)]),
    (AR, "بالدورة العاشرة", [(10, False)]),
    (AR, "الوزير الأول", [(1, True)]),
    (AR, "للمرة الثانية", [(2, True)]),
    (AR, "للثالثة", [(3, False)]),
    (AR, "دورته الرابعة والستين بعد المائة", [(164, False)]),
    (AR, "الثالثة بعد المائتين", [(203, False)]),
    (AR, "العشرون", []),
]


@pytest.mark.parametrize(("language", "text", "found"), ORDINAL_CASES)
def test_ordinals(language: Language, text: str, found: list[tuple[int, bool]]) -> None:
    assert read(text, language, "ordinals") == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (FR, "la moitié des sièges", [("1/2", True)]),
        (FR, "les trois quarts", [("3/4", False)]),
        (FR, "deux tiers", [("2/3", False)]),
        (FR, "un tiers", [("1/3", True)]),
        (FR, "quatre cinquièmes", [("4/5", False)]),
        (FR, "quatre quarts", []),
        (FR, "deuxième quartier", []),
        (AR, "نصف المقاعد", [("1/2", True)]),
        (AR, "ثلثي الأعضاء", [("2/3", False)]),
        (AR, "ثلاثة أرباع", [("3/4", False)]),
        (AR, "الربع الأول", [("1/4", True)]),
        (AR, "أربعاء", []),
        (AR, "أربعة أخماسها", [("4/5", False)]),
        (AR, "تبيع ثلثيها", [("2/3", False)]),
        (AR, "سبعين وتسعين وخمسين", []),
    ],
)
def test_parts(language: Language, text: str, found: list[tuple[str, bool]]) -> None:
    assert read(text, language, "parts") == found


def test_about_so_many() -> None:
    assert read("une dizaine, deux centaines et des milliers", FR, "collectives") == [(10, True), (200, True)]
    assert read("هدفين وطرفان في البيت", AR, "duals") == [(2, True), (2, True)]
