"""What the review screen shows, worked out by its presenter: rows with inline changes, entries, counts, filters."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.review import ChangeKind
from briefing_app.domain.review_merge import Proposal
from briefing_app.domain.threads import Thread


class Sign(StrEnum):
    """How words are drawn: as they are, as a change that waits for its decision, or as what becomes of them."""

    KEPT = "kept"
    INSERTED = "inserted"
    DELETED = "deleted"
    STAYS = "stays"  # decided: these words will be in the note
    GOES = "goes"  # decided: these will not


class Stretch(msgspec.Struct, frozen=True):
    """Words drawn alike. ``change`` is the id of the proposal they belong to, ``author`` its number; -1 for none."""

    text: str
    sign: Sign = Sign.KEPT
    change: str = ""
    author: int = -1


class Cell(msgspec.Struct, frozen=True):
    """One side of a pair. ``is_in_file``: the returned file has it; else it is shown as the note has it.

    ``has_moved_on``: the note says otherwise by now.
    """

    stretches: tuple[Stretch, ...]
    is_in_file: bool = True
    has_moved_on: bool = False
    threads: tuple[Thread, ...] = ()


class PageRow(msgspec.Struct, frozen=True):
    """A pair with its changes; ``heading`` above the first row of a section, with its number."""

    pair: str
    cells: Mapping[Language, Cell]
    heading: Bilingual | None = None
    number: int = 0


class Standing(StrEnum):
    """What was decided on a change."""

    UNDECIDED = "undecided"
    ACCEPTED = "accepted"
    EDITED = "edited"  # accepted, in other words
    REFUSED = "refused"


class Entry(msgspec.Struct, frozen=True):
    """A change in the list; ``rivals`` are the ids of those that contradict it."""

    proposal: Proposal
    standing: Standing
    author: int
    rivals: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        return self.proposal.id

    @property
    def is_sure(self) -> bool:
        """True when it may be decided together with others."""
        return self.proposal.change.asks is None and not self.rivals


class Show(StrEnum):
    """Which changes the list has, by how they stand."""

    ALL = "all"
    UNDECIDED = "undecided"
    ASKS = "asks"
    CONFLICTS = "conflicts"
    DECIDED = "decided"


class Wanted(msgspec.Struct, frozen=True):
    """The filters of the list; all of them must let a change through."""

    show: Show = Show.ALL
    author: str = ""
    kind: ChangeKind | None = None
    language: Language | None = None

    def lets_through(self, entry: Entry) -> bool:
        proposal, change = entry.proposal, entry.proposal.change
        languages: set[Language | None] = {site.language for site in proposal.sites} or {change.language}
        return (
            self._shows(entry)
            and (not self.author or self.author in proposal.reviewers)
            and (self.kind is None or change.kind is self.kind)
            and (self.language is None or self.language in languages)
        )

    def _shows(self, entry: Entry) -> bool:
        return {
            Show.ALL: True,
            Show.UNDECIDED: entry.standing is Standing.UNDECIDED,
            Show.ASKS: entry.proposal.change.asks is not None,
            Show.CONFLICTS: bool(entry.rivals),
            Show.DECIDED: entry.standing is not Standing.UNDECIDED,
        }[self.show]


class Counts(msgspec.Struct, frozen=True):
    """``asks`` and ``conflicts`` count those of the undecided changes."""

    changes: int
    accepted: int
    refused: int
    undecided: int
    asks: int
    conflicts: int
    comments: int
    tray: int


class Outcome(msgspec.Struct, frozen=True):
    """What became of a review that was applied; ``followers`` counts the twins that have to follow up since."""

    revision: int
    accepted: int
    refused: int
    undecided: int
    kept: int
    comments: int
    followers: int
