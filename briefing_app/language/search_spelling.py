"""How else a word may stand in a text: with و ف ب ل ك ال before it or without, its hamza left out or put elsewhere.

Source: ``language.md`` 7: clitics by a match that tolerates prefixes, no stemming. The words given here are folded
(:mod:`briefing_app.language.folding`); which of them there are is for the index to know.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from briefing_app.language.search_words import is_arabic_word

_JOINING = ("", "و", "ف")
_ARTICLES = ("ال", "بال", "كال", "لل")
_PREPOSITIONS = ("ب", "ل", "ك")
BEFORE = tuple(first + then for first in _JOINING for then in ("", *_PREPOSITIONS, *_ARTICLES))
"""What may stand before a word, nothing first."""
_WITH_ARTICLE = tuple(first + then for first in _JOINING for then in _ARTICLES)
_BARE = tuple(form for form in BEFORE if form and form not in _WITH_ARTICLE)
_LEAST_AFTER_ARTICLE = 2
_LEAST_AFTER_ONE, _LEAST_AFTER_LETTER = 3, 4
"""Letters that must be left of a word: و is before any word, while ب ل ك ف begin many short ones (كامل is not أمل)."""
_HAMZAS = "ؤئء"
_CARRIERS = {"و": "ؤ", "ي": "ئ"}


class Spellings(NamedTuple):
    """``near``: the word as typed, its article aside, behind any clitic. ``far``: where letters were left out."""

    near: frozenset[str]
    far: frozenset[str]


def spellings(form: str) -> Spellings:
    """The folded words that a folded word may stand for; itself alone where it is not in Arabic letters."""
    if not is_arabic_word(form):
        return Spellings(frozenset((form,)), frozenset())
    own = {form, *_without(form, _WITH_ARTICLE)}
    other = {other for base in own for other in (*_rehamzaed(base), *_without(base, _BARE))} - own
    near = frozenset(_behind(own))
    return Spellings(near, frozenset(_behind(other)) - near)


def joined(form: str) -> tuple[str, ...]:
    """A word as it begins a phrase: alone or behind clitics."""
    return tuple(before + form for before in BEFORE) if is_arabic_word(form) else (form,)


def _behind(bases: set[str]) -> Iterator[str]:
    for base in bases:
        yield from joined(base)


def _without(form: str, prefixes: tuple[str, ...]) -> Iterator[str]:
    """The word without one of these prefixes, where enough of it is left."""
    for prefix in prefixes:
        if form.startswith(prefix) and len(form) - len(prefix) >= _least(prefix):
            yield form[len(prefix) :]


def _least(prefix: str) -> int:
    if prefix in _WITH_ARTICLE:
        return _LEAST_AFTER_ARTICLE
    return _LEAST_AFTER_ONE if prefix == "و" else _LEAST_AFTER_LETTER


def _rehamzaed(base: str) -> Iterator[str]:
    """One hamza dropped, put on another seat, or put where none is: مسئول, مسؤول, مسوول; وزراء, وزرا."""
    for at, letter in enumerate(base):
        for other in _instead(letter):
            yield base[:at] + other + base[at + 1 :]
    if base.endswith("ا"):
        yield base + "ء"


def _instead(letter: str) -> Iterator[str]:
    if letter in _HAMZAS:
        yield from (other for other in ("", "و", "ي", *_HAMZAS) if other != letter)
    elif letter in _CARRIERS:
        yield _CARRIERS[letter]
