"""The patterns of a rule file, each with the words that wake it and the verb by which it begins."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, cached_property, lru_cache
from types import MappingProxyType

import msgspec

from briefing_app.language.suggestions.rules import PromiseRules, Rule, Words
from briefing_app.language.suggestions.wakers import conditions, parted
from briefing_app.language.suggestions.wording import PART, going_on, union

_GRAM = 4
_BULLET = re.compile(r"[-–—•*·.)(\d ]{1,8}")
_POINT = re.compile("[:;–—] ?")
_UNLESS = r"(?<![\w])(?:[ ,]?|[^ ]+ )"
_BEFORE = ("(?:^|(?<!\\w))", " ?$")


class Span(msgspec.Struct, frozen=True):
    """Where a pattern matches; ``is_joined``: an Arabic و or ف stands before its first word."""

    start: int
    end: int
    is_joined: bool


class Sentence:
    """One sentence, and where in it the verbs stand that patterns begin with; each is looked for once."""

    def __init__(self, rules: PromiseRules, text: str, start: int, end: int) -> None:
        self.text, self.start, self.end = text, start, end
        self._rules = rules
        self._verbs: dict[str, tuple[Span, ...]] = {}
        self._held: dict[re.Pattern[str], bool] = {}

    def verb(self, head: str) -> tuple[Span, ...]:
        """Where ``head``, such as « <inviter> », stands."""
        found = self._verbs.get(head)
        if found is None:
            found = self._verbs[head] = tuple(self.search(union(self._rules, (head,))))
        return found

    def holds(self, regex: re.Pattern[str]) -> bool:
        """True where ``regex`` matches anywhere; each is looked for once, whatever the number of triggers."""
        held = self._held.get(regex)
        if held is None:
            held = self._held[regex] = regex.search(self.text, self.start, self.end) is not None
        return held

    def is_of_another_day(self, opening: re.Pattern[str]) -> bool:
        """True where the sentence begins with words that date it in the past."""
        held = self._held.get(opening)
        if held is None:
            held = self._held[opening] = opening.match(self.text[self.start : self.end]) is not None
        return held

    def search(self, regex: re.Pattern[str]) -> Iterator[Span]:
        return map(_span, regex.finditer(self.text, self.start, self.end))

    def search_heads(self, regex: re.Pattern[str]) -> Iterator[Span]:
        """Only where the sentence, or a point of a list in it, begins."""
        found = (regex.match(self.text, at, self.end) for at in self._heads)
        return (_span(match) for match in found if match is not None)

    @cached_property
    def _heads(self) -> list[int]:
        bullet = _BULLET.match(self.text, self.start, self.end)
        points = (found.end() for found in _POINT.finditer(self.text, self.start, self.end))
        return sorted({self.start, bullet.end() if bullet else self.start, *points})


def _span(match: re.Match[str]) -> Span:
    clitic = match.start("clitic") if "clitic" in match.re.groupindex else -1
    return Span(match.start(), match.end(), clitic >= 0)


class Pattern(msgspec.Struct, frozen=True, eq=False, dict=True):
    """``head``: the verb it begins with, empty for none. ``asks``: of each, one stands in every text that the pattern
    matches; none given, it may match any.
    """

    rules: PromiseRules
    rule: Rule
    text: str
    head: str
    asks: tuple[Words, ...]

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """All of it as one regular expression."""
        return union(self.rules, (self.text,))

    @cached_property
    def unless(self) -> re.Pattern[str] | None:
        return union(self.rules, self.rule.unless, _UNLESS) if self.rule.unless else None

    @cached_property
    def unless_before(self) -> re.Pattern[str] | None:
        return union(self.rules, self.rule.unless_before) if self.rule.unless_before else None

    @cached_property
    def rest(self) -> re.Pattern[str]:
        """What follows its verb."""
        return going_on(self.rules, self.text[len(self.head) :])

    def spans(self, sentence: Sentence) -> Iterator[Span]:
        """Where it matches: after each place of its verb only what follows is tried."""
        if self.rule.at_head:
            yield from sentence.search_heads(self.regex)
            return
        if not self.head:
            yield from sentence.search(self.regex)
            return
        verbs = sentence.verb(self.head)
        if not verbs:
            return
        for verb in verbs:
            found = self.rest.match(sentence.text, verb.end, sentence.end)
            if found is not None:
                yield Span(verb.start, found.end(), verb.is_joined)


class Compiled(msgspec.Struct, frozen=True, eq=False, dict=True):
    """The rules of one language, ready for use."""

    rules: PromiseRules
    patterns: tuple[Pattern, ...]
    index: Mapping[str, tuple[tuple[str, int], ...]]
    """The first letters of each waker, with the waker and the number of what asks for it."""
    asking: Mapping[int, tuple[tuple[int, frozenset[int]], ...]]
    """What patterns ask for first, by its number, with those that do and all that each asks for."""
    always: tuple[int, ...]

    def awake(self, sentence: str) -> list[Pattern]:
        """The patterns that may match in ``sentence``, in the order of the rules."""
        met = frozenset[int]().union(*(self._met(word) for word in set(sentence.split())))
        woken = [
            number
            for asked in met
            if asked in self.asking
            for number, all_asked in self.asking[asked]
            if met >= all_asked
        ]
        return [self.patterns[number] for number in sorted((*self.always, *woken))]

    @lru_cache(maxsize=8192)  # noqa: B019 - rules live as long as the application
    def _met(self, word: str) -> frozenset[int]:
        grams = {word[at : at + size] for size in range(1, _GRAM + 1) for at in range(len(word))}
        return frozenset(
            asked for gram in self.index.keys() & grams for waker, asked in self.index[gram] if waker in word
        )

    @cached_property
    def before(self) -> re.Pattern[str]:
        return union(self.rules, self.rules.exclusions.before, *_BEFORE)

    @cached_property
    def relative(self) -> re.Pattern[str]:
        return union(self.rules, self.rules.exclusions.relative, *_BEFORE)

    @cached_property
    def auxiliary(self) -> re.Pattern[str]:
        return union(self.rules, self.rules.exclusions.auxiliary, *_BEFORE)

    @cached_property
    def nominal(self) -> re.Pattern[str]:
        return union(self.rules, self.rules.exclusions.nominal, *_BEFORE)

    @cached_property
    def nouns(self) -> re.Pattern[str]:
        return union(self.rules, self.rules.exclusions.nouns)

    @cached_property
    def clause(self) -> re.Pattern[str]:
        return union(self.rules, self.rules.exclusions.clause)

    @cached_property
    def governing(self) -> re.Pattern[str]:
        return union(self.rules, self.rules.exclusions.governing)

    @cached_property
    def opinion(self) -> re.Pattern[str]:
        return union(self.rules, self.rules.exclusions.opinion)

    @cached_property
    def attribute(self) -> re.Pattern[str]:
        return union(self.rules, self.rules.exclusions.attribute, *_BEFORE)

    @cached_property
    def near(self) -> re.Pattern[str]:
        return union(self.rules, self.rules.exclusions.near)

    @cached_property
    def hearsay(self) -> re.Pattern[str]:
        return union(self.rules, self.rules.exclusions.hearsay)

    @cached_property
    def hearsay_after(self) -> re.Pattern[str]:
        return union(self.rules, self.rules.exclusions.hearsay_after)

    @cached_property
    def met(self) -> re.Pattern[str]:
        return union(self.rules, self.rules.exclusions.met)

    @cached_property
    def opening(self) -> re.Pattern[str]:
        return union(self.rules, self.rules.exclusions.opening, "^", "[,،]")

    @cached_property
    def after(self) -> re.Pattern[str]:
        return union(self.rules, self.rules.exclusions.after, "")

    @cached_property
    def third(self) -> re.Pattern[str]:
        return union(self.rules, self.rules.exclusions.third)

    @cached_property
    def outside(self) -> re.Pattern[str]:
        return union(self.rules, self.rules.exclusions.outside)

    @cached_property
    def asides(self) -> re.Pattern[str]:
        return union(self.rules, self.rules.asides, "[,،] ", "[,،](?= )")

    @cached_property
    def invitation(self) -> re.Pattern[str]:
        return union(self.rules, self.rules.invitation)

    @cached_property
    def separator(self) -> re.Pattern[str]:
        return _separator(self.rules)

    def cut(self, text: str, start: int, at: int) -> int:
        """Where the clause begins that holds ``at``, by the last strong mark before it."""
        return max(start, text.rfind(";", start, at) + 1, text.rfind("؛", start, at) + 1)

    def breath(self, text: str, start: int, at: int) -> int:
        """Where the words begin that lead up to ``at``: after the last comma, colon or « et » before it."""
        return max(start, *(text.rfind(mark, start, at) + 1 for mark in (",", "،", ":", "؛", ";", " et ", " mais ")))


@cache
def compiled(rules: PromiseRules) -> Compiled:
    """The rules ready for use; made once for each object of rules, every regular expression when it is needed."""
    patterns = tuple(
        Pattern(rules, rule, one, _head(one), conditions(rules, one))
        for rule in rules.rules
        for text in rule.patterns
        for one in parted(rules, text)
    )
    numbers: dict[Words, int] = {}
    asking: dict[int, list[tuple[int, frozenset[int]]]] = {}
    for number, pattern in enumerate(patterns):
        asked = [numbers.setdefault(words, len(numbers)) for words in pattern.asks]
        if asked:
            asking.setdefault(asked[0], []).append((number, frozenset(asked)))
    index: dict[str, list[tuple[str, int]]] = {}
    for words, number in numbers.items():
        for waker in words:
            index.setdefault(waker[:_GRAM], []).append((waker, number))
    return Compiled(
        rules,
        patterns,
        MappingProxyType({gram: tuple(woken) for gram, woken in index.items()}),
        MappingProxyType({asked: tuple(those) for asked, those in asking.items()}),
        tuple(number for number, pattern in enumerate(patterns) if not pattern.asks),
    )


def _head(text: str) -> str:
    """The verb by which a pattern begins and after which a word ends."""
    found = PART.match(text)
    return found.group() if found and found["verb"] and text[found.end() : found.end() + 1] in (" ", "") else ""


@cache
def _separator(rules: PromiseRules) -> re.Pattern[str]:
    return re.compile("|".join(rules.separators))
