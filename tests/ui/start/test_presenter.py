"""What waits for the person, in which group and order; without Qt."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from briefing_app.bootstrap import Desk
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
from briefing_app.domain.answers import Answers
from briefing_app.domain.edits import ActionsChanged
from briefing_app.domain.invitations import InvitationState, Party, VisitInvitation, Window
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.rich_text import plain
from briefing_app.domain.segments import new_pair
from briefing_app.storage.notes import RevisionDraft
from briefing_app.ui.start.due import When
from briefing_app.ui.start.presenter import StartPresenter, title_of
from tests.approved import give_status
from tests.conftest import FixedClock
from tests.storage.test_promises import invitation

TODAY = date(2026, 3, 15)


def action(number: str, due: Due, state: ActionState = ActionState.ACCEPTED, **more: object) -> ActionItem:
    title = Bilingual(f"إجراء {number}", f"Action {number}")
    owner = Bilingual("المراسم", "Protocole")
    return ActionItem(number, number, ActionKind.TASK, title, owner, Obligation.WE_OWE, due=due, state=state, **more)


def add_note(
    desk: Desk,
    title: str = "Note",
    actions: tuple[ActionItem, ...] = (),
    status: NoteStatus = NoteStatus.DRAFT,
    ready: int = 0,
    invitations: tuple[VisitInvitation, ...] = (),
) -> str:
    """A note with these actions, four paragraphs of which ``ready`` have both languages."""
    note = desk.notes.new("synthesis", None, Answers()).note
    first, *others = note.sections
    pairs = tuple(new_pair(f"{note.id}{n}", plain("نص" if n < ready else ""), plain("Texte")) for n in range(4))
    note = msgspec.structs.replace(
        note,
        facts=msgspec.structs.replace(note.facts, title=Bilingual(f"{title} ع", title)),
        actions=actions,
        invitations=invitations,
        sections=(msgspec.structs.replace(first, pairs=pairs), *others),
    )
    draft = RevisionDraft(f"r-{note.id}", "test", "edited", FixedClock().now())
    desk._library.notes.append(note, draft)
    give_status(desk._library, note.id, status)
    return note.id


def invited(name: str, **facts: object) -> VisitInvitation:
    party = Party(Bilingual("أ", "A"))
    return VisitInvitation(name, name, party, party, Bilingual("مناسبة", "Occasion"), **facts)  # type: ignore[arg-type]


def late_invitation() -> VisitInvitation:
    return invited("late", state=InvitationState.EXTENDED_IN_WRITING, reply_by=date(2026, 3, 10))


def presenter_of(desk: Desk, *recent: str) -> StartPresenter:
    return StartPresenter(desk, FixedClock(), lambda: recent)


def groups(desk: Desk) -> dict[str, When]:
    return {due.action.number: due.when for due in presenter_of(desk).state().due}


def test_an_empty_library_is_said_to_be_empty(desk: Desk) -> None:
    state = presenter_of(desk, "gone").state()
    assert state.is_empty
    assert state.drafts == state.due == state.recent == ()


@pytest.mark.parametrize(
    ("due", "when"),
    [
        (DueOnDate(date(2026, 3, 14)), When.OVERDUE),
        (DueInMonth(2026, 2), When.OVERDUE),
        (DueOnDate(TODAY), When.TODAY),
        (DueOnDate(date(2026, 3, 16)), When.SOON),
        (DueOnDate(date(2026, 3, 21)), When.SOON),
        (DueInMonth(2026, 3), When.THIS_MONTH),
        (DueOnDate(date(2026, 3, 22)), None),
        (DueInMonth(2026, 4), None),
        (DueBeforeEvent(3, Bilingual("", "la visite")), None),
        (NotDue(), None),
    ],
)
def test_each_action_is_in_its_group(desk: Desk, due: Due, when: When | None) -> None:
    add_note(desk, actions=(action("A", due),))
    assert groups(desk) == ({"A": when} if when else {})


def test_a_month_that_ends_this_week_falls_due_this_week(desk: Desk) -> None:
    add_note(desk, actions=(action("A", DueInMonth(2026, 12)),))

    class LateInDecember(FixedClock):
        def __init__(self) -> None:
            super().__init__()
            self._now = self._now.replace(month=12, day=27)

    state = StartPresenter(desk, LateInDecember(), lambda: ()).state()
    assert [(due.when, due.day, due.days_left) for due in state.due] == [(When.SOON, date(2026, 12, 31), 4)]


def test_what_waits_for_the_other_side_is_a_group_of_its_own(desk: Desk) -> None:
    waiting = action("W", NotDue(), ActionState.WAITING)
    overdue = action("O", DueOnDate(date(2026, 3, 1)), ActionState.WAITING)
    later = action("L", DueOnDate(date(2026, 9, 1)), ActionState.WAITING)
    add_note(desk, actions=(waiting, overdue, later))
    assert groups(desk) == {"O": When.OVERDUE, "L": When.WAITING, "W": When.WAITING}


def test_closed_and_hidden_actions_do_not_show(desk: Desk) -> None:
    add_note(
        desk,
        actions=(
            action("done", DueOnDate(TODAY), ActionState.DONE),
            action("hidden", DueOnDate(TODAY), hidden_until=date(2026, 3, 16)),
            action("back", DueOnDate(TODAY), hidden_until=TODAY),
        ),
    )
    assert groups(desk) == {"back": When.TODAY}


def test_what_is_due_before_a_visit_shows_once_its_dates_are_agreed(desk: Desk) -> None:
    due = DueBeforeEvent(5, Bilingual("", "la visite"), "i1")
    note_id = add_note(desk, actions=(action("A", due),))
    assert groups(desk) == {}
    note = desk.notes.show(note_id).note
    visit = invitation("i1", Window(date(2026, 3, 20), date(2026, 3, 21)))
    draft = RevisionDraft("agreed", "test", "edited", FixedClock().now())
    desk._library.notes.append(msgspec.structs.replace(note, invitations=(visit,)), draft)
    assert groups(desk) == {"A": When.TODAY}


def test_what_was_done_since_the_revision_is_not_due(desk: Desk) -> None:
    note_id = add_note(desk, actions=(action("A", DueOnDate(TODAY)), action("B", DueOnDate(TODAY))))
    note = desk.notes.show(note_id).note
    done = (msgspec.structs.replace(note.actions[0], state=ActionState.DONE), note.actions[1])
    desk._library.drafts.append(note_id, ActionsChanged(note.actions, done))
    assert groups(desk) == {"B": When.TODAY}


def test_the_most_pressing_stands_first(desk: Desk) -> None:
    add_note(desk, actions=(action("3", DueOnDate(TODAY)), action("1", DueOnDate(date(2026, 3, 10)))))
    add_note(desk, actions=(action("2", DueOnDate(date(2026, 3, 12))), action("4", DueOnDate(date(2026, 3, 17)))))
    due = presenter_of(desk).state().due
    assert [item.action.number for item in due] == ["1", "2", "3", "4"]
    assert [item.days_left for item in due] == [-5, -3, 0, 2]


def test_drafts_the_least_complete_first(desk: Desk) -> None:
    for title, status, ready in (
        ("half", NoteStatus.DRAFT, 2),
        ("sent", NoteStatus.SENT, 0),
        ("begun", NoteStatus.DRAFT, 0),
        ("full", NoteStatus.DRAFT, 4),
    ):
        add_note(desk, title, status=status, ready=ready)
    assert [summary.title.fr for summary in presenter_of(desk).state().drafts] == ["begun", "half", "full"]


def test_recent_notes_without_those_that_went_away(desk: Desk) -> None:
    first, second, third = (add_note(desk, title) for title in ("a", "b", "c"))
    desk.notes.delete(second)
    state = presenter_of(desk, third, second, "unknown", first).state()
    assert [summary.id for summary in state.recent] == [third, first]


def test_an_action_without_a_title_goes_by_its_number(desk: Desk) -> None:
    add_note(desk, actions=(msgspec.structs.replace(action("A-03", DueOnDate(TODAY)), title=Bilingual()),))
    (due,) = presenter_of(desk).state().due
    assert title_of(due) == Bilingual("A-03", "A-03")
    named = msgspec.structs.replace(due, action=action("A-04", DueOnDate(TODAY)))
    assert title_of(named).fr == "Action A-04"


def test_invitations_that_need_a_step_this_week(desk: Desk) -> None:
    """The reply that is overdue, and the format that is open fifteen days before the visit."""
    soon, far = (Window(date(2026, month, 5), date(2026, month, 6)) for month in (4, 5))
    made = (
        late_invitation(),
        invited("mode", state=InvitationState.DATES_AGREED, confirmed_dates=soon),
        invited("far", state=InvitationState.DATES_AGREED, confirmed_dates=far),
        invited("held", state=InvitationState.HELD),
        invited("never", state=InvitationState.EXTENDED_ORALLY),
    )
    add_note(desk, invitations=made)
    presenter = presenter_of(desk)
    found = presenter.later(presenter.state()).invitations
    assert [(due.entry.invitation.number, due.wants.by, due.is_late) for due in found] == [
        ("late", date(2026, 3, 10), True),
        ("mode", date(2026, 3, 21), False),
    ]


def test_what_is_to_be_asked_about_again_leaves_those_that_wait(desk: Desk) -> None:
    asked = {"chase_every_days": 7, "last_chased": date(2026, 3, 8)}
    add_note(
        desk,
        actions=(
            action("due", NotDue(), ActionState.WAITING, **asked),
            action("not yet", NotDue(), ActionState.WAITING, **asked | {"last_chased": date(2026, 3, 9)}),
            action("never", NotDue(), ActionState.WAITING),
            action("open", DueOnDate(TODAY), **asked),
        ),
    )
    presenter = presenter_of(desk)
    later = presenter.later(presenter.state())
    assert {due.action.number: due.when for due in later.due} == {
        "open": When.TODAY,
        "due": When.ASK,
        "never": When.WAITING,
        "not yet": When.WAITING,
    }


def test_what_went_away_meanwhile_is_not_asked_about(desk: Desk) -> None:
    note = add_note(desk, actions=(action("W", NotDue(), ActionState.WAITING, chase_every_days=1),))
    presenter = presenter_of(desk)
    state = presenter.state()
    desk.notes.delete(note)
    later = presenter.later(state).due
    assert len(later) == 1
    assert list(later) == []
