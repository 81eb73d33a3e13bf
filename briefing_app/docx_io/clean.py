"""The proof that a file is clean: its bytes are opened again and searched for what tells how it came to be (ADR 24).

Shares no code with the writer, like lint. Looks into every part of the package, whatever it is called.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator
from enum import StrEnum

import msgspec
from lxml import etree

from briefing_app.docx_io.package_opening import opened_parts

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STORIES = ("document", "hdr", "ftr", "footnotes", "endnotes", "comments", "glossaryDocument")
PRODUCT = "briefing-app"


class Trace(StrEnum):
    """What is looked for, in the order in which it is told."""

    COMMENTS = "comments"
    CHANGES = "changes"
    HIDDEN_TEXT = "hidden_text"
    AUTHORS = "authors"
    PROPERTIES = "properties"  # custom properties, document variables, data beside the text
    SESSIONS = "sessions"  # rsid
    PATHS = "paths"  # links to files of a computer
    WAY_BACK = "way_back"  # bookmarks and manifest of ours


class Found(msgspec.Struct, frozen=True):
    """``where`` names a part, and no text of it."""

    trace: Trace
    where: str


_COMMENT_NAMES = frozenset({"commentRangeStart", "commentRangeEnd", "commentReference", "comment", "commentEx"})
_COMMENT_PARTS = ("comments", "people", "commentsextended", "commentsids", "commentsextensible")
_CHANGE_NAMES = frozenset(
    """
    ins del moveFrom moveTo moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd delText delInstrText
    cellIns cellDel cellMerge rPrChange pPrChange sectPrChange tblPrChange trPrChange tcPrChange tblGridChange
    tblPrExChange numberingChange customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart
    customXmlDelRangeEnd customXmlMoveFromRangeStart customXmlMoveFromRangeEnd customXmlMoveToRangeStart
    customXmlMoveToRangeEnd trackRevisions
    """.split()
)
_HIDING = ("vanish", "specVanish")
_OFF = ("0", "false", "off")
_PEOPLE_PROPERTIES = frozenset({"creator", "lastModifiedBy", "Manager", "Company", "HyperlinkBase", "contentStatus"})
_WORDY_PROPERTIES = frozenset({"keywords", "description", "category", "subject"})


def traces_in(docx: bytes) -> tuple[Found, ...]:
    """Every trace in a Word file, in the order of :class:`Trace`, each place once; nothing for a clean one.

    BugError for bytes that are no Word file: only our own are searched.
    """
    parts = opened_parts(docx)
    hiding = _hiding_styles(parts)
    found: dict[Found, None] = {}
    for name in sorted(parts):
        for trace in _by_name(name):
            found[Found(trace, name)] = None
        root = parts[name]
        if root is None:
            continue
        for look in _LOOKS:
            for trace in look(root):
                found[Found(trace, name)] = None
        if _local(root) in STORIES and _hides(root, hiding):
            found[Found(Trace.HIDDEN_TEXT, name)] = None
    order = list(Trace)
    return tuple(sorted(found, key=lambda one: (order.index(one.trace), one.where)))


def _by_name(name: str) -> Iterator[Trace]:
    stem = posixpath.basename(name).partition(".")[0].rstrip("0123456789").lower()
    if stem in _COMMENT_PARTS:
        yield Trace.COMMENTS
    if name == "docProps/custom.xml" or name.startswith("customXml/"):
        yield Trace.PROPERTIES


def _marks(root: etree._Element) -> Iterator[Trace]:
    """Comments, changes, their authors, editing sessions, our bookmarks: by element and attribute."""
    for element in root.iter(etree.Element):
        trace = _trace_of(element, _local(element))
        if trace is not None:
            yield trace
        for attribute in element.attrib:
            short = str(attribute).rpartition("}")[2]
            if short.startswith("rsid"):
                yield Trace.SESSIONS
            elif short in ("author", "initials") and _namespace(element) == W:
                yield Trace.AUTHORS


def _trace_of(element: etree._Element, local: str) -> Trace | None:
    if local in _COMMENT_NAMES:
        return Trace.COMMENTS
    if local in _CHANGE_NAMES and _namespace(element) == W:
        return Trace.CHANGES
    if local in ("rsid", "rsids"):
        return Trace.SESSIONS
    if local == "docVars":
        return Trace.PROPERTIES
    is_ours = local == "manifest" and _namespace(element).startswith("urn:briefing-app")
    is_anchor = local == "bookmarkStart" and element.get(f"{{{W}}}name", "").startswith("u_")
    return Trace.WAY_BACK if is_ours or is_anchor else None


def _properties(root: etree._Element) -> Iterator[Trace]:
    """Who the properties of the document name, and what else they were given."""
    if _local(root) not in ("coreProperties", "Properties"):
        return
    for element in root.iter(etree.Element):
        said = (element.text or "").strip()
        if _local(element) in _PEOPLE_PROPERTIES and said not in ("", PRODUCT):
            yield Trace.AUTHORS
        elif _local(element) in _WORDY_PROPERTIES and said:
            yield Trace.PROPERTIES


def _links(root: etree._Element) -> Iterator[Trace]:
    """Relationships that lead to a file of a computer; addresses of the network are part of a text."""
    if _local(root) != "Relationships":
        return
    for relation in root.iter(etree.Element):
        if relation.get("TargetMode") == "External":
            target = relation.get("Target", "")
            if not target.startswith(("http://", "https://", "mailto:")):
                yield Trace.PATHS


_LOOKS: tuple[Callable[[etree._Element], Iterator[Trace]], ...] = (_marks, _properties, _links)


def _hides(root: etree._Element, styles: frozenset[str]) -> bool:
    """Whether a run is hidden by itself or by the style of its letters or its paragraph."""
    if any(_is_hiding(properties) for properties in root.iter(f"{{{W}}}rPr")):
        return True
    named = root.iter(f"{{{W}}}rStyle", f"{{{W}}}pStyle", f"{{{W}}}tblStyle")
    return any(style.get(f"{{{W}}}val") in styles for style in named)


def _hiding_styles(parts: dict[str, etree._Element | None]) -> frozenset[str]:
    """The styles that hide text, or rest on one that does."""
    hiding: set[str] = set()
    resting: dict[str, str] = {}
    sheets = [root for root in parts.values() if root is not None and _local(root) == "styles"]
    for style in (style for sheet in sheets for style in sheet.iter(f"{{{W}}}style")):
        key, base = style.get(f"{{{W}}}styleId", ""), style.find(f"{{{W}}}basedOn")
        if any(_is_hiding(properties) for properties in style.iter(f"{{{W}}}rPr")):
            hiding.add(key)
        if base is not None:
            resting[key] = base.get(f"{{{W}}}val", "")
    while more := {key for key, base in resting.items() if base in hiding} - hiding:
        hiding |= more
    return frozenset(hiding)


def _is_hiding(properties: etree._Element) -> bool:
    switches = (properties.find(f"{{{W}}}{name}") for name in _HIDING)
    return any(switch is not None and switch.get(f"{{{W}}}val", "1") not in _OFF for switch in switches)


def _local(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _namespace(element: etree._Element) -> str:
    return str(element.tag).partition("}")[0].lstrip("{")
