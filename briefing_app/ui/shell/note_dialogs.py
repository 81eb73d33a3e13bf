"""The dialogs over the open note: its facts, its promises, its export."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Qt

from briefing_app.domain.actions import ActionItem, ActionState
from briefing_app.domain.errors import UserError
from briefing_app.domain.invitations import VisitInvitation
from briefing_app.domain.languages import Bilingual
from briefing_app.ui.editor.state import ChosenWords

if TYPE_CHECKING:
    from briefing_app.domain.action_life import ActionStep
    from briefing_app.domain.promises import Spans
    from briefing_app.domain.suggestions import PairSuggestion
    from briefing_app.domain.terms import Concept
    from briefing_app.ui.shell.desktop import Desktop
    from briefing_app.ui.shell.note_desk import NoteDesk


class NoteDialogs(QObject):
    """Each is made when it is wanted, over the note as it stands."""

    def __init__(self, desktop: Desktop, notes: NoteDesk) -> None:
        super().__init__(notes)
        self._desktop = desktop
        self._notes = notes

    def show_facts(self) -> None:
        """Change title, date, people … of the note."""
        desktop, presenter = self._desktop, self._notes.presenter
        if desktop.desk is None or presenter is None:
            return
        from briefing_app.ui.facts.dialog import FactsDialog

        dialog = FactsDialog(
            presenter.note, desktop.desk.people, desktop.application.built_ins, presenter.session.new_id,
            desktop.kit, desktop.window,
        )  # fmt: skip
        dialog.facts_changed.connect(presenter.change_facts)
        dialog.open()

    def show_action(self, about: object, draft: ActionItem | None = None) -> None:
        """A new action about chosen words, a ``draft`` to be looked over, or a known one to change."""
        desktop, presenter = self._desktop, self._notes.presenter
        if presenter is None:
            return
        from briefing_app.ui.promises.action import ActionDialog
        from briefing_app.ui.promises.presenter import ActionPresenter

        chosen = about if isinstance(about, ChosenWords) else ChosenWords()
        asked = ActionPresenter(
            presenter.note, presenter.profile, presenter.session.new_id, presenter.promises.today,
            previous=about if isinstance(about, ActionItem) else None, draft=draft,
            pair_id=chosen.pair_id, spans=chosen.spans,
        )  # fmt: skip
        dialog = ActionDialog(asked, desktop.kit, desktop.window)
        dialog.action_made.connect(presenter.promises.put_action)
        dialog.open()

    def add_term(self, names: object) -> None:
        """A new term of the office, of the words that are selected in one column or in both."""
        from briefing_app.ui.terms.presenter import BLANK, with_names

        if isinstance(names, Bilingual):
            self._show_concept(with_names(BLANK, names.ar, names.fr))

    def show_term(self, concept_id: str) -> None:
        """Change a term of the office."""
        desk = self._desktop.desk
        concept = desk.terms.get(concept_id) if desk is not None else None
        if concept is not None:
            self._show_concept(concept)

    def _show_concept(self, concept: Concept) -> None:
        desktop, view = self._desktop, self._desktop.window.editor
        if desktop.desk is None or view is None:
            return
        from briefing_app.ui.terms.dialog import ConceptDialog

        terms = desktop.desk.terms

        def take(typed: Concept) -> None:
            terms.save(typed)
            if desktop.window.editor is view:
                view.term_tools.terms_changed()

        dialog = ConceptDialog(concept, terms.subjects(), take, desktop.kit, desktop.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def show_invitation(self, about: object, draft: VisitInvitation | None = None, spans: Spans | None = None) -> None:
        """A new invitation about chosen words, a ``draft`` to be looked over, or a known one to change."""
        desktop, presenter = self._desktop, self._notes.presenter
        if desktop.desk is None or presenter is None:
            return
        from briefing_app.ui.promises.invitation import InvitationDialog
        from briefing_app.ui.promises.inviting import InvitationPresenter

        chosen = about if isinstance(about, ChosenWords) else ChosenWords("", spans or {})
        asked = InvitationPresenter(
            presenter.note, presenter.profile, presenter.session.new_id,
            previous=about if isinstance(about, VisitInvitation) else None, draft=draft,
            earlier=desktop.invitations.earlier(presenter.note.facts),
            pair_id=chosen.pair_id, spans=chosen.spans,
        )  # fmt: skip
        dialog = InvitationDialog(asked, desktop.kit, desktop.window)
        dialog.invitation_made.connect(lambda made: presenter.promises.put_invitation(made, asked.spans))
        dialog.open()

    def show_step(self, action: ActionItem, to: ActionState) -> None:
        """What a step of an action must bring along."""
        desktop, presenter = self._desktop, self._notes.presenter
        if presenter is None:
            return
        from briefing_app.ui.promises.step import ActionStepDialog

        promises = presenter.promises

        def record(step: ActionStep) -> None:
            try:
                promises.advance(action.id, step)
            except UserError as problem:
                desktop.kit.fail(problem)

        dialog = ActionStepDialog(action, to, promises.now(), promises.author, desktop.kit, desktop.window)
        dialog.step_made.connect(record)
        dialog.open()

    def show_suggestion(self, suggestion: PairSuggestion) -> None:
        """A suggestion in the dialog of what it would become, filled in; an answer in that of its invitation."""
        desktop, presenter = self._desktop, self._notes.presenter
        if desktop.desk is None or presenter is None:
            return
        from briefing_app.services.promise_drafts import ANSWERING, INVITING, spans_of
        from briefing_app.services.promise_suggestions import awaiting_answer

        promises, note = desktop.desk.promises, presenter.note
        if suggestion.kind not in INVITING | ANSWERING:
            self.show_action(None, promises.action_from(note, suggestion))
            return
        draft = promises.invitation_from(note, suggestion)
        waiting = awaiting_answer(note) if suggestion.kind in ANSWERING else None
        if waiting is None:
            self.show_invitation(None, draft, spans_of(suggestion))
            return
        given = tuple(item for item in draft.response.per_mode if item.mode in waiting.modes_offered)
        response = msgspec.structs.replace(waiting.response, per_mode=given, on=draft.response.on)
        self.show_invitation(msgspec.structs.replace(waiting, response=response))

    def export(self) -> None:
        """Word, PDF or print of the note."""
        self._show_export(for_review=False)

    def export_for_review(self) -> None:
        """The same, with a review copy chosen already."""
        self._show_export(for_review=True)

    def _show_export(self, *, for_review: bool) -> None:
        desktop, presenter = self._desktop, self._notes.presenter
        if desktop.desk is None or presenter is None or desktop.window.editor is None:
            return
        from briefing_app.ui.export.presenter import ExportPresenter
        from briefing_app.ui.export.view import ExportDialog

        export = ExportPresenter(
            desktop.desk.exports, presenter.note.id, presenter.profile, desktop.application.pages,
            desktop.preferences, self._notes.flush, self._keep_folder, self._folder(),
        )  # fmt: skip
        export.choose(for_review=for_review and export.can_be_reviewed)
        dialog = ExportDialog(export, desktop.kit, desktop.window)
        dialog.finished.connect(lambda _: desktop.approvals.refresh())
        dialog.open()

    def _folder(self) -> Path | None:
        folder = self._desktop.preferences.export_folder
        return Path(folder) if folder else None

    def _keep_folder(self, folder: Path) -> None:
        desktop = self._desktop
        desktop.keep(msgspec.structs.replace(desktop.preferences, export_folder=str(folder)))
