"""What reviews by a real LibreOffice brought to light, each in its smallest form."""

from __future__ import annotations

import copy

import pytest
from lxml import etree

from briefing_app.docx_io.snapshot import Layout
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.review import BREAK, ChangeKind, Reason
from tests.docx_io.review.reviewer import Reviewer, add_part
from tests.docx_io.review.samples import TEXTS, Sent, only
from tests.docx_io.written import OFFICE, WORD, w

FRENCH, FACING = Sent(Layout.FRENCH), Sent(Layout.FACING)
SECOND = TEXTS[1][1]


def joined(reviewer: Reviewer, first: int) -> None:
    """Both paragraphs in one without a mark, bookmarks and all."""
    one, two = reviewer.unit(first), reviewer.unit(first + 1)
    for child in list(two):
        if child.tag != w("pPr"):
            one.append(child)
    reviewer.remove(two)


@pytest.mark.parametrize(
    ("typed", "stored"), [("\u200dNeuf.", "Neuf."), ("Neuf.\u200d", "Neuf."), ("عام 1447ه\u200d", "عام 1447ه\u200d")]
)
def test_the_joiner_of_a_new_row_is_no_text_of_it(typed: str, stored: str) -> None:
    """LibreOffice fills the first cell with U+200D; behind an Arabic letter it belongs to the word."""
    reviewer = FACING.reviewer()
    reviewer.add_row(reviewer.unit(1, "fr"), (typed, "جديد."))
    assert only(FACING.scan(reviewer)).row == Bilingual("جديد.", stored)


@pytest.mark.parametrize("filler", ["", "\u200d"])
def test_an_empty_row_is_no_proposal(filler: str) -> None:
    reviewer = FACING.reviewer()
    reviewer.add_row(reviewer.unit(1, "fr"), (filler, ""))
    read = FACING.scan(reviewer)
    assert read.is_untouched
    assert read.hollow == read.marks > 0


def test_segments_joined_without_tracking_did_not_move() -> None:
    reviewer = FRENCH.reviewer()
    joined(reviewer, 1)
    change = only(FRENCH.scan(reviewer))
    assert (change.kind, change.pair[-1], change.asks) == (ChangeKind.JOINED, "2", None)


def test_a_segment_deleted_without_tracking_whose_bookmark_fell_into_the_next() -> None:
    reviewer = FRENCH.reviewer()
    reviewer.type_over(reviewer.unit(1), 0, len(SECOND), "")
    joined(reviewer, 1)
    change = only(FRENCH.scan(reviewer))
    assert (change.kind, change.before, change.asks) == (ChangeKind.PARAGRAPH_DELETED, SECOND, None)


def test_a_bookmark_in_both_halves_of_a_split_segment_does_not_ask() -> None:
    """LibreOffice starts it anew in the second half; a copy of the segment is still no half of it."""
    reviewer = FRENCH.reviewer()
    half = reviewer.split(reviewer.unit(1), 12)
    mark = half.getprevious().find(f"{w('pPr')}/{w('rPr')}/{w('ins')}")
    mark.getparent().remove(mark)
    half.insert(1, copy.deepcopy(half.getprevious().find(w("bookmarkStart"))))
    change = only(FRENCH.scan(reviewer))
    assert (change.kind, change.asks) == (ChangeKind.SPLIT, None)
    reviewer = FRENCH.reviewer()
    unit = reviewer.unit(1)
    unit.addnext(copy.deepcopy(unit))
    (one,) = FRENCH.scan(reviewer).unplaced
    assert (one.item.before, one.item.after, one.reason) == (SECOND, f"{SECOND}{BREAK}{SECOND}", Reason.REPEATED)


def test_words_are_not_kept_by_the_spaces_between_them() -> None:
    reviewer = FRENCH.reviewer()
    reviewer.type_over(reviewer.unit(1), 0, len("Les deux parties ont examiné"), "Nous avons vu ensemble")
    change = only(FRENCH.scan(reviewer))
    assert (change.before, change.after) == ("Les deux parties ont examiné", "Nous avons vu ensemble")


def test_a_heading_that_reads_quite_otherwise_is_still_that_heading() -> None:
    reviewer = FRENCH.reviewer()
    heading = next(p for p in reviewer.root.iter(w("p")) if reviewer.text(p) == "Suites")
    reviewer.type_over(heading, 0, len("Suites"), "Perspectives")
    read = FRENCH.scan(reviewer)
    assert not read.changes
    (one,) = read.unplaced
    assert (one.item.before, one.item.after, one.reason) == ("Suites", "Perspectives", Reason.OUTSIDE)


def test_the_tab_behind_the_number_of_a_footnote_is_no_word_of_it() -> None:
    reviewer = FRENCH.reviewer()
    run = '<w:ins w:id="1" w:author="Nadia" w:date="x"><w:r><w:footnoteRef/><w:tab/><w:t>Voir.</w:t></w:r></w:ins>'
    notes = f'<w:footnotes xmlns:w="{WORD}"><w:footnote w:id="2"><w:p>{run}</w:p></w:footnote></w:footnotes>'
    add_part(reviewer.docx, "footnotes", notes, f"{OFFICE}/footnotes")
    (one,) = FRENCH.scan(reviewer).unplaced
    assert one.item.after == "Voir."


def test_each_part_of_an_untracked_edit_tells_its_own_third_text() -> None:
    """Typed over from one segment into the next: what was typed is told once."""
    reviewer = FRENCH.reviewer()
    first = len("Les deux parties ont examiné la ")
    reviewer.type_over(reviewer.unit(1), first, len(SECOND), "leur ")
    reviewer.type_over(reviewer.unit(2), 0, len("Le ministre "), "")
    joined(reviewer, 1)
    told = [(change.kind, change.before, change.after, change.rejected) for change in FRENCH.scan(reviewer).changes]
    assert told == [
        (ChangeKind.UNTRACKED, "coopération avec EPITA.", "leur", "leur"),
        (ChangeKind.JOINED, BREAK, "", ""),
        (ChangeKind.UNTRACKED, "Le ministre", "", ""),
    ]


def test_empty_lines_are_no_proposal() -> None:
    reviewer = FRENCH.reviewer()
    reviewer.add_after(reviewer.add_after(reviewer.unit(1), ""), "")
    read = FRENCH.scan(reviewer)
    assert read.is_untouched
    assert read.hollow == read.marks > 0


def test_an_end_that_was_put_in_where_one_was_taken_away_is_no_proposal() -> None:
    reviewer = FRENCH.reviewer()
    unit = reviewer.unit(1)
    empty = etree.Element(w("p"))
    unit.addnext(empty)
    reviewer.on_mark(unit, "del")
    reviewer.on_mark(empty, "ins")
    assert FRENCH.scan(reviewer).is_untouched


def test_what_stands_between_a_new_end_and_an_old_one_belongs_to_the_other_paragraph() -> None:
    """Enter and typing behind a segment, then Backspace before the next: the words begin the next."""
    reviewer = FRENCH.reviewer()
    reviewer.join(reviewer.add_after(reviewer.unit(1), "Neuf. "))
    change = only(FRENCH.scan(reviewer))
    assert (change.kind, change.pair[-1], change.before, change.after) == (ChangeKind.INSERTED, "3", "", "Neuf. ")


def test_ends_of_two_people_are_two_changes() -> None:
    reviewer = FRENCH.reviewer()
    new = reviewer.add_after(reviewer.unit(1), "Neuf. ")
    reviewer.author = "Karim"
    reviewer.join(new)
    assert [change.kind for change in FRENCH.scan(reviewer).changes] == [
        ChangeKind.PARAGRAPH_ADDED,
        ChangeKind.JOINED,
    ]
