"""Two states of a body, header or cell as one, with every paragraph, row and table that came or went marked.

The rule for paragraph marks: the mark that ends a cell or the body cannot go. Where the last paragraph came or went,
it is the mark before it that did, and the last one has taken its place, with the looks that belong there.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

import msgspec
from lxml import etree

from briefing_app.docx_io import oxml
from briefing_app.docx_io.oxml import NAMESPACES
from briefing_app.docx_io.redline.aligning import align
from briefing_app.docx_io.redline.inline import changed_runs, inner_xml, runs_as, runs_of
from briefing_app.docx_io.redline.items import CELL, PARAGRAPH, ROW, TABLE, bookmarks, item_of, w
from briefing_app.docx_io.redline.marks import Fate, ParagraphProperties, Stamp

P_PROPERTIES, R_PROPERTIES, ROW_PROPERTIES = w("pPr"), w("rPr"), w("trPr")
NO_PROPERTIES = ParagraphProperties("", "")

Element = etree._Element


class Block(msgspec.Struct, frozen=True):
    """A block in one or both states. ``mark`` is the fate of its paragraph mark, whose looks are ``looks``.

    ``looks`` holds the paragraph it ends before and the one it ends after.
    """

    before: Element | None
    after: Element | None
    mark: Fate
    looks: tuple[Element, Element]

    @property
    def is_paragraph(self) -> bool:
        return self.looks[0].tag == PARAGRAPH

    @property
    def is_shared(self) -> bool:
        return self.before is not None and self.after is not None

    @property
    def fate(self) -> Fate:
        if self.is_shared:
            return Fate.KEPT
        return Fate.DELETED if self.after is None else Fate.INSERTED


def parsed(content: str) -> list[Element]:
    """Blocks that the writer made, as elements."""
    return list(etree.fromstring(f"<w:body {NAMESPACES}>{content}</w:body>"))


class Merger:
    """Writes both states under one stamp."""

    def __init__(self, stamp: Stamp) -> None:
        self._stamp = stamp

    def content(self, before: Sequence[Element], after: Sequence[Element]) -> str:
        """The blocks of a body, header or cell; each state ends with a paragraph."""
        steps = align([item_of(block) for block in before], [item_of(block) for block in after])
        pairs = [
            (
                before[step.before] if step.before is not None else None,
                after[step.after] if step.after is not None else None,
            )
            for step in steps
        ]
        blocks = [_block(*pair) for pair in _with_common_end(pairs)]
        parts: list[str] = []
        was_table = False
        for is_paragraph, group in groupby(blocks, key=lambda block: block.is_paragraph):
            for block in _closed(list(group)) if is_paragraph else group:
                if was_table and not block.is_paragraph:
                    parts.append(self._spacer())
                was_table = not block.is_paragraph
                parts.append(self._paragraph(block) if is_paragraph else self._table(block))
        return "".join(parts)

    def _spacer(self) -> str:
        """Between two tables that never stand in one state: a paragraph that is in neither."""
        mark = self._stamp.mark(Fate.INSERTED) + self._stamp.mark(Fate.DELETED)
        return f'<w:p><w:pPr><w:pStyle w:val="Intervalle"/><w:keepNext/><w:rPr>{mark}</w:rPr></w:pPr></w:p>'

    def _paragraph(self, block: Block) -> str:
        old, new = map(_properties, block.looks)
        properties = self._stamp.paragraph_properties(old, new, block.mark)
        if block.after is None:
            content = runs_as(runs_of(block.looks[0]), Fate.DELETED, self._stamp)
        elif block.before is None:
            content = runs_as(runs_of(block.after), Fate.INSERTED, self._stamp)
        else:
            content = changed_runs(runs_of(block.before), runs_of(block.after), self._stamp)
        for name in bookmarks(block.after) if block.after is not None else ():
            content = oxml.bookmarked(name, self._stamp.number(), content)
        return f"<w:p>{properties}{content}</w:p>"

    def _table(self, block: Block) -> str:
        table = block.looks[1]
        before = block.before.findall(ROW) if block.before is not None else []
        after = block.after.findall(ROW) if block.after is not None else []
        rows = [
            self._row(
                before[step.before] if step.before is not None else None,
                after[step.after] if step.after is not None else None,
            )
            for step in align([item_of(row) for row in before], [item_of(row) for row in after])
        ]
        head = f"<w:tblPr>{inner_xml(table.find(w('tblPr')))}</w:tblPr>"
        grid = f"<w:tblGrid>{inner_xml(table.find(w('tblGrid')))}</w:tblGrid>"
        return f"<w:tbl>{head}{grid}{''.join(rows)}</w:tbl>"

    def _row(self, before: Element | None, after: Element | None) -> str:
        block = _block(before, after)
        was, is_now = (inner_xml(row.find(ROW_PROPERTIES)) for row in block.looks)
        changed = "" if was == is_now else self._stamp.changed("trPr", was)
        properties = f"<w:trPr>{is_now}{self._stamp.mark(block.fate)}{changed}</w:trPr>"
        cells = zip(block.looks[0].findall(CELL), block.looks[1].findall(CELL), strict=True)
        return f"<w:tr>{properties}{''.join(self._cell(old, new, block.fate) for old, new in cells)}</w:tr>"

    def _cell(self, before: Element, after: Element, fate: Fate) -> str:
        properties = f"<w:tcPr>{inner_xml(after.find(w('tcPr')))}</w:tcPr>"
        if fate is Fate.KEPT:
            content = self.content(before.findall(PARAGRAPH), after.findall(PARAGRAPH))
        else:
            alone = (_alone(paragraph, fate) for paragraph in after.findall(PARAGRAPH))
            content = "".join(self._paragraph(block) for block in alone)
        return f"<w:tc>{properties}{content}</w:tc>"


def _properties(paragraph: Element) -> ParagraphProperties:
    found = paragraph.find(P_PROPERTIES)
    if found is None:
        return NO_PROPERTIES
    return ParagraphProperties(inner_xml(found, without=("rPr",)), inner_xml(found.find(R_PROPERTIES)))


def _block(before: Element | None, after: Element | None) -> Block:
    if before is not None and after is not None:
        return Block(before, after, Fate.KEPT, (before, after))
    if before is not None:
        return _alone(before, Fate.DELETED)
    assert after is not None
    return _alone(after, Fate.INSERTED)


def _alone(element: Element, fate: Fate) -> Block:
    before, after = (element, None) if fate is Fate.DELETED else (None, element)
    return Block(before, after, fate, (element, element))


Pair = tuple[Element | None, Element | None]


def _with_common_end(pairs: list[Pair]) -> list[Pair]:
    """Both states end with the same paragraph, or with one that was put in the place of the other."""
    for before, after in reversed(pairs):
        if TABLE in (block.tag for block in (before, after) if block is not None):
            break
        if before is not None and after is not None:
            return pairs
    last_before = next((before for before, _ in reversed(pairs) if before is not None), None)
    last_after = next((after for _, after in reversed(pairs) if after is not None), None)
    parted = [
        (before if before is not last_before else None, after if after is not last_after else None)
        for before, after in pairs
    ]
    return [pair for pair in parted if pair != (None, None)] + [(last_before, last_after)]


def _closed(region: list[Block]) -> list[Block]:
    """Paragraphs up to a table or an end, so that the last mark is in both states (see above).

    A region of which nothing stayed comes or goes whole, its last mark too: it stands before a table.
    """
    last = max((number for number, block in enumerate(region) if block.is_shared), default=-1)
    kept, tail = region[: last + 1], region[last + 1 :]
    gone = [block for block in tail if block.fate is Fate.DELETED]
    come = [block for block in tail if block.fate is Fate.INSERTED]
    if not kept or not tail:
        return region
    if gone and come:
        return [*kept, *gone[:-1], *come[:-1], _block(gone[-1].before, come[-1].after)]
    return [*kept[:-1], *_shifted(kept[-1], tail)]


def _shifted(shared: Block, tail: list[Block]) -> list[Block]:
    """``tail`` came or went at the end, behind a paragraph that is in both states."""
    side = 0 if tail[-1].fate is Fate.DELETED else 1
    look = shared.looks[side]
    first = msgspec.structs.replace(shared, mark=tail[-1].fate, looks=(look, look))
    looks = (tail[-1].looks[0], shared.looks[1]) if side == 0 else (shared.looks[0], tail[-1].looks[1])
    return [first, *tail[:-1], msgspec.structs.replace(tail[-1], mark=Fate.KEPT, looks=looks)]
