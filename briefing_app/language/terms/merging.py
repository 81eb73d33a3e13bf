"""A file of terms taken into a term base: what is new, what changes, what is there already."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.domain.terms import Concept, PartOfSpeech, Term, TermGender, TermNumber, tidy, with_forms
from briefing_app.language.folding import fold

_Name = tuple[Language, str]


class Merge(msgspec.Struct, frozen=True):
    """``concepts`` are to be stored, new and changed ones; the numbers count those of the file."""

    concepts: tuple[Concept, ...]
    added: int
    changed: int
    left: int


def merge(known: Sequence[Concept], incoming: Iterable[Concept], new_id: Callable[[], str]) -> Merge:
    """Each concept of the file goes with the known one of its id, else with one that shares a term with it in every
    language both have; what a file says of a term holds, and what it does not have stays.
    """
    concepts = {concept.id: concept for concept in known}
    by_name: dict[_Name, list[str]] = {}
    for concept in known:
        _enter(by_name, concept)
    touched: dict[str, None] = {}
    added, changed, left = 0, 0, 0
    for one in incoming:
        found = concepts.get(one.id) if one.id else None
        found = found or _alike(one, by_name, concepts)
        if found is None:
            stored = msgspec.structs.replace(one, id=one.id or new_id())
            added += 1
        else:
            stored = tidy(_joined(found, one))
            if stored == found:
                left += 1
                continue
            changed += 1
        concepts[stored.id] = stored
        touched[stored.id] = None
        _enter(by_name, stored)
    return Merge(tuple(concepts[key] for key in touched), added, changed, left)


def _enter(by_name: dict[_Name, list[str]], concept: Concept) -> None:
    for name in _names(concept):
        ids = by_name.setdefault(name, [])
        if concept.id not in ids:
            ids.append(concept.id)


def _names(concept: Concept) -> set[_Name]:
    return {(term.language, fold(term.text)) for term in concept.terms if term.status.is_approved}


def _alike(one: Concept, by_name: dict[_Name, list[str]], concepts: dict[str, Concept]) -> Concept | None:
    names = _names(one)
    for name in sorted(names):
        for key in by_name.get(name, ()):
            others = _names(concepts[key])
            shared = {language for language, _ in names & others}
            both = {language for language, _ in names} & {language for language, _ in others}
            if shared == both:
                return concepts[key]
    return None


def _joined(known: Concept, one: Concept) -> Concept:
    news = {(term.language, term.text): term for term in one.terms}
    terms = [_renewed(term, news.pop((term.language, term.text), None)) for term in known.terms]
    return Concept(
        known.id,
        (*terms, *news.values()),
        one.subject or known.subject,
        one.note or known.note,
        one.source or known.source,
    )


def _renewed(known: Term, new: Term | None) -> Term:
    """The known term with what the file says of it; what it leaves open stays."""
    if new is None:
        return known
    kept = msgspec.structs.replace(
        new,
        part_of_speech=known.part_of_speech if new.part_of_speech is PartOfSpeech.UNSAID else new.part_of_speech,
        gender=known.gender if new.gender is TermGender.UNSAID else new.gender,
        number=known.number if new.number is TermNumber.UNSAID else new.number,
        forms=known.forms,
        note=new.note or known.note,
    )
    return with_forms(kept, new.forms)
