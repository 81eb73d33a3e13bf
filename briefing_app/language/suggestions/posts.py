"""Whose « la ministre » or «السفير» is: posts in a text, and the person or country that is told beside each."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import Protocol, TypeVar

from briefing_app.domain.languages import Language
from briefing_app.language.suggestions.rules import PromiseRules

Word = tuple[int, int, str]


class Told(Protocol):
    """Who is told beside a post."""

    @property
    def is_name(self) -> bool: ...

    @property
    def is_woman(self) -> bool | None: ...


Mention = TypeVar("Mention", bound=Told)


@lru_cache(maxsize=8192)
def bare(word: str, language: Language) -> tuple[str, ...]:
    """The word, and in Arabic what remains of it without its clitics."""
    if language is Language.FRENCH:
        return (word,)
    found = [word]
    if len(word) > 3 and word[0] in "وف":
        word = word[1:]
        found.append(word)
    if word.startswith("لل") and len(word) > 4:
        found.append("ال" + word[2:])
    elif len(word) > 3 and word[0] in "بلك":
        found.append(word[1:])
    return tuple(found)


def is_party(word: str, rules: PromiseRules) -> bool:
    return any(form in rules.who.sides for form in bare(word, rules.language))


def told_posts(
    words: Sequence[Word], at: Mapping[int, Mention], spans: Sequence[tuple[int, int]], rules: PromiseRules
) -> dict[tuple[str, bool], Mention]:
    """For every word of a post, of a woman or not, who is named next to it in the same breath the first time it is."""
    found: dict[tuple[str, bool], Mention] = {}
    for start, end in spans:
        first = bisect_left(words, (start,))
        inside = range(first, bisect_left(words, (end,), first))
        for number in inside:
            role = role_in(words[number][2], rules)
            if role is None:
                continue
            woman = is_feminine(words[number][2], words[number - 1][2] if number else "", rules)
            told = _nearest(words, number, inside, at, woman, rules)
            if told is not None:
                found.setdefault((role, woman), told)
    return found


def _nearest(
    words: Sequence[Word], number: int, inside: range, at: Mapping[int, Mention], woman: bool, rules: PromiseRules
) -> Mention | None:
    ahead, behind = (
        range(number + 1, min(inside[-1] + 1, number + 10)),
        range(number - 1, max(inside[0], number - 6) - 1, -1),
    )
    is_definite = rules.language is Language.ARABIC and words[number][2].startswith("ال")
    told = {other for other in ahead if words[other][0] in at or words[other][2] in rules.who.titles}
    is_theirs = number > 0 and words[number - 1][2] in ("leur", "sa", "son")
    best: tuple[int, Mention] | None = None
    for way in (ahead, behind):
        for other in way:
            is_post = way is ahead and role_in(words[other][2], rules) is not None
            is_compound = other == number + 1 and rules.language is Language.ARABIC  # «نائب وزير الزراعة السعودي»
            if words[other][2] in rules.who.apart or (is_post and not is_compound) or is_party(words[other][2], rules):
                break
            if way is ahead and is_definite and other not in told and not words[other][2].startswith(("ال", "لل")):
                break  # «انتهز الوزير الفرصة لدعوة السيدة»
            mention = at.get(words[other][0])
            is_apart = number + 1 < other < number + 5  # an adjective of a noun between: «مديرة المكتب السويسري»
            agrees = mention is not None and (mention.is_woman in (None, woman) or (is_apart and not mention.is_name))
            if mention is not None and agrees and (mention.is_name or way is ahead or is_theirs):
                if best is None or abs(other - number) < best[0]:
                    best = abs(other - number), mention
                break
    return best[1] if best is not None else None


@lru_cache(maxsize=8192)
def role_in(word: str, rules: PromiseRules) -> str | None:
    """The post a word names, in Arabic without its article, clitics and gender."""
    for form in bare(word, rules.language):
        stem = form.removeprefix("ال").removesuffix("ه") if rules.language is Language.ARABIC else form
        if stem in _role_words(rules):
            return stem
    return None


@cache
def _role_words(rules: PromiseRules) -> frozenset[str]:
    return frozenset(rules.who.roles)


def is_feminine(word: str, before: str, rules: PromiseRules) -> bool:
    if rules.language is Language.ARABIC:
        return word.endswith("ه")
    return before in rules.who.feminine or word.endswith(("trice", "drice", "cheffe", "ée"))
