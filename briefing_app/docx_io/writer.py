"""The writer: a frozen snapshot becomes the bytes of a Word file. Pure: the same snapshot, the same bytes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part as OpcPart
from docx.opc.part import XmlPart
from lxml import etree

from briefing_app.docx_io import anchors, card, headers, layouts, numbering
from briefing_app.docx_io.composer import Composer
from briefing_app.docx_io.office_base import open_base, text_width
from briefing_app.docx_io.oxml import DECLARATION, NAMESPACES, W, escaped
from briefing_app.docx_io.package_writer import CONTENT_TYPES, Part, zipped
from briefing_app.docx_io.settings import apply_settings
from briefing_app.docx_io.snapshot import ExportSnapshot, Layout, Written
from briefing_app.docx_io.style_sheet import apply_styles
from briefing_app.domain.profiles import ExportRule

Progress = Callable[[int, int], None]
STEPS = 4
CUSTOM_PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
CUSTOM_PROPERTIES_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
CUSTOM_XML_PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"

__all__ = ["STEPS", "Progress", "open_base", "text_width", "write"]


def write(snapshot: ExportSnapshot, progress: Progress | None = None) -> Written:
    """Write one layout of a note.

    ``progress`` is called with (steps done, steps in all) and may raise to cancel. UserError
    ``export.base_invalid`` when the base document is no Word file.
    """
    step = _steps(progress)
    document = open_base(snapshot.base)
    composer = Composer(snapshot, text_width(document))
    body = layouts.body_of(composer)
    step()
    estimate = card.fit(composer) if snapshot.layout is Layout.CARD else card.Fit()
    section = _dress(document, composer, estimate)
    step()
    root = f"{DECLARATION}<w:document {NAMESPACES}><w:body>{body}{section}</w:body></w:document>"
    _add_identity(document, snapshot, anchors.identity_of(snapshot, composer.units))
    step()
    docx = zipped(_parts(document, root.encode(), snapshot))
    step()
    return Written(docx, estimate.overflow)


def _steps(progress: Progress | None) -> Callable[[], None]:
    done = 0

    def step() -> None:
        nonlocal done
        done += 1
        if progress is not None:
            progress(done, STEPS)

    return step


def _dress(document: WordDocument, composer: Composer, fit: card.Fit) -> str:
    """Styles, lists, settings, headers and footers; returns the section properties of the body."""
    snapshot = composer.snapshot
    apply_styles(document.styles.element, snapshot.profile, fit.size, _theme(document))
    numbering.apply_numbering(document.part.numbering_part.element, composer.numbered_lists)
    apply_settings(document.settings.element, snapshot.profile, snapshot.for_review)
    _fill_bands(document, composer)
    properties = document.sections[-1]._sectPr
    if snapshot.layout is Layout.ARABIC:
        _set_section_direction(properties)
    return etree.tostring(properties, encoding="unicode")


def _theme(document: WordDocument) -> bytes:
    themes = [rel.target_part for rel in document.part.rels.values() if rel.reltype == RT.THEME]
    return themes[0].blob if themes else b""


def _fill_bands(document: WordDocument, composer: Composer) -> None:
    """Marking, watermark and page numbers on every page that the base document knows: first, even, all others."""
    section = document.sections[-1]
    section.different_first_page_header_footer = True
    first = section.first_page_header
    own = _texts(first._element) if not first.is_linked_to_previous else ""
    running, foot = headers.running_header(composer), headers.footer(composer)
    places = [
        (first, headers.first_header(composer, has_own_letterhead=bool(own))),
        (section.header, running),
        (section.first_page_footer, foot),
        (section.footer, foot),
    ]
    even = section.even_page_header, section.even_page_footer
    if document.settings.odd_and_even_pages_header_footer or not all(place.is_linked_to_previous for place in even):
        places.extend(zip(even, (running, foot), strict=True))
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


def _set_section_direction(properties: etree._Element) -> None:
    for old in properties.findall(f"{{{W}}}bidi"):
        properties.remove(old)
    bidi = etree.Element(f"{{{W}}}bidi")
    behind = [properties.find(f"{{{W}}}{name}") for name in ("rtlGutter", "docGrid", "printerSettings")]
    following = next((element for element in behind if element is not None), None)
    if following is None:
        properties.append(bidi)
    else:
        following.addprevious(bidi)


def _add_identity(document: WordDocument, snapshot: ExportSnapshot, identity: anchors.Identity) -> None:
    package = document.part.package
    number = _free_item(document)
    manifest = anchors.manifest_xml(identity)
    item = _part(f"/customXml/item{number}.xml", "application/xml", manifest, document)
    about = _part(
        f"/customXml/itemProps{number}.xml", CUSTOM_XML_PROPERTIES_TYPE, anchors.item_properties_xml(identity), document
    )
    item.relate_to(about, RT.CUSTOM_XML_PROPS)
    document.part.relate_to(item, RT.CUSTOM_XML)
    properties = anchors.custom_properties_xml(identity, manifest)
    custom = _part("/docProps/custom.xml", CUSTOM_PROPERTIES_TYPE, properties, document)
    package.relate_to(custom, CUSTOM_PROPERTIES_RELATION)
    package.relate_to(
        _part("/docProps/core.xml", CT.OPC_CORE_PROPERTIES, _core_xml(snapshot), document), RT.CORE_PROPERTIES
    )
    package.relate_to(
        _part("/docProps/app.xml", CT.OFC_EXTENDED_PROPERTIES, _APP_XML, document), RT.EXTENDED_PROPERTIES
    )


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


def _core_xml(snapshot: ExportSnapshot) -> str:
    """Title, languages and identity; who made it is a role, and a marked subject stays out (rules E18, E23)."""
    note = snapshot.note
    code = snapshot.marking_code
    silent = bool(code) and snapshot.profile.marking(code).export_rule is ExportRule.NO_SUBJECT_IN_NAMES
    titles = [note.facts.title[language] for language in snapshot.layout.languages]
    title = note.reference.shown if silent else " — ".join(title for title in titles if title) or note.reference.shown
    tags = {"ar": snapshot.profile.ar_tag, "fr": snapshot.profile.fr_tag}
    language = ", ".join(tags[language.value] for language in snapshot.layout.languages)
    made = _w3c(snapshot.revision.created)
    return (
        f"{DECLARATION}<cp:coreProperties "
        'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escaped(title)}</dc:title><dc:creator>briefing-app</dc:creator>"
        f"<dc:identifier>{escaped(snapshot.export_id)}</dc:identifier><dc:language>{language}</dc:language>"
        f"<cp:lastModifiedBy>briefing-app</cp:lastModifiedBy><cp:revision>{snapshot.revision.number}</cp:revision>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{made}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{made}</dcterms:modified></cp:coreProperties>'
    )


def _w3c(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def _parts(document: WordDocument, body: bytes, snapshot: ExportSnapshot) -> list[Part]:
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
