"""Words, characters and reading time, as the status line and the limits of a template count them."""

from __future__ import annotations

import re

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.language.islands import BIDI_CONTROLS

WORDS_PER_MINUTE = {Language.FRENCH: 195, Language.ARABIC: 138}
"""Trauzettel-Klosinski, Dietz and the IReST Study Group (2012), Invest. Ophthalmol. Vis. Sci. 53(9), 5452-5461:
French 195 ± 26, Arabic 138 ± 20, one text of equal content in every language, read aloud. Silent reading is
quicker (Brysbaert 2019, J. Mem. Lang. 109, 104047: 214 and 181), but a note is read with a pencil or read out,
and the two sides of a pair want rates that were measured on the same text."""

# From a letter or digit to the next space, so that vowel signs, elisions, hyphens, slashes, decimals, times and
# addresses stay inside; a long dash and an ellipsis part words even without a space.
_WORD = re.compile(r"[^\W_][^\s—…]*")
_THOUSANDS = re.compile("[ \u00a0\u202f\u2009](?<=\\d.)(?<!\\d{4}.)(?=\\d{3}(?!\\d))")
_LONE_CLITIC = re.compile(r"\s[وفبلك]ـ?(?=\s+\S)")
_UNCOUNTED = re.compile(
    "["
    "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
    "\u08ca-\u08e1\u08e3-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f"
    f"{BIDI_CONTROLS}\u200b-\u200d\u2060\ufeff\u00ad\r\n"
    "]"
)


class Tally(msgspec.Struct, frozen=True):
    """What a text, or several together, amounts to."""

    words: int = 0
    characters: int = 0

    def plus(self, other: Tally) -> Tally:
        return Tally(self.words + other.words, self.characters + other.characters)


def tally(text: str, language: Language) -> Tally:
    """Both counts of one text."""
    return Tally(word_count(text, language), character_count(text))


def word_count(text: str, language: Language) -> int:
    """The words of ``text``: stretches between spaces that hold a letter or a digit, as Word's own field counts.

    ``l’homme``, ``rendez-vous``, ``15:30``, ``والوزير`` and ``100 000`` are one each; dashes, guillemets and marks
    that stand alone are none. In Arabic a conjunction or preposition of one letter set apart from its word («و
    30», «لـ EPITA») belongs to it. Unlike UAX 29, hyphens and slashes do not part words.
    """
    words = len(_WORD.findall(text)) - len(_THOUSANDS.findall(text))
    if language is Language.ARABIC:
        words -= len(_LONE_CLITIC.findall(f" {text}"))
    return words


def character_count(text: str) -> int:
    """What a reader sees as characters, spaces with them; no vowel signs, accents apart, direction marks or line ends.

    Exact for the two scripts of a note, whose clusters (UAX 29) are a letter and its signs; not for emoji.
    """
    return len(text) if text.isascii() and text.isprintable() else len(text) - len(_UNCOUNTED.findall(text))


def reading_seconds(words: int, language: Language) -> int:
    """How long a practised reader needs, in whole seconds, rounded up; see ``WORDS_PER_MINUTE``."""
    return -(-words * 60 // WORDS_PER_MINUTE[language])
