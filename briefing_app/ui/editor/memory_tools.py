"""Between the text and the memory: putting suggestions in, searching selected words, forgetting the note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from briefing_app.domain.errors import UserError
from briefing_app.ui.kit.notices import Notice

if TYPE_CHECKING:
    from briefing_app.domain.memory import Suggestion
    from briefing_app.ui.editor.memory import Question
    from briefing_app.ui.editor.view import EditorView
    from briefing_app.ui.kit.kit import Kit


class MemoryTools(QObject):
    """Of one view."""

    def __init__(self, view: EditorView, kit: Kit) -> None:
        super().__init__(view)
        self._view = view
        self._kit = kit
        self._memory = view.presenter.memory
        self._panel = view.inspector.language.memory
        self._panel.insert_wanted.connect(self.insert)
        self._panel.forget_wanted.connect(self.ask_to_forget)
        self._panel.take_up_wanted.connect(self.take_up)

    def stop(self) -> None:
        self._panel.stop()

    def insert_chosen(self) -> None:
        """Ctrl+Shift+J: the suggestion chosen in the panel; one that is not seen is shown first."""
        if not self._panel.isVisible():
            self._show_panel()
            return
        self._panel.show_now()
        chosen = self._panel.current()
        if chosen is None:
            self._kit.notify(Notice(self.tr("The memory has nothing for this paragraph.")))
            return
        self.insert(*chosen)

    def insert(self, question: Question, suggestion: Suggestion) -> None:
        """Let the twin say it, and go on there. What it said before comes back by undo, which is offered."""
        view = self._view
        row = view.presenter.row_of_pair(question.pair_id)
        before = "" if row is None else view.presenter.rows[row].pair.text(question.source.twin).plain.strip()
        caret = self._memory.insert(question, suggestion)
        if caret is None:
            return
        view.columns.go_to(caret)
        view.columns.column.setFocus()
        view.take_caret()
        if before and before != suggestion.target:
            text = self.tr("The twin said something else before.")
            self._kit.notify(Notice(text, action=(self.tr("&Undo"), view.undo)))

    def choose_next(self) -> None:
        """F4: the next suggestion of the list."""
        if self._panel.isVisible():
            self._panel.choose_next()
        else:
            self._show_panel()

    def search_selected(self) -> None:
        """Ctrl+Shift+F: where the memory says the selected words, or the word at the caret is typed."""
        view = self._view
        chosen = view.promise_tools.chosen_words()
        spans = chosen.spans.get(view.columns.active)
        words = ""
        if spans is not None:
            words = view.presenter.note.pair(chosen.pair_id).text(view.columns.active).plain[slice(*spans)]
        self._show_panel()
        self._panel.search(words)

    def _show_panel(self) -> None:
        self._view.inspector.show_language_panel()
        self._panel.show_now()

    # Forgetting.

    def ask_to_forget(self) -> None:
        """Forgetting is for good, so it is asked for once."""
        question = QMessageBox(self._view)
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(self.tr("Forget this note"))
        question.setText(self.tr("Let the memory forget this note?"))
        question.setInformativeText(
            self.tr(
                "Its sentences are taken out of the memory for good, and none comes in when it is saved again. "
                "The note itself stays as it is, and can be remembered again later."
            )
        )
        forget = question.addButton(self.tr("&Forget"), QMessageBox.ButtonRole.DestructiveRole)
        question.addButton(self.tr("&Keep"), QMessageBox.ButtonRole.RejectRole)
        forget.clicked.connect(self.forget)
        question.open()

    def forget(self) -> None:
        try:
            count = self._memory.forget()
        except UserError as problem:
            self._kit.fail(problem)
            return
        self._panel.ask_anew()
        text = self.tr("The memory forgot %n pair(s) of this note.", "", count)
        self._kit.notify(Notice(text, action=(self.tr("&Remember again"), self.take_up)))

    def take_up(self) -> None:
        try:
            count = self._memory.take_up()
        except UserError as problem:
            self._kit.fail(problem)
            return
        self._panel.ask_anew()
        self._kit.notify(Notice(self.tr("The memory holds %n pair(s) of this note.", "", count)))
