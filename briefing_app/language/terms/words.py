"""The words of a text as terms are found by: folded, and the other words each may be an inflected form of.

Arabic: the conjunctions و ف, the prepositions ب ل ك and the article ال before a word, in their order, لل for ل and ال;
the accusative ا and the pronouns ـه ـها ـهم ـهما ـهن ـنا ـكم behind it, where a final ة becomes ت. French: the regular
plural, and the feminine of words for persons (-teur/-trice, -ien/-ienne, -ier/-ière) and of adjectives.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import NamedTuple

from briefing_app.domain.languages import Language
from briefing_app.language.folding import fold

_LETTER = "[\\w\u00ad\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u200c-\u200f]"
_WORD = re.compile(f"\\w{_LETTER}*")
_GAP = re.compile("[\\s'’‘ʼ\u2010\u2011\\-\u200e\u200f\u061c\u2066-\u2069]{0,3}")
_HYPHENS = "-\u2010\u2011"
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae"})
_SHORTEST = HEAD = 3
_MOST_PIECES = 50_000
"""So many letters are left of an Arabic word without what stands before or behind it."""
_PRONOUNS = ("هما", "كما", "هم", "هن", "ها", "نا", "كم", "ه")
# French words on s or x that are no plural, or whose singular means something else.
_OWN_ENDING = frozenset(
    """
    cours fonds mois fois dans sous vers plus sens temps corps pays poids bras acces proces succes progres apres
    tres des pres lors hors moins sans cas pas dos tous avis puis depuis choix voix prix croix paix ceux eux deux mieux
    vieux heureux recours concours parcours discours secours ours fils jus bois
    """.split()
)


_OF_PERSONS = (("trice", "teur"), ("drice", "deur"), ("ienne", "ien"), ("iere", "ier"), ("euse", "eur"))
_OF_ADJECTIVES = (("ive", "if"), ("euse", "eux"), ("elle", "el"), ("enne", "en"), ("onne", "on"))


# By what a word differs from a term, which may allow it or not; plain numbers, for they are compared at every word.
SAME, PLURAL, PERSON, ADJECTIVE, AFFIX, PRONOUN = 0, 1, 2, 4, 8, 16


class Reading(NamedTuple):
    """A word that another may be a form of. ``cost`` counts what was taken away, ``before`` the letters at its head,
    -1 where they are not simply those of the text; ``way`` holds the flags above.
    """

    key: str
    cost: int
    way: int
    before: int


class Word(NamedTuple):
    """A word at its place in the text, and folded."""

    start: int
    end: int
    key: str


def words(text: str) -> list[Word]:
    """The words of a text in the order they are read in."""
    return [Word(found.start(), found.end(), _key(found.group())) for found in _WORD.finditer(text)]


def are_joined(text: str, one: Word, other: Word) -> bool:
    """Whether only a space, a hyphen or an apostrophe stands between a word and the next."""
    return _GAP.fullmatch(text, one.end, other.start) is not None


def has_hyphen(text: str, start: int, end: int) -> bool:
    """Whether a hyphen ties the stretch to a word before or behind it: it is a part of a longer word then."""
    before = start > 1 and text[start - 1] in _HYPHENS and text[start - 2].isalnum()
    behind = end + 1 < len(text) and text[end] in _HYPHENS and text[end + 1].isalnum()
    return before or behind


def written(text: str) -> str:
    """A word with its accents, without its capitals."""
    return unicodedata.normalize("NFC", text).casefold().translate(_LIGATURES)


def is_acronym(text: str) -> bool:
    """Whether a word is written in capitals throughout."""
    return text.isupper() and sum(map(str.isalpha, text)) > 1


def readings(key: str, language: Language, *, is_first: bool) -> tuple[Reading, ...]:
    """What a folded word may be a form of, itself first; fewer inside a term than where one begins."""
    if language is Language.ARABIC:
        return _arabic_readings(key, is_first) if key[:1] >= "\u0600" else (Reading(key, 0, SAME, 0),)
    return _french_readings(key)


def may_be_among(key: str, heads: Collection[str]) -> bool:
    """False for a word of which no reading begins as one of ``heads`` (see :func:`head`): a quick look before a slow
    one.
    """
    if key[:HEAD] in heads:
        return True
    if key[:1] >= "\u0600":
        return "لل" in key[:3] or any(key[at : at + HEAD] in heads for at in range(1, 5))
    return key.endswith("aux") and len(key) < 6


class Carriers(dict[str, bool]):
    """Whether a piece of text between spaces holds one of some stems; each piece is looked at once."""

    def __init__(self, stems: Collection[str]) -> None:
        super().__init__()
        self._stems = tuple(stems)

    def __missing__(self, piece: str) -> bool:
        if len(self) > _MOST_PIECES:
            self.clear()
        key = _key(piece)
        self[piece] = found = any(stem in key for stem in self._stems)
        return found


def head(key: str) -> str:
    return key[:HEAD]


class _Keys(dict[int, str]):
    """What becomes of each character, worked out the first time it is met."""

    def __missing__(self, code: int) -> str:
        self[code] = fold(chr(code))
        return self[code]


_KEYS = _Keys()
_HAMZA = "\u0654"
"""Joins the letter before it when it is folded; all other characters are folded by themselves."""


@lru_cache(maxsize=65536)
def _key(raw: str) -> str:
    return fold(raw) if _HAMZA in raw else raw.translate(_KEYS)


# Arabic.


@lru_cache(maxsize=32768)
def _arabic_readings(word: str, is_first: bool) -> tuple[Reading, ...]:
    """Each once, those that take less away first."""
    seen: dict[str, Reading] = {}
    for bare in _beheaded(word) if is_first else (Reading(word, 0, SAME, 0),):
        for reading in (bare, *_without_article(bare)):
            for other in (reading, *_without_tail(reading)):
                known = seen.get(other.key)
                if known is None or other.cost < known.cost:
                    seen[other.key] = other
    return tuple(sorted(seen.values(), key=lambda reading: reading.cost))


def _beheaded(word: str) -> Iterator[Reading]:
    """The word, and without its conjunction, its preposition, or both."""
    stems = [Reading(word, 0, SAME, 0)]
    if word[0] in "وف" and len(word) > _SHORTEST:
        stems.append(Reading(word[1:], 1, AFFIX, 1))
    for stem in stems:
        yield stem
        if len(stem.key) <= _SHORTEST:
            continue
        if stem.key.startswith("لل"):  # ل and ال; a ل of the word itself is not written a third time
            yield Reading("ال" + stem.key[2:], stem.cost + 1, AFFIX, -1)
            yield Reading("الل" + stem.key[2:], stem.cost + 2, AFFIX, -1)
        if stem.key[0] in "بلك":
            yield Reading(stem.key[1:], stem.cost + 1, AFFIX, stem.before + 1)


def _without_article(reading: Reading) -> Iterator[Reading]:
    """Without ال, also behind a conjunction or preposition that stays."""
    key = reading.key
    if key.startswith("ال") and len(key) > _SHORTEST + 1:
        before = reading.before + 2 if reading.before >= 0 else -1
        yield Reading(key[2:], reading.cost + 1, AFFIX, before)
    elif key[0] in "وفبك" and key.startswith("ال", 1) and len(key) > _SHORTEST + 2:
        yield Reading(key[0] + key[3:], reading.cost + 1, AFFIX, -1)
    elif key[0] in "وف" and key.startswith(("بال", "كال"), 1) and len(key) > _SHORTEST + 3:
        yield Reading(key[:2] + key[4:], reading.cost + 1, AFFIX, -1)
    elif key.startswith("لل") and len(key) > _SHORTEST + 1:
        yield Reading("ل" + key[2:], reading.cost + 1, AFFIX, -1)


def _without_tail(reading: Reading) -> Iterator[Reading]:
    """Without the accusative ا or a pronoun: words that have no article."""
    key = reading.key
    if key.startswith("ال"):
        return
    if key.endswith("ا") and len(key) > _SHORTEST:
        yield Reading(key[:-1], reading.cost + 2, reading.way | AFFIX, -1)
    for pronoun in _PRONOUNS:
        stem = key.removesuffix(pronoun)
        if stem != key and len(stem) >= _SHORTEST:
            yield Reading(stem, reading.cost + 4, reading.way | PRONOUN, -1)
            if stem.endswith("ت"):
                yield Reading(stem[:-1] + "ه", reading.cost + 4, reading.way | PRONOUN, -1)


# French.


@lru_cache(maxsize=32768)
def _french_readings(key: str) -> tuple[Reading, ...]:
    return tuple(_french(key))


def _french(key: str) -> Iterator[Reading]:
    yield Reading(key, 0, SAME, 0)
    singular = list(_singulars(key)) if key not in _OWN_ENDING else []
    for stem in singular:
        yield Reading(stem, 1, PLURAL, -1)
    for stem, way in ((key, SAME), *((stem, PLURAL) for stem in singular)):
        cost = 2 if way is PLURAL else 1
        for masculine in _of_person(stem):
            yield Reading(masculine, cost, way | PERSON, -1)
        for masculine in _of_adjective(stem):
            yield Reading(masculine, cost, way | ADJECTIVE, -1)


def _singulars(key: str) -> Iterator[str]:
    if len(key) <= _SHORTEST:
        return
    if key.endswith("aux"):
        yield key[:-3] + "al"
        yield key[:-3] + "ail"
    if key.endswith(("aux", "eux", "s")):
        yield key[:-1]


def _of_person(key: str) -> Iterator[str]:
    for feminine, masculine in _OF_PERSONS:
        if key.endswith(feminine) and len(key) > len(feminine) + 1:
            yield key.removesuffix(feminine) + masculine


def _of_adjective(key: str) -> Iterator[str]:
    for feminine, masculine in _OF_ADJECTIVES:
        if key.endswith(feminine):
            yield key.removesuffix(feminine) + masculine
    if key.endswith("e") and len(key) > _SHORTEST:
        yield key[:-1]
