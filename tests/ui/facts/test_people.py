"""Participants: found by a name, entered anew, put in order."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.people import Attendance, Gender, MeetingSide, Participant, Person, Role, Style
from briefing_app.ui.facts.participants import SidePanel
from briefing_app.ui.facts.person import PersonDialog
from briefing_app.ui.facts.presenter import FactsPresenter
from briefing_app.ui.kit.kit import Kit
from tests.ui.conftest import MakeKit
from tests.ui.facts.conftest import ANNE, MONA, Answer
from tests.ui.opening import check_opening
from tests.ui.typed import type_text

GUEST = MeetingSide.COUNTERPART


@pytest.fixture
def panel(qtbot: QtBot, presenter: FactsPresenter, kit: Kit) -> SidePanel:
    panel = SidePanel(GUEST, presenter, kit)
    qtbot.addWidget(panel)
    panel.resize(520, 320)
    panel.show()
    return panel


@pytest.fixture
def full(panel: SidePanel, presenter: FactsPresenter) -> SidePanel:
    for person in (ANNE, MONA, Person("luc", Bilingual("", "Luc Petit"))):
        presenter.add(presenter.taken_part(person, GUEST))
    panel.show_people()
    return panel


def people(presenter: FactsPresenter) -> list[str]:
    return [participant.person.name.fr for participant in presenter.side(GUEST)]


def button(panel: SidePanel, name: str) -> QToolButton:
    return next(one for one in panel.findChildren(QToolButton) if one.accessibleName().startswith(name))


def dialog_button(dialog: PersonDialog, role: QDialogButtonBox.ButtonRole) -> QPushButton:
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    return next(one for one in box.buttons() if box.buttonRole(one) is role)  # type: ignore[return-value]


@pytest.mark.parametrize("typed", ["roux", "رو", "ROUX anne", "ambassade"])
def test_a_name_in_either_language_offers_the_person(qtbot: QtBot, panel: SidePanel, typed: str) -> None:
    type_text(panel.finder, typed)
    offered = panel.finder.offers.texts()
    assert len(offered) == 2
    assert "Anne Roux" in offered[0]
    assert "آن رو" in offered[0]
    assert typed in offered[1]


def test_enter_takes_the_first_person_of_the_list(qtbot: QtBot, panel: SidePanel, presenter: FactsPresenter) -> None:
    qtbot.keyClicks(panel.finder, "anne")
    popup = panel.finder.offers.popup()
    qtbot.waitUntil(popup.isVisible)
    with qtbot.waitSignal(panel.changed):
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert people(presenter) == ["Anne Roux"]
    assert presenter.side(GUEST)[0].role is Role.HEAD_OF_DELEGATION
    assert panel.finder.text() == ""
    assert not popup.isVisible()


def test_escape_closes_the_list_and_keeps_what_was_typed(qtbot: QtBot, panel: SidePanel) -> None:
    qtbot.keyClicks(panel.finder, "anne")
    popup = panel.finder.offers.popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert panel.finder.text() == "anne"


def test_nothing_typed_offers_nothing(qtbot: QtBot, panel: SidePanel) -> None:
    qtbot.keyClicks(panel.finder, "a")
    qtbot.keyClick(panel.finder, Qt.Key.Key_Backspace)
    assert panel.finder.offers.texts() == []


def test_enter_on_a_new_name_opens_the_form_of_a_person(
    qtbot: QtBot, panel: SidePanel, presenter: FactsPresenter, answer: Answer
) -> None:
    def fill(dialog: PersonDialog) -> None:
        assert dialog.name.value == Bilingual("", "Luc Petit")
        assert dialog.country.text() == "France"
        type_text(dialog.name.arabic, "لوك بتي")
        qtbot.mouseClick(dialog_button(dialog, QDialogButtonBox.ButtonRole.AcceptRole), Qt.MouseButton.LeftButton)

    seen = answer(fill)
    qtbot.keyClicks(panel.finder, "Luc Petit")
    panel.finder.offers.popup().hide()
    qtbot.keyClick(panel.finder, Qt.Key.Key_Return)
    assert len(seen) == 1
    assert presenter.side(GUEST)[0].person.name == Bilingual("لوك بتي", "Luc Petit")


def test_the_last_offer_is_a_new_person_and_cancel_adds_nobody(
    qtbot: QtBot, panel: SidePanel, presenter: FactsPresenter, answer: Answer
) -> None:
    seen = answer(lambda dialog: dialog.reject())
    qtbot.keyClicks(panel.finder, "Anne")
    popup = panel.finder.offers.popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert len(seen) == 1
    assert people(presenter) == []


def test_keys_of_an_empty_side_do_nothing(qtbot: QtBot, panel: SidePanel, presenter: FactsPresenter) -> None:
    with qtbot.assertNotEmitted(panel.changed):
        qtbot.keyClick(panel.table, Qt.Key.Key_Return)
        qtbot.keyClick(panel.table, Qt.Key.Key_Delete)
    assert people(presenter) == []


def test_an_empty_side_says_what_to_do(panel: SidePanel) -> None:
    assert not panel.table.isVisible()
    assert [one.isEnabled() for one in panel.findChildren(QToolButton) if one.accessibleName()] == [False] * 4


def test_the_table_shows_both_names_and_how_they_take_part(full: SidePanel) -> None:
    model = full.table.model()
    row = [model.index(0, column).data() for column in range(3)]
    assert row == ["Mme Anne Roux", "السيدة آن رو", "Present\nHead of delegation"]
    assert [model.index(2, column).data() for column in range(3)] == ["M. Luc Petit", "—", "Present"]


def test_people_are_moved_by_buttons_and_keys(qtbot: QtBot, full: SidePanel, presenter: FactsPresenter) -> None:
    qtbot.mouseClick(button(full, "Move down"), Qt.MouseButton.LeftButton)
    assert people(presenter) == ["Mona Fahmy", "Anne Roux", "Luc Petit"]
    assert full.table.currentIndex().row() == 1
    full.activateWindow()
    full.table.setFocus()
    qtbot.waitUntil(full.table.hasFocus)
    qtbot.keyClick(full.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert people(presenter) == ["Mona Fahmy", "Luc Petit", "Anne Roux"]
    qtbot.keyClick(full.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert people(presenter) == ["Mona Fahmy", "Anne Roux", "Luc Petit"]


def test_the_ends_cannot_be_moved_beyond(full: SidePanel) -> None:
    assert not button(full, "Move up").isEnabled()
    assert button(full, "Move down").isEnabled()
    full.table.selectRow(2)
    assert button(full, "Move up").isEnabled()
    assert not button(full, "Move down").isEnabled()


def test_people_are_taken_off_the_list(qtbot: QtBot, full: SidePanel, presenter: FactsPresenter) -> None:
    full.activateWindow()
    full.table.setFocus()
    qtbot.waitUntil(full.table.hasFocus)
    qtbot.keyClick(full.table, Qt.Key.Key_Delete)
    assert people(presenter) == ["Mona Fahmy", "Luc Petit"]
    qtbot.mouseClick(button(full, "Take off"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(full, "Take off"), Qt.MouseButton.LeftButton)
    assert people(presenter) == []
    assert not full.table.isVisible()


def test_enter_edits_a_person_and_keeps_who_they_are(
    qtbot: QtBot, full: SidePanel, presenter: FactsPresenter, answer: Answer
) -> None:
    def excuse(dialog: PersonDialog) -> None:
        dialog.attendance.value = Attendance.EXCUSED
        dialog.accept()

    answer(excuse)
    qtbot.keyClick(full.table, Qt.Key.Key_Return)
    first = presenter.side(GUEST)[0]
    assert (first.person, first.attendance) == (ANNE, Attendance.EXCUSED)
    assert full.table.model().index(0, 2).data().startswith("Excused")


def test_a_double_click_edits_too_and_cancel_changes_nothing(
    qtbot: QtBot, full: SidePanel, presenter: FactsPresenter, answer: Answer
) -> None:
    before = presenter.side(GUEST)

    def change_and_leave(dialog: PersonDialog) -> None:
        qtbot.keyClicks(dialog.name.french, "x")
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    seen = answer(change_and_leave)
    place = full.table.visualRect(full.table.model().index(1, 0)).center()
    viewport = full.table.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    assert len(seen) == 1
    assert presenter.side(GUEST) == before


def test_the_heading_names_the_country_of_the_profile(
    qtbot: QtBot, presenter: FactsPresenter, make_kit: MakeKit
) -> None:
    presenter.profile_id = "morocco_france"
    panel = SidePanel(MeetingSide.HOST, presenter, make_kit("fr"))
    qtbot.addWidget(panel)
    assert any("Maroc" in text for text in _labels(panel))


# The form of one person


@pytest.fixture
def dialog(qtbot: QtBot, presenter: FactsPresenter, kit: Kit) -> PersonDialog:
    dialog = PersonDialog(presenter.taken_part(ANNE, GUEST), presenter, kit)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_the_form_of_a_person_opens_in_every_language(
    qtbot: QtBot, presenter: FactsPresenter, make_kit: MakeKit, language: str
) -> None:
    dialog = PersonDialog(presenter.taken_part(ANNE, GUEST), presenter, make_kit(language))
    qtbot.addWidget(dialog)
    dialog.show()
    check_opening(dialog, language)


def test_a_person_that_is_not_touched_stays_the_same(dialog: PersonDialog, presenter: FactsPresenter) -> None:
    assert dialog.participant == presenter.taken_part(ANNE, GUEST)


def test_everything_of_a_person_can_be_entered(qtbot: QtBot, presenter: FactsPresenter, kit: Kit) -> None:
    dialog = PersonDialog(Participant(Person("", Bilingual()), GUEST, 1), presenter, kit)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.name.french, "Luc Petit")
    qtbot.keyClicks(dialog.post.french, "directeur")
    type_text(dialog.country, "تونس")
    for box in (dialog.style_of_address, dialog.role, dialog.attendance):
        box.setFocus()
        qtbot.keyClick(box, Qt.Key.Key_Down)
    dialog.gender.setFocus()
    qtbot.keyClick(dialog.gender, Qt.Key.Key_Up)
    found = dialog.participant
    assert (found.person.name.fr, found.person.post.title.fr, found.person.country) == ("Luc Petit", "directeur", "TN")
    assert (found.person.style, found.person.gender) == (Style.DOCTOR, Gender.FEMININE)
    assert (found.attendance, found.role) == (Attendance.REMOTE, Role.NOTE_TAKER)
    assert dialog._echo.text(Language.FRENCH) == "Dr Luc Petit, directeur"


def test_a_body_of_the_directory_fills_both_languages(qtbot: QtBot, presenter: FactsPresenter, kit: Kit) -> None:
    dialog = PersonDialog(presenter.newcomer("Luc Petit", GUEST), presenter, kit)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.body.french, "ambassade")
    popup = _popup_of(dialog.body.french)
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert dialog.body.value == ANNE.body


def test_without_a_name_the_person_is_not_taken(qtbot: QtBot, dialog: PersonDialog) -> None:
    dialog.name.value = Bilingual()
    with qtbot.assertNotEmitted(dialog.accepted):
        qtbot.mouseClick(dialog_button(dialog, QDialogButtonBox.ButtonRole.AcceptRole), Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert any("Enter the name" in text for text in _labels(dialog))


def test_an_unknown_country_is_marked_until_it_is_mended(qtbot: QtBot, dialog: PersonDialog) -> None:
    dialog.country.setText("Atlantis")
    with qtbot.assertNotEmitted(dialog.accepted):
        dialog.accept()
    assert dialog.country.property("invalid") is True
    assert any("no country of that name" in text for text in _labels(dialog))
    dialog.country.setText("Égypte")
    assert dialog.country.property("invalid") is False
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.participant.person.country == "EG"


def test_a_long_post_makes_the_dialog_grow(qtbot: QtBot, dialog: PersonDialog) -> None:
    before = dialog.height()
    dialog.post.value = Bilingual("", "chargé de mission auprès du directeur général, " * 6)
    qtbot.waitUntil(lambda: dialog.height() > before)
    check_opening(dialog, "en")


def _labels(widget: SidePanel | PersonDialog) -> list[str]:
    from PySide6.QtWidgets import QLabel

    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def _popup_of(line: object) -> object:
    from briefing_app.ui.widgets.suggestions import Offers

    return line.findChild(Offers).popup()  # type: ignore[attr-defined]
