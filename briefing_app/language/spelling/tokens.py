"""The words of a text that a dictionary can be asked about, as it is asked: without harakat, tatweel and typographic
apostrophes. Numbers, references, addresses, acronyms and the words of another script are none."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.language.scripts import LATIN_LETTER

ARABIC = "\u0621-\u063a\u0641-\u064a"
"""The letters of Arabic itself. A word with others is foreign, or a slip that another check tells of."""
_MARKS = "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
_UNSEEN = "\u00ad\u200b-\u200f\u061c\u2060\u2066-\u2069"
_DROPPED = re.compile(f"[{_MARKS}{_UNSEEN}]")
_ANY_ARABIC = "\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u06dc\u06df-\u06e8\u06ea-\u06ef\u06fa-\u06ff\u0750-\u077f"
_ANY_ARABIC += "\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc"
_APOSTROPHES = "'’ʼ"
_LATIN = f"[{LATIN_LETTER}][\u0300-\u036f\u00ad]*"

_WORDS = {
    Language.ARABIC: re.compile(f"[{_ANY_ARABIC}][{_ANY_ARABIC}{_UNSEEN}]*"),
    Language.FRENCH: re.compile(f"(?:{_LATIN})+(?:[{_APOSTROPHES}\u2010\u2011-](?:{_LATIN})+)*"),
}
_PLAIN_ARABIC = re.compile(f"[{ARABIC}]+")
_PLAIN_FRENCH = str.maketrans({**dict.fromkeys(_APOSTROPHES, "'"), "\u2010": "-", "\u2011": "-", "\u00ad": None})
# What is read as one sign and not as words: addresses, and whatever holds a digit, a low line or a backslash.
_OPAQUE = re.compile(
    r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[\w./\\–-]*[\d_\\][\w./\\–-]*|\b[a-z][\w-]*(?:\.[a-z][\w-]+)+\b"
    r"|[#@]\w+|(?:[~.]?/[\w.-]+){2,}"
)
_ELIDED = frozenset("c d j l m n s t qu jusqu lorsqu puisqu quoiqu quelqu presqu entr".split())
_ROMAN = re.compile("(?:[IVX]|[IVXLCDM]{2,})(?:e|er|re|ème|es)?")


class Word(msgspec.Struct, frozen=True):
    """``text`` as a dictionary is asked for it; it stands at the code points from ``start`` up to ``end``."""

    start: int
    end: int
    text: str


def words_of(text: str, language: Language) -> tuple[Word, ...]:
    """The words to ask about, in order."""
    hidden = [found.span() for found in _OPAQUE.finditer(text)] if _may_be_opaque(text) else []
    return tuple(_asked(text, language, hidden))


def plain_word(word: str, language: Language) -> str:
    """A word as a dictionary is asked for it."""
    composed = word if word.isascii() else unicodedata.normalize("NFC", word)
    if language is Language.ARABIC:
        return _DROPPED.sub("", composed)
    return composed.translate(_PLAIN_FRENCH)


def is_of(word: str, language: Language) -> bool:
    """Whether a word is written in the letters of a language and nothing else."""
    return _WORDS[language].fullmatch(word) is not None


def is_acronym(word: str) -> bool:
    """ONU, PME, ONGs, MoU, iPad: a capital that is not the first letter, and no slip of the keyboard as « LE »."""
    return len(word) > 1 and word[1:] != word[1:].lower()


def is_roman(word: str) -> bool:
    """A number in Roman capitals, with the ending of an ordinal or without."""
    return _ROMAN.fullmatch(word) is not None


def _may_be_opaque(text: str) -> bool:
    return any(sign.isdigit() or sign in "_\\@#/." for sign in text)


def _asked(text: str, language: Language, hidden: list[tuple[int, int]]) -> Iterator[Word]:
    next_hidden = 0
    for found in _WORDS[language].finditer(text):
        start, end = found.span()
        while next_hidden < len(hidden) and hidden[next_hidden][1] <= start:
            next_hidden += 1
        if next_hidden < len(hidden) and hidden[next_hidden][0] < end:
            continue
        word = plain_word(found.group(), language)
        asks = _is_arabic_word if language is Language.ARABIC else _is_french_word
        if asks(word, text[end : end + 1]):
            yield Word(start, end, word)


def _is_arabic_word(word: str, behind: str) -> bool:
    """Single letters are marks of a list, parts of an abbreviation or the Hijri sign."""
    return len(word) > 1 and _PLAIN_ARABIC.fullmatch(word) is not None


def _is_french_word(word: str, behind: str) -> bool:
    if behind and behind in _APOSTROPHES and word.lower() in _ELIDED:
        return False
    return len(word) > 1 and not word.isupper() and not is_roman(word)
