"""The self-test: whether this installation does what it is for, on a library of its own that is thrown away.

Nothing of the person is read, and nothing is written outside the folder that is given. Where a check fails, the others
are made all the same; details are figures and error codes, never text.
"""

from __future__ import annotations

import platform
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

import msgspec

from briefing_app import __version__
from briefing_app.domain.errors import BugError, UserError
from briefing_app.services.ports import Clock


class Check(msgspec.Struct, frozen=True):
    """``run`` gives figures to show, and raises where something is wrong. ``name`` is a key of the catalogues."""

    name: str
    run: Callable[[], str]


class Outcome(msgspec.Struct, frozen=True):
    """``detail``: the figures of a check that passed; of one that failed, what was raised."""

    name: str
    passed: bool
    detail: str
    seconds: float


class Report(msgspec.Struct, frozen=True):
    """What was checked where; ``packaged`` is False for the application from source."""

    version: str
    packaged: bool
    python: str
    system: str
    began: datetime
    outcomes: tuple[Outcome, ...]

    @property
    def passed(self) -> bool:
        return bool(self.outcomes) and all(outcome.passed for outcome in self.outcomes)


Tell = Callable[[Outcome], None]


def run(checks: Iterable[Check], clock: Clock, tell: Tell) -> Report:
    """Make every check in its order; ``tell`` is called after each."""
    began = clock.now()
    return Report(
        version=__version__,
        packaged=is_packaged(),
        python=platform.python_version(),
        system=f"{platform.system()} {platform.release()} {platform.machine()}",
        began=began,
        outcomes=tuple(_told(checks, tell)),
    )


def is_packaged() -> bool:
    """Whether this is the frozen application."""
    return bool(getattr(sys, "frozen", False))


def _told(checks: Iterable[Check], tell: Tell) -> Iterator[Outcome]:
    for check in checks:
        outcome = outcome_of(check)
        tell(outcome)
        yield outcome


def outcome_of(check: Check) -> Outcome:
    """A check made; whatever it raises is its outcome."""
    begun = time.monotonic()
    try:
        detail, passed = check.run(), True
    except Exception as problem:  # what fails is what is looked for
        detail, passed = _problem(problem), False
    return Outcome(check.name, passed, detail, round(time.monotonic() - begun, 3))


def require(holds: bool, what: str) -> None:
    """BugError that says ``what`` does not hold: in figures, never in words of a note."""
    if not holds:
        raise BugError(what)


def _problem(problem: Exception) -> str:
    """Of our own errors what they say, of all others the kind and the place alone (as ``diagnostics`` has it)."""
    if isinstance(problem, UserError):
        return problem.code
    if isinstance(problem, BugError):
        return str(problem)
    place = problem.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    where = f" ({place.tb_frame.f_code.co_name}, {place.tb_lineno})" if place is not None else ""
    return f"{type(problem).__name__}{where}"
