"""The register as a person uses it: keys, clicks, what is said, what is offered and undone."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from briefing_app import bootstrap
from briefing_app.bootstrap import Desk
from briefing_app.domain.actions import ActionState, DueOnDate, Obligation, Priority
from briefing_app.domain.errors import UserError
from briefing_app.domain.invitations import InvitationState, VisitMode, Window
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.services.register_exports import RegisterFormat
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.notices import Notice, Severity
from briefing_app.ui.register.cells import CELL_ROLE, HEADING_ROLE, Cell
from briefing_app.ui.register.presenter import RegisterPresenter
from briefing_app.ui.register.state import By, Column, Step, Wanted
from briefing_app.ui.register.view import RegisterView
from tests.ui.conftest import MakeKit
from tests.ui.opening import check_opening
from tests.ui.register.conftest import FRANCE, TODAY, Show, action, invitation, put, quoting

LANGUAGES = ("ar", "fr", "en")


def press(*keys: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key, modifiers)
        QApplication.processEvents()


def cells(view: RegisterView, action_id: str) -> dict[Column, str]:
    """What the columns say of an action."""
    table = view.list.table
    line = view.list._presenter.line_of(action_id)
    assert line is not None
    model = table.actions_model
    return {
        column: model.index(line, place).data(CELL_ROLE).text for place, column in enumerate(model.columns)
    }  # fmt: skip


def choose(view: RegisterView, qtbot: QtBot, *action_ids: str) -> None:
    """Select actions and let the selection rest."""
    with qtbot.waitSignal(view.list.table.rested):
        view.list.table.select(action_ids)
    QApplication.processEvents()


def states(menu: QMenu) -> list[str]:
    return [entry.text() for entry in menu.actions() if not entry.isSeparator()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_tab_opens_well(
    show: Show, presenter: RegisterPresenter, some: str, desk: Desk, make_kit: MakeKit, qtbot: QtBot, language: str
) -> None:
    put(desk, invitations=(invitation("I-1", state=InvitationState.EXTENDED_ORALLY, reply_by=date(2026, 3, 1)),))
    view = show(presenter, make_kit(language))
    choose(view, qtbot, "id-A-1")
    for tab in range(view.tabs.count()):
        view.tabs.setCurrentIndex(tab)
        QApplication.processEvents()
        check_opening(view, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_tab_teaches_while_there_is_nothing(
    show: Show, presenter: RegisterPresenter, make_kit: MakeKit, qtbot: QtBot, language: str
) -> None:
    view = show(presenter, make_kit(language))
    for tab in range(view.tabs.count()):
        view.tabs.setCurrentIndex(tab)
        QApplication.processEvents()
        check_opening(view, language)
    view.tabs.setCurrentIndex(0)
    assert not view.list.filters.isVisible()
    with qtbot.waitSignal(view.library_wanted):
        view.list._empty.findChildren(QPushButton)[0].click()


def test_the_columns_say_it_in_words(show: Show, presenter: RegisterPresenter, some: str, kit: Kit) -> None:
    view = show(presenter, kit)
    late = cells(view, "id-A-1")
    assert late[Column.TITLE] == "Action A-1\nإجراء A-1"
    assert late[Column.DUE] == "10 March 2026\n5 days late"
    assert late[Column.STATE] == "Open"
    assert late[Column.COUNTERPART] == "France\nWe owe it"
    assert cells(view, "id-A-2")[Column.DUE] == "15 March 2026\ntoday"
    assert cells(view, "id-A-4")[Column.DUE] == "June 2026"
    assert cells(view, "id-A-4")[Column.STATE] == "Waiting for 14 days"
    assert cells(view, "id-A-5")[Column.DUE] == "No date"
    assert cells(view, "id-A-5")[Column.OWNER] == ""


def test_overdue_is_an_icon_a_colour_and_words(show: Show, presenter: RegisterPresenter, some: str, kit: Kit) -> None:
    view = show(presenter, kit)
    model, line = view.list.table.actions_model, presenter.line_of("id-A-1")
    cell: Cell = model.index(line, model.columns.index(Column.DUE)).data(CELL_ROLE)
    assert (cell.icon, cell.colour, cell.lines[1].colour) == ("warning", "danger", "danger")
    assert model.index(0, 0).data(HEADING_ROLE) == ("Overdue", "danger", "1")
    assert model.index(2, 0).data(HEADING_ROLE)[:2] == ("This week", "ink")
    said = model.index(line, model.columns.index(Column.DUE)).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Due: 10 March 2026 · 5 days late"


def test_what_is_put_off_or_urgent_says_so(show: Show, presenter: RegisterPresenter, desk: Desk, kit: Kit) -> None:
    put(
        desk,
        action("H", DueOnDate(TODAY), hidden_until=date(2026, 4, 1)),
        action("P", priority=Priority.PRINCIPAL_LEVEL, title=Bilingual()),
        action("C", counterpart_country="FR", title=Bilingual("عنوان", "")),
    )
    presenter.wanted = Wanted(with_hidden=True)
    view = show(presenter, kit)
    assert cells(view, "id-H")[Column.DUE] == "15 March 2026\nhidden until 1 April 2026"
    assert cells(view, "id-P")[Column.NUMBER] == "P\nFor the principal"
    assert cells(view, "id-P")[Column.TITLE] == "P", "an action without a title goes by its number"
    assert cells(view, "id-C")[Column.TITLE] == "عنوان"
    assert cells(view, "id-C")[Column.COUNTERPART] == "France\nWe owe it"


def test_arabic_comes_first_in_arabic(show: Show, presenter: RegisterPresenter, some: str, make_kit: MakeKit) -> None:
    view = show(presenter, make_kit("ar"))
    late = cells(view, "id-A-1")
    assert late[Column.TITLE] == "إجراء A-1\nAction A-1"
    assert late[Column.DUE] == "10 مارس 2026\nمتأخر 5 أيام"
    assert late[Column.OWNER] == "المراسم"
    assert presenter.language is Language.ARABIC


def test_the_arrow_keys_pass_headings_by(show: Show, presenter: RegisterPresenter, some: str, kit: Kit) -> None:
    view = show(presenter, kit)
    assert view.list.table.hasFocus()
    assert presenter.chosen == "id-A-1"
    found = []
    for _ in range(5):
        press(Qt.Key.Key_Down)
        found.append(presenter.chosen)
    assert found == ["id-A-2", "id-A-10", "id-A-3", "id-A-4", "id-A-5"]
    press(Qt.Key.Key_Up, Qt.Key.Key_Up, modifiers=Qt.KeyboardModifier.ShiftModifier)
    assert view.list.table.selected() == ("id-A-3", "id-A-4", "id-A-5")


def test_enter_and_a_double_click_go_to_the_sentence(
    show: Show, presenter: RegisterPresenter, some: str, kit: Kit, qtbot: QtBot
) -> None:
    view = show(presenter, kit)
    with qtbot.waitSignal(view.sentence_wanted) as asked:
        press(Qt.Key.Key_Return)
    assert asked.args == [some, "id-A-1"]
    table = view.list.table
    at = table.visualRect(table.actions_model.index(presenter.line_of("id-A-2"), 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    with qtbot.waitSignal(view.sentence_wanted) as asked:
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert asked.args == [some, "id-A-2"]
    heading = table.visualRect(table.actions_model.index(0, 0)).center()
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=heading)
    assert presenter.chosen == "id-A-2", "a heading is nothing to choose"


def test_typing_narrows_and_says_how_far(show: Show, presenter: RegisterPresenter, some: str, kit: Kit) -> None:
    view = show(presenter, kit)
    assert view._count.text() == "6 actions"
    view.focus_search()
    QTest.keyClicks(view.list.filters.search, "prep")
    assert view._count.text() == "1 of 6 actions"
    press(Qt.Key.Key_Down)
    assert view.list.table.hasFocus()
    assert presenter.chosen == "id-A-3"
    view.focus_search()
    QTest.keyClicks(view.list.filters.search, "zzz")
    assert view.list._places.currentWidget() is view.list._nothing
    press(Qt.Key.Key_Escape)
    assert view._count.text() == "6 actions"


def test_every_filter_of_the_bar_counts(show: Show, presenter: RegisterPresenter, some: str, kit: Kit) -> None:
    view = show(presenter, kit)
    bar = view.list.filters
    bar.waiting.setChecked(True)
    assert presenter.count == 0
    bar.days.setValue(13)
    assert presenter.count == 1
    bar.waiting.setChecked(False)
    bar.overdue.setChecked(True)
    assert presenter.count == 1
    bar.show_wanted(Wanted(state=ActionState.DONE, obligation=Obligation.WE_OWE))
    assert (presenter.count, bar.overdue.isChecked()) == (1, False)
    assert not bar.days.isEnabled()
    view.list._clear_filters()
    assert presenter.wanted == Wanted()
    bar.hidden.setChecked(True)
    bar.closed.setChecked(True)
    assert presenter.count == 8
    bar.owner.setText("cabinet")
    bar.counterpart.setText("maroc")
    assert presenter.count == 1


def test_groups_and_sorting_from_the_screen(show: Show, presenter: RegisterPresenter, some: str, kit: Kit) -> None:
    view = show(presenter, kit)
    view.list.filters.by.value = By.OWNER
    assert presenter.by is By.OWNER
    table = view.list.table
    header = table.horizontalHeader()
    place = table.actions_model.columns.index(Column.DUE)
    middle = QPoint(header.sectionViewportPosition(place) + 20, header.height() // 2)
    for descending in (False, True):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        assert presenter.order.column is Column.DUE
        assert presenter.order.descending is descending
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert header.sortIndicatorSection() == -1


def test_the_pane_tells_the_whole_action(
    show: Show, presenter: RegisterPresenter, desk: Desk, kit: Kit, qtbot: QtBot
) -> None:
    text = "Le ministre enverra la lettre avant la fin du mois."
    full = action(
        "F",
        DueOnDate(date(2026, 3, 10)),
        state=ActionState.WAITING,
        description=Bilingual("وصف", "Une description"),
        contributors=(Bilingual("الثقافة", "Culture"),),
        counterpart=FRANCE,
        counterpart_country="FR",
        evidence="NV 12/2026",
        result=Bilingual("", "Lettre partie"),
        chase_every_days=7,
        last_chased=date(2026, 3, 8),
        source=quoting("x", "enverra la lettre", text).source,
    )
    put(desk, full, text=(text, ""))
    view = show(presenter, kit)
    choose(view, qtbot, "id-F")
    told = "\n".join(view.list.details.texts())
    for words in (
        "Action F",
        "إجراء F",
        "Une description",
        "5 days late",
        "Culture",
        "every 7 days",
        "8 March 2026",
        "enverra la lettre",
        "Lettre partie",
        "NV 12/2026",
        "Waiting for 14 days",
        "Nadia",
    ):
        assert words in told, words
    assert view.list.details.sentence.text() == "&Go to the sentence"


def test_without_words_the_note_is_opened(
    show: Show, presenter: RegisterPresenter, some: str, kit: Kit, qtbot: QtBot
) -> None:
    view = show(presenter, kit)
    choose(view, qtbot, "id-A-1")
    assert view.list.details.sentence.text() == "&Open the note"
    with qtbot.waitSignal(view.sentence_wanted):
        view.list.details.sentence.click()


def test_only_the_states_that_may_follow_are_offered(
    show: Show, presenter: RegisterPresenter, some: str, kit: Kit, qtbot: QtBot
) -> None:
    view = show(presenter, kit)
    pane = view.list.details
    choose(view, qtbot, "id-A-4")
    assert states(pane.state.menu()) == ["In progress", "Done", "Refused", "Replaced", "Cancelled"]
    with qtbot.waitSignal(view.step_wanted) as asked:
        pane.state.menu().actions()[1].trigger()
    assert asked.args == [("id-A-4",), ActionState.DONE]
    choose(view, qtbot, "id-A-1", "id-A-4")
    assert "Waiting for the other side" not in states(pane.state.menu())
    assert any("2 actions are selected" in told for told in pane.texts())


def test_the_menu_key_offers_the_same(
    show: Show, presenter: RegisterPresenter, some: str, kit: Kit, qtbot: QtBot
) -> None:
    view = show(presenter, kit)
    choose(view, qtbot, "id-A-1")
    view.list.details.open_menu(QPoint(0, 0))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert states(menu)[0] == "&Open the note"
    assert states(menu)[-1] == "Asked &today"
    assert "Done" in states(menu)
    with qtbot.waitSignal(view.step_wanted) as asked:
        next(entry for entry in menu.actions() if entry.text() == "Done").trigger()
    assert asked.args == [("id-A-1",), ActionState.DONE]
    menu.close()


def test_a_step_is_told_and_undone(
    show: Show, presenter: RegisterPresenter, desk: Desk, some: str, kit: Kit, notices: list[Notice]
) -> None:
    view = show(presenter, kit)
    view.take_step(("id-A-1", "id-A-2"), Step(to=ActionState.CANCELLED, reason="Sans objet"))
    (notice,) = notices
    assert notice.text == "2 actions: Cancelled."
    assert presenter.count == 4
    assert notice.action is not None
    notice.action[1]()
    assert presenter.count == 6
    assert view.list.table.selected() == ("id-A-1", "id-A-2")
    assert desk.promises.find_action("id-A-1").action.state is ActionState.ACCEPTED


def test_an_undo_that_comes_too_late_says_so(
    show: Show, presenter: RegisterPresenter, desk: Desk, some: str, kit: Kit, notices: list[Notice]
) -> None:
    view = show(presenter, kit)
    view.take_step(("id-A-1",), Step(to=ActionState.IN_PROGRESS))
    desk.promises.chase("id-A-1", TODAY)
    assert notices[0].action is not None
    notices[0].action[1]()
    assert notices[1].text == "1 action changed again since: what was done to it stays."
    assert notices[1].severity is Severity.ATTENTION


def test_what_cannot_be_done_is_told(
    show: Show, presenter: RegisterPresenter, some: str, kit: Kit, notices: list[Notice]
) -> None:
    view = show(presenter, kit)
    view.take_step(("id-A-4",), Step(to=ActionState.WAITING))
    (notice,) = notices
    assert notice.severity is Severity.DANGER
    assert "A-4" in notice.text


def test_several_were_asked_about_today(
    show: Show, presenter: RegisterPresenter, desk: Desk, some: str, kit: Kit, notices: list[Notice], qtbot: QtBot
) -> None:
    view = show(presenter, kit)
    choose(view, qtbot, "id-A-1", "id-A-2")
    view.list.details.chased.click()
    assert notices[0].text == "2 actions asked about today."
    assert desk.promises.find_action("id-A-2").action.last_chased == TODAY


def test_selection_and_place_survive_a_refresh(
    show: Show, presenter: RegisterPresenter, desk: Desk, some: str, kit: Kit
) -> None:
    view = show(presenter, kit)
    view.list.table.select(("id-A-3", "id-A-4"))
    put(desk, action("B", DueOnDate(date(2026, 3, 2))))
    view.refresh()
    assert view.list.table.selected() == ("id-A-3", "id-A-4")
    assert presenter.chosen == "id-A-3"
    assert presenter.count == 7


def test_a_library_for_reading_says_why(
    application: bootstrap.Application, desk: Desk, some: str, show: Show, kit: Kit, qtbot: QtBot
) -> None:
    with application.desk(desk.path, NoKey(), Mode.READ_ONLY) as reading:
        presenter = RegisterPresenter(reading.register, reading.promises, first_weekday=0, is_writable=False)
        view = show(presenter, kit, reading)
        choose(view, qtbot, "id-A-1")
        pane = view.list.details
        assert not pane.state.isEnabled()
        assert not pane.chased.isEnabled()
        assert "reading only" in pane.state.toolTip()
        assert pane.sentence.isEnabled()
        view.close()


def test_a_register_that_cannot_be_read_is_told(
    show: Show,
    presenter: RegisterPresenter,
    some: str,
    kit: Kit,
    notices: list[Notice],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    view = show(presenter, kit)

    def refuse(*_: object) -> None:
        raise UserError("library.damaged", path="x")

    monkeypatch.setattr(presenter, "refresh", refuse)
    monkeypatch.setattr(view.ledger._presenter, "parties", refuse)
    monkeypatch.setattr(view.invitations._presenter, "refresh", refuse)
    for tab in (1, 2, 0):
        view.tabs.setCurrentIndex(tab)
    assert len(notices) == 3
    assert presenter.count == 6


# The ledger.


def test_the_ledger_sets_both_sides_beside_each_other(
    show: Show, presenter: RegisterPresenter, some: str, kit: Kit, qtbot: QtBot
) -> None:
    view = show(presenter, kit)
    view.tabs.setCurrentIndex(1)
    page = view.ledger
    page.whom.setCurrentIndex(page.whom.findText("Maroc"))
    assert page.totals[Obligation.WE_OWE].text() == "Nothing is open."
    assert page.totals[Obligation.THEY_OWE].text() == "1 open action"
    page.whom.setCurrentIndex(page.whom.findText("France"))
    assert page.totals[Obligation.WE_OWE].text() == "1 open action · 1 of them overdue"
    rows = page.lists[Obligation.WE_OWE]
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(view.sentence_wanted) as asked:
        press(Qt.Key.Key_Return)
    assert asked.args == [some, "id-A-1"]
    said = rows.side_model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "5 days late" in said
    assert "A-1" in said
    assert not view.export.isVisible()
    with qtbot.waitSignal(view.ledger_export_wanted):
        page.export.click()


def test_closed_ones_are_in_the_ledger_when_they_are_ticked(
    show: Show, presenter: RegisterPresenter, desk: Desk, kit: Kit
) -> None:
    put(
        desk,
        action("open", counterpart_country="FR", obligation=Obligation.JOINT),
        action("shut", state=ActionState.DONE, evidence="x", counterpart_country="FR"),
    )
    view = show(presenter, kit)
    view.tabs.setCurrentIndex(1)
    page = view.ledger
    assert page.lists[Obligation.WE_OWE].side_model.rowCount() == 0
    assert page.lists[Obligation.JOINT].isVisible()
    page.closed.setChecked(True)
    assert page.lists[Obligation.WE_OWE].side_model.rowCount() == 1
    assert page.totals[Obligation.WE_OWE].text() == "Nothing is open."


@pytest.mark.parametrize(
    ("count", "words"),
    [(1, "إجراء مفتوح واحد"), (2, "إجراءان مفتوحان"), (3, "3 إجراءات مفتوحة"), (11, "11 إجراءً مفتوحًا")],
)
def test_arabic_counts_as_arabic_does(
    show: Show, presenter: RegisterPresenter, desk: Desk, make_kit: MakeKit, count: int, words: str
) -> None:
    put(desk, *(action(f"A-{n}", counterpart=FRANCE) for n in range(count)))
    view = show(presenter, make_kit("ar"))
    view.tabs.setCurrentIndex(1)
    assert view.ledger.totals[Obligation.WE_OWE].text() == words


# The invitations.


def test_invitations_say_what_comes_next_and_open(
    show: Show, presenter: RegisterPresenter, desk: Desk, kit: Kit, qtbot: QtBot
) -> None:
    days = Window(date(2026, 4, 20), date(2026, 4, 22))
    note = put(
        desk,
        invitations=(
            invitation("I-1", state=InvitationState.EXTENDED_IN_WRITING, reply_by=date(2026, 3, 13)),
            invitation(
                "I-2",
                state=InvitationState.MODE_CONFIRMED,
                confirmed_dates=days,
                confirmed_mode=VisitMode.VIDEO,
            ),
            invitation("I-3", proposed_windows=(days,)),
            invitation("I-4", state=InvitationState.HELD),
        ),
    )
    view = show(presenter, kit)
    view.tabs.setCurrentIndex(2)
    page = view.invitations
    model = page.table.invitations
    told = [[model.index(row, place).data(CELL_ROLE).text for place in range(7)] for row in range(3)]
    assert told[0][:2] == ["La finale\nالجولة النهائية", "Le ministre · Egypt\ninvites \u2068M. O · France\u2069"]
    assert told[0][2:4] == ["Extended in writing", "Wait for the reply\nby 13 March 2026 · 2 days late"]
    assert told[1][3:5] == ["Agree on the programme\nby 20 April 2026", "20 April 2026 to 22 April 2026\nBy video"]
    assert told[2][3:5] == ["Send it in writing", "20 April 2026 to 22 April 2026\nproposed"]
    assert view._count.text() == "3 of 4 invitations"
    page.settled.setChecked(True)
    assert view._count.text() == "4 invitations"
    assert model.index(3, 3).data(CELL_ROLE).text == "Nothing more to do"
    view.focus_search()
    QTest.keyClicks(page.search, "i-2")
    press(Qt.Key.Key_Down)
    with qtbot.waitSignal(view.invitation_requested) as asked:
        press(Qt.Key.Key_Return)
    assert asked.args == [note, "id-I-2"]
    with qtbot.waitSignal(view.invitation_requested):
        page.open.click()
    QTest.keyClicks(page.search, "zzz")
    assert not page.table.isVisible()
    assert not page.open.isEnabled()


def test_every_column_of_the_invitations_sorts(show: Show, presenter: RegisterPresenter, desk: Desk, kit: Kit) -> None:
    put(desk, invitations=tuple(invitation(f"I-{n}") for n in (1, 2)))
    view = show(presenter, kit)
    view.tabs.setCurrentIndex(2)
    table = view.invitations.table
    place = table.invitations.columns.index(next(c for c in table.invitations.columns if c.value == "number"))
    table.sortByColumn(place, Qt.SortOrder.DescendingOrder)
    assert table.invitations.index(0, place).data() == "I-2"
    table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert table.invitations.index(0, place).data() == "I-1"


# What goes out, and what survives.


def test_three_forms_go_out(show: Show, presenter: RegisterPresenter, some: str, kit: Kit, qtbot: QtBot) -> None:
    view = show(presenter, kit)
    for entry, form in zip(view.export.menu().actions(), RegisterFormat, strict=True):
        with qtbot.waitSignal(view.export_wanted) as asked:
            entry.trigger()
        assert asked.args == [form]


def test_what_was_chosen_survives_the_window(
    show: Show, presenter: RegisterPresenter, some: str, kit: Kit, qtbot: QtBot
) -> None:
    first = show(presenter, kit)
    first.show_wanted(Wanted(counterpart="fr"))
    first.list.filters.by.value = By.COUNTERPART
    choose(first, qtbot, "id-A-3")
    first.close()
    second = show(presenter, kit)
    assert second.list.filters.counterpart.text() == "fr"
    assert second.list.filters.by.value is By.COUNTERPART
    assert presenter.by is By.COUNTERPART
