"""The form of facts, worked by keys and clicks."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.bootstrap import Application
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.meetings import MeetingMode
from briefing_app.ui.facts.presenter import FactsPresenter
from briefing_app.ui.facts.view import FactsForm
from briefing_app.ui.kit.kit import Kit
from tests.samples import sample_note
from tests.ui.conftest import MakeKit
from tests.ui.focus_chain import chain_of
from tests.ui.opening import check_opening
from tests.ui.typed import type_text


@pytest.fixture
def form(qtbot: QtBot, presenter: FactsPresenter, kit: Kit) -> FactsForm:
    form = FactsForm(presenter, kit)
    qtbot.addWidget(form)
    form.resize(1100, 640)
    form.show()
    return form


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_it_opens_in_every_language(
    qtbot: QtBot, presenter: FactsPresenter, make_kit: MakeKit, application: Application, language: str
) -> None:
    form = FactsForm(presenter, make_kit(language))
    qtbot.addWidget(form)
    note = sample_note()
    form.load(note.facts, application.built_ins.profile(note.profile))
    form.resize(1100, 640)
    form.show()
    check_opening(form, language)


@pytest.mark.parametrize(
    ("language", "name"), [("ar", "مصر وفرنسا"), ("fr", "Égypte et France"), ("en", "Égypte et France")]
)
def test_profiles_are_named_in_the_language_that_is_read(
    qtbot: QtBot, presenter: FactsPresenter, make_kit: MakeKit, language: str, name: str
) -> None:
    form = FactsForm(presenter, make_kit(language))
    qtbot.addWidget(form)
    assert form.profile.currentText() == name
    assert form.profile.count() == 7


def test_typing_a_day_begins_today_and_writes_over_it(qtbot: QtBot, form: FactsForm) -> None:
    assert form.day.value is None
    form.day.edit.setFocus()
    qtbot.keyClicks(form.day.edit, "16062021")
    assert form.day.value == date(2021, 6, 16)
    assert form.answers().meeting.day == date(2021, 6, 16)


def test_what_is_entered_is_echoed_in_both_languages(qtbot: QtBot, form: FactsForm) -> None:
    assert form.echo.text(Language.FRENCH) == ""
    form.day.value = date(2021, 6, 16)
    form.mode.setFocus()
    qtbot.keyClick(form.mode, Qt.Key.Key_Down)
    qtbot.keyClicks(form.place.french, "Le Caire et Paris")
    type_text(form.place.arabic, "القاهرة وباريس")
    assert form.echo.text(Language.FRENCH) == "16 juin 2021, par visioconférence, Le Caire et Paris"
    assert form.echo.text(Language.ARABIC) == "١٦ يونيو ٢٠٢١، عبر الاتصال المرئي، القاهرة وباريس"
    assert form.mode.value is MeetingMode.VIDEO


def test_every_fact_goes_into_the_answers(qtbot: QtBot, form: FactsForm) -> None:
    qtbot.keyClicks(form.start, "14h30")
    qtbot.keyClicks(form.end, "15:45")
    type_text(form.subject.french, "le numérique")
    type_text(form.title.arabic, "لقاء")
    form.marking.setFocus()
    qtbot.keyClick(form.marking, Qt.Key.Key_Down)
    qtbot.keyClick(form.marking, Qt.Key.Key_Down)
    qtbot.keyClicks(form.copies[Language.FRENCH], "Cabinet")
    qtbot.keyClick(form.copies[Language.FRENCH], Qt.Key.Key_Return)
    qtbot.keyClicks(form.copies[Language.FRENCH], "Presse")
    type_text(form.copies[Language.ARABIC], "المكتب")
    answers = form.answers()
    assert (answers.meeting.start, answers.meeting.end) == (time(14, 30), time(15, 45))
    assert (answers.subject, answers.title) == (Bilingual("", "le numérique"), Bilingual("لقاء", ""))
    assert answers.marking == "internal"
    assert answers.distribution == (Bilingual("المكتب", "Cabinet"), Bilingual("", "Presse"))


def test_the_marking_is_the_templates_until_one_is_chosen(form: FactsForm) -> None:
    assert form.answers().marking == ""
    assert [form.marking.itemText(row) for row in range(1, form.marking.count())] == [
        "Public",
        "Usage interne",
        "Diffusion restreinte",
        "Confidentiel",
        "Secret",
    ]


def test_another_profile_keeps_what_was_entered_and_writes_it_another_way(qtbot: QtBot, form: FactsForm) -> None:
    form.day.value = date(2026, 7, 1)
    form.marking.setCurrentIndex(2)
    with qtbot.waitSignal(form.changed):
        form.profile.setCurrentIndex([form.profile.itemText(row) for row in range(7)].index("Maroc et France"))
    assert form.answers().marking == "internal"
    assert form.echo.text(Language.ARABIC).startswith("1 يوليوز 2026")
    assert "Maroc" not in form.echo.text(Language.FRENCH)


def test_a_time_that_is_none_is_marked_and_refused_with_the_focus_on_it(qtbot: QtBot, form: FactsForm) -> None:
    assert form.problem() == ""
    qtbot.keyClicks(form.end, "25:00")
    assert form.end.property("invalid") is True
    assert "25:00" in form.problem()
    assert form.end.hasFocus() or form.focusWidget() is form.end
    form.end.clear()
    assert form.end.property("invalid") is False
    assert form.problem() == ""


def test_a_loaded_note_shows_its_facts_and_keeps_its_profile(form: FactsForm, application: Application) -> None:
    note = sample_note()
    form.load(note.facts, application.built_ins.profile("egypt_france"))
    assert not form.profile.isEnabled()
    assert form.profile.toolTip()
    assert (form.day.value, form.start.value, form.mode.value) == (date(2021, 6, 16), time(13), MeetingMode.VIDEO)
    assert form.title.value == note.facts.title
    assert form.subject.french.cursorPosition() == 0
    assert form.copies[Language.ARABIC].toPlainText() == "مكتب الوزير\nقطاع العلاقات الدولية"
    assert form.echo.text(Language.FRENCH).endswith("Dr Amr Talaat — M. Cédric O")


def test_filling_the_fields_is_no_change(qtbot: QtBot, form: FactsForm, application: Application) -> None:
    with qtbot.assertNotEmitted(form.changed):
        form.load(sample_note().facts, application.built_ins.profile("egypt_france"))


def test_arabic_stands_at_the_right_of_its_field_in_a_french_interface(form: FactsForm) -> None:
    area = form.copies[Language.ARABIC]
    assert area.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert area.document().defaultTextOption().alignment() & Qt.AlignmentFlag.AlignRight
    assert form.copies[Language.FRENCH].layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_tab_goes_through_the_form_in_reading_order(qtbot: QtBot, form: FactsForm) -> None:
    form.activateWindow()
    form.profile.setFocus()
    wanted = [
        form.day.edit,
        form.start,
        form.end,
        form.mode,
        form.place.french,
        form.place.arabic,
        form.subject.french,
        form.subject.arabic,
        form.title.french,
        form.title.arabic,
        form.hosts.finder,
        form.counterparts.finder,
        form.marking,
        form.copies[Language.FRENCH],
        form.copies[Language.ARABIC],
    ]
    assert _stops(form, len(wanted)) == wanted


def test_the_field_that_has_the_focus_is_scrolled_into_view(qtbot: QtBot, form: FactsForm) -> None:
    scroll = form.findChild(QScrollArea)
    assert scroll is not None
    assert scroll.verticalScrollBar().value() == 0
    form.title.arabic.setFocus()
    for _ in range(4):
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
    assert scroll.verticalScrollBar().value() > 0


def _stops(form: FactsForm, count: int) -> list[QWidget]:
    """Where Tab stops next, as the chain of focus says it."""
    found = [
        stop
        for stop in chain_of(form)
        if stop.isEnabled()
        and stop.isVisibleTo(form)
        and not stop.objectName().startswith("qt_")
        and not isinstance(stop, QScrollArea)
    ]
    behind = found.index(form.profile) + 1
    return found[behind : behind + count]
