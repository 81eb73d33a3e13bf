"""Whose « la ministre » or «السفير» is: posts in a text, and the person or country that is told beside each."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Protocol, TypeVar

from briefing_app.domain.languages import Language
from briefing_app.language.suggestions.rules import PromiseRules

Word = tuple[int, int, str]
_OF_RANK = ("général", "délégué", "déléguée", "adjoint", "adjointe", "résident", "résidente", "chef")
"""Behind a post they say which: « directeur général », as the second post does in «نائب وزير الزراعة السعودي»."""
_HERS = ("trice", "drice", "cheffe", "ée", "ière", "ète", "enne", "euse")
"""Ends the word for a woman's post; other such words are a man's with an e."""
_LED_BY = frozenset(("برئاسه", "بقياده", "يراسه", "تراسه", "تتراسه", "يتراسه", "يقوده", "تقوده"))
"""Between a delegation with its country and who leads it."""
_RANKS = frozenset(
    (
        "الاستاذ",
        "الاستاذه",
        "القاضي",
        "القاضيه",
        "الشيخ",
        "الشيخه",
        "المستشار",
        "المستشاره",
        "اللواء",
        "العميد",
        "العقيد",
    )
)
_STEM = 6
"""Letters that the words for a man and a woman of one post share."""


class Told(Protocol):
    """Who is told beside a post."""

    @property
    def is_name(self) -> bool: ...

    @property
    def is_woman(self) -> bool | None: ...

    @property
    def side(self) -> str: ...


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
            woman = is_hers(words, number, at, rules)
            told = nearest(words, number, inside, at, woman, rules)
            if told is not None:
                found.setdefault((role, woman), told)
    return found


def is_hers(words: Sequence[Word], number: int, at: Mapping[int, Mention], rules: PromiseRules) -> bool:
    """True for a woman's post, by its word, by the one before it, or in French by the woman whose name is before it."""
    if is_feminine(words[number][2], words[number - 1][2] if number else "", rules):
        return True
    name = at.get(words[number - 1][0]) if number and rules.language is Language.FRENCH else None
    return name is not None and name.is_name and name.is_woman is True


def posts_in(
    words: Sequence[Word], start: int, end: int, at: Mapping[int, Mention], rules: PromiseRules
) -> Iterator[tuple[str, bool]]:
    """The posts named from ``start`` to ``end``, each of a woman or not; ``at``: who is named where."""
    for number in range(bisect_left(words, (start,)), bisect_left(words, (end,))):
        role = role_in(words[number][2], rules)
        if role is not None:
            yield role, is_hers(words, number, at, rules)


def same_post(one: str, other: str) -> bool:
    """True for the words of one post for a man and a woman: « directeur », « directrice »."""
    return one == other or one[:_STEM] == other[:_STEM]


def nearest(
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
    role = role_in(words[number][2], rules) or ""
    is_joined = rules.language is Language.ARABIC and words[number][2].startswith("و") and role[:1] != "و"
    is_joined = is_joined or (words[number][2].startswith(f"و{role}") and role.startswith("و"))
    for way in (ahead,) if is_joined else (ahead, behind):  # «ووالي تيرس» begins another person
        for other in way:
            is_named = words[other][0] in at and at[words[other][0]].is_name  # « شيخة » is a name as well
            is_post = way is ahead and not is_named and role_in(words[other][2], rules) is not None
            is_post = is_post and not (_is_rank(words, other, at) and not is_definite)
            is_compound = other == number + 1 and (rules.language is Language.ARABIC or words[other][2] in _OF_RANK)
            if words[other][2] in rules.who.apart or (is_post and not is_compound) or is_party(words[other][2], rules):
                break
            if way is ahead and is_definite and other not in told and not words[other][2].startswith(("ال", "لل")):
                break  # «انتهز الوزير الفرصة لدعوة السيدة»
            mention = at.get(words[other][0])
            is_apart = number + 1 < other < number + 5  # an adjective of a noun between: «مديرة المكتب السويسري»
            agrees = mention is not None and (mention.is_woman in (None, woman) or (is_apart and not mention.is_name))
            if mention is not None and agrees and (mention.is_name or way is ahead or is_theirs):
                if best is None or abs(other - number) < best[0]:
                    best = abs(other - number), _town_behind(words, other, at, mention, rules) or mention
                break
    if best is None and number > inside[0] + 1 and words[number - 1][2] in _LED_BY:
        return at.get(words[number - 2][0])  # «وفدا روانديا برئاسة وزيرة …»
    return best[1] if best is not None else None


def _is_rank(words: Sequence[Word], number: int, at: Mapping[int, Mention]) -> bool:
    """True for a rank right before a name, which belongs to the post before it: «وكيل الوزارة الأستاذ بندر»."""
    name = at.get(words[number + 1][0]) if words[number][2] in _RANKS and number + 1 < len(words) else None
    return name is not None and name.is_name


def _town_behind(
    words: Sequence[Word], number: int, at: Mapping[int, Mention], told: Mention, rules: PromiseRules
) -> Mention | None:
    """The town that says more than the adjective before it: « la directrice du Musée égyptien de Turin »."""
    if rules.language is not Language.FRENCH or told.is_name or number + 2 >= len(words):
        return None
    town = at.get(words[number + 2][0]) if words[number + 1][2] in ("de", "d") else None
    return town if town is not None and not town.is_name and town.is_woman is None else None


@lru_cache(maxsize=8192)
def role_in(word: str, rules: PromiseRules) -> str | None:
    """The post a word names, in Arabic without its article, clitics and gender."""
    for form in bare(word, rules.language):
        stem = form.removeprefix("ال").removesuffix("ه") if rules.language is Language.ARABIC else form
        if stem in _role_words(rules):
            return stem
        if form.endswith("ه") and f"{stem}ه" in _role_words(rules):
            return f"{stem}ه"  # «عمدة», of a man and a woman alike
    return None


@cache
def _role_words(rules: PromiseRules) -> frozenset[str]:
    return frozenset(rules.who.roles)


def is_feminine(word: str, before: str, rules: PromiseRules) -> bool:
    if rules.language is Language.ARABIC:
        return word.endswith("ه")
    is_hers = word.endswith(_HERS) or (word.endswith("e") and word[:-1] in _role_words(rules))
    return is_hers or before in rules.who.feminine
