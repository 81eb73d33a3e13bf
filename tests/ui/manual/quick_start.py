"""The quick start of the manual, followed step by step in a window over an empty home.

    python -m tests.ui.manual.quick_start --language fr --out out/quick-start

Under a display it is a real window; a picture of every step is left in the folder, and the Word file of the last one.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from briefing_app import paths
from briefing_app.ui import app as window_app
from briefing_app.ui.manual.pages import FIRST, read_pages
from briefing_app.ui.shell.desktop import Desktop
from tests.ui.manual.reader import Reader
from tests.ui.manual.steps import Step, steps_of

SIZE = (1366, 768)


def quick_start(language: str) -> tuple[Step, ...]:
    """The steps of the page in one language."""
    page = next(page for page in read_pages(paths.resources() / "manual", language) if page.slug == FIRST)
    return steps_of(page.text)


def walk(desktop: Desktop, language: str, home: Path, pictures: Path | None = None) -> None:
    """Follow the page in a desktop that was just started; ``pictures`` is a folder to leave one a step in."""

    def photograph(step: Step) -> None:
        if pictures is not None:
            QApplication.processEvents()
            screen = desktop.window.screen().grabWindow(0)
            shown = screen if not screen.isNull() and screen.width() > 1 else desktop.window.grab()
            shown.save(str(pictures / f"{language}-{step.number:02}.png"))

    Reader(home, photograph).follow(quick_start(language))


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", choices=("ar", "fr", "en"), default="fr")
    parser.add_argument("--out", type=Path, default=Path("out/quick-start"))
    chosen = parser.parse_args(arguments)
    chosen.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        (home / "Documents").mkdir()
        names = {"XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data", "XDG_STATE_HOME": "state"}
        os.environ.update({"HOME": folder, **{name: str(home / part) for name, part in names.items()}})
        from tests.ui.e2e.conftest import real_application

        app = QApplication([sys.argv[0]])
        window_app.dress(app)
        desktop = window_app.make_desktop(app, real_application())
        desktop.window.setWindowState(Qt.WindowState.WindowNoState)
        desktop.window.resize(*SIZE)
        desktop.window.move(0, 0)
        desktop.start([])
        walk(desktop, chosen.language, home, chosen.out)
        for file in home.rglob("*.docx"):
            shutil.copy(file, chosen.out / f"{chosen.language}-{file.name}")
        desktop.window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
