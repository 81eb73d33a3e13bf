from __future__ import annotations

from datetime import UTC, date, datetime

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from briefing_app.domain.action_life import (
    NEXT_STATES,
    ActionStep,
    advanced,
    chased,
    is_chase_due,
    is_overdue,
    last_day,
)
from briefing_app.domain.actions import (
    ActionItem,
    ActionKind,
    ActionState,
    Due,
    DueBeforeEvent,
    DueInMonth,
    DueOnDate,
    NotDue,
    Obligation,
)
from briefing_app.domain.errors import UserError
from briefing_app.domain.invitations import Window
from briefing_app.domain.languages import Bilingual
from tests.domain.test_invitation_life import an_invitation
from tests.thoroughness import examples

NOW = datetime(2026, 3, 15, 9, 0, tzinfo=UTC)
MODEL = {
    "suggested": "accepted dismissed",
    "dismissed": "",
    "accepted": "in_progress waiting_other_side done refused superseded cancelled",
    "in_progress": "waiting_other_side done refused superseded cancelled",
    "waiting_other_side": "in_progress done refused superseded cancelled",
    "done": "reopened",
    "refused": "reopened",
    "superseded": "",
    "cancelled": "reopened",
    "reopened": "in_progress waiting_other_side done refused superseded cancelled",
}


def an_action(**fields: object) -> ActionItem:
    action = ActionItem(
        "a1",
        "A-P-1-01",
        ActionKind.TASK,
        Bilingual("متابعة", "Suivre"),
        Bilingual("المراسم", "Protocole"),
        Obligation.WE_OWE,
    )
    return msgspec.structs.replace(action, **fields)


def step(to: ActionState, **fields: object) -> ActionStep:
    return msgspec.structs.replace(ActionStep(to, NOW, "Desk"), **fields)


class Life(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.action = an_action(state=ActionState.SUGGESTED)

    @rule(to=st.sampled_from(ActionState), evidence=st.sampled_from(["", "NV/7"]), nothing=st.booleans())
    def advance(self, to: ActionState, evidence: str, nothing: bool) -> None:
        before = self.action
        legal = to.value in MODEL[before.state].split()
        said = bool(evidence or nothing or before.evidence)
        try:
            self.action = advanced(before, step(to, evidence=evidence, nothing_to_record=nothing))
        except UserError as error:
            assert error.code == ("action.no_result" if legal else "action.transition")
            assert not legal or (to is ActionState.DONE and not said)
            return
        assert legal
        assert to is not ActionState.DONE or said
        assert self.action.history[:-1] == before.history
        assert self.action.history[-1].state is self.action.state is to

    @invariant()
    def what_is_closed_is_not_open(self) -> None:
        assert self.action.is_open == (
            self.action.state.value not in ("dismissed", "done", "refused", "superseded", "cancelled")
        )


TestLife = Life.TestCase
TestLife.settings = settings(max_examples=examples(40, 80), stateful_step_count=20, deadline=None)


def test_the_table_is_the_model() -> None:
    assert {state.value: {after.value for after in NEXT_STATES[state]} for state in ActionState} == {
        state: set(after.split()) for state, after in MODEL.items()
    }


def test_done_needs_a_word_of_what_came_of_it() -> None:
    with pytest.raises(UserError) as told:
        advanced(an_action(), step(ActionState.DONE))
    assert told.value.code == "action.no_result"
    assert advanced(an_action(), step(ActionState.DONE, nothing_to_record=True)).nothing_to_record
    result = Bilingual("تم الرد", "Réponse reçue")
    assert advanced(an_action(), step(ActionState.DONE, result=result)).result == result
    assert advanced(an_action(evidence="NV/1"), step(ActionState.DONE)).state is ActionState.DONE


def test_what_is_reopened_forgets_that_there_was_nothing_to_record() -> None:
    done = advanced(an_action(), step(ActionState.DONE, nothing_to_record=True))
    again = advanced(done, step(ActionState.REOPENED, reason="la réponse manque"))
    assert not again.nothing_to_record
    assert again.history[-1].reason == "la réponse manque"
    with pytest.raises(UserError):
        advanced(again, step(ActionState.DONE))


@pytest.mark.parametrize(
    ("due", "day"),
    [
        (DueOnDate(date(2026, 2, 28)), date(2026, 2, 28)),
        (DueInMonth(2026, 2), date(2026, 2, 28)),
        (DueInMonth(2028, 2), date(2028, 2, 29)),
        (DueInMonth(2026, 12), date(2026, 12, 31)),
        (DueInMonth(2026, 4), date(2026, 4, 30)),
        (DueInMonth(9999, 12), date(9999, 12, 31)),
        (DueBeforeEvent(15, Bilingual("الزيارة", "la visite"), "i1"), date(2026, 2, 24)),
        (DueBeforeEvent(-7, Bilingual("الزيارة", "la visite"), "i1"), date(2026, 3, 18)),
        (DueBeforeEvent(15, Bilingual("الزيارة", "la visite"), "other"), None),
        (DueBeforeEvent(15, Bilingual("القمة", "le sommet")), None),
        (NotDue(), None),
    ],
)
def test_the_last_day_in_time(due: Due, day: date | None) -> None:
    visit = an_invitation(confirmed_dates=Window(date(2026, 3, 11), date(2026, 3, 12)))
    assert last_day(an_action(due=due), (visit,)) == day
    if day is not None:
        assert not is_overdue(an_action(due=due), day, (visit,))
        later = date.fromordinal(min(day.toordinal() + 1, date.max.toordinal()))
        assert is_overdue(an_action(due=due), later, (visit,)) == (later > day)
    else:
        assert not is_overdue(an_action(due=due), date(2099, 1, 1), (visit,))


@given(st.integers(2000, 2100), st.integers(1, 12))
def test_a_month_ends_the_day_before_the_next_begins(year: int, month: int) -> None:
    day = last_day(an_action(due=DueInMonth(year, month)))
    assert day is not None
    assert (day.year, day.month) == (year, month)
    assert date.fromordinal(day.toordinal() + 1).day == 1


def test_when_to_ask_again() -> None:
    asked = an_action(chase_every_days=10, last_chased=date(2026, 3, 1))
    assert not is_chase_due(asked, date(2026, 3, 10))
    assert is_chase_due(asked, date(2026, 3, 11))
    assert not is_chase_due(chased(asked, date(2026, 3, 11)), date(2026, 3, 20))
    assert is_chase_due(an_action(chase_every_days=1), date(2026, 3, 1))
    assert not is_chase_due(an_action(), date(2099, 1, 1))
    waiting = advanced(an_action(chase_every_days=5), step(ActionState.WAITING))
    assert not is_chase_due(waiting, date(2026, 3, 19))
    assert is_chase_due(waiting, date(2026, 3, 20))
    done = advanced(waiting, step(ActionState.DONE, evidence="NV/2"))
    assert not is_chase_due(done, date(2027, 1, 1))
