"""The screens that the manual shows: the sample meeting on a fixed day, brought to each of them in turn."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QDialog, QTabWidget, QWidget

from briefing_app import bootstrap, paths
from briefing_app.domain import editing
from briefing_app.domain.languages import Language
from briefing_app.domain.rich_text import plain
from briefing_app.interchange.answers_file import read_answers
from briefing_app.services.page_service import PageService
from briefing_app.services.preferences import Preferences, PreferencesFile, Scheme
from briefing_app.storage.connection import Mode
from briefing_app.storage.keys import NoKey
from briefing_app.ui import app as window_app
from briefing_app.ui.editor.findings_panel import FindingsPanel
from briefing_app.ui.editor.view import EditorView
from tests.conftest import QUICK, CountedIdentifiers, FixedClock

SIZE = (1120, 660)
PATIENCE_S = 30.0
PLANTED = 2
SLIP = {
    Language.FRENCH: "Un plan de formation vise 120 000 stagiaires.",
    Language.ARABIC: "وتهدف خطة للتدريب إلى بلوغ 100 ألف متدرب.",
}
"""Added to one pair: a number that differs between the languages, for the checks to find."""
TEMPLATES = ("readout_public", "meeting_record")


class DayAfter(FixedClock):
    """The day after the sample meeting: nothing of it is overdue yet."""

    def __init__(self) -> None:
        super().__init__()
        self._now = datetime(2021, 6, 17, 9, 0, tzinfo=UTC)


class Stage:
    """A window over a library with the sample in it; ``home`` is an empty folder that HOME and the XDG folders name."""

    def __init__(self, app: QApplication, home: Path, language: str) -> None:
        application = _application()
        library = home / "library.briefing"
        application.libraries.create(library, None)
        _fill(application, library)
        self._prefer(language, library)
        self.desktop = window_app.make_desktop(app, application)
        self.desktop.window.setWindowState(Qt.WindowState.WindowNoState)
        self.desktop.window.resize(*SIZE)
        QCursor.setPos(0, 0)
        self.desktop.start([])
        self.settle()

    def _prefer(self, language: str, library: Path) -> None:
        usual = Preferences(
            language=language, scheme=Scheme.LIGHT, library=str(library), tell_overdue=False, author="Nadia",
            office_ar="وزارة الاتصالات وتكنولوجيا المعلومات", office_fr="Ministère des Communications",
            export_folder="Documents", spelling_ar=False, spelling_fr=False,
        )  # fmt: skip
        PreferencesFile(paths.user_preferences()).save(usual)

    def settle(self, seen: Callable[[], object] = lambda: True) -> None:
        """Let the window come to rest: what is waited for is there, and no work goes on."""
        end = time.monotonic() + PATIENCE_S
        while True:
            for _ in range(5):
                QApplication.processEvents()
            if seen() and not self.desktop.kit.jobs.is_busy:
                return
            assert time.monotonic() < end, "the window does not come to rest"
            time.sleep(0.01)

    def rest(self, seconds: float) -> None:
        """Let what begins only after a moment of quiet begin and end."""
        end = time.monotonic() + seconds
        while time.monotonic() < end or self.desktop.kit.jobs.is_busy:
            QApplication.processEvents()
            time.sleep(0.01)

    @property
    def editor(self) -> EditorView:
        editor = self.desktop.window.editor
        assert editor is not None
        return editor

    def dialog(self) -> QWidget:
        shown = [dialog for dialog in self.desktop.window.findChildren(QDialog) if dialog.isVisible()]
        assert len(shown) == 1, shown
        shown[0].resize(min(shown[0].width(), SIZE[0]), min(shown[0].height(), SIZE[1]))
        return shown[0]

    def hide_caret(self) -> None:
        """A picture has none: whether it is to be seen depends on the moment."""
        QApplication.setCursorFlashTime(0)
        focus = QApplication.focusWidget()
        if focus is not None:
            focus.clearFocus()
        self.settle()

    def close(self) -> None:
        self.desktop.window.close()
        self.desktop.window.deleteLater()
        self.desktop.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Scene(NamedTuple):
    """``name`` is that of the picture; ``show`` brings the window there and gives what is pictured."""

    name: str
    show: Callable[[Stage], QWidget]


def scenes() -> Iterator[Scene]:
    """In the order they follow upon each other."""
    yield Scene("library", _library)
    yield Scene("register", _register)
    yield Scene("editor", _editor)
    yield Scene("findings", lambda stage: _tab(stage, 6))
    yield Scene("language", lambda stage: _tab(stage, 7))
    yield Scene("facts", lambda stage: _over_the_note(stage, stage.desktop.notes.dialogs.show_facts))
    yield Scene("action", _action)
    yield Scene("approval", lambda stage: _over_the_note(stage, stage.desktop.approvals.show))
    yield Scene("export", lambda stage: _over_the_note(stage, stage.desktop.notes.dialogs.export))
    yield Scene("new-note", lambda stage: _over_the_note(stage, stage.desktop.screens.show_new_note))
    yield Scene("preferences", lambda stage: _over_the_note(stage, stage.desktop.screens.show_preferences))


def _library(stage: Stage) -> QWidget:
    stage.desktop.go_to("library")
    stage.settle()
    return stage.desktop.window


def _register(stage: Stage) -> QWidget:
    stage.desktop.go_to("actions")
    stage.settle()
    return stage.desktop.window


def _editor(stage: Stage) -> QWidget:
    """The public readout, with a number that differs between the languages."""
    desk = stage.desktop.desk
    assert desk is not None
    note = next(note for note in desk.notes.list() if note.template == TEMPLATES[0])
    stage.desktop.notes.open(note.id)
    stage.settle()
    presenter = stage.editor.presenter
    pair = list(presenter.note.pairs())[PLANTED]
    for language, words in SLIP.items():
        text = f"{pair.text(language).plain} {words}"
        presenter.apply(editing.set_text(presenter.note, pair.id, language, plain(text)))
    stage.desktop.show_tab(5)
    stage.settle(lambda: stage.editor.findChild(FindingsPanel).list.count())
    stage.desktop.show_tab(0)
    stage.settle()
    return stage.desktop.window


def _tab(stage: Stage, number: int) -> QWidget:
    stage.desktop.show_tab(number - 1)
    stage.settle()
    return stage.desktop.window


def _over_the_note(stage: Stage, show: Callable[[], object]) -> QWidget:
    stage.desktop.close_dialogs()
    show()
    stage.settle()
    shown = stage.dialog()
    for tabs in shown.findChildren(QTabWidget):
        tabs.setCurrentIndex(0)
    stage.settle()
    return shown


def _action(stage: Stage) -> QWidget:
    """The first words of the third paragraph become an action."""
    stage.desktop.close_dialogs()
    column = stage.editor.columns.columns[Language.FRENCH]
    cursor = column.textCursor()
    block = column.document().findBlockByNumber(2)
    cursor.setPosition(block.position())
    cursor.setPosition(block.position() + min(60, block.length() - 1), cursor.MoveMode.KeepAnchor)
    column.setFocus()
    column.setTextCursor(cursor)
    return _over_the_note(stage, stage.editor.make_action)


def _application() -> bootstrap.Application:
    made = bootstrap.Application(paths.resources(), DayAfter(), CountedIdentifiers(), QUICK, "Nadia")
    made.__dict__["pages"] = PageService(lambda name: None)  # our own sketch of the pages, whatever is installed
    return made


def _fill(application: bootstrap.Application, library: Path) -> None:
    with application.desk(library, NoKey(), Mode.READ_WRITE) as desk:
        for template in TEMPLATES:
            answers = read_answers(application.built_ins.sample_answers(template), "sample")
            desk.notes.new(template, None, answers)
