"""The same review, whoever saved the file: Word, Word Online, Google Docs, OnlyOffice, LibreOffice (rule I20)."""

from __future__ import annotations

import pytest

from briefing_app.docx_io.snapshot import Layout
from briefing_app.domain.review import Change, ChangeKind, Placing, Reason, ReviewScan
from tests.docx_io.review.reviewer import Reviewer
from tests.docx_io.review.samples import Sent
from tests.docx_io.review.transformations import (
    HARMLESS,
    Transformation,
    bookmarks_gone,
    bookmarks_renamed,
    comments_beta,
    comments_extensible,
    comments_not_extended,
    foreign_paragraph_ids,
    identity_gone,
    main_part_renamed,
    no_times,
    strict,
    transformed,
    true_times,
)

LOST = (bookmarks_gone, bookmarks_renamed)


def told(change: Change) -> tuple[object, ...]:
    return (change.kind, change.pair, change.language, change.before, change.after, change.author, change.row)


def busy(sent: Sent) -> Reviewer:
    """Several kinds of change in one file, all tracked."""
    reviewer = sent.reviewer()
    language = "ar" if sent.snapshot.layout is not Layout.FRENCH else "fr"
    reviewer.replace(reviewer.unit(0, language), 3, 9, "جديد")
    reviewer.replace(reviewer.unit(1, language), 0, 0, "EPITA ")
    reviewer.add_after(reviewer.unit(2, language), "فقرة جديدة.")
    reviewer.delete_paragraph(reviewer.unit(3, language), mark=sent.snapshot.layout not in (Layout.FACING, Layout.CARD))
    reviewer.author = "Karim"
    reviewer.replace(reviewer.unit(4, language), 0, 2)
    reviewer.comment(reviewer.unit(0, language), "سؤال")
    reviewer.reply(0, "جواب")
    reviewer.resolve(0)
    return reviewer


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("change", HARMLESS, ids=lambda change: change.__name__)
def test_a_pristine_file_stays_pristine(change: Transformation, layout: Layout) -> None:
    sent = Sent(layout)
    assert sent.scan(transformed(sent.reviewer(), change)).is_untouched


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("change", HARMLESS, ids=lambda change: change.__name__)
def test_the_same_changes_are_found(change: Transformation, layout: Layout) -> None:
    sent = Sent(layout)
    plain_scan = sent.scan(busy(sent))
    read = sent.scan(transformed(busy(sent), change))
    assert list(map(told, read.changes)) == list(map(told, plain_scan.changes))
    assert [thread.comments for thread in read.threads] == [thread.comments for thread in plain_scan.threads]
    how = Placing.EXACT if change in LOST else Placing.BOOKMARK
    assert {one.placed_by for one in read.changes} == {how}


def test_everything_at_once() -> None:
    sent = Sent()
    data = transformed(busy(sent), foreign_paragraph_ids, bookmarks_renamed, main_part_renamed, strict)
    assert list(map(told, sent.scan(data).changes)) == list(map(told, sent.scan(busy(sent)).changes))


def test_bold_islands_and_untracked_words_are_told_by_likeness_and_ask() -> None:
    """Without bookmarks an untracked edit leaves only likeness."""
    sent = Sent()
    reviewer = sent.reviewer()
    reviewer.type_over(reviewer.unit(1, "fr"), 0, 3, "Nos")
    (change,) = sent.scan(transformed(reviewer, bookmarks_gone)).changes
    assert (change.kind, change.placed_by, change.asks) == (ChangeKind.UNTRACKED, Placing.FUZZY, Reason.RESEMBLING)
    assert (change.before, change.after) == ("Les", "Nos")


def test_comments_without_the_extended_part_are_comments_all_the_same() -> None:
    sent = Sent()
    read = sent.scan(transformed(busy(sent), comments_not_extended))
    assert [[c.text for c in thread.comments] for thread in read.threads] == [["سؤال"], ["جواب"]]
    assert not any(thread.is_closed for thread in read.threads)


def test_answers_in_a_beta_namespace() -> None:
    sent = Sent()
    (thread,) = sent.scan(transformed(busy(sent), comments_beta)).threads
    assert [c.text for c in thread.comments] == ["سؤال", "جواب"]
    assert thread.is_closed


def dates(read: ReviewScan) -> set[tuple[str, bool]]:
    return {(change.date, change.date_is_utc) for change in read.changes if change.is_tracked}


def test_times_as_word_means_them() -> None:
    """The "Z" of Word is false: its clock is the reviewer's, unless the true time stands beside it (rule I12)."""
    sent = Sent()
    assert dates(sent.scan(busy(sent))) == {("2026-03-16T10:20:00", False)}
    assert dates(sent.scan(transformed(busy(sent), true_times))) == {("2026-03-16T08:20:00", True)}
    assert dates(sent.scan(transformed(busy(sent), no_times))) == {("", False)}


def test_times_of_comments() -> None:
    sent = Sent()
    for change, expected in (
        (comments_extensible, ("2026-03-16T08:20:00", True)),
        (no_times, ("", False)),
        (foreign_paragraph_ids, ("2026-03-16T10:20:00", False)),
    ):
        (thread,) = sent.scan(transformed(busy(sent), change)).threads
        assert {(comment.date, comment.is_utc) for comment in thread.comments} == {expected}


def test_a_file_without_identity_says_so() -> None:
    sent = Sent()
    read = sent.scan(transformed(busy(sent), identity_gone))
    assert read.round is None
    assert list(map(told, read.changes)) == list(map(told, sent.scan(busy(sent)).changes))
