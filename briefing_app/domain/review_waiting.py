"""A review that was begun and is not finished: the returned files, how they were taken, and what was decided so far."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import msgspec

from briefing_app.domain.review_plan import Decision


class ReturnedFile(msgspec.Struct, frozen=True):
    """A file as it came back, byte for byte; ``name`` without its folder."""

    name: str
    content: bytes


class WaitingReview(msgspec.Struct, frozen=True, kw_only=True):
    """The review of one note, to be gone on with without the files. ``older`` and ``by_text`` were asked for in words.

    ``decisions`` are by the ids of the proposals of these files in this order; ``begun`` is aware, in UTC.
    """

    note: str
    files: tuple[ReturnedFile, ...]
    begun: datetime
    older: bool = False
    by_text: bool = False
    decisions: Mapping[str, Decision] = {}


class WaitingSummary(msgspec.Struct, frozen=True):
    """What is told of a review that waits: whose it is, how many changes it has and how many are undecided."""

    note: str
    reviewers: tuple[str, ...]
    changes: int
    undecided: int
    begun: datetime
