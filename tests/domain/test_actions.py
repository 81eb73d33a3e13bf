from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.action_life import is_overdue
from briefing_app.domain.actions import (
    ActionItem,
    ActionKind,
    ActionSource,
    ActionState,
    ActionStateChange,
    Anchor,
    Channel,
    Due,
    DueBeforeEvent,
    DueInMonth,
    DueOnDate,
    NotDue,
    Obligation,
    Priority,
)
from briefing_app.domain.languages import Bilingual, Language

BEFORE_THE_VISIT = DueBeforeEvent(10, Bilingual("الزيارة", "la visite"))
days = st.dates(date(2020, 1, 1), date(2035, 12, 31))
dues: st.SearchStrategy[Due] = st.one_of(
    st.builds(DueOnDate, days),
    st.builds(DueInMonth, st.integers(2020, 2035), st.integers(1, 12)),
    st.just(BEFORE_THE_VISIT),
    st.just(NotDue()),
)


def promise(**fields: object) -> ActionItem:
    title = Bilingual("موافاة الجانب الفرنسي بالمواعيد", "Communiquer les dates à la partie française")
    base = ActionItem(
        "a", "A-2026-0147-03", ActionKind.TASK, title, Bilingual("المراسم", "Protocole"), Obligation.WE_OWE
    )
    return msgspec.structs.replace(base, **fields)


@pytest.mark.parametrize(
    ("state", "is_open"),
    [
        ("suggested", True),
        ("dismissed", False),
        ("accepted", True),
        ("in_progress", True),
        ("waiting_other_side", True),
        ("done", False),
        ("refused", False),
        ("superseded", False),
        ("cancelled", False),
        ("reopened", True),
    ],
)
def test_every_state_is_open_or_closed(state: str, is_open: bool) -> None:
    assert promise(state=ActionState(state)).is_open is is_open


@pytest.mark.parametrize(
    ("due", "today", "overdue"),
    [
        (DueInMonth(2026, 2), date(2026, 2, 28), False),
        (DueInMonth(2026, 2), date(2026, 3, 1), True),
        (DueInMonth(2025, 12), date(2025, 12, 31), False),
        (DueInMonth(2025, 12), date(2026, 1, 1), True),
        (DueInMonth(2026, 1), date(2025, 12, 31), False),
        (DueInMonth(2027, 1), date(2026, 12, 31), False),
        (DueOnDate(date(2028, 2, 29)), date(2028, 2, 29), False),
        (DueOnDate(date(2028, 2, 29)), date(2028, 3, 1), True),
        (DueBeforeEvent(-3, Bilingual("الزيارة", "la visite")), date(2099, 1, 1), False),
        (NotDue(Bilingual("لم يُحدد", "non fixé")), date(2099, 1, 1), False),
    ],
)
def test_a_promise_is_late_the_day_after_its_last_day(due: Due, today: date, overdue: bool) -> None:
    assert is_overdue(promise(due=due), today) is overdue


@given(dues, days, st.sampled_from(ActionState))
def test_what_is_closed_is_never_late(due: Due, today: date, state: ActionState) -> None:
    item = promise(due=due, state=state)
    assert is_overdue(item, today) is (item.is_open and is_overdue(promise(due=due), today))


@given(st.integers(2020, 2035), st.integers(1, 12), days)
def test_a_month_is_late_when_each_of_its_days_is(year: int, month: int, today: date) -> None:
    next_month = date(year + month // 12, month % 12 + 1, 1)
    last_day = DueOnDate(next_month - timedelta(days=1))
    assert is_overdue(promise(due=DueInMonth(year, month)), today) is is_overdue(promise(due=last_day), today)


@pytest.mark.parametrize(
    ("due", "stored"),
    [
        (DueOnDate(date(2026, 3, 31)), {"type": "date", "day": "2026-03-31"}),
        (DueInMonth(2026, 4), {"type": "month", "year": 2026, "month": 4}),
        (BEFORE_THE_VISIT, {"type": "before_event", "days": 10, "event": {"ar": "الزيارة", "fr": "la visite"}}),
        (NotDue(), {"type": "none", "reason": {}}),
    ],
)
def test_the_stored_form_says_what_kind_of_term_it_is(due: Due, stored: dict[str, object]) -> None:
    assert msgspec.to_builtins(due) == stored
    assert msgspec.convert(stored, type=Due) == due  # type: ignore[arg-type]


def test_a_promise_survives_the_store_with_all_it_carries() -> None:
    anchors = (Anchor(Language.ARABIC, 4, 21, "وعد الوزير"), Anchor(Language.FRENCH, 0, 17, "Le ministre promet"))
    change = ActionStateChange(ActionState.DONE, datetime(2026, 3, 20, 8, 30, tzinfo=UTC), "M. X", "réponse", "NV 12")
    item = promise(
        source=ActionSource("pair-1", anchors),
        contributors=(Bilingual("الإعلام", "Presse"),),
        counterpart_country="FR",
        due=BEFORE_THE_VISIT,
        priority=Priority.PRINCIPAL_LEVEL,
        channel=Channel.NOTE_VERBALE,
        depends_on=("A-2026-0147-01",),
        state=ActionState.DONE,
        history=(change,),
        reminders=(date(2026, 3, 1), date(2026, 3, 8)),
    )
    assert msgspec.json.decode(msgspec.json.encode(item), type=ActionItem) == item


def test_lateness_is_never_stored() -> None:
    stored = msgspec.to_builtins(promise(due=DueOnDate(date(2000, 1, 1))))
    assert stored.keys() == {"id", "number", "kind", "title", "owner", "obligation", "due"}
    with pytest.raises(AttributeError, match="immutable"):
        promise().state = ActionState.DONE  # type: ignore[misc]
