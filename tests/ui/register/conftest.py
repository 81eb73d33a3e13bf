"""A register of a few actions that differ, its presenter, and its screen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from briefing_app.bootstrap import Desk
from briefing_app.domain.actions import (
    ActionItem,
    ActionKind,
    ActionSource,
    ActionState,
    ActionStateChange,
    Anchor,
    Due,
    DueInMonth,
    DueOnDate,
    NotDue,
    Obligation,
)
from briefing_app.domain.answers import Answers
from briefing_app.domain.invitations import Party, VisitInvitation
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.rich_text import plain
from briefing_app.domain.segments import new_pair
from briefing_app.storage.notes import RevisionDraft
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.register.invitations_presenter import InvitationsPresenter
from briefing_app.ui.register.ledger_presenter import LedgerPresenter
from briefing_app.ui.register.presenter import RegisterPresenter
from briefing_app.ui.register.view import RegisterView
from tests.conftest import FixedClock

TODAY = date(2026, 3, 15)
"""A Sunday."""
SUNDAY = 6
FRANCE, MOROCCO = Bilingual("فرنسا", "France"), Bilingual("المغرب", "Maroc")
PROTOCOL, CABINET = Bilingual("المراسم", "Protocole"), Bilingual("المكتب", "Cabinet")
Show = Callable[..., RegisterView]


def action(
    number: str,
    due: Due = NotDue(),  # noqa: B008 - frozen
    title: Bilingual | None = None,
    state: ActionState = ActionState.ACCEPTED,
    owner: Bilingual = PROTOCOL,
    **more: object,
) -> ActionItem:
    at = datetime(2026, 3, 1, 9, tzinfo=UTC)
    steps = [ActionState.ACCEPTED] if state is ActionState.ACCEPTED else [ActionState.ACCEPTED, state]
    return ActionItem(
        f"id-{number}",
        number,
        ActionKind.TASK,
        title if title is not None else Bilingual(f"إجراء {number}", f"Action {number}"),
        owner,
        more.pop("obligation", Obligation.WE_OWE),  # type: ignore[arg-type]
        due=due,
        state=state,
        history=tuple(ActionStateChange(step, at, "Nadia") for step in steps),
        **more,  # type: ignore[arg-type]
    )


def invitation(number: str, **facts: object) -> VisitInvitation:
    inviter = Party(Bilingual("الوزير", "Le ministre"), country="EG")
    invitee = Party(Bilingual("السيد أو", "M. O"), country="FR")
    return VisitInvitation(f"id-{number}", number, inviter, invitee, Bilingual("الجولة النهائية", "La finale"), **facts)  # type: ignore[arg-type]


def put(
    desk: Desk,
    *actions: ActionItem,
    invitations: tuple[VisitInvitation, ...] = (),
    text: tuple[str, str] = ("", ""),
    title: str = "Note",
    **facts: object,
) -> str:
    """A note with these promises and one paragraph (French, Arabic); its id."""
    note = desk.notes.new("synthesis", None, Answers()).note
    first, *others = note.sections
    pair = new_pair(f"pair-{note.id}", plain(text[1]), plain(text[0]))
    note = msgspec.structs.replace(
        note,
        facts=msgspec.structs.replace(note.facts, title=Bilingual(f"{title} ع", title), **facts),
        actions=actions,
        invitations=invitations,
        sections=(msgspec.structs.replace(first, pairs=(pair,)), *others),
    )
    desk._library.notes.append(note, RevisionDraft(f"r-{note.id}", "test", "edited", FixedClock().now()))
    return note.id


def quoting(number: str, words: str, text: str) -> ActionItem:
    """An action whose French words are ``words`` of ``text``; of the pair that the next ``put`` makes."""
    start = text.index(words)
    anchor = Anchor(Language.FRENCH, start, start + len(words), words)
    return action(number, DueOnDate(TODAY), source=ActionSource("", (anchor,)))


@pytest.fixture
def some(desk: Desk) -> str:
    """The id of a note with an action in most groups, with France and Morocco."""
    return put(
        desk,
        action("A-1", DueOnDate(date(2026, 3, 10)), counterpart=FRANCE, counterpart_country="FR"),
        action("A-2", DueOnDate(TODAY), owner=CABINET, counterpart=MOROCCO, obligation=Obligation.THEY_OWE),
        action("A-10", DueOnDate(date(2026, 3, 21)), counterpart=FRANCE, obligation=Obligation.JOINT),
        action("A-3", DueOnDate(date(2026, 3, 22)), Bilingual("زيارة", "Été à préparer"), counterpart=FRANCE),
        action("A-4", DueInMonth(2026, 6), state=ActionState.WAITING, counterpart=FRANCE),
        action("A-5", NotDue(Bilingual("", "Pas fixé")), owner=Bilingual()),
        action("A-6", DueOnDate(TODAY), hidden_until=date(2026, 4, 1)),
        action("A-7", DueOnDate(date(2026, 3, 1)), state=ActionState.DONE, evidence="NV 12"),
    )


@pytest.fixture
def presenter(desk: Desk) -> RegisterPresenter:
    return RegisterPresenter(desk.register, desk.promises, first_weekday=SUNDAY, is_writable=desk.is_writable)


@pytest.fixture
def show(qtbot: QtBot, desk: Desk) -> Show:
    """The screen as large as it is on a small laptop."""

    def make(presenter: RegisterPresenter, kit: Kit, over: Desk = desk) -> RegisterView:
        view = RegisterView(
            presenter, LedgerPresenter(over.register), InvitationsPresenter(over.register), kit
        )  # fmt: skip
        qtbot.addWidget(view)
        view.resize(1310, 700)
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        view.setFocus()
        return view

    return make
