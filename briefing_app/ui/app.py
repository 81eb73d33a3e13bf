"""Starts the window: application object, single instance, desktop. Returns when the window is closed."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontDatabase, QIcon
from PySide6.QtWidgets import QApplication

from briefing_app import __version__, bootstrap, paths
from briefing_app.diagnostics import crash_report
from briefing_app.services.preferences import PreferencesFile
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.shell.desktop import Desktop


def run(files: Sequence[str], application: bootstrap.Application) -> int:
    """Show the window until it is closed; ``files`` are offered for import. Returns the exit code."""
    app = QApplication.instance() or QApplication([sys.argv[0]])
    if not isinstance(app, QApplication):
        return 4
    dress(app)
    from briefing_app.ui.single_instance import SingleInstance

    instance = SingleInstance(app)
    if instance.is_told(files, listens_later=True):
        return 0
    desktop = make_desktop(app, application)
    instance.asked.connect(lambda more: _answer(desktop, more))
    sys.excepthook = _telling(desktop.kit)
    desktop.start([Path(name).resolve() for name in files])
    gc.freeze()  # what a start makes lives to the end: collections need not look at it again
    gc.enable()
    code = app.exec()
    instance.close()
    return code


def dress(app: QApplication) -> None:
    """Names, icon and fonts of the application."""
    QCoreApplication.setApplicationName(paths.APP)
    QCoreApplication.setApplicationVersion(__version__)
    app.setDesktopFileName(paths.APP)
    app.setWindowIcon(QIcon(str(paths.resources() / "icons" / "app.svg")))
    app.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus, True)
    _add_fonts(paths.fonts())


def _add_fonts(folder: Path | None) -> None:
    """Fonts that came with us, so that Arabic looks the same on a computer that has none of them."""
    for file in sorted(folder.glob("*.ttf")) if folder is not None else ():
        QFontDatabase.addApplicationFont(str(file))


def make_desktop(app: QApplication, application: bootstrap.Application) -> Desktop:
    """The desktop over the real folders of the person."""
    kit = Kit(app, paths.resources(), paths.translations(), lambda problem: report(problem, kit.steps.lines()))
    return Desktop(app, application, kit, PreferencesFile(paths.user_preferences()))


def report(problem: BaseException, steps: Sequence[str] = ()) -> Path | None:
    """A local report of a bug; None where none can be written."""
    try:
        return crash_report(problem, paths.user_logs(), datetime.now(UTC), steps)
    except OSError:
        return None


def _answer(desktop: Desktop, files: list[str]) -> None:
    desktop.raise_window()
    desktop.library.receive([Path(name) for name in files])


def _telling(kit: Kit) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Problems inside a slot are told as what they are; the application goes on."""

    def hook(kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        if isinstance(problem, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        kit.fail(problem)

    return hook
