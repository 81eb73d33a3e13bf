"""A part that may be longer than there is room for."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefing_app.ui.widgets.scrolling import scrolled


def test_it_scrolls_down_where_it_must_and_never_sideways(qtbot: QtBot) -> None:
    label = QLabel("une phrase qui revient à la ligne " * 20)
    label.setWordWrap(True)
    area = scrolled(label)
    qtbot.addWidget(area)
    area.resize(200, 60)
    area.show()
    assert area.verticalScrollBar().maximum() > 0
    assert area.horizontalScrollBar().maximum() == 0
    assert label.width() <= 200
    area.resize(200, label.heightForWidth(200) + 20)
    assert area.verticalScrollBar().maximum() == 0
