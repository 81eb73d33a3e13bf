from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.echo import EchoStrip
from briefing_app.ui.widgets.fields import BilingualField, LanguageLine
from briefing_app.ui.widgets.suggestions import Offers, Suggestions, show_from_start
from tests.ui.conftest import MakeKit
from tests.ui.opening import check_opening
from tests.ui.typed import type_text

KNOWN = (
    Bilingual("المراسم", "Protocole"),
    Bilingual("الديوان", "Cabinet"),
    Bilingual("", "Presse"),
)


@pytest.fixture
def field(qtbot: QtBot, kit: Kit) -> BilingualField:
    field = BilingualField("Owner")
    qtbot.addWidget(field)
    Suggestions(field, lambda text: [one for one in KNOWN if text.lower() in (one.fr + one.ar).lower()])
    field.resize(500, 80)
    field.show()
    return field


def offers(line: LanguageLine) -> Offers:
    found = line.findChild(Offers)
    assert isinstance(found, Offers)
    return found


def test_choosing_fills_both_languages(qtbot: QtBot, field: BilingualField) -> None:
    qtbot.keyClicks(field.french, "cab")
    qtbot.waitUntil(offers(field.french).list.isVisible)
    qtbot.keyClick(offers(field.french).list, Qt.Key.Key_Down)
    qtbot.keyClick(offers(field.french).list, Qt.Key.Key_Return)
    assert field.value == KNOWN[1]


def test_a_click_chooses_too(qtbot: QtBot, field: BilingualField) -> None:
    type_text(field.arabic, "المراسم")
    popup = offers(field.arabic).list
    qtbot.waitUntil(popup.isVisible)
    assert offers(field.arabic).texts() == ["المراسم"]
    place = popup.visualRect(popup.model().index(0, 0)).center()
    qtbot.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert field.value == KNOWN[0]


def test_enter_keeps_what_was_typed_while_nothing_was_chosen(qtbot: QtBot, field: BilingualField) -> None:
    qtbot.keyClicks(field.french, "p")
    popup = offers(field.french).list
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert field.value == Bilingual("", "p")
    assert not popup.isVisible()


def test_an_arabic_line_offers_arabic_and_french_where_there_is_none(qtbot: QtBot, field: BilingualField) -> None:
    type_text(field.arabic, "p")
    assert offers(field.arabic).texts() == ["المراسم", "Presse"]
    assert offers(field.arabic).list.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_no_match_shows_no_list(qtbot: QtBot, field: BilingualField) -> None:
    qtbot.keyClicks(field.french, "p")
    qtbot.waitUntil(offers(field.french).list.isVisible)
    qtbot.keyClicks(field.french, "q")
    assert not offers(field.french).list.isVisible()


def test_filling_by_program_offers_nothing(field: BilingualField) -> None:
    field.value = Bilingual("", "Protocole")
    assert not offers(field.french).list.isVisible()


def test_the_first_can_be_chosen_from_the_start(qtbot: QtBot, kit: Kit) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    list_of = Offers(line)
    list_of.show_texts(["one", "two"], choose_first=True)
    with qtbot.waitSignal(list_of.taken) as told:
        qtbot.keyClick(list_of.list, Qt.Key.Key_Return)
    assert told.args == [0]
    assert line.text() == ""


def test_a_long_text_is_seen_from_its_start(field: BilingualField) -> None:
    show_from_start(field, Bilingual("نص" * 90, "texte " * 90))
    assert (field.french.cursorPosition(), field.arabic.cursorPosition()) == (0, 0)


# The strip that echoes


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_the_strip_opens_in_every_language(qtbot: QtBot, make_kit: MakeKit, language: str) -> None:
    strip = EchoStrip(make_kit(language), 2)
    qtbot.addWidget(strip)
    strip.say((Bilingual("نص عربي", "Texte français"), Bilingual("", "seul")))
    strip.resize(700, strip.heightForWidth(700))
    strip.show()
    check_opening(strip, language)


def test_french_stands_at_the_left_and_arabic_at_the_right_in_any_interface(qtbot: QtBot, make_kit: MakeKit) -> None:
    for language in ("ar", "fr"):
        strip = EchoStrip(make_kit(language), 1)
        qtbot.addWidget(strip)
        strip.say((Bilingual("نص", "texte"),))
        strip.resize(600, 100)
        strip.show()
        labels = {label.text(): label for label in strip.findChildren(QLabel)}
        assert labels["texte"].mapTo(strip, labels["texte"].rect().center()).x() < 300
        assert labels["نص"].mapTo(strip, labels["نص"].rect().center()).x() > 300


def test_an_empty_strip_says_what_it_is_for(qtbot: QtBot, kit: Kit) -> None:
    strip = EchoStrip(kit, 2)
    qtbot.addWidget(strip)
    height = strip.sizeHint().height()
    assert any("Here you will read" in label.text() for label in strip.findChildren(QLabel))
    strip.say((Bilingual("نص", "texte"),))
    assert not any("Here you will read" in label.text() for label in strip.findChildren(QLabel))
    assert strip.text(Language.FRENCH) == "texte"
    assert strip.sizeHint().height() == height


def test_a_quotation_has_a_heading_of_its_own(qtbot: QtBot, kit: Kit) -> None:
    strip = EchoStrip(kit, 1, title="The words of the note")
    qtbot.addWidget(strip)
    strip.say((Bilingual("نص", "texte"),))
    assert "The words of the note" in [label.text() for label in strip.findChildren(QLabel)]
    assert strip.accessibleDescription() == "texte\nنص"
