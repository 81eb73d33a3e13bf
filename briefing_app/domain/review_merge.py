"""The reviews of one round laid together: every proposal with its place in the exported text, and true conflicts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

import msgspec

from briefing_app.domain.errors import UserError
from briefing_app.domain.languages import Language
from briefing_app.domain.review import BREAK, Change, ChangeKind, ChangeRef, Kept, ReviewedUnit, ReviewScan, Unplaced
from briefing_app.domain.threads import Thread, merged_threads

Side = tuple[str, Language]


class Site(msgspec.Struct, frozen=True):
    """Code points ``start``…``end`` of the exported text of one side."""

    pair: str
    language: Language
    start: int
    end: int


class Proposal(msgspec.Struct, frozen=True):
    """A change with its places; a row has one in each language. ``reviewers`` are all who made this very change."""

    change: Change
    sites: tuple[Site, ...]
    reviewers: tuple[str, ...]

    @property
    def id(self) -> str:
        return self.change.id


class Conflict(msgspec.Struct, frozen=True):
    """Two proposals for the same words that cannot both be: to be shown side by side, and one of them chosen."""

    first: str
    second: str


class Review(msgspec.Struct, frozen=True, kw_only=True):
    """All proposals of one round. ``exported`` is the text of each side, in the order of the export.

    ``aliases`` lead from a change that another reviewer made as well to the one that stands for both.
    """

    exported: Mapping[Side, str]
    proposals: tuple[Proposal, ...]
    conflicts: tuple[Conflict, ...] = ()
    threads: tuple[Thread, ...] = ()
    unplaced: tuple[Unplaced, ...] = ()
    aliases: Mapping[str, str] = {}

    @property
    def by_id(self) -> dict[str, Proposal]:
        return {proposal.id: proposal for proposal in self.proposals}

    @property
    def disputed(self) -> frozenset[str]:
        """The ids of proposals that another one contradicts."""
        return frozenset(one for conflict in self.conflicts for one in (conflict.first, conflict.second))


def review_of(scans: Sequence[ReviewScan]) -> Review:
    """What one reviewer or several propose. Of several files the ids say which: ``2-c003``.

    UserError ``review.different_rounds`` when the files did not come from the same export.
    """
    rounds = {scan.round.export if scan.round is not None else "" for scan in scans}
    if len(rounds) > 1:
        raise UserError("review.different_rounds")
    many = len(scans) > 1
    named = [_renamed(scan, f"{number}-") if many else scan for number, scan in enumerate(scans, 1)]
    proposals: list[Proposal] = []
    aliases: dict[str, str] = {}
    groups: list[list[Proposal]] = []
    for scan in named:
        own = proposals_of(scan)
        fresh = _without_doubles(proposals, own, aliases)
        groups.append(fresh)
        proposals.extend(fresh)
    threads: tuple[Thread, ...] = ()
    for scan in named:
        threads = merged_threads(threads, scan.threads)
    exported = {(unit.pair, unit.language): _exported(named[0], unit) for unit in named[0].units}
    return Review(
        exported=exported,
        proposals=tuple(proposals),
        conflicts=tuple(_conflicts(groups)),
        threads=threads,
        unplaced=tuple(one for scan in named for one in scan.unplaced),
        aliases=aliases,
    )


def proposals_of(scan: ReviewScan) -> list[Proposal]:
    """The changes of a scan, each with where it stands in the exported text."""
    changes = scan.by_id
    sites: dict[str, list[Site]] = {change.id: [] for change in scan.changes}
    for unit in scan.units:
        at = 0
        for piece in unit.pieces:
            match piece:
                case Kept(runs):
                    at += sum(len(run.text) for run in runs)
                case ChangeRef(change_id):
                    change = changes[change_id]
                    length = _length(change, unit.language)
                    sites[change_id].append(Site(unit.pair, unit.language, at, at + length))
                    at += length
    return [Proposal(change, tuple(sites[change.id]), change.authors) for change in scan.changes]


def _length(change: Change, language: Language) -> int:
    """How many code points of the exported text a change stands for; the end of a paragraph is none of them."""
    if change.kind is ChangeKind.ROW_REMOVED:
        return len(change.row[language])
    return 0 if change.before == BREAK else len(change.before)


def _exported(scan: ReviewScan, unit: ReviewedUnit) -> str:
    return unit.text(scan.by_id, ()).removesuffix(BREAK)


def _renamed(scan: ReviewScan, prefix: str) -> ReviewScan:
    def renamed(change: Change) -> Change:
        partner = prefix + change.partner if change.partner else ""
        return msgspec.structs.replace(change, id=prefix + change.id, partner=partner)

    units = tuple(
        msgspec.structs.replace(
            unit,
            pieces=tuple(ChangeRef(prefix + p.id) if isinstance(p, ChangeRef) else p for p in unit.pieces),
        )
        for unit in scan.units
    )
    unplaced = tuple(
        msgspec.structs.replace(one, item=renamed(one.item)) if isinstance(one.item, Change) else one
        for one in scan.unplaced
    )
    return msgspec.structs.replace(scan, units=units, changes=tuple(map(renamed, scan.changes)), unplaced=unplaced)


def _without_doubles(known: list[Proposal], own: Sequence[Proposal], aliases: dict[str, str]) -> list[Proposal]:
    """The proposals that nobody made before; of the others the earlier one gets the name of this reviewer too."""
    alike = {_substance(proposal): at for at, proposal in enumerate(known)}
    fresh: list[Proposal] = []
    for proposal in own:
        at = alike.get(_substance(proposal))
        if at is None:
            fresh.append(proposal)
            continue
        aliases[proposal.id] = known[at].id
        reviewers = tuple(dict.fromkeys((*known[at].reviewers, *proposal.reviewers)))
        known[at] = msgspec.structs.replace(known[at], reviewers=reviewers)
    return fresh


def _substance(proposal: Proposal) -> tuple[object, ...]:
    change = proposal.change
    return (proposal.sites, change.before, change.after, change.row, change.is_before, bool(change.partner))


def _conflicts(groups: Sequence[Sequence[Proposal]]) -> list[Conflict]:
    """Pairs of proposals of different files that overlap; neighbours do not."""
    found: list[Conflict] = []
    for first, second in combinations(groups, 2):
        by_side: dict[Side, list[tuple[Site, Proposal]]] = {}
        for proposal in second:
            for site in proposal.sites:
                by_side.setdefault((site.pair, site.language), []).append((site, proposal))
        for proposal in first:
            against = {
                other.id: None
                for site in proposal.sites
                for there, other in by_side.get((site.pair, site.language), ())
                if _clash(site, there)
            }
            found.extend(Conflict(proposal.id, other) for other in against)
    return found


def _clash(one: Site, other: Site) -> bool:
    if one.start == one.end or other.start == other.end:
        inside = (one.start < other.start < one.end) or (other.start < one.start < other.end)
        return inside or (one.start, one.end) == (other.start, other.end)
    return one.start < other.end and other.start < one.end
