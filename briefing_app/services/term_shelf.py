"""Concepts in their order, ready to be searched: made once off the thread of the window, then kept up to date."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable
from typing import NamedTuple

from briefing_app.domain.languages import Language
from briefing_app.domain.terms import Concept
from briefing_app.language.folding import fold

_Order = tuple[bool, str, str, str]


class _Shelved(NamedTuple):
    """A concept by French name, those without one last, then by Arabic name; words are found in ``searched``."""

    order: _Order
    searched: str
    concept: Concept


class TermShelf:
    """``between`` is called now and then while thousands are put up."""

    def __init__(self, concepts: Iterable[Concept] = (), between: Callable[[], None] = lambda: None) -> None:
        self._orders: dict[str, _Order] = {}
        self._rows: list[_Shelved] = []
        for number, concept in enumerate(concepts):
            if number % 500 == 499:
                between()
            self._rows.append(_shelved(concept))
            self._orders[concept.id] = self._rows[-1].order
        self._rows.sort(key=_order_of)

    def __len__(self) -> int:
        return len(self._rows)

    def get(self, concept_id: str) -> Concept | None:
        order = self._orders.get(concept_id)
        return self._rows[self._at(order)].concept if order is not None else None

    def find(self, query: str = "") -> tuple[Concept, ...]:
        """Those in whose terms, forms, subject, note, source or id every word of ``query`` is found, folded."""
        words = fold(query).split()
        return tuple(row.concept for row in self._rows if all(word in row.searched for word in words))

    def put(self, concept: Concept) -> None:
        """Put a concept up, over the one of its id if there is one."""
        self.remove(concept.id)
        row = _shelved(concept)
        insort(self._rows, row, key=_order_of)
        self._orders[concept.id] = row.order

    def remove(self, concept_id: str) -> None:
        order = self._orders.pop(concept_id, None)
        if order is not None:
            del self._rows[self._at(order)]

    def subjects(self) -> tuple[str, ...]:
        """The subject fields in use, in the order of their letters."""
        return tuple(sorted({row.concept.subject for row in self._rows if row.concept.subject}, key=fold))

    def _at(self, order: _Order) -> int:
        return bisect_left(self._rows, order, key=_order_of)


def _shelved(concept: Concept) -> _Shelved:
    french = fold(concept.name(Language.FRENCH))
    order = (not french, french, fold(concept.name(Language.ARABIC)), concept.id)
    texts = [concept.subject, concept.note, concept.source, concept.id]
    texts += [text for term in concept.terms for text in (term.text, *term.forms)]
    return _Shelved(order, fold("\n".join(texts)), concept)


def _order_of(row: _Shelved) -> _Order:
    return row.order
