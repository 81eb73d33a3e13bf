"""Heads and feet of the pages: letterhead, marking, watermark, page numbers as fields (rule E15)."""

from __future__ import annotations

import re

import msgspec
import pytest
from lxml import etree

from briefing_app.docx_io.snapshot import Layout
from briefing_app.domain.review_states import NoteStatus
from tests.docx_io.written import (
    AR,
    DOCUMENT,
    FR,
    LRM,
    OFFICE,
    PACKAGE,
    Docx,
    docx_of,
    exported,
    is_rtl_run,
    on,
    text_of,
    val,
    w,
)
from tests.samples import BUILT_INS, sample_note

LAYOUTS = list(Layout)
SHAPE, TEXT_PATH = "{urn:schemas-microsoft-com:vml}shape", "{urn:schemas-microsoft-com:vml}textpath"


def band(docx: Docx, kind: str, page: str) -> etree._Element:
    """The header or footer of the ``first`` page or of the others (``default``), found as Word finds it."""
    section = docx.tree(DOCUMENT).find(f"{w('body')}/{w('sectPr')}")
    assert section is not None
    reference = next(r for r in section.iter(w(f"{kind}Reference")) if val(r, "type") == page)
    rels = docx.tree("word/_rels/document.xml.rels").iter(f"{{{PACKAGE}/relationships}}Relationship")
    target = next(rel.get("Target") for rel in rels if rel.get("Id") == reference.get(f"{{{OFFICE}}}id"))
    return docx.tree(f"word/{target}")


def paragraphs(root: etree._Element) -> list[str]:
    return [text_of(p).replace(LRM, "") for p in root.iter(w("p"))]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("name", ["nasty", "cable", "aide_memoire"])
def test_first_page_and_others_have_each_one_head_and_foot(name: str, layout: Layout) -> None:
    section = exported(name, layout).tree(DOCUMENT).find(f"{w('body')}/{w('sectPr')}")
    assert section is not None
    assert on(section.find(w("titlePg")))
    for kind in ("header", "footer"):
        assert sorted(str(val(r, "type")) for r in section.iter(w(f"{kind}Reference"))) == ["default", "first"]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("profile_id", BUILT_INS.profile_ids())
def test_the_office_stands_on_page_one_french_left_arabic_right(profile_id: str, layout: Layout) -> None:
    profile = BUILT_INS.profile(profile_id)
    docx = docx_of(sample_note("brief_info", profile_id), layout)
    first = band(docx, "header", "first")
    cells = list(first.iter(w("tc")))
    assert [text_of(cell) for cell in cells] == [profile.office[FR], profile.office[AR]]
    assert [on(cell.find(f"{w('p')}/{w('pPr')}/{w('bidi')}")) for cell in cells] == [False, True]
    assert val(first.find(f".//{w('bidiVisual')}")) == "off"
    assert next(band(docx, "header", "default").iter(w("tbl")), None) is None


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_non_paper_names_nobody_in_head_or_foot(layout: Layout) -> None:
    docx = exported("aide_memoire", layout)
    for page in ("first", "default"):
        text = " ".join(paragraphs(band(docx, "header", page)) + paragraphs(band(docx, "footer", page)))
        assert "P-00AB-0001" not in text
        assert "République" not in text
        assert "جمهورية" not in text


@pytest.mark.parametrize(
    ("layout", "words"),
    [
        (Layout.FACING, "Diffusion restreinte — محدود التداول"),
        (Layout.SEQUENTIAL, "Diffusion restreinte — محدود التداول"),
        (Layout.CARD, "Diffusion restreinte — محدود التداول"),
        (Layout.FRENCH, "Diffusion restreinte"),
        (Layout.ARABIC, "محدود التداول"),
    ],
)
def test_the_marking_is_in_the_languages_of_the_document(layout: Layout, words: str) -> None:
    docx = exported("cable", layout)
    for kind in ("header", "footer"):
        for page in ("first", "default"):
            root = band(docx, kind, page)
            marking = next(p for p in root.iter(w("p")) if val(p.find(f"{w('pPr')}/{w('pStyle')}")) == "Mention")
            assert text_of(marking).replace(LRM, "") == words
            assert val(marking.find(f"{w('pPr')}/{w('jc')}")) == "center"
            coloured = [val(r.find(f"{w('rPr')}/{w('color')}")) for r in marking.iter(w("r")) if text_of(r)]
            assert set(coloured) == {"9A5B00"}


def test_the_marking_of_the_note_goes_before_that_of_its_template() -> None:
    note = sample_note("cable")
    secret = msgspec.structs.replace(note, facts=msgspec.structs.replace(note.facts, marking="secret"))
    docx = docx_of(secret, Layout.FRENCH)
    for page in ("first", "default"):
        assert paragraphs(band(docx, "header", page))[-1] == "Secret"


@pytest.mark.parametrize("status", list(NoteStatus))
def test_the_watermark_stays_until_the_note_is_approved(status: NoteStatus) -> None:
    docx = docx_of(msgspec.structs.replace(sample_note(), status=status))
    drawn = [list(band(docx, "header", page).iter(SHAPE)) for page in ("first", "default")]
    expected = 0 if status in (NoteStatus.APPROVED, NoteStatus.SENT) else 1
    assert [len(shapes) for shapes in drawn] == [expected, expected]
    for shapes in drawn:
        for shape in shapes:
            assert str(shape.get("id")).startswith("PowerPlusWaterMarkObject")
            assert shape.get("type") == "#_x0000_t136"
            assert [path.get("string") for path in shape.iter(TEXT_PATH)] == ["PROJET — مسودة"]
    assert not list(band(docx, "footer", "first").iter(SHAPE))


FEET = [
    (Layout.FACING, ["Page 1 sur 1", "صفحة 1 من 1"], [False, True]),
    (Layout.SEQUENTIAL, ["Page 1 sur 1", "صفحة 1 من 1"], [False, True]),
    (Layout.CARD, ["Page 1 sur 1", "صفحة 1 من 1"], [False, True]),
    (Layout.FRENCH, ["Page 1 sur 1", "P-00AB-0001"], [False, False]),
    (Layout.ARABIC, ["P-00AB-0001", "صفحة 1 من 1"], [False, True]),
]


@pytest.mark.parametrize(("layout", "texts", "directions"), FEET)
@pytest.mark.parametrize("page", ["first", "default"])
def test_the_foot_counts_the_pages(layout: Layout, texts: list[str], directions: list[bool], page: str) -> None:
    cells = list(band(exported("cable", layout), "footer", page).iter(w("tc")))
    assert [text_of(cell).replace(LRM, "") for cell in cells] == texts
    assert [on(cell.find(f"{w('p')}/{w('pPr')}/{w('bidi')}")) for cell in cells] == directions


def test_the_french_reference_stands_at_the_edge() -> None:
    cells = list(band(exported("cable", Layout.FRENCH), "footer", "first").iter(w("tc")))
    assert [val(cell.find(f".//{w('jc')}")) for cell in cells] == [None, "end"]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("page", ["first", "default"])
def test_e15_fields_are_five_runs_that_look_the_same(layout: Layout, page: str) -> None:
    for cell in band(exported("cable", layout), "footer", page).iter(w("tc")):
        kinds = [_kind(run) for run in cell.iter(w("r"))]
        if "begin" not in kinds:
            continue
        at = [n for n, kind in enumerate(kinds) if kind == "begin"]
        assert len(at) == 2
        codes = []
        for start in at:
            runs = list(cell.iter(w("r")))[start : start + 5]
            assert [_kind(run) for run in runs] == ["begin", "code", "separate", "text", "end"]
            assert len({etree.tostring(run.find(w("rPr"))) for run in runs}) == 1
            assert len({is_rtl_run(run) for run in cell.iter(w("r"))}) == 1
            codes.append(str(runs[1].findtext(w("instrText"))).strip())
        assert codes == ["PAGE", "NUMPAGES"]


def _kind(run: etree._Element) -> str:
    mark = run.find(w("fldChar"))
    if mark is not None:
        return str(val(mark, "fldCharType"))
    return "code" if run.find(w("instrText")) is not None else "text"


def test_the_order_on_the_pages_edge_is_the_same_for_every_template() -> None:
    for template_id in BUILT_INS.template_ids():
        docx = docx_of(sample_note(template_id))
        tags = [
            [re.sub("{.*}", "", str(child.tag)) for child in band(docx, "footer", page)]
            for page in ("first", "default")
        ]
        assert tags == [["tbl", "p"], ["tbl", "p"]], template_id
