"""Every raw WordprocessingML element we write, as text, children in schema order (ISO/IEC 29500-1, 17).

Functions return XML; only ``text`` escapes. Sizes are half-points, widths and spaces twentieths of a point.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

import msgspec

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w10="urn:schemas-microsoft-com:office:word"'
)
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_BREAK = re.compile(r"([\n\t])")


def escaped(text: str) -> str:
    """``text`` for element content or an attribute value."""
    if not _has_special(text):
        return text
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def _has_special(text: str) -> bool:
    return "&" in text or "<" in text or ">" in text or '"' in text  # four times quicker than a pattern


def text(content: str) -> str:
    """The text of a run: ``w:t`` with ``w:br`` for newlines and ``w:tab`` for tabs."""
    if "\n" not in content and "\t" not in content:
        return f'<w:t xml:space="preserve">{escaped(content)}</w:t>'
    marks = {"\n": "<w:br/>", "\t": "<w:tab/>"}
    parts = (marks.get(part) or text(part) for part in _BREAK.split(content) if part)
    return "".join(parts)


def run(properties: str, content: str) -> str:
    """A run of text; ``properties`` is the content of its ``w:rPr`` in schema order."""
    return f"<w:r><w:rPr>{properties}</w:rPr>{text(content)}</w:r>"


def runs_by_turns(own: str, other: str, contents: list[str]) -> str:
    """Runs of two properties by turns, ``own`` first; an empty content gives no run."""
    every = "".join(contents)
    if "" in contents or _has_special(every) or "\n" in every or "\t" in every:
        looks = (own, other)
        return "".join([run(looks[number % 2], content) for number, content in enumerate(contents) if content])
    start, end = f'<w:r><w:rPr>{own}</w:rPr><w:t xml:space="preserve">', "</w:t></w:r>"
    there, back = f'{end}<w:r><w:rPr>{other}</w:rPr><w:t xml:space="preserve">', f"{end}{start}"
    turns = contents.copy()
    turns[1::2] = [f"{there}{content}{back}" for content in contents[1::2]]
    return f"{start}{''.join(turns)}{end}"


def field(instruction: str, shown: str, properties: str) -> str:
    """A complex field in five runs of the same properties (rule E15)."""
    parts = (
        '<w:fldChar w:fldCharType="begin"/>',
        f'<w:instrText xml:space="preserve"> {instruction} </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>',
        f"<w:t>{shown}</w:t>",
        '<w:fldChar w:fldCharType="end"/>',
    )
    return "".join(f"<w:r><w:rPr>{properties}</w:rPr>{part}</w:r>" for part in parts)


class ParagraphLook(msgspec.Struct, frozen=True):
    """Paragraph properties beside the style; ``rtl`` is written on the paragraph and on its mark."""

    style: str
    rtl: bool = False
    numbering: int = 0
    keep_next: bool = False
    page_break_before: bool = False
    align_end: bool = False
    centred: bool = False


def paragraph(look: ParagraphLook, content: str) -> str:
    """``w:p`` with its properties in schema order; the paragraph mark follows the direction (docx.md 1.1)."""
    return f"<w:p><w:pPr>{_paragraph_properties(look)}</w:pPr>{content}</w:p>"


@lru_cache(maxsize=1024)
def _paragraph_properties(look: ParagraphLook) -> str:
    parts = [f'<w:pStyle w:val="{look.style}"/>']
    if look.keep_next:
        parts.append("<w:keepNext/>")
    if look.page_break_before:
        parts.append("<w:pageBreakBefore/>")
    if look.numbering:
        parts.append(f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{look.numbering}"/></w:numPr>')
    if look.rtl:
        parts.append("<w:bidi/>")
    if look.centred:
        parts.append('<w:jc w:val="center"/>')
    elif look.align_end:
        parts.append('<w:jc w:val="end"/>')
    if look.rtl:
        parts.append("<w:rPr><w:rtl/></w:rPr>")
    return "".join(parts)


def bookmarked(name: str, number: int, content: str) -> str:
    """``content`` between the two ends of a bookmark (rule E16); ``number`` is unique in the part."""
    return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{content}<w:bookmarkEnd w:id="{number}"/>'


class TableLook(msgspec.Struct, frozen=True):
    """A table: widths of its columns, whether it reads from the right, its name for those who cannot see it."""

    widths: tuple[int, ...]
    style: str
    caption: str
    description: str
    rtl: bool = False


class Cell(msgspec.Struct, frozen=True, gc=False):
    """``content`` is a sequence of paragraphs; ``shade`` an RRGGBB colour or empty."""

    content: str
    shade: str = ""
    centred: bool = False


class Row(msgspec.Struct, frozen=True):
    cells: tuple[Cell, ...]
    is_header: bool = False
    height: int = 0


def table(look: TableLook, rows: Sequence[Row]) -> str:
    """A fixed-layout table whose rows do not break across pages (rule E10)."""
    visual = "<w:bidiVisual/>" if look.rtl else '<w:bidiVisual w:val="off"/>'
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in look.widths)
    properties = (
        f'<w:tblStyle w:val="{look.style}"/>{visual}<w:tblW w:w="{sum(look.widths)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
        f'w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>'
        f'<w:tblCaption w:val="{escaped(look.caption)}"/><w:tblDescription w:val="{escaped(look.description)}"/>'
    )
    parts = [f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>"]
    for row in rows:
        parts += _row(row, look.widths)
    parts.append("</w:tbl>")
    return "".join(parts)


def _row(row: Row, widths: tuple[int, ...]) -> Iterator[str]:
    height = f'<w:trHeight w:val="{row.height}" w:hRule="atLeast"/>' if row.height else ""
    header = "<w:tblHeader/>" if row.is_header else ""
    yield f"<w:tr><w:trPr><w:cantSplit/>{height}{header}</w:trPr>"
    for cell, width in zip(row.cells, widths, strict=True):
        shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{cell.shade}"/>' if cell.shade else ""
        align = '<w:vAlign w:val="center"/>' if cell.centred else ""
        yield f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shade}{align}</w:tcPr>'
        yield cell.content
        yield "</w:tc>"
    yield "</w:tr>"
