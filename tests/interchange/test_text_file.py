from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.rich_text import ParagraphKind
from briefing_app.interchange.text_file import decoded, read_text_paragraphs

AR, FR = Language.ARABIC, Language.FRENCH
ARABIC = "التقى الوزير نظيره الفرنسي لبحث التعاون بين البلدين.\nواتفقا على لقاء قادم."
FRENCH = "Le ministre a reçu son homologue à l’Élysée.\nIls se reverront bientôt."
PLAIN_FRENCH = "Le ministre a reçu son homologue, « très » honoré.\nIls se reverront bientôt."


def lines(data: bytes, language: Language) -> list[str]:
    return [text.plain for text in read_text_paragraphs(data, "f.txt", language)]


@pytest.mark.parametrize("text", [ARABIC, FRENCH])
@pytest.mark.parametrize(
    "encode",
    [
        lambda text: text.encode(),
        lambda text: codecs.BOM_UTF8 + text.encode(),
        lambda text: text.encode("utf-16"),
        lambda text: codecs.BOM_UTF16_BE + text.encode("utf-16-be"),
        lambda text: text.encode("utf-32"),
        lambda text: text.replace("\n", "\r\n").encode(),
    ],
)
def test_encodings_by_their_mark(text: str, encode: object) -> None:
    assert callable(encode)
    language = AR if text is ARABIC else FR
    assert lines(encode(text), language) == text.split("\n")


def test_encodings_without_a_mark() -> None:
    assert lines(ARABIC.encode("cp1256"), AR) == ARABIC.split("\n")
    assert lines(PLAIN_FRENCH.encode("cp1252"), FR) == PLAIN_FRENCH.split("\n")
    assert lines(PLAIN_FRENCH.encode("utf-16-le"), FR) == PLAIN_FRENCH.split("\n")
    assert lines(PLAIN_FRENCH.encode("utf-16-be"), FR) == PLAIN_FRENCH.split("\n")


@pytest.mark.parametrize(
    ("data", "language", "code"),
    [
        (b"", FR, "text.empty"),
        (b" \n\t ", FR, "text.empty"),
        (codecs.BOM_UTF8, FR, "text.empty"),
        (bytes(range(256)) * 10, FR, "text.not_text"),
        (bytes(range(256)) * 10, AR, "text.not_text"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), FR, "text.not_text"),
        (codecs.BOM_UTF16_LE + b"\x00\xd8\x41", FR, "text.not_text"),
        (codecs.BOM_UTF8 + b"\xff\xfe\xfa", FR, "text.not_text"),
        (b"texte\x07cloche", FR, "text.not_text"),
        (codecs.BOM_UTF8 + b"a\x01b", FR, "text.not_text"),
        (PLAIN_FRENCH.encode("cp1252"), AR, "text.not_text"),
        (b"\xa4\xb6\xa9" * 50, FR, "text.not_text"),
    ],
)
def test_what_is_no_text(data: bytes, language: Language, code: str) -> None:
    with pytest.raises(UserError) as told:
        read_text_paragraphs(data, "f.txt", language)
    assert (told.value.code, told.value.params["path"]) == (code, "f.txt")


def test_a_line_is_a_paragraph() -> None:
    assert lines(b"un\n\ndeux\n\n\ntrois\n", FR) == ["un", "deux", "trois"]


def test_wrapped_lines_between_blank_ones_are_one_paragraph() -> None:
    text = "Le ministre a reçu son homologue\npour examiner avec lui la coopération.\n\nIls se reverront\nbientôt au Caire.\n"
    assert lines(text.encode(), FR) == [
        "Le ministre a reçu son homologue pour examiner avec lui la coopération.",
        "Ils se reverront bientôt au Caire.",
    ]


def test_long_lines_are_never_joined() -> None:
    long = "mot " * 60
    assert len(lines(f"{long}\nsuite\n\n{long}\nfin".encode(), FR)) == 4


def test_list_marks_become_kinds_only_side_by_side() -> None:
    found = read_text_paragraphs(b"- un\n- deux\ntexte\n- seul\n1. a\n2. b\n", "f", FR)
    assert [(text.plain, text.kind) for text in found] == [
        ("un", ParagraphKind.BULLET),
        ("deux", ParagraphKind.BULLET),
        ("texte", ParagraphKind.BODY),
        ("- seul", ParagraphKind.BODY),
        ("a", ParagraphKind.NUMBERED),
        ("b", ParagraphKind.NUMBERED),
    ]
    arabic = read_text_paragraphs("١- أول\n٢- ثان\n".encode(), "f", AR)
    assert [(text.plain, text.kind) for text in arabic] == [
        ("أول", ParagraphKind.NUMBERED),
        ("ثان", ParagraphKind.NUMBERED),
    ]


def test_lists_in_blocks_stay_lists() -> None:
    text = "Le ministre a dit que\nla chose est sûre.\n\n- un\n- deux\n"
    assert lines(text.encode(), FR) == ["Le ministre a dit que la chose est sûre.", "un", "deux"]


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1).filter(str.strip))
def test_utf8_text_is_read_as_it_is(text: str) -> None:
    assert decoded(text.encode(), "f", FR) == text.removeprefix("\ufeff")


@given(st.binary(max_size=300), st.sampled_from(Language))
def test_any_bytes_give_text_or_a_user_error(data: bytes, language: Language) -> None:
    try:
        found = read_text_paragraphs(data, "f", language)
    except UserError as told:
        assert told.code in ("text.empty", "text.not_text")
    else:
        assert found
