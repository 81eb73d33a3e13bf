"""``--self-test``: what works of this installation, line by line, and as a report in a folder."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

from briefing_app import atomic_files, bootstrap
from briefing_app.atomic_files import write_atomically
from briefing_app.bootstrap import Application
from briefing_app.cli.console import Console
from briefing_app.messages import Catalogue
from briefing_app.services import self_test
from briefing_app.services.self_test import Check, Outcome, Report
from briefing_app.services.self_test_trial import LibraryTrial

MoreChecks = Callable[[Application, LibraryTrial, Path], Iterable[Check]]
"""Those of the window, over the library of the trial; pictures go to the folder."""
REPORT = "self-test"


def run(folder: Path, console: Console, window_checks: MoreChecks | None) -> int:
    """Make every check; 0 when all passed, else 1. ``folder`` takes the report, the empty path none.

    UserError ``file.*`` where the report cannot be written.
    """
    wanted = folder != Path()
    if wanted:
        _make(folder)
    tell = _quiet if console.as_json else _telling(console)
    with tempfile.TemporaryDirectory(prefix="briefing-self-test-", ignore_cleanup_errors=True) as name:
        place = Path(name)
        report = _tested(bootstrap.application(), place, folder if wanted else place, window_checks, tell)
    if wanted:
        _write(report, folder, console.catalogue)
    if console.as_json:
        console.document(msgspec.to_builtins(report) | {"passed": report.passed})
    else:
        console.line(_verdict(report, console.catalogue))
    return 0 if report.passed else 1


def _tested(
    application: Application, place: Path, pictures: Path, window_checks: MoreChecks | None, tell: self_test.Tell
) -> Report:
    trial = LibraryTrial(place, application.libraries, application.desk, needs_dictionaries=self_test.is_packaged())
    checks = [*trial.checks()]
    if window_checks is not None:
        checks += _or_failing(lambda: window_checks(application, trial, pictures))
    return self_test.run(checks, application.clock, tell)


def _or_failing(make: Callable[[], Iterable[Check]]) -> list[Check]:
    """The checks of the window; where Qt cannot even be loaded, one that fails for this reason."""
    try:
        return list(make())
    except ImportError as problem:
        reason = problem

    def fail() -> str:
        raise reason

    return [Check("window", fail)]


def readable(report: Report, catalogue: Catalogue) -> str:
    """The report for people, in the language of the interface."""
    lines = [
        f"briefing-app {report.version} · Python {report.python} · {report.system}",
        f"{report.began:%Y-%m-%d %H:%M} UTC",
        "",
        *(_line(outcome, catalogue) for outcome in report.outcomes),
        "",
        _verdict(report, catalogue),
    ]
    return "\n".join(lines) + "\n"


def _line(outcome: Outcome, catalogue: Catalogue) -> str:
    verdict = catalogue.text("cli.self_test.passed" if outcome.passed else "cli.self_test.failed")
    detail = f" ({outcome.detail})" if outcome.detail else ""
    return f"{verdict}: {catalogue.text(f'cli.self_test.{outcome.name}')}{detail}"


def _verdict(report: Report, catalogue: Catalogue) -> str:
    if report.passed:
        return catalogue.text("cli.self_test.all_passed")
    return catalogue.plural("cli.self_test.some_failed", sum(not outcome.passed for outcome in report.outcomes))


def _telling(console: Console) -> self_test.Tell:
    return lambda outcome: console.line(_line(outcome, console.catalogue))


def _quiet(outcome: Outcome) -> None:
    """The one document is written at the end."""


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise atomic_files.told(problem, folder) from problem


def _write(report: Report, folder: Path, catalogue: Catalogue) -> None:
    as_json = msgspec.json.format(msgspec.json.encode(report), indent=2) + b"\n"
    write_atomically(folder / f"{REPORT}.json", as_json, replace=True)
    write_atomically(folder / f"{REPORT}.txt", readable(report, catalogue).encode(), replace=True)
