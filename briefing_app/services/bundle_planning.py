"""What taking a hand-over file in would do to the notes of a library. Touches no library: it may run on any thread."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum

import msgspec

from briefing_app.domain.approval_log import LogEntry, NextBegun, Superseded, in_order
from briefing_app.domain.conflict_edits import open_conflicts
from briefing_app.domain.conflicts import Conflict
from briefing_app.domain.edits import replaced
from briefing_app.domain.errors import BugError, UserError
from briefing_app.domain.identity import uuid7
from briefing_app.domain.merging import REASON, merge
from briefing_app.domain.merging_approvals import taken_up
from briefing_app.domain.merging_lineage import Node, before, ends
from briefing_app.domain.merging_lineage import in_order as parents_first
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.revisions import Revision, content_hash
from briefing_app.interchange.bundle_content import Bundle, CarriedNote, CarriedRevision
from briefing_app.services.ports import Progress
from briefing_app.storage.records import ExportRecord
from briefing_app.storage.snapshots import packed, unpacked

MOST_OF_NOTE = 64_000_000
"""Bytes of one revision, unpacked."""
RENUMBERED = "renumbered"
"""Why a revision was made that gives a note another provisional number."""
_REASONS = frozenset({"created", "imported", "edited", "followed_up", "reviewed", "next_edition", REASON, RENUMBERED})
_EDITED = "edited"


class Outcome(StrEnum):
    ADDED = "added"
    MERGED = "merged"
    KNOWN = "known"


class NoteHere(msgspec.Struct, frozen=True):
    """A note as the library has it; ``head`` is '' for one that it has not."""

    head: str = ""
    revisions: tuple[Revision, ...] = ()
    snapshots: Mapping[str, bytes] = {}
    log: tuple[LogEntry, ...] = ()
    copies: frozenset[str] = frozenset()


class NotePlan(msgspec.Struct, frozen=True):
    """What comes to one note: revisions with their numbers here, the last of which says ``note``; log entries; copies.

    ``expected`` is the newest revision that the library had when this was planned.
    """

    id: str
    expected: str
    outcome: Outcome
    note: BriefingNote
    revisions: tuple[tuple[Revision, bytes], ...]
    log: tuple[LogEntry, ...]
    copies: tuple[ExportRecord, ...]
    is_forgotten: bool

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """What is open in the note afterwards."""
        return tuple(open_conflicts(self.note))


def planned(
    bundle: Bundle, here: Mapping[str, NoteHere], path: str, progress: Progress | None = None
) -> tuple[NotePlan, ...]:
    """A plan for each note of the bundle; UserError ``bundle.damaged`` for one whose history is none.

    ``progress`` is called with (notes done, notes) and may raise to end it.
    """
    plans = []
    for done, carried in enumerate(bundle.notes, 1):
        plans.append(plan_of(carried, here.get(carried.id, NoteHere()), path))
        if progress is not None:
            progress(done, len(bundle.notes))
    return tuple(plans)


def plan_of(carried: CarriedNote, here: NoteHere, path: str) -> NotePlan:
    """The plan for one note; UserError as :func:`planned` has it."""
    return _Planner(carried, here, path).plan()


def renumbered(note: BriefingNote, head: Revision, number: int) -> tuple[Revision, bytes, BriefingNote]:
    """One more revision of a note whose provisional number another one bears: the same wherever it is made."""
    mark = hashlib.sha256(note.id.encode()).hexdigest()[:4].upper()
    reference = msgspec.structs.replace(note.reference, provisional=f"{note.reference.provisional}-{mark}")
    after = replaced(note, reference=reference)
    entropy = hashlib.sha256(f"{head.id}\n{reference.provisional}".encode()).digest()[:10]
    name = uuid7(int(head.created.timestamp() * 1000), entropy)
    revision = Revision(name, note.id, number, head.id, head.created, head.author, RENUMBERED, content_hash(after))
    return revision, packed(after), after


class _Planner:
    def __init__(self, carried: CarriedNote, here: NoteHere, path: str) -> None:
        self._carried = carried
        self._here = here
        self._path = path
        self._arriving = {one.revision.id: one for one in carried.revisions}
        self._known = {revision.id: revision for revision in here.revisions}
        self._notes: dict[str, BriefingNote] = {}

    def plan(self) -> NotePlan:
        self._check()
        nodes = {name: _node(one.revision) for name, one in self._arriving.items()}
        nodes.update({name: _node(revision) for name, revision in self._known.items()})
        try:
            heads = ends(nodes.values())
            known = self._here.head
            names = {head.id for head in heads} | self._pinned(nodes)
            is_new = not known or not names <= before(nodes, (known,)).keys()
            revisions, note = self._grown(nodes, names) if is_new else ((), self._note(known))
        except BugError as problem:
            raise self._damaged() from problem
        log = self._log(revisions, note)
        outcome = Outcome.MERGED if revisions or log else Outcome.KNOWN
        return NotePlan(
            self._carried.id,
            known,
            outcome if known else Outcome.ADDED,
            note,
            revisions,
            log,
            self._copies(),
            self._carried.is_forgotten and not known,
        )

    def _check(self) -> None:
        """Every revision is one of this note, and says what it was sealed to say."""
        if len(self._arriving) != len(self._carried.revisions) or not self._arriving:
            raise self._damaged()
        for name, one in self._arriving.items():
            if name not in self._known:
                note = self._read(one)
                fits = one.revision.note_id == note.id == self._carried.id and _is_name(name)
                if not fits or one.revision.content_hash != content_hash(note):
                    raise self._damaged()

    def _read(self, one: CarriedRevision) -> BriefingNote:
        """The note of a revision that comes from outside, which is opened within limits."""
        inflating = zlib.decompressobj()
        try:
            data = inflating.decompress(one.snapshot, MOST_OF_NOTE)
            if inflating.unconsumed_tail or not inflating.eof:
                raise self._damaged()
            return msgspec.json.decode(data, type=BriefingNote)
        except (zlib.error, msgspec.DecodeError, UnicodeDecodeError, RecursionError) as problem:
            raise self._damaged() from problem

    def _note(self, name: str) -> BriefingNote:
        if name in self._known:
            return unpacked(self._here.snapshots[name])
        return self._read(self._arriving[name])

    def _pinned(self, nodes: Mapping[str, Node]) -> set[str]:
        """The merges of which a log speaks; UserError for an entry about a revision that nobody has.

        Where the next edition begins is no such place: it goes on with whatever the lines become.
        """
        log = (*self._here.log, *self._carried.approvals)
        named = {entry.revision for entry in log if not isinstance(entry.step, NextBegun)}
        if not named <= nodes.keys():
            raise self._damaged()
        return {name for name in named if nodes[name].is_merge}

    def _grown(
        self, nodes: Mapping[str, Node], names: set[str]
    ) -> tuple[tuple[tuple[Revision, bytes], ...], BriefingNote]:
        """The revisions that are new here, parents first and the newest last, and what that one says."""
        joined = merge(nodes, self._note, self._pinned(nodes))
        wanted = [node.id for node in parents_first(before(nodes, names)) if node.id not in self._known]
        found = [(self._arriving[name].revision, self._arriving[name].snapshot) for name in wanted]
        if joined is None:
            note = self._note(wanted[-1])
        else:
            note, parent = joined.note, " ".join(joined.parents)
            made = Revision(joined.id, note.id, 0, parent, joined.at, joined.by, REASON, content_hash(note))
            found.append((made, packed(note)))
        first = 1 + max((revision.number for revision in self._here.revisions), default=0)
        return (
            tuple((_told(revision, number), snapshot) for number, (revision, snapshot) in enumerate(found, first)),
            note,
        )

    def _log(self, revisions: Sequence[tuple[Revision, bytes]], note: BriefingNote) -> tuple[LogEntry, ...]:
        """The entries that are new here, in the numbers that revisions have here."""
        there = {one.revision.number: one.revision.id for one in self._carried.revisions}
        stored = {**self._known, **{revision.id: revision for revision, _ in revisions}}
        numbers = {name: revision.number for name, revision in stored.items()}
        known = {entry.id for entry in self._here.log}
        head = revisions[-1][0] if revisions else self._known[self._here.head]
        fresh = [entry for entry in self._carried.approvals if entry.id not in known]
        arrived = [_placed(entry, numbers, there, head.number) for entry in fresh]
        begun = taken_up(in_order([*self._here.log, *arrived]), head, note, self._note_of(revisions))
        return (*arrived, begun) if begun is not None else tuple(arrived)

    def _note_of(self, revisions: Sequence[tuple[Revision, bytes]]) -> Callable[[str], BriefingNote]:
        made = {revision.id: snapshot for revision, snapshot in revisions}
        return lambda name: unpacked(made[name]) if name in made else self._note(name)

    def _copies(self) -> tuple[ExportRecord, ...]:
        return tuple(
            ExportRecord(
                copy.id, self._carried.id, copy.revision, copy.layout, copy.sha256, copy.created, copy.reviewer
            )
            for copy in self._carried.copies
            if f"{copy.id} {copy.sha256}" not in self._here.copies
        )

    def _damaged(self) -> UserError:
        return UserError("bundle.damaged", path=self._path)


def _told(revision: Revision, number: int) -> Revision:
    """The revision under its number here; why it was made is told in words that are known here."""
    reason = revision.reason if revision.reason in _REASONS else _EDITED
    return msgspec.structs.replace(revision, number=number, reason=reason)


def _node(revision: Revision) -> Node:
    return Node(revision.id, revision.parents, revision.created, revision.author)


def _placed(entry: LogEntry, numbers: Mapping[str, int], there: Mapping[int, str], newest: int) -> LogEntry:
    """An entry as it reads here: ``there`` are the revisions by their numbers where it comes from."""
    step = entry.step
    if isinstance(step, Superseded):
        step = Superseded(numbers.get(there.get(step.by, ""), step.by))
    return msgspec.structs.replace(entry, number=numbers.get(entry.revision, newest), step=step)


def _is_name(text: str) -> bool:
    """Ids are UUIDs: a name with a space in it would read as two parents."""
    return 0 < len(text) <= 64 and text.replace("-", "").isalnum() and text.isascii()
