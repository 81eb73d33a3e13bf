"""Reading XML from outside safely: nothing is fetched, nothing is expanded, and there are limits."""

from __future__ import annotations

from lxml import etree

from briefing_app.domain.errors import UserError
from briefing_app.domain.input_limits import MAX_DEPTH

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def root_of(data: bytes, source: str) -> etree._Element:
    """The root element of a file, without comments and processing instructions.

    UserError ``xml.damaged`` (path, line, column) for what is no XML, ``xml.unsafe`` for a file that declares entities
    or is nested beyond all measure.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as problem:
        line, column = problem.position
        raise UserError("xml.damaged", path=source, line=line or 1, column=column or 1) from problem
    except ValueError as problem:  # an encoding that lxml does not know
        raise UserError("xml.damaged", path=source, line=1, column=1) from problem
    dtd = root.getroottree().docinfo.internalDTD
    if dtd is not None and any(dtd.iterentities()):  # type: ignore[union-attr]
        raise UserError("xml.unsafe", path=source)
    if _is_too_deep(root):
        raise UserError("xml.unsafe", path=source)
    return root


def name_of(element: etree._Element) -> str:
    """The name of an element without its namespace; empty for an entity that was left as it is."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def text_of(element: etree._Element) -> str:
    """All text in an element, without what its parts say of it."""
    return "".join(map(str, element.itertext()))


def _is_too_deep(root: etree._Element) -> bool:
    level: list[etree._Element] = [root]
    for _ in range(MAX_DEPTH):
        level = [child for element in level for child in element]
        if not level:
            return False
    return True
