"""``check``: what the checks find in a note, or in the pairs of a file; JSON Lines with ``--json``."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from typing import Any

from briefing_app.cli.commands import Run
from briefing_app.cli.commands.spelled import of_note, of_rows
from briefing_app.domain.input_limits import TABLE_MB
from briefing_app.domain.languages import Language
from briefing_app.language.checks.finding import Finding, Severity
from briefing_app.services.built_ins import DEFAULT_PROFILE
from briefing_app.services.check_service import check_rows
from briefing_app.storage.connection import Mode

FINDINGS = 1


def check(run: Run) -> int:
    """Exit code 1 when anything at least as grave as ``--severity`` was found."""
    wanted = Severity(run.options.severity)
    found = 0
    for place, finding in _of_file(run) if run.options.pairs is not None else _of_note(run):
        if finding.severity.rank > wanted.rank:
            continue
        found += 1
        if run.console.as_json:
            run.console.document({**place, **_fields(run, finding)})
        else:
            where = next(iter(place.values()))
            run.console.line(f"{where}  {finding.check}  {_severity(run, finding)}  {_message(run, finding)}")
    if not found and not run.console.as_json:
        run.console.line(run.console.catalogue.text("cli.check.none"))
    return FINDINGS if found else 0


Placed = Iterator[tuple[dict[str, Any], Finding]]


def _of_note(run: Run) -> Placed:
    with run.desk(Mode.READ_ONLY) as desk:
        note = desk.promises.note(run.options.id)
        found = desk.checks.findings(note, desk.known.with_memory(note))
        told = [(one.pair, one.finding) for one in found]
        misspelt = of_note(desk.spelling, note, told) if run.options.spelling else ()
    for one in found:
        if one.waiver is None:
            yield {"pair": one.pair}, one.finding
    for pair, hint in misspelt:
        yield {"pair": pair}, hint


def _of_file(run: Run) -> Placed:
    from briefing_app.interchange.pairs_file import read_pairs
    from briefing_app.interchange.text_file import decoded
    from briefing_app.services.import_reading import read_file
    from briefing_app.services.term_bases import bare_base

    path = run.options.pairs
    built_ins = run.application.built_ins
    profile = built_ins.profile(run.options.profile or DEFAULT_PROFILE)
    text = decoded(read_file(path, TABLE_MB), str(path), Language.FRENCH)
    rows = tuple(read_pairs(text, str(path)))
    found = check_rows(rows, profile, built_ins.check_words(), bare_base(built_ins))
    told = [(one.row, one.finding) for one in found]
    if run.options.spelling:
        with closing(run.application.spelling()) as spelling:
            told += of_rows(spelling, rows, told)
    for row, finding in told:
        yield {"row": row}, finding


def _fields(run: Run, finding: Finding) -> dict[str, Any]:
    return {
        "check": finding.check,
        "severity": finding.severity.value,
        "message": _message(run, finding),
        "ar": list(finding.ar) if finding.ar is not None else None,
        "fr": list(finding.fr) if finding.fr is not None else None,
    }


def _message(run: Run, finding: Finding) -> str:
    return run.console.catalogue.text(f"check.{finding.check}.{finding.reason}", **dict(finding.facts))


def _severity(run: Run, finding: Finding) -> str:
    return run.console.catalogue.text(f"check.severity.{finding.severity}")


COMMANDS = {"check": check}
