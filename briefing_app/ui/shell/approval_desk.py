"""States and approval in the window: the step in the editor's head, the dialog, the locked text, the jumps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QTextEdit
from shiboken6 import isValid

from briefing_app.domain.approval_blockers import Blocker, BlockerKind
from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.ui.editor.state import Caret
from briefing_app.ui.kit.notices import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing_app.ui.approval.state import Deed
    from briefing_app.ui.approval.words import ApprovalWords
    from briefing_app.ui.editor.view import EditorView
    from briefing_app.ui.shell.desktop import Desktop

EDITING = (QKeySequence.StandardKey.Paste, QKeySequence.StandardKey.Cut, QKeySequence.StandardKey.Delete)
EDITING_KEYS = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ApprovalDesk(QObject):
    """Serves the note that is open."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self._shown: Deed | None = None
        self._words: ApprovalWords | None = None
        self._gone_to: QTextEdit | None = None
        """Where a jump led: a notice takes room of the text, and what was gone to is to be seen all the same."""

    def follow(self, view: EditorView) -> None:
        """Serve the editor that was just made."""
        view.head.approval_wanted.connect(self.show)
        view.head.step_wanted.connect(self._take_step)
        view.head.next_wanted.connect(self.begin_next)
        view.counted.connect(lambda _: self.show_step())
        for column in view.columns.columns.values():
            column.installEventFilter(self)
        self.show_step()

    def show(self) -> None:
        """Open the dialog over the open note."""
        desktop = self._desktop
        desk, presenter = desktop.desk, desktop.notes.presenter
        if desk is None or presenter is None:
            return
        from briefing_app.ui.approval.dialog import ApprovalDialog
        from briefing_app.ui.approval.presenter import ApprovalPresenter

        try:
            desktop.notes.flush()
            asked = ApprovalPresenter(desk.approvals, presenter.note.id, self.name, self.remember)
        except UserError as problem:
            desktop.kit.fail(problem)
            return
        dialog = ApprovalDialog(asked, desktop.kit, desktop.window)
        dialog.changed.connect(self.refresh)
        dialog.jump_wanted.connect(self.jump)
        dialog.deed_wanted.connect(self.do)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def refresh(self) -> None:
        """The state of the open note may be another one: the editor is locked or open by it, and says so."""
        desktop, view = self._desktop, self._desktop.window.editor
        presenter = desktop.notes.presenter
        if presenter is None or view is None:
            return
        view.columns.set_read_only(presenter.is_read_only)
        desktop.allow()
        presenter.refresh()

    def show_step(self) -> None:
        """The one step that comes next, in the head of the editor."""
        desk, view = self._desktop.desk, self._desktop.window.editor
        presenter = self._desktop.notes.presenter
        if desk is None or presenter is None or view is None or not isValid(view):
            return
        from briefing_app.ui.approval.state import Deed, next_deed
        from briefing_app.ui.approval.words import ApprovalWords

        deed = next_deed(desk.approvals.standing_now(presenter.note))
        self._shown = deed if desk.is_writable and deed is not Deed.NEXT else None  # the lock bar has that one
        if self._words is None:
            self._words = ApprovalWords(self._desktop.kit, self)
        view.head.show_step(self._words.deed(deed) if self._shown is not None else "")

    def _take_step(self) -> None:
        if self._shown is not None:
            self.do(self._shown)

    def do(self, deed: Deed) -> None:
        """Take a step that was chosen: here, or on the screen it belongs to."""
        from briefing_app.ui.approval.state import Deed

        match deed:
            case Deed.EXPORT_FOR_REVIEW:
                self._desktop.notes.dialogs.export_for_review()
            case Deed.EXPORT_FINAL:
                self._desktop.notes.dialogs.export()
            case Deed.IMPORT_REVIEW:
                self._desktop.reviews.arrival.choose()
            case Deed.READY:
                self._make_ready()
            case _:
                self.show()

    def _make_ready(self) -> None:
        desktop, presenter = self._desktop, self._desktop.notes.presenter
        if desktop.desk is None or presenter is None:
            return
        approvals, note_id = desktop.desk.approvals, presenter.note.id

        def take_back() -> None:
            self._try(lambda: approvals.take_back(note_id, self._author))

        if self._try(lambda: approvals.make_ready(note_id, self._author)):
            text = self.tr("The note is ready for review.")
            desktop.kit.notify(Notice(text, action=(self.tr("&Back to draft"), take_back)))

    def begin_next(self) -> None:
        """Take the approved note up again; the approved revision stays as it is in the history."""
        desktop, presenter = self._desktop, self._desktop.notes.presenter
        if desktop.desk is None or presenter is None:
            return
        approvals, note_id = desktop.desk.approvals, presenter.note.id
        if self._try(lambda: approvals.begin_next(note_id, self._author)):
            text = self.tr("The next revision is begun. The approved one is kept in the history.")
            desktop.kit.notify(Notice(text))
            if desktop.window.editor is not None:
                desktop.window.editor.columns.column.setFocus()

    def _try(self, step: Callable[[], object]) -> bool:
        """Whether a step could be taken; why not is told."""
        try:
            step()
        except UserError as problem:
            self._desktop.kit.fail(problem)
            return False
        self.refresh()
        return True

    # Names.

    @property
    def _author(self) -> str:
        """Who writes here."""
        return self._desktop.application.signing()

    @property
    def name(self) -> str:
        """Who approved here, or let a finding stand, last."""
        return self._desktop.preferences.approver or self._author

    def remember(self, name: str) -> None:
        desktop = self._desktop
        if name != desktop.preferences.approver:
            desktop.keep(msgspec.structs.replace(desktop.preferences, approver=name))

    # Jumps.

    def jump(self, blocker: Blocker) -> None:
        """Go to what is in the way; the way back to the approval is offered."""
        desktop, view = self._desktop, self._desktop.window.editor
        presenter = desktop.notes.presenter
        if view is None or presenter is None:
            return
        match blocker.kind:
            case BlockerKind.REVIEW_WAITING:
                desktop.reviews.go_on_here()
                return
            case BlockerKind.CHANGES_UNDECIDED:
                desktop.reviews.arrival.choose()
                return
            case BlockerKind.FINDING:
                desktop.show_inspector(True)
                row, language = presenter.row_of_pair(blocker.pair) or 0, presenter.caret.language
                if not view.finding_tools.show_blocking(blocker.pair, blocker.what):
                    self._go_to(view, row, blocker.language or language)
            case _:
                row = presenter.row_of_pair(blocker.pair) or 0
                language = blocker.language or presenter.caret.language
                self._go_to(view, row, language)
        if blocker.thread:
            desktop.show_inspector(True)
            view.inspector.show_comments(Caret(language, row, 0))
        text = self.tr("Back to the approval once this is done.")
        desktop.kit.notify(Notice(text, action=(self.tr("&Approval…"), self.show)))

    def _go_to(self, view: EditorView, row: int, language: Language) -> None:
        view.columns.go_to(Caret(language, row, 0))
        view.columns.column.setFocus()
        view.take_caret()
        self._gone_to = view.columns.column

    # The locked text.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Somebody types in a text that is locked: ask whether the next revision is to be made."""
        if event.type() is QEvent.Type.Resize and watched is self._gone_to:
            QTimer.singleShot(0, watched, self._gone_to.ensureCursorVisible)
        elif event.type() in (QEvent.Type.KeyPress, QEvent.Type.Wheel, QEvent.Type.MouseButtonPress):
            self._gone_to = None
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._is_editing(event):
            presenter = self._desktop.notes.presenter
            if presenter is not None and presenter.session.can_be_taken_up:
                self._ask_for_next()
                return True
        return False

    def _is_editing(self, event: QKeyEvent) -> bool:
        if any(event.matches(key) for key in EDITING):
            return True
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        is_letter = bool(event.text()) and event.text().isprintable()
        return not held and (is_letter or event.key() in EDITING_KEYS)

    def _ask_for_next(self) -> None:
        text = self.tr("This text is locked. Make the next revision to edit it?")
        hint = self.tr("The revision that was approved stays in the history as it is.")
        self._desktop.kit.notify(Notice(text, hint=hint, action=(self.tr("Make the next &revision"), self.begin_next)))
