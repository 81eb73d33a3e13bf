"""The preferences over the open library: what they change at once, and the work they ask for on the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from briefing_app.domain.errors import UserError
from briefing_app.services.letterhead import check_letterhead
from briefing_app.services.library_service import LibraryService
from briefing_app.services.ports import Progress
from briefing_app.services.preferences import Preferences
from briefing_app.storage.keys import Credentials, NoKey, Passphrase
from briefing_app.storage.library import Created
from briefing_app.ui.preferences.presenter import PreferencesPresenter
from briefing_app.ui.preferences.state import Rekey
from briefing_app.ui.preferences.view import PreferencesDialog

if TYPE_CHECKING:
    from briefing_app.ui.shell.desktop import Desktop

LOOKS = ("language", "scheme", "text_size")


class PreferenceDesk(QObject):
    """One presenter while the preferences are open; the dialog is made anew with the window."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self._presenter = PreferencesPresenter(
            desktop.preferences,
            desktop.application.built_ins,
            desktop.library.path,
            check_letterhead,
            is_writable=desktop.library.is_writable,
            spelling=lambda: desktop.desk.spelling if desktop.desk is not None else None,
        )
        self._dialog = self._new_dialog()

    def _new_dialog(self) -> PreferencesDialog:
        dialog = PreferencesDialog(self._presenter, self._desktop.kit, self._desktop.window)
        dialog.changed.connect(self.take)
        dialog.words_changed.connect(self._look_again)
        dialog.rekey_wanted.connect(self.rekey)
        dialog.backup_wanted.connect(self.back_up)
        dialog.verify_wanted.connect(self.verify)
        dialog.open()
        return dialog

    def take(self, preferences: Preferences) -> None:
        """Put changed preferences in force; window and dialog are made anew when words or looks change."""
        desktop = self._desktop
        before, desktop.preferences = desktop.preferences, preferences
        desktop.notes.follow(preferences)
        desktop.library.stay_awake()
        if before.office_folder != preferences.office_folder:
            desktop.office.begin()
        changed = [name for name in LOOKS if getattr(before, name) != getattr(preferences, name)]
        if changed:
            self._dialog.blockSignals(True)
            desktop.use_texts(preferences.language or desktop.kit.language.code)
            desktop.rebuild()
            self._dialog = self._new_dialog()
            self._dialog.appearance.point_at(changed[0])
        desktop.keep(desktop.preferences)

    def _look_again(self) -> None:
        editor = self._desktop.window.editor
        if editor is not None:
            editor.spelling_tools.again()

    def verify(self) -> None:
        """Read the whole library through a second connection."""
        libraries, path, credentials = self._library()
        title = self.tr("Verifying the library")
        self._run(title, lambda progress: libraries.verify(path, credentials, progress), self._dialog.verified)

    def back_up(self, target: Path) -> None:
        """A verified copy of the library."""
        libraries, path, credentials = self._library()
        title = self.tr("Backing up the library")

        def work(progress: Progress) -> object:
            return libraries.backup(path, credentials, target, progress)

        self._run(title, work, self._dialog.backed_up)

    def rekey(self, wanted: Rekey) -> None:
        """Another passphrase: the library is left for as long as it takes, and opened again."""
        desktop = self._desktop
        libraries, path, before = self._library()
        try:
            desktop.library.put_aside()
        except UserError as problem:
            self._dialog.failed(problem)
            return

        def done(created: Created) -> None:
            after = Passphrase(wanted.passphrase) if wanted.passphrase is not None else NoKey()
            desktop.library.come_back(path, after)
            self._dialog.rekeyed(created)

        def failed(problem: Exception) -> None:
            desktop.library.come_back(path, before)
            self._fail(problem)

        title = self.tr("Changing the passphrase")
        job = desktop.kit.jobs.run(
            title, lambda progress: libraries.rekey(path, wanted.credentials, wanted.passphrase, progress), done, failed
        )
        self._dialog.watch(job)

    def _library(self) -> tuple[LibraryService, Path, Credentials]:
        library = self._desktop.library
        return self._desktop.application.libraries, library.path, library.credentials

    def _run(self, title: str, work: Callable[[Progress], object], done: Callable[[Any], None]) -> None:
        self._dialog.watch(self._desktop.kit.jobs.run(title, work, done, self._fail))

    def _fail(self, problem: Exception) -> None:
        if isinstance(problem, UserError):
            self._dialog.failed(problem)
        else:
            self._desktop.kit.fail(problem)
