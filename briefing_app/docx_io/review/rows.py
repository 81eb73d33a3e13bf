"""Table rows that were put in or taken away, tracked or not, and paragraphs that are gone."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from briefing_app.docx_io.review.clusters import Cluster
from briefing_app.docx_io.review.drafts import Draft
from briefing_app.docx_io.review.exported import Entry
from briefing_app.docx_io.review.marks import Rev
from briefing_app.docx_io.review.paragraphs import Returned
from briefing_app.docx_io.review.placing import Found, Placement
from briefing_app.docx_io.review.stream import Raw
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.review import BREAK, ChangeKind, Reason
from briefing_app.domain.rich_text import Run

RowKey = tuple[int, int]
_IDLE_JOINER = re.compile("^\u200d|(?<![\u0620-\u064a\u0671-\u06d3])\u200d$")
"""A joiner that joins nothing; behind an Arabic letter it shapes it ("ه" of a year)."""


def mates(entries: Sequence[Entry], number: int) -> tuple[int, ...]:
    """The exported paragraphs of the row that ``number`` stands in, itself among them; outside tables it alone."""
    key = _row(entries[number])
    if key is None:
        return (number,)
    first, end = number, number + 1
    while first and _row(entries[first - 1]) == key:
        first -= 1
    while end < len(entries) and _row(entries[end]) == key:
        end += 1
    return tuple(range(first, end))


def removed_rows(
    entries: Sequence[Entry], found: Mapping[int, Found], returned: Sequence[Returned], raws: Sequence[Raw]
) -> list[Draft]:
    """Rows that were taken away with tracking: one change for both languages."""
    drafts: dict[int, Draft] = {}
    by_row = _raws_by_row(raws)
    for number in sorted(found):
        place = returned[found[number].paragraph].place
        first = mates(entries, number)[0]
        if place is None or not place.is_removed or first in drafts:
            continue
        inner = [rev for at in by_row[place.table, place.row] for rev in raws[at].revs]
        drafts[first] = _row_draft(entries, first, place.row_revs, inner)
    return list(drafts.values())


def vanished(entries: Sequence[Entry], placement: Placement) -> list[Draft]:
    """What is no longer there and nobody tracked; asks when the file has lost its bookmarks."""
    drafts: list[Draft] = []
    asks = None if placement.by_bookmark else Reason.VANISHED
    done: set[int] = set()
    for number, entry in enumerate(entries):
        if number in placement.found or number in done or not entry.key:
            continue
        row = mates(entries, number)
        units = [mate for mate in row if entries[mate].is_unit]
        said = [mate for mate in units if entries[mate].key]
        if entry.is_unit and entry.place is not None and all(mate not in placement.found for mate in said):
            drafts.append(_row_draft(entries, row[0], (), (), asks))
            done.update(row)
            continue
        text = entry.text.plain
        kind = ChangeKind.PARAGRAPH_DELETED if entry.is_unit else ChangeKind.OUTSIDE
        reason = asks if entry.is_unit else Reason.OUTSIDE
        drafts.append(Draft(number, 0, len(text), kind, text, is_tracked=False, asks=reason))
    return drafts


def added(
    entries: Sequence[Entry],
    found: Mapping[int, Found],
    returned: Sequence[Returned],
    raws: Sequence[Raw],
    clusters: Sequence[Cluster],
) -> tuple[list[Draft], list[Draft]]:
    """Rows and paragraphs that no exported one stands for: those with a place, and those without one."""
    unknown = {at for cluster in clusters if not cluster.entries for at in range(cluster.first, cluster.end)}
    by_row = _raws_by_row(raws)
    at_home = {returned[one.paragraph].place for one in found.values()}
    lived_in = {(place.table, place.row) for place in at_home if place is not None}
    rows = [key for key in by_row if _is_new(raws, by_row[key], key in lived_in, unknown)]
    units = _units_by_table(entries, found, returned)
    placed: list[Draft] = []
    loose: list[Draft] = []
    told: set[int] = set()
    for key in rows:
        told.update(by_row[key])
        row = [raws[at] for at in by_row[key]]
        if not any(raw.reject_text.strip() or _cell_text(raw) for raw in row):
            continue
        draft = _added_row(entries, units, key, row)
        if draft.entry >= 0:
            placed.append(draft)
        else:
            loose.append(draft)
    for at in sorted(unknown):
        raw = raws[at]
        if at not in told and (raw.reject_text.strip() or raw.accept_text.strip()):
            loose.append(_without_place([raw]))
    return placed, loose


def multiplied(number: int, entries: Sequence[Entry], raws: Sequence[Raw]) -> Draft:
    """A unit whose text stands there several times: refused as a whole, and kept (rule I21)."""
    draft = _without_place(raws)
    draft.entry, draft.kind, draft.asks = number, ChangeKind.UNTRACKED, Reason.REPEATED
    draft.before = entries[number].text.plain
    draft.e1 = len(draft.before)
    return draft


def _is_new(raws: Sequence[Raw], row: Sequence[int], lived_in: bool, unknown: set[int]) -> bool:
    """A row that was put in, or one of which nothing was exported."""
    place = raws[row[0]].place
    if place is None or place.is_removed:
        return False
    return place.is_added or (not lived_in and any(at in unknown for at in row))


def _row(entry: Entry) -> RowKey | None:
    return (entry.place.table, entry.place.row) if entry.place is not None else None


def _raws_by_row(raws: Sequence[Raw]) -> dict[RowKey, list[int]]:
    rows: dict[RowKey, list[int]] = {}
    for at, raw in enumerate(raws):
        if raw.place is not None:
            rows.setdefault((raw.place.table, raw.place.row), []).append(at)
    return rows


def _row_draft(
    entries: Sequence[Entry], first: int, own: Sequence[Rev], inner: Sequence[Rev], asks: Reason | None = None
) -> Draft:
    """A row that goes, with the marks of its own and of everything in it."""
    row = mates(entries, first)
    texts = {entries[mate].language: entries[mate].text.plain for mate in row if entries[mate].is_unit}
    unit = next((mate for mate in row if entries[mate].is_unit), first)
    revs = list(dict.fromkeys((*own, *inner)))
    draft = Draft(unit, 0, 0, ChangeKind.ROW_REMOVED, "", revs=revs, is_tracked=bool(own), asks=asks)
    draft.row = Bilingual(texts.get(Language.ARABIC, ""), texts.get(Language.FRENCH, ""))
    if not texts:
        draft.before = "\t".join(entries[mate].text.plain for mate in row)
    if own:
        draft.author, draft.date, draft.is_utc = own[-1].author, own[-1].date, own[-1].is_utc
    return draft


def _units_by_table(
    entries: Sequence[Entry], found: Mapping[int, Found], returned: Sequence[Returned]
) -> dict[int, list[tuple[int, int]]]:
    """For each returned table its units as (row, number of entry), in order."""
    tables: dict[int, list[tuple[int, int]]] = {}
    for number, one in found.items():
        place = returned[one.paragraph].place
        if entries[number].is_unit and place is not None:
            tables.setdefault(place.table, []).append((place.row, number))
    for rows in tables.values():
        rows.sort()
    return tables


def _added_row(
    entries: Sequence[Entry], units: Mapping[int, list[tuple[int, int]]], key: RowKey, raws: Sequence[Raw]
) -> Draft:
    near = units.get(key[0], [])
    before = [number for row, number in near if row < key[1]]
    after = [number for row, number in near if row > key[1]]
    if not near:
        return _without_place(raws)
    number = before[-1] if before else after[0]
    columns = {entries[n].place.column: entries[n].language for _, n in near if entries[n].place is not None}  # type: ignore[union-attr]
    texts: dict[Language, list[str]] = {}
    for raw in raws:
        column = raw.place.column if raw.place is not None else 0
        if shown := _cell_text(raw):
            language = columns.get(column) or (Language.ARABIC if column else Language.FRENCH)
            texts.setdefault(language, []).append(shown)
    draft = _without_place(raws)
    draft.entry = mates(entries, number)[-1 if before else 0]
    draft.kind, draft.after, draft.asks = ChangeKind.ROW_ADDED, (), None
    draft.row = Bilingual("\n".join(texts.get(Language.ARABIC, [])), "\n".join(texts.get(Language.FRENCH, [])))
    draft.is_before = not before
    draft.e0 = draft.e1 = 0 if draft.is_before else len(entries[draft.entry].text)
    return draft


def _without_place(raws: Sequence[Raw]) -> Draft:
    """New text beside which no segment stands: kept whole, for the tray."""
    texts = [_cell_text(raw) for raw in raws]
    gone = "" if any(texts) else BREAK.join(filter(None, (raw.reject_text.strip() for raw in raws)))
    revs = list(dict.fromkeys(rev for raw in raws for rev in (*_row_revs(raw), *raw.revs)))
    draft = Draft(-1, 0, 0, ChangeKind.PARAGRAPH_ADDED, gone, revs=revs)
    draft.after = tuple(Run(text) for text in (BREAK.join(filter(None, texts)),) if text)
    draft.is_tracked = bool(revs)
    draft.asks = Reason.NO_NEIGHBOUR
    if revs:
        draft.author, draft.date, draft.is_utc = revs[0].author, revs[0].date, revs[0].is_utc
    return draft


def _cell_text(raw: Raw) -> str:
    """What a new paragraph says, without the joiner that LibreOffice puts into a new row for its mark to stand on."""
    return _IDLE_JOINER.sub("", raw.accept_text.strip()).strip()


def _row_revs(raw: Raw) -> Sequence[Rev]:
    return raw.place.row_revs if raw.place is not None else ()
