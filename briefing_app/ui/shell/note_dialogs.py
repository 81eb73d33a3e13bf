"""The dialogs over the open note: its facts, its promises, its export."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject

from briefing_app.domain.actions import ActionItem
from briefing_app.domain.gestures import Span
from briefing_app.domain.invitations import VisitInvitation
from briefing_app.domain.languages import Language

if TYPE_CHECKING:
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

    def show_action(self, about: object) -> None:
        """A new action about a span of words, or a known one to change."""
        desktop, presenter = self._desktop, self._notes.presenter
        if presenter is None:
            return
        from briefing_app.ui.promises.action import ActionDialog
        from briefing_app.ui.promises.presenter import ActionPresenter

        pair_id, spans = self._anchor(about)
        asked = ActionPresenter(
            presenter.note, presenter.profile, presenter.session.new_id, desktop.application.clock.now().date(),
            previous=about if isinstance(about, ActionItem) else None, pair_id=pair_id, spans=spans,
        )  # fmt: skip
        dialog = ActionDialog(asked, desktop.kit, desktop.window)
        dialog.action_made.connect(presenter.put_action)
        dialog.open()

    def show_invitation(self, about: object) -> None:
        """A new invitation about a span of words, or a known one to change."""
        desktop, presenter = self._desktop, self._notes.presenter
        if presenter is None:
            return
        from briefing_app.ui.promises.invitation import InvitationDialog
        from briefing_app.ui.promises.presenter import InvitationPresenter

        pair_id, spans = self._anchor(about)
        asked = InvitationPresenter(
            presenter.note, presenter.profile, presenter.session.new_id,
            previous=about if isinstance(about, VisitInvitation) else None, pair_id=pair_id, spans=spans,
        )  # fmt: skip
        dialog = InvitationDialog(asked, desktop.kit, desktop.window)
        dialog.invitation_made.connect(presenter.put_invitation)
        dialog.open()

    def _anchor(self, about: object) -> tuple[str, dict[Language, tuple[int, int]]]:
        """The pair a promise is about and the words selected in it; nothing selected means all of it."""
        if not isinstance(about, Span) or self._notes.presenter is None:
            return "", {}
        pair = self._notes.presenter.rows[about.start_row].pair
        if about.is_empty or about.start_row != about.end_row:
            return ("", {}) if pair.is_empty else (pair.id, {})
        return pair.id, {about.language: (about.start, about.end)}

    def export(self) -> None:
        """Word, PDF or print of the note."""
        desktop, presenter = self._desktop, self._notes.presenter
        if desktop.desk is None or presenter is None or desktop.window.editor is None:
            return
        from briefing_app.ui.export.presenter import ExportPresenter
        from briefing_app.ui.export.view import ExportDialog

        export = ExportPresenter(
            desktop.desk.exports, presenter.note.id, presenter.profile, desktop.application.pages,
            desktop.preferences, self._notes.flush, self._keep_folder, self._folder(),
        )  # fmt: skip
        ExportDialog(export, desktop.kit, desktop.window).open()

    def _folder(self) -> Path | None:
        folder = self._desktop.preferences.export_folder
        return Path(folder) if folder else None

    def _keep_folder(self, folder: Path) -> None:
        desktop = self._desktop
        desktop.keep(msgspec.structs.replace(desktop.preferences, export_folder=str(folder)))
