"""Conflicts: one side of a segment that two laptops wrote differently, kept until a person chooses."""

from __future__ import annotations

from datetime import datetime

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.domain.rich_text import RichText


class SideVersion(msgspec.Struct, frozen=True):
    """What one person wrote: in which revision, who (as typed) and when it was saved."""

    revision: str
    by: str
    at: datetime
    text: RichText


class Conflict(msgspec.Struct, frozen=True):
    """``versions`` in the order of their times, each text once; the last one stands in the note until somebody chooses.

    What is written into the side meanwhile is one more way to settle it, and settles nothing by itself.
    """

    pair: str
    language: Language
    versions: tuple[SideVersion, ...]

    def is_about(self, pair: str, language: Language) -> bool:
        return (self.pair, self.language) == (pair, language)
