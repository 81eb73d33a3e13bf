"""What a reader sees: the Unicode algorithm, run by an independent library over the pieces we write."""

from __future__ import annotations

import re

import pytest
from bidi.algorithm import get_display
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.languages import Language
from briefing_app.language.islands import LRM, RLM, pieces

AR, FR = Language.ARABIC, Language.FRENCH
MIRRORED = str.maketrans("()[]«»", ")(][»«")


def on_screen(text: str, language: Language) -> str:
    """The paragraph from left to right, as a renderer that knows no run properties shows it."""
    written = "".join(piece.text for piece in pieces(text, language))
    return get_display(written, base_dir="R" if language is AR else "L").replace(LRM, "").replace(RLM, "")


def turned(part: str) -> str:
    """A part that reads from the right, as it lies on the screen: signs mirrored, Arabic-Indic numbers kept."""
    return "".join(re.findall(r"[٠-٩]+|.", part)[::-1]).translate(MIRRORED)


# Parts in reading order; those at odd places read from the left.
ARABIC_LINES = [
    ["لا شيء غريب هنا."],
    ["وقع الجانبان اتفاقا مع ", "EPITA", " في باريس."],
    ["", "EPITA", " شريك"],
    ["شريكنا ", "EPITA"],
    ["لـ", "EPITA", "، و", "MCIT", "."],
    ["تدريب ", "100 000", " متدرب."],
    ["بقيمة ", "1.250.000", " يورو (", "1.25 M€", "؟)"],
    ["بنسبة ", "15 %", "."],
    ["بنسبة ", "-3,5%", "؛"],
    ["المبلغ ", "$100", " و", "€20", "."],
    ["الرقم ", "147", "."],
    ["من ", "3", " إلى ", "5", "."],
    ["يوم ", "15/03/2026", "، الساعة ", "14:30", "."],
    ["خلال ", "15–20", " مارس"],
    ["السنة الدراسية ", "2025-2026", "."],
    ["السنة الدراسية ", "2025/2026", "."],
    ["هاتف: ", "+33 1 44 08 01 01", "."],
    ["هاتف: ", "+20-2-3534-1300", "، فاكس"],
    ["الموقع ", "https://www.mcit.gov.eg/ar/news?id=12", "، اليوم"],
    ["راسل ", "a.b@example.org", "!"],
    ["حساب ", "@MCIT_EG", "."],
    ["وسم ", "#EPITA2026", "."],
    ["لغة ", "C++", "، ولغة ", "C#", "."],
    ["الإصدار ", "3.11.2", "."],
    ["النسخة ", "v2.0-rc1", "."],
    ["القاعة ", "B-204", ":"],
    ["القرار ", "A/RES/78/1", "، والمرجع ", "MAE/CR/2026/0147", "."],
    ["المرجع ", "P-00AB-0001", "…"],
    ["برنامج «", "Horizon 2020", "» الأوروبي"],
    ["اتفاق (", "MoU", ") بين"],
    ["مدرسة ", "EPITA (Paris)", "."],
    ['قال: "', "OK", '".'],
    ["جوهر ", "IA & IoT", "."],
    ["عبر ", "Zoom/Teams", "."],
    ["مدينة ", "Sophia Antipolis", "، فرنسا"],
    ["معهد ", "L’Institut d’Optique", "."],
    ["السيد ", "M. Cédric O", "."],
    ["خط العرض ", "48.8°", "."],
    ["يوم ١٥ مارس ٢٠٢٦ مع ", "EPITA", "."],
    ["المادة ", "12(b)", "."],
    ["المادة ", "5(2)(a)", " هنا"],
    ["انتشار كوفيد-", "19", " عام ", "2020", "."],
]
# Lists: their parts follow each other from the right, whatever signs stand between them.
ARABIC_LISTS = [
    ["الأرقام ", "10", ", ", "20", ", ", "30", " معا"],
    ["", "10", ", ", "20", ", ", "30", ""],
    ["الأرقام ", "10", "،", "20", "،", "30", "."],
    ["من ", "9:30", " - ", "11:00", "."],
    ["", "9:30", " - ", "11:00", ""],
    ["يوما ", "12-03-2026", "، ", "15-03-2026", "."],
    ["بنسب ", "15 %", "، ", "20 %", "، ", "30", " و", "5", "."],
    ["المدارس ", "EPITA", "، ", "MCIT", "، ", "2026", "."],
    ["الأعوام ", "2024", "، ", "2025", "؛ ", "2026", "."],
    ["القاعات ", "B-204", "؛ ", "12", " / ", "C++", "."],
]
FRENCH_LINES = [
    ["Rien d’arabe ici : 100 000 €."],
    ["M. ", "أحمد علي", ", ministre."],
    ["MM. ", "أحمد علي", ", ", "عمرو طلعت", " et Mme ", "منى حسن", "."],
    ["Le ", "د. عمرو طلعت", "!"],
    ["Le mot « ", "مصر", " »."],
    ["(", "القاهرة", ")"],
    ["", "مصر", " est grande"],
    ["l’", "الأهرام", "/", "الأخبار", "."],
    ["Le quotidien ", "الأهرام", " (12 mars)."],
    ["en ", "مصر", ": 100 000"],
    ["loi ", "رقم ١٧٥", " (2018)"],
    ["le ", "١٥ مارس ٢٠٢٦", "."],
    ["sigle ", "ج.م.ع", "."],
    ["note ", "القاهرة، باريس", ", fin"],
    ["axe ", "مصر-فرنسا", ", 2026"],
]


@pytest.mark.parametrize("parts", ARABIC_LINES + ARABIC_LISTS, ids="".join)
def test_an_arabic_line_reads_in_order_from_the_right(parts: list[str]) -> None:
    seen = [part if place % 2 else turned(part) for place, part in enumerate(parts)]
    assert on_screen("".join(parts), AR) == "".join(reversed(seen))


@pytest.mark.parametrize("parts", FRENCH_LINES, ids="".join)
def test_a_french_line_reads_in_order_from_the_left(parts: list[str]) -> None:
    seen = [turned(part) if place % 2 else part for place, part in enumerate(parts)]
    assert on_screen("".join(parts), FR) == "".join(seen)


@pytest.mark.parametrize("parts", ARABIC_LINES, ids="".join)
def test_islands_are_the_parts_that_read_from_the_left(parts: list[str]) -> None:
    cut = pieces("".join(parts), AR)
    assert [piece.text.replace(LRM, "") for piece in cut if not piece.rtl] == parts[1::2]
    assert [piece.text for piece in cut if piece.rtl] == [part for part in parts[::2] if part]


@pytest.mark.parametrize(
    ("text", "without_marks"),
    [
        ("لغة C++.", ".++C ةغل"),
        ("هاتف: +33 1 44 08 01 01.", ".01 01 08 44 1 33+ :فتاه"),
        ("بنسبة -3,5%؛", "؛%3,5- ةبسنب"),
    ],
)
def test_the_marks_are_what_keeps_an_island_whole(text: str, without_marks: str) -> None:
    assert get_display(text, base_dir="R") == without_marks
    assert on_screen(text, AR) != without_marks


@pytest.mark.parametrize("parts", ARABIC_LISTS, ids="".join)
def test_the_pieces_of_a_list(parts: list[str]) -> None:
    cut = pieces("".join(parts), AR)
    assert [piece.text.replace(LRM, "") for piece in cut if not piece.rtl] == parts[1::2]
    assert [piece.text.replace(RLM, "") for piece in cut if piece.rtl] == [part for part in parts[::2] if part]


NUMBERS = st.sampled_from(["10", "2026", "9:30", "15 %", "12-03-2026", "EPITA", "12(b)", "-3,5%", "1.250.000"])
BETWEEN = st.sampled_from(["، ", "؛ ", " و ", "،", " ثم ", "…", "؟ "])


@given(st.lists(st.tuples(NUMBERS, BETWEEN), min_size=1, max_size=6))
def test_any_list_reads_from_the_right(items: list[tuple[str, str]]) -> None:
    seen = [part for name, sign in items for part in (name, turned(sign))]
    assert on_screen("".join(map("".join, items)), AR) == "".join(reversed(seen))


NAMES = st.sampled_from(["EPITA", "MCIT", "C++", "B-204", "v2.0", "A/RES/78/1", "100 000", "14:30", "15 %", "€20"])
WORDS = st.sampled_from(["مع", "الوفد", "في", "القاعة", "بلغ", "بين"])
SIGNS = st.sampled_from([" ", "، ", "؛ ", ". "])


@given(st.lists(st.tuples(WORDS, SIGNS, NAMES, SIGNS), min_size=1, max_size=5))
def test_any_run_of_names_between_words_keeps_its_order(steps: list[tuple[str, str, str, str]]) -> None:
    parts = [part for word, before, name, after in steps for part in (word + before, name, after)]
    seen = [part if part in dict.fromkeys(name for _, _, name, _ in steps) else turned(part) for part in parts]
    assert on_screen("".join(parts) + "نص", AR) == turned("نص") + "".join(reversed(seen))


@pytest.mark.parametrize(
    "control", [chr(code) for code in (0x200E, 0x200F, 0x061C, *range(0x202A, 0x202F), *range(0x2066, 0x206A))]
)
@pytest.mark.parametrize("language", Language)
def test_direction_controls_of_the_source_change_nothing(control: str, language: Language) -> None:
    text = "وفد EPITA في القاهرة"
    assert pieces(f"{control}وفد {control}EPITA{control} في القاهرة{control}", language) == pieces(text, language)
