"""Base documents as they come from offices: what once crashed, leaked or went unmarked."""

from __future__ import annotations

import io
import re
import struct
import zipfile
from collections.abc import Callable

import pytest
from docx import Document
from docx.document import Document as WordDocument
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from briefing_app.docx_io.anchors import MANIFEST_NAMESPACE, read_identity
from briefing_app.docx_io.lint import lint
from briefing_app.docx_io.snapshot import Layout
from briefing_app.docx_io.writer import open_base, text_width, write
from briefing_app.domain.errors import UserError
from briefing_app.domain.review_states import NoteStatus
from tests.docx_io.test_base_document import OURS, ours_with, patched, saved
from tests.docx_io.test_headers import band
from tests.docx_io.written import (
    DOCUMENT,
    NUMBERING,
    OFFICE,
    PACKAGE,
    SETTINGS,
    STYLES,
    Docx,
    bare_note,
    docx_of,
    pair,
    text_of,
    val,
    w,
    written_from,
)
from tests.samples import sample_note, snapshot_of
from tests.thoroughness import examples

LAYOUTS = list(Layout)
SHAPE = "{urn:schemas-microsoft-com:vml}shape"
MS = "http://schemas.microsoft.com/office"


def small(base: bytes, layout: Layout = Layout.FACING) -> Docx:
    return docx_of(bare_note(pair("نص", "texte")), layout, base=base)


def codes(docx: Docx) -> set[str]:
    return {finding.code for finding in lint(docx.packed())}


# --- 1: pages that went without


def with_even_pages(document: WordDocument) -> None:
    document.settings.odd_and_even_pages_header_footer = True


def with_even_header(document: WordDocument) -> None:
    with_even_pages(document)
    document.sections[0].even_page_header.paragraphs[0].text = "Pages paires"


def with_even_header_not_shown(document: WordDocument) -> None:
    with_even_header(document)
    document.settings.odd_and_even_pages_header_footer = False


def with_headers_of_an_earlier_section(document: WordDocument) -> None:
    """Word keeps one definition; the second section is linked to the first."""
    document.sections[0].header.paragraphs[0].text = "Cabinet"
    document.add_section()


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("change", [with_even_pages, with_even_header, with_even_header_not_shown])
def test_even_pages_bear_what_the_others_bear(change: Callable[[WordDocument], None], layout: Layout) -> None:
    docx = docx_of(sample_note("cable"), layout, base=ours_with(change))
    even, default = band(docx, "header", "even"), band(docx, "header", "default")
    assert text_of(default) in text_of(even)
    assert len(list(even.iter(SHAPE))) == 1
    assert text_of(band(docx, "footer", "even")) == text_of(band(docx, "footer", "default"))
    assert lint(docx.packed()) == ()


def test_headers_of_an_earlier_section_are_those_of_the_last() -> None:
    docx = docx_of(sample_note("cable"), base=ours_with(with_headers_of_an_earlier_section))
    for page in ("first", "default"):
        assert "Diffusion restreinte" in text_of(band(docx, "header", page))
    assert text_of(band(docx, "header", "default")).startswith("Cabinet")
    assert lint(docx.packed()) == ()


def test_one_header_for_two_kinds_of_page_is_filled_once() -> None:
    def shared(document: WordDocument) -> None:
        document.sections[0].header.paragraphs[0].text = "Cabinet"
        reference = document.sections[0]._sectPr.find(w("headerReference"))
        other = etree.fromstring(etree.tostring(reference))
        other.set(w("type"), "first")
        reference.addnext(other)

    docx = docx_of(sample_note("cable"), base=ours_with(shared))
    assert text_of(band(docx, "header", "first")).count("Diffusion restreinte") == 1


@pytest.mark.parametrize("page", ["default", "first", "even"])
@pytest.mark.parametrize("kind", ["header", "footer"])
@pytest.mark.parametrize("loss", ["reference", "marking", "watermark", "page numbers"])
def test_lint_sees_a_page_that_goes_without(kind: str, page: str, loss: str) -> None:
    docx = docx_of(sample_note("cable"), base=ours_with(with_even_pages))
    root = docx.tree(DOCUMENT)
    reference = next(r for r in root.iter(w(f"{kind}Reference")) if val(r, "type") == page)
    if loss == "reference":
        reference.getparent().remove(reference)  # type: ignore[union-attr]
        docx.put(DOCUMENT, root)
    else:
        name = next(name for name, tree in docx.stories() if _is(docx, name, reference))
        story = docx.tree(name)
        for gone in _lost(story, loss):
            gone.getparent().remove(gone)  # type: ignore[union-attr]
        docx.put(name, story)
    something_lost = loss not in ({"watermark"} if kind == "footer" else {"page numbers"})
    assert codes(docx) == ({"E15"} if something_lost else set())


def _is(docx: Docx, name: str, reference: etree._Element) -> bool:
    rels = docx.tree("word/_rels/document.xml.rels").iter(f"{{{PACKAGE}/relationships}}Relationship")
    wanted = reference.get(f"{{{OFFICE}}}id")
    return any(rel.get("Id") == wanted and name == f"word/{rel.get('Target')}" for rel in rels)


def _lost(story: etree._Element, loss: str) -> list[etree._Element]:
    if loss == "watermark":
        return list(story.iter(w("pict")))
    if loss == "page numbers":
        return list(story.iter(w("tbl")))
    return [p for p in story.iter(w("p")) if val(p.find(f"{w('pPr')}/{w('pStyle')}")) == "Mention"]


# --- 2: an export of ours as base


@pytest.mark.parametrize("layout", LAYOUTS)
def test_an_export_as_base_has_one_identity_and_one_set_of_lists(layout: Layout) -> None:
    first = write(snapshot_of(sample_note("cable"), Layout.FACING)).docx
    snapshot = snapshot_of(sample_note("talking_points"), layout, base=first)
    docx = written_from(snapshot)
    manifests = [name for name, data in docx.parts.items() if MANIFEST_NAMESPACE.encode() in data]
    assert sorted(manifests) == ["customXml/item1.xml", "customXml/itemProps1.xml"]
    identity = read_identity(docx.packed())
    assert identity is not None
    assert identity.export == snapshot.export_id
    for name, attribute in (("abstractNum", "abstractNumId"), ("num", "numId")):
        ids = [n.get(w(attribute)) for n in docx.tree(NUMBERING).findall(w(name))]
        assert len(set(ids)) == len(ids)
    assert lint(docx.packed()) == ()


def test_an_export_as_base_brings_its_letterhead_and_no_marking_or_watermark() -> None:
    draft = write(snapshot_of(sample_note("cable"))).docx
    approved = bare_note(pair("نص", "texte"), status=NoteStatus.APPROVED)
    docx = docx_of(approved, base=draft)
    for page in ("first", "default"):
        head, foot = band(docx, "header", page), band(docx, "footer", page)
        assert "restreinte" not in text_of(head) + text_of(foot)
        assert not list(head.iter(SHAPE))
        assert [re.sub("{.*}", "", str(child.tag)) for child in foot] == ["tbl", "p"]
    assert text_of(band(docx, "header", "first")).count("République arabe") == 1


def test_the_same_export_again_and_again_does_not_grow() -> None:
    base, sizes = OURS, []
    for _ in range(3):
        base = write(snapshot_of(sample_note("cable"), base=base)).docx
        sizes.append(sorted(Docx(base).parts))
    assert sizes[0] == sizes[1] == sizes[2]


def test_of_several_manifests_the_properties_name_the_right_one() -> None:
    docx = small(OURS)
    older = docx.parts["customXml/item1.xml"].replace(b'export="', b'export="older-')
    docx.parts["customXml/item0.xml"] = older
    identity = read_identity(docx.packed())
    assert identity is not None
    assert not identity.export.startswith("older-")
    assert codes(docx) == {"E18"}


@pytest.mark.parametrize("name", ["abstractNum", "num"])
def test_lint_finds_list_ids_that_are_there_twice(name: str) -> None:
    docx = small(OURS)
    root = docx.tree(NUMBERING)
    found = root.find(w(name))
    assert found is not None
    found.addnext(etree.fromstring(etree.tostring(found)))
    docx.put(NUMBERING, root)
    assert codes(docx) == {"L09"}


def test_lists_stand_before_what_word_for_mac_adds() -> None:
    base = patched(numbering=(r"(<w:numbering[^>]*)/>", r'\1><w:numIdMacAtCleanup w:val="3"/></w:numbering>'))
    tags = [etree.QName(child).localname for child in small(base).tree(NUMBERING)]
    assert tags[-1] == "numIdMacAtCleanup"
    assert tags == sorted(tags, key=["abstractNum", "num", "numIdMacAtCleanup"].index)


# --- 3: leftovers


def with_comments() -> bytes:
    """A base that was commented upon, with all that Word keeps about it."""
    document = Document(io.BytesIO(OURS))
    paragraph = document.add_paragraph("À revoir")
    document.add_comment(paragraph.runs, "phrase secrète", author="Jean Dupont", initials="JD")
    document.sections[0].header.paragraphs[0].text = "Cabinet"
    docx = Docx(saved(document))
    rels = docx.parts["word/_rels/document.xml.rels"].decode()
    types = docx.parts["[Content_Types].xml"].decode()
    for number, (part, relation) in enumerate(
        (
            ("commentsExtended", f"{MS}/2011/relationships/commentsExtended"),
            ("commentsIds", f"{MS}/2016/09/relationships/commentsIds"),
            ("commentsExtensible", f"{MS}/2018/08/relationships/commentsExtensible"),
            ("people", f"{MS}/2011/relationships/people"),
        )
    ):
        docx.parts[f"word/{part}.xml"] = b'<x who="dupont@exemple.fr"/>'
        link = f'<Relationship Id="rIdC{number}" Type="{relation}" Target="{part}.xml"/>'
        rels = rels.replace("</Relationships>", f"{link}</Relationships>")
        override = f'<Override PartName="/word/{part}.xml" ContentType="application/vnd.x.{part}+xml"/>'
        types = types.replace("</Types>", f"{override}</Types>")
    docx.parts["word/_rels/document.xml.rels"], docx.parts["[Content_Types].xml"] = rels.encode(), types.encode()
    mark = '<w:commentRangeStart w:id="0"/><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>'
    header = next(name for name in docx.parts if "header" in name and b"Cabinet" in docx.parts[name])
    docx.parts[header] = docx.parts[header].replace(b"</w:p>", mark.encode(), 1)
    return docx.packed()


@pytest.mark.parametrize("layout", LAYOUTS)
def test_comments_of_a_base_and_those_who_made_them_go(layout: Layout) -> None:
    docx = small(with_comments(), layout)
    everything = b"".join(docx.parts.values()).decode("utf-8", "replace")
    assert not re.search("secrète|Dupont|dupont|commentRe|commentRange", everything)
    assert not [name for name in docx.parts if "comment" in name or "people" in name]
    assert "Cabinet" in text_of(band(docx, "header", "default"))
    assert lint(docx.packed()) == ()


def test_notes_of_the_old_text_go_and_their_lines_stay() -> None:
    docx = Docx(OURS)
    kept = '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>'
    gone = '<w:footnote w:id="1"><w:p><w:r><w:t>note secrète</w:t></w:r></w:p></w:footnote>'
    root = etree.fromstring(f'<w:footnotes xmlns:w="{w("")[1:-1]}">{kept}{gone}</w:footnotes>')
    docx.put("word/footnotes.xml", root)
    link = f'<Relationship Id="rIdF" Type="{OFFICE}/footnotes" Target="footnotes.xml"/></Relationships>'
    rels = "word/_rels/document.xml.rels"
    docx.parts[rels] = docx.parts[rels].replace(b"</Relationships>", link.encode())
    made = small(docx.packed())
    assert "secrète" not in made.parts["word/footnotes.xml"].decode()
    assert [val(note, "type") for note in made.tree("word/footnotes.xml")] == ["separator"]


@pytest.mark.parametrize("element", ["attachedTemplate", "saveThroughXslt"])
def test_links_to_files_of_the_machine_go(element: str) -> None:
    docx = Docx(OURS)
    child = f'<w:{element} xmlns:r="{OFFICE}" r:id="rId1"/></w:settings>'
    docx.parts[SETTINGS] = docx.parts[SETTINGS].replace(b"</w:settings>", child.encode())
    docx.parts["word/_rels/settings.xml.rels"] = (
        f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{OFFICE}/{element}" '
        r'Target="file:///C:\Users\jeanne\modele.dotx" TargetMode="External"/></Relationships>'
    ).encode()
    made = small(docx.packed())
    assert not [name for name, data in made.parts.items() if b"jeanne" in data]
    assert lint(made.packed()) == ()


# --- 4 and 5: bases that crashed


def entry_changed(change: Callable[[bytearray, int], None]) -> bytes:
    """Our base with the local and the central header of its first entry changed; ``change`` gets the place of each."""
    data = bytearray(OURS)
    change(data, data.index(b"PK\x03\x04"))
    change(data, data.index(b"PK\x01\x02"))
    return bytes(data)


def _with_password(data: bytearray, at: int) -> None:
    data[at + (6 if data[at + 2] == 3 else 8)] |= 1


def _with_unknown_compression(data: bytearray, at: int) -> None:
    struct.pack_into("<H", data, at + (8 if data[at + 2] == 3 else 10), 97)


def corrupt_deflate() -> bytes:
    data = bytearray(OURS)
    with zipfile.ZipFile(io.BytesIO(OURS)) as package:
        start = package.getinfo(STYLES).header_offset + 30 + len(STYLES)
    data[start : start + 40] = b"\xff" * 40
    return bytes(data)


CRASHED = {
    "corrupt deflate data": corrupt_deflate(),
    "a zip password": entry_changed(_with_password),
    "unknown compression": entry_changed(_with_unknown_compression),
    "a width that is no number": patched(document=(' w:w="11906"', ' w:w="abc"')),
    "a margin that is no number": patched(document=(' w:left="1134"', ' w:left="abc"')),
    "margins wider than the page": patched(document=(' w:left="1134"', ' w:left="11000"')),
    "another root": patched(document=('(?<=standalone="yes"\\?>\n).*', "<x/>")),
    "no body": patched(document=("<w:body>.*</w:body>", "")),
    "styles with another root": patched(styles=('(?<=standalone="yes"\\?>\n).*', "<x/>")),
    "settings with another root": patched(settings=('(?<=standalone="yes"\\?>\n).*', "<x/>")),
    "a broken theme": patched(**{"theme/theme1": ("</a:theme>", "")}),
    "a header that is not there": patched(
        document=("<w:pgSz", f'<w:headerReference xmlns:r="{OFFICE}" w:type="default" r:id="rId99"/><w:pgSz')
    ),
}


@pytest.mark.parametrize("reason", CRASHED)
@pytest.mark.parametrize("layout", [Layout.FACING, Layout.CARD])
def test_what_made_an_export_crash_is_the_users_to_change(reason: str, layout: Layout) -> None:
    for attempt in (lambda: small(CRASHED[reason], layout), lambda: text_width(open_base(CRASHED[reason]))):
        with pytest.raises(UserError) as told:
            attempt()
        assert told.value.code == "export.base_invalid"


@settings(max_examples=examples(30, 60), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_any_damage_gives_a_file_or_that_answer(data: st.DataObject) -> None:
    docx = Docx(OURS)
    name = data.draw(st.sampled_from(sorted(docx.parts)))
    part = bytearray(docx.parts[name])
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(part) - 1))
        part[at : at + data.draw(st.integers(0, 20))] = data.draw(st.sampled_from([b"", b'"', b"<", b"/>", b"x", b"0"]))
    docx.parts[name] = bytes(part)
    try:
        small(docx.packed())
    except UserError as told:
        assert told.code == "export.base_invalid"


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_base_without_section_properties_has_our_page(layout: Layout) -> None:
    made = small(patched(document=("<w:sectPr>.*</w:sectPr>", "")), layout)
    assert made.parts[DOCUMENT] == small(OURS, layout).parts[DOCUMENT]
    assert lint(made.packed()) == ()


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_base_without_lists_gets_the_part_for_them(layout: Layout) -> None:
    docx = Docx(OURS)
    rels = "word/_rels/document.xml.rels"
    docx.parts[rels] = re.sub(rb'<Relationship [^>]*/numbering"[^>]*/>', b"", docx.parts[rels])
    del docx.parts[NUMBERING]
    made = docx_of(sample_note("talking_points"), layout, base=docx.packed())
    assert made.tree(NUMBERING).tag == w("numbering")
    assert f'PartName="/{NUMBERING}"' in made.parts["[Content_Types].xml"].decode()
    assert lint(made.packed()) == ()
