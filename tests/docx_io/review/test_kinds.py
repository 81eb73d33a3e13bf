"""What a reviewer does and what is told of it: a table by hand, for every layout that knows the case."""

from __future__ import annotations

import pytest
from lxml import etree

from briefing_app.docx_io.snapshot import Layout
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.review import BREAK, Change, ChangeKind, Placing, Reason
from tests.docx_io.review.reviewer import add_part
from tests.docx_io.review.samples import AR, FR, TEXTS, Sent, only
from tests.docx_io.written import DOCUMENT, OFFICE, WORD, note_named, w

BODIES = (Layout.SEQUENTIAL, Layout.ARABIC, Layout.FRENCH)
CELLS = (Layout.FACING, Layout.CARD)
INK = [(layout, language) for layout in Layout for language in layout.languages]
BODY_INK = [(layout, language) for layout in BODIES for language in layout.languages]


def text(number: int, language: str) -> str:
    return TEXTS[number][0 if language == "ar" else 1]


def shape(change: Change) -> tuple[object, ...]:
    return change.kind, change.pair[-1], change.language, change.before, change.after


@pytest.mark.parametrize(("layout", "language"), INK)
def test_words(layout: Layout, language: str) -> None:
    """At the edge, in the middle, put in, taken away: the text is that of the note, not that of the file."""
    sent = Sent(layout)
    whole = text(2, language)
    for start, end, new, kind in (
        (0, 4, "Nouveau", ChangeKind.REPLACED),
        (6, 6, "جديد ", ChangeKind.INSERTED),
        (len(whole) - 5, len(whole), "", ChangeKind.DELETED),
        (0, len(whole), "Tout autre chose", ChangeKind.REPLACED),
    ):
        reviewer = sent.reviewer()
        reviewer.replace(reviewer.unit(2, language), start, end, new)
        change = only(sent.scan(reviewer))
        assert (change.kind, change.before, change.after) == (kind, whole[start:end], new)
        assert (change.language, change.author, change.date) == (language, "Nadia", "2026-03-16T10:20:00")
        assert (change.placed_by, change.is_tracked, change.asks) == (Placing.BOOKMARK, True, None)


@pytest.mark.parametrize(("layout", "language"), INK)
def test_whole_paragraphs(layout: Layout, language: str) -> None:
    sent = Sent(layout)
    reviewer = sent.reviewer()
    reviewer.delete_paragraph(reviewer.unit(1, language))
    assert shape(only(sent.scan(reviewer))) == (ChangeKind.PARAGRAPH_DELETED, "2", language, text(1, language), "")
    for put, after in (("add_after", f"{BREAK}Neuf."), ("add_before", f"Neuf.{BREAK}")):
        reviewer = sent.reviewer()
        getattr(reviewer, put)(reviewer.unit(1, language), "Neuf.")
        assert shape(only(sent.scan(reviewer))) == (ChangeKind.PARAGRAPH_ADDED, "2", language, "", after)
    reviewer = sent.reviewer()
    reviewer.split(reviewer.unit(1, language), 12)
    assert shape(only(sent.scan(reviewer))) == (ChangeKind.SPLIT, "2", language, "", BREAK)


@pytest.mark.parametrize(("layout", "language"), BODY_INK)
def test_paragraphs_that_meet(layout: Layout, language: str) -> None:
    sent = Sent(layout)
    reviewer = sent.reviewer()
    reviewer.join(reviewer.unit(0, language))
    assert shape(only(sent.scan(reviewer))) == (ChangeKind.JOINED, "1", language, BREAK, "")
    reviewer = sent.reviewer()
    reviewer.move_after(reviewer.unit(0, language), reviewer.unit(2, language))
    source, target = sent.scan(reviewer).changes
    assert shape(source) == (ChangeKind.MOVED, "1", language, text(0, language), "")
    assert shape(target) == (ChangeKind.MOVED, "3", language, "", BREAK + text(0, language))
    assert (source.partner, target.partner) == (target.id, source.id)


@pytest.mark.parametrize(("layout", "language"), BODY_INK)
def test_a_deletion_over_three_paragraphs(layout: Layout, language: str) -> None:
    """From the middle of the first over the second into the third: each part is told where it stands."""
    sent = Sent(layout)
    reviewer = sent.reviewer()
    first, second, third = (reviewer.unit(n, language) for n in range(3))
    reviewer.replace(first, 20, len(text(0, language)))
    reviewer.join(first)
    reviewer.delete_paragraph(second)
    reviewer.replace(third, 0, 5)
    kinds = [(change.kind, change.pair[-1]) for change in sent.scan(reviewer).changes]
    assert kinds == [
        (ChangeKind.DELETED, "1"),
        (ChangeKind.JOINED, "1"),
        (ChangeKind.PARAGRAPH_DELETED, "2"),
        (ChangeKind.DELETED, "3"),
    ]


@pytest.mark.parametrize(("layout", "language"), BODY_INK)
def test_a_paragraph_cut_here_and_pasted_there_by_deleting_and_typing(layout: Layout, language: str) -> None:
    """LibreOffice marks no moves: the words say it."""
    sent = Sent(layout)
    reviewer = sent.reviewer()
    reviewer.delete_paragraph(reviewer.unit(0, language))
    reviewer.add_after(reviewer.unit(2, language), text(0, language))
    assert [change.kind for change in sent.scan(reviewer).changes] == [ChangeKind.MOVED] * 2


@pytest.mark.parametrize("layout", CELLS)
@pytest.mark.parametrize("tracked", [True, False])
def test_rows(layout: Layout, tracked: bool) -> None:
    sent = Sent(layout)
    reviewer = sent.reviewer()
    reviewer.add_row(reviewer.unit(1, "fr"), ("Neuf.", "جديد."), tracked=tracked)
    change = only(sent.scan(reviewer))
    assert (change.kind, change.pair[-1], change.language) == (ChangeKind.ROW_ADDED, "2", None)
    assert (change.row, change.after) == (Bilingual("جديد.", "Neuf."), "Neuf.\tجديد.")
    assert (change.is_tracked, change.author) == (tracked, "Nadia" if tracked else "")
    reviewer = sent.reviewer()
    if tracked:
        reviewer.delete_row(reviewer.unit(1, "fr"))
    else:
        reviewer.remove(next(reviewer.unit(1, "fr").iterancestors(w("tr"))))
    change = only(sent.scan(reviewer))
    assert (change.kind, change.pair[-1], change.row) == (ChangeKind.ROW_REMOVED, "2", Bilingual(*TEXTS[1]))
    assert (change.is_tracked, change.asks) == (tracked, None)
    assert change.placed_by is (Placing.BOOKMARK if tracked else Placing.NONE)


@pytest.mark.parametrize(("layout", "language"), BODY_INK)
def test_a_paragraph_that_vanished(layout: Layout, language: str) -> None:
    sent = Sent(layout)
    reviewer = sent.reviewer()
    reviewer.remove(reviewer.unit(1, language))
    change = only(sent.scan(reviewer))
    assert (change.kind, change.before, change.is_tracked) == (ChangeKind.PARAGRAPH_DELETED, text(1, language), False)
    assert change.asks is None
    reviewer.drop_bookmarks()
    assert only(sent.scan(reviewer)).asks is Reason.VANISHED


@pytest.mark.parametrize(("layout", "language"), INK)
def test_untracked_words_are_a_difference_of_three(layout: Layout, language: str) -> None:
    """Exported, refused and accepted differ: what was typed untracked and then partly deleted with tracking."""
    sent = Sent(layout)
    reviewer = sent.reviewer()
    unit = reviewer.unit(2, language)
    first = text(2, language).split(" ")[0]
    reviewer.type_over(unit, 0, len(first), "Autrement dit")
    reviewer.replace(unit, 0, 10)
    change = only(sent.scan(reviewer))
    assert (change.kind, change.is_tracked) == (ChangeKind.UNTRACKED, False)
    assert (change.before, change.rejected, change.after) == (first, "Autrement dit", "dit")
    assert change.author == "Nadia"


@pytest.mark.parametrize(("layout", "language"), INK)
def test_looks_alone_are_counted(layout: Layout, language: str) -> None:
    sent = Sent(layout)
    reviewer = sent.reviewer()
    reviewer.bold(reviewer.unit(0, language), 0, 8)
    read = sent.scan(reviewer)
    assert read.is_untouched
    assert read.formatting >= 1


@pytest.mark.parametrize(("layout", "language"), INK)
def test_one_inside_the_change_of_another(layout: Layout, language: str) -> None:
    """Both authors are kept (rule I13)."""
    sent = Sent(layout)
    reviewer = sent.reviewer()
    unit = reviewer.unit(0, language)
    reviewer.replace(unit, 0, 2, "premier ")
    reviewer.author = "Karim"
    reviewer.replace(unit, 5, 9)
    reviewer.delete_inserted(unit)
    first, second = sent.scan(reviewer).changes
    assert (first.before, first.after, first.authors) == (text(0, language)[:2], "", ("Nadia", "Karim"))
    assert [(one.author, one.text) for one in first.stacked] == [("Karim", "premier ")]
    assert second.authors == ("Karim",)


def test_changes_of_two_people_side_by_side_are_two() -> None:
    sent = Sent(Layout.FRENCH)
    reviewer = sent.reviewer()
    unit = reviewer.unit(0)
    reviewer.replace(unit, 0, 3)
    reviewer.author = "Karim"
    reviewer.replace(unit, 0, 9)
    assert [(c.before, c.author) for c in sent.scan(reviewer).changes] == [("Le ", "Nadia"), ("ministre ", "Karim")]


def test_everything_deleted() -> None:
    for layout in Layout:
        sent = Sent(layout)
        reviewer = sent.reviewer()
        for unit in reviewer.paragraphs():
            reviewer.delete_paragraph(unit)
        kinds = {change.kind for change in sent.scan(reviewer).changes}
        assert kinds == {ChangeKind.PARAGRAPH_DELETED}


def test_what_stands_around_the_units_goes_to_the_tray() -> None:
    """Headings, tracked and not; a header; a text box (rule I18)."""
    sent = Sent(Layout.FRENCH)
    reviewer = sent.reviewer()
    heading = next(p for p in reviewer.root.iter(w("p")) if reviewer.text(p) == "Sujets")
    reviewer.replace(heading, 0, 6, "Thèmes")
    title = next(p for p in reviewer.root.iter(w("p")) if reviewer.text(p) == "Titre")
    reviewer.type_over(title, 0, 5, "Autre titre")
    name = next(name for name in reviewer.docx.parts if name.startswith("word/header"))
    mark = '<w:p><w:ins w:id="1" w:author="Nadia" w:date="x"><w:r><w:t>Urgent</w:t></w:r></w:ins></w:p></w:hdr>'
    reviewer.docx.parts[name] = reviewer.docx.parts[name].replace(b"</w:hdr>", mark.encode())
    read = sent.scan(reviewer)
    assert not read.changes
    tray = {(one.item.before, one.item.after, one.item.is_tracked, one.reason) for one in read.unplaced}
    assert tray == {
        ("Sujets", "Thèmes", True, Reason.OUTSIDE),
        ("Titre", "Autre titre", False, Reason.OUTSIDE),
        ("", "Urgent", True, Reason.OUTSIDE),
    }


def test_an_untracked_word_in_the_header_is_no_secret() -> None:
    sent = Sent(Layout.FRENCH)
    reviewer = sent.reviewer()
    name = next(name for name in reviewer.docx.parts if name.startswith("word/header"))
    added = "<w:p><w:r><w:t>Copie personnelle</w:t></w:r></w:p></w:hdr>"
    reviewer.docx.parts[name] = reviewer.docx.parts[name].replace(b"</w:hdr>", added.encode())
    (one,) = sent.scan(reviewer).unplaced
    assert (one.item.after, one.item.is_tracked) == ("Copie personnelle", False)


def test_a_picture_that_was_put_in_is_told() -> None:
    sent = Sent(Layout.FRENCH)
    reviewer = sent.reviewer()
    insertion = reviewer.mark("ins")
    run = reviewer.run("", None)
    run.append(reviewer.root.makeelement(w("drawing"), {}))
    insertion.append(run)
    reviewer.unit(0).append(insertion)
    (one,) = sent.scan(reviewer).unplaced
    assert (one.item.kind, one.item.after) == (ChangeKind.OUTSIDE, "\ufffc")


def test_a_paragraph_below_a_heading_goes_to_the_segment_there() -> None:
    sent = Sent(Layout.FRENCH)
    reviewer = sent.reviewer()
    heading = next(p for p in reviewer.root.iter(w("p")) if reviewer.text(p) == "Sujets")
    reviewer.add_after(heading, "Neuf.")
    assert shape(only(sent.scan(reviewer))) == (ChangeKind.PARAGRAPH_ADDED, "1", "fr", "", f"Neuf.{BREAK}")


def test_duplicated_sentences_ask_when_the_bookmarks_are_gone() -> None:
    from tests.docx_io.written import bare_note, pair

    note = bare_note(*(pair(ar, fr, n) for n, (ar, fr) in enumerate((TEXTS[0], TEXTS[1], TEXTS[0]), 1)))
    sent = Sent(Layout.FRENCH, note)
    reviewer = sent.reviewer()
    reviewer.replace(reviewer.unit(2), 0, 2, "La")
    assert only(sent.scan(reviewer)).asks is None
    reviewer.drop_bookmarks()
    change = only(sent.scan(reviewer))
    assert (change.pair[-1], change.placed_by, change.asks) == ("3", Placing.EXACT, Reason.DUPLICATE)


def test_bookmarks_that_stand_twice_or_on_another_text_ask() -> None:
    sent = Sent(Layout.FRENCH)
    reviewer = sent.reviewer()
    first, second = (reviewer.unit(n).find(w("bookmarkStart")) for n in (0, 1))
    names = first.get(w("name")), second.get(w("name"))
    first.set(w("name"), names[1])
    second.set(w("name"), names[0])
    reviewer.replace(reviewer.unit(2), 0, 2, "La")
    read = sent.scan(reviewer)
    asked = {unit.pair[-1]: unit.asks for unit in read.units}
    assert (asked["1"], asked["2"], asked["3"]) == (Reason.BOOKMARK_ELSEWHERE, Reason.BOOKMARK_ELSEWHERE, None)
    reviewer = sent.reviewer()
    reviewer.unit(3).find(w("bookmarkStart")).set(w("name"), reviewer.name(reviewer.unit(0)))
    reviewer.replace(reviewer.unit(0), 0, 2, "La")
    assert next(c for c in sent.scan(reviewer).changes if c.after == "La").asks is Reason.BOOKMARK_TWICE


def test_unlike_texts_are_not_taken_for_each_other() -> None:
    """Below three quarters of likeness a paragraph is gone and another is new."""
    sent = Sent(Layout.FRENCH)
    reviewer = sent.reviewer()
    reviewer.type_over(
        reviewer.unit(1), 0, len(TEXTS[1][1]), "Rien de commun avec ce qui précède, vraiment rien du tout !"
    )
    reviewer.drop_bookmarks()
    read = sent.scan(reviewer)
    assert {(c.kind, c.asks) for c in read.changes if c.before} == {(ChangeKind.PARAGRAPH_DELETED, Reason.VANISHED)}


def test_ids_are_the_same_for_the_same_bytes() -> None:
    sent = Sent()
    reviewer = sent.reviewer()
    for number, unit in enumerate(reviewer.paragraphs()):
        reviewer.replace(unit, number, number + 2, "x")
    data = reviewer.bytes()
    read = sent.scan(data)
    assert read == sent.scan(data)
    assert [change.id for change in read.changes] == [f"c{n:03}" for n in range(1, len(read.changes) + 1)]
    assert {change.language for change in read.changes} == {AR, FR}
    assert DOCUMENT in reviewer.docx.parts


def test_cut_and_pasted_without_tracking_goes_to_the_tray() -> None:
    sent = Sent(Layout.FRENCH)
    reviewer = sent.reviewer()
    reviewer.unit(2).addnext(reviewer.unit(0))
    read = sent.scan(reviewer)
    assert not read.changes
    (one,) = read.unplaced
    assert (one.item.kind, one.item.before, one.reason) == (ChangeKind.MOVED, TEXTS[0][1], Reason.MOVED)


def test_a_text_that_a_program_multiplied_is_refused() -> None:
    """LibreOffice 7.4 and Arabic in a content control (rule I21)."""
    sent = Sent(Layout.ARABIC)
    reviewer = sent.reviewer()
    whole = TEXTS[1][0]
    reviewer.type_over(reviewer.unit(1), len(whole), len(whole), whole * 3)
    read = sent.scan(reviewer)
    assert not read.changes
    (one,) = read.unplaced
    assert (one.item.before, one.item.pair[-1], one.reason) == (whole, "2", Reason.REPEATED)


def test_an_untracked_join_and_split() -> None:
    sent = Sent(Layout.FRENCH)
    reviewer = sent.reviewer()
    first, second = reviewer.unit(0), reviewer.unit(1)
    for child in list(second)[1:]:
        first.append(child)
    reviewer.remove(second)
    change = next(c for c in sent.scan(reviewer).changes if c.kind is ChangeKind.JOINED)
    assert (change.pair[-1], change.is_tracked) == ("1", False)
    reviewer = sent.reviewer()
    new = reviewer.split(reviewer.unit(1), 12)
    mark = new.getprevious().find(f"{w('pPr')}/{w('rPr')}/{w('ins')}")
    mark.getparent().remove(mark)
    change = only(sent.scan(reviewer))
    assert (change.kind, change.is_tracked) == (ChangeKind.SPLIT, False)
    assert change.after.replace(BREAK, "") == change.before


def test_a_scan_can_be_cancelled() -> None:
    from briefing_app.docx_io.review.scanner import STEPS, scan

    sent = Sent(Layout.FRENCH)
    seen: list[tuple[int, int]] = []
    scan(sent.docx, sent.exported, lambda done, total: seen.append((done, total)))
    assert seen == [(n, STEPS) for n in range(1, STEPS + 1)]

    def stop(done: int, total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        scan(sent.docx, sent.exported, stop)


def test_marks_in_footnotes_text_boxes_and_cells_are_all_told() -> None:
    """Wherever a mark stands, it is counted once and its words are kept."""
    sent = Sent()
    reviewer = sent.reviewer()
    mark = '<w:ins w:id="{}" w:author="Nadia" w:date="x"><w:r><w:t>{}</w:t></w:r></w:ins>'
    notes = f'<w:footnotes xmlns:w="{WORD}"><w:footnote w:id="2"><w:p>{mark.format(1, "note")}</w:p></w:footnote></w:footnotes>'
    add_part(reviewer.docx, "footnotes", notes, f"{OFFICE}/footnotes")
    box = f'<w:r xmlns:w="{WORD}"><w:pict><w:txbxContent><w:p>{mark.format(2, "cadre")}</w:p></w:txbxContent></w:pict></w:r>'
    reviewer.unit(0, "fr").append(etree.fromstring(box))
    cell = next(reviewer.unit(1, "ar").iterancestors(w("tc")))
    cell.find(w("tcPr")).append(reviewer.mark("cellDel"))
    read = sent.scan(reviewer)
    assert [one.item.after for one in read.unplaced] == ["note", "cadre"]
    assert shape(*read.changes) == (ChangeKind.PARAGRAPH_DELETED, "2", "ar", TEXTS[1][0], "")


def test_bold_words_that_were_put_in_stay_bold() -> None:
    sent = Sent(Layout.FRENCH)
    reviewer = sent.reviewer()
    reviewer.replace(reviewer.unit(0), 0, 2, "La")
    inserted = next(reviewer.unit(0).iter(w("ins")))
    next(inserted.iter(w("rPr"))).insert(0, inserted.makeelement(w("b"), {}))
    (run,) = only(sent.scan(reviewer)).runs
    assert (run.text, run.bold) == ("La", True)


@pytest.mark.parametrize("tracked", [True, False])
def test_a_row_put_into_a_table_of_facts_goes_to_the_tray(tracked: bool) -> None:
    sent = Sent(Layout.FACING, note_named("meeting_record"))
    reviewer = sent.reviewer()
    units = {id(next(unit.iterancestors(w("tbl")))) for unit in reviewer.paragraphs()}
    table = next(
        table for table in reviewer.root.iter(w("tbl")) if id(table) not in units and len(table.findall(w("tr"))) > 2
    )
    model = next(table.findall(w("tr"))[1].iter(w("p")))
    count = len(table.findall(w("tr"))[1].findall(w("tc")))
    reviewer.add_row(model, tuple(f"case {n}" for n in range(count)), tracked=tracked)
    read = sent.scan(reviewer)
    assert not read.changes
    (one,) = read.unplaced
    assert (one.item.after.split(BREAK), one.item.is_tracked) == ([f"case {n}" for n in range(count)], tracked)
