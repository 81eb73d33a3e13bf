"""What is kept when something of ours goes wrong: a local report without a word of any note."""

from __future__ import annotations

import platform
import secrets
import sys
import traceback
from datetime import datetime
from pathlib import Path

from briefing_app import __version__
from briefing_app.domain.errors import BugError, UserError

OWN_ERRORS = (BugError, UserError)
"""Only these messages are known to hold no text of a note; others are left out of a report."""


def crash_report(problem: BaseException, folder: Path, now: datetime) -> Path:
    """Write what happened to ``folder`` and return the file; nothing is ever sent anywhere.

    Holds the version, the platform and the lines of our code; no values, no messages of foreign errors.
    """
    lines = [
        f"briefing-app {__version__}",
        f"{now.isoformat(timespec='seconds')}",
        f"Python {platform.python_version()} · {platform.system()} {platform.release()} · {platform.machine()}",
        "",
        *_told(problem),
    ]
    path = folder / f"crash-{now:%Y%m%d-%H%M%S}-{secrets.token_hex(3)}.txt"
    folder.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def _told(problem: BaseException) -> list[str]:
    lines = [f"{type(problem).__name__}{_message(problem)}"]
    for frame in traceback.extract_tb(problem.__traceback__):
        lines.append(f"  {_short(frame.filename)}:{frame.lineno} {frame.name}")
    cause = problem.__cause__ or (None if problem.__suppress_context__ else problem.__context__)
    return [*lines, "because of", *_told(cause)] if cause is not None else lines


def _message(problem: BaseException) -> str:
    return f": {problem}" if isinstance(problem, OWN_ERRORS) else ""


def _short(filename: str) -> str:
    """A file's name from the nearest package root on, so that no folder of a person is named."""
    path = Path(filename)
    for root in sorted(sys.path, key=len, reverse=True):
        if root and path.is_relative_to(root):
            return path.relative_to(root).as_posix()
    return path.name
