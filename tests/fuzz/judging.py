"""One input, judged: a value, a UserError, or a finding with a name by which the same one is known again."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable
from typing import NamedTuple

from briefing_app.domain.errors import UserError
from tests.fuzz.guard import ROOT, Guard, Trespass, Tripwire
from tests.fuzz.shapes.wrong import SECRET


class Finding(NamedTuple):
    """``name`` is the same for what is wrong in the same place; ``trace`` says all of it."""

    name: str
    trace: str


def judge(
    run: Callable[[bytes], Iterable[str]], data: bytes, guard: Guard | None = None, wire: Tripwire | None = None
) -> Finding | None:
    """None when the reader gave a value or a UserError, and did nothing else."""
    try:
        if guard is None:
            found = list(run(data))
        else:
            with guard.watching():
                found = list(run(data))
        if any(SECRET in text for text in found):
            raise Trespass("a file that nobody chose stands in the result")
    except UserError:
        pass
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as problem:
        return _finding(problem)
    if wire is not None and wire.is_tripped():
        return Finding("Trespass opened the canary", "a file that nobody chose was opened")
    return None


def _finding(problem: BaseException) -> Finding:
    frames = [
        frame
        for frame in traceback.extract_tb(problem.__traceback__)
        if frame.filename.startswith(str(ROOT / "briefing_app"))
    ]
    last = frames[-1] if frames else None
    place = f"{last.filename[len(str(ROOT)) + 1 :]}:{last.name}" if last else "outside"
    said = str(problem)[:60] if isinstance(problem, (Trespass, AssertionError)) else ""
    shown = "".join(traceback.format_exception(problem, limit=-30))
    return Finding(f"{type(problem).__name__} {place} {said}".strip(), shown)
