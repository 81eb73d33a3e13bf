"""Reviews in the window: the screen over the note, decisions kept one by one, and what is applied.

Every decision is in the library before the next one is made; a medium that refuses is told, and tried again.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject
from shiboken6 import isValid

from briefing_app.domain.errors import UserError
from briefing_app.ui.kit.notices import Notice, Severity
from briefing_app.ui.shell.review_arrival import ReviewArrival

if TYPE_CHECKING:
    from briefing_app.bootstrap import Desk
    from briefing_app.domain.notes import BriefingNote
    from briefing_app.domain.review_waiting import WaitingSummary
    from briefing_app.services.review_service import Applied
    from briefing_app.ui.review.intake import Laid
    from briefing_app.ui.review.presenter import ReviewPresenter
    from briefing_app.ui.review.view import ReviewView
    from briefing_app.ui.shell.desktop import Desktop

PLACE = "review"


class ReviewDesk(QObject):
    """``arrival`` is for returned files, ``go_on`` for the review that waits for a note."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop)
        from briefing_app.ui.editor.saving import SavingTimer

        self._desktop = desktop
        self.arrival = ReviewArrival(desktop, self)
        self.arrival.laid.connect(self._begin)
        self._laid: Laid | None = None
        self._presenter: ReviewPresenter | None = None
        self._saving = SavingTimer(self._keep, self)
        self._saving.refused.connect(desktop.kit.fail)
        self._is_kept = True

    @property
    def is_shown(self) -> bool:
        view = self._view()
        return view is not None and self._desktop.window.pages.currentWidget() is view

    def forget(self) -> None:
        """The library was closed: what was known about it goes."""
        self._laid = self._presenter = None
        self._is_kept = True
        self._saving.stop()

    # What waits.

    def summary(self) -> WaitingSummary | None:
        """The review that waits for the open note, None when none does."""
        desk, opened = self._desktop.desk, self._desktop.notes.presenter
        return desk.waiting_reviews.summary(opened.note.id) if desk is not None and opened is not None else None

    def tell_waiting(self) -> None:
        """Say in the editor, and once in a notice, that a review waits for the note that was just opened."""
        summary = self.summary()
        self.show_waiting()
        if summary is not None:
            from briefing_app.ui.widgets.waiting_reviews import WaitingWords

            action = (self.tr("&Go on with it"), partial(self.go_on, summary.note))
            self._desktop.kit.notify(Notice(WaitingWords(self).words(summary), Severity.ATTENTION, action=action))

    def show_waiting(self) -> None:
        """The head of the open note says how much of its review waits."""
        from briefing_app.ui.widgets.waiting_reviews import WaitingWords

        editor, summary = self._desktop.window.editor, self.summary()
        if editor is not None:
            editor.head.show_review(WaitingWords(self).short(summary) if summary is not None else "")

    def go_on_here(self) -> None:
        """Go on with the review of the open note; says so when none waits."""
        summary = self.summary()
        if summary is not None:
            self.go_on(summary.note)
            return
        text = self.tr("No review of this note waits.")
        hint = self.tr("Drop the returned Word file onto the window to begin one.")
        self._desktop.kit.notify(Notice(text, hint=hint))

    def go_on(self, note_id: str) -> None:
        """The review that waits for a note, as it was left."""
        if self._laid is not None and self._laid.waiting.note == note_id:
            self._show(self._laid)
        else:
            self.arrival.resume(note_id)

    # The screen.

    def _begin(self, laid: Laid) -> None:
        desk = self._desktop.desk
        if desk is None or not isValid(self):
            return
        if laid.is_untouched and not laid.prepared.was_waiting:
            text = self.tr("The reviewer changed nothing.")
            if laid.formatting:
                text = self.tr("The reviewer changed no words, only %n time(s) how they look.", "", laid.formatting)
            self._desktop.kit.notify(Notice(text))
            return
        try:
            if not laid.prepared.is_stored:
                desk.waiting_reviews.keep(laid.waiting, laid.review)
        except UserError as problem:
            self._desktop.kit.fail(problem)
            return
        self._laid = self._presenter = None
        self._show(laid)

    def _show(self, laid: Laid) -> None:
        desktop, desk = self._desktop, self._desktop.desk
        if desk is None:
            return
        from briefing_app.ui.review.presenter import ReviewPresenter

        note_id = laid.waiting.note
        if desktop.notes.presenter is None or desktop.notes.presenter.note.id != note_id:
            desktop.notes.open(note_id, tells_review=False)
        if desktop.notes.presenter is None:
            return
        if self._presenter is None or self._laid is not laid:
            note = partial(desk.reviews.changes.note, note_id)
            self._presenter = ReviewPresenter(laid.review, note, laid.waiting.decisions, self._decided)
        self._laid = laid
        self._put(self._made(laid, self._presenter))

    def _made(self, laid: Laid, presenter: ReviewPresenter) -> ReviewView:
        from briefing_app.ui.review.view import ReviewView
        from briefing_app.ui.shell.review_pages import ReviewPages

        desktop = self._desktop
        pages = ReviewPages(desktop, laid, self)
        number = desktop.kit.language.number(laid.scanned[0].round.revision)
        about = self.tr("version %1 as it went out").replace("%1", number)
        about = f"\u2066{presenter.note.reference.shown}\u2069 · {about}"
        about = f"\u200f{about}" if desktop.kit.language.is_rtl else about
        view = ReviewView(presenter, about, pages.pane, desktop.kit, desktop.window)
        pages.setParent(view)
        view.back_wanted.connect(self.back)
        view.apply_wanted.connect(self.apply)
        view.give_up_wanted.connect(self.give_up)
        return view

    def _put(self, view: ReviewView) -> None:
        window = self._desktop.window
        window.forget_place(PLACE)
        window.show_place(PLACE, view)
        self._desktop.allow()
        view.list.setFocus()
        view.canvas.go_to(view.presenter.current)

    def show_again(self) -> None:
        """The window was made anew while the screen was shown."""
        if self._laid is not None:
            self._show(self._laid)

    def leave(self) -> None:
        """The note goes, and the screen over it; the review waits."""
        self._desktop.window.forget_place(PLACE)

    def back(self) -> None:
        """To the note; the decisions are kept and the review waits."""
        desktop, editor = self._desktop, self._desktop.window.editor
        self.leave()
        if editor is None:
            desktop.go_to(desktop.screens.current)
            return
        desktop.window.pages.setCurrentWidget(editor)
        desktop.allow()
        editor.columns.column.setFocus()
        self.show_waiting()

    def _view(self) -> ReviewView | None:
        return self._desktop.window.place(PLACE)  # type: ignore[return-value]

    # Deciding and applying.

    def _decided(self, _: object) -> None:
        self._is_kept = False
        self._saving.save()

    def _keep(self) -> None:
        desk = self._desktop.desk
        if not self._is_kept and desk is not None and self._laid is not None and self._presenter is not None:
            desk.waiting_reviews.decide(self._laid.waiting.note, self._laid.review, self._presenter.decisions)
            self._is_kept = True

    def apply(self) -> None:
        """Bring what was decided into the note; what is undecided is asked about first."""
        left = self._presenter.counts().undecided if self._presenter is not None else 0
        if not left:
            self._apply()
            return
        text = self.tr("%n change(s) are not decided.", "", left)
        text += " " + self.tr("What is decided can be applied now; the rest goes on waiting.")
        ways = (self.tr("&Apply what is decided"),)
        self.arrival.ask(self.tr("Apply the review"), text, ways, lambda _: self._apply())

    def _apply(self) -> None:
        desktop, desk, laid, presenter = self._desktop, self._desktop.desk, self._laid, self._presenter
        if desk is None or laid is None or presenter is None:
            return
        before = presenter.note
        try:
            desktop.notes.flush()
            names = [file.name for file in laid.waiting.files]
            applied = desk.reviews.apply(laid.waiting.note, laid.review, lambda _: dict(presenter.decisions), names)
            if not applied.plan.undecided:
                desk.waiting_reviews.end(laid.waiting.note)
                self._laid = self._presenter = None
        except UserError as problem:
            desktop.kit.fail(problem)
            return
        if desktop.notes.presenter is not None:
            desktop.notes.presenter.refresh()
        self.back()
        self._tell_applied(laid, presenter, applied, before)

    def _tell_applied(self, laid: Laid, presenter: ReviewPresenter, applied: Applied, before: BriefingNote) -> None:
        from briefing_app.ui.review.outcome import outcome_of
        from briefing_app.ui.review.words import ReviewWords

        text = ReviewWords(self._desktop.kit, self).outcome(outcome_of(applied, before, presenter.note))

        def take_back() -> None:
            """The note is as it was, and the review waits again with all that was decided."""
            editor = self._desktop.notes.presenter
            if editor is not None and editor.note.id == laid.waiting.note and editor.undo():
                self._wait_again(laid, presenter)

        self._desktop.kit.notify(Notice(text, stays=True, action=(self.tr("&Undo"), take_back)))

    def give_up(self) -> None:
        """Throw the review away; the notice takes that back."""
        desk, laid, presenter = self._desktop.desk, self._laid, self._presenter
        if desk is None or laid is None or presenter is None:
            return
        try:
            desk.waiting_reviews.end(laid.waiting.note)
        except UserError as problem:
            self._desktop.kit.fail(problem)
            return
        self._laid = self._presenter = None
        self.back()
        text = self.tr("The review was given up; the note is as it was.")
        undo = (self.tr("&Undo"), partial(self._wait_again, laid, presenter))
        self._desktop.kit.notify(Notice(text, action=undo))

    def _wait_again(self, laid: Laid, presenter: ReviewPresenter) -> None:
        desk: Desk | None = self._desktop.desk
        if desk is None:
            return
        waiting = msgspec.structs.replace(laid.waiting, decisions=presenter.decisions)
        try:
            desk.waiting_reviews.keep(waiting, laid.review)
        except UserError as problem:
            self._desktop.kit.fail(problem)
            return
        self._laid, self._presenter = laid, presenter
        self._show(laid)
