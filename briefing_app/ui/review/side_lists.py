"""What stands beside the changes: the comments of the file, and the tray of what found no place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from briefing_app.domain.languages import Language
from briefing_app.domain.review import BREAK, Unplaced
from briefing_app.domain.threads import Thread
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.review.presenter import ReviewPresenter
from briefing_app.ui.review.words import ReviewWords
from briefing_app.ui.widgets.lined_list import Line, LinedEntry, LinedList

MANY = 400
"""So many lines of a text without a place: it is shown whole."""


class CommentList(QWidget):
    """``pair_wanted(id)`` when a person picks a comment."""

    pair_wanted = Signal(str)

    def __init__(self, presenter: ReviewPresenter, words: ReviewWords, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._threads = presenter.threads
        said = self.tr("They come into the note with the review, to be answered and closed beside their words.")
        if not self._threads:
            said = self.tr("No comments came with the review.")
        about = QLabel(said, self)
        about.setProperty("role", "soft")
        about.setWordWrap(True)
        self.list = LinedList(self.tr("Comments"), kit, self)
        self.list.setVisible(bool(self._threads))
        self.list.show_entries([_comment(thread, words) for thread in self._threads])
        self.list.currentRowChanged.connect(self._tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(about)
        column.addWidget(self.list, 1)
        if not self._threads:
            column.addStretch(1)

    def _tell(self, row: int) -> None:
        if 0 <= row < len(self._threads) and self._threads[row].pair:
            self.pair_wanted.emit(self._threads[row].pair)


class Tray(QWidget):
    """What could not be placed, whole, with the reason and with what will become of it."""

    def __init__(self, presenter: ReviewPresenter, words: ReviewWords, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        said = self.tr(
            "These could not be placed. Applying the review keeps each of them with the note as an open comment, until "
            "you close it."
        )
        if not presenter.tray:
            said = self.tr("Everything in the file found its place.")
        about = QLabel(said, self)
        about.setProperty("role", "soft")
        about.setWordWrap(True)
        self.list = LinedList(self.tr("Without a place"), kit, self)
        self.list.setVisible(bool(presenter.tray))
        self.list.show_entries([self._entry(number, one) for number, one in enumerate(presenter.tray)])
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(about)
        column.addWidget(self.list, 1)
        if not presenter.tray:
            column.addStretch(1)

    def _entry(self, number: int, one: Unplaced) -> LinedEntry:
        item = one.item
        reason = Line(self._words.reason(one.reason), "attention", is_small=True, most=MANY)
        if isinstance(item, Thread):
            lines = _comment(item, self._words).lines
            return LinedEntry(number, "comment", "attention", (*lines, reason))
        language = item.language or Language.FRENCH
        when = self._words.moment(item.date, is_utc=item.date_is_utc)
        about = " · ".join(part for part in (self._words.name(item.author), when) if part)
        texts = [
            Line(self._words.kind(item.kind), is_strong=True),
            Line(self._words.marked(about), "ink_soft", is_small=True),
            *self._texts(self.tr("Was there:"), item.before, language),
            *self._texts(self.tr("Is there now:"), item.after, language),
            *(line for side in Language for line in self._texts("", item.row[side], side)),
        ]
        return LinedEntry(number, "warning", "attention", (*texts, reason))

    def _texts(self, about: str, text: str, language: Language) -> list[Line]:
        if not text.strip():
            return []
        head = [Line(about, "ink_soft", is_small=True)] if about else []
        return [*head, Line(text.replace(BREAK, "\u2028").replace("\n", "\u2028"), language=language, most=MANY)]


def _comment(thread: Thread, words: ReviewWords) -> LinedEntry:
    lines: list[Line] = []
    if thread.words:
        lines.append(Line(words.quoted(thread), "ink_soft", is_small=True, language=thread.language, most=2))
    for comment in thread.comments:
        lines.append(Line(words.comment_head(comment), is_strong=True, is_small=True))
        lines.append(Line(comment.text, language=thread.language, most=MANY))
    return LinedEntry(thread.key, "ok" if thread.is_closed else "comment", "accent", tuple(lines))
