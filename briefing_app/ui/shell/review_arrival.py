"""Returned files on their way into the window: read, recognised, asked about, laid beside their note."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from briefing_app.domain.errors import UserError
from briefing_app.language.bidi_controls import isolated
from briefing_app.ui.kit.notices import Notice, Severity

if TYPE_CHECKING:
    from briefing_app.services.review_service import Allowed
    from briefing_app.ui.review.intake import Intake, Prepared, Taken
    from briefing_app.ui.shell.desktop import Desktop


class ReviewArrival(QObject):
    """``laid(Laid)`` when a review is ready to be shown; whatever is in its way is told or asked."""

    laid = Signal(object)

    def __init__(self, desktop: Desktop, parent: QObject) -> None:
        super().__init__(parent)
        self._desktop = desktop

    def choose(self) -> None:
        """Ask for returned files."""
        title, kinds = self.tr("Import a review"), self.tr("Returned Word files (*.docx *.docm)")
        names, _ = QFileDialog.getOpenFileNames(self._desktop.window, title, "", kinds)
        if names:
            self.take([Path(name) for name in names])

    def take(self, files: Sequence[Path]) -> None:
        """Read returned files and lay them beside their note."""
        self._read(files, self._taken, self._desktop.kit.fail)

    def sort(self, files: Sequence[Path]) -> None:
        """Dropped files: a review when one of them says it is ours, else asked about, or texts to be imported."""
        self._read(files, partial(self._sorted, files), lambda _: self._import(files))

    def resume(self, note_id: str) -> None:
        """The review that waits for a note, from the library alone."""
        intake = self._intake()
        if intake is None:
            return
        try:
            prepared = intake.resume(note_id)
        except UserError as problem:
            self._desktop.kit.fail(problem)
            return
        if prepared is not None:
            self._lay(prepared)

    def _read(
        self, files: Sequence[Path], done: Callable[[Sequence[Taken]], None], failed: Callable[[Exception], None]
    ) -> None:
        intake = self._intake()
        if intake is not None:
            title = self.tr("Reading the returned files")
            self._desktop.kit.jobs.run(title, partial(intake.read, files), done, failed)

    def _sorted(self, files: Sequence[Path], taken: Sequence[Taken]) -> None:
        if any(one.said is not None for one in taken):
            self._taken(taken)
        elif self._desktop.notes.presenter is None:
            self._import(files)
        else:
            text = self.tr("They do not say which note they come from. Are they a review of the open note?")
            ways = (self.tr("A &review of this note"), self.tr("&Texts to import"))

            def answered(way: int) -> None:
                self._taken(taken) if way == 0 else self._import(files)

            self.ask(self.tr("What are these files?"), text, ways, answered)

    def _import(self, files: Sequence[Path]) -> None:
        self._desktop.screens.show_import(list(files))

    def _taken(self, taken: Sequence[Taken]) -> None:
        intake, opened = self._intake(), self._desktop.notes.presenter
        if intake is None:
            return
        try:
            note_id = intake.note_of(taken)
        except UserError as problem:
            self._desktop.kit.fail(problem)
            return
        if note_id or opened is not None:
            self._prepare(note_id or opened.note.id if opened is not None else note_id, taken)
            return
        text = self.tr("The file does not say which note it comes from.")
        hint = self.tr("Open the note that was sent out, then bring the file in there.")
        self._desktop.kit.notify(Notice(text, Severity.ATTENTION, hint, stays=True))

    def _prepare(self, note_id: str, taken: Sequence[Taken], allowed: Allowed | None = None) -> None:
        from briefing_app.services.review_service import Allowed

        intake = self._intake()
        if intake is None:
            return
        asked = allowed if allowed is not None else Allowed()
        try:
            self._desktop.notes.flush()
            prepared = intake.prepare(note_id, taken, asked)
        except UserError as problem:
            self._doubt(problem, asked, partial(self._prepare, note_id, taken))
            return
        self._lay(prepared)

    def _doubt(self, problem: UserError, allowed: Allowed, go_on: Callable[[Allowed], None]) -> None:
        """A file of an older round, or without identity, may be taken in all the same by whoever says so."""
        from briefing_app.services.review_service import Allowed

        number = self._desktop.kit.language.number
        if problem.code == "review.older_round":
            text = self.tr(
                "%1 comes from version %2 of the note, and version %3 has been sent out since. Its changes can be laid "
                "over the newer text; what no longer fits is kept as a comment."
            )
            text = text.replace("%2", number(int(problem.params["revision"])))
            text = text.replace("%3", number(int(problem.params["newest"])))
            further = Allowed(older=True, by_text=allowed.by_text)
        elif problem.code == "review.no_identity":
            text = self.tr(
                "%1 does not say which note it comes from. It can be laid beside the open note by its text alone; what "
                "is in doubt is asked."
            )
            further = Allowed(older=allowed.older, by_text=True)
        else:
            self._desktop.kit.fail(problem)
            return
        text = text.replace("%1", isolated(str(problem.params.get("path", ""))))
        self.ask(self.tr("Import a review"), text, (self.tr("&Go on"),), lambda _: go_on(further))

    def _lay(self, prepared: Prepared) -> None:
        intake = self._intake()
        if intake is not None:
            title = self.tr("Laying the review beside its note")
            self._desktop.kit.jobs.run(title, partial(intake.produce, prepared), self.laid.emit)

    def ask(self, title: str, text: str, ways: Sequence[str], answered: Callable[[int], object]) -> None:
        """A decision that must be made now; ``answered`` with the number of the way that was chosen."""
        from briefing_app.ui.review.question import Question

        question = Question(title, text, ways, self._desktop.window)
        question.answered.connect(answered)
        question.open()

    def _intake(self) -> Intake | None:
        desk = self._desktop.desk
        if desk is None:
            return None
        from briefing_app.ui.review.intake import Intake

        return Intake(desk.reviews, desk.waiting_reviews)
