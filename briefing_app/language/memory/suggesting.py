"""Of segments that are alike the few worth showing, each with the values of the new segment put in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz import fuzz

from briefing_app.domain.languages import Bilingual, Language
from briefing_app.domain.memory import NoteOrigin, Origin, Suggestion, worth
from briefing_app.language.comparing import comparable
from briefing_app.language.memory import MOST
from briefing_app.language.memory.adapting import adapt, sure_values
from briefing_app.language.memory.keys import VALUE, masked
from briefing_app.language.memory.scoring import LEAST, NEARLY, SAME

LOOKED_AT = 2
"""So many times as many as are shown are adapted: several may come to the same."""
UNSEEN = 6
"""What values in words, such as names of months, may have taken off a likeness."""
UNWRITTEN = 2
"""What is taken off the score for each value that found no place."""


class Stored(NamedTuple):
    """A pair of the memory with where it comes from, and how much it is like the new segment, values left out."""

    words: Bilingual
    origins: tuple[Origin, ...]
    score: float


def suggestions(
    text: str, source: Language, stored: Sequence[Stored], country: str = "", most: int = MOST
) -> tuple[Suggestion, ...]:
    """The best of ``stored`` for ``text``, which is in ``source``; those that come to the same target are one.

    First by score; among equals the one whose values too are closest, and what was approved before what was not.
    """
    found: dict[str, Suggestion] = {}
    closeness: dict[str, float] = {}
    for one, close in _closest(text, source, stored)[: LOOKED_AT * most]:
        if len(found) >= most and one.score < min(made.score for made in found.values()) - UNSEEN:
            break
        made = _suggestion(text, source, one, country)
        known = found.get(made.target)
        if known is None or made.score > known.score:
            found[made.target] = made if known is None else _joined(made, known)
            closeness[made.target] = close
        else:
            found[made.target] = _joined(known, made)
    ranked = sorted(found.values(), key=lambda one: (-one.score, -closeness[one.target] - _is_approved(one)))
    return tuple(ranked[:most])


def _closest(text: str, source: Language, stored: Sequence[Stored]) -> list[tuple[Stored, float]]:
    """With how close the letters are, values included, 0 to 5."""
    same = comparable(text)
    known = [(one, fuzz.ratio(same, comparable(one.words[source])) / 20) for one in stored if one.origins]
    return sorted(known, key=lambda item: (-(round(item[0].score) + (item[1] == 5)), -item[1]))


def _suggestion(text: str, source: Language, one: Stored, country: str) -> Suggestion:
    former = one.words[source]
    target = one.words[source.twin]
    origins = tuple(sorted(one.origins, key=worth, reverse=True))
    if comparable(former) == comparable(text):
        return Suggestion(former, target, SAME, origins, target)
    adapted = adapt(text, one.words, source, country)
    likeness = max(one.score, fuzz.ratio(_without_values(text, source), _without_values(former, source)))
    score = max(min(round(likeness), NEARLY) - UNWRITTEN * len(adapted.unwritten), LEAST)
    return Suggestion(former, adapted.text, score, origins, target, adapted.written, adapted.unwritten)


def _without_values(text: str, language: Language) -> str:
    """The words with one sign for every value, names of months and the like included."""
    parts, done = list[str](), 0
    for found in sure_values(text, language):
        parts += [text[done : found.start], f" {VALUE} "]
        done = found.end
    return masked("".join([*parts, text[done:]]))


def _joined(one: Suggestion, other: Suggestion) -> Suggestion:
    return Suggestion(
        one.source,
        one.target,
        one.score,
        tuple(sorted({*one.origins, *other.origins}, key=worth, reverse=True)),
        one.stored_target,
        one.written,
        one.unwritten,
    )


def _is_approved(one: Suggestion) -> bool:
    best = one.origins[0]
    return isinstance(best, NoteOrigin) and best.is_approved
