"""Rule E14: lists come from ``numbering.xml``, one definition for both languages, each list from one."""

from __future__ import annotations

import pytest
from lxml import etree

from briefing_app.docx_io.snapshot import Layout
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.notes import Section
from briefing_app.domain.rich_text import ParagraphKind
from tests.docx_io.written import (
    DOCUMENT,
    NUMBERING,
    Docx,
    bare_note,
    docx_of,
    exported,
    on,
    pair,
    text_of,
    val,
    w,
)

LAYOUTS = list(Layout)
BODY, BULLET, NUMBERED, QUOTE = ParagraphKind


def note_of(*sections: tuple[ParagraphKind, ...]) -> object:
    """A note whose pairs are of these kinds, section by section."""
    made, number = [], 0
    for at, kinds in enumerate(sections):
        pairs = []
        for kind in kinds:
            number += 1
            pairs.append(pair(f"بند {number}", f"Point {number}", number, kind))
        made.append(Section(f"s{at}", Bilingual(f"قسم {at}", f"Partie {at}"), tuple(pairs), required=True))
    return bare_note(sections=tuple(made))


def lists(docx: Docx, language: str) -> list[str | None]:
    """The number of the list each segment of a language is in."""
    found = []
    for mark in docx.tree(DOCUMENT).iter(w("bookmarkStart")):
        paragraph = mark.getparent()
        assert paragraph is not None
        if str(mark.get(w("name"))).endswith(language):
            found.append(val(paragraph.find(f"{w('pPr')}/{w('numPr')}/{w('numId')}")))
    return found


def shape(numbers: list[str | None]) -> list[int | None]:
    """Lists by the order they begin in, whatever their ids."""
    order = list(dict.fromkeys(number for number in numbers if number is not None))
    return [None if number is None else order.index(number) for number in numbers]


CASES = [
    ([(NUMBERED, NUMBERED, NUMBERED)], [0, 0, 0]),
    ([(NUMBERED, BODY, NUMBERED)], [0, None, 1]),
    ([(NUMBERED, NUMBERED), (NUMBERED,)], [0, 0, 1]),
    ([(BULLET, BULLET), (BULLET,)], [0, 0, 0]),
    ([(BULLET, NUMBERED, BULLET, NUMBERED)], [0, 1, 0, 2]),
    ([(QUOTE, BODY)], [None, None]),
]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(("sections", "expected"), CASES)
def test_where_lists_begin_anew(
    sections: list[tuple[ParagraphKind, ...]], expected: list[int | None], layout: Layout
) -> None:
    docx = docx_of(note_of(*sections), layout)  # type: ignore[arg-type]
    for language in layout.languages:
        assert shape(lists(docx, language.value)) == expected


@pytest.mark.parametrize("layout", [Layout.FACING, Layout.SEQUENTIAL, Layout.CARD])
def test_twins_count_for_themselves_in_the_same_definition(layout: Layout) -> None:
    """French 1, 2 beside Arabic 1, 2: were it one list it would go 1, 2, 3, 4."""
    docx = docx_of(note_of((NUMBERED, NUMBERED)), layout)  # type: ignore[arg-type]
    french, arabic = lists(docx, "fr"), lists(docx, "ar")
    assert not set(french) & set(arabic)
    instances = {n.get(w("numId")): val(n.find(w("abstractNumId"))) for n in docx.tree(NUMBERING).iter(w("num"))}
    assert len({instances[n] for n in french + arabic}) == 1


def test_every_numbered_list_starts_at_one() -> None:
    numbering = docx_of(note_of((NUMBERED,), (NUMBERED,), (BULLET,))).tree(NUMBERING)  # type: ignore[arg-type]
    formats = {
        a.get(w("abstractNumId")): val(a.find(f"{w('lvl')}/{w('numFmt')}")) for a in numbering.iter(w("abstractNum"))
    }
    starts = [
        (formats[val(n.find(w("abstractNumId")))], val(n.find(f"{w('lvlOverride')}/{w('startOverride')}")))
        for n in numbering.iter(w("num"))
    ]
    assert starts == [("bullet", None)] + [("decimal", "1")] * 4


@pytest.mark.parametrize("layout", LAYOUTS)
def test_definitions_suit_both_directions(layout: Layout) -> None:
    numbering = exported("nasty", layout).tree(NUMBERING)
    levels = list(numbering.iter(w("lvl")))
    assert [val(level.find(w("numFmt"))) for level in levels] == ["bullet", "decimal"]
    for level in levels:
        assert val(level.find(w("lvlJc"))) == "left"
        indent = level.find(f"{w('pPr')}/{w('ind')}")
        assert (val(indent, "left"), val(indent, "hanging")) == ("720", "360")
        fonts = level.find(f"{w('rPr')}/{w('rFonts')}")
        assert {val(fonts, slot) for slot in ("ascii", "hAnsi", "cs")} <= {"Cambria", "Amiri"}
        bullet = val(level.find(w("lvlText"))) or ""
        assert not any(0xE000 <= ord(ch) <= 0xF8FF for ch in bullet), "a sign of Symbol or Wingdings"


@pytest.mark.parametrize("layout", LAYOUTS)
def test_nobody_types_the_number(layout: Layout) -> None:
    """A list in Arabic has its numbers at the right because its paragraph reads from the right."""
    docx = docx_of(note_of((NUMBERED, BULLET)), layout)  # type: ignore[arg-type]
    for paragraph in docx.tree(DOCUMENT).iter(w("p")):
        if paragraph.find(f"{w('pPr')}/{w('numPr')}") is not None:
            text = text_of(paragraph)
            assert text[0] in "بP"
            assert on(paragraph.find(f"{w('pPr')}/{w('bidi')}")) is (text[0] == "ب")
            assert val(paragraph.find(f"{w('pPr')}/{w('numPr')}/{w('ilvl')}")) == "0"


@pytest.mark.parametrize(
    ("kind", "french", "arabic"),
    [
        (BODY, "FRTexte", "ARTexte"),
        (BULLET, "FRListe", "ARListe"),
        (NUMBERED, "FRListe", "ARListe"),
        (QUOTE, "FRCitation", "ARCitation"),
    ],
)
def test_each_kind_has_its_style_in_each_language(kind: ParagraphKind, french: str, arabic: str) -> None:
    root: etree._Element = docx_of(note_of((kind,))).tree(DOCUMENT)  # type: ignore[arg-type]
    styles = [val(m.getparent().find(f"{w('pPr')}/{w('pStyle')}")) for m in root.iter(w("bookmarkStart"))]  # type: ignore[union-attr]
    assert styles == [french, arabic]
