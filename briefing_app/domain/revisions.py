"""Revisions: append-only snapshots with a content hash and a parent."""

from __future__ import annotations

import hashlib
from datetime import datetime

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.review_states import NoteStatus


class Revision(msgspec.Struct, frozen=True, omit_defaults=True):
    """``number`` counts from 1 in a note; ``parent`` is the id of the one before (empty for the first)."""

    id: str
    note_id: str
    number: int
    parent: str
    created: datetime
    author: str
    reason: str
    content_hash: str


def content_hash(note: BriefingNote) -> str:
    """SHA-256 (hex) over everything a reader sees; neither the review state nor what reviewers wrote is part of it."""
    bare = msgspec.structs.replace(note, status=NoteStatus.DRAFT, status_log=(), threads=())
    return hashlib.sha256(msgspec.json.encode(bare)).hexdigest()


def language_hash(note: BriefingNote, language: Language) -> str:
    """SHA-256 (hex) over the text of one language, for approvals a language at a time."""
    digest = hashlib.sha256(note.facts.title[language].encode())
    for section in note.sections:
        digest.update(section.title[language].encode())
        for pair in section.pairs:
            digest.update(pair.text(language).digest.encode())
    return digest.hexdigest()
