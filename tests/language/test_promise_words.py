"""The words for promises: every value has its words in both languages, and days are counted as each language does."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from enum import StrEnum

import pytest

from briefing_app.domain.actions import (
    ActionState,
    Channel,
    Due,
    DueBeforeEvent,
    DueInMonth,
    DueOnDate,
    NotDue,
    Obligation,
    Priority,
)
from briefing_app.domain.invitations import Answer, InvitationState, Logistics, VisitMode, VisitType, Window
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.language import promise_words as words
from tests.samples import BUILT_INS

AR, FR = Language.ARABIC, Language.FRENCH
EGYPT, MOROCCO = BUILT_INS.profile("egypt_france"), BUILT_INS.profile("morocco_france")
VISIT = Bilingual("الزيارة", "la visite")


@pytest.mark.parametrize(
    ("kind", "table"),
    [
        (ActionState, words.ACTION_STATES),
        (Obligation, words.OBLIGATIONS),
        (Channel, words.CHANNELS),
        (VisitMode, words.VISIT_MODES),
        (VisitType, words.VISIT_TYPES),
        (Answer, words.ANSWERS),
        (InvitationState, words.INVITATION_STATES),
    ],
)
def test_every_value_is_called_something_of_its_own(kind: type[StrEnum], table: Mapping[StrEnum, Bilingual]) -> None:
    assert set(table) == set(kind)
    assert all(text.ar and text.fr for text in table.values())
    for language in Language:
        assert len({text[language] for text in table.values()}) == len(table)


def test_an_ordinary_priority_goes_without_saying() -> None:
    assert set(words.PRIORITIES) == set(Priority)
    assert not words.PRIORITIES[Priority.NORMAL]


@pytest.mark.parametrize(
    ("due", "arabic", "french"),
    [
        (DueOnDate(date(2026, 3, 1)), "١ مارس ٢٠٢٦", "1er mars 2026"),
        (DueInMonth(2026, 4), "أبريل ٢٠٢٦", "avril 2026"),
        (DueBeforeEvent(1, VISIT), "قبل الزيارة بيوم", "1 jour avant la visite"),
        (DueBeforeEvent(2, VISIT), "قبل الزيارة بيومين", "2 jours avant la visite"),
        (DueBeforeEvent(-11, VISIT), "بعد الزيارة بـ١١ يومًا", "11 jours après la visite"),
        (NotDue(), "بلا موعد محدد", "sans échéance"),
        (NotDue(Bilingual("هذا العام", "dans l’année")), "هذا العام", "dans l’année"),
    ],
)
def test_due_dates_in_words(due: Due, arabic: str, french: str) -> None:
    assert words.due_text(due, EGYPT) == Bilingual(arabic, french)


@pytest.mark.parametrize(
    ("days", "arabic", "french"),
    [
        (1, "متأخر بيوم", "en retard de 1 jour"),
        (2, "متأخر بيومين", "en retard de 2 jours"),
        (3, "متأخر بـ٣ أيام", "en retard de 3 jours"),
        (10, "متأخر بـ١٠ أيام", "en retard de 10 jours"),
        (11, "متأخر بـ١١ يومًا", "en retard de 11 jours"),
        (100, "متأخر بـ١٠٠ يوم", "en retard de 100 jours"),
        (103, "متأخر بـ١٠٣ أيام", "en retard de 103 jours"),
    ],
)
def test_how_late_something_is(days: int, arabic: str, french: str) -> None:
    assert words.late_text(days, EGYPT) == Bilingual(arabic, french)


def test_digits_are_those_of_the_profile() -> None:
    assert words.late_text(11, MOROCCO).ar == "متأخر بـ11 يومًا"


def test_windows_of_one_day_and_of_several() -> None:
    day, days = Window(date(2026, 5, 4), date(2026, 5, 4)), Window(date(2026, 5, 4), date(2026, 5, 6))
    assert words.window_text(day, FR, EGYPT) == "4 mai 2026"
    assert words.window_text(days, FR, EGYPT) == "du 4 mai 2026 au 6 mai 2026"
    assert words.window_text(days, AR, EGYPT) == "من ٤ مايو ٢٠٢٦ إلى ٦ مايو ٢٠٢٦"


def test_labels_take_the_colon_of_their_language() -> None:
    assert words.labelled(words.OWNER, "Protocole", FR) == "Responsable\u00a0: Protocole"
    assert words.labelled(words.OWNER, "المراسم", AR) == "المسؤول: المراسم"
    assert words.labelled(words.OWNER, "", FR) == ""
    assert words.joined(("أ", "", "ب"), AR) == "أ، ب"
    assert words.joined(("a", "", "b"), FR) == "a, b"


def test_a_call_is_said_in_both_capitals_with_its_day() -> None:
    call = Logistics(test_call=datetime(2026, 5, 1, 21, 30, tzinfo=UTC))
    assert words.call_text(call, EGYPT, FR) == (
        "2 mai 2026, 0 h 30, heure du Caire (UTC+3) · 23 h 30 le 1er mai 2026, heure de Paris (UTC+2)"
    )
    assert words.call_text(call, EGYPT, AR).startswith("٢ مايو ٢٠٢٦، ١٢:٣٠ ص بتوقيت القاهرة")
    assert words.call_text(Logistics(), EGYPT, FR) == ""
    naive = Logistics(test_call=datetime(2026, 5, 1, 9), host_zone="Africa/Tunis")  # noqa: DTZ001
    moment = words.call_moment(naive, EGYPT)
    assert moment is not None
    assert moment.astimezone(UTC) == datetime(2026, 5, 1, 8, tzinfo=UTC)
