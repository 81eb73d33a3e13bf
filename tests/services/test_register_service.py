"""The register as its users ask it: what is due, what a counterpart and we owe each other, whole entries for exports."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import msgspec
import pytest

from briefing_app.bootstrap import Desk
from briefing_app.domain.actions import (
    ActionItem,
    ActionState,
    DueBeforeEvent,
    DueInMonth,
    DueOnDate,
    NotDue,
    Obligation,
)
from briefing_app.domain.edits import ActionsChanged
from briefing_app.domain.invitations import InvitationState, VisitInvitation, Window
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.register import RegisterEntry
from briefing_app.services.register_service import RegisterService
from briefing_app.storage.library import Library
from briefing_app.storage.register_rows import RegisterFilter, RegisterList, RegisterSort
from tests.conftest import FixedClock
from tests.storage.test_library import draft
from tests.storage.test_promises import TODAY, action, invitation, note_with, old_library

FRENCH_MINISTRY = Bilingual("الوزارة الفرنسية", "le ministère français")
EMBASSY = Bilingual("السفارة", "l’Ambassade")


@pytest.fixture
def register(library: Library, clock: FixedClock) -> RegisterService:
    return RegisterService(library, clock)


def add(
    library: Library,
    *actions: ActionItem,
    n: int = 1,
    day: date | None = None,
    invitations: Sequence[VisitInvitation] = (),
) -> BriefingNote:
    note = note_with(*actions, n=n, invitations=invitations)
    note = msgspec.structs.replace(note, facts=msgspec.structs.replace(note.facts, dated=day))
    library.notes.add(note, draft(f"r{n}"))
    return note


def with_counterpart(action_id: str, name: Bilingual, country: str, **more: object) -> ActionItem:
    return action(action_id, counterpart=name, counterpart_country=country, **more)


def ids(found: RegisterList | Sequence[RegisterEntry]) -> list[str]:
    return [item.action.id if isinstance(item, RegisterEntry) else item.id for item in found]


def test_the_desk_has_one_and_it_asks_the_clock_for_the_day(desk: Desk, library: Library) -> None:
    add(library, action("late", DueOnDate(date(2026, 3, 14))), action("today", DueOnDate(TODAY)))
    assert desk.register.today == TODAY
    assert ids(desk.register.rows(RegisterFilter(overdue_only=True))) == ["late"]
    tomorrow = RegisterFilter(overdue_only=True, today=date(2026, 3, 16))
    assert ids(desk.register.rows(tomorrow)) == ["late", "today"]


def test_what_was_closed_since_the_revision_is_not_open(register: RegisterService, library: Library) -> None:
    note = add(library, action("1"), action("2"))
    closed = (msgspec.structs.replace(note.actions[0], state=ActionState.DONE), note.actions[1])
    library.drafts.append(note.id, ActionsChanged(note.actions, closed))
    assert ids(register.rows()) == ids(register.entries()) == ["2"]
    assert ids(register.rows(RegisterFilter(state=ActionState.DONE))) == ["1"]


def test_columns_of_all_rows_and_some_rows_whole(register: RegisterService, library: Library) -> None:
    add(library, action("1"), action("2", DueOnDate(TODAY)), action("3", obligation=Obligation.JOINT))
    keyed = register.keyed(RegisterFilter(), "id", "obligation")
    assert [row[1:] for row in keyed] == [("2", "we_owe"), ("1", "we_owe"), ("3", "joint")]
    assert ids(register.listed([keyed[2][0], keyed[0][0]])) == ["3", "2"]


def due(register: RegisterService, today: date) -> RegisterList:
    return register.listed([place.row for place in register.due(today)])


@pytest.mark.parametrize(
    ("when", "is_there"),
    [
        (DueOnDate(date(2026, 3, 1)), True),
        (DueOnDate(date(2026, 3, 31)), True),
        (DueOnDate(date(2026, 4, 1)), False),
        (DueInMonth(2026, 3), True),
        (DueInMonth(2026, 4), False),
        (DueBeforeEvent(10, Bilingual(fr="la visite"), "i1"), True),
        (DueBeforeEvent(1, Bilingual(fr="la visite"), "i1"), False),
        (NotDue(), False),
    ],
)
def test_what_is_due_this_month(register: RegisterService, library: Library, when: object, is_there: bool) -> None:
    visit = invitation(dates=Window(date(2026, 4, 10), date(2026, 4, 11)))
    add(library, action("1", when), invitations=[visit])
    assert [row.id for row in due(register, TODAY)] == ["1"] * is_there


def test_what_is_due_looks_a_week_ahead_over_the_end_of_a_month(register: RegisterService, library: Library) -> None:
    add(library, *(action(f"{day}", DueOnDate(date(2026, 4, day))) for day in (4, 5, 6)))
    assert [row.id for row in due(register, date(2026, 3, 30))] == ["4", "5"]
    assert [row.id for row in due(register, date.max)] == ["4", "5", "6"]


def test_what_is_due_has_what_waits_and_not_what_is_put_off_or_closed(
    register: RegisterService, library: Library
) -> None:
    add(
        library,
        action("waits", state=ActionState.WAITING),
        action("done", DueOnDate(TODAY), ActionState.DONE),
        action("put off", DueOnDate(TODAY), hidden_until=date(2026, 3, 16)),
        action("back", DueOnDate(TODAY), hidden_until=TODAY),
    )
    assert [row.id for row in due(register, TODAY)] == ["back", "waits"]


# --- whole entries


def test_entries_are_whole_and_in_the_order_of_the_rows(register: RegisterService, library: Library) -> None:
    first = add(library, action("1", DueOnDate(date(2026, 3, 1))), action("2", marking="secret"))
    second = add(library, action("3", DueInMonth(2026, 2)), n=2)
    wanted = RegisterFilter(sort=RegisterSort.DUE, today=TODAY)
    entries = register.entries(wanted)
    assert ids(entries) == ids(register.rows(wanted)) == ["3", "1", "2"]
    late, _, undated = entries
    assert (late.action, late.note_id, late.reference) == (second.actions[0], second.id, "P-00AB-0002")
    assert (late.due_day, late.overdue) == (date(2026, 2, 28), True)
    assert (undated.due_day, undated.overdue, undated.profile) == (None, False, first.profile)
    assert (late.note_title, late.marking, undated.marking) == (second.facts.title, second.facts.marking, "secret")


def test_a_closed_action_is_not_overdue(register: RegisterService, library: Library) -> None:
    add(library, action("1", DueOnDate(date(2026, 3, 1)), ActionState.DONE))
    (entry,) = register.entries(RegisterFilter(open_only=False))
    assert (entry.due_day, entry.overdue) == (date(2026, 3, 1), False)


def test_a_library_of_an_older_version_has_all_of_it(
    library: Library, clock: FixedClock, register: RegisterService
) -> None:
    visit = invitation(dates=Window(date(2026, 3, 20), date(2026, 3, 21)))
    before = DueBeforeEvent(15, Bilingual(fr="la visite"), "i1")
    note = add(library, action("1", before), action("2"), invitations=[visit])
    old = RegisterService(old_library(library.path, [note]), clock)
    assert list(old.rows()) == list(register.rows())
    assert old.entries() == register.entries()
    assert old.invitations() == register.invitations()
    assert list(due(old, TODAY)) == list(due(register, TODAY))


# --- counterparts


def test_the_ledger_says_who_owes_what(register: RegisterService, library: Library) -> None:
    add(
        library,
        *(with_counterpart(str(owed), FRENCH_MINISTRY, "FR", obligation=owed) for owed in Obligation),
        with_counterpart("done", FRENCH_MINISTRY, "FR", state=ActionState.DONE),
        with_counterpart("put off", FRENCH_MINISTRY, "FR", hidden_until=date(2026, 9, 1)),
        with_counterpart("other", EMBASSY, "MA"),
    )
    for name in ("FR", "la France", "فرنسا", "MINISTERE francais", "الوزارة الفرنسية"):
        ledger = register.ledger(name, TODAY)
        assert sorted(ids(ledger.we_owe)) == ["put off", "we_owe"]
        assert (ids(ledger.they_owe), ids(ledger.joint)) == (["they_owe"], ["joint"])
    assert ids(register.ledger("Maroc").we_owe) == ["other"]
    assert len(register.ledger("Chili").we_owe) == 0


def test_a_country_is_not_found_in_the_middle_of_a_name(register: RegisterService, library: Library) -> None:
    add(library, with_counterpart("1", Bilingual(fr="Union africaine"), ""))
    assert ids(register.ledger("FR").we_owe) == []
    assert ids(register.ledger("africaine").we_owe) == ["1"]


@pytest.mark.parametrize(
    ("name", "country", "expected"),
    [
        (FRENCH_MINISTRY, "FR", ["ar", "both", "no name"]),
        (FRENCH_MINISTRY, "", ["ar", "both"]),
        (Bilingual(fr="Le Ministère Francais"), "FR", ["both", "no name"]),
        (Bilingual(), "FR", ["ar", "both", "no name", "other"]),
        (Bilingual(), "", []),
        (EMBASSY, "MA", []),
    ],
)
def test_what_is_open_with_a_counterpart(
    register: RegisterService, library: Library, name: Bilingual, country: str, expected: list[str]
) -> None:
    add(
        library,
        with_counterpart("both", FRENCH_MINISTRY, "FR"),
        with_counterpart("ar", Bilingual(FRENCH_MINISTRY.ar), "FR"),
        with_counterpart("other", EMBASSY, "FR"),
        with_counterpart("no name", Bilingual(), "FR"),
        with_counterpart("done", FRENCH_MINISTRY, "FR", state=ActionState.DONE),
        action("nobody"),
    )
    assert sorted(ids(register.open_since_last(name, country))) == expected


def test_what_is_open_since_before_a_day(register: RegisterService, library: Library) -> None:
    """A note without a date of its own bears that of its meeting: the sample's is long past."""
    for n, day in enumerate((date(2026, 3, 1), TODAY, None)):
        add(library, with_counterpart(f"{n}", FRENCH_MINISTRY, "FR"), n=n, day=day)
    assert sorted(ids(register.open_since_last(FRENCH_MINISTRY, "FR"))) == ["0", "1", "2"]
    assert sorted(ids(register.open_since_last(FRENCH_MINISTRY, "FR", TODAY))) == ["0", "2"]


# --- invitations


def test_invitations_the_newest_note_first(register: RegisterService, library: Library) -> None:
    held = invitation("i3", state=InvitationState.HELD)
    add(library, n=1, day=date(2026, 1, 1), invitations=[invitation("i1"), held])
    note = add(library, n=2, day=date(2026, 2, 1), invitations=[invitation("i2")])
    entries = register.invitations()
    assert [entry.invitation.id for entry in entries] == ["i2", "i1"]
    assert (entries[0].note_id, entries[0].reference, entries[0].profile) == (note.id, "P-00AB-0002", note.profile)
    assert (entries[0].note_title, entries[0].marking) == (note.facts.title, note.facts.marking)
    every = register.invitations(RegisterFilter(open_only=False))
    assert [entry.invitation.id for entry in every] == ["i2", "i1", "i3"]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (RegisterFilter(counterpart="MINISTRE"), ["i1"]),
        (RegisterFilter(counterpart="نظيره"), ["i1"]),
        (RegisterFilter(counterpart="fr"), ["i1"]),
        (RegisterFilter(counterpart="Maroc"), []),
        (RegisterFilter(note_id="note-1"), ["i1"]),
        (RegisterFilter(note_id="note-2"), []),
    ],
)
def test_invitations_by_party_and_note(
    register: RegisterService, library: Library, wanted: RegisterFilter, expected: list[str]
) -> None:
    add(library, invitations=[invitation("i1")])
    assert [entry.invitation.id for entry in register.invitations(wanted)] == expected
