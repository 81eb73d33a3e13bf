"""A text as the rules read it, every character knowing where it stood.

Arabic is folded as for searching; French keeps its accents, for « invite » and « invité » are not the same act.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.language.folding import fold
from briefing_app.language.values.spelled import places_of

_BREAKS = frozenset("\n\r\v\f\u2028\u2029")
_HYPHENS = dict.fromkeys("\u2010\u2011", "-")
_QUOTES = {**dict.fromkeys('“„‟"', '"'), **dict.fromkeys("’‘‛`ʼ′´", "'")}
_ARABIC_WORD = re.compile("[\u0620-\u065f\u0670-\u06d3]+")
_HELD = frozenset("«»…–—،؛؟:;,.!?()[]")
# What is typed as two code points and means one; folding by the character would lose the mark.
_RUNS = ("  ", " \n", "\n ", "\n\n")
_MARKED = re.compile("[\u0648\u064a\u0649]\u0654")
_JOINED = {"\u0648\u0654": "ؤ", "\u064a\u0654": "ئ", "\u0649\u0654": "ئ"}


class Folded(msgspec.Struct, frozen=True, eq=False):
    """``at[i]`` is where the code point behind ``text[i]`` stands in ``source``; one entry more for the end."""

    source: str
    text: str
    at: Sequence[int]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The code points of the source behind ``text[start:end]``, with the marks on the last letter."""
        if start >= end:
            return self.at[start], self.at[start]
        last = self.at[end - 1] + 1
        while last < self.at[end] and unicodedata.combining(self.source[last]):
            last += 1
        return self.at[start], last

    def words(self, start: int, end: int) -> str:
        first, last = self.original(start, end)
        return self.source[first:last]


def passed_over(text: Folded, asides: re.Pattern[str]) -> Folded:
    """``text`` without what ``asides`` finds in it; every other letter still knows where it stood."""
    letters: list[str] = []
    at: list[int] = []
    done = 0
    for found in asides.finditer(text.text):
        letters.append(text.text[done : found.start()])
        at.extend(text.at[done : found.start()])
        done = found.end()
    if not done:
        return text
    letters.append(text.text[done:])
    return Folded(text.source, "".join(letters), (*at, *text.at[done:]))


def folded(text: str, language: Language) -> Folded:
    """``text`` for the rules: white space in single spaces (a line end stays one), marks of direction gone."""
    table = _ARABIC if language is Language.ARABIC else _FRENCH
    plain = text.translate(table)
    if not any(run in plain for run in _RUNS) and not ("\u0654" in text and _MARKED.search(text)):
        if len(plain) == len(text):
            return Folded(text, plain, range(len(text) + 1))
        at = list(range(len(text) + 1))
        for place in _gone(text, table):
            del at[place]
        if len(at) == len(plain) + 1:
            return Folded(text, plain, tuple(at))
    letters: list[str] = []
    at = []
    for index, char in enumerate(text):
        for letter in _joined(text, index) or table[ord(char)]:
            if letter in " \n" and letters and letters[-1] in " \n":
                if letter == "\n":
                    letters[-1] = "\n"
                continue
            letters.append(letter)
            at.append(index)
    return Folded(text, "".join(letters), (*at, len(text)))


def _gone(text: str, table: Mapping[int, str]) -> list[int]:
    """Where the letters stand that become nothing, the last first."""
    return places_of(text, [char for char in set(text) if not table[ord(char)]])[::-1]


def _joined(text: str, index: int) -> str:
    return _JOINED.get(text[index : index + 2], "") if text[index] in "\u0648\u064a\u0649" else ""


class _Table(dict[int, str]):
    """What each code point becomes, worked out the first time it is met."""

    def __init__(self, fold_one: Callable[[str], str]) -> None:
        super().__init__()
        self._fold_one = fold_one

    def __missing__(self, code: int) -> str:
        self[code] = self._fold_one(chr(code))
        return self[code]


def _arabic(char: str) -> str:
    return _plain(char) or fold(char)


def _french(char: str) -> str:
    plain = _plain(char)
    if plain or not fold(char):
        return plain
    return unicodedata.normalize("NFC", char.casefold())


def _plain(char: str) -> str:
    """What punctuation and white space become; empty for the rest."""
    if char in _HELD:
        return char
    if char in _BREAKS:
        return "\n"
    if char.isspace():
        return " "
    return _QUOTES.get(char) or _HYPHENS.get(char, "")


_ARABIC, _FRENCH = _Table(_arabic), _Table(_french)


def unmarked(text: str) -> str:
    """``text`` with its Arabic letters folded and all else as it is, line by line: a rule file as the rules need it."""
    return _ARABIC_WORD.sub(lambda found: found.group().translate(_ARABIC), text)
