"""The scan: a returned file laid beside what was exported; every change with its place, or in the tray."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from briefing_app.docx_io.package_reader import WordPackage
from briefing_app.docx_io.review import outside, rows
from briefing_app.docx_io.review.clusters import clusters_of
from briefing_app.docx_io.review.comments import read_threads
from briefing_app.docx_io.review.drafts import Draft, drafts_of
from briefing_app.docx_io.review.exported import Entry, ExportedText
from briefing_app.docx_io.review.identity import round_of
from briefing_app.docx_io.review.moves import link_moves
from briefing_app.docx_io.review.paragraphs import reject_paragraphs
from briefing_app.docx_io.review.placing import Found, Placement, place
from briefing_app.docx_io.review.stories import read_body, read_other_stories
from briefing_app.docx_io.review.stream import Raw
from briefing_app.domain.languages import Language
from briefing_app.domain.review import (
    BREAK,
    Change,
    ChangeKind,
    ChangeRef,
    Kept,
    Piece,
    Placing,
    Reason,
    ReviewedUnit,
    ReviewScan,
    Round,
    Unplaced,
)
from briefing_app.domain.rich_text import RichText
from briefing_app.language.comparing import comparable

Progress = Callable[[int, int], None]
STEPS = 3
SHORTEST = 12
"""Letters of a text that is not taken to be repeated by chance."""


def read_round(docx: bytes) -> Round | None:
    """Which export a file came from; None when it does not say. UserError ``word.*`` for a file that cannot be read."""
    return round_of(WordPackage(docx))


def scan(docx: bytes, exported: ExportedText, progress: Progress | None = None) -> ReviewScan:
    """What a reviewer did to ``exported``. Reads only; nothing is applied and nothing left out.

    ``progress`` is called with (steps done, steps in all) and may raise to cancel. UserError ``word.encrypted``,
    ``word.not_word``, ``word.damaged`` or ``word.too_large``.
    """
    step = _steps(progress)
    package = WordPackage(docx)
    round_ = round_of(package)
    body = read_body(package)
    step()
    other = read_other_stories(package, body)
    laid = _Laid(exported.entries, body.raws)
    step()
    drafts = laid.drafts()
    step()
    loose = (
        laid.loose + outside.of_other_stories(exported, other, round_) + outside.of_pictures(exported, body.pictures)
    )
    changes, unplaced = laid.numbered(drafts, loose)
    told = {rev.key for draft in (*drafts, *loose) for rev in draft.revs}
    return ReviewScan(
        round=round_,
        units=laid.units(drafts),
        changes=changes,
        threads=tuple(read_threads(package, body.raws, laid.sides(), exported.round.export)),
        unplaced=unplaced,
        formatting=body.formatting + other.formatting,
        hollow=len(body.marks.read) - len(told),
    )


def _steps(progress: Progress | None) -> Callable[[], None]:
    done = 0

    def step() -> None:
        nonlocal done
        done += 1
        if progress is not None:
            progress(done, STEPS)

    return step


def is_repeated(entry: Entry, rejected: str) -> bool:
    """The text of a unit several times over: LibreOffice 7.4 does so to Arabic inside a content control (I21)."""
    own, there = "".join(entry.key.split()), "".join(comparable(rejected).split())
    times, rest = divmod(len(there), len(own)) if own else (0, 1)
    return entry.is_unit and times > 1 and not rest and len(own) >= SHORTEST and there == own * times


class _Laid:
    """An export and a returned body laid side by side."""

    def __init__(self, entries: Sequence[Entry], raws: Sequence[Raw]) -> None:
        self._entries = entries
        self._raws = raws
        self._returned = reject_paragraphs(raws)
        self._placement: Placement = place(entries, self._returned)
        self.loose: list[Draft] = []
        self._ids: dict[int, str] = {}

    @property
    def _found(self) -> Mapping[int, Found]:
        return self._placement.found

    def drafts(self) -> list[Draft]:
        """The changes of the units, in the order of the export; what has no unit goes to ``loose``."""
        removed = rows.removed_rows(self._entries, self._found, self._returned, self._raws)
        gone = {number for draft in removed for number in rows.mates(self._entries, draft.entry)}
        found: list[Draft] = [*removed]
        self._clusters = clusters_of(self._raws, self._returned, self._found, self._entries)
        for cluster in self._clusters:
            numbers = [number for number in cluster.entries if number not in gone]
            stream = cluster.stream(self._raws)
            if len(numbers) == 1 and is_repeated(self._entries[numbers[0]], stream.rejected):
                self.loose.append(rows.multiplied(numbers[0], self._entries, self._raws[cluster.first : cluster.end]))
            elif numbers:
                found.extend(drafts_of(stream, numbers, self._entries, cluster.last_mark(self._raws)))
        found.extend(rows.vanished(self._entries, self._placement))
        added, lost = rows.added(self._entries, self._found, self._returned, self._raws, self._clusters)
        found.extend(added)
        self.loose.extend(lost)
        link_moves(found, self._entries, self._found)
        kept = [d for d in found if outside.settle(d, self._entries) and d.asks is not Reason.MOVED]
        self.loose.extend(draft for draft in found if not any(draft is one for one in kept))
        kept.sort(key=lambda draft: (draft.entry, draft.e0))
        return kept

    def numbered(
        self, drafts: Sequence[Draft], loose: Sequence[Draft]
    ) -> tuple[tuple[Change, ...], tuple[Unplaced, ...]]:
        """Changes with their ids, in reading order: the same for the same bytes."""
        everything = [*drafts, *loose]
        width = max(3, len(str(len(everything))))
        self._ids = {id(draft): f"c{number:0{width}}" for number, draft in enumerate(everything, 1)}
        changes = [self._change(draft) for draft in drafts]
        placed = tuple(change for change in changes)
        tray = tuple(Unplaced(self._change(draft), draft.asks or Reason.OUTSIDE) for draft in loose)
        return placed, tray

    def _change(self, draft: Draft) -> Change:
        entry = self._entries[draft.entry] if draft.entry >= 0 else outside.NOWHERE
        found = self._found.get(draft.entry)
        how = found.how if found is not None else Placing.NONE
        partner = self._ids.get(id(draft.partner), "") if draft.partner is not None else ""
        return draft.change(self._ids[id(draft)], entry, how, found.asks if found is not None else None, partner)

    def units(self, drafts: Sequence[Draft]) -> tuple[ReviewedUnit, ...]:
        """Every exported unit as pieces: kept text and changes in turn."""
        by_entry: dict[int, list[Draft]] = {}
        for draft in drafts:
            for number in rows.mates(self._entries, draft.entry) if draft.row else (draft.entry,):
                by_entry.setdefault(number, []).append(draft)
        units = []
        for number, entry in enumerate(self._entries):
            if entry.is_unit and entry.language is not None:
                found = self._found.get(number)
                pieces = tuple(self._pieces(entry.text, by_entry.get(number, ())))
                how, asks = (found.how, found.asks) if found is not None else (Placing.NONE, None)
                units.append(ReviewedUnit(entry.pair, entry.language, pieces, how, asks))
        return tuple(units)

    def _pieces(self, text: RichText, drafts: Sequence[Draft]) -> list[Piece]:
        pieces: list[Piece] = []
        at = 0
        ends = (ChangeKind.ROW_ADDED,)
        for draft in drafts:
            if draft.kind is ChangeKind.ROW_REMOVED:
                return [ChangeRef(self._ids[id(draft)])]
            start = len(text) if draft.kind in ends and not draft.is_before else max(at, draft.e0)
            if start > at:
                pieces.append(Kept(text.slice(at, start).runs))
            pieces.append(ChangeRef(self._ids[id(draft)]))
            is_end = draft.before == BREAK or draft.kind in ends
            at = start if is_end else max(start, draft.e1)
        if at < len(text):
            pieces.append(Kept(text.slice(at, len(text)).runs))
        return pieces

    def sides(self) -> dict[int, tuple[str, Language]]:
        """The pair and language of each raw that belongs to a unit."""
        sides: dict[int, tuple[str, Language]] = {}
        owners: dict[int, list[int]] = {}
        for number, found in self._found.items():
            owners.setdefault(found.paragraph, []).append(number)
        for at, one in enumerate(self._returned):
            unit = self._unit(owners.get(at, ())) or self._near(at, owners)
            if unit is not None and unit.language is not None:
                sides.update((raw, (unit.pair, unit.language)) for raw in range(one.first, one.end))
        return sides

    def _unit(self, numbers: Sequence[int]) -> Entry | None:
        return next((self._entries[n] for n in sorted(numbers) if self._entries[n].is_unit), None)

    def _near(self, at: int, owners: Mapping[int, Sequence[int]]) -> Entry | None:
        """The unit before a paragraph that was not exported, in the same container."""
        if owners.get(at):
            return None
        where = at
        while where and self._returned[where - 1].container == self._returned[at].container:
            where -= 1
            if owners.get(where):
                return self._unit(owners[where])
        return None
