"""The smallest pieces of Word XML: escaping, breaks, properties, fields, tables; judged as parsed elements."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from briefing_app.docx_io import oxml
from briefing_app.docx_io.oxml import Cell, ParagraphLook, Row, TableLook
from briefing_app.domain.rich_text import clean
from tests.docx_io.written import text_of, val, w


def parsed(xml: str) -> etree._Element:
    """What stands inside a wrapper that knows our prefixes."""
    return etree.fromstring(f"<x {oxml.NAMESPACES}>{xml}</x>")


def tags(element: etree._Element) -> list[str]:
    return [etree.QName(child).localname for child in element]


@given(st.text().map(clean))
def test_any_text_comes_out_of_a_run_as_it_went_in(text: str) -> None:
    assert text_of(parsed(oxml.run("<w:b/>", text))) == text


@given(st.text().map(clean))
def test_any_text_fits_in_an_attribute(text: str) -> None:
    shown = text.replace("\n", " ").replace("\t", " ")
    assert parsed(f'<w:y w:val="{oxml.escaped(text)}"/>')[0].get(w("val")) == shown


@pytest.mark.parametrize(
    ("text", "children"),
    [
        ("", ["t"]),
        ("a", ["t"]),
        ("a\nb", ["t", "br", "t"]),
        ("\n", ["br"]),
        ("\n\t\n", ["br", "tab", "br"]),
        ("\ta", ["tab", "t"]),
        ("a\t", ["t", "tab"]),
    ],
)
def test_breaks_and_tabs_are_elements(text: str, children: list[str]) -> None:
    assert tags(parsed(oxml.text(text))) == children


@pytest.mark.parametrize("text", [" a", "a ", "  ", " a\n b "])
def test_spaces_at_the_ends_are_kept(text: str) -> None:
    for element in parsed(oxml.text(text)).iter(w("t")):
        assert element.get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"


LOOKS = [
    (ParagraphLook("S"), ["pStyle"]),
    (ParagraphLook("S", rtl=True), ["pStyle", "bidi", "rPr"]),
    (ParagraphLook("S", keep_next=True, numbering=3), ["pStyle", "keepNext", "numPr"]),
    (ParagraphLook("S", True, 3, True, True), ["pStyle", "keepNext", "pageBreakBefore", "numPr", "bidi", "rPr"]),
    (ParagraphLook("S", True, centred=True), ["pStyle", "bidi", "jc", "rPr"]),
    (ParagraphLook("S", align_end=True), ["pStyle", "jc"]),
]


@pytest.mark.parametrize(("look", "expected"), LOOKS)
def test_paragraph_properties_in_schema_order(look: ParagraphLook, expected: list[str]) -> None:
    (paragraph,) = parsed(oxml.paragraph(look, ""))
    (properties,) = paragraph
    assert tags(properties) == expected


def test_centred_goes_before_the_end_of_the_line() -> None:
    assert (
        val(parsed(oxml.paragraph(ParagraphLook("S", centred=True, align_end=True), "")).find(f".//{w('jc')}"))
        == "center"
    )


def test_a_field_is_five_runs_with_its_code_in_the_second() -> None:
    runs = list(parsed(oxml.field("PAGE", "1", "<w:rtl/>")))
    assert [tags(run)[1] for run in runs] == ["fldChar", "instrText", "fldChar", "t", "fldChar"]
    assert [val(run.find(w("fldChar")), "fldCharType") for run in runs] == ["begin", None, "separate", None, "end"]
    assert runs[1].findtext(w("instrText")) == " PAGE "
    assert all(run.find(f"{w('rPr')}/{w('rtl')}") is not None for run in runs)


def test_a_bookmark_goes_around_what_it_marks() -> None:
    start, inside, end = parsed(oxml.bookmarked("u_1_ar", 7, "<w:r/>"))
    assert (start.tag, inside.tag, end.tag) == (w("bookmarkStart"), w("r"), w("bookmarkEnd"))
    assert (start.get(w("id")), start.get(w("name")), end.get(w("id"))) == ("7", "u_1_ar", "7")


def table(rtl: bool = False, caption: str = "c", *rows: Row) -> etree._Element:
    return parsed(oxml.table(TableLook((100, 250), "Grille", caption, "d", rtl), rows))[0]


@pytest.mark.parametrize(("rtl", "said"), [(True, None), (False, "off")])
def test_a_table_always_says_its_direction(rtl: bool, said: str | None) -> None:
    visual = table(rtl).find(f"{w('tblPr')}/{w('bidiVisual')}")
    assert visual is not None
    assert val(visual) == said


def test_a_table_is_as_wide_as_its_columns() -> None:
    made = table()
    assert val(made.find(f"{w('tblPr')}/{w('tblW')}"), "w") == "350"
    assert [val(column, "w") for column in made.iter(w("gridCol"))] == ["100", "250"]


def test_rows_say_what_they_are() -> None:
    cells = (Cell("<w:p/>", "EDF3F3"), Cell("<w:p/>", centred=True))
    made = table(False, 'a "b" <c>', Row(cells, is_header=True, height=500), Row(cells))
    first, second = made.findall(w("tr"))
    assert tags(first[0]) == ["cantSplit", "trHeight", "tblHeader"]
    assert tags(second[0]) == ["cantSplit"]
    assert [tags(cell[0]) for cell in first.findall(w("tc"))] == [["tcW", "shd"], ["tcW", "vAlign"]]
    assert val(first.find(f".//{w('shd')}"), "fill") == "EDF3F3"
    assert val(made.find(f"{w('tblPr')}/{w('tblCaption')}")) == 'a "b" <c>'


@pytest.mark.parametrize("count", [1, 3])
def test_a_row_that_does_not_fill_the_grid_is_our_mistake(count: int) -> None:
    with pytest.raises(ValueError, match="zip"):
        table(False, "c", Row((Cell("<w:p/>"),) * count))
