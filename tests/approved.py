"""Notes that have come some way: the approval log written straight into a library, for tests about other things."""

from __future__ import annotations

from datetime import timedelta

from briefing_app.domain.approval_hash import fingerprint
from briefing_app.domain.approval_log import (
    Approved,
    LogEntry,
    MadeReady,
    NextBegun,
    Returned,
    Sent,
    SentForReview,
    Step,
    Superseded,
    Withdrawn,
)
from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.review_states import NoteStatus
from briefing_app.storage.library import Library


def steps_to(status: NoteStatus, note: BriefingNote) -> tuple[Step, ...]:
    """The shortest way for a draft that reads like ``note``."""
    digests = fingerprint(note)
    approved = (MadeReady(), *(Approved(side, digests.words(side), digests.promises) for side in Language))
    match status:
        case NoteStatus.DRAFT:
            return ()
        case NoteStatus.READY_FOR_REVIEW:
            return (MadeReady(),)
        case NoteStatus.IN_REVIEW:
            return (SentForReview("note.docx"),)
        case NoteStatus.RETURNED:
            return (Returned(("note.docx",)),)
        case NoteStatus.APPROVED:
            return approved
        case NoteStatus.SENT:
            return (*approved, Sent("les chefs de poste"))
        case NoteStatus.SUPERSEDED:
            return (*approved, Superseded(9))
        case NoteStatus.WITHDRAWN:
            return (Withdrawn("visite annulée"),)


def give_status(library: Library, note_id: str, status: NoteStatus) -> None:
    """Let the log of a draft lead to ``status``."""
    stored = library.notes.get(note_id)
    revision = stored.revision
    entries = [
        LogEntry(f"{note_id}:{n}", 1, revision.created + timedelta(seconds=n), "chief", revision.id, revision.number, s)
        for n, s in enumerate(steps_to(status, stored.note), 1)
    ]
    assert not any(isinstance(entry.step, NextBegun) for entry in entries)
    library.approvals.append(note_id, entries)
