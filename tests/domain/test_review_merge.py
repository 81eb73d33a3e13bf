"""Two reviewers of one round: what both did is one proposal, what contradicts is shown, the rest stands side by side."""

from __future__ import annotations

import msgspec
import pytest

from briefing_app.domain.edits import apply, revert
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.review import (
    Change,
    ChangeKind,
    ChangeRef,
    Kept,
    Placing,
    Reason,
    ReviewedUnit,
    ReviewScan,
    Round,
)
from briefing_app.domain.review_apply import plan
from briefing_app.domain.review_merge import review_of
from briefing_app.domain.review_plan import Carrier, Decision, Verdict, accept_all, reject_all, settled
from briefing_app.domain.rich_text import Run
from briefing_app.domain.threads import Comment, Thread, merged_threads
from tests.conftest import CountedIdentifiers
from tests.docx_io.written import bare_note, pair

FR = Language.FRENCH
NOTE = bare_note(pair("نص", "un deux trois quatre", 1), pair("نص آخر", "autre", 2))
PAIR = next(iter(NOTE.pairs())).id
ROUND = Round(NOTE.id, "r.fr.r.0", 1, "fr")


def scan_of(author: str, *spans: tuple[int, int, str], text: str = "un deux trois quatre") -> ReviewScan:
    """A scan of one unit in which each span was replaced."""
    pieces: list[Kept | ChangeRef] = []
    changes = []
    at = 0
    for number, (start, end, after) in enumerate(spans, 1):
        pieces += [Kept((Run(text[at:start]),)), ChangeRef(f"c{number:03}")]
        changes.append(
            Change(
                id=f"c{number:03}",
                kind=ChangeKind.REPLACED,
                pair=PAIR,
                language=FR,
                before=text[start:end],
                after=after,
                author=author,
                placed_by=Placing.BOOKMARK,
            )
        )
        at = end
    pieces.append(Kept((Run(text[at:]),)))
    unit = ReviewedUnit(PAIR, FR, tuple(pieces), Placing.BOOKMARK)
    return ReviewScan(round=ROUND, units=(unit,), changes=tuple(changes))


def taken(review: object, *ids: str) -> str:
    made = plan(NOTE, review, {one: Decision(Verdict.ACCEPT) for one in ids}, CountedIdentifiers().new)  # type: ignore[arg-type]
    after = apply(NOTE, made.edit)
    assert revert(after, made.edit) == NOTE
    return after.pair(PAIR).text(FR).plain


def test_changes_of_different_words_stand_side_by_side() -> None:
    review = review_of([scan_of("A", (0, 2, "UN")), scan_of("B", (8, 13, "TROIS"))])
    assert [proposal.id for proposal in review.proposals] == ["1-c001", "2-c001"]
    assert not review.conflicts
    assert taken(review, *accept_all(review)) == "UN deux TROIS quatre"


def test_the_same_change_twice_is_one_with_two_names() -> None:
    review = review_of([scan_of("A", (0, 2, "UN")), scan_of("B", (0, 2, "UN"), (3, 7, "DEUX"))])
    assert [(proposal.id, proposal.reviewers) for proposal in review.proposals] == [
        ("1-c001", ("A", "B")),
        ("2-c002", ("B",)),
    ]
    assert taken(review, "2-c001") == "UN deux trois quatre"


@pytest.mark.parametrize(
    ("first", "second", "clash"),
    [
        ((3, 7, "DEUX"), (3, 7, "II"), True),
        ((3, 13, "x"), (8, 13, "TROIS"), True),
        ((3, 7, ""), (3, 7, "DEUX"), True),
        ((3, 7, "x"), (5, 5, "y"), True),
        ((5, 5, "x"), (5, 5, "y"), True),
        ((3, 7, "x"), (7, 7, "y"), False),
        ((3, 7, "x"), (3, 3, "y"), False),
        ((0, 2, "x"), (3, 7, "y"), False),
    ],
)
def test_what_contradicts(first: tuple[int, int, str], second: tuple[int, int, str], clash: bool) -> None:
    review = review_of([scan_of("A", first), scan_of("B", second)])
    assert bool(review.conflicts) is clash
    both = {"1-c001": Decision(Verdict.ACCEPT), "2-c001": Decision(Verdict.ACCEPT)}
    if clash:
        assert not accept_all(review)
        with pytest.raises(UserError, match=r"review\.conflict"):
            settled(review, both)
        one = settled(review, {**both, "2-c001": Decision(Verdict.REJECT)})
        assert one["1-c001"].verdict is Verdict.ACCEPT
    else:
        assert set(accept_all(review)) == set(both)


def test_three_reviewers() -> None:
    review = review_of([scan_of("A", (0, 2, "x")), scan_of("B", (0, 2, "y")), scan_of("C", (0, 2, "y"))])
    assert [(one.first, one.second) for one in review.conflicts] == [("1-c001", "2-c001")]
    assert review.by_id["2-c001"].reviewers == ("B", "C")


def test_files_of_two_rounds_are_not_laid_together() -> None:
    other = msgspec.structs.replace(scan_of("B"), round=Round(NOTE.id, "r.ar.r.0", 1, "ar"))
    with pytest.raises(UserError, match="different_rounds"):
        review_of([scan_of("A"), other])


def test_what_asks_is_not_accepted_with_all_the_others() -> None:
    """Naming it is the confirmation (ADR 0021)."""
    scan = scan_of("A", (0, 2, "UN"), (3, 7, "DEUX"))
    asking = msgspec.structs.replace(scan.changes[1], asks=Reason.DUPLICATE)
    review = review_of([msgspec.structs.replace(scan, changes=(scan.changes[0], asking))])
    assert set(accept_all(review)) == {"c001"}
    assert set(reject_all(review)) == {"c001", "c002"}
    assert taken(review, "c001", "c002") == "UN DEUX trois quatre"


@pytest.mark.parametrize(
    ("old", "new", "span", "place"),
    [
        ("un deux trois", "un deux trois", (3, 7), (3, 7)),
        ("un deux trois", "zéro un deux trois", (3, 7), (8, 12)),
        ("un deux trois", "un 2 trois", (3, 7), None),
        ("un deux trois", "un 2 trois", (8, 13), (5, 10)),
        ("un deux trois", "un deux trois fin", (13, 13), (13, 13)),
        ("", "neuf", (0, 0), None),
    ],
)
def test_a_place_is_carried_or_lost(old: str, new: str, span: tuple[int, int], place: tuple[int, int] | None) -> None:
    assert Carrier(old, new).place(*span) == place


def test_what_is_there_already_is_known() -> None:
    assert Carrier("un deux", "un DEUX").is_there(3, 7, "DEUX")
    assert Carrier("un deux", "un et deux").is_there(2, 2, " et")
    assert Carrier("un deux", "deux").is_there(0, 3, "")
    assert not Carrier("un deux", "un trois").is_there(3, 7, "DEUX")
    assert not Carrier("un deux", "un deux").is_there(3, 7, "DEUX")


def test_threads_meet_by_key() -> None:
    first, answer, more = Comment("A", "?"), Comment("B", "oui"), Comment("C", "non")
    known = Thread("k", PAIR, FR, "deux", (first, answer), is_closed=True)
    read = Thread("k", PAIR, FR, "deux", (first, more))
    other = Thread("l", PAIR, FR, "", (more,))
    assert merged_threads((known,), (read, other)) == (
        Thread("k", PAIR, FR, "deux", (first, answer, more), is_closed=True),
        other,
    )
