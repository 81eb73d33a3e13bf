"""Snapshots: the bytes in which a revision keeps its note."""

from __future__ import annotations

import zlib
from typing import TypeVar

import msgspec

from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.review_states import NoteStatus
from briefing_app.domain.unreadable import DamagedEntryError
from briefing_app.storage import stored

Wanted = TypeVar("Wanted")
MAX_SNAPSHOT = 256_000_000


def packed(note: BriefingNote) -> bytes:
    """A snapshot: JSON, deflated, without the status."""
    return zlib.compress(msgspec.json.encode(msgspec.structs.replace(note, status=NoteStatus.DRAFT)), 6)


def unpacked(snapshot: bytes) -> BriefingNote:
    """The note of a snapshot; DamagedEntryError when the bytes are none (a damaged library is found by ``verify``)."""
    return decoded(snapshot, BriefingNote)


def decoded(snapshot: bytes, wanted: type[Wanted]) -> Wanted:
    """Of a snapshot only what ``wanted`` has fields for: the rest is passed over unread. DamagedEntryError as above."""
    try:
        data = zlib.decompressobj().decompress(snapshot, MAX_SNAPSHOT)
    except (zlib.error, TypeError) as problem:
        raise DamagedEntryError from problem
    return stored.decoded(data, wanted)
