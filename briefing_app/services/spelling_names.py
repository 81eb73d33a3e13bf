"""Names that count as right in a note: of those in it, of the directory, of countries, and the terms of the office."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

import msgspec

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.people import Body, Person
from briefing_app.domain.terms import Concept
from briefing_app.language.countries import country_names
from briefing_app.language.spelling.tokens import words_of


class KnownNames(msgspec.Struct, frozen=True):
    """What a library knows by name: read on its thread, looked through on another."""

    people: tuple[Person, ...] = ()
    bodies: tuple[Body, ...] = ()
    concepts: tuple[Concept, ...] = ()

    def words(self, language: Language) -> frozenset[str]:
        """The words of all of them in one language."""
        texts = (*_of_people(self.people), *_of_bodies(self.bodies), *_of_terms(self.concepts))
        return _words_in(texts, language)


def note_names(note: BriefingNote, language: Language) -> frozenset[str]:
    """The words of those who take part, and of the place: what the facts of the meeting say."""
    people = _of_people(participant.person for participant in note.facts.participants)
    return _words_in((*people, note.facts.meeting.place), language)


@cache
def country_words(language: Language) -> frozenset[str]:
    """The words of all names of countries."""
    names = country_names(language.value)
    return frozenset(word.text for name in names for word in words_of(name, language))


def _of_people(people: Iterable[Person]) -> Iterator[Bilingual]:
    """Names in every form that is listed, and the bodies people speak for."""
    for person in people:
        yield person.name
        yield person.body
        for variant in person.variants:
            yield Bilingual(variant, variant)


def _of_bodies(bodies: Iterable[Body]) -> Iterator[Bilingual]:
    for body in bodies:
        yield body.name
        yield body.acronym


def _of_terms(concepts: Iterable[Concept]) -> Iterator[Bilingual]:
    """Approved terms with the forms that are listed; what is forbidden may be misspelt as well."""
    for concept in concepts:
        for term in concept.terms:
            if term.status.is_approved:
                for text in (term.text, *term.forms):
                    yield Bilingual(ar=text) if term.language is Language.ARABIC else Bilingual(fr=text)


def _words_in(texts: Iterable[Bilingual], language: Language) -> frozenset[str]:
    return frozenset(word.text for text in texts if text[language] for word in words_of(text[language], language))
