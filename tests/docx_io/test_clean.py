"""The proof of a clean file: each trace is found wherever it is put, and a clean file has none."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from lxml import etree

from briefing_app.docx_io.clean import Found, Trace, traces_in
from briefing_app.docx_io.lint import lint
from briefing_app.docx_io.package_reader import WordPackage
from briefing_app.docx_io.review.identity import round_of
from briefing_app.docx_io.snapshot import Layout
from briefing_app.docx_io.writer import write
from briefing_app.domain.errors import BugError
from tests.docx_io.written import Docx, w
from tests.samples import sample_note, snapshot_of

BODY, STYLES, SETTINGS, CORE = "word/document.xml", "word/styles.xml", "word/settings.xml", "docProps/core.xml"
RELATIONS = "word/_rels/document.xml.rels"
NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def written_docx(layout: Layout, *, is_clean: bool) -> bytes:
    return write(snapshot_of(sample_note(), layout, is_clean=is_clean)).docx


CLEAN = {layout: written_docx(layout, is_clean=True) for layout in Layout}


@pytest.mark.parametrize("layout", Layout)
def test_a_clean_file_is_clean_and_sound(layout: Layout) -> None:
    assert traces_in(CLEAN[layout]) == ()
    assert lint(CLEAN[layout], has_identity=False) == ()
    names = set(Docx(CLEAN[layout]).parts)
    assert not {name for name in names if name.startswith("customXml") or name == "docProps/custom.xml"}
    assert round_of(WordPackage(CLEAN[layout])) is None


@pytest.mark.parametrize("layout", Layout)
def test_clean_or_not_it_says_the_same(layout: Layout) -> None:
    usual = written_docx(layout, is_clean=False)
    texts = [["".join(p.itertext()) for p in Docx(docx).paragraphs()] for docx in (usual, CLEAN[layout])]
    assert texts[0] == texts[1]
    assert {one.trace for one in traces_in(usual)} == {Trace.PROPERTIES, Trace.WAY_BACK}


def test_a_clean_file_names_the_note_by_its_reference_alone() -> None:
    core = Docx(CLEAN[Layout.FACING]).tree(CORE)
    said = {etree.QName(child).localname: child.text for child in core}
    assert said["identifier"] == sample_note().reference.shown
    assert "revision" not in said
    assert (said["creator"], said["lastModifiedBy"]) == ("briefing-app", "briefing-app")


def test_the_same_note_gives_the_same_clean_bytes() -> None:
    assert written_docx(Layout.CARD, is_clean=True) == CLEAN[Layout.CARD]


def element(xml: str) -> etree._Element:
    return etree.fromstring(f"<x {NAMESPACE}>{xml}</x>")[0]


def in_run(xml: str) -> Callable[[Docx], str]:
    def put(docx: Docx) -> str:
        root = docx.tree(BODY)
        next(root.iter(w("rPr"))).append(element(xml))
        docx.put(BODY, root)
        return BODY

    return put


def in_body(xml: str) -> Callable[[Docx], str]:
    def put(docx: Docx) -> str:
        root = docx.tree(BODY)
        next(root.iter(w("p"))).append(element(xml))
        docx.put(BODY, root)
        return BODY

    return put


def with_attribute(part: str, name: str) -> Callable[[Docx], str]:
    def put(docx: Docx) -> str:
        root = docx.tree(part)
        next(root.iter(w("p"))).set(w(name), "00A1B2C3")
        docx.put(part, root)
        return part

    return put


def with_part(name: str) -> Callable[[Docx], str]:
    def put(docx: Docx) -> str:
        docx.parts[name] = b"<x/>"
        return name

    return put


def in_settings(xml: str) -> Callable[[Docx], str]:
    def put(docx: Docx) -> str:
        root = docx.tree(SETTINGS)
        root.append(element(xml))
        docx.put(SETTINGS, root)
        return SETTINGS

    return put


def in_core(name: str, text: str) -> Callable[[Docx], str]:
    def put(docx: Docx) -> str:
        root = docx.tree(CORE)
        for child in root:
            if etree.QName(child).localname == name:
                child.text = text
                break
        else:
            etree.SubElement(root, f"{{http://purl.org/dc/elements/1.1/}}{name}").text = text
        docx.put(CORE, root)
        return CORE

    return put


def hidden_by_a_style(docx: Docx) -> str:
    """A style that rests on a hidden one."""
    sheet = docx.tree(STYLES)
    for key, base in (("Secret", ""), ("Plus", "Secret")):
        style = etree.SubElement(sheet, w("style"), {w("type"): "paragraph", w("styleId"): key})
        if base:
            etree.SubElement(style, w("basedOn"), {w("val"): base})
        else:
            etree.SubElement(etree.SubElement(style, w("rPr")), w("vanish"))
    docx.put(STYLES, sheet)
    root = docx.tree("word/header1.xml")
    paragraph = next(root.iter(w("p")))
    properties = paragraph.find(w("pPr"))
    if properties is None:
        properties = etree.Element(w("pPr"))
        paragraph.insert(0, properties)
    for old in properties.findall(w("pStyle")):
        properties.remove(old)
    etree.SubElement(properties, w("pStyle"), {w("val"): "Plus"})
    docx.put("word/header1.xml", root)
    return "word/header1.xml"


def linked_file(docx: Docx) -> str:
    root = docx.tree(RELATIONS)
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"
    name = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
    etree.SubElement(root, name, {"Id": "x", "Type": kind, "Target": "file:///C:/x.dotx", "TargetMode": "External"})
    docx.put(RELATIONS, root)
    return RELATIONS


@pytest.mark.parametrize(
    ("put", "trace"),
    [
        (in_body('<w:commentReference w:id="1"/>'), Trace.COMMENTS),
        (in_body('<w:commentRangeStart w:id="1"/>'), Trace.COMMENTS),
        (with_part("word/comments.xml"), Trace.COMMENTS),
        (with_part("word/commentsExtended.xml"), Trace.COMMENTS),
        (with_part("word/people.xml"), Trace.COMMENTS),
        (in_body('<w:ins w:id="1"/>'), Trace.CHANGES),
        (in_body('<w:moveFrom w:id="1"/>'), Trace.CHANGES),
        (in_body('<w:moveToRangeEnd w:id="1"/>'), Trace.CHANGES),
        (in_body('<w:delText w:id="1"/>'), Trace.CHANGES),
        (in_run('<w:rPrChange w:id="1"/>'), Trace.CHANGES),
        (in_settings('<w:trackRevisions w:val="1"/>'), Trace.CHANGES),
        (in_body('<w:del w:author="Nadia"/>'), Trace.AUTHORS),
        (in_core("creator", "Nadia Salem"), Trace.AUTHORS),
        (in_core("lastModifiedBy", "Nadia Salem"), Trace.AUTHORS),
        (in_core("description", "vu par le chef"), Trace.PROPERTIES),
        (with_part("docProps/custom.xml"), Trace.PROPERTIES),
        (with_part("customXml/item4.xml"), Trace.PROPERTIES),
        (in_settings('<w:docVars w:x="1"/>'), Trace.PROPERTIES),
        (in_run("<w:vanish/>"), Trace.HIDDEN_TEXT),
        (in_run('<w:specVanish w:val="true"/>'), Trace.HIDDEN_TEXT),
        (hidden_by_a_style, Trace.HIDDEN_TEXT),
        (with_attribute(BODY, "rsidR"), Trace.SESSIONS),
        (with_attribute("word/header1.xml", "rsidRDefault"), Trace.SESSIONS),
        (in_settings('<w:rsids w:x="1"/>'), Trace.SESSIONS),
        (linked_file, Trace.PATHS),
        (in_body('<w:bookmarkStart w:name="u_0199_fr"/>'), Trace.WAY_BACK),
    ],
)
def test_every_trace_is_found(put: Callable[[Docx], str], trace: Trace) -> None:
    docx = Docx(CLEAN[Layout.FACING])
    where = put(docx)
    assert Found(trace, where) in traces_in(docx.packed())


@pytest.mark.parametrize(
    "put",
    [
        in_run('<w:vanish w:val="0"/>'),
        in_body('<w:bookmarkStart w:name="Sommaire"/>'),
        in_core("title", "Compte rendu"),
    ],
)
def test_what_is_none_of_them_is_left_alone(put: Callable[[Docx], str]) -> None:
    docx = Docx(CLEAN[Layout.FACING])
    put(docx)
    assert traces_in(docx.packed()) == ()


def test_a_style_that_hides_and_is_not_used_hides_nothing() -> None:
    docx = Docx(CLEAN[Layout.FACING])
    sheet = docx.tree(STYLES)
    style = etree.SubElement(sheet, w("style"), {w("type"): "character", w("styleId"): "Cache"})
    etree.SubElement(etree.SubElement(style, w("rPr")), w("vanish"))
    docx.put(STYLES, sheet)
    assert traces_in(docx.packed()) == ()


def test_bytes_that_are_no_package_are_a_bug() -> None:
    with pytest.raises(BugError):
        traces_in(b"no zip")
