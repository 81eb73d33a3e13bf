"""The states a note goes through between its drafter and the people who approve it, and which may follow which."""

from __future__ import annotations

from enum import StrEnum


class NoteStatus(StrEnum):
    DRAFT = "draft"
    READY_FOR_REVIEW = "ready_for_review"
    IN_REVIEW = "in_review"
    RETURNED = "returned"
    APPROVED = "approved"
    SENT = "sent"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"


LOCKED_STATUSES = frozenset({NoteStatus.APPROVED, NoteStatus.SENT, NoteStatus.SUPERSEDED, NoteStatus.WITHDRAWN})
IN_FORCE = frozenset({NoteStatus.APPROVED, NoteStatus.SENT})
"""What readers may rely on."""

ALLOWED_NEXT: dict[NoteStatus, frozenset[NoteStatus]] = {
    NoteStatus.DRAFT: frozenset(
        {NoteStatus.READY_FOR_REVIEW, NoteStatus.IN_REVIEW, NoteStatus.RETURNED, NoteStatus.WITHDRAWN}
    ),
    NoteStatus.READY_FOR_REVIEW: frozenset(
        {
            NoteStatus.DRAFT,
            NoteStatus.IN_REVIEW,
            NoteStatus.RETURNED,
            NoteStatus.APPROVED,
            NoteStatus.WITHDRAWN,
        }
    ),
    NoteStatus.IN_REVIEW: frozenset(
        {NoteStatus.IN_REVIEW, NoteStatus.RETURNED, NoteStatus.APPROVED, NoteStatus.WITHDRAWN}
    ),
    NoteStatus.RETURNED: frozenset(
        {
            NoteStatus.READY_FOR_REVIEW,
            NoteStatus.IN_REVIEW,
            NoteStatus.RETURNED,
            NoteStatus.APPROVED,
            NoteStatus.WITHDRAWN,
        }
    ),
    NoteStatus.APPROVED: frozenset({NoteStatus.SENT, NoteStatus.SUPERSEDED, NoteStatus.WITHDRAWN}),
    NoteStatus.SENT: frozenset({NoteStatus.SENT, NoteStatus.SUPERSEDED, NoteStatus.WITHDRAWN}),
    NoteStatus.SUPERSEDED: frozenset(),
    NoteStatus.WITHDRAWN: frozenset(),
}
"""Within one edition (``approval_log``). A second copy may go out, a second file come back, a text be sent again."""
