"""What the review screen says of a change: kind, reason, standing, who and when, in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QObject

from briefing_app.domain.languages import Language
from briefing_app.domain.review import ChangeKind, Reason
from briefing_app.domain.threads import Comment, Thread
from briefing_app.ui.kit.kit import Kit
from briefing_app.ui.review.state import Counts, Entry, Outcome, Show, Standing
from briefing_app.ui.widgets.choices import Choices
from briefing_app.ui.widgets.comment_words import CommentWords


class ReviewWords(QObject):
    """Made where it is used: its words are those of the language in force at that moment."""

    def __init__(self, kit: Kit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._choices = Choices(self)
        self._comments = CommentWords(kit, self)

    def kind(self, kind: ChangeKind) -> str:
        return self._comments.kind(kind)

    def reason(self, reason: Reason) -> str:
        """Why a person must look, in one sentence."""
        return {
            Reason.DUPLICATE: self.tr("The same sentence stands elsewhere too: look whether this is the right place."),
            Reason.RESEMBLING: self.tr("The paragraph was found by likeness alone: look whether it is this one."),
            Reason.BOOKMARK_TWICE: self.tr("The file has this paragraph twice: look which of them is meant."),
            Reason.BOOKMARK_ELSEWHERE: self.tr("Its paragraph reads like another one: look whether it belongs here."),
            Reason.VANISHED: self.tr(
                "The paragraph is not in the returned file, which has lost our marks: accept only if it was to go."
            ),
            Reason.OUTSIDE: self.tr("It stands in a header, a footer or the facts: enter it there by hand."),
            Reason.NO_NEIGHBOUR: self.tr("No paragraph of the note stands beside it."),
            Reason.MOVED: self.tr("It was cut and pasted without tracking: move it by hand."),
            Reason.REPEATED: self.tr("The program that saved the file multiplied this text."),
            Reason.OVERTAKEN: self.tr("The words were changed in the note since."),
            Reason.GONE: self.tr("The paragraph is no longer in the note."),
            Reason.CONFLICT: self.tr("Two reviewers disagree here."),
        }[reason]

    def standing(self, standing: Standing) -> str:
        return {
            Standing.UNDECIDED: self.tr("Undecided"),
            Standing.ACCEPTED: self.tr("Accepted"),
            Standing.EDITED: self.tr("Accepted in your words"),
            Standing.REFUSED: self.tr("Refused"),
        }[standing]

    def show(self, show: Show) -> str:
        return {
            Show.ALL: self.tr("All changes"),
            Show.UNDECIDED: self.tr("Undecided"),
            Show.ASKS: self.tr("Those that ask"),
            Show.CONFLICTS: self.tr("Conflicts"),
            Show.DECIDED: self.tr("Decided"),
        }[show]

    def language(self, language: Language | None) -> str:
        return self._choices.words(language) if language is not None else ""

    def languages(self, entry: Entry) -> str:
        """The language of a change; both for a row."""
        there = dict.fromkeys(site.language for site in entry.proposal.sites)
        return " + ".join(self.language(language) for language in there)

    def reviewers(self, entry: Entry) -> str:
        names = [self.name(name) for name in entry.proposal.reviewers]
        return self.tr(", ", "between the names of a list").join(names)

    def name(self, author: str) -> str:
        return self._comments.name(author)

    def moment(self, date: str, *, is_utc: bool) -> str:
        return self._comments.moment(date, is_utc=is_utc)

    def comment_head(self, comment: Comment) -> str:
        """Who wrote it, and when."""
        return self._comments.head(comment)

    def quoted(self, thread: Thread) -> str:
        return self._comments.quoted(thread)

    def head(self, entry: Entry) -> str:
        """Kind, language, reviewer and time of a change on one line."""
        change = entry.proposal.change
        when = self.moment(change.date, is_utc=change.date_is_utc)
        parts = (self.languages(entry), self.reviewers(entry), when)
        return self.marked(" · ".join(part for part in parts if part))

    def marked(self, text: str) -> str:
        """A line of several parts, begun in the direction of the interface whatever its first letter is."""
        return self._comments.marked(text)

    def counts(self, counts: Counts) -> str:
        """How far the review is, in one line."""
        if not counts.changes:
            return self.tr("No changes")
        left = self.tr("%n undecided", "", counts.undecided)
        done = self.tr("%1 accepted · %2 refused")
        done = done.replace("%1", self._number(counts.accepted)).replace("%2", self._number(counts.refused))
        parts = [self.tr("%n change(s)", "", counts.changes), left, done]
        if counts.asks:
            parts.append(self.tr("%n ask(s)", "", counts.asks))
        if counts.conflicts:
            parts.append(self.tr("%n in conflict", "", counts.conflicts))
        return self.marked(" · ".join(parts))

    def outcome(self, outcome: Outcome) -> str:
        """What was done, in sentences."""
        text = self.tr("The review is in the note, as version %1: %2 accepted, %3 refused.")
        parts = [
            text.replace("%1", self._number(outcome.revision))
            .replace("%2", self._number(outcome.accepted))
            .replace("%3", self._number(outcome.refused))
        ]
        if outcome.undecided:
            parts.append(self.tr("%n still wait(s) for a decision.", "", outcome.undecided))
        if outcome.kept:
            parts.append(self.tr("%n could not be placed and stand(s) with the comments.", "", outcome.kept))
        if outcome.comments:
            parts.append(self.tr("%n comment(s) came in.", "", outcome.comments))
        if outcome.followers:
            parts.append(self.tr("%n twin(s) to follow up.", "", outcome.followers))
        return " ".join(parts)

    def _number(self, number: int) -> str:
        return self._kit.language.number(number)
