"""Who is who in a text: every mention of a person, country or city with the side it belongs to."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.domain.suggestions import Speakers
from briefing_app.language.folded import Folded, folded
from briefing_app.language.suggestions.arabic_posts import bodies_headed, finer_posts, gender_beside, houses_of, stem_of
from briefing_app.language.suggestions.arabic_strangers import arabic_strangers
from briefing_app.language.suggestions.encounters import bodies_of, headed, met_sides, posts_of, told_by
from briefing_app.language.suggestions.geography import countries, places
from briefing_app.language.suggestions.institutions import told_institutions
from briefing_app.language.suggestions.posts import (
    bare,
    is_feminine,
    is_party,
    role_in,
    same_post,
    told_posts,
)
from briefing_app.language.suggestions.rules import PromiseRules
from briefing_app.language.suggestions.sides import SIDED, Mention, Side
from briefing_app.language.suggestions.strangers import strangers

_TELLING = 4
"""Letters of a name that means somebody without his title: « Kim » alone does not."""
_SOUTH = MappingProxyType({"افريق": "ZA", "سودان": "SS"})
_EITHER = frozenset(("د", "معالي", "سعاده", "فخامه", "سمو"))
"""Titles of men and women alike."""
WORD = re.compile(r"[\w-]+")
_FEMININE_AR = re.compile(r"(?:ه|تان|تين|ات)$")


class Cast(msgspec.Struct, frozen=True, eq=False):
    """``roles``: the side of « la ministre », by the word and by woman or not."""

    mentions: tuple[Mention, ...]
    roles: Mapping[tuple[str, bool], Side]
    institutions: Mapping[str, Side] = MappingProxyType({})
    """The side of « l'institut », where the text tells of one side's only."""
    name_words: frozenset[str] = frozenset()
    """Every word of every name, also those too short or too common to mean a person by themselves."""
    houses: Mapping[str, Side] = MappingProxyType({})
    """The side that an institution is of as far as the text has its head on one side only."""

    def only_side_of(self, woman: bool) -> Side | None:
        """The side that all the men, or all the women, are of whom the text names; None when there are none or two."""
        sides = {mention.side for mention in self.mentions if mention.is_name and mention.is_woman is woman}
        return sides.pop() if len(sides) == 1 else None

    def told_post(self, role: str, noun: str, woman: bool) -> Side | None:
        """Whose a post is by what the text tells beside it, first by the ``noun`` behind it: «رئيس المجموعة»."""
        return (self.roles.get((f"{role} {stem_of(noun)}", woman)) if noun else None) or self.roles.get((role, woman))

    def side_of_post(self, role: str, woman: bool) -> Side | None:
        """Whose « la ministre » is: the one told so, else the one woman's, else not that of « le ministre »."""
        side = self.roles.get((role, woman)) or self.only_side_of(woman)
        if side is None:
            others = (told for post, told in self.roles.items() if post[1] is not woman and same_post(post[0], role))
            return next((told.other for told in others), None)
        return side

    def is_name(self, text: Folded, at: int, start: int) -> bool:
        """True where a name begins at ``at``, in a sentence from ``start`` on: in French by its capital."""
        word = WORD.match(text.text, at)
        if word is None:
            return False
        if text.source[text.at[at]].isupper():
            return at > start and text.text[at - 1] == " " and text.text[at - 2] not in ":«–—-•"
        return word.group() in self.name_words or (word.group()[1:] in self.name_words and word.group()[0] in "وف")

    def around(self, mention: Mention, text: str, start: int) -> tuple[int, int]:
        """The words by which a mention is told: with up to three before it, from ``start`` on, and its other names."""
        first, last = mention.start, mention.end
        for other in self.mentions[bisect_left(self.mentions, last, key=_start_of) :]:
            if other.start - last > 2:
                break
            if other.side is mention.side:
                last = other.end
        words = list(WORD.finditer(text, max(start, first - 40), first))
        for word in reversed(words[-3:]):
            if re.search("[،,;:؛()«»]", text[word.end() : first]):
                break
            first = word.start()
        return first, last

    def within(self, start: int, end: int) -> tuple[Mention, ...]:
        first = bisect_left(self.mentions, start, key=_start_of)
        last = bisect_left(self.mentions, end, first, key=_start_of)
        return tuple(mention for mention in self.mentions[first:last] if mention.end <= end)

    def back_from(self, at: int) -> Iterator[Mention]:
        """The mentions that end by ``at``, the last one first."""
        last = bisect_left(self.mentions, at, key=_start_of)
        return (self.mentions[number] for number in range(last - 1, -1, -1) if self.mentions[number].end <= at)


def _start_of(mention: Mention) -> int:
    return mention.start


def cast_of(text: Folded, spans: Sequence[tuple[int, int]], rules: PromiseRules, speakers: Speakers) -> Cast:
    """Reads the whole text once. Without countries in ``speakers`` the text's own are taken: see ``_countries``."""
    names, known = _names(rules, speakers)
    words = [(found.start(), found.end(), found.group()) for found in WORD.finditer(text.text)]
    ours, theirs = _countries(words, rules, speakers)
    met = _met(text, words, spans, names, (ours, theirs), rules)
    names = {**met, **names}
    known = known | met.keys() if rules.language is Language.ARABIC else known
    mentions: list[Mention] = []
    for number, (start, end, word) in enumerate(words):
        named = _named(text, words, number, names, rules.language)
        if named is not None:
            woman = _woman(words, number, rules, True)
            woman = named.is_woman if woman is None else woman
            mentions.append(Mention(start, end, named.side, woman, True, is_guess=named.is_guess))
            continue
        codes = _southern(words, number) or _codes(word, rules)
        if codes:
            code = next((one for one in codes if one in (ours, theirs)), codes[0])
            side = Side.OURS if code == ours else Side.THEIRS if code == theirs else Side.THIRD
            towards = word[0] in "بل" and word not in places(rules)
            mentions.append(Mention(start, end, side, _woman(words, number, rules, False), is_towards=towards))
    if rules.language is Language.ARABIC:
        mentions = _with_gender(words, mentions, known, rules)
    at = {mention.start: mention for mention in mentions if mention.side in SIDED}
    roles = {post: mention.side for post, mention in told_posts(words, at, spans, rules).items()}
    if rules.language is Language.ARABIC:
        roles = {**{post: told.side for post, told in finer_posts(words, at, spans, rules).items()}, **roles}
    meeting = met_sides(text.text, spans, words, at, rules)
    told = told_by(meeting, text, words, mentions, rules)
    if told is not mentions:
        mentions = told
        at = {mention.start: mention for mention in mentions if mention.side in SIDED}
        roles = {post: mention.side for post, mention in told_posts(words, at, spans, rules).items()}
    roles = {**posts_of(meeting, words, at, rules), **roles}
    houses = {noun: mention.side for noun, mention in told_institutions(words, at, spans, rules).items()}
    houses = {**bodies_of(meeting, words, rules), **houses}
    heads = {**bodies_headed(roles, rules), **houses_of(roles)} if rules.language is Language.ARABIC else headed(roles)
    return Cast(tuple(mentions), MappingProxyType(roles), MappingProxyType(houses), known, MappingProxyType(heads))


def _met(
    text: Folded, words: list[tuple[int, int, str]], spans: Sequence[tuple[int, int]], names: Mapping[str, _Named],
    countries_of: tuple[str, str], rules: PromiseRules,
) -> dict[str, _Named]:  # fmt: skip
    """Persons the speakers do not tell of; one without a country beside him is ours when nobody of ours is known."""
    if rules.language is Language.ARABIC:
        until = spans[0][1] if spans else 0
        met = arabic_strangers(text, words, until, countries_of, lambda word: _sided(word, countries_of, rules), rules)
    else:
        met = strangers(text, words, names, lambda word: _place(word, rules), rules)
    ours_known = any(person.side is Side.OURS for person in names.values())
    sides = dict(zip(countries_of, SIDED, strict=True))
    return {
        name: _Named(sides.get(country or "", Side.THIRD) if country else Side.OURS, is_woman, not country)
        for name, (country, is_woman) in met.items()
        if country or not ours_known
    }


def _southern(words: Sequence[tuple[int, int, str]], number: int) -> tuple[str, ...]:
    """The Arabic countries that are told by « south » and another's name: «جنوب أفريقيا», «الجنوب أفريقي»."""
    if not number or not words[number - 1][2].endswith("جنوب"):
        return ()
    return next(((code,) for stem, code in _SOUTH.items() if words[number][2].removeprefix("ال").startswith(stem)), ())


def _with_gender(
    words: list[tuple[int, int, str]], mentions: list[Mention], known: frozenset[str], rules: PromiseRules
) -> list[Mention]:
    """The mentions, names without a title with the gender that the post beside the name tells, there or before."""
    told: dict[str, bool] = {}
    found: list[Mention] = []
    numbers = {start: number for number, (start, _, _) in enumerate(words)}
    for mention in mentions:
        if not mention.is_name or mention.is_woman is not None:
            found.append(mention)
            continue
        number = numbers[mention.start]
        word = next((form for form in bare(words[number][2], rules.language) if form in known), words[number][2])
        if word not in told:
            woman = gender_beside(words, number, known, rules)
            if woman is not None:
                told[word] = woman
        found.append(msgspec.structs.replace(mention, is_woman=told.get(word)))
    return found


def _sided(word: str, countries_of: tuple[str, str], rules: PromiseRules) -> str | None:
    """The country of a word, one of the two where a town of its name is in theirs."""
    codes = _codes(word, rules)
    return next((code for code in codes if code in countries_of), next(iter(codes), None))


class _Named(msgspec.Struct, frozen=True):
    side: Side
    is_woman: bool | None
    is_guess: bool = False


def _named(
    text: Folded, words: list[tuple[int, int, str]], number: int, names: Mapping[str, _Named], language: Language
) -> _Named | None:
    """Whom a word names; a French name has a capital."""
    start, _, word = words[number]
    found = next((names[key] for key in bare(word, language) if key in names), None)
    if found is None and len(word) < _TELLING and number:
        found = names.get(f"{words[number - 1][2]} {word}")
    if found is None or language is Language.ARABIC or text.source[text.at[start]].isupper():
        return found
    return None


def _place(word: str, rules: PromiseRules) -> str | None:
    return next(iter(_codes(word, rules)), None)


@lru_cache(maxsize=8192)
def _codes(word: str, rules: PromiseRules) -> tuple[str, ...]:
    known = places(rules)
    return next((known[key] for key in bare(word, rules.language) if key in known), ())


@lru_cache(maxsize=64)
def _names(rules: PromiseRules, speakers: Speakers) -> tuple[Mapping[str, _Named], frozenset[str]]:
    """Parts of names by which a person is meant again, and whose they are, and every word of the names.

    What both sides share means nobody.
    """
    found: dict[str, _Named] = {}
    shared: set[str] = set()
    for side, names in ((Side.OURS, speakers.ours), (Side.THEIRS, speakers.theirs)):
        for name in names:
            person = _Named(side, _titled(name, rules))
            for key in _name_keys(name, rules):
                if found.setdefault(key, person).side is not side:
                    shared.add(key)
    known = (
        word for name in (*speakers.ours, *speakers.theirs) for word in WORD.findall(folded(name, rules.language).text)
    )
    return {key: person for key, person in found.items() if key not in shared}, frozenset(known)


def _titled(name: str, rules: PromiseRules) -> bool | None:
    """Whether the title before a name is a woman's; None without a title and for « Dr »."""
    for word in WORD.findall(folded(name, rules.language).text):
        if word in rules.who.titles and word not in ("dr", "pr", "me", *_EITHER):
            return word in rules.who.feminine
    return None


def _name_keys(name: str, rules: PromiseRules) -> Iterator[str]:
    words = [word for word in WORD.findall(folded(name, rules.language).text) if word not in rules.who.titles]
    for word in words:
        if len(word) >= _TELLING or (len(word) == 3 and word == words[-1]):
            yield word
    for before, word in zip(words, words[1:], strict=False):
        yield f"{before} {word}"
    for word in words:
        if len(word) < _TELLING:
            yield from (f"{title} {word}" for title in rules.who.titles)


def _countries(words: list[tuple[int, int, str]], rules: PromiseRules, speakers: Speakers) -> tuple[str, str]:
    """Ours and theirs. What the speakers do not say the text does.

    The country named with « homologue » is theirs, or the only one by which a post is told (« le ministre français »);
    of two the first is ours. Failing that, the one named first is ours.
    """
    ours, theirs = speakers.our_country, speakers.their_country
    if ours and theirs:
        return ours, theirs
    seen: list[str] = []
    posts: list[str] = []
    for number, (_, _, word) in enumerate(words):
        code = _place(word, rules)
        if not code or code == "EU":
            continue
        seen.append(code)
        before = [near for *_, near in words[max(0, number - 3) : number]]
        if not theirs and code != ours and any(_is_counterpart(near, rules) for near in before):
            theirs = code
        if any(role_in(near, rules) or is_party(near, rules) for near in before):
            posts.append(code)
    named = [code for code in dict.fromkeys((*posts, *seen)) if code not in (ours, theirs)]
    if not theirs and len(set(posts) - {ours}) == 1:
        theirs = next(code for code in posts if code != ours)
        named.remove(theirs)
    if not ours and named:
        ours = named.pop(0)
    return ours, theirs or (named[0] if named else "")


def _is_counterpart(word: str, rules: PromiseRules) -> bool:
    return any(form in rules.who.counterpart for form in bare(word, rules.language))


def _woman(words: list[tuple[int, int, str]], number: int, rules: PromiseRules, is_name: bool) -> bool | None:
    word = words[number][2]
    before = [near for *_, near in words[max(0, number - 4) : number]]
    if is_name:
        told = frozenset(rules.who.titles) - _EITHER
        titled = [near for near in before if any(form in told for form in bare(near, rules.language))]
        if titled:
            return any(form in rules.who.feminine for form in bare(titled[-1], rules.language))
        return None
    if rules.language is Language.ARABIC:
        is_adjective = word.startswith("ال") and word not in countries(rules.language)
        return bool(_FEMININE_AR.search(word)) if is_adjective else None
    if before and before[-1] in rules.who.roles:
        return any(near in rules.who.feminine for near in before) or is_feminine(before[-1], "", rules)
    return None
