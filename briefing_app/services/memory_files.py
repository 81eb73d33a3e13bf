"""Pairs from outside: memories of other tools in and out, and two old documents laid side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

import msgspec

from briefing_app.domain.errors import UserError
from briefing_app.domain.input_limits import MEMORY_MB
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.memory import Batch, BatchKind, Clearance, Unit, UnitSide, says_something
from briefing_app.domain.memory_alignment import BREAK, AlignedPair, Pairs
from briefing_app.services.import_reading import read_file, read_paragraphs
from briefing_app.services.ports import Author, Clock, Identifiers, Progress
from briefing_app.storage.library import Library
from briefing_app.storage.memory import NoteEntry

SLICE = 20
"""Pairs that are taken in at once where somebody types meanwhile."""


class Imported(msgspec.Struct, frozen=True):
    """``known`` were there to the letter; ``without_side`` and ``empty`` are units of which nothing can be used.

    ``batch`` is '' when nothing new came in.
    """

    batch: str
    new: int
    known: int
    without_side: int
    empty: int


class TmxFile(msgspec.Struct, frozen=True):
    """What a file holds, read and not yet taken in."""

    name: str
    units: tuple[Unit, ...]
    without_side: int
    empty: int


class Exported(msgspec.Struct, frozen=True):
    """``held_back`` pairs bear a marking that was not to go out."""

    data: bytes
    units: int
    held_back: int


def read_tmx_file(path: Path) -> TmxFile:
    """UserError for a file that is missing, too large, damaged, unsafe, no TMX, or without a pair of ours."""
    from briefing_app.interchange.tmx_file import read_tmx

    found = read_tmx(read_file(path, MEMORY_MB), str(path))
    return TmxFile(path.name, found.units, found.without_side, found.empty)


def aligned_files(ar_path: Path, fr_path: Path) -> Pairs:
    """The paragraphs of two old documents side by side, to be checked; UserErrors as for importing a note."""
    from briefing_app.language.alignment import align

    ar = [text.plain for text in read_paragraphs(ar_path, Language.ARABIC)]
    fr = [text.plain for text in read_paragraphs(fr_path, Language.FRENCH)]
    return tuple(
        AlignedPair(Bilingual(BREAK.join(ar[i] for i in link.ar), BREAK.join(fr[i] for i in link.fr)))
        for link in align(ar, fr)
    )


class MemoryFiles:
    """Whatever changes the library tells UserError ``library.read_only`` when it is open for reading."""

    def __init__(self, library: Library, clock: Clock, identifiers: Identifiers, author: Author) -> None:
        self._library = library
        self._memory = library.memory
        self._clock = clock
        self._identifiers = identifiers
        self._author = author

    def take_in(self, file: TmxFile, marking: str = "", progress: Progress | None = None) -> Imported:
        """Take in what a file holds, in one step; ``marking`` counts for units that bear none."""
        batch = self._batch(BatchKind.TMX, file.name, marking)
        added = self._memory.add(batch, file.units, progress)
        return Imported(batch.id if added.new else "", added.new, added.known, file.without_side, file.empty)

    def taking_in(self, file: TmxFile, marking: str = "") -> Iterator[Imported]:
        """The same bit by bit, each of them durable: what came in so far after each of them."""
        batch = self._batch(BatchKind.TMX, file.name, marking)
        new = known = 0
        for first in range(0, len(file.units), SLICE):
            added = self._memory.add(batch, file.units[first : first + SLICE])
            new, known = new + added.new, known + added.known
            yield Imported(batch.id if new else "", new, known, file.without_side, file.empty)

    def take_in_pairs(self, pairs: Sequence[Bilingual], name: str, marking: str = "") -> Imported:
        """Take in pairs that a person checked; ``name`` says which documents they come from."""
        said = [pair for pair in pairs if says_something(pair.ar) and says_something(pair.fr)]
        batch = self._batch(BatchKind.ALIGNED, name, marking)
        units = [Unit(UnitSide(pair.ar.strip()), UnitSide(pair.fr.strip())) for pair in said]
        added = self._memory.add(batch, units)
        return Imported(batch.id if added.new else "", added.new, added.known, 0, len(pairs) - len(said))

    def exported(self, clearance: Clearance = Clearance()) -> Exported:  # noqa: B008 - frozen
        """Everything that may go out as one TMX file: what notes gave first, then what came in, in its order."""
        from briefing_app.interchange.tmx_file import written_tmx

        entries = [*self.outgoing()]
        units = [unit for unit in entries if clearance.permits(unit.marking)]
        return Exported(written_tmx(units), len(units), len(entries) - len(units))

    def outgoing(self) -> Iterator[Unit]:
        """Everything there is as units that bear their marking; read from the library as it is asked for."""
        for entry in self._memory.note_entries():
            yield _unit_of(entry)
        for batch, unit in self._memory.units():
            yield msgspec.structs.replace(unit, marking=unit.marking or batch.marking)

    def batches(self) -> list[tuple[Batch, int]]:
        """What came in from outside, each with the number of its pairs, the newest first."""
        return self._memory.batches()

    def remove(self, batch_id: str) -> int:
        """Let nothing of a batch stand in the memory; returns how many pairs went. UserError ``memory.no_batch``."""
        self._check_writable()
        if all(batch.id != batch_id for batch, _ in self.batches()):
            raise UserError("memory.no_batch", batch=batch_id)
        return self._memory.remove(batch_id)

    def _batch(self, kind: BatchKind, name: str, marking: str) -> Batch:
        self._check_writable()
        return Batch(self._identifiers.new(), kind, name, self._clock.now(), self._author(), marking)

    def _check_writable(self) -> None:
        if not self._library.is_writable:
            raise UserError("library.read_only", path=str(self._library.path))


def _unit_of(entry: NoteEntry) -> Unit:
    """A pair of a note as a unit that tells where it comes from."""
    from briefing_app.interchange.tmx_file import prop, stamp

    origin = entry.origin
    made = stamp(datetime.fromisoformat(entry.made))
    attributes = (
        [("creationdate", made), ("creationid", origin.said_by)] if origin.said_by else [("creationdate", made)]
    )
    beside = [
        prop("x-briefing-note", origin.reference),
        prop("x-briefing-revision", str(origin.revision)),
        prop("x-briefing-state", "approved" if origin.is_approved else "confirmed"),
    ]
    if origin.day:
        beside.append(prop("x-briefing-day", origin.day))
    words = entry.words
    return Unit(UnitSide(words.ar), UnitSide(words.fr), origin.marking, tuple(attributes), tuple(beside))
