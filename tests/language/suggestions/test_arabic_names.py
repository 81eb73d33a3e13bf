"""Who is named in an Arabic text that nobody told us of, and whose posts are."""

from __future__ import annotations

import pytest

from briefing_app.domain.languages import Language
from briefing_app.domain.suggestions import Speakers
from briefing_app.language.folded import folded
from briefing_app.language.suggestions.cast import Cast, cast_of
from briefing_app.language.suggestions.sentences import sentences
from briefing_app.language.suggestions.sides import Side
from tests.language.suggestions.conftest import rules_of


def cast_in(text: str, ours: str, theirs: str) -> Cast:
    rules = rules_of(Language.ARABIC)
    whole = folded(text, Language.ARABIC)
    spans = tuple(sentences(whole, frozenset(rules.abbreviations)))
    return cast_of(whole, spans, rules, Speakers(our_country=ours, their_country=theirs))


def named_in(text: str, ours: str, theirs: str) -> dict[str, tuple[Side, bool | None]]:
    """Each word of a name with its side and whether a woman's."""
    folds = folded(text, Language.ARABIC).text
    found = cast_in(text, ours, theirs).mentions
    return {folds[one.start : one.end]: (one.side, one.is_woman) for one in found if one.is_name}


@pytest.mark.parametrize(
    ("text", "ours", "theirs", "name", "side", "woman"),
    [
        ("بحث وزير الري العراقي عدنان الكعبي مع السفير التركي في بغداد مراد أيدين الملف.", "IQ", "TR", "الكعبي", Side.OURS, False),
        ("بحث وزير الري العراقي عدنان الكعبي مع السفير التركي في بغداد مراد أيدين الملف.", "IQ", "TR", "ايدين", Side.THEIRS, False),
        ("استقبلت وزيرة البيئة الجزائرية سامية زروقي القنصل العام الفرنسي لوران بيتي.", "DZ", "FR", "بيتي", Side.THEIRS, False),
        ("التقى أمين عمان يوسف الحديد وفدا من بلدية كيوتو.", "JO", "JP", "الحديد", Side.OURS, False),
        ("استقبلت عميدة الكلية الكويتية رباب الشطي رئيس جامعة ليدز البريطانية آلان موريس.", "KW", "GB", "موريس", Side.THEIRS, False),
        ("التقى مساعد وزير التجارة القطري علي المالكي نائب رئيس غرفة بيروت جهاد الصباغ.", "LB", "QA", "المالكي", Side.THEIRS, False),
        ("التقى مساعد وزير التجارة القطري علي المالكي نائب رئيس غرفة بيروت جهاد الصباغ.", "LB", "QA", "الصباغ", Side.OURS, False),
        ("عقد وزير الزراعة عبد القادر شيخ لقاء مع مديرة صندوق قطر د. هند المسلماني.", "SO", "QA", "المسلماني", Side.THEIRS, True),
    ],
)  # fmt: skip
def test_persons_nobody_told_us_of(text: str, ours: str, theirs: str, name: str, side: Side, woman: bool) -> None:
    assert named_in(text, ours, theirs)[name] == (side, woman)


@pytest.mark.parametrize(
    "text",
    [
        "استقبل وزير الري العراقي وفدا تركيا رفيعا.",
        "عقد وزير النقل التونسي اجتماعا مع سفير ألمانيا بتونس.",
        "ناقش الوزير الجزائري سبل التعاون مع نظيره الإيطالي.",
    ],
)
def test_what_is_no_name(text: str) -> None:
    assert not named_in(text, "IQ", "TR")


def test_one_post_on_both_sides_is_told_by_what_it_is_of() -> None:
    cast = cast_in("التقى رئيس هيئة الدواء المصرية رئيس مجموعة راين الألمانية.", "EG", "DE")
    assert cast.told_post("رئيس", "الهيئه", woman=False) is Side.OURS
    assert cast.told_post("رئيس", "المجموعه", woman=False) is Side.THEIRS


def test_the_head_of_a_body_named_before() -> None:
    cast = cast_in("استقبل وزير الصحة النيجري وفدا من الوكالة الفرنسية برئاسة مديرها.", "NE", "FR")
    assert cast.told_post("مدير", "", woman=False) is Side.THEIRS


def test_a_body_is_of_the_side_that_has_its_head() -> None:
    assert cast_in("استقبل المحافظ وزير البيئة الإيطالي.", "TN", "IT").houses["وزاره"] is Side.THEIRS
