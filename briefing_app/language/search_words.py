"""The words of a text as a search knows them: folded, or exactly as they stand, each with its place.

Source: ``language.md`` 7. A word is a run of letters and digits with the marks on them; what is joined to Arabic
letters without a space (لـEPITA, بـ30) is a word of its own. A number in groups (100 000, ١٠٠٬٠٠٠) is its groups, and
behind all words the whole number besides.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from briefing_app.language.folding import fold
from briefing_app.language.scripts import ARABIC_LETTER

BREAK = "¶"
"""Stands between texts that no phrase goes across; nobody can search for it."""

_UNSEEN = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
_ON_LETTERS = (
    "\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
)
_ARABIC = f"[{ARABIC_LETTER}]"
_OTHER = f"[^\\W_{ARABIC_LETTER}\u0640]"
_WORD = re.compile(
    f"{_ARABIC}[{ARABIC_LETTER}{_ON_LETTERS}{_UNSEEN}]*|{_OTHER}+(?:[{_ON_LETTERS}{_UNSEEN}]+{_OTHER}*)*"
)
_SIGNS = re.compile(f"{_ARABIC}+|{_OTHER}+")
_UNSEEN_SIGN = re.compile(f"[{_UNSEEN}]")
_BETWEEN_GROUPS = ".,٬' \u00a0\u2009\u202f"
_GROUPED = re.compile(f"(?<!\\d)(?<!\\d[{_BETWEEN_GROUPS}])\\d{{1,3}}(?:[{_BETWEEN_GROUPS}]\\d{{3}})+(?!\\d)")
_MAY_BE_GROUPED = re.compile(f"[{_BETWEEN_GROUPS}]\\d\\d\\d")


class Word(NamedTuple):
    """``text`` is what is searched; ``start`` to ``end`` the code points of the source that say it."""

    text: str
    start: int
    end: int


Forms = Callable[[str], list[str]]


def folded_forms(text: str) -> list[str]:
    """The words of a text, folded."""
    return _forms(text, _WORD.findall(text))


def first_form(text: str) -> str:
    """The first of them; empty for a text without a word."""
    found = _WORD.search(text)
    return next(iter(_folded(found.group())), "") if found is not None else ""


def both_forms(text: str) -> tuple[list[str], set[str]]:
    """The words of a text folded, in their order, and the set of them as they stand: one reading for both."""
    found = _WORD.findall(text)
    return _forms(text, found), set(map(_exact, set(found)))


def _forms(text: str, found: list[str]) -> list[str]:
    forms = list(chain.from_iterable(map(_folded, found)))
    if _MAY_BE_GROUPED.search(text):
        forms.extend(_whole(number) for number in _GROUPED.finditer(text))
    return forms


def folded_words(text: str) -> list[Word]:
    """The same words with their places."""
    found = [Word(form, *_span(word)) for word in _WORD.finditer(text) for form in _folded(word.group())]
    found.extend(Word(_whole(number), *number.span()) for number in _GROUPED.finditer(text))
    return found


def exact_forms(text: str) -> list[str]:
    """The words of a text as they stand, but for capital letters and signs that nobody sees."""
    return [_exact(word) for word in _WORD.findall(text)]


def exact_words(text: str) -> list[Word]:
    """The same words with their places."""
    return [Word(_exact(word.group()), *_span(word)) for word in _WORD.finditer(text)]


class Glance:
    """Tells quickly that a text has none of the words looked for.

    It folds sign by sign, so that it overlooks a few: letters that are decomposed, numbers in groups.
    """

    def __init__(self, forms: Iterable[str], *, is_exact: bool) -> None:
        self._seen: list[str] = []
        for form in sorted(forms, key=len):
            if not any(shorter in form for shorter in self._seen):
                self._seen.append(form)
        self._is_exact = is_exact

    def may_hold(self, text: str) -> bool:
        """False where none of the words stands in ``text``, or is only seen by reading it."""
        plain = text.casefold() if self._is_exact else text.translate(_FOLDED_SIGNS)
        return any(form in plain for form in self._seen)


class _FoldedSigns(dict[int, str]):
    """What each code point becomes, worked out the first time it is met."""

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        self[code] = " " if sign.isspace() else fold(sign)
        return self[code]


_FOLDED_SIGNS = _FoldedSigns()


def is_arabic_word(form: str) -> bool:
    """True for a folded word in Arabic letters."""
    return re.match(_ARABIC, form) is not None


def _whole(number: re.Match[str]) -> str:
    return fold("".join(sign for sign in number.group() if sign.isdecimal()))


def _span(word: re.Match[str]) -> tuple[int, int]:
    start, end = word.span()
    while not word.string[end - 1].isprintable():  # what nobody sees is not lit
        end -= 1
    return start, end


@lru_cache(50_000)
def _folded(word: str) -> tuple[str, ...]:
    return tuple(_SIGNS.findall(fold(word)))


@lru_cache(50_000)
def _exact(word: str) -> str:
    return _UNSEEN_SIGN.sub("", word).casefold()
