"""The shared office folder from the window: looked into at the start, when it changes, and when somebody asks."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from briefing_app.domain.errors import UserError
from briefing_app.ui.kit.notices import Notice, Severity
from briefing_app.ui.shell.office_passphrase import OfficePassphrase
from briefing_app.ui.shell.same_library import is_told_left

if TYPE_CHECKING:
    from briefing_app.bootstrap import Desk
    from briefing_app.interchange.bundle_content import Bundle
    from briefing_app.services.bundle_service import ArrivedNote
    from briefing_app.services.ports import Progress
    from briefing_app.services.shared_folder import Found
    from briefing_app.ui.kit.jobs import Job
    from briefing_app.ui.shell.bundle_taking import Taken
    from briefing_app.ui.shell.desktop import Desktop

SETTLING_MS = 1500
"""A folder that is being synchronised changes many times; it is looked into when it has rested so long."""


class Waiting(msgspec.Struct, frozen=True):
    """A file that was found and is not taken in yet; ``is_wanted`` although it has news of the open note."""

    folder: Path
    name: str
    bundle: Bundle
    is_wanted: bool = False


class OfficeDesk(QObject):
    """What arrives for the note that is open waits until the person wants it: nothing jumps while somebody writes."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self._passphrase = OfficePassphrase(desktop)
        self._is_busy = False
        self._told: set[str] = set()
        self._waiting: list[Waiting] = []
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
        """It is closed: what was found and not taken in is found again, and nothing goes on over another one."""
        self._soon.stop()
        self._passphrase.forget()
        self._is_busy = False
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
        if self._desktop.desk is not None:
            self._passphrase.ask(self._desktop.desk, lambda: self.look(asked=True))

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
        passphrase = self._passphrase.of(desk)
        if not files:
            if asked:
                desktop.kit.notify(Notice(self.tr("There is nothing new in the office folder.")))
        elif not passphrase:
            text = self.tr("The office folder has news. It needs the passphrase of the office.")
            self._tell_once(Notice(text, action=(self.tr("&Give it…"), self.ask_to_look)))
        else:
            self._is_busy = True
            title = self.tr("Looking into the office folder")
            found, failed = partial(self._found, desk, folder), partial(self._failed, desk)
            self._follow_job(
                desk, desktop.kit.jobs.run(title, partial(found_in, files, passphrase), found, failed, is_told=asked)
            )

    def _found(self, desk: Desk, folder: Path, found: Found) -> None:
        if self._desktop.desk is not desk:
            return
        for problem in found.refused:
            self._tell_problem(problem)
        if not found.bundles and any(problem.code == "bundle.wrong_passphrase" for problem in found.refused):
            self._passphrase.doubt()
        wanted = {waiting.name for waiting in self._waiting}
        self._waiting.extend(Waiting(folder, name, bundle) for name, bundle in found.bundles if name not in wanted)
        self._next(desk)

    def _next(self, desk: Desk) -> None:
        """Take in one file after the other."""
        while self._waiting:
            waiting = self._waiting.pop(0)
            presenter = self._desktop.notes.presenter
            is_open = presenter is not None and any(note.id == presenter.note.id for note in waiting.bundle.notes)
            if waiting.is_wanted or not is_open:
                self._take(desk, waiting)
                return
            self._offer(desk, waiting)
        self._is_busy = False
        self._tell_arrived(desk)

    def _offer(self, desk: Desk, waiting: Waiting) -> None:
        """Once for each file: it is found again until it is taken in."""
        if waiting.name not in self._told:
            self._told.add(waiting.name)
            text = self.tr("Somebody wrote in the note that is open here.")
            take = partial(self._want, desk, msgspec.structs.replace(waiting, is_wanted=True))
            self._desktop.kit.notify(Notice(text, action=(self.tr("&Take it in"), take), stays=True))

    def _want(self, desk: Desk, waiting: Waiting) -> None:
        if is_told_left(self._desktop, desk):
            return
        self._waiting.append(waiting)
        if not self._is_busy:
            self._is_busy = True
            self._next(desk)

    def _take(self, desk: Desk, waiting: Waiting) -> None:
        taken = self._desktop.bundles.take(desk, waiting.folder / waiting.name, waiting.bundle)
        taken.connect(partial(self._taken, desk, waiting))

    def _taken(self, desk: Desk, waiting: Waiting, taken: Taken) -> None:
        if self._desktop.desk is not desk:
            return
        self._arrived.extend(taken.notes)
        if taken.problem is not None:
            self._failed(desk, taken.problem)
        elif not taken.is_whole:
            self._stop(desk)
        else:
            try:
                desk.shared_folder.mark_read(waiting.name, waiting.folder)
            except UserError as problem:
                self._tell_problem(problem)
            self._next(desk)

    def _follow_job(self, desk: Desk, job: Job) -> None:
        job.ended.connect(lambda: self._stop(desk) if job.is_cancelled else None)

    def _failed(self, desk: Desk, problem: Exception) -> None:
        if self._desktop.desk is desk:
            self._stop(desk)
            self._desktop.kit.fail(problem)

    def _stop(self, desk: Desk) -> None:
        """What was not done is found again at the next look."""
        if self._desktop.desk is desk:
            self._is_busy = False
            self._waiting.clear()
            self._tell_arrived(desk)

    def _tell_arrived(self, desk: Desk) -> None:
        from briefing_app.services.bundle_planning import Outcome

        arrived = [note for note in self._arrived if note.outcome is not Outcome.KNOWN]
        self._arrived = []
        if arrived:
            text = self.tr("%n note(s) arrived from the office folder.", "", len(arrived))
            show = partial(self._desktop.bundles.show_arrived, desk, "", arrived)
            self._desktop.kit.notify(Notice(text, action=(self.tr("&Show…"), show), stays=True))

    # Out.

    def share(self) -> None:
        """Drop the open note, or those selected in the library, into the folder."""
        desktop, desk, names = self._desktop, self._desktop.desk, self._desktop.bundles.chosen()
        if desk is None:
            return
        if self.folder is None:
            self._tell_no_folder()
        elif not names:
            desktop.kit.notify(Notice(self.tr("Open a note to share it, or select some in the library.")))
        elif marked := desk.bundles.marked(names):
            text = self.tr("%n note(s) marked above internal would lie in the office folder.", "", len(marked))
            anyway = (self.tr("Share &all the same"), partial(self._share, desk, names))
            desktop.kit.notify(Notice(text, Severity.ATTENTION, action=anyway))
        else:
            self._share(desk, names)

    def _share(self, desk: Desk, names: Sequence[str]) -> None:
        """Those notes of that library, which are wanted there whatever they are marked."""
        folder = self.folder
        if folder is not None and not is_told_left(self._desktop, desk):
            self._passphrase.ask(desk, partial(self._drop, desk, folder, tuple(names)))

    def _drop(self, desk: Desk, folder: Path, names: Sequence[str], shared: int = 0) -> None:
        """A file a note, enciphered and written off this thread; meanwhile the folder is not looked into."""
        desktop = self._desktop
        self._is_busy = bool(names)
        if not names:
            desktop.kit.notify(Notice(self.tr("%n note(s) lie in the office folder now.", "", shared)))
            self._soon.start()
            return
        passphrase, cost = self._passphrase.of(desk), desktop.application.cost
        try:
            gathered = desk.bundles.looked_up(names[:1])
        except UserError as problem:
            self._failed(desk, problem)
            return

        def work(progress: Progress) -> str:
            from briefing_app.services.bundle_service import bundle_of, written
            from briefing_app.services.shared_folder import drop

            return drop(folder, written(bundle_of(gathered), passphrase, cost))

        def done(name: str) -> None:
            if desktop.desk is not desk:
                return
            try:
                desk.shared_folder.dropped(gathered.notes[0].id, name, folder)
            except UserError as problem:  # it lies there all the same, and is known when it is read
                self._tell_problem(problem)
            self._drop(desk, folder, names[1:], shared + 1)

        title = self.tr("Sharing in the office folder")
        self._follow_job(desk, desktop.kit.jobs.run(title, work, done, partial(self._failed, desk)))

    # What both need.

    def _tell_no_folder(self) -> None:
        text = self.tr("No office folder is named yet.")
        action = (self.tr("&Preferences…"), self._desktop.screens.show_preferences)
        self._desktop.kit.notify(Notice(text, action=action))

    def _tell_problem(self, problem: UserError) -> None:
        """Calmly, and once: nothing is lost, and it may be gone the next time."""
        told = self._desktop.kit.told(problem)
        self._tell_once(Notice(told.text, Severity.ATTENTION, told.hint))

    def _tell_once(self, notice: Notice) -> None:
        if notice.text not in self._told:
            self._told.add(notice.text)
            self._desktop.kit.notify(notice)
