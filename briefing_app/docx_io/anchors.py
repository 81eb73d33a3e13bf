"""How a returned file is recognised: bookmarks, the manifest, the custom properties (rules E16 and E18)."""

from __future__ import annotations

import hashlib
import io
import uuid
import zipfile

import msgspec
from lxml import etree

from briefing_app.docx_io.oxml import DECLARATION, escaped
from briefing_app.docx_io.snapshot import ExportSnapshot
from briefing_app.domain.errors import BugError
from briefing_app.domain.languages import Language
from briefing_app.domain.segments import SegmentPair
from briefing_app.language.comparing import comparable

MANIFEST_NAMESPACE = "urn:briefing-app:manifest:1"
CUSTOM_PROPERTIES_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
PROPERTY_ID, PROPERTY_EXPORT, PROPERTY_SHA = "PVId", "PVExport", "PVSha"


class Unit(msgspec.Struct, frozen=True, gc=False):
    """A segment in one language as it was exported; ``sha256`` is over its comparable text."""

    pair: str
    language: Language
    sha256: str


class Identity(msgspec.Struct, frozen=True):
    """What an exported file says of itself."""

    note: str
    export: str
    revision: int
    layout: str
    units: tuple[Unit, ...]


def bookmark_name(pair_id: str, language: Language) -> str:
    """``u_<unit>_<language>``, at most 40 characters of ``[A-Za-z0-9_]`` (rule E16)."""
    unit = pair_id.replace("-", "")
    name = f"u_{unit}_{language}"
    if not (unit.isascii() and unit.isalnum()) or len(name) > 40:
        raise BugError(f"no bookmark name from id {pair_id!r}")
    return name


def unit_of(pair: SegmentPair, language: Language) -> Unit:
    text = comparable(pair.text(language).plain)
    return Unit(pair.id, language, hashlib.sha256(text.encode()).hexdigest())


def identity_of(snapshot: ExportSnapshot, units: tuple[Unit, ...]) -> Identity:
    """Who a file is that holds ``units``: those that were written, in their order."""
    return Identity(snapshot.note.id, snapshot.export_id, snapshot.revision.number, snapshot.layout.value, units)


def manifest_xml(identity: Identity) -> str:
    """The custom XML part: every unit with the hash of what was exported."""
    units = "".join(
        [f'<unit id="{escaped(unit.pair)}" lang="{unit.language}" sha256="{unit.sha256}"/>' for unit in identity.units]
    )
    return (
        f'{DECLARATION}<manifest xmlns="{MANIFEST_NAMESPACE}" note="{escaped(identity.note)}" '
        f'export="{escaped(identity.export)}" revision="{identity.revision}" layout="{identity.layout}">{units}'
        "</manifest>"
    )


def item_properties_xml(identity: Identity) -> str:
    """The name of the custom XML part, the same for the same export."""
    name = str(uuid.uuid5(uuid.NAMESPACE_URL, f"{MANIFEST_NAMESPACE}:{identity.export}")).upper()
    return (
        f'{DECLARATION}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" '
        f'ds:itemID="{{{name}}}"><ds:schemaRefs><ds:schemaRef ds:uri="{MANIFEST_NAMESPACE}"/></ds:schemaRefs>'
        "</ds:datastoreItem>"
    )


def custom_properties_xml(identity: Identity, manifest: str) -> str:
    """``docProps/custom.xml`` with note, export and the hash of ``manifest``, which is :func:`manifest_xml`."""
    values = {
        PROPERTY_ID: identity.note,
        PROPERTY_EXPORT: identity.export,
        PROPERTY_SHA: hashlib.sha256(manifest.encode()).hexdigest(),
    }
    properties = "".join(
        f'<property fmtid="{CUSTOM_PROPERTIES_FORMAT}" pid="{number}" name="{name}">'
        f"<vt:lpwstr>{escaped(value)}</vt:lpwstr></property>"
        for number, (name, value) in enumerate(values.items(), 2)
    )
    return (
        f'{DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
        f'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">{properties}</Properties>'
    )


def read_identity(docx: bytes) -> Identity | None:
    """What a file of ours says of itself; None for a file without our manifest.

    Of several manifests, left by other programs, it is the one that the custom properties name.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    found = []
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        for name in sorted(package.namelist()):
            if not name.startswith("customXml/item") or "Props" in name:
                continue
            root = etree.fromstring(package.read(name), parser)
            if root.tag == f"{{{MANIFEST_NAMESPACE}}}manifest":
                found.append(_identity(root))
        custom = "docProps/custom.xml"
        named = package.read(custom) if len(found) > 1 and custom in package.namelist() else b""
    of_file = [identity for identity in found if f">{escaped(identity.export)}<".encode() in named]
    return next(iter(of_file + found), None)


def _identity(root: etree._Element) -> Identity:
    units = tuple(Unit(unit.get("id", ""), Language(unit.get("lang", "")), unit.get("sha256", "")) for unit in root)
    return Identity(
        root.get("note", ""), root.get("export", ""), int(root.get("revision", "0")), root.get("layout", ""), units
    )
