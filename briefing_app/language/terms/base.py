"""All that is looked for in a note, and what a text says of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.domain.terms import Term
from briefing_app.language.terms.entry import Entry, EntryKind
from briefing_app.language.terms.layer import Hit, LateLayer, Layer
from briefing_app.language.terms.words import words

_MOST_KNOWN = 2048


class Named(msgspec.Struct, frozen=True):
    """One thing that a stretch of a text may name, by which of its terms; ``before`` as in :class:`Hit`."""

    entry: Entry
    term: Term
    before: int


class Found(msgspec.Struct, frozen=True):
    """A stretch of a text that names something; several entries where they share the name."""

    start: int
    end: int
    named: tuple[Named, ...]


class Said(msgspec.Struct, frozen=True):
    """``found`` in the order of the text, none inside another; ``keys`` of all entries the text speaks of by an
    approved name, also inside others or only perhaps.
    """

    found: tuple[Found, ...] = ()
    keys: frozenset[str] = frozenset()


AnyLayer = Layer | LateLayer


class TermBase:
    """``layers`` of terms, and of ``names`` of people, bodies and countries; two bases are the same only when they are
    one object. May be read from any thread.

    ``hidden`` entries of the first layer are not found: they were changed since it was made.
    """

    def __init__(
        self, layers: Sequence[AnyLayer] = (), hidden: Iterable[str] = (), names: Sequence[AnyLayer] = ()
    ) -> None:
        self._layers = tuple(layers)
        self._names = tuple(names)
        self._hidden = frozenset(hidden)
        self._known: dict[tuple[str, Language, bool], Said] = {}

    @property
    def is_empty(self) -> bool:
        """True when there is nothing a check could tell of."""
        return not self._layers

    @property
    def is_ready(self) -> bool:
        """False while reading would first have to make thousands of entries ready."""
        return all(layer.is_ready for layer in self._all() if isinstance(layer, LateLayer))

    def make_ready(self, between: Callable[[], None] = lambda: None) -> None:
        """Make ready what is not yet; ``between`` is called now and then."""
        for layer in self._all():
            if isinstance(layer, LateLayer):
                layer.make_ready(between)

    def read(self, text: str, language: Language) -> Said:
        """What a text names. The longest name wins, then the one with the least taken away."""
        return self._remembered(text, language, with_names=True)

    def read_terms(self, text: str, language: Language) -> Said:
        """The same, of a text without a term nothing: quicker for who asks for terms only."""
        return self._remembered(text, language, with_names=False)

    def _all(self) -> tuple[AnyLayer, ...]:
        return (*self._layers, *self._names)

    def _remembered(self, text: str, language: Language, *, with_names: bool) -> Said:
        key = text, language, with_names
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            known = self._known[key] = self._read(text, language, with_names)
        return known

    def _read(self, text: str, language: Language, with_names: bool) -> Said:
        wanted = [(n, layer) for n, layer in enumerate(self._layers) if layer.may_be_in(text, language)]
        if not wanted and not with_names:
            return Said()
        split = words(text)
        hits = [
            hit
            for number, layer in wanted
            for hit in layer.read(text, split, language)
            if number or hit.form.entry.key not in self._hidden
        ]
        if hits or with_names:
            for layer in self._names:
                if layer.may_be_in(text, language):
                    hits.extend(layer.read(text, split, language))
        keys = frozenset(hit.form.entry.key for hit in hits if hit.form.term.status.is_approved)
        return Said(_resolved([hit for hit in hits if not hit.is_loose]), keys)


EMPTY = TermBase()


def _resolved(hits: list[Hit]) -> tuple[Found, ...]:
    hits.sort(key=lambda hit: (hit.start - hit.end, hit.start, hit.cost))
    taken: list[Found] = []
    last: tuple[int, int] | None = None
    same: list[Hit] = []
    for hit in (*hits, None):
        if hit is not None and (hit.start, hit.end) == last:
            if hit.cost == same[0].cost:
                same.append(hit)
            continue
        if same and not any(one.start < same[0].end and same[0].start < one.end for one in taken):
            taken.append(_found(same))
        if hit is not None:
            last, same = (hit.start, hit.end), [hit]
    taken.sort(key=lambda one: one.start)
    return tuple(one for one in taken if one.named)


def _found(hits: Sequence[Hit]) -> Found:
    """What one stretch names, each entry once; nothing where it stands aside."""
    if any(hit.form.entry.kind is EntryKind.ASIDE for hit in hits):
        return Found(hits[0].start, hits[0].end, ())
    named = {hit.form.entry.key: Named(hit.form.entry, hit.form.term, hit.before) for hit in reversed(hits)}
    return Found(hits[0].start, hits[0].end, tuple(reversed(named.values())))
