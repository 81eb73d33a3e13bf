"""The shared office folder in the tests of the shell: where it is named, and what a person does with it."""

from __future__ import annotations

from pathlib import Path

import msgspec
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from briefing_app.ui.bundles.office import OfficeDialog
from tests.ui.e2e.person import Person

SECRET = "les quatre chats du ministère"
LATER_MS = 30_000


def named(person: Person, folder: Path) -> Person:
    """The person, whose preferences name the folder; nothing is spelt meanwhile."""
    person.desktop.preferences = msgspec.structs.replace(
        person.desktop.preferences, office_folder=str(folder), spelling_ar=False, spelling_fr=False
    )
    return person


def asked(person: Person) -> OfficeDialog:
    """Where the passphrase of the office is asked for."""
    dialog = person.desktop.window.findChild(OfficeDialog)
    assert dialog is not None
    return dialog


def give(person: Person, passphrase: str = SECRET) -> None:
    dialog = asked(person)
    dialog.passphrase.text = passphrase
    dialog.go.click()


def click(person: Person, name: str) -> None:
    """A button of a notice, once it is there."""
    person.wait(lambda: person.find(QAbstractButton, name))
    person.click(name)


def idle(person: Person, qtbot: QtBot) -> None:
    """All jobs are over, those that others began among them."""
    done: list[object] = []
    person.desktop.kit.jobs.run("", lambda _: None, done.append, is_told=False)
    qtbot.waitUntil(lambda: bool(done) and not person.desktop.kit.jobs.is_busy, timeout=LATER_MS)
