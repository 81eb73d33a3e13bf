"""Verbs in the future: which words they are, and what about them tells a promise from a mere tense."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.language.suggestions.rules import PromiseRules, Words
from briefing_app.language.suggestions.wording import union


def last_of(found: Iterator[re.Match[str]]) -> re.Match[str] | None:
    """The last match, None when there is none."""
    last = None
    for match in found:
        last = match
    return last


class Futures(msgspec.Struct, frozen=True, eq=False):
    """What is asked of a verb in the future, in one language."""

    verb: re.Pattern[str]
    not_verbs: frozenset[str]
    idle: re.Pattern[str]
    meeting: re.Pattern[str]
    passive: re.Pattern[str]
    relative: re.Pattern[str]
    report: re.Pattern[str]
    that: re.Pattern[str]
    said: re.Pattern[str]
    delivery: re.Pattern[str]

    def reported(self, text: str, start: int, at: int) -> int:
        """Where the words begin by which somebody says it: « a répondu que … remettrait »; -1 when nobody does."""
        that = last_of(self.that.finditer(text, max(start, at - 120), at))
        if that is None:
            return -1
        found = last_of(self.report.finditer(text, max(start, that.start() - 100), that.start() + 1))
        return found.start() if found is not None else -1


@cache
def futures(rules: PromiseRules) -> Futures:
    """The patterns of ``rules`` about the future; ready once."""
    future = rules.future
    if rules.language is Language.FRENCH:
        clitics = "(?:s'|se |m'|me |nous |vous |l'|le |la |les |lui |leur |en |y )*"
        letters = "[a-zàâéèêîôûç]+"
        verb = (
            f"(?<![\\w'-]){clitics}(?P<word>(?:{letters}(?:ra|ront|rai|rons|rez|rions)"
            f"|(?P<unsure>{letters}(?:rait|raient))))(?![\\w']|-(?!t-(?:il|elle|on)(?!\\w)|(?:ils|elles)(?!\\w)))"
        )
        relative = re.compile(
            r"(?<!\w)(?:(?:qui|dont|où|lequel|laquelle|lesquels|lesquelles"
            r"|(?<!tandis )(?<!alors )(?<!pendant )(?<!même )(?<!ainsi )(?:que|qu'))(?: [^ ,]+){0,5} ?$"
            r"|(?:qui|que|dont) ?$)"
        )
        that = re.compile(r"(?<![\w])(?:que |qu'|: « ?|: )")
    else:
        verb = "(?<!\\w)(?P<clitic>[وف])?(?P<word>(?:س[يتن]\\w{2,}|سوف [يتن]\\w{2,}))(?P<unsure>(?!))?(?!\\w)"
        relative = re.compile(r"(?<!\w)(?:التي|الذي|الذين|اللذين|اللتين|اللذان|ما|حيث) $")
        that = re.compile(
            r"(?<!\w)(?:ب?[اف]ن(?:ه|ها|هم|هما|نا|ي)?|بان(?:ه|ها|هم|هما)?|ل?ان(?:ه|ها|هم|هما)?)(?!\w)|: ?«?"
        )
    return Futures(
        re.compile(verb),
        frozenset(future.not_verbs),
        _at(rules, future.idle),
        _at(rules, future.meeting),
        _at(rules, future.passive, "[ ,]*(?:[^ ]+ ){0,2}?"),
        relative,
        union(rules, future.reporting),
        that,
        union(rules, future.said, "[,،»] ?", " "),
        union(rules, rules.words.get("delivery", ())),
    )


def _at(rules: PromiseRules, words: Words, start: str = "") -> re.Pattern[str]:
    """At the beginning of a match, clitics before the verb or not."""
    clitics = start or "(?:s'|se |m'|me |nous |vous |l'|le |la |les |lui |leur |en |y )*?"
    return union(rules, words, clitics if rules.language is Language.FRENCH else start or "(?:)")
