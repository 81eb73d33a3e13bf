"""Text files as offices have them: old code pages, line ends of every system, lists of every kind."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.rich_text import ParagraphKind
from briefing_app.interchange.text_file import read_text_paragraphs

AR, FR = Language.ARABIC, Language.FRENCH
BODY, BULLET, NUMBERED = ParagraphKind.BODY, ParagraphKind.BULLET, ParagraphKind.NUMBERED
ARABIC_SENTENCE = "استقبل الوزير نظيره الفرنسي في القاهرة، وأكدا أهمية التعاون."
FRENCH_SENTENCE = "Le ministre a été reçu « en ami » à l'Élysée."


def lines(data: bytes, language: Language) -> list[str]:
    return [text.plain for text in read_text_paragraphs(data, "f.txt", language)]


@pytest.mark.parametrize(
    ("encoding", "language", "text"),
    [
        ("utf-16-le", AR, ARABIC_SENTENCE),
        ("utf-16-be", AR, ARABIC_SENTENCE),
        ("cp1256", AR, "زار الوزير مدرسة EPITA في باريس يوم 15 مارس – واللقاء مثمر…"),
        ("cp1256", AR, "قالت: «نعم»؛ ثم أضافت: هل من سؤال؟"),
        ("cp1256", AR, "التقى السيد Jérôme في Orléans بوفد من الجامعة المصرية للتعليم"),
        ("cp1252", FR, "L’œuvre commune – 5 000 € – « à l’étude »… et déjà là où ça compte"),
        ("cp1252", FR, FRENCH_SENTENCE),
    ],
)
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_old_encodings_without_a_mark(encoding: str, language: Language, text: str, ends: str) -> None:
    assert lines(ends.join((text, "", text)).encode(encoding), language) == [text, text]


@given(st.lists(st.text("abcdefghijklmnopqrstuvwxyz éèàçùôîœ", min_size=1).filter(str.strip), min_size=1, max_size=6))
def test_line_ends_of_every_system_give_the_same_paragraphs(found: list[str]) -> None:
    unix = lines("\n".join(found).encode(), FR)
    assert unix == [line.strip() for line in found]
    assert lines("\r\n".join(found).encode("utf-16"), FR) == unix
    assert lines("\r".join(found).encode("utf-8-sig"), FR) == unix


@given(st.text("ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءأإآؤئ ", min_size=3, max_size=40).filter(str.strip))
def test_any_arabic_of_the_old_code_page_is_read(text: str) -> None:
    assert lines(text.encode("cp1256"), AR) == [text.strip()]


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04" + bytes(40),
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n\x00\x01",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(64),
        b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + bytes(range(200)),
        b"SQLite format 3\x00" + bytes(80),
        codecs.BOM_UTF16_LE + b"a",
        codecs.BOM_UTF16_BE + b"\xdc\x00\x00a",
        codecs.BOM_UTF32_LE + b"\xff\xff\xff\xff",
        codecs.BOM_UTF8 + "été".encode("cp1252"),
        "بداية\x00نهاية".encode(),
    ],
)
@pytest.mark.parametrize("language", Language)
def test_other_kinds_of_files_are_no_text(data: bytes, language: Language) -> None:
    with pytest.raises(UserError) as told:
        lines(data, language)
    assert (told.value.code, dict(told.value.params)) == ("text.not_text", {"path": "f.txt"})


@pytest.mark.parametrize(
    "data",
    [b"\r\n\r\n", "\u00a0\n\u00a0".encode(), codecs.BOM_UTF16_LE, codecs.BOM_UTF16_LE + " \n".encode("utf-16-le")],
)
def test_files_of_nothing_but_space_are_empty(data: bytes) -> None:
    with pytest.raises(UserError, match=r"text\.empty"):
        lines(data, FR)


def test_space_around_a_line_is_no_part_of_it() -> None:
    text = "\ufeff  un.\u00a0\n\t deux.  \n\u00a0\n\ntrois\ufeff"
    assert lines(text.encode(), FR) == ["un.", "deux.", "trois"]


@pytest.mark.parametrize("mark", ["-", "–", "—", "•", "·", "▪", "‣", "*"])
def test_bullets_of_every_kind(mark: str) -> None:
    found = read_text_paragraphs(f"{mark} un\n  {mark}\tdeux\n".encode(), "f", FR)
    assert [(text.plain, text.kind) for text in found] == [("un", BULLET), ("deux", BULLET)]


@pytest.mark.parametrize(
    "marks", [("1.", "2."), ("1)", "2)"), ("1-", "2-"), ("9 .", "10 ."), ("١.", "٢."), ("٩)", "١٠)")]
)
def test_numbers_of_every_kind(marks: tuple[str, str]) -> None:
    found = read_text_paragraphs(f"{marks[0]} أول\n{marks[1]} ثان\n".encode(), "f", AR)
    assert [(text.plain, text.kind) for text in found] == [("أول", NUMBERED), ("ثان", NUMBERED)]


@pytest.mark.parametrize(
    "text",
    [
        "2026. Une année\n2027. Une autre\n",
        "-un\n-deux\n",
        "1.5 million\n2.5 millions\n",
        "- un\n1. deux\n",
        "• seul\nsuite\n",
        "* \n*\n",
    ],
)
def test_what_only_looks_like_a_list_stays_as_it_is(text: str) -> None:
    found = read_text_paragraphs(text.encode(), "f", FR)
    assert {paragraph.kind for paragraph in found} == {BODY}
    assert [paragraph.plain for paragraph in found] == [line.strip() for line in text.splitlines()]


def test_arabic_copied_from_a_pdf_comes_as_it_stands_and_its_lines_are_joined() -> None:
    """Letters in display forms are mended afterwards; here the wrapped lines of a page become paragraphs."""
    page = "ﺍﺳﺘﻘﺒﻞ ﺍﻟﻮﺯﻳﺮ ﻧﻈﻴﺮﻩ\nﻓﻲ ﺍﻟﻘﺎﻫﺮﺓ ﺃﻣﺲ.\n\nﻭﺃﻛﺪﺍ ﺃﻫﻤﻴﺔ\nﺍﻟﺘﻌﺎﻭﻥ.\n"
    assert lines(page.encode(), AR) == ["ﺍﺳﺘﻘﺒﻞ ﺍﻟﻮﺯﻳﺮ ﻧﻈﻴﺮﻩ ﻓﻲ ﺍﻟﻘﺎﻫﺮﺓ ﺃﻣﺲ.", "ﻭﺃﻛﺪﺍ ﺃﻫﻤﻴﺔ ﺍﻟﺘﻌﺎﻭﻥ."]


def test_blocks_whose_lines_all_end_are_paragraphs_of_one_line() -> None:
    text = "Premier point.\nDeuxième point.\n\nTroisième point !\nQuatrième point ;\n"
    assert len(lines(text.encode(), FR)) == 4
