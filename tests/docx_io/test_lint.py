"""Lint bites: one rule broken at a time in a good file gives exactly its finding."""

from __future__ import annotations

import io
import re
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.docx_io.lint import lint
from briefing_app.docx_io.snapshot import Layout, ReviewOptions
from briefing_app.docx_io.writer import write
from briefing_app.domain.errors import BugError
from briefing_app.domain.notes import BriefingNote
from briefing_app.language.islands import LRM
from tests.samples import sample_note, snapshot_of
from tests.strategies import notes
from tests.thoroughness import examples

DOCUMENT, STYLES, SETTINGS, NUMBERING = (f"word/{name}.xml" for name in ("document", "styles", "settings", "numbering"))
GOOD = write(snapshot_of(sample_note("talking_points"), Layout.FACING)).docx
REVIEW = write(snapshot_of(sample_note(), Layout.FACING, for_review=ReviewOptions(protect=True))).docx


def broken(part: str, pattern: str, replacement: str, *, of: bytes = GOOD) -> bytes:
    """The good file with one place of one part changed; a pattern that finds nothing is a mistake of the test."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(of)) as package, zipfile.ZipFile(stream, "w") as out:
        for name in package.namelist():
            data = package.read(name)
            if name == part:
                changed, count = re.subn(pattern, replacement, data.decode(), count=1, flags=re.S)
                if not count:
                    raise BugError(f"{pattern} is not in {part}")
                data = changed.encode()
            out.writestr(name, data)
    return stream.getvalue()


def codes(docx: bytes) -> set[str]:
    return {finding.code for finding in lint(docx)}


CASES = [
    ("B01", DOCUMENT, '<w:bidiVisual w:val="off"/>', ""),
    ("B01", DOCUMENT, '<w:bidiVisual w:val="off"/>', '<w:bidiVisual w:val="0"/>'),
    ("B02", DOCUMENT, "نشكر", "\u202bنشكر"),
    ("B03", DOCUMENT, '(<w:pStyle w:val="ARListe"/>.*?)<w:bidi/>', r'\1<w:bidi w:val="0"/>'),
    ("B04", DOCUMENT, '<w:lang w:bidi="ar-EG"/>', ""),
    ("B05", DOCUMENT, "<w:bidi/><w:rPr>", '<w:bidi/><w:jc w:val="right"/><w:rPr>'),
    (
        "B06",
        DOCUMENT,
        '<w:rtl/>(<w:lang w:bidi="ar-EG"/></w:rPr><w:t xml:space="preserve">نشكر)',
        r'<w:lang w:val="fr-FR"/>\1',
    ),
    ("B07", DOCUMENT, "نشكر", "Xنشكر"),
    ("B08", DOCUMENT, "<w:b/><w:bCs/>", "<w:b/>"),
    ("B08", STYLES, '<w:szCs w:val="25"/>', ""),
    ("B09", DOCUMENT, f"P-00AB-0001{LRM}", "P-00AB-0001"),
    ("B10", STYLES, "<w:docDefaults>.*?</w:docDefaults>", ""),
    ("B10", STYLES, ' w:bidi="ar-EG"', ""),
    ("B11", SETTINGS, "<w:themeFontLang[^>]*/>", ""),
    ("B11", SETTINGS, ' w:bidi="ar-EG"', ""),
    ("B11", SETTINGS, 'w:val="15"', 'w:val="14"'),
    ("B12", STYLES, 'w:cs="Amiri"', ""),
    ("B12", STYLES, 'w:ascii="Cambria"', 'w:ascii="Cambria" w:asciiTheme="minorHAnsi"'),
    ("B13", SETTINGS, ' w:percent="100"', ""),
    ("L01", DOCUMENT, '(<w:bookmarkStart w:id=")2"', r'\g<1>1"'),
    ("L02", DOCUMENT, '<w:bookmarkEnd w:id="1"/>', ""),
    ("L02", DOCUMENT, '<w:bookmarkStart w:id="1"[^>]*/>', ""),
    ("L03", DOCUMENT, 'w:name="u_', 'w:name="9_'),
    ("L05", DOCUMENT, "</w:p></w:tc>", "</w:p><w:tbl/></w:tc>"),
    (
        "L06",
        DOCUMENT,
        "(<w:p>.*?</w:pPr>)",
        r'\1<w:del w:id="99"><w:r><w:rPr><w:lang w:val="fr-FR"/></w:rPr><w:t>x</w:t></w:r></w:del>',
    ),
    ("L07", DOCUMENT, "<w:gridCol", '<w:gridCol w:w="5"/><w:gridCol'),
    ("L08", DOCUMENT, 'w:pStyle w:val="FRListe"', 'w:pStyle w:val="Nowhere"'),
    ("L08", STYLES, 'w:basedOn w:val="FRTexte"', 'w:basedOn w:val="Nowhere"'),
    ("L09", DOCUMENT, 'w:numId w:val="9001"', 'w:numId w:val="77"'),
    ("L10", DOCUMENT, 'r:id="rId', 'r:id="gone'),
    ("L10", DOCUMENT, "(<w:p>.*?</w:pPr>)", r'\1<w:r><w:commentReference w:id="5"/></w:r>'),
    ("E08", DOCUMENT, "نشكر", "12-03-2026 نشكر"),
    ("E10", DOCUMENT, "<w:tblCaption[^>]*/>", ""),
    ("E10", DOCUMENT, '<w:tblLayout w:type="fixed"/>', '<w:tblLayout w:type="autofit"/>'),
    ("E10", DOCUMENT, "<w:cantSplit/>", ""),
    ("E10", DOCUMENT, "<w:tblHeader/>", ""),
    ("E10", DOCUMENT, '</w:tbl><w:p><w:pPr><w:pStyle w:val="Intervalle"/><w:keepNext/></w:pPr></w:p>', "</w:tbl>"),
    ("E14", NUMBERING, 'w:numFmt w:val="decimal"', 'w:numFmt w:val="hindiNumbers"'),
    ("E14", NUMBERING, 'w:lvlJc w:val="left"', 'w:lvlJc w:val="right"'),
    ("E14", NUMBERING, 'w:left="720"', 'w:left="360"'),
    ("E15", "word/footer1.xml", '(<w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr>)', r"\1<w:b/><w:bCs/>"),
    (
        "E16",
        DOCUMENT,
        '(<w:bookmarkStart w:id="1"[^>]*/>)(.*?)<w:bookmarkEnd w:id="1"/></w:p>',
        r'\1\2</w:p><w:bookmarkEnd w:id="1"/>',
    ),
    ("E16", DOCUMENT, 'w:name="u_', 'w:name="v_'),
    ("E17", DOCUMENT, "(<w:p>.*?</w:pPr>)", r"\1<w:sdt><w:sdtContent><w:r><w:t>نص</w:t></w:r></w:sdtContent></w:sdt>"),
    ("E18", "docProps/custom.xml", "PVSha", "Other"),
    ("E18", "docProps/core.xml", "dc:identifier", "dc:subject"),
    ("E23", SETTINGS, "<w:compat>", '<w:rsids><w:rsidRoot w:val="1"/></w:rsids><w:compat>'),
    ("E23", "docProps/app.xml", "briefing-app", "/home/someone/briefing"),
]


def test_a_good_file_has_no_findings() -> None:
    assert lint(GOOD) == ()
    assert lint(REVIEW) == ()


@pytest.mark.parametrize(("code", "part", "pattern", "replacement"), CASES)
def test_each_rule_bites(code: str, part: str, pattern: str, replacement: str) -> None:
    assert code in codes(broken(part, pattern, replacement))


def test_protection_without_tracking_is_found() -> None:
    assert codes(broken(SETTINGS, "<w:trackRevisions/>", "", of=REVIEW)) == {"E19"}


def test_controls_with_the_same_id() -> None:
    control = '<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent/></w:sdt>'
    assert codes(broken(DOCUMENT, "(<w:p>.*?</w:pPr>)", rf"\1{control}{control}")) == {"L04"}


def test_packages_that_are_none() -> None:
    assert codes(b"no zip") == {"L00"}
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        package.writestr("word/document.xml", "<broken")
    assert codes(stream.getvalue()) == {"L00"}
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(stream, "a") as package:
        package.writestr("word/document.xml", "<x/>")
    assert "L00" in codes(stream.getvalue())
    minimal = io.BytesIO()
    with zipfile.ZipFile(minimal, "w") as package:
        package.writestr(
            "word/document.xml", '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
        )
        package.writestr("docProps/thumbnail.jpeg", b"")
    assert {"B10", "B11", "E18", "E23"} <= codes(minimal.getvalue())


def test_findings_do_not_quote_the_note() -> None:
    for finding in lint(broken(DOCUMENT, "نشكر", "X\u202bنشكر")):
        assert "نشكر" not in finding.where + finding.problem


@settings(max_examples=examples(50, 120))
@given(notes(), st.sampled_from(Layout))
def test_whatever_is_written_in_a_note_exports_clean(note: BriefingNote, layout: Layout) -> None:
    """Any text at all, in any place: a finding would be told to the user as a bug of ours."""
    assert lint(write(snapshot_of(note, layout)).docx) == ()
