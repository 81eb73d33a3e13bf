"""The life of an invitation against a model of its own: the table of ``domain.md`` 4.3 written a second time, as pairs."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from briefing_app.domain.actions import Channel, DueBeforeEvent, DueOnDate, FollowUp
from briefing_app.domain.edits import Edit, apply, revert
from briefing_app.domain.errors import UserError
from briefing_app.domain.follow_ups import (
    FollowUpRule,
    due_follow_ups,
    follow_up_action,
    proposed_follow_ups,
)
from briefing_app.domain.invitation_life import Advance, advanced, next_steps
from briefing_app.domain.invitations import (
    Answer,
    Conveyance,
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
from briefing_app.domain.notes import BriefingNote, TemplateVersion
from briefing_app.domain.promise_edits import refuse_follow_up, take_follow_up
from briefing_app.domain.references import Reference
from tests.thoroughness import examples

NOW = datetime(2026, 3, 15, 9, 0, tzinfo=UTC)
MAY = Window(date(2026, 5, 10), date(2026, 5, 12))
JUNE = Window(date(2026, 6, 1), date(2026, 6, 3))
BOTH = (VisitMode.IN_PERSON, VisitMode.VIDEO)
ANSWER_STEPS = "accepted accepted_in_principle tentative declined counter_proposed"
MODEL = {
    "mentioned": "extended_orally extended_in_writing cancelled",
    "extended_orally": f"extended_in_writing {ANSWER_STEPS} cancelled lapsed",
    "extended_in_writing": f"{ANSWER_STEPS} cancelled lapsed",
    "answered": f"{ANSWER_STEPS} cancelled",
    "dates_agreed": "dates_agreed mode_confirmed postponed cancelled",
    "mode_confirmed": "dates_agreed mode_confirmed programme_agreed held postponed cancelled",
    "programme_agreed": "dates_agreed mode_confirmed held postponed cancelled",
    "postponed": f"{ANSWER_STEPS} cancelled lapsed",
    "lapsed": ANSWER_STEPS,
    "held": "",
    "cancelled": "",
}


def an_invitation(**fields: object) -> VisitInvitation:
    invitation = VisitInvitation(
        "i1",
        "I-P-1-01",
        Party(Bilingual("السيد أ", "M. A")),
        Party(Bilingual("السيدة ب", "Mme B")),
        Bilingual("الجولة النهائية", "la finale"),
        modes_offered=BOTH,
    )
    return msgspec.structs.replace(invitation, **fields)


def step(name: Step | str, **fields: object) -> Advance:
    return msgspec.structs.replace(Advance(Step(name), NOW, "Desk"), **fields)


def after(*steps: Advance | str, start: VisitInvitation | None = None) -> VisitInvitation:
    invitation = start or an_invitation()
    for item in steps:
        invitation = advanced(invitation, item if isinstance(item, Advance) else step(item))
    return invitation


def wanted_steps(invitation: VisitInvitation) -> set[str]:
    """The model: what may come next, from the state and from what is known of it."""
    wanted = set(MODEL[invitation.state].split())
    said_yes = any(item.answer.startswith("accepted") for item in invitation.response.per_mode)
    if invitation.state in ("answered", "postponed") and said_yes:
        wanted.add("dates_agreed")
    if invitation.state == "answered" and invitation.conveyed.orally:
        wanted.add("extended_in_writing")
    if not invitation.conveyed.orally:
        wanted -= {"extended_orally", "extended_in_writing"}
    return wanted


def follow_ups_of(invitation: VisitInvitation) -> list[str]:
    """The model of the chain, read off ``domain.md`` 4.3."""
    state, mode = invitation.state, invitation.confirmed_mode
    if state in ("cancelled", "lapsed", "postponed", "mentioned"):
        return []
    if state == "held":
        return ["thanks", "reciprocity"]
    chain = ["written_invitation"] if invitation.conveyed.orally else []
    answers = {item.answer.value for item in invitation.response.per_mode}
    if state == "answered":
        chain.append("reply_acknowledged")
        chain += ["counter_proposal"] if "counter_proposed" in answers else []
        if answers & {"accepted", "accepted_in_principle"}:
            chain.append("dates")
            yes = [item for item in invitation.response.per_mode if item.answer.startswith("accepted")]
            chain += ["mode"] if len(yes) > 1 else []
    elif state in ("dates_agreed", "mode_confirmed", "programme_agreed"):
        if mode is None:
            return [*chain, "mode"]
        chain += ["test_call"] if mode in ("video", "hybrid") else []
        chain += ["delegation"] if mode != "video" else []
        chain += ["programme", "interpreters", "visit_file"]
        chain += ["talking_points", "communique"] if state == "programme_agreed" else []
    return chain


class Life(RuleBasedStateMachine):
    """Steps at random, legal and not; follow-ups taken and refused on the way."""

    def __init__(self) -> None:
        super().__init__()
        self.note = BriefingNote(
            "n", TemplateVersion("visit_file", 1), "egypt_france", Reference("P-1"), invitations=(an_invitation(),)
        )
        self.settled: set[FollowUp] = set()

    @property
    def invitation(self) -> VisitInvitation:
        return self.note.invitations[0]

    def _do(self, edit: Edit) -> None:
        changed = apply(self.note, edit)
        assert revert(changed, edit) == self.note
        self.note = changed

    @rule(
        name=st.sampled_from(Step),
        mode=st.sampled_from(BOTH),
        window=st.sampled_from([MAY, JUNE]),
        on=st.dates(date(2026, 1, 1), date(2026, 12, 31)),
    )
    def advance(self, name: Step, mode: VisitMode, window: Window, on: date) -> None:
        before = self.invitation
        try:
            now = advanced(before, step(name, mode=mode, window=window, on=on))
        except UserError as error:
            dates = before.confirmed_dates
            legal = name.value in wanted_steps(before)
            assert error.code == ("invitation.too_early" if legal else "invitation.transition")
            assert not legal or (name is Step.HELD and dates is not None and on < dates.start)
            return
        assert name.value in wanted_steps(before)
        assert now.history[:-1] == before.history
        assert (now.history[-1].step, now.history[-1].on, now.history[-1].state) == (name, on, now.state)
        self.note = msgspec.structs.replace(self.note, invitations=(now,))

    @precondition(lambda self: proposed_follow_ups(self.invitation, self.note))
    @rule(data=st.data(), take=st.booleans())
    def settle(self, data: st.DataObject, take: bool) -> None:
        kind = data.draw(st.sampled_from(proposed_follow_ups(self.invitation, self.note)))
        if take:
            made = follow_up_action(self.note, self.invitation, RULES[kind], f"a{len(self.note.actions)}", NOW.date())
            self._do(take_follow_up(self.note, "i1", made))
            assert self.invitation.follow_ups[-1] == made.id
        else:
            self._do(refuse_follow_up(self.note, "i1", kind))
        self.settled.add(kind)

    @invariant()
    def what_may_follow_is_what_the_model_says(self) -> None:
        assert {item.value for item in next_steps(self.invitation)} == wanted_steps(self.invitation)

    @invariant()
    def the_chain_is_right(self) -> None:
        wanted = [FollowUp(name) for name in follow_ups_of(self.invitation)]
        assert list(due_follow_ups(self.invitation)) == wanted
        assert set(proposed_follow_ups(self.invitation, self.note)) == set(wanted) - self.settled

    @invariant()
    def what_is_confirmed_belongs_to_the_state(self) -> None:
        item = self.invitation
        if item.state in (InvitationState.MODE_CONFIRMED, InvitationState.PROGRAMME_AGREED, InvitationState.HELD):
            assert item.confirmed_mode is not None
            assert item.confirmed_dates is not None
        if item.state is InvitationState.POSTPONED:
            assert item.confirmed_dates is None


RULES = {
    kind: FollowUpRule(kind, Bilingual("متابعة", "Suivre"), Bilingual("المراسم", "Protocole")) for kind in FollowUp
}
TestLife = Life.TestCase
TestLife.settings = settings(max_examples=examples(60, 150), stateful_step_count=25, deadline=None)


def test_every_state_is_reached() -> None:
    """By short ways, one each: the model-checked walk above goes everywhere, but by chance."""
    may = step("dates_agreed", window=MAY)
    told = ("extended_orally", "accepted", may)
    ways = {
        "extended_orally": ("extended_orally",),
        "extended_in_writing": ("extended_in_writing",),
        "answered": ("extended_in_writing", "tentative"),
        "dates_agreed": told,
        "mode_confirmed": (*told, step("mode_confirmed", mode=VisitMode.VIDEO)),
        "programme_agreed": (*told, step("mode_confirmed", mode=VisitMode.VIDEO), "programme_agreed"),
        "held": (*told, step("mode_confirmed", mode=VisitMode.VIDEO), step("held", on=date(2026, 5, 12))),
        "postponed": (*told, "postponed"),
        "cancelled": ("cancelled",),
        "lapsed": ("extended_in_writing", "lapsed"),
    }
    assert set(ways) | {"mentioned"} == {state.value for state in InvitationState}
    for state, steps in ways.items():
        assert after(*steps).state == state


def test_a_letter_that_follows_a_spoken_yes_leaves_the_answer() -> None:
    letter = step("extended_in_writing", channel=Channel.NOTE_VERBALE, reference="NV/12", on=date(2026, 3, 20))
    written = after("extended_orally", "accepted", letter)
    assert written.state is InvitationState.ANSWERED
    assert written.conveyed == Conveyance(False, Channel.NOTE_VERBALE, date(2026, 3, 20), "NV/12")
    assert FollowUp.WRITTEN_INVITATION not in due_follow_ups(written)
    assert [event.step for event in written.history] == [
        Step.EXTENDED_ORALLY,
        Step.ACCEPTED,
        Step.EXTENDED_IN_WRITING,
    ]


def test_an_answer_for_one_mode_leaves_the_other() -> None:
    item = after("extended_orally", step("declined", mode=VisitMode.IN_PERSON), step("accepted", mode=VisitMode.VIDEO))
    assert item.response.per_mode == (
        ModeAnswer(VisitMode.IN_PERSON, Answer.DECLINED),
        ModeAnswer(VisitMode.VIDEO, Answer.ACCEPTED),
    )
    assert item.open_modes == (VisitMode.VIDEO,)


def test_a_counter_proposal_adds_its_days_and_waits_for_the_next_answer() -> None:
    item = after(
        "extended_in_writing", step("counter_proposed", window=JUNE), start=an_invitation(proposed_windows=(MAY,))
    )
    assert item.proposed_windows == (MAY, JUNE)
    assert Step.DATES_AGREED not in next_steps(item)
    assert FollowUp.COUNTER_PROPOSAL in due_follow_ups(item)
    assert Step.DATES_AGREED in next_steps(after("accepted", start=item))


def test_dates_come_from_the_only_window_that_was_proposed() -> None:
    known = an_invitation(proposed_windows=(msgspec.structs.replace(MAY, tentative=True),))
    item = after("extended_orally", "accepted", "dates_agreed", start=known)
    assert item.confirmed_dates == MAY
    assert item.history[-1].window == MAY


@pytest.mark.parametrize(
    ("start", "steps", "code"),
    [
        (an_invitation(), ("accepted",), "invitation.transition"),
        (an_invitation(), ("extended_orally", "accepted", "dates_agreed"), "invitation.no_dates"),
        (
            an_invitation(proposed_windows=(MAY, JUNE)),
            ("extended_orally", "accepted", "dates_agreed"),
            "invitation.no_dates",
        ),
        (
            an_invitation(proposed_windows=(MAY,)),
            ("extended_orally", "accepted", "dates_agreed", "mode_confirmed"),
            "invitation.no_mode",
        ),
        (an_invitation(), ("extended_orally", step("accepted", mode=VisitMode.HYBRID)), "invitation.mode_unknown"),
        (
            an_invitation(proposed_windows=(MAY,)),
            ("extended_orally", "accepted", "dates_agreed", step("mode_confirmed", mode=VisitMode.HYBRID)),
            "invitation.mode_unknown",
        ),
        (
            an_invitation(reply_by=date(2026, 4, 1)),
            ("extended_orally", step("lapsed", on=date(2026, 3, 31))),
            "invitation.too_early",
        ),
        (an_invitation(), ("cancelled", "extended_orally"), "invitation.transition"),
    ],
)
def test_what_cannot_be_says_why(start: VisitInvitation, steps: tuple[Advance | str, ...], code: str) -> None:
    with pytest.raises(UserError) as told:
        after(*steps, start=start)
    assert told.value.code == code


def test_a_mode_needs_no_saying_when_one_alone_was_accepted() -> None:
    known = an_invitation(proposed_windows=(MAY,), modes_offered=(VisitMode.VIDEO,))
    item = after("extended_orally", "accepted", "dates_agreed", "mode_confirmed", start=known)
    assert item.confirmed_mode is VisitMode.VIDEO


def test_conditions_of_an_answer_stay_until_others_are_given() -> None:
    first = Bilingual("بشرط", "sous réserve")
    item = after("extended_orally", step("accepted_in_principle", conditions=first), "accepted")
    assert item.response.conditions == first


@given(st.integers(0, 400), st.integers(-30, 60))
def test_a_follow_up_before_the_visit_counts_from_the_day_agreed(offset: int, days: int) -> None:
    from briefing_app.domain.action_life import last_day

    start = date(2026, 1, 1) + timedelta(days=offset)
    invitation = an_invitation(confirmed_dates=Window(start, start), state=InvitationState.DATES_AGREED)
    note = BriefingNote(
        "n", TemplateVersion("visit_file", 1), "egypt_france", Reference("P-1"), invitations=(invitation,)
    )
    rule_ = msgspec.structs.replace(RULES[FollowUp.MODE], days_before_visit=days)
    made = follow_up_action(note, invitation, rule_, "a", NOW.date())
    assert made.due == DueBeforeEvent(days, invitation.occasion, "i1")
    day = last_day(made, note.invitations)
    assert day is not None
    assert (start - day).days == days
    assert last_day(made) is None


@pytest.mark.parametrize(
    ("today", "days", "wanted"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 1)),
        (date(2028, 2, 28), 1, date(2028, 2, 29)),
        (date(2026, 12, 31), 7, date(2027, 1, 7)),
        (date(2026, 3, 28), 2, date(2026, 3, 30)),  # over the night the clocks change in Paris
        (date(2026, 4, 23), 2, date(2026, 4, 25)),  # and in Cairo
    ],
)
def test_a_follow_up_after_the_step_counts_whole_days(today: date, days: int, wanted: date) -> None:
    note = BriefingNote("n", TemplateVersion("visit_file", 1), "egypt_france", Reference("P-1"))
    rule_ = msgspec.structs.replace(RULES[FollowUp.THANKS], days_after_step=days)
    assert follow_up_action(note, an_invitation(), rule_, "a", today).due == DueOnDate(wanted)


def test_the_answer_given_in_the_meeting_is_where_the_life_begins() -> None:
    """As notes of before steps had names, and as the sample: answered, by both modes, no history yet."""
    yes = Response(tuple(ModeAnswer(mode, Answer.ACCEPTED) for mode in BOTH))
    item = an_invitation(state=InvitationState.ANSWERED, response=yes)
    assert due_follow_ups(item) == (
        FollowUp.WRITTEN_INVITATION,
        FollowUp.REPLY_ACKNOWLEDGED,
        FollowUp.DATES,
        FollowUp.MODE,
    )
