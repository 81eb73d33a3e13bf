"""What the screen of an invitation decides: steps, follow-ups, sentences; in a stored note and in an open one."""

from __future__ import annotations

from datetime import UTC, date, datetime

import msgspec
import pytest

from briefing_app.bootstrap import Application, Desk
from briefing_app.domain.actions import Channel, FollowUp
from briefing_app.domain.errors import UserError
from briefing_app.domain.invitation_life import next_steps
from briefing_app.domain.invitations import Answer, InvitationState, Logistics, Step, VisitMode, Window
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.services.announcement import Standing
from briefing_app.services.editing_session import EditingSession
from briefing_app.ui.invitation.presenter import InvitationScreen
from briefing_app.ui.invitation.state import StepEntry

WINDOW = (date(2026, 6, 1), date(2026, 6, 3))


def entry(**said: object) -> StepEntry:
    known = {"on": date(2026, 3, 15), "channel": None, "reference": "", "note": ""}
    return StepEntry(**(known | said))  # type: ignore[arg-type]


def test_the_page_says_where_it_stands(screen: InvitationScreen) -> None:
    page = screen.page()
    assert page.invitation.state is InvitationState.ANSWERED
    assert page.steps == next_steps(page.invitation)
    assert [rule.kind for rule in page.proposals] == [
        FollowUp.WRITTEN_INVITATION, FollowUp.REPLY_ACKNOWLEDGED, FollowUp.DATES, FollowUp.MODE,
    ]  # fmt: skip
    assert page.reference == screen.note.reference.shown
    assert page.can_edit
    assert page.can_follow
    assert not page.is_in_the_note
    assert page.test_call == ()


def test_what_was_known_before_the_first_step_is_told_too(screen: InvitationScreen) -> None:
    known = screen.before_history(screen.page().invitation)
    assert [event.state for event in known] == [InvitationState.EXTENDED_ORALLY, InvitationState.ANSWERED]
    assert known[0].on == date(2021, 6, 16)
    screen.take_step(Step.DATES_AGREED, entry(start=WINDOW[0]))
    assert len(screen.before_history(screen.page().invitation)) == 2, "the step says nothing of either"
    screen.take_step(Step.POSTPONED, entry())
    screen.take_step(Step.ACCEPTED, entry())
    screen.take_step(Step.EXTENDED_IN_WRITING, entry(channel=Channel.NOTE_VERBALE))
    assert screen.before_history(screen.page().invitation) == (), "recorded steps tell both"


@pytest.mark.parametrize("step", list(Step))
def test_each_step_asks_for_what_it_needs(screen: InvitationScreen, step: Step) -> None:
    fields = screen.fields_of(step)
    answers = {Step.ACCEPTED, Step.ACCEPTED_IN_PRINCIPLE, Step.TENTATIVE, Step.DECLINED, Step.COUNTER_PROPOSED}
    assert fields.asks_mode is (step in answers or step is Step.MODE_CONFIRMED)
    assert fields.asks_window is (step in (Step.DATES_AGREED, Step.COUNTER_PROPOSED))
    assert fields.asks_conditions is (step in answers)
    assert fields.modes == (VisitMode.IN_PERSON, VisitMode.VIDEO)


def test_what_is_known_is_filled_in(screen: InvitationScreen) -> None:
    assert screen.fields_of(Step.MODE_CONFIRMED).mode is None, "two modes are open"
    known = screen.page().invitation
    screen.put(msgspec.structs.replace(known, proposed_windows=(Window(*WINDOW, tentative=True),)))
    fields = screen.fields_of(Step.DATES_AGREED)
    assert (fields.start, fields.end) == WINDOW
    screen.take_step(Step.DECLINED, entry(mode=VisitMode.VIDEO))
    assert screen.fields_of(Step.MODE_CONFIRMED).mode is VisitMode.IN_PERSON


def test_a_step_is_taken_with_its_day_channel_and_reference(screen: InvitationScreen) -> None:
    screen.take_step(
        Step.DATES_AGREED,
        entry(channel=Channel.EMBASSY, reference=" NV/12 ", note=" reçu ", start=WINDOW[0], end=WINDOW[1]),
    )
    page = screen.page()
    assert page.invitation.state is InvitationState.DATES_AGREED
    assert page.invitation.confirmed_dates == Window(*WINDOW)
    event = page.invitation.history[-1]
    assert (event.on, event.channel, event.reference, event.note, event.by) == (
        date(2026, 3, 15), Channel.EMBASSY, "NV/12", "reçu", "Nadia",
    )  # fmt: skip


def test_one_day_is_a_window_and_conditions_go_with_an_answer(screen: InvitationScreen) -> None:
    conditions = Bilingual("بشروط", "sous conditions")
    screen.take_step(Step.COUNTER_PROPOSED, entry(start=WINDOW[0], conditions=conditions, mode=VisitMode.VIDEO))
    invitation = screen.page().invitation
    assert invitation.proposed_windows[-1] == Window(WINDOW[0], WINDOW[0])
    assert invitation.response.conditions == conditions
    answers = {item.mode: item.answer for item in invitation.response.per_mode}
    assert answers == {VisitMode.IN_PERSON: Answer.ACCEPTED, VisitMode.VIDEO: Answer.COUNTER_PROPOSED}


def test_a_step_that_cannot_be_is_told_and_changes_nothing(screen: InvitationScreen) -> None:
    before = screen.note
    with pytest.raises(UserError) as problem:
        screen.take_step(Step.DATES_AGREED, entry())
    assert problem.value.code == "invitation.no_dates"
    with pytest.raises(UserError) as problem:
        screen.take_step(Step.HELD, entry())
    assert problem.value.code == "invitation.transition"
    assert screen.note == before


def test_a_follow_up_is_taken_edited_or_refused(screen: InvitationScreen) -> None:
    rules = {rule.kind: rule for rule in screen.page().proposals}
    screen.take(screen.draft(rules[FollowUp.DATES]))
    edited = msgspec.structs.replace(screen.draft(rules[FollowUp.MODE]), owner=Bilingual("مكتبي", "Mon bureau"))
    screen.take(edited)
    screen.refuse(rules[FollowUp.REPLY_ACKNOWLEDGED])
    page = screen.page()
    assert [rule.kind for rule in page.proposals] == [FollowUp.WRITTEN_INVITATION]
    assert [action.follow_up for action in page.taken] == [FollowUp.DATES, FollowUp.MODE]
    assert page.taken[1].owner.fr == "Mon bureau"
    assert len({action.number for action in screen.note.actions}) == len(screen.note.actions)
    assert page.invitation.follow_ups == tuple(action.id for action in page.taken)


def test_sentences_are_inserted_and_renewed(screen: InvitationScreen) -> None:
    screen.insert_sentences()
    page = screen.page()
    assert set(page.standings.values()) == {Standing.UP_TO_DATE}
    assert not screen.renew_sentences()
    screen.take_step(Step.DATES_AGREED, entry(start=WINDOW[0], end=WINDOW[1]))
    assert set(screen.page().standings.values()) == {Standing.CAN_BE_RENEWED}
    assert screen.renew_sentences()
    page = screen.page()
    assert set(page.standings.values()) == {Standing.UP_TO_DATE}
    told = screen.note.pair(page.invitation.announced.pair_id)  # type: ignore[union-attr]
    assert told.text(Language.FRENCH).plain == page.sentences.fr


def test_the_test_call_is_shown_in_both_capitals(screen: InvitationScreen) -> None:
    call = Logistics(test_call=datetime(2026, 4, 24, 9, 0, tzinfo=UTC))
    screen.put(msgspec.structs.replace(screen.page().invitation, logistics=call))
    clocks = [(clock.zone, f"{clock.moment:%H:%M}", clock.offset) for clock in screen.page().test_call]
    assert clocks == [("Africa/Cairo", "12:00", "UTC+3"), ("Europe/Paris", "11:00", "UTC+2")]
    naive = Logistics(test_call=datetime(2026, 4, 24, 12, 0), guest_zone="Europe/Brussels")  # noqa: DTZ001
    screen.put(msgspec.structs.replace(screen.page().invitation, logistics=naive))
    clocks = [(clock.zone, f"{clock.moment:%H:%M}", clock.offset) for clock in screen.page().test_call]
    assert clocks == [("Africa/Cairo", "12:00", "UTC+3"), ("Europe/Brussels", "11:00", "UTC+2")]


class Opened:
    def __init__(self, session: EditingSession) -> None:
        self._session = session

    def session_of(self, note_id: str) -> EditingSession | None:
        return self._session if note_id == self._session.note.id else None


def test_in_an_open_note_every_change_is_a_step_of_undo(screen: InvitationScreen, desk: Desk) -> None:
    session = desk.edit(screen.note_id)
    desk.promises.changes.open_notes = Opened(session)
    before = session.note
    rules = {rule.kind: rule for rule in screen.page().proposals}
    screen.take(screen.draft(rules[FollowUp.DATES]))
    screen.insert_sentences()
    screen.take_step(Step.DATES_AGREED, entry(start=WINDOW[0], end=WINDOW[1]))
    assert session.note == screen.note != before
    for _ in range(3):
        session.undo()
    assert session.note == before
    assert not session.can_undo


def test_a_library_for_reading_offers_nothing(desk: Desk, application: Application, sample_note: str) -> None:
    note = desk.promises.note(sample_note)
    screen = InvitationScreen(
        desk.promises, application.built_ins.profile, sample_note, note.invitations[0].id,
        now=application.clock.now, new_id=application.identifiers.new, author="", is_writable=False,
        earlier=lambda invitation_id: Bilingual("سابقة", "antérieure"),
    )  # fmt: skip
    page = screen.page()
    assert not page.can_edit
    assert not page.can_follow
    assert page.earlier == Bilingual(), "it answers no earlier invitation"


def test_an_invitation_that_was_taken_away_is_told(screen: InvitationScreen, desk: Desk) -> None:
    desk.promises.remove_invitation(screen.note_id, screen.invitation_id)
    with pytest.raises(UserError) as problem:
        screen.page()
    assert problem.value.code == "invitation.unknown"
