"""Over three hundred generated revision pairs: accept gives the later state and refuse the earlier, look by look."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from lxml import etree

from briefing_app.docx_io.lint import lint
from briefing_app.docx_io.lint.tracked import readings
from briefing_app.docx_io.reader import View, read_paragraphs
from briefing_app.docx_io.snapshot import Layout
from briefing_app.docx_io.writer import write
from briefing_app.domain.notes import BriefingNote
from tests.docx_io.redline.changed_notes import layouts, redline_of, revision_pairs, snapshots
from tests.docx_io.written import DOCUMENT, Docx, text_of, val, w
from tests.thoroughness import examples

EXAMPLES = examples(8, 64)
"""For each of the five layouts."""


def texts(docx: bytes, view: View) -> list[str]:
    """Each paragraph that says something, sign for sign."""
    return [text.plain for text in read_paragraphs(docx, view)]


def laid_out(story: etree._Element) -> list[tuple[str, list[tuple[str, str]]]]:
    """Every paragraph with words: its properties, and its text in stretches of one look."""
    return [
        (_written(paragraph.find(w("pPr"))), stretches)
        for paragraph in story.iter(w("p"))
        if (stretches := list(_stretches(paragraph)))
    ]


def _stretches(paragraph: etree._Element) -> Iterator[tuple[str, str]]:
    look, text = "", ""
    for run in paragraph.iter(w("r")):
        own = _written(run.find(w("rPr")))
        if own != look and text:
            yield look, text
            text = ""
        look, text = own, text + text_of(run)
    if text:
        yield look, text


def _written(properties: etree._Element | None) -> str:
    """Properties without the numbers of lists, which are of no meaning, and without an empty ``w:rPr``."""
    if properties is None:
        return ""
    written = "".join(etree.tostring(child, encoding="unicode") for child in properties)
    written = re.sub(r' xmlns:\w+="[^"]*"', "", written)
    return re.sub(r'w:numId w:val="90(?!01)\d\d"|<w:rPr/>', "", written)


@pytest.mark.parametrize("layout", Layout)
@settings(max_examples=EXAMPLES)
@given(pair=revision_pairs())
def test_accept_gives_the_later_state_and_refuse_the_earlier(
    layout: Layout, pair: tuple[BriefingNote, BriefingNote]
) -> None:
    redline = redline_of(*pair, layout)
    before, after = (write(snapshot).docx for snapshot in snapshots(*pair, layout))
    assert texts(redline, View.ACCEPT) == texts(after, View.ACCEPT)
    assert texts(redline, View.REJECT) == texts(before, View.ACCEPT)
    assert lint(redline) == ()
    tracked = Docx(redline)
    for name, story in Docx(after).stories():
        found = tracked.tree(name)
        views = readings(found, tracked.parts[name].decode())
        for view, exported in zip((views[0], views[-1]), (story, Docx(before).tree(name)), strict=True):
            assert laid_out(view.root) == laid_out(exported), name


@settings(max_examples=examples(8, 40))
@given(revision_pairs(), layouts)
def test_the_later_state_keeps_its_bookmarks(pair: tuple[BriefingNote, BriefingNote], layout: Layout) -> None:
    redline, after = Docx(redline_of(*pair, layout)), Docx(write(snapshots(*pair, layout)[1]).docx)
    names = [
        [val(start, "name") for start in docx.tree(DOCUMENT).iter(w("bookmarkStart"))] for docx in (redline, after)
    ]
    assert names[0] == names[1]
