"""What a word becomes by mending one slip of the ear, in each place: what a dictionary may know and not think of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing_app.domain.languages import Language

# (what is written, what may be meant); behind the table stand pairs that go both ways.
_FRENCH = (
    ("ssion", "tion"), ("sion", "tion"), ("cion", "tion"), ("ction", "xion"), ("ance", "ence"), ("ence", "ance"),
    ("anse", "ence"), ("ense", "ance"), ("ant", "ent"), ("ent", "ant"), ("mant", "ment"), ("aire", "ère"),
    ("oire", "oir"),
    ("f", "ph"), ("ph", "f"), ("k", "qu"), ("c", "qu"), ("eau", "au"), ("au", "eau"), ("o", "au"), ("an", "en"),
    ("en", "an"), ("am", "em"), ("em", "am"), ("in", "ain"), ("in", "ein"), ("s", "ss"), ("ss", "s"), ("s", "c"),
    ("c", "s"), ("c", "ss"), ("z", "s"), ("g", "ge"), ("j", "g"), ("g", "j"), ("eu", "œu"), ("oe", "œ"), ("ae", "æ"),
    ("t", "th"), ("th", "t"), ("i", "y"), ("y", "i"), ("x", "cc"), ("è", "ai"), ("é", "ai"),
)  # fmt: skip
_ARABIC = (
    ("ا", "أ"), ("ا", "إ"), ("ا", "آ"), ("أ", "ا"), ("إ", "ا"), ("أ", "إ"), ("إ", "أ"), ("ه", "ة"), ("ة", "ه"),
    ("ى", "ي"), ("ي", "ى"), ("ي", "ئ"), ("و", "ؤ"), ("ء", "ئ"), ("ء", "ؤ"), ("ؤ", "ئ"), ("ئ", "ؤ"), ("ض", "ظ"),
    ("ظ", "ض"), ("ت", "ة"), ("ة", "ت"), ("ة", "ات"), ("ت", "ات"), ("س", "ص"), ("ص", "س"), ("ت", "ط"), ("ط", "ت"),
    ("د", "ض"), ("ذ", "ز"), ("ث", "س"), ("ق", "ك"), ("ك", "ق"),
)  # fmt: skip
_TABLES = {Language.ARABIC: _ARABIC, Language.FRENCH: _FRENCH}
_DOUBLED = re.compile(r"(.)\1")


def variants(word: str, language: Language) -> tuple[str, ...]:
    """Each once, the word itself not among them; with one doubled letter taken out too, and mended after that."""
    single = [word[: found.start()] + word[found.start() + 1 :] for found in _DOUBLED.finditer(word)]
    mended = (other for base in (word, *single) for other in _mended(base, language))
    return tuple(dict.fromkeys(other for other in (*single, *mended) if other != word))


def _mended(word: str, language: Language) -> Iterator[str]:
    for written, meant in _TABLES[language]:
        at = word.find(written)
        while at >= 0:
            yield word[:at] + meant + word[at + len(written) :]
            at = word.find(written, at + 1)
