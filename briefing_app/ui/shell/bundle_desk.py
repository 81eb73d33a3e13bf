"""Hand-over from the window: notes out into a file, in from one, and the choice between versions."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from briefing_app.domain.conflict_edits import open_conflicts
from briefing_app.domain.errors import UserError
from briefing_app.domain.file_names import HANDED_OVER as SUFFIX
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.ui.editor.state import Caret
from briefing_app.ui.kit.notices import Notice, Severity
from briefing_app.ui.shell.same_library import is_told_left, pieces_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import SignalInstance

    from briefing_app.bootstrap import Desk
    from briefing_app.interchange.bundle_content import Bundle
    from briefing_app.services.bundle_service import ArrivedNote, Gathered
    from briefing_app.services.ports import Progress
    from briefing_app.ui.bundles.hand_over import HandedNote
    from briefing_app.ui.bundles.receive import ReceiveDialog
    from briefing_app.ui.shell.bundle_taking import Taken
    from briefing_app.ui.shell.desktop import Desktop

FILTER = f"(*{SUFFIX})"


class BundleDesk(QObject):
    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop)
        self._desktop = desktop

    # Out.

    def hand_over(self) -> None:
        """The open note, or those selected in the library."""
        desktop, desk, names = self._desktop, self._desktop.desk, self.chosen()
        if desk is None:
            return
        if not names:
            text = self.tr("Open a note to hand it over, or select some in the library.")
            desktop.kit.notify(Notice(text))
            return
        from briefing_app.ui.bundles.hand_over import HandOverDialog

        try:
            notes = self._handed(desk, names)
        except UserError as problem:
            desktop.kit.fail(problem)
            return
        dialog = HandOverDialog(notes, desktop.kit, desktop.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(partial(self._choose_file, desk, names))
        dialog.open()

    def chosen(self) -> tuple[str, ...]:
        """The open note, or those selected in the library."""
        presenter = self._desktop.notes.presenter
        if presenter is not None:
            return (presenter.note.id,)
        view = self._desktop.window.place("library") if self._desktop.screens.current == "library" else None
        return tuple(view.lists.selected()) if view is not None else ()  # type: ignore[attr-defined]

    def _handed(self, desk: Desk, names: Sequence[str]) -> list[HandedNote]:
        from briefing_app.ui.bundles.hand_over import HandedNote

        marked = {note.id: note.marking for note in desk.bundles.marked(names)}
        found = []
        for name in names:
            note = desk.changes.note(name)
            profile = self._desktop.application.built_ins.profile(note.profile)
            labels = {marking.code: marking.label for marking in profile.markings}
            code = marked.get(note.id, "")
            label = labels.get(code, Bilingual(code, code)) if code else Bilingual()
            found.append(HandedNote(note.id, note.reference.shown, note.facts.title, label))
        return found

    def _choose_file(self, desk: Desk, names: Sequence[str], passphrase: str) -> None:
        title, kinds = self.tr("Hand notes over"), self.tr("Hand-over files")
        name, _ = QFileDialog.getSaveFileName(self._desktop.window, title, f"notes{SUFFIX}", f"{kinds} {FILTER}")
        if name:
            path = Path(name)
            self._write(desk, names, path if path.suffix else path.with_suffix(SUFFIX), passphrase)

    def _write(self, desk: Desk, names: Sequence[str], path: Path, passphrase: str) -> None:
        """What is being typed goes along. Gathered note by note; the file is enciphered and written off this thread."""
        jobs, cost = self._desktop.kit.jobs, self._desktop.application.cost
        title = self.tr("Writing the hand-over file")

        def work(gathered: Gathered, progress: Progress) -> int:
            from briefing_app.atomic_files import write_atomically
            from briefing_app.services.bundle_service import bundle_of, written

            write_atomically(path, written(bundle_of(gathered), passphrase, cost), replace=True)
            return len(gathered.notes)

        def write(gathered: Gathered) -> None:
            jobs.run(title, partial(work, gathered), self._tell_written)

        jobs.run_in_turns(title, pieces_of(self._desktop, desk, desk.bundles.gathering(names)), write)

    def _tell_written(self, count: int) -> None:
        text = self.tr("%n note(s) written to the hand-over file.", "", count)
        self._desktop.kit.notify(Notice(text))

    # In.

    def choose(self) -> None:
        title, kinds = self.tr("Receive notes"), self.tr("Hand-over files")
        name, _ = QFileDialog.getOpenFileName(self._desktop.window, title, "", f"{kinds} {FILTER}")
        if name:
            self.receive(Path(name))

    def receive(self, path: Path) -> None:
        """Ask for the passphrase of a file, and take it into the library that is open now."""
        desktop, desk = self._desktop, self._desktop.desk
        if desk is None:
            return
        from briefing_app.ui.bundles.receive import ReceiveDialog

        dialog = ReceiveDialog(path.name, desktop.kit, desktop.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(lambda passphrase: self._read(desk, path, passphrase, dialog))
        dialog.open()

    def _read(self, desk: Desk, path: Path, passphrase: str, dialog: ReceiveDialog) -> None:
        def work(progress: Progress) -> Bundle:
            from briefing_app.services.bundle_service import read_bundle

            return read_bundle(path, passphrase)

        def done(bundle: Bundle) -> None:
            dialog.accept()
            self.take(desk, path, bundle).connect(partial(self._received, desk, bundle.by))

        job = self._desktop.kit.jobs.run(self.tr("Reading the hand-over file"), work, done, dialog.fail)
        dialog.rejected.connect(job.cancel)

    def take(self, desk: Desk, path: Path, bundle: Bundle) -> SignalInstance:
        """Take a bundle into a library, as long as that is open; the signal tells what was :class:`Taken`."""
        from briefing_app.ui.shell.bundle_taking import BundleTaking

        taking = BundleTaking(self._desktop, desk, path, bundle)
        taking.begin()
        return taking.ended

    def _received(self, desk: Desk, by: str, taken: Taken) -> None:
        if taken.problem is not None:
            self._desktop.kit.fail(taken.problem)
        elif not taken.is_whole:
            text = self.tr("%n note(s) came in before you stopped.", "", len(taken.notes))
            hint = self.tr("Receive the file again for the others; nothing comes in twice.")
            self._desktop.kit.notify(Notice(text, Severity.ATTENTION, hint))
        else:
            self.show_arrived(desk, by, taken.notes)

    def show_arrived(self, desk: Desk, by: str, arrived: Sequence[ArrivedNote]) -> None:
        """What became of each note in a library; ``by`` is who handed them over, '' for several."""
        if is_told_left(self._desktop, desk):
            return
        from briefing_app.ui.bundles.receive import ArrivalDialog, ReceivedNote

        titles = {summary.id: summary.title for summary in desk.notes.list()}
        notes = [
            ReceivedNote(one.id, one.reference, titles[one.id], one.outcome, len(one.conflicts))
            for one in arrived
            if one.id in titles
        ]
        dialog = ArrivalDialog(by, notes, self._desktop.kit, self._desktop.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.opened.connect(self._desktop.notes.open)
        dialog.choice_wanted.connect(self._open_to_choose)
        dialog.open()

    def _open_to_choose(self, note_id: str) -> None:
        notes = self._desktop.notes
        if notes.presenter is None or notes.presenter.note.id != note_id:
            notes.open(note_id)
        self.show_conflicts()

    # The choice.

    def tell_open(self) -> None:
        """A note was opened: what waits in it for a choice is said."""
        presenter = self._desktop.notes.presenter
        waiting = sum(1 for _ in open_conflicts(presenter.note)) if presenter is not None else 0
        if waiting:
            text = self.tr("%n passage(s) of this note were written in two ways.", "", waiting)
            action = (self.tr("&Choose…"), self.show_conflicts)
            self._desktop.kit.notify(Notice(text, Severity.ATTENTION, action=action, stays=True))

    def show_conflicts(self) -> None:
        """Both versions of each side, the one of the segment at the caret first."""
        desktop, presenter, view = self._desktop, self._desktop.notes.presenter, self._desktop.window.editor
        if presenter is None or view is None:
            return
        from briefing_app.ui.bundles.conflicts import ConflictsDialog
        from briefing_app.ui.bundles.presenter import ConflictsPresenter

        asked = ConflictsPresenter(lambda: presenter.note, presenter.apply)
        if asked.current is None:
            desktop.kit.notify(Notice(self.tr("Nothing in this note was written in two ways.")))
            return
        asked.show(presenter.rows[presenter.caret.row].pair.id)
        dialog = ConflictsDialog(asked, desktop.kit, desktop.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.place_wanted.connect(self._go_to)
        dialog.open()

    def _go_to(self, pair_id: str, language: Language) -> None:
        presenter, view = self._desktop.notes.presenter, self._desktop.window.editor
        if presenter is not None and view is not None:
            view.columns.go_to(Caret(language, presenter.row_of_pair(pair_id) or 0, 0))
            view.columns.column.setFocus()
