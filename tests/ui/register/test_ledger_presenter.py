"""Whose ledgers there are, and what stands in one; without Qt."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from briefing_app.bootstrap import Desk
from briefing_app.domain.actions import ActionState, DueOnDate, Obligation
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.services.register_exports import RegisterFormat
from briefing_app.ui.register.ledger_presenter import LedgerPresenter
from briefing_app.ui.register.state import Named
from tests.ui.register.conftest import FRANCE, MOROCCO, TODAY, action, put

LATE = DueOnDate(date(2026, 3, 1))
PERSON = Bilingual("السيد أو", "M. O")


@pytest.fixture
def ledger(desk: Desk) -> LedgerPresenter:
    return LedgerPresenter(desk.register)


@pytest.fixture
def both(desk: Desk) -> str:
    we, they, joint = Obligation.WE_OWE, Obligation.THEY_OWE, Obligation.JOINT
    return put(
        desk,
        action("done", LATE, state=ActionState.DONE, counterpart_country="FR", obligation=we, evidence="x"),
        action("later", DueOnDate(date(2026, 9, 1)), counterpart_country="FR", obligation=we),
        action("late", LATE, counterpart=FRANCE, counterpart_country="FR", obligation=we),
        action("theirs", DueOnDate(TODAY), counterpart=PERSON, counterpart_country="FR", obligation=they),
        action("both", counterpart_country="FR", obligation=joint),
        action("ours", counterpart_country="FR", obligation=Obligation.INTERNAL),
        action("other", counterpart=MOROCCO, obligation=we),
    )


def numbers(ledger: LedgerPresenter, obligation: Obligation) -> list[str]:
    return [row.number for row in ledger.side(obligation).rows]


def test_there_are_countries_then_names(ledger: LedgerPresenter, both: str) -> None:
    assert ledger.parties() == (Named(Bilingual(), "FR"), Named(PERSON), Named(MOROCCO))
    assert ledger.with_whom == Named(Bilingual(), "FR")


def test_names_stand_in_the_order_of_the_language(ledger: LedgerPresenter, desk: Desk) -> None:
    put(desk, action("1", counterpart=Bilingual("ي", "A")), action("2", counterpart=Bilingual("ا", "B")))
    assert [party.name.fr for party in ledger.parties()] == ["A", "B"]
    ledger.language = Language.ARABIC
    assert [party.name.fr for party in ledger.parties()] == ["B", "A"]


def test_nobody_is_there_in_an_empty_register(ledger: LedgerPresenter) -> None:
    assert ledger.parties() == ()
    assert ledger.with_whom is None
    assert numbers(ledger, Obligation.WE_OWE) == []


def test_both_directions_and_what_is_common(ledger: LedgerPresenter, both: str) -> None:
    ledger.parties()
    assert numbers(ledger, Obligation.WE_OWE) == ["late", "later"]
    assert numbers(ledger, Obligation.THEY_OWE) == ["theirs"]
    assert numbers(ledger, Obligation.JOINT) == ["both"]
    side = ledger.side(Obligation.WE_OWE)
    assert (side.open, side.late) == (2, 1)


def test_closed_ones_come_last_when_they_are_asked_for(ledger: LedgerPresenter, both: str) -> None:
    ledger.parties()
    ledger.with_closed = True
    assert numbers(ledger, Obligation.WE_OWE) == ["late", "later", "done"]
    side = ledger.side(Obligation.WE_OWE)
    assert (side.open, side.late) == (2, 1)


def test_somebody_by_name(ledger: LedgerPresenter, both: str) -> None:
    ledger.parties()
    ledger.with_whom = Named(PERSON)
    assert numbers(ledger, Obligation.THEY_OWE) == ["theirs"]
    assert numbers(ledger, Obligation.WE_OWE) == []
    assert ledger.parties()
    assert ledger.with_whom == Named(PERSON), "who was chosen stays so"


def test_who_is_no_longer_there_gives_way(ledger: LedgerPresenter, desk: Desk, both: str) -> None:
    ledger.with_whom = Named(Bilingual("غائب", "Absent"))
    ledger.parties()
    assert ledger.with_whom == Named(Bilingual(), "FR")


def test_the_sheet_has_the_ledger_and_nothing_else(ledger: LedgerPresenter, both: str) -> None:
    ledger.parties()
    request = ledger.request(Path("l.docx"), replace=True)
    assert request.format is RegisterFormat.WORD
    assert request.only == {"id-late", "id-later", "id-theirs", "id-both"}
    assert ledger.today == TODAY
