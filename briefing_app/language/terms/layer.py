"""Entries made ready to be found: by their words, for each language, so that thousands cost no more than a few."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from threading import Lock
from typing import NamedTuple

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.domain.terms import PartOfSpeech, Term, TermStatus
from briefing_app.language.terms.entry import Entry, EntryKind
from briefing_app.language.terms.words import (
    ADJECTIVE,
    AFFIX,
    PERSON,
    PLURAL,
    PRONOUN,
    SAME,
    Carriers,
    Reading,
    Word,
    are_joined,
    has_hyphen,
    head,
    is_acronym,
    may_be_among,
    readings,
    words,
    written,
)

_AS_LISTED = frozenset({EntryKind.PERSON, EntryKind.BODY, EntryKind.COUNTRY, EntryKind.ASIDE})
MANY = 400
_LOOSE = 8
"""What a hit costs that only says a text may speak of something."""


class Form(msgspec.Struct, frozen=True, gc=False):
    """One written form of a term. ``ways`` are those by which a word of a text may differ from it."""

    entry: Entry
    term: Term
    written: tuple[str, ...]
    ways: int
    is_acronym: bool
    is_hint: bool


class Hit(NamedTuple):
    """Where a form stands in a text: code points. ``before`` counts the letters of clitics at its head, -1 where the
    text has another inflection. One that ``is_loose`` says that a text may speak of the entry, and no more.
    """

    start: int
    end: int
    form: Form
    cost: int
    before: int
    is_loose: bool


class _Paths:
    """The names of a language by their folded words, a blank between them: two flat tables and no tree of tables, since
    whoever looks for garbage visits every table (and holds the window meanwhile).
    """

    def __init__(self) -> None:
        self.ends: dict[str, tuple[Form, ...]] = {}
        self.beginnings: set[str] = set()
        """Of longer names."""

    def add(self, keys: Sequence[str], form: Form) -> None:
        self.beginnings.update(" ".join(keys[:length]) for length in range(1, len(keys)))
        path = " ".join(keys)
        self.ends[path] = (*self.ends.get(path, ()), form)


class Layer:
    """Compiled once; ``read`` may be called from any thread."""

    def __init__(self, entries: Iterable[Entry], between: Callable[[], None] = lambda: None) -> None:
        """``between`` is called now and then while thousands are made ready."""
        self._paths = {language: _Paths() for language in Language}
        self._heads: dict[Language, set[str]] = {language: set() for language in Language}
        self._stems: dict[Language, set[str]] = {language: set() for language in Language}
        for number, entry in enumerate(entries):
            if number % 500 == 499:
                between()
            for term in filter(entry.is_looked_for, entry.terms):
                self._add(entry, term, is_hint=False)
            for term in entry.hints:
                self._add(entry, term, is_hint=True)
        self._carriers = {language: Carriers(stems) for language, stems in self._stems.items()}

    def _add(self, entry: Entry, term: Term, *, is_hint: bool) -> None:
        """What is kept as it is may stand in a text of either language."""
        languages = tuple(Language) if term.status is TermStatus.KEPT else (term.language,)
        for language in languages:
            paths = self._paths[language]
            for text in (term.text, *term.forms):
                found = words(text)
                if not found:
                    continue
                form = _form(entry, term, text, found, is_hint)
                self._heads[language].add(head(found[0].key))
                if len(self._stems[language]) <= MANY:
                    self._stems[language].add(max((_stem(word.key, form.ways) for word in found), key=len))
                paths.add([word.key for word in found], form)

    def may_be_in(self, text: str, language: Language) -> bool:
        """False when the longest word of no form stands in a text: a quick look at all of it, where there are not too
        many forms for that.
        """
        if len(self._stems[language]) > MANY:
            return True
        carriers = self._carriers[language]
        return any(map(carriers.__getitem__, text.split()))

    def read(self, text: str, found: Sequence[Word], language: Language) -> list[Hit]:
        """Every form that stands in ``text``, whose words are ``found``; those inside others among them."""
        heads = self._heads[language]
        walk = _Walk(text, found, language, self._paths[language])
        for number, word in enumerate(found if heads else ()):
            if may_be_among(word.key, heads):
                for reading in readings(word.key, language, is_first=True):
                    walk.go_on(reading.key, number, (reading,))
        return walk.hits


class LateLayer:
    """A layer that is made when somebody needs it, whoever is first; meant to be made off the thread of the window."""

    def __init__(self, entries: Callable[[], Iterable[Entry]]) -> None:
        self._entries: Callable[[], Iterable[Entry]] = entries
        self._layer: Layer | None = None
        self._lock = Lock()

    @property
    def is_ready(self) -> bool:
        return self._layer is not None

    def make_ready(self, between: Callable[[], None] = lambda: None) -> Layer:
        """``between`` as for :class:`Layer`; what it raises leaves the layer to be made another time."""
        with self._lock:
            if self._layer is None:
                self._layer = Layer(self._entries(), between)
                self._entries = tuple  # what it was made of may go
            return self._layer

    def may_be_in(self, text: str, language: Language) -> bool:
        return self._made().may_be_in(text, language)

    def read(self, text: str, found: Sequence[Word], language: Language) -> list[Hit]:
        return self._made().read(text, found, language)

    def _made(self) -> Layer:
        layer = self._layer
        return layer if layer is not None else self.make_ready()


def _stem(key: str, ways: int) -> str:
    """What every inflection of a word holds."""
    if key[:1] >= "\u0600":
        bare = key.removeprefix("ال") if len(key) > 4 else key
        return bare.removesuffix("ه") if len(bare) > 3 else bare
    return key[: max(3, len(key) - 3)] if ways & (PLURAL | PERSON | ADJECTIVE) else key


def _form(entry: Entry, term: Term, text: str, found: Sequence[Word], is_hint: bool) -> Form:
    parts = tuple([written(text[word.start : word.end]) for word in found])
    is_short = len(found) == 1 and is_acronym(text[found[0].start : found[0].end])
    return Form(entry, term, parts, _ways(entry, term, is_short), is_short, is_hint)


def _ways(entry: Entry, term: Term, is_short: bool) -> int:
    """How a form may be inflected: names and acronyms not at all, but for what is written before Arabic words."""
    if term.status is TermStatus.KEPT or is_short:
        return AFFIX
    if entry.kind in _AS_LISTED or term.part_of_speech is PartOfSpeech.PROPER_NOUN:
        return AFFIX
    ways = PLURAL | PERSON | AFFIX | PRONOUN
    return ways | ADJECTIVE if term.part_of_speech is PartOfSpeech.ADJECTIVE else ways


class _Walk:
    """Along the words of a text; ``hits`` are the forms it came by."""

    def __init__(self, text: str, found: Sequence[Word], language: Language, paths: _Paths) -> None:
        self._text = text
        self._found = found
        self._language = language
        self._paths = paths
        self.hits: list[Hit] = []

    def go_on(self, path: str, number: int, taken: tuple[Reading, ...]) -> None:
        """From ``path``, which the words up to ``number`` make when they are read as ``taken`` says."""
        forms = self._paths.ends.get(path)
        if forms is not None:
            self._take(forms, number, taken)
        if path not in self._paths.beginnings:
            return
        number += 1
        if number < len(self._found) and are_joined(self._text, self._found[number - 1], self._found[number]):
            for reading in readings(self._found[number].key, self._language, is_first=False):
                self.go_on(f"{path} {reading.key}", number, (*taken, reading))

    def _take(self, forms: Sequence[Form], number: int, taken: tuple[Reading, ...]) -> None:
        stretch = self._found[number - len(taken) + 1 : number + 1]
        start, end = stretch[0].start, stretch[-1].end
        is_part = self._language is Language.FRENCH and has_hyphen(self._text, start, end)
        way, cost = SAME, 0
        for reading in taken:
            way |= reading.way
            cost += reading.cost
        before = taken[0].before if cost == taken[0].cost else -1
        for form in forms:
            if way & ~form.ways or (form.is_acronym and not is_acronym(self._text[start:end])):
                continue
            is_so_written = self._language is Language.ARABIC or self._is_so_written(stretch, form, way)
            is_loose = is_part or form.is_hint or way & PRONOUN > 0 or not is_so_written
            self.hits.append(Hit(start, end, form, cost + _LOOSE * is_loose, before, is_loose))

    def _is_so_written(self, stretch: Sequence[Word], form: Form, way: int) -> bool:
        """Whether accents that are written are those of the form; who writes none means them all."""
        for word, wanted in zip(stretch, form.written, strict=True):
            here = written(self._text[word.start : word.end])
            if here in (word.key, wanted):
                continue
            stem = max(len(wanted) - 2, 1)
            if way is SAME or here[:stem] != wanted[:stem]:
                return False
        return True
