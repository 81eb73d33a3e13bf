"""Where a sentence does something: the triggers that stand, after everything that takes their force away."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

import msgspec

from briefing_app.domain.languages import Language
from briefing_app.language.suggestions.calendar_words import When
from briefing_app.language.suggestions.patterns import Compiled, Pattern, union
from briefing_app.language.suggestions.rules import Act, Needs, PromiseRules

_REACH = 26
"""So many letters after a trigger a past date still dates it; one further on dates something it speaks of."""


_NEXT = 40
"""So many letters after a trigger are read for what it is about."""


class Hit(msgspec.Struct, frozen=True):
    """One trigger in the folded text; ``clause_start`` and ``clause_end`` are set when the sentence is cut up.

    ``is_future``: nothing but a verb in the future betrays it, and what it is depends on its subject.
    """

    act: Act
    start: int
    end: int
    confidence: float
    needs: tuple[Needs, ...] = ()
    subject_is_guest: bool = False
    is_future: bool = False
    is_meeting: bool = False
    is_passive: bool = False
    is_joined: bool = False
    """An Arabic و or ف begins it, and with it a clause."""
    relative_to: int = -1
    """Where the pronoun stands that makes the clause tell of something named before; -1 without one."""
    reported: int = -1
    """Where the clause begins in which somebody says so; -1 when nobody does."""
    clause_start: int = 0
    clause_end: int = 0


def hits_in(text: str, start: int, end: int, rules: Compiled, whens: Sequence[When]) -> list[Hit]:
    """The triggers of one sentence in their order, not yet told apart by clause."""
    found = [*_by_rule(text, start, end, rules, whens), *_by_future(text, start, end, rules, whens)]
    return sorted(found, key=lambda hit: (hit.start, -hit.confidence))


def _by_rule(text: str, start: int, end: int, rules: Compiled, whens: Sequence[When]) -> Iterator[Hit]:
    for pattern in rules.awake(text[start:end]):
        rule = pattern.rule
        for match in pattern.regex.finditer(text, start, end):
            if pattern.unless is not None and _is_other(text, match, start, end, rules, pattern):
                continue
            if rule.act is not Act.DECLINE and not _stands(text, match, start, end, rules, whens):
                continue
            relative = None
            if rule.act not in (Act.ACCEPT, Act.DECLINE):
                relative = rules.relative.search(text, start, match.start())
            yield Hit(
                rule.act,
                match.start(),
                match.end(),
                rule.confidence,
                rule.needs,
                rule.subject_is_guest,
                is_joined=_joined(match),
                relative_to=relative.start() if relative else -1,
            )


def _joined(match: re.Match[str]) -> bool:
    """True for a conjunction of one letter before the word; a listed form such as «فقبل» brings its own."""
    return match.groupdict().get("clitic") is not None or match.group().startswith("ف")


def _is_other(
    text: str, match: re.Match[str], start: int, end: int, rules: Compiled, pattern: Pattern
) -> bool:  # fmt: skip
    """True when the words of the trigger or right after it make another thing of it; for a guest, his own as well."""
    unless = pattern.unless
    if unless is None:
        return False
    first = rules.cut(text, start, match.start()) if pattern.rule.subject_is_guest else match.start()
    found = unless.search(text, first, min(end, match.end() + _NEXT))
    return found is not None and found.start() <= match.end() + 1


def _stands(text: str, match: re.Match[str], start: int, end: int, rules: Compiled, whens: Sequence[When]) -> bool:
    at = match.start()
    head = rules.cut(text, start, at)
    breath = rules.breath(text, head, at)
    if rules.before.search(text, head, at) or rules.clause.search(text, head, match.end()):
        return False
    if rules.governing.search(text, breath, at):
        return False
    if rules.near.search(text, match.start(), min(end, match.end() + _REACH)) or rules.near.search(text, breath, at):
        return False
    if rules.after.match(text, match.end(), min(end, match.end() + 60)):
        return False
    return not any(
        when.is_past and (breath <= when.start < at or match.start() <= when.start < match.end() + _REACH)
        for when in whens
    )


def _by_future(text: str, start: int, end: int, rules: Compiled, whens: Sequence[When]) -> Iterator[Hit]:
    future = _futures(rules.rules)
    for match in future.verb.finditer(text, start, end):
        if match.group("word") in future.not_verbs:
            continue
        head = rules.cut(text, start, match.start())
        reported = future.reported(text, start, match.start())
        if match.group("unsure") and reported < 0:
            continue
        if reported < 0 and future.relative.search(text, head, match.start()):
            continue
        if not _stands(text, match, start, end, rules, whens):
            continue
        is_passive = future.passive.match(text, match.end(), min(end, match.end() + 60)) is not None
        is_meeting = future.meeting.match(text, match.start(), end) is not None
        if future.idle.match(text, match.start(), end) and not is_passive and not is_meeting:
            continue
        yield Hit(
            Act.COMMIT, match.start(), match.end(), 0.74, is_future=True, is_meeting=is_meeting,
            is_passive=is_passive, reported=reported, is_joined=_joined(match),
        )  # fmt: skip


def last_of(found: Iterator[re.Match[str]]) -> re.Match[str] | None:
    """The last match, None when there is none."""
    last = None
    for match in found:
        last = match
    return last


class _Futures(msgspec.Struct, frozen=True, eq=False):
    verb: re.Pattern[str]
    not_verbs: frozenset[str]
    idle: re.Pattern[str]
    meeting: re.Pattern[str]
    passive: re.Pattern[str]
    relative: re.Pattern[str]
    report: re.Pattern[str]
    that: re.Pattern[str]

    def reported(self, text: str, start: int, at: int) -> int:
        """Where the words begin by which somebody says it: « a répondu que … remettrait »; -1 when nobody does."""
        that = last_of(self.that.finditer(text, max(start, at - 120), at))
        if that is None:
            return -1
        found = last_of(self.report.finditer(text, max(start, that.start() - 100), that.start() + 1))
        return found.start() if found is not None else -1


@cache
def _futures(rules: PromiseRules) -> _Futures:
    future = rules.future
    if rules.language is Language.FRENCH:
        clitics = "(?:s'|se |m'|me |nous |vous |l'|le |la |les |lui |leur |en |y )*"
        letters = "[a-zàâéèêîôûç]+"
        verb = (
            f"(?<![\\w'-]){clitics}(?P<word>(?:{letters}(?:ra|ront|rai|rons|rez)"
            f"|(?P<unsure>{letters}(?:rait|raient))))(?![\\w'-])"
        )
        relative = re.compile(
            r"(?:qui|dont|où|lequel|laquelle|lesquels|lesquelles"
            r"|(?<!tandis )(?<!alors )(?<!pendant )(?<!même )(?<!ainsi )(?:que|qu'))(?: [^ ,]+){0,5} ?$"
            r"|(?:qui|que|dont) ?$"
        )
        that = re.compile(r"(?<![\w])(?:que |qu'|: « ?|: )")
    else:
        verb = "(?<!\\w)(?P<clitic>[وف])?(?P<word>(?:س[يتن]\\w{2,}|سوف [يتن]\\w{2,}))(?P<unsure>(?!))?(?!\\w)"
        relative = re.compile(r"(?:التي|الذي|الذين|اللذين|اللتين|اللذان|ما|حيث) $")
        that = re.compile(
            r"(?<!\w)(?:ب?[اف]ن(?:ه|ها|هم|هما|نا|ي)?|بان(?:ه|ها|هم|هما)?|ل?ان(?:ه|ها|هم|هما)?)(?!\w)|: ?«?"
        )
    return _Futures(
        re.compile(verb),
        frozenset(future.not_verbs),
        _at(rules, future.idle),
        _at(rules, future.meeting),
        _at(rules, future.passive, "[ ,]*(?:[^ ]+ ){0,2}?"),
        relative,
        union(rules, future.reporting),
        that,
    )


def _at(rules: PromiseRules, words: Sequence[str], start: str = "") -> re.Pattern[str]:
    """At the beginning of a match, clitics before the verb or not."""
    clitics = start or "(?:s'|se |m'|me |nous |vous |l'|le |la |les |lui |leur |en |y )*?"
    return union(rules, words, clitics if rules.language is Language.FRENCH else start or "(?:)")
