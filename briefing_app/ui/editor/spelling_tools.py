"""Between the text and its spelling: reading after a pause, the menu over a misspelt word, what is done from there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from briefing_app.domain.errors import UserError
from briefing_app.ui.editor.column import Place
from briefing_app.ui.editor.finding_words import isolated
from briefing_app.ui.editor.spelling import MisspeltWord, NoteSpelling
from briefing_app.ui.editor.spelling_feed import SpellingFeed
from briefing_app.ui.editor.state import Caret
from briefing_app.ui.kit.notices import Notice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefing_app.domain.languages import Language
    from briefing_app.services.spelling_service import Misspelling
    from briefing_app.ui.editor.view import EditorView
    from briefing_app.ui.kit.kit import Kit

COMMAND_GROUPS = 2
"""Of the window's commands, in the menu over a misspelt word: undoing, and the clipboard."""
MOST_AHEAD = 12
"""Words whose suggestions are looked for before somebody asks, after each reading."""
PATIENCE_MS = 350
"""How long a menu waits for suggestions before it opens without them, and gets them while it is open."""


class SpellingTools(QObject):
    """Of one view."""

    def __init__(self, view: EditorView, kit: Kit) -> None:
        super().__init__(view)
        self._view = view
        self._kit = kit
        self._spelling = view.presenter.spelling
        self._is_writing = False
        self._latest: SpellingMenu | None = None
        self._told: set[Language] = set()
        self._thought_of: set[tuple[Language, str]] = set()
        self._is_left = False
        self.feed = SpellingFeed(view.presenter, kit, self)
        self.feed.found.connect(self._take)
        view.state_changed.connect(self.feed.wait)
        view.columns.typed.connect(self._write)
        view.columns.caret_moved.connect(self._leave_word)
        view.installEventFilter(self)

    # Reading.

    def again(self) -> None:
        """The directory, the words or the languages changed."""
        self._thought_of.clear()
        self.feed.again()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Back from another place of the window, where people may have been added."""
        if watched is self._view and event.type() is QEvent.Type.Show:
            self.again()
        return False

    def _take(self, found: Sequence[Misspelling]) -> None:
        self._spelling.take(found, self._view.columns.caret() if self._is_writing else None)
        self._view.presenter.refresh()
        self._tell_troubles()
        self._think_ahead()

    def _think_ahead(self) -> None:
        """Have what may be meant by the words around the caret found before somebody asks, one after the other."""
        row = self._view.columns.caret().row
        near = sorted(self._spelling.all(), key=lambda one: abs(one.row - row))
        waiting = [one for one in near if (one.language, one.word) not in self._thought_of][:MOST_AHEAD]

        def go_on(_: object = None) -> None:
            if waiting and not self._is_left:
                word = waiting.pop(0)
                self._thought_of.add((word.language, word.word))
                self._run(word, go_on, self._miss)

        go_on()

    def _miss(self, problem: Exception) -> None:
        """Nobody asked yet; only a fault of ours is told."""
        if not isinstance(problem, UserError):
            self._kit.fail(problem)

    def stop(self) -> None:
        """The note is left."""
        self._is_left = True
        self.feed.stop()

    def _write(self) -> None:
        self._is_writing = True

    def _leave_word(self) -> None:
        self._is_writing = False
        if self._spelling.leave_word():
            self._view.presenter.refresh()

    def _tell_troubles(self) -> None:
        """A dictionary that does not work is told once; the note is written without it."""
        troubles = self._spelling.troubles()
        for language in troubles.keys() - self._told:
            self._kit.fail(troubles[language])
        self._told = set(troubles)

    # The menu.

    def fitting(self, actions: Sequence[QAction | None]) -> Sequence[QAction | None]:
        """The commands of a context menu; over a misspelt word the first ones, so that all fits on a small screen."""
        lines = [number for number, action in enumerate(actions) if action is None]
        if self._spelling.at(self._view.columns.caret()) is None or len(lines) < COMMAND_GROUPS:
            return actions
        return actions[: lines[COMMAND_GROUPS - 1]]

    def pop_up(self, menu: QMenu, at: QPoint) -> None:
        """Open a context menu; over a misspelt word with what may be meant on top."""
        word = self._spelling.at(self._view.columns.caret())
        if word is None:
            menu.popup(at)
            return
        self._latest = SpellingMenu(menu, word, self)
        self._latest.open(at)

    def is_latest(self, menu: SpellingMenu) -> bool:
        """False for a menu that another one was asked for before it opened."""
        return menu is self._latest

    def go_to_next(self) -> None:
        """Select the next misspelt word and open its menu; says so when there is none."""
        word = self._spelling.next(self._view.columns.caret())
        if word is None:
            self._kit.notify(Notice(self.tr("No misspelt word in this note.")))
            return
        columns = self._view.columns
        column = columns.columns[word.language]
        column.setFocus()
        columns.go_to(Caret(word.language, word.row, word.end))
        column.select(Place(word.row, word.start), Place(word.row, word.end))
        self._view.take_caret()
        self._view.menus.over_text(column.viewport().mapToGlobal(column.cursorRect().bottomLeft()))

    @property
    def is_writable(self) -> bool:
        return self._spelling.is_writable

    def ask(self, word: MisspeltWord, done: Callable[[tuple[str, ...]], None]) -> None:
        """What may be meant, off the thread of the window and beside its long work."""

        def failed(problem: Exception) -> None:
            done(())
            self._kit.fail(problem)

        self._run(word, done, failed)

    def _run(
        self, word: MisspeltWord, done: Callable[[tuple[str, ...]], None], failed: Callable[[Exception], None]
    ) -> None:
        work = partial(_suggested, self._spelling, word)
        self._kit.asides.run(self.tr("Looking for suggestions"), work, done, failed, is_told=False)

    # What is done.

    def replace(self, word: MisspeltWord, text: str) -> None:
        if not self._spelling.replace(word, text):
            return
        columns = self._view.columns
        columns.go_to(Caret(word.language, word.row, word.start + len(text)))
        columns.column.setFocus()

    def add(self, word: MisspeltWord) -> None:
        """Into the personal dictionary; a notice takes it back."""
        try:
            kept = self._spelling.add(word)
        except UserError as problem:
            self._kit.fail(problem)
            return
        self._forget(word)
        shown = isolated(" ".join(kept) or word.typed, word.language.value)
        text = self.tr("Added to your dictionary: %1").replace("%1", shown)
        self._kit.notify(Notice(text, action=(self.tr("&Undo"), partial(self._take_out, word.language, kept))))

    def _forget(self, word: MisspeltWord) -> None:
        """At once, where it stands; its other forms with the next reading."""
        self._spelling.forget(word.language, word.word)
        self._view.presenter.refresh()
        self.again()

    def _take_out(self, language: Language, words: Sequence[str]) -> None:
        self._undo(partial(self._spelling.remove, language, words))

    def pass_over(self, word: MisspeltWord) -> None:
        """Let it stand in this note; a notice takes it back."""
        try:
            self._spelling.pass_over(word)
        except UserError as problem:
            self._kit.fail(problem)
            return
        self._forget(word)
        shown = isolated(word.typed, word.language.value)
        text = self.tr("Ignored in this note from now on: %1").replace("%1", shown)
        self._kit.notify(Notice(text, action=(self.tr("&Undo"), partial(self._tell_again, word))))

    def _tell_again(self, word: MisspeltWord) -> None:
        self._undo(partial(self._spelling.tell_again, word))

    def _undo(self, change: Callable[[], None]) -> None:
        """What a notice offers, however long it stood there."""
        try:
            change()
        except UserError as problem:
            self._kit.fail(problem)
        self.again()


def _suggested(spelling: NoteSpelling, word: MisspeltWord, _: object) -> tuple[str, ...]:
    return spelling.suggest(word)


class SpellingMenu(QObject):
    """The part of a context menu that is about one misspelt word; goes with the menu."""

    def __init__(self, menu: QMenu, word: MisspeltWord, tools: SpellingTools) -> None:
        super().__init__(menu)
        self._menu = menu
        self._word = word
        self._tools = tools
        self._at = QPoint()
        self._is_answered = False
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._open)
        self._waiting = QAction(self.tr("Looking for suggestions…"), menu, enabled=False)
        self._insert([self._waiting, *self._always()])

    def open(self, at: QPoint) -> None:
        """As soon as the suggestions are there, or patience is at an end."""
        self._at = at
        self._patience.start()
        alive: list[SpellingMenu] = [self]
        self.destroyed.connect(alive.clear)

        def take(proposed: tuple[str, ...]) -> None:
            for menu in alive:
                menu._take(proposed)

        self._tools.ask(self._word, take)

    def _open(self) -> None:
        if not self._tools.is_latest(self):
            self._menu.deleteLater()
        elif not self._menu.isVisible():
            self._menu.popup(self._at)
            self._menu.setActiveAction(self._menu.actions()[0])

    def _take(self, proposed: tuple[str, ...]) -> None:
        """The words in the place of the line that waited for them."""
        made = [self._replacement(text) for text in proposed]
        if not made:
            self._waiting.setText(self.tr("No suggestions"))
        else:
            self._menu.insertActions(self._waiting, made)
            self._menu.removeAction(self._waiting)
        self._patience.stop()
        if self._menu.isVisible():
            if made:
                self._menu.setActiveAction(made[0])
            return
        self._open()

    def _replacement(self, text: str) -> QAction:
        action = QAction(text.replace("&", "&&"), self._menu)
        font = action.font()
        font.setBold(True)
        action.setFont(font)
        action.setEnabled(self._tools.is_writable)
        action.triggered.connect(partial(self._tools.replace, self._word, text))
        return action

    def _always(self) -> list[QAction]:
        shown = isolated(self._word.typed, self._word.language.value).replace("&", "&&")
        add = QAction(self.tr("&Add “%1” to the dictionary").replace("%1", shown), self._menu)
        add.triggered.connect(partial(self._tools.add, self._word))
        pass_over = QAction(self.tr("&Ignore it in this note"), self._menu)
        pass_over.triggered.connect(partial(self._tools.pass_over, self._word))
        line = QAction(self._menu)
        line.setSeparator(True)
        return [add, pass_over, line]

    def _insert(self, actions: Sequence[QAction]) -> None:
        first = next(iter(self._menu.actions()), None)
        self._menu.insertActions(first, actions)  # type: ignore[arg-type]
