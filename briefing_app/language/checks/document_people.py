"""D-04: whether those who are listed at a meeting and those whom the text names are the same people.

Source: ``language.md`` 5.4. Both are hints: a text may speak of somebody who was not there, and a long delegation is
listed without being named. So of those listed only who speaks for a side is looked for, and only once the text names
anybody.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.people import Attendance, Participant, Role
from briefing_app.domain.segments import SegmentPair
from briefing_app.language.checks.finding import Severity, Span, on_side
from briefing_app.language.checks.names import Known, Mention, People, Word, mention, places, words_of
from briefing_app.language.checks.placed import Placed, Setting, about_note

_SPEAKS = frozenset({Role.HEAD_OF_DELEGATION, Role.PRINCIPAL})
_IS_THERE = frozenset({Attendance.PRESENT, Attendance.REMOTE, Attendance.PART})
Cited = tuple[Bilingual, Mention, tuple[Language, Span] | None]
"""The name of a person, the most a pair says of it, and where their full name stands, in Arabic if it does."""


def check_presence(note: BriefingNote, setting: Setting) -> Iterator[Placed]:
    """Who is named in full and not listed, at the first place; then who speaks for a side and is not named."""
    participants = note.facts.participants
    if not participants or not setting.people.all:
        return
    listed = {participant.person.name for participant in participants}
    listed |= {participant.represented_by for participant in participants}
    named: set[Bilingual] = set()
    for section in note.sections:
        for pair in section.pairs:
            for name, most, place in cited(pair, setting.people):
                is_new = name not in named
                if most > Mention.PART:
                    named.add(name)
                if is_new and name not in listed and place is not None:
                    language, span = place
                    finding = on_side(language, "D-04", "not_listed", Severity.HINT, span, name=name[language])
                    yield Placed(finding, section.id, pair.id)
    if named:
        for participant in participants:
            if _is_missed(participant, named):
                yield about_note("D-04", "not_named", Severity.HINT, name=participant.person.name.fr)


def _is_missed(participant: Participant, named: set[Bilingual]) -> bool:
    name = participant.person.name
    return (
        participant.role in _SPEAKS
        and participant.attendance in _IS_THERE
        and all(name[language].strip() for language in Language)
        and name not in named
    )


@lru_cache(maxsize=1024)
def cited(pair: SegmentPair, people: People) -> tuple[Cited, ...]:
    """The people whom a pair names; remembered, for most pairs of a note are as they were."""
    words = {language: words_of(pair.text(language).plain, language) for language in Language}
    found = []
    for one in people.concerned((*words[Language.ARABIC], *words[Language.FRENCH])):
        most = max(mention(words[language], one, language) for language in Language)
        places_in_full = ((language, _in_full(words[language], one, language)) for language in Language)
        place = next(((language, span) for language, span in places_in_full if span is not None), None)
        found.append((one.person.name, most, place))
    return tuple(found)


def _in_full(words: Sequence[Word], one: Known, language: Language) -> Span | None:
    """Where the whole of a name of several words stands first."""
    name = one.names[language]
    place = next(places(words, name, language), None) if len(name) > 1 else None
    return (words[place[0]].start, words[place[1] - 1].end) if place is not None else None
