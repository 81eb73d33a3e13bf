"""Whatever a reviewer does: nothing is lost, nothing invented, and both views are those of the file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from briefing_app.docx_io.reader import View
from briefing_app.docx_io.snapshot import Layout
from briefing_app.domain.notes import BriefingNote
from briefing_app.language.comparing import comparable
from tests.docx_io.review.reviewer import Reviewer
from tests.docx_io.review.samples import AR, FR, Sent, accepted, shown
from tests.docx_io.written import NOTES, note_named, w
from tests.office import pandoc_text
from tests.strategies import notes
from tests.thoroughness import examples

WORDS = "جديد EPITA مارس 2026 ، nouveau; l’Égypte (B-204) 15 % « oui »".split(" ")
layouts = st.sampled_from(list(Layout))
OUTSIDE_CELLS = ("join", "move")


@st.composite
def edits(draw: st.DrawFn) -> tuple[str, str, int, int, int, str]:
    """What, by whom, where, and with which words."""
    kind = draw(
        st.sampled_from(
            "replace replace insert delete paragraph add_after add_before split join untracked move bold stacked".split()
        )
    )
    words = " ".join(draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=4)))
    author = draw(st.sampled_from(("Nadia", "Karim")))
    return kind, author, draw(st.integers(0, 99)), draw(st.integers(0, 99)), draw(st.integers(1, 30)), words


def perform(reviewer: Reviewer, edit: tuple[str, str, int, int, int, str], *, in_cells: bool) -> None:
    kind, author, which, at, length, words = edit
    reviewer.author = author
    paragraphs = reviewer.paragraphs()
    paragraph = paragraphs[which % len(paragraphs)]
    size = len(reviewer.text(paragraph))
    start = at % (size + 1)
    end = min(size, start + length)
    if in_cells and kind in OUTSIDE_CELLS:
        kind = "replace"
    if kind == "stacked":
        kind = "insert" if not size else kind
        reviewer.replace(paragraph, start, start, words)
        reviewer.author = "Third"
        if kind == "stacked":
            reviewer.delete_inserted(paragraph, -1)
        return
    possible = {"split": 0 < start < size, "join": _follows(paragraph)}
    if possible.get(kind, True):
        DONE_BY[kind](reviewer, paragraph, start, end, words, not in_cells)


Do = Callable[[Reviewer, etree._Element, int, int, str, bool], object]
DONE_BY: dict[str, Do] = {
    "replace": lambda r, p, start, end, words, _: r.replace(p, start, end, words),
    "insert": lambda r, p, start, end, words, _: r.replace(p, start, start, words),
    "delete": lambda r, p, start, end, words, _: r.replace(p, start, end),
    "paragraph": lambda r, p, start, end, words, mark: r.delete_paragraph(p, mark=mark),
    "add_after": lambda r, p, start, end, words, _: r.add_after(p, words),
    "add_before": lambda r, p, start, end, words, _: r.add_before(p, words),
    "split": lambda r, p, start, end, words, _: r.split(p, start),
    "join": lambda r, p, start, end, words, _: r.join(p),
    "move": lambda r, p, start, end, words, _: r.move_after(p, r.unit(-1, r.name(p)[-2:])) if _can_move(r, p) else None,
    "untracked": lambda r, p, start, end, words, _: r.type_over(p, start, end, words),
    "bold": lambda r, p, start, end, words, _: r.bold(p, start, end),
}


def _can_move(reviewer: Reviewer, paragraph: etree._Element) -> bool:
    """Not onto itself, and only what nobody has touched."""
    marks = (w("ins"), w("del"), w("moveFrom"), w("moveTo"))
    last = reviewer.unit(-1, reviewer.name(paragraph)[-2:])
    return last is not paragraph and next(paragraph.iter(*marks), None) is None and bool(reviewer.text(paragraph))


def _follows(paragraph: etree._Element) -> bool:
    following = paragraph.getnext()
    return following is not None and any("bookmarkStart" in str(child.tag) for child in following)


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("name", NOTES)
def test_a_file_that_nobody_touched_has_no_change(name: str, layout: Layout) -> None:
    sent = Sent(layout, note_named(name))
    assert sent.scan(sent.docx).is_untouched


@settings(max_examples=examples(5, 25))
@given(notes(), layouts)
def test_no_note_whatever_comes_back_changed_by_itself(note: BriefingNote, layout: Layout) -> None:
    sent = Sent(layout, note)
    assert sent.scan(sent.docx).is_untouched
    bare = sent.reviewer()
    bare.drop_bookmarks()
    assert sent.scan(bare).is_untouched


SENT = {layout: Sent(layout) for layout in Layout}


@settings(max_examples=examples(25, 150), suppress_health_check=[HealthCheck.too_slow])
@given(layouts, st.lists(edits(), min_size=1, max_size=6))
def test_nothing_lost_and_nothing_invented(layout: Layout, many: list[tuple[str, str, int, int, int, str]]) -> None:
    """Each mark once, refuse gives what was exported, accept gives what the plain reader shows."""
    sent = SENT[layout]
    reviewer = sent.reviewer()
    for edit in many:
        perform(reviewer, edit, in_cells=layout in (Layout.FACING, Layout.CARD))
    data = reviewer.bytes()
    read = sent.scan(data)
    if not read.unplaced:
        assert Counter(accepted(read, AR) + accepted(read, FR)) == shown(sent, data)
    if all(edit[0] != "untracked" for edit in many):
        exported = Counter(comparable(p.text(side).plain) for p in sent.note.pairs() for side in layout.languages)
        assert shown(sent, data, View.REJECT) == exported
        assert all(change.is_tracked for change in read.changes)


@pytest.mark.office
@settings(
    max_examples=examples(4, 12), suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
@given(layouts, st.lists(edits(), min_size=4, max_size=9))
def test_pandoc_shows_the_same_after_accepting(
    tmp_path_factory: pytest.TempPathFactory, layout: Layout, many: list[tuple[str, str, int, int, int, str]]
) -> None:
    sent = SENT[layout]
    reviewer = sent.reviewer()
    for edit in many:
        perform(reviewer, edit, in_cells=layout in (Layout.FACING, Layout.CARD))
    data = reviewer.bytes()
    read = sent.scan(data)
    path = tmp_path_factory.mktemp("review") / "r.docx"
    path.write_bytes(data)
    flat = "".join(comparable(pandoc_text(path)).split())
    for text in accepted(read, AR) + accepted(read, FR):
        assert "".join(text.split()) in flat
