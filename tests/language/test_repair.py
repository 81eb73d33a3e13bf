from __future__ import annotations

import re
import unicodedata

import arabic_reshaper
import pytest
from bidi.algorithm import get_display
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.language.repair import Repaired, repair

ANY = st.text(alphabet="ابجدهوز ﻣﺼﺮﻟﻘﺎﺀ ﷲﷺ fiﬁﬂ\u200e\u202b\ufeff\u00ad\u200b\u200cـ١٢3.(«»)\n", max_size=40)
# The talk of a meeting between two ministers, retold.
SENTENCES = (
    "استقبل معالي الوزير في القاهرة نظيره الفرنسي، وبحثا سبل دفع التحول الرقمي في البلدين.",
    "وأشاد الجانبان بما أنجزته الأكاديمية الوطنية لتكنولوجيا المعلومات في تأهيل ذوي الإعاقة؛",
    "واتفقا على إعداد أكثر من 100 ألف متدرب خلال عام 2026 بالتعاون مع كبرى الشركات.",
    "وتشارك مدرسة EPITA ومعهد Sophia Antipolis في برنامج «Horizon 2020» (المرحلة الثانية).",
    "وتصل 30 شركة ناشئة إلى الجولة النهائية، بواقع عشر شركات في كل محور من محاور المسابقة.",
    "يبدأ اللقاء الساعة 14:30 مساء يوم 15/3/2026 وينتهي ١٦:٠٠ مساء.",
    "ودعا الوزير نظيره إلى زيارة مصر، أو المشاركة عبر آليات رقمية إذا استمرت الإجراءات الاحترازية.",
    "مؤكدًا أن الذكاء الاصطناعي أولوية، ومعربًا عن تطلعه إلى مزيد من العمل المشترك",
)
KEPT_VOWELS = arabic_reshaper.ArabicReshaper({"delete_harakat": False})
ALL_WORDS = sorted({word for sentence in SENTENCES for word in re.findall("[\u0621-\u0652]+", sentence)})
# Words whose letters join in one group at most.
WORDS = st.lists(
    st.sampled_from("مصر لقاء سفير تعاون باريس تعليم وزير متدرب شباب بين في".split()), min_size=1, max_size=6
)


@pytest.mark.parametrize(
    ("raw", "mended", "changes"),
    [
        ("ﻣﺼﺮ", "مصر", 1),
        ("ﻣﺼﺮ وﻓﺮﻧﺴﺎ", "مصر وفرنسا", 2),
        ("ﺁﻓﺎﻕ", "آفاق", 1),
        ("ﺍﻷﻭﻝ", "الأول", 1),
        ("ﻻ", "لا", 1),
        ("ﭘﺎﺭﯾﺲ", "پاریس", 1),
        ("eﬃcace, ﬂux", "efficace, flux", 2),
        ("\u200fنص\u200e EPITA", "نص EPITA", 2),
        ("\u202b\u202aEPITA\u202c\u202c", "EPITA", 4),
        ("\u2068M. X\u2069", "M. X", 2),
        ("coopé\u00adration", "coopération", 1),
        ("zéro\u200blargeur", "zérolargeur", 1),
        ("ﷲ ﷺ ﷻ", "ﷲ ﷺ ﷻ", 0),
        ("كتـاب", "كتـاب", 0),
        ("مُدَرِّس", "مُدَرِّس", 0),
        ("لا\u200dيمكن", "لا\u200dيمكن", 0),
        ("10\u202f000 € ; x²", "10\u202f000 € ; x²", 0),
        ("", "", 0),
    ],
)
def test_places_that_are_mended_and_counted(raw: str, mended: str, changes: int) -> None:
    assert repair(raw) == Repaired(mended, changes)


@given(ANY)
def test_mending_twice_is_mending_once(text: str) -> None:
    once = repair(text)
    assert repair(once.text) == Repaired(once.text, 0)
    assert (once.changes == 0) is (once.text == text)


@given(WORDS)
def test_shaped_words_come_back_as_they_were_typed(words: list[str]) -> None:
    line = " ".join(words)
    assert repair(arabic_reshaper.reshape(line)).text == line


@given(WORDS, st.sampled_from(["", " EPITA", " 2026", " 15/3/2026", " (EPITA)", " «3,5%»", "؟", "."]))
def test_shaped_lines_that_were_drawn_backwards_are_turned_round(words: list[str], end: str) -> None:
    line = " ".join(words) + end
    assert repair(drawn(line)).text == line


def shaped(text: str) -> str:
    return str(KEPT_VOWELS.reshape(text))


def drawn(text: str) -> str:
    """A line as it stands in a file whose maker stored what is seen from left to right."""
    return str(get_display(shaped(text), base_dir="R"))


@pytest.mark.parametrize(
    "line",
    [
        *SENTENCES,
        "القاهرة",
        "الأكاديمية الوطنية",
        "التحول الرقمي",
        "الساعة 14:30 مساء",
        "هر هر",
        "مدرسة Grande Ecole في باريس",
        "مدرسة EPITA (Paris) هنا",
        "وفد (Quai d’Orsay, Paris) إلى Le Caire ثم Tunis.",
        "شبكة Digital Egypt, phase 2، ثم غيرها",
        "لغة C++ ولغة C#.",
        "بسرعة 10 Mbit/s على الأقل",
        "هاتف السفارة +33 1 44 08 01 01.",
    ],
)
def test_a_line_comes_back_from_either_order(line: str) -> None:
    assert repair(shaped(line)).text == line
    assert repair(drawn(line)).text == line


@given(st.lists(st.sampled_from(ALL_WORDS), min_size=1, max_size=8))
def test_any_words_come_back_and_logical_order_is_never_touched(words: list[str]) -> None:
    line = " ".join(words)
    assert repair(shaped(line)).text == line
    assert repair(line) == Repaired(line, 0)
    if any(unicodedata.decomposition(ch).startswith(("<initial>", "<final>")) for ch in shaped(line)):
        assert repair(drawn(line)).text == line


def test_changes_are_counted_where_something_changed() -> None:
    for code in (*range(0xFB00, 0xFE00), *range(0xFE70, 0xFF00)):
        mended = repair(f"a {chr(code)} b")
        assert (mended.changes == 0) is (mended.text == f"a {chr(code)} b"), hex(code)


@given(st.lists(st.tuples(WORDS, st.booleans()), min_size=1, max_size=4))
def test_each_line_is_judged_by_itself(lines: list[tuple[list[str], bool]]) -> None:
    wanted = [" ".join(words) for words, _ in lines]
    stored = [drawn(text) if backwards else shaped(text) for text, (_, backwards) in zip(wanted, lines, strict=True)]
    assert repair("\n".join(stored)).text == "\n".join(wanted)
