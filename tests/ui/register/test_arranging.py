"""Whatever the rows are: every one that passes stands once, under one heading, in order; folding is folding."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.actions import ActionState, Obligation
from briefing_app.domain.languages import Language
from briefing_app.language.folding import fold
from briefing_app.ui.register.arranging import Manner, arranged, narrowed, week_start
from briefing_app.ui.register.searching import FIELDS, Forms, _ascii_fold
from briefing_app.ui.register.state import By, Closed, Column, Order, Overdue, Undated, Wanted
from tests.ui.register.conftest import TODAY

NAMES = ("", "France", "Maroc", "المغرب", "Égypte", "egypte")
DAYS = ("", *((TODAY + timedelta(days=days)).isoformat() for days in (-400, -1, 0, 1, 6, 7, 34, 35, 90)))


class Rows:
    """Rows in memory, read as the real ones are."""

    def __init__(self, rows: list[dict[str, Any]]) -> None:
        self._rows = rows

    def __len__(self) -> int:
        return len(self._rows)

    def values(self, *columns: str) -> list[tuple[Any, ...]]:
        return [tuple(row[column] for column in columns) for row in self._rows]

    def read_some(self) -> bool:
        return False


def row(draw: st.DrawFn) -> dict[str, Any]:
    name = st.sampled_from(NAMES)
    found = {field: draw(name) for field in FIELDS}
    found |= {"number": f"A-{draw(st.integers(1, 12))}", "reference": draw(st.sampled_from(("P-1", "P-02", "M-9")))}
    state = draw(st.sampled_from([state for state in ActionState if state is not ActionState.SUGGESTED]))
    is_open = state not in (
        ActionState.DONE,
        ActionState.DISMISSED,
        ActionState.REFUSED,
        ActionState.CANCELLED,
        ActionState.SUPERSEDED,
    )
    waiting = state is ActionState.WAITING
    found |= {"state": state.value, "is_open": int(is_open), "due_day": draw(st.sampled_from(DAYS))}
    found |= {"obligation": draw(st.sampled_from(list(Obligation))).value}
    found |= {"waiting_since": draw(st.sampled_from(DAYS[1:3])) if waiting else ""}
    return found


@st.composite
def tables(draw: st.DrawFn) -> list[dict[str, Any]]:
    rows = [row(draw) for _ in range(draw(st.integers(0, 12)))]
    return sorted(rows, key=lambda one: (one["due_day"] == "", one["due_day"]))


manners = st.builds(
    Manner,
    by=st.sampled_from(By),
    order=st.builds(Order, st.sampled_from(Column), st.booleans()),
    today=st.just(TODAY),
    language=st.sampled_from(Language),
    first_weekday=st.integers(0, 6),
)
filters = st.builds(
    Wanted,
    text=st.sampled_from(("", "fr", "EGYPTE", "a-1")),
    owner=st.sampled_from(("", "mar")),
    counterpart=st.sampled_from(("", "المغرب")),
    state=st.sampled_from((None, ActionState.WAITING, ActionState.DONE)),
    obligation=st.sampled_from((None, Obligation.WE_OWE)),
    overdue_only=st.booleans(),
    waiting_days=st.sampled_from((None, 0, 30)),
    with_closed=st.booleans(),
)


def laid_out(rows: list[dict[str, Any]], wanted: Wanted, manner: Manner) -> tuple[list[int], Any]:
    table, forms = Rows(rows), Forms()
    forms.take(table)  # type: ignore[arg-type]
    places = narrowed(table, forms, wanted, TODAY)  # type: ignore[arg-type]
    return places, arranged(table, places, forms, manner)  # type: ignore[arg-type]


@given(tables(), filters, manners)
def test_every_row_that_passes_stands_once_under_one_heading(
    rows: list[dict[str, Any]], wanted: Wanted, manner: Manner
) -> None:
    places, lines = laid_out(rows, wanted, manner)
    assert sorted(place for place in lines.at if place >= 0) == sorted(places)
    counted: Counter[int] = Counter()
    heading = 0
    for place in lines.at:
        heading = place if place < 0 else heading
        counted[heading] += place >= 0
    assert [counted[-1 - number] for number in range(len(lines.headings))] == [one.count for one in lines.headings]
    assert all(one.count for one in lines.headings)
    assert len({one.group for one in lines.headings}) == len(lines.headings)
    assert bool(lines.headings) is (bool(places) and manner.by is not By.NOTHING)


@given(tables(), filters)
def test_filters_let_through_what_each_of_them_lets_through(rows: list[dict[str, Any]], wanted: Wanted) -> None:
    manner = Manner(By.NOTHING, Order(), TODAY, Language.FRENCH, 0)
    places, _ = laid_out(rows, wanted, manner)
    for place in range(len(rows)):
        assert (place in places) is _passes(rows[place], wanted), rows[place]


def _passes(one: dict[str, Any], wanted: Wanted) -> bool:
    """The filters once more, as plainly as can be."""
    today = TODAY.isoformat()
    everything = fold("\n".join(one[field] for field in FIELDS))
    since = (TODAY - timedelta(days=wanted.waiting_days)).isoformat() if wanted.waiting_days is not None else ""
    counterpart = [one[name] for name in ("counterpart_ar", "counterpart_fr", "counterpart_country")]
    return all(
        (
            wanted.state is None or one["state"] == wanted.state,
            wanted.with_closed or wanted.state is not None or one["is_open"] == 1,
            wanted.obligation is None or one["obligation"] == wanted.obligation,
            not wanted.overdue_only or (one["is_open"] == 1 and one["due_day"] != "" and one["due_day"] < today),
            wanted.waiting_days is None or (one["waiting_since"] != "" and one["waiting_since"] < since),
            fold(wanted.text) in everything,
            any(fold(wanted.owner) in fold(one[name]) for name in ("owner_ar", "owner_fr")),
            any(fold(wanted.counterpart) in fold(name) for name in counterpart),
        )
    )


@given(tables(), st.integers(0, 6))
def test_weeks_hold_what_falls_due_in_them(rows: list[dict[str, Any]], first_weekday: int) -> None:
    manner = Manner(By.WEEK, Order(), TODAY, Language.FRENCH, first_weekday)
    _, lines = laid_out(rows, Wanted(with_closed=True), manner)
    group: object = None
    for place in lines.at:
        if place < 0:
            group = lines.headings[-1 - place].group
            continue
        one = rows[place]
        assert (group == Closed()) is (one["is_open"] == 0)
        if one["is_open"]:
            assert (group == Undated()) is (one["due_day"] == "")
            assert (group == Overdue()) is ("" < one["due_day"] < TODAY.isoformat())
    ranks = [type(one.group).__name__ for one in lines.headings]
    assert ranks == sorted(ranks, key=["Overdue", "Week", "Month", "Undated", "Closed"].index)


@given(st.dates(date(1, 1, 8), date(9999, 12, 31)), st.integers(0, 6))
def test_a_week_has_seven_days_and_begins_on_its_day(day: date, first_weekday: int) -> None:
    start = week_start(day, first_weekday)
    assert start.weekday() == first_weekday
    assert 0 <= (day - start).days < 7


@pytest.mark.parametrize("descending", [False, True])
@given(rows=tables(), column=st.sampled_from(Column))
def test_none_comes_last_either_way(descending: bool, rows: list[dict[str, Any]], column: Column) -> None:
    manner = Manner(By.NOTHING, Order(column, descending), TODAY, Language.ARABIC, 0)
    _, lines = laid_out(rows, Wanted(with_closed=True), manner)
    names = {
        Column.TITLE: ("title_ar", "title_fr"),
        Column.OWNER: ("owner_ar", "owner_fr"),
        Column.COUNTERPART: ("counterpart_ar", "counterpart_fr"),
        Column.DUE: ("due_day", "due_day"),
    }
    if column in names:
        first, second = names[column]
        is_none = [not (rows[place][first] or rows[place][second]) for place in lines.at]
        assert is_none == sorted(is_none)
        shown = [fold(rows[place][first] or rows[place][second]) for place in lines.at]
        some = [text for text in shown if text]
        assert some == sorted(some, reverse=descending)


@given(st.text(st.characters(max_codepoint=127), max_size=40))
def test_plain_letters_fold_as_all_do(text: str) -> None:
    assert _ascii_fold(text) == fold(text)


@given(tables(), st.integers(1, 5))
def test_what_is_got_ready_in_parts_is_the_same(rows: list[dict[str, Any]], most: int) -> None:
    ready, at_once = Forms(), Forms()
    for forms in (ready, at_once):
        forms.take(Rows(rows))  # type: ignore[arg-type]
    while ready.prepare(most):
        pass
    assert ready.texts() == at_once.texts()
