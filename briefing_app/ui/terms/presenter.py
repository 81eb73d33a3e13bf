"""The terms of the office while they are looked through and changed. What is typed and not kept yet waits as a draft,
and is there again when the person comes back to it."""

from __future__ import annotations

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.domain.terms import Concept, Term, tidy
from briefing_app.services.term_service import FEW, TermService, TermState
from briefing_app.services.term_shelf import TermShelf

NEW = ""
"""The id of a concept that was never kept."""
BLANK = Concept(NEW, (Term(Language.FRENCH, ""), Term(Language.ARABIC, "")))


class TermsPresenter:
    """``shown`` by the search, ``chosen`` one of them by its id, :data:`NEW` or None; ``is_loaded`` once the concepts
    are put up.
    """

    def __init__(self, terms: TermService, *, is_writable: bool) -> None:
        self.terms = terms
        self.is_writable = is_writable
        self.is_loaded = False
        self.query = ""
        self.shown: tuple[Concept, ...] = ()
        self.chosen: str | None = None
        self._shelf = TermShelf()
        self._put_up: TermState | None = None
        self._drafts: dict[str, Concept] = {}

    # What is shown

    def refresh(self) -> TermState | None:
        """Follow changes made elsewhere. What is to be put up by :func:`shelved` off this thread and handed to
        :meth:`take`, None when nothing is left to do.
        """
        state = self.terms.state
        if self._put_up is not None and self._put_up.whole is state.whole:
            for concept_id, concept in state.changed:
                if concept is None:
                    self._shelf.remove(concept_id)
                elif self._shelf.get(concept_id) != concept:
                    self._shelf.put(concept)
            self._put_up = state
        elif len(state.whole) <= FEW:
            self.take(TermShelf(state.concepts), state)
            return None
        else:
            self.is_loaded = False
            return state
        self._settle()
        return None

    def take(self, shelf: TermShelf, state: TermState) -> None:
        """Show what was put up; what changed meanwhile is followed by the next :meth:`refresh`."""
        self._shelf, self._put_up, self.is_loaded = shelf, state, True
        self._settle()

    def search(self, query: str) -> None:
        self.query = query
        self.shown = self._shelf.find(query)

    @property
    def count(self) -> int:
        """How many concepts there are, found or not."""
        return len(self._shelf)

    def rows(self) -> tuple[Concept, ...]:
        """What to list: a concept begun and not kept comes first, then what the search found, as it is typed."""
        begun = (self.entry(NEW),) if self.chosen == NEW or NEW in self._drafts else ()
        return (*begun, *(self._drafts.get(concept.id, concept) for concept in self.shown))

    def entry(self, concept_id: str) -> Concept:
        """A concept as the form shows it: its draft, or what is kept."""
        return self._drafts.get(concept_id) or self._kept(concept_id)

    def subjects(self) -> tuple[str, ...]:
        return self._shelf.subjects()

    def _settle(self) -> None:
        known = self._shelf.get
        self._drafts = {key: draft for key, draft in self._drafts.items() if key == NEW or known(key) is not None}
        if self.chosen is not None and self.chosen != NEW and known(self.chosen) is None:
            self.chosen = None
        self.search(self.query)

    # What is typed

    def choose(self, concept_id: str | None) -> None:
        self.chosen = concept_id

    def begin(self) -> None:
        """Turn to a new concept, or back to the one that was begun."""
        self.chosen = NEW

    def type(self, entry: Concept) -> None:
        """Take what the form says of the chosen concept."""
        if self.chosen is None:
            return
        if _compared(entry) == _compared(self._kept(self.chosen)):
            self._drafts.pop(self.chosen, None)
        else:
            self._drafts[self.chosen] = entry

    def is_draft(self, concept_id: str | None) -> bool:
        return concept_id in self._drafts

    def discard(self) -> None:
        """Back to what is kept; a new concept is gone."""
        if self.chosen is None:
            return
        self._drafts.pop(self.chosen, None)
        if self.chosen == NEW:
            self.chosen = None

    # What is kept

    def keep(self) -> None:
        """Store the chosen concept; UserError ``term.no_name``, ``library.read_only`` and those of the medium."""
        if self.chosen is None:
            return
        saved = self.terms.save(self.entry(self.chosen))
        self._drafts.pop(self.chosen, None)
        self.chosen = saved.id
        self._shelf.put(saved)
        self._settle()

    def keep_all(self) -> int:
        """Store every concept that can be stored as it was typed; returns how many could not be."""
        for concept_id in tuple(self._drafts):
            if tidy(self._drafts[concept_id]).terms:
                self.chosen = concept_id
                self.keep()
        return len(self._drafts)

    def remove(self) -> Concept | None:
        """Take the chosen concept out, and which it was, for :meth:`put_back`; UserError ``library.read_only``."""
        if not self.chosen:
            return None
        concept = self.terms.remove(self.chosen)
        self._drafts.pop(self.chosen, None)
        self._shelf.remove(self.chosen)
        self.chosen = None
        self._settle()
        return concept

    def put_back(self, concept: Concept) -> None:
        """Undo :meth:`remove`, and turn to the concept."""
        self.terms.put_back(concept)
        self._shelf.put(concept)
        self.chosen = concept.id
        self._settle()

    def _kept(self, concept_id: str) -> Concept:
        return self._shelf.get(concept_id) or BLANK


def _compared(concept: Concept) -> Concept:
    """The form lists the terms language by language."""
    told = tidy(concept)
    return msgspec.structs.replace(told, terms=tuple(sorted(told.terms, key=lambda term: term.language)))


def with_names(entry: Concept, ar: str, fr: str) -> Concept:
    """A concept with the words that a person selected as its first terms."""
    names = {Language.ARABIC: ar, Language.FRENCH: fr}
    return Concept(entry.id, tuple(Term(term.language, names[term.language]) for term in entry.terms))
