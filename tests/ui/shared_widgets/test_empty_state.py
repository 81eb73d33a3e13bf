"""What a place shows while it is empty."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.empty_state import PICTURE, EmptyState


def test_its_picture_is_drawn_at_the_size_it_is_shown_at(kit: Kit, qtbot: QtBot) -> None:
    state = EmptyState(kit.icons, "people", "Nobody yet", "Those you meet.")
    qtbot.addWidget(state)
    (picture,) = (label.pixmap() for label in state.findChildren(QLabel) if not label.pixmap().isNull())
    assert picture.width() == round(PICTURE * QGuiApplication.primaryScreen().devicePixelRatio())
