"""States of promises: a picture for each, and days in the interface language."""

from __future__ import annotations

from datetime import date

import pytest

from briefing_app.domain.actions import ActionState, Due, DueBeforeEvent, DueInMonth, DueOnDate, NotDue
from briefing_app.domain.invitations import InvitationState, Step, Window
from briefing_app.domain.languages import Bilingual
from briefing_app.ui.widgets.promise_states import ACTION_ICONS, INVITATION_ICONS, STEP_ICONS, DueWords
from tests.ui.conftest import MakeKit

VISIT = Bilingual("الزيارة", "la visite")


def test_every_state_has_a_picture_that_was_drawn(make_kit: MakeKit) -> None:
    kit = make_kit("en")
    for icons, kind in ((ACTION_ICONS, ActionState), (INVITATION_ICONS, InvitationState), (STEP_ICONS, Step)):
        assert set(icons) == set(kind)
        for name, colour in icons.values():
            assert not kit.icons.icon(name, colour).isNull()


@pytest.mark.parametrize(
    ("due", "en", "fr", "ar"),
    [
        (DueOnDate(date(2026, 6, 1)), "1 June 2026", "1 juin 2026", "1 يونيو 2026"),
        (DueInMonth(2026, 6), "June 2026", "juin 2026", "يونيو 2026"),
        (DueBeforeEvent(1, VISIT), "1 day before “la visite”", "1 jour avant «\u00a0la visite\u00a0»", "قبل «الزيارة» بيوم"),
        (DueBeforeEvent(2, VISIT), "2 days before “la visite”", "2 jours avant «\u00a0la visite\u00a0»", "قبل «الزيارة» بيومين"),
        (DueBeforeEvent(-11, VISIT), "11 days after “la visite”", "11 jours après «\u00a0la visite\u00a0»", "بعد «الزيارة» بـ11 يومًا"),
        (NotDue(Bilingual("", "sans objet")), "sans objet", "sans objet", "sans objet"),
        (NotDue(), "", "", ""),
    ],
)  # fmt: skip
def test_due_dates_in_every_language(make_kit: MakeKit, due: Due, en: str, fr: str, ar: str) -> None:
    assert [DueWords(make_kit(language)).due(due) for language in ("en", "fr", "ar")] == [en, fr, ar]


@pytest.mark.parametrize(
    ("days", "en", "fr", "ar"),
    [
        (1, "overdue by 1 day", "en retard de 1 jour", "متأخر يومًا واحدًا"),
        (3, "overdue by 3 days", "en retard de 3 jours", "متأخر 3 أيام"),
        (11, "overdue by 11 days", "en retard de 11 jours", "متأخر 11 يومًا"),
        (100, "overdue by 100 days", "en retard de 100 jours", "متأخر 100 يوم"),
    ],
)
def test_how_late_it_is(make_kit: MakeKit, days: int, en: str, fr: str, ar: str) -> None:
    last, today = date(2026, 1, 1), date.fromordinal(date(2026, 1, 1).toordinal() + days)
    assert [DueWords(make_kit(language)).late(last, today) for language in ("en", "fr", "ar")] == [en, fr, ar]


def test_windows(make_kit: MakeKit) -> None:
    words = DueWords(make_kit("en"))
    day = date(2026, 6, 1)
    assert words.window(Window(day, day)) == "1 June 2026"
    assert words.window(Window(day, date(2026, 6, 3), tentative=True)) == "1 June 2026 to 3 June 2026 (tentative)"
