"""Who wrote a comment or made a change, and when, on every screen alike; and what kinds of changes are called."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QObject

from briefing_app.domain.review import ChangeKind
from briefing_app.domain.threads import Comment, Thread
from briefing_app.language.bidi_controls import isolated
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.widgets.quoting import quoted


class CommentWords(QObject):
    """Made where it is used: its words are those of the language in force at that moment."""

    def __init__(self, kit: Kit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kit = kit

    def name(self, author: str) -> str:
        """A name among other words, whatever its script."""
        return isolated(author) if author else self.tr("Unknown")

    def moment(self, date: str, *, is_utc: bool) -> str:
        """When it was written; the clock of the reviewer is said to be theirs. Empty when the file has no date."""
        try:
            found = datetime.fromisoformat(date)
            if is_utc or found.tzinfo is not None:
                return self._kit.language.moment(found if found.tzinfo is not None else found.replace(tzinfo=UTC))
            return self.tr("%1, their time").replace("%1", self._kit.language.moment(found.astimezone()))
        except (ValueError, OverflowError, OSError):
            return ""

    def head(self, comment: Comment) -> str:
        """Who wrote it, and when."""
        parts = (self.name(comment.author), self.moment(comment.date, is_utc=comment.is_utc))
        return self.marked(" · ".join(part for part in parts if part))

    def quoted(self, thread: Thread) -> str:
        """The words a thread was fastened to, in the quotation marks of their language."""
        words = thread.words.replace("\u2029", " ¶ ").strip()
        return quoted(words, thread.language)

    def marked(self, text: str) -> str:
        """A line of several parts, begun in the direction of the interface whatever its first letter is."""
        return "\u200f" + text if self._kit.language.is_rtl else "\u200e" + text

    def kind(self, kind: ChangeKind) -> str:
        return {
            ChangeKind.REPLACED: self.tr("Replaced"),
            ChangeKind.INSERTED: self.tr("Inserted"),
            ChangeKind.DELETED: self.tr("Deleted"),
            ChangeKind.PARAGRAPH_ADDED: self.tr("Paragraph added"),
            ChangeKind.PARAGRAPH_DELETED: self.tr("Paragraph deleted"),
            ChangeKind.SPLIT: self.tr("Paragraph split"),
            ChangeKind.JOINED: self.tr("Paragraphs joined"),
            ChangeKind.MOVED: self.tr("Moved"),
            ChangeKind.ROW_ADDED: self.tr("Row added"),
            ChangeKind.ROW_REMOVED: self.tr("Row removed"),
            ChangeKind.OUTSIDE: self.tr("Outside the text"),
            ChangeKind.UNTRACKED: self.tr("Edited without tracking"),
        }[kind]
