from __future__ import annotations

import pytest
from bidi.algorithm import get_display
from hypothesis import example, given
from hypothesis import strategies as st

from briefing_app.domain.languages import Language
from briefing_app.language.islands import BIDI_CONTROLS, LRM, RLM, ltr_spans, pieces
from briefing_app.language.scripts import is_arabic_letter, is_latin_letter
from tests.strategies import arabic_text, french_text

AR, FR = Language.ARABIC, Language.FRENCH
MARK = "|"


def shown(text: str, language: Language = AR) -> list[str]:
    """The islands of a paragraph, with | for the marks that close them."""
    wanted_rtl = language is FR
    return [p.text.replace(LRM, MARK) for p in pieces(text, language) if p.rtl is wanted_rtl]


@pytest.mark.parametrize(
    ("text", "islands"),
    [
        ("يتم التعاون مع EPITA في مجال", ["EPITA"]),
        ("في عام 2026 وما بعده", ["2026"]),
        ("الأرقام 10, 20, 30 معًا", ["10", "20", "30"]),
        ("الساعة 14:30 في القاعة B-204.", ["|14:30|", "B-204|"]),
        ("لغة C++ ولغة #C", ["C++|", "|#C"]),
        ("المدرسة (EPITA) هنا", ["EPITA"]),
        ("مدرسة EPITA (Paris) هنا", ["EPITA (Paris)|"]),
        ("الموقع https://www.mcit.gov.eg/ar/ هنا", ["https://www.mcit.gov.eg/ar/|"]),
        ("هاتف +33 1 44 08 01 01.", ["|+33 1 44 08 01 01|"]),
        ("بنسبة 15 % تقريبًا", ["|15 %|"]),
        ("قدرها 1.250.000 يورو", ["|1.250.000|"]),
        ("أكثر من 100 000 متدرب", ["|100 000|"]),
        ("يوم 12-03-2026، القرار A/RES/78/1", ["|12-03-2026|", "A/RES/78/1|"]),
        ("لـ30 طالبًا و30 طالبة", ["30", "30"]),
        ("المادة 12(b).", ["|12(b)|"]),
        ("المادة 5(2)(a) والفقرة 7(3)", ["|5(2)(a)|", "7", "3"]),
        ("في 12 (MoU)", ["12", "MoU"]),
        ("كوفيد-19 بنسبة -3", ["19", "|-3|"]),
        ("بسرعة 10 Mbit/s على الأقل", ["|10 Mbit/s"]),
        ("راسل user@example.org اليوم", ["user@example.org"]),
        ("بين 15–20 مارس", ["|15–20|"]),
        ("برنامج «Horizon 2020» الأوروبي", ["Horizon 2020|"]),
        ("مصر الرقمية Digital Egypt, phase 2، ثم", ["Digital Egypt, phase 2|"]),
        ("يوم ١٥ مارس ٢٠٢٦", []),
        ("الرقم P-00AB-0001 · ١٥ مارس", ["P-00AB-0001|"]),
        ("", []),
    ],
)
def test_islands_of_an_arabic_paragraph(text: str, islands: list[str]) -> None:
    assert shown(text) == islands


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Présents : M. أحمد علي, Mme منى حسن.", ["أحمد علي", "منى حسن"]),
        ("Le mot مصر.", ["مصر"]),
        ("Avec د. عمرو طلعت au Caire", ["د. عمرو طلعت"]),
        ("Sans rien d’arabe", []),
    ],
)
def test_islands_of_a_french_paragraph(text: str, expected: list[str]) -> None:
    assert shown(text, FR) == expected


def test_an_arabic_island_is_followed_by_a_mark() -> None:
    cut = pieces("M. أحمد علي, Mme منى حسن.", FR)
    for piece, following in zip(cut, cut[1:], strict=False):
        if piece.rtl:
            assert following.text.startswith(LRM)


@given(arabic_text, st.sampled_from(Language))
@example("\u202bنص\u202c \u2067EPITA\u2069", AR)
def test_the_pieces_give_the_text_back(text: str, language: Language) -> None:
    joined = "".join(piece.text for piece in pieces(text, language)).replace(LRM, "").replace(RLM, "")
    controls = set("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    assert joined == "".join(ch for ch in text if ch not in controls)


@given(st.one_of(arabic_text, french_text))
def test_letters_stand_in_runs_of_their_own_direction(text: str) -> None:
    for language in Language:
        for piece in pieces(text, language):
            assert not (piece.rtl and any(map(is_latin_letter, piece.text)))
            assert not (not piece.rtl and any(map(is_arabic_letter, piece.text)))


@given(st.text(alphabet="ابتث EPITA0123456789.,:-+()/%", max_size=40))
def test_every_island_reads_from_left_to_right_on_the_screen(text: str) -> None:
    """The Unicode algorithm, run by an independent library over what is written, keeps islands whole."""
    cut = pieces("نص " + text + " نص", AR)
    visual = get_display("".join(piece.text for piece in cut), base_dir="R").replace(LRM, "").replace(RLM, "")
    for piece in cut:
        island = piece.text.replace(LRM, "")
        if not piece.rtl and "(" not in island and ")" not in island:
            assert island in visual


def test_spans_are_in_order_and_apart() -> None:
    spans = ltr_spans("أ A ب 12 ج B-2")
    assert spans == sorted(spans)
    assert all(a[1] <= b[0] for a, b in zip(spans, spans[1:], strict=False))


def test_the_list_of_controls_covers_what_rule_e7_forbids() -> None:
    import re

    forbidden = re.compile(f"[{BIDI_CONTROLS}]")
    assert all(forbidden.match(chr(c)) for c in (*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
