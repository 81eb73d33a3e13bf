"""What is looked for in a note: the terms of the office, words better not used, people, bodies and countries.

Thousands of terms are made ready once, off the thread of the window, and a change of one of them only adds a little.
"""

from __future__ import annotations

from collections.abc import Iterable

from briefing_app.domain.people import Body, Participant, Person
from briefing_app.language.terms.base import TermBase
from briefing_app.language.terms.derived import body_entries, country_entries, people_entries
from briefing_app.language.terms.entry import entry_of
from briefing_app.language.terms.layer import LateLayer, Layer
from briefing_app.services.built_ins import BuiltIns
from briefing_app.services.term_service import TermService, TermState
from briefing_app.storage.library import Library


class TermBases:
    """Of an open library, on whose thread it is asked; the bases it gives may be read on any."""

    def __init__(self, library: Library, terms: TermService, built_ins: BuiltIns) -> None:
        self._library = library
        self._terms = terms
        self._built_ins = built_ins
        self._warned = warned_layer(built_ins)
        self._countries = LateLayer(country_entries)
        self._office: tuple[TermState, LateLayer] | None = None
        self._directory: tuple[tuple[tuple[Person, ...], tuple[Body, ...]], LateLayer] | None = None
        self._last: tuple[tuple[object, ...], TermBase] | None = None

    def of(self, participants: Iterable[Participant]) -> TermBase:
        """The base for a note with these participants; the same one as long as nothing changed."""
        state, office = self._of_office()
        directory = self._of_directory()
        people = tuple(participant.person for participant in participants)
        key = (office, state.changed, directory, people)
        if self._last is None or self._last[0] != key:
            changes = Layer(entry_of(concept) for _, concept in state.changed if concept is not None)
            layers = (office, changes, self._warned)
            names = (directory, Layer(people_entries(people)), self._countries)
            hidden = (concept_id for concept_id, _ in state.changed)
            self._last = key, TermBase(layers, hidden, names)
        return self._last[1]

    def _of_office(self) -> tuple[TermState, LateLayer]:
        state = self._terms.state
        if self._office is None or self._office[0].whole is not state.whole:
            self._office = state, LateLayer(lambda: map(entry_of, state.whole.concepts))
        return state, self._office[1]

    def _of_directory(self) -> LateLayer:
        known = self._library.people.all(), self._library.bodies.all()
        if self._directory is None or self._directory[0] != known:
            self._directory = known, LateLayer(lambda: (*people_entries(known[0]), *body_entries(known[1])))
        return self._directory[1]


def warned_layer(built_ins: BuiltIns) -> LateLayer:
    """Words better not used, which come with the application."""
    return LateLayer(built_ins.warned_terms)


def bare_base(built_ins: BuiltIns) -> TermBase:
    """What is looked for where there is no library."""
    return TermBase([Layer(()), warned_layer(built_ins)], names=[LateLayer(country_entries)])
