"""Changes before they are numbered: what a cluster says of each of its exported paragraphs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import msgspec

from briefing_app.docx_io.review.exported import Entry
from briefing_app.docx_io.review.grouping import Group, Item, Stream, items_of, joined_runs
from briefing_app.docx_io.review.marks import Rev, Revs
from briefing_app.domain.languages import Bilingual
from briefing_app.domain.review import BREAK, Change, ChangeKind, Placing, Reason, Stacked
from briefing_app.domain.rich_text import Run


class Draft(msgspec.Struct):
    """A change on ``e0``…``e1`` of the exported paragraph ``entry``. ``move`` names a tracked move."""

    entry: int
    e0: int
    e1: int
    kind: ChangeKind
    before: str
    after: tuple[Run, ...] = ()
    revs: list[Rev] = []
    author: str = ""
    date: str = ""
    is_utc: bool = False
    is_tracked: bool = True
    rejected: str = ""
    stacked: tuple[Stacked, ...] = ()
    row: Bilingual = Bilingual()
    is_before: bool = False
    move: str | None = None
    partner: Draft | None = None
    asks: Reason | None = None

    @property
    def after_text(self) -> str:
        return "".join(run.text for run in self.after)

    def change(self, change_id: str, entry: Entry, how: Placing, asks: Reason | None, partner: str) -> Change:
        row_text = f"{self.row.fr}\t{self.row.ar}" if self.row else ""
        return Change(
            id=change_id,
            kind=self.kind,
            pair=entry.pair,
            language=None if self.row else entry.language,
            before=row_text if self.kind is ChangeKind.ROW_REMOVED else self.before,
            after=row_text if self.kind is ChangeKind.ROW_ADDED else self.after_text,
            author=self.author,
            date=self.date,
            date_is_utc=self.is_utc,
            placed_by=how,
            is_tracked=self.is_tracked,
            asks=self.asks or asks,
            rejected=self.rejected,
            row=self.row,
            is_before=self.is_before,
            partner=partner,
            stacked=self.stacked,
            runs=self.after,
            marks=len(self.revs),
        )


def drafts_of(stream: Stream, numbers: Sequence[int], entries: Sequence[Entry], last_mark: Revs) -> list[Draft]:
    """The changes of one cluster, in reading order."""
    texts = [entries[number].text.plain.replace(BREAK, " ") for number in numbers]
    exported = BREAK.join(texts)
    starts = [0]
    for text in texts:
        starts.append(starts[-1] + len(text) + 1)
    drafts = [draft for item in items_of(stream, exported) for draft in _cut(item, numbers, starts, exported)]
    drafts = _without_new_ends(drafts, {number: len(text) for number, text in zip(numbers, texts, strict=True)})
    for draft in drafts:
        draft.kind = _kind(draft, len(texts[numbers.index(draft.entry)]))
    drafts = _without_empty_lines(drafts)
    return _whole_paragraphs(drafts, numbers, texts, last_mark)


def _cut(item: Item, numbers: Sequence[int], starts: Sequence[int], exported: str) -> list[Draft]:
    """An item in parts that each stand in one paragraph; an end that goes away is a part of its own."""
    first = max(n for n in range(len(numbers)) if starts[n] <= item.e0)
    breaks = [starts[n + 1] - 1 for n in range(first, len(numbers) - 1) if item.e0 <= starts[n + 1] - 1 < item.e1]
    afters = _split(item.after)
    if len(afters) - 1 != len(breaks):
        afters = [item.after]
    refused = item.rejected.split(BREAK)
    if len(refused) - 1 != len(breaks):
        refused = [item.rejected]
    edges = [item.e0, *(edge for at in breaks for edge in (at, at + 1)), item.e1]
    drafts: list[Draft] = []
    for part in range(len(breaks) + 1):
        start, end = edges[2 * part], edges[2 * part + 1]
        after = afters[part] if part < len(afters) else ()
        before = exported[start:end]
        base = starts[first + part]
        if before or after or not breaks:
            drafts.append(_drafted(item, numbers[first + part], start - base, end - base, before, after))
            drafts[-1].rejected = refused[part] if part < len(refused) else ""
        if part < len(breaks) and len(afters) == 1:
            drafts.append(_drafted(item, numbers[first + part], end - base, end - base, BREAK, ()))
    for draft in drafts[1:]:
        draft.revs = []
    return drafts


def _split(runs: Sequence[Run]) -> list[tuple[Run, ...]]:
    parts: list[list[Run]] = [[]]
    for run in runs:
        for n, text in enumerate(run.text.split(BREAK)):
            if n:
                parts.append([])
            if text:
                parts[-1].append(run.with_text(text))
    return [joined_runs(part) for part in parts]


def _drafted(item: Item, entry: int, e0: int, e1: int, before: str, after: tuple[Run, ...]) -> Draft:
    revs = list(dict.fromkeys(rev for group in item.groups for rev in group.revs))
    first = item.groups[0].first if item.groups else None
    return Draft(
        entry,
        e0,
        e1,
        ChangeKind.REPLACED,
        before,
        after,
        revs,
        first.author if first else "",
        first.date if first else "",
        first.is_utc if first else False,
        is_tracked=not item.edited,
        stacked=_stacked(item.groups),
        move=item.groups[0].move if len(item.groups) == 1 else None,
    )


def _stacked(groups: Sequence[Group]) -> tuple[Stacked, ...]:
    """What others did inside; where marks and an untracked edit became one change, all who made marks."""
    found = [stacked for group in groups for stacked in group.stacked]
    found.extend(Stacked(group.first.author, group.first.date, "") for group in groups[1:])
    return tuple(found)


def _kind(draft: Draft, length: int) -> ChangeKind:
    before, after = draft.before, draft.after_text
    if before == BREAK:
        return ChangeKind.JOINED
    if BREAK in after:
        added = not before and (
            (draft.e1 == length and after.startswith(BREAK)) or (draft.e0 == 0 and after.endswith(BREAK))
        )
        return ChangeKind.PARAGRAPH_ADDED if added else ChangeKind.SPLIT
    if not draft.is_tracked:
        return ChangeKind.UNTRACKED
    if draft.move is not None:
        return ChangeKind.MOVED
    if before and after:
        return ChangeKind.REPLACED
    return ChangeKind.DELETED if before else ChangeKind.INSERTED


def _without_new_ends(drafts: Sequence[Draft], lengths: Mapping[int, int]) -> list[Draft]:
    """An end that one person took away beside one that the same put in: the paragraph ends as it did."""
    kept: list[Draft] = []
    for draft in drafts:
        exchanged = _exchanged(kept[-1], draft, lengths) if kept else None
        if exchanged is None:
            kept.append(draft)
        else:
            kept[-1:] = exchanged
    return kept


def _exchanged(first: Draft, second: Draft, lengths: Mapping[int, int]) -> list[Draft] | None:
    """Two neighbours of which one takes away an end and the other puts one in, as what is left of them; else None, and
    also where what was put in would go behind the last paragraph.

    What was put in between the two ends stands in the other paragraph then.
    """
    if first.author != second.author or first.is_tracked is not second.is_tracked:
        return None
    if second.before == BREAK and first.entry == second.entry and first.e1 == lengths[first.entry]:
        draft, is_behind = first, False
        there = next(((number, 0) for number in lengths if number > first.entry), None)
    elif first.before == BREAK and first.entry != second.entry and second.e0 == 0:
        draft, is_behind, there = second, True, (first.entry, lengths[first.entry])
    else:
        return None
    text = draft.after_text
    stays = text.startswith(BREAK) if is_behind else text.endswith(BREAK)
    moves = not draft.before and (text.endswith(BREAK) if is_behind else text.startswith(BREAK))
    if draft.before == BREAK or not (stays or (moves and there is not None)):
        return None
    draft.after = _without_end(draft.after, first=stays is is_behind)
    draft.revs = list(dict.fromkeys((*first.revs, *second.revs)))
    if there is not None and not stays:
        draft.entry, draft.e0 = there
        draft.e1 = draft.e0
    return [draft] if draft.before or draft.after or draft.stacked else []


def _without_end(runs: Sequence[Run], *, first: bool) -> tuple[Run, ...]:
    """The runs without the end of a paragraph that they begin with, or close with."""
    edge = runs[0] if first else runs[-1]
    rest = edge.with_text(edge.text[1:] if first else edge.text[:-1])
    return joined_runs(run for run in ((rest, *runs[1:]) if first else (*runs[:-1], rest)) if run.text)


def _without_empty_lines(drafts: Sequence[Draft]) -> list[Draft]:
    """A paragraph that was put in and left empty says nothing, unless something else was put where it stands."""
    places = Counter((draft.entry, draft.e0) for draft in drafts)

    def is_empty(draft: Draft) -> bool:
        added = draft.kind is ChangeKind.PARAGRAPH_ADDED and not draft.after_text.strip() and not draft.stacked
        return added and places[draft.entry, draft.e0] == 1

    return [draft for draft in drafts if not is_empty(draft)]


def _whole_paragraphs(
    drafts: list[Draft], numbers: Sequence[int], texts: Sequence[str], last_mark: Revs
) -> list[Draft]:
    """A paragraph that goes away whole takes its end with it, or the end before it when only that went."""
    joins = {draft.entry: draft for draft in drafts if draft.kind is ChangeKind.JOINED}
    own = {number: [draft for draft in drafts if draft.entry == number and draft.before != BREAK] for number in numbers}
    eaten: list[Draft] = []
    gone: set[int] = set()
    for n, number in enumerate(numbers):
        text = texts[n]
        whole = own[number][0] if len(own[number]) == 1 else None
        if whole is None or not text.strip() or whole.before.strip() != text.strip() or whole.after:
            continue
        whole.kind = ChangeKind.MOVED if whole.move is not None else ChangeKind.PARAGRAPH_DELETED
        gone.add(number)
        if n + 1 == len(numbers):
            whole.revs = list(dict.fromkeys((*whole.revs, *last_mark)))
        taken = joins.pop(number, None) or _end_before(n, numbers, joins, gone)
        if taken is not None:
            whole.revs = list(dict.fromkeys((*whole.revs, *taken.revs)))
            eaten.append(taken)
    return [draft for draft in drafts if not any(draft is one for one in eaten)]


def _end_before(n: int, numbers: Sequence[int], joins: dict[int, Draft], gone: set[int]) -> Draft | None:
    """The end that went with a paragraph whose own end stayed: that of the last paragraph before it."""
    for number in reversed(numbers[:n]):
        if number in joins:
            return joins.pop(number)
        if number not in gone:
            return None
    return None
