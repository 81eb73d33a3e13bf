"""The directory as a person works in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QTableView
from pytestqt.qtbot import QtBot

from briefing_app.bootstrap import Application, Desk
from briefing_app.domain.people import Gender, Style
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.notices import Notice
from briefing_app.ui.people.directory import DirectoryPage
from briefing_app.ui.people.presenter import PeoplePresenter
from briefing_app.ui.people.view import PeopleView
from briefing_app.ui.widgets.suggestions import Offers
from tests.ui.conftest import MakeKit
from tests.ui.opening import check_opening
from tests.ui.typed import type_text

LEFT = Qt.MouseButton.LeftButton
PEOPLE, BODIES = range(2)
MARKS = {0x200E: None, 0x200F: None, 0x2068: None, 0x2069: None}


def opened(qtbot: QtBot, presenter: PeoplePresenter, kit: Kit) -> PeopleView:
    view = PeopleView(presenter, kit)
    qtbot.addWidget(view)
    view.resize(1300, 700)
    view.show()
    return view


@pytest.fixture
def view(qtbot: QtBot, presenter: PeoplePresenter, kit: Kit) -> PeopleView:
    return opened(qtbot, presenter, kit)


def cells(table: QTableView, row: int) -> list[str]:
    model = table.model()
    texts = [model.index(row, column).data() for column in range(model.columnCount())]
    return [text.translate(MARKS) for text in texts]


def first_column(table: QTableView) -> list[str]:
    return [cells(table, row)[0] for row in range(table.model().rowCount())]


def click(qtbot: QtBot, page: DirectoryPage, row: int) -> None:
    rect = page.table.visualRect(page.table.model().index(row, 0))
    qtbot.mouseClick(page.table.viewport(), LEFT, pos=rect.topLeft() + QPoint(8, 8))


def button(page: DirectoryPage, text: str) -> QPushButton:
    return next(one for one in page.findChildren(QPushButton) if one.isVisible() and one.text() == text)


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
@pytest.mark.parametrize("tab", [PEOPLE, BODIES])
@pytest.mark.parametrize("chosen", [True, False])
def test_it_opens_in_every_language(
    qtbot: QtBot, presenter: PeoplePresenter, make_kit: MakeKit, language: str, tab: int, chosen: bool
) -> None:
    presenter.tab = tab
    if chosen:
        presenter.choose(presenter.rows()[0])
        presenter.bodies.choose(presenter.bodies.rows()[0])
    check_opening(opened(qtbot, presenter, make_kit(language)), language)


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
@pytest.mark.parametrize("tab", [PEOPLE, BODIES])
def test_an_empty_directory_says_what_belongs_there(
    qtbot: QtBot, desk: Desk, make_kit: MakeKit, language: str, tab: int
) -> None:
    presenter = PeoplePresenter(desk.people, is_writable=True)
    presenter.tab = tab
    view = opened(qtbot, presenter, make_kit(language))
    check_opening(view, language)
    assert not (view.people, view.bodies)[tab].table.isVisible()


def test_the_table_speaks_the_language_of_the_interface(
    qtbot: QtBot, presenter: PeoplePresenter, make_kit: MakeKit
) -> None:
    view = opened(qtbot, presenter, make_kit("ar"))
    assert cells(view.people.table, 0) == ["Amr Talaat", "عمرو طلعت", "وزير الاتصالات", "وزارة الاتصالات", "مصر"]
    assert cells(view.people.table, 1) == ["Cédric O", "سيدريك أو", "—", "Secrétariat d’État", "فرنسا"]
    english = opened(qtbot, presenter, make_kit("en"))
    assert cells(english.people.table, 0)[2:] == [
        "Ministre des Communications",
        "Ministère des Communications",
        "Egypt",
    ]


def test_the_search_narrows_the_table_and_leads_back(qtbot: QtBot, view: PeopleView) -> None:
    page = view.people
    type_text(page.search, "سيدريك")
    assert first_column(page.table) == ["Cédric O"]
    qtbot.keyClicks(page.search, "zzz")
    assert not page.table.isVisible()
    qtbot.mouseClick(button(page, "Show &everybody"), LEFT)
    assert len(first_column(page.table)) == 3
    assert view.focusWidget() is page.search
    qtbot.keyClicks(page.search, "zzz")
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert len(first_column(page.table)) == 3


def test_a_row_shows_the_whole_person(qtbot: QtBot, view: PeopleView) -> None:
    form = view.people.form
    assert not form.isVisible()
    click(qtbot, view.people, 0)
    assert form.isVisible()
    assert (form.name.french.text(), form.name.arabic.text()) == ("Amr Talaat", "عمرو طلعت")
    assert (form.form_of_address.value, form.gender.value) == (Style.MINISTER, Gender.MASCULINE)
    assert (form.country.text(), form.speaks.value) == ("Egypt", "ar")
    assert form.variants.toPlainText() == "Amr Talaat Ahmed"
    assert not view.people.keep_button.isEnabled()
    click(qtbot, view.people, 2)
    assert (form.name.french.text(), form.country.text()) == ("Zoé Martin", "EU")
    assert not view.people.keep_button.isEnabled()


def test_keys_lead_from_the_table_into_the_form_and_back(qtbot: QtBot, view: PeopleView) -> None:
    page = view.people
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.form.name.french.text() == "Amr Talaat"
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert view.focusWidget() is page.form.name.french
    qtbot.keyClick(page.form.name.french, Qt.Key.Key_Escape)
    assert view.focusWidget() is page.table


def test_what_is_typed_is_there_again_after_another_row(
    qtbot: QtBot, view: PeopleView, presenter: PeoplePresenter
) -> None:
    page = view.people
    click(qtbot, page, 1)
    qtbot.keyClicks(page.form.contact, "o@example.org")
    assert page.state.text() == "Not kept yet"
    assert not page.table.model().index(1, 0).data(Qt.ItemDataRole.DecorationRole).isNull()
    click(qtbot, page, 0)
    assert page.form.contact.text() == "cabinet@example.org"
    assert page.state.text() == ""
    click(qtbot, page, 1)
    assert page.form.contact.text() == "o@example.org"
    assert presenter.drafts == 1
    qtbot.mouseClick(page.discard_button, LEFT)
    assert page.form.contact.text() == ""
    assert page.table.model().index(1, 0).data(Qt.ItemDataRole.DecorationRole) is None


def test_a_draft_survives_a_new_window(
    qtbot: QtBot, view: PeopleView, presenter: PeoplePresenter, make_kit: MakeKit
) -> None:
    click(qtbot, view.people, 1)
    qtbot.keyClicks(view.people.form.contact, "o@example.org")
    view.hide()
    again = opened(qtbot, presenter, make_kit("ar"))
    assert again.people.form.contact.text() == "o@example.org"
    assert again.people.form.country.text() == "فرنسا"
    assert again.people.keep_button.isEnabled()


def test_a_new_person_is_entered_and_kept(qtbot: QtBot, view: PeopleView, filled: Desk) -> None:
    page = view.people
    qtbot.mouseClick(page.new_button, LEFT)
    assert view.focusWidget() is page.form.name.french
    assert first_column(page.table)[0] == "New person"
    qtbot.keyClicks(page.form.name.french, "Nadia")
    assert first_column(page.table)[0] == "Nadia"
    type_text(page.form.name.arabic, "نادية")
    qtbot.keyClicks(page.form.country, "Tunisia")
    qtbot.mouseClick(page.keep_button, LEFT)
    kept = filled.people.list("Nadia")[0]
    assert (kept.name.ar, kept.country) == ("نادية", "TN")
    assert first_column(page.table) == ["Amr Talaat", "Cédric O", "Nadia", "Zoé Martin"]
    assert page.table.currentIndex().row() == 2


def test_what_cannot_be_kept_is_told_where_it_is(qtbot: QtBot, view: PeopleView, filled: Desk) -> None:
    page = view.people
    qtbot.mouseClick(page.new_button, LEFT)
    qtbot.keyClicks(page.form.country, "Atlantis")
    qtbot.mouseClick(page.keep_button, LEFT)
    assert "Enter the name" in page.problem.text()
    qtbot.keyClicks(page.form.name.french, "Nadia")
    qtbot.mouseClick(page.keep_button, LEFT)
    assert "no country of that name" in page.problem.text()
    assert page.form.country.property("invalid")
    assert view.focusWidget() is page.form.country
    page.form.country.clear()
    assert not page.form.country.property("invalid")
    qtbot.mouseClick(page.keep_button, LEFT)
    assert not page.problem.isVisible()
    assert len(filled.people.list()) == 4


def test_a_body_is_offered_while_it_is_typed(qtbot: QtBot, view: PeopleView) -> None:
    click(qtbot, view.people, 2)
    line = view.people.form.body.french
    qtbot.keyClicks(line, "ambass")
    offers = line.findChild(Offers)
    assert offers is not None
    assert offers.texts() == ["Ambassade de France au Caire"]
    qtbot.keyClick(offers.list, Qt.Key.Key_Down)
    qtbot.keyClick(offers.list, Qt.Key.Key_Return)
    assert view.people.form.body.arabic.text() == "سفارة فرنسا بالقاهرة"


@pytest.mark.parametrize("by_key", [True, False])
def test_a_person_is_removed_with_an_undo(
    qtbot: QtBot, view: PeopleView, filled: Desk, notices: list[Notice], by_key: bool
) -> None:
    page = view.people
    assert not page.remove_button.isEnabled()
    click(qtbot, page, 1)
    if by_key:
        qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    else:
        qtbot.mouseClick(page.remove_button, LEFT)
    assert len(filled.people.list()) == 2
    assert not page.form.isVisible()
    assert "Cédric O" in notices[0].text
    assert notices[0].action is not None
    notices[0].action[1]()
    assert first_column(page.table) == ["Amr Talaat", "Cédric O", "Zoé Martin"]
    assert page.form.name.french.text() == "Cédric O"


def test_an_undo_outlives_the_view(
    qtbot: QtBot, presenter: PeoplePresenter, kit: Kit, filled: Desk, notices: list[Notice]
) -> None:
    view = PeopleView(presenter, kit)
    view.resize(1300, 700)
    view.show()
    click(qtbot, view.people, 1)
    qtbot.keyClick(view.people.table, Qt.Key.Key_Delete)
    with qtbot.waitSignal(view.destroyed):
        view.deleteLater()
    assert notices[0].action is not None
    notices[0].action[1]()
    assert len(filled.people.list()) == 3


def test_delete_without_a_choice_does_nothing(
    qtbot: QtBot, view: PeopleView, filled: Desk, notices: list[Notice]
) -> None:
    qtbot.keyClick(view.people.table, Qt.Key.Key_Delete)
    qtbot.keyClick(view.people.table, Qt.Key.Key_Return)
    view.tabs.setCurrentIndex(BODIES)
    click(qtbot, view.bodies, 0)
    qtbot.keyClick(view.bodies.table, Qt.Key.Key_Delete)
    assert not notices
    assert len(filled.people.list()) == 3
    assert len(filled.people.bodies()) == 1


def test_an_empty_directory_leads_to_the_first_person(qtbot: QtBot, desk: Desk, kit: Kit) -> None:
    view = opened(qtbot, PeoplePresenter(desk.people, is_writable=True), kit)
    qtbot.mouseClick(button(view.people, "&Enter a person"), LEFT)
    assert view.people.form.isVisible()
    qtbot.mouseClick(view.people.discard_button, LEFT)
    assert not view.people.form.isVisible()
    assert button(view.people, "&Enter a person").isVisible()


def test_bodies_have_a_tab_of_their_own(
    qtbot: QtBot, view: PeopleView, presenter: PeoplePresenter, filled: Desk
) -> None:
    view.tabs.setCurrentIndex(BODIES)
    assert presenter.tab == BODIES
    page = view.bodies
    assert cells(page.table, 0) == ["Ambassade de France au Caire", "سفارة فرنسا بالقاهرة", "AFC", "Egypt"]
    qtbot.mouseClick(page.new_button, LEFT)
    qtbot.keyClicks(page.form.name.french, "Orange")
    qtbot.keyClicks(page.form.country, "France")
    qtbot.mouseClick(page.keep_button, LEFT)
    assert [body.name.fr for body in filled.people.bodies()] == ["Ambassade de France au Caire", "Orange"]
    assert cells(page.table, 1)[3] == "France"


def test_refresh_shows_who_came_meanwhile(qtbot: QtBot, view: PeopleView, filled: Desk) -> None:
    click(qtbot, view.people, 1)
    person = filled.people.list("Cédric")[0]
    filled.people.remove(person.id)
    view.refresh()
    assert first_column(view.people.table) == ["Amr Talaat", "Zoé Martin"]
    assert not view.people.form.isVisible()


def test_a_library_open_for_reading_shows_and_changes_nothing(
    qtbot: QtBot, filled: Desk, application: Application, kit: Kit
) -> None:
    filled.close()
    reader = application.open_desk(filled.path, NoKey(), Mode.READ_ONLY)
    view = opened(qtbot, PeoplePresenter(reader.people, is_writable=False), kit)
    page = view.people
    click(qtbot, page, 0)
    assert page.form.name.french.text() == "Amr Talaat"
    assert page.state.text() == "The library is open for reading only."
    for control in (page.form, page.new_button, page.keep_button, page.remove_button):
        assert not control.isEnabled()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert "reading only" in page.problem.text()
    reader.close()


def test_what_was_removed_cannot_come_back_into_a_library_open_for_reading(
    qtbot: QtBot, filled: Desk, application: Application, kit: Kit, notices: list[Notice]
) -> None:
    presenter = PeoplePresenter(filled.people, is_writable=True)
    view = opened(qtbot, presenter, kit)
    click(qtbot, view.people, 1)
    qtbot.keyClick(view.people.table, Qt.Key.Key_Delete)
    filled.close()
    reader = application.open_desk(filled.path, NoKey(), Mode.READ_ONLY)
    presenter.people = reader.people
    action = notices[0].action
    assert action is not None
    action[1]()
    assert "reading only" in notices[1].text
    assert len(reader.people.list()) == 2
    reader.close()


def test_a_library_that_refuses_is_told_and_the_draft_stays(
    qtbot: QtBot, filled: Desk, application: Application, kit: Kit
) -> None:
    presenter = PeoplePresenter(filled.people, is_writable=True)
    view = opened(qtbot, presenter, kit)
    click(qtbot, view.people, 1)
    qtbot.keyClicks(view.people.form.contact, "o@example.org")
    filled.close()
    reader = application.open_desk(filled.path, NoKey(), Mode.READ_ONLY)
    presenter.people = reader.people
    qtbot.mouseClick(view.people.keep_button, LEFT)
    assert "reading only" in view.people.problem.text()
    assert view.people.form.contact.text() == "o@example.org"
    assert presenter.drafts == 1
    reader.close()
