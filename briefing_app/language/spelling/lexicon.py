"""What the rules ask: is there such a word? And the lists of words that stand beside a dictionary."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

import msgspec


class Lexicon(Protocol):
    """The words of one language: those of a dictionary, and those that are listed beside it."""

    def expect(self, words: Sequence[str]) -> None:
        """These are asked next: a dictionary that is far away looks them up in one go."""
        ...

    def knows(self, word: str) -> bool:
        """Whether the dictionary or a list has the word as it stands."""
        ...

    def lists(self, word: str) -> bool:
        """Whether a list has it: such a word is bare, and takes what may stand before any word."""
        ...


class WordList(msgspec.Struct, frozen=True):
    """Words beside a dictionary: our own, a person's, names. One with a small letter may begin a sentence, and any
    may stand in capitals; a name needs its capital."""

    words: frozenset[str] = frozenset()

    def __contains__(self, word: object) -> bool:
        if not isinstance(word, str):
            return False
        if word in self.words:
            return True
        head, tail = word[:1], word[1:]
        return head.isupper() and (head.lower() + tail in self.words or head + tail.lower() in self.words)


def word_list(words: Iterable[str]) -> WordList:
    return WordList(frozenset(words))
