"""Whose « l'institut » or «البعثة» is: a body of one side that is told once and spoken of again by its noun alone."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Protocol, TypeVar

from briefing_app.domain.languages import Language
from briefing_app.language.suggestions.posts import role_in
from briefing_app.language.suggestions.rules import PromiseRules

_AHEAD, _BEHIND = 5, 6
"""Words between a noun and the country that tells its side, and between it and the person who is of it."""
_AT = ("في", "بين", "لدي", "خلال")
"""What stands behind it tells where something is, not whose."""
_WILL = re.compile("س[يت]\\w{3,}")
"""An Arabic verb in the future: what stands behind it is no part of the name."""
_OF = ("de", "du", "des", "d", "l", "la", "le", "les", "général", "générale", "من")


class Told(Protocol):
    """What tells a side."""

    @property
    def side(self) -> str: ...

    @property
    def is_name(self) -> bool: ...


@lru_cache(maxsize=8192)
def institution_in(word: str, rules: PromiseRules) -> str | None:
    """The noun of an institution in ``word``, in Arabic without its article and clitics."""
    if word in rules.who.institutions:
        return word
    if rules.language is Language.FRENCH:
        return word.removesuffix("s") if word.removesuffix("s") in rules.who.institutions else None
    for clitics in ("وال", "بال", "ال", "لل", "ول", "و", "ب", "ل"):
        if word.startswith(clitics) and word.removeprefix(clitics) in rules.who.institutions:
            return word.removeprefix(clitics)
    return None


Mention = TypeVar("Mention", bound=Told)


def told_institutions(
    words: Sequence[tuple[int, int, str]],
    at: Mapping[int, Mention],
    spans: Sequence[tuple[int, int]],
    rules: PromiseRules,
) -> dict[str, Mention]:
    """The nouns of institutions, each with the country after it or the person before it that tells its side.

    ``at``: mentions of a side by where they begin. A noun that both sides have a body of is left out.
    """
    found: dict[str, list[Mention]] = {}
    for start, end in spans:
        first = bisect_left(words, (start,))
        beyond = bisect_left(words, (end,), first)
        for number in range(first, beyond):
            noun = institution_in(words[number][2], rules)
            told = _beside(words, at, number, first, beyond, rules) if noun else None
            if noun and told is not None:
                found.setdefault(noun, []).append(told)
    return {noun: told[0] for noun, told in found.items() if len({mention.side for mention in told}) == 1}


def _beside(
    words: Sequence[tuple[int, int, str]], at: Mapping[int, Mention], number: int, first: int, beyond: int,
    rules: PromiseRules,
) -> Mention | None:  # fmt: skip
    for other in range(number + 1, min(beyond, number + 1 + _AHEAD)):
        mention = at.get(words[other][0])
        if mention is not None:
            is_object = words[number][2].lstrip("وبل").startswith("ال") and not words[other][2].startswith("ال")
            beside = at.get(words[other + 1][0]) if other + 1 < beyond else None
            is_joint = beside is not None and beside.side != mention.side  # «المجلس الأردني الياباني»
            return None if mention.is_name or is_object or is_joint else mention  # «ستوافي الهيئة بروكسل»
        if words[other][2] in rules.who.apart or words[other][2] in _AT or _WILL.fullmatch(words[other][2]):
            break  # «مستشفى الرازي سيستقبل المرضى العراقيين»
        is_person = other > number + 1 and role_in(words[other][2], rules) is not None
        if is_person and (rules.language is Language.ARABIC or words[other - 1][2] in ("l", "le", "la", "m", "mme")):
            break  # «مديرة معهد أبحاث المياه سفير اليابان», « à l'hôtel de ville l'ambassadeur de Tunisie »
        if words[number][2].lstrip("وبل").startswith("ال") and not words[other][2].startswith(("ال", "لل")):
            break  # «ستتحمل الوزارة تكاليف الخبراء الإيطاليين»
    if number == first or not (words[number - 1][2] in _OF or role_in(words[number - 1][2], rules)):
        return None
    for other in range(number - 1, max(first, number - 1 - _BEHIND), -1):
        mention = at.get(words[other][0])
        if mention is not None:
            return mention if mention.is_name else None
        if words[other][2] not in _OF and role_in(words[other][2], rules) is None:
            break
    return None
