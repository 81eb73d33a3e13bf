"""What helps whoever helps: about this computer, and reports of what went wrong."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from briefing_app.domain.errors import UserError

if TYPE_CHECKING:
    from briefing_app.ui.diagnostics.computer_view import ComputerDialog
    from briefing_app.ui.shell.commands import Commands
    from briefing_app.ui.shell.desktop import Desktop


class HelpDesk(QObject):
    """Its dialogs are made when they are wanted."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop)
        self._desktop = desktop
        desktop.kit.show_report = self.show_report
        desktop.kit.explain = self._explain

    def add_to(self, commands: Commands) -> None:
        """Its command in the menu Help."""
        commands.add("computer", self.tr("About this com&puter…"), self.show_computer, "Ctrl+Alt+I", icon="info")

    def _explain(self, problem: BaseException) -> UserError | None:
        """What an error of the driver means, whatever it was that the window asked the library for."""
        desk = self._desktop.desk
        return desk.words_for(problem) if desk is not None else None

    def show_computer(self) -> None:
        from briefing_app.services.computer import computer, library_facts
        from briefing_app.ui.diagnostics.computer_view import ComputerDialog

        desktop = self._desktop
        try:
            info = desktop.desk.info() if desktop.desk is not None else None
        except Exception as problem:  # somebody who looks for help must see the rest all the same
            desktop.kit.fail(problem)
            info = None
        dialog = ComputerDialog(computer(), library_facts(desktop.library.path, info), desktop.kit, desktop.window)
        dialog.report_wanted.connect(lambda path: self.show_report(path, dialog))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def show_report(self, path: Path, asked_by: ComputerDialog | None = None) -> None:
        """A report of a bug, to be read in full; whoever asked for it looks again once it was."""
        from briefing_app.ui.diagnostics.presenter import ReportPresenter
        from briefing_app.ui.diagnostics.report_view import ReportDialog

        try:
            dialog = ReportDialog(ReportPresenter(path), self._desktop.kit, self._desktop.window)
        except UserError as problem:
            self._desktop.kit.fail(problem)
            if asked_by is not None:
                asked_by.look_again()
            return
        if asked_by is not None:
            dialog.finished.connect(asked_by.look_again)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
