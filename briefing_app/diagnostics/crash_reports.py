"""Reports of what went wrong of ours: a few local files, which a person can read in full and give to anyone."""

from __future__ import annotations

import secrets
import sys
import traceback
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from briefing_app.diagnostics import versions
from briefing_app.domain.errors import BugError, UserError

OWN_ERRORS = (BugError, UserError)
"""Only these messages are known to hold no text of a note; others are left out of a report."""
KEPT = 20
"""So many reports are kept; with the next one the oldest goes."""
_NAMES = "crash-*.txt"


def crash_report(problem: BaseException, folder: Path, now: datetime, steps: Sequence[str] = ()) -> Path:
    """Write what happened to ``folder`` and return the file; nothing is ever sent anywhere.

    Holds versions, the platform, the ``steps`` before it and the lines of our code; no values, no messages of foreign
    errors, no folder of a person. OSError where it cannot be written.
    """
    lines = [
        versions.application(),
        f"{now.isoformat(timespec='seconds')}",
        versions.system(),
        "",
        *_told(problem),
        *(("", "steps before it (seconds since the start)", *steps) if steps else ()),
        "",
        *versions.libraries(),
    ]
    path = folder / f"crash-{now:%Y%m%d-%H%M%S}-{secrets.token_hex(3)}.txt"
    folder.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", "utf-8")
    for old in reports(folder)[KEPT:]:
        if old != path:  # a clock that goes back must not take away the report of today
            with suppress(OSError):
                old.unlink(missing_ok=True)
    return path


def reports(folder: Path) -> list[Path]:
    """The reports there are, the newest by its name first."""
    try:
        return sorted(folder.glob(_NAMES), reverse=True)
    except OSError:
        return []


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
