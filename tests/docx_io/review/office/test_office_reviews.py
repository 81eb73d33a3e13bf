"""Reviews made by LibreOffice, laid beside what a manager expects of them: the tables are the oracle."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial
from unicodedata import normalize

import msgspec
import pytest

from briefing_app.docx_io.review.marks import tidy
from briefing_app.docx_io.snapshot import Layout
from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.review import Change, ChangeKind, Placing, ReviewScan
from briefing_app.domain.review_merge import review_of
from tests.docx_io.review.office.harness import CASES, PROMISED, Reviewed, Run, runs, runs_of, sent_for
from tests.docx_io.review.office.notation import IN_CELLS, Becomes, Both, Joined, New, Now, Said, Told, Tray, resolved
from tests.docx_io.review.promised import check_anchors, taken_in
from tests.docx_io.review.samples import Sent, accepted
from tests.docx_io.review.transformations import HARMLESS, Transformation, bookmarks_gone, bookmarks_renamed
from tests.docx_io.written import Docx

pytestmark = [pytest.mark.office, pytest.mark.timeout(1800)]
RUNS = runs()
Shape = tuple[object, ...]


def number(pair_id: str) -> int:
    return int(pair_id[-12:]) if pair_id else 0


def shape(change: Change) -> Shape:
    row = (change.row.ar, change.row.fr) if change.row else ()
    return (
        *(change.kind.value, number(change.pair), change.language, change.before, change.after, change.author),
        *(change.is_tracked, change.asks or "", change.placed_by.value, change.rejected, row),
        tuple((inner.author, inner.text) for inner in change.stacked),
        bool(change.runs) and all(run.bold for run in change.runs),
    )


def wanted(told: Told, own: Language) -> Shape:
    row = tuple((one.ar, one.fr) for one in told.row)
    language = Language(told.language) if told.language else own
    return (
        *(
            resolved(told.kind, own),
            told.pair,
            None if row else language,
            resolved(told.before, own),
            resolved(told.after, own),
        ),
        *(told.author, told.tracked, told.asks, told.how, resolved(told.rejected, own), row[0] if row else ()),
        tuple((author, resolved(text, own)) for author, text in told.stacked),
        told.bold,
    )


def in_tray(tray: Tray, own: Language) -> Shape:
    texts = resolved(tray.before, own), resolved(tray.after, own)
    return (tray.kind, *texts, tray.reason, tray.author, tray.tracked)


def said(one: Said, own: Language) -> Shape:
    return (one.pair, own if one.pair else None, resolved(one.words, own), one.comments, one.closed)


@pytest.mark.parametrize("run", RUNS, ids=lambda run: run.name)
def test_a_review(run: Run, returned: dict[str, Reviewed]) -> None:
    """What is told of it, what is read when all is accepted, and the note that comes of it.

    ``Sent.scan`` sees to it that each mark of the file is told once and that refusing all gives what was exported.
    """
    came = returned[run.name]
    assert not came.problem, came.problem
    read = sent_for(run).scan(came.docx)
    tells(run, read)
    reads_as_shown(run, read, came.shown)
    becomes(run, read)


def tells(run: Run, read: ReviewScan) -> None:
    own, case = run.language, run.case
    found, expected = [shape(change) for change in read.changes], [wanted(told, own) for told in case.tells]
    assert (sorted(map(repr, found)) if case.once else found) == (
        sorted(map(repr, expected)) if case.once else expected
    )
    tray = [
        (c.kind.value, c.before, c.after, one.reason.value, c.author, c.is_tracked)
        for one in read.unplaced
        if isinstance(c := one.item, Change)
    ]
    assert Counter(tray) == Counter(in_tray(one, own) for one in case.tray)
    threads = [
        (number(t.pair), t.language, t.words, tuple((c.author, c.text) for c in t.comments), t.is_closed)
        for t in read.threads
    ]
    assert threads == [said(one, own) for one in case.threads]
    assert (read.formatting, read.hollow) == (case.looks, case.hollow)
    assert all(change.date for change in read.changes if change.is_tracked)
    moved = [change for change in read.changes if change.kind is ChangeKind.MOVED]
    assert [change.partner for change in moved] == [change.id for change in moved[::-1]]


def reads_as_shown(run: Run, read: ReviewScan, shown: Sequence[str]) -> None:
    """Accepting all gives, sign for sign, the paragraphs that LibreOffice shows after accepting all.

    But for the joiner with which it fills the first cell of a row that was put in.
    """
    sent = sent_for(run)
    around = Counter(entry.text.plain for entry in sent.exported.entries if not entry.is_unit)
    around -= Counter(resolved(one.before, run.language) for one in run.case.tray)
    around += Counter(resolved(text, run.language) for text in run.case.shows)
    for language in map(Language, run.layout.languages):
        ours = accepted(read, language, partial(normalize, "NFC"))
        for text in run.case.hides if language is run.language else ():
            ours.remove(resolved(text, run.language))
        paragraphs = (tidy(text).strip("\u200d") for text in shown)
        theirs = [text for text in paragraphs if text and is_in(text, language)]
        assert without(theirs, around) == ours


def is_in(text: str, language: Language) -> bool:
    return any("\u0621" <= letter <= "\u064a" for letter in text) is (language is Language.ARABIC)


def without(texts: list[str], around: Counter[str]) -> list[str]:
    left = Counter(around)
    kept = []
    for text in texts:
        if left[text]:
            left[text] -= 1
        else:
            kept.append(text)
    return kept


def becomes(run: Run, read: ReviewScan) -> None:
    """The note after all was accepted, what asks among it; its promises stand on their words or are told as lost."""
    sent = sent_for(run)
    review = review_of([read])
    after, made = taken_in(PROMISED[run.case.note], review)
    assert (made.overtaken, made.undecided) == ((), ())
    assert rows(after) == [row(one, sent, run.language) for one in run.case.becomes]
    check_anchors(after, review)


def rows(note: BriefingNote) -> list[tuple[str, str]]:
    return [(pair.text(Language.ARABIC).plain, pair.text(Language.FRENCH).plain) for pair in note.pairs()]


def row(one: Becomes, sent: Sent, own: Language) -> tuple[str, str]:
    before = dict(enumerate(rows(sent.note), 1))
    match one:
        case int():
            return before[one]
        case Both(_, texts):
            return texts.ar, texts.fr
        case Joined(_, text, twin):
            texts = (twin.of(own.twin), text.of(own))
        case New(text):
            texts = ("", resolved(text, own))
        case Now(pair, text):
            texts = (before[pair][0 if own is Language.FRENCH else 1], resolved(text, own))
    return texts if own is Language.FRENCH else texts[::-1]


def run_of(name: str, *layouts: Layout) -> Run:
    case = next(case for case in CASES if case.name == name)
    return next(run for run in (*RUNS, *runs_of(case)) if run.case is case and run.layout in layouts)


ELSEWHERE = (
    run_of("a word in the middle is typed over", *IN_CELLS),
    run_of("a second reviewer writes inside what the first put in", Layout.ARABIC),
    run_of("a segment is cut and pasted into the other section", Layout.FRENCH),
    run_of("a deletion runs over three segments", Layout.SEQUENTIAL),
    run_of("a row is put in below and filled", Layout.CARD),
)


@pytest.mark.parametrize("change", HARMLESS, ids=lambda change: change.__name__)
@pytest.mark.parametrize("run", ELSEWHERE, ids=lambda run: run.name)
def test_a_review_that_another_program_saved_again(
    run: Run, change: Transformation, returned: dict[str, Reviewed]
) -> None:
    """Reviewed in LibreOffice, saved by Word, Word Online or Google Docs: the same is told."""
    docx = Docx(returned[run.name].docx)
    change(docx)
    read = sent_for(run).scan(docx.packed())
    told = [msgspec.structs.replace(one, placed_by=Placing.BOOKMARK) for one in read.changes]
    assert [shape(one) for one in told] == [wanted(one, run.language) for one in run.case.tells]
    lost = change in (bookmarks_gone, bookmarks_renamed)
    assert {one.placed_by for one in read.changes} == {Placing.EXACT if lost else Placing.BOOKMARK}
    assert not read.unplaced


def test_the_table_is_as_long_as_it_must_be() -> None:
    names = [case.name for case in CASES]
    assert len(set(names)) == len(names) >= 25
    for layout in Layout:
        assert sum(run.layout is layout for run in RUNS) >= 25
        assert {run.language for run in RUNS if run.layout is layout} == set(map(Language, layout.languages))
    for language in Language:
        assert len({run.case.name for run in RUNS if run.language is language and not run.case.once}) >= 25
