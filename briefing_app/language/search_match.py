"""What a query asks for, word by word, and where a text says it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from briefing_app.domain.search import FoundPlace, Passage, SearchField, SearchQuery, Term
from briefing_app.language.search_spelling import joined, spellings
from briefing_app.language.search_words import Glance, Word, exact_forms, exact_words, folded_forms, folded_words


class Accepted(NamedTuple):
    """The forms that will do for a word: ``near`` what was typed, ``far`` other spellings of it."""

    near: frozenset[str]
    far: frozenset[str] = frozenset()
    is_prefix: bool = False

    def takes(self, form: str) -> bool:
        return form in self.near or form in self.far or (self.is_prefix and form.startswith(tuple(self.near)))


class Clause(NamedTuple):
    """One of the ``readings`` must stand in ``field`` (None: anywhere), its words one behind the other."""

    field: SearchField | None
    readings: tuple[tuple[Accepted, ...], ...]


def clauses(query: SearchQuery) -> tuple[Clause, ...]:
    """What must be found for the query, all of it: exact forms for an exact one, else folded ones."""
    return tuple(_exact(term) if query.is_exact else _folded(term) for term in query.terms)


def whole_words(clause: Clause) -> Clause:
    """The same with what counted as the beginning of a word as a word."""
    readings = tuple(tuple(word._replace(is_prefix=False) for word in reading) for reading in clause.readings)
    return Clause(clause.field, readings)


def literal_clauses(query: SearchQuery) -> tuple[Clause, ...]:
    """The query folded, without other spellings: what holds wherever an exact query does."""
    return tuple(Clause(term.field, (_plain(_parts(term.text)[0], term),)) for term in query.terms)


def _exact(term: Term) -> Clause:
    return Clause(term.field, (_plain(exact_forms(term.text), term),))


def _folded(term: Term) -> Clause:
    parts, whole = _parts(term.text)
    readings = [_reading(parts, term), *(_plain((number,), term) for number in whole if len(parts) > 1)]
    return Clause(term.field, tuple(readings))


def _parts(text: str) -> tuple[list[str], list[str]]:
    """The folded words of a term, and the whole numbers of which some of them are the groups."""
    words = folded_words(text)
    whole = [word for word in words if any(_is_group(other, word) for other in words)]
    return [word.text for word in words if word not in whole], [word.text for word in whole]


def _is_group(word: Word, number: Word) -> bool:
    return number.start <= word.start and word.end <= number.end and word.end - word.start < number.end - number.start


def _plain(forms: Sequence[str], term: Term) -> tuple[Accepted, ...]:
    last = len(forms) - 1
    return tuple(Accepted(frozenset((form,)), is_prefix=term.is_prefix and at == last) for at, form in enumerate(forms))


def _reading(parts: Sequence[str], term: Term) -> tuple[Accepted, ...]:
    """A word with its spellings; of several the first one behind clitics, the others as they are."""
    if len(parts) == 1 and not term.is_phrase:
        near, far = spellings(parts[0])
        return (Accepted(near, frozenset() if term.is_prefix else far, term.is_prefix),)
    first, *rest = _plain(parts, term)
    return (Accepted(frozenset(joined(parts[0])), is_prefix=first.is_prefix), *rest)


class Finder:
    """Finds what a query asks for in passages; made once for a query."""

    def __init__(self, query: SearchQuery) -> None:
        self._clauses = clauses(query)
        self._forms = exact_forms if query.is_exact else folded_forms
        self._words = exact_words if query.is_exact else folded_words
        wanted = [word for clause in self._clauses for reading in clause.readings for word in reading]
        self._glance = Glance({form for word in wanted for form in word.near | word.far}, is_exact=query.is_exact)

    def best(self, passages: Callable[[], Iterable[Passage]]) -> FoundPlace | None:
        """The place that says most of what is asked for, a paragraph before a title, the first of several.

        None when anything asked for stands nowhere in the passages.
        """
        seen = (passage for passage in passages() if self._glance.may_hold(passage.text))
        return self._best(seen) or self._best(passages())

    def _best(self, passages: Iterable[Passage]) -> FoundPlace | None:
        best: tuple[tuple[int, bool], Passage] | None = None
        missing = set(range(len(self._clauses)))
        for passage in passages:
            held = self._held(passage)
            rank = (len(held), passage.field is SearchField.TEXT)
            missing -= held
            if held and (best is None or rank > best[0]):
                best = rank, passage
            if len(held) == len(self._clauses) and rank[1]:
                break
        return self.place(best[1]) if best is not None and not missing else None

    def place(self, passage: Passage) -> FoundPlace:
        """Every span of a passage that answers the query."""
        words = self._words(passage.text)
        forms = [word.text for word in words]
        spans = {
            (words[start].start, words[end - 1].end)
            for clause in self._clauses
            if clause.field in (None, passage.field)
            for start, end in _occurrences(clause, forms)
        }
        return FoundPlace(passage, _apart(sorted(spans)))

    def _held(self, passage: Passage) -> set[int]:
        forms = self._forms(passage.text)
        return {
            number
            for number, clause in enumerate(self._clauses)
            if clause.field in (None, passage.field) and next(_occurrences(clause, forms), None) is not None
        }


def _occurrences(clause: Clause, forms: Sequence[str]) -> Iterator[tuple[int, int]]:
    """(first, behind the last) of the words that one reading of a clause finds."""
    for reading in clause.readings:
        first, *rest = reading
        for at, form in enumerate(forms):
            if first.takes(form) and all(
                at + step < len(forms) and word.takes(forms[at + step]) for step, word in enumerate(rest, 1)
            ):
                yield at, at + len(reading)


def _apart(spans: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Spans that touch or overlap as one."""
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        if merged and start < merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return tuple(merged)
