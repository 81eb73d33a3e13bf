"""The life of a note between its drafter and the people who approve it (an append-only log of entries)."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

import msgspec

from briefing_app.domain.languages import Language


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

ALLOWED_NEXT: dict[NoteStatus, frozenset[NoteStatus]] = {
    NoteStatus.DRAFT: frozenset({NoteStatus.READY_FOR_REVIEW, NoteStatus.WITHDRAWN}),
    NoteStatus.READY_FOR_REVIEW: frozenset({NoteStatus.DRAFT, NoteStatus.IN_REVIEW, NoteStatus.APPROVED}),
    NoteStatus.IN_REVIEW: frozenset({NoteStatus.RETURNED, NoteStatus.APPROVED, NoteStatus.WITHDRAWN}),
    NoteStatus.RETURNED: frozenset({NoteStatus.READY_FOR_REVIEW, NoteStatus.IN_REVIEW, NoteStatus.APPROVED}),
    NoteStatus.APPROVED: frozenset({NoteStatus.SENT, NoteStatus.SUPERSEDED, NoteStatus.WITHDRAWN}),
    NoteStatus.SENT: frozenset({NoteStatus.SUPERSEDED, NoteStatus.WITHDRAWN}),
    NoteStatus.SUPERSEDED: frozenset(),
    NoteStatus.WITHDRAWN: frozenset(),
}


class StatusEntry(msgspec.Struct, frozen=True, omit_defaults=True):
    """Who (as typed: not an authenticated signature) moved the note, when and why.

    ``language`` and ``content_hash`` bind an approval to what exactly was approved.
    """

    status: NoteStatus
    at: datetime
    by: str
    reason: str = ""
    language: Language | None = None
    content_hash: str = ""
