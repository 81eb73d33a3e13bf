"""The patterns of a rule file as regular expressions, and an index of the words that wake each of them.

A pattern is plain words of folded text. ``{name}`` stands for any entry of that word list, ``<verb>`` for a form that
asserts it (``<verb:inf>`` and so on for others, ``<s'verb>`` for a reflexive one), ``*`` for up to five words (ten in
Arabic) and ``**`` for up to twenty-two; ``( | )`` and ``?`` mean what they mean in regular expressions. Every gap is
bounded, so that a text of any make is read in time that grows with its length only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from types import MappingProxyType

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.language.suggestions import arabic_verbs, french_verbs
from briefing_app.language.suggestions.rules import PromiseRules, Rule, Verb, Words

_GRAM = 4
_PART = re.compile(r"<(?P<pronoun>s'|se )?(?P<verb>[^<>:]+)(?::(?P<form>\w+))?>|\{(?P<words>[a-z_]+)\}| \*\* | \* ")
_LONG_GAP = " (?:[^ ;\n]+ ){0,22}?"
_GAPS = {Language.FRENCH: " (?:[^ ;\n]+ ){0,5}?", Language.ARABIC: " (?:[^ ;\n]+ ){0,10}?"}
"""Arabic puts the subject, with its titles and post, between the verb and what it governs."""
_START, _EDGE = r"(?<![\w])", r"(?:(?<=[' ])|(?![\w]))"
_UNLESS = r"(?<![\w])(?:[ ,]?|[^ ]+ )"
_WORD = re.compile(r"[\w'-]+")
_ELEMENT = re.compile(r"\\.|\[[^\]]*\]|\{[\d,]+\}|(?P<word>[\w'-]+)")
FORMS = {
    Language.FRENCH: ("inf", "done", "doing", "will", "is", "passive"),
    Language.ARABIC: ("past", "is", "will", "noun", "doing", "passive"),
}


class Pattern(msgspec.Struct, frozen=True, eq=False):
    """``wakers``: one of these stands in every text that the pattern matches; none given, it may match any."""

    rule: Rule
    source: str
    unless_source: str
    wakers: Words

    @property
    def regex(self) -> re.Pattern[str]:
        return _ready(self.source)

    @property
    def unless(self) -> re.Pattern[str] | None:
        return _ready(self.unless_source) if self.unless_source else None


class Compiled(msgspec.Struct, frozen=True, eq=False):
    """The rules of one language, ready for use."""

    rules: PromiseRules
    patterns: tuple[Pattern, ...]
    before: re.Pattern[str]
    relative: re.Pattern[str]
    clause: re.Pattern[str]
    governing: re.Pattern[str]
    near: re.Pattern[str]
    after: re.Pattern[str]
    third: re.Pattern[str]
    separator: re.Pattern[str]
    index: Mapping[str, tuple[tuple[str, int], ...]]
    """The first letters of each waker, with the waker and the pattern it wakes."""
    always: frozenset[int]

    def awake(self, sentence: str) -> list[Pattern]:
        """The patterns that may match in ``sentence``, in the order of the rules."""
        woken = self.always.union(*(self._woken(word) for word in set(sentence.split())))
        return [self.patterns[number] for number in sorted(woken)]

    @lru_cache(maxsize=8192)  # noqa: B019 - rules live as long as the application
    def _woken(self, word: str) -> frozenset[int]:
        grams = {word[at : at + size] for size in range(1, _GRAM + 1) for at in range(len(word))}
        return frozenset(
            number for gram in self.index.keys() & grams for waker, number in self.index[gram] if waker in word
        )

    def cut(self, text: str, start: int, at: int) -> int:
        """Where the clause begins that holds ``at``, by the last strong mark before it."""
        return max(start, text.rfind(";", start, at) + 1, text.rfind("؛", start, at) + 1)

    def breath(self, text: str, start: int, at: int) -> int:
        """Where the words begin that lead up to ``at``: after the last comma, colon or « et » before it."""
        return max(start, *(text.rfind(mark, start, at) + 1 for mark in (",", "،", ":", "؛", ";", " et ", " mais ")))


class PatternError(ValueError):
    """A pattern that names a verb, a form or a word list that is not there, or is no regular expression."""


@cache
def compiled(rules: PromiseRules) -> Compiled:
    """The rules ready for use; made once for each object of rules."""
    exclusions = rules.exclusions
    patterns = tuple(
        _pattern(rules, rule, one) for rule in rules.rules for text in rule.patterns for one in _parted(rules, text)
    )
    index: dict[str, list[tuple[str, int]]] = {}
    for number, pattern in enumerate(patterns):
        for waker in pattern.wakers:
            index.setdefault(waker[:_GRAM], []).append((waker, number))
    return Compiled(
        rules,
        patterns,
        union(rules, exclusions.before, "(?:^|(?<!\\w))", " ?$"),
        union(rules, exclusions.relative, "(?:^|(?<!\\w))", " ?$"),
        union(rules, exclusions.clause),
        union(rules, exclusions.governing),
        union(rules, exclusions.near),
        union(rules, exclusions.after, "", _EDGE),
        union(rules, exclusions.third),
        re.compile("|".join(rules.separators)),
        MappingProxyType({gram: tuple(woken) for gram, woken in index.items()}),
        frozenset(number for number, pattern in enumerate(patterns) if not pattern.wakers),
    )


def _pattern(rules: PromiseRules, rule: Rule, text: str) -> Pattern:
    unless = _source(rules, rule.unless, _UNLESS) if rule.unless else ""
    return Pattern(rule, _source(rules, (text,)), unless, _wakers(rules, text))


def _parted(rules: PromiseRules, text: str) -> list[str]:
    """The pattern once for each verb it may begin with, so that a sentence is read for the verbs it has only."""
    found = _PART.match(text)
    if found and found["words"] and any("<" in entry for entry in rules.words.get(found["words"], ())):
        rest = text[found.end() :]
        return [one for entry in rules.words[found["words"]] for one in _parted(rules, entry + rest)]
    closing = _closing(text) if text.startswith("(") and not text.startswith("(?") else 0
    choices = _alternatives(text[1:closing])
    if not any("<" in choice for choice in choices) or text[closing + 1 : closing + 2] in ("?", "*", "{"):
        return [text]
    verbs = [choice for choice in choices if "<" in choice]
    plain = [choice for choice in choices if "<" not in choice]
    return [
        *(choice + text[closing + 1 :] for choice in verbs),
        *([f"({'|'.join(plain)}){text[closing + 1 :]}"] if plain else []),
    ]


def _wakers(rules: PromiseRules, text: str) -> Words:
    """Pieces of words one of which stands in whatever the pattern matches: the most telling that it offers.

    Nothing where all it asks for is too short or may be left out.
    """
    choices = _alternatives(text)
    if len(choices) > 1:
        inner = [_wakers(rules, choice) for choice in choices]
        return tuple(dict.fromkeys(word for part in inner for word in part)) if all(inner) else ()
    offers = [offer for offer in _offers(rules, text) if offer]
    return max(offers, key=lambda offer: (min(map(len, offer)), -len(offer)), default=())


def _offers(rules: PromiseRules, text: str) -> Iterator[Words]:
    """What each element of a pattern without bars wants, those that may be left out aside."""
    at = 0
    while at < len(text):
        element = _ELEMENT.match(text, at)
        found = _PART.match(text, at)
        if found is not None:
            at = found.end()
            if found["words"]:
                yield _wakers(rules, "|".join(rules.words.get(found["words"], ())))
            elif found["verb"]:
                verb = rules.verbs.get(found["verb"]) or _regular(rules, found["verb"])
                yield _stems(verb) if verb is not None else ()
        elif text[at] == "(":
            closing = at + _closing(text[at:])
            is_wanted = text[at + 1] != "?" and text[closing + 1 : closing + 2] not in ("?", "*", "{")
            if is_wanted:
                yield _wakers(rules, text[at + 1 : closing])
            at = closing + 1
        elif element is not None:
            at = element.end()
            word = element["word"] or ""
            word = word[:-1] if text[at : at + 1] in ("?", "*", "{") else word
            if len(word) > 1:
                yield (word,)
        else:
            at += 1


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


def union(rules: PromiseRules, patterns: Iterable[str], start: str = "", end: str = _EDGE) -> re.Pattern[str]:
    """One regular expression for any of ``patterns``, at the edges of words; nothing matches when there are none."""
    return _ready(_source(rules, patterns, start, end))


def _source(rules: PromiseRules, patterns: Iterable[str], start: str = "", end: str = _EDGE) -> str:
    clitic = "(?P<clitic>[وف])?" if rules.language is Language.ARABIC else ""
    choices = "|".join(expanded(rules, text) for text in patterns) or "(?!)"
    return f"{start or _START}{clitic}(?:{choices}){end}"


@cache
def _ready(source: str) -> re.Pattern[str]:
    """Compiled when first needed: most patterns of a language never wake in a note."""
    return re.compile(source)


def checked(rules: PromiseRules, text: str) -> None:
    """PatternError when ``text`` names what is not there, or would be no regular expression."""
    expanded(rules, text)
    try:
        re.compile(_PART.sub("x", text))
    except re.error as problem:
        raise PatternError(str(problem)) from problem


def expanded(rules: PromiseRules, text: str) -> str:
    """The pattern with its verbs and word lists written out; PatternError names what is not known."""

    def written(found: re.Match[str]) -> str:
        if found["words"]:
            return _words(rules, found["words"])
        if found["verb"]:
            return _verb(rules, found["verb"], found["form"] or "", bool(found["pronoun"]))
        return _LONG_GAP if found.group() == " ** " else _GAPS[rules.language]

    return _PART.sub(written, text)


def _words(rules: PromiseRules, name: str) -> str:
    entries = rules.words.get(name)
    if entries is None:
        raise PatternError(f"{{{name}}}")
    return f"(?:{'|'.join(expanded(rules, entry) for entry in entries)})"


def _verb(rules: PromiseRules, name: str, form: str, reflexive: bool) -> str:
    verb = rules.verbs.get(name) or _regular(rules, name)
    if verb is None or (form and form not in FORMS[rules.language]):
        raise PatternError(f"<{name}{':' if form else ''}{form}>")
    if rules.language is Language.ARABIC:
        return f"(?:{arabic_verbs.forms(verb, form)})"
    return f"(?:{french_verbs.forms(verb, name, form, reflexive)})"


def _regular(rules: PromiseRules, name: str) -> Verb | None:
    return french_verbs.regular(name) if name in rules.regular.split() else None
