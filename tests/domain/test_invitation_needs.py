"""What an invitation waits for in each of its states, and until when."""

from __future__ import annotations

from datetime import UTC, date, datetime

import msgspec
import pytest

from briefing_app.domain.invitation_life import Advance, advanced, next_steps
from briefing_app.domain.invitation_needs import MODE_DAYS, Need, Wants, visit_start, wants
from briefing_app.domain.invitations import (
    Answer,
    Event,
    InvitationState,
    ModeAnswer,
    Party,
    Response,
    Step,
    VisitInvitation,
    VisitMode,
    Window,
)
from briefing_app.domain.languages import Bilingual

DATES = Window(date(2026, 6, 20), date(2026, 6, 22))
BY = date(2026, 6, 5)


def invitation(state: InvitationState = InvitationState.MENTIONED, **facts: object) -> VisitInvitation:
    party = Party(Bilingual("أ", "A"))
    return VisitInvitation("i", "I-1", party, party, Bilingual("م", "O"), state=state, **facts)  # type: ignore[arg-type]


def answered(*answers: Answer) -> Response:
    modes = (VisitMode.IN_PERSON, VisitMode.VIDEO)
    return Response(tuple(ModeAnswer(mode, answer) for mode, answer in zip(modes, answers, strict=False)))


@pytest.mark.parametrize(
    ("state", "facts", "expected"),
    [
        (InvitationState.MENTIONED, {}, Wants(Need.WRITE)),
        (InvitationState.EXTENDED_ORALLY, {}, Wants(Need.REPLY)),
        (InvitationState.EXTENDED_IN_WRITING, {"reply_by": BY}, Wants(Need.REPLY, BY)),
        (InvitationState.ANSWERED, {"response": answered(Answer.ACCEPTED)}, Wants(Need.DATES)),
        (
            InvitationState.ANSWERED,
            {"response": answered(Answer.DECLINED, Answer.ACCEPTED_IN_PRINCIPLE), "proposed_windows": (DATES,)},
            Wants(Need.DATES, BY),
        ),
        (InvitationState.ANSWERED, {"response": answered(Answer.TENTATIVE), "reply_by": BY}, Wants(Need.REPLY, BY)),
        (InvitationState.ANSWERED, {"response": answered(Answer.COUNTER_PROPOSED)}, Wants(Need.REPLY)),
        (InvitationState.ANSWERED, {"response": answered(Answer.DECLINED, Answer.DECLINED)}, None),
        (InvitationState.DATES_AGREED, {"confirmed_dates": DATES}, Wants(Need.MODE, BY)),
        (InvitationState.MODE_CONFIRMED, {"confirmed_dates": DATES}, Wants(Need.PROGRAMME, DATES.start)),
        (InvitationState.PROGRAMME_AGREED, {"confirmed_dates": DATES}, Wants(Need.HOLD, DATES.end)),
        (InvitationState.PROGRAMME_AGREED, {}, Wants(Need.HOLD)),
        (InvitationState.POSTPONED, {}, Wants(Need.NEW_DATES)),
        (InvitationState.HELD, {}, None),
        (InvitationState.CANCELLED, {}, None),
        (InvitationState.LAPSED, {}, None),
    ],
)
def test_every_state(state: InvitationState, facts: dict[str, object], expected: Wants | None) -> None:
    assert wants(invitation(state, **facts)) == expected


@pytest.mark.parametrize("state", InvitationState)
def test_there_is_a_need_only_where_there_are_steps(state: InvitationState) -> None:
    made = invitation(state, response=answered(Answer.ACCEPTED))
    if wants(made) is not None:
        assert next_steps(made)


def test_the_visit_begins_as_agreed_else_as_proposed_else_with_its_event() -> None:
    event = Event(Bilingual("ح", "E"), window=Window(date(2026, 7, 1), date(2026, 7, 2)))
    bare = invitation(event=event)
    assert visit_start(bare) == date(2026, 7, 1)
    proposed = msgspec.structs.replace(bare, proposed_windows=(DATES,))
    assert visit_start(proposed) == DATES.start
    two = msgspec.structs.replace(bare, proposed_windows=(DATES, DATES))
    assert visit_start(two) == date(2026, 7, 1), "of two nobody knows which"
    agreed = msgspec.structs.replace(proposed, confirmed_dates=Window(date(2026, 8, 1), date(2026, 8, 1)))
    assert visit_start(agreed) == date(2026, 8, 1)
    assert visit_start(invitation()) is None


def test_the_format_is_wanted_fifteen_days_before() -> None:
    assert (DATES.start - BY).days == MODE_DAYS
    first_days = Window(date(1, 1, 3), date(1, 1, 4))
    assert wants(invitation(InvitationState.DATES_AGREED, confirmed_dates=first_days)) == Wants(Need.MODE)


def test_late_is_after_the_last_day() -> None:
    assert not Wants(Need.REPLY, BY).is_late(BY)
    assert Wants(Need.REPLY, BY).is_late(date(2026, 6, 6))
    assert not Wants(Need.REPLY).is_late(date.max)


def test_each_step_leads_to_the_next_need() -> None:
    now = datetime(2026, 3, 1, tzinfo=UTC)
    made, needs = invitation(modes_offered=(VisitMode.VIDEO,)), []
    for step in (
        Step.EXTENDED_ORALLY,
        Step.ACCEPTED,
        Step.DATES_AGREED,
        Step.MODE_CONFIRMED,
        Step.PROGRAMME_AGREED,
        Step.HELD,
    ):
        found = wants(made)
        assert found is not None
        needs.append(found.need)
        made = advanced(made, Advance(step, now, "Nadia", on=DATES.end, window=DATES))
    assert needs == [Need.WRITE, Need.REPLY, Need.DATES, Need.MODE, Need.PROGRAMME, Need.HOLD]
    assert wants(made) is None
