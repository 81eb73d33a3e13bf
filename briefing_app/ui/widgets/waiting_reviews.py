"""What is told of a review that waits, on every screen alike."""

from __future__ import annotations

from PySide6.QtCore import QObject

from briefing_app.domain.review_waiting import WaitingSummary
from briefing_app.language.bidi_controls import isolated


class WaitingWords(QObject):
    """Made where it is used: its words are those of the language in force at that moment."""

    def words(self, summary: WaitingSummary) -> str:
        """Whose review waits, and how much of it."""
        names = self.tr(", ", "between the names of a list").join(isolated(name) for name in summary.reviewers)
        if not summary.undecided:
            return self.tr("The review by %1 waits to be applied: everything is decided.").replace("%1", names or "–")
        return self.tr("The review by %1 waits: %n undecided.", "", summary.undecided).replace("%1", names or "–")

    def short(self, summary: WaitingSummary) -> str:
        """How much of a review waits, on a button."""
        if not summary.undecided:
            return self.tr("Review to apply")
        return self.tr("Review: %n undecided", "", summary.undecided)
