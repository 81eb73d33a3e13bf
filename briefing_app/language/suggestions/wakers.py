"""Which words wake a pattern: so that a sentence is read for the few patterns that can match in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from briefing_app.language.suggestions.rules import PromiseRules, Verb, Words
from briefing_app.language.suggestions.wording import PART, verb_of

_ELEMENT = re.compile(r"\\.|\[[^\]]*\]|\{[\d,]+\}|(?P<word>[\w'-]+)")
_VERB = re.compile("<[^!=]")
_MOST = 3
"""So many of the things that a pattern asks for are looked for before it is tried."""


def parted(rules: PromiseRules, text: str) -> list[str]:
    """The pattern once for each verb it may begin with, so that a sentence is read for the verbs it has only."""
    found = PART.match(text)
    if found and found["words"] and any(map(_VERB.search, rules.words.get(found["words"], ()))):
        rest = text[found.end() :]
        return [one for entry in rules.words[found["words"]] for one in parted(rules, entry + rest)]
    closing = _closing(text) if text.startswith("(") and not text.startswith("(?") else 0
    choices = _alternatives(text[1:closing])
    if not any(map(_VERB.search, choices)) or text[closing + 1 : closing + 2] in ("?", "*", "{"):
        return [text]
    verbs = [choice for choice in choices if _VERB.search(choice)]
    plain = [choice for choice in choices if not _VERB.search(choice)]
    return [
        *(choice + text[closing + 1 :] for choice in verbs),
        *([f"({'|'.join(plain)}){text[closing + 1 :]}"] if plain else []),
    ]


@cache
def wakers(rules: PromiseRules, text: str) -> Words:
    """Pieces of words one of which stands in whatever the pattern matches: the most telling that it offers.

    Nothing where all it asks for is too short or may be left out.
    """
    return next(iter(conditions(rules, text)), ())


@cache
def conditions(rules: PromiseRules, text: str) -> tuple[Words, ...]:
    """The most telling things a pattern asks for, each as pieces of words one of which stands in what it matches."""
    choices = _alternatives(text)
    if len(choices) > 1:
        inner = [wakers(rules, choice) for choice in choices]
        return (tuple(dict.fromkeys(word for part in inner for word in part)),) if all(inner) else ()
    offers = dict.fromkeys(offer for offer in _offers(rules, text) if offer)
    return tuple(sorted(offers, key=lambda offer: (-min(map(len, offer)), len(offer)))[:_MOST])


def _offers(rules: PromiseRules, text: str) -> Iterator[Words]:
    """What each element of a pattern without bars wants, those that may be left out aside."""
    at = 0
    while at < len(text):
        element = _ELEMENT.match(text, at)
        found = PART.match(text, at)
        if found is not None:
            at = found.end()
            if found["words"]:
                yield wakers(rules, "|".join(rules.words.get(found["words"], ())))
            elif found["verb"]:
                verb = verb_of(rules, found["verb"])
                yield _stems(verb) if verb is not None else ()
        elif text[at] == "(":
            closing = at + _closing(text[at:])
            is_wanted = text[at + 1] != "?" and text[closing + 1 : closing + 2] not in ("?", "*", "{")
            if is_wanted:
                yield wakers(rules, text[at + 1 : closing])
            at = closing + 1
        elif element is not None:
            at = element.end()
            word = element["word"] or ""
            word = word[:-1] if text[at : at + 1] in ("?", "*", "{") else word
            if len(word) > 1:
                yield (word,)
        else:
            at += 1


@cache
def _stems(verb: Verb) -> Words:
    """What every form of the verb holds one of."""
    parts = (verb.past, verb.present, verb.future, verb.simple, verb.infinitive, verb.noun, verb.doing, verb.passive)
    return tuple(dict.fromkeys(stem for part in parts for stem in part.split()))


def _closing(text: str) -> int:
    depth = 0
    for index, char in enumerate(text):
        depth += (char == "(") - (char == ")")
        if not depth:
            return index
    return len(text)


def _alternatives(text: str) -> list[str]:
    """``text`` at the bars outside brackets."""
    parts, depth = [""], 0
    for char in text:
        depth += (char in "([") - (char in ")]")
        if char == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += char
    return parts
