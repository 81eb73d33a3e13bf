"""The names that count as right in a note: of those in it, of the directory, of countries, of terms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.people import Body, Person
from briefing_app.language.countries import country_names
from briefing_app.language.spelling.tokens import words_of


def of_people(people: Iterable[Person]) -> Iterator[Bilingual]:
    """Names in every form that is listed, and the bodies people speak for."""
    for person in people:
        yield person.name
        yield person.body
        for variant in person.variants:
            yield Bilingual(variant, variant)


def of_bodies(bodies: Iterable[Body]) -> Iterator[Bilingual]:
    for body in bodies:
        yield body.name
        yield body.acronym


def of_note(note: BriefingNote) -> Iterator[Bilingual]:
    """Those who took part, and where: what the facts of the meeting say."""
    yield from of_people(participant.person for participant in note.facts.participants)
    yield note.facts.meeting.place


def words_in(texts: Iterable[Bilingual], language: Language) -> frozenset[str]:
    """The words of names in one language."""
    return frozenset(word.text for text in texts if text[language] for word in words_of(text[language], language))


@cache
def of_countries(language: Language) -> frozenset[str]:
    """The words of all names of countries."""
    names = country_names(language.value)
    return frozenset(word.text for name in names for word in words_of(name, language))
