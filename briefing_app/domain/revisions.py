"""Revisions: append-only snapshots with a content hash and a parent."""

from __future__ import annotations

import hashlib
from datetime import datetime

import msgspec

from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.review_states import NoteStatus


class Revision(msgspec.Struct, frozen=True, omit_defaults=True):
    """``number`` counts from 1 in a note, in the order in which revisions came into this library.

    ``parent`` is the id of the one it was made from (empty for the first); a merge of several lines names all of them,
    apart by spaces.
    """

    id: str
    note_id: str
    number: int
    parent: str
    created: datetime
    author: str
    reason: str
    content_hash: str

    @property
    def parents(self) -> tuple[str, ...]:
        return tuple(self.parent.split())


def content_hash(note: BriefingNote) -> str:
    """SHA-256 (hex) over everything a reader sees; neither the review state nor what reviewers wrote is part of it."""
    bare = msgspec.structs.replace(note, status=NoteStatus.DRAFT, threads=())
    return hashlib.sha256(msgspec.json.encode(bare)).hexdigest()
