"""What stands in the way of an approval beside the text: reviews that wait, and changes left undecided."""

from __future__ import annotations

from briefing_app.domain.approval_blockers import Blocker, BlockerKind
from briefing_app.domain.approval_log import Returned, newest_edition
from briefing_app.domain.notes import BriefingNote
from briefing_app.storage.library import Library


class ReviewBlockers:
    """A source for ``ApprovalService``."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def __call__(self, note: BriefingNote) -> tuple[Blocker, ...]:
        """A review that was begun and not finished, and what the last one that was taken in left undecided."""
        found = []
        for review in self._library.reviews.summaries():
            if review.note == note.id:
                who = ", ".join(review.reviewers)
                found.append(Blocker(BlockerKind.REVIEW_WAITING, what=who, count=review.undecided))
        if not found:
            log = self._library.approvals.of_note(note.id)
            edition = newest_edition(log)
            back = [e.step for e in log if e.edition == edition and isinstance(e.step, Returned)]
            if back and isinstance(back[-1], Returned) and back[-1].undecided:
                files = ", ".join(back[-1].files)
                found.append(Blocker(BlockerKind.CHANGES_UNDECIDED, what=files, count=back[-1].undecided))
        return tuple(found)
