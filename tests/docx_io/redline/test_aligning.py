"""Which is which: order kept, surer signs first, no segment taken for another."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.docx_io.redline.aligning import MOST_COMPARED, Item, Step, align


def line(text: str, name: str = "", **fields: object) -> Item:
    return Item("line", text, name, tuple(text.split()), **fields)


def segment(name: str, text: str) -> Item:
    return line(text, name, is_segment=True)


def shown(before: list[Item], after: list[Item]) -> str:
    """``=`` what is in both, ``-`` what goes, ``+`` what comes."""
    return "".join(
        "=" if None not in (s.before, s.after) else "-" if s.after is None else "+" for s in align(before, after)
    )


items = st.builds(
    segment, st.sampled_from("abcdefgh"), st.lists(st.sampled_from(["x", "y", "z"]), max_size=4).map(" ".join)
) | st.builds(
    Item,
    st.sampled_from(["line", "table"]),
    st.sampled_from(["x y", "y z", ""]),
    st.sampled_from(["", "n"]),
    st.just(("x",)),
    pairs_alone=st.booleans(),
)
states = st.lists(items, max_size=9)


@given(states, states)
def test_everything_of_both_once_and_in_the_order_of_each(before: list[Item], after: list[Item]) -> None:
    steps = align(before, after)
    assert [s.before for s in steps if s.before is not None] == list(range(len(before)))
    assert [s.after for s in steps if s.after is not None] == list(range(len(after)))
    for step in steps:
        if step.before is not None and step.after is not None:
            assert before[step.before].sort == after[step.after].sort


@given(states)
def test_a_state_is_itself(state: list[Item]) -> None:
    names = [item for item in state if item.is_segment]
    once = [item for n, item in enumerate(names) if item.name not in {other.name for other in names[:n]}]
    assert align(once, once) == [Step(n, n) for n in range(len(once))]


def test_a_segment_is_found_by_its_name_whatever_it_says_now() -> None:
    assert shown([segment("a", "x y z"), segment("b", "u v")], [segment("a", "p q r"), segment("b", "u v")]) == "=="


def test_another_segment_with_the_same_words_is_another_when_the_first_is_still_there() -> None:
    before, after = [segment("a", "x y z")], [segment("b", "x y z"), segment("a", "x y z w")]
    assert shown(before, after) == "+="


def test_a_segment_under_a_new_name_is_found_by_its_words() -> None:
    assert shown([segment("a", "x y z w")], [segment("b", "x y z")]) == "="
    assert shown([segment("a", "x y z w")], [segment("b", "p q r")]) == "-+"


def test_what_moved_goes_and_comes() -> None:
    before = [segment(name, name) for name in "abc"]
    assert shown(before, [before[1], before[2], before[0]]) == "-==+"


def test_one_alone_in_the_place_of_one_is_the_same() -> None:
    ends = [segment("a", "x"), segment("b", "y")]
    one, other = line("Contexte", pairs_alone=True), line("Cadre", pairs_alone=True)
    assert shown([ends[0], one, ends[1]], [ends[0], other, ends[1]]) == "==="
    assert shown([ends[0], one, ends[1]], [ends[0], other, other, ends[1]]) == "=-++="


def test_a_table_is_found_by_the_segments_it_holds() -> None:
    old = Item("table", "x y", "Titre", ("x", "y"), frozenset({"u1", "u2", "u3"}))
    new = Item("table", "p q", "Autre titre", ("p", "q"), frozenset({"u1", "u2"}))
    assert shown([old], [new]) == "="


def test_a_gap_too_large_is_taken_as_written_anew() -> None:
    many = int(MOST_COMPARED**0.5) + 1
    before, after = ([line(f"a b {end} {n}") for n in range(many)] for end in ("x", "y"))
    assert shown(before, after) == "-" * many + "+" * many
