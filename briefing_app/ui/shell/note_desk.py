"""The open note: opening and leaving it, its versions, what the status bar says of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from briefing_app.domain.errors import UserError
from briefing_app.language.bidi_controls import disarmed
from briefing_app.services.preferences import Preferences
from briefing_app.ui.kit.notices import Notice, Severity
from briefing_app.ui.shell.note_dialogs import NoteDialogs
from briefing_app.ui.shell.redline_desk import RedlineDesk

if TYPE_CHECKING:
    from briefing_app.services.editing_session import EditingSession
    from briefing_app.ui.editor.presenter import EditorPresenter
    from briefing_app.ui.editor.state import Totals
    from briefing_app.ui.shell.desktop import Desktop

CHECKPOINT_MS = 10 * 60_000
"""How long a session may go on before what it edited becomes a revision."""


class NoteDesk(QObject):
    """``presenter`` lives as long as the note is open; the view may be made anew over it."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self.presenter: EditorPresenter | None = None
        self.dialogs = NoteDialogs(desktop, self)
        self.redlines = RedlineDesk(desktop)
        self._aside: str | None = None
        self._now_and_then = QTimer(self)
        self._now_and_then.setInterval(CHECKPOINT_MS)
        self._now_and_then.timeout.connect(self._checkpoint)

    @property
    def can_edit(self) -> bool:
        return self.presenter is not None and not self.presenter.is_read_only

    def open(self, note_id: str, *, tells_review: bool = True) -> None:
        """Open a note in the editor; what a crash left behind is there, and said, and so is a review that waits."""
        desktop = self._desktop
        if desktop.desk is None or not self.close():
            return
        from briefing_app.services.revision_browser import RevisionBrowser
        from briefing_app.ui.editor.late_checks import LateChecks
        from briefing_app.ui.editor.late_memory import LateMemory
        from briefing_app.ui.editor.late_terms import LateTerms
        from briefing_app.ui.editor.presenter import EditorPresenter

        try:
            session = desktop.desk.edit(note_id)
        except UserError as problem:
            desktop.kit.fail(problem)
            return
        profile = desktop.application.built_ins.profile(session.note.profile)
        browser = RevisionBrowser(desktop.desk.notes, note_id)
        aids = desktop.preferences.typing_aids
        promises = desktop.desk.promises
        promises.through(self)
        checks, memory = LateChecks(desktop.desk, session.note), LateMemory(desktop.desk)
        spelling = desktop.desk.spelling
        spelling.use(desktop.preferences.spelled)
        self.presenter = EditorPresenter(
            session,
            profile,
            browser,
            typing_aids=aids,
            suggestions=promises,
            checks=checks,
            spelling=spelling,
            terms=LateTerms(desktop.desk),
            memory=memory,
        )
        self.presenter.findings.names = desktop.approvals
        desktop.keep(desktop.preferences.with_recent(note_id))
        self._now_and_then.start()
        self._tell_how_it_was_found()
        self.show()
        desktop.kit.asides.run("", lambda _: memory.load(), lambda _: None, is_told=False)
        if tells_review:
            desktop.reviews.tell_waiting()
        desktop.bundles.tell_open()

    def show(self) -> None:
        """Make the view over the presenter."""
        if self.presenter is None:
            return
        from briefing_app.ui.editor.view import EditorView

        desktop = self._desktop
        view = EditorView(self.presenter, desktop.kit)
        view.context_actions = desktop.menus.context_actions()
        view.columns.show_marks(desktop.preferences.show_marks)
        view.columns.set_visual_caret(desktop.preferences.visual_caret)
        view.inspector.setVisible(desktop.preferences.inspector_open)
        view.facts_wanted.connect(self.dialogs.show_facts)
        view.head.review_wanted.connect(desktop.reviews.go_on_here)
        view.action_wanted.connect(self.dialogs.show_action)
        view.invitation_wanted.connect(self.dialogs.show_invitation)
        view.step_wanted.connect(self.dialogs.show_step)
        view.draft_wanted.connect(self.dialogs.show_suggestion)
        view.invitation_opened.connect(self._open_invitation)
        view.term_wanted.connect(self.dialogs.add_term)
        view.term_opened.connect(self.dialogs.show_term)
        view.inspector.history.redline_wanted.connect(self.redlines.ask)
        view.state_changed.connect(self._show_state)
        view.counted.connect(self._show_counts)
        view.saved.connect(self._show_saved)
        desktop.window.show_editor(view)
        desktop.allow()
        desktop.reviews.show_waiting()
        desktop.approvals.follow(view)
        view.finding_tools.counted.connect(desktop.window.status.show_findings)
        view.count()
        self._show_state()
        if self.presenter.session.has_unsaved:  # the view before this one could not write it
            view.save()

    def session_of(self, note_id: str) -> EditingSession | None:
        """The session of the open note, for whoever changes its promises from beside the editor."""
        presenter = self.presenter
        return presenter.session if presenter is not None and presenter.note.id == note_id else None

    def _open_invitation(self, invitation_id: str) -> None:
        if self.presenter is not None:
            self._desktop.invitations.show(self.presenter.note.id, invitation_id)

    def follow(self, preferences: Preferences) -> None:
        """Put in force what the preferences say about writing."""
        view = self._desktop.window.editor
        if self.presenter is not None:
            self.presenter.typing_aids = preferences.typing_aids
        if self._desktop.desk is not None:
            self._desktop.desk.spelling.use(preferences.spelled)
        if view is not None:
            view.columns.show_marks(preferences.show_marks)
            view.columns.set_visual_caret(preferences.visual_caret)
            view.spelling_tools.again()

    def _tell_how_it_was_found(self) -> None:
        if self.presenter is None:
            return
        opened, kit = self.presenter.session.opened, self._desktop.kit
        if opened.torn:
            text = self.tr("A part of what was typed last could not be read. The note is open for reading only.")
            hint = self.tr("Run “Verify” in the preferences, and keep a copy of the library before you go on.")
            kit.notify(Notice(text, Severity.DANGER, hint, stays=True))
        elif opened.recovered:
            text = self.tr("The note was not closed the last time: it is open as you left it.")
            kit.notify(Notice(text))

    def reopen(self) -> bool:
        """The note that was put aside when the library was locked; False when there was none."""
        note_id, self._aside = self._aside, None
        if note_id is None:
            return False
        self.open(note_id)
        return self.presenter is not None

    def put_aside(self) -> bool:
        """Leave the note until :meth:`reopen`; False as :meth:`close`."""
        aside = self.presenter.note.id if self.presenter is not None else None
        if not self.close():
            return False
        self._aside = aside
        return True

    def forget(self) -> None:
        self._aside = None

    def close(self) -> bool:
        """Leave the note; what was edited becomes a revision. False when it cannot be written: the note stays open."""
        try:
            self.flush()
        except UserError as problem:
            self._desktop.kit.fail(problem)
            return False
        presenter = self.give_up()
        try:
            if presenter is not None:
                presenter.close()
        except UserError as problem:  # it is in the journal and becomes a revision another time
            self._desktop.kit.fail(problem)
        return True

    def give_up(self) -> EditorPresenter | None:
        """Leave the note as it is; returns the presenter, which may hold words that are written nowhere."""
        self._desktop.reviews.leave()
        self._desktop.window.close_editor()
        presenter, self.presenter = self.presenter, None
        self._now_and_then.stop()
        return presenter

    def _checkpoint(self) -> None:
        """A long session leaves a revision every now and then, and its journal stays short."""
        if self.presenter is not None:
            try:
                self.presenter.session.checkpoint("edited")
            except UserError as problem:
                self._desktop.kit.fail(problem)

    def keep_version(self) -> None:
        """Make what was edited a revision of its own now."""
        if self.presenter is None:
            return
        try:
            revision = self.presenter.session.checkpoint("edited")
        except UserError as problem:
            self._desktop.kit.fail(problem)
            return
        text = self.tr("Nothing changed since the last version.")
        if revision is not None:
            number = self._desktop.kit.language.number(revision.number)
            text = self.tr("Version %1 kept.").replace("%1", number)
            if self._desktop.window.editor is not None:
                self._desktop.window.editor.inspector.show_revisions()
        self._desktop.kit.notify(Notice(text))

    def recent(self) -> list[tuple[str, str]]:
        """(id, what to show) of the notes opened last that are still there."""
        desk = self._desktop.desk
        if desk is None:
            return []
        known = {summary.id: summary for summary in desk.notes.list()}
        is_rtl = self._desktop.kit.language.is_rtl
        found = [known[note_id] for note_id in self._desktop.preferences.recent if note_id in known]
        shown = ((item.id, item.reference, item.title.ar if is_rtl else item.title.fr) for item in found)
        return [(note_id, disarmed(f"{reference} · {title}")) for note_id, reference, title in shown]

    def flush(self) -> None:
        """What was typed last is in the library before it is read from there; UserError when it cannot be."""
        if self.presenter is not None:
            self.presenter.flush()

    # The status bar.

    def _show_state(self) -> None:
        desktop, presenter, view = self._desktop, self.presenter, self._desktop.window.editor
        if presenter is None or view is None:
            return
        desktop.screens.show_format(view)
        if presenter.session.has_unsaved:
            desktop.window.status.show_saving()

    def _show_counts(self, totals: Totals) -> None:
        if self.presenter is not None:
            self._desktop.window.status.show_counts(totals, self.presenter.profile.name)

    def _show_saved(self) -> None:
        self._desktop.window.status.show_saved(self._desktop.application.clock.now())
