"""From an opened base document to the bytes of a file: headers and footers, identity, properties, the zip.

Knows nothing of what the document says: that comes as finished XML.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import msgspec
from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part as OpcPart
from docx.opc.part import XmlPart
from lxml import etree

from briefing_app.docx_io import anchors
from briefing_app.docx_io.oxml import DECLARATION, NAMESPACES, W, escaped
from briefing_app.docx_io.package_writer import CONTENT_TYPES, Part, zipped

CUSTOM_PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
CUSTOM_PROPERTIES_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
CUSTOM_XML_PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"


class About(msgspec.Struct, frozen=True):
    """What the file says of itself: title, language tags (a comma between them), when it was made (UTC), identity.

    ``is_clean``: of its identity it says the name of the export only, and leaves out what serves the way back.
    """

    title: str
    languages: str
    made: datetime
    identity: anchors.Identity
    is_clean: bool = False


def packed(document: WordDocument, body: str | bytes, about: About) -> bytes:
    """The bytes of the file of those parts."""
    return zipped(parts_of(document, body, about))


def parts_of(document: WordDocument, body: str | bytes, about: About) -> list[Part]:
    """The parts of the file: ``body`` in the place of the base's, with those that say what it is (rule E18)."""
    _add_identity(document, about)
    return _parts(document, body)


def theme_of(document: WordDocument) -> bytes:
    """The theme of the base document, empty when it has none."""
    themes = [rel.target_part for rel in document.part.rels.values() if rel.reltype == RT.THEME]
    return themes[0].blob if themes else b""


def fill_bands(document: WordDocument, *, first_header: Callable[[bool], str], header: str, footer: str) -> None:
    """Marking, watermark and page numbers on every page that the base document knows: first, even, all others.

    ``first_header`` is asked with True when the base document has a letterhead of its own there.
    """
    section = document.sections[-1]
    section.different_first_page_header_footer = True
    first = section.first_page_header
    own = _texts(first._element) if not first.is_linked_to_previous else ""
    places = [
        (first, first_header(bool(own))),
        (section.header, header),
        (section.first_page_footer, footer),
        (section.footer, footer),
    ]
    even = section.even_page_header, section.even_page_footer
    if document.settings.odd_and_even_pages_header_footer or not all(place.is_linked_to_previous for place in even):
        places.extend(zip(even, (header, footer), strict=True))
    filled: list[etree._Element] = []
    for place, content in places:
        if not any(element is place._element for element in filled):  # one part may serve several kinds of page
            filled.append(place._element)
            _extend(place._element, content)


def _texts(element: etree._Element) -> str:
    drawn = element.findall(f".//{{{W}}}drawing") or element.findall(f".//{{{W}}}pict")
    return "".join(map(str, element.itertext())).strip() or ("drawing" if drawn else "")


def _extend(element: etree._Element, content: str) -> None:
    """Put ours behind what the base document has there; an empty paragraph of a new part goes away."""
    if not _texts(element):
        for child in list(element):
            element.remove(child)
    for child in etree.fromstring(f"<x {NAMESPACES}>{content}</x>"):
        element.append(child)


def _add_identity(document: WordDocument, about: About) -> None:
    package = document.part.package
    if not about.is_clean:
        _add_manifest(document, about.identity)
    package.relate_to(
        _part("/docProps/core.xml", CT.OPC_CORE_PROPERTIES, _core_xml(about), document), RT.CORE_PROPERTIES
    )
    package.relate_to(
        _part("/docProps/app.xml", CT.OFC_EXTENDED_PROPERTIES, _APP_XML, document), RT.EXTENDED_PROPERTIES
    )


def _add_manifest(document: WordDocument, identity: anchors.Identity) -> None:
    number = _free_item(document)
    manifest = anchors.manifest_xml(identity)
    item = _part(f"/customXml/item{number}.xml", "application/xml", manifest, document)
    description = _part(
        f"/customXml/itemProps{number}.xml", CUSTOM_XML_PROPERTIES_TYPE, anchors.item_properties_xml(identity), document
    )
    item.relate_to(description, RT.CUSTOM_XML_PROPS)
    document.part.relate_to(item, RT.CUSTOM_XML)
    properties = anchors.custom_properties_xml(identity, manifest)
    custom = _part("/docProps/custom.xml", CUSTOM_PROPERTIES_TYPE, properties, document)
    document.part.package.relate_to(custom, CUSTOM_PROPERTIES_RELATION)


def _free_item(document: WordDocument) -> int:
    """The first number that no custom XML part of the base document bears."""
    taken = {str(part.partname) for part in document.part.package.iter_parts()}
    return next(n for n in range(1, len(taken) + 2) if f"/customXml/item{n}.xml" not in taken)


def _part(name: str, content_type: str, content: str, document: WordDocument) -> OpcPart:
    return OpcPart(PackURI(name), content_type, content.encode(), document.part.package)


_APP_XML = (
    f'{DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>briefing-app</Application></Properties>"
)


def _core_xml(about: About) -> str:
    """Who made it is a role, never a person (rules E18, E23)."""
    made = about.made.strftime("%Y-%m-%dT%H:%M:%SZ")
    count = "" if about.is_clean else f"<cp:revision>{about.identity.revision}</cp:revision>"
    return (
        f"{DECLARATION}<cp:coreProperties "
        'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escaped(about.title)}</dc:title><dc:creator>briefing-app</dc:creator>"
        f"<dc:identifier>{escaped(about.identity.export)}</dc:identifier><dc:language>{about.languages}</dc:language>"
        f"<cp:lastModifiedBy>briefing-app</cp:lastModifiedBy>{count}"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{made}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{made}</dcterms:modified></cp:coreProperties>'
    )


def _parts(document: WordDocument, body: str | bytes) -> list[Part]:
    package = document.part.package
    parts = [Part("_rels/.rels", package.rels.xml)]
    overrides = []
    for part in package.iter_parts():
        name = part.partname.membername
        content = body if part is document.part else _blob(part)
        parts.append(Part(name, content))
        overrides.append((str(part.partname), part.content_type))
        if part.rels:
            folder, _, base = name.rpartition("/")
            parts.append(Part(f"{folder}/_rels/{base}.rels", part.rels.xml))
    parts.append(Part(CONTENT_TYPES, _content_types(overrides)))
    return parts


def _blob(part: OpcPart) -> bytes:
    if isinstance(part, XmlPart):
        return etree.tostring(part.element, encoding="UTF-8", standalone=True)
    return part.blob


def _content_types(overrides: list[tuple[str, str]]) -> str:
    items = "".join(f'<Override PartName="{escaped(name)}" ContentType="{kind}"/>' for name, kind in sorted(overrides))
    return (
        f'{DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{items}</Types>'
    )
