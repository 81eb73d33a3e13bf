"""What the register shows, in which groups and order, and what is done to actions; without Qt."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from briefing_app.bootstrap import Desk
from briefing_app.domain.actions import ActionState, DueOnDate, NotDue, Obligation
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.services.register_exports import RegisterFormat
from briefing_app.services.register_service import Grouping
from briefing_app.ui.register.presenter import RegisterPresenter
from briefing_app.ui.register.state import (
    By,
    Closed,
    Column,
    Group,
    Month,
    Named,
    Nobody,
    Order,
    Overdue,
    Step,
    Undated,
    Wanted,
    Week,
)
from tests.ui.register.conftest import CABINET, FRANCE, MOROCCO, PROTOCOL, TODAY, action, put

Lines = list[Group | str]


def lines(presenter: RegisterPresenter) -> Lines:
    """Headings by their groups, actions by their numbers."""
    found: Lines = []
    for line in range(presenter.line_count):
        heading = presenter.heading(line)
        found.append(heading.group if heading is not None else presenter.row(line).number)
    return found


def numbers(presenter: RegisterPresenter) -> list[str]:
    return [line for line in lines(presenter) if isinstance(line, str)]


def wanted(presenter: RegisterPresenter, **filters: object) -> list[str]:
    presenter.filter(Wanted(**filters))  # type: ignore[arg-type]
    return numbers(presenter)


def test_an_empty_library_shows_nothing(presenter: RegisterPresenter) -> None:
    presenter.refresh()
    assert (presenter.line_count, presenter.count, presenter.total) == (0, 0, 0)
    assert presenter.line_of("id") is None
    for _ in range(9):
        presenter.fold_some()
    assert not presenter.fold_some()
    assert wanted(presenter, text="x") == []


def test_weeks_begin_where_the_office_is(presenter: RegisterPresenter, some: str) -> None:
    presenter.refresh()
    assert lines(presenter) == [
        Overdue(),
        "A-1",
        Week(date(2026, 3, 15), 0),
        "A-2",
        "A-10",
        Week(date(2026, 3, 22), 1),
        "A-3",
        Month(2026, 6),
        "A-4",
        Undated(),
        "A-5",
    ]
    assert (presenter.count, presenter.total) == (6, 6)
    heading = presenter.heading(2)
    assert heading is not None
    assert heading.count == 2
    assert presenter.heading_lines() == [0, 2, 5, 7, 9]


def test_a_week_that_begins_on_monday_ends_on_sunday(desk: Desk, some: str) -> None:
    monday = RegisterPresenter(desk.register, desk.promises, first_weekday=0, is_writable=True)
    monday.refresh()
    assert lines(monday)[2:6] == [Week(date(2026, 3, 9), 0), "A-2", Week(date(2026, 3, 16), 1), "A-10"]


def test_five_weeks_ahead_it_goes_by_months(presenter: RegisterPresenter, desk: Desk) -> None:
    put(desk, action("near", DueOnDate(date(2026, 4, 18))), action("far", DueOnDate(date(2026, 4, 19))))
    presenter.refresh()
    assert lines(presenter) == [Week(date(2026, 4, 12), 4), "near", Month(2026, 4), "far"]


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ({"text": "ete prep"}, ["A-3"]),
        ({"text": "زياره"}, ["A-3"]),
        ({"text": "a-10"}, ["A-10"]),
        ({"text": "protocole maroc"}, []),
        ({"owner": "cabi"}, ["A-2"]),
        ({"owner": "المكتب"}, ["A-2"]),
        ({"counterpart": "MAROC"}, ["A-2"]),
        ({"counterpart": "fr"}, ["A-1", "A-10", "A-3", "A-4"]),
        ({"state": ActionState.WAITING}, ["A-4"]),
        ({"state": ActionState.DONE}, ["A-7"]),
        ({"obligation": Obligation.JOINT}, ["A-10"]),
        ({"overdue_only": True}, ["A-1"]),
        ({"waiting_days": 13}, ["A-4"]),
        ({"waiting_days": 14}, []),
        ({"with_hidden": True, "text": "A-6"}, ["A-6"]),
        ({"with_closed": True, "text": "a-7"}, ["A-7"]),
        ({"overdue_only": True, "with_closed": True}, ["A-1"]),
        ({"owner": "protocole", "counterpart": "france", "obligation": Obligation.WE_OWE}, ["A-1", "A-3", "A-4"]),
    ],
)
def test_every_filter(presenter: RegisterPresenter, some: str, filters: dict[str, object], found: list[str]) -> None:
    presenter.refresh()
    assert wanted(presenter, **filters) == found
    assert wanted(presenter) == ["A-1", "A-2", "A-10", "A-3", "A-4", "A-5"]


def test_closed_ones_have_a_group_of_their_own(presenter: RegisterPresenter, some: str) -> None:
    presenter.refresh()
    presenter.filter(Wanted(with_closed=True))
    assert lines(presenter)[-2:] == [Closed(), "A-7"]


def test_by_counterpart_and_owner_in_the_language_that_is_read(presenter: RegisterPresenter, some: str) -> None:
    presenter.refresh()
    presenter.group(By.COUNTERPART)
    assert [line for line in lines(presenter) if not isinstance(line, str)] == [
        Named(FRANCE),
        Named(FRANCE, "FR"),
        Named(MOROCCO),
        Nobody(By.COUNTERPART),
    ]
    presenter.group(By.OWNER)
    assert lines(presenter)[:2] == [Named(CABINET), "A-2"]
    assert lines(presenter)[-2:] == [Nobody(By.OWNER), "A-5"]
    presenter.language = Language.ARABIC
    presenter.group(By.OWNER)
    assert [line for line in lines(presenter) if isinstance(line, Named)] == [Named(PROTOCOL), Named(CABINET)]


@pytest.mark.parametrize(
    ("column", "ascending"),
    [
        (Column.NUMBER, "1 2 3 4 5 10"),
        (Column.TITLE, "1 10 2 4 5 3"),
        (Column.OWNER, "2 1 10 3 4 5"),
        (Column.COUNTERPART, "1 10 3 4 2 5"),
        (Column.DUE, "1 2 10 3 4 5"),
        (Column.STATE, "1 2 10 3 5 4"),
        (Column.NOTE, "1 2 10 3 4 5"),
    ],
)
def test_every_column_sorts(presenter: RegisterPresenter, some: str, column: Column, ascending: str) -> None:
    presenter.refresh()
    presenter.group(By.NOTHING)
    presenter.sort(Order(column))
    assert numbers(presenter) == [f"A-{number}" for number in ascending.split()]
    presenter.sort(Order(column, descending=True))
    lacking = {Column.OWNER: "A-5", Column.COUNTERPART: "A-5", Column.DUE: "A-5"}
    if column in lacking:
        assert numbers(presenter)[-1] == lacking[column], "what has none comes last either way"
    first = {Column.NUMBER: "A-10", Column.TITLE: "A-3", Column.DUE: "A-4", Column.STATE: "A-4"}
    assert numbers(presenter)[0] == first.get(column, numbers(presenter)[0])


def test_sorting_stays_inside_the_groups(presenter: RegisterPresenter, some: str) -> None:
    presenter.refresh()
    presenter.sort(Order(Column.NUMBER, descending=True))
    assert lines(presenter)[2:5] == [Week(date(2026, 3, 15), 0), "A-10", "A-2"]


def test_words_are_got_ready_a_part_at_a_time(presenter: RegisterPresenter, some: str) -> None:
    presenter.refresh()
    parts = 0
    while presenter.fold_some(2):
        parts += 1
        assert parts < 50
    assert parts > 3
    assert wanted(presenter, text="prep") == ["A-3"]


def test_what_changed_meanwhile_is_seen_whenever_it_is_noticed(
    presenter: RegisterPresenter, desk: Desk, some: str
) -> None:
    """The columns read later must be those of the rows read first."""
    presenter.refresh()
    put(desk, action("B-1", DueOnDate(TODAY)))
    assert presenter.fold_some() is False
    assert wanted(presenter, text="b-1") == ["B-1"]


def test_details_are_the_whole_action(presenter: RegisterPresenter, some: str) -> None:
    presenter.refresh()
    details = presenter.details("id-A-4")
    assert details is not None
    assert details.action.history[-1].state is ActionState.WAITING
    assert details.row.waiting_since == date(2026, 3, 1)
    assert presenter.details("id-A-7") is None, "it is not shown"


def test_details_of_what_went_away_are_none(presenter: RegisterPresenter, desk: Desk, some: str) -> None:
    presenter.refresh()
    presenter.row(1)
    desk.notes.delete(some)
    assert presenter.details("id-A-1") is None


def test_only_what_may_follow_for_all_is_offered(presenter: RegisterPresenter, some: str) -> None:
    presenter.refresh()
    presenter.filter(Wanted(with_closed=True))
    one = presenter.next_states(["id-A-1"])
    assert set(one) == {
        ActionState.IN_PROGRESS,
        ActionState.WAITING,
        ActionState.DONE,
        ActionState.REFUSED,
        ActionState.SUPERSEDED,
        ActionState.CANCELLED,
    }
    assert ActionState.WAITING not in presenter.next_states(["id-A-1", "id-A-4"])
    assert presenter.next_states(["id-A-7"]) == (ActionState.REOPENED,)
    assert presenter.next_states(["id-A-1", "id-A-7"]) == ()
    assert presenter.next_states([]) == ()


def test_a_step_is_taken_and_taken_back(presenter: RegisterPresenter, desk: Desk, some: str) -> None:
    presenter.refresh()
    before = desk.promises.find_action("id-A-1").action
    moved = presenter.move(["id-A-1", "id-A-2"], Step(to=ActionState.DONE, evidence="NV 7", reason="Reçue"))
    assert moved.problem is None
    after = desk.promises.find_action("id-A-1").action
    assert (after.state, after.evidence, after.history[-1].reason) == (ActionState.DONE, "NV 7", "Reçue")
    assert numbers(presenter) == ["A-10", "A-3", "A-4", "A-5"]
    assert presenter.take_back(moved) == 0
    assert desk.promises.find_action("id-A-1").action == before
    assert numbers(presenter)[0] == "A-1"


def test_what_changed_again_is_not_taken_back(presenter: RegisterPresenter, desk: Desk, some: str) -> None:
    presenter.refresh()
    moved = presenter.move(["id-A-1"], Step(to=ActionState.IN_PROGRESS))
    desk.promises.set_state("id-A-1", ActionState.WAITING)
    assert presenter.take_back(moved) == 1
    assert desk.promises.find_action("id-A-1").action.state is ActionState.WAITING


def test_what_cannot_move_is_told_and_the_others_move(presenter: RegisterPresenter, desk: Desk, some: str) -> None:
    presenter.refresh()
    moved = presenter.move(["id-A-7", "id-A-1"], Step(to=ActionState.IN_PROGRESS))
    assert [change.after.number for change in moved.changes] == ["A-1"]
    assert isinstance(moved.problem, UserError)
    assert moved.problem.code == "action.transition"


def test_done_wants_a_result(presenter: RegisterPresenter, some: str) -> None:
    presenter.refresh()
    moved = presenter.move(["id-A-1"], Step(to=ActionState.DONE))
    assert moved.problem is not None
    assert moved.problem.code == "action.no_result"
    done = presenter.move(["id-A-1"], Step(to=ActionState.DONE, nothing_to_record=True, result=Bilingual("", "")))
    assert done.changes[0].after.nothing_to_record


def test_whoever_owns_it_was_asked_today(presenter: RegisterPresenter, desk: Desk, some: str) -> None:
    presenter.refresh()
    moved = presenter.chase(["id-A-1", "id-A-5"])
    assert [change.after.last_chased for change in moved.changes] == [TODAY, TODAY]
    assert presenter.take_back(moved) == 0
    assert desk.promises.find_action("id-A-5").action.last_chased is None


def test_what_is_exported_is_what_is_shown(presenter: RegisterPresenter, some: str) -> None:
    presenter.refresh()
    presenter.filter(Wanted(counterpart="fr", with_hidden=True, obligation=Obligation.WE_OWE))
    request = presenter.request(RegisterFormat.CSV, Path("a.csv"), replace=True)
    assert request.only is None
    assert (request.wanted.counterpart, request.wanted.with_hidden, request.wanted.open_only) == ("fr", True, True)
    assert request.wanted.obligation is Obligation.WE_OWE
    assert request.grouping is Grouping.WEEK
    presenter.group(By.OWNER)
    presenter.filter(Wanted(text="action", state=ActionState.DONE))
    request = presenter.request(RegisterFormat.WORD, Path("a.docx"), replace=False)
    assert request.only == frozenset({"id-A-7"})
    assert (request.wanted.open_only, request.grouping, request.replace) == (False, Grouping.OWNER, False)


def test_an_action_without_a_day_keeps_its_reason(presenter: RegisterPresenter, some: str) -> None:
    presenter.refresh()
    line = presenter.line_of("id-A-5")
    assert line is not None
    assert presenter.row(line).due == NotDue(Bilingual("", "Pas fixé"))
