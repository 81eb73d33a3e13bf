"""What a returned file says of itself, read within the limits for files from outside (rule I7)."""

from __future__ import annotations

from lxml import etree

from briefing_app.docx_io.anchors import MANIFEST_NAMESPACE, PROPERTY_EXPORT, PROPERTY_ID
from briefing_app.docx_io.package_reader import WordPackage
from briefing_app.domain.errors import UserError
from briefing_app.domain.review import Round


def round_of(package: WordPackage) -> Round | None:
    """Note, export, revision and layout by the manifest, else note and export by the custom properties.

    Of several manifests it is the one that the custom properties name. None when the file has lost both.
    """
    properties = _properties(package)
    found = [_round(root) for root in _manifests(package)]
    named = [one for one in found if one.export == properties.get(PROPERTY_EXPORT)]
    if named or found:
        return (named or found)[0]
    note = properties.get(PROPERTY_ID, "")
    return Round(note, properties.get(PROPERTY_EXPORT, ""), 0, "") if note else None


def _manifests(package: WordPackage) -> list[etree._Element]:
    tag = f"{{{MANIFEST_NAMESPACE}}}manifest"
    return [root for root in _parts(package, "customXml/item") if root.tag == tag]


def _parts(package: WordPackage, start: str) -> list[etree._Element]:
    """Parts that can be read; what another program left broken beside the text is none of ours."""
    try:
        return [root for _, root in package.beginning_with(start)]
    except UserError:
        return []


def _round(root: etree._Element) -> Round:
    number = root.get("revision", "0")
    revision = int(number) if number.isascii() and number.isdigit() and len(number) < 10 else 0
    return Round(root.get("note", ""), root.get("export", ""), revision, root.get("layout", ""))


def _properties(package: WordPackage) -> dict[str, str]:
    found: dict[str, str] = {}
    for root in _parts(package, "docProps/custom"):
        for element in root:
            if isinstance(element.tag, str):
                found[element.get("name", "")] = "".join(str(text) for text in element.itertext())
    return found
