from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain import editing
from briefing_app.domain.edits import Edit, PairChanged, apply
from briefing_app.domain.errors import BugError
from briefing_app.domain.history import History, merged_typing
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote, NoteFacts
from briefing_app.domain.rich_text import Mark, ParagraphKind, Run, plain
from briefing_app.domain.segments import SegmentPair
from tests.domain.test_editing_gestures import a_note, order
from tests.strategies import languages

AR, FR = Language.ARABIC, Language.FRENCH
Gesture = Callable[[BriefingNote, SegmentPair, Language, int], Edit | None]

GESTURES: tuple[Gesture, ...] = (
    lambda note, pair, side, n: editing.set_text(note, pair.id, side, plain(f"texte {n}")),
    lambda note, pair, side, n: editing.type_text(note, pair.id, side, 0, n % 2, (Run("نص"),)),
    lambda note, pair, side, n: editing.set_mark(note, pair.id, side, 0, n, Mark.BOLD, on=n % 2 == 0),
    lambda note, pair, side, n: editing.set_kind(note, pair.id, list(ParagraphKind)[n % 4]),
    lambda note, pair, side, n: editing.confirm(note, pair.id),
    lambda note, pair, side, n: editing.split_pair(note, pair.id, side, n, f"{pair.id}/{n}/{len(order(note)[0])}"),
    lambda note, pair, side, n: editing.join_pairs(note, pair.id, side),
    lambda note, pair, side, n: editing.move_pair(note, pair.id, note.sections[n % 3].id, 0),
    lambda note, pair, side, n: editing.move_section(note, note.sections[0].id, n % 3),
    lambda note, pair, side, n: editing.change_facts(note, NoteFacts(marking=str(n))),
    lambda note, pair, side, n: editing.retitle_section(note, note.sections[-1].id, Bilingual(str(n), str(n))),
)


@st.composite
def sessions(draw: st.DrawFn) -> tuple[BriefingNote, History, list[BriefingNote]]:
    note = a_note()
    history, seen = History(note), []
    for gesture in draw(st.lists(st.sampled_from(GESTURES), max_size=12)):
        everything = sorted(history.note.pairs(), key=lambda pair: pair.id)
        edit = gesture(history.note, draw(st.sampled_from(everything)), draw(languages), draw(st.integers(0, 12)))
        if edit is not None:
            history.close_step()
            seen.append(history.do(edit))
    return note, history, seen


@given(sessions())
def test_undoing_everything_and_redoing_it_passes_the_same_states(
    session: tuple[BriefingNote, History, list[BriefingNote]],
) -> None:
    start, history, seen = session
    for state in reversed([start, *seen][:-1] if seen else []):
        assert history.undo() is not None
        assert history.note == state
    assert not history.can_undo
    assert history.note == start
    for state in seen:
        assert history.redo() is not None
        assert history.note == state
    assert not history.can_redo


@given(st.text(alphabet="نص abé", min_size=1, max_size=12), languages)
def test_a_word_typed_letter_by_letter_is_one_step(word: str, language: Language) -> None:
    history = History(a_note())
    for at, letter in enumerate(word):
        history.do(editing.type_text(history.note, "b", language, at, at, (Run(letter),)))
    typed = history.note.pair("b").text(language).plain
    assert typed.startswith(word)
    assert isinstance(history.undo(), PairChanged)
    assert history.note == a_note()
    assert not history.can_undo
    history.redo()
    assert history.note.pair("b").text(language).plain == typed


def letter(note: BriefingNote, at: int, text: str = "x", pair_id: str = "a", language: Language = FR) -> PairChanged:
    return editing.type_text(note, pair_id, language, at, at, (Run(text),))


def after(first: Edit) -> BriefingNote:
    return apply(a_note(), first)


FIRST = letter(a_note(), 3, "xy")


@pytest.mark.parametrize(
    ("second", "span"),
    [
        (letter(after(FIRST), 5), (3, 6)),
        (letter(after(FIRST), 5, "é\n"), (3, 7)),
        (letter(after(FIRST), 4), None),
        (letter(after(FIRST), 3), None),
        (letter(after(FIRST), 6), None),
        (letter(after(FIRST), 5, pair_id="b"), None),
        (letter(after(FIRST), 5, language=AR), None),
        (letter(a_note(), 5), None),
        (editing.type_text(after(FIRST), "a", FR, 4, 5, ()), None),
        (editing.set_mark(after(FIRST), "a", FR, 0, 2, Mark.BOLD, on=True), None),
        (editing.remove_pair(after(FIRST), "a"), None),
    ],
)
def test_typing_merges_only_where_it_goes_on(second: Edit, span: tuple[int, int] | None) -> None:
    merged = merged_typing(FIRST, second)
    if span is None:
        assert merged is None
    else:
        assert merged is not None
        assert (merged.before, merged.typed) == (FIRST.before, span)
        assert apply(a_note(), merged) == apply(after(FIRST), second)


def there_and_back(history: History) -> None:
    history.undo()
    history.redo()


@pytest.mark.parametrize(
    ("between", "steps"),
    [(lambda history: None, 1), (History.close_step, 2), (History.redo, 2), (there_and_back, 2)],
    ids=["nothing", "caret move", "redo of nothing", "undo and redo"],
)
def test_what_closes_a_step(between: Callable[[History], object], steps: int) -> None:
    history = History(a_note())
    history.do(letter(history.note, 0))
    between(history)
    history.do(letter(history.note, 1))
    undone = 0
    while history.undo() is not None:
        undone += 1
    assert (undone, history.note) == (steps, a_note())


def test_an_edit_that_does_not_fit_leaves_the_history_as_it_was() -> None:
    history = History(a_note())
    history.do(letter(history.note, 0))
    stale = letter(a_note(), 0)
    history.undo()
    before = history.note
    history.do(editing.confirm(before, "b"))
    history.undo()
    with pytest.raises(BugError):
        history.do(editing.PairChanged(stale.after, stale.before))
    assert history.note == before
    assert history.can_redo
    assert not history.can_undo
