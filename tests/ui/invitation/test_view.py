"""The screen of an invitation worked by clicks and keys, in three languages."""

from __future__ import annotations

from datetime import UTC, date, datetime

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from briefing_app.bootstrap import Desk
from briefing_app.domain.actions import ActionItem, Channel
from briefing_app.domain.invitations import InvitationState, Logistics, Publicity, Step, Window
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.language.capital_times import data_version
from briefing_app.ui.invitation.presenter import InvitationScreen
from briefing_app.ui.invitation.timeline import TimelineRow
from briefing_app.ui.invitation.view import InvitationView
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.notices import Notice
from tests.ui.conftest import MakeKit
from tests.ui.opening import check_opening, clipped


def opened(screen: InvitationScreen, kit: Kit, qtbot: QtBot) -> InvitationView:
    view = InvitationView(screen, kit)
    qtbot.addWidget(view)
    view.resize(1300, 660)
    view.show()
    view.activateWindow()
    qtbot.waitExposed(view)
    return view


@pytest.fixture
def view(screen: InvitationScreen, kit: Kit, qtbot: QtBot) -> InvitationView:
    return opened(screen, kit, qtbot)


def row_of(view: InvitationView, words: str) -> TimelineRow:
    return next(row for row in view.coming.rows if words in row.findChild(QPushButton).text())


def click_step(view: InvitationView, words: str) -> None:
    QTest.mouseClick(row_of(view, words).findChild(QPushButton), Qt.MouseButton.LeftButton)


def texts(widget: object) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]  # type: ignore[attr-defined]


def button(view: InvitationView, name: str) -> QPushButton | QToolButton:
    found = [*view.findChildren(QPushButton), *view.findChildren(QToolButton)]
    return next(one for one in found if one.accessibleName() == name and one.isVisibleTo(view))


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_it_opens_in_every_language(screen: InvitationScreen, make_kit: MakeKit, qtbot: QtBot, language: str) -> None:
    view = opened(screen, make_kit(language), qtbot)
    for number in (None, -2, 1):  # as it opens, with the step that asks for days, with one that asks for conditions
        if number is not None:
            view.coming.rows[number].findChild(QPushButton).click()
        qtbot.waitUntil(lambda: not list(clipped(view)))  # laid out in the turn after it was filled
        check_opening(view, language)


def test_it_says_who_invites_whom_to_what_and_what_was_answered(view: InvitationView) -> None:
    said = texts(view.facts)
    assert "Dr Amr Talaat · ministre des Communications et des Technologies de l’information" in said
    assert "In person · Accepted" in said
    assert "By video · Accepted" in said
    assert view.title.text() == "La finale du concours égypto-français des jeunes pousses"
    assert view.state.text() == "Answered"


def test_a_step_is_one_click_its_day_today(view: InvitationView, screen: InvitationScreen, qtbot: QtBot) -> None:
    click_step(view, "Dates agreed")
    form = view.form
    assert form is not None
    assert form.on.value == date(2026, 3, 15)
    assert form.on.edit.hasFocus()
    form.channel.value = Channel.LETTER
    form.reference.setText("L-7")
    form.start.value, form.end.value = date(2026, 6, 1), date(2026, 6, 3)
    with qtbot.waitSignal(view.told) as told:
        QTest.keyClick(form.reference, Qt.Key.Key_Return)
    assert told.args == ["Recorded: Dates agreed."]
    assert screen.page().invitation.state is InvitationState.DATES_AGREED
    assert view.state.text() == "Dates agreed"
    happened = texts(view.happened)
    assert happened[-2] == "Dates agreed"
    assert happened[-1] == "15 March 2026 · Letter · L-7 · 1 June 2026 to 3 June 2026"
    assert view.form is None
    assert QApplication.focusWidget() in [row.findChild(QPushButton) for row in view.coming.rows]


def test_what_is_missing_is_said_in_the_form(view: InvitationView, screen: InvitationScreen) -> None:
    click_step(view, "Dates agreed")
    assert view.form is not None
    view.form.take.click()
    assert view.form.problem.isVisible()
    assert view.form.problem.text()
    assert screen.page().invitation.state is InvitationState.ANSWERED


def test_only_one_step_is_asked_for_and_escape_goes_back_step_by_step(view: InvitationView, qtbot: QtBot) -> None:
    click_step(view, "Dates agreed")
    first = view.form
    click_step(view, "Declined")
    assert view.form is not first
    assert view.form is not None
    assert not first.isVisible()  # type: ignore[union-attr]
    QTest.keyClick(view.form.reference, Qt.Key.Key_Escape)
    assert view.form is None
    click_step(view, "Declined")
    click_step(view, "Declined")
    assert view.form is None, "the same click folds it again"
    with qtbot.waitSignal(view.back_wanted):
        QTest.keyClick(view.back, Qt.Key.Key_Escape)


def test_follow_ups_are_taken_edited_and_refused(view: InvitationView, screen: InvitationScreen) -> None:
    rules = screen.page().proposals
    titles = [rule.title.fr for rule in rules]
    told: list[str] = []
    view.told.connect(told.append)
    drafts: list[ActionItem] = []
    view.draft_wanted.connect(drafts.append)
    button(view, f"Take: {titles[0]}").click()
    button(view, f"Edit and take: {titles[1]}").click()
    button(view, f"Refuse: {titles[2]}").click()
    assert [rule.title.fr for rule in screen.page().proposals] == [titles[1], titles[3]]
    assert [draft.title.fr for draft in drafts] == [titles[1]]
    assert [action.title.fr for action in screen.page().taken] == [titles[0]]
    assert told == [f"Taken: {titles[0]}.", f"Not proposed again: {titles[2]}."]
    assert titles[0] in texts(view.follow_ups)


def test_sentences_are_inserted_renewed_and_never_written_over(
    view: InvitationView, screen: InvitationScreen, desk: Desk
) -> None:
    card = view.sentences
    assert screen.page().sentences.fr in view.text(Language.FRENCH)
    assert card.insert.isVisible()
    assert not card.renew.isVisible()
    card.insert.click()
    assert card.standings[Language.ARABIC].text() == "In the note, up to date."
    assert not card.insert.isVisible()
    assert not card.renew.isEnabled()
    click_step(view, "Dates agreed")
    assert view.form is not None
    view.form.start.value = date(2026, 6, 1)
    view.form.take.click()
    assert card.standings[Language.FRENCH].text() == "In the note as it was before: it can be renewed."
    card.renew.click()
    assert card.standings[Language.FRENCH].text() == "In the note, up to date."


def test_the_test_call_is_told_in_both_capitals_with_the_release_of_the_zones(
    view: InvitationView, screen: InvitationScreen
) -> None:
    known = screen.page().invitation
    call = Logistics(
        test_call=datetime(2026, 4, 24, 22, 30, tzinfo=UTC), link_owner=Bilingual("التقنية", "Informatique")
    )
    screen.put(
        msgspec.structs.replace(
            known,
            logistics=call,
            delegation_size=3,
            publicity=Publicity.EMBARGOED,
            embargo_until=datetime(2026, 4, 25, 6, 0, tzinfo=UTC),
            proposed_windows=(Window(date(2026, 5, 1), date(2026, 5, 2), tentative=True),),
        )
    )
    view.refresh()
    said = texts(view.facts)
    lines = next(text for text in said if "Cairo" in text).split("\n")
    assert lines == [
        "Cairo · 25 April 2026 · \u206601:30 (UTC+3)\u2069",
        "Paris · 25 April 2026 · \u206600:30 (UTC+2)\u2069",
        f"Time zones as of release {data_version()}.",
    ]
    assert "1 May 2026 to 2 May 2026 (tentative)" in said
    assert any(text.startswith("Under embargo · ") for text in said)
    assert "Informatique" in said


def test_an_invitation_taken_away_meanwhile_leads_back(
    view: InvitationView, screen: InvitationScreen, desk: Desk, notices: list[Notice], qtbot: QtBot
) -> None:
    desk.promises.remove_invitation(screen.note_id, screen.invitation_id)
    with qtbot.waitSignal(view.back_wanted):
        view.refresh()
    assert notices


def test_the_line_runs_at_the_start_edge(make_kit: MakeKit, qtbot: QtBot) -> None:
    places = {}
    for language in ("ar", "fr"):
        kit = make_kit(language)
        row = TimelineRow(kit, "invitation", "accent", is_past=True)
        qtbot.addWidget(row)
        row.say("x")
        row.resize(300, 60)
        image = row.grab().toImage()
        soft = kit.theme.colour("accent_soft")
        places[language] = {x for x in range(300) for y in range(32) if image.pixelColor(x, y) == soft}
    assert max(places["fr"]) < 40
    assert min(places["ar"]) > 260


def test_steps_have_words_and_pictures() -> None:
    from briefing_app.ui.widgets.promise_states import STEP_ICONS

    assert set(STEP_ICONS) == set(Step)
