"""What a base document says of its making, its old text and its makers goes; its looks stay (rule E23)."""

from __future__ import annotations

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.part import Part, XmlPart
from docx.opc.rel import Relationships
from lxml import etree

from briefing_app.docx_io.anchors import MANIFEST_NAMESPACE
from briefing_app.docx_io.oxml import R, W

KEPT_OF_PACKAGE = frozenset({RT.OFFICE_DOCUMENT})
NOTES = frozenset({RT.FOOTNOTES, RT.ENDNOTES})
KEPT_OF_DOCUMENT = NOTES | {
    RT.STYLES,
    RT.NUMBERING,
    RT.SETTINGS,
    RT.WEB_SETTINGS,
    RT.FONT_TABLE,
    RT.THEME,
    RT.CUSTOM_XML,
}
"""Beside the headers and footers of the page. Comments and those who made them, pictures and links of the old text,
thumbnails, macros and building blocks are none of its looks."""
COMMENT_MARKS = ("commentRangeStart", "commentRangeEnd", "commentReference")
BANDS = ("headerReference", "footerReference")
OUR_MARKING = "Mention de protection"


def w(name: str) -> str:
    return f"{{{W}}}{name}"


def drop_leftovers(document: WordDocument) -> None:
    """Leave of the base document what a new note is dressed in."""
    part = document.part
    properties = _bare_section(document)
    shown = {reference.get(f"{{{R}}}id") for reference in properties.iterchildren(*map(w, BANDS))}
    was_ours = _drop_manifests(part.rels)
    _keep(part.package.rels, KEPT_OF_PACKAGE)
    _keep(part.rels, KEPT_OF_DOCUMENT, shown)
    _keep(part.part_related_by(RT.SETTINGS).rels, frozenset())
    for rel_id, rel in part.rels.items():
        if rel.reltype in NOTES:
            _drop_notes(rel.target_part)
        elif rel_id in shown and isinstance(rel.target_part, XmlPart):
            _drop_comment_marks(rel.target_part)
            if was_ours:
                _drop_our_band(rel.target_part.element, document.styles.element)


def _bare_section(document: WordDocument) -> etree._Element:
    """The properties of the page without the printer, the editing sessions and the authors of changes."""
    properties: etree._Element = document.sections[-1]._sectPr
    for name in [name for name in properties.attrib if "rsid" in str(name)]:
        del properties.attrib[name]
    for child in properties.findall(w("printerSettings")) + properties.findall(w("sectPrChange")):
        properties.remove(child)
    return properties


def _keep(rels: Relationships, kinds: frozenset[str], shown: set[str | None] | None = None) -> None:
    wanted = shown or set()
    for rel_id in [key for key, rel in rels.items() if key not in wanted and rel.reltype not in kinds]:
        del rels[rel_id]


def _drop_manifests(rels: Relationships) -> bool:
    """Whether the base document is an export of ours: what it says of itself goes with its manifest (rule E18)."""
    ours = [
        rel_id
        for rel_id, rel in rels.items()
        if rel.reltype == RT.CUSTOM_XML and not rel.is_external and MANIFEST_NAMESPACE.encode() in rel.target_part.blob
    ]
    for rel_id in ours:
        del rels[rel_id]
    return bool(ours)


def _drop_notes(part: Part) -> None:
    """Of footnotes and endnotes only the lines that part them from the text stay, which the settings refer to."""
    root = etree.fromstring(part.blob, etree.XMLParser(resolve_entities=False, no_network=True))
    notes = [note for note in root if note.get(w("type"), "normal") == "normal"]
    if not notes:
        return
    for note in notes:
        root.remove(note)
    part._blob = etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
    _keep(part.rels, frozenset())


def _drop_comment_marks(part: XmlPart) -> None:
    for mark in list(part.element.iter(*map(w, COMMENT_MARKS))):
        parent = mark.getparent()
        if parent is not None:
            parent.remove(mark)
    for rel_id in [key for key, rel in part.rels.items() if rel.reltype == RT.COMMENTS]:
        del part.rels[rel_id]


def _drop_our_band(band: etree._Element, styles: etree._Element) -> None:
    """The marking, watermark and page numbers of the earlier export; its letterhead stays, now the office's own."""
    names = {style.get(w("styleId")): style.find(w("name")) for style in styles.iter(w("style"))}
    ours = {key for key, name in names.items() if name is not None and name.get(w("val")) == OUR_MARKING}
    for child in list(band):
        style = child.find(f"{w('pPr')}/{w('pStyle')}")
        counts_pages = child.tag == w("tbl") and any(
            "NUMPAGES" in (code.text or "") for code in child.iter(w("instrText"))
        )
        if counts_pages or (style is not None and style.get(w("val")) in ours):
            band.remove(child)
