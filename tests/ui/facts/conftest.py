"""A presenter over a library with two people in the directory, and a way to answer a dialog that waits."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app.bootstrap import Application, Desk
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.people import Gender, Person, Post
from briefing_app.ui.facts.person import PersonDialog
from briefing_app.ui.facts.presenter import FactsPresenter

ANNE = Person(
    "anne",
    Bilingual("آن رو", "Anne Roux"),
    gender=Gender.FEMININE,
    post=Post(Bilingual("سفيرة", "ambassadrice")),
    body=Bilingual("سفارة فرنسا", "Ambassade de France"),
    country="FR",
)
MONA = Person("mona", Bilingual("منى فهمي", "Mona Fahmy"), gender=Gender.FEMININE, country="EG")


@pytest.fixture
def presenter(desk: Desk, application: Application) -> FactsPresenter:
    desk.people.put_back(ANNE)
    desk.people.put_back(MONA)
    return FactsPresenter(desk.people, application.built_ins, "egypt_france")


Answer = Callable[[Callable[[PersonDialog], None]], list[PersonDialog]]


@pytest.fixture
def answer(qtbot: QtBot) -> Answer:
    """``answer(act)`` before the dialog of a person is opened: ``act`` works on it as soon as it waits."""

    def prepare(act: Callable[[PersonDialog], None]) -> list[PersonDialog]:
        seen: list[PersonDialog] = []

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, PersonDialog):
                seen.append(dialog)
                timer.stop()
                act(dialog)

        timer = QTimer(QApplication.instance())
        timer.timeout.connect(look)
        timer.start(1)
        return seen

    return prepare
