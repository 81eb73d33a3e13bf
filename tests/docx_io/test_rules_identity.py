"""Rules E16 to E18, E20, E21 and E23: how a file is known again, and what it keeps to itself."""

from __future__ import annotations

import hashlib
import io
import posixpath
import re
import zipfile
from datetime import UTC, datetime

import msgspec
import pytest
from lxml import etree

from briefing_app.docx_io.snapshot import Layout, ReviewOptions
from briefing_app.docx_io.writer import write
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.rich_text import plain
from briefing_app.language.comparing import comparable
from tests.docx_io.written import (
    DOCUMENT,
    FR,
    NOTES,
    NUMBERING,
    OFFICE,
    PACKAGE,
    STYLES,
    WORD,
    Docx,
    bare_note,
    docx_of,
    exported,
    note_named,
    pair,
    val,
    w,
)
from tests.samples import sample_note, snapshot_of

LAYOUTS = list(Layout)
MANIFEST = "{urn:briefing-app:manifest:1}"
DC = "{http://purl.org/dc/elements/1.1/}"
DCTERMS = "{http://purl.org/dc/terms/}"
CP = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"
everywhere = pytest.mark.parametrize(
    ("name", "layout"), [(name, layout) for name in NOTES for layout in LAYOUTS], ids=lambda value: str(value)
)


def manifest(docx: Docx) -> etree._Element:
    return docx.tree("customXml/item1.xml")


def properties(docx: Docx) -> dict[str, str]:
    return {str(p.get("name")): str(p[0].text) for p in docx.tree("docProps/custom.xml")}


def core(docx: Docx, tag: str) -> str | None:
    return docx.tree("docProps/core.xml").findtext(tag)


# --- E16


@everywhere
def test_e16_a_bookmark_a_unit_around_all_runs_of_one_paragraph(name: str, layout: Layout) -> None:
    root = exported(name, layout).tree(DOCUMENT)
    starts, ends = list(root.iter(w("bookmarkStart"))), list(root.iter(w("bookmarkEnd")))
    ids = [mark.get(w("id")) for mark in starts]
    names = [str(mark.get(w("name"))) for mark in starts]
    assert ids == [mark.get(w("id")) for mark in ends]
    assert len(set(ids)) == len(ids)
    assert len({name.lower() for name in names}) == len(names)
    for start, end, bookmark in zip(starts, ends, names, strict=True):
        assert re.fullmatch(r"u_[A-Za-z0-9]+_(ar|fr)", bookmark)
        assert len(bookmark) <= 40
        paragraph = start.getparent()
        assert paragraph is not None
        assert paragraph.tag == w("p")
        inside = [child.tag for child in paragraph if child.tag != w("pPr")]
        assert (inside[0], inside[-1]) == (w("bookmarkStart"), w("bookmarkEnd"))
        assert end.getparent() is paragraph


@everywhere
def test_e16_manifest_and_bookmarks_name_the_same_units_in_the_same_order(name: str, layout: Layout) -> None:
    docx = exported(name, layout)
    names = [mark.get(w("name")) for mark in docx.tree(DOCUMENT).iter(w("bookmarkStart"))]
    units = [f"u_{(unit.get('id') or '').replace('-', '')}_{unit.get('lang')}" for unit in manifest(docx)]
    assert names == units


@everywhere
def test_e17_there_are_no_content_controls(name: str, layout: Layout) -> None:
    for _, root in exported(name, layout).stories():
        assert next(root.iter(w("sdt")), None) is None


# --- E18


@everywhere
def test_e18_hashes_are_those_of_the_stored_texts(name: str, layout: Layout) -> None:
    pairs = {pair.id: pair for pair in note_named(name).pairs()}
    for unit in manifest(exported(name, layout)):
        stored = pairs[str(unit.get("id"))]
        text = (stored.ar if unit.get("lang") == "ar" else stored.fr).text.plain
        assert unit.get("sha256") == hashlib.sha256(comparable(text).encode()).hexdigest()


@pytest.mark.parametrize("layout", LAYOUTS)
def test_e18_manifest_properties_and_identifier_agree(layout: Layout) -> None:
    docx = exported("meeting_record", layout)
    told = properties(docx)
    note = note_named("meeting_record")
    assert manifest(docx).attrib["note"] == told["PVId"] == note.id
    assert manifest(docx).attrib["export"] == told["PVExport"] == core(docx, DC + "identifier")
    assert (manifest(docx).get("layout"), manifest(docx).get("revision")) == (layout.value, "1")
    assert told["PVSha"] == hashlib.sha256(docx.parts["customXml/item1.xml"]).hexdigest()


def test_e18_custom_properties_are_as_office_numbers_them() -> None:
    found = list(exported("nasty", Layout.FACING).tree("docProps/custom.xml"))
    assert [p.get("pid") for p in found] == ["2", "3", "4"]
    assert {p.get("fmtid") for p in found} == {"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"}


def test_e18_an_export_is_told_apart_from_every_other() -> None:
    note = sample_note()
    revision = msgspec.structs.replace(snapshot_of(note).revision, id="other-revision", number=2)
    exports = [docx_of(note, layout) for layout in LAYOUTS]
    exports += [docx_of(note, for_review=ReviewOptions()), docx_of(note, revision=revision)]
    assert len({properties(docx)["PVExport"] for docx in exports}) == len(exports)
    guids = {
        docx.tree("customXml/itemProps1.xml").get(f"{{{OFFICE.replace('relationships', 'customXml')}}}itemID")
        for docx in exports
    }
    assert len(guids) == len(exports)
    assert all(re.fullmatch(r"\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}", str(guid)) for guid in guids)


def test_e18_a_changed_word_changes_its_unit_alone() -> None:
    note = bare_note(pair("نص", "un", 1), pair("آخر", "deux", 2))
    changed = bare_note(pair("نص", "un", 1), pair("آخر", "trois", 2))
    first, second = ([unit.get("sha256") for unit in manifest(docx_of(n, Layout.FRENCH))] for n in (note, changed))
    assert first[0] == second[0]
    assert first[1] != second[1]


@pytest.mark.parametrize(
    ("title", "layout", "written"),
    [
        (Bilingual("عنوان", "Titre"), Layout.FACING, "Titre — عنوان"),
        (Bilingual("عنوان", "Titre"), Layout.ARABIC, "عنوان"),
        (Bilingual("عنوان", "Titre"), Layout.FRENCH, "Titre"),
        (Bilingual("", "Titre & <fin>"), Layout.CARD, "Titre & <fin>"),
        (Bilingual("", ""), Layout.FACING, "P-00AB-0001"),
        (Bilingual("عنوان", ""), Layout.FRENCH, "P-00AB-0001"),
    ],
)
def test_the_title_in_the_properties(title: Bilingual, layout: Layout, written: str) -> None:
    note = bare_note(pair("نص", "texte"))
    note = msgspec.structs.replace(note, facts=msgspec.structs.replace(note.facts, title=title))
    assert core(docx_of(note, layout), DC + "title") == written


@pytest.mark.parametrize(
    ("layout", "languages"),
    [
        (Layout.ARABIC, "ar-EG"),
        (Layout.FRENCH, "fr-FR"),
        (Layout.SEQUENTIAL, "fr-FR, ar-EG"),
        (Layout.CARD, "fr-FR, ar-EG"),
    ],
)
def test_the_languages_in_the_properties(layout: Layout, languages: str) -> None:
    assert core(exported("nasty", layout), DC + "language") == languages


# --- E20


@everywhere
def test_e20_every_style_and_list_that_is_named_exists(name: str, layout: Layout) -> None:
    docx = exported(name, layout)
    styles = {style.get(w("styleId")): style.get(w("type")) for style in docx.tree(STYLES).iter(w("style"))}
    assert {"CommentReference", "CommentText", "Hyperlink"} <= styles.keys()
    kinds = {
        "pStyle": "paragraph",
        "rStyle": "character",
        "tblStyle": "table",
        "basedOn": None,
        "next": None,
        "link": None,
    }
    roots = [root for _, root in docx.stories()] + [docx.tree(STYLES)]
    for reference in (found for root in roots for found in root.iter(*map(w, kinds))):
        kind = kinds[etree.QName(reference).localname]
        assert val(reference) in styles
        assert kind in (None, styles[val(reference)])
    numbers = {n.get(w("numId")) for n in docx.tree(NUMBERING).iter(w("num"))}
    assert {val(n) for p in docx.paragraphs() for n in p.iter(w("numId"))} <= numbers


@everywhere
def test_e20_relationships_lead_somewhere_and_parts_have_a_type(name: str, layout: Layout) -> None:
    docx = exported(name, layout)
    relation, override = f"{{{PACKAGE}/relationships}}Relationship", f"{{{PACKAGE}/content-types}}Override"
    typed = {str(part.get("PartName"))[1:] for part in docx.tree("[Content_Types].xml").iter(override)}
    assert typed == {part for part in docx.parts if not part.endswith((".rels", "[Content_Types].xml"))}
    reached = set()
    for part in [part for part in docx.parts if part.endswith(".rels")]:
        folder = posixpath.dirname(posixpath.dirname(part))
        ids = [rel.get("Id") for rel in docx.tree(part).iter(relation)]
        assert len(set(ids)) == len(ids)
        reached |= {
            posixpath.normpath(posixpath.join(folder, str(r.get("Target")))) for r in docx.tree(part).iter(relation)
        }
    assert reached == typed
    used = {value for key, value in _attributes(docx.tree(DOCUMENT)) if key == f"{{{OFFICE}}}id"}
    known = {rel.get("Id") for rel in docx.tree("word/_rels/document.xml.rels").iter(relation)}
    assert used
    assert used <= known


def _attributes(root: etree._Element) -> list[tuple[str, str]]:
    return [(str(key), str(value)) for element in root.iter() for key, value in element.attrib.items()]


# --- E21


@everywhere
def test_e21_the_container_is_the_same_on_every_machine(name: str, layout: Layout) -> None:
    data = write(snapshot_of(note_named(name), layout)).docx
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        entries = package.infolist()
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {(entry.create_system, entry.extra, entry.comment) for entry in entries} == {(0, b"", b"")}
    assert len({entry.external_attr for entry in entries}) == 1
    names = [entry.filename for entry in entries]
    assert names[:2] == ["[Content_Types].xml", "_rels/.rels"]
    assert names[2:] == sorted(names[2:])
    assert len(set(names)) == len(names)


def test_e21_times_come_from_the_revision() -> None:
    revision = msgspec.structs.replace(
        snapshot_of(sample_note()).revision, created=datetime(2025, 2, 3, 4, 5, 6, tzinfo=UTC)
    )
    docx = docx_of(sample_note(), revision=revision)
    assert core(docx, DCTERMS + "created") == core(docx, DCTERMS + "modified") == "2025-02-03T04:05:06Z"


def test_e21_bookmark_ids_count_up() -> None:
    root = exported("meeting_record", Layout.SEQUENTIAL).tree(DOCUMENT)
    ids = [int(mark.get(w("id")) or 0) for mark in root.iter(w("bookmarkStart"))]
    assert ids == list(range(1, len(ids) + 1))


def test_e21_one_changed_unit_changes_its_parts_alone() -> None:
    one, two = (docx_of(bare_note(pair("نص", text))).parts for text in ("un", "deux"))
    assert {name for name in one if one[name] != two[name]} == {
        DOCUMENT,
        "customXml/item1.xml",
        "docProps/custom.xml",
    }


# --- E23


@everywhere
def test_e23_nothing_of_the_maker_or_the_machine(name: str, layout: Layout) -> None:
    docx = exported(name, layout)
    assert core(docx, CP + "lastModifiedBy") == core(docx, DC + "creator") == "briefing-app"
    everything = b"".join(docx.parts.values())
    for leftover in (
        b"w:rsid",
        b"/work/",
        b"/home/",
        b"/tmp",
        b"python-docx",
        b"w14:paraId",
        b"TotalTime",
        b"Company>",
    ):
        assert leftover not in everything, leftover
    assert not [part for part in docx.parts if re.search("thumbnail|stylesWithEffects|comments|people", part)]


def test_e23_the_reviewer_is_not_written() -> None:
    review = ReviewOptions(protect=True, password="johnjohn", reviewer="Jeanne Martin")
    docx = docx_of(sample_note(), for_review=review)
    everything = b"".join(docx.parts.values())
    assert b"Martin" not in everything
    assert b"johnjohn" not in everything


def test_e23_contacts_and_notes_of_people_stay_at_home() -> None:
    note = sample_note("meeting_record")
    first = note.facts.participants[0]
    person = msgspec.structs.replace(first.person, contact="+33 6 99 99 99 99", notes="bavard", variants=("Variante",))
    facts = msgspec.structs.replace(note.facts, participants=(msgspec.structs.replace(first, person=person),))
    for layout in LAYOUTS:
        everything = b"".join(docx_of(msgspec.structs.replace(note, facts=facts), layout).parts.values())
        assert b"Talaat" in everything or "طلعت".encode() in everything
        assert not re.search("99 99|bavard|Variante", everything.decode())


def test_what_a_side_agreed_to_before_is_not_written() -> None:
    """The text at the last agreement helps the writer of the note; it may have been taken out for a reason."""
    edited = pair("نص", "ancien texte").edited(FR, plain("nouveau texte"))
    everything = b"".join(docx_of(bare_note(edited)).parts.values()).decode()
    assert "nouveau texte" in everything
    assert "ancien texte" not in everything


def test_the_parts_are_xml_with_our_names() -> None:
    for name, data in exported("nasty", Layout.FACING).parts.items():
        root = etree.fromstring(data)
        if name.startswith("word/") and name.endswith(".xml") and "theme" not in name:
            assert etree.QName(root).namespace == WORD, name
