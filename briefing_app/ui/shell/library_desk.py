"""The library that is open: opening, locking, leaving it, and work on the file as a whole."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from briefing_app import paths
from briefing_app.bootstrap import Desk
from briefing_app.domain.errors import UserError
from briefing_app.storage.connection import Mode, is_encrypted
from briefing_app.storage.keys import Credentials, NoKey
from briefing_app.ui.kit.notices import Notice, Severity

if TYPE_CHECKING:
    from briefing_app.ui.shell.desktop import Desktop

SUFFIX = ".briefing"
LIBRARY_FILTER = f"*{SUFFIX}"


class LibraryDesk(QObject):
    """``desk`` is None while no library is open: in the first run, and while it is locked."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self.desk: Desk | None = None
        self.credentials: Credentials = NoKey()
        """What opened the library: the key itself, never a passphrase that was typed at a lock."""
        self._waiting_files: list[Path] = []
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self.lock)

    @property
    def path(self) -> Path:
        """Where the library is that is or was open last."""
        named = self._desktop.preferences.library
        return Path(named) if named else paths.default_library()

    @property
    def is_writable(self) -> bool:
        return self.desk is not None and self.desk.is_writable

    def start(self, files: list[Path]) -> None:
        """The first run, the library that was handed over, or the one that was open last."""
        self._waiting_files = [file for file in files if not _is_library(file)]
        path = next(filter(_is_library, files), self.path)
        if not path.exists() and not self._desktop.preferences.language:
            self._desktop.allow()
            self._desktop.screens.show_first_run()
        else:
            self.open(path)

    def receive(self, files: list[Path]) -> None:
        """What a second start handed over: a library is opened, texts are offered for import into it."""
        texts = [file for file in files if not _is_library(file)]
        path = next(filter(_is_library, files), self.path)
        if path == self.path:
            self._desktop.import_files(texts)
        else:
            self._waiting_files = texts
            self._desktop.notes.forget()
            self.open(path)

    def open(self, path: Path) -> None:
        """Open a plain library at once; ask for the passphrase of an encrypted one, and what to do about any other."""
        desktop = self._desktop
        if not self.leave():
            return
        desktop.keep(msgspec.structs.replace(desktop.preferences, library=str(path)))
        try:
            if path.exists() and not is_encrypted(path):
                self.take(desktop.application.open_desk(path, NoKey(), Mode.READ_WRITE), NoKey())
                return
        except UserError as problem:
            if problem.code != "library.held":  # the way in offers to open it for reading
                desktop.kit.fail(problem)
        desktop.allow()
        desktop.screens.show_way_in()

    def take(self, desk: Desk, credentials: Credentials) -> None:
        """Work with a library that was just opened; a note that was open before a lock comes back."""
        desktop = self._desktop
        self.desk = desk
        self.credentials = credentials
        desktop.window.forget_places()
        desktop.screens.forget()
        if not desk.is_writable:
            text = self.tr("This library is open for reading only: changes cannot be kept.")
            desktop.kit.notify(Notice(text, Severity.ATTENTION, stays=True))
        desktop.allow()
        if not desktop.notes.reopen():
            desktop.go_to("start")
        desktop.register.overdue.look(desk)
        desktop.search.begin(desk)
        desktop.memory.begin()
        desktop.office.begin()
        self.stay_awake()
        if self._waiting_files:
            files, self._waiting_files = self._waiting_files, []
            desktop.import_files(files)

    def wait_with(self, files: list[Path]) -> None:
        """Keep files for when a library is open."""
        self._waiting_files = files

    def leave(self) -> bool:
        """Close the note and the library; False, and both stay open, when the note cannot be written."""
        if not self._desktop.notes.close():
            return False
        self._close()
        return True

    def has_left(self) -> bool:
        """False as well when leaving went wrong in a way nobody thought of: an error here must not close the window."""
        try:
            return self.leave()
        except Exception as problem:
            self._desktop.kit.fail(problem)
            return False

    def _close(self) -> None:
        self._idle.stop()
        self._desktop.search.stop()
        self._desktop.memory.leave()
        self._desktop.office.leave()
        self._desktop.screens.keep_drafts()
        self._desktop.window.forget_places()
        self._desktop.screens.forget()
        if self.desk is not None:
            self.desk.close()
            self.desk = None

    def lock(self) -> None:
        """Show no content until the passphrase is given again; nothing that was typed is lost."""
        desktop = self._desktop
        if self.desk is None:
            return
        if not self.desk.is_encrypted:
            text = self.tr("This library has no passphrase: there is nothing to lock it with.")
            desktop.kit.notify(Notice(text))
            return
        if desktop.kit.jobs.is_busy:  # work under way reads the library: lock as soon as it is done
            self._idle.start(1000)
            return
        desktop.close_dialogs()
        if not desktop.notes.put_aside():
            self.stay_awake()
            return
        self._close()
        desktop.window.notices.clear()
        desktop.allow()
        desktop.screens.show_way_in()

    def put_aside(self) -> None:
        """Leave the library for work on the file as a whole; :meth:`come_back` shows what was open.

        UserError when the note cannot be written: then nothing was left.
        """
        self._desktop.notes.flush()
        self._desktop.notes.put_aside()
        self._close()
        self._desktop.allow()

    def come_back(self, path: Path, credentials: Credentials) -> None:
        try:
            self.take(self._desktop.application.open_desk(path, credentials, Mode.READ_WRITE), credentials)
        except UserError as problem:
            self._desktop.kit.fail(problem)
            self._desktop.screens.show_way_in()

    def choose(self) -> None:
        desktop = self._desktop
        title = self.tr("Open a library")
        name, _ = QFileDialog.getOpenFileName(desktop.window, title, str(self.path.parent), LIBRARY_FILTER)
        if name:
            desktop.notes.forget()
            self.open(Path(name))

    def stay_awake(self) -> None:
        """The person did something: the time until the lock starts again."""
        minutes = self._desktop.preferences.lock_after
        if self.desk is not None and minutes > 0 and self.desk.is_encrypted:
            self._idle.start(minutes * 60_000)


def _is_library(file: Path) -> bool:
    return file.suffix.lower() == SUFFIX
