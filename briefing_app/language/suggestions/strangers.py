"""Persons whom a French text names by title and name and nobody told us of: whose they are is read beside them.

Arabic has no capitals to tell where a name ends: see ``arabic_strangers``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from briefing_app.language.folded import Folded
from briefing_app.language.suggestions.rules import PromiseRules

Word = tuple[int, int, str]
_AHEAD, _BEHIND, _LENGTH = 12, 5, 4
_PARTICLES = frozenset(("de", "du", "la", "le", "ben", "bint", "ould", "el", "al", "von", "van", "bin"))
_WHERE = frozenset(("à", "en", "au", "aux"))
_BLOCKERS = frozenset(("a", "ont", "est", "avec", "et", "à", "par"))


def strangers(
    text: Folded,
    words: Sequence[Word],
    known: Mapping[str, object],
    country_of: Callable[[str], str | None],
    rules: PromiseRules,
) -> dict[str, tuple[str | None, bool]]:
    """By each word that names such a person the country told beside him, None for none, and whether a woman."""
    found: dict[str, tuple[str | None, bool]] = {}
    titles, feminine = rules.who.titles, rules.who.feminine
    for number, (_, _, word) in enumerate(words):
        if word not in titles or (number + 1 < len(words) and words[number + 1][2] in titles):
            continue
        named = _named(text, words, number + 1)
        if not named or any(name in known for name in (*named, f"{word} {named[0]}")):
            continue
        last = number + len(named)
        country = _beside(words, number, last, country_of)
        for name in named:
            if len(name) > 3 or name == named[-1]:
                found.setdefault(name, (country, word in feminine))
    return found


def _named(text: Folded, words: Sequence[Word], first: int) -> list[str]:
    """The words of the name that begins at ``first``: those with capitals, particles between them."""
    named: list[str] = []
    for start, _, word in words[first : first + _LENGTH]:
        if not (text.source[text.at[start]].isupper() or (named and word in _PARTICLES)):
            break
        named.append(word)
    while named and named[-1] in _PARTICLES:
        named.pop()
    return named


def _beside(words: Sequence[Word], number: int, last: int, country_of: Callable[[str], str | None]) -> str | None:
    for _, _, word in words[last + 1 : last + 1 + _AHEAD]:
        if word in _BLOCKERS:
            break
        if country := country_of(word):
            return country
    for at in range(number - 1, max(0, number - _BEHIND) - 1, -1):
        if words[at][2] in _BLOCKERS or (at and words[at - 1][2] in _WHERE):
            break
        if country := country_of(words[at][2]):
            return country
    return None
