"""Which invitations are listed, in which order, and what each waits for; without Qt."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from briefing_app.bootstrap import Desk
from briefing_app.domain.invitation_needs import Need
from briefing_app.domain.invitations import InvitationState, Party, Window
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.ui.register.invitations_presenter import InvitationColumn, InvitationsPresenter
from tests.ui.register.conftest import TODAY, invitation, put


@pytest.fixture
def presenter(desk: Desk) -> InvitationsPresenter:
    put(
        desk,
        invitations=(
            invitation("I-1"),
            invitation("I-2", state=InvitationState.EXTENDED_IN_WRITING, reply_by=date(2026, 3, 10)),
            invitation(
                "I-3",
                state=InvitationState.DATES_AGREED,
                confirmed_dates=Window(date(2026, 4, 1), date(2026, 4, 2)),
            ),
            invitation("I-4", state=InvitationState.HELD),
        ),
    )
    made = InvitationsPresenter(desk.register)
    made.refresh()
    return made


def numbers(presenter: InvitationsPresenter) -> list[str]:
    return [row.entry.invitation.number for row in presenter.shown]


def test_what_presses_most_is_first_and_what_is_over_is_left_out(presenter: InvitationsPresenter) -> None:
    assert numbers(presenter) == ["I-2", "I-3", "I-1"]
    assert [row.wants.need for row in presenter.shown if row.wants] == [Need.REPLY, Need.MODE, Need.WRITE]
    assert [row.is_late(TODAY) for row in presenter.shown] == [True, False, False]
    assert presenter.total == 4


def test_what_is_over_is_listed_when_it_is_asked_for(presenter: InvitationsPresenter) -> None:
    presenter.narrow("", with_settled=True)
    assert numbers(presenter) == ["I-2", "I-3", "I-1", "I-4"]
    assert not presenter.shown[-1].is_late(date.max)


@pytest.mark.parametrize(
    ("text", "found"),
    [("i-3", ["I-3"]), ("نهايية", []), ("النهائيه", ["I-2", "I-3", "I-1"]), ("ministre FR", ["I-2", "I-3", "I-1"])],
)
def test_every_word_is_looked_for(presenter: InvitationsPresenter, text: str, found: list[str]) -> None:
    presenter.narrow(text, with_settled=False)
    assert numbers(presenter) == found


@pytest.mark.parametrize(
    ("column", "descending", "expected"),
    [
        (InvitationColumn.NUMBER, False, "1 2 3 4"),
        (InvitationColumn.NUMBER, True, "4 3 2 1"),
        (InvitationColumn.STATE, False, "1 2 3 4"),
        (InvitationColumn.DATES, True, "3 1 2 4"),
        (InvitationColumn.NEXT, True, "1 3 2 4"),
        (InvitationColumn.OCCASION, False, "1 2 3 4"),
        (InvitationColumn.PARTIES, False, "1 2 3 4"),
        (InvitationColumn.NOTE, False, "1 2 3 4"),
    ],
)
def test_every_column_sorts(
    presenter: InvitationsPresenter, column: InvitationColumn, descending: bool, expected: str
) -> None:
    presenter.narrow("", with_settled=True)
    presenter.sort(column, descending=descending)
    assert [number.removeprefix("I-") for number in numbers(presenter)] == expected.split()


def test_names_are_sorted_in_the_language_that_is_read(desk: Desk) -> None:
    parties = (Party(Bilingual("ي", "A")), Party(Bilingual("ا", "B")))
    made = InvitationsPresenter(desk.register)
    both = [msgspec.structs.replace(invitation(f"I-{n}"), invitee=party) for n, party in enumerate(parties, 1)]
    put(desk, invitations=tuple(both))
    made.refresh()
    made.sort(InvitationColumn.PARTIES, descending=False)
    assert numbers(made) == ["I-1", "I-2"]
    made.language = Language.ARABIC
    made.sort(InvitationColumn.PARTIES, descending=False)
    assert numbers(made) == ["I-2", "I-1"]
