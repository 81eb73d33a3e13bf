"""The part of the self-test that needs Qt: Arabic is shaped, and the window shows a note in Arabic and in French."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QGlyphRun, QImage, QTextLayout
from PySide6.QtWidgets import QApplication

from briefing_app import paths
from briefing_app.bootstrap import Application
from briefing_app.domain.languages import Language
from briefing_app.services.preferences import Preferences, PreferencesFile, Scheme
from briefing_app.services.self_test import Check, is_packaged, require
from briefing_app.services.self_test_trial import PASSPHRASE, PLANTED, LibraryTrial
from briefing_app.storage.connection import Mode
from briefing_app.ui.app import dress
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.kit.theme import (
    ARABIC_CONTENT_FAMILIES,
    ARABIC_INTERFACE_FAMILIES,
    content_font,
    interface_font,
)
from briefing_app.ui.shell.desktop import Desktop

WORDS = "\u0633\u0644\u0627\u0645"  # salam
APART = "\u200c".join(WORDS)
ARABIC_FAMILIES = (ARABIC_CONTENT_FAMILIES[0], ARABIC_INTERFACE_FAMILIES[0])
SIZE = QSize(1366, 768)
SETTLING_MS = 50
PATIENCE_MS = 20_000
FEWEST_COLOURS = 12
"""Of a picture of the window; a blank one has one."""


def checks(application: Application, trial: LibraryTrial, pictures: Path) -> tuple[Check, ...]:
    """To be made after those of ``trial``. Pictures of the window go to the folder ``pictures``."""
    window = WindowTrial(application, trial, pictures)
    return (
        Check("shaping", shaping),
        Check("window_ar", lambda: window.look(Language.ARABIC)),
        Check("window_fr", lambda: window.look(Language.FRENCH)),
    )


def shaping() -> str:
    """Letters of a word are joined, by fonts that have all of them; the names of the fonts.

    A packaged application uses the fonts that it brought along.
    """
    dress(_application())
    families: list[str] = []
    for font in (content_font("ar", 100), interface_font("ar", 100)):
        joined, apart = _glyphs(WORDS, font), _glyphs(APART, font)
        numbers = [number for run in joined for number in run.glyphIndexes()]
        require(bool(numbers) and 0 not in numbers, "letters without a glyph")
        require(numbers != [number for run in apart for number in run.glyphIndexes()], "letters that are not joined")
        families += [run.rawFont().familyName() for run in joined]
    brought = not is_packaged() or all(family in ARABIC_FAMILIES for family in families)
    require(brought, f"not with the fonts that came along: {', '.join(families)}")
    return ", ".join(dict.fromkeys(families))


def _application() -> QApplication:
    app = QApplication.instance() or QApplication([sys.argv[0]])
    require(isinstance(app, QApplication), "a Qt without windows")
    assert isinstance(app, QApplication)
    return app


def _glyphs(text: str, font: QFont) -> list[QGlyphRun]:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine().setPosition(QPointF(0, 0))
    layout.endLayout()
    return layout.glyphRuns()


class WindowTrial:
    """The real window over the library of the trial, with preferences of its own."""

    def __init__(self, application: Application, trial: LibraryTrial, pictures: Path) -> None:
        self._application = application
        self._trial = trial
        self._pictures = pictures
        self._bugs: list[BaseException] = []

    def look(self, language: Language) -> str:
        """The note in the window, which speaks ``language``; its picture is kept. Returns the platform and the size."""
        app = _application()
        dress(app)
        self._bugs.clear()
        before, sys.excepthook = sys.excepthook, self._remember
        try:
            desktop = self._desktop(app, language)
            try:
                self._inspect(desktop, language)
            finally:
                _leave(desktop)
        finally:
            sys.excepthook = before
        require(not self._bugs, ", ".join(type(bug).__name__ for bug in self._bugs))
        return f"{app.platformName()}, {SIZE.width()} × {SIZE.height()}"

    def _desktop(self, app: QApplication, language: Language) -> Desktop:
        file = PreferencesFile(self._trial.library.with_name(f"preferences-{language.value}.json"))
        chosen = Preferences(language=language.value, scheme=Scheme.LIGHT, tell_overdue=False)
        file.save(chosen)
        kit = Kit(app, paths.resources(), paths.translations(), self._kept)
        desktop = Desktop(app, self._application, kit, file)
        desktop.window.setWindowState(Qt.WindowState.WindowNoState)
        desktop.window.resize(SIZE)
        desktop.window.show()
        return desktop

    def _inspect(self, desktop: Desktop, language: Language) -> None:
        desk = self._application.open_desk(self._trial.library, PASSPHRASE, Mode.READ_WRITE)
        desktop.library.take(desk, PASSPHRASE)
        desktop.notes.open(self._trial.note)
        _settle(desktop)
        editor = desktop.window.editor
        require(editor is not None, "the note is not shown")
        assert editor is not None
        for side in Language:
            shown = editor.columns.columns[side].document().toRawText()
            require(PLANTED[side] in shown, f"words are not shown in {side.value}")
        wanted = Qt.LayoutDirection.RightToLeft if language is Language.ARABIC else Qt.LayoutDirection.LeftToRight
        require(desktop.window.layoutDirection() == wanted, "the window has the wrong direction")
        picture = desktop.window.grab().toImage()
        require(_colours(picture) >= FEWEST_COLOURS, "the window is blank")
        require(picture.save(str(self._pictures / f"window-{language.value}.png")), "a picture cannot be kept")

    def _kept(self, problem: BaseException) -> None:
        self._bugs.append(problem)

    def _remember(self, kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        self._bugs.append(problem)


def _settle(desktop: Desktop) -> None:
    """Until the window has painted itself and the work it began is done."""
    loop, left = QEventLoop(), [PATIENCE_MS // SETTLING_MS]

    def look() -> None:
        left[0] -= 1
        busy = desktop.kit.jobs.is_busy or desktop.kit.asides.is_busy
        if left[0] <= 0 or not busy:
            loop.quit()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(SETTLING_MS)
    loop.exec()
    timer.stop()
    require(left[0] > 0, "the window does not come to rest")


def _leave(desktop: Desktop) -> None:
    desktop.window.close()
    desktop.window.deleteLater()
    desktop.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()  # while Qt still lives


def _colours(picture: QImage) -> int:
    small = picture.scaled(160, 90)
    return len({small.pixel(x, y) for x in range(small.width()) for y in range(small.height())})
