"""When a French word counts as right: with what is elided before it, part by part where hyphens join it."""

from __future__ import annotations

import re

from briefing_app.language.spelling.lexicon import Lexicon
from briefing_app.language.spelling.tokens import is_acronym, is_roman

_ELISION = re.compile(r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu|entr)'", re.IGNORECASE)
# The article of an Arabic name in Latin letters, as it is written before its letter: al-Adha, ech-Chargui.
_ARTICLE = re.compile(r"(?:[ae]l|[ae](?:ch|sh|[drstnz])|oul|abd)-\w", re.IGNORECASE)
ARTICLES = frozenset("al el ach ash ech esh".split())


def is_right(word: str, lexicon: Lexicon) -> bool:
    """``word`` with straight apostrophes."""
    if lexicon.knows(word):
        return True
    elided = _ELISION.match(word)
    core = word[elided.end() :] if elided is not None else word
    if not core or (elided is not None and is_part(core, lexicon)):
        return True
    return is_acronym(core) or is_transliterated(core) or ("-" in core and _are_parts(core, lexicon))


def is_part(part: str, lexicon: Lexicon) -> bool:
    """A word of its own, a sign of its own, or a form that only stands before a hyphen (maroco-)."""
    if len(part) == 1 or is_acronym(part) or is_roman(part):
        return True
    return lexicon.knows(part) or lexicon.lists(f"{part.lower()}-") or _without_elision(part, lexicon)


def is_transliterated(word: str) -> bool:
    """An Arabic name with its article, in Latin letters."""
    return _ARTICLE.match(word) is not None


def _are_parts(word: str, lexicon: Lexicon) -> bool:
    return all(part and is_part(part, lexicon) for part in word.split("-"))


def _without_elision(part: str, lexicon: Lexicon) -> bool:
    elided = _ELISION.match(part)
    return elided is not None and (len(part) == elided.end() + 1 or lexicon.knows(part[elided.end() :]))


def without_elision(word: str) -> str:
    """``word`` with straight apostrophes, without what is elided before it."""
    elided = _ELISION.match(word)
    rest = word[elided.end() :] if elided is not None else word
    return rest if len(rest) > 1 else word
