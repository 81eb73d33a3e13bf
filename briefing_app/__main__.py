"""``briefing-app`` and ``python -m briefing_app``: the window without a command, the command line with one."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_app.bootstrap import Application
    from briefing_app.services.self_test import Check
    from briefing_app.services.self_test_trial import LibraryTrial

OPENED = (".docx", ".txt", ".briefing")
"""What a double click on a file of these kinds may hand to the application."""


def main() -> None:
    """Show the window, or run the command line with the arguments of the process."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["--spelling-worker"]:  # the application started itself as a dictionary (ADR 30)
        from briefing_app.services import spelling_worker

        sys.exit(spelling_worker.main(arguments[1:]))
    if wants_window(arguments) and has_display(os.environ, sys.platform):
        gc.disable()  # until the window is up
        from briefing_app import bootstrap

        application = bootstrap.application()  # before Qt, which looks into every module imported after it
        from briefing_app.ui import app

        sys.exit(app.run(arguments, application))
    from briefing_app import cli

    sys.exit(cli.main(arguments, window_checks))


def window_checks(application: Application, trial: LibraryTrial, pictures: Path) -> Iterable[Check]:
    """The part of the self-test that opens windows: off-screen, unless a platform was asked for."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from briefing_app.ui import self_test

    return self_test.checks(application, trial, pictures)


def wants_window(arguments: Sequence[str]) -> bool:
    """True without arguments, and with nothing but files to open."""
    return all(Path(argument).suffix.lower() in OPENED and Path(argument).is_file() for argument in arguments)


def has_display(environment: Mapping[str, str], platform: str) -> bool:
    """Whether a window could be shown: everywhere but on a Unix without a display server."""
    if platform in ("win32", "darwin"):
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    main()
