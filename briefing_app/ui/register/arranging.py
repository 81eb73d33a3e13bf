"""From the rows of the register to the lines of the list: narrowed, sorted, and put under headings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

import msgspec

from briefing_app.domain.actions import ActionState
from briefing_app.domain.languages import Bilingual, Language
from briefing_app.language.folding import fold
from briefing_app.ui.register.searching import Forms
from briefing_app.ui.register.state import (
    By,
    Closed,
    Column,
    Group,
    Heading,
    Month,
    Named,
    Nobody,
    Order,
    Overdue,
    Undated,
    Wanted,
    Week,
)
from briefing_app.ui.register.table_rows import Rows, Values

WEEKS = 4
"""So many weeks after this one are groups of their own; what is due later goes by months."""
_OWNER = ("owner_ar", "owner_fr")
_COUNTERPART = ("counterpart_ar", "counterpart_fr", "counterpart_country")
_STATES = {state.value: place for place, state in enumerate(ActionState)}
Rank = tuple[Any, ...]


class Manner(msgspec.Struct, frozen=True):
    """How the list is laid out. ``first_weekday`` is 0 for Monday; ``language`` is the one names are read in."""

    by: By
    order: Order
    today: date
    language: Language
    first_weekday: int


class Lines(msgspec.Struct, frozen=True):
    """``at[line]`` is the place of a row, or of a heading as -1, -2, …"""

    at: Sequence[int] = ()
    headings: Sequence[Heading] = ()


def narrowed(rows: Rows, forms: Forms, wanted: Wanted, today: date) -> list[int]:
    """The places of the rows that pass the filters; what is closed or hidden is not among ``rows`` unless wanted."""
    places: Iterable[int] = range(len(rows))
    checks = list(_checks(rows, wanted, today.isoformat(), today))
    for column, passes in checks:
        places = [place for place in places if passes(column[place])]
    for asked, fields in ((wanted.owner, _OWNER), (wanted.counterpart, _COUNTERPART)):
        for word in fold(asked).split():
            columns = [forms.column(field) for field in fields]
            places = [place for place in places if any(word in column[place] for column in columns)]
    for word in fold(wanted.text).split():
        texts = forms.texts()
        places = [place for place in places if word in texts[place]]
    return list(places)


def _checks(
    rows: Rows, wanted: Wanted, today: str, day: date
) -> Iterable[tuple[Values, Callable[[tuple[Any, ...]], bool]]]:
    if wanted.state is not None:
        state = wanted.state.value
        yield rows.values("state"), lambda values: values[0] == state
    elif not wanted.with_closed:
        yield rows.values("is_open", "due_day"), lambda values: bool(values[0])
    if wanted.obligation is not None:
        owed = wanted.obligation.value
        yield rows.values("obligation"), lambda values: values[0] == owed
    if wanted.overdue_only:
        yield rows.values("is_open", "due_day"), lambda values: bool(values[0]) and "" < values[1] < today
    if wanted.waiting_days is not None:
        since = (day - timedelta(days=wanted.waiting_days)).isoformat()
        yield rows.values("waiting_since"), lambda values: "" < values[0] < since


def arranged(rows: Rows, places: list[int], forms: Forms, manner: Manner) -> Lines:
    """``places`` in their order, under the headings of their groups."""
    ordered = _sorted(rows, places, forms, manner)
    if manner.by is By.NOTHING:
        return Lines(ordered)
    columns, group_of = _grouping(manner)
    values = rows.values(*columns)
    known: dict[tuple[Any, ...], tuple[Rank, Group]] = {}
    groups: dict[Rank, Group] = {}
    members: dict[Rank, list[int]] = {}
    for place in ordered:
        value = values[place]
        if value not in known:
            known[value] = group_of(value)
        rank, group = known[value]
        if rank not in groups:
            groups[rank], members[rank] = group, []
        members[rank].append(place)
    at: list[int] = []
    headings: list[Heading] = []
    for rank in sorted(groups):
        headings.append(Heading(groups[rank], len(members[rank])))
        at.append(-len(headings))
        at.extend(members[rank])
    return Lines(at, headings)


# Order.


def _sorted(rows: Rows, places: list[int], forms: Forms, manner: Manner) -> list[int]:
    """What has nothing to sort by comes last either way; rows alike keep the order they came in."""
    order = manner.order
    if order == Order():
        return places
    key = _key(rows, forms, manner)
    with_none: list[int] = []
    with_some: list[int] = []
    for place in places:
        (with_some if key(place) else with_none).append(place)
    return [*sorted(with_some, key=key, reverse=order.descending), *with_none]


def _key(rows: Rows, forms: Forms, manner: Manner) -> Callable[[int], Any]:
    language, other = manner.language.value, manner.language.twin.value
    match manner.order.column:
        case Column.DUE:
            days = [day for (day,) in rows.values("due_day")]
            return days.__getitem__
        case Column.STATE:
            states = [_STATES[state] + 1 for (state,) in rows.values("state")]
            return states.__getitem__
        case Column.NUMBER:
            numbers = [_natural(number) for (number,) in rows.values("number")]
            return numbers.__getitem__
        case Column.NOTE:
            references = [_natural(reference) for (reference,) in rows.values("reference")]
            return references.__getitem__
        case column:
            first, second = forms.column(f"{column}_{language}"), forms.column(f"{column}_{other}")
            return lambda place: first[place] or second[place]


@lru_cache(100_000)
def _natural(text: str) -> tuple[str, int] | None:
    """``A-2026-9`` before ``A-2026-10``."""
    head = text.rstrip("0123456789")
    tail = text[len(head) :]
    return (head, int(tail or 0)) if text else None


# Groups.


def _grouping(manner: Manner) -> tuple[tuple[str, ...], Callable[[tuple[Any, ...]], tuple[Rank, Group]]]:
    if manner.by is By.WEEK:
        return ("is_open", "due_day"), lambda values: _by_week(bool(values[0]), values[1], manner)
    if manner.by is By.OWNER:
        return ("owner_ar", "owner_fr"), lambda values: _by_name(Bilingual(*values), "", manner)
    columns = ("counterpart_ar", "counterpart_fr", "counterpart_country")
    return columns, lambda values: _by_name(Bilingual(values[0], values[1]), values[2], manner)


def _by_week(is_open: bool, text: str, manner: Manner) -> tuple[Rank, Group]:
    if not is_open:
        return (5,), Closed()
    if not text:
        return (4,), Undated()
    day, today = date.fromisoformat(text), manner.today
    if day < today:
        return (0,), Overdue()
    start = week_start(day, manner.first_weekday)
    ahead = (start - week_start(today, manner.first_weekday)).days // 7
    if ahead <= WEEKS:
        return (1, start), Week(start, ahead)
    return (2, day.year, day.month), Month(day.year, day.month)


def week_start(day: date, first_weekday: int) -> date:
    """The first day of its week; ``first_weekday`` is 0 for Monday."""
    return date.fromordinal(max(1, day.toordinal() - (day.weekday() - first_weekday) % 7))


def _by_name(name: Bilingual, country: str, manner: Manner) -> tuple[Rank, Group]:
    """Names that fold alike in the language they are read in are one group; who has none comes last."""
    shown = name[manner.language] or name[manner.language.twin]
    if not shown and not country:
        return (1,), Nobody(manner.by)
    return (0, fold(shown) or country.casefold(), country), Named(name, country)
