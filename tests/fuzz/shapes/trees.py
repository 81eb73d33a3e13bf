"""XML trees with elements and attributes doubled, dropped, moved, renamed, nested; entities; odd encodings."""

from __future__ import annotations

import copy
import re
from contextlib import suppress
from random import Random

from lxml import etree

from tests.fuzz.shapes import wrong

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMESPACES = (
    W,
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "http://www.w3.org/2001/XInclude",
    "http://www.w3.org/1999/XSL/Transform",
    "urn:iso:std:iso:30042:ed-2",
    "",
)
WORD_NAMES = """
    p r t tab br sym ins del moveFrom moveTo moveFromRangeStart moveToRangeEnd delText rPr pPr rPrChange pPrChange
    tbl tr tc tblGrid tblPr trPr tcPr gridSpan vMerge cellIns cellDel cellMerge sdt sdtContent sdtPr bookmarkStart
    bookmarkEnd commentRangeStart commentRangeEnd commentReference comment hyperlink fldSimple fldChar instrText
    numPr numId ilvl pStyle rStyle basedOn style sectPr headerReference footerReference txbxContent pict drawing object
    smartTag customXml body document hdr ftr footnote footnoteReference endnote noBreakHyphen softHyphen cr pgSz pgMar
    AlternateContent Choice Fallback altChunk subDoc attachedTemplate Relationship Override Default include
""".split()
NESTING = (2, 20, 70, 210, 2000)
LIMIT = 600_000
_ENTITIES = (
    '<!DOCTYPE d [<!ENTITY x SYSTEM "canary.txt">]>',
    '<!DOCTYPE d [<!ENTITY % p SYSTEM "canary.txt"> %p;]>',
    '<!DOCTYPE d SYSTEM "canary.txt">',
    '<!DOCTYPE d PUBLIC "-//x//EN" "canary.txt">',
    f'<!DOCTYPE d [<!ENTITY x SYSTEM "http://127.0.0.1:{wrong.PORT}/x">]>',
    '<!DOCTYPE d [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">'
    '<!ENTITY e "&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;"><!ENTITY x "&f;&f;&f;&f;&f;&f;&f;&f;">]>',
    '<!DOCTYPE d [<!ATTLIST d x CDATA "y"><!ELEMENT d ANY>]>',
    '<?xml-stylesheet href="canary.txt"?>',
)
_XINCLUDE = f'<xi:include xmlns:xi="{NAMESPACES[4]}" href="canary.txt" parse="text"/>'
_DECLARATION = re.compile(rb"^\s*<\?xml[^>]*\?>")


def tree(data: bytes, random: Random) -> bytes:
    """An XML file changed in one to five places; bytes that are no XML are damaged as bytes."""
    if random.random() < 0.1:
        return wrong.damaged(data, random)
    root = _parsed(data)
    if root is None:
        return wrong.damaged(data, random)
    for _ in range(random.randrange(1, 6)):
        with suppress(ValueError, KeyError):  # a name or text that XML cannot carry, or that lxml cannot find again
            _change(root, random)
    written = etree.tostring(root, encoding="unicode")[:LIMIT]
    return _dressed(written, random)


def _parsed(data: bytes) -> etree._Element | None:
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    return root if root is not None and isinstance(root.tag, str) else None


def _change(root: etree._Element, random: Random) -> None:
    elements = [one for one in root.iter() if isinstance(one.tag, str)]
    element, other = random.choice(elements), random.choice(elements)
    parent = element.getparent()
    match random.randrange(11):
        case 0 if parent is not None:
            parent.remove(element)
        case 1 if parent is not None:
            for _ in range(random.choice((1, 2, 30)) if len(elements) < 5000 else 1):
                parent.insert(random.randrange(len(parent) + 1), copy.deepcopy(element))
        case 2 if parent is not None and not _is_within(other, element):
            other.insert(random.randrange(len(other) + 1), element)
        case 3:
            element.tag = _name(element, elements, random)
        case 4:
            _nest(element, random)
        case 5:
            _change_attribute(element, random)
        case 6:
            _change_text(element, random)
        case 7:
            made = etree.SubElement(element, _name(element, elements, random))
            made.set(f"{{{W}}}val", wrong.value(random))
        case 8:
            element.insert(0, etree.fromstring(_XINCLUDE))
        case 9 if len(other) and not _is_within(other, element):
            element.append(copy.deepcopy(random.choice(list(other))))
        case _:
            _change_attribute(other, random)


def _is_within(inner: etree._Element, outer: etree._Element) -> bool:
    return inner is outer or any(one is outer for one in inner.iterancestors())


def _name(element: etree._Element, elements: list[etree._Element], random: Random) -> str:
    if random.random() < 0.5:
        return str(random.choice(elements).tag)
    local = random.choice(WORD_NAMES)
    own = etree.QName(element).namespace or ""
    space = own if random.random() < 0.7 else random.choice(NAMESPACES)
    return f"{{{space}}}{local}" if space else local


def _nest(element: etree._Element, random: Random) -> None:
    inner = element
    for _ in range(random.choice(NESTING)):
        inner = etree.SubElement(inner, element.tag)
    etree.SubElement(inner, f"{{{W}}}t").text = "au fond"


def _change_attribute(element: etree._Element, random: Random) -> None:
    names = [*element.attrib]
    if names and random.random() < 0.2:
        del element.attrib[random.choice(names)]
        return
    usual = (f"{{{W}}}{name}" for name in ("val", "id", "author", "date", "name", "type", "w", "styleId"))
    name = random.choice(names) if names and random.random() < 0.8 else random.choice([*usual, "id", "type", "lang"])
    element.set(str(name), wrong.value(random))


def _change_text(element: etree._Element, random: Random) -> None:
    text = wrong.value(random)
    if random.random() < 0.5:
        element.text = text
    else:
        element.tail = text


def _dressed(xml: str, random: Random) -> bytes:
    """With a declaration, an encoding, and now and then entities before the root and one of them within."""
    xml = _DECLARATION.sub(b"", xml.encode("utf-8", "replace")).decode()
    declared = "utf-8"
    name = "utf-8"
    if random.random() < 0.15:
        name = random.choice(wrong.ENCODINGS)
        declared = random.choice((name.removesuffix("-sig"), "utf-8", "unknown-8", "utf-7", "utf-16"))
    if random.random() < 0.15:
        xml = random.choice(_ENTITIES) + xml
        if random.random() < 0.7:
            at = xml.find(">", xml.find("]>") + 2) + 1
            xml = xml[:at] + "&x;" + xml[at:]
    head = f'<?xml version="1.0" encoding="{declared}"?>' if random.random() < 0.9 else ""
    return (head + xml).encode(name, "xmlcharrefreplace" if not name.startswith("utf") else "replace")
