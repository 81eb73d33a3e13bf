"""The register in the window: what its screen asks for of notes, dialogs and files, and what it tells at the start."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from briefing_app.domain.actions import ActionState
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual
from briefing_app.ui.kit.notices import Notice, Severity
from briefing_app.ui.shell.overdue_notice import OverdueNotice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from briefing_app.bootstrap import Desk
    from briefing_app.domain.action_life import ActionStep
    from briefing_app.services.register_exports import RegisterExported, RegisterFormat, RegisterRequest
    from briefing_app.ui.register.invitations_presenter import InvitationsPresenter
    from briefing_app.ui.register.ledger_presenter import LedgerPresenter
    from briefing_app.ui.register.presenter import RegisterPresenter
    from briefing_app.ui.register.state import Wanted
    from briefing_app.ui.register.view import RegisterView
    from briefing_app.ui.shell.desktop import Desktop

PLACE = "actions"
Request = "Callable[[Path, bool], RegisterRequest]"


class RegisterDesk(QObject):
    """``presenters`` are made once for a library; the view is made anew with the window."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self.overdue = OverdueNotice(desktop, self.show_overdue)
        self._presenters: tuple[RegisterPresenter, LedgerPresenter, InvitationsPresenter] | None = None

    def forget(self) -> None:
        """The library was closed: what was known about it goes."""
        self._presenters = None
        self.overdue.forget()

    def make(self, desk: Desk) -> QWidget:
        """The screen over an open library."""
        from briefing_app.ui.register.invitations_presenter import InvitationsPresenter
        from briefing_app.ui.register.ledger_presenter import LedgerPresenter
        from briefing_app.ui.register.presenter import RegisterPresenter
        from briefing_app.ui.register.view import RegisterView

        desktop = self._desktop
        if self._presenters is None:
            presenter = RegisterPresenter(
                desk.register, desk.promises, first_weekday=self._first_weekday(), is_writable=desk.is_writable
            )
            self._presenters = presenter, LedgerPresenter(desk.register), InvitationsPresenter(desk.register)
        view = RegisterView(*self._presenters, desktop.kit, desktop.window)
        view.sentence_wanted.connect(self.go_to_sentence)
        view.invitation_requested.connect(desktop.invitations.show)
        view.step_wanted.connect(self._ask_step)
        view.export_wanted.connect(self._export)
        view.ledger_export_wanted.connect(self._export_ledger)
        view.library_wanted.connect(partial(desktop.go_to, "library"))
        return view

    def show(self, wanted: Wanted) -> None:
        """The place, narrowed to what is ``wanted``."""
        desktop = self._desktop
        desktop.go_to(PLACE)
        view = self._view()
        if view is not None and desktop.window.pages.currentWidget() is view:
            view.show_wanted(wanted)

    def show_overdue(self) -> None:
        """What a notice of overdue actions leads to."""
        from briefing_app.ui.register.state import Wanted

        self._desktop.raise_window()
        if self._desktop.desk is not None:
            self.show(Wanted(overdue_only=True))

    def go_to_sentence(self, note_id: str, promise_id: str) -> None:
        """Open a note at the words that make a promise, and say so when they are no longer there."""
        desktop = self._desktop
        desktop.notes.open(note_id)
        editor, presenter = desktop.window.editor, desktop.notes.presenter
        if editor is None or presenter is None or presenter.note.id != note_id:
            return
        from briefing_app.domain.promise_edits import places_of
        from briefing_app.ui.editor.pointing import Stretches

        editor.inspector.show_promise(promise_id)
        words = []
        for place in places_of(presenter.note, promise_id):
            row = presenter.row_of_pair(place.pair_id)
            if row is not None:
                words.append(Stretches(row, place.language, place.start, place.end))
        action = next((action for action in presenter.note.actions if action.id == promise_id), None)
        if words:
            editor.promise_tools.go_to_words(words)
        elif action is not None and action.source is not None:
            desktop.kit.notify(Notice(self.tr("The words that make this promise are not in the note any more.")))

    # Steps.

    def _ask_step(self, action_ids: Sequence[str], state: ActionState) -> None:
        """Begin at once; ask what any other step must bring along."""
        from briefing_app.ui.register.state import Step

        desk, desktop = self._desktop.desk, self._desktop
        if desk is None or not action_ids:
            return
        if state is ActionState.IN_PROGRESS:
            self._take_step(action_ids, Step(to=state))
            return
        from briefing_app.ui.promises.step import ActionStepDialog

        try:
            action = desk.promises.find_action(action_ids[0]).action
        except UserError as problem:
            desktop.kit.fail(problem)
            return
        if len(action_ids) > 1:  # what is said then is said of all of them
            several = self.tr("%n action(s)", "", len(action_ids))
            action = msgspec.structs.replace(
                action, number=several, title=Bilingual(), result=Bilingual(), evidence=""
            )  # fmt: skip
        changes = desk.promises.changes
        dialog = ActionStepDialog(action, state, changes.now(), changes.author, desktop.kit, desktop.window)
        dialog.step_made.connect(lambda step: self._take_step(action_ids, _said(step)))
        dialog.open()

    def _take_step(self, action_ids: Sequence[str], step: object) -> None:
        view = self._view()
        if view is not None:
            view.take_step(action_ids, step)  # type: ignore[arg-type]

    # Files.

    def _export(self, form: RegisterFormat) -> None:
        if self._presenters is not None:
            presenter = self._presenters[0]
            self._ask_where(form, lambda out, replace: presenter.request(form, out, replace=replace))

    def _export_ledger(self) -> None:
        from briefing_app.services.register_exports import RegisterFormat

        if self._presenters is not None:
            presenter = self._presenters[1]
            self._ask_where(RegisterFormat.WORD, lambda out, replace: presenter.request(out, replace=replace))

    def _ask_where(self, form: RegisterFormat, request: Callable[[Path, bool], RegisterRequest]) -> None:
        desktop, desk = self._desktop, self._desktop.desk
        if desk is None:
            return
        folder = Path(desktop.preferences.export_folder or Path.home() / "Documents")
        proposed = (folder if folder.is_dir() else Path.home()) / desk.register_exports.suggested_name(form)
        title, kinds = self.tr("Export the register"), f"*.{form.value}"
        name, _ = QFileDialog.getSaveFileName(desktop.window, title, str(proposed), kinds)
        if not name:
            return
        out = Path(name)
        asked = out.suffix.lower() == f".{form.value}"
        out = out if asked else out.with_name(f"{out.name}.{form.value}")
        desktop.keep(msgspec.structs.replace(desktop.preferences, export_folder=str(out.parent)))
        self._write(request(out, asked))  # the dialog of the system asked before it gave a name that is there

    def _write(self, request: RegisterRequest) -> None:
        desktop, desk = self._desktop, self._desktop.desk
        if desk is None:
            return
        exports, preferences = desk.register_exports, desktop.preferences
        office = Bilingual(preferences.office_ar, preferences.office_fr)
        request = msgspec.structs.replace(
            request,
            profile=preferences.profile,
            office=office if office else None,
            base=Path(preferences.letterhead) if preferences.letterhead else None,
        )
        try:
            prepared = exports.prepare(request)
        except UserError as problem:
            desktop.kit.fail(problem)
            return
        title = self.tr("Writing the register")
        desktop.kit.jobs.run(title, partial(exports.produce, prepared), self._tell_written)

    def _tell_written(self, exported: RegisterExported) -> None:
        """What was written, and the way to it."""
        if not isValid(self):
            return
        from briefing_app.ui.export.outcome import isolated, open_local

        text = self.tr("%1 was written, with %n action(s).", "", exported.actions)
        severity, hint = Severity.INFO, ""
        if exported.findings:
            codes = isolated(", ".join(sorted({finding.code for finding in exported.findings})))
            hint = self.tr("Our own check has remarks on it: %1.").replace("%1", codes)
            severity = Severity.ATTENTION
        opening = (self.tr("&Open the file"), lambda: open_local(exported.file))
        folder = (self.tr("Open its &folder"), lambda: open_local(exported.file.parent))
        notice = Notice(
            text.replace("%1", isolated(exported.file.name)), severity, hint, stays=True, action=opening, other=folder
        )
        self._desktop.kit.notify(notice)

    # Details.

    def _view(self) -> RegisterView | None:
        return self._desktop.window.place(PLACE)  # type: ignore[return-value]

    def _first_weekday(self) -> int:
        """The day a week begins with where the person works, 0 for Monday, as CLDR has it: Saturday in Egypt."""
        from babel.core import Locale

        from briefing_app.language.calendars import locale_of

        built_ins = self._desktop.application.built_ins
        try:
            profile = built_ins.profile(self._desktop.preferences.profile)
        except UserError:
            profile = built_ins.profiles()[0]
        return int(Locale.parse(locale_of(profile.leading, profile)).first_week_day)


def _said(step: ActionStep) -> object:
    from briefing_app.ui.register.state import Step

    return Step(
        to=step.to,
        reason=step.reason,
        evidence=step.evidence,
        result=step.result,
        nothing_to_record=step.nothing_to_record,
    )
