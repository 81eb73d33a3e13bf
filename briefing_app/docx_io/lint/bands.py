"""Headers and footers: every kind of page has them, and each bears what the others bear (rules E15 and E18)."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy

from lxml import etree

from briefing_app.docx_io.lint.findings import ON, VAL, LintFinding, w
from briefing_app.docx_io.lint.parts import Parts

REFERENCE_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
SHAPE = "{urn:schemas-microsoft-com:vml}shape"
MARKING_STYLE, TABLE_STYLE, WATERMARK = "Mention", "Bande", "PowerPlusWaterMarkObject"
KINDS = ("header", "footer")
FIELDS = ("PAGE", "NUMPAGES")


def own_band(root: etree._Element) -> tuple[etree._Element, str]:
    """Of a header or footer what we wrote, as a tree and as text: the letterhead of an office is not ours to judge."""
    own = etree.Element(root.tag, nsmap={prefix: uri for prefix, uri in root.nsmap.items() if prefix})
    for child in root:
        table, paragraph = child.find(f"{w('tblPr')}/{w('tblStyle')}"), child.find(f"{w('pPr')}/{w('pStyle')}")
        if (table is not None and table.get(VAL) == TABLE_STYLE) or (
            paragraph is not None and paragraph.get(VAL) == MARKING_STYLE
        ):
            own.append(deepcopy(child))
    return own, etree.tostring(own, encoding="unicode")


def lint_bands(parts: Parts, settings: etree._Element | None) -> Iterator[LintFinding]:
    """The first page, the others and, where the settings tell them apart, the even ones: none goes without."""
    main = parts.main
    properties = next(iter(parts.trees[main].findall(f"{w('body')}/{w('sectPr')}")[-1:]), None)
    if properties is None:
        yield LintFinding("E15", main, "section", "has no headers and footers")
        return
    pages = ["default"]
    if _is_on(properties, "titlePg"):
        pages.append("first")
    if settings is not None and _is_on(settings, "evenAndOddHeaders"):
        pages.append("even")
    for kind in KINDS:
        for page in pages:
            if _reference(properties, kind, page) is None:
                yield LintFinding("E15", main, f"{page} pages", f"have no {kind}")
    yield from _compared(list(_bands(parts, properties)))


def _compared(bands: list[tuple[str, str, etree._Element]]) -> Iterator[LintFinding]:
    """The same marking everywhere, a watermark in every header or in none, page numbers in every footer."""
    wanted = max((_marking(root) or "" for _, _, root in bands), default="")
    watermark = any(_has_watermark(root) for kind, _, root in bands if kind == "header")
    for kind, name, root in bands:
        if _marking(root) != wanted:
            yield LintFinding("E15", name, "marking", "is missing, or not that of the other pages")
        if kind == "header" and _has_watermark(root) is not watermark:
            yield LintFinding("E15", name, "watermark", "is missing, while other pages have it")
        if kind == "footer" and not set(FIELDS) <= {(code.text or "").strip() for code in root.iter(w("instrText"))}:
            yield LintFinding("E15", name, "footer", "does not count the pages")


def _is_on(parent: etree._Element, name: str) -> bool:
    switch = parent.find(w(name))
    return switch is not None and switch.get(VAL, "true") in ON


def _reference(properties: etree._Element, kind: str, page: str) -> etree._Element | None:
    references = properties.findall(w(f"{kind}Reference"))
    return next((found for found in references if found.get(w("type"), "default") == page), None)


def _bands(parts: Parts, properties: etree._Element) -> Iterator[tuple[str, str, etree._Element]]:
    """Kind, part and tree of every header and footer that is referred to and there."""
    relations = parts.relations(parts.main) or {}
    for kind in KINDS:
        for reference in properties.findall(w(f"{kind}Reference")):
            _, name = relations.get(reference.get(REFERENCE_ID, ""), ("", ""))
            if name in parts.trees:
                yield kind, name, parts.trees[name]


def _marking(root: etree._Element) -> str | None:
    """The words of the marking, '' for a place that waits for one, None without a place for it."""
    for paragraph in root.iter(w("p")):
        style = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
        if style is not None and style.get(VAL) == MARKING_STYLE:
            return "".join(text.text or "" for text in paragraph.iter(w("t")))
    return None


def _has_watermark(root: etree._Element) -> bool:
    return any(str(shape.get("id", "")).startswith(WATERMARK) for shape in root.iter(SHAPE))
