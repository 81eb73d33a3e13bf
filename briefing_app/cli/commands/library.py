"""``library create|info|verify|reindex|backup|restore|rekey``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from briefing_app.cli.commands import Run
from briefing_app.cli.secrets_input import asked_twice, first_line
from briefing_app.storage.connection import Mode, told
from briefing_app.storage.library import Created, LibraryInfo


def create(run: Run) -> int:
    passphrase = None
    if run.options.encrypt:
        source = run.options.passphrase_file
        catalogue = run.console.catalogue
        passphrase = first_line(source) if source else asked_twice(catalogue, run.options.path)
    _show_created(run, run.application.libraries.create(run.options.path, passphrase))
    return 0


def info(run: Run) -> int:
    _show(run, run.application.libraries.info(run.library, run.credentials()))
    return 0


def verify(run: Run) -> int:
    report = run.application.libraries.verify(run.library, run.credentials(), run.console.progress)
    if run.console.as_json:
        problems = [{"code": problem.code, "where": problem.where} for problem in report.problems]
        run.console.document({**_fields(report.info), "problems": problems})
        return 1 if problems else 0
    t = run.console.catalogue.text
    for problem in report.problems:
        run.console.line(_labelled(run, t(f"verify.{problem.code}"), problem.where))
    if not report.problems:
        run.console.line(t("cli.library.verify.sound", notes=report.info.notes, revisions=report.info.revisions))
    return 1 if report.problems else 0


def reindex(run: Run) -> int:
    """Build the search index and the rows of the memory anew, whatever they say."""
    with run.desk(Mode.READ_WRITE) as desk:
        desk.search.rebuild(run.console.progress)
        desk.memory.rebuild(run.console.progress)
        notes, _ = desk.search.reach()
    if run.console.as_json:
        run.console.document({"path": str(run.library), "notes": notes})
    else:
        run.console.line(run.console.catalogue.text("cli.library.reindex.done", notes=notes))
    return 0


def backup(run: Run) -> int:
    _show(
        run,
        run.application.libraries.backup(run.library, run.credentials(), run.options.dest, run.console.progress),
    )
    return 0


def restore(run: Run) -> int:
    given = run._replace(options=_with_library(run))
    source, target = run.options.src, run.options.dest
    with told(source, encrypted=True):
        info = run.application.libraries.restore(source, given.credentials(), target, run.console.progress)
    _show(run, info)
    return 0


def _with_library(run: Run) -> Any:
    """The options with the backup as the library that a passphrase may be asked for."""
    import argparse

    return argparse.Namespace(**{**vars(run.options), "library": run.options.src})


def rekey(run: Run) -> int:
    given = run.credentials()
    new = None
    if not run.options.decrypt:
        source = run.options.new_passphrase_file
        new = first_line(source) if source else asked_twice(run.console.catalogue, run.library)
    _show_created(run, run.application.libraries.rekey(run.library, given, new, run.console.progress))
    return 0


def _show_created(run: Run, created: Created) -> None:
    if run.console.as_json:
        extra = {"recovery_key": created.recovery_key} if created.recovery_key else {}
        run.console.document({**_fields(created.info), **extra})
        return
    _show(run, created.info)
    if created.recovery_key:
        run.console.line("")
        run.console.line(run.console.catalogue.text("cli.recovery_key.title"))
        run.console.line(f"    {created.recovery_key}")
        run.console.line(run.console.catalogue.text("cli.recovery_key.keep"))


def _show(run: Run, info: LibraryInfo) -> None:
    if run.console.as_json:
        run.console.document(_fields(info))
        return
    t = run.console.catalogue.text
    sealed = t("cli.yes") if info.encrypted else t("cli.no")
    run.console.line(_labelled(run, t("cli.library.path"), info.path))
    run.console.line(_labelled(run, t("cli.library.encrypted"), sealed))
    run.console.line(_labelled(run, t("cli.library.schema"), info.schema))
    notes = _labelled(run, t("cli.library.notes"), info.notes)
    run.console.line(f"{notes} · {_labelled(run, t('cli.library.revisions'), info.revisions)}")


def _labelled(run: Run, label: str, value: str | int) -> str:
    """``label: value``, with the colon as the language of the interface writes it."""
    return run.console.catalogue.text("cli.labelled", label=label, value=value)


def _fields(info: LibraryInfo) -> dict[str, Any]:
    return {name: getattr(info, name) for name in info.__struct_fields__}


COMMANDS: dict[str, Callable[[Run], int]] = {
    "create": create,
    "info": info,
    "verify": verify,
    "reindex": reindex,
    "backup": backup,
    "restore": restore,
    "rekey": rekey,
}
