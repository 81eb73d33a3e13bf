"""``export``, ``redline`` and ``demo``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing_app import atomic_files
from briefing_app.atomic_files import is_there
from briefing_app.cli.commands import Run
from briefing_app.cli.secrets_input import first_line
from briefing_app.domain.errors import BugError
from briefing_app.storage.connection import Mode, told
from briefing_app.storage.keys import NoKey
from briefing_app.storage.library import discard

if TYPE_CHECKING:
    from briefing_app.services.export_service import Exported

DEMO_LIBRARY = "demo.briefing"


def export(run: Run) -> int:
    from briefing_app.docx_io.snapshot import Layout, ReviewOptions
    from briefing_app.services.export_service import ExportRequest

    options = run.options
    review = ReviewOptions(options.protect, reviewer=options.reviewer) if options.for_review else None
    request = ExportRequest(
        note=options.id,
        layout=Layout(options.layout),
        out=options.out,
        review=review,
        password=first_line(options.password_file) if options.password_file else None,
        revision=options.revision,
        base=options.base,
        replace=options.force,
    )
    mode = Mode.READ_WRITE if options.for_review else Mode.READ_ONLY
    with run.desk(mode) as desk:
        exported = desk.exports.export(request, run.console.progress)
    return _told(run, exported)


def redline(run: Run) -> int:
    from briefing_app.docx_io.snapshot import Layout
    from briefing_app.services.redline_service import RedlineRequest

    options = run.options
    request = RedlineRequest(
        note=options.id,
        before=options.before,
        after=options.after,
        layout=Layout(options.layout),
        out=options.out,
        base=options.base,
        replace=options.force,
    )
    with run.desk(Mode.READ_ONLY) as desk:
        exported = desk.redlines.write(request, run.console.progress)
    return _told(run, exported)


def _told(run: Run, exported: Exported) -> int:
    """What was written; a finding of our own lint is a bug."""
    t = run.console.catalogue.text
    if exported.overflow is not None:
        run.console.notice(t("cli.export.overflow", pages=f"{exported.overflow.pages:.1f}"))
    if run.console.as_json:
        run.console.document(
            {
                "file": str(exported.file),
                "sha256": exported.sha256,
                "lint": [_finding(finding) for finding in exported.lint],
            }
        )
    else:
        run.console.line(f"{exported.file}  {exported.sha256}")
    if exported.lint:
        codes = ", ".join(sorted({finding.code for finding in exported.lint}))
        raise BugError(f"our own lint found {codes}")
    return 0


def _finding(finding: Any) -> dict[str, str]:
    return {name: getattr(finding, name) for name in finding.__struct_fields__}


def _clear(library: Path, folder: Path, *, force: bool) -> None:
    """Make the folder, and with ``force`` take an earlier demonstration away; UserError ``file.not_writable``."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise atomic_files.told(problem, folder) from problem
    if force and is_there(library):
        try:
            discard(library)
        except OSError as problem:
            raise atomic_files.told(problem, library) from problem


def demo(run: Run) -> int:
    folder: Path = run.options.out
    library = folder / DEMO_LIBRARY
    _clear(library, folder, force=run.options.force)
    run.application.libraries.create(library, None)
    with told(library, encrypted=False), run.application.desk(library, NoKey(), Mode.READ_WRITE) as desk:
        made = desk.demo.run(folder, run.console.progress, replace=run.options.force)
    files = [str(path) for path in made.files]
    if run.console.as_json:
        run.console.document({"library": str(library), "note": made.stored.note.id, "files": files})
        return 0
    t = run.console.catalogue.text
    run.console.line(t("cli.demo.library", path=str(library)))
    run.console.line(t("cli.note.made", reference=made.stored.note.reference.shown, id=made.stored.note.id))
    for file in files:
        run.console.line(file)
    return 0


COMMANDS: dict[str, Callable[[Run], int]] = {"export": export, "redline": redline, "demo": demo}
