"""``bundle export|import``: notes handed over to another laptop in an enciphered file."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from briefing_app.atomic_files import is_there, write_atomically
from briefing_app.cli.commands import Run
from briefing_app.cli.secrets_input import asked, asked_twice, first_line, second_line
from briefing_app.domain.errors import UserError
from briefing_app.services.bundle_planning import Outcome
from briefing_app.services.bundle_service import ArrivedNote, written
from briefing_app.storage.connection import Mode, is_encrypted
from briefing_app.storage.keys import Credentials, Passphrase


def export(run: Run) -> int:
    """Write notes with all that belongs to them into one file."""
    options, console = run.options, run.console
    if not options.force and is_there(options.out):
        raise UserError("file.exists", path=str(options.out))
    credentials = run.credentials()
    with run.application.desk(run.library, credentials, Mode.READ_WRITE) as desk:
        marked = () if options.marked else desk.bundles.marked(options.ids)
        if marked:
            named = ", ".join(f"{note.reference} ({note.marking})" for note in marked)
            raise UserError("bundle.marked", notes=named)
        bundle = desk.bundles.gathered(options.ids)
    passphrase = _passphrase(run, credentials, options.out, is_new=True)
    data = written(bundle, passphrase, run.application.cost)
    write_atomically(options.out, data, replace=options.force)
    if console.as_json:
        sha256 = hashlib.sha256(data).hexdigest()
        console.document({"file": str(options.out), "sha256": sha256, "notes": len(bundle.notes)})
    else:
        console.line(console.catalogue.plural("cli.bundle.exported", len(bundle.notes), path=str(options.out)))
    return 0


def import_(run: Run) -> int:
    """Take a file in: notes that are new, notes that are merged, and where a person has to choose."""
    options, console = run.options, run.console
    credentials = run.credentials()
    passphrase = _passphrase(run, credentials, options.file, is_new=False)
    with run.application.desk(run.library, credentials, Mode.READ_WRITE) as desk:
        arrival = desk.bundles.import_(options.file, passphrase, console.progress)
    counts = {
        "added": arrival.count(Outcome.ADDED),
        "merged": arrival.count(Outcome.MERGED),
        "conflicts": arrival.conflicts,
    }
    if console.as_json:
        console.document({**counts, "notes": [_note(note) for note in arrival.notes]})
        return 0
    for name, number in {**counts, "known": arrival.count(Outcome.KNOWN)}.items():
        if number or name == "added":
            console.line(console.catalogue.plural(f"cli.bundle.{name}", number))
    for note in arrival.notes:
        if note.conflicts:
            console.line(
                console.catalogue.plural("cli.bundle.conflicts_in", len(note.conflicts), reference=note.reference)
            )
    return 0


def _note(note: ArrivedNote) -> dict[str, Any]:
    return {
        "id": note.id,
        "reference": note.reference,
        "outcome": note.outcome.value,
        "conflicts": [
            {
                "pair": conflict.pair,
                "language": conflict.language.value,
                "versions": [
                    {"by": version.by, "at": version.at.isoformat(), "text": version.text.plain}
                    for version in conflict.versions
                ],
            }
            for conflict in note.conflicts
        ],
    }


def _passphrase(run: Run, credentials: Credentials, path: Path, *, is_new: bool) -> str:
    """That of the hand-over file: from a file of its own; else from ``--passphrase-file``, of which a library that is
    encrypted has the first line for itself; else from a prompt.
    """
    options = run.options
    if options.bundle_passphrase_file is not None:
        return first_line(options.bundle_passphrase_file)
    if isinstance(credentials, Passphrase) and options.passphrase_file is not None:
        if not is_encrypted(run.library):
            return credentials.text
        if further := second_line(options.passphrase_file):
            return further
    catalogue, ask = run.console.catalogue, asked_twice if is_new else lambda *given: asked(*given).text
    try:
        return ask(catalogue, path, "cli.bundle.prompt")
    except UserError as problem:
        if problem.code == "library.passphrase_needed":
            raise UserError("bundle.passphrase_needed", path=str(path)) from problem
        raise


COMMANDS: dict[str, Callable[[Run], int]] = {"export": export, "import": import_}
