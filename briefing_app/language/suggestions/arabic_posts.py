"""Arabic posts told more closely than by their word: «رئيس الهيئة» beside «رئيس المجموعة», «مديرها»."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import TypeVar

from briefing_app.language.suggestions.posts import Mention, Word, is_feminine, nearest, role_in
from briefing_app.language.suggestions.rules import PromiseRules
from briefing_app.language.suggestions.sides import of_one_side
from briefing_app.language.suggestions.wording import union

Post = tuple[str, bool]
Side = TypeVar("Side")
_HOUSES = MappingProxyType(
    {
        "وزاره": ("وزير", "كاتب", "وكيل", "نائب", "امين", "مفتش"), "سفاره": ("سفير", "قائم"), "مديريه": ("مدير",),
        "قنصليه": ("قنصل",), "محافظه": ("محافظ", "نائب"), "ولايه": ("والي",), "بلديه": ("عمده",), "مفوضيه": ("مفوض",),
    }
)  # fmt: skip
"""Whom a body is headed by; who else may speak of his own with the same word."""
_OWNED = re.compile("(?P<post>\\w{3,}?)(?P<woman>ت)?(?:ها|هما|هم)")
_SHORT, _NOUNS, _BACK = 4, 4, 8
"""Letters of a word that its ل is part of; words behind a post that say of what; words back to whose it is."""


def finer_posts(
    words: Sequence[Word], at: Mapping[int, Mention], spans: Sequence[tuple[int, int]], rules: PromiseRules
) -> dict[Post, Mention]:
    """Posts with a noun that says of what, «رئيس هيئة», where one side only has such a post, and those of «مديرها»."""
    finer: dict[Post, list[Mention]] = {}
    owned: dict[Post, Mention] = {}
    for start, end in spans:
        first = bisect_left(words, (start,))
        inside = range(first, bisect_left(words, (end,), first))
        for number in inside:
            word = words[number][2]
            role = role_in(word, rules)
            own = owned_post(word, rules) if role is None else None
            if role is None and own is None:
                continue
            role, woman = own or (role or "", is_feminine(word, "", rules))
            told = nearest(words, number, inside, at, woman, rules)
            if told is None and role.endswith("ه"):
                told = nearest(words, number, inside, at, not woman, rules)
            if own is not None:
                told = told if told is not None and told.is_name else _owner(words, number, inside, at, rules)
            if told is None:
                continue
            if own is not None:
                owned.setdefault(own, told)
            for noun in _nouns(words, number, inside, at, rules):
                finer.setdefault((f"{role} {noun}", woman), []).append(told)
    alone = {post: those[0] for post, those in finer.items() if len({told.side for told in those}) == 1}
    return {**owned, **alone}


def houses_of(posts: Mapping[Post, Side]) -> dict[str, Side]:
    """The bodies that are told by their heads alone, where one side only has such a head: «الوزارة», «المديرية»."""
    found = {
        house: {side for (role, _), side in posts.items() if role in heads}
        for house, heads in _HOUSES.items()
        if any(role == heads[0] for role, _ in posts)
    }
    return of_one_side(found)


def bodies_headed(posts: Mapping[Post, Side], rules: PromiseRules) -> dict[str, Side]:
    """The bodies named with their heads, where one side only has such a one: «رئيسة هيئة الآثار» tells «الهيئة»."""
    found: dict[str, set[Side]] = {}
    for (post, _), side in posts.items():
        noun = post.rpartition(" ")[2]
        if " " in post and noun in rules.who.institutions:
            found.setdefault(noun, set()).add(side)
    return of_one_side(found)


def gender_beside(words: Sequence[Word], number: int, names: frozenset[str], rules: PromiseRules) -> bool | None:
    """Whether the one named at ``number`` is a woman by the post behind or before the name; None without one."""
    for other in range(number + 1, min(len(words), number + 1 + _NOUNS)):
        word = words[other][2]
        role = role_in(word, rules)
        if role is not None and word.removeprefix("ال").startswith(role):
            return is_feminine(word, "", rules)
        if word not in names:
            break
    for other in range(number - 1, max(-1, number - _BACK), -1):
        word = words[other][2]
        if role_in(word, rules) is not None:
            before = words[other - 1][2] if other else ""
            head = before if role_in(before, rules) is not None else word
            return is_feminine(head, "", rules)
        if word in rules.who.apart:
            break
    return None


def stem_of(noun: str) -> str:
    """A noun without its article and what is written with it: «للمجموعة», «المجموعة» as «مجموعه»."""
    for clitics in ("وال", "بال", "لل", "ال"):
        if noun.startswith(clitics) and len(noun) > len(clitics) + 2:
            return noun.removeprefix(clitics)
    return noun.removeprefix("ل") if len(noun) > _SHORT else noun


def _nouns(
    words: Sequence[Word], number: int, inside: range, at: Mapping[int, Mention], rules: PromiseRules
) -> Iterator[str]:
    """The nouns behind a post, up to who holds it."""
    for start, _, word in words[number + 1 : min(inside[-1] + 1, number + 1 + _NOUNS)]:
        is_person = word in rules.who.titles or (start in at and at[start].is_name) or role_in(word, rules) is not None
        if is_person or word in rules.who.apart:
            return
        yield stem_of(word)


def owned_post(word: str, rules: PromiseRules) -> Post | None:
    """The post in a word that says whose it is, «مديرها», and whether a woman's; None in others."""
    found = _OWNED.fullmatch(word)
    role = (role_in(found["post"], rules) or role_in(f"{found['post']}ه", rules)) if found else None  # «عمدتها»
    return (role, found["woman"] is not None) if found and role else None


def _owner(
    words: Sequence[Word], number: int, inside: range, at: Mapping[int, Mention], rules: PromiseRules
) -> Mention | None:
    """The country of the body that such a word is of: «الوكالة الفرنسية برئاسة مديرها»."""
    for other in range(number - 1, max(inside[0], number - _BACK) - 1, -1):
        mention = at.get(words[other][0])
        if mention is not None or role_in(words[other][2], rules) is not None:
            return mention if mention is not None and not mention.is_name else None
    return None


@cache
def no_name(rules: PromiseRules) -> re.Pattern[str]:
    """Words that behind a post name nobody: what he does, has or receives."""
    return union(rules, (*rules.who.no_names, "(ب|ل)?{deed}"), "", "$")
