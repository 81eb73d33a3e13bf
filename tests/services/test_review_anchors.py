"""After a review is taken in, promises stand on their words, or say that these are gone (ADR 20)."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing_app.docx_io.snapshot import Layout
from briefing_app.domain.languages import Language
from briefing_app.domain.promise_edits import AnchorState, places_of
from briefing_app.domain.review_merge import Review, review_of
from tests.docx_io.review.promised import check_anchors, promised, states, taken_in
from tests.docx_io.review.reviewer import Reviewer
from tests.docx_io.review.samples import AR, FR, TEXTS, Sent
from tests.docx_io.review.test_invariants import edits, perform
from tests.thoroughness import examples

SENT = {layout: Sent(layout) for layout in Layout}
Spans = dict[str, dict[Language, tuple[int, int]]]


@st.composite
def spans(draw: st.DrawFn) -> Spans:
    """Some words of each side."""
    found: Spans = {}
    for pair in SENT[Layout.FACING].note.pairs():
        sides = {}
        for language in Language:
            length = len(pair.text(language))
            start = draw(st.integers(0, length - 6))
            sides[language] = (start, draw(st.integers(start + 5, length)))
        found[pair.id] = sides
    return found


@settings(max_examples=examples(25, 200), suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(list(Layout)), st.lists(edits(), min_size=1, max_size=5), spans())
def test_anchors_stay_on_their_words_or_are_told_as_lost(
    layout: Layout, many: list[tuple[str, str, int, int, int, str]], words: Spans
) -> None:
    sent = SENT[layout]
    reviewer = sent.reviewer()
    for edit in many:
        perform(reviewer, edit, in_cells=layout in (Layout.FACING, Layout.CARD))
    review = review_of([sent.scan(reviewer)])
    after, _ = taken_in(promised(sent.note, words), review)
    check_anchors(after, review)


def first_of(sent: Sent, words: str) -> Spans:
    """Words of the first segment, in French."""
    pair = next(iter(sent.note.pairs()))
    start = pair.text(FR).plain.index(words)
    return {pair.id: {FR: (start, start + len(words)), AR: (0, 5)}}


def reviewed(sent: Sent, reviewer: Reviewer) -> Review:
    return review_of([sent.scan(reviewer)])


def test_words_behind_a_split_take_their_promise_into_the_new_segment() -> None:
    sent = SENT[Layout.FRENCH]
    reviewer = sent.reviewer()
    reviewer.split(reviewer.unit(0), TEXTS[0][1].index("dimanche"))
    after, _ = taken_in(promised(sent.note, first_of(sent, "dimanche")), reviewed(sent, reviewer))
    (place,) = (place for place in places_of(after, "action0") if place.language is FR)
    assert (place.words, place.start) == ("dimanche", 0)
    assert place.pair_id == [pair.id for pair in after.pairs()][1]
    assert states(after, FR) == {"action0": AnchorState.KEPT}


def test_words_of_a_joined_segment_keep_their_promise() -> None:
    sent = SENT[Layout.FRENCH]
    reviewer = sent.reviewer()
    reviewer.replace(reviewer.unit(0), 0, 2, "Hier, le")
    reviewer.join(reviewer.unit(0))
    second = list(sent.note.pairs())[1].id
    after, _ = taken_in(promised(sent.note, {second: {FR: (4, 8), AR: (0, 5)}}), reviewed(sent, reviewer))
    assert states(after, FR) == {"action0": AnchorState.KEPT}
    assert states(after, AR) == {"action0": AnchorState.KEPT}


def test_words_that_a_reviewer_took_away_are_told_as_lost() -> None:
    sent = SENT[Layout.FRENCH]
    reviewer = sent.reviewer()
    start = sent.note.pair(next(iter(sent.note.pairs())).id).text(FR).plain.index("homologue")
    reviewer.replace(reviewer.unit(0), start, start + 9)
    after, _ = taken_in(promised(sent.note, first_of(sent, "homologue")), reviewed(sent, reviewer))
    assert states(after, FR) == {"action0": AnchorState.LOST}
    assert states(after, AR) == {"action0": AnchorState.KEPT}
