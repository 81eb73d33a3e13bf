"""The dialog of a new note, from the gallery to the note in the library."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from briefing_app.bootstrap import Application, Desk
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.people import MeetingSide
from briefing_app.services.preferences import Scheme
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.notices import Notice, NoticeArea
from briefing_app.ui.new_note.gallery import CARD, line_height, paint_page
from briefing_app.ui.new_note.presenter import NewNotePresenter
from briefing_app.ui.new_note.state import TemplateCard, card_of
from briefing_app.ui.new_note.view import NewNoteDialog
from tests.samples import BUILT_INS
from tests.ui.conftest import MakeKit
from tests.ui.opening import check_opening
from tests.ui.typed import type_text


def opened(qtbot: QtBot, desk: Desk, application: Application, kit: Kit) -> NewNoteDialog:
    presenter = NewNotePresenter(desk.templates, desk.notes, desk.people, application.built_ins, "egypt_france")
    dialog = NewNoteDialog(presenter, kit)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    return dialog


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, application: Application, kit: Kit) -> NewNoteDialog:
    return opened(qtbot, desk, application, kit)


def step(dialog: NewNoteDialog) -> int:
    return dialog.steps.currentIndex()


def card(template_id: str) -> TemplateCard:
    template = BUILT_INS.template(template_id)
    assert template is not None
    return card_of(template)


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_both_steps_open_in_every_language(
    qtbot: QtBot, desk: Desk, application: Application, make_kit: MakeKit, language: str
) -> None:
    dialog = opened(qtbot, desk, application, make_kit(language))
    assert (dialog.width(), dialog.height()) <= (1366, 768)
    check_opening(dialog, language)
    qtbot.mouseClick(dialog.forward, Qt.MouseButton.LeftButton)
    check_opening(dialog, language)


@pytest.mark.parametrize(
    ("language", "first"), [("ar", "محضر لقاء"), ("fr", "Compte rendu d’entretien"), ("en", "Compte rendu d’entretien")]
)
def test_english_shows_the_templates_in_french(
    qtbot: QtBot, desk: Desk, application: Application, make_kit: MakeKit, language: str, first: str
) -> None:
    dialog = opened(qtbot, desk, application, make_kit(language))
    assert dialog.gallery.currentIndex().data() == first


def test_three_cards_stand_beside_each_other_and_mirror_in_arabic(
    qtbot: QtBot, desk: Desk, application: Application, make_kit: MakeKit
) -> None:
    for language in ("fr", "ar"):
        gallery = opened(qtbot, desk, application, make_kit(language)).gallery
        places = [gallery.visualRect(gallery.model().index(row, 0)) for row in range(4)]
        assert places[0].top() == places[1].top() == places[2].top() < places[3].top()
        assert (places[0].left() < places[2].left()) is (language == "fr")


def test_moving_through_the_gallery_shows_what_each_template_asks_for(qtbot: QtBot, dialog: NewNoteDialog) -> None:
    assert "Données de l’entretien" in dialog.preview.texts()
    qtbot.keyClick(dialog.gallery, Qt.Key.Key_Right)
    texts = dialog.preview.texts()
    assert "Aide-mémoire, non-papier" in texts
    assert "الموقف" in texts
    assert "La position en paragraphes courts, prêts à remettre." in texts
    assert any("● Required" in text for text in texts)
    assert any("○ Optional" in text for text in texts)


def test_the_preview_says_how_long_and_with_what_table(qtbot: QtBot, dialog: NewNoteDialog) -> None:
    marks = [text for text in dialog.preview.texts() if text.startswith("1 ·")]
    assert "40" in marks[0]
    assert "Facts of the meeting" in marks[0]


def test_a_word_narrows_the_gallery_and_the_preview_follows(qtbot: QtBot, dialog: NewNoteDialog) -> None:
    type_text(dialog.filter, "برقية")
    assert dialog.gallery.ids() == ["cable"]
    assert "Télégramme diplomatique" in dialog.preview.texts()
    dialog.filter.clear()
    assert len(dialog.gallery.ids()) == 12
    assert dialog.gallery.currentIndex().data(CARD).id == "cable"


def test_nothing_found_offers_all_templates_again(qtbot: QtBot, dialog: NewNoteDialog) -> None:
    qtbot.keyClicks(dialog.filter, "zzz")
    assert not dialog.gallery.isVisible()
    assert not dialog.forward.isEnabled()
    qtbot.keyClick(dialog.filter, Qt.Key.Key_Return)
    assert step(dialog) == 0
    again = next(one for one in dialog.findChildren(QPushButton) if "all templates" in one.text())
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    assert len(dialog.gallery.ids()) == 12
    assert dialog.forward.isEnabled()
    assert dialog.filter.text() == ""


@pytest.mark.parametrize("where", ["gallery", "filter"])
def test_enter_goes_forward_and_escape_back(qtbot: QtBot, dialog: NewNoteDialog, where: str) -> None:
    field = getattr(dialog, where)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert step(dialog) == 1
    assert dialog.back.isVisible()
    qtbot.keyClick(dialog.facts.place.french, Qt.Key.Key_Escape)
    assert step(dialog) == 0
    assert not dialog.back.isVisible()
    qtbot.keyClick(dialog.gallery, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.result() == NewNoteDialog.DialogCode.Rejected


def test_a_double_click_takes_a_template(qtbot: QtBot, dialog: NewNoteDialog) -> None:
    place = dialog.gallery.visualRect(dialog.gallery.model().index(2, 0)).center()
    viewport = dialog.gallery.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    assert step(dialog) == 1
    assert dialog.step.text().startswith("Communiqué à la presse")


def test_what_was_entered_survives_another_template(qtbot: QtBot, dialog: NewNoteDialog) -> None:
    dialog.accept()
    qtbot.keyClicks(dialog.facts.subject.french, "le numerique")
    qtbot.mouseClick(dialog.back, Qt.MouseButton.LeftButton)
    qtbot.keyClick(dialog.gallery, Qt.Key.Key_Right)
    dialog.accept()
    assert dialog.facts.subject.value.fr == "le numerique"
    assert dialog.step.text().startswith("Aide-mémoire")


def test_the_note_is_made_and_told(qtbot: QtBot, dialog: NewNoteDialog, desk: Desk) -> None:
    qtbot.keyClick(dialog.gallery, Qt.Key.Key_Return)
    dialog.facts.day.value = date(2026, 4, 2)
    title = dialog.facts.title
    title.french.setFocus()
    qtbot.keyClicks(title.french, "Entretien")
    qtbot.keyClick(title.french, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.focusWidget() is title.arabic
    with qtbot.waitSignal(dialog.created) as told:
        qtbot.keyClick(title.arabic, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    note = desk.notes.show(told.args[0]).note
    assert (note.template.id, note.facts.title.fr, note.facts.meeting.day) == (
        "meeting_record",
        "Entretien",
        date(2026, 4, 2),
    )
    assert dialog.result() == NewNoteDialog.DialogCode.Accepted


def test_who_was_entered_is_in_the_directory_afterwards(qtbot: QtBot, dialog: NewNoteDialog, desk: Desk) -> None:
    dialog.accept()
    facts = dialog._presenter.facts
    facts.add(facts.newcomer("Luc Petit", MeetingSide.HOST))
    qtbot.mouseClick(dialog.forward, Qt.MouseButton.LeftButton)
    assert [person.name.fr for person in desk.people.list()] == ["Luc Petit"]


def test_a_time_that_cannot_be_read_is_said_and_escape_closes_the_notice_first(
    qtbot: QtBot, dialog: NewNoteDialog, desk: Desk
) -> None:
    dialog.accept()
    qtbot.keyClicks(dialog.facts.start, "99")
    for _ in range(2):
        qtbot.mouseClick(dialog.forward, Qt.MouseButton.LeftButton)
    assert len(desk.notes.list()) == 0
    area = dialog.findChild(NoticeArea)
    assert area is not None
    qtbot.waitUntil(lambda: len(area.texts()) == 1)
    assert "99" in area.texts()[0]
    qtbot.keyClick(dialog.facts.start, Qt.Key.Key_Escape)
    assert not area.isVisible()
    assert step(dialog) == 1


def test_a_library_that_is_only_read_refuses_the_note_inside_the_dialog(
    qtbot: QtBot, desk: Desk, application: Application, kit: Kit, notices: list[Notice]
) -> None:
    desk.close()
    reading = application.open_desk(desk.path, NoKey(), Mode.READ_ONLY)
    dialog = opened(qtbot, reading, application, kit)
    dialog.accept()
    with qtbot.assertNotEmitted(dialog.created):
        qtbot.mouseClick(dialog.forward, Qt.MouseButton.LeftButton)
    area = dialog.findChild(NoticeArea)
    assert area is not None
    assert len(area.texts()) == 1
    assert dialog.isVisible()
    assert notices == []
    reading.close()


def test_a_directory_that_cannot_be_written_is_told_once_the_note_is_there(
    qtbot: QtBot, dialog: NewNoteDialog, desk: Desk, notices: list[Notice], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(note: object) -> int:
        raise UserError("library.read_only", path="here")

    monkeypatch.setattr(desk.people, "remember_participants", refuse)
    dialog.accept()
    with qtbot.waitSignal(dialog.created):
        qtbot.mouseClick(dialog.forward, Qt.MouseButton.LeftButton)
    assert len(desk.notes.list()) == 1
    assert len(notices) == 1


def test_cancel_closes_from_the_second_step_too(qtbot: QtBot, dialog: NewNoteDialog, desk: Desk) -> None:
    dialog.accept()
    qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert len(desk.notes.list()) == 0


def test_a_card_is_read_out_with_its_purpose(dialog: NewNoteDialog) -> None:
    said = dialog.gallery.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Compte rendu d’entretien. Consigner un entretien pour l’usage interne."


# The drawing


def drawn(kit: Kit, template_id: str) -> QImage:
    image = QImage(110, 146, QImage.Format.Format_RGB32)
    image.fill(QColor("#FF00FF"))
    painter = QPainter(image)
    paint_page(painter, QRect(0, 0, 110, 146), card(template_id), kit)
    painter.end()
    return image


def coloured(image: QImage, rect: QRect, colour: QColor) -> int:
    return sum(
        image.pixelColor(x, y) == colour
        for x in range(rect.left(), rect.right())
        for y in range(rect.top(), rect.bottom())
    )


def test_the_page_is_drawn_in_two_columns_of_equal_weight(kit: Kit) -> None:
    image = drawn(kit, "readout_public")
    line = kit.theme.colour("line")
    left, right = coloured(image, QRect(9, 30, 46, 100), line), coloured(image, QRect(56, 30, 46, 100), line)
    assert left > 200
    assert abs(left - right) < 0.25 * left


def test_a_non_paper_has_no_letterhead_on_its_page(kit: Kit) -> None:
    head, soft = QRect(9, 9, 92, 3), kit.theme.colour("ink_soft")
    assert coloured(drawn(kit, "readout_public"), head, soft) > 60
    assert coloured(drawn(kit, "aide_memoire"), head, soft) == 0


def test_a_table_reaches_across_both_columns(kit: Kit) -> None:
    middle = QRect(53, 24, 4, 110)
    line = kit.theme.colour("line")
    assert coloured(drawn(kit, "meeting_record"), middle, line) > 3
    assert coloured(drawn(kit, "talking_points"), middle, line) == 0


def test_the_page_takes_the_colours_of_the_scheme(kit: Kit) -> None:
    light = drawn(kit, "cable").pixelColor(4, 140)
    kit.theme.apply(Scheme.DARK, 100, "en")
    assert drawn(kit, "cable").pixelColor(4, 140) != light


def test_every_section_of_every_template_stands_in_the_preview(qtbot: QtBot, dialog: NewNoteDialog) -> None:
    for row in range(dialog.gallery.model().rowCount()):
        dialog.gallery.setCurrentIndex(dialog.gallery.model().index(row, 0))
        template = dialog._presenter.template
        texts = dialog.preview.texts()
        for section in template.sections:
            assert section.title[Language.FRENCH] in texts
            assert section.guidance[Language.ARABIC] in texts


def test_texts_of_the_preview_run_in_their_own_direction(dialog: NewNoteDialog) -> None:
    directions = {label.text(): label.layoutDirection() for label in dialog.preview.findChildren(QLabel)}
    assert directions["محضر لقاء"] is Qt.LayoutDirection.RightToLeft
    assert directions["Compte rendu d’entretien"] is Qt.LayoutDirection.LeftToRight


def test_typing_a_filter_draws_the_preview_once(
    qtbot: QtBot, dialog: NewNoteDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(dialog.preview, "show_template", lambda template, sections: shown.append(template.id))
    qtbot.keyClicks(dialog.filter, "presse")
    assert "readout_public" in dialog.gallery.ids()
    assert len(shown) <= len("presse")
    assert dialog.gallery.currentIndex().data(CARD).id == shown[-1]


def test_the_preview_that_is_shown_already_stays(dialog: NewNoteDialog) -> None:
    page = dialog.preview.widget()
    dialog.filter.setText("a")
    dialog.filter.setText("")
    assert dialog.preview.widget() is page


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_name_in_the_other_script_is_drawn_whole(
    qtbot: QtBot, desk: Desk, application: Application, make_kit: MakeKit, language: str
) -> None:
    """The metrics of a Latin font do not know how far Arabic reaches down."""
    opened(qtbot, desk, application, make_kit(language))
    image = QImage(400, 200, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    text = card("readout_public").name[Language.ARABIC]
    height = line_height(painter, text)
    tall = painter.boundingRect(0, 0, 4000, 200, Qt.AlignmentFlag.AlignLeft, text).height()
    painter.end()
    assert height >= tall
