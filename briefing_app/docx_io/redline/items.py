"""What a paragraph, row or table written by us is recognised by in another state of the note."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from briefing_app.docx_io.numbering import FIRST_NUMBERED
from briefing_app.docx_io.oxml import W
from briefing_app.docx_io.redline.aligning import Item


def w(name: str) -> str:
    return f"{{{W}}}{name}"


PARAGRAPH, TABLE, ROW, CELL = w("p"), w("tbl"), w("tr"), w("tc")
VAL, BOOKMARK, NAME, TEXT, NUMBER = w("val"), w("bookmarkStart"), w("name"), w("t"), w("numId")


def item_of(element: etree._Element) -> Item:
    """A block or row as it is compared."""
    if element.tag == PARAGRAPH:
        return _paragraph(element)
    return _row(element) if element.tag == ROW else _table(element)


def bookmarks(element: etree._Element) -> tuple[str, ...]:
    """The names of the segments inside, in order."""
    return tuple(start.get(NAME, "") for start in element.iter(BOOKMARK))


def _texts(element: etree._Element) -> str:
    return "\n".join("".join(text.text or "" for text in paragraph.iter(TEXT)) for paragraph in element.iter(PARAGRAPH))


def _paragraph(element: etree._Element) -> Item:
    names, text = bookmarks(element), _texts(element)
    if names:
        return Item("segment", text, names[0], tuple(text.split()), is_segment=True)
    style = element.find(f"{w('pPr')}/{w('pStyle')}")
    sort = style.get(VAL, "") if style is not None else ""
    return Item(sort, text, "", tuple(text.split()), pairs_alone=True)


def _row(element: etree._Element) -> Item:
    names, text = bookmarks(element), _texts(element)
    name = names[0] if names else text.partition("\n")[0]
    sort = f"row of {len(element.findall(CELL))}"
    return Item(sort, text, name, tuple(text.split()), is_segment=bool(names), pairs_alone=not names)


def _table(element: etree._Element) -> Item:
    properties, text = element.find(w("tblPr")), _texts(element)
    looks = [properties.find(w(name)) if properties is not None else None for name in ("tblStyle", "tblCaption")]
    style, caption = (look.get(VAL, "") if look is not None else "" for look in looks)
    columns = len(element.findall(f"{w('tblGrid')}/{w('gridCol')}"))
    return Item(f"{style} of {columns}", text, caption, tuple(text.split()), frozenset(bookmarks(element)))


def share_lists(before: Sequence[etree._Element], after: Sequence[etree._Element], lists: int) -> int:
    """Give the numbered lists of ``before`` the numbers they have in ``after``, or new ones; how many there are then.

    ``lists`` is how many ``after`` has. A list is the same when a segment of it is in it in both states.
    """
    known = {name: number for root in after for name, number in _numbered(root)}
    shared: dict[str, str] = {}
    for root in before:
        for name, number in _numbered(root):
            if number not in shared and known.get(name, "") not in ("", *shared.values()):
                shared[number] = known[name]
    for root in before:
        for reference in root.iter(NUMBER):
            number = reference.get(VAL, "")
            if int(number) < FIRST_NUMBERED:
                continue
            if number not in shared:
                shared[number] = str(FIRST_NUMBERED + lists)
                lists += 1
            reference.set(VAL, shared[number])
    return lists


def _numbered(root: etree._Element) -> list[tuple[str, str]]:
    """(segment, list) of every numbered paragraph under ``root``."""
    found = []
    for paragraph in root.iter(PARAGRAPH):
        number, names = paragraph.find(f"{w('pPr')}/{w('numPr')}/{NUMBER}"), bookmarks(paragraph)
        if number is not None and names and int(number.get(VAL, "0")) >= FIRST_NUMBERED:
            found.append((names[0], number.get(VAL, "")))
    return found
