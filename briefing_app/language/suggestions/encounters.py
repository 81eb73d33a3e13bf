"""Who met whom: the two sides of the sentence that opens a French readout, « le préfet a reçu la consule »."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.language.folded import Folded
from briefing_app.language.suggestions.institutions import institution_in
from briefing_app.language.suggestions.posts import Word, posts_in, role_in, told_posts
from briefing_app.language.suggestions.rules import PromiseRules
from briefing_app.language.suggestions.sides import SIDED, Mention, Side, of_one_side

Zone = tuple[int, int]
_LONG = 4
"""Letters of a name that means a town by itself."""
_AT_HEAD = 5
"""Letters before a noun that opens a sentence: « La rencontre »."""
_OPENING = 3
"""Sentences in which a readout says who met whom."""
_MET = re.compile(
    r"(?<!\w)(?:(?:reçue?s?|accueillie?s?)(?: [^ ,.;]+){0,5}? par"
    r"|(?:a|ont)(?: [^ ,.;]+){0,2}? (?:reçu|accueilli|rencontré)"
    r"|(?:reçoit|accueille|(?<=\w )(?<!la )(?<!une )(?<!cette )(?<!de )rencontre)(?= )"
    r"|(?:audience|visite)(?: [^ ,.;]+){0,3}? (?:à|au|aux)"
    r"|(?:entretenue?s?|entretien|entrevue|discuté|échangé|conversation|réunie?s?|séance|réunion|rencontre|le point"
    r"|tête-à-tête|fait le tour|passé en revue)[^.;]{0,80}?(?<!\w)avec"
    r"|et(?= (?:m\. |mme |dr |le |la |l')[^.;]{3,120} (?:ont|se sont) )) "
)
_BESIDE = re.compile(r"en présence d|aux côtés d|assistée? d|entourée? d|accompagnée? (?=de son)")
"""What follows stands with whoever was named last, or with nobody."""


_HOUSES = MappingProxyType(
    {
        "ambassade": ("ambassadeur", "ambassadrice"), "consulat": ("consul", "consule"),
        "préfecture": ("préfet", "préfète"), "mairie": ("maire",), "municipalité": ("maire",), "commune": ("maire",),
        "ville": ("maire", "bourgmestre"), "wilaya": ("wali",), "gouvernorat": ("gouverneur", "gouverneure"),
        "université": ("recteur", "rectrice"), "rectorat": ("recteur", "rectrice"),
    }
)  # fmt: skip
_COUNCILS = MappingProxyType(
    {"départemental": "département", "régional": "région", "municipal": "ville", "provincial": "province"}
)
"""Of whom a council is: « la présidente du conseil départemental »."""


def headed(posts: Mapping[tuple[str, bool], Side]) -> dict[str, Side]:
    """The houses whose heads are all of one side: « l'ambassade » where only their ambassador is spoken of."""
    found = {house: {side for (role, _), side in posts.items() if role in heads} for house, heads in _HOUSES.items()}
    return of_one_side(found)


def encounters(text: str, spans: Sequence[Zone]) -> Iterator[tuple[Zone, Zone]]:
    """The words for each of the two who meet, from the first sentences of ``text``."""
    for start, end in spans[:_OPENING]:
        met = _MET.search(text, start, end)
        if met is not None:
            beside = _BESIDE.search(text, met.end(), end)
            is_noun = met.start() - start < _AT_HEAD  # « Rencontre de la ministre avec un sénateur »
            yield (start, met.end() if is_noun else met.start()), (met.end(), beside.start() if beside else end)


def met_sides(
    text: str, spans: Sequence[Zone], words: Sequence[Word], at: Mapping[int, Mention], rules: PromiseRules
) -> tuple[tuple[Zone, Side], ...]:
    """The words for each of two who meet, with the side of whom they are for: « le maire a reçu la consule »."""
    if rules.language is not Language.FRENCH:
        return ()
    pairs = tuple(encounters(text, spans))
    if not pairs:
        return ()
    found: list[tuple[Zone, Side]] = []
    guessed = [start for start, mention in at.items() if mention.is_guess]
    sure = {start: mention for start, mention in at.items() if not mention.is_guess}
    roles = {post: mention.side for post, mention in told_posts(words, sure, spans, rules).items()}
    for zones in pairs:
        posts = [tuple(posts_in(words, *zone, at, rules)) for zone in zones]
        first, second = (
            _side_of([m for m in sure.values() if zone[0] <= m.start < zone[1] and _is_of(m, text)], told, roles)
            for zone, told in zip(zones, posts, strict=True)
        )
        met = [any(zone[0] <= start < zone[1] for start in guessed) for zone in zones]
        if first is second is Side.UNKNOWN and all(told or named for told, named in zip(posts, met, strict=True)):
            first = Side.OURS
        first, second = (
            (first, second if second in SIDED else first.other) if first in SIDED else (second.other, second)
        )
        if first is not second:
            found += zip(zones, (first, second), strict=True)
    return tuple(found)


def _side_of(
    named: Sequence[Mention], posts: Sequence[tuple[str, bool]], roles: Mapping[tuple[str, bool], Side]
) -> Side:
    """Whose the words are: of the person named first, else of the countries, else of the posts; unsure, UNKNOWN."""
    person = next((mention.side for mention in named if mention.is_name), None)
    sides = {mention.side for mention in named}
    if person is not None or len(sides) > 1:
        return person or Side.UNKNOWN
    return next(iter(sides), next((roles[post] for post in posts if post in roles), Side.UNKNOWN))


def told_by(
    met: Sequence[tuple[Zone, Side]], text: Folded, words: Sequence[Word], mentions: list[Mention],
    rules: PromiseRules,
) -> list[Mention]:  # fmt: skip
    """The mentions with what a meeting tells of: towns of one side, and names that nothing else tells the side of."""
    towns = _towns_of(text, met, words, frozenset(mention.start for mention in mentions), rules)
    names = {
        text.text[mention.start : mention.end]: side
        for (start, end), side in met
        for mention in mentions
        if mention.is_guess and start <= mention.start < end and mention.side is not side
    }
    if not (towns or names):
        return mentions
    found = [
        msgspec.structs.replace(mention, side=names.get(text.text[mention.start : mention.end], mention.side))
        if mention.is_guess
        else mention
        for mention in mentions
    ]
    found += (
        Mention(start, end, towns[word])
        for start, end, word in words
        if word in towns and text.source[text.at[start]].isupper()
    )
    return sorted(found, key=lambda mention: mention.start)


def _towns_of(
    text: Folded, met: Sequence[tuple[Zone, Side]], words: Sequence[Word], known: frozenset[int],
    rules: PromiseRules,
) -> dict[str, Side]:  # fmt: skip
    """Towns and houses that one only of two who meet is of: « la bourgmestre de Gand », « le port de Zeebruges »."""
    found: dict[str, set[Side]] = {}
    for (start, end), side in met:
        inside = range(bisect_left(words, (start,)) + 1, bisect_left(words, (end,)))
        for at, _, word in (words[number] for number in inside if words[number - 1][2] in ("de", "d")):
            is_name = text.source[text.at[at]].isupper() and at not in known and len(word) >= _LONG
            is_noun = role_in(word, rules) or institution_in(word, rules) or word in rules.who.titles
            if is_name and not is_noun:
                found.setdefault(word, set()).add(side)
    return of_one_side(found)


def bodies_of(met: Sequence[tuple[Zone, Side]], words: Sequence[Word], rules: PromiseRules) -> dict[str, Side]:
    """The institutions that one only of two who meet is of: « le directeur de l'institut a reçu … »."""
    found: dict[str, set[Side]] = {}
    for (start, end), side in met:
        inside = range(bisect_left(words, (start,)) + 2, bisect_left(words, (end,)))
        for number in inside:
            before = {words[number - 1][2], words[number - 2][2]} & {"de", "du", "d", "des"}
            before = before if words[number - 2][2] != "hôtel" else set()  # « à l'hôtel de ville »
            noun = (institution_in(words[number][2], rules) if before else None) or _COUNCILS.get(words[number][2])
            if noun is not None:
                found.setdefault(noun, set()).add(side)
    return of_one_side(found)


def _is_of(mention: Mention, text: str) -> bool:
    """True for a name, and for a country that says whose somebody is, not where he is."""
    return mention.side in SIDED and (
        mention.is_name or not text[max(0, mention.start - 4) : mention.start].endswith((" à ", " en ", " au "))
    )


def posts_of(
    met: Sequence[tuple[Zone, Side]], words: Sequence[Word], at: Mapping[int, Mention], rules: PromiseRules
) -> dict[tuple[str, bool], Side]:
    """The posts named for each of two who meet; of one that both are named by, the first."""
    return {post: side for zone, side in reversed(met) for post in posts_in(words, *zone, at, rules)}
