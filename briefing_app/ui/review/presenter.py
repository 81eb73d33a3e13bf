"""What the review screen knows and decides: how each change stands, what may be decided together, what comes next."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.review import BREAK, Change, ChangeKind, Unplaced
from briefing_app.domain.review_merge import Proposal, Review, Side
from briefing_app.domain.review_plan import Decision, Verdict
from briefing_app.domain.segments import SegmentPair
from briefing_app.domain.threads import Thread
from briefing_app.ui.review.inline import Sited, after_of, stretches_of
from briefing_app.ui.review.state import Cell, Counts, Entry, PageRow, Show, Standing, Stretch, Wanted

Decisions = dict[str, Decision]
NOT_EDITED = (ChangeKind.ROW_ADDED, ChangeKind.ROW_REMOVED, ChangeKind.JOINED, ChangeKind.SPLIT, ChangeKind.MOVED)
"""Kinds whose result is not a text that stands in one place."""
NO_FOLLOWERS = (ChangeKind.ROW_ADDED, ChangeKind.ROW_REMOVED, ChangeKind.MOVED, ChangeKind.PARAGRAPH_ADDED)
"""Kinds that take the twin along, or have none yet."""


class ReviewPresenter:
    """``note`` gives the note as it stands now; ``changed`` is called after every decision, with all of them."""

    def __init__(
        self,
        review: Review,
        note: Callable[[], BriefingNote],
        decisions: Mapping[str, Decision],
        changed: Callable[[Decisions], None],
    ) -> None:
        self.review = review
        self._note = note
        self._changed = changed
        self._known = review.by_id
        self._rivals: dict[str, list[str]] = {}
        for conflict in review.conflicts:
            self._rivals.setdefault(conflict.first, []).append(conflict.second)
            self._rivals.setdefault(conflict.second, []).append(conflict.first)
        self._sited: dict[Side, list[Sited]] = {}
        for proposal in review.proposals:
            for site in proposal.sites:
                self._sited.setdefault((site.pair, site.language), []).append((site, proposal))
        self._cells: dict[Side, tuple[object, Cell]] = {}
        self.decisions: Decisions = {key: one for key, one in decisions.items() if key in self._known}
        self._past: list[Decisions] = []
        self._future: list[Decisions] = []
        names = [name for proposal in review.proposals for name in proposal.reviewers]
        names += [comment.author for thread in review.threads for comment in thread.comments]
        self.authors = tuple(dict.fromkeys(names))
        self.wanted = Wanted()
        self.current = review.proposals[0].id if review.proposals else ""

    # What is shown.

    @property
    def note(self) -> BriefingNote:
        return self._note()

    @property
    def tray(self) -> tuple[Unplaced, ...]:
        """What found no place, changes and comments."""
        return self.review.unplaced

    @property
    def threads(self) -> tuple[Thread, ...]:
        return self.review.threads

    @property
    def kinds(self) -> tuple[ChangeKind, ...]:
        """Those that there are, in the order of the enum."""
        there = {proposal.change.kind for proposal in self.review.proposals}
        return tuple(kind for kind in ChangeKind if kind in there)

    def author_of(self, proposal: Proposal) -> int:
        """The number of whoever made a change first."""
        return self.authors.index(proposal.reviewers[0]) if proposal.reviewers else -1

    def entry(self, change_id: str) -> Entry:
        proposal = self._known[change_id]
        return Entry(
            proposal, self._standing(change_id), self.author_of(proposal), tuple(self._rivals.get(change_id, ()))
        )

    def entries(self, wanted: Wanted | None = None) -> tuple[Entry, ...]:
        """The changes that the filters let through, in the order of the file."""
        filters = wanted if wanted is not None else self.wanted
        every = (self.entry(proposal.id) for proposal in self.review.proposals)
        return tuple(entry for entry in every if filters.lets_through(entry))

    def counts(self) -> Counts:
        proposals, decisions = self.review.proposals, self.decisions
        left = [proposal for proposal in proposals if proposal.id not in decisions]
        refused = sum(decision.verdict is Verdict.REJECT for decision in decisions.values())
        return Counts(
            changes=len(proposals),
            accepted=len(proposals) - len(left) - refused,
            refused=refused,
            undecided=len(left),
            asks=sum(proposal.change.asks is not None for proposal in left),
            conflicts=sum(proposal.id in self._rivals for proposal in left),
            comments=len(self.threads),
            tray=len(self.tray),
        )

    def rows(self) -> tuple[PageRow, ...]:
        """The pairs of the export in its order, each under the heading of its section."""
        note = self.note
        sections = {pair.id: section for section in note.sections for pair in section.pairs}
        now = {pair.id: pair for pair in note.pairs()}
        rows: list[PageRow] = []
        last, number = "", 0
        for pair_id in dict.fromkeys(pair for pair, _ in self.review.exported):
            section = sections.get(pair_id)
            heading: Bilingual | None = None
            if section is not None and section.id != last:
                last, number, heading = section.id, note.sections.index(section) + 1, section.title
            cells = {side: self._cell(now.get(pair_id), (pair_id, side)) for side in Language}
            rows.append(PageRow(pair_id, cells, heading, number))
        return tuple(rows)

    def _cell(self, pair: SegmentPair | None, side: Side) -> Cell:
        """A side; the one that was worked out last while nothing about it changed."""
        now = pair.text(side[1]).plain if pair is not None else ""
        if side not in self.review.exported:
            return Cell((Stretch(now),) if now else (), is_in_file=False)
        sited = self._sited.get(side, ())
        state = (now, *(self.decisions.get(proposal.id) for _, proposal in sited))
        known = self._cells.get(side)
        if known is not None and known[0] == state:
            return known[1]
        exported = self.review.exported[side]
        threads = tuple(one for one in self.threads if (one.pair, one.language) == side)
        stretches = stretches_of(exported, sited, self.decisions, self.author_of)
        cell = Cell(stretches, has_moved_on=now != exported, threads=threads)
        self._cells[side] = (state, cell)
        return cell

    def now_reads(self, change: Change) -> str | None:
        """What the note says by now where a change stands; None while it says what was exported."""
        if change.language is None:
            return None
        pair = next((pair for pair in self.note.pairs() if pair.id == change.pair), None)
        now = pair.text(change.language).plain if pair is not None else ""
        return now if now != self.review.exported.get((change.pair, change.language)) else None

    def follower(self, change_id: str) -> Language | None:
        """The language that is left behind when a change is accepted: nothing is proposed for the twin's side."""
        change = self._known[change_id].change
        if change.language is None or change.kind in NO_FOLLOWERS:
            return None
        twin = (change.pair, change.language.twin)
        pair = next((pair for pair in self.note.pairs() if pair.id == change.pair), None)
        is_written = pair is not None and not pair.text(change.language.twin).is_empty
        proposed = any(self._standing(p.id) is not Standing.REFUSED for _, p in self._sited.get(twin, ()))
        return change.language.twin if is_written and not proposed else None

    def result(self, change_id: str) -> str:
        """The words that would come in, for a person to edit; lines where paragraphs end."""
        change = self._known[change_id].change
        language = change.language or Language.FRENCH
        return after_of(change, self.decisions.get(change_id), language).strip(BREAK).replace(BREAK, "\n")

    def can_edit(self, change_id: str) -> bool:
        change = self._known[change_id].change
        return change.kind not in NOT_EDITED and not change.partner and BREAK not in (change.before, change.after)

    # Going from change to change.

    def choose(self, change_id: str) -> None:
        self.current = change_id

    def next_undecided(self, step: int = 1) -> str | None:
        """The next (+1) or previous (-1) undecided change, round the end; None when all are decided."""
        ids = [proposal.id for proposal in self.review.proposals]
        if not ids:
            return None
        start = ids.index(self.current) if self.current in ids else -step
        order = [ids[(start + n * step) % len(ids)] for n in range(1, len(ids) + 1)]
        return next((one for one in order if one not in self.decisions), None)

    # Deciding.

    def accept(self, change_id: str, text: str | None = None) -> None:
        """Accept a change, in other words when ``text`` is given; whatever contradicts it is refused with it."""
        if text is not None:
            text = text.strip("\n").replace("\n", BREAK)
            if text == self._plain_result(change_id):
                text = None
        decided = {one: Decision(Verdict.ACCEPT) for one in self._whole(change_id)}
        decided[change_id] = Decision(Verdict.ACCEPT, text)
        rivals = [rival for one in decided for rival in self._rivals.get(one, ())]
        decided |= {end: Decision(Verdict.REJECT) for rival in rivals for end in self._whole(rival)}
        self._decide(decided)

    def refuse(self, change_id: str) -> None:
        self._decide({one: Decision(Verdict.REJECT) for one in self._whole(change_id)})

    def leave_open(self, change_id: str) -> None:
        """Take a decision back: the change is undecided again."""
        gone = set(self._whole(change_id))
        self._become({key: one for key, one in self.decisions.items() if key not in gone})

    def sure_ones(self, wanted: Wanted) -> tuple[str, ...]:
        """The undecided changes of a filter that may be decided together: none that asks or is contradicted."""
        left = {entry.id for entry in self.entries(Wanted(Show.UNDECIDED)) if entry.is_sure}
        there = [entry.id for entry in self.entries(wanted) if entry.id in left]
        return tuple(one for one in there if set(self._whole(one)) <= left)

    def decide_all(self, wanted: Wanted, verdict: Verdict) -> int:
        """Decide all sure changes of a filter in one step; returns how many those are."""
        ids = self.sure_ones(wanted)
        self._decide({end: Decision(verdict) for one in ids for end in self._whole(one)})
        return len(ids)

    @property
    def can_undo(self) -> bool:
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        return bool(self._future)

    def undo(self) -> None:
        """Take the last decision back, however many changes it was about."""
        if self._past:
            self._future.append(self.decisions)
            self._go_to(self._past.pop())

    def redo(self) -> None:
        if self._future:
            self._past.append(self.decisions)
            self._go_to(self._future.pop())

    def _plain_result(self, change_id: str) -> str:
        change = self._known[change_id].change
        return after_of(change, None, change.language or Language.FRENCH).strip(BREAK)

    def _whole(self, change_id: str) -> tuple[str, ...]:
        """A change with the other end of a move: both are decided alike."""
        partner = self._known[change_id].change.partner
        partner = self.review.aliases.get(partner, partner)
        return (change_id, partner) if partner in self._known else (change_id,)

    def _standing(self, change_id: str) -> Standing:
        decision = self.decisions.get(change_id)
        if decision is None:
            return Standing.UNDECIDED
        if decision.verdict is Verdict.REJECT:
            return Standing.REFUSED
        return Standing.EDITED if decision.text is not None else Standing.ACCEPTED

    def _decide(self, decided: Mapping[str, Decision]) -> None:
        self._become({**self.decisions, **decided})

    def _become(self, decisions: Decisions) -> None:
        if decisions == self.decisions:
            return
        self._past.append(self.decisions)
        self._future.clear()
        self._go_to(decisions)

    def _go_to(self, decisions: Decisions) -> None:
        moved = [key for key in _ordered(self.decisions, decisions) if self.decisions.get(key) != decisions.get(key)]
        self.decisions = decisions
        if moved:
            self.current = next((proposal.id for proposal in self.review.proposals if proposal.id in moved), moved[0])
        self._changed(decisions)


def _ordered(*several: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(key for one in several for key in one))
