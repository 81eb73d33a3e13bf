"""What a hand-over file holds: notes with all their revisions and approvals, and what belongs to them."""

from __future__ import annotations

from datetime import datetime

import msgspec

from briefing_app.domain.approval_log import LogEntry
from briefing_app.domain.errors import UserError
from briefing_app.domain.people import Body, Person
from briefing_app.domain.revisions import Revision
from briefing_app.domain.templates import NoteTemplate
from briefing_app.domain.terms import Concept


class CarriedRevision(msgspec.Struct, frozen=True):
    """A revision with its number on the laptop it comes from, and its note as it is stored."""

    revision: Revision
    snapshot: bytes


class ReviewCopy(msgspec.Struct, frozen=True):
    """A file that went out for review, so that whoever gets it back can take it in."""

    id: str
    revision: str
    layout: str
    sha256: str
    created: datetime
    reviewer: str = ""


class CarriedNote(msgspec.Struct, frozen=True):
    """``is_forgotten``: nothing of the note is to stand in a translation memory."""

    id: str
    revisions: tuple[CarriedRevision, ...]
    approvals: tuple[LogEntry, ...] = ()
    copies: tuple[ReviewCopy, ...] = ()
    is_forgotten: bool = False


class Bundle(msgspec.Struct, frozen=True):
    """``device`` is the code of the library it comes from, ``by`` who made it, as typed."""

    device: str
    made: datetime
    by: str
    notes: tuple[CarriedNote, ...]
    templates: tuple[NoteTemplate, ...] = ()
    people: tuple[Person, ...] = ()
    bodies: tuple[Body, ...] = ()
    terms: tuple[Concept, ...] = ()


def packed(bundle: Bundle) -> bytes:
    return msgspec.msgpack.encode(bundle)


def unpacked(data: bytes, path: str) -> Bundle:
    """UserError ``bundle.damaged`` for anything else."""
    try:
        return msgspec.msgpack.decode(data, type=Bundle)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as problem:
        raise UserError("bundle.damaged", path=path) from problem
