"""The people that checks know, and where a text names them.

A name is read word by word, folded; in Arabic the first of them may carry و ف ب ل ك. Of a name of several words the
first is the given name, the rest the family name ("بدر عبد العاطي", "Jean-Noël Barrot").
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.domain.people import Person
from briefing_app.language.checks.finding import Span
from briefing_app.language.folded import Folded
from briefing_app.language.scripts import has_arabic
from briefing_app.language.values.reading import read

AR, FR = Language.ARABIC, Language.FRENCH
WORD = re.compile(r"[^\W_]+")
SHORTEST = 3
"""Letters of a word that tells a person apart."""
_CLITICS = "وفبلك"
_BARE = {
    ord(char): bare[0] if unicodedata.combining(bare[-1]) else char
    for char in map(chr, range(0x17F))
    for bare in [unicodedata.normalize("NFD", char)]
}
"""Of every Latin letter, for what is not in it is slow to look up."""


class Word(NamedTuple):
    """A word of a text, folded, and where it stands."""

    text: str
    start: int
    end: int


class Known(msgspec.Struct, frozen=True):
    """A person as the checks look for them; folded words of the names by language."""

    person: Person
    names: dict[Language, tuple[str, ...]]
    post: dict[Language, frozenset[str]]

    def family(self, language: Language) -> tuple[str, ...]:
        words = self.names[language]
        return words[1:] or words


class Mention(IntEnum):
    """How much of a name a text has."""

    NONE = 0
    PART = 1
    FAMILY = 2
    FULL = 3


def letters_of(text: str, language: Language) -> Folded:
    """A text whose words are as names are compared: folded, and without accents."""
    letters = read(text, language).read
    return letters if language is AR else Folded(letters.source, letters.text.translate(_BARE), letters.at)


@lru_cache(maxsize=512)
def words_of(text: str, language: Language) -> tuple[Word, ...]:
    """The words of a text, without accents; hyphens and apostrophes part them."""
    letters = letters_of(text, language)
    if isinstance(letters.at, range):
        return tuple(Word(found[0], *found.span()) for found in WORD.finditer(letters.text))
    return tuple(Word(found[0], *letters.original(*found.span())) for found in WORD.finditer(letters.text))


def words_of_name(name: str) -> tuple[str, ...]:
    """The words of a name or a variant, in whichever letters it is written."""
    return tuple(word.text for word in words_of(name, AR if has_arabic(name) else FR))


def known(person: Person) -> Known:
    """A person with their words."""
    names = {language: words_of_name(person.name[language]) for language in Language}
    titles = {language: (person.post.title[language], person.honorific[language]) for language in Language}
    post = {
        language: frozenset(word.removeprefix("ال") for title in titles[language] for word in words_of_name(title))
        for language in Language
    }
    return Known(person, names, post)


class People:
    """Those who have a name in both languages, found by any word of it. Compared by identity: make it once a note."""

    def __init__(self, people: Iterable[Person] = ()) -> None:
        named = {person.name: person for person in people if person.name.ar.strip() and person.name.fr.strip()}
        self.all = tuple(map(known, named.values()))
        self._by_word: dict[str, list[Known]] = {}
        for one in self.all:
            variants = (word for variant in one.person.variants for word in words_of_name(variant))
            for word in {*one.names[AR], *one.names[FR], *variants}:
                if len(word) >= SHORTEST:
                    self._by_word.setdefault(word, []).append(one)

    def concerned(self, words: Iterable[Word]) -> tuple[Known, ...]:
        """Those of whose names one of the words is a part."""
        found = {id(one): one for word in words for key in _keys(word.text) for one in self._by_word.get(key, ())}
        return tuple(one for one in self.all if id(one) in found) if found else ()

    def has_family(self, joined: str, but: Known, language: Language) -> bool:
        """Whether somebody else is called that, the words joined."""
        others = (other for other in self.all if other is not but)
        return any(joined in ("".join(other.family(language)), "".join(other.names[language])) for other in others)


NOBODY = People()


def _keys(word: str) -> tuple[str, ...]:
    """What a word of a text may be in a name: itself, or what stands behind its particle."""
    if word[:1] not in _CLITICS:
        return (word,)
    bare = word.removeprefix("و")
    return (word, word[1:], f"ال{bare[2:]}") if bare.startswith("لل") else (word, word[1:])


def is_word(word: str, wanted: str, language: Language) -> bool:
    """Whether a word of a text is one of a name, behind a particle in Arabic."""
    if word == wanted:
        return True
    if language is FR:
        return False
    if word[:1] in _CLITICS and word[1:] == wanted:
        return True
    return wanted.startswith("ال") and word in (f"لل{wanted[2:]}", f"ولل{wanted[2:]}")


def places(words: Sequence[Word], name: Sequence[str], language: Language) -> Iterator[Span]:
    """Where the words of a name follow each other; as places in ``words``."""
    if not name:
        return
    for at in range(len(words) - len(name) + 1):
        if is_word(words[at].text, name[0], language) and all(
            words[at + n].text == name[n] for n in range(1, len(name))
        ):
            yield at, at + len(name)


def mention(words: Sequence[Word], one: Known, language: Language) -> Mention:
    """The most a text has of a name."""
    name = one.names[language]
    if len(name) > 1 and next(places(words, name, language), None) is not None:
        return Mention.FULL
    if next(places(words, one.family(language), language), None) is not None:
        return Mention.FAMILY
    long = [part for part in name if len(part) >= SHORTEST]
    if any(is_word(word.text, part, language) for word in words for part in long):
        return Mention.PART
    return Mention.NONE
