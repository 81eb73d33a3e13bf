"""How a follow-up sheet is ordered: groups by counterpart, owner or due week, and the ledger inside a counterpart."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta
from enum import StrEnum

import msgspec

from briefing_app.docx_io import labels
from briefing_app.docx_io.facts import country_name
from briefing_app.domain.actions import Obligation
from briefing_app.domain.languages import Bilingual, Language, both
from briefing_app.domain.profiles import Profile
from briefing_app.domain.register import RegisterEntry
from briefing_app.language.calendars import format_day, locale_of
from briefing_app.language.folding import fold


class Grouping(StrEnum):
    COUNTERPART = "counterpart"
    OWNER = "owner"
    DUE_WEEK = "due_week"


ORDERS = {
    Grouping.COUNTERPART: Bilingual("حسب النظير", "par homologue"),
    Grouping.OWNER: Bilingual("حسب المسؤول", "par responsable"),
    Grouping.DUE_WEEK: Bilingual("حسب أسبوع الموعد", "par semaine d’échéance"),
}


class Ledger(msgspec.Struct, frozen=True):
    """One table of the sheet; without a ``title`` it is the only one of its group."""

    entries: tuple[RegisterEntry, ...]
    title: Bilingual = Bilingual()


class Group(msgspec.Struct, frozen=True):
    title: Bilingual
    ledgers: tuple[Ledger, ...]


def grouped(entries: Iterable[RegisterEntry], grouping: Grouping, profile: Profile) -> tuple[Group, ...]:
    """The entries in groups; what has no counterpart, owner or day comes last. Inside, the most urgent come first."""
    ordered = sorted(entries, key=_urgency)
    match grouping:
        case Grouping.COUNTERPART:
            named = _by_name(ordered, lambda entry: _counterpart(entry, profile), labels.NO_COUNTERPART, profile)
            return tuple(Group(title, tuple(_ledgers(group))) for title, group in named)
        case Grouping.OWNER:
            named = _by_name(ordered, lambda entry: entry.action.owner, labels.NO_OWNER, profile)
            return tuple(Group(title, (Ledger(tuple(group)),)) for title, group in named)
        case Grouping.DUE_WEEK:
            return tuple(_by_week(ordered, profile))


def _urgency(entry: RegisterEntry) -> tuple[bool, bool, date, str]:
    return not entry.action.is_open, not entry.overdue, entry.due_day or date.max, entry.action.number


def _ledgers(entries: Sequence[RegisterEntry]) -> Iterator[Ledger]:
    """What we owe them, what they owe us, what is common, what is ours alone."""
    for obligation in Obligation:
        mine = tuple(entry for entry in entries if entry.action.obligation is obligation)
        if mine:
            yield Ledger(mine, labels.LEDGER[obligation])


def _by_name(
    entries: Sequence[RegisterEntry],
    name_of: Callable[[RegisterEntry], Bilingual],
    nobody: Bilingual,
    profile: Profile,
) -> list[tuple[Bilingual, list[RegisterEntry]]]:
    """By a name, whatever its spelling in accents, hamzas and capitals; in the order of the leading language."""
    groups: dict[str, tuple[Bilingual, list[RegisterEntry]]] = {}
    for entry in entries:
        name = name_of(entry)
        key = fold(name.fr or name.ar)
        title, members = groups.setdefault(key, (name or nobody, []))
        members.append(entry)
        if not (title.ar and title.fr):
            groups[key] = (Bilingual(title.ar or name.ar, title.fr or name.fr), members)

    def place(key: str) -> tuple[bool, str]:
        title = groups[key][0]
        return not key, fold(title[profile.leading] or title[profile.leading.twin])

    return [groups[key] for key in sorted(groups, key=place)]


def _counterpart(entry: RegisterEntry, profile: Profile) -> Bilingual:
    """The name of the other side, with its country behind it; the country alone when nobody is named."""
    name, country = entry.action.counterpart, country_name(entry.action.counterpart_country, profile)
    if not name:
        return country

    def one(language: Language) -> str:
        shown = name[language] or name[language.twin]
        return f"{shown} — {country[language]}" if country[language] and country[language] not in shown else shown

    return both(one)


def _by_week(entries: Sequence[RegisterEntry], profile: Profile) -> Iterator[Group]:
    """What is late first, then week by week as the host's calendar has them, then what has no day."""
    late = tuple(entry for entry in entries if entry.overdue)
    if late:
        yield Group(labels.LATE, (Ledger(late),))
    weeks: dict[date, list[RegisterEntry]] = {}
    for entry in entries:
        if not entry.overdue and entry.due_day is not None:
            first = _first_weekday(profile)
            start = entry.due_day - timedelta(days=(entry.due_day.weekday() - first) % 7)
            weeks.setdefault(start, []).append(entry)
    for start in sorted(weeks):
        yield Group(_week(start, profile), (Ledger(tuple(weeks[start])),))
    rest = tuple(entry for entry in entries if not entry.overdue and entry.due_day is None)
    if rest:
        yield Group(labels.NO_WEEK, (Ledger(rest),))


def _week(start: date, profile: Profile) -> Bilingual:
    return both(lambda language: labels.WEEK_OF[language].format(day=format_day(start, language, profile)))


def _first_weekday(profile: Profile) -> int:
    """The day a week begins with where the note's host is (0 is Monday), by CLDR: Saturday in Egypt."""
    from babel import Locale

    return int(Locale.parse(locale_of(profile.leading, profile)).first_week_day)
