"""Lists of words as plain text: a personal dictionary, our own words beside a dictionary."""

from __future__ import annotations

from collections.abc import Iterable


def read_words(text: str) -> tuple[str, ...]:
    """The words of a list, each once, in their order. What begins with # is a remark to the end of its line.

    Words stand on lines of their own or beside each other. What Hunspell puts behind a word, from ``/`` on, and the
    number at the head of its lists, are left out.
    """
    words = (word.partition("/")[0] for line in text.splitlines() for word in line.partition("#")[0].split())
    bare = (word.strip("\ufeff") for word in words)
    return tuple(dict.fromkeys(word for word in bare if word and not word.isdecimal()))


def written_words(words: Iterable[str]) -> str:
    """A list with one word on each line, in the order of their letters; empty for no word."""
    return "".join(f"{word}\n" for word in sorted(words))
