"""From the words of a command to its exit code; every failure ends here, none as a traceback."""

from __future__ import annotations

import argparse
import io
import locale
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefing_app import paths
from briefing_app.cli.console import Console
from briefing_app.cli.parser import UsageError, build_parser
from briefing_app.domain.errors import UserError
from briefing_app.messages import Catalogue, choose_language

if TYPE_CHECKING:
    from briefing_app.cli.self_test import MoreChecks

DONE, FINDINGS, USAGE, USER_ERROR, BUG, INTERRUPTED = 0, 1, 2, 3, 4, 130


def main(arguments: Sequence[str], window_checks: MoreChecks | None = None) -> int:
    """Run one command; returns its exit code (``cli.md``). ``window_checks`` are those of the self-test."""
    _write_utf8()
    catalogue = Catalogue.load(choose_language(_asked_language(arguments), _locale_name()), paths.translations())
    console = Console(catalogue, as_json="--json" in arguments)
    try:
        code = _run(arguments, catalogue, console, window_checks)
        console.flush()
    except UserError as error:
        console.error(error.code, *catalogue.error(error))
        if error.code == "output.not_writable":
            _silence()
        return USER_ERROR
    except UsageError as problem:
        if not console.as_json:
            console.notice(problem.usage)
        console.error("usage", str(problem), catalogue.text("cli.usage.hint"))
        return USAGE
    except BrokenPipeError:
        _silence()
        return DONE
    except KeyboardInterrupt:
        console.notice(catalogue.text("cli.interrupted"))
        return INTERRUPTED
    except Exception as problem:  # the last resort: told as a bug, with a report
        return _bug(problem, arguments, catalogue, console)
    return code


def _run(arguments: Sequence[str], catalogue: Catalogue, console: Console, window_checks: MoreChecks | None) -> int:
    parser = build_parser(catalogue, console.page)
    for word in arguments:
        if not _is_utf8(word):
            parser.error(catalogue.text("cli.usage.not_utf8", word=word.encode("utf-8", "backslashreplace").decode()))
    try:
        options = parser.parse_args(arguments)
    except SystemExit as stop:  # --help and --version have printed and are done
        return int(stop.code or 0)
    if options.self_test is not None and not options.command:
        from briefing_app.cli import self_test

        return self_test.run(options.self_test, console, window_checks)
    if not options.command:
        parser.print_help(sys.stderr)
        return USAGE
    from briefing_app.cli import commands

    return commands.run(options, console)


def _is_utf8(word: str) -> bool:
    """False for an argument whose bytes the system could not read: nothing of ours can store or show it."""
    try:
        word.encode()
    except UnicodeEncodeError:
        return False
    return True


def _asked_language(arguments: Sequence[str]) -> str | None:
    """``--lang`` before anything else is understood, because help and errors are told in it."""
    early = argparse.ArgumentParser(add_help=False, exit_on_error=False, allow_abbrev=False)
    early.add_argument("--lang")
    try:
        found, _ = early.parse_known_args(arguments)
    except (argparse.ArgumentError, SystemExit):
        return None
    return found.lang if isinstance(found.lang, str) else None


def _locale_name() -> str:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return value
    return locale.getlocale()[0] or "en"


def _write_utf8() -> None:
    """Arabic must come out whatever the terminal's code page is."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and (stream.encoding or "").lower().replace("-", "") != "utf8":
            stream.reconfigure(encoding="utf-8")


def _silence() -> None:
    """The reader of our output has gone: say nothing more, not even at the end of the process."""
    if sys.__stdout__ is not None and sys.stdout is sys.__stdout__:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.__stdout__.fileno())


def _bug(problem: Exception, arguments: Sequence[str], catalogue: Catalogue, console: Console) -> int:
    from datetime import UTC, datetime

    from briefing_app.cli.commands import FAMILIES
    from briefing_app.diagnostics import Steps, crash_report

    steps = Steps()
    steps.take(f"command {next((word for word in arguments if word in FAMILIES), '')}")
    try:
        report = str(crash_report(problem, paths.user_logs(), datetime.now(UTC), steps.lines()))
    except OSError:
        report = "-"
    console.error("bug", catalogue.text("cli.bug.message"), catalogue.text("cli.bug.hint", report=report))
    return BUG
