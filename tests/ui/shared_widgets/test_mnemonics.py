"""Each underlined letter of a window leads to one place."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.ui.widgets.mnemonics import set_apart, with_another_letter


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    made.menuBar().addMenu("&Note")
    made.menuBar().addMenu("A&ide")
    page = QWidget(made)
    made.setCentralWidget(page)
    column = QVBoxLayout(page)
    field, label = QLineEdit(page), QLabel("&Pays", page)
    label.setBuddy(field)
    hidden, off = QPushButton("&Plus tard", page), QPushButton("&Pas encore", page)
    for part in (QPushButton("&Nouvelle note", page), label, field, QPushButton("&Partout", page), hidden, off):
        column.addWidget(part)
    hidden.hide()
    off.setEnabled(False)
    qtbot.addWidget(made)
    made.show()
    return made


def texts(window: QMainWindow) -> list[str]:
    return [part.text() for part in window.centralWidget().findChildren(QPushButton)]


def test_the_menu_keeps_its_letter_and_so_does_who_came_first(window: QMainWindow) -> None:
    set_apart(window)
    assert [action.text() for action in window.menuBar().actions()] == ["&Note", "A&ide"]
    assert window.centralWidget().findChild(QLabel).text() == "&Pays"
    assert sorted(texts(window)) == ["&Pas encore", "&Plus tard", "N&ouvelle note", "P&artout"]
    shortcuts = {part.text(): part.shortcut() for part in window.centralWidget().findChildren(QPushButton)}
    assert shortcuts["N&ouvelle note"] == QKeySequence("Alt+O")


def test_what_is_apart_stays_as_it_is(window: QMainWindow) -> None:
    set_apart(window)
    before = texts(window)
    set_apart(window)
    assert texts(window) == before


@pytest.mark.parametrize(
    ("text", "taken", "wanted"),
    [
        ("&Nouvelle note", {"Alt+N"}, "N&ouvelle note"),
        ("&Ouvrir la note", {"Alt+O"}, "Ouvrir &la note"),
        ("ا&ستيراد…", {"Alt+س"}, "&استيراد…"),
        ("R && &D", {"Alt+D"}, "&R && D"),
        ("&A", {"Alt+A"}, "A"),
    ],
)
def test_first_letters_of_words_go_before_others(text: str, taken: set[str], wanted: str) -> None:
    assert with_another_letter(text, taken) == wanted
