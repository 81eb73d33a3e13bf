"""Which people, institutions and terms go along with notes, and what becomes of those that come with them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import msgspec

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.people import Body, Person
from briefing_app.domain.terms import Concept
from briefing_app.language.folding import fold
from briefing_app.language.terms.merging import merge


def people_of(notes: Iterable[BriefingNote], directory: Iterable[Person]) -> tuple[Person, ...]:
    """The entries of the directory that the notes point at; what is remarked of a person stays here."""
    named: set[str] = set()
    for note in notes:
        named.update(participant.person.id for participant in note.facts.participants)
        named.update(party.person_id for one in note.invitations for party in (one.inviter, one.invitee))
    return tuple(msgspec.structs.replace(person, notes="") for person in directory if person.id in named)


def bodies_of(notes: Iterable[BriefingNote], people: Iterable[Person], directory: Iterable[Body]) -> tuple[Body, ...]:
    """The institutions that the notes, or their people, name."""
    named: set[str] = set()
    for note in notes:
        facts = note.facts
        texts = [facts.counterpart, *(participant.person.body for participant in facts.participants)]
        for one in note.invitations:
            texts.extend((one.inviter.body, one.invitee.body, one.on_behalf_of))
            if one.event is not None:
                texts.append(one.event.host)
        for action in note.actions:
            texts.extend((action.owner, action.counterpart, *action.contributors))
        named.update(*map(_keys, texts))
    named.update(*(_keys(person.body) for person in people))
    return tuple(body for body in directory if named & (_keys(body.name) | _keys(body.acronym)))


def terms_of(notes: Iterable[BriefingNote], concepts: Iterable[Concept]) -> tuple[Concept, ...]:
    """The concepts of which the notes use a name or a form in either language."""
    said: dict[Language, str] = {}
    texts = [(language, pair.text(language).plain) for note in notes for pair in note.pairs() for language in Language]
    for language in Language:
        said[language] = f" {fold(' '.join(text for side, text in texts if side is language))} "
    return tuple(
        concept
        for concept in concepts
        if any(fold(text) in said[term.language] for term in concept.terms for text in (term.text, *term.forms))
    )


def new_people(known: Sequence[Person], arriving: Iterable[Person]) -> tuple[Person, ...]:
    """The entries to be stored: those of people who are not here yet, and our own with what they did not say before."""
    by_id = {person.id: person for person in known}
    names = {name for person in known for name in _names(person)}
    found: list[Person] = []
    for person in arriving:
        ours = by_id.get(person.id)
        if ours is not None:
            filled = _filled(ours, person)
            if filled != ours:
                found.append(filled)
        elif person.id and not _names(person) & names:
            found.append(person)
    return tuple(found)


def new_bodies(known: Sequence[Body], arriving: Iterable[Body]) -> tuple[Body, ...]:
    """The institutions that are not here yet, by id or by name."""
    ids = {body.id for body in known}
    names = {name for body in known for name in _keys(body.name)}
    return tuple(body for body in arriving if body.id and body.id not in ids and not _keys(body.name) & names)


def new_terms(known: Sequence[Concept], arriving: Iterable[Concept], new_id: Callable[[], str]) -> tuple[Concept, ...]:
    """The concepts to be stored: new ones, and our own with names they lacked; what is said of a term here holds."""
    by_id = {concept.id: concept for concept in known}
    found: list[Concept] = []
    strangers: list[Concept] = []
    for concept in arriving:
        ours = by_id.get(concept.id)
        if ours is None:
            strangers.append(concept)
        elif ours != concept:
            found.extend(one for one in merge((concept,), (ours,), new_id).concepts if one != ours)
    found.extend(one for one in merge(known, strangers, new_id).concepts if one.id not in by_id)
    return tuple(found)


def _filled(ours: Person, other: Person) -> Person:
    """Our entry with what it leaves open, as the other one says it."""
    blank = Person("", Bilingual())
    said = {name: getattr(other, name) for name in Person.__struct_fields__ if name not in ("id", "notes")}
    missing = {name: value for name, value in said.items() if getattr(ours, name) == getattr(blank, name)}
    return msgspec.structs.replace(ours, **missing)


def _names(person: Person) -> frozenset[str]:
    return _keys(person.name) | frozenset(key for key in map(fold, person.variants) if key)


def _keys(text: Bilingual) -> frozenset[str]:
    return frozenset(key for key in (fold(text.ar).strip(), fold(text.fr).strip()) if key)
