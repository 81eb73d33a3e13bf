"""The stories of a file: its body, and what stands outside it (headers, footers, notes, text boxes; rule I18)."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
from lxml import etree

from briefing_app.docx_io.package_reader import WordPackage
from briefing_app.docx_io.reader import Looks, w
from briefing_app.docx_io.review.marks import MarkReader, Rev, Revs
from briefing_app.docx_io.review.stream import Raw, StreamReader
from briefing_app.domain.errors import UserError
from briefing_app.language.comparing import comparable

FORMATTING = tuple(
    w(name)
    for name in (
        "rPrChange pPrChange sectPrChange tblPrChange trPrChange tcPrChange tblGridChange tblPrExChange "
        "numberingChange cellMerge"
    ).split()
)
_OTHER = ("header", "footer", "footnotes", "endnotes")


class Body(msgspec.Struct, frozen=True):
    """``formatting`` counts the changes of looks alone."""

    root: etree._Element
    raws: tuple[Raw, ...]
    boxes: tuple[etree._Element, ...]
    pictures: tuple[Revs, ...]
    looks: Looks
    marks: MarkReader
    formatting: int


class OtherStories(msgspec.Struct, frozen=True):
    """What stands outside the body: its paragraphs, in order, and how many pictures the body holds."""

    raws: tuple[Raw, ...]
    pictures: int
    formatting: int

    @property
    def texts(self) -> tuple[str, ...]:
        """The paragraphs that say something, as they were before any tracked change, each once."""
        return tuple(dict.fromkeys(filter(None, (comparable(raw.reject_text) for raw in self.raws))))


def read_body(package: WordPackage) -> Body:
    """UserError ``word.not_word`` for a file without a body, ``word.too_large`` for one too deep."""
    root = package.part(package.main)
    body = root.find(w("body")) if root is not None else None
    if root is None or body is None:
        raise UserError("word.not_word")
    looks, marks = Looks.of(package), MarkReader()
    reader = StreamReader(looks, marks)
    try:
        raws = reader.read(body)
    except RecursionError as problem:
        raise UserError("word.too_large") from problem
    return Body(root, tuple(raws), tuple(reader.boxes), tuple(reader.pictures), looks, marks, formatting_in(root))


def read_other_stories(package: WordPackage, body: Body) -> OtherStories:
    """Headers, footers, notes and text boxes; page numbers and the like are left out."""
    roots = [root for kind in _OTHER for _, root in package.all_related(kind)]
    raws: list[Raw] = []
    waiting: list[etree._Element] = [*roots, *body.boxes]
    for story in waiting:
        reader = StreamReader(body.looks, body.marks)
        raws.extend(reader.read(story, skip_fields=True))
        waiting.extend(reader.boxes)
    return OtherStories(tuple(raws), len(body.pictures), sum(map(formatting_in, roots)))


def formatting_in(root: etree._Element) -> int:
    """How many changes of looks alone a part holds; numbering put on a paragraph is one (rule I19)."""
    looks = sum(1 for _ in root.iter(*FORMATTING))
    return looks + sum(number.find(w("ins")) is not None for number in root.iter(w("numPr")))


def all_revs(raws: Iterable[Raw]) -> list[Rev]:
    return [rev for raw in raws for rev in raw.revs]
