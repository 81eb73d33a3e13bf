"""Which countries a text speaks of: by names, by the adjectives of their people, or by cities that stand for them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import islice

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.domain.people import Gender
from briefing_app.language.checks.finding import Span
from briefing_app.language.checks.names import WORD, is_word, letters_of, words_of_name
from briefing_app.language.country_grammar import name_of, nationality
from briefing_app.language.values.spelled import places_of

AR, FR = Language.ARABIC, Language.FRENCH
_FRENCH_ENDINGS = ("s", "es", "x")
_ARABIC_ENDINGS = ("ه", "ا", "ات", "ين", "ون", "ان", "تين", "تان")


class CountryWords(msgspec.Struct, frozen=True, omit_defaults=True):
    """``code`` as ISO 3166 has it. ``ar`` and ``fr`` also speak of the country, and ask nothing of the other side.

    ``unsure``: its name and adjective mean other things as well, and do not ask either.
    """

    code: str
    ar: tuple[str, ...] = ()
    fr: tuple[str, ...] = ()
    unsure: bool = False


class _Form(msgspec.Struct, frozen=True, gc=False):
    """Folded words in a row that speak of a country. ``asks``: the other side must speak of it too."""

    code: str
    words: tuple[str, ...]
    asks: bool


class Said(msgspec.Struct, frozen=True):
    """``codes``: all countries a text speaks of; ``asking``: where the first word stands that wants an answer."""

    codes: frozenset[str]
    asking: dict[str, Span]


NOWHERE = Said(frozenset(), {})


class Countries:
    """The countries of the list. Compared by identity."""

    def __init__(self, listed: Iterable[CountryWords] = ()) -> None:
        self._by_first: dict[Language, dict[str, tuple[_Form, ...]]] = {AR: {}, FR: {}}
        for one in listed:
            for language, by_first in self._by_first.items():
                for form in _forms(one, language):
                    for first in _written(form.words[0], language):
                        by_first[first] = (*by_first.get(first, ()), form)

    @property
    def are_known(self) -> bool:
        return bool(self._by_first[AR])

    def said(self, text: str, language: Language) -> Said:
        """Of a text, however its words are spelt; in Arabic behind particles and the article."""
        letters, by_first = letters_of(text, language), self._by_first[language]
        asking: dict[str, Span] = {}
        codes: set[str] = set()
        present = frozenset(WORD.findall(letters.text))
        firsts = by_first.keys() & present
        if not firsts:
            return NOWHERE
        if language is FR:  # « la », « n’ » begin names too
            firsts = {word for word in firsts if any(present.issuperset(form.words) for form in by_first[word])}
        for first in _words_at(letters.text, firsts):
            for form in by_first[first[0]]:
                words = [first]
                if len(form.words) > 1:
                    words += islice(WORD.finditer(letters.text, first.end()), len(form.words) - 1)
                if _follow([word[0] for word in words[1:]], form.words[1:], language):
                    codes.add(form.code)
                    if form.asks:
                        asking.setdefault(form.code, letters.original(first.start(), words[-1].end()))
        return Said(frozenset(codes), asking)


NONE = Countries()


def _written(word: str, language: Language) -> Iterator[str]:
    """A first word as texts have it: in Arabic behind particles and the article."""
    if language is FR:
        yield word
        return
    for before in ("", "و", "ف"):
        for particle in ("", "ب", "ل", "ك", "ال", "بال", "لل", "كال"):
            yield f"{before}{particle}{word}"


def _words_at(text: str, wanted: Set[str]) -> Iterator[re.Match[str]]:
    """Where one of the words stands by itself, in order."""
    for at in places_of(text, wanted):
        found = WORD.match(text, at)
        if found is not None and found[0] in wanted and (at == 0 or WORD.match(text, at - 1) is None):
            yield found


def _follow(words: Sequence[str], wanted: Sequence[str], language: Language) -> bool:
    return not wanted or (
        len(words) == len(wanted)
        and all(
            is_word(word.removeprefix("ال"), part.removeprefix("ال"), language)
            for word, part in zip(words, wanted, strict=True)
        )
    )


def _forms(one: CountryWords, language: Language) -> Iterator[_Form]:
    names = [_words(name_of(one.code)[language])]
    for gender in Gender:
        adjective = _words(nationality(one.code, gender)[language])
        names.append(adjective)
        if len(adjective) == 1:
            endings = _ARABIC_ENDINGS if language is AR else _FRENCH_ENDINGS
            names += [(adjective[0] + ending,) for ending in endings]
    for words in {words for words in names if words}:
        yield _Form(one.code, words, asks=not one.unsure)
    for text in one.ar if language is AR else one.fr:
        yield _Form(one.code, _words(text), asks=False)


def _words(text: str) -> tuple[str, ...]:
    """Folded; the Arabic ones without their article, which a text may leave out."""
    return tuple(word.removeprefix("ال") if len(word) > 4 else word for word in words_of_name(text))
