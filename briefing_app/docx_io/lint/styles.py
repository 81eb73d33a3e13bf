"""The style sheet as lint sees it: which styles there are, and which make a paragraph read from the right."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec
from lxml import etree

from briefing_app.docx_io.lint.findings import ON, VAL, LintFinding, w

SLOTS = ("ascii", "hAnsi", "cs")
THEME = ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme")
PAIRS = (("b", "bCs"), ("i", "iCs"), ("sz", "szCs"))
_PAIR_TAGS = tuple((w(a), w(b), f"{a} without {b}", f"{b} without {a}") for a, b in PAIRS)


class StyleSheet(msgspec.Struct, frozen=True):
    """``rtl`` holds the ids of paragraph styles with effective ``w:bidi``, ``end_aligned`` those with jc right/end."""

    ids: frozenset[str]
    rtl: frozenset[str]
    end_aligned: frozenset[str]


def read_styles(root: etree._Element | None) -> StyleSheet:
    """The styles with what they inherit."""
    if root is None:
        return StyleSheet(frozenset(), frozenset(), frozenset())
    elements = {style.get(w("styleId"), ""): style for style in root.iter(w("style"))}
    rtl, end = _inherited(elements, _is_rtl), _inherited(elements, _is_end_aligned)
    return StyleSheet(frozenset(elements), rtl, end)


def _inherited(elements: dict[str, etree._Element], says: Callable[[etree._Element], bool | None]) -> frozenset[str]:
    """The styles that say yes, or say nothing and stand on one that does."""
    own = {style_id: says(element) for style_id, element in elements.items()}
    if True not in own.values():
        return frozenset()
    based_on = {style_id: element.find(w("basedOn")) for style_id, element in elements.items()}
    found = set()
    for style_id in elements:
        seen: set[str] = set()
        at = style_id
        while own.get(at, False) is None and at not in seen:
            seen.add(at)
            parent = based_on[at]
            at = parent.get(VAL, "") if parent is not None else ""
        if own.get(at):
            found.add(style_id)
    return frozenset(found)


def _is_rtl(style: etree._Element) -> bool | None:
    bidi = style.find(f"{w('pPr')}/{w('bidi')}")
    return None if bidi is None else bidi.get(VAL, "true") in ON


def _is_end_aligned(style: etree._Element) -> bool | None:
    jc = style.find(f"{w('pPr')}/{w('jc')}")
    return None if jc is None else jc.get(VAL) in ("right", "end")


def lint_styles(root: etree._Element | None, part: str) -> Iterator[LintFinding]:
    """Fonts, sizes and marks of styles (E4), and the document defaults (E11)."""
    if root is None:
        yield LintFinding("B10", part or "-", "-", "no style sheet")
        return
    defaults = root.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}")
    for name in ("rFonts", "sz", "szCs", "lang"):
        if defaults is None or defaults.find(w(name)) is None:
            yield LintFinding("B10", part, "docDefaults", f"{name} is missing")
    language = defaults.find(w("lang")) if defaults is not None else None
    if language is not None and not (language.get(VAL) and language.get(w("bidi"))):
        yield LintFinding("B10", part, "docDefaults", "lang wants val and bidi")
    for properties in root.iter(w("rPr")):
        where = _style_around(properties)
        yield from lint_marks(properties, part, where)
    known = {style.get(w("styleId")) for style in root.iter(w("style"))}
    for reference in root.iter(w("basedOn"), w("link"), w("next")):
        if reference.get(VAL) not in known:
            yield LintFinding("L08", part, _style_around(reference), "refers to a style that is not there")


def lint_marks(properties: etree._Element, part: str, where: str) -> Iterator[LintFinding]:
    """Every Latin property has its complex-script twin, fonts name all slots (rule E4)."""
    tags = {child.tag for child in properties}
    for latin, arabic, without_arabic, without_latin in _PAIR_TAGS:
        if (latin in tags) != (arabic in tags):
            yield LintFinding("B08", part, where, without_arabic if latin in tags else without_latin)
    fonts = properties.find(w("rFonts")) if w("rFonts") in tags else None
    if fonts is not None:
        if any(fonts.get(w(name)) for name in THEME):
            yield LintFinding("B12", part, where, "a theme font hides the named one")
        if not all(fonts.get(w(name)) for name in SLOTS):
            yield LintFinding("B12", part, where, "a font slot is not named")


def _style_around(element: etree._Element) -> str:
    style = next(element.iterancestors(w("style")), None)
    return f"style {style.get(w('styleId'), '')}" if style is not None else "docDefaults"
