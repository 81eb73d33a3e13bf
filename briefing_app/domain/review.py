"""What a reviewer did to an exported file, as frozen data: changes, comments, and what found no place.

A scan decides nothing. The text of a unit for any set of decisions is the concatenation of its pieces; ``BREAK``
stands where a paragraph ends inside it.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from enum import StrEnum

import msgspec

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.rich_text import Run
from briefing_app.domain.threads import Thread

BREAK = "\u2029"
"""The end of a paragraph inside the text of a change."""


class ChangeKind(StrEnum):
    REPLACED = "replaced"
    INSERTED = "inserted"
    DELETED = "deleted"
    PARAGRAPH_ADDED = "paragraph_added"
    PARAGRAPH_DELETED = "paragraph_deleted"
    SPLIT = "split"
    JOINED = "joined"
    MOVED = "moved"
    ROW_ADDED = "row_added"
    ROW_REMOVED = "row_removed"
    OUTSIDE = "outside"
    UNTRACKED = "untracked"


class Placing(StrEnum):
    """How the paragraph of a change was found again."""

    BOOKMARK = "bookmark"
    EXACT = "exact"
    FUZZY = "fuzzy"
    NONE = "none"


class Reason(StrEnum):
    """Why a person must look before anything is done."""

    DUPLICATE = "duplicate"  # the same sentence stands elsewhere too
    RESEMBLING = "resembling"  # found by likeness alone
    BOOKMARK_TWICE = "bookmark_twice"
    BOOKMARK_ELSEWHERE = "bookmark_elsewhere"  # its paragraph reads like another segment
    VANISHED = "vanished"  # not found in a file that has lost its bookmarks
    OUTSIDE = "outside"  # header, footer, facts: entered elsewhere in the application
    NO_NEIGHBOUR = "no_neighbour"  # no segment stands beside it
    MOVED = "moved"  # cut and pasted without tracking: to be moved by hand
    REPEATED = "repeated"  # the text was multiplied by the program that saved the file
    OVERTAKEN = "overtaken"  # the words were changed in the note since
    GONE = "gone"  # the segment is no longer in the note
    CONFLICT = "conflict"  # two reviewers disagree


class Stacked(msgspec.Struct, frozen=True):
    """What somebody did inside the change of another: deleting words that the other had put in."""

    author: str
    date: str
    text: str


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """One thing a reviewer did. ``before`` is the exported text, ``after`` what stands there when it is accepted.

    ``date`` is ISO, the reviewer's local time unless ``date_is_utc``; empty when the file has none. Of an edit
    without tracking ``rejected`` is what the file shows when its tracked part is refused. ``row`` are the cells of a
    row by language; one that was put in stands behind ``pair``, or before it (``is_before``). ``partner`` is the
    other end of a move: both are decided alike. ``marks`` counts the revision marks of the file that this change
    stands for. ``runs`` are ``after`` with its marks.
    """

    id: str
    kind: ChangeKind
    pair: str
    language: Language | None
    before: str = ""
    after: str = ""
    author: str = ""
    date: str = ""
    date_is_utc: bool = False
    placed_by: Placing = Placing.NONE
    is_tracked: bool = True
    asks: Reason | None = None
    rejected: str = ""
    row: Bilingual = Bilingual()
    is_before: bool = False
    partner: str = ""
    stacked: tuple[Stacked, ...] = ()
    runs: tuple[Run, ...] = ()
    marks: int = 0

    @property
    def authors(self) -> tuple[str, ...]:
        """Everybody who had a hand in it, the one who made it first."""
        return tuple(dict.fromkeys((self.author, *(inner.author for inner in self.stacked))))


class Kept(msgspec.Struct, frozen=True, tag="kept"):
    """Text that no decision touches, as it is stored."""

    runs: tuple[Run, ...]


class ChangeRef(msgspec.Struct, frozen=True, tag="change"):
    """The place of a change."""

    id: str


Piece = Kept | ChangeRef


class ReviewedUnit(msgspec.Struct, frozen=True):
    """One side of a pair as it came back; ``found`` tells how, ``asks`` why its changes want a second look."""

    pair: str
    language: Language
    pieces: tuple[Piece, ...]
    found: Placing
    asks: Reason | None = None

    def runs(self, changes: Mapping[str, Change], accepted: Container[str]) -> tuple[Run, ...]:
        """The text of the unit with those changes accepted whose ids are in ``accepted``; ``BREAK`` ends paragraphs.

        A joined paragraph that is refused ends in ``BREAK``, its own end.
        """
        found: list[Run] = []
        for piece in self.pieces:
            match piece:
                case Kept(runs):
                    found.extend(runs)
                case ChangeRef(change_id):
                    change = changes[change_id]
                    found.extend(self._after(change) if change_id in accepted else (Run(self._before(change)),))
        return tuple(run for run in found if run.text)

    def text(self, changes: Mapping[str, Change], accepted: Container[str]) -> str:
        return "".join(run.text for run in self.runs(changes, accepted))

    def _before(self, change: Change) -> str:
        match change.kind:
            case ChangeKind.ROW_REMOVED:
                return change.row[self.language]
            case ChangeKind.ROW_ADDED:
                return ""
            case _:
                return change.before

    def _after(self, change: Change) -> tuple[Run, ...]:
        if change.kind is ChangeKind.ROW_REMOVED:
            return ()
        if change.kind is ChangeKind.ROW_ADDED:
            cell = Run(change.row[self.language])
            return (cell, Run(BREAK)) if change.is_before else (Run(BREAK), cell)
        return change.runs or (Run(change.after),)


class Round(msgspec.Struct, frozen=True):
    """Which export a file says it came from."""

    note: str
    export: str
    revision: int
    layout: str


class Unplaced(msgspec.Struct, frozen=True):
    """What found no place, whole, with the reason: nothing is ever thrown away."""

    item: Change | Thread
    reason: Reason


class ReviewScan(msgspec.Struct, frozen=True, kw_only=True):
    """Everything a returned file says. ``units`` stand in the order of the export.

    ``round`` is None for a file without our identity. ``formatting`` counts the changes of looks alone, ``hollow``
    the revision marks that touch no text: neither is proposed.
    """

    round: Round | None
    units: tuple[ReviewedUnit, ...]
    changes: tuple[Change, ...]
    threads: tuple[Thread, ...] = ()
    unplaced: tuple[Unplaced, ...] = ()
    formatting: int = 0
    hollow: int = 0

    @property
    def by_id(self) -> dict[str, Change]:
        return {change.id: change for change in self.changes}

    @property
    def is_untouched(self) -> bool:
        return not (self.changes or self.threads or self.unplaced)

    @property
    def marks(self) -> int:
        """The revision marks of the file: each belongs to one change, or is counted as formatting or hollow."""
        tray = sum(one.item.marks for one in self.unplaced if isinstance(one.item, Change))
        return sum(change.marks for change in self.changes) + tray + self.formatting + self.hollow
