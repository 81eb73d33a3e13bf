"""The translation memory from the window: files of other tools in and out, old documents side by side, what came in."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from briefing_app.domain.errors import UserError
from briefing_app.ui.kit.notices import Notice, Severity

if TYPE_CHECKING:
    from briefing_app.domain.memory import Unit
    from briefing_app.domain.profiles import Marking
    from briefing_app.services.memory_files import Imported, TmxFile
    from briefing_app.services.ports import Progress
    from briefing_app.ui.shell.desktop import Desktop

TMX = "(*.tmx)"
MANY = 500
"""From so many pairs on it is said that they are coming."""
GATHERED = 500
READING_SECONDS = 0.04
"""So long a look at notes that were never read may take: nobody waits for it."""
BETWEEN_MS = 200


class MemoryDesk(QObject):
    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self._catching_up = QTimer(self, interval=BETWEEN_MS)
        self._catching_up.timeout.connect(self._read_some)

    def begin(self) -> None:
        """A library was opened: what notes said before there was a memory is read bit by bit."""
        desk = self._desktop.desk
        if desk is not None and desk.is_writable and not desk.memory.is_ready:
            self._catching_up.start()

    def leave(self) -> None:
        self._catching_up.stop()

    def _read_some(self) -> None:
        desk = self._desktop.desk
        try:
            if desk is None or not desk.memory.prepare_some(READING_SECONDS):
                self._catching_up.stop()
        except UserError as problem:
            self._catching_up.stop()
            self._desktop.kit.fail(problem)

    # Files of other tools.

    def choose_import(self) -> None:
        title, kinds = self.tr("Import a translation memory"), self.tr("Translation memories")
        name, _ = QFileDialog.getOpenFileName(self._desktop.window, title, "", f"{kinds} {TMX}")
        if name:
            self.import_file(Path(name))

    def import_file(self, path: Path) -> None:
        """Read off this thread, then taken in, in one step."""
        from briefing_app.services.memory_files import read_tmx_file

        title = self.tr("Reading a translation memory")
        self._desktop.kit.jobs.run(title, lambda progress: read_tmx_file(path), self._take_in)

    def _take_in(self, file: TmxFile) -> None:
        """Slice by slice, so that nobody waits for a large one; the person goes on meanwhile."""
        desk = self._desktop.desk
        if desk is None:
            return
        slices = desk.memory_files.taking_in(file)
        text = self.tr("%n pair(s) are coming into the memory…", "", len(file.units))
        if len(file.units) > MANY:
            self._desktop.kit.notify(Notice(text))
        self._go_on(slices, None)

    def _go_on(self, slices: Iterator[Imported], before: Imported | None) -> None:
        if self._desktop.desk is None:  # the library was left: what came in so far stays, and the file can come again
            return
        try:
            done = next(slices, None)
        except UserError as problem:
            self._desktop.kit.fail(problem)
            return
        if done is not None:
            QTimer.singleShot(0, self, lambda: self._go_on(slices, done))
        elif before is not None:
            self._tell_imported(before)

    def _tell_imported(self, done: Imported) -> None:
        parts = [self.tr("%n pair(s) came into the memory.", "", done.new)]
        for count, words in (
            (done.known, self.tr("%n were there already.", "", done.known)),
            (done.without_side, self.tr("%n unit(s) left out without Arabic or French.", "", done.without_side)),
            (done.empty, self.tr("%n unit(s) left out without words.", "", done.empty)),
        ):
            if count:
                parts.append(words)
        self._desktop.kit.notify(Notice(" ".join(parts)))
        self._renew()

    def choose_export(self) -> None:
        title, kinds = self.tr("Export the translation memory"), self.tr("Translation memories")
        name, _ = QFileDialog.getSaveFileName(self._desktop.window, title, "memory.tmx", f"{kinds} {TMX}")
        if name:
            self.export_file(Path(name))

    def export_file(self, path: Path) -> None:
        """Everything the memory holds; the file is plain, whatever the markings, and that is said."""
        desk = self._desktop.desk
        if desk is not None:
            self._gather(path, desk.memory_files.outgoing(), [])

    def _gather(self, path: Path, units: Iterator[Unit], gathered: list[Unit]) -> None:
        """Read the library here, slice by slice, and write the file off this thread."""
        if self._desktop.desk is None:
            return
        more = [*islice(units, GATHERED)]
        gathered += more
        if len(more) == GATHERED:
            QTimer.singleShot(0, self, lambda: self._gather(path, units, gathered))
            return

        def write(progress: Progress) -> int:
            from briefing_app.atomic_files import write_atomically
            from briefing_app.interchange.tmx_file import written_tmx

            write_atomically(path, written_tmx(gathered), replace=True)
            return len(gathered)

        self._desktop.kit.jobs.run(self.tr("Writing the translation memory"), write, self._tell_exported)

    def _tell_exported(self, count: int) -> None:
        text = self.tr("%n pair(s) written to the file.", "", count)
        hint = self.tr("The file is not encrypted: keep it as what it holds is marked.")
        self._desktop.kit.notify(Notice(text, Severity.ATTENTION, hint))

    # Old documents.

    def show_alignment(self) -> None:
        from briefing_app.services.built_ins import DEFAULT_PROFILE
        from briefing_app.ui.alignment.presenter import AlignmentPresenter
        from briefing_app.ui.alignment.view import AlignmentDialog

        desktop, desk = self._desktop, self._desktop.desk
        if desk is None:
            return
        profile = desktop.application.built_ins.profile(desktop.preferences.profile or DEFAULT_PROFILE)
        markings = sorted(profile.markings, key=lambda one: one.rank)
        presenter = AlignmentPresenter(desk.memory_files.take_in_pairs, markings, _usual(markings))
        dialog = AlignmentDialog(presenter, desktop.kit, desktop.window)
        dialog.finished.connect(lambda _: self._renew())
        dialog.open()

    def show_batches(self) -> None:
        from briefing_app.ui.shell.memory_batches import BatchesDialog

        desktop, desk = self._desktop, self._desktop.desk
        if desk is None:
            return
        dialog = BatchesDialog(desk.memory_files, desk.memory.count(), desktop.kit, desktop.window)
        dialog.finished.connect(lambda _: self._renew())
        dialog.open()

    def _renew(self) -> None:
        """The memory changed: what the open note shows of it is asked anew, and what is checked by it."""
        view = self._desktop.window.editor
        if view is not None:
            view.inspector.language.memory.ask_anew()
            view.finding_tools.feed.again()


def _usual(markings: list[Marking]) -> str:
    """What an old document is taken for: internal, where the profile has that, else the lowest."""
    codes = [one.code for one in markings]
    return "internal" if "internal" in codes else (codes[0] if codes else "")
