"""The base document of an office, opened: checked, completed where Word allows gaps, rid of what is not its looks."""

from __future__ import annotations

import io
import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.exceptions import OpcError
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart
from docx.oxml import parse_xml
from docx.oxml.exceptions import InvalidXmlError
from docx.parts.numbering import NumberingPart
from lxml import etree

from briefing_app.docx_io.base_document import section_xml
from briefing_app.docx_io.base_leftovers import drop_leftovers
from briefing_app.docx_io.oxml import NAMESPACES, R, W
from briefing_app.docx_io.package_reader import WordPackage
from briefing_app.domain.errors import UserError

TROUBLE = (
    ValueError,
    LookupError,
    AttributeError,
    TypeError,
    RuntimeError,
    AssertionError,
    OSError,
    EOFError,
    OverflowError,
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    etree.XMLSyntaxError,
    OpcError,
    InvalidXmlError,
)
"""What zipfile, lxml and python-docx raise for a file that is damaged, locked or no Word document."""
BANDS = ("headerReference", "footerReference")
MIN_TEXT_WIDTH = 5000
"""Twentieths of a point, not quite nine centimetres: in less than that our tables have columns of no width."""


def open_base(base: bytes) -> WordDocument:
    """The base document, ready to be written into.

    UserError ``export.base_invalid`` when it cannot be used, ``export.base_linked`` when it fetches something.
    """
    with _refusing():
        _check_package(base)
        document = Document(io.BytesIO(base))
        _check_root(document.part, "document")
        body = document.part.element.find(f"{{{W}}}body")
        if body is None:
            raise UserError("export.base_invalid")
        if not document.sections:
            body.append(parse_xml(f"<w:body {NAMESPACES}>{section_xml()}</w:body>")[0])
        _leave_one_section(document, body)
        _ensure_parts(document)
        drop_leftovers(document)
        _check_parts(document)
        _check_links(document)
    text_width(document)
    return document


def text_width(document: WordDocument) -> int:
    """Between the margins of the base document's last section, in twentieths of a point."""
    with _refusing():
        section = document.sections[-1]
        sizes = (section.page_width, section.left_margin, section.right_margin)
        page, start, end = (int(size.twips) for size in sizes if size is not None)
    if page - start - end < MIN_TEXT_WIDTH:
        raise UserError("export.base_invalid")
    return page - start - end


def _check_package(base: bytes) -> None:
    """python-docx unpacks whatever it is given; the limits are those of every Word file from outside."""
    try:
        WordPackage(base)
    except UserError as problem:
        raise UserError("export.base_invalid") from problem


@contextmanager
def _refusing() -> Iterator[None]:
    try:
        yield
    except TROUBLE as problem:
        raise UserError("export.base_invalid") from problem


def _leave_one_section(document: WordDocument, body: etree._Element) -> None:
    """The text goes; the last section stays, with the headers and footers it had from those before it."""
    *earlier, last = [section._sectPr for section in document.sections]
    for properties in reversed(earlier):
        have = {_kind(reference) for reference in last.iterchildren(*(f"{{{W}}}{name}" for name in BANDS))}
        for reference in properties.iterchildren(*(f"{{{W}}}{name}" for name in BANDS)):
            if _kind(reference) not in have:
                last.insert(0, deepcopy(reference))
    for child in list(body):
        body.remove(child)
    body.append(last)


def _kind(reference: etree._Element) -> tuple[str, str | None]:
    return str(reference.tag), reference.get(f"{{{W}}}type")


def _ensure_parts(document: WordDocument) -> None:
    """Styles and settings that python-docx makes when they are asked for; lists, which it does not make."""
    _ = document.styles, document.settings
    if any(rel.reltype == RT.NUMBERING for rel in document.part.rels.values()):
        return
    package = document.part.package
    name = package.next_partname("/word/numbering%d.xml")
    if not any(str(part.partname) == "/word/numbering.xml" for part in package.iter_parts()):
        name = PackURI("/word/numbering.xml")
    root = parse_xml(f"<w:numbering {NAMESPACES}/>")
    document.part.relate_to(NumberingPart(name, CT.WML_NUMBERING, root, package), RT.NUMBERING)


def _check_parts(document: WordDocument) -> None:
    """Every part that will be written is what it says it is, and can be written."""
    for relation, root in ((RT.STYLES, "styles"), (RT.SETTINGS, "settings"), (RT.NUMBERING, "numbering")):
        _check_root(document.part.part_related_by(relation), root)
    properties = document.sections[-1]._sectPr
    for band, root in zip(BANDS, ("hdr", "ftr"), strict=True):
        for reference in properties.iterchildren(f"{{{W}}}{band}"):
            _check_root(document.part.related_parts[reference.get(f"{{{R}}}id")], root)
    themes = {rel.target_part for rel in document.part.rels.values() if rel.reltype == RT.THEME and not rel.is_external}
    for part in document.part.package.iter_parts():
        if not isinstance(part, XmlPart) and (part.content_type.endswith("xml") or part in themes):
            etree.fromstring(part.blob, etree.XMLParser(resolve_entities=False, no_network=True))
    for held in (document.part.package, *document.part.package.iter_parts()):
        _ = held.rels.xml  # an error for a relationship without a name


def _check_links(document: WordDocument) -> None:
    """UserError ``export.base_linked`` where Word would fetch something whenever one of our files is opened."""
    for part in document.part.package.iter_parts():
        if any(rel.is_external and rel.reltype != RT.HYPERLINK for rel in part.rels.values()):
            raise UserError("export.base_linked")


def _check_root(part: object, name: str) -> None:
    """XML of this name, read as such by python-docx."""
    if not isinstance(part, XmlPart) or part.element.tag != f"{{{W}}}{name}":
        raise UserError("export.base_invalid")
