"""Words that no dictionary has to know because of where they stand: names, and a line of English.

A name is told by what stands beside it: a title before it, another name, its article, its Latin form in brackets. A
single unknown word with a capital is not taken for a name: a misspelt name is what a desk officer fears most.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing_app.domain.languages import Language
from briefing_app.language.spelling.french import ARTICLES, is_transliterated
from briefing_app.language.spelling.lexicon import Lexicon
from briefing_app.language.spelling.tokens import Word

_FRENCH_TITLE = re.compile(
    r"(?:\b(?:M\.|MM\.|Mme|Mmes|Mlle|Dr|Pr|S\.\s?E\.|S\.\s?M\.|S\.\s?A\.|Me|Cheikh|Sheikh|[Mm]onsieur|[Mm]adame|Sir|Lord)"
    r"[ \u00a0\u202f]+)(?:(?:[A-ZÀ-Þ][\w’'.-]*|de|du|des|d’|van|von|ben|bin)[ \u00a0\u202f]+){0,3}$"
)
_ARABIC_TITLE = re.compile(
    r"(?:^|\s)[وفبل]?(?:ال)?(?:سيد|للسيد|سيدة|للسيدة|دكتور|دكتورة|أستاذ|أستاذة|شيخ|معالي|سعادة|فخامة|جلالة|سمو|د\.|أ\.د\.)"
    r"(?:\s+(?:السيد|السيدة|الدكتور|الشيخ))?\s+(?:(?!ال)[^\W\d_]+\s+)?$"
)
_PARTICLES = frozenset("ben bin ibn bint bent ould mint oum abou abu van von der den di da dos del".split())
_PARTICLES |= ARTICLES
_ENGLISH = frozenset("the of and for with by from to at is are this that between".split())
_GAP = re.compile("[ \u00a0\u202f]+")
_LATIN_FORM = re.compile(r"[»”\"]? ?[(（] ?[A-ZÀ-Þ]")
PARTS = 4
"""Words of an Arabic name behind its title, at most."""
_NEAR = 4
"""Words on either side among which an English one makes a line of English."""


def stands_apart(text: str, words: Sequence[Word], at: int, language: Language, lexicon: Lexicon) -> bool:
    """Whether the unknown word ``words[at]`` is a name or English where it stands in ``text``."""
    if language is Language.ARABIC:
        return _is_arabic_name(text, words, at, lexicon)
    word = words[at]
    if word.text[:1].isupper():
        return (
            _FRENCH_TITLE.search(text, max(word.start - 80, 0), word.start) is not None
            or _is_named(text, words, at - 1, at, lexicon)
            or _is_named(text, words, at + 1, at, lexicon)
            or _is_english(text, words, at)
        )
    return _is_particle(text, words, at) or _is_beside_article(text, words, at) or _is_english(text, words, at)


def _is_named(text: str, words: Sequence[Word], beside: int, at: int, lexicon: Lexicon) -> bool:
    """Whether the word ``beside`` is a name too: one with a capital that is no common word, or an Arabic article."""
    if not _touch(text, words, beside, at):
        return False
    other = words[beside].text
    if is_transliterated(other) or (other.lower() in _PARTICLES and len(other) > 1):
        return True
    return other[:1].isupper() and not lexicon.knows(other.lower())


def _is_particle(text: str, words: Sequence[Word], at: int) -> bool:
    """ould, ech: between two words with capitals."""
    if words[at].text not in _PARTICLES or not (_touch(text, words, at - 1, at) and _touch(text, words, at + 1, at)):
        return False
    return words[at - 1].text[:1].isupper() and words[at + 1].text[:1].isupper()


def _is_beside_article(text: str, words: Sequence[Word], at: int) -> bool:
    """dhou al-hijja, rabia al-thani: an Arabic word before another one with its article."""
    return _touch(text, words, at + 1, at) and is_transliterated(words[at + 1].text)


def _is_english(text: str, words: Sequence[Word], at: int) -> bool:
    """Whether it stands in a line of words of which one is English and no French."""
    for step in (-1, 1):
        here = at
        for _ in range(_NEAR):
            if not _touch(text, words, here + step, here):
                break
            here += step
            if words[here].text.lower() in _ENGLISH:
                return True
    return words[at].text.lower() in _ENGLISH


def _is_arabic_name(text: str, words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Behind a title, or before its Latin form; or the next part of such a name."""
    for here in range(at, max(at - PARTS, -1), -1):
        if here < at and (not _touch(text, words, here, here + 1) or lexicon.knows(words[here].text)):
            return False
        word = words[here]
        if _LATIN_FORM.match(text, word.end) or _ARABIC_TITLE.search(text, max(word.start - 60, 0), word.start):
            return True
    return False


def _touch(text: str, words: Sequence[Word], one: int, other: int) -> bool:
    """Whether two words that follow each other have nothing but a space between them."""
    if not (0 <= one < len(words) and 0 <= other < len(words)):
        return False
    first, second = sorted((one, other))
    return _GAP.fullmatch(text, words[first].end, words[second].start) is not None
