"""The screen of one invitation: over the open note, or for itself; where it leads back to, and what it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Bilingual
from briefing_app.ui.kit.notices import Notice
from briefing_app.ui.shell.menus import NEEDS_EDITING, NEEDS_NOTE

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_app.domain.actions import ActionItem
    from briefing_app.domain.notes import NoteFacts
    from briefing_app.ui.invitation.view import InvitationView
    from briefing_app.ui.promises.state import Chosen
    from briefing_app.ui.shell.desktop import Desktop

PLACE = "invitation"


class InvitationDesk(QObject):
    """``show`` is for whoever names an invitation: the panel of the editor, the register, the start page."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self._named: tuple[str, str] | None = None

    @property
    def is_shown(self) -> bool:
        window = self._desktop.window
        view = window.place(PLACE)
        return view is not None and window.pages.currentWidget() is view

    def show(self, note_id: str, invitation_id: str) -> None:
        """Show an invitation of a note; what is open stays open behind it."""
        desktop = self._desktop
        if desktop.desk is None:
            return
        from briefing_app.ui.invitation.presenter import InvitationScreen
        from briefing_app.ui.invitation.view import InvitationView

        promises, application = desktop.desk.promises, desktop.application
        screen = InvitationScreen(
            promises, application.built_ins.profile, note_id, invitation_id,
            now=application.clock.now, new_id=application.identifiers.new, author=application.signing(),
            is_writable=desktop.desk.is_writable, earlier=self._name_of, changed=self._changed,
        )  # fmt: skip
        try:
            screen.page()
        except UserError as problem:
            desktop.kit.fail(problem)
            return
        self._named = (note_id, invitation_id)
        view = InvitationView(screen, desktop.kit, desktop.window)
        view.back_wanted.connect(self.back)
        view.note_wanted.connect(lambda: self._open_note(note_id))
        view.change_wanted.connect(self._change)
        view.draft_wanted.connect(self._look_over)
        view.told.connect(self._tell)
        self._put(view)

    def _put(self, view: InvitationView) -> None:
        window = self._desktop.window
        old = window.place(PLACE)
        window.show_place(PLACE, view)
        if old is not None:
            window.pages.removeWidget(old)
            old.deleteLater()
        window.commands.enable((*NEEDS_NOTE, *NEEDS_EDITING, "find"), enabled=False)  # they are about what is behind
        self._allow_undo()
        view.back.setFocus()

    def show_again(self) -> None:
        """The window was made anew while the screen was shown."""
        if self._named is not None:
            self.show(*self._named)

    def back(self) -> None:
        """To the open note, else to the place shown before."""
        desktop = self._desktop
        editor = desktop.window.editor
        self._named = None
        if editor is not None:
            desktop.window.pages.setCurrentWidget(editor)
            desktop.allow()
            editor.columns.column.setFocus()
        else:
            desktop.go_to(desktop.screens.current)

    def earlier(self, facts: NoteFacts) -> tuple[Chosen, ...]:
        """Invitations exchanged with the counterpart of a note, which a new one may answer."""
        from briefing_app.storage.register_rows import RegisterFilter
        from briefing_app.ui.promises.state import Chosen

        desk = self._desktop.desk
        country = facts.counterpart_country
        wanted = country or facts.counterpart.fr or facts.counterpart.ar
        if desk is None or not wanted:
            return ()
        entries = desk.register.invitations(RegisterFilter(counterpart=wanted, open_only=False))
        found = (entry.invitation for entry in entries)
        return tuple(
            Chosen(item.id, _named(item.number, item.occasion))
            for item in found
            if not country or country in (item.inviter.country, item.invitee.country)
        )

    def _name_of(self, invitation_id: str) -> Bilingual:
        """An invitation by its number and occasion; nothing for one that is no longer there."""
        desk = self._desktop.desk
        if desk is None:
            return Bilingual()
        try:
            found = desk.promises.find_invitation(invitation_id).invitation
        except UserError:
            return Bilingual()
        return _named(found.number, found.occasion)

    def _open_note(self, note_id: str) -> None:
        presenter = self._desktop.notes.presenter
        if presenter is not None and presenter.note.id == note_id:
            self.back()
        else:
            self._desktop.notes.open(note_id)

    def _view(self) -> InvitationView | None:
        return self._desktop.window.place(PLACE)  # type: ignore[return-value]

    def _change(self) -> None:
        """Its facts, in the dialog that made it."""
        view, desktop = self._view(), self._desktop
        if view is None:
            return
        from briefing_app.ui.promises.invitation import InvitationDialog
        from briefing_app.ui.promises.inviting import InvitationPresenter

        screen = view.presenter
        note, invitation = screen.note, screen.page().invitation
        asked = InvitationPresenter(
            note, screen.profile, desktop.application.identifiers.new,
            previous=invitation, earlier=self.earlier(note.facts),
        )  # fmt: skip
        dialog = InvitationDialog(asked, desktop.kit, desktop.window)
        dialog.invitation_made.connect(lambda made: self._attempt(lambda: screen.put(made)))
        dialog.open()

    def _look_over(self, draft: ActionItem) -> None:
        """A proposed follow-up in the dialog of actions before it is taken."""
        view, desktop = self._view(), self._desktop
        if view is None:
            return
        from briefing_app.ui.promises.action import ActionDialog
        from briefing_app.ui.promises.presenter import ActionPresenter

        screen = view.presenter
        asked = ActionPresenter(
            screen.note, screen.profile, desktop.application.identifiers.new, screen.today, draft=draft
        )  # fmt: skip
        dialog = ActionDialog(asked, desktop.kit, desktop.window)
        dialog.action_made.connect(lambda made: self._attempt(lambda: screen.take(made)))
        dialog.open()

    def _attempt(self, act: Callable[[], None]) -> None:
        view = self._view()
        try:
            act()
        except UserError as problem:
            self._desktop.kit.fail(problem)
        if view is not None:
            view.refresh()
            view.change.setFocus()

    def _changed(self) -> None:
        """The open note shows what became of it."""
        presenter = self._desktop.notes.presenter
        if presenter is not None:
            presenter.refresh()
        self._allow_undo()

    def _tell(self, said: str) -> None:
        """What was done, with its undo while the note is open."""
        presenter = self._desktop.notes.presenter
        action = (self.tr("&Undo"), self.undo) if presenter is not None and presenter.session.can_undo else None
        self._desktop.kit.notify(Notice(said, action=action))

    def undo(self) -> None:
        presenter, view = self._desktop.notes.presenter, self._view()
        if presenter is not None:
            presenter.undo()
        if view is not None:
            view.refresh()
        self._allow_undo()

    def refresh(self) -> None:
        """Undo or redo was asked for from the menu."""
        view = self._view()
        if view is not None and self.is_shown:
            view.refresh()
            self._allow_undo()

    def _allow_undo(self) -> None:
        presenter, commands = self._desktop.notes.presenter, self._desktop.window.commands
        if self.is_shown:
            commands["undo"].setEnabled(presenter is not None and presenter.session.can_undo)
            commands["redo"].setEnabled(presenter is not None and presenter.session.can_redo)


def _named(number: str, occasion: Bilingual) -> Bilingual:
    return Bilingual(f"{number} · {occasion.ar}", f"{number} · {occasion.fr}")
