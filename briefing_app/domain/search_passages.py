"""The texts of a note that a search looks into, in the order in which they are told of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.notes import BriefingNote
from briefing_app.domain.people import Participant
from briefing_app.domain.search import Passage, SearchField


def passages(note: BriefingNote) -> Iterator[Passage]:
    """References, titles, people, paragraphs and promises; nothing empty. Headings of sections are the template's."""
    for number in (note.reference.definitive, note.reference.provisional):
        if number:
            yield Passage(SearchField.REFERENCE, Language.FRENCH, number)
    facts = note.facts
    for text in (facts.title, facts.subject, facts.meeting.place):
        yield from _both(SearchField.TITLES, text)
    for text in _people(note):
        yield from _both(SearchField.PEOPLE, text)
    for pair in note.pairs():
        yield from _both(SearchField.TEXT, Bilingual(pair.ar.text.plain, pair.fr.text.plain), pair.id)
    for action in note.actions:
        said = (action.title, action.owner, action.counterpart)
        yield from _promise(action.number, said, action.source.pair_id if action.source else "")
    for visit in note.invitations:
        yield from _promise(visit.number, (visit.occasion, visit.inviter.name, visit.invitee.name), visit.pair_id)


def _people(note: BriefingNote) -> Iterator[Bilingual]:
    facts = note.facts
    yield facts.counterpart
    yield Bilingual(fr=facts.counterpart_country)
    for participant in facts.participants:
        yield from _person(participant)
    yield from facts.distribution


def _person(participant: Participant) -> Iterator[Bilingual]:
    person = participant.person
    yield from (person.name, person.post.title, person.body, participant.represented_by)
    for variant in person.variants:
        yield Bilingual(fr=variant)


def _promise(number: str, said: Iterable[Bilingual], pair: str) -> Iterator[Passage]:
    for text in (*said, Bilingual(fr=number)):
        yield from _both(SearchField.ACTIONS, text, pair)


def _both(field: SearchField, text: Bilingual, pair: str = "") -> Iterator[Passage]:
    if text.ar:
        yield Passage(field, Language.ARABIC, text.ar, pair)
    if text.fr:
        yield Passage(field, Language.FRENCH, text.fr, pair)
