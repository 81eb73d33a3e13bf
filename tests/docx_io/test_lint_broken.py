"""One thing broken at a time in the tree of a really exported file: lint finds that and nothing else.

``test_lint.py`` breaks the XML as text; here elements are taken out, moved and added, in every kind of part.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from copy import deepcopy
from functools import cache
from pathlib import Path

import pytest
from lxml import etree

from briefing_app.docx_io.lint import LintFinding, lint
from briefing_app.docx_io.snapshot import Layout, ReviewOptions
from briefing_app.docx_io.writer import write
from briefing_app.domain.rich_text import ParagraphKind, Run, rich_text
from tests.docx_io.written import (
    DOCUMENT,
    LRM,
    NUMBERING,
    SETTINGS,
    STYLES,
    WORD,
    Docx,
    bare_note,
    is_rtl_run,
    pair,
    runs_of,
    text_of,
    w,
)
from tests.samples import sample_note, snapshot_of

Change = Callable[[etree._Element], object]
ITEM, CUSTOM, CORE, HEADER, FOOTER = (
    "customXml/item1.xml",
    "docProps/custom.xml",
    "docProps/core.xml",
    "word/header1.xml",
    "word/footer1.xml",
)
DOCS = Path(__file__).parents[2] / "docs" / "lint.md"


@cache
def good() -> bytes:
    """Facing, for review, with a list, marks and islands of both directions."""
    bold = rich_text([Run("نفذت EPITA الخطة يوم 12-03-2026 ", bold=True), Run("في القاهرة")])
    note = bare_note(
        pair(bold, "Le Caire (القاهرة) et Lyon", 1),
        pair("بند", "point", 2, ParagraphKind.NUMBERED),
        facts=sample_note("cable").facts,
    )
    return write(snapshot_of(note, Layout.FACING, for_review=ReviewOptions(protect=True))).docx


def codes(docx: bytes) -> set[str]:
    return {finding.code for finding in lint(docx)}


def broken(part: str, change: Change) -> bytes:
    docx = Docx(good())
    root = docx.tree(part)
    change(root)
    # As we write: the names declared once on the root, no space before the end of an empty element.
    docx.put(part, root)
    return docx.packed()


# --- changes


def first(root: etree._Element, name: str) -> etree._Element:
    found = next(root.iter(w(name)), None)
    assert found is not None, name
    return found


def without(name: str) -> Change:
    def change(root: etree._Element) -> None:
        element = first(root, name)
        parent = element.getparent()
        assert parent is not None
        parent.remove(element)

    return change


def setting(name: str, attribute: str, value: str) -> Change:
    return lambda root: first(root, name).set(w(attribute), value)


def added(name: str, xml: str, at: int = -1) -> Change:
    def change(root: etree._Element) -> None:
        parent = first(root, name) if name else root
        parent.insert(at if at >= 0 else len(parent), etree.fromstring(f'<x xmlns:w="{WORD}">{xml}</x>')[0])

    return change


def retyped(wanted: str, old: str, new: str) -> Change:
    """The text of the first run that holds ``wanted`` changed."""

    def change(root: etree._Element) -> None:
        run = next(run for run in root.iter(w("r")) if wanted in text_of(run))
        text = first(run, "t")
        assert old in (text.text or "")
        text.text = (text.text or "").replace(old, new)

    return change


def turned(rtl: bool) -> Change:
    """The first run of a direction with text in it turned to the other one."""

    def change(root: etree._Element) -> None:
        wanted = "[ء-ي]" if rtl else "[A-Za-z]"
        run = next(
            run
            for p in root.iter(w("p"))
            for run in runs_of(p)
            if is_rtl_run(run) is rtl and re.search(wanted, text_of(run))
        )
        properties, switch = first(run, "rPr"), run.find(f"{w('rPr')}/{w('rtl')}")
        if switch is not None:
            properties.remove(switch)
        else:
            properties.insert(0, etree.Element(w("rtl")))
        for attribute in ("val", "bidi"):
            first(run, "lang").set(w(attribute), "fr-FR")

    return change


def arabic_paragraph_turned(root: etree._Element) -> None:
    paragraph = next(p for p in root.iter(w("p")) if "بند" in text_of(p))
    bidi = first(paragraph, "bidi")
    bidi.set(w("val"), "off")


def aligned_by_style(root: etree._Element) -> None:
    style = next(s for s in root.iter(w("style")) if s.get(w("styleId")) == "FRListe")
    etree.SubElement(first(style, "pPr"), w("jc")).set(w("val"), "right")


def tables_together(root: etree._Element) -> None:
    table = first(root, "tbl")
    table.addnext(deepcopy(table))


def bookmark_again(root: etree._Element) -> None:
    """The same name in capitals: Word takes no notice of case."""
    one, other = list(root.iter(w("bookmarkStart")))[:2]
    other.set(w("name"), str(one.get(w("name"))).upper())


def end_elsewhere(root: etree._Element) -> None:
    one, other = list(root.iter(w("bookmarkEnd")))[:2]
    other.addnext(one)


def unit_added(root: etree._Element) -> None:
    unit = deepcopy(root[0])
    unit.set("id", "00000000-0000-7000-8000-00000000ffff")
    root.append(unit)


def renamed(root: etree._Element) -> None:
    root.tag = "{urn:other}other"


def heading_elsewhere(root: etree._Element) -> None:
    table = next(t for t in root.iter(w("tbl")) if len(t.findall(w("tr"))) > 1)
    rows = table.findall(w("tr"))
    rows[0].addprevious(rows[-1])


def marked_deleted(root: etree._Element) -> None:
    run = next(run for run in root.iter(w("r")) if "point" in text_of(run))
    deletion = etree.Element(w("del"))
    run.addprevious(deletion)
    deletion.append(run)


CONTROL = '<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>'

CASES: dict[str, list[tuple[str, Change]]] = {
    "B01": [
        (DOCUMENT, without("bidiVisual")),
        (FOOTER, without("bidiVisual")),
        (HEADER, setting("bidiVisual", "val", "1")),
    ],
    "B02": [(DOCUMENT, retyped("Caire", "Caire", f"Caire{chr(n)}")) for n in (0x202A, 0x202D, 0x202E, 0x2066, 0x2069)],
    "B03": [(DOCUMENT, arabic_paragraph_turned)],
    "B04": [(DOCUMENT, without("lang")), (FOOTER, without("lang"))],
    "B05": [(STYLES, aligned_by_style)],
    "B06": [(FOOTER, turned(rtl=True))],
    "B07": [(HEADER, retyped("جمهورية", "مصر", "مصرEG"))],
    "B08": [
        (DOCUMENT, without("bCs")),
        (DOCUMENT, without("b")),
        (STYLES, without("iCs")),
        (STYLES, without("szCs")),
        (HEADER, without("b")),
    ],
    "B09": [
        (DOCUMENT, retyped("12-03-2026", LRM, "")),
        (DOCUMENT, retyped(f"{LRM})", LRM, "")),
    ],
    "B10": [(STYLES, without("docDefaults")), (STYLES, without("lang"))],
    "B11": [
        (SETTINGS, without("themeFontLang")),
        (SETTINGS, without("decimalSymbol")),
        (SETTINGS, without("listSeparator")),
        (SETTINGS, without("compatSetting")),
    ],
    "B12": [
        (STYLES, setting("rFonts", "cs", "")),
        (STYLES, setting("rFonts", "cstheme", "minorBidi")),
        (DOCUMENT, added("rPr", '<w:rFonts w:ascii="X" w:hAnsi="X"/>', 0)),
    ],
    "B13": [(SETTINGS, without("zoom")), (SETTINGS, setting("zoom", "percent", ""))],
    "L01": [(DOCUMENT, bookmark_again)],
    "L02": [(DOCUMENT, without("bookmarkEnd"))],
    "L03": [(DOCUMENT, added("p", '<w:bookmarkStart w:id="99" w:name="un nom"/>'))],
    "L04": [(FOOTER, lambda root: [added("", CONTROL.format("<w:p/>"), 0)(root) for _ in range(2)])],
    "L05": [
        (DOCUMENT, lambda root: [first(root, "tc").remove(p) for p in first(root, "tc").findall(w("p"))]),
        (FOOTER, added("tc", "<w:bookmarkStart w:id='5' w:name='x'/>")),
    ],
    "L06": [(DOCUMENT, marked_deleted)],
    "L07": [
        (DOCUMENT, without("gridCol")),
        (DOCUMENT, without("tc")),
        (FOOTER, added("tcPr", '<w:gridSpan w:val="2"/>')),
    ],
    "L08": [
        (DOCUMENT, setting("pStyle", "val", "Rien")),
        (DOCUMENT, added("rPr", '<w:rStyle w:val="Rien"/>', 0)),
        (STYLES, setting("basedOn", "val", "Rien")),
        (FOOTER, setting("pStyle", "val", "Rien")),
    ],
    "L09": [
        (DOCUMENT, setting("numId", "val", "5")),
        (NUMBERING, lambda root: [root.remove(n) for n in root.findall(w("num"))]),
    ],
    "L10": [
        (DOCUMENT, lambda root: first(root, "headerReference").set(_rel_id(root), "rId99")),
        (DOCUMENT, added("p", '<w:r><w:commentReference w:id="1"/></w:r>')),
    ],
    "E08": [(DOCUMENT, retyped("بند", "بند", "بند 1-2-2026"))],
    "E10": [
        (DOCUMENT, tables_together),
        (DOCUMENT, heading_elsewhere),
        (DOCUMENT, without("cantSplit")),
        (FOOTER, without("tblHeader")),
        (DOCUMENT, without("tblW")),
        (HEADER, without("tblLayout")),
        (DOCUMENT, setting("tblLayout", "type", "autofit")),
        (FOOTER, without("tblCaption")),
    ],
    "E14": [
        (NUMBERING, setting("numFmt", "val", "arabicIndic")),
        (NUMBERING, without("numFmt")),
        (NUMBERING, without("lvlJc")),
        (NUMBERING, setting("lvlJc", "val", "right")),
        (NUMBERING, without("ind")),
        (NUMBERING, setting("ind", "hanging", "500")),
        (NUMBERING, setting("ind", "left", "719")),
    ],
    "E15": [(FOOTER, lambda root: first(first(root, "fldChar").getparent(), "rPr").append(_element("em")))],  # type: ignore[arg-type]
    "E16": [(DOCUMENT, end_elsewhere), (ITEM, unit_added)],
    "E17": [
        (DOCUMENT, added("p", CONTROL.format('<w:r><w:rPr><w:rtl/><w:lang w:bidi="ar"/></w:rPr><w:t>ن</w:t></w:r>')))
    ],
    "E18": [
        (CUSTOM, lambda root: root.remove(root[0])),
        (CUSTOM, lambda root: root[1].set("name", "Autre")),
        (CORE, lambda root: root.remove(root.find("{http://purl.org/dc/elements/1.1/}identifier"))),  # type: ignore[arg-type]
        (ITEM, renamed),
    ],
    "E19": [
        (SETTINGS, without("trackRevisions")),
        (SETTINGS, setting("documentProtection", "edit", "readOnly")),
    ],
    "E23": [
        (SETTINGS, added("", "<w:rsids/>")),
        ("docProps/app.xml", lambda root: root[0].__setattr__("text", r"C:\Users\jeanne")),
    ],
}


def _rel_id(root: etree._Element) -> str:
    return next(str(key) for key in first(root, "headerReference").attrib if "relationships" in str(key))


def _element(name: str) -> etree._Element:
    return etree.Element(w(name))


def numbered(cases: dict[str, list[tuple[str, Change]]]) -> list[object]:
    """Each case under a name that begins with its code."""
    found = []
    for code, changes in cases.items():
        for number, (part, change) in enumerate(changes):
            name = f"{code}-{part.rpartition('/')[2]}-{number}"
            found.append(pytest.param(name, part, change, id=name))
    return found


# What another rule sees of the same break.
ALSO = {
    "B03-document.xml-0": {"B09"},
    "B08-styles.xml-3": {"B10"},
    "L01-document.xml-0": {"E16"},
    "L03-document.xml-0": {"L02"},
    "L05-footer1.xml-1": {"L02"},
    "E17-document.xml-0": {"B09"},
}


def test_the_file_is_good_before_it_is_broken() -> None:
    assert lint(good()) == ()
    assert codes(Docx(good()).packed()) == set()


def test_reading_and_writing_a_part_again_is_no_finding() -> None:
    for part in (DOCUMENT, STYLES, SETTINGS, NUMBERING, HEADER, FOOTER, ITEM, CUSTOM, CORE):
        assert codes(broken(part, lambda root: None)) == set(), part


@pytest.mark.parametrize(("name", "part", "change"), numbered(CASES))
def test_what_is_broken_is_found_and_nothing_else(name: str, part: str, change: Change) -> None:
    assert codes(broken(part, change)) == {name[:3]} | ALSO.get(name, set())


def test_every_code_of_the_page_is_broken_here() -> None:
    page = set()
    for row in re.findall(r"^\| ([BEL][^|]*) \|", DOCS.read_text("utf-8"), re.M):
        for piece in row.split(", "):
            start, _, end = piece.strip().partition("–")
            numbers = range(int(start[1:]), int((end or start)[1:]) + 1)
            page |= {f"{start[0]}{number:02d}" for number in numbers}
    assert page == CASES.keys() | {"L00"}


@pytest.mark.parametrize("part", [DOCUMENT, STYLES, SETTINGS, FOOTER, ITEM, CORE])
def test_xml_that_is_cut_off(part: str) -> None:
    docx = Docx(good())
    docx.parts[part] = docx.parts[part][:-5]
    assert "L00" in codes(docx.packed())


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (DOCUMENT, {"L00"}),
        (SETTINGS, {"B11"}),
        (STYLES, {"B10", "L08", "B03"}),
        (NUMBERING, {"L09"}),
        (ITEM, {"E18"}),
        (CUSTOM, {"E18"}),
        (CORE, {"E18"}),
        ("word/_rels/document.xml.rels", {"L10"}),
    ],
)
def test_parts_that_are_not_there(part: str, expected: set[str]) -> None:
    docx = Docx(good())
    del docx.parts[part]
    found = codes(docx.packed())
    assert found <= expected
    assert found & (expected - {"B03"})


@pytest.mark.parametrize("name", ["docProps/thumbnail.jpeg", "word/stylesWithEffects.xml"])
def test_leftovers_of_a_template(name: str) -> None:
    docx = Docx(good())
    docx.parts[name] = b"<x/>"
    assert codes(docx.packed()) == {"E23"}


@pytest.mark.parametrize(
    "path", ["/home" + "/jeanne/note.docx", "C:\\Users\\jeanne\\", "/Users" + "/jeanne/", "/root/.config"]
)
def test_paths_of_a_machine_in_any_part(path: str) -> None:
    docx = Docx(good())
    docx.parts["word/media/image1.png"] = b"\x89PNG" + path.encode()
    assert codes(docx.packed()) == {"E23"}


def test_a_second_entry_of_the_same_name() -> None:
    stream = io.BytesIO(good())
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(stream, "a") as package:
        package.writestr(SETTINGS, Docx(good()).parts[SETTINGS])
    assert codes(stream.getvalue()) == {"L00"}


@pytest.mark.parametrize("cut", [0, 1, 22, 100, -1, -22, -200])
def test_a_file_that_is_cut_off_gives_a_finding_and_no_error(cut: int) -> None:
    assert codes(good()[:cut]) == {"L00"}


def test_findings_say_where() -> None:
    """Several at once are told apart: a code, a part and a place for each."""
    docx = Docx(good())
    for part, change in (
        (DOCUMENT, without("cantSplit")),
        (FOOTER, without("tblCaption")),
        (SETTINGS, without("zoom")),
        (STYLES, without("szCs")),
    ):
        root = docx.tree(part)
        change(root)
        docx.put(part, root)
    found = lint(docx.packed())
    assert {(f.code, f.part) for f in found} == {
        ("B08", STYLES),
        ("B10", STYLES),
        ("B13", SETTINGS),
        ("E10", DOCUMENT),
        ("E10", FOOTER),
    }
    assert all(isinstance(f, LintFinding) and f.where and f.problem for f in found)


NOT_BROKEN: list[tuple[str, str, Change]] = [
    ("bidiVisual as a word", DOCUMENT, setting("bidiVisual", "val", "false")),
    ("a bare number without marks", DOCUMENT, retyped("12-03-2026", f"{LRM}12-03-2026{LRM}", "2026")),
    ("a paragraph centred", DOCUMENT, added("pPr", '<w:jc w:val="center"/>')),
    ("lists by letters", NUMBERING, setting("numFmt", "val", "arabicAbjad")),
    ("the start in other words", NUMBERING, setting("lvlJc", "val", "start")),
    (
        "a control around French",
        DOCUMENT,
        added(
            "p", CONTROL.format("<w:r><w:t>1</w:t></w:r>").replace("<w:r>", '<w:r><w:rPr><w:lang w:val="fr"/></w:rPr>')
        ),
    ),
]


@pytest.mark.parametrize(("part", "change"), [case[1:] for case in NOT_BROKEN], ids=[case[0] for case in NOT_BROKEN])
def test_what_is_allowed_is_not_found(part: str, change: Change) -> None:
    assert codes(broken(part, change)) == set()
