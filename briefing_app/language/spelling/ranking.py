"""Which of the words that a dictionary proposes are shown, and in which order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.language.elision import elides
from briefing_app.language.spelling.arabic import without_article
from briefing_app.language.spelling.french import without_elision
from briefing_app.language.spelling.nearness import distance
from briefing_app.language.spelling.tokens import plain_word
from briefing_app.language.spelling.variants import variants

MOST = 5
SPLIT = 0.6
"""What a word cut in two costs more, by a space or a hyphen: it is right now and then (« ala » for « à la »)."""
RARE = 0.8
"""What an Arabic word with the alef of a question before its article costs more: a dictionary knows them, nobody writes
them in a note."""
HEARD = 0.75
"""What a word costs at most that sounds the same."""
FAMILIAR = 0.25
"""What a word costs less that stands in the note or on a list already."""
_ONE_LETTER = {Language.ARABIC: frozenset(), Language.FRENCH: frozenset("aàyôo")}


class Dictionary(Protocol):
    """As much of an engine as proposals need."""

    def check(self, words: Sequence[str]) -> frozenset[str]:
        """Those it does not know."""
        ...

    def suggest(self, word: str) -> tuple[str, ...]: ...


class Proposals(msgspec.Struct, frozen=True):
    """Words that may be meant, in the order of the dictionary; ``heard`` are those that only the ear confuses."""

    words: tuple[str, ...] = ()
    heard: frozenset[str] = frozenset()


def proposals(word: str, language: Language, engine: Dictionary) -> Proposals:
    """What a dictionary proposes for a word, what it knows of the word's variants, and what it proposes for what stands
    behind an elision: a name it was told of has none."""
    others = variants(word, language)
    unknown = engine.check(others)
    heard = tuple(one for one in others if one not in unknown)
    proposed = [*heard, *(plain_word(one, language) for one in engine.suggest(word))]
    core = without_elision(word) if language is Language.FRENCH else word
    head = word.removesuffix(core)
    if head and not any(one.startswith(head) and _elides(one) for one in proposed):
        proposed += [head + one for one in engine.suggest(core)]
    kept = (one for one in proposed if language is Language.ARABIC or _elides(one))
    return Proposals(tuple(kept), frozenset(heard))


def ranked(
    word: str, proposed: Proposals, language: Language, familiar: frozenset[str] = frozenset()
) -> tuple[str, ...]:
    """At most :data:`MOST`, the likeliest first; those alike keep the order of the dictionary. A word cut in two is
    among them only where it is likelier than most."""
    kept = [one for one in dict.fromkeys(proposed.words) if one != word and _makes_sense(one, language)]
    prices = {one: _price(word, one, proposed.heard, familiar) for one in kept}
    dearest = min(prices.values(), default=0.0) + SPLIT
    fitting = [one for one in kept if prices[one] <= dearest or not _is_cut(word, one)]
    return tuple(sorted(fitting, key=lambda one: prices[one])[:MOST])


def _is_cut(word: str, proposal: str) -> bool:
    return " " in proposal or ("-" in proposal and "-" not in word)


def _price(word: str, proposal: str, heard: frozenset[str], familiar: frozenset[str]) -> float:
    price = distance(word, proposal)
    price = min(price, HEARD) if proposal in heard else price + (SPLIT if _is_cut(word, proposal) else 0)
    price += RARE if proposal[:2] in ("أل", "آل") and proposal[:2] != word[:2] else 0
    return price - FAMILIAR if proposal in familiar or proposal.lower() in familiar else price


def _elides(proposal: str) -> bool:
    """False for an elision before a word that takes none (l'Méditerranée)."""
    core = without_elision(proposal)
    return core == proposal or elides(core)


def _makes_sense(proposal: str, language: Language) -> bool:
    """No word cut into a lone letter and a rest."""
    parts = proposal.split(" ")
    return len(parts) == 1 or all(len(part) > 1 or part.lower() in _ONE_LETTER[language] for part in parts)


def as_typed(proposal: str, typed: str) -> str:
    """With the apostrophe that the misspelt word has, a typographic one where it has none."""
    return proposal if "'" in typed else proposal.replace("'", "’")


def to_keep(word: str, language: Language) -> str:
    """What a word becomes in a dictionary of one's own: without elision (l'Assaba), or what the article has before it
    (والناقورة), so that it counts as right in its other forms too."""
    if language is Language.FRENCH:
        return without_elision(word)
    return without_article(word)
