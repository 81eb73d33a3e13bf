"""The log of a note's approval: who said what of which revision, and when. Entries are added, never changed.

An edition is what lies between two approvals: the first begins with the note, each other one when an approved note is
taken up again. Who is what a person typed: no authenticated signature.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import msgspec

from briefing_app.domain.languages import Language


class MadeReady(msgspec.Struct, frozen=True, tag="ready"):
    """The drafter is done: it may be looked at."""


class TakenBack(msgspec.Struct, frozen=True, tag="taken_back"):
    """Not ready after all; what was approved of this edition so far counts no more."""


class SentForReview(msgspec.Struct, frozen=True, tag="in_review", omit_defaults=True):
    """A review copy went out: its name without the folder, its export, and for whom."""

    file: str
    export: str = ""
    reviewer: str = ""


class Returned(msgspec.Struct, frozen=True, tag="returned", omit_defaults=True):
    """A review came back: in ``files``, or on paper and by word of mouth when there are none.

    ``undecided`` counts its changes that were neither taken nor refused.
    """

    files: tuple[str, ...] = ()
    undecided: int = 0


class Approved(msgspec.Struct, frozen=True, tag="approved"):
    """One language was approved as it stands: ``words`` and ``promises`` are the digests it is bound to."""

    language: Language
    words: str
    promises: str


class Waived(msgspec.Struct, frozen=True, tag="waived"):
    """One language needs no approval, for a reason ("Arabic only")."""

    language: Language
    reason: str
    promises: str


class Sent(msgspec.Struct, frozen=True, tag="sent", omit_defaults=True):
    """The approved text went to those it is for."""

    to: str = ""


class Withdrawn(msgspec.Struct, frozen=True, tag="withdrawn"):
    reason: str


class Superseded(msgspec.Struct, frozen=True, tag="superseded"):
    """Revision ``by`` was approved in the place of the one this entry speaks of."""

    by: int


class NextBegun(msgspec.Struct, frozen=True, tag="next"):
    """An approved note was taken up again: this entry is the first of the next edition."""


Step = MadeReady | TakenBack | SentForReview | Returned | Approved | Waived | Sent | Withdrawn | Superseded | NextBegun


class LogEntry(msgspec.Struct, frozen=True, omit_defaults=True):
    """``id`` is a UUIDv7, so that the logs of several laptops can be laid together; ``at`` is aware, in UTC.

    ``revision`` and ``number`` name the revision that was spoken of.
    """

    id: str
    edition: int
    at: datetime
    by: str
    revision: str
    number: int
    step: Step


def in_order(log: Sequence[LogEntry]) -> tuple[LogEntry, ...]:
    """The entries by their time, whatever laptops they come from; each once."""
    return tuple(sorted({entry.id: entry for entry in log}.values(), key=lambda entry: (entry.at, entry.id)))


def edition_at(log: Sequence[LogEntry], number: int) -> int:
    """The edition in which revision ``number`` lies."""
    begun = [entry.edition for entry in log if isinstance(entry.step, NextBegun) and entry.number <= number]
    return max(begun, default=1)


def newest_edition(log: Sequence[LogEntry]) -> int:
    return max((entry.edition for entry in log), default=1)
