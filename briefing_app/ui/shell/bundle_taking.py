"""A hand-over file on its way into a library: looked up and stored in pieces here, laid together off this thread."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from briefing_app.services.bundle_planning import NoteHere, NotePlan, Outcome, planned
from briefing_app.services.bundle_service import ArrivedNote
from briefing_app.ui.kit.notices import Notice, Severity
from briefing_app.ui.shell.same_library import pieces_of

if TYPE_CHECKING:
    from briefing_app.bootstrap import Desk
    from briefing_app.interchange.bundle_content import Bundle
    from briefing_app.services.bundle_service import Pieces
    from briefing_app.services.ports import Progress
    from briefing_app.ui.kit.jobs import Job
    from briefing_app.ui.shell.desktop import Desktop


class Taken(msgspec.Struct, frozen=True):
    """What came in: whole notes, all of them or, where it was cancelled or ``problem`` ended it, those before that."""

    notes: tuple[ArrivedNote, ...]
    is_whole: bool
    problem: Exception | None = None


class BundleTaking(QObject):
    """Into the library that is open when it is made, and into no other. ``ended(Taken)`` once, whatever happened.

    What comes for the open note is shown in it where the person is, and is a step of undo there.
    """

    ended = Signal(object)

    def __init__(self, desktop: Desktop, desk: Desk, path: Path, bundle: Bundle) -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self._desk = desk
        self._path = str(path)
        self._bundle = bundle
        self._arrived: list[ArrivedNote] = []
        self._is_over = False
        self._is_in_open_note = False

    def begin(self) -> None:
        """What is known here of its notes first, note by note."""
        pieces = pieces_of(self._desktop, self._desk, self._desk.bundles.looking(self._bundle))
        self._follow(self._desktop.kit.jobs.run_in_turns(self._title, pieces, self._plan, self._fail))

    @property
    def _title(self) -> str:
        return self.tr("Merging the notes received")

    def _plan(self, here: Mapping[str, NoteHere]) -> None:
        def work(progress: Progress) -> tuple[NotePlan, ...]:
            return planned(self._bundle, here, self._path, progress)

        self._follow(self._desktop.kit.jobs.run(self._title, work, self._store, self._fail))

    def _store(self, plans: Sequence[NotePlan]) -> None:
        pieces = pieces_of(self._desktop, self._desk, self._storing(plans))
        self._follow(self._desktop.kit.jobs.run_in_turns(self._title, pieces, self._stored, self._fail))

    def _storing(self, plans: Sequence[NotePlan]) -> Pieces[None]:
        """Whatever a piece changes in the open note is shown before anything else can happen to it."""
        pieces = self._desk.bundles.taking_in(self._bundle, plans, self._path, self._arrived.append)
        while True:
            with self._showing():
                step = next(pieces, None)
            if step is None:
                return
            yield step

    @contextmanager
    def _showing(self) -> Iterator[None]:
        presenter, view = self._desktop.notes.presenter, self._desktop.window.editor
        before = presenter.note if presenter is not None else None
        yield
        if presenter is not None and presenter.note is not before:
            presenter.take_over()
            self._is_in_open_note = True
            if view is not None:
                view.columns.set_read_only(presenter.is_read_only)
                view.inspector.show_revisions()
            self._desktop.allow()

    # The end.

    def _stored(self, _: object) -> None:
        self._end(is_whole=True)

    def _fail(self, problem: Exception) -> None:
        self._end(problem=problem)

    def _follow(self, job: Job) -> None:
        job.ended.connect(partial(self._job_ended, job))

    def _job_ended(self, job: Job) -> None:
        if job.is_cancelled:
            self._end()

    def _end(self, *, is_whole: bool = False, problem: Exception | None = None) -> None:
        if self._is_over:
            return
        self._is_over = True
        if self._desktop.desk is self._desk:
            self._show_end()
        self.ended.emit(Taken(tuple(self._arrived), is_whole, problem))
        self.deleteLater()

    def _show_end(self) -> None:
        """The place that is shown knows what came, and so does the editor."""
        desktop, presenter = self._desktop, self._desktop.notes.presenter
        if all(note.outcome is Outcome.KNOWN for note in self._arrived):
            return
        if presenter is None:
            self._renew_place()
            return
        self._renew_aids()
        desktop.invitations.refresh()
        if self._is_in_open_note:
            self._tell_in_note(can_undo=presenter.session.can_undo)

    def _tell_in_note(self, *, can_undo: bool) -> None:
        from briefing_app.ui.editor.held_view import HeldView

        desktop, view = self._desktop, self._desktop.window.editor
        held = HeldView(view.columns) if view is not None else None
        hint = self.tr("Ctrl+Z takes it back.")
        if not can_undo:
            hint = self.tr("Its state or number changed as well: undo begins anew here.")
        desktop.kit.notify(Notice(self.tr("What arrived stands in the open note."), Severity.ATTENTION, hint))
        desktop.bundles.tell_open()
        if view is not None and held is not None:
            QTimer.singleShot(0, view, held.uncover)

    def _renew_place(self) -> None:
        """Whatever is shown stays shown, with what is typed there."""
        place = self._desktop.window.place(self._desktop.screens.current)
        if place is not None:
            place.refresh()  # type: ignore[attr-defined]

    def _renew_aids(self) -> None:
        """People, terms and what other notes said may have come along."""
        view = self._desktop.window.editor
        if view is not None:
            view.term_tools.terms_changed()
            view.spelling_tools.again()
            view.inspector.language.memory.ask_anew()
