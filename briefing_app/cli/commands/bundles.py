"""``bundle export|import|share|collect``: notes handed over in enciphered files, one by one or in a shared folder."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from briefing_app.atomic_files import is_there, write_atomically
from briefing_app.bootstrap import Desk
from briefing_app.cli.commands import Run
from briefing_app.cli.commands.notes import conflict_document
from briefing_app.cli.secrets_input import asked, asked_twice, first_line, second_line
from briefing_app.domain.errors import UserError
from briefing_app.services.bundle_planning import Outcome
from briefing_app.services.bundle_service import Arrival, ArrivedNote, written
from briefing_app.storage.connection import Mode, is_encrypted
from briefing_app.storage.keys import Credentials, Passphrase


def export(run: Run) -> int:
    """Write notes with all that belongs to them into one file."""
    options, console = run.options, run.console
    if not options.force and is_there(options.out):
        raise UserError("file.exists", path=str(options.out))
    credentials = run.credentials()
    with run.application.desk(run.library, credentials, Mode.READ_WRITE) as desk:
        _refuse_marked(run, desk)
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
    _tell(run, (arrival,))
    return 0


def share(run: Run) -> int:
    """Drop notes into the shared folder, each as a file of its own."""
    options, console = run.options, run.console
    credentials = run.credentials()
    with run.application.desk(run.library, credentials, Mode.READ_WRITE) as desk:
        _refuse_marked(run, desk)
        passphrase = _office_passphrase(run, credentials, desk, is_new=True)
        names = desk.shared_folder.share(options.ids, options.folder, passphrase, run.application.cost)
    if console.as_json:
        console.document({"folder": str(options.folder), "files": list(names)})
    else:
        console.line(console.catalogue.plural("cli.bundle.shared", len(names), path=str(options.folder)))
    return 0


def collect(run: Run) -> int:
    """Pick up what others dropped into the shared folder; files that are not whole yet wait there."""
    options, console = run.options, run.console
    credentials = run.credentials()
    with run.application.desk(run.library, credentials, Mode.READ_WRITE) as desk:
        passphrase = _office_passphrase(run, credentials, desk, is_new=False)
        done = desk.shared_folder.collect(options.folder, passphrase, console.progress)
    refused = [problem.code for problem in done.refused]
    notes = [_note(note) for arrival in done.arrivals for note in arrival.notes]
    files = {"files": len(done.arrivals), "unfinished": done.unfinished, "refused": refused}
    _tell(run, done.arrivals, {"notes": notes, **files})
    for problem in done.refused:
        message, hint = console.catalogue.error(problem)
        console.notice(f"{message} — {hint}")
    if done.unfinished and not console.as_json:
        console.line(console.catalogue.plural("cli.bundle.unfinished", done.unfinished))
    return 0


def _tell(run: Run, arrivals: Sequence[Arrival], more: Mapping[str, Any] = {}) -> None:
    console, notes = run.console, [note for arrival in arrivals for note in arrival.notes]
    counts = {
        "added": sum(note.outcome is Outcome.ADDED for note in notes),
        "merged": sum(note.outcome is Outcome.MERGED for note in notes),
        "conflicts": sum(len(note.conflicts) for note in notes),
    }
    if console.as_json:
        console.document({**counts, **more})
    else:
        known = sum(note.outcome is Outcome.KNOWN for note in notes)
        for name, number in {**counts, "known": known}.items():
            if number or name == "added":
                console.line(console.catalogue.plural(f"cli.bundle.{name}", number))
    say = console.notice if console.as_json else console.line
    for note in notes:
        if note.conflicts:
            count = len(note.conflicts)
            say(console.catalogue.plural("cli.bundle.conflicts_in", count, reference=note.reference))


def _refuse_marked(run: Run, desk: Desk) -> None:
    """UserError ``bundle.marked`` for notes above internal, unless that is wanted."""
    marked = () if run.options.marked else desk.bundles.marked(run.options.ids)
    if marked:
        named = ", ".join(f"{note.reference} ({note.marking})" for note in marked)
        raise UserError("bundle.marked", notes=named)


def _note(note: ArrivedNote) -> dict[str, Any]:
    return {
        "id": note.id,
        "reference": note.reference,
        "outcome": note.outcome.value,
        "conflicts": [conflict_document(conflict) for conflict in note.conflicts],
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


def _office_passphrase(run: Run, credentials: Credentials, desk: Desk, *, is_new: bool) -> str:
    """The one that the library keeps, unless another is given; kept from now on, where that is asked for."""
    options = run.options
    is_given = options.bundle_passphrase_file is not None
    if not is_given and (kept := desk.shared_folder.passphrase):
        return kept
    passphrase = _passphrase(run, credentials, options.folder, is_new=is_new)
    if options.keep:
        if not desk.shared_folder.keeps_passphrase:
            raise UserError("office.cannot_keep")
        desk.shared_folder.keep_passphrase(passphrase)
    return passphrase


COMMANDS: dict[str, Callable[[Run], int]] = {"export": export, "import": import_, "share": share, "collect": collect}
