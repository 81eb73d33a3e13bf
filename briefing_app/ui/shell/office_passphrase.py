"""The passphrase of the office, for as long as one library is open: typed, or kept by the library."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from briefing_app.domain.errors import UserError
from briefing_app.ui.shell.same_library import is_told_left

if TYPE_CHECKING:
    from briefing_app.bootstrap import Desk
    from briefing_app.ui.shell.desktop import Desktop


class OfficePassphrase:
    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop
        self.forget()

    def forget(self) -> None:
        """The library is closed: the next one knows nothing of what was typed."""
        self._typed = ""
        self._is_kept_right = True

    def doubt(self) -> None:
        """It opened nothing: it is asked for the next time. What is kept stays: a file may be that of a stranger."""
        self._typed = ""
        self._is_kept_right = False

    def of(self, desk: Desk) -> str:
        """'' where it has to be asked for."""
        return self._typed or (desk.shared_folder.passphrase if self._is_kept_right else "")

    def ask(self, desk: Desk, go_on: Callable[[], object]) -> None:
        """Go on at once where it is known, else when it was given, if the library is still open then."""
        if self.of(desk):
            go_on()
            return
        from briefing_app.ui.bundles.office import OfficeDialog

        def take(passphrase: str, keep: bool) -> None:
            if is_told_left(self._desktop, desk):
                return
            self._typed = passphrase
            try:
                if keep:
                    desk.shared_folder.keep_passphrase(passphrase)
            except UserError as problem:
                self._desktop.kit.fail(problem)
            go_on()

        dialog = OfficeDialog(self._desktop.window, keeps=desk.shared_folder.keeps_passphrase)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(take)
        dialog.open()
