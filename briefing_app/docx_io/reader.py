"""Paragraphs out of a Word file from outside, by lxml alone: the view with all changes accepted, or rejected.

Knows text, lists, quotations and the three marks; fonts, colours and pictures are left behind (rules I4 to I6).
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

import msgspec
from lxml import etree

from briefing_app.docx_io.oxml import W
from briefing_app.docx_io.package_reader import WordPackage
from briefing_app.docx_io.styles import PARAGRAPH_STYLES
from briefing_app.domain.errors import UserError
from briefing_app.domain.rich_text import ParagraphKind, RichText, Run, rich_text

MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"


class View(StrEnum):
    ACCEPT = "accept"
    REJECT = "reject"


def w(name: str) -> str:
    return f"{{{W}}}{name}"


# What a view leaves out: text that was taken away, or put in, and the origin or target of a move.
_HIDDEN = {
    View.ACCEPT: frozenset({w("del"), w("moveFrom")}),
    View.REJECT: frozenset({w("ins"), w("moveTo")}),
}
_MARK_GONE = {View.ACCEPT: (w("del"), w("moveFrom")), View.REJECT: (w("ins"), w("moveTo"))}
_ROW_GONE = {View.ACCEPT: w("del"), View.REJECT: w("ins")}
_CELL_GONE = {View.ACCEPT: w("cellDel"), View.REJECT: w("cellIns")}
_SKIPPED = frozenset(
    w(name) for name in "pPr rPr tblPr trPr tcPr sectPr instrText sdtPr sdtEndPr del delInstrText pict object".split()
) | {f"{{{MC}}}Fallback"}
_CONTAINERS = frozenset({w("tc"), w("txbxContent")})
_OWN_STYLES = frozenset(style.name.lower() for style in PARAGRAPH_STYLES)
_QUOTE_STYLES = frozenset({"quote", "intense quote", "block text", "fr citation"})
PLAIN_TEXT = {w("tab"): "\t", w("br"): "\n", w("cr"): "\n", w("noBreakHyphen"): "\u2011", w("softHyphen"): ""}


_RUN_PROPERTIES, _PARAGRAPH_STYLE = w("rPr"), f"{w('pPr')}/{w('pStyle')}"
_SAYS_LOOKS = frozenset(w(name) for name in ("rStyle", "b", "bCs", "i", "iCs", "u"))


class Look(msgspec.Struct, frozen=True):
    """The marks of a stretch of text."""

    bold: bool = False
    italic: bool = False
    underline: bool = False


def read_paragraphs(docx: bytes, view: View = View.ACCEPT) -> tuple[RichText, ...]:
    """The paragraphs of the body in reading order, tables row by row, empty ones left out.

    UserError ``word.*`` when the file is none, is protected, damaged, or beyond the limits.
    """
    package = WordPackage(docx)
    root = package.part(package.main)
    body = root.find(w("body")) if root is not None else None
    if body is None:
        raise UserError("word.not_word")
    reader = _Reader(package, view)
    try:
        found = list(reader.paragraphs(body))
    except RecursionError as problem:
        raise UserError("word.too_large") from problem
    return tuple(text for text in found if not text.is_empty)


class _Reader:
    """One pass over a body in one view."""

    def __init__(self, package: WordPackage, view: View) -> None:
        self._view = view
        self._looks = Looks.of(package)
        self._fields: list[bool] = []

    def paragraphs(self, body: etree._Element) -> Iterator[RichText]:
        """Paragraphs, joined where the mark between them is gone in this view.

        They join within one cell, or within the body up to the next table: the end of a cell cannot be taken away.
        """
        pending: list[Run] = []
        kind: ParagraphKind | None = None
        place = body
        for container, paragraph in self._blocks(body, body):
            if container is not place and kind is not None:
                yield rich_text(pending, kind)
                pending, kind = [], None
            place = container
            pending.extend(self._runs(paragraph))
            kind = kind or self._looks.kind(paragraph)
            if self._mark_is_gone(paragraph):
                continue
            yield rich_text(pending, kind)
            pending, kind = [], None
        if kind is not None:
            yield rich_text(pending, kind)

    def _blocks(
        self, parent: etree._Element, container: etree._Element
    ) -> Iterator[tuple[etree._Element, etree._Element]]:
        """Each paragraph with the cell, text box or body that it stands in."""
        for child in parent:
            if child.tag == w("p"):
                yield container, child
            elif self._is_shown(child) and not self._is_gone(child):
                yield from self._blocks(child, child if child.tag in _CONTAINERS else container)

    def _is_shown(self, child: etree._Element) -> bool:
        return isinstance(child.tag, str) and child.tag not in _SKIPPED and child.tag not in _HIDDEN[self._view]

    def _is_gone(self, child: etree._Element) -> bool:
        """A row or cell that does not exist in this view."""
        if child.tag == w("tr"):
            return child.find(f"{w('trPr')}/{_ROW_GONE[self._view]}") is not None
        return child.tag == w("tc") and child.find(f"{w('tcPr')}/{_CELL_GONE[self._view]}") is not None

    def _mark_is_gone(self, paragraph: etree._Element) -> bool:
        properties = paragraph.find(f"{w('pPr')}/{w('rPr')}")
        return properties is not None and any(properties.find(tag) is not None for tag in _MARK_GONE[self._view])

    def _runs(self, paragraph: etree._Element) -> Iterator[Run]:
        yield from self._inline(paragraph, self._looks.paragraph(paragraph))

    def _inline(self, parent: etree._Element, look: Look) -> Iterator[Run]:
        for child in parent:
            if child.tag == w("r"):
                yield from self._run(child, look)
            elif self._is_shown(child) or (child.tag == w("del") and self._view is View.REJECT):
                yield from self._inline(child, look)

    def _run(self, run: etree._Element, look: Look) -> Iterator[Run]:
        look = self._looks.run(run, look)
        text = "".join(self._text(child) for child in run)
        if text:
            yield Run(text, look.bold, look.italic, look.underline)

    def _text(self, child: etree._Element) -> str:
        if child.tag == w("fldChar"):
            self._follow_field(child.get(w("fldCharType")))
            return ""
        if any(not shown for shown in self._fields):
            return ""
        if child.tag == w("t") or (child.tag == w("delText") and self._view is View.REJECT):
            return child.text or ""
        if child.tag == w("sym"):
            return symbol(child.get(w("char"), ""))
        return PLAIN_TEXT.get(str(child.tag), "")

    def _follow_field(self, kind: str | None) -> None:
        """Between begin and separate stands the instruction, after it what the field shows."""
        if kind == "begin":
            self._fields.append(False)
        elif kind == "separate" and self._fields:
            self._fields[-1] = True
        elif kind == "end" and self._fields:
            self._fields.pop()


class Looks:
    """What the styles and lists of a file say of a paragraph or run."""

    def __init__(self, styles: _Styles, formats: _Formats) -> None:
        self._styles = styles
        self._formats = formats
        self._of_style: dict[str, Look] = {}

    @classmethod
    def of(cls, package: WordPackage) -> Looks:
        return cls(_styles_of(package.related("styles")), _formats_of(package.related("numbering")))

    def paragraph(self, paragraph: etree._Element) -> Look:
        """The marks that the style of a paragraph gives to its runs."""
        reference = paragraph.find(_PARAGRAPH_STYLE)
        style = reference.get(w("val"), "") if reference is not None else ""
        if style not in self._of_style:
            self._of_style[style] = self._styled(reference, Look())
        return self._of_style[style]

    def run(self, run: etree._Element, look: Look) -> Look:
        """The marks of a run in a paragraph of ``look``."""
        properties = run.find(_RUN_PROPERTIES)
        if properties is None or all(child.tag not in _SAYS_LOOKS for child in properties):
            return look
        return _applied(properties, self._styled(properties.find(w("rStyle")), look))

    def _styled(self, reference: etree._Element | None, base: Look) -> Look:
        if reference is None:
            return base
        for properties in self._styles.looks(reference.get(w("val"), "")):
            base = _applied(properties, base)
        return base

    def kind(self, paragraph: etree._Element) -> ParagraphKind:
        """Body, list item or quotation."""
        properties = paragraph.find(w("pPr"))
        if properties is None:
            return ParagraphKind.BODY
        style = properties.find(w("pStyle"))
        style_id = style.get(w("val"), "") if style is not None else ""
        own = properties.find(w("numPr"))
        numbering = own if own is not None else self._styles.numbering(style_id)
        if numbering is not None and (form := self._formats.form(numbering)):
            return ParagraphKind.BULLET if form == "bullet" else ParagraphKind.NUMBERED
        return ParagraphKind.QUOTE if self._styles.is_quote(style_id) else ParagraphKind.BODY


class _Styles(msgspec.Struct, frozen=True):
    elements: dict[str, etree._Element]

    def chain(self, style_id: str) -> list[etree._Element]:
        """The style and those it is based on, the most general first."""
        found: list[etree._Element] = []
        while style_id in self.elements and self.elements[style_id] not in found:
            element = self.elements[style_id]
            found.append(element)
            parent = element.find(w("basedOn"))
            style_id = parent.get(w("val"), "") if parent is not None else ""
        return found[::-1]

    def looks(self, style_id: str) -> list[etree._Element]:
        """Run properties along the chain; headings are bold by office, not by what they say.

        Nor are quotations, or the styles of our own files, with what they stand on: their looks are no marks (I17).
        """
        if self._name(style_id).startswith(("heading", "title", "subtitle")):
            return []
        found: list[etree._Element] = []
        for style in self.chain(style_id):
            properties = style.find(w("rPr"))
            if self._name(style.get(w("styleId"), "")) in _OWN_STYLES | _QUOTE_STYLES:
                found = []
            elif properties is not None:
                found.append(properties)
        return found

    def numbering(self, style_id: str) -> etree._Element | None:
        for style in reversed(self.chain(style_id)):
            found = style.find(f"{w('pPr')}/{w('numPr')}")
            if found is not None:
                return found
        return None

    def is_quote(self, style_id: str) -> bool:
        names = [self._name(style.get(w("styleId"), "")) for style in self.chain(style_id)]
        return any(name in _QUOTE_STYLES for name in names)

    def _name(self, style_id: str) -> str:
        element = self.elements.get(style_id)
        name = element.find(w("name")) if element is not None else None
        return name.get(w("val"), "").lower() if name is not None else ""


class _Formats(msgspec.Struct, frozen=True):
    forms: dict[tuple[str, str], str]

    def form(self, numbering: etree._Element) -> str:
        """``bullet``, ``decimal`` …; empty for number 0, which takes a list away."""
        number, level = numbering.find(w("numId")), numbering.find(w("ilvl"))
        if number is None or number.get(w("val")) == "0":
            return ""
        where = level.get(w("val"), "0") if level is not None else "0"
        return self.forms.get((number.get(w("val"), ""), where), "decimal")


def _styles_of(root: etree._Element | None) -> _Styles:
    found = root.iter(w("style")) if root is not None else ()
    return _Styles({style.get(w("styleId"), ""): style for style in found})


def _formats_of(root: etree._Element | None) -> _Formats:
    forms: dict[tuple[str, str], str] = {}
    if root is None:
        return _Formats(forms)
    abstract: dict[str, dict[str, str]] = {}
    for element in root.iter(w("abstractNum")):
        levels = {}
        for level in element.iter(w("lvl")):
            form = level.find(w("numFmt"))
            levels[level.get(w("ilvl"), "0")] = form.get(w("val"), "") if form is not None else "decimal"
        abstract[element.get(w("abstractNumId"), "")] = levels
    for number in root.iter(w("num")):
        reference = number.find(w("abstractNumId"))
        levels = abstract.get(reference.get(w("val"), ""), {}) if reference is not None else {}
        for level_id, kind in levels.items():
            forms[number.get(w("numId"), ""), level_id] = kind
    return _Formats(forms)


def _applied(properties: etree._Element, look: Look) -> Look:
    rtl = is_on(properties.find(w("rtl"))) or is_on(properties.find(w("cs")))
    bold = properties.find(w("bCs" if rtl else "b"))
    italic = properties.find(w("iCs" if rtl else "i"))
    underline = properties.find(w("u"))
    return Look(
        look.bold if bold is None else is_on(bold),
        look.italic if italic is None else is_on(italic),
        look.underline if underline is None else underline.get(w("val"), "single") != "none",
    )


def is_on(element: etree._Element | None) -> bool:
    """A switch of WordprocessingML: absent is off, without a value on (rule I6)."""
    return element is not None and element.get(w("val"), "true") in ("1", "true", "on")


def symbol(code: str) -> str:
    """The character of a ``w:sym``; nothing for one of a font of pictures, half of one, or none."""
    try:
        point = int(code, 16)
    except ValueError:
        return ""
    return "" if 0xD800 <= point <= 0xF8FF or not 0 <= point <= 0x10FFFF else chr(point)
