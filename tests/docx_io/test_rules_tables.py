"""Rule E10 on every table of every layout: said direction, true widths, whole rows, names, nothing that touches."""

from __future__ import annotations

import msgspec
import pytest
from lxml import etree

from briefing_app.docx_io.snapshot import Layout
from briefing_app.domain.languages import Bilingual
from tests.docx_io.written import AR, DOCUMENT, FR, NOTES, STYLES, bare_note, docx_of, exported, pair, text_of, val, w
from tests.samples import BUILT_INS, sample_note

LAYOUTS = list(Layout)
TEXT_WIDTH = 11906 - 2 * 1134
everywhere = pytest.mark.parametrize(
    ("name", "layout"), [(name, layout) for name in NOTES for layout in LAYOUTS], ids=lambda value: str(value)
)


def tables(name: str, layout: Layout) -> list[etree._Element]:
    found = [table for _, root in exported(name, layout).stories() for table in root.iter(w("tbl"))]
    assert found
    return found


@everywhere
def test_tables_have_everything_a_reader_needs(name: str, layout: Layout) -> None:
    known = {style.get(w("styleId")) for style in exported(name, layout).tree(STYLES).iter(w("style"))}
    for table in tables(name, layout):
        properties = table.find(w("tblPr"))
        assert properties is not None
        assert val(properties.find(w("tblStyle"))) in known
        assert val(properties.find(w("tblLayout")), "type") == "fixed"
        assert val(properties.find(w("tblCaption")))
        assert val(properties.find(w("tblDescription")))
        assert properties.find(w("bidiVisual")) is not None
        assert val(properties.find(w("bidiVisual"))) in (None, "off"), "the SDK validator takes neither 0 nor 1"


@everywhere
def test_widths_add_up_to_the_page(name: str, layout: Layout) -> None:
    for table in tables(name, layout):
        columns = [int(val(column, "w") or 0) for column in table.iter(w("gridCol"))]
        width = table.find(f"{w('tblPr')}/{w('tblW')}")
        assert (val(width, "type"), val(width, "w")) == ("dxa", str(TEXT_WIDTH))
        assert sum(columns) == TEXT_WIDTH
        assert min(columns) > 0
        for row in table.iter(w("tr")):
            cells = row.findall(w("tc"))
            assert [int(val(cell.find(f"{w('tcPr')}/{w('tcW')}"), "w") or 0) for cell in cells] == columns


@everywhere
def test_rows_do_not_break_and_the_first_is_repeated(name: str, layout: Layout) -> None:
    for table in tables(name, layout):
        rows = table.findall(w("tr"))
        assert all(row.find(f"{w('trPr')}/{w('cantSplit')}") is not None for row in rows)
        assert [row.find(f"{w('trPr')}/{w('tblHeader')}") is not None for row in rows] == [True] + [False] * (
            len(rows) - 1
        )


@everywhere
def test_cells_end_with_a_paragraph_and_tables_stand_apart(name: str, layout: Layout) -> None:
    for _, root in exported(name, layout).stories():
        for cell in root.iter(w("tc")):
            assert cell[-1].tag == w("p")
        for table in root.iter(w("tbl")):
            following = table.getnext()
            assert following is not None, "a story ends with a paragraph"
            assert following.tag == w("p")


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("leading", ["egypt_france", "eu_arab"])
def test_a_table_reads_as_its_languages_do(layout: Layout, leading: str) -> None:
    """Only a table of Arabic alone is mirrored; with both languages French stands at the left in every profile."""
    docx = docx_of(sample_note("meeting_record"), layout, profile=BUILT_INS.profile(leading))
    for table in docx.tree(DOCUMENT).iter(w("tbl")):
        mirrored = val(table.find(f"{w('tblPr')}/{w('bidiVisual')}")) is None
        caption = val(table.find(f"{w('tblPr')}/{w('tblCaption')}")) or ""
        both = any("a" <= ch <= "z" for ch in caption)
        expected = {Layout.ARABIC: True, Layout.SEQUENTIAL: not both}.get(layout, False)
        assert mirrored is expected, caption


@pytest.mark.parametrize("layout", [Layout.FACING, Layout.CARD])
def test_twins_stand_in_the_same_row(layout: Layout) -> None:
    note = bare_note(*(pair(f"فقرة {n}", f"Paragraphe {n}", n) for n in range(1, 5)))
    found = docx_of(note, layout).tree(DOCUMENT)
    rows = [row for row in found.iter(w("tr")) if next(row.iter(w("bookmarkStart")), None) is not None]
    names = [[str(mark.get(w("name"))) for mark in row.iter(w("bookmarkStart"))] for row in rows]
    assert [[name[-2:] for name in row] for row in names] == [["fr", "ar"]] * 4
    assert [name[:-3] for name, _ in names] == [twin[:-3] for _, twin in names]
    texts = [[text_of(cell) for cell in row.findall(w("tc"))] for row in rows]
    assert [fr for fr, _ in texts] == [f"Paragraphe {n}" for n in range(1, 5)]


def test_the_heading_of_a_section_is_the_repeated_row() -> None:
    table = next(
        found
        for found in exported("nasty", Layout.FACING).tree(DOCUMENT).iter(w("tbl"))
        if val(found.find(f"{w('tblPr')}/{w('tblStyle')}")) == "Regard"
    )
    first = table.find(w("tr"))
    assert first is not None
    assert [text_of(cell) for cell in first.findall(w("tc"))] == ["Sujets", "الموضوعات"]
    assert val(table.find(f"{w('tblPr')}/{w('tblCaption')}")) == "Sujets — الموضوعات"


def test_captions_with_signs_of_xml_come_through() -> None:
    section = msgspec.structs.replace(
        bare_note(pair("نص", "texte")).sections[0], title=Bilingual('م <&> "x"', 'a <&> "b"')
    )
    docx = docx_of(bare_note(sections=(section,)))
    captions = [val(found) for found in docx.tree(DOCUMENT).iter(w("tblCaption"))]
    assert 'a <&> "b" — م <&> "x"' in captions


@pytest.mark.parametrize("layout", LAYOUTS)
def test_headings_keep_with_their_text(layout: Layout) -> None:
    """Rule E13: built-in heading styles, one level, never alone at the foot of a page."""
    docx = exported("meeting_record", layout)
    styles = {style.get(w("styleId")): style for style in docx.tree(STYLES).iter(w("style"))}
    assert val(styles["ARTitre1"].find(w("basedOn"))) == "Heading1"
    assert val(styles["Heading1"].find(f"{w('pPr')}/{w('outlineLvl')}")) == "0"
    assert styles["ARTitre1"].find(f"{w('pPr')}/{w('outlineLvl')}") is None, "the level is inherited"
    for style in ("Heading1", "ARTitre1", "Title", "ARTitre"):
        assert styles[style].find(f"{w('pPr')}/{w('keepNext')}") is not None
    assert styles["Normal"].find(f"{w('pPr')}/{w('widowControl')}") is not None
    used = [val(p.find(f"{w('pPr')}/{w('pStyle')}")) for p in docx.tree(DOCUMENT).iter(w("p"))]
    for language, style in ((FR, "Heading1"), (AR, "ARTitre1")):
        assert (style in used) is (language in layout.languages)
