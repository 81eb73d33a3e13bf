"""Entries that nobody had to write: the people and bodies of the office and of a note, their posts, the countries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.people import Body, Person
from briefing_app.domain.terms import PartOfSpeech, Term, TermStatus
from briefing_app.language.countries import country_codes, country_name
from briefing_app.language.country_grammar import name_of
from briefing_app.language.folding import fold
from briefing_app.language.scripts import has_arabic
from briefing_app.language.terms.entry import Entry, EntryKind

_FAMILY_NAME = 4
"""Letters from which on the last word of a name says that its bearer is spoken of."""
_COMMON_WORDS = frozenset({"ML"})
"""Countries whose Arabic name is an everyday word: مالي is financial."""
_PROPER = PartOfSpeech.PROPER_NOUN


def people_entries(people: Iterable[Person]) -> tuple[Entry, ...]:
    """Persons, each once, with their posts and the bodies they speak for."""
    found: dict[str, Entry] = {}
    for person in people:
        for entry in _of_person(person):
            found.setdefault(entry.key, entry)
    return tuple(found.values())


def body_entries(bodies: Iterable[Body]) -> tuple[Entry, ...]:
    """Bodies by their names and acronyms."""
    found = (_body(body.name, body.acronym) for body in bodies)
    return tuple({entry.key: entry for entry in found if entry is not None}.values())


@cache
def country_entries() -> tuple[Entry, ...]:
    """The countries of the world, as CLDR and as notes call them; made once."""
    return tuple(_country(code) for code in (*country_codes(), "EU"))


def _of_person(person: Person) -> Iterator[Entry]:
    spellings = [(variant, _language_of(variant)) for variant in person.variants]
    terms = _terms(person.name, _PROPER)
    terms += tuple(Term(language, text, TermStatus.ADMITTED, _PROPER) for text, language in spellings if text.strip())
    if person.name:
        hints = (_last_word(term) for term in terms)
        key = f"person:{_key(person.name)}"
        yield Entry(key, EntryKind.PERSON, terms, tuple(hint for hint in hints if hint is not None))
    if person.post.title:
        yield Entry(f"post:{_key(person.post.title)}", EntryKind.POST, _terms(person.post.title))
    body = _body(person.body, Bilingual())
    if body is not None:
        yield body


def _body(name: Bilingual, acronym: Bilingual) -> Entry | None:
    if not name:
        return None
    terms = _terms(name, _PROPER) + _terms(acronym, _PROPER, TermStatus.ADMITTED)
    return Entry(f"body:{_key(name)}", EntryKind.BODY, terms)


def _country(code: str) -> Entry:
    """Its name in notes, and that of CLDR where it is another one."""
    preferred = name_of(code)
    terms, hints = list(_terms(preferred, _PROPER)), []
    for language in Language:
        other = country_name(code, language.value)
        if other not in (code, preferred[language]) and "(" not in other:
            terms.append(Term(language, other, TermStatus.ADMITTED, _PROPER))
    if code in _COMMON_WORDS:
        hints = [term for term in terms if term.language is Language.ARABIC]
        terms = [term for term in terms if term.language is not Language.ARABIC]
    return Entry(f"country:{code}", EntryKind.COUNTRY, tuple(terms), tuple(hints))


def _terms(
    text: Bilingual, part: PartOfSpeech = PartOfSpeech.UNSAID, status: TermStatus = TermStatus.PREFERRED
) -> tuple[Term, ...]:
    return tuple(Term(language, text[language], status, part) for language in Language if text[language].strip())


def _last_word(term: Term) -> Term | None:
    last = term.text.split()[-1]
    if len(last) < _FAMILY_NAME or last == term.text:
        return None
    return Term(term.language, last, TermStatus.ADMITTED, _PROPER)


def _language_of(text: str) -> Language:
    return Language.ARABIC if has_arabic(text) else Language.FRENCH


def _key(name: Bilingual) -> str:
    """The same for the same name in both languages, however it is spelt."""
    return f"{fold(name.fr)}|{fold(name.ar)}"
