"""The shared office folder from the window: looked into at the start, when it changes, and when somebody asks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer

from briefing_app.domain.errors import UserError
from briefing_app.ui.kit.notices import Notice, Severity

if TYPE_CHECKING:
    from briefing_app.interchange.bundle_content import Bundle
    from briefing_app.services.bundle_service import ArrivedNote
    from briefing_app.services.ports import Progress
    from briefing_app.services.shared_folder import Found
    from briefing_app.ui.shell.desktop import Desktop

SETTLING_MS = 1500
"""A folder that is being synchronised changes many times; it is looked into when it has rested so long."""


class OfficeDesk(QObject):
    """What arrives for the note that is open waits until the person wants it: nothing jumps while somebody writes."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self._passphrase = ""
        self._is_busy = False
        self._told: set[str] = set()
        self._waiting: list[tuple[str, Bundle]] = []
        self._arrived: list[ArrivedNote] = []
        self._watcher = QFileSystemWatcher(self)
        self._soon = QTimer(self, singleShot=True, interval=SETTLING_MS)
        self._watcher.directoryChanged.connect(lambda _: self._soon.start())
        self._soon.timeout.connect(self.look)

    @property
    def folder(self) -> Path | None:
        name = self._desktop.preferences.office_folder
        return Path(name) if name else None

    def begin(self) -> None:
        """A library was opened."""
        self.follow()
        self.look()

    def leave(self) -> None:
        """It is closed: what was found and not taken in is found again."""
        self._soon.stop()
        self._passphrase, self._is_busy = "", False
        self._told.clear()
        self._waiting.clear()
        self._arrived.clear()

    def follow(self) -> None:
        """Watch the folder that the preferences name."""
        watched = self._watcher.directories()
        if watched:
            self._watcher.removePaths(watched)
        if self.folder is not None and self.folder.is_dir():
            self._watcher.addPath(str(self.folder))

    # In.

    def ask_to_look(self) -> None:
        """Somebody wants to know now: what is wrong is told again, and so is that there is nothing."""
        if self.folder is None:
            self._tell_no_folder()
            return
        self._told.clear()
        self._with_passphrase(lambda: self.look(asked=True))

    def look(self, *, asked: bool = False) -> None:
        """Take in what is new in the folder."""
        desktop, desk, folder = self._desktop, self._desktop.desk, self.folder
        if desk is None or folder is None or not desk.is_writable or self._is_busy:
            return
        from briefing_app.services.shared_folder import found_in, new_files

        try:
            files = new_files(folder, desk.shared_folder.state)
        except UserError as problem:
            self._tell_problem(problem)
            return
        passphrase = self._passphrase or desk.shared_folder.passphrase
        if not files:
            if asked:
                desktop.kit.notify(Notice(self.tr("There is nothing new in the office folder.")))
        elif not passphrase:
            text = self.tr("The office folder has news. It needs the passphrase of the office.")
            self._tell_once(Notice(text, action=(self.tr("&Give it…"), self.ask_to_look)))
        else:
            self._is_busy = True
            title = self.tr("Looking into the office folder")
            work = partial(found_in, files, passphrase)
            desktop.kit.jobs.run(title, work, self._found, self._failed, is_told=asked)

    def _found(self, found: Found) -> None:
        for problem in found.refused:
            self._tell_problem(problem)
        if found.refused and not found.bundles:
            self._forget_passphrase()
        self._waiting = list(found.bundles)
        self._next()

    def _next(self) -> None:
        """Take in one file after the other."""
        desktop = self._desktop
        if desktop.desk is None or self.folder is None:
            return
        if not self._waiting:
            self._is_busy = False
            self._tell_arrived()
            return
        name, bundle = self._waiting.pop(0)
        presenter = desktop.notes.presenter
        if presenter is not None and any(note.id == presenter.note.id for note in bundle.notes):
            text = self.tr("Somebody wrote in the note that is open here.")
            take = partial(self._take, name, bundle)
            desktop.kit.notify(Notice(text, action=(self.tr("&Take it in"), take), stays=True))
            self._next()
        else:
            self._take(name, bundle)

    def _take(self, name: str, bundle: Bundle) -> None:
        desktop, folder = self._desktop, self.folder
        if folder is None:
            return

        def done(notes: Sequence[ArrivedNote]) -> None:
            if desktop.desk is not None:
                try:
                    desktop.desk.shared_folder.mark_read(name, folder)
                except UserError as problem:
                    self._tell_problem(problem)
            self._arrived.extend(notes)
            self._next()

        desktop.bundles.take(folder / name, bundle, done, self._failed)

    def _failed(self, problem: Exception) -> None:
        self._is_busy = False
        self._waiting.clear()
        self._desktop.kit.fail(problem)

    def _tell_arrived(self) -> None:
        from briefing_app.services.bundle_planning import Outcome

        arrived = [note for note in self._arrived if note.outcome is not Outcome.KNOWN]
        self._arrived = []
        if arrived:
            text = self.tr("%n note(s) arrived from the office folder.", "", len(arrived))
            show = partial(self._desktop.bundles.show_arrived, "", arrived)
            self._desktop.kit.notify(Notice(text, action=(self.tr("&Show…"), show), stays=True))

    # Out.

    def share(self, *, is_wanted: bool = False) -> None:
        """Drop the open note, or those selected in the library, into the folder."""
        desktop, desk, names = self._desktop, self._desktop.desk, self._desktop.bundles.chosen()
        if desk is None:
            return
        if self.folder is None:
            self._tell_no_folder()
        elif not names:
            desktop.kit.notify(Notice(self.tr("Open a note to share it, or select some in the library.")))
        elif not is_wanted and (marked := desk.bundles.marked(names)):
            text = self.tr("%n note(s) marked above internal would lie in the office folder.", "", len(marked))
            anyway = (self.tr("Share &all the same"), partial(self.share, is_wanted=True))
            desktop.kit.notify(Notice(text, Severity.ATTENTION, action=anyway))
        else:
            self._with_passphrase(partial(self._drop, list(names)))

    def _drop(self, names: list[str], shared: int = 0) -> None:
        """A file a note, enciphered and written off this thread; meanwhile the folder is not looked into."""
        desktop, desk, folder = self._desktop, self._desktop.desk, self.folder
        if desk is None or folder is None:
            return
        self._is_busy = bool(names)
        if not names:
            desktop.kit.notify(Notice(self.tr("%n note(s) lie in the office folder now.", "", shared)))
            self._soon.start()
            return
        passphrase = self._passphrase or desk.shared_folder.passphrase
        cost = desktop.application.cost
        try:
            desktop.notes.flush()
            bundle = desk.bundles.gathered(names[:1])
        except UserError as problem:
            self._failed(problem)
            return

        def work(progress: Progress) -> str:
            from briefing_app.services.bundle_service import written
            from briefing_app.services.shared_folder import drop

            return drop(folder, written(bundle, passphrase, cost))

        def done(name: str) -> None:
            if desktop.desk is not None:
                desktop.desk.shared_folder.dropped(bundle, name, folder)
                self._drop(names[1:], shared + 1)

        desktop.kit.jobs.run(self.tr("Sharing in the office folder"), work, done, self._failed)

    # What both need.

    def _with_passphrase(self, go_on: Callable[[], object]) -> None:
        """Go on at once where the passphrase is known, else when it was given."""
        desktop, desk = self._desktop, self._desktop.desk
        if desk is None:
            return
        if self._passphrase or desk.shared_folder.passphrase:
            go_on()
            return
        from briefing_app.ui.bundles.office import OfficeDialog

        def take(passphrase: str, keep: bool) -> None:
            self._passphrase = passphrase
            if keep and desktop.desk is not None:
                desktop.desk.shared_folder.keep_passphrase(passphrase)
            go_on()

        dialog = OfficeDialog(desktop.window, keeps=desk.shared_folder.keeps_passphrase)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(take)
        dialog.open()

    def _tell_no_folder(self) -> None:
        text = self.tr("No office folder is named yet.")
        action = (self.tr("&Preferences…"), self._desktop.screens.show_preferences)
        self._desktop.kit.notify(Notice(text, action=action))

    def _tell_problem(self, problem: UserError) -> None:
        """Calmly, and once: nothing is lost, and it may be gone the next time."""
        told = self._desktop.kit.told(problem)
        self._tell_once(Notice(told.text, Severity.ATTENTION, told.hint))

    def _forget_passphrase(self) -> None:
        """It opened nothing: it is asked for the next time."""
        desk = self._desktop.desk
        self._passphrase = ""
        if desk is not None and desk.shared_folder.passphrase:
            desk.shared_folder.keep_passphrase("")

    def _tell_once(self, notice: Notice) -> None:
        if notice.text not in self._told:
            self._told.add(notice.text)
            self._desktop.kit.notify(notice)
