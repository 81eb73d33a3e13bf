"""A text with tracked changes as lint reads it: as it is when all are accepted, and when all are refused.

Both must be good by the rules for any text; beside that the changes themselves must be well told (17.13.5).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from copy import deepcopy

import msgspec
from lxml import etree

from briefing_app.docx_io.lint.findings import LintFinding, w
from briefing_app.docx_io.lint.tables import lint_tables

SIGNS = ("<w:ins ", "<w:del ", "PrChange ")
RENAMED = {w("delText"): w("t"), w("delInstrText"): w("instrText")}
CHANGED = {w(f"{name}Change"): w(name) for name in ("rPr", "pPr", "trPr", "tcPr", "tblPr", "sectPr")}
NOT_RESTORED = {w("pPr"): (w("rPr"), w("sectPr"))}
"""What an earlier ``w:pPr`` says nothing of: it stays."""
FATES = (w("ins"), w("del"))
CHANGES = (*FATES, *CHANGED)


class Reading(msgspec.Struct, frozen=True):
    """One reading of a part, as a tree and as it would be written."""

    root: etree._Element
    xml: str


def readings(root: etree._Element, xml: str) -> tuple[Reading, ...]:
    """The part as it is; with tracked changes the two that it may become."""
    if not _has_changes(xml):
        return (Reading(root, xml),)
    found = []
    for gone, stays in ((w("del"), w("ins")), (w("ins"), w("del"))):
        view = deepcopy(root)
        _drop_rows(view, gone)
        _settle_text(view, gone, stays)
        _join(view, gone)
        _settle_properties(view, is_restored=gone == w("ins"))
        found.append(Reading(view, etree.tostring(view, encoding="unicode")))
    return tuple(found)


def _has_changes(xml: str) -> bool:
    return any(sign in xml for sign in SIGNS)


def _drop_rows(view: etree._Element, gone: str) -> None:
    for row in list(view.iter(w("tr"))):
        if row.find(f"{w('trPr')}/{gone}") is not None:
            table = _around(row)
            table.remove(row)
            if table.find(w("tr")) is None:
                _around(table).remove(table)


def _settle_text(view: etree._Element, gone: str, stays: str) -> None:
    for change in list(view.iter(gone, stays)):
        parent = _around(change)
        if parent.tag in (w("rPr"), w("trPr")):
            continue
        if change.tag == stays:
            for child in list(change):
                change.addprevious(child)
        parent.remove(change)
    for text in view.iter(*RENAMED):
        text.tag = RENAMED[text.tag]


def _join(view: etree._Element, gone: str) -> None:
    """A paragraph whose mark is gone goes on in the next one; before a table an empty one is gone with it."""
    for paragraph in list(view.iter(w("p"))):
        if paragraph.find(f"{w('pPr')}/{w('rPr')}/{gone}") is None:
            continue
        content = [child for child in paragraph if child.tag != w("pPr")]
        following = paragraph.getnext()
        if following is not None and following.tag == w("p"):
            properties = following.find(w("pPr"))
            place = following.index(properties) + 1 if properties is not None else 0
            following[place:place] = content
            _around(paragraph).remove(paragraph)
        elif following is not None and not content:
            _around(paragraph).remove(paragraph)


def _settle_properties(view: etree._Element, *, is_restored: bool) -> None:
    for change in list(view.iter(*CHANGED)):
        properties = _around(change)
        name = CHANGED[change.tag]
        earlier = change.find(name) if is_restored else None
        if earlier is None:
            properties.remove(change)
            continue
        for child in list(properties):
            if child.tag not in NOT_RESTORED.get(name, ()):
                properties.remove(child)
        properties[:0] = list(earlier)
    for mark in list(view.iter(w("ins"), w("del"))):
        _around(mark).remove(mark)


def _around(element: etree._Element) -> etree._Element:
    """The parent of an element that has one."""
    parent = element.getparent()
    assert parent is not None
    return parent


def lint_tracked(part: str, root: etree._Element, xml: str) -> Iterator[LintFinding]:
    """Every change says who and when, under a number of its own; what must stay is not taken away.

    The two readings stand in one text: its tables must hold, and its bookmarks be one of each, as it is.
    """
    if not _has_changes(xml):
        return
    yield from lint_tables(part, root)
    seen: Counter[str] = Counter()
    for change in root.iter(*CHANGES):
        if not (change.get(w("author")) and change.get(w("date"))):
            yield LintFinding("T01", part, f"change {change.get(w('id'))}", "does not say who or when")
        seen[f"change {change.get(w('id'))}"] += 1
    seen.update(f"bookmark {start.get(w('name'))}" for start in root.iter(w("bookmarkStart")))
    yield from (LintFinding("T02", part, name, "is there twice") for name, times in seen.items() if times > 1)
    for text in root.iter(*RENAMED):
        if next(text.iterancestors(w("del")), None) is None:
            yield LintFinding("L06", part, "w:delText", "deleted text outside a deletion")
    for place in (*root.iter(w("tc")), *root.iter(w("body"))):
        paragraphs = place.findall(w("p"))
        if paragraphs and _is_tracked(paragraphs[-1]) and not _is_in_tracked_row(place):
            yield LintFinding("T03", part, "last paragraph", "its mark cannot come or go")


def _is_tracked(paragraph: etree._Element) -> bool:
    mark = paragraph.find(f"{w('pPr')}/{w('rPr')}")
    return mark is not None and any(mark.find(fate) is not None for fate in FATES)


def _is_in_tracked_row(place: etree._Element) -> bool:
    row = place.getparent() if place.tag == w("tc") else None
    properties = row.find(w("trPr")) if row is not None else None
    return properties is not None and any(properties.find(fate) is not None for fate in FATES)
