"""The Word file of the changes in the window: which revisions, where to, and what was written."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual
from briefing_app.ui.kit.notices import Notice, Severity

if TYPE_CHECKING:
    from briefing_app.docx_io.snapshot import Layout
    from briefing_app.services.export_service import Exported
    from briefing_app.ui.shell.desktop import Desktop

SUFFIX = ".docx"


class RedlineDesk(QObject):
    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop)
        self._desktop = desktop

    def ask(self, number: int) -> None:
        """Ask what is compared with revision ``number`` of the open note; another may be chosen in its place."""
        desktop = self._desktop
        desk, presenter = desktop.desk, desktop.notes.presenter
        if desk is None or presenter is None:
            return
        from briefing_app.ui.editor.redline_dialog import RedlineDialog

        dialog = RedlineDialog(presenter.browser.revisions(), number, desktop.kit, desktop.window)
        dialog.chosen.connect(partial(self._ask_where, presenter.note.id))
        dialog.open()

    def _ask_where(self, note_id: str, before: int, after: int | None, layout: Layout) -> None:
        desktop, desk = self._desktop, self._desktop.desk
        if desk is None:
            return
        folder = Path(desktop.preferences.export_folder or Path.home() / "Documents")
        name = desk.redlines.suggested_name(note_id, layout, before)
        proposed = (folder if folder.is_dir() else Path.home()) / name
        title = self.tr("Word file of the changes")
        chosen, _ = QFileDialog.getSaveFileName(desktop.window, title, str(proposed), f"*{SUFFIX}")
        if not chosen:
            return
        out = Path(chosen)
        was_asked = out.suffix.lower() == SUFFIX
        out = out if was_asked else out.with_name(f"{out.name}{SUFFIX}")
        desktop.keep(msgspec.structs.replace(desktop.preferences, export_folder=str(out.parent)))
        self._write(note_id, before, after, layout, out, replace=was_asked)

    def _write(self, note_id: str, before: int, after: int | None, layout: Layout, out: Path, *, replace: bool) -> None:
        """``replace``: the dialog of the system asked before it gave a name that is there."""
        desktop, desk = self._desktop, self._desktop.desk
        if desk is None:
            return
        from briefing_app.services.redline_service import RedlineRequest

        redlines, preferences = desk.redlines, desktop.preferences
        office = Bilingual(preferences.office_ar, preferences.office_fr)
        request = RedlineRequest(
            note=note_id,
            before=before,
            after=after,
            layout=layout,
            out=out,
            base=Path(preferences.letterhead) if preferences.letterhead else None,
            office=office if office else None,
            replace=replace,
        )
        try:
            desktop.notes.flush()
            prepared = redlines.prepare(request)
        except UserError as problem:
            desktop.kit.fail(problem)
            return
        if desktop.window.editor is not None:
            desktop.window.editor.inspector.show_revisions()  # what was edited may have become one
        title = self.tr("Writing the Word file of the changes")
        desktop.kit.jobs.run(title, partial(redlines.produce, prepared), self._tell_written)

    def _tell_written(self, exported: Exported) -> None:
        """What was written, and the way to it."""
        if not isValid(self):
            return
        from briefing_app.ui.export.outcome import isolated, open_local

        severity, hint = Severity.INFO, ""
        if exported.lint:
            codes = isolated(", ".join(sorted({finding.code for finding in exported.lint})))
            hint = self.tr("Our own check has remarks on it: %1.").replace("%1", codes)
            severity = Severity.ATTENTION
        opening = (self.tr("&Open the file"), lambda: open_local(exported.file))
        folder = (self.tr("Open its &folder"), lambda: open_local(exported.file.parent))
        text = self.tr("%1 was written: the changes are in it to accept or refuse.")
        notice = Notice(
            text.replace("%1", isolated(exported.file.name)), severity, hint, stays=True, action=opening, other=folder
        )
        self._desktop.kit.notify(notice)
