"""The interface in three languages: our words and Qt's own, direction, days and numbers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLabel, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from briefing_app import paths
from briefing_app.domain.errors import BugError, UserError
from briefing_app.ui.kit.interface_language import InterfaceLanguage

LANGUAGES = ("ar", "fr", "en")


@pytest.fixture
def language(qapp: QApplication) -> Iterator[InterfaceLanguage]:
    made = InterfaceLanguage(qapp, paths.translations())
    yield made
    made.use("en")
    made.forget()


def our_word() -> str:
    return QCoreApplication.translate("NoticeArea", "Close this notice")


def test_our_words_change_with_the_language(language: InterfaceLanguage) -> None:
    words = {}
    for code in LANGUAGES:
        language.use(code)
        words[code] = our_word()
    assert words["en"] == "Close this notice"
    assert len(set(words.values())) == 3
    assert any("\u0600" <= ch <= "\u06ff" for ch in words["ar"])
    language.use("en")
    assert our_word() == "Close this notice"


def test_the_words_of_qt_change_as_well(language: InterfaceLanguage, qtbot: QtBot) -> None:
    shown = {}
    for code in LANGUAGES:
        language.use(code)
        box = QMessageBox()
        qtbot.addWidget(box)
        box.setStandardButtons(QMessageBox.StandardButton.Cancel)
        shown[code] = box.button(QMessageBox.StandardButton.Cancel).text().replace("&", "")
    assert shown == {"ar": "إلغاء", "fr": "Annuler", "en": "Cancel"}


def test_the_menu_of_a_text_field_speaks_the_language(language: InterfaceLanguage, qtbot: QtBot) -> None:
    language.use("fr")
    line = QLineEdit()
    qtbot.addWidget(line)
    words = " ".join(action.text() for action in line.createStandardContextMenu().actions())
    assert "Co&ller" in words
    assert "Paste" not in words


def test_plural_forms_follow_the_grammar(language: InterfaceLanguage) -> None:
    def points(count: int) -> str:
        return QCoreApplication.translate("OutlinePanel", "%n open point(s)", None, count)

    language.use("en")
    assert points(1) != points(2).replace("2", "1")
    language.use("fr")
    assert points(0).replace("0", "1") == points(1)
    language.use("ar")
    forms = {points(count).replace(str(count), "N") for count in (0, 1, 2, 3, 11, 100)}
    assert len(forms) >= 5


def test_direction_is_that_of_the_language(language: InterfaceLanguage, qapp: QApplication) -> None:
    for code in ("ar", "fr", "ar", "en"):
        language.use(code)
        wanted = Qt.LayoutDirection.RightToLeft if code == "ar" else Qt.LayoutDirection.LeftToRight
        assert qapp.layoutDirection() == wanted
        assert language.is_rtl is (code == "ar")
        label = QLabel("x")
        assert label.layoutDirection() == wanted
        label.deleteLater()


def test_buttons_of_dialogs_stand_mirrored_in_arabic(language: InterfaceLanguage, qtbot: QtBot) -> None:
    order = {}
    for code in ("en", "ar"):
        language.use(code)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        qtbot.addWidget(box)
        box.resize(400, 40)
        box.show()
        ok, cancel = (box.button(which) for which in (box.StandardButton.Ok, box.StandardButton.Cancel))
        order[code] = ok.x() < cancel.x()
    assert order["en"] is not order["ar"]


def test_days_and_moments(language: InterfaceLanguage) -> None:
    day = date(2026, 3, 15)
    shown = {}
    for code in LANGUAGES:
        language.use(code)
        shown[code] = language.day(day)
    assert shown == {"ar": "15 مارس 2026", "fr": "15 mars 2026", "en": "15 March 2026"}
    language.use("fr")
    moment = datetime(2026, 3, 15, 12, 5, tzinfo=UTC)
    local = moment.astimezone()
    assert language.clock(moment) == f"{local:%H:%M}"
    assert language.moment(moment).endswith(f"{local:%H:%M}")
    assert f"{local.day} mars 2026" in language.moment(moment)


def test_numbers_are_grouped_as_the_language_does(language: InterfaceLanguage) -> None:
    shown = {}
    for code in LANGUAGES:
        language.use(code)
        shown[code] = (language.number(7), language.number(999), language.number(1234567))
    assert shown["en"] == ("7", "999", "1,234,567")
    assert shown["fr"] == ("7", "999", "1\u202f234\u202f567")
    assert shown["ar"][:2] == ("7", "999")
    assert not any("٠" <= ch <= "٩" for ch in shown["ar"][2])


@pytest.mark.parametrize("code", LANGUAGES)
def test_errors_are_told_in_the_language(language: InterfaceLanguage, code: str) -> None:
    language.use(code)
    message = language.catalogue.error(UserError("file.disk_full", path="x")).message
    assert message
    assert language.catalogue.language == code
    assert any("\u0600" <= ch <= "\u06ff" for ch in message) is (code == "ar")


def test_digits_of_fields_are_latin_in_every_language(language: InterfaceLanguage) -> None:
    for code in LANGUAGES:
        language.use(code)
        assert QLocale().toString(2026).replace("\u202f", "").replace(",", "").replace(".", "") == "2026"


def test_words_that_were_never_compiled_are_a_bug(qapp: QApplication, tmp_path: Path) -> None:
    language = InterfaceLanguage(qapp, tmp_path)
    with pytest.raises(BugError, match="not compiled"):
        language.use("fr")


def test_forgetting_leaves_the_source_texts(language: InterfaceLanguage) -> None:
    language.use("ar")
    language.forget()
    assert our_word() == "Close this notice"


@pytest.mark.parametrize(("code", "look_in"), [("ar", "البحث في:"), ("fr", "Regarder dans\u00a0:")])
def test_the_file_dialog_of_qt_is_whole(language: InterfaceLanguage, qtbot: QtBot, code: str, look_in: str) -> None:
    """Qt's own catalogues of 6.11 leave parts of it in English."""
    language.use(code)
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()
    labels = {label.text().replace("&", "") for label in dialog.findChildren(QLabel)}
    assert look_in in labels
    assert not {"Look in:", "Files of type:"} & labels
    kind = QCoreApplication.translate("QAbstractFileIconProvider", "Folder", "All other platforms")
    assert kind == {"ar": "مجلد", "fr": "Dossier"}[code]
