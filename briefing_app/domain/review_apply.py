"""Applying a review: accepted proposals as edits on the note as it stands now, each carried over what changed since."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import msgspec

from briefing_app.domain.anchors import AnchorSpan, within
from briefing_app.domain.edits import Edit, EditGroup, PairChanged, PairInserted, PairRemoved, ThreadsChanged, apply
from briefing_app.domain.languages import Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.review import BREAK, Change, ChangeKind, Reason, Unplaced
from briefing_app.domain.review_merge import Proposal, Review, Site
from briefing_app.domain.review_plan import Carrier, Decision, NewId, Verdict, accepted_text, is_whole_move, settled
from briefing_app.domain.rewriting import fresh_pair, united
from briefing_app.domain.rich_text import RichText, Run, rich_text
from briefing_app.domain.segments import SegmentPair, Side, new_pair
from briefing_app.domain.threads import Comment, Thread, merged_threads

Decisions = dict[str, Decision]


class Plan(msgspec.Struct, frozen=True):
    """One step that does what was decided. ``overtaken`` could not be done: the note has other words there now."""

    edit: EditGroup
    accepted: tuple[str, ...]
    rejected: tuple[str, ...]
    undecided: tuple[str, ...]
    overtaken: tuple[Unplaced, ...]


def plan(note: BriefingNote, review: Review, decisions: Decisions, new_id: NewId) -> Plan:
    """The edit that brings the accepted proposals into ``note``, and what became of each of them.

    The comments of the reviewers come in with it. UserError as ``review_plan.settled`` has it.
    """
    verdicts = settled(review, decisions)
    taken = [p for p in review.proposals if p.id in verdicts and verdicts[p.id].verdict is Verdict.ACCEPT]
    work = _Work(note, review, verdicts, new_id)
    work.do_all(taken)
    lost = {one.item.id for one in work.overtaken if isinstance(one.item, Change)}
    return Plan(
        EditGroup(tuple(work.edits)),
        tuple(p.id for p in taken if p.id not in lost),
        tuple(change_id for change_id, one in verdicts.items() if one.verdict is Verdict.REJECT),
        tuple(p.id for p in review.proposals if p.id not in verdicts),
        tuple(work.overtaken),
    )


class _Part(msgspec.Struct):
    """One paragraph of a side that was cut; ``kept`` of its characters were exported."""

    runs: list[Run]
    kept: int = 0


class _Work:
    def __init__(self, note: BriefingNote, review: Review, verdicts: Decisions, new_id: NewId) -> None:
        self._note = note
        self._review = review
        self._verdicts = verdicts
        self._new_id = new_id
        self._known = review.by_id
        self._leaving: set[tuple[str, Language]] = set()
        self.edits: list[Edit] = []
        self.overtaken: list[Unplaced] = []

    def do_all(self, taken: Sequence[Proposal]) -> None:
        """Texts first, then what joins, moves, comes in or goes as a whole."""
        rows = [p for p in taken if p.change.kind in (ChangeKind.ROW_ADDED, ChangeKind.ROW_REMOVED)]
        joins = [p for p in taken if p.change.kind is ChangeKind.JOINED]
        moves = [p for p in taken if self._moves_whole(p, joins)]
        apart = {p.id for p in (*rows, *moves, *joins)}
        self._leaving = {(p.change.pair, site.language) for p in moves if p.change.before for site in p.sites}
        by_pair: dict[str, list[Proposal]] = {}
        for proposal in taken:
            if proposal.id not in apart:
                by_pair.setdefault(proposal.change.pair, []).append(proposal)
        for pair_id, proposals in by_pair.items():
            self._texts(pair_id, proposals)
        self._join(joins)
        for proposal in moves:
            if proposal.change.before:
                self._move(proposal)
        for proposal in [p for p in rows if not p.change.is_before][::-1] + [p for p in rows if p.change.is_before]:
            self._row(proposal)
        self._take_empty_out(taken)
        tray = tuple(_kept_as_thread(one) for one in (*self._review.unplaced, *self.overtaken))
        threads = merged_threads(self._note.threads, (*self._review.threads, *tray))
        if threads != self._note.threads:
            self._do(ThreadsChanged(self._note.threads, threads))

    def _do(self, edit: Edit) -> None:
        self._note = apply(self._note, edit)
        self.edits.append(edit)

    def _pair(self, pair_id: str) -> SegmentPair | None:
        return next((pair for pair in self._note.pairs() if pair.id == pair_id), None)

    def _partner(self, proposal: Proposal) -> Change | None:
        partner = self._known.get(self._review.aliases.get(proposal.change.partner, proposal.change.partner))
        return partner.change if partner is not None else None

    def _moves_whole(self, proposal: Proposal, joins: Sequence[Proposal]) -> bool:
        """A paragraph that moves with its pair; not where it leaves or comes to an end that is taken away as well."""
        change, partner = proposal.change, self._partner(proposal)
        if partner is None or not is_whole_move(change, partner):
            return False
        ends = {(one.pair, one.language) for one in (change, partner)}
        return all((join.change.pair, join.change.language) not in ends for join in joins)

    def _lose(self, proposal: Proposal, reason: Reason) -> None:
        self.overtaken.append(Unplaced(proposal.change, reason))

    # --- the text of one pair

    def _texts(self, pair_id: str, proposals: Sequence[Proposal]) -> None:
        before = self._pair(pair_id)
        if before is None:
            for proposal in proposals:
                self._lose(proposal, Reason.GONE)
            return
        after = before
        parts: dict[Language, tuple[int, int]] = {}
        changed: list[Language] = []
        for language in Language:
            sited = [(site, p) for p in proposals for site in p.sites if site.language is language]
            after, kept = self._side(after, language, sited)
            if after.text(language) != before.text(language):
                changed.append(language)
            parts[language] = kept
        if not changed:
            return
        whole, leading, trailing = self._cut(after, parts)
        if any(whole.text(language) != before.text(language) for language in Language):
            self._do(PairChanged(before, whole, changed[0] if len(changed) == 1 else None))
        section, index = self._note.locate(pair_id)
        for n, pair in enumerate(leading):
            self._do(PairInserted(section.id, index + n, pair))
        for n, pair in enumerate(trailing, index + len(leading) + 1):
            self._do(PairInserted(section.id, n, pair))

    def _side(
        self, pair: SegmentPair, language: Language, sited: Sequence[tuple[Site, Proposal]]
    ) -> tuple[SegmentPair, tuple[int, int]]:
        """The pair with the proposals of one side in it, from the last to the first: places before them stay true.

        With it how many paragraphs stand before and behind the one that keeps most of what was exported.
        """
        exported = self._review.exported.get((pair.id, language), "")
        carrier = Carrier(exported, pair.text(language).plain.replace(BREAK, " "))
        kept: list[tuple[Site, tuple[Run, ...]]] = []
        for site, proposal in sorted(sited, key=lambda one: (one[0].start, one[0].end))[::-1]:
            runs = accepted_text(proposal.change, self._verdicts[proposal.id])
            if (pair.id, language) in self._leaving:
                runs = _staying(runs, is_ahead=site.end == 0 and bool(exported))
            text = "".join(run.text for run in runs)
            if carrier.is_there(site.start, site.end, text):
                continue
            place = carrier.place(site.start, site.end)
            if place is None:
                self._lose(proposal, Reason.OVERTAKEN)
                continue
            kept.insert(0, (site, runs))
            if text or site.end > site.start:
                now = pair.text(language)
                pair = pair.edited(language, now.replaced(*place, runs), place[0])
        return pair, _around(exported, kept)

    def _cut(
        self, pair: SegmentPair, around: dict[Language, tuple[int, int]]
    ) -> tuple[SegmentPair, list[SegmentPair], list[SegmentPair]]:
        """A pair whose sides hold several paragraphs: the one that keeps the id, and fresh pairs on either side."""
        leading: list[dict[Language, Side]] = []
        trailing: list[dict[Language, Side]] = []
        for language in Language:
            side = pair.side(language)
            pieces = _paragraphs(side.text)
            if len(pieces) == 1:
                continue
            main = min(around[language][0], len(pieces) - 1)
            anchors = within(_without_breaks(side), [text.plain for text in pieces])
            same = side.agreed is not None and side.agreed.plain == pieces[main].plain
            own = Side(pieces[main], None if same else side.agreed, anchors[main])
            pair = pair.with_side(language, own)
            sides = [Side(text, None, spans) for text, spans in zip(pieces, anchors, strict=True)]
            _spread(leading, language, [one for one in sides[:main] if not one.text.is_empty][::-1])
            _spread(trailing, language, [one for one in sides[main + 1 :] if not one.text.is_empty])
        return pair, [self._fresh_of(sides) for sides in leading[::-1]], [self._fresh_of(sides) for sides in trailing]

    def _fresh_of(self, sides: dict[Language, Side]) -> SegmentPair:
        """A new pair that the anchors of its words go along with."""
        pair = self._fresh({language: side.text for language, side in sides.items()})
        for language, side in sides.items():
            pair = pair.with_side(language, pair.side(language).with_anchors(side.anchors))
        return pair

    def _fresh(self, texts: dict[Language, RichText]) -> SegmentPair:
        if len(texts) == 2:
            return new_pair(self._new_id(), texts[Language.ARABIC], texts[Language.FRENCH])
        ((language, text),) = texts.items()
        return fresh_pair(self._new_id(), language, text)

    # --- whole paragraphs

    def _join(self, joins: Sequence[Proposal]) -> None:
        """Joined in one language or both, the last first: what was joined may join again."""
        wanted: dict[tuple[str, str], list[Proposal]] = {}
        for proposal in joins:
            following = self._following(proposal.sites[0])
            if following is None:
                self._lose(proposal, Reason.OVERTAKEN)
            else:
                wanted.setdefault((proposal.change.pair, following), []).append(proposal)
        order = {pair.id: n for n, pair in enumerate(self._note.pairs())}
        for (first, second), proposals in sorted(wanted.items(), key=lambda one: -order.get(one[0][0], 0)):
            languages = list(dict.fromkeys(proposal.sites[0].language for proposal in proposals))
            parts = self._neighbours(first, second, languages)
            if parts:
                self._unite(parts, languages)
                continue
            for proposal in proposals:
                self._lose(proposal, Reason.OVERTAKEN)

    def _neighbours(self, first: str, second: str, languages: Sequence[Language]) -> Sequence[SegmentPair]:
        """Both pairs and what stands between them, when that has no words left in ``languages``; else nothing."""
        if self._pair(first) is None or self._pair(second) is None:
            return ()
        section, start = self._note.locate(first)
        place, end = self._note.locate(second)
        if section is not place or end <= start:
            return ()
        between = section.pairs[start + 1 : end]
        if any(pair.text(language).runs for pair in between for language in languages):
            return ()
        return section.pairs[start : end + 1]

    def _unite(self, parts: Sequence[SegmentPair], languages: Sequence[Language]) -> None:
        """One pair of neighbours; where one language alone was joined, the other keeps its sentences apart."""
        language = languages[0]
        between = " " if len(languages) == 1 else ""
        own, twin = RichText(), RichText()
        for n, pair in enumerate(parts):
            own = own.joined(pair.text(language)) if n else pair.text(language)
            right = pair.text(language.twin)
            twin = twin.joined(right, "" if twin.is_empty or right.is_empty else between) if n else right
        joined = united(parts[0], parts, language, own, twin)
        section, index = self._note.locate(parts[0].id)
        for n in range(len(parts) - 1, 0, -1):
            self._do(PairRemoved(section.id, index + n, parts[n]))
        self._do(PairChanged(parts[0], joined, language))

    def _following(self, site: Site) -> str | None:
        """The side behind ``site`` in the export, those passed over that were taken out whole."""
        sides = [side for side in self._review.exported if side[1] is site.language]
        at = sides.index((site.pair, site.language))
        for pair_id, language in sides[at + 1 :]:
            pair = self._pair(pair_id)
            if pair is not None and (pair.text(language).runs or not self._review.exported[pair_id, language]):
                return pair_id
        return None

    def _move(self, proposal: Proposal) -> None:
        target = self._partner(proposal)
        pair = self._pair(proposal.change.pair)
        beside = self._pair(target.pair) if target is not None else None
        if target is None or pair is None or beside is None or pair is beside:
            self._lose(proposal, Reason.GONE)
            return
        section, index = self._note.locate(pair.id)
        place, there = self._note.locate(beside.id)
        wanted = there if target.after.endswith(BREAK) else there + 1
        if section is place and index in (wanted, wanted - 1):
            return
        if section is place and index < wanted:
            wanted -= 1
        self._do(PairRemoved(section.id, index, pair))
        self._do(PairInserted(place.id, wanted, pair))

    def _row(self, proposal: Proposal) -> None:
        change = proposal.change
        pair = self._pair(change.pair)
        if pair is None:
            if change.kind is ChangeKind.ROW_ADDED:
                self._lose(proposal, Reason.GONE)
            return
        section, index = self._note.locate(pair.id)
        if change.kind is ChangeKind.ROW_REMOVED:
            if any(pair.text(side).plain != change.row[side] for side in Language if change.row[side]):
                self._lose(proposal, Reason.OVERTAKEN)
                return
            self._do(PairRemoved(section.id, index, pair))
            return
        kind = pair.text(Language.FRENCH).kind
        texts = {side: rich_text((Run(change.row[side]),), kind) for side in Language if change.row[side]}
        if texts:
            self._do(PairInserted(section.id, index if change.is_before else index + 1, self._fresh(texts)))

    def _take_empty_out(self, taken: Sequence[Proposal]) -> None:
        """A pair that lost its last words to this review goes."""
        emptied = [p for p in taken if p.change.kind in (ChangeKind.PARAGRAPH_DELETED, ChangeKind.MOVED)]
        for pair_id in dict.fromkeys(p.change.pair for p in emptied if p.change.before):
            pair = self._pair(pair_id)
            if pair is not None and pair.is_empty:
                section, index = self._note.locate(pair_id)
                self._do(PairRemoved(section.id, index, pair))


def _staying(runs: tuple[Run, ...], *, is_ahead: bool) -> tuple[Run, ...]:
    """Words put in where a paragraph moves away: they stay, as a paragraph of their own."""
    if is_ahead:
        return runs if not runs or runs[-1].text.endswith(BREAK) else (*runs, Run(BREAK))
    return runs if not runs or runs[0].text.startswith(BREAK) else (Run(BREAK), *runs)


def _kept_as_thread(one: Unplaced) -> Thread:
    """What found no place stays with the note until a person closes it."""
    if isinstance(one.item, Thread):
        return one.item
    change = one.item
    told = "\n".join((change.kind, change.pair, change.before, change.after, change.author, change.date))
    comment = Comment(change.author, change.after, change.date, change.date_is_utc)
    key = hashlib.sha256(told.encode()).hexdigest()[:16]
    return Thread(key, change.pair, change.language, change.before, (comment,), change=change.kind.value)


def _without_breaks(side: Side) -> tuple[AnchorSpan, ...]:
    """The anchors of a side as if its paragraphs followed each other without ends between them."""
    text = side.text.plain
    ends = [(text.count(BREAK, 0, span.start), text.count(BREAK, 0, span.end)) for span in side.anchors]
    return tuple(
        msgspec.structs.replace(span, start=span.start - first, end=span.end - last)
        for span, (first, last) in zip(side.anchors, ends, strict=True)
    )


def _paragraphs(text: RichText) -> list[RichText]:
    parts: list[list[Run]] = [[]]
    for run in text.runs:
        for n, piece in enumerate(run.text.split(BREAK)):
            if n:
                parts.append([])
            parts[-1].append(run.with_text(piece))
    return [rich_text(part, text.kind) for part in parts]


def _around(exported: str, kept: Sequence[tuple[Site, tuple[Run, ...]]]) -> tuple[int, int]:
    """How many paragraphs stand before and behind the one in which most of ``exported`` is left."""
    shares = [0]
    at = 0
    for site, runs in kept:
        shares[-1] += max(0, site.start - at)
        shares.extend([0] * sum(run.text.count(BREAK) for run in runs))
        at = site.end
    shares[-1] += len(exported) - at
    main = max(range(len(shares)), key=lambda n: (shares[n], -n))
    return main, len(shares) - main - 1


def _spread(rows: list[dict[Language, Side]], language: Language, sides: Sequence[Side]) -> None:
    """Put new paragraphs of one language beside those of the other, the nearest first."""
    for n, side in enumerate(sides):
        if n == len(rows):
            rows.append({})
        rows[n][language] = side
