from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.edits import PairChanged, apply, revert
from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.rewriting import Row, changed, insertion, rewrite, rows_of
from briefing_app.domain.rich_text import ParagraphKind, RichText, Run, plain, rich_text
from briefing_app.domain.segments import SegmentPair, TwinState, new_pair
from tests.domain.columns import assert_sound, column, new_ids, open_notes, opened, words
from tests.domain.test_editing_gestures import a_note
from tests.strategies import languages, paragraphs

AR, FR = Language.ARABIC, Language.FRENCH
NOTE = opened(a_note())  # facts: a, b, c; analysis and next: an empty pair each
A, B, C = (NOTE.pair(name).text(FR) for name in "abc")


@st.composite
def rewrites(draw: st.DrawFn) -> tuple[BriefingNote, tuple[Row, ...], Language, list[RichText]]:
    """A note, some rows that follow each other, and what they shall read: new texts, old ones, or both mixed."""
    note, language = draw(open_notes), draw(languages)
    rows = rows_of(note)
    first = draw(st.integers(0, len(rows) - 1))
    rows = rows[first : draw(st.integers(first, len(rows) - 1)) + 1]
    known = st.sampled_from([row.pair.text(language) for row in rows])
    return note, rows, language, draw(st.lists(paragraphs(language) | known, min_size=1, max_size=6))


@given(rewrites())
def test_a_rewrite_and_its_undo(case: tuple[BriefingNote, tuple[Row, ...], Language, list[RichText]]) -> None:
    note, rows, language, texts = case
    edit = rewrite(rows, language, texts, new_ids())
    if edit is None:
        assert "".join(row.pair.text(language).plain for row in rows) == "".join(text.plain for text in texts)
        return
    after = apply(note, edit)
    assert revert(after, edit) == note
    assert_sound(after)
    assert words(after, language.twin) == words(note, language.twin)


@given(rewrites())
def test_the_column_reads_what_was_asked_for(
    case: tuple[BriefingNote, tuple[Row, ...], Language, list[RichText]],
) -> None:
    note, rows, language, texts = case
    edit = rewrite(rows, language, texts, new_ids())
    after = note if edit is None else apply(note, edit)
    first = rows_of(note).index(rows[0])
    behind = len(rows_of(note)) - first - len(rows)
    before, now = column(note, language), column(after, language)
    assert now[:first] == before[:first]
    assert now[len(now) - behind :] == before[len(before) - behind :]
    made = now[first : len(now) - behind]
    if rows[0].section is rows[-1].section or len(texts) >= len(rows):
        assert made == texts
    else:
        assert "".join(text.plain for text in made) == "".join(text.plain for text in texts)
        assert len(made) == len(rows)


@given(rewrites())
def test_pairs_whose_words_did_not_change_keep_their_state(
    case: tuple[BriefingNote, tuple[Row, ...], Language, list[RichText]],
) -> None:
    note, rows, language, texts = case
    edit = rewrite(rows, language, texts, new_ids())
    after = note if edit is None else apply(note, edit)
    known = {pair.id: pair for pair in note.pairs()}
    for pair in after.pairs():
        old = known.get(pair.id)
        if old is not None and all(pair.text(side).plain == old.text(side).plain for side in Language):
            assert [pair.is_behind(side) for side in Language] == [old.is_behind(side) for side in Language]


def shown(note: BriefingNote) -> list[tuple[str, str, str]]:
    """(id, Arabic, French) of every pair; ids of new pairs as they come."""
    return [(pair.id, pair.text(AR).plain, pair.text(FR).plain) for pair in note.pairs() if not pair.is_empty]


AR_A, AR_B, AR_C = (NOTE.pair(name).text(AR).plain for name in "abc")


@pytest.mark.parametrize(
    ("texts", "wanted"),
    [
        ([A, B, C], [("a", AR_A, A.plain), ("b", AR_B, B.plain), ("c", AR_C, C.plain)]),
        ([A, plain("x"), C], [("a", AR_A, A.plain), ("b", AR_B, "x"), ("c", AR_C, C.plain)]),
        (
            [A, plain("x"), B, C],
            [("a", AR_A, A.plain), ("new 0", "", "x"), ("b", AR_B, B.plain), ("c", AR_C, C.plain)],
        ),
        ([A, C], [("a", f"{AR_A} {AR_B}", A.plain), ("c", AR_C, C.plain)]),
        ([B, C], [("b", f"{AR_A} {AR_B}", B.plain), ("c", AR_C, C.plain)]),
        ([A, B.joined(C)], [("a", AR_A, A.plain), ("b", f"{AR_B} {AR_C}", B.joined(C).plain)]),
        ([plain("x")], [("a", f"{AR_A} {AR_B} {AR_C}", "x")]),
        (
            [A, plain("L’entretien"), plain(" a commencé."), C],
            [("a", AR_A, A.plain), ("b", AR_B, "L’entretien"), ("new 0", "", " a commencé."), ("c", AR_C, C.plain)],
        ),
    ],
)
def test_rows_of_one_section(texts: list[RichText], wanted: list[tuple[str, str, str]]) -> None:
    edit = rewrite(rows_of(NOTE)[:3], FR, texts, new_ids())
    assert shown(apply(NOTE, edit) if edit else NOTE) == wanted


TWO = a_note(NOTE.pair("a"), NOTE.pair("b"))
TWO = apply(opened(TWO), changed(rows_of(opened(TWO))[2].pair, FR, plain("Une analyse.")))


@pytest.mark.parametrize(
    ("texts", "wanted"),
    [
        ([plain("L’entretien. Une analyse.")], ["L’entretien. ", "Une analyse."]),
        ([plain("Tout autre")], ["Tout autre", ""]),
        ([plain("x"), plain("y")], ["x", "y"]),
        ([B, plain("x"), plain("Une analyse.")], [B.plain, "x", "Une analyse."]),
        ([plain("x"), plain("y"), plain("z")], ["x", "y", "z"]),
    ],
)
def test_rows_of_two_sections_are_never_joined(texts: list[RichText], wanted: list[str]) -> None:
    edit = rewrite(rows_of(TWO)[1:3], FR, texts, new_ids())
    assert edit is not None
    after = apply(TWO, edit)
    assert [text.plain for text in column(after, FR)] == [A.plain, *wanted, ""]
    assert [len(section.pairs) for section in after.sections][1:] == [1, 1]


def test_a_kind_goes_for_both_sides() -> None:
    row = rows_of(NOTE)[0]
    edit = rewrite([row], FR, [A.with_kind(ParagraphKind.BULLET)], new_ids())
    assert edit is not None
    pair = apply(NOTE, edit).pair("a")
    assert {pair.text(side).kind for side in Language} == {ParagraphKind.BULLET}
    assert {pair.state(side) for side in Language} == {TwinState.TRANSLATED}


def test_what_is_taken_away_lends_its_kind_to_nobody() -> None:
    bullet = new_pair("a", plain("نقطة", ParagraphKind.BULLET), plain("point", ParagraphKind.BULLET))
    note = opened(a_note(bullet, NOTE.pair("b")))
    edit = rewrite(rows_of(note)[:2], FR, [B], new_ids())
    assert edit is not None
    left = apply(note, edit).pair("b")
    assert left.text(AR) == plain(f"نقطة {AR_B}")


@pytest.mark.parametrize(
    ("texts", "behind"),
    [
        ([plain("x")], [AR]),
        ([A.joined(B).joined(C)], []),
        ([A.joined(B, " ").joined(C, " ")], []),
        ([A, C], [AR]),
    ],
)
def test_who_has_to_follow_up_when_paragraphs_go(texts: list[RichText], behind: list[Language]) -> None:
    edit = rewrite(rows_of(NOTE)[:3], FR, texts, new_ids())
    assert edit is not None
    pair = apply(NOTE, edit).pair("a")
    assert [side for side in Language if pair.is_behind(side)] == behind
    if behind:
        assert pair.fr.agreed is not None
        assert set(pair.fr.text.plain.split()) != set(pair.fr.agreed.plain.split())


def test_an_empty_paragraph_taken_away_leaves_words_to_translate() -> None:
    note = opened(a_note(NOTE.pair("a"), SegmentPair("b").edited(AR, plain("وحدها"))))
    edit = rewrite(rows_of(note)[:2], FR, [A], new_ids())
    assert edit is not None
    pair = apply(note, edit).pair("a")
    assert (pair.text(AR).plain, pair.is_behind(FR), pair.is_behind(AR)) == (f"{AR_A} وحدها", True, False)


@pytest.mark.parametrize(
    ("old", "new", "caret", "span"),
    [
        ("", "a", None, (0, 1)),
        ("ab", "abc", None, (2, 3)),
        ("aa", "aaa", 1, (0, 1)),
        ("aa", "aaa", None, (2, 3)),
        ("aa", "aaa", 2, (1, 2)),
        ("aa", "aaa", 0, (2, 3)),
        ("ab", "axyb", 3, (1, 3)),
        ("ab", "ba", None, None),
        ("ab", "xab y", 1, None),
        ("ab", "a", None, None),
        ("ab", "ab", 2, None),
        ("شكر", "شكرا", 4, (3, 4)),
    ],
)
def test_where_something_was_put_in(old: str, new: str, caret: int | None, span: tuple[int, int] | None) -> None:
    assert insertion(old, new, caret) == span


@given(st.text(alphabet="ab", max_size=8), st.integers(0, 8), st.text(alphabet="ab", min_size=1, max_size=3))
def test_an_insertion_is_found_where_the_caret_says(old: str, at: int, typed: str) -> None:
    at = min(at, len(old))
    new = old[:at] + typed + old[at:]
    assert insertion(old, new, at + len(typed)) == (at, at + len(typed))
    start, end = insertion(old, new) or (0, 0)
    assert new[:start] + new[end:] == old


def test_only_typing_says_where_it_ended() -> None:
    pair = NOTE.pair("a")
    assert changed(pair, FR, A.replaced(0, 0, (Run("x"),)), 1).typed == (0, 1)
    assert changed(pair, FR, rich_text([run.with_text(run.text) for run in A.runs])).before == pair
    looks = changed(pair, FR, A.with_kind(ParagraphKind.QUOTE))
    assert (looks.typed, looks.language) == (None, None)
    edit = rewrite(rows_of(NOTE)[:1], FR, [A.replaced(len(A), len(A), (Run("x"),))], new_ids(), len(A) + 1)
    assert isinstance(edit, PairChanged)
    assert edit.typed == (len(A), len(A) + 1)


@pytest.mark.parametrize("rows", [rows_of(NOTE)[:2], rows_of(NOTE)[:4]])
def test_a_rewrite_leaves_one_paragraph_at_least(rows: tuple[Row, ...]) -> None:
    with pytest.raises(ValueError, match=r"."):
        rewrite(rows, FR, [], new_ids())
