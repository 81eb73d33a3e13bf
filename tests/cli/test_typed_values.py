"""Days, due dates and filters as people type them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.cli.typed_values import both_of, day_of, due_of, optional_day, said, window_of
from briefing_app.domain.actions import DueBeforeEvent, DueInMonth, DueOnDate, NotDue
from briefing_app.domain.errors import UserError
from briefing_app.domain.invitations import Party, VisitInvitation, Window
from briefing_app.domain.languages import Bilingual

FINAL = Bilingual("النهائي", "la finale")
VISIT = VisitInvitation("id", "I-1", Party(Bilingual()), Party(Bilingual()), FINAL)
NOTHING = Bilingual()


def code_of(work, *given):  # type: ignore[no-untyped-def]
    with pytest.raises(UserError) as told:
        work(*given)
    return told.value.code


@given(st.dates())
def test_a_day_is_read_in_any_digits(day: date) -> None:
    indic = day.isoformat().translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    assert day_of(f" {day.isoformat()} ") == day_of(indic) == day
    assert due_of(indic, NOTHING, None) == DueOnDate(day)
    assert optional_day(day.isoformat()) == day


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026",
        "2026-02-30",
        "2026-2-3",
        "20260203",
        "0000-01-01",
        "2026-W01-1",
        "hier",
        "2026-01-01T00",
        "٢٠٢٦-١٣-٠١",
    ],
)
def test_what_is_no_day(text: str) -> None:
    assert code_of(day_of, text) == "day.unreadable"


def test_an_option_that_was_not_given_is_no_day() -> None:
    assert optional_day(None) is None
    assert code_of(optional_day, "") == "day.unreadable"


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("", NotDue()),
        ("  ", NotDue()),
        ("2026-04", DueInMonth(2026, 4)),
        ("٢٠٢٦-١٢", DueInMonth(2026, 12)),
        ("D-10", DueBeforeEvent(10, FINAL)),
        ("j-10", DueBeforeEvent(10, FINAL)),
        ("J+7", DueBeforeEvent(-7, FINAL)),
        ("D-0", DueBeforeEvent(0, FINAL)),
    ],
)
def test_a_due_date_is_a_day_a_month_or_days_from_an_event(text: str, due: object) -> None:
    assert due_of(text, FINAL, None) == due


def test_the_visit_of_an_invitation_is_an_event_whose_name_may_be_said() -> None:
    assert due_of("D-3", NOTHING, VISIT) == DueBeforeEvent(3, FINAL, "id")
    assert due_of("D-3", Bilingual(fr="le tour"), VISIT) == DueBeforeEvent(3, Bilingual(fr="le tour"), "id")


@pytest.mark.parametrize("text", ["2026-13", "0000-01", "D10", "D-1000", "D--1", "demain", "2026-02-30", "X-3"])
def test_what_is_no_due_date(text: str) -> None:
    assert code_of(due_of, text, FINAL, None) == "due.unreadable"


def test_days_from_nothing_are_refused() -> None:
    assert code_of(due_of, "D-3", NOTHING, None) == "due.no_event"


@given(st.dates(), st.dates())
def test_a_window_runs_forwards(one: date, two: date) -> None:
    first, last = sorted((one, two))
    assert window_of(first.isoformat(), last.isoformat()) == Window(first, last)
    assert window_of(first.isoformat(), None) == window_of(None, first.isoformat()) == Window(first, first)
    if first != last:
        assert code_of(window_of, last.isoformat(), first.isoformat()) == "window.backwards"


def test_no_window() -> None:
    assert window_of(None, None) is None


def test_a_name_goes_to_the_language_of_its_letters() -> None:
    assert both_of("", "", "Protocole") == Bilingual("", "Protocole")
    assert both_of("", "", "المراسم") == Bilingual("المراسم", "")
    assert both_of("", "Cabinet", "المراسم") == Bilingual("المراسم", "Cabinet")
    assert both_of("س", "f", "Autre") == Bilingual("س", "f")
    assert not both_of(" ", "\x00\t", " ")


def test_a_filter_without_a_word_is_not_everything() -> None:
    assert said(None, "--owner") == ""
    assert said(" Protocole ", "--owner") == "Protocole"
    assert code_of(said, " \t", "--owner") == "filter.empty"
