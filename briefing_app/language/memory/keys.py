"""By what a segment is found again among a hundred thousand: its words, every three in a row, and its numbers.

What this module makes stands in library files: with any change of it, or of the words of ``search_words``, goes
:data:`WAY`, and every memory is read anew.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Iterator, Sequence

from briefing_app.domain.languages import Language
from briefing_app.language.search_words import folded_forms

WAY = 1
MOST_WORDS = 160
"""Of a longer paragraph the words up to here make keys: it is found by them as well."""
VALUE = "0"
"""Stands for every number."""
IN_A_ROW = 3
_NUMERAL = re.compile(r"\d{1,3}(?:[ \u00a0\u202f.,٬']\d{3})+(?!\d)(?:[.,٫]\d+)?|\d+(?:[.,:/٫-]\d+)*")
_NO_DIGIT = re.compile(r"\D")
_BEFORE_WORD = re.compile(r"[وف]?(?:لل|[بك]?ال)(?=\w{2})|[وف](?=\w{3})|[بكل](?=\w{4})")


def masked(text: str) -> str:
    """The folded words of ``text`` with one sign for every number: two that differ in their values alone are one."""
    return " ".join(folded_forms(_NUMERAL.sub(VALUE, text)))


def bare_words(folded: Sequence[str], language: Language) -> list[str]:
    """Folded words, the Arabic ones without what is written onto them in front, the French ones without l' and d'."""
    if language is Language.FRENCH:
        return [word for word in folded if len(word) > 1 or word == VALUE]
    return [_bare(word) for word in folded]


def _bare(word: str) -> str:
    """One after the other, so that الكتابة and كتابة, of which the first letter may be one of them, are the same."""
    while (found := _BEFORE_WORD.match(word)) is not None:
        word = word[found.end() :]
    return word


def keys_of(text: str, mask: str, language: Language) -> tuple[str, ...]:
    """The keys of a segment with its :func:`masked` form, each once; they tell nothing of its words."""
    return tuple({key_of(part, language): None for part in _parts(text, mask, language)})


def _parts(text: str, mask: str, language: Language) -> Iterator[str]:
    words = bare_words(mask.split(), language)[:MOST_WORDS]
    yield from _single(text, words)
    for first in range(len(words) - IN_A_ROW + 1):
        yield " ".join(words[first : first + IN_A_ROW])


def _single(text: str, words: Sequence[str]) -> Iterator[str]:
    yield from (word for word in words if word != VALUE)
    for numeral in _NUMERAL.findall(text)[:MOST_WORDS]:
        yield f"#{int(_NO_DIGIT.sub('', numeral)[:30])}"


def word_keys(text: str, language: Language) -> tuple[str, ...]:
    """The keys of single words and numbers: what every segment has that says the words of ``text``."""
    words = bare_words(masked(text).split(), language)[:MOST_WORDS]
    return tuple({key_of(part, language): None for part in _single(text, words)})


def key_of(words: str, language: Language) -> str:
    """The key of bare words with a space between, in letters and digits."""
    return f"{language.value[0]}{zlib.crc32(words.encode()):x}"


def fingerprint(mask: str) -> int:
    """64 bits, signed, of what :func:`masked` gives."""
    return int.from_bytes(hashlib.sha256(mask.encode()).digest()[:8], "big", signed=True)
