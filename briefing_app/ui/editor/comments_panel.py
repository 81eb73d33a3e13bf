"""The panel of comments: each thread with its words and answers; answered, closed and opened again there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from briefing_app.domain import thread_edits
from briefing_app.domain.errors import UserError
from briefing_app.domain.review import ChangeKind
from briefing_app.domain.threads import Comment, Thread
from briefing_app.ui.editor.presenter import EditorPresenter
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.comment_words import CommentWords
from briefing_app.ui.widgets.lined_list import Line, LinedEntry, LinedList

MANY = 60
"""Lines of a comment that are shown."""
ANSWER_LINES = 3


class CommentsPanel(QWidget):
    """``row_wanted(row)`` when the person picks a comment that stands beside a pair."""

    row_wanted = Signal(int)

    def __init__(self, presenter: EditorPresenter, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._kit = kit
        self._words = CommentWords(kit, self)
        self._empty = QLabel(self)
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "soft")
        self.shows_closed = QCheckBox(self.tr("Closed ones &too"), self)
        self.shows_closed.toggled.connect(lambda _: self.show_threads())
        self.list = LinedList(self.tr("Comments"), kit, self)
        self.list.currentRowChanged.connect(lambda _: self._allow())
        self.list.itemClicked.connect(lambda _: self._go())
        self.list.itemActivated.connect(lambda _: self._go())
        self.answer = QPlainTextEdit(self)
        self.answer.setAccessibleName(self.tr("Your answer"))
        self.answer.setPlaceholderText(self.tr("Your answer"))
        self.answer.setTabChangesFocus(True)
        self.answer.setFixedHeight(self.answer.fontMetrics().height() * ANSWER_LINES + 16)
        self.answer.textChanged.connect(self._allow)
        self.send = QPushButton(self.tr("Ans&wer"), self)
        self.send.clicked.connect(self._answer)
        self.close_ = QPushButton(self.tr("&Close"), self)
        self.close_.clicked.connect(self._close)
        self.setFocusProxy(self.list)
        self._lay_out()
        self.show_threads()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.send, 1)
        buttons.addWidget(self.close_, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        column.addWidget(self.shows_closed)
        column.addWidget(self.answer)
        column.addLayout(buttons)
        column.addStretch(0)

    # Showing.

    def show_threads(self) -> None:
        """The threads in the order of the note, those beside no paragraph last."""
        every = self._presenter.note.threads
        shown = [thread for thread in every if self.shows_closed.isChecked() or not thread.is_closed]
        order = {row.pair.id: number for number, row in enumerate(self._presenter.rows)}
        shown.sort(key=lambda thread: order.get(thread.pair, len(order)))
        self.list.show_entries([self._entry(thread, is_there=thread.pair in order) for thread in shown])
        closed = sum(thread.is_closed for thread in every)
        said = self.tr("No comments. Those of a returned review are kept here, to be answered and closed.")
        if closed:
            said = self.tr("No open comment; %n closed.", "", closed)
        self._empty.setText(said)
        self._empty.setVisible(not shown)
        self.list.setVisible(bool(shown))
        self.shows_closed.setVisible(closed > 0)
        for part in (self.answer, self.send, self.close_):
            part.setVisible(bool(shown))
        self._allow()

    def show_row(self, row: int) -> None:
        """Choose the first thread of a pair, that of the caret; the one chosen stays when it is of that pair."""
        if row >= len(self._presenter.rows):
            return
        pair = self._presenter.rows[row].pair.id
        current = self._current()
        if current is not None and current.pair == pair:
            return
        for thread in self._presenter.note.threads:
            if thread.pair == pair and (self.shows_closed.isChecked() or not thread.is_closed):
                self.list.choose(thread.key)
                return

    def _entry(self, thread: Thread, *, is_there: bool) -> LinedEntry:
        lines: list[Line] = []
        if thread.is_closed:
            lines.append(Line(self.tr("Closed"), "ok", is_small=True))
        if not is_there:
            lines.append(Line(self.tr("Beside no paragraph of the note"), "attention", is_small=True))
        if thread.change:
            said = self.tr("A change without a place: %1").replace("%1", self._words.kind(ChangeKind(thread.change)))
            lines.append(Line(said, "attention", is_strong=True))
        if thread.words:
            quoted = self._words.quoted(thread)
            lines.append(Line(quoted, "ink_soft", is_small=True, language=thread.language, most=3))
        for comment in thread.comments:
            lines.append(Line(self._words.head(comment), is_strong=True, is_small=True))
            lines.append(Line(comment.text.replace("\u2029", "\u2028"), language=thread.language, most=MANY))
        icon, colour = ("ok", "ok") if thread.is_closed else ("comment", "accent")
        return LinedEntry(thread.key, icon, colour, tuple(lines))

    def _current(self) -> Thread | None:
        key = self.list.key()
        return next((thread for thread in self._presenter.note.threads if thread.key == key), None)

    def _allow(self) -> None:
        thread = self._current()
        can_edit = thread is not None and not self._presenter.is_read_only
        self.answer.setEnabled(can_edit)
        self.send.setEnabled(can_edit and bool(self.answer.toPlainText().strip()))
        self.close_.setEnabled(can_edit)
        is_closed = thread is not None and thread.is_closed
        self.close_.setText(self.tr("&Open again") if is_closed else self.tr("&Close"))

    # What the person wants.

    def _go(self) -> None:
        thread = self._current()
        row = self._presenter.row_of_pair(thread.pair) if thread is not None else None
        if row is not None:
            self.row_wanted.emit(row)

    def _answer(self) -> None:
        thread = self._current()
        text = self.answer.toPlainText().strip()
        if thread is None or not text:
            return
        now = self._presenter.session.now().astimezone(UTC).replace(tzinfo=None)
        comment = Comment(self._presenter.session.author, text, now.isoformat(timespec="seconds"), is_utc=True)
        edit = thread_edits.answered(self._presenter.note, thread.key, comment)
        if self._attempt(lambda: self._presenter.apply(edit)):
            self.answer.clear()
            self.show_threads()

    def _close(self) -> None:
        thread = self._current()
        if thread is None:
            return
        edit = thread_edits.closed(self._presenter.note, thread.key, is_closed=not thread.is_closed)
        if self._attempt(lambda: self._presenter.apply(edit)):
            self.show_threads()

    def _attempt(self, act: Callable[[], None]) -> bool:
        try:
            act()
        except UserError as problem:
            self._kit.fail(problem)
            return False
        return True
