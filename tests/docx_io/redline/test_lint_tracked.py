"""Lint of tracked files: a good one passes; every rule broken in either reading, or in how changes are told, is found."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest
from lxml import etree

from briefing_app.docx_io.lint import lint
from briefing_app.docx_io.lint.tracked import readings
from briefing_app.docx_io.snapshot import Layout
from tests.docx_io.redline.changed_notes import redline_of
from tests.docx_io.written import DOCUMENT, LRM, Docx, bare_note, one_way, pair, text_of, w

Break = Callable[[etree._Element], object]


@cache
def good() -> bytes:
    """Words changed, a row come, one gone, a kind changed, in both languages, with islands in what goes and comes."""
    before = bare_note(
        pair("قال الوزير (C++) نعم", "Le ministre مصر, a dit", 1),
        pair("يزول 12-03-2026.", "part", 2),
        pair("س", "un", 3),
    )
    after = bare_note(
        pair("قال السفير 14:30 نعم", "Le ministre السودان, a écrit", 1),
        pair("س", "un", 3),
        pair("يأتي EPITA.", "vient", 4),
    )
    return redline_of(before, after, Layout.FACING)


def first(root: etree._Element, fate: str, kind: str) -> etree._Element:
    """The first ``kind`` inside a change of text."""
    return next(found for change in root.iter(w(fate)) for found in change.iter(w(kind)))


def tracked_mark(root: etree._Element) -> None:
    paragraph = root.findall(f".//{w('tc')}/{w('p')}")[0]
    mark = etree.SubElement(paragraph.find(w("pPr")), w("rPr"))  # type: ignore[arg-type]
    for name in ("author", "date", "id"):
        etree.SubElement(mark, w("del")).set(w(name), "9999")
        mark[-1].set(w("author"), "A")
        mark[-1].set(w("date"), "2026-03-15T00:00:00Z")


def without_marks(root: etree._Element, fate: str, kind: str) -> None:
    for change in root.iter(w(fate)):
        for text in change.iter(w(kind)):
            text.text = (text.text or "").replace(LRM, "")


def renamed(root: etree._Element, fate: str) -> None:
    first(root, fate, "r").getparent().attrib.pop(w("author"))  # type: ignore[union-attr]


BROKEN: dict[str, tuple[str, Break]] = {
    "nobody's": ("T01", lambda root: renamed(root, "ins")),
    "of no time": ("T01", lambda root: first(root, "del", "r").getparent().attrib.pop(w("date"))),  # type: ignore[union-attr]
    "one number twice": ("T02", lambda root: [change.set(w("id"), "5") for change in root.iter(w("ins"))]),
    "one bookmark twice": ("T02", lambda root: [b.set(w("name"), "u_1_fr") for b in root.iter(w("bookmarkStart"))]),
    "a last mark": ("T03", tracked_mark),
    "text in a deletion": ("L06", lambda root: setattr(first(root, "del", "delText"), "tag", w("t"))),
    "deleted text outside": ("L06", lambda root: setattr(first(root, "ins", "t"), "tag", w("delText"))),
    "an island that came": ("B09", lambda root: without_marks(root, "ins", "t")),
    "an island that went": ("B09", lambda root: without_marks(root, "del", "delText")),
    "direction of what came": (
        "B06",
        lambda root: [rtl.getparent().remove(rtl) for c in root.iter(w("ins")) for rtl in list(c.iter(w("rtl")))],
    ),  # type: ignore[union-attr, func-returns-value]
    "direction of what went": (
        "B06",
        lambda root: [rtl.getparent().remove(rtl) for c in root.iter(w("del")) for rtl in list(c.iter(w("rtl")))],
    ),  # type: ignore[union-attr, func-returns-value]
}


def test_a_good_one_passes() -> None:
    assert lint(good()) == ()


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_one_is_found(name: str) -> None:
    code, harm = BROKEN[name]
    docx = Docx(good())
    root = docx.tree(DOCUMENT)
    harm(root)
    docx.put(DOCUMENT, root)
    assert code in {finding.code for finding in lint(docx.packed())}


def test_the_two_readings_are_the_two_states() -> None:
    docx = Docx(good())
    views = readings(docx.tree(DOCUMENT), docx.parts[DOCUMENT].decode())
    texts = ["\n".join(text_of(p) for p in view.root.iter(w("p"))) for view in views]
    assert ["السفير" in text for text in texts] == [True, False]
    assert [f"مصر{LRM}" in text for text in texts] == [False, True]
    assert ["vient" in text for text in texts] == [True, False]
    assert ["part" in text for text in texts] == [False, True]
    for view in views:
        assert not list(view.root.iter(w("ins"), w("del"), w("pPrChange"), w("rPrChange")))
        assert any(rtl for p in view.root.iter(w("p")) for rtl, _ in one_way(p))


def test_a_text_without_changes_is_read_as_it_is() -> None:
    root = etree.fromstring(f'<w:p xmlns:w="{w("p")[1:].split("}")[0]}"><w:r><w:t>a</w:t></w:r></w:p>')
    (reading,) = readings(root, "<w:p><w:r><w:t>a</w:t></w:r></w:p>")
    assert reading.root is root
