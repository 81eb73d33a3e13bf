"""A body as a stream of paragraphs, each made of pieces under their revision marks, with bookmarks and comments."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from lxml import etree

from briefing_app.docx_io.reader import MC, PLAIN_TEXT, Looks, symbol, w
from briefing_app.docx_io.review.marks import MarkReader, Piece, Rev, Revs, Way, tidy
from briefing_app.domain.rich_text import ParagraphKind

_WAYS = {w(way.value): way for way in Way}
_OBJECTS = frozenset({w("drawing"), w("pict"), w("object")})
_SKIPPED = frozenset(
    w(name) for name in "pPr rPr tblPr tblGrid trPr tcPr sectPr sdtPr sdtEndPr tblPrEx fldData".split()
) | {f"{{{MC}}}Fallback"}
_P, _R, _T, _DEL_TEXT, _FIELD = w("p"), w("r"), w("t"), w("delText"), w("fldChar")
_TBL, _TR, _TC, _BOOKMARK, _BOX = w("tbl"), w("tr"), w("tc"), w("bookmarkStart"), w("txbxContent")
_POINTS = {w("commentRangeStart"): "start", w("commentRangeEnd"): "end", w("commentReference"): "ref"}
_MOVES = {w("moveFromRangeStart"), w("moveToRangeStart")}
_MOVE_ENDS = {w("moveFromRangeEnd"), w("moveToRangeEnd")}
_PARAGRAPH_MARK = f"{w('pPr')}/{w('rPr')}"


class Place(msgspec.Struct, frozen=True):
    """The cell that a paragraph stands in, and the marks on its row."""

    table: int
    row: int
    column: int
    row_revs: Revs = ()

    @property
    def is_added(self) -> bool:
        return any(rev.way.puts_in for rev in self.row_revs)

    @property
    def is_removed(self) -> bool:
        return any(not rev.way.puts_in for rev in self.row_revs)


class Point(msgspec.Struct, frozen=True):
    """Where a comment begins, ends or is referred to: before the piece number ``at``."""

    comment: str
    role: str
    at: int


class Raw(msgspec.Struct):
    """One ``w:p``. ``mark`` are the revision marks on its end; ``container`` differs where nothing can join."""

    container: int
    place: Place | None
    kind: ParagraphKind
    pieces: list[Piece]
    mark: Revs
    names: list[str]
    points: list[Point]

    @property
    def reject_text(self) -> str:
        return "".join(piece.text for piece in self.pieces if piece.in_reject)

    @property
    def accept_text(self) -> str:
        return "".join(piece.text for piece in self.pieces if piece.in_accept)

    @property
    def mark_in_reject(self) -> bool:
        return not any(rev.way.puts_in for rev in self.mark)

    @property
    def mark_in_accept(self) -> bool:
        return all(rev.way.puts_in for rev in self.mark)

    @property
    def revs(self) -> Iterator[Rev]:
        for piece in self.pieces:
            yield from piece.revs
        yield from self.mark


class StreamReader:
    """One pass over one story (the body, a header …)."""

    def __init__(self, looks: Looks, marks: MarkReader) -> None:
        self._looks = looks
        self._marks = marks
        self.raws: list[Raw] = []
        self.boxes: list[etree._Element] = []
        self.pictures: list[Revs] = []
        self._tables = self._rows = self._containers = 0
        self._names: list[str] = []
        self._points: list[tuple[str, str]] = []
        self._open_moves: dict[str, str] = {}
        self._fields: list[bool] = []
        self._skip_fields = False

    def read(self, story: etree._Element, *, skip_fields: bool = False) -> list[Raw]:
        """The paragraphs in reading order; with ``skip_fields`` without what fields show (page numbers)."""
        self._skip_fields = skip_fields
        self._containers += 1
        self._blocks(story, self._containers, None, ())
        self._shift_last_marks()
        return self.raws

    def _blocks(self, parent: etree._Element, container: int, place: Place | None, revs: Revs) -> int:
        """Read block content; returns the container that what follows stands in."""
        for child in parent:
            tag = child.tag
            if tag == _P:
                self._paragraph(child, container, place, revs)
            elif tag == _TBL:
                self._table(child, place, revs)
                self._containers += 1
                container = self._containers
            elif tag in _WAYS:
                container = self._blocks(child, container, place, (*revs, self._rev(child)))
            elif not self._noted(child) and isinstance(tag, str) and tag not in _SKIPPED:
                container = self._blocks(child, container, place, revs)
        return container

    def _table(self, table: etree._Element, outer: Place | None, revs: Revs) -> None:
        self._tables += 1
        number = self._tables
        for row in table.iter(_TR):
            if next(row.iterancestors(_TBL)) is not table or self._in_fallback(row):
                continue
            self._rows += 1
            row_number = self._rows
            own = self._marks.found(row.find(w("trPr")), (Way.INS, Way.DEL))
            row_revs = (*(outer.row_revs if outer else ()), *own)
            for column, cell in enumerate(cell for cell in row.iter(_TC) if next(cell.iterancestors(_TR)) is row):
                self._containers += 1
                place = Place(number, row_number, column, row_revs)
                self._blocks(cell, self._containers, place, (*revs, *self._cell_revs(cell)))

    def _in_fallback(self, row: etree._Element) -> bool:
        return any(str(parent.tag).endswith("}Fallback") for parent in row.iterancestors())

    def _cell_revs(self, cell: etree._Element) -> Revs:
        properties = cell.find(w("tcPr"))
        if properties is None:
            return ()
        found = ((way, properties.find(w(name))) for way, name in ((Way.INS, "cellIns"), (Way.DEL, "cellDel")))
        return tuple(self._marks.rev(element, way) for way, element in found if element is not None)

    def _rev(self, element: etree._Element) -> Rev:
        way = _WAYS[str(element.tag)]
        name = next(reversed(self._open_moves.values()), "") if way.is_move else ""
        return self._marks.rev(element, way, name)

    def _noted(self, child: etree._Element) -> bool:
        """Bookmarks, moves and comments that stand between paragraphs; True when it was one of these."""
        tag = child.tag
        if tag == _BOOKMARK:
            self._names.append(child.get(w("name"), ""))
        elif tag in _MOVES:
            self._open_moves[child.get(w("id"), "")] = child.get(w("name"), "")
        elif tag in _MOVE_ENDS:
            self._open_moves.pop(child.get(w("id"), ""), None)
        elif tag in _POINTS:
            self._points.append((child.get(w("id"), ""), _POINTS[str(tag)]))
        else:
            return False
        return True

    def _paragraph(self, element: etree._Element, container: int, place: Place | None, revs: Revs) -> None:
        raw = Raw(container, place, self._looks.kind(element), [], (), self._names, [])
        raw.points.extend(Point(comment, role, 0) for comment, role in self._points)
        self._names, self._points = [], []
        self._inline(element, raw, self._looks.paragraph(element), revs)
        properties = element.find(_PARAGRAPH_MARK)
        raw.mark = self._marks.found(properties) if properties is not None else ()
        raw.names.extend(self._names)
        raw.points.extend(Point(comment, role, len(raw.pieces)) for comment, role in self._points)
        self._names, self._points = [], []
        self.raws.append(raw)

    def _inline(self, parent: etree._Element, raw: Raw, look: object, revs: Revs) -> None:
        for child in parent:
            tag = child.tag
            if tag == _R:
                self._run(child, raw, look, revs)
            elif tag == _BOOKMARK:
                raw.names.append(child.get(w("name"), ""))
            elif tag in _POINTS:
                raw.points.append(Point(child.get(w("id"), ""), _POINTS[str(tag)], len(raw.pieces)))
            elif tag in _WAYS:
                self._inline(child, raw, look, (*revs, self._rev(child)))
            elif not isinstance(tag, str) or tag in _SKIPPED or self._noted(child):
                continue
            elif tag in _OBJECTS:
                self._object(child, revs)
            elif tag != _BOX:
                self._inline(child, raw, look, revs)

    def _run(self, run: etree._Element, raw: Raw, base: object, revs: Revs) -> None:
        look = self._looks.run(run, base)  # type: ignore[arg-type]
        parts: list[str] = []
        for child in self._run_content(run):
            tag = child.tag
            if tag == _FIELD:
                self._follow_field(child.get(w("fldCharType")))
            elif tag in _POINTS:
                raw.points.append(Point(child.get(w("id"), ""), _POINTS[str(tag)], len(raw.pieces) + bool(parts)))
            elif tag in _OBJECTS:
                self._object(child, revs)
            elif not self._fields or (all(self._fields) and not self._skip_fields):
                parts.append(self._text(child))
        text = tidy("".join(parts))
        if text:
            raw.pieces.append(Piece(text, look, revs))

    def _run_content(self, run: etree._Element) -> Iterator[etree._Element]:
        """The children of a run, of alternatives the first."""
        for child in run:
            if child.tag == f"{{{MC}}}AlternateContent":
                yield from child.iterfind(f"{{{MC}}}Choice/*")
            elif isinstance(child.tag, str):
                yield child

    def _text(self, child: etree._Element) -> str:
        if child.tag in (_T, _DEL_TEXT):
            return child.text or ""
        if child.tag == w("sym"):
            return symbol(child.get(w("char"), ""))
        return PLAIN_TEXT.get(str(child.tag), "")

    def _object(self, element: etree._Element, revs: Revs) -> None:
        """A picture, or text boxes, which are stories of their own."""
        boxes = [box for box in element.iter(_BOX) if not self._in_fallback(box)]
        if boxes:
            self.boxes.extend(boxes)
        if revs or not boxes:
            self.pictures.append(revs)

    def _follow_field(self, kind: str | None) -> None:
        if kind == "begin":
            self._fields.append(False)
        elif kind == "separate" and self._fields:
            self._fields[-1] = True
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _shift_last_marks(self) -> None:
        """The end of a cell or story cannot be put in: when it says so, the end before it was."""
        for last, raw in enumerate(self.raws):
            following = self.raws[last + 1] if last + 1 < len(self.raws) else None
            if raw.mark_in_reject or (following is not None and following.container == raw.container):
                continue
            first = last
            while first and self.raws[first - 1].container == raw.container and not self.raws[first - 1].mark_in_reject:
                first -= 1
            before = self.raws[first - 1] if first else None
            if before is None or before.container != raw.container or before.mark:
                continue
            if not any(one.reject_text for one in self.raws[first : last + 1]):
                before.mark, raw.mark = raw.mark, ()
